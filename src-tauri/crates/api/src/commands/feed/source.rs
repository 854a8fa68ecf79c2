//! Sources of the dossier: what each says now.

use redbook_domain::account::Account;
use redbook_domain::company::Reference;
use redbook_domain::evidence::Evidence;
use redbook_domain::feed::{FeedKind, FeedSource};
use redbook_domain::id::Id;
use redbook_domain::money::Money;
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::{ReaderType, Role, Stance};
use redbook_domain::plan::Action;
use redbook_domain::problem::{Cost, Problem};
use redbook_domain::proposal::Proposal;
use redbook_storage::account::PartPerson;
use redbook_storage::file::sha256;
use redbook_storage::opportunity::{self, OpportunityQuery};
use redbook_storage::{Reader, account, company, evidence, plan, problem};

use crate::error::ApiError;

/// Everything the dossier of an account could give to a proposal.
pub(super) struct Dossier {
    pub account: Account,
    pub people: Vec<PartPerson>,
    pub problems: Vec<Problem>,
    pub references: Vec<Reference>,
    /// Deals with the steps of their plans; those without any left out.
    pub plans: Vec<(Opportunity, Vec<Action>)>,
    pub evidence: Vec<Evidence>,
}

impl Dossier {
    pub fn read(reader: &Reader<'_>, proposal: &Proposal) -> Result<Self, ApiError> {
        let account: Account = reader.get(proposal.account_id)?;
        let query = OpportunityQuery {
            account: Some(account.id),
            ..OpportunityQuery::default()
        };
        let mut plans = Vec::new();
        for row in opportunity::list(reader, &query)? {
            let steps = plan::of_opportunity(reader, row.opportunity.id)?;
            if !steps.is_empty() {
                plans.push((row.opportunity, steps));
            }
        }
        Ok(Self {
            people: account::people(reader, account.id)?,
            problems: problem::of_account(reader, account.id)?,
            references: company::references(reader)?,
            evidence: evidence::standing(reader, account.id)?,
            plans,
            account,
        })
    }

    /// No more than some sources are made of, for checks that run at every change.
    pub fn of(
        reader: &Reader<'_>,
        proposal: &Proposal,
        sources: &[FeedSource],
    ) -> Result<Self, ApiError> {
        let mut found = Self {
            account: reader.get(proposal.account_id)?,
            people: Vec::new(),
            problems: Vec::new(),
            references: Vec::new(),
            plans: Vec::new(),
            evidence: Vec::new(),
        };
        for source in sources {
            let id = source.id;
            match source.kind {
                FeedKind::Problem => found.problems.extend(reader.find::<Problem>(id)?),
                FeedKind::Reference => found.references.extend(reader.find::<Reference>(id)?),
                FeedKind::Evidence => found.evidence.extend(reader.find::<Evidence>(id)?),
                FeedKind::ActionPlan => {
                    if let Some(deal) = reader.find::<Opportunity>(id)? {
                        let steps = plan::of_opportunity(reader, id)?;
                        found
                            .plans
                            .extend((!steps.is_empty()).then_some((deal, steps)));
                    }
                }
                FeedKind::Ally if found.people.is_empty() => {
                    found.people = account::people(reader, found.account.id)?;
                }
                FeedKind::Ally => {}
            }
        }
        Ok(found)
    }

    /// What there is, in the order it is offered.
    pub fn sources(&self) -> Vec<FeedSource> {
        let of =
            |kind: FeedKind, ids: Vec<Id>| ids.into_iter().map(move |id| FeedSource { kind, id });
        let allies = self.people.iter().filter(|person| is_ally(person));
        let all = [
            (
                FeedKind::Problem,
                self.problems.iter().map(|one| one.id).collect(),
            ),
            (FeedKind::Ally, allies.map(|one| one.person.id).collect()),
            (
                FeedKind::Reference,
                self.references.iter().map(|one| one.id).collect(),
            ),
            (
                FeedKind::ActionPlan,
                self.plans.iter().map(|(deal, _)| deal.id).collect(),
            ),
            (
                FeedKind::Evidence,
                self.evidence.iter().map(|one| one.id).collect(),
            ),
        ];
        all.into_iter()
            .flat_map(|(kind, ids)| of(kind, ids))
            .collect()
    }

    pub fn problem(&self, id: Id) -> Option<&Problem> {
        self.problems.iter().find(|one| one.id == id)
    }

    pub fn person(&self, id: Id) -> Option<&PartPerson> {
        self.people.iter().find(|one| one.person.id == id)
    }

