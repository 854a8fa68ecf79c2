//! People and their part in the decision (M2, M3).

mod check;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::dates::Birthday;
use crate::id::Id;
use crate::language::{Language, LocalText};

pub use check::check_reporting;

/// Part in the decision; several at once are possible (M3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    PrimaryContact,
    Influencer,
    DecisionMaker,
    User,
    Gatekeeper,
    Ally,
}

/// Which edition of a proposal the person reads (M14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ReaderType {
    Director,
    Hr,
    Finance,
}

impl ReaderType {
    pub const ALL: [Self; 3] = [Self::Director, Self::Hr, Self::Finance];

    /// Code used in files, arguments and text keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Director => "director",
            Self::Hr => "hr",
            Self::Finance => "finance",
        }
    }
}

/// How the person stands towards us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    Ally,
    Neutral,
    Opponent,
    #[default]
    Unknown,
}

/// Part in buying (rules.md, Relationship vocabulary); beside the roles of M3, several at once are
/// possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum BuyingRole {
    /// Gives the money.
    Economic,
    /// Works with what is bought.
    User,
    /// Says whether it meets the demands.
    Technical,
    /// Tells us how things are decided there.
    Coach,
}

impl BuyingRole {
    pub const ALL: [Self; 4] = [Self::Economic, Self::User, Self::Technical, Self::Coach];
}

/// How close the person and we are, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Bond {
    /// They don't know us.
    Stranger,
    /// They know who we are.
    Acquainted,
    /// They work with us.
    Working,
    /// They ask for our advice.
    Trusted,
    /// They plan with us.
    Partner,
}

/// How the person likes to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Phone,
    Email,
    Messenger,
    Meeting,
    Letter,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PersonFacts {
    /// Full name as the person writes it, 1–200 characters.
    pub name: String,
    /// The name as it is written in other languages, each up to 200 characters; where there is
    /// none, [`name`](Self::name) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub names: LocalText,
    pub phone: String,
    pub mobile: String,
    pub email: String,
    pub channel: Option<Channel>,
    pub birthday: Option<Birthday>,
    pub hobbies: String,
    pub family: String,
    pub values: String,
    pub temperament: String,
    pub notes: String,
}

impl PersonFacts {
    /// Of whom nothing but the name is known.
    #[must_use]
    pub fn called(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            names: LocalText::default(),
            phone: String::new(),
            mobile: String::new(),
            email: String::new(),
            channel: None,
            birthday: None,
            hobbies: String::new(),
            family: String::new(),
            values: String::new(),
            temperament: String::new(),
            notes: String::new(),
        }
    }

    /// The name in a text of this language.
    #[must_use]
    pub fn named(&self, language: Language) -> &str {
        self.names.or(language, &self.name)
    }

    /// Every name the person has in texts.
    pub fn all_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.names.0.values().map(String::as_str))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    pub id: Id,
    pub version: i64,
    pub facts: PersonFacts,
}

/// A person's part in one account; the same person may have others elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct PartFacts {
    pub position: String,
    /// The position as readers of other languages know it, each up to 200 characters; where there is
    /// none, [`position`](Self::position) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub positions: LocalText,
    pub department: String,
    /// The department as readers of other languages know it, each up to 200 characters; where there is
    /// none, [`department`](Self::department) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub departments: LocalText,
    /// Another person with a part in the same account.
    pub reports_to: Option<Id>,
    pub roles: Vec<Role>,
    pub reader: Option<ReaderType>,
    pub stance: Stance,
    /// 1 (little) to 5 (decides alone).
    pub influence: Option<u8>,
    /// Day the person left the account, if so.
    pub left_on: Option<NaiveDate>,
    /// Day we last asked about plans for the next 12 months (M4).
    pub plans_asked_on: Option<NaiveDate>,
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<Vec<BuyingRole>>"))]
    pub buying: Vec<BuyingRole>,
    /// The relationship there is.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub bond: Option<Bond>,
    /// And the one we want.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub wanted: Option<Bond>,
    /// Day the person came to the account or to this position.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub came_on: Option<NaiveDate>,
    /// The decision area of the account that the person belongs to; without one, all of it (M1).
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub area_id: Option<Id>,
}

impl PartFacts {
    /// The position in a text of this language.
    #[must_use]
    pub fn positioned(&self, language: Language) -> &str {
        self.positions.or(language, &self.position)
    }

    /// The department in a text of this language.
    #[must_use]
    pub fn department_in(&self, language: Language) -> &str {
        self.departments.or(language, &self.department)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub person_id: Id,
    pub facts: PartFacts,
}

/// Whether a criterion was said or seen (M3): stated criteria can be false ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum CriterionState {
    Stated,
    Verified,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CriterionFacts {
    pub text: String,
    pub state: CriterionState,
    /// Day it was said or seen.
    pub noted_on: NaiveDate,
    pub source: String,
    /// Words are not enough for it: an argument counts only with evidence (M11, M15).
    #[serde(default)]
    pub needs_proof: bool,
}

/// By what a person chooses a supplier, in one account.
#[derive(Debug, Clone, PartialEq)]
pub struct Criterion {
    pub id: Id,
    pub version: i64,
    pub part_id: Id,
    pub facts: CriterionFacts,
}
