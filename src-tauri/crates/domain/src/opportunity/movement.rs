//! Whether a deal moves: only what the customer has agreed to do counts (M13).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Rules;
use crate::contact::Contact;
use crate::id::Id;

/// A deal moves while the customer owes a step they agreed to. Everything else is a standstill,
/// with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Movement {
    Moving {
        contact_id: Id,
        commitment: String,
        due: Option<NaiveDate>,
    },
    /// Nobody spoke with them since it was opened.
    NoContact { days: u32 },
    /// The last contact ended without anything they would do.
    NoCommitment {
        contact_id: Id,
        on: NaiveDate,
        days: u32,
    },
    /// The day by which they wanted to do it has passed.
    Overdue {
        contact_id: Id,
        commitment: String,
        due: NaiveDate,
        days: u32,
    },
    /// They named no day, and it was too long ago.
    Silent {
        contact_id: Id,
        commitment: String,
        on: NaiveDate,
        days: u32,
    },
}

impl Movement {
    #[must_use]
    pub const fn is_moving(&self) -> bool {
        matches!(self, Self::Moving { .. })
    }
}

/// Looks at the contacts of a deal, the oldest first. A commitment whose day is still to come holds
/// although a later contact ended without one; one that they kept holds no longer.
#[must_use]
pub fn movement(
    contacts: &[Contact],
    opened_on: NaiveDate,
    today: NaiveDate,
    rules: Rules,
) -> Movement {
    let since = |day: NaiveDate| u32::try_from((today - day).num_days()).unwrap_or(0);
    let Some(last) = contacts.last() else {
        return Movement::NoContact {
            days: since(opened_on),
        };
    };
    let standstill = Movement::NoCommitment {
        contact_id: last.id,
        on: last.facts.held_on,
        days: since(last.facts.held_on),
    };
    let promised = contacts.iter().rev().find(|contact| contact.facts.owes());
    let Some(contact) = promised else {
        return standstill;
    };
    let (contact_id, on) = (contact.id, contact.facts.held_on);
    let commitment = contact.facts.commitment.clone();
    match contact.facts.commitment_due {
        Some(due) if due >= today => Movement::Moving {
            contact_id,
            commitment,
            due: Some(due),
        },
        _ if contact.id != last.id => standstill,
        Some(due) => Movement::Overdue {
            contact_id,
            commitment,
            due,
            days: since(due),
        },
        None if since(on) <= u32::from(rules.silent_days) => Movement::Moving {
            contact_id,
            commitment,
            due: None,
        },
        None => Movement::Silent {
            contact_id,
            commitment,
            on,
            days: since(on),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contact::{ContactFacts, ContactKind};

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn ago(days: u64) -> NaiveDate {
        TODAY - chrono::Days::new(days)
    }

    fn contact(n: u8, on: NaiveDate, commitment: &str, due: Option<NaiveDate>) -> Contact {
        Contact {
            id: Id::from_parts(1, [n; 10]),
            version: 1,
            account_id: Id::from_parts(1, [99; 10]),
            facts: ContactFacts {
                kind: ContactKind::Call,
                held_on: on,
                people: vec![],
                by: None,
                summary: String::new(),
                commitment: commitment.into(),
                commitment_due: due,
                commitment_kept_on: None,
                minutes: None,
                opportunity_id: None,
            },
        }
    }

    fn of(contacts: &[Contact]) -> Movement {
        movement(contacts, ago(40), TODAY, Rules::default())
    }

    #[test]
    fn a_deal_moves_while_the_customer_owes_a_step() {
        assert!(of(&[contact(1, ago(5), "drawings", Some(TODAY))]).is_moving());
        assert!(of(&[contact(1, ago(30), "drawings", None)]).is_moving());
        let mail_since = [
            contact(1, ago(5), "drawings", Some(TODAY)),
            contact(2, ago(1), "", None),
        ];
        assert!(
            of(&mail_since).is_moving(),
            "what they owe isn't forgotten by a letter of ours"
        );
    }

    #[test]
    fn every_standstill_has_its_reason() {
        assert_eq!(of(&[]), Movement::NoContact { days: 40 });
        let silent_talk = [contact(1, ago(3), "", None)];
        assert!(matches!(
            of(&silent_talk),
            Movement::NoCommitment { days: 3, .. }
        ));
        let late = [contact(1, ago(9), "drawings", Some(ago(4)))];
        assert!(matches!(of(&late), Movement::Overdue { days: 4, .. }));
        let mut kept = late.clone();
        kept[0].facts.commitment_kept_on = Some(ago(1));
        assert!(
            matches!(of(&kept), Movement::NoCommitment { .. }),
            "they did it, and agreed to nothing more"
        );
        let long = [contact(1, ago(31), "drawings", None)];
        assert!(matches!(of(&long), Movement::Silent { days: 31, .. }));
        let late_and_talked = [late[0].clone(), contact(2, ago(1), "", None)];
        assert!(
            matches!(of(&late_and_talked), Movement::NoCommitment { days: 1, .. }),
            "they were spoken with since, and agreed to nothing"
        );
    }
}
