//! Satisfaction and loyalty, kept apart, and what leaving us would cost (M6).

use redbook_domain::regard::{LoyaltyFacts, LoyaltyScore, SatisfactionFacts, SatisfactionScore};
use redbook_domain::switching::{SwitchingFacts, SwitchingSum};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Regard {
    /// What they say.
    pub satisfaction: SatisfactionScore,
    /// The latest first.
    pub said: Vec<SaidRow>,
    /// What they do.
    pub loyalty: LoyaltyScore,
    /// The latest first.
    pub done: Vec<DoneRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SaidRow {
    pub fact: Item<SatisfactionFacts>,
    /// Who said it, if it is known.
    pub person: Option<String>,
    /// It is part of the score: the person's latest word, not older than a year.
    pub counts: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DoneRow {
    pub fact: Item<LoyaltyFacts>,
    pub person: Option<String>,
    /// It is part of the score: the latest of its behaviour, not older than two years.
    pub counts: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SwitchingList {
    pub rows: Vec<Item<SwitchingFacts>>,
    pub sum: SwitchingSum,
}
