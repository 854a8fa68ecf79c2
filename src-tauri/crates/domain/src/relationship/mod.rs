//! The relationship map (M3): who influences whom, roles whose person nobody knows yet, where cards
//! lie, how well each person is covered, and what is dangerous.

mod check;
mod depth;
mod flags;
pub mod layout;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::person::{BuyingRole, ReaderType, Role};

pub use depth::{Depth, Held, SPAN_DAYS as DEPTH_DAYS};
pub use flags::{Flag, Lacking, NEW_DAYS, Seen, flags};

/// That one listens to another. Both are cards: people of the account, or roles without a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct InfluenceFacts {
    /// Who influences.
    pub from_id: Id,
    /// Who listens.
    pub to_id: Id,
    /// A word why, 1–300 characters.
    pub why: String,
    /// Day we learned it; not in the future.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub noted_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Influence {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: InfluenceFacts,
}

/// A role that must exist, though nobody knows by name who has it: an empty card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RoleGapFacts {
    /// What they are there, 1–200 characters: "Head of quality".
    pub title: String,
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub department: String,
    /// A person of the account.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub reports_to: Option<Id>,
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<Role>>"))]
    pub roles: Vec<Role>,
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<BuyingRole>>"))]
    pub buying: Vec<BuyingRole>,
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub reader: Option<ReaderType>,
    /// The deal that needs them; without one, all of the account.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub opportunity_id: Option<Id>,
    /// Why we know that they must exist; at most 500 characters.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<String>"))]
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleGap {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: RoleGapFacts,
}

/// Where a card was put by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SpotFacts {
    /// A person of the account or a role without one.
    pub card_id: Id,
    /// Left upper corner, −[`MOST_AWAY`] to [`MOST_AWAY`].
    pub x: i32,
    pub y: i32,
}

/// Farthest a card can be put from the origin.
pub const MOST_AWAY: i32 = 100_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: SpotFacts,
}
