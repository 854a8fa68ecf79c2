//! Languages that are used. What came with the program is there in every language of documents; who
//! looks for something means what is said in their own.

use redbook_domain::language::Language;
use rusqlite::params;

use super::DocKind;
use super::find::Hit;
use super::found;
use crate::Reader;
use crate::error::Result;

/// Languages in which texts count, read when they are first asked for.
pub(super) struct Spoken<'a> {
    reader: &'a Reader<'a>,
    /// The workspace's.
    pub own: Language,
    /// Whether only languages that are used count.
    only: bool,
    here: Option<String>,
}

impl<'a> Spoken<'a> {
    pub fn new(reader: &'a Reader<'a>, only: bool) -> Result<Self> {
        Ok(Self {
            reader,
            own: reader.meta()?.facts.language,
            only,
            here: None,
        })
    }

    /// Tags of the languages in which a row's texts count; empty: in all.
    pub fn of(&mut self, kind: DocKind, rid: i64) -> Result<String> {
        if !self.only {
            return Ok(String::new());
        }
        match kind {
            DocKind::Library => self.here(),
            DocKind::Proposal => {
                let sql = "SELECT group_concat(language, ' ') FROM (
                    SELECT language FROM proposal WHERE rid = ?1
                    UNION SELECT e.language FROM edition e JOIN proposal p ON p.id = e.proposal_id
                    WHERE p.rid = ?1 AND e.deleted_at IS NULL)";
                let mut statement = self.reader.conn.prepare_cached(sql)?;
                Ok(statement.query_row(params![rid], |row| row.get(0))?)
            }
            _ => Ok(String::new()),
        }
    }

    /// The workspace's and those of its proposals.
    fn here(&mut self) -> Result<String> {
        if let Some(here) = &self.here {
            return Ok(here.clone());
        }
        let sql = "SELECT group_concat(language, ' ') FROM (
            SELECT ?1 AS language
            UNION SELECT language FROM proposal WHERE deleted_at IS NULL
            UNION SELECT language FROM edition WHERE deleted_at IS NULL)";
        let mut statement = self.reader.conn.prepare_cached(sql)?;
        let here: String = statement.query_row(params![self.own.tag()], |row| row.get(0))?;
        Ok(self.here.insert(here).clone())
    }

    /// The first `limit` of the hits that have all words in languages that count.
    pub fn heard(
        &mut self,
        hits: Vec<(i64, Hit)>,
        looked_for: &[String],
        limit: usize,
    ) -> Result<Vec<(i64, Hit)>> {
        let mut heard = Vec::new();
        for (rid, hit) in hits {
            if heard.len() == limit {
                break;
            }
            let used = match (hit.kind, hit.in_title) {
                // Its title is said in one language only.
                (DocKind::Proposal, true) => String::new(),
                (kind, _) => self.of(kind, rid)?,
            };
            if used.is_empty() || found::all_in(self.reader, (hit.kind, rid), looked_for, &used)? {
                heard.push((rid, hit));
            }
        }
        Ok(heard)
    }
}
