//! On whose side somebody is said to be (M3).

use std::ops::Range;

use super::sentence::{Sentence, Word, words_in};
use super::word::is_of;
use crate::id::Id;
use crate::person::Stance;

/// One word says it, in any of its forms.
const ALLY: &[&str] = &["ally", "союзник", "союзниц", "съюзник", "съюзниц"];
const OPPONENT: &[&str] = &["opponent", "противник", "противниц"];
const NEUTRAL: &[&str] = &["neutral", "нейтрал", "нейтральн", "неутрал", "неутралн"];

/// Several words say it, exactly so.
const PHRASES: &[(Stance, &[&str])] = &[
    (Stance::Ally, &["supports", "us"]),
    (Stance::Ally, &["support", "us"]),
    (Stance::Ally, &["backs", "us"]),
    (Stance::Ally, &["on", "our", "side"]),
    (Stance::Ally, &["поддерживает", "нас"]),
    (Stance::Ally, &["поддерживают", "нас"]),
    (Stance::Ally, &["поддержит", "нас"]),
    (Stance::Ally, &["нас", "поддерживает"]),
    (Stance::Ally, &["нас", "поддержит"]),
    (Stance::Ally, &["на", "нашей", "стороне"]),
    (Stance::Ally, &["подкрепя", "ни"]),
    (Stance::Ally, &["подкрепят", "ни"]),
    (Stance::Ally, &["ни", "подкрепя"]),
    (Stance::Ally, &["ни", "подкрепят"]),
    (Stance::Ally, &["на", "наша", "страна"]),
    (Stance::Opponent, &["against", "us"]),
    (Stance::Opponent, &["opposes", "us"]),
    (Stance::Opponent, &["oppose", "us"]),
    (Stance::Opponent, &["против", "нас"]),
];
/// "For us" is said of much; behind a name or one of these it is said of somebody.
const FOR_US: &[&str] = &["за", "нас"];
const BEFORE_FOR_US: &[&str] = &[
    "е",
    "са",
    "сега",
    "вече",
    "също",
    "изцяло",
    "теперь",
    "уже",
    "тоже",
    "полностью",
    "целиком",
];
/// What turns it round, at most so many words before.
const NOT: &[&str] = &[
    "not",
    "no",
    "never",
    "t",
    "nobody",
    "не",
    "нет",
    "никто",
    "никой",
    "нито",
    "ни",
];
const NOT_BEFORE: usize = 3;

/// Somebody is said to be on a side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Side {
    /// Nobody where a sentence names nobody.
    pub who: Vec<Id>,
    pub stance: Stance,
}

/// What a sentence says of sides, about the people it names; `named` are their places in the note.
/// A question says nothing, nor what is denied.
pub(super) fn sides(words: &str, sentence: &Sentence, named: &[(Range<usize>, Id)]) -> Vec<Side> {
    let text = &words[sentence.clone()];
    if text.trim_end().ends_with('?') {
        return Vec::new();
    }
    let said = words_in(words, sentence);
    let named: Vec<&(Range<usize>, Id)> = named
        .iter()
        .filter(|(at, _)| sentence.start <= at.start && at.end <= sentence.end)
        .collect();
    let mut found = Vec::new();
    let mut from = sentence.start;
    let mut at = 0;
    while at < said.len() {
        let Some((stance, length)) = phrase(words, &said[at..], &said[..at], &named) else {
            at += 1;
            continue;
        };
        let span = said[at].at.start..said[at + length - 1].at.end;
        let denied = said[..at].iter().rev().take(NOT_BEFORE);
        let denied = denied
            .filter(|word| word.at.start >= from)
            .any(|word| NOT.contains(&word.folded.as_str()));
        let who = of(words, &span, from, &named);
        from = span.end;
        at += length;
        // Much is neutral; people are only where they are named.
        let vague = stance == Stance::Neutral && who.as_ref().is_some_and(Vec::is_empty);
        if let Some(who) = who.filter(|_| !denied && !vague) {
            found.push(Side { who, stance });
        }
    }
    found
}

/// What the words begin with, and how many of them say it.
fn phrase(
    words: &str,
    said: &[Word],
    before: &[Word],
    named: &[&(Range<usize>, Id)],
) -> Option<(Stance, usize)> {
    let starts = |phrase: &[&str]| {
        said.len() >= phrase.len()
            && phrase
                .iter()
                .zip(said)
                .all(|(one, word)| word.folded == *one)
    };
    let first = said.first()?;
    for (stance, stems) in [
        (Stance::Ally, ALLY),
        (Stance::Opponent, OPPONENT),
        (Stance::Neutral, NEUTRAL),
    ] {
        if is_of(&first.folded, stems) {
            return Some((stance, 1));
        }
    }
    if starts(FOR_US) {
        let after_name = named.iter().any(|(at, _)| {
            at.end <= first.at.start && words[at.end..first.at.start].trim().is_empty()
        });
        let last = before.last().map(|word| word.folded.as_str());
        let after_word = last.is_some_and(|last| BEFORE_FOR_US.contains(&last));
        return (after_name || after_word).then_some((Stance::Ally, FOR_US.len()));
    }
    let found = PHRASES.iter().find(|(_, phrase)| starts(phrase))?;
    Some((found.0, found.1.len()))
}

/// Of whom it is said: whoever is named last before, with those joined by an "and"; else the first
/// behind. `None` where it is said of somebody's ally, not of ours.
fn of(
    words: &str,
    span: &Range<usize>,
    from: usize,
    named: &[&(Range<usize>, Id)],
) -> Option<Vec<Id>> {
    let mut before: Vec<&&(Range<usize>, Id)> = named
        .iter()
        .filter(|(at, _)| from <= at.start && at.end <= span.start)
        .collect();
    let after = named
        .iter()
        .find(|(at, _)| at.start >= span.end && words[span.end..at.start].trim().is_empty());
    let Some((last, id)) = before.pop() else {
        return Some(after.into_iter().map(|(_, id)| *id).collect());
    };
    let gap = words[last.end..span.start].trim();
    if after.is_some() || matches!(gap, "'s" | "’s" | "s") {
        return None;
    }
    let mut who = vec![*id];
    let mut start = last.start;
    while let Some((at, id)) = before.pop() {
        let joint = words[at.end..start].trim();
        if !matches!(joint, "and" | "&" | "," | "и" | ", and") {
            break;
        }
        who.push(*id);
        start = at.start;
    }
    who.reverse();
    Some(who)
}
