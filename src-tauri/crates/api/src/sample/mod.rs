//! The sample workspace: an invented supplier with its customers, people, contacts and proposals,
//! made through the same commands as everything else.
//!
//! The story lies in `data/` in three languages, told as of one day; [`story`] moves it to today.
//! In a fixed world the same calls give the same keys.

mod accounts;
mod block_data;
mod blocks;
mod calculation;
mod contacts;
mod dossier;
mod drawn;
mod evidence;
mod followup;
mod library;
mod logo;
#[cfg(test)]
mod made_tests;
mod main_proposal;
mod meetings;
mod opportunities;
mod ours;
mod people;
mod prices;
mod proposals;
mod references;
mod reviews;
mod rich;
mod small;
mod story;
#[cfg(test)]
mod tests;
mod text;
mod yesterday;

use std::collections::BTreeMap;

use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::pricing::TaxRate;
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::error::ApiError;
use story::Story;
use text::Text;

/// What [`bulk`] makes its texts from.
const BULK_SEED: u64 = 7;

/// Name of the sample workspace.
#[must_use]
pub const fn name(language: Language) -> &'static str {
    match language {
        Language::Ru => "Продажи Тарвены",
        Language::Bg => "Продажби „Тарвена“",
        _ => "Tarvena sales",
    }
}

/// Fills the open workspace, which must be new.
///
/// # Errors
/// What a command refuses; `internal` if the data doesn't hold together, which a test excludes.
pub fn fill(app: &App, language: Language) -> Result<(), ApiError> {
    let story = Story::of(app.world().today());
    let mut work = Work {
        app,
        language,
        story,
        made: Made::default(),
    };
    work.company()?;
    work.accounts()?;
    work.people()?;
    work.goals()?;
    work.contacts()?;
    work.library()?;
    work.proposals()?;
    work.main_proposal()?;
    work.followup()?;
    work.opportunities()?;
    work.dossier()?;
    work.reviews()?;
    work.meetings()
}

/// Fills the open workspace with many invented accounts and people, to measure with.
///
/// # Errors
/// Those of storage.
pub fn bulk(app: &App, accounts: u32, people: u32) -> Result<(), ApiError> {
    let size = redbook_storage::bulk::Size {
        accounts,
        people,
        seed: BULK_SEED,
    };
    app.with(|workspace| {
        redbook_storage::bulk::fill(workspace, size)?;
        Ok(())
    })
}

/// Keys of what was made, by the names used in the data.
#[derive(Debug, Default)]
struct Made {
    members: Keys,
    taxes: BTreeMap<String, TaxRate>,
    products: Keys,
    /// What products are called, by the same keys.
    product_names: BTreeMap<String, String>,
    references: Keys,
    accounts: Keys,
    areas: Keys,
    people: Keys,
    /// By person and place among the criteria: `solberg.0`.
    criteria: Keys,
    entries: Keys,
    names: BTreeMap<String, String>,
}

type Keys = BTreeMap<String, Id>;

/// The sample in the making.
struct Work<'a> {
    app: &'a App,
    language: Language,
    story: Story,
    made: Made,
}

impl Work<'_> {
    fn new_id(&self) -> Id {
        self.app.world().new_id()
    }

    /// A text in the workspace's language.
    fn say(&self, text: &Text) -> String {
        self.story.say(text, self.language)
    }

    fn say_if_any(&self, text: Option<&Text>) -> String {
        text.map(|text| self.say(text)).unwrap_or_default()
    }

    /// How readers of other languages write a name, a position, an address.
    fn names(&self, name: &Text) -> LocalText {
        let own = self.say(name);
        let mut names = self.local(name);
        names
            .0
            .retain(|language, name| *language != self.language && *name != own);
        names
    }

    fn names_if_any(&self, text: Option<&Text>) -> LocalText {
        text.map(|text| self.names(text)).unwrap_or_default()
    }

    /// A text in all languages.
    fn local(&self, text: &Text) -> LocalText {
        self.story.local(text)
    }

    fn local_if_any(&self, text: Option<&Text>) -> LocalText {
        text.map(|text| self.local(text)).unwrap_or_default()
    }
}

fn read<T: DeserializeOwned>(name: &'static str, json: &str) -> Result<T, ApiError> {
    serde_json::from_str(json).map_err(|error| broken(name, &error.to_string()))
}

fn find(keys: &Keys, name: &str) -> Result<Id, ApiError> {
    keys.get(name).copied().ok_or_else(|| broken("key", name))
}

fn find_all(keys: &Keys, names: &[String]) -> Result<Vec<Id>, ApiError> {
    names.iter().map(|name| find(keys, name)).collect()
}

fn find_if_any(keys: &Keys, name: Option<&String>) -> Result<Option<Id>, ApiError> {
    name.map(|name| find(keys, name)).transpose()
}

fn broken(what: &str, detail: &str) -> ApiError {
    ApiError::new("internal").with("detail", format!("sample {what}: {detail}"))
}
