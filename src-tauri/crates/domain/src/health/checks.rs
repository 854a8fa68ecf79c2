//! The checks of each part.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Check, CheckCode, Fact, PartCode};
use crate::account::coverage::MET_DAYS;
use crate::change::PlannedChange;
use crate::id::Id;
use crate::person::{Role, Stance};
use crate::plan::{ActionFacts, ActionState};
use crate::regard::{LoyaltyScore, SatisfactionScore};
use crate::review::ReviewFacts;

/// A contact is fresh for so many days…
const FRESH_DAYS: i64 = 30;
/// …and worth nothing after so many; in between it fades day by day.
const FADED_DAYS: i64 = 180;
/// An ally who wasn't heard of for longer is silent (rules.md).
const SILENT_DAYS: i64 = 30;

/// One person who is there still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: Id,
    pub name: String,
    pub roles: Vec<Role>,
    pub stance: Stance,
    pub last_met: Option<NaiveDate>,
}

/// Everything that is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// Fields of the dossier, and whether each has something.
    pub profile: &'a [(&'static str, bool)],
    pub people: &'a [Person],
    /// Roles without a person: key and title.
    pub gaps: &'a [(Id, String)],
    /// The last contact of any kind.
    pub last_contact: Option<NaiveDate>,
    /// The last review of how we work together.
    pub review: Option<&'a ReviewFacts>,
    pub satisfaction: &'a SatisfactionScore,
    pub loyalty: &'a LoyaltyScore,
    /// Steps of the plans of all its deals.
    pub actions: &'a [ActionFacts],
    /// Percent of all our sales; `None` if nothing was sold at all.
    pub share: Option<Decimal>,
    /// One account above this is a danger, percent.
    pub danger: u16,
    pub changes: &'a [PlannedChange],
    pub today: NaiveDate,
}

/// Every part with its checks, in the order of rules.md.
#[must_use]
pub fn parts(facts: &Facts<'_>) -> Vec<(PartCode, Vec<Check>)> {
    vec![
        (PartCode::Profile, vec![facts.profile()]),
        (
            PartCode::Coverage,
            vec![
                facts.decision_maker(),
                facts.ally(),
                facts.contacts(),
                facts.roles(),
            ],
        ),
        (PartCode::Freshness, vec![facts.last_contact()]),
        (PartCode::Review, vec![facts.last_review()]),
        (PartCode::Satisfaction, vec![facts.mark()]),
        (PartCode::Loyalty, vec![facts.behaviour()]),
        (PartCode::Delivery, vec![facts.delivery()]),
        (
            PartCode::Risks,
            vec![facts.dependency(), facts.silence(), facts.ahead()],
        ),
    ]
}

const fn check(code: CheckCode, value: Option<u8>, facts: Vec<Fact>) -> Check {
    Check { code, value, facts }
}

const fn all_or_nothing(is: bool) -> Option<u8> {
    Some(if is { 100 } else { 0 })
}

fn share_of(part: usize, whole: usize) -> Option<u8> {
    (whole > 0).then(|| u8::try_from((part * 200 + whole) / (whole * 2)).unwrap_or(100))
}

