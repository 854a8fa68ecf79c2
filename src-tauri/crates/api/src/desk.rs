//! The proposal desk: one proposal with its editions, blocks, figures and findings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use redbook_document::without_glyph;
use redbook_domain::account::Account;
use redbook_domain::finance::{CalculationResult, Prices, calculate};
use redbook_domain::id::Id;
use redbook_domain::naming::{Known, Text};
use redbook_domain::pricing::{Totals, totals};
use redbook_domain::proposal::readiness::{Asked, Look, Named, Strangers, readiness};
use redbook_domain::proposal::{BoundKey, Edition, Figures, Proposal, resolve};
use redbook_domain::text::quote;
use redbook_domain::version::SentVersion;
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::account::{PartPerson, people};
use redbook_storage::{Reader, account, company, proposal, version};

use crate::commands::block;
use crate::commands::company::the_company;
use crate::commands::feed;
use crate::commands::proposal::{left, number_of, state};
use crate::commands::version::finding;
use crate::coverage::{self, CoveredEdition};
use crate::dto::Item;
use crate::dto::proposal::{BoundNumber, EditionDesk, ProposalDesk, Readiness};
use crate::error::ApiError;
use crate::lines;
use crate::source::{Material, without_pictures};

/// Everything counted for a proposal; what can't be counted yet says why.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    pub totals: Option<Totals>,
    pub calculation: Option<CalculationResult>,
    pub problem: Option<DomainError>,
}

impl Counted {
    /// What is to bind us has prices that add up: a page that guarantees every price and shows none
    /// must not go out.
    ///
    /// # Errors
    /// Those of the pricing, at `facts.pricing…`.
    pub fn check(&self) -> Result<(), ApiError> {
        match (&self.totals, &self.problem) {
            (None, Some(problem)) => Err(problem.clone().within("facts").into()),
            _ => Ok(()),
        }
    }

    /// What was counted when the version was sent.
    fn sent(sent: &SentVersion) -> Self {
        Self {
            totals: sent.snapshot.totals.clone(),
            calculation: sent.snapshot.calculation.clone(),
            problem: None,
        }
    }
}

/// Counts prices and calculation: the one place from which screens and documents take them.
pub(crate) fn count(proposal: &Proposal) -> Counted {
    let mut counted = Counted {
        totals: None,
        calculation: None,
        problem: None,
    };
    match totals(&proposal.facts.pricing).within("pricing") {
        Ok(found) => counted.totals = Some(found),
        Err(problem) => counted.problem = Some(problem),
    }
    if let (Some(totals), Some(calculation)) = (&counted.totals, &proposal.facts.calculation) {
        match calculate(calculation, &Prices::from(totals)).within("calculation") {
            Ok(found) => counted.calculation = Some(found),
            Err(problem) => counted.problem = Some(problem),
        }
    }
    counted
}

pub(crate) fn desk(
    reader: &Reader<'_>,
    world: &dyn World,
    id: Id,
) -> Result<ProposalDesk, ApiError> {
    let whole = proposal::whole(reader, id)?;
    let found = &whole.proposal;
    let account: Account = reader.get(found.account_id)?;
    let people = people(reader, account.id)?;
    let sent = match found.sent_at {
        Some(_) => version::of_proposal(reader, id)?,
        None => None,
    };
    let counted = sent.as_ref().map_or_else(|| count(found), Counted::sent);
    let material = without_pictures(reader, id)?;
    let covered = coverage::of_editions(&material, &people)?;
    let figures = Figures {
        totals: counted.totals.as_ref(),
        calculation: counted.calculation.as_ref(),
        lines: &found.facts.pricing.lines,
        valid_until: found.facts.valid_until,
    };
    let bound: Vec<BoundNumber> = BoundKey::ALL
        .into_iter()
        .chain(lines::keys(figures.lines, &whole.blocks))
        .map(|key| BoundNumber {
            key,
            value: resolve(&figures, key),
        })
        .collect();
    let findings = match &sent {
        // As they stood when it was sent: what changed since doesn't change the version.
        Some(sent) => sent.findings.iter().cloned().map(finding).collect(),
        None => {
            let around = Around {
                strangers: strangers(reader, &account, &people, &material)?,
                left: left_by(&people, world.today()),
            };
            check(
                reader, world, &counted, &material, &covered, &bound, &around,
            )?
        }
    };
    Ok(ProposalDesk {
        account_id: account.id,
        account: sent.as_ref().map_or(account.facts.name, |sent| {
            sent.snapshot.account.name.clone()
        }),
        number: number_of(found),
        state: state(found, world),
        days_left: left(found.facts.valid_until, world),
        sent_at: found.sent_at,
        outcome: found.outcome.clone(),
        editions: covered
            .iter()
            .map(|edition| edition_desk(edition, sent.as_ref()))
            .collect(),
        blocks: whole.blocks.into_iter().map(block::desk).collect(),
        bound,
        readiness: findings,
        totals: counted.totals,
        calculation: counted.calculation,
        problem: counted.problem.map(ApiError::from),
        proposal: Item {
            id: whole.proposal.id,
            version: whole.proposal.version,
            facts: whole.proposal.facts,
        },
    })
}

