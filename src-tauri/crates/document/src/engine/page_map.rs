//! Where things are on the pages: what a click hits, where a bound number stands, where an answer
//! is written.

use serde::Serialize;

/// A box in points (1/72 inch) from the top left corner of the page.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A block of the proposal, or the part of it that is on this page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BlockBox {
    pub block_id: String,
    #[serde(flatten)]
    pub area: Area,
}

/// A bound number.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BoundBox {
    /// Code of the number, such as `saved_yearly`.
    pub key: String,
    /// Block it stands in; empty in the head and foot of the page.
    pub block_id: String,
    #[serde(flatten)]
    pub area: Area,
}

/// A place for an answer on a form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FieldBox {
    pub name: String,
    #[serde(flatten)]
    pub area: Area,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct PageMap {
    /// SHA-256 of what the page shows: two pages with the same hash look the same.
    pub hash: String,
    /// Points.
    pub width: f64,
    /// Points.
    pub height: f64,
    pub blocks: Vec<BlockBox>,
    pub bounds: Vec<BoundBox>,
    pub fields: Vec<FieldBox>,
}

/// Something a reader of the page would stumble over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Warning {
    /// No font has these characters; each is shown as an empty box.
    MissingGlyph {
        block_id: String,
        characters: String,
        page: usize,
    },
    /// Text runs out of the page.
    Overflow {
        block_id: String,
        text: String,
        page: usize,
    },
    /// A picture couldn't be read and was left out.
    Picture { block_id: String, reason: String },
    /// The file of a picture is gone; of the logo if the block is empty.
    Gone { block_id: String },
    /// An appendix couldn't be read and was left out. The reason is a code: `file_missing`,
    /// `appendix_broken`, `appendix_encrypted`, `appendix_too_large`.
    Appendix { block_id: String, reason: String },
}
