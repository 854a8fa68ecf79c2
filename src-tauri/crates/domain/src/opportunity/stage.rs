//! The stages of a deal, and moves between them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::criteria::ExitCode;
use crate::id::Id;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Entry,
    Ally,
    Confirmation,
    Approval,
    Implementation,
    SerialSupply,
}

impl Stage {
    pub const ALL: [Self; 6] = [
        Self::Entry,
        Self::Ally,
        Self::Confirmation,
        Self::Approval,
        Self::Implementation,
        Self::SerialSupply,
    ];

    /// Stages that must be finished until the deal is agreed: 4 at the entry, 0 once it is sold.
    #[must_use]
    pub const fn distance(self) -> u8 {
        match self {
            Self::Entry => 4,
            Self::Ally => 3,
            Self::Confirmation => 2,
            Self::Approval => 1,
            Self::Implementation | Self::SerialSupply => 0,
        }
    }

    #[must_use]
    pub const fn is_sold(self) -> bool {
        self.distance() == 0
    }
}

/// A move that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageMove {
    pub id: Id,
    pub version: i64,
    pub opportunity_id: Id,
    pub left: Stage,
    pub entered: Stage,
    pub moved_on: NaiveDate,
    /// Why, at most 1,000 characters; there if criteria were unmet.
    pub reason: String,
    /// Criteria that were unmet in the stages it left behind; of one code as often as it was unmet.
    pub unmet: Vec<ExitCode>,
}
