//! What of the dossier stands in a proposal: the way back from a block, or from a row of the
//! calculation, to the problem, the ally, the plan it was made of.

use serde::{Deserialize, Serialize};

use crate::id::Id;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum FeedKind {
    /// A problem of the customer: what it is and what it costs.
    Problem,
    /// A person there who is on our side.
    Ally,
    /// A customer of ours who recommends us.
    Reference,
    /// What both sides do by when; named by its deal.
    ActionPlan,
    /// A file that proves a criterion.
    Evidence,
}

/// One thing of the dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FeedSource {
    pub kind: FeedKind,
    pub id: Id,
}

/// That something was made of a source. Copies of a block in later versions have it too: they are of
/// one lineage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    /// Of the block, or the key of the row of the calculation.
    pub lineage: Id,
    pub kind: FeedKind,
    pub source_id: Id,
    /// SHA-256 of what the source said then, lower-case hexadecimal.
    pub said: String,
    /// SHA-256 of what was put in for it, the same way: as long as that stands there, it may be
    /// replaced; other words are somebody's own.
    pub wrote: String,
}

impl Feed {
    #[must_use]
    pub const fn source(&self) -> FeedSource {
        FeedSource {
            kind: self.kind,
            id: self.source_id,
        }
    }
}
