//! What the gate must know of each table: columns, owner, what hangs on it.

use super::Record;
use crate::error::{Result, StorageError};
use crate::{
    account, area, attempt, change, company, contact, evidence, export, feed, followup, form,
    ideal, library, meeting, negotiation, number, opportunity, person, plan, problem, proposal,
    regard, relationship, review, saved, spin, switching, task, template, version, workspace,
};

/// How a row leads to the account it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Via {
    /// It belongs to none.
    None,
    /// It is the account.
    Itself,
    /// Its column `account_id`.
    Column,
    /// This column is the key of a row of this table, which knows.
    Parent(&'static str, &'static str),
}

/// One table as the gate sees it.
#[derive(Debug)]
pub(crate) struct Table {
    pub kind: &'static str,
    pub columns: &'static [&'static str],
    pub account: Via,
    /// Tables whose rows go to the bin with a row of this one, and the column that points here.
    pub children: &'static [(&'static str, &'static str)],
    /// SQL of the title shown in the bin; `None`: not listed there on its own.
    pub title: Option<&'static str>,
}

impl Table {
    pub const fn of<R: Record>(account: Via) -> Self {
        Self {
            kind: R::KIND,
            columns: R::COLUMNS,
            account,
            children: &[],
            title: None,
        }
    }

    pub const fn with_children(
        mut self,
        children: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.children = children;
        self
    }

    pub const fn titled(mut self, title: &'static str) -> Self {
        self.title = Some(title);
        self
    }

    /// The column's own static name.
    ///
    /// # Errors
    /// `workspace_damaged` if the table has none of this name.
    pub fn column(&self, name: &str) -> Result<&'static str> {
        if name == "deleted_at" {
            return Ok("deleted_at");
        }
        let found = self.columns.iter().find(|column| **column == name);
        found
            .copied()
            .ok_or_else(|| StorageError::damaged(format!("column {}.{name}", self.kind)))
    }
}

/// Every table of records, parents before children.
pub(crate) static TABLES: &[Table] = &[
    workspace::META,
    workspace::PREF,
    number::TABLE,
    company::COMPANY,
    company::MEMBER,
    company::TAX_RATE,
    company::PRODUCT,
    company::REFERENCE,
    library::LIBRARY,
    account::ACCOUNT,
    account::SITE,
    account::GOAL,
    account::REVENUE,
    area::DECISION_AREA,
    person::PERSON,
    person::PART,
    person::CRITERION,
    contact::CONTACT,
    proposal::PROPOSAL,
    proposal::EDITION,
    proposal::BLOCK,
    proposal::COPIED,
    version::VERSION,
    version::EDITION,
    version::DELIVERY,
    template::TEMPLATE,
    form::FORM,
    export::EXPORT,
    task::TASK,
    followup::ANSWER,
    negotiation::NEGOTIATION,
    negotiation::OFFER,
    negotiation::CONCESSION,
    problem::PROBLEM,
    opportunity::OPPORTUNITY,
    opportunity::MARK,
    opportunity::STAGE_MOVE,
    evidence::EVIDENCE,
    plan::ACTION,
    relationship::INFLUENCE,
    relationship::ROLE_GAP,
    relationship::SPOT,
    change::CHANGE,
    regard::SATISFACTION,
    regard::LOYALTY,
    switching::SWITCHING,
    ideal::CRITERION,
    ideal::FIT,
    attempt::ATTEMPT,
    spin::SPIN_QUESTION,
    meeting::MEETING,
    feed::FEED,
    review::REVIEW,
    saved::SAVED,
];

/// The table of this kind.
///
/// # Errors
/// `workspace_damaged`: a journal or bin names a kind that doesn't exist.
pub(crate) fn table(kind: &str) -> Result<&'static Table> {
    TABLES
        .iter()
        .find(|table| table.kind == kind)
        .ok_or_else(|| StorageError::damaged(format!("kind {kind}")))
}