/// People and customers that the check looks for.
struct Around {
    strangers: Strangers,
    /// Who left the account, with the day.
    left: BTreeMap<Id, (String, NaiveDate)>,
}

fn left_by(people: &[PartPerson], today: NaiveDate) -> BTreeMap<Id, (String, NaiveDate)> {
    let left = |PartPerson { person, part, .. }: &PartPerson| {
        let day = part.facts.left_on.filter(|day| *day <= today)?;
        Some((person.id, (person.facts.name.clone(), day)))
    };
    people.iter().filter_map(left).collect()
}

/// Who the texts shouldn't name: people of the account in an edition for another of them, and other
/// accounts unless they are references of ours.
fn strangers(
    reader: &Reader<'_>,
    account: &Account,
    people: &[PartPerson],
    material: &Material,
) -> Result<Strangers, ApiError> {
    let mut strangers = Strangers::default();
    for PartPerson { person, .. } in people {
        for name in person.facts.all_names() {
            let mut known = Known::person(name);
            known.said.clone_from(&person.facts.name);
            let person = person.id;
            strangers.people.push(Named { person, known });
        }
    }
    let mut capitals = BTreeSet::new();
    for edition in &material.editions {
        let language = edition.facts.language;
        let texts = material.blocks.iter();
        let texts = texts.map(|block| block.content.words(language));
        for text in texts.chain(edition.facts.headline.exact(language).cloned()) {
            capitals.extend(Text::of(&text).capitals().map(str::to_owned));
        }
    }
    for name in account::beginning_with(reader, &capitals, account.id)? {
        strangers.customers.add(&name);
    }
    for name in account.facts.all_names() {
        strangers.customers.forget_in(name);
    }
    strangers.customers.forget_in(&account.facts.legal_name);
    for reference in &material.references {
        for name in reference.facts.customer.0.values() {
            strangers.customers.forget_in(name);
        }
    }
    before(reader, account, &material.proposal, people, &mut strangers)?;
    Ok(strangers)
}

/// Customers that a copy was written for before, and their people, unless they share a name with
/// the customer that it is for now.
fn before(
    reader: &Reader<'_>,
    account: &Account,
    found: &Proposal,
    people: &[PartPerson],
    strangers: &mut Strangers,
) -> Result<(), ApiError> {
    let own = account.facts.all_names();
    let own: Vec<Text<'_>> = own
        .chain([account.facts.legal_name.as_str()])
        .map(Text::of)
        .collect();
    let is_own = |known: &Known| own.iter().any(|name| known.is_in(name));
    for id in proposal::written_for(reader, found)? {
        let Some(before) = reader.find::<Account>(id)? else {
            continue;
        };
        let said = before.facts.name.clone();
        for name in before.facts.all_names().chain([&*before.facts.legal_name]) {
            let known = Known {
                said: said.clone(),
                ..Known::company(name)
            };
            if !is_own(&known) {
                strangers.before.push(known);
            }
        }
        for PartPerson { person, .. } in account::people(reader, id)? {
            let works_here = people.iter().any(|one| one.person.id == person.id);
            for name in person.facts.all_names().filter(|_| !works_here) {
                let known = Known {
                    said: person.facts.name.clone(),
                    ..Known::person(name)
                };
                strangers.before_people.push((known, said.clone()));
            }
        }
    }
    Ok(())
}

