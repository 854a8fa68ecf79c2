//! What pages take from elsewhere and is written in other languages only: it would be printed in one
//! of those.

use super::{Look, Noted, lines};
use crate::company::{Member, Reference};
use crate::language::{Language, LocalText};
use crate::pricing::LineKind;
use crate::proposal::Said;

fn is_unwritten(text: &LocalText, language: Language) -> bool {
    !Said::Line(text).is_written(language)
}

fn tag(language: Language) -> (&'static str, String) {
    ("language", language.tag().to_owned())
}

/// What we do, in the head of every page.
pub(super) fn company(look: Look<'_>, language: Language) -> Noted {
    if is_unwritten(look.company_line, language) {
        vec![("company_unwritten", vec![tag(language)])]
    } else {
        Noted::new()
    }
}

/// Names in the table of prices, numbered as there.
pub(super) fn prices(look: Look<'_>, language: Language) -> Noted {
    let odd = lines::numbers(look.lines, |line| {
        line.kind != LineKind::Subtotal && is_unwritten(&line.description, language)
    });
    let found = odd.map(|mut args| {
        args.push(tag(language));
        ("lines_unwritten", args)
    });
    found.into_iter().collect()
}

pub(super) fn member(member: &Member, language: Language) -> Noted {
    if !is_unwritten(&member.facts.position, language) {
        return Noted::new();
    }
    let name = member.facts.name.pick(language).to_owned();
    vec![("member_unwritten", vec![("member", name), tag(language)])]
}

pub(super) fn reference(reference: &Reference, language: Language) -> Noted {
    let facts = &reference.facts;
    let texts = [&facts.about, &facts.project, &facts.result];
    if !texts.into_iter().any(|text| is_unwritten(text, language)) {
        return Noted::new();
    }
    let name = facts.customer.pick(language).to_owned();
    vec![(
        "reference_unwritten",
        vec![("reference", name), tag(language)],
    )]
}
