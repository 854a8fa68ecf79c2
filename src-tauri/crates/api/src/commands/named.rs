//! Keys that facts name: what is named for the first time has to be there.

use redbook_domain::id::Id;
use redbook_storage::{Reader, Record};

use crate::error::ApiError;

/// A key in facts.
#[derive(Debug)]
pub struct Named {
    kind: &'static str,
    id: Id,
    /// Field of the request.
    place: String,
    is_known: fn(&Reader<'_>, Id) -> Result<bool, ApiError>,
}

impl Named {
    /// The key in a field that may be empty.
    pub fn one<R: Record>(id: Option<Id>, place: &str) -> std::option::IntoIter<Self> {
        id.map(|id| Self::of::<R>(id, place.to_owned())).into_iter()
    }

    /// The keys in a list.
    pub fn each<R: Record>(ids: &[Id], place: &str) -> impl Iterator<Item = Self> {
        ids.iter()
            .enumerate()
            .map(move |(index, id)| Self::of::<R>(*id, format!("{place}[{index}]")))
    }

    fn of<R: Record>(id: Id, place: String) -> Self {
        Self {
            kind: R::KIND,
            id,
            place,
            is_known: |reader, id| Ok(reader.ever::<R>(id)?.is_some()),
        }
    }
}

/// Refuses keys of nothing. What lies in the bin is known, and so is what facts named before: it may
/// have left the bin since.
///
/// # Errors
/// `not_found {kind}` at the field.
pub fn check(reader: &Reader<'_>, named: Vec<Named>, before: &[Named]) -> Result<(), ApiError> {
    for new in named {
        let was_named = before.iter().any(|old| old.id == new.id);
        if !was_named && !(new.is_known)(reader, new.id)? {
            return Err(ApiError::not_found(new.kind).at(new.place));
        }
    }
    Ok(())
}
