//! One block at a time.

use std::collections::BTreeMap;

use redbook_domain::company::Member;
use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::proposal::block::{Figure, PictureWidth, Point};
use redbook_domain::proposal::{BlockContent, BoundKey};
use redbook_i18n::{Args, Key, keys};

use super::words::{Words, code};
use super::{Source, costs, facts, flow, prices, references};
use crate::proposal::view::{BodyView, FigureView, PersonView, PointView, RunView};

pub(super) fn body(
    source: &Source<'_>,
    words: &Words<'_>,
    content: &BlockContent,
    pictures: &mut BTreeMap<String, Vec<u8>>,
) -> BodyView {
    let own = |text: &LocalText| words.own(text);
    let or = |text: &LocalText, key: Key| {
        let own = words.own(text);
        if own.is_empty() { words.word(key) } else { own }
    };
    match content {
        BlockContent::Heading { label, text } => {
            BodyView::Heading { label: own(label), text: own(text) }
        }
        BlockContent::Text { label, sublabel, body, lead } => BodyView::Text {
            label: own(label),
            sublabel: own(sublabel),
            body: words.rich(body, *lead),
            lead: *lead,
        },
        BlockContent::KeyFigures { figures } => BodyView::KeyFigures {
            figures: figures.iter().map(|figure| key_figure(words, figure)).collect(),
        },
        BlockContent::PriceTable { title, note } => prices::body(source, words, title, note),
        BlockContent::CostTable { title, note } => costs::body(source, words, title, note),
        BlockContent::CashFlow { label, title, note, what_ifs } => {
            flow::body(source, words, [label, title, note], *what_ifs)
        }
        BlockContent::Picture { file, alternative, caption, width } => BodyView::Picture {
            file: source.file(file.as_ref(), pictures),
            alternative: or(alternative, keys::DOC_ALT_PICTURE),
            caption: own(caption),
            wide: *width == PictureWidth::Full,
        },
        BlockContent::Exclusivity { label, sublabel, points } => BodyView::Points {
            label: or(label, keys::DOC_EXCLUSIVITY_LABEL),
            sublabel: own(sublabel),
            points: points.iter().map(|one| point(words, one)).collect(),
        },
        BlockContent::References { label, title, references, how_to_ask } => {
            let (label, title) = (or(label, keys::DOC_REFERENCE_LABEL), own(title));
            references::body(source, words, label, title, references, how_to_ask)
        }
        BlockContent::Team { label, title, members } => {
            let members = chosen(source, members);
            facts::team(words, or(label, keys::DOC_TEAM_LABEL), own(title), &members)
        }
        BlockContent::Specification { label, title, rows } => {
            facts::specification(words, or(label, keys::DOC_SPEC_LABEL), own(title), rows)
        }
        BlockContent::Proofs { label, title, rows } => {
            facts::proofs(words, or(label, keys::DOC_PROOF_LABEL), own(title), rows)
        }
        BlockContent::Decision { title, text } => BodyView::Decision {
            title: or(title, keys::DOC_DECISION_TITLE),
            body: words.rich(text, false),
            signatures: signatures(source, words),
            first_page: false,
        },
        BlockContent::PreparedBy { label, sublabel, members } => BodyView::PreparedBy {
            label: or(label, keys::DOC_PREPARED_BY),
            sublabel: or(sublabel, keys::DOC_PREPARED_BY_GROUP),
            people: chosen(source, members).iter().map(|m| member(words, m)).collect(),
        },
        BlockContent::Expiry { text } => {
            let mut body = words.rich(text, false);
            if body.is_empty() {
                let guarantee = words.word(keys::DOC_EXPIRY_GUARANTEE);
                body.push(crate::proposal::ParagraphView::Plain {
                    runs: vec![RunView::plain(guarantee)],
                });
            }
            BodyView::Expiry {
                label: words.word(keys::DOC_EXPIRY_TITLE),
                date: words.format.date_long(source.proposal.facts.valid_until),
                body,
            }
        }
    }
}

fn key_figure(words: &Words<'_>, figure: &Figure) -> FigureView {
    let bound = figure.bound.and_then(|key| Some((key, words.bound(key)?)));
    let mut caption = words.own(&figure.caption);
    if caption.is_empty()
        && let Some(key) = figure.bound
    {
        caption = words.word(caption_of(key));
    }
    match bound {
        Some((key, value)) => FigureView { value, bound: Some(code(key)), caption },
        // A number that isn't known yet is a dash, never a guess.
        None if figure.bound.is_some() => {
            FigureView { value: words.word(keys::DOC_NONE), bound: None, caption }
        }
        None => FigureView { value: words.own(&figure.value), bound: None, caption },
    }
}

fn caption_of(key: BoundKey) -> Key {
    match key {
        BoundKey::SavedYearly => keys::DOC_FIGURE_SAVED_YEARLY,
        BoundKey::PaidOnce => keys::DOC_FIGURE_PAID_ONCE,
        BoundKey::PaidYearly => keys::DOC_FIGURE_PAID_YEARLY,
        BoundKey::Total => keys::DOC_FIGURE_TOTAL,
        BoundKey::TotalNet => keys::DOC_FIGURE_TOTAL_NET,
        BoundKey::PaybackMonth => keys::DOC_FIGURE_PAYBACK_MONTH,
        BoundKey::PaybackCount => keys::DOC_FIGURE_PAYBACK_COUNT,
        BoundKey::Return => keys::DOC_FIGURE_RETURN,
        BoundKey::NetGain => keys::DOC_FIGURE_NET_GAIN,
        BoundKey::ValidUntil => keys::DOC_FIGURE_VALID_UNTIL,
    }
}

fn point(words: &Words<'_>, point: &Point) -> PointView {
    PointView { term: words.own(&point.term), text: words.sentence(&point.text) }
}

/// Members in the order chosen.
fn chosen<'a>(source: &Source<'a>, ids: &[Id]) -> Vec<&'a Member> {
    ids.iter().filter_map(|id| source.members.iter().find(|m| m.id == *id)).collect()
}

fn member(words: &Words<'_>, member: &Member) -> PersonView {
    let facts = &member.facts;
    PersonView {
        name: facts.name.pick(words.language).to_owned(),
        position: facts.position.pick(words.language).to_owned(),
        lines: contacts(&facts.phone, &facts.email),
    }
}

/// Telephone and e-mail as links.
pub(super) fn contacts(phone: &str, email: &str) -> Vec<RunView> {
    let mut lines = Vec::new();
    if !phone.trim().is_empty() {
        let digits: String =
            phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        let link = Some(format!("tel:{digits}"));
        lines.push(RunView { link, ..RunView::plain(phone.trim()) });
    }
    if !email.trim().is_empty() {
        let link = Some(format!("mailto:{}", email.trim()));
        lines.push(RunView { link, ..RunView::plain(email.trim()) });
    }
    lines
}

fn signatures(source: &Source<'_>, words: &Words<'_>) -> Vec<String> {
    let company = &source.company.facts;
    let account = &source.account.facts;
    let ours = if company.legal_name.is_empty() {
        company.name.pick(words.language)
    } else {
        &company.legal_name
    };
    let theirs = if account.legal_name.is_empty() { &account.name } else { &account.legal_name };
    let line = |name: &str| words.say(keys::DOC_DECISION_SIGN, &Args::new().text("company", name.to_owned()));
    vec![line(theirs), line(ours)]
}
