//! Import of accounts, people and revenue from CSV, XLSX and vCard.
//!
//! One file at a time: opened, mapped, checked, mended, applied. Nothing is in the workspace before
//! `import_apply` has ended, and then all of it is, as one step that can be undone.

use redbook_domain::id::Id;
use redbook_domain::import::{Field, Subject};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::ApiError;

/// Encoding of a text file, by its IANA name; words are `import-charset-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportCharset {
    #[serde(rename = "utf-8")]
    Utf8,
    #[serde(rename = "utf-16le")]
    Utf16Le,
    #[serde(rename = "utf-16be")]
    Utf16Be,
    #[serde(rename = "windows-1251")]
    Windows1251,
    #[serde(rename = "koi8-r")]
    Koi8R,
    #[serde(rename = "windows-1252")]
    Windows1252,
    #[serde(rename = "windows-1250")]
    Windows1250,
    #[serde(rename = "windows-1257")]
    Windows1257,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportFormat {
    Csv,
    Xlsx,
    Vcard,
}

/// Reads a file, from a path or from bytes in base64 (one of them), at most 50 MB. What isn't said is
/// found out. Takes the place of the file that was open.
///
/// Refused: `file_too_large {megabytes}`, `file_empty`, `file_vanished {name}`, `import_old_workbook`,
/// `import_not_a_table`, `import_no_rows`, `import_wrong_encoding {encoding, row}`,
/// `import_quote_open {row, column}`, `import_quote_stray {row, column}`,
/// `import_workbook_broken {detail}`, `import_unpacks_too_large {megabytes}`,
/// `import_no_such_sheet {count}`, `import_card_broken {row}`, `import_too_many_rows {limit}`,
/// `import_too_many_columns {limit}`.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ImportOpenReq {
    pub path: Option<String>,
    pub base64: Option<String>,
    /// Name of the file where there is no path.
    pub name: Option<String>,
    pub charset: Option<ImportCharset>,
    /// `;`, `,`, `|` or a tab.
    pub delimiter: Option<String>,
    /// Sheet of a workbook, from 0.
    pub sheet: Option<u32>,
    pub subject: Option<Subject>,
    /// Whether the first row names the columns.
    pub head: Option<bool>,
}

/// Reads the open file again, otherwise: another encoding, delimiter or sheet. What was mended is
/// forgotten.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportReopenReq {
    pub id: Id,
    #[serde(default)]
    pub charset: Option<ImportCharset>,
    #[serde(default)]
    pub delimiter: Option<String>,
    #[serde(default)]
    pub sheet: Option<u32>,
}

/// Says what rows and columns are. Refused at `columns`: `import_field_needed {field}`,
/// `import_field_twice {field}`, `import_field_unfit {field}`.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportMapReq {
    pub id: Id,
    pub subject: Subject,
    pub head: bool,
    /// One a column; `null` is left out. Empty: guessed anew for the subject.
    pub columns: Vec<Option<Field>>,
}

/// The open file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportState {
    pub id: Id,
    pub name: String,
    pub format: ImportFormat,
    pub charset: Option<ImportCharset>,
    pub delimiter: Option<String>,
    pub sheets: Vec<String>,
    pub sheet: u32,
    pub subject: Subject,
    /// What columns can be.
    pub fields: Vec<Field>,
    pub head: bool,
    /// Without the head and blank ones.
    pub rows: u32,
    pub columns: Vec<ImportColumn>,
    /// Why it can't be checked as it is mapped.
    pub unfit: Option<ApiError>,
    /// After `import_check`.
    pub counts: Option<ImportCounts>,
    /// After `import_apply`.
    pub done: Option<ImportDone>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    /// `A`, `B`…
    pub letter: String,
    /// Its text in the first row, if that names columns.
    pub head: String,
    pub field: Option<Field>,
    /// The first values under it, at most 3.
    pub samples: Vec<String>,
}

/// How rows stand; each is counted once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportCounts {
    pub fresh: u32,
    /// Add to who is known, or say nothing new.
    pub adds: u32,
    /// Look like somebody known; of them `undecided` wait for a decision.
    pub same: u32,
    pub undecided: u32,
    /// Can't come in as they are.
    pub wrong: u32,
    /// By decision.
    pub left_out: u32,
    /// Things that are only said.
    pub notes: u32,
    /// Accounts that people belong to and nobody knows yet: they are made.
    pub accounts: u32,
}

