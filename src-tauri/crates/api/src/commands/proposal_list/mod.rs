//! Proposals as a working tool: the list, the board, the calendar.

mod board;
mod totals;

use std::cmp::Ordering;
use std::collections::HashMap;

use redbook_domain::followup::{Answer, ReaderState};
use redbook_domain::id::Id;
use redbook_domain::proposal::Proposal;
use redbook_domain::state::State;
use redbook_domain::text::fold;
use redbook_domain::world::World;
use redbook_storage::proposal::ProposalQuery;
use redbook_storage::{Reader, followup, proposal};

use super::followup::reader_of;
use super::person::sought;
use super::proposal::{left, net, number_of, state};
use super::task::next_of_proposals;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposals::{
    NextStep, ProposalListReq, ProposalListRes, ProposalRow, ProposalSort, ReaderAnswer,
};
use crate::dto::task::TaskRow;
use crate::error::ApiError;

pub(crate) use board::check_span;
pub use board::{board, calendar};
use totals::{STATES, list_total, totals_of};

/// Proposals of a list; more than anyone has open.
pub(crate) const MOST: u32 = 1_000;

pub fn list(app: &App, request: ProposalListReq) -> Done<ProposalListRes> {
    let world = app.world();
    app.read(|reader| {
        let mut items = filtered(reader, &*world, &request)?;
        let totals = totals_of(&items)?;
        items.retain(|row| {
            request.state.is_none_or(|state| row.state == state)
                && (request.states.is_empty() || request.states.contains(&row.state))
        });
        sort(&mut items, request.sort, request.ascending);
        let total = list_total(&items, &request)?;
        Ok(Reply::read(ProposalListRes {
            items,
            totals,
            total,
        }))
    })
}

/// Rows that all conditions but those about the state let through.
fn filtered(
    reader: &Reader<'_>,
    world: &dyn World,
    request: &ProposalListReq,
) -> Result<Vec<ProposalRow>, ApiError> {
    sought(&request.text)?;
    let query = ProposalQuery {
        text: request.text.clone(),
        account: request.account_id,
        descending: true,
        limit: MOST,
        ..ProposalQuery::default()
    };
    let today = world.today();
    let mut items = rows(reader, world, &query)?;
    items.retain(|row| {
        let out = matches!(row.state, State::Sent | State::Expiring | State::Expired);
        let readers = request.readers.is_empty()
            || row
                .readers
                .iter()
                .any(|reader| request.readers.contains(reader));
        let answer = request
            .answer
            .is_none_or(|state| row.answers.iter().any(|answer| answer.state == state));
        let expiring = request
            .expiring_in
            .is_none_or(|days| out && (0..=i32::from(days)).contains(&row.days_left));
        let step =
            !request.needs_step || out && row.next.as_ref().is_none_or(|next| next.due <= today);
        readers && answer && expiring && step
    });
    Ok(items)
}

/// Rows with their derived state, value, answers and next step.
pub(crate) fn rows(
    reader: &Reader<'_>,
    world: &dyn World,
    query: &ProposalQuery,
) -> Result<Vec<ProposalRow>, ApiError> {
    let mut next = next_of_proposals(reader, world)?;
    let answers = followup::all_answers(reader)?;
    proposal::list(reader, query)?
        .rows
        .into_iter()
        .map(|row| {
            let step = next.remove(&row.id);
            full(reader, world, row, step, &answers)
        })
        .collect()
}

fn full(
    reader: &Reader<'_>,
    world: &dyn World,
    row: proposal::ProposalRow,
    next: Option<TaskRow>,
    answers: &HashMap<Id, Vec<Answer>>,
) -> Result<ProposalRow, ApiError> {
    let found: Proposal = reader.get(row.id)?;
    let said = answers.get(&row.id).map_or(&[][..], Vec::as_slice);
    let mut editions = proposal::editions(reader, row.id)?;
    editions.sort_by_key(|edition| edition.facts.reader);
    let answers = editions
        .iter()
        .map(|edition| {
            let status = reader_of(reader, edition, row.sent_at.is_some(), said)?;
            Ok(ReaderAnswer {
                edition_id: status.edition_id,
                reader: status.reader,
                person: status.person,
                state: status.state,
                on: status.on,
            })
        })
        .collect::<Result<_, ApiError>>()?;
    let today = world.today();
    Ok(ProposalRow {
        id: row.id,
        version: row.version,
        account_id: row.account_id,
        account: row.account,
        number: number_of(&found),
        revision: row.revision,
        state: state(&found, world),
        days_left: left(row.valid_until, world),
        prepared_on: row.prepared_on,
        valid_until: row.valid_until,
        sent_at: row.sent_at,
        total: net(reader, &found)?,
        readers: row.readers,
        answers,
        next: next.map(|task| NextStep {
            task_id: task.id,
            kind: task.facts.kind,
            title: task.facts.title,
            due: task.facts.due,
            overdue: task.facts.due < today,
        }),
        outcome: row.outcome,
        title: row.title,
        changed_at: row.updated_at,
    })
}

fn sort(rows: &mut [ProposalRow], by: ProposalSort, ascending: bool) {
    let value = |row: &ProposalRow| row.total.map(|total| (total.currency(), total.minor()));
    let place = |row: &ProposalRow| STATES.iter().position(|state| *state == row.state);
    rows.sort_by(|a, b| match by {
        ProposalSort::Changed => way(a.changed_at.cmp(&b.changed_at), ascending),
        ProposalSort::ValidUntil => way(a.valid_until.cmp(&b.valid_until), ascending),
        ProposalSort::PreparedOn => way(a.prepared_on.cmp(&b.prepared_on), ascending),
        ProposalSort::Title => way(fold(&a.title).cmp(&fold(&b.title)), ascending),
        ProposalSort::Account => way(fold(&a.account).cmp(&fold(&b.account)), ascending),
        ProposalSort::State => way(place(a).cmp(&place(b)), ascending),
        ProposalSort::SentAt => last(a.sent_at, b.sent_at, ascending),
        ProposalSort::Value => last(value(a), value(b), ascending),
        ProposalSort::NextStep => last(
            a.next.as_ref().map(|next| next.due),
            b.next.as_ref().map(|next| next.due),
            ascending,
        ),
        ProposalSort::Number => {
            let number = |row: &ProposalRow| Some(row.number.clone()).filter(|n| !n.is_empty());
            last(number(a), number(b), ascending)
        }
    });
}

fn way(order: Ordering, ascending: bool) -> Ordering {
    if ascending { order } else { order.reverse() }
}

/// What isn't there comes last, whichever way is sorted.
fn last<T: Ord>(a: Option<T>, b: Option<T>, ascending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) => way(a.cmp(&b), ascending),
        (a, b) => b.is_some().cmp(&a.is_some()),
    }
}

/// Whether an edition was answered, for reports.
pub(crate) fn answered(answer: &ReaderAnswer) -> bool {
    answer.state == ReaderState::Answered
}
