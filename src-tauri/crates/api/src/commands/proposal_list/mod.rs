//! Proposals as a working tool: the list, the board, the calendar.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

use redbook_domain::DomainError;
use redbook_domain::followup::{Answer, ReaderState};
use redbook_domain::id::Id;
use redbook_domain::money::{Currency, Money};
use redbook_domain::numbering::split_revision;
use redbook_domain::proposal::Proposal;
use redbook_domain::state::State;
use redbook_domain::text::fold;
use redbook_domain::world::World;
use redbook_storage::proposal::ProposalQuery;
use redbook_storage::{Reader, followup, proposal};

use super::followup::reader_of;
use super::proposal::{left, net, number_of, state};
use super::task::{self, next_of_proposals};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Items;
use crate::dto::proposals::{
    BoardColumn, CalendarEntry, ListTotal, NextStep, ProposalBoard, ProposalListReq,
    ProposalListRes, ProposalRow, ProposalSort, ReaderAnswer, Span, StateTotal,
};
use crate::dto::task::{TaskListReq, TaskRow};
use crate::error::ApiError;

/// Proposals of a list; more than anyone has open.
pub(crate) const MOST: u32 = 1_000;
/// Longest span of a calendar or a report, days.
const LONGEST: i64 = 800;

const STATES: [State; 8] = [
    State::Draft,
    State::Sent,
    State::Expiring,
    State::Expired,
    State::Accepted,
    State::Declined,
    State::Withdrawn,
    State::Superseded,
];

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

fn totals_of(rows: &[ProposalRow]) -> Result<Vec<StateTotal>, ApiError> {
    let counted = counted(rows);
    let mut totals = Vec::new();
    for state in STATES {
        let of_state = rows.iter().filter(|row| row.state == state);
        let total = total(state, of_state, &counted)?;
        if total.count > 0 {
            totals.push(total);
        }
    }
    Ok(totals)
}

/// The versions that sums are made of: the newest live one of each deal; of versions that aren't
/// live, the newest one in its state.
fn counted(rows: &[ProposalRow]) -> HashSet<Id> {
    let mut newest: HashMap<(&str, Option<State>), &ProposalRow> = HashMap::new();
    let mut counted = HashSet::new();
    for row in rows {
        let (deal, _) = split_revision(&row.number);
        if deal.is_empty() {
            // A draft without a number is a deal by itself.
            counted.insert(row.id);
            continue;
        }
        let live = matches!(
            row.state,
            State::Draft | State::Sent | State::Expiring | State::Accepted
        );
        let known = newest
            .entry((deal, (!live).then_some(row.state)))
            .or_insert(row);
        if row.revision > known.revision {
            *known = row;
        }
    }
    counted.extend(newest.into_values().map(|row| row.id));
    counted
}

/// States that count in a total nobody narrowed.
const LIVE: [State; 4] = [State::Draft, State::Sent, State::Expiring, State::Accepted];

fn list_total(rows: &[ProposalRow], request: &ProposalListReq) -> Result<ListTotal, ApiError> {
    let asked = |state: &State| request.state == Some(*state) || request.states.contains(state);
    let mut states: Vec<State> = STATES.into_iter().filter(asked).collect();
    if states.is_empty() {
        states = LIVE.into();
    }
    let mut newest: HashMap<String, &ProposalRow> = HashMap::new();
    for row in rows.iter().filter(|row| states.contains(&row.state)) {
        let deal = match split_revision(&row.number).0 {
            // A draft without a number is a deal by itself.
            "" => row.id.to_string(),
            number => number.to_owned(),
        };
        let known = newest.entry(deal).or_insert(row);
        if row.revision > known.revision {
            *known = row;
        }
    }
    let mut sums = BTreeMap::<Currency, Money>::new();
    for amount in newest.values().filter_map(|row| row.total) {
        let sum = sums
            .entry(amount.currency())
            .or_insert_with(|| Money::zero(amount.currency()));
        *sum = sum.checked_add(amount)?;
    }
    Ok(ListTotal {
        states,
        deals: u32::try_from(newest.len()).unwrap_or(u32::MAX),
        sums: sums.into_values().collect(),
    })
}

