//! The library: arguments, proofs, references, and where the small proposals use them.

use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::library::{EntryFacts, EntryKind};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::BlockContent;
use serde::Deserialize;

use super::block_data::BlockData;
use super::text::Text;
use super::{Work, find, read};
use crate::commands::library;
use crate::dto::library::{LibraryCreateReq, LibraryInsertReq};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryData {
    key: String,
    kind: EntryKind,
    title: Text,
    summary: Text,
    content: BlockData,
    readers: Vec<ReaderType>,
    #[serde(default)]
    industries: Vec<Text>,
    criteria: Vec<Text>,
    /// Languages it is written in so far; without it, all.
    only: Option<Vec<Language>>,
}

/// An entry put into an edition.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LentData {
    pub entry: String,
    pub reader: ReaderType,
}

impl Work<'_> {
    pub(super) fn library(&mut self) -> Result<(), ApiError> {
        let all: Vec<EntryData> = read("library", include_str!("data/library.json"))?;
        for data in all {
            let facts = EntryFacts {
                behind: Vec::new(),
                kind: data.kind,
                title: self.local(&data.title),
                summary: self.local(&data.summary),
                content: written(self.content(&data.content)?, data.only.as_deref()),
                readers: data.readers,
                industries: data.industries.iter().map(|text| self.say(text)).collect(),
                tags: Vec::new(),
                criteria: data
                    .criteria
                    .iter()
                    .map(|text| self.local(text))
                    .collect::<Vec<LocalText>>(),
            };
            let request = LibraryCreateReq {
                facts,
                block_id: None,
            };
            let made = library::create(self.app, request)?.value;
            self.made.entries.insert(data.key, made.id);
        }
        Ok(())
    }

    /// Puts entries right after the opening of an edition.
    pub(super) fn lend(&self, proposal: Id, lent: &[LentData]) -> Result<(), ApiError> {
        for data in lent {
            let request = LibraryInsertReq {
                entry_id: find(&self.made.entries, &data.entry)?,
                edition_id: self.desk_edition(proposal, data.reader)?.edition.id,
                index: 2,
            };
            library::insert(self.app, request)?;
        }
        Ok(())
    }
}

/// The text in some languages only: the others are still to be written.
fn written(mut content: BlockContent, only: Option<&[Language]>) -> BlockContent {
    if let (BlockContent::Text { body, .. }, Some(only)) = (&mut content, only) {
        body.0.retain(|language, _| only.contains(language));
    }
    content
}
