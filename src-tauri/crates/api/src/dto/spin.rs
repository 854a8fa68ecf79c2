//! The bank of questions (M10).

use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;
use redbook_domain::spin::{SpinKind, SpinQuestionFacts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is given must fit; a question for everybody fits every reader and every trade.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SpinQuestionListReq {
    pub kind: Option<SpinKind>,
    pub language: Option<Language>,
    pub reader: Option<ReaderType>,
    pub industry: Option<String>,
    /// All of its words occur in the question, whatever their case.
    pub text: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SpinQuestionRow {
    /// Empty for a question that comes with the program.
    pub id: Option<Id>,
    /// Its code then; such a question can be copied, not changed.
    pub starting: Option<String>,
    #[ts(type = "number")]
    pub version: i64,
    pub facts: SpinQuestionFacts,
    /// Plans that ask it.
    pub used: u32,
}
