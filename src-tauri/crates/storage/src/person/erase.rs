//! Erasing a person: the legal deletion, which reaches everything that names them.

use redbook_domain::account::Goal;
use redbook_domain::contact::Contact;
use redbook_domain::evidence::Evidence;
use redbook_domain::followup::Answer;
use redbook_domain::meeting::Meeting;
use redbook_domain::negotiation::{Concession, Offer};
use redbook_domain::opportunity::{Mark, Opportunity};
use redbook_domain::person::{Part, Person};
use redbook_domain::plan::Action;
use redbook_domain::problem::Problem;
use redbook_domain::proposal::{Block, Edition};
use redbook_domain::regard::{Loyalty, Satisfaction};
use redbook_domain::relationship::RoleGap;
use redbook_domain::review::Review;
use redbook_domain::task::Task;
use rusqlite::params;

use crate::error::{Result, StorageError};
use crate::record::{Cell, Record, read, table};
use crate::search::{self, Hit};
use crate::{Id, Tx};

/// What is left for a person to look at: free texts that have the name in them can't be cleaned by
/// a machine without spoiling them.
#[derive(Debug, Clone, PartialEq)]
pub struct Erased {
    /// Records whose text has all words of the name.
    pub mentions: Vec<Hit>,
    /// Attachments that named the person and that nothing needs any more; to be removed
    /// ([`crate::file::Files::remove`]) once the change is committed.
    pub files: Vec<String>,
}

/// Removes a person (in the bin or not), their parts and criteria, their place in contacts and
/// editions, and what the journal kept of all these. The audit keeps keys and field names, which
/// say nothing about anybody. To be called in [`crate::Op::ErasePerson`].
///
/// # Errors
/// `not_found`.
pub fn erase(tx: &mut Tx<'_>, id: Id) -> Result<Erased> {
    let person = tx.any::<Person>(id)?;
    for contact in contacts(tx, id)? {
        let mut contact = contact;
        contact.facts.people.retain(|known| *known != id);
        tx.update(&contact, contact.version)?;
        tx.forget_values(contact.id)?;
    }
    for mut edition in editions(tx, id)? {
        edition.facts.person_id = None;
        tx.update(&edition, edition.version)?;
        tx.forget_values(edition.id)?;
    }
    let criteria = keys(tx, CRITERIA, id)?;
    for mut block in blocks(tx, id)? {
        block.answers.retain(|answer| !criteria.contains(answer));
        tx.update(&block, block.version)?;
    }
    let files = crate::version::forget(tx, id, &person.facts.name)?;
    for name in person.facts.all_names() {
        crate::proposal::forget_in_copies(tx, name)?;
        crate::export::forget(tx, name)?;
    }
    unlink(tx, "person_id", id, |task: &mut Task| {
        task.facts.person_id = None;
    })?;
    unlink(tx, "person_id", id, |answer: &mut Answer| {
        answer.facts.person_id = None;
    })?;
    unlink(tx, "person_id", id, |offer: &mut Offer| {
        offer.facts.person_id = None;
    })?;
    unlink(tx, "got_by", id, |concession: &mut Concession| {
        concession.facts.got_by = None;
    })?;
    unlink_found(tx, &problems(), id, |problem: &mut Problem| {
        let facts = &mut problem.facts;
        facts.holders.retain(|holder| holder.person_id != id);
        facts.criteria.retain(|known| !criteria.contains(known));
        facts.said_by = facts.said_by.filter(|by| *by != id);
    })?;
    unlink_found(tx, &evidence(), id, |evidence: &mut Evidence| {
        let own = &mut evidence.facts.criteria;
        own.retain(|known| !criteria.contains(known));
    })?;
    unlink(tx, "person_id", id, |action: &mut Action| {
        action.facts.person_id = None;
    })?;
    unlink(tx, "person_id", id, |mark: &mut Mark| {
        mark.facts.person_id = None;
    })?;
    unlink_found(tx, OPPORTUNITIES, id, |deal: &mut Opportunity| {
        deal.facts
            .people
            .retain(|involved| involved.person_id != id);
    })?;
    unlink(tx, "person_id", id, |said: &mut Satisfaction| {
        said.facts.person_id = None;
    })?;
    unlink(tx, "person_id", id, |did: &mut Loyalty| {
        did.facts.person_id = None;
    })?;
    unlink_found(tx, MEETINGS, id, |meeting: &mut Meeting| {
        let facts = &mut meeting.facts;
        facts.people.retain(|known| *known != id);
        for question in &mut facts.questions {
            if question.person_id == Some(id) {
                question.person_id = None;
                question.answer.clear();
            }
        }
    })?;
    unlink(tx, "person_id", id, |asked: &mut Review| {
        asked.facts.person_id = None;
    })?;
    unlink(tx, "told_by", id, |goal: &mut Goal| {
        goal.facts.told_by = None;
    })?;
    unlink(tx, "reports_to", id, |gap: &mut RoleGap| {
        gap.facts.reports_to = None;
    })?;
    for (kind, sql) in [
        (
            "influence",
            "SELECT id FROM influence WHERE from_id = ?1 OR to_id = ?1",
        ),
        ("feed", "SELECT id FROM feed WHERE source_id = ?1"),
        ("map_spot", "SELECT id FROM map_spot WHERE card_id = ?1"),
        ("criterion", CRITERIA),
        (Part::KIND, "SELECT id FROM part WHERE person_id = ?1"),
        (Person::KIND, "SELECT id FROM person WHERE id = ?1"),
    ] {
        for row in keys(tx, sql, id)? {
            tx.erase_row(kind, row)?;
        }
    }
    let mut mentions: Vec<Hit> = Vec::new();
    for name in person.facts.all_names() {
        let hits = search::find(&tx.reader(), name, 50)?.into_iter();
        for hit in hits.filter(|hit| hit.id != id) {
            if !mentions.iter().any(|known| known.id == hit.id) {
                mentions.push(hit);
            }
        }
    }
    Ok(Erased { mentions, files })
}

