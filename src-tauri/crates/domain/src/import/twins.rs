//! Rows of one file that are the same person, account or month: what agrees is joined, what
//! contradicts is for somebody to decide, as with those who are known already.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::same::{account_key, differences, person_key, person_likeness, tax_key};
use super::{Difference, Draft, Field, KnownValues, Likeness, Problem, Subject};
use crate::error::DomainError;
use crate::text::fold;

/// Digits at the end of a number that it has however it is written.
const PHONE: usize = 7;

/// An earlier row that a row is, or may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Twin {
    /// Index of the earlier row, and its number.
    pub before: usize,
    pub row: u32,
    pub likeness: Likeness,
    /// What the earlier row says.
    pub values: KnownValues,
    pub differences: Vec<Difference>,
}

impl Twin {
    /// Nobody needs to look: the two agree, and are one for certain.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.likeness == Likeness::Sure && self.differences.is_empty()
    }
}

/// For each draft the earlier one that it is, or may be. What agrees is noted, what contradicts is
/// for somebody to decide; amounts of one month that contradict are problems of the later row.
pub fn twins(
    subject: Subject,
    drafts: &mut [Draft],
    column: impl Fn(Field) -> Option<usize>,
) -> Vec<Option<Twin>> {
    let mut joined: Vec<Option<Twin>> = drafts.iter().map(|_| None).collect();
    if subject == Subject::Revenue {
        months(drafts);
        return joined;
    }
    let mut first: HashMap<String, usize> = HashMap::new();
    for (at, joined) in joined.iter_mut().enumerate() {
        let Some(draft) = drafts.get(at).filter(|draft| draft.is_sound()) else {
            continue;
        };
        let keys = keys(subject, draft);
        let met = keys.iter().filter_map(|key| first.get(key));
        let twin = met
            .filter_map(|before| twin(subject, draft, *before, drafts.get(*before)?))
            .max_by_key(|twin| (twin.likeness, usize::MAX - twin.before));
        let leads = twin.as_ref().filter(|twin| twin.is_plain());
        let leads = leads.map_or(at, |twin| twin.before);
        for key in keys {
            if let Entry::Vacant(free) = first.entry(key) {
                free.insert(leads);
            }
        }
        let Some(twin) = twin else { continue };
        let field = match subject {
            Subject::People => Field::Name,
            _ => Field::Company,
        };
        let code = if twin.is_plain() {
            "import_same_as_row"
        } else {
            "import_contradicts_row"
        };
        let apart = twin.differences.first().map_or(field, |one| one.field);
        let problem = Problem {
            row: draft.row,
            column: column(apart),
            field: apart,
            error: DomainError::new(code).with("row", twin.row),
            offers: Vec::new(),
            wrong: false,
        };
        if let Some(draft) = drafts.get_mut(at) {
            draft.problems.push(problem);
        }
        *joined = Some(twin);
    }
    joined
}

fn twin(subject: Subject, draft: &Draft, before: usize, original: &Draft) -> Option<Twin> {
    let values = KnownValues {
        values: original.values.clone(),
        accounts: vec![account_key(original.value(Field::Company))],
        names: Vec::new(),
    };
    let likeness = match subject {
        Subject::People => person_likeness(draft, &values)?,
        _ => Likeness::Sure,
    };
    let mut differences = differences(draft, &values);
    if subject == Subject::People && elsewhere(draft, original) {
        differences.retain(|one| !is_of_company(one.field));
    }
    Some(Twin {
        before,
        row: original.row,
        likeness,
        differences,
        values,
    })
}

/// Both rows name their company, and not the same: somebody with a part in each.
fn elsewhere(one: &Draft, other: &Draft) -> bool {
    let keys = [one, other].map(|draft| account_key(draft.value(Field::Company)));
    keys.iter().all(|key| !key.is_empty()) && keys[0] != keys[1]
}

/// What a row of a person says of the company and of the part there.
const fn is_of_company(field: Field) -> bool {
    use Field::{Address, Area, Department, Position, TaxId, Website};
    matches!(
        field,
        Address | Area | Department | Position | TaxId | Website
    )
}

/// By what rows of one file may be one. The same name elsewhere is somebody else: in a long file many
/// share one.
fn keys(subject: Subject, draft: &Draft) -> Vec<String> {
    let company = account_key(draft.value(Field::Company));
    let mut keys = Vec::new();
    match subject {
        Subject::People => {
            let mail = fold(draft.value(Field::Email));
            if !mail.is_empty() {
                keys.push(format!("mail {mail}"));
            }
            if let Some(name) = person_key(draft.value(Field::Name)) {
                for phone in [Field::Phone, Field::Mobile] {
                    let digits = draft.value(phone).chars().filter(char::is_ascii_digit);
                    let last: String = digits.rev().take(PHONE).collect();
                    if last.len() == PHONE {
                        keys.push(format!("phone {last} {name}"));
                    }
                }
                keys.push(format!("name {name} {company}"));
            }
        }
        Subject::Accounts => {
            keys.extend(tax_key(draft.value(Field::TaxId)).map(|tax| format!("tax {tax}")));
            keys.push(format!("name {company}"));
        }
        Subject::Revenue => {}
    }
    keys
}

