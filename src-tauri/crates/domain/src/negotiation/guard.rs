//! The three principles of M20, and two that follow from them. Each is drawn from the log, so that
//! what was broken stays visible for as long as the log says it.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Concession, Negotiation, Offer, Side};
use crate::id::Id;

/// What the guards look at.
#[derive(Debug, Clone, Copy)]
pub struct Talks<'a> {
    pub sheet: &'a Negotiation,
    /// The oldest first.
    pub offers: &'a [Offer],
    pub concessions: &'a [Concession],
    /// Hours between their offer and ours; `None`: the deal isn't important.
    pub hours: Option<u16>,
    pub now: DateTime<Utc>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GuardCode {
    /// A walk-away exists before the first offer.
    WalkAway,
    /// Time between their offer and our counter-offer.
    CounterOffer,
    /// Never a second concession of ours before an answer to the first.
    SecondConcession,
    /// A concession that nobody had asked for.
    UnaskedConcession,
    /// An offer of ours beyond our own walk-away.
    BeyondWalkAway,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum GuardState {
    /// The principle was broken.
    Broken,
    /// To act now would break it.
    Running,
    /// It holds.
    Kept,
}

/// A principle with the facts it was judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Guard {
    pub code: GuardCode,
    pub state: GuardState,
    /// Broken, and it can still be put right: an answer to a concession is still awaited, the sheet
    /// still lacks a walk-away.
    pub open: bool,
    /// When what it is about began: their offer, the first concession.
    pub since: Option<DateTime<Utc>>,
    /// When it was broken.
    pub at: Option<DateTime<Utc>>,
    /// When it clears by itself; without it, an answer or an entry in the sheet clears it.
    pub clears_at: Option<DateTime<Utc>>,
    /// Hours asked for.
    pub hours: Option<u16>,
    /// Terms, offers and concessions it is about, in order of time.
    pub terms: Vec<Id>,
    pub offers: Vec<Id>,
    pub concessions: Vec<Id>,
}

impl Guard {
    const fn new(code: GuardCode, state: GuardState) -> Self {
        Self {
            code,
            state,
            open: false,
            since: None,
            at: None,
            clears_at: None,
            hours: None,
            terms: Vec::new(),
            offers: Vec::new(),
            concessions: Vec::new(),
        }
    }
}

/// All guards: those that run first, then what was broken (what can be put right first, then the
/// latest), then what holds.
#[must_use]
pub fn guards(talks: &Talks<'_>) -> Vec<Guard> {
    let mut found = vec![walk_away(talks)];
    found.extend(counter_offers(talks));
    found.extend(concessions(talks));
    found.extend(beyond(talks));
    found.sort_by_key(|guard| {
        let rank = match (guard.state, guard.open) {
            (GuardState::Running, _) => 0,
            (GuardState::Broken, true) => 1,
            (GuardState::Broken, false) => 2,
            (GuardState::Kept, _) => 3,
        };
        (rank, std::cmp::Reverse(guard.at), guard.code)
    });
    found
}

fn walk_away(talks: &Talks<'_>) -> Guard {
    let sheet = talks.sheet;
    let written = sheet
        .facts
        .has_walk_away()
        .then_some(sheet.walk_away_at)
        .flatten();
    let first = talks.offers.first();
    let state = match (written, first) {
        (Some(written), Some(first)) if written > first.facts.at => GuardState::Broken,
        (Some(_), _) => GuardState::Kept,
        (None, None) => GuardState::Running,
        (None, Some(_)) => GuardState::Broken,
    };
    Guard {
        open: state == GuardState::Broken && written.is_none(),
        since: written,
        at: first
            .filter(|_| state == GuardState::Broken)
            .map(|offer| offer.facts.at),
        offers: first.map(|offer| offer.id).into_iter().collect(),
        ..Guard::new(GuardCode::WalkAway, state)
    }
}

/// For each offer of theirs: the time until our next one. While it runs, the one that clears last
/// counts.
fn counter_offers(talks: &Talks<'_>) -> Vec<Guard> {
    let Some(hours) = talks.hours.filter(|hours| *hours > 0) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    let mut running: Option<Guard> = None;
    for (index, offer) in talks.offers.iter().enumerate() {
        if offer.facts.side == Side::Ours {
            continue;
        }
        let clears_at = offer.facts.at + TimeDelta::hours(hours.into());
        let answer = talks.offers[index + 1..]
            .iter()
            .find(|later| later.facts.side == Side::Ours && later.facts.at >= offer.facts.at);
        let guard = Guard {
            since: Some(offer.facts.at),
            hours: Some(hours),
            offers: vec![offer.id],
            ..Guard::new(GuardCode::CounterOffer, GuardState::Running)
        };
        match answer {
            Some(answer) if answer.facts.at < clears_at => found.push(Guard {
                state: GuardState::Broken,
                at: Some(answer.facts.at),
                offers: vec![offer.id, answer.id],
                ..guard
            }),
            None if talks.now < clears_at && offer.facts.replied_at.is_none() => {
                running = Some(Guard {
                    clears_at: Some(clears_at),
                    ..guard
                });
            }
            _ => {}
        }
    }
    if found.is_empty() && running.is_none() {
        let kept = Guard::new(GuardCode::CounterOffer, GuardState::Kept);
        found.push(Guard {
            hours: Some(hours),
            ..kept
        });
    }
    found.extend(running);
    found
}

