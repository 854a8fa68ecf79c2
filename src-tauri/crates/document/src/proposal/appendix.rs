//! Files behind an edition: read, counted, named in the template's data.

use std::sync::Arc;

use redbook_domain::DomainError;
use serde_json::{Value, json};

use super::ProposalView;
use crate::engine::{Appended, Sheets, Studio, Warning};

/// How many pages a file has that is to stand behind an edition.
///
/// # Errors
/// `appendix_broken {reason}`; `appendix_encrypted`, also if it opens without a password;
/// `appendix_too_large {megabytes, pages}` with the limits.
pub fn appendix_pages(bytes: &[u8]) -> Result<usize, DomainError> {
    Ok(Sheets::read(bytes)?.count())
}

/// The refusal of a file that is too large, before it is read.
#[must_use]
pub fn appendix_too_large() -> DomainError {
    crate::engine::too_large()
}

/// Reads the files and tells the template where their pages will be. A block whose file can't be
/// read is taken out with a warning.
pub(super) fn placed(
    studio: &Studio,
    view: &ProposalView,
    data: &mut Value,
    warnings: &mut Vec<Warning>,
) -> Vec<Appended> {
    let mut appended: Vec<Appended> = Vec::with_capacity(view.appendices.len());
    let mut before = 0;
    for file in &view.appendices {
        match read(studio, &file.sha256, file.bytes.as_deref()) {
            Ok(sheets) => {
                let count = sheets.count();
                for block in blocks_of(data, &file.block_id) {
                    block["before"] = json!(before);
                    block["count"] = json!(count);
                }
                before += count;
                appended.push(Appended {
                    sheets,
                    sha256: file.sha256.clone(),
                    block_id: file.block_id.clone(),
                    title: file.title.clone(),
                    alternative: file.alternative.clone(),
                });
            }
            Err(reason) => {
                if let Some(Value::Array(blocks)) = data.get_mut("blocks") {
                    blocks.retain(|block| block["id"] != json!(file.block_id));
                }
                warnings.push(Warning::Appendix {
                    block_id: file.block_id.clone(),
                    reason: reason.to_owned(),
                });
            }
        }
    }
    data["appended"] = json!(before);
    appended
}

/// The pages, or the code of why not.
fn read(studio: &Studio, sha256: &str, bytes: Option<&[u8]>) -> Result<Arc<Sheets>, &'static str> {
    let bytes = bytes.ok_or("file_missing")?;
    studio.sheets(sha256, bytes).map_err(|error| error.code)
}

fn blocks_of<'a>(data: &'a mut Value, id: &'a str) -> impl Iterator<Item = &'a mut Value> {
    let blocks = data.get_mut("blocks").and_then(Value::as_array_mut);
    (blocks.into_iter().flatten()).filter(move |block| block["id"] == json!(id))
}
