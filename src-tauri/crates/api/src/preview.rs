//! Laid-out documents kept for a moment, until the interface has fetched their bytes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use redbook_document::Document;
use sha2::{Digest, Sha256};

use crate::app::lock;
use crate::error::ApiError;

/// How many documents are kept: three editions and a few for one person, the last good one of each,
/// and some to spare.
const KEPT: usize = 24;

/// How many documents are known by what they are made of: the templates of a list in one look.
const MADE: usize = 16;

/// Newest last; named by the hash of their bytes, so that what is unchanged is not fetched again.
#[derive(Debug, Default)]
pub struct Previews(
    Mutex<VecDeque<(String, Arc<Document>)>>,
    Mutex<VecDeque<([u8; 32], Arc<Document>)>>,
);

impl Previews {
    /// Keeps a document and gives its token.
    pub fn keep(&self, document: Arc<Document>) -> String {
        let token = hex(&Sha256::digest(&document.pdf));
        let mut kept = lock(&self.0);
        kept.retain(|(known, _)| *known != token);
        kept.push_back((token.clone(), document));
        if kept.len() > KEPT {
            kept.pop_front();
        }
        token
    }

    /// The document made of this content (its hash), laid out only if it isn't known.
    ///
    /// # Errors
    /// Those of `make`.
    pub fn made_once(
        &self,
        content: [u8; 32],
        make: impl FnOnce() -> Result<Arc<Document>, ApiError>,
    ) -> Result<Arc<Document>, ApiError> {
        let known = |made: &VecDeque<([u8; 32], Arc<Document>)>| {
            let found = made.iter().find(|(of, _)| *of == content);
            found.map(|(_, document)| document.clone())
        };
        if let Some(document) = known(&lock(&self.1)) {
            return Ok(document);
        }
        let document = make()?;
        let mut made = lock(&self.1);
        made.push_back((content, document.clone()));
        if made.len() > MADE {
            made.pop_front();
        }
        Ok(document)
    }

    pub fn get(&self, token: &str) -> Option<Arc<Document>> {
        lock(&self.0)
            .iter()
            .find(|(known, _)| known == token)
            .map(|(_, document)| document.clone())
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
