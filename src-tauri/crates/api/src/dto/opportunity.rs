//! Opportunities: the page of one, the list, the board, figures (M8, M13).

use chrono::NaiveDate;
use redbook_domain::contact::ContactFacts;
use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::money::{Currency, Money};
use redbook_domain::opportunity::{
    Customer, DealConversion, Effort, Ending, Exit, ExitCode, LossReason, MarkFacts, Movement,
    OpportunityFacts, Stage,
};
use redbook_domain::person::{ReaderType, Role, Stance};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::area::AreaName;
use super::problem::ProblemList;
use super::proposals::ProposalRow;

/// One opportunity with everything read off its facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpportunityPage {
    pub opportunity: Item<OpportunityFacts>,
    pub account_id: Id,
    pub account: String,
    /// Of the account: costs of problems are in it.
    pub currency: Currency,
    pub owner: Option<LocalText>,
    pub stage: Stage,
    #[ts(type = "string")]
    pub stage_since: NaiveDate,
    pub days_in_stage: u32,
    /// Stages until the deal: 4 at the entry, 0 once it is sold.
    pub distance: u8,
    pub ending: Option<Ending>,
    /// The six in order.
    pub stages: Vec<StageView>,
    /// Criteria unmet from this stage up to the deal.
    pub unmet_to_deal: u32,
    /// Empty for a deal that ended.
    pub movement: Option<Movement>,
    /// Who has a say: those involved, else everybody of the account; by influence.
    pub people: Vec<DealPersonRow>,
    pub problems: ProblemList,
    /// The oldest first.
    pub marks: Vec<MarkRow>,
    /// The latest first.
    pub history: Vec<StageMoveRow>,
    /// The last version of each linked one.
    pub proposals: Vec<ProposalRow>,
    /// About this deal, the latest first; at most 20.
    pub contacts: Vec<Item<ContactFacts>>,
    /// Those of the account, to choose from.
    pub areas: Vec<AreaName>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StageView {
    pub stage: Stage,
    pub met: u32,
    /// 0 for serial supply: it isn't left.
    pub total: u32,
    pub exits: Vec<Exit>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct DealPersonRow {
    pub person_id: Id,
    pub name: String,
    pub position: String,
    pub department: String,
    pub reader: Option<ReaderType>,
    /// Those in this deal.
    pub roles: Vec<Role>,
    pub stance: Stance,
    pub influence: Option<u8>,
    pub left: bool,
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    /// Criteria of theirs that are known.
    pub criteria: u32,
    /// Problems of this deal's list that they have.
    pub problems: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MarkRow {
    pub mark: Item<MarkFacts>,
    pub person: Option<String>,
    pub member: Option<LocalText>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageMoveRow {
    pub id: Id,
    pub left: Stage,
    pub entered: Stage,
    #[ts(type = "string")]
    pub on: NaiveDate,
    pub reason: String,
    /// Unmet when it was moved; of one code as often as it was unmet.
    pub unmet: Vec<ExitCode>,
}

/// Moves a deal. Forward over unmet criteria it needs a reason: `unmet_needs_reason {count}` at
/// `reason`. A lost deal is reopened first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpportunityMoveReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub to: Stage,
    /// At most 1,000 characters.
    #[serde(default)]
    pub reason: String,
}

/// Ends a deal: a won one is moved to implementation unless it is there, with `words` as the reason
/// for unmet criteria; a lost one stays in its stage.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpportunityCloseReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub ending: Ending,
}

/// Takes back that a deal was lost.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OpportunityReopenReq {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OpportunityState {
    /// Neither won nor lost.
    Open,
    Won,
    Lost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OpportunitySort {
    /// By stage, in it the longest there first.
    #[default]
    Stage,
    Title,
    Account,
    /// By amount within a currency.
    Value,
    OpenedOn,
    DealBy,
}

/// Conditions are joined by *and*.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OpportunityListReq {
    /// Beginnings of words in titles, notes and problems; at most 200 characters.
    pub text: String,
    pub account_id: Option<Id>,
    pub owner_id: Option<Id>,
    pub stage: Option<Stage>,
    pub state: Option<OpportunityState>,
    pub customer: Option<Customer>,
    /// Open ones that aren't moving.
    pub standing: bool,
    pub sort: OpportunitySort,
    pub descending: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpportunityListRes {
    /// At most 2,000.
    pub items: Vec<OpportunityRow>,
    /// The six stages in order, over the rows; lost deals aren't counted.
    pub totals: Vec<StageTotal>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageTotal {
    pub stage: Stage,
    pub count: u32,
    /// First-year worth, one sum for each currency.
    pub sums: Vec<Money>,
    /// Deals whose worth nobody knows.
    pub unvalued: u32,
    /// Open ones that aren't moving.
    pub standing: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpportunityRow {
    pub id: Id,
    #[ts(type = "number")]
    pub version: i64,
    pub account_id: Id,
    pub account: String,
    pub title: String,
    pub value: Option<Money>,
    pub customer: Customer,
    pub owner: Option<LocalText>,
    pub stage: Stage,
    #[ts(type = "string")]
    pub stage_since: NaiveDate,
    pub days_in_stage: u32,
    pub distance: u8,
    pub ending: Option<Ending>,
    #[ts(type = "string")]
    pub opened_on: NaiveDate,
    #[ts(type = "string | null")]
    pub deal_by: Option<NaiveDate>,
    /// Criteria of its stage.
    pub met: u32,
    pub total: u32,
    /// Empty for a deal that ended.
    pub movement: Option<Movement>,
    /// Name of the decision area; empty for the whole account.
    pub area: Option<String>,
}

/// Columns in the order of stages; lost deals are on none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpportunityBoard {
    pub columns: Vec<StageColumn>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StageColumn {
    pub total: StageTotal,
    /// Those there longest first.
    pub rows: Vec<OpportunityRow>,
}

/// Deals opened within the span, and contacts held within it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct OpportunityFigures {
    pub new: DealConversion,
    pub existing: DealConversion,
    /// Why deals were lost, the most frequent first.
    pub losses: Vec<LossCount>,
    /// Time with those who weren't customers yet.
    pub hunting: Effort,
    /// With those who were.
    pub serving: Effort,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LossCount {
    pub reason: LossReason,
    pub count: u32,
}
