//! What is remembered of the file between its opening and its end.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use redbook_domain::DomainError;
use redbook_domain::id::Id;
use redbook_domain::import::{Field, Plan, Subject, Table, fits, guess};
use redbook_exchange::{Opened, Options, open};

use super::Judged;
use crate::app::{App, lock};
use crate::dto::import::{ImportDecision, ImportDone};
use crate::error::ApiError;

/// At most one file is open for import.
#[derive(Debug, Default)]
pub(crate) struct Imports(Mutex<Option<Session>>);

/// An open file. Cheap to copy: a job works on a copy while questions are answered from here.
#[derive(Debug, Clone)]
pub(crate) struct Session {
    pub id: Id,
    pub name: String,
    pub bytes: Arc<Vec<u8>>,
    pub opened: Arc<Opened>,
    /// The rows with what was mended.
    pub table: Arc<Table>,
    pub subject: Subject,
    pub head: bool,
    pub columns: Vec<Option<Field>>,
    /// Keys of companies that aren't the known ones they look like.
    pub apart: HashSet<String>,
    pub decisions: HashMap<u32, ImportDecision>,
    pub judged: Option<Arc<Vec<Judged>>>,
    pub done: Option<ImportDone>,
}

impl Session {
    /// # Errors
    /// What the file is refused with.
    pub fn read(
        id: Id,
        name: String,
        bytes: Arc<Vec<u8>>,
        options: Options,
        subject: Option<Subject>,
        head: Option<bool>,
    ) -> Result<Self, ApiError> {
        let mut opened = open(&bytes, options)?;
        let table = std::mem::take(&mut opened.table);
        let guess = guess(&table, subject, head);
        Ok(Self {
            id,
            name,
            bytes,
            opened: Arc::new(opened),
            table: Arc::new(table),
            subject: guess.subject,
            head: guess.head,
            columns: guess.columns,
            apart: HashSet::new(),
            decisions: HashMap::new(),
            judged: None,
            done: None,
        })
    }

    /// How its rows are read.
    ///
    /// # Errors
    /// Those of the mapping.
    pub fn plan(&self, app: &App) -> Result<Plan, ApiError> {
        let columns = self.columns.clone();
        let (today, currency) = (app.world().today(), app.currency()?);
        let plan = Plan::new(
            &self.table,
            self.subject,
            self.head,
            columns,
            today,
            currency,
        );
        Ok(plan?)
    }

    /// Whether both have the same rows, read in the same way.
    pub fn is_read_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.table, &other.table)
            && (self.subject, self.head) == (other.subject, other.head)
            && self.columns == other.columns
            && self.apart == other.apart
    }

    /// Whether its rows can be read as they are mapped.
    ///
    /// # Errors
    /// Those of the mapping.
    pub fn fits(&self) -> Result<(), ApiError> {
        fits(&self.table, self.subject, self.head, &self.columns)?;
        Ok(())
    }

    /// The check's result.
    ///
    /// # Errors
    /// `import_not_checked`.
    pub fn judged(&self) -> Result<Arc<Vec<Judged>>, ApiError> {
        let judged = self.judged.as_ref().map(Arc::clone);
        judged.ok_or_else(|| DomainError::new("import_not_checked").into())
    }

    /// Which column has a field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|known| *known == Some(field))
    }
}

impl Imports {
    pub fn put(&self, session: Session) {
        *lock(&self.0) = Some(session);
    }

    /// Forgets the open file, if it is this one.
    pub fn close(&self, id: Id) {
        let mut open = lock(&self.0);
        if open.as_ref().is_some_and(|session| session.id == id) {
            *open = None;
        }
    }

    /// A copy of the open file.
    ///
    /// # Errors
    /// `not_found {kind: import}` if another one was opened since.
    pub fn get(&self, id: Id) -> Result<Session, ApiError> {
        self.with(id, |session| Ok(session.clone()))
    }

    /// # Errors
    /// As [`get`](Self::get), and those of `change`.
    pub fn with<T>(
        &self,
        id: Id,
        change: impl FnOnce(&mut Session) -> Result<T, ApiError>,
    ) -> Result<T, ApiError> {
        let mut open = lock(&self.0);
        match open.as_mut() {
            Some(session) if session.id == id => change(session),
            _ => Err(ApiError::not_found("import")),
        }
    }
}
