//! What readers answered.

use redbook_domain::Within;
use redbook_domain::followup::{Answer, AnswerFacts, AnswerKind, ReaderState};
use redbook_domain::id::Id;
use redbook_domain::person::Person;
use redbook_domain::proposal::{Edition, Proposal};
use redbook_domain::task::TaskKind;
use redbook_storage::Op;

use super::status::{readers, status_of};
use super::{must_be_sent, stored_tasks};
use crate::app::App;
use crate::dispatch::Done;
use crate::dto::followup::{AcknowledgeReq, AnswerRecordReq, FollowupStatus};
use crate::dto::{Key, Nothing};
use crate::error::ApiError;

/// The reader said that it arrived; when all have, nobody needs to call.
pub fn acknowledge(app: &App, request: AcknowledgeReq) -> Done<FollowupStatus> {
    let facts = AnswerFacts {
        kind: AnswerKind::Acknowledged,
        edition_id: request.edition_id,
        person_id: request.person_id,
        on: request.on,
        how: request.how,
        note: String::new(),
    };
    record(app, request.proposal_id, facts).map_err(|mut error| {
        error.place = error
            .place
            .map(|place| place.trim_start_matches("facts.").to_owned());
        error
    })
}

pub fn answer_record(app: &App, request: AnswerRecordReq) -> Done<FollowupStatus> {
    record(app, request.proposal_id, request.facts)
}

fn record(app: &App, id: Id, mut facts: AnswerFacts) -> Done<FollowupStatus> {
    let world = app.world();
    app.write(Op::RecordAnswer, |tx| {
        let proposal: Proposal = tx.get(id)?;
        let sent_on = must_be_sent(&proposal, &*world, "answer")?;
        facts.check(sent_on, world.today()).within("facts")?;
        if let Some(edition) = facts.edition_id
            && tx.get::<Edition>(edition)?.proposal_id != id
        {
            return Err(ApiError::not_found("edition"));
        }
        if let Some(person) = facts.person_id {
            tx.get::<Person>(person)?;
        }
        let on = facts.on;
        let answer = Answer {
            id: tx.new_id(),
            version: 0,
            proposal_id: id,
            facts,
        };
        tx.insert(&answer)?;
        let readers = readers(&tx.reader(), &proposal)?;
        if readers
            .iter()
            .all(|reader| reader.state >= ReaderState::Acknowledged)
        {
            for mut task in stored_tasks(&tx.reader(), id)? {
                if task.is_open() && task.facts.kind == TaskKind::CheckArrival {
                    task.finish(on, world.today())?;
                    let version = task.version;
                    tx.update(&task, version)?;
                }
            }
        }
        status_of(&tx.reader(), &*world, id)
    })
}

pub fn answer_delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteAnswer, |tx| {
        tx.delete("answer", request.id)?;
        Ok(Nothing {})
    })
}
