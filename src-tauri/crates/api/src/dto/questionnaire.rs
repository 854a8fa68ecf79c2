//! VIP questionnaires (M25): which accounts, in which language, into which file.

use redbook_domain::id::Id;
use redbook_domain::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposal::DocumentWarning;

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionnairePrintReq {
    /// 1–2,000 accounts, printed in this order. An empty list means all.
    pub accounts: Vec<Id>,
    /// Without it, each account's own language.
    #[serde(default)]
    pub language: Option<Language>,
    /// Without it, into a folder of this session, to be printed from there.
    #[serde(default)]
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct QuestionnairePrintRes {
    pub path: String,
    pub pages: u32,
    /// Labels of the forms, such as `RB-Q 0312-07`.
    pub forms: Vec<String>,
    /// What to look at on the pages, such as characters that no font has.
    pub warnings: Vec<DocumentWarning>,
}

/// Shows the form without taking a number.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionnairePreviewReq {
    pub account_id: Id,
    #[serde(default)]
    pub language: Option<Language>,
}
