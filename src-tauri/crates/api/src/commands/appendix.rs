//! Files whose pages stand behind an edition.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use redbook_document::MAX_APPENDIX_BYTES;
use redbook_document::proposal::appendix_pages;
use redbook_domain::proposal::Proposal;
use redbook_domain::proposal::block::AppendixFile;

use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::appendix::{AppendixImportReq, AppendixRes};
use crate::error::ApiError;

/// Longest name that is kept, characters.
const LONGEST_NAME: usize = 200;

/// Takes a PDF in and counts its pages. A file that can't stand behind a proposal is refused here by
/// its name: `appendix_broken`, `appendix_encrypted`, `appendix_too_large {megabytes, pages}`.
pub fn import(app: &App, request: AppendixImportReq) -> Done<AppendixRes> {
    if let Some(id) = request.proposal_id {
        let proposal: Proposal = app.read(|reader| Ok(reader.get(id)?))?;
        if proposal.sent_at.is_some() {
            return Err(ApiError::new("sent_stays"));
        }
    }
    let (bytes, name) = match (request.path, request.base64) {
        (Some(path), None) => {
            let path = Path::new(&path);
            let own = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            let name = request.name.or(own).unwrap_or_default();
            (read(path, &name)?, name)
        }
        (None, Some(text)) => {
            let bytes = STANDARD
                .decode(text)
                .map_err(|_| ApiError::new("field_malformed").at("base64"))?;
            (bytes, request.name.unwrap_or_default())
        }
        _ => return Err(ApiError::new("field_required").at("path")),
    };
    let named = |error| ApiError::from(error).with("name", &name);
    let pages = appendix_pages(&bytes).map_err(named)?;
    let sha256 = app.with(|workspace| Ok(workspace.files().put(&bytes)?))?;
    let file = AppendixFile {
        sha256,
        name: kept(&name),
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
    };
    Ok(Reply::read(AppendixRes { file }))
}

/// The size is looked at first: a large file isn't read to be refused.
fn read(path: &Path, name: &str) -> Result<Vec<u8>, ApiError> {
    let failed = |_| ApiError::new("io_failed").with("path", path.display());
    let size = fs::metadata(path).map_err(failed)?.len();
    if size > MAX_APPENDIX_BYTES as u64 {
        let error = redbook_document::proposal::appendix_too_large();
        return Err(ApiError::from(error).with("name", name));
    }
    fs::read(path).map_err(failed)
}

/// The name as a line of text.
fn kept(name: &str) -> String {
    let clean = name.chars().filter(|c| !c.is_control());
    clean
        .take(LONGEST_NAME)
        .collect::<String>()
        .trim()
        .to_owned()
}
