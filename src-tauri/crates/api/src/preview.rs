//! Laid-out documents kept for a moment, until the interface has fetched their bytes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use redbook_document::Document;
use sha2::{Digest, Sha256};

use crate::app::lock;

/// How many documents are kept: three editions and a few for one person, the last good one of each,
/// and some to spare.
const KEPT: usize = 24;

/// Newest last; named by the hash of their bytes, so that what is unchanged is not fetched again.
#[derive(Debug, Default)]
pub struct Previews(Mutex<VecDeque<(String, Arc<Document>)>>);

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
