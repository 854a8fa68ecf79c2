//! Head, foot, addressee and properties.

use std::collections::BTreeMap;

use redbook_domain::company::FileRef;
use redbook_domain::person::{Part, Person};
use redbook_domain::proposal::{BoundKey, Edition};
use redbook_i18n::{Args, keys};

use super::Source;
use super::bound::{Place, written};
use super::words::{Words, plain};
use crate::proposal::{AddresseeView, AppendixView, FootView, HeadView, PropertiesView};

/// The maker's colour if the company's isn't one.
const ACCENT: &str = "#A5182F";

/// Pictures of an edition, by the names in its view, and the files behind it.
#[derive(Debug)]
pub(super) struct Album<'a> {
    from: &'a BTreeMap<String, Vec<u8>>,
    pub placed: BTreeMap<String, Vec<u8>>,
    pub appendices: Vec<AppendixView>,
}

impl<'a> Album<'a> {
    pub const fn new(from: &'a BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            from,
            placed: BTreeMap::new(),
            appendices: Vec::new(),
        }
    }

    /// The bytes of a file, if they are there.
    pub fn bytes(&self, sha256: &str) -> Option<Vec<u8>> {
        self.from.get(sha256).cloned()
    }

    /// The name of a picture; empty if its bytes aren't there or of no kind that is set.
    pub fn place(&mut self, file: Option<&FileRef>) -> String {
        let Some((file, bytes)) = file.and_then(|file| Some((file, self.from.get(&file.sha256)?)))
        else {
            return String::new();
        };
        let ending = match file.media_type.as_str() {
            "image/png" => "png",
            "image/jpeg" => "jpg",
            "image/svg+xml" => "svg",
            _ => return String::new(),
        };
        let name = format!("{}.{ending}", file.sha256);
        self.placed
            .entry(name.clone())
            .or_insert_with(|| bytes.clone());
        name
    }
}

pub(super) fn head(
    words: &Words<'_>,
    source: &Source<'_>,
    edition: &Edition,
    album: &mut Album<'_>,
) -> HeadView {
    let document = match &source.number {
        Some(number) => words.with(keys::DOC_PROPOSAL_NUMBER, "number", number.as_str()),
        None => words.word(keys::DOC_PROPOSAL_DRAFT),
    };
    let reader = edition.facts.reader;
    let facts = &source.proposal.facts;
    let title = words.held(&facts.title);
    // The manager wrote it in the proposal's language; an edition in another one has its headline.
    let elsewhere = words.language != facts.language;
    HeadView {
        maker: words.text(&source.company.name),
        line: words.text(&source.company.line),
        file: album.place(source.company.logo.as_ref()),
        document,
        reader,
        edition: words.coded("doc-edition", reader.code()),
        title: if elsewhere || headline(words, source, edition).contains(&title) {
            String::new()
        } else {
            title
        },
    }
}

pub(super) fn foot(words: &Words<'_>, source: &Source<'_>) -> FootView {
    let account = words.held(source.account.facts.formally(words.language));
    let prepared = Args::new().text("account", account.as_str()).text(
        "date",
        words.format.date_long(source.proposal.facts.prepared_on),
    );
    // The numbers are known when the pages are.
    let page = Args::new().text("page", "{page}").text("pages", "{pages}");
    FootView {
        prepared: words.say(keys::DOC_PREPARED_FOR, &prepared),
        account,
        held: words.with(keys::DOC_HELD_UNTIL, "date", until(words)),
        page: words.say(keys::DOC_PAGE, &page),
    }
}

/// Last day of the terms, as everywhere in the edition.
pub(crate) fn until(words: &Words<'_>) -> String {
    written(words, BoundKey::ValidUntil, Place::Text).unwrap_or_default()
}

/// The person written to with position and company; without one, the company.
pub(crate) fn addressee(
    words: &Words<'_>,
    source: &Source<'_>,
    edition: &Edition,
) -> AddresseeView {
    let account = words.held(source.account.facts.named(words.language));
    let theirs = source
        .people
        .iter()
        .filter(|(person, _)| Some(person.id) == edition.facts.person_id);
    let here = |(_, part): &&(_, Part)| part.account_id == source.account.id;
    let Some((person, part)) = theirs.clone().find(here).or_else(|| theirs.clone().next()) else {
        return AddresseeView {
            name: account,
            lines: Vec::new(),
        };
    };
    let lines = [words.held(part.facts.positioned(words.language)), account];
    AddresseeView {
        name: words.held(person.facts.named(words.language)),
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
    }
}