/// A month of an account that comes twice: the same amount is said once, another contradicts.
fn months(drafts: &mut [Draft]) {
    let mut seen = HashMap::new();
    for draft in drafts {
        let tax = tax_key(draft.value(Field::TaxId));
        let key = tax.unwrap_or_else(|| account_key(draft.value(Field::Company)));
        let mut found = Vec::new();
        draft
            .amounts
            .retain(|one| match seen.entry((key.clone(), one.month)) {
                Entry::Vacant(free) => {
                    free.insert((one.amount, draft.row));
                    true
                }
                Entry::Occupied(known) => {
                    let (amount, row) = *known.get();
                    let same = amount == one.amount;
                    found.push(Problem {
                        row: draft.row,
                        column: Some(one.column),
                        field: Field::Amount,
                        error: DomainError::new(if same {
                            "import_same_as_row"
                        } else {
                            "import_contradicts_row"
                        })
                        .with("row", row),
                        offers: if same {
                            Vec::new()
                        } else {
                            vec![amount.to_major().to_string()]
                        },
                        wrong: !same,
                    });
                    false
                }
            });
        draft.problems.extend(found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(row: u32, values: &[(Field, &str)]) -> Draft {
        Draft {
            row,
            values: values
                .iter()
                .map(|(field, text)| (*field, (*text).to_owned()))
                .collect(),
            ..Draft::default()
        }
    }

    #[test]
    fn rows_of_one_person_are_joined_or_contradict() {
        use Field::{Company, Email, Name, Position};
        let mut drafts = [
            draft(
                2,
                &[
                    (Name, "Mira Koleva"),
                    (Company, "Zelen"),
                    (Email, "m@z.example"),
                ],
            ),
            draft(
                3,
                &[
                    (Name, "Koleva Mira"),
                    (Company, "Zelen AD"),
                    (Position, "Buyer"),
                ],
            ),
            draft(
                4,
                &[
                    (Name, "Mira Koleva"),
                    (Company, "Zelen"),
                    (Email, "x@z.example"),
                ],
            ),
            draft(5, &[(Name, "Mira Koleva"), (Company, "Other")]),
        ];
        let joined = twins(Subject::People, &mut drafts, |_| Some(7));
        let of: Vec<Option<(usize, bool)>> = joined
            .iter()
            .map(|twin| twin.as_ref().map(|twin| (twin.before, twin.is_plain())))
            .collect();
        assert_eq!(of, [None, Some((0, true)), Some((0, false)), None]);
        let told: Vec<(u32, &str, bool)> = drafts
            .iter()
            .flat_map(|draft| &draft.problems)
            .map(|p| (p.row, p.error.code, p.wrong))
            .collect();
        assert_eq!(
            told,
            [
                (3, "import_same_as_row", false),
                (4, "import_contradicts_row", false),
            ],
            "the same name in another company is somebody else"
        );
        let apart = joined[2].as_ref().map(|twin| twin.differences.as_slice());
        let first = Difference {
            field: Email,
            ours: "m@z.example".into(),
            theirs: "x@z.example".into(),
        };
        assert_eq!(apart, Some([first].as_slice()), "what is to be decided");
    }

    #[test]
    fn somebody_with_parts_in_two_companies_contradicts_nobody() {
        use Field::{Birthday, Company, Email, Name, Position};
        let row = |row, company, position, birthday| {
            let person = [
                (Name, "Yordan Mladenov"),
                (Email, "y.mladenov@tundzha.example"),
            ];
            let part = [
                (Company, company),
                (Position, position),
                (Birthday, birthday),
            ];
            draft(row, &[person.as_slice(), part.as_slice()].concat())
        };
        let mut drafts = [
            row(2, "Kvarnby", "Adviser", "03-14"),
            row(3, "Tundzha Mills", "Owner", "03-14"),
            row(4, "Solena", "Member", "05-01"),
        ];
        let found = twins(Subject::People, &mut drafts, |_| None);
        let plain: Vec<Option<bool>> = found
            .iter()
            .map(|twin| twin.as_ref().map(Twin::is_plain))
            .collect();
        assert_eq!(
            plain,
            [None, Some(true), Some(false)],
            "a position is of the part, a birthday of the person"
        );
    }

    #[test]
    fn rows_are_met_as_those_who_are_known_are() {
        use Field::{Company, Email, Name, Phone};
        let mut drafts = [
            draft(
                2,
                &[
                    (Name, "Mira Koleva"),
                    (Company, "Zelen"),
                    (Email, "m@z.example"),
                ],
            ),
            draft(3, &[(Name, "M. Koleva"), (Email, "M@Z.example")]),
            draft(4, &[(Name, "Ivan Petrov"), (Email, "m@z.example")]),
            draft(
                5,
                &[
                    (Name, "Jonas Berg"),
                    (Company, "A"),
                    (Phone, "+46 8 555 01 44"),
                ],
            ),
            draft(
                6,
                &[(Name, "Berg Jonas"), (Company, "B"), (Phone, "08-555 0144")],
            ),
        ];
        let found = twins(Subject::People, &mut drafts, |_| None);
        let likeness: Vec<Option<Likeness>> = found
            .iter()
            .map(|twin| twin.as_ref().map(|twin| twin.likeness))
            .collect();
        assert_eq!(
            likeness,
            [
                None,
                Some(Likeness::Sure),
                Some(Likeness::Maybe),
                None,
                Some(Likeness::Sure)
            ],
            "by an address of their own, by a shared mailbox perhaps, by name and phone"
        );
    }
}
