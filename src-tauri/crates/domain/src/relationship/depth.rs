//! How well a person is covered (rules.md, Relationship vocabulary): counted from contacts held.

use serde::{Deserialize, Serialize};

/// Contacts older than this no longer count, days: a year.
pub const SPAN_DAYS: i64 = 365;
/// Fewest contacts that are more than brief.
const SEVERAL: u32 = 2;
/// Fewest contacts in depth, and fewest meetings among them: letters alone go nowhere deep.
const IN_DEPTH: u32 = 5;
const IN_DEPTH_MEETINGS: u32 = 2;

/// The least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CoverageDepth"))]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    None,
    /// One contact.
    Brief,
    /// Two to four, or more without two meetings.
    Several,
    /// Five or more, two meetings among them.
    InDepth,
}

/// Contacts of one person in one account within [`SPAN_DAYS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ContactsHeld"))]
pub struct Held {
    pub contacts: u32,
    /// Of them, meetings.
    pub meetings: u32,
}

impl Depth {
    /// Steps above none, 0 to 3.
    #[must_use]
    pub const fn steps(self) -> u8 {
        self as u8
    }

    /// As texts are chosen by it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Brief => "brief",
            Self::Several => "several",
            Self::InDepth => "in_depth",
        }
    }
}

impl Held {
    #[must_use]
    pub const fn depth(self) -> Depth {
        if self.contacts == 0 {
            Depth::None
        } else if self.contacts < SEVERAL {
            Depth::Brief
        } else if self.contacts < IN_DEPTH || self.meetings < IN_DEPTH_MEETINGS {
            Depth::Several
        } else {
            Depth::InDepth
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_counted_and_letters_alone_are_not_deep() {
        let depth = |contacts, meetings| Held { contacts, meetings }.depth();
        assert_eq!(depth(0, 0), Depth::None);
        assert_eq!(depth(1, 1), Depth::Brief);
        assert_eq!(depth(4, 4), Depth::Several);
        assert_eq!(depth(5, 2), Depth::InDepth);
        assert_eq!(depth(50, 1), Depth::Several, "fifty letters and one visit");
    }
}
