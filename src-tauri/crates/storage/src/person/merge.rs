//! Two cards of one person made one: everything that named the other names the one that is kept.

use std::collections::BTreeSet;

use redbook_domain::person::{Criterion, Part, PartFacts, Person, PersonFacts, Stance};

use super::{criteria, parts};
use crate::error::{Result, StorageError};
use crate::{Id, Tx};

/// Gives the kept card everything of the other, which goes to the bin. `facts`: what the kept card
/// says afterwards. To be called in [`crate::Op::MergePeople`].
///
/// # Errors
/// `not_found`; `version_conflict` if the kept card isn't at `expected`; `still_referenced` for a card
/// with itself.
pub fn merge(
    tx: &mut Tx<'_>,
    keep: Id,
    expected: i64,
    other: Id,
    facts: PersonFacts,
) -> Result<()> {
    let mut kept: Person = tx.get(keep)?;
    tx.get::<Person>(other)?;
    if keep == other {
        return Err(StorageError::not_found("person", other));
    }
    kept.facts = facts;
    tx.update(&kept, expected)?;
    join_parts(tx, keep, other)?;
    for sql in CLASHES {
        for id in tx.found_by(sql.1, &[keep, other])? {
            tx.delete(sql.0, id)?;
        }
    }
    tx.replace_key(other, keep)?;
    straighten(tx, keep)?;
    tx.delete("person", other)
}

/// Rows that can't name the kept person beside one that does: ?1 is kept, ?2 the other.
const CLASHES: [(&str, &str); 2] = [
    (
        "influence",
        "SELECT id FROM influence AS line WHERE deleted_at IS NULL AND (
           (from_id = ?1 AND to_id = ?2) OR (from_id = ?2 AND to_id = ?1)
           OR (from_id = ?2 AND EXISTS (SELECT 1 FROM influence AS own
                 WHERE own.deleted_at IS NULL AND own.account_id = line.account_id
                   AND own.from_id = ?1 AND own.to_id = line.to_id))
           OR (to_id = ?2 AND EXISTS (SELECT 1 FROM influence AS own
                 WHERE own.deleted_at IS NULL AND own.account_id = line.account_id
                   AND own.to_id = ?1 AND own.from_id = line.from_id)))",
    ),
    (
        "map_spot",
        "SELECT id FROM map_spot AS spot WHERE deleted_at IS NULL AND card_id = ?2
           AND EXISTS (SELECT 1 FROM map_spot AS own WHERE own.deleted_at IS NULL
                         AND own.account_id = spot.account_id AND own.card_id = ?1)",
    ),
];

/// Where both have a part in one account, the kept one gets what it lacks, and the criteria.
fn join_parts(tx: &mut Tx<'_>, keep: Id, other: Id) -> Result<()> {
    let own = parts(&tx.reader(), keep)?;
    for theirs in parts(&tx.reader(), other)? {
        let Some(mut part) = own
            .iter()
            .find(|part| part.account_id == theirs.account_id)
            .cloned()
        else {
            continue;
        };
        fill(&mut part.facts, &theirs.facts);
        let version = part.version;
        tx.update(&part, version)?;
        for criterion in criteria(&tx.reader(), theirs.id)? {
            let moved = Criterion {
                part_id: part.id,
                ..criterion
            };
            let version = moved.version;
            tx.update(&moved, version)?;
        }
        tx.delete("part", theirs.id)?;
    }
    Ok(())
}

/// What is known of one and not of the other.
fn fill(own: &mut PartFacts, more: &PartFacts) {
    for (text, other) in [
        (&mut own.position, &more.position),
        (&mut own.department, &more.department),
    ] {
        if text.is_empty() {
            text.clone_from(other);
        }
    }
    own.reports_to = own.reports_to.or(more.reports_to);
    for role in &more.roles {
        if !own.roles.contains(role) {
            own.roles.push(*role);
        }
    }
    for role in &more.buying {
        if !own.buying.contains(role) {
            own.buying.push(*role);
        }
    }
    own.reader = own.reader.or(more.reader);
    if own.stance == Stance::Unknown {
        own.stance = more.stance;
    }
    own.influence = own.influence.or(more.influence);
    // Whoever is there on one of the cards hasn't left.
    own.left_on = own.left_on.and(more.left_on);
    own.plans_asked_on = own.plans_asked_on.max(more.plans_asked_on);
    own.bond = own.bond.or(more.bond);
    own.wanted = own.wanted.or(more.wanted);
    own.area_id = own.area_id.or(more.area_id);
    own.came_on = own.came_on.or(more.came_on);
}

/// Nobody reports to themselves, not by others either.
fn straighten(tx: &mut Tx<'_>, keep: Id) -> Result<()> {
    for mut part in parts(&tx.reader(), keep)? {
        let mut seen = BTreeSet::new();
        let mut boss = part.facts.reports_to;
        while let Some(id) = boss {
            if id == keep || !seen.insert(id) {
                part.facts.reports_to = None;
                let version = part.version;
                tx.update(&part, version)?;
                break;
            }
            let above = parts(&tx.reader(), id)?;
            let above = above.iter().find(|one| one.account_id == part.account_id);
            boss = above.and_then(|one: &Part| one.facts.reports_to);
        }
    }
    Ok(())
}

/// What the kept card says unless somebody chose otherwise: its own words, and of the other whatever
/// it lacks; notes of both.
#[must_use]
pub fn joined(own: &PersonFacts, more: &PersonFacts) -> PersonFacts {
    let mut facts = own.clone();
    for (text, other) in [
        (&mut facts.phone, &more.phone),
        (&mut facts.mobile, &more.mobile),
        (&mut facts.email, &more.email),
        (&mut facts.hobbies, &more.hobbies),
        (&mut facts.family, &more.family),
        (&mut facts.values, &more.values),
        (&mut facts.temperament, &more.temperament),
    ] {
        if text.is_empty() {
            text.clone_from(other);
        }
    }
    for (language, name) in &more.names.0 {
        facts
            .names
            .0
            .entry(*language)
            .or_insert_with(|| name.clone());
    }
    facts.channel = facts.channel.or(more.channel);
    facts.birthday = facts.birthday.or(more.birthday);
    if !more.notes.is_empty() && facts.notes != more.notes {
        let both = [facts.notes.as_str(), more.notes.as_str()];
        let both = both.into_iter().filter(|text| !text.is_empty());
        facts.notes = both.collect::<Vec<_>>().join("\n");
    }
    facts
}
