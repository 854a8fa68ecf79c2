//! An edition as a Word file, for customers who must edit it: the same words and numbers as the
//! pages, because both are made from one [`ProposalView`]; a plainer layout, in real styles.
//!
//! Written part by part (ECMA-376, WordprocessingML): the libraries there are can't say that a
//! table's head repeats or which language a text is in, and both are needed by who edits.

mod blocks;
mod body;
mod chart;
mod package;
mod parts;
mod picture;
mod styles;
mod table;

use crate::engine::Studio;
use crate::error::DocumentError;
use crate::proposal::ProposalView;
use body::Body;

impl Studio {
    /// The edition as a DOCX file. No clock is read: the same view gives the same bytes.
    ///
    /// # Errors
    /// `write_failed {reason}`, `layout_failed {reason}` of a chart: faults of the program, not of
    /// the words.
    pub fn word(&self, view: &ProposalView) -> Result<Vec<u8>, DocumentError> {
        let mut body = Body::new(view, chart::drawings(self, view)?);
        blocks::write(&mut body, view);
        package::pack(view, body)
            .map_err(|error| DocumentError::new("write_failed").with("reason", error))
    }
}
