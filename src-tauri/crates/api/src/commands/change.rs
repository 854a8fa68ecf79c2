//! Changes that customers announced (M23).

use redbook_domain::account::Account;
use redbook_domain::change::PlannedChangeFacts;
use redbook_storage::change;

use super::noun::item;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::{Item, Items, Key};

/// Of one account, the latest noted first.
pub fn list(app: &App, request: Key) -> Done<Items<Item<PlannedChangeFacts>>> {
    app.read(|reader| {
        reader.get::<Account>(request.id)?;
        let found = change::of_account(reader, request.id)?;
        Ok(Reply::read(Items {
            items: found.iter().map(item).collect(),
        }))
    })
}
