//! Accounts, people and revenue as tables that go out.

use redbook_domain::import::Subject;
use redbook_domain::language::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableFormat {
    /// UTF-8 with its mark, semicolons: opens in spreadsheets by a double click. What a spreadsheet
    /// would run as a formula has an apostrophe before it, which an import takes off again.
    Csv,
    /// Every cell but sums is text.
    Xlsx,
    /// vCard 4.0; of people only.
    Vcard,
}

/// Everything of a kind as a file, as a job: with the columns an import reads, heads in the language.
/// People are listed once for each account they are at; those who left it aren't listed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TableExportReq {
    pub kind: Subject,
    pub format: TableFormat,
    /// A file of this session without it.
    #[serde(default)]
    pub path: Option<String>,
    /// Of the heads: one the interface speaks; without it, the workspace's.
    #[serde(default)]
    pub language: Option<Language>,
}
