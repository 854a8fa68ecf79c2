//! Which derived data a change makes stale.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::record::{Cell, Table, read};
use crate::search::{self, DocKind};
use crate::{Id, account, contact, person};

/// Things whose derived rows must be made anew at the end of the transaction.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    accounts: BTreeSet<Id>,
    people: BTreeSet<Id>,
    contacts: BTreeSet<Id>,
    proposals: BTreeSet<Id>,
    entries: BTreeSet<Id>,
    opportunities: BTreeSet<Id>,
}

impl Touched {
    /// Notes a row of a table. Called before and after a write, because a row may move from one
    /// account to another.
    pub fn row(&mut self, conn: &Connection, table: &Table, id: Id) -> Result<()> {
        match table.kind {
            "account" => self.accounts.extend([id]),
            "revenue" => self.accounts.extend(column(conn, table, id, "account_id")?),
            "problem" => {
                self.accounts.extend(column(conn, table, id, "account_id")?);
                self.opportunities
                    .extend(column(conn, table, id, "opportunity_id")?);
            }
            "opportunity" => {
                self.opportunities.insert(id);
            }
            "person" => {
                self.people.insert(id);
            }
            "part" => {
                self.accounts.extend(column(conn, table, id, "account_id")?);
                self.people.extend(column(conn, table, id, "person_id")?);
            }
            "contact" => {
                self.contacts.insert(id);
                self.accounts.extend(column(conn, table, id, "account_id")?);
                self.people_of_contact(conn, id)?;
            }
            "proposal" => {
                self.proposals.insert(id);
            }
            "library" => {
                self.entries.insert(id);
            }
            "edition" | "block" => {
                self.proposals
                    .extend(column(conn, table, id, "proposal_id")?);
            }
            _ => {}
        }
        Ok(())
    }

    fn people_of_contact(&mut self, conn: &Connection, id: Id) -> Result<()> {
        let sql = "SELECT unhex(replace(value, '-', '')) FROM contact, json_each(contact.people)
                   WHERE contact.id = ?1";
        let mut statement = conn.prepare_cached(sql)?;
        let rows = statement.query_map(params![id.put()], |row| read(row, 0))?;
        for id in rows {
            self.people.insert(id?);
        }
        Ok(())
    }

    /// Makes the derived rows and search entries of what was noted anew.
    pub fn refresh(&self, conn: &Connection, today: chrono::NaiveDate) -> Result<()> {
        for &id in &self.contacts {
            contact::refresh(conn, id)?;
            search::refresh(conn, DocKind::Note, id)?;
        }
        for &id in &self.accounts {
            account::refresh(conn, id, today)?;
            search::refresh(conn, DocKind::Account, id)?;
        }
        for &id in &self.people {
            person::refresh(conn, id, today)?;
            search::refresh(conn, DocKind::Person, id)?;
        }
        for &id in &self.proposals {
            search::refresh(conn, DocKind::Proposal, id)?;
        }
        for &id in &self.entries {
            search::refresh(conn, DocKind::Library, id)?;
        }
        for &id in &self.opportunities {
            search::refresh(conn, DocKind::Opportunity, id)?;
        }
        Ok(())
    }

    /// Whether figures of account lists may have changed.
    pub fn lists(&self) -> bool {
        !(self.accounts.is_empty() && self.people.is_empty() && self.proposals.is_empty())
    }
}

fn column(conn: &Connection, table: &Table, id: Id, column: &str) -> Result<Option<Id>> {
    let sql = format!("SELECT \"{column}\" FROM \"{}\" WHERE id = ?1", table.kind);
    let mut statement = conn.prepare_cached(&sql)?;
    let found: Option<Option<Id>> = statement
        .query_row(params![id.put()], |row| read(row, 0))
        .optional()?;
    Ok(found.flatten())
}
