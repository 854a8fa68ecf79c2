//! Proposals: desk, beginning, outcome.

use chrono::{DateTime, NaiveDate, Utc};
use redbook_domain::account::Account;
use redbook_domain::company::{Company, Product};
use redbook_domain::dates::Validity;
use redbook_domain::money::Money;
use redbook_domain::numbering::{Pattern, with_revision};
use redbook_domain::pricing::totals;
use redbook_domain::proposal::{Outcome, OutcomeKind, Proposal, ProposalFacts};
use redbook_domain::state::{
    Action, Moment, Standing, State, check_discard, check_outcome, days_left, derive,
};
use redbook_domain::template::Template;
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, Reader, Tx, number, version};

use super::company::the_company;
use super::named::{self, Named};
use crate::app::App;
use crate::desk;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::{OutcomeReq, ProposalCreateReq, ProposalDesk};
use crate::dto::{Item, Key, Nothing, Update};
use crate::error::ApiError;
use crate::starting;

/// Total without tax: of a sent version as it was sent; empty if nothing is priced, or prices don't
/// add up yet.
pub(crate) fn net(reader: &Reader<'_>, proposal: &Proposal) -> Result<Option<Money>, ApiError> {
    let mut lines = proposal.facts.pricing.lines.iter();
    if !lines.any(|line| line.kind.is_item()) {
        return Ok(None);
    }
    if proposal.sent_at.is_some()
        && let Some(net) = version::net(reader, proposal.id)?
    {
        return Ok(net);
    }
    let totals = totals(&proposal.facts.pricing).ok();
    Ok(totals.map(|totals| totals.all.net))
}

/// The number with its revision; empty for a draft without one.
pub(crate) fn number_of(proposal: &Proposal) -> String {
    let number = proposal.number.as_deref();
    number
        .map(|root| with_revision(root, proposal.revision))
        .unwrap_or_default()
}

pub(crate) fn left(valid_until: NaiveDate, world: &dyn World) -> i32 {
    i32::try_from(days_left(valid_until, world.today())).unwrap_or(i32::MAX)
}

pub(crate) fn state(proposal: &Proposal, world: &dyn World) -> State {
    derive(&standing(proposal, world), &moment(proposal, world))
}

pub(crate) fn standing(proposal: &Proposal, world: &dyn World) -> Standing {
    Standing {
        sent_on: proposal.sent_at.map(|at| day_of(at, world)),
        valid_until: proposal.facts.valid_until,
        outcome: proposal.outcome.as_ref().map(|outcome| outcome.kind),
        // A later revision has the number of the first one.
        numbered: proposal.sent_at.is_none() && proposal.number.is_some() && proposal.revision == 1,
    }
}

/// The calendar day of an instant in the workspace's time zone.
pub(crate) fn day_of(at: DateTime<Utc>, world: &dyn World) -> NaiveDate {
    let day = at.date_naive();
    if at >= world.end_of_day(day) {
        day.succ_opt().unwrap_or(day)
    } else {
        day
    }
}

pub(crate) fn moment(proposal: &Proposal, world: &dyn World) -> Moment {
    Moment {
        now: world.now(),
        today: world.today(),
        day_end: world.end_of_day(proposal.facts.valid_until),
    }
}

pub fn get(app: &App, request: Key) -> Done<ProposalDesk> {
    let world = app.world();
    app.read(|reader| desk::desk(reader, &*world, request.id).map(Reply::read))
}

/// A new proposal with its three editions, written as far as it can be without the manager.
pub fn create(app: &App, request: ProposalCreateReq) -> Done<ProposalDesk> {
    if request.template_id.is_some() && request.starting.is_some() {
        return Err(ApiError::new("field_malformed").at("starting"));
    }
    let world = app.world();
    app.write(Op::CreateProposal, |tx| {
        let account: Account = tx.get(request.account_id)?;
        let company = the_company(&tx.reader())?;
        let language = request.language.unwrap_or(account.facts.language);
        let template: Option<Template> = request.template_id.map(|id| tx.get(id)).transpose()?;
        let mut facts = starting::facts(
            &account,
            &company,
            language,
            request.title.clone(),
            world.today(),
        );
        if let Some(template) = &template {
            let validity = Validity::new(template.facts.validity_days).unwrap_or(Validity::DEFAULT);
            facts.valid_until = validity.until(world.today());
            facts.look = template.facts.look;
            template.facts.terms.set(&mut facts.pricing);
        }
        facts.check()?;
        let proposal = Proposal {
            id: tx.new_id(),
            version: 1,
            account_id: account.id,
            facts,
            number: None,
            revision: 1,
            sent_at: None,
            outcome: None,
            template: made_from(&request),
        };
        tx.insert(&proposal)?;
        match &template {
            Some(template) => starting::write_from(tx, &proposal, &account, &template.facts)?,
            None => starting::write(tx, &proposal, &account, &company, request.starting)?,
        }
        desk::desk(&tx.reader(), &*world, proposal.id)
    })
}

