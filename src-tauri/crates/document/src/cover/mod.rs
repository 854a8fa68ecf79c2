//! The words that go with an edition: an e-mail or a letter that says what is in it for this
//! reader (M14), until when the terms hold, and who writes. To be read and changed by a person
//! before anything is sent.

use redbook_domain::company::Member;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::coverage::is_evidence;
use redbook_domain::proposal::{BlockContent, Edition, Figures};
use redbook_i18n::typography::quoted;
use redbook_i18n::{Args, Key, keys};

use crate::error::DocumentError;
use crate::letter::LetterView;
use crate::proposal::Source;
use crate::proposal::resolve::Words;
use crate::proposal::resolve::head::{accent, addressee, headline, logo, sheet_head, until};

/// What is offered to be sent along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    pub language: Language,
    pub subject: String,
    /// Without the signature; an empty line parts paragraphs.
    pub body: String,
    /// Name, position, company, telephone, e-mail: one line each.
    pub signature: String,
    /// Who is written to: name, then position and company.
    pub person: Vec<String>,
}

/// The cover text of an edition in its language.
///
/// # Errors
/// `not_found {kind: edition}`.
pub fn cover(source: &Source<'_>, edition: Id) -> Result<Cover, DocumentError> {
    let (words, edition) = opened(source, edition)?;
    let document = sheet_head(&words, source).title;
    let headline = headline(&words, source, edition);
    let subject = Args::new()
        .text("document", document)
        .text("headline", headline);
    let to = addressee(&words, source, edition);
    let greeting = if edition.facts.person_id.is_some() && !to.lines.is_empty() {
        words.with(keys::DOC_COVER_GREETING, "person", to.name.as_str())
    } else {
        words.word(keys::DOC_COVER_GREETING_NOBODY)
    };
    let about = about(&words, source, edition);
    let parts = [
        greeting,
        about,
        words.with(keys::DOC_COVER_HELD, "date", until(&words)),
        words.word(keys::DOC_COVER_QUESTIONS),
        words.word(keys::DOC_COVER_REGARDS),
    ];
    let mut person = vec![to.name];
    person.extend(to.lines);
    Ok(Cover {
        language: words.language,
        subject: spaced(&words.say(keys::DOC_COVER_SUBJECT, &subject)),
        body: spaced(&parts.join("\n\n")),
        signature: spaced(&signature(&words, source).join("\n")),
        person: person.iter().map(|line| spaced(line)).collect(),
    })
}

/// What is in the edition for its reader: references, prices, the calculation and evidence only where
/// they are.
fn about(words: &Words<'_>, source: &Source<'_>, edition: &Edition) -> String {
    let account = source.account.facts.named(words.language).trim();
    let account = match words.language {
        Language::Ru => quoted(account),
        _ => account.into(),
    };
    let say = |key: Key| words.with(key, "account", account.as_ref());
    let whose = |reader| {
        let editions = source.editions.iter();
        editions.filter(move |edition| edition.facts.reader == reader)
    };
    match edition.facts.reader {
        ReaderType::Director => {
            let references = whose(ReaderType::Hr).any(|one| has_references(source, one));
            let calculation = whose(ReaderType::Finance).any(|one| has_calculation(source, one));
            let others = match (references, calculation) {
                (true, true) => keys::DOC_COVER_OTHERS_BOTH,
                (true, false) => keys::DOC_COVER_OTHERS_REFERENCES,
                (false, true) => keys::DOC_COVER_OTHERS_CALCULATION,
                (false, false) => keys::DOC_COVER_OTHERS,
            };
            format!("{} {}", say(keys::DOC_COVER_DIRECTOR), words.word(others))
        }
        ReaderType::Hr if has_references(source, edition) => say(keys::DOC_COVER_HR),
        ReaderType::Hr => say(keys::DOC_COVER_HR_BARE),
        ReaderType::Finance => {
            let about = if has_calculation(source, edition) {
                keys::DOC_COVER_FINANCE
            } else if has_prices(source, edition) {
                keys::DOC_COVER_FINANCE_PRICES
            } else {
                keys::DOC_COVER_FINANCE_BARE
            };
            if has_evidence(source, edition) {
                let named = words.word(keys::DOC_COVER_FINANCE_EVIDENCE);
                format!("{} {named}", say(about))
            } else {
                say(about)
            }
        }
    }
}

/// Whether the edition names documents that its numbers rest on, or has them behind it.
fn has_evidence(source: &Source<'_>, edition: &Edition) -> bool {
    contents(source, edition).any(|content| match content {
        BlockContent::Proofs { rows, .. } => rows.iter().any(is_evidence),
        BlockContent::Appendix { file, .. } => file.is_some(),
        _ => false,
    })
}

/// The contents of the blocks that stand in the edition.
fn contents<'a>(
    source: &'a Source<'_>,
    edition: &'a Edition,
) -> impl Iterator<Item = &'a BlockContent> {
    let layout = edition.facts.layout.iter();
    layout.filter_map(|placement| {
        let mut blocks = source.blocks.iter();
        Some(&blocks.find(|block| block.id == placement.block_id)?.content)
    })
}

