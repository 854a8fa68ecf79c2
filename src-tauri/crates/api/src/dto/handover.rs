//! The handover brief (M2).

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The brief of an account as pages, at a path or among the files of this session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandoverReq {
    pub account_id: Id,
    /// Language of the pages; without it, the account's. Other than those of the interface: English.
    #[serde(default)]
    pub language: Option<Language>,
    #[serde(default)]
    pub to: Option<HandoverTo>,
    #[serde(default)]
    pub path: Option<String>,
}

/// Shows the brief without writing a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandoverPreviewReq {
    pub account_id: Id,
    /// As of [`HandoverReq`].
    #[serde(default)]
    pub language: Option<Language>,
    #[serde(default)]
    pub to: Option<HandoverTo>,
}

/// Who takes the account over. Said on the pages; it changes nothing of the account.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandoverTo {
    /// Somebody of our team.
    pub member_id: Id,
    /// First day.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}
