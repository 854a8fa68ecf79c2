//! What was learned by a talk becomes facts of the dossier; each is kept as a fruit of the talk, the
//! way back to it.

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::change::PlannedChange;
use redbook_domain::contact::Contact;
use redbook_domain::id::Id;
use redbook_domain::meeting::{Fruit, FruitKind};
use redbook_domain::person::{Criterion, Part, Person};
use redbook_domain::problem::Problem;
use redbook_domain::relationship::Influence;
use redbook_domain::task::{Task, TaskFacts, TaskKind};
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Reader, Tx, account};

use super::super::noun::{Child, Noun};
use super::super::opportunity::member_of;
use super::super::task;
use crate::dto::note::{Learned, LearnedCriterion, LearnedStance, OurPromise};
use crate::error::ApiError;

/// Most facts of a kind in one step.
const MOST: usize = 50;

/// Writes what was learned on `on`, and names everything that was made or changed.
///
/// # Errors
/// What each noun refuses, at `learned.<list>[n].…`; `version_conflict`; `too_many`.
pub(crate) fn learn(
    tx: &mut Tx<'_>,
    world: &dyn World,
    account: &Account,
    on: NaiveDate,
    learned: Learned,
) -> Result<Vec<Fruit>, ApiError> {
    few(&learned)?;
    let mut learning = Learning {
        tx,
        world,
        account: account.id,
        fruits: Vec::new(),
    };
    for (index, one) in learned.criteria.into_iter().enumerate() {
        let place = format!("learned.criteria[{index}]");
        learning
            .criterion(one)
            .map_err(|error| inside(error, &place))?;
    }
    for (index, one) in learned.stances.into_iter().enumerate() {
        let place = format!("learned.stances[{index}]");
        learning
            .stance(one)
            .map_err(|error| inside(error, &place))?;
    }
    for (index, one) in learned.problems.into_iter().enumerate() {
        let made =
            learning.put::<Problem>(one.id.map(|id| (id, one.version)), one.facts, |problem| {
                problem.account_id
            });
        let id = made.map_err(|error| inside(error, &format!("learned.problems[{index}]")))?;
        learning.note(FruitKind::Problem, id, one.question);
    }
    for (index, one) in learned.changes.into_iter().enumerate() {
        let made = learning.put::<PlannedChange>(
            one.id.map(|id| (id, one.version)),
            one.facts,
            |change| change.account_id,
        );
        let id = made.map_err(|error| inside(error, &format!("learned.changes[{index}]")))?;
        learning.note(FruitKind::PlannedChange, id, one.question);
    }
    for (index, one) in learned.influences.into_iter().enumerate() {
        let made = learning.put::<Influence>(None, one.facts, |line| line.account_id);
        let id = made.map_err(|error| inside(error, &format!("learned.influences[{index}]")))?;
        learning.note(FruitKind::Influence, id, one.question);
    }
    for (index, person) in learned.plans_asked.into_iter().enumerate() {
        let place = format!("learned.plans_asked[{index}]");
        learning
            .plans_asked(person, on)
            .map_err(|error| inside(error, &place))?;
    }
    if let Some(promise) = learned.ours {
        learning
            .ours(promise)
            .map_err(|error| inside(error, "learned.ours"))?;
    }
    Ok(learning.fruits)
}

fn few(learned: &Learned) -> Result<(), ApiError> {
    let counts = [
        ("criteria", learned.criteria.len()),
        ("stances", learned.stances.len()),
        ("problems", learned.problems.len()),
        ("changes", learned.changes.len()),
        ("influences", learned.influences.len()),
        ("plans_asked", learned.plans_asked.len()),
    ];
    match counts.into_iter().find(|(_, count)| *count > MOST) {
        Some((list, _)) => Err(DomainError::too_many(format!("learned.{list}"), MOST).into()),
        None => Ok(()),
    }
}

fn inside(error: ApiError, place: &str) -> ApiError {
    let at = match &error.place {
        Some(inner) if inner.starts_with('[') => format!("{place}{inner}"),
        Some(inner) => format!("{place}.{inner}"),
        None => place.to_owned(),
    };
    error.at(at)
}

struct Learning<'a, 'b> {
    tx: &'a mut Tx<'b>,
    world: &'a dyn World,
    account: Id,
    fruits: Vec<Fruit>,
}

impl Learning<'_, '_> {
    fn note(&mut self, kind: FruitKind, id: Id, questions: Vec<String>) {
        self.fruits.push(Fruit {
            questions,
            kind,
            id,
        });
    }

