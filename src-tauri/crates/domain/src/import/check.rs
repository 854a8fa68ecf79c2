//! What is wrong with a row as a whole, after its cells were read.

use super::facts::{account_facts, company_of, part_facts, person_facts};
use super::plan::{Draft, Plan, Problem};
use super::{Field, Subject};
use crate::area::AreaFacts;
use crate::error::{DomainError, DomainResult};
use crate::language::Language;

impl Plan {
    /// What a row can't do without.
    pub(super) fn need(&self, draft: &mut Draft) {
        let has = |field: Field| draft.values.contains_key(&field);
        let missing = match self.subject {
            Subject::People if !has(Field::Name) => Some(Field::Name),
            Subject::Revenue if has(Field::TaxId) => None,
            _ if !has(Field::Company) => Some(Field::Company),
            _ => None,
        };
        let missing = missing.or_else(|| {
            let told = |field| draft.problems.iter().any(|p| p.wrong && p.field == field);
            let empty = self.subject == Subject::Revenue && draft.amounts.is_empty();
            let monthless = self.columns.contains(&Some(Field::Month)) && !has(Field::Month);
            match empty {
                true if monthless && !told(Field::Month) => Some(Field::Month),
                true if !monthless && !told(Field::Amount) => Some(Field::Amount),
                _ => None,
            }
        });
        if let Some(field) = missing {
            draft.problems.push(Problem {
                row: draft.row,
                column: self.columns.iter().position(|known| *known == Some(field)),
                field,
                error: DomainError::new("import_value_missing"),
                offers: Vec::new(),
                wrong: true,
            });
        }
    }

    /// The limits of the nouns themselves.
    pub(super) fn check(&self, draft: &mut Draft) {
        let language = Language::default();
        let refused = match self.subject {
            Subject::People => {
                let (person, part) = (person_facts(draft).check(), part_facts(draft).check());
                let mut company = account_facts(&company_of(draft), language, self.currency);
                // Whoever has no company yet has no name of one either.
                company.name = "–".to_owned();
                [
                    person.err(),
                    part.err(),
                    company.check().err(),
                    check_area(draft.value(Field::Area)).err(),
                ]
            }
            Subject::Accounts => [
                account_facts(draft, language, self.currency).check().err(),
                None,
                None,
                None,
            ],
            Subject::Revenue => [None, None, None, None],
        };
        for error in refused.into_iter().flatten() {
            let place = error.place.as_deref().unwrap_or_default();
            let Some(field) = field_of(self.subject, place) else {
                continue;
            };
            // What is missing was said in words of its own.
            if error.code == "field_required" {
                continue;
            }
            let value = draft.value(field);
            let offers = match (error.code, error.arg("limit").and_then(|l| l.parse().ok())) {
                ("field_too_long", Some(limit)) => vec![value.chars().take(limit).collect()],
                ("field_control_character", _) => {
                    vec![value.chars().filter(|c| !c.is_control()).collect()]
                }
                _ => vec![String::new()],
            };
            draft.problems.push(Problem {
                row: draft.row,
                column: self.columns.iter().position(|known| *known == Some(field)),
                field,
                error: DomainError {
                    place: None,
                    ..error
                },
                offers,
                wrong: true,
            });
        }
    }
}

/// The name of a decision area, if the row has one.
fn check_area(name: &str) -> DomainResult<()> {
    if name.is_empty() {
        return Ok(());
    }
    let mut facts = AreaFacts { name: name.into() };
    facts.check().map_err(|error| error.at(Field::Area.code()))
}

/// Which column a place of the facts comes from.
fn field_of(subject: Subject, place: &str) -> Option<Field> {
    let place = place.split('[').next().unwrap_or_default();
    let noted = |field: &&Field| match place {
        "name" if subject == Subject::Accounts => **field == Field::Company,
        "notes" => **field == Field::Note,
        _ => field.code() == place,
    };
    subject.fields().iter().find(noted).copied()
}