/// What the check finds now.
fn check(
    reader: &Reader<'_>,
    world: &dyn World,
    counted: &Counted,
    material: &Material,
    covered: &[CoveredEdition<'_>],
    bound: &[BoundNumber],
    around: &Around,
) -> Result<Vec<Readiness>, ApiError> {
    let known: Vec<_> = bound
        .iter()
        .filter_map(|number| Some((number.key, number.value?)))
        .collect();
    let asked: Vec<Asked<'_>> = covered.iter().flat_map(coverage::asks).collect();
    let shown: BTreeMap<_, _> = covered
        .iter()
        .map(|edition| (edition.edition.id, edition.shown.clone()))
        .collect();
    let today = world.today();
    let language = material.proposal.facts.language;
    let items = counted.calculation.iter().flat_map(|result| &result.items);
    let half_known: Vec<String> = items
        .filter(|item| !item.known)
        .map(|item| item.name.pick(language).to_owned())
        .collect();
    let company = the_company(reader)?.facts;
    let findings = readiness(Look {
        shown: &shown,
        editions: &material.editions,
        blocks: &material.blocks,
        members: &company::members(reader)?,
        references: &company::references(reader)?,
        strangers: &around.strangers,
        left: &around.left,
        asked: &asked,
        bound: &known,
        amounts: &lines::amounts(&material.proposal.facts, counted)?,
        lines: &material.proposal.facts.pricing.lines,
        totals: counted.totals.as_ref(),
        has_calculation: counted
            .calculation
            .as_ref()
            .is_some_and(|result| result.known()),
        half_known: &half_known,
        accent: &company.accent,
        company_line: &company.line,
        only_name: company.is_bare().then(|| company.name.pick(language)),
        valid_until: material.proposal.facts.valid_until,
        today,
    });
    let mut found: Vec<Readiness> = findings.into_iter().map(Readiness::from).collect();
    // What was sent stays as it was.
    if material.proposal.sent_at.is_none() {
        let (editions, blocks) = (&material.editions, &material.blocks);
        found.extend(feed::findings(
            reader,
            &material.proposal,
            editions,
            blocks,
        )?);
    }
    for edition in covered {
        found.extend(without_glyphs(material, edition.edition, &edition.shown));
    }
    Ok(found)
}

/// Blocks of an edition with characters that no font has. Words that enter a block as numbers or
/// names do are seen by the pages only.
fn without_glyphs(
    material: &Material,
    edition: &Edition,
    shown: &BTreeSet<Id>,
) -> impl Iterator<Item = Readiness> {
    let language = edition.facts.language;
    let on_pages = material.blocks.iter().filter(|one| shown.contains(&one.id));
    on_pages.filter_map(move |block| {
        let characters = without_glyph(&block.content.words(language));
        (!characters.is_empty()).then(|| Readiness {
            code: "glyph_missing".to_owned(),
            args: BTreeMap::from([("characters".to_owned(), quote(&characters))]),
            reader: Some(edition.facts.reader),
            edition_id: Some(edition.id),
            block_id: Some(block.id),
        })
    })
}

fn edition_desk(covered: &CoveredEdition<'_>, sent: Option<&SentVersion>) -> EditionDesk {
    let edition = covered.edition;
    EditionDesk {
        edition: Item {
            id: edition.id,
            version: edition.version,
            facts: edition.facts.clone(),
        },
        personal: edition.personal,
        person: match sent {
            Some(sent) => sent
                .snapshot
                .people
                .iter()
                .find(|person| Some(person.id) == edition.facts.person_id)
                .map(|person| person.name.clone()),
            None => covered.addressed.map(str::to_owned),
        },
        criteria: covered.criteria(),
    }
}
