//! The bin: what was deleted in the last 30 days.

use redbook_domain::DomainError;
use redbook_domain::language::{Language, LocalText};
use redbook_storage::{Op, trash};

use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::workspace::{BinEntry, BinRestoreReq};
use crate::dto::{Items, Nothing};

pub fn list(app: &App, _request: Nothing) -> Done<Items<BinEntry>> {
    let language = app.prefs.load().language.unwrap_or(Language::En);
    let entries = app.read(|reader| Ok(trash::list(reader)?))?;
    let items = entries
        .into_iter()
        .map(|entry| BinEntry {
            kind: entry.kind.to_owned(),
            id: entry.id,
            title: plain(&entry.title, language),
            deleted_at: entry.deleted_at,
        })
        .collect();
    Ok(Reply::read(Items { items }))
}

pub fn restore(app: &App, request: BinRestoreReq) -> Done<Nothing> {
    if !trash::kinds().any(|kind| kind == request.kind) {
        return Err(DomainError::field_malformed("kind").into());
    }
    app.write(Op::Restore, |tx| {
        tx.restore(&request.kind, request.id)?;
        Ok(Nothing {})
    })
}

/// A title kept in several languages is stored as JSON; it is shown in the interface's.
fn plain(title: &str, language: Language) -> String {
    serde_json::from_str::<LocalText>(title).map_or_else(
        |_| title.to_owned(),
        |local| local.pick(language).to_owned(),
    )
}
