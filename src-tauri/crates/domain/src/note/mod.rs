//! What a note says that the dossier could say too: people and their stance, known criteria,
//! problems, changes, commitments, days, sums. Found by plain rules in English, Russian and Bulgarian; nothing is
//! understood, so everything is offered and nothing is done.

mod sentence;
mod signs;
mod stance;
mod when;
mod word;

use std::ops::Range;

use chrono::NaiveDate;

use crate::change::ChangeKind;
use crate::id::Id;
use crate::language::Language;
use crate::money::{Currency, Money};
use crate::naming::{Known, Text};
use crate::person::Stance;
use crate::reading;

use sentence::{Sentence, folded, sentences};
use word::same;

/// Most characters of a note that is looked through.
pub const MAX_WORDS: usize = 5_000;

/// What is known of the account; texts as they are kept.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    pub people: Vec<(Id, Vec<Known>)>,
    pub criteria: Vec<(Id, String)>,
    pub problems: Vec<(Id, String)>,
}

/// A piece of the note, in bytes, and what it could mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    pub span: Range<usize>,
    pub kind: HintKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HintKind {
    /// Somebody of the account is named.
    Person(Id),
    /// A known criterion is spoken of.
    Criterion(Id),
    /// Something hinders; the known problem it sounds like.
    Problem(Option<Id>),
    /// Something is going to be different, perhaps from a day on.
    Change(ChangeKind, Option<NaiveDate>),
    /// They are going to do something, perhaps by a day.
    Commitment(Option<NaiveDate>),
    Date(NaiveDate),
    Money(Money),
    /// Somebody is said to be on a side: whoever is named, else whoever was spoken with.
    Stance(Option<Id>, Stance),
}

/// Hints in the order of the words. A sentence with a problem or a commitment is no change. Days without a year are those around `today`.
#[must_use]
pub fn read(words: &str, ground: &Ground, currency: Currency, today: NaiveDate) -> Vec<Hint> {
    let mut found = Vec::new();
    let text = Text::of(words);
    let mut named: Vec<(Range<usize>, Id)> = Vec::new();
    for (id, names) in &ground.people {
        let names = names.iter().flat_map(|known| &known.names);
        named.extend(
            names
                .flat_map(|name| name.places_of(&text))
                .map(|at| (at, *id)),
        );
    }
    // The whole name before its parts, which end or begin where it does.
    named.sort_by_key(|(at, _)| (at.start, usize::MAX - at.end));
    named.dedup_by(|later, one| later.1 == one.1 && later.0.start < one.0.end);
    for (id, _) in &ground.people {
        if let Some((span, _)) = named.iter().find(|(_, one)| one == id) {
            found.push(Hint {
                span: span.clone(),
                kind: HintKind::Person(*id),
            });
        }
    }
    for sentence in sentences(words) {
        let said = folded(&words[sentence.clone()]);
        for (id, text) in &ground.criteria {
            if sounds_like(&said, text) {
                found.push(Hint {
                    span: sentence.clone(),
                    kind: HintKind::Criterion(*id),
                });
            }
        }
        for side in stance::sides(words, &sentence, &named) {
            let nobody = side.who.is_empty().then_some(None);
            for who in side.who.into_iter().map(Some).chain(nobody) {
                let is_known =
                    |hint: &Hint| matches!(&hint.kind, HintKind::Stance(one, _) if *one == who);
                // Said of the same person again, the last word counts.
                found.retain(|hint| !is_known(hint));
                found.push(Hint {
                    span: sentence.clone(),
                    kind: HintKind::Stance(who, side.stance),
                });
            }
        }
        for kind in meant(words, &sentence, &said, &named, ground, today) {
            found.push(Hint {
                span: sentence.clone(),
                kind,
            });
        }
    }
    // The day of a change is no day by which somebody promised something.
    let changes: Vec<Range<usize>> = found
        .iter()
        .filter(|hint| matches!(hint.kind, HintKind::Change(_, Some(_))))
        .map(|hint| hint.span.clone())
        .collect();
    let days = when::days(words, today).into_iter().filter(|(span, _)| {
        let within = |change: &Range<usize>| change.contains(&span.start);
        !changes.iter().any(within)
    });
    for (span, day) in days {
        found.push(Hint {
            span,
            kind: HintKind::Date(day),
        });
    }
    found.extend(sums(words, currency));
    found.sort_by_key(|hint| hint.span.start);
    found
}

/// A problem and what they do about it may be one sentence; a change is told by itself.
fn meant(
    words: &str,
    sentence: &Sentence,
    said: &[String],
    named: &[(Range<usize>, Id)],
    ground: &Ground,
    today: NaiveDate,
) -> Vec<HintKind> {
    let text = &words[sentence.clone()];
    let ahead = when::days(text, today)
        .into_iter()
        .map(|(_, day)| day)
        .find(|day| *day >= today);
    let mut found = Vec::new();
    if signs::problem(said) {
        let known = ground
            .problems
            .iter()
            .find(|(_, text)| sounds_like(said, text));
        found.push(HintKind::Problem(known.map(|(id, _)| *id)));
    }
    if signs::commitment(said) {
        found.push(HintKind::Commitment(ahead));
    }
    if found.is_empty() {
        let behind = |at: usize| folded(&words[at..sentence.end]);
        let leaves = named
            .iter()
            .filter(|(at, _)| sentence.start <= at.start && at.end <= sentence.end)
            .any(|(at, _)| signs::leaves(&behind(at.end)));
        let change = signs::change(said).or(leaves.then_some(ChangeKind::Leaving));
        found.extend(change.map(|kind| HintKind::Change(kind, ahead)));
    }
    found
}

/// Two words that carry meaning are shared, or the only one there is.
fn sounds_like(said: &[String], known: &str) -> bool {
    let known = folded(known);
    let known: Vec<&String> = known.iter().filter(|word| signs::carries(word)).collect();
    let is_said = |word: &&&String| said.iter().any(|one| same(one, word));
    let shared = known.iter().filter(is_said).count();
    !known.is_empty() && shared >= known.len().min(2)
}

/// Sums in the currency, as any of the three languages writes them.
fn sums(words: &str, currency: Currency) -> Vec<Hint> {
    let said = reading::amounts(words, currency.code());
    let sum = said.into_iter().filter_map(|said| {
        let start = said.text.as_ptr() as usize - words.as_ptr() as usize;
        let number = Language::INTERFACE
            .into_iter()
            .rev()
            .find_map(|language| reading::number(said.number, language))?;
        let amount = Money::from_major(number, currency).ok()?;
        Some(Hint {
            span: start..start + said.text.len(),
            kind: HintKind::Money(amount),
        })
    });
    sum.collect()
}

#[cfg(test)]
mod tests;