pub(crate) fn headline(words: &Words<'_>, source: &Source<'_>, edition: &Edition) -> String {
    let headline = words.text(&edition.facts.headline);
    if headline.is_empty() {
        words.held(&source.proposal.facts.title)
    } else {
        headline
    }
}

pub(super) fn properties(
    words: &Words<'_>,
    source: &Source<'_>,
    edition: &Edition,
) -> PropertiesView {
    let account = source.account.facts.named(words.language).trim();
    let mut known_by = words.coded("doc-edition", edition.facts.reader.code());
    // Several people of one reader type may have an edition each: files are told apart by whose it is.
    let theirs = |(person, _): &&(Person, Part)| Some(person.id) == edition.facts.person_id;
    if edition.personal
        && let Some((person, _)) = source.people.iter().find(theirs)
    {
        let name = person.facts.named(words.language);
        let whose = words.with(keys::DOC_EDITION_PERSON, "person", name);
        known_by = format!("{known_by} · {whose}");
    }
    let args = Args::new()
        .text("account", account)
        .text("edition", known_by);
    let title = match &source.number {
        Some(number) => words.say(keys::DOC_PDF_TITLE, &args.text("number", number.as_str())),
        None => words.say(keys::DOC_PDF_TITLE_DRAFT, &args),
    };
    let subject = Args::new()
        .text("account", account)
        .text("date", until(words));
    let keywords = source.number.iter().cloned().chain([account.to_owned()]);
    PropertiesView {
        title: plain(&title),
        author: plain(&words.text(&source.company.name)),
        subject: plain(&words.say(keys::DOC_PDF_SUBJECT, &subject)),
        keywords: keywords.filter(|word| !word.is_empty()).collect(),
    }
}

pub(crate) fn accent(source: &Source<'_>) -> String {
    let accent = source.company.accent.as_str();
    let digits = accent.strip_prefix('#').unwrap_or_default();
    let colour = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if colour { accent } else { ACCENT }.to_owned()
}

/// Head, foot and properties of a file with the prices alone.
#[derive(Debug)]
pub(crate) struct SheetHead {
    /// "Proposal TR-2026-0147".
    pub document: String,
    pub title: String,
    pub subject: String,
    pub author: String,
    /// Until when the terms hold; whether tax is in the prices.
    pub under: Vec<String>,
    /// Left, middle, right; the right with `{page}` and `{pages}`.
    pub foot: [String; 3],
}

pub(crate) fn sheet_head(words: &Words<'_>, source: &Source<'_>) -> SheetHead {
    let FootView {
        prepared,
        held,
        page,
        account: _,
    } = foot(words, source);
    let document = match &source.number {
        Some(number) => words.with(keys::DOC_PROPOSAL_NUMBER, "number", number.as_str()),
        None => words.word(keys::DOC_PROPOSAL_DRAFT),
    };
    let account = words.held(source.account.facts.named(words.language));
    let subject = Args::new()
        .text("account", account.as_str())
        .text("date", until(words));
    let currency = words
        .format
        .currency(source.proposal.facts.pricing.currency);
    let tax = if words.figures.totals.is_some_and(|totals| !totals.taxed()) {
        keys::DOC_PRICE_NO_VAT
    } else if source.proposal.facts.pricing.prices_include_tax {
        keys::DOC_PRICE_INCLUDES_VAT
    } else {
        keys::DOC_PRICE_EXCLUDES_VAT
    };
    SheetHead {
        document: plain(&document),
        title: plain(&format!("{document} · {account}")),
        subject: plain(&words.say(keys::DOC_PDF_SUBJECT, &subject)),
        author: plain(&words.text(&source.company.name)),
        under: vec![
            plain(&format!("{prepared} · {held}")),
            plain(&words.with(tax, "currency", currency)),
        ],
        foot: [prepared, held, page].map(|part| plain(&part)),
    }
}

/// The company's logo as a file of its own; an empty name for none.
pub(crate) fn logo(source: &Source<'_>) -> (String, BTreeMap<String, Vec<u8>>) {
    let mut album = Album::new(source.pictures);
    let file = album.place(source.company.logo.as_ref());
    (file, album.placed)
}
