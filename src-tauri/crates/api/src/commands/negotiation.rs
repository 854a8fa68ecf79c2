//! The negotiation sheet (M20). Private: nothing here is read by what makes documents.

use redbook_domain::company::Member;
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use redbook_domain::negotiation::{
    Concession, ConcessionFacts, Negotiation, NegotiationFacts, Offer, OfferFacts, Rules, Side,
    Talks, guards, ledger, returned, standings, unasked,
};
use redbook_domain::person::Person;
use redbook_domain::proposal::Proposal;
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, Reader, Tx, negotiation};

use super::proposal::day_of;
use super::setting::{set_setting, setting};
use crate::app::App;
use crate::desk;
use crate::dispatch::{Done, Reply};
use crate::dto::followup::ProposalKey;
use crate::dto::negotiation::{
    ConcessionAddReq, ConcessionRow, NegotiationSheet, NegotiationUpdateReq, OfferAddReq, OfferRow,
};
use crate::dto::{Item, Key, Nothing, Update};
use crate::error::ApiError;

/// Key of the setting that holds [`Rules`].
const RULES: &str = "negotiation_rules";

pub fn rules_get(app: &App, _request: Nothing) -> Done<Rules> {
    app.read(|reader| setting(reader, RULES).map(Reply::read))
}

pub fn rules_set(app: &App, request: Rules) -> Done<Rules> {
    request.check()?;
    set_setting(app, RULES, request)
}

/// The sheet as read, an empty one if nothing was written yet.
pub(crate) struct Table {
    sheet: Negotiation,
    pub offers: Vec<Offer>,
    concessions: Vec<Concession>,
    total: Option<Money>,
    hours: Option<u16>,
}

impl Table {
    fn talks(&self, world: &dyn World) -> Talks<'_> {
        Talks {
            sheet: &self.sheet,
            offers: &self.offers,
            concessions: &self.concessions,
            hours: self.hours,
            now: world.now(),
        }
    }

    /// Days of concessions that nobody had asked for.
    pub fn unasked(&self, world: &dyn World) -> Vec<chrono::NaiveDate> {
        unasked(&self.talks(world))
            .into_iter()
            .map(|(_, at)| day_of(at, world))
            .collect()
    }
}

pub(crate) fn talks_of(reader: &Reader<'_>, proposal: &Proposal) -> Result<Table, ApiError> {
    let total = desk::count(proposal).totals.map(|totals| totals.all.net);
    let rules: Rules = setting(reader, RULES)?;
    let usual = rules.hours(total, reader.meta()?.facts.currency);
    let found = negotiation::of_proposal(reader, proposal.id)?;
    let (offers, concessions) = match &found {
        Some(sheet) => (
            negotiation::offers(reader, sheet.id)?,
            negotiation::concessions(reader, sheet.id)?,
        ),
        None => (Vec::new(), Vec::new()),
    };
    let sheet = found.unwrap_or_else(|| empty(proposal.id, proposal.id));
    Ok(Table {
        hours: sheet.facts.guard_hours.or(usual),
        sheet,
        offers,
        concessions,
        total,
    })
}

fn empty(id: Id, proposal_id: Id) -> Negotiation {
    Negotiation {
        id,
        version: 0,
        proposal_id,
        walk_away_at: None,
        facts: NegotiationFacts::default(),
    }
}

pub fn get(app: &App, request: ProposalKey) -> Done<NegotiationSheet> {
    let world = app.world();
    app.read(|reader| shown(reader, &*world, request.proposal_id).map(Reply::read))
}

fn shown(
    reader: &Reader<'_>,
    world: &dyn World,
    proposal_id: Id,
) -> Result<NegotiationSheet, ApiError> {
    let proposal: Proposal = reader.get(proposal_id)?;
    let table = talks_of(reader, &proposal)?;
    let guards = guards(&table.talks(world));
    let offers = table
        .offers
        .iter()
        .enumerate()
        .map(|(index, offer)| offer_row(reader, &table.offers, index, offer))
        .collect::<Result<_, ApiError>>()?;
    let concessions = table
        .concessions
        .iter()
        .map(|concession| {
            Ok(ConcessionRow {
                returned: returned(concession),
                got_by: person_name(reader, concession.facts.got_by)?,
                concession: Item {
                    id: concession.id,
                    version: concession.version,
                    facts: concession.facts.clone(),
                },
            })
        })
        .collect::<Result<_, ApiError>>()?;
    Ok(NegotiationSheet {
        proposal_id,
        version: table.sheet.version,
        walk_away_at: table.sheet.walk_away_at,
        currency: proposal.facts.pricing.currency,
        total: table.total,
        hours: table.hours,
        standings: standings(&table.sheet.facts.terms, &table.offers),
        ledger: ledger(&table.concessions)?,
        facts: table.sheet.facts,
        offers,
        concessions,
        guards,
    })
}