/// Concessions that were given, the oldest first.
fn given<'a>(talks: &Talks<'a>) -> Vec<(DateTime<Utc>, &'a Concession)> {
    let mut given: Vec<_> = talks
        .concessions
        .iter()
        .filter_map(|concession| Some((concession.facts.given_at?, concession)))
        .collect();
    given.sort_by_key(|(at, concession)| (*at, concession.id));
    given
}

/// When a concession was answered: something was given for it, or the offer that made it was
/// answered. A day stands for its beginning, so that an answer of the day isn't missed.
fn answered_at(talks: &Talks<'_>, concession: &Concession) -> Option<DateTime<Utc>> {
    let got = concession
        .facts
        .got_on
        .map(|on| on.and_time(chrono::NaiveTime::MIN).and_utc());
    let offer = concession
        .facts
        .offer_id
        .and_then(|id| talks.offers.iter().find(|offer| offer.id == id));
    let replied = offer.and_then(|offer| {
        let by_offer = talks
            .offers
            .iter()
            .filter(|other| other.facts.answers.contains(&offer.id))
            .map(|other| other.facts.at);
        by_offer.chain(offer.facts.replied_at).min()
    });
    [got, replied].into_iter().flatten().min()
}

/// One guard for each concession that a principle was broken by, and one for the last if it only
/// waits for its answer: whoever reads three warnings of one concession takes it for three.
fn concessions(talks: &Talks<'_>) -> Vec<Guard> {
    let given = given(talks);
    let unasked = unasked(talks);
    let waits = |concession: &Concession| answered_at(talks, concession).is_none();
    let mut found = Vec::new();
    let mut before: Option<&(DateTime<Utc>, &Concession)> = None;
    for one in &given {
        let (at, concession) = one;
        let early = before
            .filter(|(_, first)| answered_at(talks, first).is_none_or(|answered| answered > *at));
        let broken = early.map(|early| second(talks, early, one)).or_else(|| {
            let unasked = unasked.iter().any(|(id, _)| *id == concession.id);
            unasked.then(|| Guard {
                open: waits(concession),
                at: Some(*at),
                concessions: vec![concession.id],
                ..Guard::new(GuardCode::UnaskedConcession, GuardState::Broken)
            })
        });
        let last = given
            .last()
            .is_some_and(|(_, last)| last.id == concession.id);
        if let Some(broken) = broken {
            found.push(broken);
        } else if last && waits(concession) {
            found.push(Guard {
                since: Some(*at),
                concessions: vec![concession.id],
                offers: concession.facts.offer_id.into_iter().collect(),
                ..Guard::new(GuardCode::SecondConcession, GuardState::Running)
            });
        }
        before = Some(one);
    }
    if found
        .iter()
        .all(|guard| guard.code != GuardCode::SecondConcession)
    {
        found.push(Guard::new(GuardCode::SecondConcession, GuardState::Kept));
    }
    found
}

/// The second was given before an answer to the first.
fn second(
    talks: &Talks<'_>,
    (first_at, first): &(DateTime<Utc>, &Concession),
    (second_at, second): &(DateTime<Utc>, &Concession),
) -> Guard {
    Guard {
        open: [first, second]
            .iter()
            .any(|concession| answered_at(talks, concession).is_none()),
        since: Some(*first_at),
        at: Some(*second_at),
        concessions: vec![first.id, second.id],
        offers: (first.facts.offer_id.into_iter())
            .chain(second.facts.offer_id)
            .collect(),
        ..Guard::new(GuardCode::SecondConcession, GuardState::Broken)
    }
}

/// Concessions nobody had asked for: since our last offer before it, none of theirs came. With no
/// offers of theirs at all, each one is such.
#[must_use]
pub fn unasked(talks: &Talks<'_>) -> Vec<(Id, DateTime<Utc>)> {
    given(talks)
        .into_iter()
        .filter(|(at, concession)| {
            let mut before = talks
                .offers
                .iter()
                .filter(|offer| offer.facts.at <= *at)
                .filter(|offer| Some(offer.id) != concession.facts.offer_id);
            before
                .next_back()
                .is_none_or(|last| last.facts.side == Side::Ours)
        })
        .map(|(at, concession)| (concession.id, at))
        .collect()
}

fn beyond(talks: &Talks<'_>) -> Vec<Guard> {
    let ours = talks
        .offers
        .iter()
        .filter(|offer| offer.facts.side == Side::Ours);
    ours.filter_map(|offer| {
        let terms: Vec<Id> = offer
            .facts
            .values
            .iter()
            .filter(|value| {
                let term = talks
                    .sheet
                    .facts
                    .terms
                    .iter()
                    .find(|term| term.id == value.term_id);
                term.is_some_and(|term| term.refuses(value.value))
            })
            .map(|value| value.term_id)
            .collect();
        (!terms.is_empty()).then(|| Guard {
            at: Some(offer.facts.at),
            offers: vec![offer.id],
            terms,
            ..Guard::new(GuardCode::BeyondWalkAway, GuardState::Broken)
        })
    })
    .collect()
}
