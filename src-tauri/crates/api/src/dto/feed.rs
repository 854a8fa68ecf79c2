//! One click from the dossier into a proposal, with the way back.

use redbook_domain::feed::FeedSource;
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FeedListReq {
    pub proposal_id: Id,
}

/// What the dossier could give to the proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FeedRow {
    pub source: FeedSource,
    pub title: String,
    /// A word more: a position, the title of a deal, who wrote it.
    pub detail: String,
    /// What a problem costs a year.
    pub amount: Option<Money>,
    /// Editions it is made for, the best first.
    pub fits: Vec<Id>,
    /// Where it stands already.
    pub into: Vec<FeedPlace>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FeedPlace {
    /// Empty for a block that editions share, and for a row of the calculation.
    pub edition_id: Option<Id>,
    /// Empty for a row of the calculation.
    pub block_id: Option<Id>,
    /// The source says something else than when it was put in.
    pub changed: bool,
    /// What stands there was changed by hand since: taking over what the source says now would
    /// throw that away, and has to be said.
    pub edited: bool,
    /// The source was deleted.
    pub gone: bool,
}

/// Puts it in; where it stands already, it says what the source says now. Words that somebody changed
/// there since are replaced only with `replace`; without it they are refused as `feed_edited`.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FeedReq {
    pub proposal_id: Id,
    pub edition_id: Id,
    pub source: FeedSource,
    /// Leaves the words as they are; the change was seen. Of a source that is gone: they are nobody's
    /// but yours from now on.
    #[serde(default)]
    pub keep: bool,
    /// What was changed by hand since may go.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub replace: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FeedRes {
    /// The block that was made or changed; empty for a row of the calculation.
    pub block_id: Option<Id>,
    /// The list as it is now.
    pub items: Vec<FeedRow>,
}
