//! The board and the calendar.

use std::collections::HashMap;

use redbook_domain::DomainError;
use redbook_domain::id::Id;
use redbook_domain::state::State;
use redbook_storage::proposal::ProposalQuery;

use super::totals::{STATES, counted, total};
use super::{MOST, filtered, rows};
use crate::app::App;
use crate::commands::task;
use crate::dispatch::{Done, Reply};
use crate::dto::Items;
use crate::dto::proposals::{
    BoardColumn, CalendarEntry, ProposalBoard, ProposalListReq, ProposalRow, Span,
};
use crate::dto::task::TaskListReq;
use crate::error::ApiError;

/// Longest span of a calendar or a report, days.
const LONGEST: i64 = 800;

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
        return Err(DomainError::dates_reversed("to", span.from).into());
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
