//! The meeting was held: it becomes a contact, and what was said becomes facts, in one step.

use std::collections::BTreeSet;

use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::contact::Contact;
use redbook_domain::meeting::{Fruit, FruitKind, Meeting};
use redbook_storage::Op;

use super::page;
use super::page::held;
use crate::app::App;
use crate::commands::note::{checked, insert, learn};
use crate::dispatch::Done;
use crate::dto::meeting::{MeetingHoldReq, MeetingPlan};
use crate::error::ApiError;

pub fn hold(app: &App, request: MeetingHoldReq) -> Done<MeetingPlan> {
    let world = app.world();
    let contact = request.contact.map(|facts| checked(facts, &*world));
    let contact = contact.transpose()?;
    app.write(Op::HoldMeeting, |tx| {
        let mut meeting: Meeting = tx.get(request.id)?;
        let account: Account = tx.get(meeting.account_id)?;
        let before = held(&tx.reader(), &meeting)?;
        let held = match (before, contact, request.contact_id) {
            (Some(held), None, None) => held,
            (None, Some(facts), None) => {
                let held = insert(tx, &account, facts)?;
                meeting.fruits.push(Fruit {
                    questions: Vec::new(),
                    kind: FruitKind::Contact,
                    id: held.id,
                });
                held
            }
            (None, None, Some(id)) => {
                let held: Contact = tx.get(id)?;
                if held.account_id != account.id {
                    return Err(ApiError::not_found("contact").at("contact_id"));
                }
                held
            }
            (None, None, None) => return Err(DomainError::field_required("contact").into()),
            _ => return Err(ApiError::new("meeting_held").at("contact")),
        };
        meeting.contact_id = Some(held.id);
        let known: BTreeSet<&str> = (meeting.facts.questions.iter())
            .map(|question| question.key.as_str())
            .collect();
        let fruits = learn::learn(tx, &*world, &account, held.facts.held_on, request.learned)?;
        let strange = fruits
            .iter()
            .flat_map(|fruit| &fruit.questions)
            .find(|key| !known.contains(key.as_str()));
        if strange.is_some() {
            return Err(ApiError::not_found("question").at("learned"));
        }
        for fruit in fruits {
            merged(&mut meeting.fruits, fruit);
        }
        tx.update(&meeting, request.version)?;
        page(&tx.reader(), world.today(), meeting.id)
    })
}

/// One fruit a thing: more answers may lead to it.
fn merged(fruits: &mut Vec<Fruit>, more: Fruit) {
    let same = |known: &&mut Fruit| known.kind == more.kind && known.id == more.id;
    match fruits.iter_mut().find(same) {
        Some(known) => {
            for key in more.questions {
                if !known.questions.contains(&key) {
                    known.questions.push(key);
                }
            }
        }
        None => fruits.push(more),
    }
}
