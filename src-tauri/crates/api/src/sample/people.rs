//! People, their parts in accounts and their criteria.

use chrono::NaiveDate;
use redbook_domain::dates::Birthday;
use redbook_domain::id::Id;
use redbook_domain::person::{
    Bond, BuyingRole, Channel, Criterion, CriterionFacts, CriterionState, PartFacts, PersonFacts,
    ReaderType, Role, Stance,
};
use serde::Deserialize;

use super::text::Text;
use super::{Work, broken, find, find_if_any, read};
use crate::commands::{noun, person};
use crate::dto::CreateIn;
use crate::dto::person::{PartCreateReq, PersonCreateReq};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonData {
    key: String,
    name: Text,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    mobile: String,
    #[serde(default)]
    email: String,
    channel: Option<Channel>,
    /// `1978-11-23`, or `--05-04` without a year.
    birthday: Option<String>,
    hobbies: Option<Text>,
    family: Option<Text>,
    values: Option<Text>,
    temperament: Option<Text>,
    notes: Option<Text>,
    /// A boss comes before those who report to them.
    pub parts: Vec<PartData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PartData {
    pub account: String,
    position: Text,
    department: Option<Text>,
    reports_to: Option<String>,
    #[serde(default)]
    roles: Vec<Role>,
    reader: Option<ReaderType>,
    stance: Stance,
    influence: Option<u8>,
    pub left_on: Option<NaiveDate>,
    plans_asked_on: Option<NaiveDate>,
    #[serde(default)]
    buying: Vec<BuyingRole>,
    bond: Option<Bond>,
    wanted: Option<Bond>,
    came_on: Option<NaiveDate>,
    area: Option<String>,
    #[serde(default)]
    criteria: Vec<CriterionData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionData {
    text: Text,
    state: CriterionState,
    noted_on: NaiveDate,
    source: Text,
    #[serde(default)]
    needs_proof: bool,
}

pub(super) fn data() -> Result<Vec<PersonData>, ApiError> {
    read("people", include_str!("data/people.json"))
}

impl Work<'_> {
    pub(super) fn people(&mut self) -> Result<(), ApiError> {
        for data in data()? {
            let (first, others) = data
                .parts
                .split_first()
                .ok_or_else(|| broken("person", &data.key))?;
            let request = PersonCreateReq {
                account_id: find(&self.made.accounts, &first.account)?,
                person: self.person_facts(&data)?,
                part: self.part_facts(first)?,
            };
            let made = person::create(self.app, request)?.value;
            let person_id = made.person.id;
            self.criteria(&data.key, made.part.id, first)?;
            for part in others {
                let request = PartCreateReq {
                    account_id: find(&self.made.accounts, &part.account)?,
                    person_id,
                    part: self.part_facts(part)?,
                };
                let made = person::part_create(self.app, request)?.value;
                self.criteria(&data.key, made.part.id, part)?;
            }
            self.made
                .names
                .insert(data.key.clone(), self.say(&data.name));
            self.made.people.insert(data.key, person_id);
        }
        Ok(())
    }

    fn person_facts(&self, data: &PersonData) -> Result<PersonFacts, ApiError> {
        let birthday: Option<Birthday> =
            data.birthday.as_ref().map(|day| day.parse()).transpose()?;
        Ok(PersonFacts {
            name: self.say(&data.name),
            names: self.names(&data.name),
            phone: data.phone.clone(),
            mobile: data.mobile.clone(),
            email: data.email.clone(),
            channel: data.channel,
            birthday: birthday.map(|day| self.story.birthday(day)),
            hobbies: self.say_if_any(data.hobbies.as_ref()),
            family: self.say_if_any(data.family.as_ref()),
            values: self.say_if_any(data.values.as_ref()),
            temperament: self.say_if_any(data.temperament.as_ref()),
            notes: self.say_if_any(data.notes.as_ref()),
        })
    }

    fn part_facts(&self, data: &PartData) -> Result<PartFacts, ApiError> {
        Ok(PartFacts {
            position: self.say(&data.position),
            positions: self.names(&data.position),
            department: self.say_if_any(data.department.as_ref()),
            departments: self.names_if_any(data.department.as_ref()),
            reports_to: find_if_any(&self.made.people, data.reports_to.as_ref())?,
            roles: data.roles.clone(),
            reader: data.reader,
            stance: data.stance,
            influence: data.influence,
            left_on: data.left_on.map(|day| self.story.day(day)),
            plans_asked_on: data.plans_asked_on.map(|day| self.story.day(day)),
            buying: data.buying.clone(),
            bond: data.bond,
            wanted: data.wanted,
            came_on: data.came_on.map(|day| self.story.day(day)),
            area_id: find_if_any(&self.made.areas, data.area.as_ref())?,
        })
    }

    fn criteria(&mut self, key: &str, parent: Id, part: &PartData) -> Result<(), ApiError> {
        for data in &part.criteria {
            let facts = CriterionFacts {
                text: self.say(&data.text),
                state: data.state,
                noted_on: self.story.day(data.noted_on),
                source: self.say(&data.source),
                needs_proof: data.needs_proof,
            };
            let made = noun::create_in::<Criterion>(self.app, CreateIn { parent, facts })?;
            let known = self
                .made
                .criteria
                .range(format!("{key}.")..format!("{key}/"));
            let place = known.count();
            self.made
                .criteria
                .insert(format!("{key}.{place}"), made.value.id);
        }
        Ok(())
    }
}
