//! Contacts held, with what the customer agreed to do next.

use chrono::NaiveDate;
use redbook_domain::contact::{Contact, ContactFacts, ContactKind};
use serde::Deserialize;

use super::text::Text;
use super::{Work, find, find_all, read};
use crate::commands::noun;
use crate::dto::CreateIn;
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactData {
    account: String,
    kind: ContactKind,
    on: NaiveDate,
    people: Vec<String>,
    by: String,
    summary: Text,
    commitment: Option<Text>,
    due: Option<NaiveDate>,
    minutes: Option<u16>,
}

pub(super) fn data() -> Result<Vec<ContactData>, ApiError> {
    read("contacts", include_str!("data/contacts.json"))
}

impl Work<'_> {
    pub(super) fn contacts(&self) -> Result<(), ApiError> {
        for data in data()? {
            let facts = ContactFacts {
                kind: data.kind,
                held_on: self.story.day(data.on),
                people: find_all(&self.made.people, &data.people)?,
                by: Some(find(&self.made.members, &data.by)?),
                summary: self.say(&data.summary),
                commitment: self.say_if_any(data.commitment.as_ref()),
                commitment_due: data.due.map(|day| self.story.day(day)),
                minutes: data.minutes,
                commitment_kept_on: None,
                opportunity_id: None,
            };
            let parent = find(&self.made.accounts, &data.account)?;
            noun::create_in::<Contact>(self.app, CreateIn { parent, facts })?;
        }
        Ok(())
    }
}