    /// Replaces a noun of this account, or makes one.
    fn put<N: Child>(
        &mut self,
        known: Option<(Id, Option<i64>)>,
        mut facts: N::Facts,
        account_of: fn(&N) -> Id,
    ) -> Result<Id, ApiError> {
        N::check(&mut facts, self.world).within("facts")?;
        let noun = match known {
            None => {
                let noun = N::new(self.tx.new_id(), self.account, facts);
                self.tx.insert(&noun)?;
                noun
            }
            Some((id, version)) => {
                let mut noun: N = self.tx.get(id)?;
                if account_of(&noun) != self.account {
                    return Err(ApiError::not_found(N::KIND).at("id"));
                }
                noun.set(facts);
                self.tx.update(&noun, seen(version)?)?;
                noun
            }
        };
        noun.settle(self.tx)?;
        Ok(noun.id())
    }

    fn part(&self, person: Id) -> Result<Part, ApiError> {
        let people = account::people(&self.tx.reader(), self.account)?;
        let found = people.into_iter().find(|one| one.person.id == person);
        let found = found.ok_or_else(|| ApiError::not_found("person").at("person_id"))?;
        Ok(found.part)
    }

    fn criterion(&mut self, one: LearnedCriterion) -> Result<(), ApiError> {
        let mut facts = one.facts;
        Criterion::check(&mut facts, self.world).within("facts")?;
        let part = self.part(one.person_id)?;
        let id = match one.id {
            None => {
                let made = Criterion::new(self.tx.new_id(), part.id, facts);
                self.tx.insert(&made)?;
                made.id
            }
            Some(id) => {
                let mut known: Criterion = self.tx.get(id)?;
                if known.part_id != part.id {
                    return Err(ApiError::not_found("criterion").at("id"));
                }
                known.facts = facts;
                self.tx.update(&known, seen(one.version)?)?;
                id
            }
        };
        self.note(FruitKind::Criterion, id, one.question);
        Ok(())
    }

    fn stance(&mut self, one: LearnedStance) -> Result<(), ApiError> {
        let mut part = self.part(one.person_id)?;
        if part.facts.stance != one.stance {
            part.facts.stance = one.stance;
            let version = part.version;
            self.tx.update(&part, version)?;
            self.note(FruitKind::Part, part.id, one.question);
        }
        Ok(())
    }

    fn plans_asked(&mut self, person: Id, on: NaiveDate) -> Result<(), ApiError> {
        let mut part = self.part(person)?;
        if part.facts.plans_asked_on.is_none_or(|day| day < on) {
            part.facts.plans_asked_on = Some(on);
            let version = part.version;
            self.tx.update(&part, version)?;
            self.note(FruitKind::Part, part.id, Vec::new());
        }
        Ok(())
    }

    /// What we promised is a task like any other.
    fn ours(&mut self, promise: OurPromise) -> Result<(), ApiError> {
        member_of(&self.tx.reader(), promise.member_id).map_err(|error| error.at("member_id"))?;
        let mut facts = TaskFacts {
            kind: TaskKind::Other,
            title: promise.what,
            due: promise.due,
            account_id: Some(self.account),
            proposal_id: None,
            person_id: None,
            owner_id: promise.member_id,
            note: String::new(),
        };
        facts.check().map_err(|error| {
            let place = error.place.as_deref();
            let place = if place == Some("title") {
                "what"
            } else {
                "due"
            };
            ApiError::from(error.clone()).at(place)
        })?;
        let task = task::new(self.tx, facts);
        self.tx.insert(&task)?;
        self.note(FruitKind::Task, task.id, Vec::new());
        Ok(())
    }
}

fn seen(version: Option<i64>) -> Result<i64, ApiError> {
    version.ok_or_else(|| DomainError::field_required("version").into())
}

/// What a fruit is called; nothing once it was deleted.
pub(crate) fn titled(reader: &Reader<'_>, fruit: &Fruit) -> Result<Option<String>, ApiError> {
    let id = fruit.id;
    Ok(match fruit.kind {
        FruitKind::Contact => reader.find::<Contact>(id)?.map(|one| one.facts.summary),
        FruitKind::Task => reader.find::<Task>(id)?.map(|one| one.facts.title),
        FruitKind::Problem => reader.find::<Problem>(id)?.map(|one| one.facts.text),
        FruitKind::Criterion => reader.find::<Criterion>(id)?.map(|one| one.facts.text),
        FruitKind::Influence => reader.find::<Influence>(id)?.map(|one| one.facts.why),
        FruitKind::PlannedChange => reader.find::<PlannedChange>(id)?.map(|one| one.facts.what),
        FruitKind::Part => match reader.find::<Part>(id)? {
            Some(part) => reader
                .find::<Person>(part.person_id)?
                .map(|person| person.facts.name),
            None => None,
        },
    })
}
