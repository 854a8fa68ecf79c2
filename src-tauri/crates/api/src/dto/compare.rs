//! Two versions of a proposal side by side.

use chrono::{DateTime, Utc};
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::money::{Money, Quantity, Rate};
use redbook_domain::person::ReaderType;
use redbook_domain::pricing::{Cadence, Discount};
use redbook_domain::proposal::{BoundKey, BoundValue};
use redbook_domain::state::State;
use redbook_domain::version::compare::{Change, Move, Piece};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposal::Preview;

/// Two versions side by side, in the edition of a reader type or of one person. Either may be a
/// draft; neither needs to be older.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompareReq {
    pub left: Id,
    pub right: Id,
    /// Without reader and person, the first edition.
    #[serde(default)]
    pub reader: Option<ReaderType>,
    #[serde(default)]
    pub person_id: Option<Id>,
}

/// Writes what differs between two versions of an edition as a PDF. Without a path it goes into a
/// folder of this session, to be printed or opened from there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ComparePrintReq {
    pub left: Id,
    pub right: Id,
    /// The edition for this reader type; empty: the first one.
    #[serde(default)]
    pub reader: Option<ReaderType>,
    /// The edition for this person instead.
    #[serde(default)]
    pub person_id: Option<Id>,
    #[serde(default)]
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CompareRes {
    pub left: ComparedSide,
    pub right: ComparedSide,
    /// How much changed in each edition, for the switch between them.
    pub readers: Vec<ComparedReader>,
    /// Bound numbers that differ: the same in every edition.
    pub numbers: Vec<ComparedNumber>,
    /// Lines of the price table that differ.
    pub lines: Vec<ComparedLine>,
    /// Blocks of this edition that differ or moved, in the order of the right side.
    pub blocks: Vec<ComparedBlock>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComparedSide {
    pub id: Id,
    pub number: String,
    pub revision: u16,
    pub state: State,
    #[ts(type = "string | null")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Empty, like what follows, if this version has no such edition.
    pub edition_id: Option<Id>,
    pub language: Option<Language>,
    /// Its pages; blocks and bound numbers on them join the changes by their keys.
    pub preview: Option<Preview>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedReader {
    pub reader: ReaderType,
    pub person_id: Option<Id>,
    /// The edition on each side; empty where it is missing.
    pub left: Option<Id>,
    pub right: Option<Id>,
    /// Blocks that differ.
    pub changes: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComparedNumber {
    pub key: BoundKey,
    pub before: Option<BoundValue>,
    pub after: Option<BoundValue>,
    /// Pages of this edition, from 1.
    pub left_pages: Vec<u32>,
    pub right_pages: Vec<u32>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ComparedLine {
    pub line_id: Option<Id>,
    pub change: Change,
    pub before: Option<LineFacts>,
    pub after: Option<LineFacts>,
}

/// A line of a price table in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct LineFacts {
    pub description: String,
    pub quantity: Quantity,
    pub unit: String,
    pub unit_price: Option<Rate>,
    pub cadence: Cadence,
    pub discount: Option<Discount>,
    /// It is part of the total: neither an option nor an alternative that isn't chosen.
    pub counted: bool,
    /// Quantity × price less its discount; empty without a price.
    pub amount: Option<Money>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedBlock {
    pub change: Change,
    /// It stands elsewhere among the blocks that both sides have; empty if it doesn't.
    pub moved: Option<Move>,
    /// Kind of the block, or `headline` for headline and addressee, which have no key.
    pub kind: String,
    pub left: Option<Id>,
    pub right: Option<Id>,
    /// Block of the side that lacks it, behind which it would stand; empty: at the beginning.
    pub behind: Option<Id>,
    pub left_pages: Vec<u32>,
    pub right_pages: Vec<u32>,
    pub texts: Vec<ComparedText>,
}

/// A text that differs, word by word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedText {
    /// Where in the block, such as `body[1]`.
    pub place: String,
    /// What it is about: the row of a table, the caption of a figure; empty where the text says it.
    pub name: String,
    /// Of a row of a table only the cells that differ, each after the head of its column. Without the added ones, the text of the left; without the removed ones, of the right.
    pub pieces: Vec<Piece>,
}