/// Takes the person out of the rows of a kind that name them in `column`; those in the bin go for
/// good.
fn unlink<R: Record>(
    tx: &mut Tx<'_>,
    column: &str,
    id: Id,
    clear: impl Fn(&mut R),
) -> Result<(), StorageError> {
    let sql = format!("SELECT id FROM {} WHERE {column} = ?1", R::KIND);
    unlink_found(tx, &sql, id, clear)
}

/// The same for rows that `sql` finds by the person's key.
fn unlink_found<R: Record>(
    tx: &mut Tx<'_>,
    sql: &str,
    id: Id,
    clear: impl Fn(&mut R),
) -> Result<(), StorageError> {
    for key in keys(tx, sql, id)? {
        match tx.find::<R>(key)? {
            Some(mut row) => {
                clear(&mut row);
                let version = row.version();
                tx.update(&row, version)?;
                tx.forget_values(key)?;
            }
            None => erase_whole(tx, R::KIND, key)?,
        }
    }
    Ok(())
}

/// Removes a binned row for good with everything that hangs on it.
fn erase_whole(tx: &mut Tx<'_>, kind: &str, id: Id) -> Result<()> {
    for (child, column) in table(kind)?.children {
        let sql = format!("SELECT id FROM \"{child}\" WHERE \"{column}\" = ?1");
        for row in keys(tx, &sql, id)? {
            erase_whole(tx, child, row)?;
        }
    }
    tx.erase_row(kind, id)
}

/// Problems that the person has, spoke of, or that lead to a criterion of theirs.
fn problems() -> String {
    format!(
        "SELECT id FROM problem WHERE said_by = ?1
         OR EXISTS (SELECT 1 FROM json_each(holders) AS holder
                    WHERE unhex(replace(holder.value ->> 'person_id', '-', '')) = ?1)
         OR EXISTS (SELECT 1 FROM json_each(problem.criteria) AS known
                    WHERE unhex(replace(known.value, '-', '')) IN ({CRITERIA}))"
    )
}

/// Evidence for a criterion of theirs.
fn evidence() -> String {
    format!(
        "SELECT id FROM evidence
         WHERE EXISTS (SELECT 1 FROM json_each(evidence.criteria) AS known
                       WHERE unhex(replace(known.value, '-', '')) IN ({CRITERIA}))"
    )
}

const OPPORTUNITIES: &str = "SELECT id FROM opportunity
     WHERE EXISTS (SELECT 1 FROM json_each(people) AS involved
                   WHERE unhex(replace(involved.value ->> 'person_id', '-', '')) = ?1)";

const MEETINGS: &str = "SELECT id FROM meeting
     WHERE EXISTS (SELECT 1 FROM json_each(people) AS known
                   WHERE unhex(replace(known.value, '-', '')) = ?1)
        OR EXISTS (SELECT 1 FROM json_each(questions) AS asked
                   WHERE unhex(replace(asked.value ->> 'person_id', '-', '')) = ?1)";

const CRITERIA: &str =
    "SELECT criterion.id FROM criterion JOIN part ON part.id = part_id WHERE person_id = ?1";

fn keys(tx: &Tx<'_>, sql: &str, id: Id) -> Result<Vec<Id>> {
    let reader = tx.reader();
    let mut statement = reader.conn.prepare_cached(sql)?;
    let rows = statement.query_map(params![id.put()], |row| read(row, 0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn contacts(tx: &Tx<'_>, id: Id) -> Result<Vec<Contact>> {
    let sql = "SELECT contact.id FROM contact_person JOIN contact ON contact.rid = contact
               WHERE person_id = ?1";
    keys(tx, sql, id)?
        .into_iter()
        .map(|id| tx.get(id))
        .collect()
}

fn editions(tx: &Tx<'_>, id: Id) -> Result<Vec<Edition>> {
    let sql = "SELECT id FROM edition WHERE person_id = ?1 AND deleted_at IS NULL";
    let found: Result<Vec<Edition>, StorageError> = keys(tx, sql, id)?
        .into_iter()
        .map(|id| tx.get(id))
        .collect();
    found
}

/// Blocks that answer a criterion of the person.
fn blocks(tx: &Tx<'_>, id: Id) -> Result<Vec<Block>> {
    let sql = format!(
        "SELECT DISTINCT block.id FROM block, json_each(block.answers) AS answer
         WHERE block.deleted_at IS NULL
           AND unhex(replace(answer.value, '-', '')) IN ({CRITERIA})"
    );
    keys(tx, &sql, id)?
        .into_iter()
        .map(|id| tx.get(id))
        .collect()
}
