//! What erasing a person takes out of sent versions: their name, their address, and the bytes of
//! pages addressed to them. Hashes, prices and dates stay: the version is still known by them.

use std::collections::BTreeSet;

use redbook_domain::version::{Delivery, SentEdition};
use rusqlite::params;

use super::{editions, naming};
use crate::error::Result;
use crate::record::{Cell, Record, select};
use crate::{Id, Tx};

/// Takes a person out of every sent version. Returns the hashes of bytes that no version needs any
/// more, to be removed after the commit.
pub(crate) fn forget(tx: &mut Tx<'_>, person: Id, name: &str) -> Result<Vec<String>> {
    let mut gone: BTreeSet<Id> = BTreeSet::new();
    for mut version in naming(&tx.reader(), &person.to_string(), name)? {
        let snapshot = &mut version.snapshot;
        snapshot.people.retain(|known| known.id != person);
        for edition in &mut snapshot.editions {
            if edition.facts.person_id == Some(person) {
                edition.facts.person_id = None;
                gone.insert(edition.id);
            }
        }
        let facts = version.findings.iter_mut();
        for fact in facts.flat_map(|finding| finding.args.values_mut()) {
            if fact == name {
                fact.clear();
            }
        }
        tx.update(&version, version.version)?;
        tx.forget_values(version.id)?;
    }
    for mut delivery in deliveries(tx, person)? {
        delivery.person_id = None;
        delivery.name.clear();
        delivery.address.clear();
        delivery.note.clear();
        tx.update(&delivery, delivery.version)?;
        tx.forget_values(delivery.id)?;
    }
    let mut files = Vec::new();
    for edition in gone {
        let Some(mut sent) = super::edition(&tx.reader(), edition)? else {
            continue;
        };
        sent.kept = false;
        sent.file_name.clear();
        sent.said.clear();
        tx.update(&sent, sent.version)?;
        tx.forget_values(sent.id)?;
        if !needed(tx, &sent)? {
            files.push(sent.sha256);
        }
    }
    Ok(files)
}

fn deliveries(tx: &Tx<'_>, person: Id) -> Result<Vec<Delivery>> {
    let sql = select::<Delivery>() + " WHERE person_id = ?1 AND deleted_at IS NULL";
    let reader = tx.reader();
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params![person.put()], Delivery::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether another kept edition has the same bytes.
fn needed(tx: &Tx<'_>, sent: &SentEdition) -> Result<bool> {
    let others = editions(&tx.reader(), sent.proposal_id)?;
    Ok(others
        .iter()
        .any(|other| other.kept && other.sha256 == sent.sha256))
}
