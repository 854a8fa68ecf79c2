//! References: comparable projects and the people who agreed to tell about them.

use chrono::NaiveDate;
use redbook_domain::company::{Referee, Reference, ReferenceFacts};
use redbook_domain::dates::Month;
use serde::Deserialize;

use super::text::Text;
use super::{Work, read};
use crate::commands::noun;
use crate::dto::Create;
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReferenceData {
    key: String,
    customer: Text,
    about: Text,
    from: Month,
    to: Month,
    project: Text,
    result: Text,
    people: Vec<RefereeData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RefereeData {
    name: Text,
    position: Text,
    phone: String,
    email: String,
    consent_on: NaiveDate,
    consent_until: NaiveDate,
    consent_note: Text,
}

impl Work<'_> {
    pub(super) fn references(&mut self) -> Result<(), ApiError> {
        let all: Vec<ReferenceData> = read("references", include_str!("data/references.json"))?;
        for data in all {
            let facts = ReferenceFacts {
                customer: self.local(&data.customer),
                about: self.local(&data.about),
                from: Some(self.story.month(data.from)),
                to: Some(self.story.month(data.to)),
                project: self.local(&data.project),
                result: self.local(&data.result),
                people: data
                    .people
                    .into_iter()
                    .map(|person| self.referee(person))
                    .collect(),
            };
            let made = noun::create::<Reference>(self.app, Create { facts })?.value;
            self.made.references.insert(data.key, made.id);
        }
        Ok(())
    }

    fn referee(&self, data: RefereeData) -> Referee {
        Referee {
            name: self.local(&data.name),
            position: self.local(&data.position),
            phone: data.phone,
            email: data.email,
            consent_on: Some(self.story.day(data.consent_on)),
            consent_until: Some(self.story.day(data.consent_until)),
            consent_note: self.local(&data.consent_note),
        }
    }
}
