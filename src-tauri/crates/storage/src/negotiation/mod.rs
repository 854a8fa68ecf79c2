//! Negotiation sheets. Nothing that makes documents reads this folder.

#[cfg(test)]
mod tests;

use redbook_domain::negotiation::{
    Concession, ConcessionFacts, Negotiation, NegotiationFacts, Offer, OfferFacts,
};
use redbook_domain::proposal::Proposal;

use crate::record::{Record, Table, Via, all_by, record};
use crate::{Id, Reader, Result, proposal};

record!(Negotiation = "negotiation"; proposal_id, walk_away_at; facts NegotiationFacts {
    terms, alternative, alternative_worth, alternative_chance, their_alternative, guard_hours, note,
});
record!(Offer = "offer"; negotiation_id; facts OfferFacts {
    side, at, person_id, member_id, values, words, note, answers, replied_at, reply,
});
record!(Concession = "concession"; negotiation_id; facts ConcessionFacts {
    words, cost_once, cost_yearly, in_return, given_at, offer_id, got, got_on, got_by, got_worth,
});

pub(crate) const NEGOTIATION: Table =
    Table::of::<Negotiation>(Via::Parent("proposal", "proposal_id")).with_children(&[
        ("offer", "negotiation_id"),
        ("concession", "negotiation_id"),
    ]);
pub(crate) const OFFER: Table =
    Table::of::<Offer>(Via::Parent(Negotiation::KIND, "negotiation_id")).titled("words");
pub(crate) const CONCESSION: Table =
    Table::of::<Concession>(Via::Parent(Negotiation::KIND, "negotiation_id")).titled("words");

/// Keys of a proposal's revisions that can hold the sheet: itself and those of the same number.
///
/// # Errors
/// `not_found`.
pub fn family(reader: &Reader<'_>, id: Id) -> Result<Vec<Id>> {
    let one: Proposal = reader.get(id)?;
    let mut keys: Vec<Id> = match one.number.as_deref() {
        Some(number) => proposal::revisions(reader, number)?
            .iter()
            .map(|revision| revision.id)
            .collect(),
        None => Vec::new(),
    };
    if !keys.contains(&id) {
        keys.push(id);
    }
    Ok(keys)
}

/// The sheet of a proposal; all revisions of a number share one.
///
/// # Errors
/// `not_found` if the proposal isn't there.
pub fn of_proposal(reader: &Reader<'_>, id: Id) -> Result<Option<Negotiation>> {
    for key in family(reader, id)? {
        let found = all_by::<Negotiation>(reader.conn, "proposal_id", key, "rid")?;
        if let Some(sheet) = found.into_iter().next() {
            return Ok(Some(sheet));
        }
    }
    Ok(None)
}

/// Offers of both sides, the oldest first.
///
/// # Errors
/// Those of reading.
pub fn offers(reader: &Reader<'_>, sheet: Id) -> Result<Vec<Offer>> {
    all_by(reader.conn, "negotiation_id", sheet, "at, rid")
}

/// Concessions: those given first, in order of time, then those that can still be given.
///
/// # Errors
/// Those of reading.
pub fn concessions(reader: &Reader<'_>, sheet: Id) -> Result<Vec<Concession>> {
    all_by(
        reader.conn,
        "negotiation_id",
        sheet,
        "given_at IS NULL, given_at, rid",
    )
}
