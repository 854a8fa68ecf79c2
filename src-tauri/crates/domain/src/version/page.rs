//! What is on the pages of a sent edition, so that the screen shows and compares it without laying
//! it out again.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::proposal::BoundKey;

/// Box of a block on a page, in points from the top left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BlockPlace {
    pub block_id: Id,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// Box of a bound number on a page, in points from the top left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BoundPlace {
    pub key: BoundKey,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SentPage {
    /// Changes when anything on the page changes.
    pub hash: String,
    /// Points.
    pub width: f64,
    pub height: f64,
    pub blocks: Vec<BlockPlace>,
    pub bounds: Vec<BoundPlace>,
}

/// A text of a block as the page says it: numbers and dates in the words of the language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidText {
    /// Where in the block, such as `body[1]` or `table.rows[3]`.
    pub place: String,
    pub text: String,
    /// What it is about, where the text alone doesn't say it: the caption of a figure.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Of a row of a table one for each column, an empty one where nothing stands. Rows kept by a
    /// program before have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<String>,
}

/// What a block of an edition said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaidBlock {
    pub block_id: Id,
    /// The block it was first copied from, or itself: the same in every version.
    pub lineage: Id,
    pub kind: String,
    pub texts: Vec<SaidText>,
}
