//! A role gets its person: in one step, with its lines and its place.

use redbook_domain::id::Id;
use redbook_domain::person::{Part, PartFacts, Person, Stance};
use redbook_domain::relationship::RoleGap;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, Tx, account, person, relationship};

use crate::app::App;
use crate::commands::area::of_cards;
use crate::commands::person::{add_part, of_part};
use crate::dispatch::Done;
use crate::dto::person::Participant;
use crate::dto::relationship::RoleGapFillReq;
use crate::error::ApiError;

pub fn fill(app: &App, request: RoleGapFillReq) -> Done<Participant> {
    let mut facts = request.person;
    if facts.is_some() == request.person_id.is_some() {
        return Err(DomainError::field_required("person").into());
    }
    if let Some(facts) = &mut facts {
        facts.check_on(app.world().today()).within("person")?;
    }
    app.write(Op::FillRoleGap, |tx| {
        let gap: RoleGap = tx.get(request.id)?;
        tx.update(&gap, request.version)?;
        let person = match (facts, request.person_id) {
            (Some(facts), _) => {
                let person = Person {
                    id: tx.new_id(),
                    version: 1,
                    facts,
                };
                tx.insert(&person)?;
                person
            }
            (None, Some(id)) => tx.get(id)?,
            (None, None) => return Err(DomainError::field_required("person").into()),
        };
        let known = person::parts(&tx.reader(), person.id)?
            .into_iter()
            .find(|part| part.account_id == gap.account_id);
        let made = match known {
            Some(part) => also(tx, part, &gap)?,
            None => {
                let facts = taken(&gap, area_of(tx, &gap)?);
                add_part(tx, gap.account_id, &person, facts)?
            }
        };
        move_lines(tx, &gap, person.id)?;
        let spots = relationship::spots(&tx.reader(), gap.account_id)?;
        if let Some(spot) = spots.iter().find(|spot| spot.facts.card_id == gap.id) {
            relationship::put(tx, gap.account_id, gap.id, None)?;
            let at = Some((spot.facts.x, spot.facts.y));
            relationship::put(tx, gap.account_id, person.id, at)?;
        }
        tx.delete("role_gap", gap.id)?;
        Ok(made)
    })
}

/// The decision area the card belongs to.
fn area_of(tx: &Tx<'_>, gap: &RoleGap) -> Result<Option<Id>, ApiError> {
    let reader = tx.reader();
    let people = account::people(&reader, gap.account_id)?;
    let of = of_cards(&reader, gap.account_id, &people, std::slice::from_ref(gap))?;
    Ok(of.get(&gap.id).map(|area| area.id))
}

/// The part of somebody new to the account.
fn taken(gap: &RoleGap, area_id: Option<Id>) -> PartFacts {
    let facts = &gap.facts;
    PartFacts {
        position: facts.title.clone(),
        positions: Default::default(),
        department: facts.department.clone(),
        departments: Default::default(),
        reports_to: facts.reports_to,
        roles: facts.roles.clone(),
        reader: facts.reader,
        stance: Stance::Unknown,
        influence: None,
        left_on: None,
        plans_asked_on: None,
        buying: facts.buying.clone(),
        bond: None,
        wanted: None,
        came_on: None,
        area_id,
    }
}

/// Whom we knew all along, without knowing that it is them: roles come on top, nothing is replaced.
fn also(tx: &mut Tx<'_>, mut part: Part, gap: &RoleGap) -> Result<Participant, ApiError> {
    let facts = &mut part.facts;
    facts.roles.extend(&gap.facts.roles);
    facts.buying.extend(&gap.facts.buying);
    facts.reader = facts.reader.or(gap.facts.reader);
    facts.left_on = None;
    if facts.position.is_empty() {
        facts.position.clone_from(&gap.facts.title);
    }
    facts.check().within("part")?;
    tx.update(&part, part.version)?;
    of_part(&tx.reader(), &part)
}

/// Lines that the person has already, or that would lead to themselves, go.
fn move_lines(tx: &mut Tx<'_>, gap: &RoleGap, person: Id) -> Result<(), ApiError> {
    let lines = relationship::influences(&tx.reader(), gap.account_id)?;
    let ends = |from: Id, to: Id| {
        let moved = |id| if id == gap.id { person } else { id };
        (moved(from), moved(to))
    };
    for mut line in lines.clone() {
        let (from, to) = ends(line.facts.from_id, line.facts.to_id);
        if (from, to) == (line.facts.from_id, line.facts.to_id) {
            continue;
        }
        let known = lines
            .iter()
            .any(|other| (other.facts.from_id, other.facts.to_id) == (from, to));
        if from == to || known {
            tx.delete("influence", line.id)?;
        } else {
            (line.facts.from_id, line.facts.to_id) = (from, to);
            tx.update(&line, line.version)?;
        }
    }
    Ok(())
}
