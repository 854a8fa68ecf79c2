//! Invented accounts by the hundred thousand, to measure with: `redbook new --accounts N --people M`.
//!
//! Loaded in one change of [`Op::BulkLoad`]: through the gate like everything else, but with one
//! marker in the journal instead of an inverse for each row, so it can't be undone; lists and
//! search are made anew once at its end.

mod invent;
#[cfg(test)]
mod tests;
mod words;

use redbook_domain::language::Language;
use redbook_domain::person::Role;

use crate::error::Result;
use crate::{Op, StorageError, Tx, Workspace};

use invent::Invent;

/// How much to invent. The same seed gives the same texts (keys come from the world).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub accounts: u32,
    /// Shared out over the accounts; every account gets at least its share rounded down.
    pub people: u32,
    pub seed: u64,
}

/// Rows that were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Filled {
    pub accounts: u32,
    pub people: u32,
    pub revenue: u32,
    pub contacts: u32,
    pub proposals: u32,
}

/// Adds invented accounts with people, revenue, contacts and proposals.
///
/// # Errors
/// Those of writing; then nothing was added.
pub fn fill(workspace: &mut Workspace, size: Size) -> Result<Filled> {
    let currency = workspace.reader().meta()?.facts.currency;
    let done = workspace.transact(Op::BulkLoad, |tx| {
        let mut invent = Invent::new(size.seed, currency, tx.world().today());
        let mut filled = Filled::default();
        let mut people = 0;
        for index in 0..size.accounts {
            // Spread evenly without losing any to rounding.
            let upto = u64::from(size.people) * (u64::from(index) + 1) / u64::from(size.accounts);
            let upto = u32::try_from(upto).unwrap_or(u32::MAX);
            account(tx, &mut invent, upto - people, &mut filled)?;
            people = upto;
        }
        Ok::<_, StorageError>(filled)
    })?;
    Ok(done.value)
}

fn account(tx: &mut Tx<'_>, invent: &mut Invent, people: u32, filled: &mut Filled) -> Result<()> {
    let language = if invent.one_in(2) {
        Language::En
    } else {
        Language::Bg
    };
    let account = invent.account(tx.new_id(), language);
    tx.insert(&account)?;
    filled.accounts += 1;
    for revenue in invent.revenue(&account, || tx.new_id())? {
        tx.insert(&revenue)?;
        filled.revenue += 1;
    }
    let mut known = Vec::new();
    for index in 0..people {
        let person = invent.person(tx.new_id(), language);
        tx.insert(&person)?;
        let mut part = invent.part(tx.new_id(), account.id, person.id);
        if index == 0 {
            part.facts.roles = vec![Role::PrimaryContact];
        }
        tx.insert(&part)?;
        known.push(person.id);
        filled.people += 1;
    }
    for _ in 0..invent.below(3) {
        tx.insert(&invent.contact(tx.new_id(), account.id, &known))?;
        filled.contacts += 1;
    }
    if invent.one_in(10) {
        tx.insert(&invent.proposal(tx.new_id(), account.id, language))?;
        filled.proposals += 1;
    }
    Ok(())
}
