//! The negotiation sheet with everything derived from it.

use chrono::{DateTime, Utc};
use redbook_domain::id::Id;
use redbook_domain::money::{Currency, Money};
use redbook_domain::negotiation::{
    ConcessionFacts, Guard, Ledger, NegotiationFacts, OfferFacts, Return, Standing,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NegotiationSheet {
    pub proposal_id: Id,
    /// 0 until something is written.
    #[ts(type = "number")]
    pub version: i64,
    pub facts: NegotiationFacts,
    #[ts(type = "string | null")]
    pub walk_away_at: Option<DateTime<Utc>>,
    /// Of terms counted in money.
    pub currency: Currency,
    /// Without tax; empty if prices don't add up.
    pub total: Option<Money>,
    /// Hours between their offer and ours; empty: the deal isn't important.
    pub hours: Option<u16>,
    /// The oldest first.
    pub offers: Vec<OfferRow>,
    pub standings: Vec<Standing>,
    /// Given ones first, in order of time.
    pub concessions: Vec<ConcessionRow>,
    pub ledger: Ledger,
    /// What runs, then what was broken, then what holds.
    pub guards: Vec<Guard>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OfferRow {
    pub offer: Item<OfferFacts>,
    /// Who said it.
    pub who: Option<String>,
    /// When the other side answered it, by an offer or without.
    #[ts(type = "string | null")]
    pub answered_at: Option<DateTime<Utc>>,
    /// The offer that answered it.
    pub answered_by: Option<Id>,
    /// When the other side next made an offer, an answer or not.
    #[ts(type = "string | null")]
    pub next_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConcessionRow {
    pub concession: Item<ConcessionFacts>,
    pub returned: Return,
    /// Who gave something for it.
    pub got_by: Option<String>,
}

/// Writes the sheet; makes it if there is none yet (`version` 0).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NegotiationUpdateReq {
    pub proposal_id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub facts: NegotiationFacts,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OfferAddReq {
    pub proposal_id: Id,
    pub facts: OfferFacts,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConcessionAddReq {
    pub proposal_id: Id,
    pub facts: ConcessionFacts,
}
