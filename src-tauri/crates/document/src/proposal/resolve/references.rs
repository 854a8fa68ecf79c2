//! Comparable projects and the people who can tell about them.

use redbook_domain::company::{Referee, Reference};
use redbook_domain::id::Id;
use redbook_domain::proposal::LocalRich;
use redbook_i18n::{Args, keys};

use super::Source;
use super::blocks::contacts;
use super::words::Words;
use crate::proposal::view::{BodyView, ParagraphView, PersonView, ReferenceView, RunView};

pub(super) fn body(
    source: &Source<'_>,
    words: &Words<'_>,
    label: String,
    title: String,
    ids: &[Id],
    ask: &LocalRich,
) -> BodyView {
    let chosen = ids.iter().filter_map(|id| source.references.iter().find(|r| r.id == *id));
    BodyView::References {
        label,
        title,
        references: chosen.map(|one| reference(words, one)).collect(),
        ask_label: words.word(keys::DOC_REFERENCE_HOW),
        ask: words.rich(ask, false),
    }
}

fn reference(words: &Words<'_>, reference: &Reference) -> ReferenceView {
    let facts = &reference.facts;
    let mut lines = vec![words.own(&facts.about)];
    let period = words.format.months(facts.from, facts.to);
    if !period.is_empty() {
        lines.push(words.say(keys::DOC_REFERENCE_PROJECT, &Args::new().text("period", period)));
    }
    let project = words.own(&facts.project);
    let project = project.split('\n').filter(|line| !line.trim().is_empty());
    let result = words.word(keys::DOC_REFERENCE_RESULT);
    ReferenceView {
        customer: words.own(&facts.customer),
        lines,
        people: facts.people.iter().map(|person| referee(words, person)).collect(),
        project: project
            .map(|line| ParagraphView::Plain { runs: vec![RunView::plain(line)] })
            .collect(),
        result_label: format!("{}.", result.trim_end_matches('.')),
        result: words.own(&facts.result),
        consents: facts.people.iter().filter_map(|person| consent(words, person)).collect(),
    }
}

fn referee(words: &Words<'_>, person: &Referee) -> PersonView {
    PersonView {
        name: person.name.pick(words.language).to_owned(),
        position: person.position.pick(words.language).to_owned(),
        lines: contacts(&person.phone, &person.email),
    }
}

fn consent(words: &Words<'_>, person: &Referee) -> Option<String> {
    let given = words.short_date(person.consent_on?);
    let note = words.own(&person.consent_note);
    let args = Args::new().text("date", given);
    let until = person.consent_until.map(|date| words.short_date(date));
    Some(match (until, note.is_empty()) {
        (None, true) => words.say(keys::DOC_REFERENCE_CONSENT, &args),
        (None, false) => words.say(keys::DOC_REFERENCE_CONSENT_NOTE, &args.text("note", note)),
        (Some(until), true) => {
            words.say(keys::DOC_REFERENCE_CONSENT_UNTIL, &args.text("until", until))
        }
        (Some(until), false) => {
            let args = args.text("until", until).text("note", note);
            words.say(keys::DOC_REFERENCE_CONSENT_UNTIL_NOTE, &args)
        }
    })
}
