//! People of ours, and those who recommend us.

use redbook_domain::company::{MemberFacts, Referee, Reference, ReferenceFacts};
use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::proposal::LocalRich;
use redbook_i18n::{Args, keys};

use super::rich::{lines, paragraphs};
use super::words::Words;
use super::{Source, Titles, column};
use crate::proposal::{
    Align, BodyView, CellView, PersonView, ReferenceView, RowKind, RowView, RunView, TableView,
};

pub(super) fn references(
    words: &Words<'_>,
    source: &Source<'_>,
    titles: Titles,
    ids: &[Id],
    how_to_ask: &LocalRich,
) -> Option<BodyView> {
    let known = |id: &Id| {
        source
            .references
            .iter()
            .find(|reference| reference.id == *id)
    };
    let prepared_on = source.proposal.facts.prepared_on;
    let references: Vec<_> = ids
        .iter()
        .filter_map(known)
        .map(|Reference { facts, .. }| reference(words, facts, prepared_on))
        .collect();
    if references.is_empty() {
        return None;
    }
    let (label, title) = titles.or(words, keys::DOC_REFERENCE_LABEL);
    // How to ask says nothing where nobody agreed to be asked.
    let named = references.iter().any(|one| !one.people.is_empty());
    let ask = named.then(|| paragraphs(words, how_to_ask));
    Some(BodyView::References {
        label,
        title,
        references,
        ask_label: words.word(keys::DOC_REFERENCE_HOW),
        ask: ask.unwrap_or_default(),
    })
}

/// Only those who agreed to be asked, and still do on the day of the proposal, are named.
fn reference(words: &Words<'_>, facts: &ReferenceFacts, on: chrono::NaiveDate) -> ReferenceView {
    let agreed = |person: &&Referee| {
        person.consent_on.is_some() && person.consent_until.is_none_or(|until| until >= on)
    };
    let people: Vec<_> = facts.people.iter().filter(agreed).collect();
    let period = words.format.months(facts.from, facts.to);
    let period = match period.is_empty() {
        true => String::new(),
        false => words.with(keys::DOC_REFERENCE_PROJECT, "period", period),
    };
    let several = people.len() > 1;
    let consents = people.iter().filter_map(|person| {
        let said = consent(words, person)?;
        let name = words.text(&person.name);
        Some(if several {
            format!("{name}: {said}")
        } else {
            said
        })
    });
    ReferenceView {
        customer: words.text(&facts.customer),
        lines: [words.text(&facts.about), period]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
        consents: consents.collect(),
        people: people
            .into_iter()
            .map(|person| referee(words, person))
            .collect(),
        project: lines(words, facts.project.pick(words.language)),
        result_label: format!("{}.", words.word(keys::DOC_REFERENCE_RESULT)),
        result: words.text(&facts.result),
    }
}

fn consent(words: &Words<'_>, person: &Referee) -> Option<String> {
    let note = words.text(&person.consent_note);
    let args = Args::new().text("date", words.format.date_short(person.consent_on?));
    let key = match (person.consent_until, note.is_empty()) {
        (None, true) => keys::DOC_REFERENCE_CONSENT,
        (None, false) => keys::DOC_REFERENCE_CONSENT_NOTE,
        (Some(_), true) => keys::DOC_REFERENCE_CONSENT_UNTIL,
        (Some(_), false) => keys::DOC_REFERENCE_CONSENT_UNTIL_NOTE,
    };
    let until = person
        .consent_until
        .map(|until| words.format.date_short(until));
    let args = args
        .text("until", until.unwrap_or_default())
        .text("note", note);
    Some(words.say(key, &args))
}

fn referee(words: &Words<'_>, person: &Referee) -> PersonView {
    card(
        words,
        [&person.name, &person.position],
        [&person.phone, &person.email],
    )
}

fn card(
    words: &Words<'_>,
    [name, position]: [&LocalText; 2],
    [phone, email]: [&String; 2],
) -> PersonView {
    let dialled: String = phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    let link = |text: &str, address: String| RunView {
        link: Some(address),
        ..RunView::plain(words.held(text))
    };
    let mut lines = Vec::new();
    if !dialled.is_empty() {
        // A number is one word.
        lines.push(link(
            &phone.trim().replace(' ', "\u{A0}"),
            format!("tel:{dialled}"),
        ));
    }
    if !email.trim().is_empty() {
        lines.push(link(email, format!("mailto:{}", email.trim())));
    }
    PersonView {
        name: words.text(name),
        position: words.text(position),
        lines,
    }
}

/// The members named, in that order; those who are no longer there are passed over.
fn members<'a>(source: &'a Source<'_>, ids: &[Id]) -> Vec<&'a MemberFacts> {
    let known = |id: &Id| source.members.iter().find(|member| member.id == *id);
    ids.iter()
        .filter_map(known)
        .map(|member| &member.facts)
        .collect()
}

pub(super) fn team(
    words: &Words<'_>,
    source: &Source<'_>,
    titles: Titles,
    ids: &[Id],
) -> Option<BodyView> {
    let members = members(source, ids);
    if members.is_empty() {
        return None;
    }
    let about = members.iter().any(|member| !member.about.is_blank());
    let mut columns = vec![
        column(words.word(keys::DOC_TEAM_NAME), 40.0, Align::Left),
        column(
            words.word(keys::DOC_TEAM_ROLE),
            if about { 52.0 } else { 0.0 },
            Align::Left,
        ),
    ];
    if about {
        columns.push(column(words.word(keys::DOC_TEAM_ABOUT), 0.0, Align::Left));
    }
    let row = |member: &&MemberFacts| {
        let name = CellView {
            bold: true,
            ..CellView::new(words.text(&member.name))
        };
        let mut cells = vec![name, CellView::new(words.text(&member.position))];
        if about {
            cells.push(CellView::new(words.text(&member.about)));
        }
        RowView {
            row: RowKind::Line,
            cells,
        }
    };
    let rows = members.iter().map(row).collect();
    let (label, title) = titles.or(words, keys::DOC_TEAM_LABEL);
    Some(BodyView::Team {
        label,
        title,
        table: TableView { columns, rows },
    })
}

pub(super) fn prepared_by(
    words: &Words<'_>,
    source: &Source<'_>,
    (label, sublabel): (&LocalText, &LocalText),
    ids: &[Id],
) -> Option<BodyView> {
    let members = members(source, ids);
    let named = !label.is_blank() || !sublabel.is_blank();
    (!members.is_empty()).then(|| BodyView::PreparedBy {
        label: match members.len() {
            1 => words.text_or(label, keys::DOC_PREPARED_BY_ONE),
            _ => words.text_or(label, keys::DOC_PREPARED_BY),
        },
        sublabel: match named {
            true => words.text(sublabel),
            // One is no group.
            false if members.len() == 1 => String::new(),
            false => words.word(keys::DOC_PREPARED_BY_GROUP),
        },
        people: members
            .iter()
            .map(|member| {
                card(
                    words,
                    [&member.name, &member.position],
                    [&member.phone, &member.email],
                )
            })
            .collect(),
    })
}
