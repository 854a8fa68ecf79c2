//! Filters of the list of proposals, saved under a name.

use redbook_domain::DomainError;
use redbook_domain::text::{limit, required_line};
use redbook_storage::Op;
use redbook_storage::saved::{SavedFilter, of_list};

use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposals::FilterFacts;
use crate::dto::{Create, Item, Items, Key, Nothing};
use crate::error::ApiError;

/// The list these filters belong to.
const LIST: &str = "proposals";
/// Longest text to look for, characters, as in the list itself.
const WORDS: usize = 200;

pub fn list(app: &App, _request: Nothing) -> Done<Items<Item<FilterFacts>>> {
    let saved = app.read(|reader| Ok(of_list(reader, LIST)?))?;
    let items = saved.into_iter().map(item).collect::<Result<_, _>>()?;
    Ok(Reply::read(Items { items }))
}

fn item(saved: SavedFilter) -> Result<Item<FilterFacts>, ApiError> {
    let query = serde_json::from_str(&saved.query)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    Ok(Item {
        id: saved.id,
        version: saved.version,
        facts: FilterFacts {
            name: saved.name,
            query,
        },
    })
}

pub fn create(app: &App, request: Create<FilterFacts>) -> Done<Item<FilterFacts>> {
    let name = required_line("facts.name", &request.facts.name, 60)?;
    limit("facts.query.text", &request.facts.query.text, WORDS)?;
    let query = serde_json::to_string(&request.facts.query)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    app.write(Op::CreateFilter, |tx| {
        if of_list(&tx.reader(), LIST)?
            .iter()
            .any(|saved| saved.name == name)
        {
            return Err(DomainError::field_duplicate("facts.name", &name).into());
        }
        let saved = SavedFilter {
            id: tx.new_id(),
            version: 1,
            name,
            list: LIST.to_owned(),
            query,
        };
        tx.insert(&saved)?;
        item(saved)
    })
}

pub fn delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteFilter, |tx| {
        tx.delete("saved_filter", request.id)?;
        Ok::<_, ApiError>(Nothing {})
    })
}