fn offer_row(
    reader: &Reader<'_>,
    all: &[Offer],
    index: usize,
    offer: &Offer,
) -> Result<OfferRow, ApiError> {
    let answer = all
        .iter()
        .find(|other| other.facts.answers.contains(&offer.id));
    let by_offer = answer.map(|answer| answer.facts.at);
    let next = all[index + 1..]
        .iter()
        .find(|later| later.facts.side != offer.facts.side);
    let who = match offer.facts.side {
        Side::Theirs => person_name(reader, offer.facts.person_id)?,
        Side::Ours => match offer.facts.member_id {
            Some(id) => reader.find::<Member>(id)?.map(|member| {
                let language = reader.meta().map(|meta| meta.facts.language);
                member
                    .facts
                    .name
                    .pick(language.unwrap_or_default())
                    .to_owned()
            }),
            None => None,
        },
    };
    Ok(OfferRow {
        who,
        answered_at: by_offer.into_iter().chain(offer.facts.replied_at).min(),
        answered_by: answer.map(|answer| answer.id),
        next_at: next.map(|next| next.facts.at),
        offer: Item {
            id: offer.id,
            version: offer.version,
            facts: offer.facts.clone(),
        },
    })
}

fn person_name(reader: &Reader<'_>, id: Option<Id>) -> Result<Option<String>, ApiError> {
    match id {
        Some(id) => Ok(reader.find::<Person>(id)?.map(|person| person.facts.name)),
        None => Ok(None),
    }
}

/// Writes the sheet. When a walk-away was first written down is kept: whether it existed before the
/// first offer hangs on it.
pub fn update(app: &App, request: NegotiationUpdateReq) -> Done<NegotiationSheet> {
    let world = app.world();
    let mut facts = request.facts;
    facts.check().within("facts").map_err(ApiError::from)?;
    app.write(Op::UpdateNegotiation, |tx| {
        let mut sheet = sheet_for(tx, request.proposal_id, request.version)?;
        if !facts.has_walk_away() {
            sheet.walk_away_at = None;
        } else if sheet.walk_away_at.is_none() {
            sheet.walk_away_at = Some(world.now());
        }
        sheet.facts = facts;
        let version = sheet.version;
        tx.update(&sheet, version)?;
        shown(&tx.reader(), &*world, request.proposal_id)
    })
}

/// The sheet to be written, made if there is none. It hangs on the first revision, because a draft
/// of a later one may be discarded.
///
/// # Errors
/// `version_conflict` if it isn't at `expected` any more.
fn sheet_for(tx: &mut Tx<'_>, proposal: Id, expected: i64) -> Result<Negotiation, ApiError> {
    if let Some(sheet) = negotiation::of_proposal(&tx.reader(), proposal)? {
        if sheet.version != expected {
            return Err(ApiError::new("version_conflict").with("kind", "negotiation"));
        }
        return Ok(sheet);
    }
    made(tx, proposal)
}

fn made(tx: &mut Tx<'_>, proposal: Id) -> Result<Negotiation, ApiError> {
    let first = negotiation::family(&tx.reader(), proposal)?
        .first()
        .copied()
        .unwrap_or(proposal);
    let sheet = empty(tx.new_id(), first);
    tx.insert(&sheet)?;
    Ok(Negotiation {
        version: 1,
        ..sheet
    })
}

fn sheet_of(tx: &mut Tx<'_>, proposal: Id) -> Result<Negotiation, ApiError> {
    match negotiation::of_proposal(&tx.reader(), proposal)? {
        Some(sheet) => Ok(sheet),
        None => made(tx, proposal),
    }
}