/// The template that was asked for, as a proposal remembers it.
fn made_from(request: &ProposalCreateReq) -> Option<String> {
    let own = request.template_id.map(|id| id.to_string());
    own.or_else(|| request.starting.map(|kind| kind.code().to_owned()))
}

/// Replaces title, dates, prices and calculation. What was sent stays as it was sent.
pub fn update(app: &App, request: Update<ProposalFacts>) -> Done<Item<ProposalFacts>> {
    let mut facts = request.facts;
    facts.check().within("facts").map_err(ApiError::from)?;
    let world = app.world();
    app.write(Op::UpdateProposal, |tx| {
        let mut proposal: Proposal = tx.get(request.id)?;
        editable(&proposal, &*world)?;
        let (named, before) = (products(&facts), products(&proposal.facts));
        named::check(&tx.reader(), named, &before)?;
        proposal.facts = facts;
        let version = tx.update(&proposal, request.version)?;
        Ok(Item {
            id: proposal.id,
            version,
            facts: proposal.facts,
        })
    })
}

/// Products that lines were taken from.
fn products(facts: &ProposalFacts) -> Vec<Named> {
    (0..)
        .zip(&facts.pricing.lines)
        .flat_map(|(index, line): (usize, _)| {
            let place = format!("facts.pricing.lines[{index}].product_id");
            Named::one::<Product>(line.product_id, &place)
        })
        .collect()
}

/// # Errors
/// `not_allowed {action, state}` for a proposal that was sent.
pub(crate) fn editable(proposal: &Proposal, world: &dyn World) -> Result<(), ApiError> {
    Ok(state(proposal, world).check(Action::Edit)?)
}

/// # Errors
/// `not_allowed` for what was sent; `number_taken {number}` for a draft that a final export gave a
/// number.
pub fn delete(app: &App, request: Key) -> Done<Nothing> {
    let world = app.world();
    app.write(Op::DeleteProposal, |tx| {
        let proposal: Proposal = tx.get(request.id)?;
        let (standing, moment) = (standing(&proposal, &*world), moment(&proposal, &*world));
        check_discard(&standing, &moment)
            .map_err(|error| ApiError::from(error).with("number", number_of(&proposal)))?;
        tx.delete("proposal", proposal.id)?;
        Ok(Nothing {})
    })
}

/// Gives the proposal its number, gap-free within the pattern. Does nothing if it has one.
pub(crate) fn take_number(
    tx: &mut Tx<'_>,
    proposal: &mut Proposal,
    today: NaiveDate,
) -> Result<(), ApiError> {
    if proposal.number.is_some() {
        return Ok(());
    }
    let company: Company = the_company(&tx.reader())?;
    let pattern = Pattern::parse(&company.facts.number_pattern)?;
    let taken = number::take(tx, &pattern.scope(today))?;
    let sequence = u32::try_from(taken).unwrap_or(u32::MAX);
    proposal.number = Some(pattern.format(today, sequence)?);
    Ok(())
}

/// An outcome as somebody gives it.
///
/// # Errors
/// `field_malformed` at `outcome.kind` for *superseded*, which only sending the next revision does;
/// those of the outcome's fields.
pub(crate) fn by_hand(mut outcome: Outcome) -> Result<Outcome, ApiError> {
    if outcome.kind == OutcomeKind::Superseded {
        return Err(DomainError::field_malformed("outcome.kind").into());
    }
    outcome.check().within("outcome")?;
    Ok(outcome)
}

/// Records what came of a sent proposal; of a draft that has a number, that it won't be sent.
pub fn record(app: &App, request: OutcomeReq) -> Done<ProposalDesk> {
    let world = app.world();
    let outcome = by_hand(request.outcome)?;
    app.write(Op::RecordOutcome, |tx| {
        let mut proposal: Proposal = tx.get(request.id)?;
        let (standing, moment) = (standing(&proposal, &*world), moment(&proposal, &*world));
        check_outcome(&outcome, &standing, &moment).within("outcome")?;
        proposal.outcome = Some(outcome);
        tx.update(&proposal, request.version)?;
        desk::desk(&tx.reader(), &*world, proposal.id)
    })
}
