//! The negotiation sheet (M20): what we refuse, what we have instead, what we want, what we can
//! give and for what; and the log of offers. Private: no document can hold anything of it, because
//! what documents are made from doesn't have it.

mod check;
mod guard;
mod rules;
mod stand;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::money::Money;

pub use check::{MAX_TERMS, MAX_VALUES};
pub use guard::{Guard, GuardCode, GuardState, Talks, guards, unasked};
pub use rules::{HoursFrom, Rules};
pub use stand::{Ledger, Return, Standing, ledger, returned, standings};

/// Which way a term is better for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Better {
    Higher,
    Lower,
}

/// In what a term is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum TermUnit {
    /// Major units of the proposal's currency.
    Money,
    Percent,
    Days,
    Months,
    Years,
    Pieces,
    /// A plain number; the label says of what.
    Number,
}

/// One thing that is negotiated, with the line beyond which we refuse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: Id,
    /// 1–100 characters.
    pub label: String,
    pub unit: TermUnit,
    pub better: Better,
    /// We refuse what is worse for us than this.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub refuse: Option<Decimal>,
    /// The same in words, or a condition that has no figure; up to 300 characters.
    pub refuse_words: String,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub target: Option<Decimal>,
}

impl Term {
    #[must_use]
    pub fn has_walk_away(&self) -> bool {
        self.refuse.is_some() || !self.refuse_words.trim().is_empty()
    }

    /// Whether a value lies beyond the line.
    #[must_use]
    pub fn refuses(&self, value: Decimal) -> bool {
        self.refuse.is_some_and(|line| match self.better {
            Better::Higher => value < line,
            Better::Lower => value > line,
        })
    }
}

/// The sheet as prepared before talks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct NegotiationFacts {
    pub terms: Vec<Term>,
    /// What we do if this fails; up to 2,000 characters.
    pub alternative: String,
    /// What the alternative is worth to us.
    pub alternative_worth: Option<Money>,
    /// How sure it is, 0–100 %.
    pub alternative_chance: Option<u8>,
    /// What they do if it fails, as far as we know.
    pub their_alternative: String,
    /// Hours between their offer and our counter-offer, 0–720; without it, by the size of the deal.
    pub guard_hours: Option<u16>,
    pub note: String,
}

/// The sheet of a proposal and of its later revisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Negotiation {
    pub id: Id,
    pub version: i64,
    pub proposal_id: Id,
    /// When a walk-away was first written down.
    pub walk_away_at: Option<DateTime<Utc>>,
    pub facts: NegotiationFacts,
}

impl NegotiationFacts {
    #[must_use]
    pub fn has_walk_away(&self) -> bool {
        self.terms.iter().any(Term::has_walk_away)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Side {
    Ours,
    Theirs,
}

/// What an offer says of one term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TermValue {
    pub term_id: Id,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub value: Decimal,
}

/// One offer of either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OfferFacts {
    pub side: Side,
    pub at: DateTime<Utc>,
    /// Their person who said it.
    pub person_id: Option<Id>,
    /// Our colleague who said it.
    pub member_id: Option<Id>,
    pub values: Vec<TermValue>,
    /// The offer in words, up to 500 characters; needed if there are no values.
    pub words: String,
    pub note: String,
    /// Offers of the other side that this one answers. A new demand answers none.
    pub answers: Vec<Id>,
    /// When the other side answered without an offer of its own, such as by a yes.
    pub replied_at: Option<DateTime<Utc>>,
    /// What it said then; up to 500 characters.
    pub reply: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub id: Id,
    pub version: i64,
    pub negotiation_id: Id,
    pub facts: OfferFacts,
}

/// Something we can give, or gave, and what for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ConcessionFacts {
    /// What we give; 1–300 characters.
    pub words: String,
    pub cost_once: Option<Money>,
    pub cost_yearly: Option<Money>,
    /// What we ask in return; empty: nothing was asked.
    pub in_return: String,
    /// When we gave it; without it, it can still be given.
    pub given_at: Option<DateTime<Utc>>,
    /// The offer of ours in which it was given.
    pub offer_id: Option<Id>,
    /// What they gave for it.
    pub got: String,
    pub got_on: Option<NaiveDate>,
    /// Who of them.
    pub got_by: Option<Id>,
    pub got_worth: Option<Money>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concession {
    pub id: Id,
    pub version: i64,
    pub negotiation_id: Id,
    pub facts: ConcessionFacts,
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