impl Facts<'_> {
    fn days(&self, day: NaiveDate) -> i64 {
        (self.today - day).num_days()
    }

    fn is_met(&self, person: &Person) -> bool {
        person
            .last_met
            .is_some_and(|day| self.days(day) <= MET_DAYS)
    }

    fn of(person: &Person) -> Fact {
        Fact::Person {
            id: person.id,
            name: person.name.clone(),
            last_met: person.last_met,
        }
    }

    fn profile(&self) -> Check {
        let filled = self.profile.iter().filter(|(_, is)| *is).count();
        let empty = self.profile.iter().filter(|(_, is)| !is);
        let facts = empty.map(|(field, _)| Fact::Empty {
            field: (*field).to_owned(),
        });
        let value = share_of(filled, self.profile.len());
        check(CheckCode::ProfileFilled, value, facts.collect())
    }

    /// Of an account without people nothing is known of who decides there.
    fn known(&self, is: bool) -> Option<u8> {
        if self.people.is_empty() {
            None
        } else {
            all_or_nothing(is)
        }
    }

    fn decision_maker(&self) -> Check {
        let who: Vec<&Person> = self
            .people
            .iter()
            .filter(|one| one.roles.contains(&Role::DecisionMaker))
            .collect();
        let met = who.iter().any(|one| self.is_met(one));
        let facts = who.into_iter().map(Self::of).collect();
        check(CheckCode::DecisionMakerMet, self.known(met), facts)
    }

    fn allies(&self) -> impl Iterator<Item = &Person> {
        self.people
            .iter()
            .filter(|one| one.stance == Stance::Ally || one.roles.contains(&Role::Ally))
    }

    fn ally(&self) -> Check {
        let facts: Vec<Fact> = self.allies().map(Self::of).collect();
        check(CheckCode::AllyKnown, self.known(!facts.is_empty()), facts)
    }

    fn contacts(&self) -> Check {
        let met: Vec<Fact> = self
            .people
            .iter()
            .filter(|one| self.is_met(one))
            .map(Self::of)
            .collect();
        check(CheckCode::SeveralContacts, self.known(met.len() > 1), met)
    }

    fn roles(&self) -> Check {
        let facts = self.gaps.iter().map(|(id, title)| Fact::Gap {
            id: *id,
            title: title.clone(),
        });
        let value = self.known(self.gaps.is_empty());
        check(CheckCode::RolesKnown, value, facts.collect())
    }

    fn last_contact(&self) -> Check {
        let Some(on) = self.last_contact else {
            return check(CheckCode::LastContact, None, vec![]);
        };
        let days = self.days(on).max(0);
        let left = (FADED_DAYS - days).clamp(0, FADED_DAYS - FRESH_DAYS);
        let value = u8::try_from(left * 100 / (FADED_DAYS - FRESH_DAYS)).unwrap_or(0);
        let days = u32::try_from(days).unwrap_or(u32::MAX);
        let facts = vec![Fact::Contact { on, days }];
        check(CheckCode::LastContact, Some(value), facts)
    }

    /// Nobody knows how it stands with an account that was never asked.
    fn last_review(&self) -> Check {
        let Some(review) = self.review else {
            return check(CheckCode::LastReview, None, vec![]);
        };
        let facts = vec![Fact::Review {
            on: review.on,
            days: u32::try_from(self.days(review.on)).unwrap_or(0),
            said: u32::try_from(review.said()).unwrap_or(u32::MAX),
            told_on: review.told_on,
        }];
        check(CheckCode::LastReview, Some(review.worth(self.today)), facts)
    }

    fn mark(&self) -> Check {
        let Some(mark) = self.satisfaction.mark else {
            return check(CheckCode::Mark, None, vec![]);
        };
        let people = u32::try_from(self.satisfaction.counted.len()).unwrap_or(u32::MAX);
        let value = (mark * Decimal::TEN).round().to_u8();
        let mark = mark.to_string();
        check(CheckCode::Mark, value, vec![Fact::Mark { mark, people }])
    }

    fn behaviour(&self) -> Check {
        let LoyaltyScore {
            seen, against, of, ..
        } = *self.loyalty;
        let value = share_of(seen as usize, (seen + against) as usize);
        let facts = vec![Fact::Behaviour { seen, against, of }];
        check(
            CheckCode::Behaviour,
            value,
            if value.is_some() { facts } else { vec![] },
        )
    }

    fn delivery(&self) -> Check {
        let (mut on_time, mut late, mut overdue) = (0_u32, 0, 0);
        for action in self.actions {
            match (action.state(self.today), action.done_on) {
                (ActionState::Done, Some(done)) if done > action.due => late += 1,
                (ActionState::Done, _) => on_time += 1,
                (ActionState::Overdue, _) => overdue += 1,
                (ActionState::Open, _) => {}
            }
        }
        let due = on_time + late + overdue;
        let value = share_of(on_time as usize, due as usize);
        let facts = vec![Fact::Actions {
            due,
            on_time,
            late,
            overdue,
        }];
        check(
            CheckCode::ActionsOnTime,
            value,
            if value.is_some() { facts } else { vec![] },
        )
    }

    fn dependency(&self) -> Check {
        let Some(share) = self.share else {
            return check(CheckCode::Dependency, None, vec![]);
        };
        let facts = vec![Fact::Share {
            percent: share.to_string(),
            danger: self.danger,
        }];
        let is_safe = share <= Decimal::from(self.danger);
        check(CheckCode::Dependency, all_or_nothing(is_safe), facts)
    }

    /// Whether an ally has gone silent; without allies there is nobody to listen to.
    fn silence(&self) -> Check {
        let allies: Vec<&Person> = self.allies().collect();
        let is_silent =
            |one: &&&Person| one.last_met.is_none_or(|day| self.days(day) > SILENT_DAYS);
        let silent: Vec<Fact> = allies
            .iter()
            .filter(is_silent)
            .map(|one| Self::of(one))
            .collect();
        let value = if allies.is_empty() {
            None
        } else {
            all_or_nothing(silent.is_empty())
        };
        check(CheckCode::AllySilent, value, silent)
    }

    /// Nobody who never noted a change knows that none is coming.
    fn ahead(&self) -> Check {
        let ahead: Vec<Fact> = self
            .changes
            .iter()
            .filter(|one| one.facts.is_ahead(self.today))
            .map(|one| Fact::Change {
                id: one.id,
                what: one.facts.what.clone(),
                on: one.facts.expected_on,
            })
            .collect();
        let value = if self.changes.is_empty() {
            None
        } else {
            all_or_nothing(ahead.is_empty())
        };
        check(CheckCode::ChangesAhead, value, ahead)
    }
}

#[cfg(test)]
#[path = "checks_tests.rs"]
mod tests;