pub fn offer_add(app: &App, request: OfferAddReq) -> Done<NegotiationSheet> {
    let world = app.world();
    let mut facts = request.facts;
    facts
        .check(world.now())
        .within("facts")
        .map_err(ApiError::from)?;
    app.write(Op::CreateOffer, |tx| {
        let sheet = sheet_of(tx, request.proposal_id)?;
        offer_links(tx, &sheet, &facts).within("facts")?;
        let offer = Offer {
            id: tx.new_id(),
            version: 0,
            negotiation_id: sheet.id,
            facts,
        };
        tx.insert(&offer)?;
        shown(&tx.reader(), &*world, request.proposal_id)
    })
}

pub fn offer_update(app: &App, request: Update<OfferFacts>) -> Done<NegotiationSheet> {
    let world = app.world();
    let mut facts = request.facts;
    facts
        .check(world.now())
        .within("facts")
        .map_err(ApiError::from)?;
    app.write(Op::UpdateOffer, |tx| {
        let mut offer: Offer = tx.get(request.id)?;
        let sheet: Negotiation = tx.get(offer.negotiation_id)?;
        offer_links(tx, &sheet, &facts).within("facts")?;
        offer.facts = facts;
        tx.update(&offer, request.version)?;
        shown(&tx.reader(), &*world, sheet.proposal_id)
    })
}

/// An offer speaks of terms of its sheet and answers offers of the other side.
fn offer_links(
    tx: &Tx<'_>,
    sheet: &Negotiation,
    facts: &OfferFacts,
) -> redbook_domain::DomainResult<()> {
    for (index, value) in facts.values.iter().enumerate() {
        if !sheet
            .facts
            .terms
            .iter()
            .any(|term| term.id == value.term_id)
        {
            return Err(DomainError::new("item_not_found").at(format!("values[{index}].term_id")));
        }
    }
    for (index, id) in facts.answers.iter().enumerate() {
        let found = tx.find::<Offer>(*id).ok().flatten();
        if !found
            .is_some_and(|offer| offer.negotiation_id == sheet.id && offer.facts.side != facts.side)
        {
            return Err(DomainError::new("item_not_found").at(format!("answers[{index}]")));
        }
    }
    Ok(())
}

pub fn offer_delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteOffer, |tx| {
        tx.delete("offer", request.id)?;
        Ok(Nothing {})
    })
}

pub fn concession_add(app: &App, request: ConcessionAddReq) -> Done<NegotiationSheet> {
    let world = app.world();
    let mut facts = request.facts;
    facts
        .check(world.now(), world.today())
        .within("facts")
        .map_err(ApiError::from)?;
    app.write(Op::CreateConcession, |tx| {
        let sheet = sheet_of(tx, request.proposal_id)?;
        concession_links(tx, &sheet, &facts)?;
        let concession = Concession {
            id: tx.new_id(),
            version: 0,
            negotiation_id: sheet.id,
            facts,
        };
        tx.insert(&concession)?;
        shown(&tx.reader(), &*world, request.proposal_id)
    })
}

pub fn concession_update(app: &App, request: Update<ConcessionFacts>) -> Done<NegotiationSheet> {
    let world = app.world();
    let mut facts = request.facts;
    facts
        .check(world.now(), world.today())
        .within("facts")
        .map_err(ApiError::from)?;
    app.write(Op::UpdateConcession, |tx| {
        let mut concession: Concession = tx.get(request.id)?;
        let sheet: Negotiation = tx.get(concession.negotiation_id)?;
        concession_links(tx, &sheet, &facts)?;
        concession.facts = facts;
        tx.update(&concession, request.version)?;
        shown(&tx.reader(), &*world, sheet.proposal_id)
    })
}

/// A concession is made in an offer of ours.
fn concession_links(
    tx: &Tx<'_>,
    sheet: &Negotiation,
    facts: &ConcessionFacts,
) -> Result<(), ApiError> {
    let Some(id) = facts.offer_id else {
        return Ok(());
    };
    let offer = tx.find::<Offer>(id)?;
    if offer.is_some_and(|offer| offer.negotiation_id == sheet.id && offer.facts.side == Side::Ours)
    {
        return Ok(());
    }
    Err(DomainError::new("item_not_found")
        .at("facts.offer_id")
        .into())
}

pub fn concession_delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteConcession, |tx| {
        tx.delete("concession", request.id)?;
        Ok(Nothing {})
    })
}