fn total<'a>(
    state: State,
    rows: impl Iterator<Item = &'a ProposalRow>,
    counted: &HashSet<Id>,
) -> Result<StateTotal, ApiError> {
    let (mut count, mut sums) = (0, BTreeMap::<Currency, Money>::new());
    for row in rows {
        count += 1;
        if let Some(amount) = row.total.filter(|_| counted.contains(&row.id)) {
            let sum = sums
                .entry(amount.currency())
                .or_insert_with(|| Money::zero(amount.currency()));
            *sum = sum.checked_add(amount)?;
        }
    }
    Ok(StateTotal {
        state,
        count,
        sums: sums.into_values().collect(),
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

/// A column for each state; *superseded* ones live on in their later revision.
pub fn board(app: &App, request: ProposalListReq) -> Done<ProposalBoard> {
    let world = app.world();
    app.read(|reader| {
        let mut all = filtered(reader, &*world, &request)?;
        let counted = counted(&all);
        let mut columns = Vec::new();
        for state in STATES {
            if state == State::Superseded {
                continue;
            }
            let (mut rows, rest) = all.into_iter().partition(|row| row.state == state);
            all = rest;
            sort_by_due(&mut rows);
            columns.push(BoardColumn {
                total: total(state, rows.iter(), &counted)?,
                rows,
            });
        }
        Ok(Reply::read(ProposalBoard { columns }))
    })
}

fn sort_by_due(rows: &mut [ProposalRow]) {
    rows.sort_by_key(|row| {
        let next = row.next.as_ref().map(|next| next.due);
        (next.unwrap_or(row.valid_until), row.valid_until)
    });
}

/// # Errors
/// `dates_reversed` at `to`; `field_out_of_range` for more than 800 days.
pub(crate) fn check_span(span: Span) -> Result<(), ApiError> {
    let days = (span.to - span.from).num_days();
    if days < 0 {
        return Err(DomainError::new("dates_reversed").at("to").into());
    }
    if days > LONGEST {
        let latest = span.from + chrono::Days::new(LONGEST.unsigned_abs());
        return Err(DomainError::field_out_of_range("to", span.from, latest).into());
    }
    Ok(())
}

/// Ends of terms of what is out, and steps, by day.
pub fn calendar(app: &App, request: Span) -> Done<Items<CalendarEntry>> {
    check_span(request)?;
    let world = app.world();
    app.read(|reader| {
        let query = ProposalQuery {
            limit: MOST,
            ..ProposalQuery::default()
        };
        let rows = rows(reader, &*world, &query)?;
        let wanted = TaskListReq {
            from: Some(request.from),
            to: Some(request.to),
            ..TaskListReq::default()
        };
        let tasks = task::rows(reader, &*world, &wanted)?;
        let entry = |row: &ProposalRow, on, task| CalendarEntry {
            on,
            proposal_id: row.id,
            title: row.title.clone(),
            account: row.account.clone(),
            number: row.number.clone(),
            state: row.state,
            task,
        };
        let mut items: Vec<CalendarEntry> = rows
            .iter()
            .filter(|row| matches!(row.state, State::Sent | State::Expiring | State::Expired))
            .filter(|row| (request.from..=request.to).contains(&row.valid_until))
            .map(|row| entry(row, row.valid_until, None))
            .collect();
        let by_id: HashMap<Id, &ProposalRow> = rows.iter().map(|row| (row.id, row)).collect();
        for task in tasks {
            let row = task.facts.proposal_id.and_then(|id| by_id.get(&id));
            if let Some(row) = row.filter(|_| task.skipped.is_none()) {
                items.push(entry(
                    row,
                    task.done_on.unwrap_or(task.facts.due),
                    Some(task),
                ));
            }
        }
        items.sort_by_key(|entry| (entry.on, entry.task.is_some()));
        Ok(Reply::read(Items { items }))
    })
}

/// Whether an edition was answered, for reports.
pub(crate) fn answered(answer: &ReaderAnswer) -> bool {
    answer.state == ReaderState::Answered
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(n: u8, number: &str, revision: u16, state: State) -> ProposalRow {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        ProposalRow {
            id: Id::from_parts(1, [n; 10]),
            version: 1,
            account_id: Id::from_parts(2, [1; 10]),
            account: String::new(),
            title: String::new(),
            number: number.to_owned(),
            revision,
            state,
            prepared_on: day,
            valid_until: day,
            days_left: 0,
            sent_at: None,
            total: Money::from_major(100.into(), Currency::EUR).ok(),
            readers: vec![],
            answers: vec![],
            next: None,
            outcome: None,
            changed_at: chrono::DateTime::default(),
        }
    }

    #[test]
    fn a_total_says_what_it_counts() {
        let rows = [
            row(1, "T-1", 1, State::Superseded),
            row(2, "T-1-R2", 2, State::Sent),
            row(3, "T-1-R3", 3, State::Draft),
            row(4, "T-2", 1, State::Expired),
            row(5, "", 1, State::Draft),
        ];
        let total = |states: &[State]| {
            let request = ProposalListReq {
                states: states.into(),
                ..ProposalListReq::default()
            };
            list_total(&rows, &request).unwrap()
        };
        let live = total(&[]);
        assert_eq!(live.states, LIVE);
        assert_eq!(live.deals, 2, "the newest version of a deal, and a draft");
        assert_eq!(live.sums[0].minor(), 20_000);
        let expired = total(&[State::Expired]);
        assert_eq!((expired.states, expired.deals), (vec![State::Expired], 1));
    }

    #[test]
    fn a_deal_is_counted_once_however_many_versions_it_has() {
        let rows = [
            row(1, "T-1", 1, State::Superseded),
            row(2, "T-1-R2", 2, State::Superseded),
            row(3, "T-1-R3", 3, State::Sent),
            row(4, "T-1-R4", 4, State::Draft),
            row(5, "T-2", 1, State::Expired),
            row(6, "", 1, State::Draft),
            row(7, "", 1, State::Draft),
        ];
        let totals = totals_of(&rows).unwrap();
        let told: Vec<(State, u32, i64)> = totals
            .iter()
            .map(|total| {
                let sum = total.sums.first().map_or(0, |sum| sum.minor());
                (total.state, total.count, sum)
            })
            .collect();
        assert_eq!(
            told,
            [
                (State::Draft, 3, 30_000),
                (State::Sent, 1, 0),
                (State::Expired, 1, 10_000),
                (State::Superseded, 2, 10_000),
            ],
            "the sent version gives way to the draft of the next one, and a superseded deal has one last version"
        );
    }
}