/// What came in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportDone {
    pub accounts: u32,
    pub people: u32,
    /// Decision areas that the accounts didn't have.
    pub areas: u32,
    /// Known accounts and people that something was added to.
    pub added_to: u32,
    /// Months of revenue.
    pub months: u32,
    /// Rows that stayed out.
    pub left_out: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportStanding {
    Fresh,
    Adds,
    Same,
    Wrong,
    LeftOut,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportShow {
    All,
    /// With anything to be said of them.
    Noted,
    Wrong,
    Same,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportRowsReq {
    pub id: Id,
    pub show: ImportShow,
    #[serde(default)]
    pub offset: u32,
    /// 1–500.
    pub limit: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportRows {
    pub total: u32,
    pub rows: Vec<ImportRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportRow {
    /// As a spreadsheet counts, from 1.
    pub row: u32,
    /// `None` before the check.
    pub standing: Option<ImportStanding>,
    pub cells: Vec<String>,
    /// Columns that something is said of.
    pub marks: Vec<ImportMark>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportMark {
    pub column: u32,
    pub wrong: bool,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportProblemsReq {
    pub id: Id,
    #[serde(default)]
    pub offset: u32,
    /// 1–500.
    pub limit: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportProblems {
    /// What is wrong first, then in the order of rows.
    pub items: Vec<ImportProblem>,
    pub total: u32,
}

/// Something about cells; what is the same in several rows of a column is one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportProblem {
    /// At most 50; `count` has all.
    pub rows: Vec<u32>,
    pub count: u32,
    /// From 0, and its letter.
    pub column: Option<u32>,
    pub letter: String,
    pub field: Field,
    /// The cell's text.
    pub value: String,
    /// Words are `error-<code>`.
    pub error: ApiError,
    /// Texts for the cell that put it right; an empty one takes the value away.
    pub offers: Vec<String>,
    pub wrong: bool,
}

/// Puts other texts into cells, and checks again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportFixReq {
    pub id: Id,
    /// 1–1,000.
    pub fixes: Vec<ImportFix>,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportFix {
    pub row: u32,
    /// From 0.
    pub column: u32,
    pub text: String,
}

/// Says that a company of the file isn't the known one it was taken for, or is after all.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportApartReq {
    pub id: Id,
    /// As the file spells it.
    pub company: String,
    pub apart: bool,
}

/// The `index`-th row that looks like somebody known.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportSameReq {
    pub id: Id,
    pub index: u32,
}

/// A row beside whom it looks like.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportPair {
    pub index: u32,
    pub total: u32,
    pub row: u32,
    /// The known person or account; empty where it is another row of the file.
    pub known_id: Option<Id>,
    /// The earlier row that says the same one.
    pub known_row: Option<u32>,
    /// `person` or `account`.
    pub kind: String,
    pub name: String,
    /// By what is known it is the same for certain; they only differ.
    pub sure: bool,
    pub fields: Vec<ImportPairField>,
    pub decision: Option<ImportDecision>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPairField {
    pub field: Field,
    pub ours: String,
    pub theirs: String,
    /// Both have a value and they aren't the same.
    pub differ: bool,
}

/// What becomes of a row that looks like somebody known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum ImportDecision {
    /// One: the file's value for these fields, ours for others; what isn't taken goes to the notes.
    Merge {
        take: Vec<Field>,
    },
    /// Two.
    Separate,
    LeaveOut,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportDecideReq {
    pub id: Id,
    pub row: u32,
    /// `null` takes the decision back.
    pub decision: Option<ImportDecision>,
}

/// What to do with rows that can't come in, or that nobody decided on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportElse {
    /// Nothing comes in while there are any: `import_wrong_rows {count}`,
    /// `import_undecided_rows {count}`.
    #[default]
    Refuse,
    LeaveOut,
}

/// Writes all rows in one step, as a job.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportApplyReq {
    pub id: Id,
    #[serde(default)]
    pub wrong: ImportElse,
    #[serde(default)]
    pub undecided: ImportElse,
}

/// Saves the rows that can't come in, with what is wrong, as CSV: to send back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportLeftOutReq {
    pub id: Id,
    pub path: String,
}
