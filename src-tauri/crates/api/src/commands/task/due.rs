//! What is due although nobody made a task of it: commitments of theirs, steps of plans, meetings
//! that are to be held.

use std::collections::HashMap;

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::company::Member;
use redbook_domain::id::Id;
use redbook_domain::person::Person;
use redbook_domain::task::{Task, TaskFacts, TaskKind};
use redbook_storage::{Reader, contact, meeting, plan, task};

use crate::dto::task::TaskOf;
use crate::error::ApiError;

/// How far is looked ahead.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reach {
    /// Commitments and steps are due before this day.
    pub before: NaiveDate,
    /// The last day of meetings.
    pub until: NaiveDate,
}

impl Reach {
    /// What is late, and the meetings of the day.
    pub fn late(today: NaiveDate) -> Self {
        Self {
            before: today,
            until: today,
        }
    }

    /// Everything up to a day.
    pub fn to(day: NaiveDate) -> Self {
        Self {
            before: day.succ_opt().unwrap_or(day),
            until: day,
        }
    }
}

/// Rows as tasks have them, each with what it follows from; of every account, or of one.
pub(super) fn due(
    reader: &Reader<'_>,
    account: Option<Id>,
    reach: Reach,
) -> Result<Vec<(task::TaskRow, TaskOf)>, ApiError> {
    let mut names = Names {
        reader,
        accounts: HashMap::new(),
    };
    let mut found = Vec::new();
    for one in contact::owed(reader, account, reach.before)? {
        let Some(due) = one.facts.commitment_due else {
            continue;
        };
        let of = TaskOf::Commitment {
            contact_id: one.id,
            version: one.version,
        };
        let who = one.facts.people.first().copied();
        let facts = facts(one.facts.commitment, due, one.account_id, who, one.facts.by);
        found.push((names.row(one.id, facts)?, of));
    }
    for (one, account_id) in plan::open(reader, account, reach.before)? {
        let of = TaskOf::Action {
            action_id: one.id,
            version: one.version,
            opportunity_id: one.opportunity_id,
            side: one.facts.side,
        };
        let (who, owner) = (one.facts.person_id, one.facts.member_id);
        let facts = facts(one.facts.what, one.facts.due, account_id, who, owner);
        found.push((names.row(one.id, facts)?, of));
    }
    for one in meeting::unheld(reader, account, reach.until)? {
        let of = TaskOf::Meeting {
            meeting_id: one.id,
            at: one.facts.at.clone(),
        };
        let who = one.facts.people.first().copied();
        let owner = one.facts.members.first().copied();
        let facts = facts(one.facts.title, one.facts.on, one.account_id, who, owner);
        found.push((names.row(one.id, facts)?, of));
    }
    Ok(found)
}

fn facts(
    title: String,
    due: NaiveDate,
    account: Id,
    person_id: Option<Id>,
    owner_id: Option<Id>,
) -> TaskFacts {
    TaskFacts {
        kind: TaskKind::Other,
        title,
        due,
        account_id: Some(account),
        proposal_id: None,
        person_id,
        owner_id,
        note: String::new(),
    }
}

struct Names<'a, 'b> {
    reader: &'a Reader<'b>,
    accounts: HashMap<Id, Option<String>>,
}

impl Names<'_, '_> {
    fn row(&mut self, id: Id, facts: TaskFacts) -> Result<task::TaskRow, ApiError> {
        let account = match facts.account_id {
            Some(id) => self.account(id)?,
            None => None,
        };
        let person = facts.person_id.map(|id| self.reader.find::<Person>(id));
        let owner = facts.owner_id.map(|id| self.reader.find::<Member>(id));
        Ok(task::TaskRow {
            account,
            proposal: None,
            person: person.transpose()?.flatten().map(|one| one.facts.name),
            owner: owner.transpose()?.flatten().map(|one| one.facts.name),
            ended: false,
            task: Task {
                id,
                version: 0,
                facts,
                done_on: None,
                skipped: None,
            },
        })
    }

    fn account(&mut self, id: Id) -> Result<Option<String>, ApiError> {
        if let Some(known) = self.accounts.get(&id) {
            return Ok(known.clone());
        }
        let name = self.reader.find::<Account>(id)?.map(|one| one.facts.name);
        self.accounts.insert(id, name.clone());
        Ok(name)
    }
}
