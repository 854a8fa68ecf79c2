//! The check of a workspace: is it what it says it is? Empty findings mean yes.

mod derived;
mod rows;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::error::{Result, StorageError};
use crate::file::Files;
use crate::workspace::{KNOWN, check_header, connect_to_read};
use crate::{Op, Workspace};

/// Something that isn't right: a code with facts, as in errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// `pages_damaged`, `reference_broken`, `row_unreadable`, `file_missing`, `file_damaged`,
    /// `search_stale`, `figures_stale`, `links_stale`, `journal_broken`, `check_unfinished`.
    pub code: &'static str,
    /// Named facts, in a fixed order.
    pub args: Vec<(&'static str, String)>,
    /// [`Workspace::repair`] puts it right without losing anything.
    pub repairable: bool,
}

impl Finding {
    fn new(code: &'static str, args: Vec<(&'static str, String)>) -> Self {
        let repairable = matches!(code, "search_stale" | "figures_stale" | "links_stale");
        Self {
            code,
            args,
            repairable,
        }
    }
}

/// One thing to look at.
type Part<'a> = dyn Fn(&Connection) -> Result<Vec<Finding>> + 'a;

/// Findings of one kind listed at most; a thousand more of the same tell nothing new.
const MOST: usize = 100;

/// Checks a workspace. Has a connection of its own, so it can go to another thread and nobody
/// waits for it.
#[derive(Debug, Clone)]
pub struct Checker {
    workspace: PathBuf,
    files: Files,
    today: NaiveDate,
}

impl Checker {
    /// Of the workspace of this file, which another program may have open: nothing in it is written.
    ///
    /// # Errors
    /// `workspace_missing`; `workspace_not_ours`; `workspace_newer_schema`; `io_failed`.
    pub fn of(path: &Path, today: NaiveDate) -> Result<Self> {
        check_header(path, KNOWN)?;
        Ok(Self {
            workspace: path.to_owned(),
            files: Files::beside(path),
            today,
        })
    }

    /// Looks at everything: pages, references, every cell of every row, attachments and their
    /// hashes, search, figures, journal. Reads the whole file; seconds for a large one.
    ///
    /// # Errors
    /// Only if checking itself is impossible (`io_failed`); damage is a finding.
    pub fn run(&self) -> Result<Vec<Finding>> {
        let conn = connect_to_read(&self.workspace)?;
        // One snapshot, whatever is written meanwhile.
        let conn = conn.unchecked_transaction()?;
        let parts: [&Part<'_>; 8] = [
            &pages,
            &references,
            &rows::readable,
            &|conn| rows::attachments(conn, &self.files),
            &rows::journal,
            &derived::search,
            &derived::links,
            &|conn| derived::figures(conn, self.today),
        ];
        let mut findings = Vec::new();
        for part in parts {
            match part(&conn) {
                Ok(found) => findings.extend(found),
                Err(StorageError::Damaged { detail }) => {
                    findings.push(Finding::new("pages_damaged", vec![("detail", detail)]));
                }
                // What is derived from a row that can't be read can't be compared either: the row
                // is named already.
                Err(StorageError::Internal { .. })
                    if findings.iter().any(|found| found.code == "row_unreadable") => {}
                Err(StorageError::Internal { detail }) => {
                    findings.push(Finding::new("check_unfinished", vec![("detail", detail)]));
                }
                Err(error) => return Err(error),
            }
        }
        Ok(findings)
    }

    /// Rows that can't be read, by kind and key: a copy of the file holds them as they are.
    ///
    /// # Errors
    /// As [`Checker::run`].
    pub fn unreadable(&self) -> Result<Vec<Finding>> {
        rows::readable(&connect_to_read(&self.workspace)?)
    }
}

impl Workspace {
    /// Something that checks this workspace, on any thread.
    #[must_use]
    pub fn checker(&self) -> Checker {
        let files = self.files.clone();
        Checker {
            workspace: self.path.clone(),
            files,
            today: self.day,
        }
    }

    /// [`Checker::run`], here and now.
    ///
    /// # Errors
    /// As there.
    pub fn check(&self) -> Result<Vec<Finding>> {
        self.checker().run()
    }

    /// Makes everything derived anew: search, figures, links. Loses nothing.
    ///
    /// # Errors
    /// Those of writing.
    pub fn repair(&mut self) -> Result<()> {
        self.transact(Op::Repair, |_| Ok::<_, StorageError>(()))?;
        Ok(())
    }
}

fn pages(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare(&format!("PRAGMA integrity_check({MOST})"))?;
    let said = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut findings = Vec::new();
    for line in said {
        let line = line?;
        if line != "ok" {
            findings.push(Finding::new("pages_damaged", vec![("detail", line)]));
        }
    }
    Ok(findings)
}

fn references(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    let mut findings = Vec::new();
    while let Some(row) = rows.next()? {
        if findings.len() == MOST {
            break;
        }
        let kind: String = row.get(0)?;
        let to: String = row.get(2)?;
        findings.push(Finding::new(
            "reference_broken",
            vec![("kind", kind), ("to", to)],
        ));
    }
    Ok(findings)
}
