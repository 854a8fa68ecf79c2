//! What the new manager does first: what they are late with, red flags of the map, then what coverage warns of.

use redbook_domain::account::coverage::CoverageWarning;
use redbook_domain::negotiation::Side;
use redbook_domain::relationship::Flag;
use redbook_i18n::{Args, keys};

use super::super::BriefSource;
use super::parts::code_of;
use crate::proposal::resolve::Words;

/// More than anybody would do first.
const MOST: usize = 6;
/// Their late promises among them.
const LATE: usize = 2;

pub(super) fn steps(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<String> {
    // Whoever decides is looked for before anybody else.
    let gravest = |one: &&CoverageWarning| matches!(one, CoverageWarning::NoDecisionMaker);
    let warnings = || source.warnings.iter();
    let say = |one: &CoverageWarning| warning(one, words);
    let first = warnings().filter(gravest).filter_map(say);
    let flags = source.flags.iter().filter_map(|one| flag(one, words));
    let rest = warnings().filter(|one| !gravest(one)).filter_map(say);
    let known = late(source, words)
        .chain(first)
        .chain(unknown(source, words));
    known.chain(flags).chain(rest).take(MOST).collect()
}

/// What they said they would do by a day that has passed.
fn late(source: &BriefSource<'_>, words: &Words<'_>) -> impl Iterator<Item = String> {
    let theirs = source
        .promises
        .iter()
        .filter(|one| one.side == Side::Theirs);
    let late = theirs.filter_map(|one| Some((one, one.due.filter(|due| *due < source.today)?)));
    late.take(LATE).map(|(one, due)| {
        let who = if one.who.is_empty() {
            &source.account.name
        } else {
            &one.who
        };
        let args = Args::new()
            .text("person", words.held(who))
            .text("what", words.held(&one.what))
            .text("date", words.format.day_month(due));
        words.say(keys::DOC_BRIEF_STEP_LATE, &args)
    })
}

/// Roles whose person nobody knows, in one step.
fn unknown(source: &BriefSource<'_>, words: &Words<'_>) -> Option<String> {
    let titles = source.flags.iter().filter_map(|flag| match flag {
        Flag::UnknownPerson { title, .. } => Some(words.held(title)),
        _ => None,
    });
    let titles: Vec<String> = titles.collect();
    let key = match titles.len() {
        0 => return None,
        1 => keys::DOC_BRIEF_FLAG_UNKNOWN,
        _ => keys::DOC_BRIEF_FLAG_UNKNOWN_ALL,
    };
    Some(words.with(key, "title", titles.join(", ")))
}

fn flag(flag: &Flag, words: &Words<'_>) -> Option<String> {
    Some(match flag {
        Flag::NoAlly => words.word(keys::DOC_BRIEF_FLAG_NO_ALLY),
        Flag::UncoveredRole { role, people } => {
            let role = words.say(
                keys::DOC_BRIEF_BUYING,
                &Args::new().text("role", code_of(role)),
            );
            let args = Args::new()
                .text("role", role)
                .text("people", people.join(", "));
            words.say(
                if people.is_empty() {
                    keys::DOC_BRIEF_FLAG_ROLE
                } else {
                    keys::DOC_BRIEF_FLAG_ROLE_UNMET
                },
                &args,
            )
        }
        // All of them are one step.
        Flag::UnknownPerson { .. } => return None,
        Flag::NewPerson { name, came_on, .. } => words.say(
            keys::DOC_BRIEF_FLAG_NEW,
            &Args::new()
                .text("person", name.as_str())
                .text("date", words.format.day_month(*came_on)),
        ),
        Flag::Reorganisation { text, on, .. } => {
            let text = words.held(text);
            match on {
                Some(day) => words.say(
                    keys::DOC_BRIEF_FLAG_CHANGE_ON,
                    &Args::new()
                        .text("what", text)
                        .text("date", words.format.day_month(*day)),
                ),
                None => words.with(keys::DOC_BRIEF_FLAG_CHANGE, "what", text),
            }
        }
        Flag::MissingInformation { name, lacking, .. } => {
            let lacking = lacking.iter().map(|what| {
                words.say(
                    keys::DOC_BRIEF_LACKING,
                    &Args::new().text("what", code_of(what)),
                )
            });
            words.say(
                keys::DOC_BRIEF_FLAG_LACKING,
                &Args::new()
                    .text("person", name.as_str())
                    .text("what", lacking.collect::<Vec<_>>().join(", ")),
            )
        }
    })
}

/// Those that the map doesn't say already, as what is to be done.
fn warning(warning: &CoverageWarning, words: &Words<'_>) -> Option<String> {
    let person = |key, person: &String| Some(words.with(key, "person", person.as_str()));
    match warning {
        CoverageWarning::NoDecisionMaker => Some(words.word(keys::DOC_BRIEF_STEP_DECIDES)),
        CoverageWarning::SingleContact { person: who } => person(keys::DOC_BRIEF_STEP_SINGLE, who),
        CoverageWarning::NeverMet { person: who } => person(keys::DOC_BRIEF_STEP_NEVER_MET, who),
        CoverageWarning::PlansNotAsked { person: who } => person(keys::DOC_BRIEF_STEP_PLANS, who),
        CoverageWarning::NotMet { person, days } => Some(
            words.say(
                keys::DOC_BRIEF_STEP_NOT_MET,
                &Args::new()
                    .text("person", person.as_str())
                    .count("days", i64::from(*days)),
            ),
        ),
        CoverageWarning::NoProposal { .. } => None,
    }
}
