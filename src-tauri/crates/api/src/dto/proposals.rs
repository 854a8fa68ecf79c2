//! Proposals as a working tool: list, board, calendar, saved filters, conversion.

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::conversion::Conversion;
use redbook_domain::followup::ReaderState;
use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::money::Money;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::Outcome;
use redbook_domain::state::State;
use redbook_domain::task::TaskKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::task::TaskRow;

/// Conditions are joined by *and*; an empty list lets everything through.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ProposalListReq {
    pub text: String,
    pub account_id: Option<Id>,
    pub state: Option<State>,
    /// Any of these.
    pub states: Vec<State>,
    /// With an edition for any of these.
    pub readers: Vec<ReaderType>,
    /// With an edition that came so far with its reader.
    pub answer: Option<ReaderState>,
    /// Out without an outcome, and the terms end within so many days, today counted as 0.
    pub expiring_in: Option<u16>,
    /// The next step is due by today, or nothing is planned though it is out.
    pub needs_step: bool,
    pub sort: ProposalSort,
    /// The smallest, earliest or first in the alphabet first.
    pub ascending: bool,
}

/// Rows without what is sorted by come last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposalSort {
    #[default]
    Changed,
    ValidUntil,
    SentAt,
    PreparedOn,
    Title,
    Account,
    Number,
    State,
    /// By amount within a currency.
    Value,
    NextStep,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProposalListRes {
    pub items: Vec<ProposalRow>,
    /// Of what the other conditions let through, whatever the state.
    pub totals: Vec<StateTotal>,
    /// What `items` come to.
    pub total: ListTotal,
}

/// What the proposals of a list come to: net of tax, without optional lines, each deal once by its
/// newest version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListTotal {
    /// States that are counted: those asked for, else what can still bring something or did: drafts,
    /// sent, expiring and accepted ones.
    pub states: Vec<State>,
    /// How many deals are counted.
    pub deals: u32,
    /// One sum for each currency.
    pub sums: Vec<Money>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StateTotal {
    pub state: State,
    /// Every version in this state.
    pub count: u32,
    /// Without tax, one sum for each currency, each deal once: draft, sent, expiring and accepted
    /// versions together give the newest one of a deal, so that these sums can be added up; of
    /// expired, declined, withdrawn and superseded ones the newest in the state counts, and these
    /// sums don't belong in a total.
    pub sums: Vec<Money>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProposalRow {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub account_id: Id,
    pub account: String,
    pub title: String,
    /// With its revision, such as `TR-2026-0147-R3`; empty for a draft without a number.
    pub number: String,
    pub revision: u16,
    pub state: State,
    #[ts(type = "string")]
    pub prepared_on: NaiveDate,
    #[ts(type = "string")]
    pub valid_until: NaiveDate,
    /// Days left, today counted as 0; negative after the end.
    pub days_left: i32,
    #[ts(type = "string | null")]
    pub sent_at: Option<DateTime<Utc>>,
    /// Without tax; empty if nothing is priced, or prices don't add up yet.
    pub total: Option<Money>,
    pub readers: Vec<ReaderType>,
    /// How far each edition came, in the order of readers.
    pub answers: Vec<ReaderAnswer>,
    /// The open task that comes first.
    pub next: Option<NextStep>,
    /// What came of it, with reason and winner.
    pub outcome: Option<Outcome>,
    #[ts(type = "string")]
    pub changed_at: DateTime<Utc>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReaderAnswer {
    pub edition_id: Id,
    pub reader: ReaderType,
    pub person: Option<String>,
    pub state: ReaderState,
    #[ts(type = "string | null")]
    pub on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NextStep {
    /// Empty for a reminder before expiry.
    pub task_id: Option<Id>,
    pub kind: TaskKind,
    /// Own words, if the task has any.
    pub title: String,
    #[ts(type = "string")]
    pub due: NaiveDate,
    pub overdue: bool,
}

/// Columns in the order of states; one without proposals is there too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ProposalBoard {
    pub columns: Vec<BoardColumn>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BoardColumn {
    pub total: StateTotal,
    /// What is due first comes first.
    pub rows: Vec<ProposalRow>,
}

/// Both ends included; at most 800 days apart.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Span {
    #[ts(type = "string")]
    pub from: NaiveDate,
    #[ts(type = "string")]
    pub to: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CalendarEntry {
    #[ts(type = "string")]
    pub on: NaiveDate,
    pub proposal_id: Id,
    pub title: String,
    pub account: String,
    pub number: String,
    pub state: State,
    /// Empty: the terms end on this day.
    pub task: Option<TaskRow>,
}

/// A filter of the list of proposals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FilterFacts {
    /// 1–60 characters, each name once.
    pub name: String,
    pub query: ProposalListReq,
}

/// Proposals first sent within the span, each counted once however many revisions it took.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ConversionRes {
    pub all: Conversion,
    pub values: Vec<ConversionValue>,
    pub readers: Vec<ConversionGroup>,
    pub ages: Vec<ConversionGroup>,
    /// Entries of the library that pages of the last revision were taken from, the most used first.
    pub arguments: Vec<ConversionGroup>,
    /// What they were made from, the most used first; those made from nothing last, with an empty
    /// key.
    pub templates: Vec<ConversionGroup>,
}

/// Totals without tax of the last revisions, in one currency. Proposals whose prices don't add up
/// aren't in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConversionValue {
    pub sent: Money,
    pub accepted: Money,
    pub declined: Money,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ConversionGroup {
    /// A reader type, or an age of the account at sending: `new` (under a year), `young` (under
    /// three), `old`, `unknown`; or the key of an entry or of an own template; or the code of a template that
    /// comes with the program.
    pub key: String,
    /// Of an entry or template; empty if it was deleted since.
    pub title: Option<LocalText>,
    pub count: Conversion,
    /// By currency.
    pub values: Vec<ConversionValue>,
    /// Editions that the reader answered; only for readers.
    pub answered: Option<u32>,
}
