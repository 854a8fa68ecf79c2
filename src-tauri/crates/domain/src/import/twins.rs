//! Rows of one file that are the same person, account or month: what agrees is joined, what
//! contradicts is named by both rows.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::same::{account_key, differences, person_key, tax_key};
use super::{Draft, Field, KnownValues, Problem, Subject};
use crate::error::DomainError;
use crate::text::fold;

/// For each draft the index of the earlier one that it is joined to. Contradictions become problems
/// of the later row.
pub fn twins(
    subject: Subject,
    drafts: &mut [Draft],
    column: impl Fn(Field) -> Option<usize>,
) -> Vec<Option<usize>> {
    if subject == Subject::Revenue {
        months(drafts);
        return vec![None; drafts.len()];
    }
    let mut first: HashMap<String, usize> = HashMap::new();
    let mut joined = vec![None; drafts.len()];
    for (at, joined) in joined.iter_mut().enumerate() {
        let Some(draft) = drafts.get(at) else { break };
        if !draft.is_sound() {
            continue;
        }
        let keys = keys(subject, draft);
        let known = keys.iter().find_map(|key| first.get(key)).copied();
        let Some(before) = known else {
            for key in keys {
                if let Entry::Vacant(free) = first.entry(key) {
                    free.insert(at);
                }
            }
            continue;
        };
        let Some(original) = drafts.get(before) else {
            continue;
        };
        let (number, values) = (original.row, original.values.clone());
        let known = KnownValues {
            values,
            ..KnownValues::default()
        };
        let apart = differences(draft, &known);
        let row = draft.row;
        let problem = |field: Field, code, offers: Vec<String>, wrong| Problem {
            row,
            column: column(field),
            field,
            error: DomainError::new(code).with("row", number),
            offers,
            wrong,
        };
        let main = match subject {
            Subject::People => Field::Name,
            _ => Field::Company,
        };
        let found: Vec<Problem> = if apart.is_empty() {
            vec![problem(main, "import_same_as_row", Vec::new(), false)]
        } else {
            apart
                .into_iter()
                .map(|one| problem(one.field, "import_contradicts_row", vec![one.ours], true))
                .collect()
        };
        if let Some(draft) = drafts.get_mut(at) {
            draft.problems.extend(found);
            *joined = draft.is_sound().then_some(before);
        }
    }
    joined
}

/// By what rows of one file are one.
fn keys(subject: Subject, draft: &Draft) -> Vec<String> {
    let company = account_key(draft.value(Field::Company));
    let mut keys = Vec::new();
    match subject {
        Subject::People => {
            if let Some(name) = person_key(draft.value(Field::Name)) {
                let mail = fold(draft.value(Field::Email));
                if !mail.is_empty() {
                    keys.push(format!("mail {mail} {name}"));
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
        assert_eq!(joined, [None, Some(0), None, None]);
        let told: Vec<(u32, &str, &[String])> = drafts
            .iter()
            .flat_map(|draft| &draft.problems)
            .map(|p| (p.row, p.error.code, p.offers.as_slice()))
            .collect();
        let first = "m@z.example".to_owned();
        assert_eq!(
            told,
            [
                (3, "import_same_as_row", [].as_slice()),
                (4, "import_contradicts_row", [first].as_slice()),
            ],
            "the same name in another company is somebody else"
        );
    }
}