fn has_references(source: &Source<'_>, edition: &Edition) -> bool {
    let known = |id: &Id| source.references.iter().any(|one| one.id == *id);
    contents(source, edition).any(|content| {
        matches!(content, BlockContent::References { references, .. } if references.iter().any(known))
    })
}

fn has_calculation(source: &Source<'_>, edition: &Edition) -> bool {
    let counted = source.calculation.is_some_and(|result| result.known());
    let shows = |content: &BlockContent| matches!(content, BlockContent::CashFlow { .. });
    counted && has_prices(source, edition) && contents(source, edition).any(shows)
}

fn has_prices(source: &Source<'_>, edition: &Edition) -> bool {
    let lines = &source.proposal.facts.pricing.lines;
    let priced = source.totals.is_some() && lines.iter().any(|line| line.kind.is_item());
    let shows = |content: &BlockContent| matches!(content, BlockContent::PriceTable { .. });
    priced && contents(source, edition).any(shows)
}

/// A letter with these words, for a window envelope.
#[derive(Debug, Clone)]
pub struct LetterText<'a> {
    pub subject: &'a str,
    pub body: &'a str,
    /// Lines of the address.
    pub address: Vec<String>,
    pub today: chrono::NaiveDate,
    /// Pages of the edition that is enclosed.
    pub pages: usize,
}

/// The letter that goes with an edition, with everything said.
///
/// # Errors
/// `not_found {kind: edition}`.
pub fn letter(
    source: &Source<'_>,
    edition: Id,
    text: &LetterText<'_>,
) -> Result<LetterView, DocumentError> {
    let (words, edition) = opened(source, edition)?;
    let (file, pictures) = logo(source);
    let company = source.company;
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines().map(str::trim);
        lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let address = company.addressed(words.language);
    let mut about = lines(address);
    about.extend([
        company.phone.clone(),
        company.email.clone(),
        company.website.clone(),
    ]);
    about.retain(|line| !line.trim().is_empty());
    let name = words.text(&company.name);
    let returns = std::iter::once(name.clone()).chain(lines(address));
    let pages = i64::try_from(text.pages).unwrap_or(i64::MAX);
    let enclosed = Args::new()
        .text("document", sheet_head(&words, source).document)
        .text(
            "edition",
            words.coded("doc-edition", edition.facts.reader.code()),
        )
        .count("count", pages);
    let bank = [
        company.bank.name.as_str(),
        company.bank.iban.as_str(),
        company.bank.bic.as_str(),
    ];
    let foot = [company.legally(words.language), company.tax_id.as_str()]
        .into_iter()
        .chain(bank);
    let foot = foot.filter(|part| !part.trim().is_empty());
    let (signed, position) = match writer(source) {
        Some(member) => (
            words.text(&member.facts.name),
            words.text(&member.facts.position),
        ),
        None => (name.clone(), String::new()),
    };
    Ok(LetterView {
        language: words.language,
        accent: accent(source),
        line: words.text(&company.line),
        file,
        about,
        returns: returns.collect::<Vec<_>>().join(" · "),
        address: text.address.clone(),
        date: words.format.date_long(text.today),
        subject: text.subject.trim().to_owned(),
        body: paragraphs(text.body),
        name: signed,
        position,
        enclosures_label: words.word(keys::DOC_LETTER_ENCLOSED),
        enclosures: vec![words.say(keys::DOC_LETTER_ENCLOSURE, &enclosed)],
        foot: foot.collect::<Vec<_>>().join(" · "),
        title: spaced(text.subject.trim()),
        maker: name,
        pictures,
    })
}

fn paragraphs(body: &str) -> Vec<String> {
    let body = body.replace("\r\n", "\n");
    let parts = body.split("\n\n").map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn opened<'a>(
    source: &'a Source<'_>,
    edition: Id,
) -> Result<(Words<'a>, &'a Edition), DocumentError> {
    let found = source.editions.iter().find(|one| one.id == edition);
    let edition = found.ok_or_else(|| DocumentError::new("not_found").with("kind", "edition"))?;
    let figures = Figures {
        totals: source.totals,
        calculation: source.calculation,
        lines: &source.proposal.facts.pricing.lines,
        valid_until: source.proposal.facts.valid_until,
    };
    Ok((Words::new(edition.facts.language, figures), edition))
}

/// Who writes: the person at this desk.
fn writer<'a>(source: &'a Source<'_>) -> Option<&'a Member> {
    source.members.iter().find(|member| member.facts.me)
}

fn signature(words: &Words<'_>, source: &Source<'_>) -> Vec<String> {
    let company = words.text(&source.company.name);
    let lines = match writer(source) {
        Some(member) => vec![
            words.text(&member.facts.name),
            words.text(&member.facts.position),
            company,
            member.facts.phone.clone(),
            member.facts.email.clone(),
        ],
        None => vec![
            company,
            source.company.phone.clone(),
            source.company.email.clone(),
        ],
    };
    lines
        .into_iter()
        .filter(|line| !line.trim().is_empty())
        .collect()
}

/// Words that leave for another program: spaces that don't break mean nothing there.
fn spaced(text: &str) -> String {
    text.replace('\u{A0}', " ")
}
