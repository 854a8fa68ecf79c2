//! Who hands over and who takes over, and how to speak with those there.

use chrono::Datelike;
use redbook_domain::person::{Channel, PersonFacts, Role};
use redbook_i18n::{Args, Fraction, keys};

use super::super::{BriefPerson, BriefSource};
use super::parts::{code_of, ended};
use super::{TalkView, amount};
use crate::proposal::resolve::Words;

/// Over the words beside the title: who takes the account over, else what its manager does.
pub(super) fn leader(source: &BriefSource<'_>, words: &Words<'_>) -> String {
    source.successor.map_or_else(
        || words.word(keys::DOC_BRIEF_LED_BY),
        |member| words.text(&member.name),
    )
}

/// From which day on, from whom, and how that one is reached.
pub(super) fn led_by(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<String> {
    let mut said = Vec::new();
    if source.successor.is_some() {
        said.push(source.from.map_or_else(
            || words.word(keys::DOC_BRIEF_TAKES_OVER),
            |day| {
                words.with(
                    keys::DOC_BRIEF_TAKES_OVER_ON,
                    "date",
                    words.format.date_long(day),
                )
            },
        ));
    }
    if let Some(manager) = source.manager {
        let name = words.text(&manager.name);
        if source.successor.is_some() {
            said.push(words.with(keys::DOC_BRIEF_HANDED_BY, "manager", name));
        } else {
            said.extend([name, words.text(&manager.position)]);
        }
        said.extend([manager.phone.clone(), manager.email.clone()]);
    }
    said.retain(|line| !line.is_empty());
    said
}

pub(super) fn written_for(source: &BriefSource<'_>, words: &Words<'_>) -> String {
    source.successor.map_or_else(String::new, |member| {
        words.with(keys::DOC_BRIEF_FOR, "person", words.text(&member.name))
    })
}

pub(super) fn talk(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<TalkView> {
    // Who decides and who is called first are said before the others.
    let is_later = |one: &&BriefPerson<'_>| {
        let roles = &one.part.roles;
        !roles.contains(&Role::DecisionMaker) && !roles.contains(&Role::PrimaryContact)
    };
    let mut people: Vec<&BriefPerson<'_>> = source.people.iter().collect();
    people.sort_by_key(is_later);
    let said = people.into_iter().filter_map(|one| {
        let person = one.person;
        let mut parts = Vec::new();
        if let Some(channel) = person.channel {
            let named = words.say(
                keys::PEOPLE_CHANNEL,
                &Args::new().text("channel", code_of(&channel)),
            );
            // "e-mail" stays whole at the end of a line.
            let mut preferred = named.to_lowercase().replace('-', "\u{2011}");
            let to = reached(person, channel);
            if !to.is_empty() {
                preferred = format!("{preferred}, {}", words.held(to));
            }
            parts.push(words.with(keys::DOC_BRIEF_CHANNEL, "channel", preferred));
        }
        for own in [&person.temperament, &person.hobbies] {
            if !own.is_empty() {
                parts.push(ended(&words.held(own)));
            }
        }
        if let Some(birthday) = person.birthday {
            let day = birthday.in_year(source.today.year());
            let day = words.format.day_month(day);
            parts.push(words.with(keys::DOC_BRIEF_BIRTHDAY, "date", day));
        }
        (!parts.is_empty()).then(|| TalkView {
            name: words.held(&person.name),
            words: parts.join(" "),
        })
    });
    said.collect()
}

/// What they say, what they do for us, and what leaving would cost them.
pub(super) fn keeps(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<TalkView> {
    let keeps = source.keeps;
    let mut said = Vec::new();
    let mut add = |name, words| said.push(TalkView { name, words });
    if let Some((mark, people)) = keeps.mark {
        let args = Args::new()
            .text("mark", words.format.number(mark, Fraction::UpTo(1)))
            .count("people", i64::try_from(people).unwrap_or(i64::MAX));
        let text = words.say(keys::STANDING_FACT_MARK, &args);
        add(words.word(keys::DOC_BRIEF_SATISFACTION), ended(&text));
    }
    if let Some([seen, against, of]) = keeps.loyalty {
        let args = Args::new()
            .count("seen", i64::from(seen))
            .count("against", i64::from(against))
            .count("of", i64::from(of));
        let text = words.say(keys::STANDING_FACT_BEHAVIOUR, &args);
        add(words.word(keys::DOC_BRIEF_LOYALTY), ended(&text));
    }
    let cost = keeps
        .cost
        .map(|cost| words.with(keys::DOC_BRIEF_LEAVING_COST, "cost", amount(words, cost)));
    let days = keeps.days.map(|days| {
        words.say(
            keys::DOC_BRIEF_LEAVING_DAYS,
            &Args::new().count("days", i64::from(days)),
        )
    });
    let leaving: Vec<String> = cost.into_iter().chain(days).collect();
    if !leaving.is_empty() {
        let text = leaving.join(", ");
        add(words.word(keys::DOC_BRIEF_LEAVING), ended(&text));
    }
    said
}

/// The number or address of the way a person prefers, if it has one.
fn reached(person: &PersonFacts, channel: Channel) -> &str {
    match channel {
        Channel::Phone if person.phone.is_empty() => &person.mobile,
        Channel::Phone => &person.phone,
        Channel::Messenger => &person.mobile,
        Channel::Email => &person.email,
        Channel::Meeting | Channel::Letter => "",
    }
}
