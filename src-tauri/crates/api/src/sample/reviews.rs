//! Reviews of how we work together: some answers were followed, some weren't.

use chrono::NaiveDate;
use redbook_domain::review::{Review, ReviewFacts};
use serde::Deserialize;

use super::text::Text;
use super::{Work, find, read};
use crate::commands::noun;
use crate::dto::CreateIn;
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReviewData {
    account: String,
    on: NaiveDate,
    person: String,
    member: String,
    about: Text,
    wrong: Option<Text>,
    change: Option<Text>,
    disliked: Option<Text>,
    told: Option<NaiveDate>,
    done: Option<Text>,
}

impl Work<'_> {
    pub(super) fn reviews(&self) -> Result<(), ApiError> {
        let all: Vec<ReviewData> = read("reviews", include_str!("data/reviews.json"))?;
        for data in &all {
            let facts = ReviewFacts {
                on: self.story.day(data.on),
                person_id: Some(find(&self.made.people, &data.person)?),
                member_id: Some(find(&self.made.members, &data.member)?),
                wrong: self.say_if_any(data.wrong.as_ref()),
                change: self.say_if_any(data.change.as_ref()),
                disliked: self.say_if_any(data.disliked.as_ref()),
                about: self.say(&data.about),
                told_on: data.told.map(|day| self.story.day(day)),
                done: self.say_if_any(data.done.as_ref()),
            };
            let parent = find(&self.made.accounts, &data.account)?;
            noun::create_in::<Review>(self.app, CreateIn { parent, facts })?;
        }
        Ok(())
    }
}
