//! Red flags of a map (rules.md, Relationship vocabulary): uncovered role, new person,
//! reorganisation, missing information, no ally. Each names its facts.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Depth;
use crate::change::{ChangeKind, PlannedChange};
use crate::id::Id;
use crate::person::{BuyingRole, ReaderType, Role, Stance};

/// Somebody is new for so long, days: a quarter, in which old promises and habits don't hold yet.
pub const NEW_DAYS: i64 = 90;

/// One person as the rule sees them; those who left are not passed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    pub id: Id,
    pub name: String,
    pub roles: Vec<Role>,
    pub buying: Vec<BuyingRole>,
    pub reader: Option<ReaderType>,
    pub stance: Stance,
    pub influence: Option<u8>,
    pub criteria: usize,
    pub came_on: Option<NaiveDate>,
    pub depth: Depth,
}

/// What nobody has found out about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "LackingFact"))]
#[serde(rename_all = "snake_case")]
pub enum Lacking {
    Role,
    Reader,
    Stance,
    Influence,
    Criteria,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "MapFlag"))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Flag {
    /// Nobody has this buying role, or we have met none of those who have it (their names).
    UncoveredRole {
        role: BuyingRole,
        people: Vec<String>,
    },
    /// A role without a person: an empty card.
    UnknownPerson { id: Id, title: String },
    /// Nobody helps us.
    NoAlly,
    /// Came within [`NEW_DAYS`].
    NewPerson {
        id: Id,
        name: String,
        came_on: NaiveDate,
        days: u32,
    },
    /// Announced and not over yet.
    Reorganisation {
        id: Id,
        text: String,
        on: Option<NaiveDate>,
    },
    MissingInformation {
        id: Id,
        name: String,
        lacking: Vec<Lacking>,
    },
}

impl Flag {
    /// Whose own it is: somebody new, or of whom we know too little.
    #[must_use]
    pub const fn person(&self) -> Option<Id> {
        match self {
            Self::NewPerson { id, .. } | Self::MissingInformation { id, .. } => Some(*id),
            _ => None,
        }
    }
}

/// Looks at the people of an account or of a deal, its empty cards (key and title) and the changes
/// it announced; the worst first.
#[must_use]
pub fn flags(
    people: &[Seen],
    gaps: &[(Id, String)],
    changes: &[PlannedChange],
    today: NaiveDate,
) -> Vec<Flag> {
    let mut found = Vec::new();
    if !people.iter().any(is_ally) {
        found.push(Flag::NoAlly);
    }
    for role in BuyingRole::ALL {
        let holders = || people.iter().filter(|one| one.buying.contains(&role));
        if holders().all(|one| one.depth == Depth::None) {
            let people = holders().map(|one| one.name.clone()).collect();
            found.push(Flag::UncoveredRole { role, people });
        }
    }
    found.extend(gaps.iter().map(|(id, title)| Flag::UnknownPerson {
        id: *id,
        title: title.clone(),
    }));
    let ahead = changes
        .iter()
        .filter(|one| one.facts.kind == ChangeKind::Reorganisation && one.facts.is_ahead(today));
    found.extend(ahead.map(|one| Flag::Reorganisation {
        id: one.id,
        text: one.facts.what.clone(),
        on: one.facts.expected_on,
    }));
    found.extend(people.iter().filter_map(|one| new_person(one, today)));
    found.extend(people.iter().filter_map(|one| {
        let lacking = lacking(one);
        (!lacking.is_empty()).then(|| Flag::MissingInformation {
            id: one.id,
            name: one.name.clone(),
            lacking,
        })
    }));
    found
}

fn is_ally(one: &Seen) -> bool {
    one.stance == Stance::Ally || one.roles.contains(&Role::Ally)
}

fn new_person(one: &Seen, today: NaiveDate) -> Option<Flag> {
    let came_on = one.came_on?;
    let days = (today - came_on).num_days();
    (0..=NEW_DAYS).contains(&days).then(|| Flag::NewPerson {
        id: one.id,
        name: one.name.clone(),
        came_on,
        days: u32::try_from(days).unwrap_or_default(),
    })
}

