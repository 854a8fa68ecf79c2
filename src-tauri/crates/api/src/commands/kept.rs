//! Papers made outside the proposal: written to a place, noted as an export of the account.

use redbook_domain::id::Id;
use redbook_storage::Op;
use redbook_storage::export::Export;
use redbook_storage::file::sha256;

use super::file::file_name;
use crate::app::App;
use crate::disk::write_file;
use crate::dispatch::Done;
use crate::dto::paper::Made;
use crate::paper::place;

/// Writes `bytes` at the path that was asked for, else under `name` among the files of this session.
pub(crate) fn keep(
    app: &App,
    account_id: Id,
    what: &str,
    asked: Option<String>,
    name: &str,
    bytes: &[u8],
) -> Done<Made> {
    let path = place(asked, &file_name(name));
    write_file(&path, bytes)?;
    app.made(&path);
    let made = Made {
        path: path.to_string_lossy().into_owned(),
        sha256: sha256(bytes),
        warnings: Vec::new(),
    };
    app.write(Op::ExportDocument, |tx| {
        let export = Export {
            id: tx.new_id(),
            version: 1,
            account_id: Some(account_id),
            proposal_id: None,
            edition_id: None,
            what: what.to_owned(),
            path: made.path.clone(),
            sha256: made.sha256.clone(),
            at: tx.world().now(),
            findings: None,
        };
        tx.insert(&export)?;
        Ok(made)
    })
}