    pub fn reference(&self, id: Id) -> Option<&Reference> {
        self.references.iter().find(|one| one.id == id)
    }

    pub fn plan(&self, id: Id) -> Option<&(Opportunity, Vec<Action>)> {
        self.plans.iter().find(|(deal, _)| deal.id == id)
    }

    pub fn proof(&self, id: Id) -> Option<&Evidence> {
        self.evidence.iter().find(|one| one.id == id)
    }

    /// What the source says, as far as pages show it; nothing if it is gone.
    pub fn said(&self, source: FeedSource) -> Option<String> {
        let id = source.id;
        let words: Vec<String> = match source.kind {
            FeedKind::Problem => {
                let facts = &self.problem(id)?.facts;
                let cost = yearly(facts.costed());
                vec![
                    facts.text.clone(),
                    facts.consequence.clone(),
                    facts.benefit.clone(),
                    cost.map(|sum| format!("{} {}", sum.minor(), sum.currency()))
                        .unwrap_or_default(),
                ]
            }
            FeedKind::Ally => {
                let found = self.person(id)?;
                vec![
                    found.person.facts.name.clone(),
                    found.part.facts.position.clone(),
                ]
            }
            // Pages read it from the list of references, so it can't lag behind.
            FeedKind::Reference => vec![self.reference(id)?.id.to_string()],
            FeedKind::ActionPlan => {
                let steps = self.plan(id)?.1.iter();
                steps
                    .flat_map(|step| {
                        let facts = &step.facts;
                        [
                            facts.due.to_string(),
                            facts.what.clone(),
                            facts.measure.clone(),
                            facts
                                .person_id
                                .or(facts.member_id)
                                .map(|id| id.to_string())
                                .unwrap_or_default(),
                        ]
                    })
                    .collect()
            }
            FeedKind::Evidence => {
                let facts = &self.proof(id)?.facts;
                let dated = facts.dated.map(|day| day.to_string());
                vec![facts.title.clone(), dated.unwrap_or_default()]
            }
        };
        Some(sha256(words.join("\u{1f}").as_bytes()))
    }

    /// Title and a word more.
    pub fn title(&self, source: FeedSource, proposal: &Proposal) -> Option<(String, String)> {
        let language = proposal.facts.language;
        let id = source.id;
        Some(match source.kind {
            FeedKind::Problem => {
                let facts = &self.problem(id)?.facts;
                (facts.text.clone(), facts.consequence.clone())
            }
            FeedKind::Ally => {
                let found = self.person(id)?;
                let name = found.person.facts.named(language).to_owned();
                let position = found.part.facts.positioned(language);
                (name, position.to_owned())
            }
            FeedKind::Reference => {
                let facts = &self.reference(id)?.facts;
                let say =
                    |text: &redbook_domain::language::LocalText| text.pick(language).to_owned();
                (say(&facts.customer), say(&facts.project))
            }
            FeedKind::ActionPlan => {
                let (deal, steps) = self.plan(id)?;
                let words = steps.first().map(|step| step.facts.what.clone());
                (deal.facts.title.clone(), words.unwrap_or_default())
            }
            FeedKind::Evidence => {
                let facts = &self.proof(id)?.facts;
                (facts.title.clone(), facts.author.clone())
            }
        })
    }

    pub fn amount(&self, source: FeedSource) -> Option<Money> {
        (source.kind == FeedKind::Problem)
            .then(|| yearly(self.problem(source.id)?.facts.costed()))
            .flatten()
    }
}

/// Whose edition it is made for, the best first (M14).
pub(super) const fn readers(kind: FeedKind, counted: bool) -> &'static [ReaderType] {
    use ReaderType::{Director, Finance, Hr};
    match kind {
        FeedKind::Problem if counted => &[Finance, Director, Hr],
        FeedKind::Problem => &[Director, Hr],
        FeedKind::Ally => &[Hr],
        FeedKind::Reference => &[Hr, Director],
        FeedKind::ActionPlan => &[Finance, Director, Hr],
        FeedKind::Evidence => &[Finance],
    }
}

/// What a problem costs a year; nothing while nobody counted, or if it doesn't add up.
pub(super) fn yearly(cost: Option<&Cost>) -> Option<Money> {
    Some(cost?.counted().ok()?.yearly)
}

/// Still there, and on our side by stance or role.
fn is_ally(person: &PartPerson) -> bool {
    let facts = &person.part.facts;
    facts.left_on.is_none() && (facts.stance == Stance::Ally || facts.roles.contains(&Role::Ally))
}