fn lacking(one: &Seen) -> Vec<Lacking> {
    [
        (one.roles.is_empty() && one.buying.is_empty(), Lacking::Role),
        (one.reader.is_none(), Lacking::Reader),
        (one.stance == Stance::Unknown, Lacking::Stance),
        (one.influence.is_none(), Lacking::Influence),
        (one.criteria == 0, Lacking::Criteria),
    ]
    .into_iter()
    .filter_map(|(is, what)| is.then_some(what))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::PlannedChangeFacts;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    fn known(n: u8, buying: BuyingRole) -> Seen {
        Seen {
            id: id(n),
            name: format!("P{n}"),
            roles: vec![Role::DecisionMaker],
            buying: vec![buying],
            reader: Some(ReaderType::Director),
            stance: Stance::Ally,
            influence: Some(3),
            criteria: 1,
            came_on: None,
            depth: Depth::Brief,
        }
    }

    fn whole() -> Vec<Seen> {
        (1..)
            .zip(BuyingRole::ALL)
            .map(|(n, r)| known(n, r))
            .collect()
    }

    fn change(kind: ChangeKind, expected_on: Option<NaiveDate>) -> PlannedChange {
        PlannedChange {
            id: id(90),
            version: 1,
            account_id: id(91),
            facts: PlannedChangeFacts {
                kind,
                what: "Purchasing moves to Sofia".into(),
                source: String::new(),
                noted_on: TODAY,
                expected_on,
                over: false,
                note: String::new(),
            },
        }
    }

    #[test]
    fn a_map_where_all_is_known_has_no_flags() {
        assert_eq!(flags(&whole(), &[], &[], TODAY), []);
    }

    #[test]
    fn a_role_is_uncovered_without_a_person_and_with_one_nobody_met() {
        let mut people = whole();
        people[0].depth = Depth::None;
        people.pop();
        let found = flags(&people, &[(id(9), "Quality".into())], &[], TODAY);
        let uncovered = |role, people: &[&str]| Flag::UncoveredRole {
            role,
            people: people.iter().map(|name| (*name).to_owned()).collect(),
        };
        assert_eq!(
            found,
            [
                uncovered(BuyingRole::Economic, &["P1"]),
                uncovered(BuyingRole::Coach, &[]),
                Flag::UnknownPerson {
                    id: id(9),
                    title: "Quality".into()
                },
            ]
        );
    }

    #[test]
    fn a_person_is_new_for_ninety_days() {
        let mut people = whole();
        let is_new = |people: &[Seen]| {
            let found = flags(people, &[], &[], TODAY);
            found
                .iter()
                .any(|flag| matches!(flag, Flag::NewPerson { .. }))
        };
        people[0].came_on = Some(TODAY - chrono::Duration::days(NEW_DAYS));
        assert!(is_new(&people));
        people[0].came_on = Some(TODAY - chrono::Duration::days(NEW_DAYS + 1));
        assert!(!is_new(&people));
    }

    #[test]
    fn only_a_reorganisation_that_is_still_to_come_is_a_flag() {
        let count = |change| flags(&whole(), &[], &[change], TODAY).len();
        assert_eq!(count(change(ChangeKind::Reorganisation, None)), 1);
        assert_eq!(count(change(ChangeKind::NewLine, None)), 0);
        assert_eq!(
            count(change(ChangeKind::Reorganisation, TODAY.pred_opt())),
            0,
            "its day has passed"
        );
    }

    #[test]
    fn nobody_who_helps_comes_first_and_what_is_missing_is_named() {
        let mut people = whole();
        for one in &mut people {
            one.stance = Stance::Neutral;
        }
        people[2].influence = None;
        people[2].criteria = 0;
        let found = flags(&people, &[], &[], TODAY);
        assert_eq!(found[0], Flag::NoAlly);
        assert_eq!(
            found[1],
            Flag::MissingInformation {
                id: id(3),
                name: "P3".into(),
                lacking: vec![Lacking::Influence, Lacking::Criteria]
            }
        );
    }
}
