//! Plans of meetings (M10): made, shown, listed; [`hold`] makes facts of the answers.

pub mod hold;
mod page;
pub mod print;

use redbook_domain::id::Id;
use redbook_domain::meeting::{Meeting, MeetingFacts};
use redbook_storage::Tx;

use super::noun::{self, Child};
use super::opportunity::{member_of, of_account};
use super::problem::person_of;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::meeting::{MeetingListReq, MeetingPlan, MeetingRow};
use crate::dto::{CreateIn, Items, Key, Update};
use crate::error::ApiError;

pub(crate) use page::page;

impl Child for Meeting {
    type Parent = redbook_domain::account::Account;

    fn new(id: Id, parent: Id, facts: MeetingFacts) -> Self {
        Self {
            id,
            version: 0,
            account_id: parent,
            contact_id: None,
            fruits: Vec::new(),
            facts,
        }
    }
}

pub fn create(app: &App, request: CreateIn<MeetingFacts>) -> Done<MeetingPlan> {
    let made = noun::create_in::<Meeting>(app, request)?;
    shown(app, made.value.id, made.changes)
}

pub fn update(app: &App, request: Update<MeetingFacts>) -> Done<MeetingPlan> {
    let made = noun::update::<Meeting>(app, request)?;
    shown(app, made.value.id, made.changes)
}

fn shown(app: &App, id: Id, changes: Vec<crate::dto::Change>) -> Done<MeetingPlan> {
    let world = app.world();
    let value = app.read(|reader| page(reader, world.today(), id))?;
    Ok(Reply { value, changes })
}

pub fn get(app: &App, request: Key) -> Done<MeetingPlan> {
    shown(app, request.id, Vec::new())
}

pub fn list(app: &App, request: MeetingListReq) -> Done<Items<MeetingRow>> {
    app.read(|reader| {
        let items = page::rows(reader, &request)?;
        Ok(Reply::read(Items { items }))
    })
}

/// # Errors
/// `not_found {kind}` at whoever never was of the account or of our team, at a deal or a plan of
/// another account.
pub(crate) fn known(meeting: &Meeting, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let (facts, account_id) = (&meeting.facts, meeting.account_id);
    let reader = tx.reader();
    for (index, id) in facts.people.iter().enumerate() {
        person_of(&reader, account_id, Some(*id))
            .map_err(|error| error.at(format!("facts.people[{index}]")))?;
    }
    for (index, id) in facts.members.iter().enumerate() {
        member_of(&reader, Some(*id))
            .map_err(|error| error.at(format!("facts.members[{index}]")))?;
    }
    for (index, question) in facts.questions.iter().enumerate() {
        person_of(&reader, account_id, question.person_id)
            .map_err(|error| error.at(format!("facts.questions[{index}].person_id")))?;
    }
    of_account(&reader, account_id, facts.opportunity_id)?;
    match facts.follows {
        Some(id) if id == meeting.id => Err(ApiError::not_found("meeting").at("facts.follows")),
        Some(id) => match reader.ever::<Meeting>(id)? {
            Some(before) if before.account_id == account_id => Ok(()),
            _ => Err(ApiError::not_found("meeting").at("facts.follows")),
        },
        None => Ok(()),
    }
}
