//! From the nouns of the domain to an edition with everything said. Pure: the same source gives
//! the same view.
//!
//! A block that has nothing to show is left out: a page shows what there is. Nothing secret is
//! read: of prices only what the customer pays.

mod bound;
mod cash;
mod cost;
mod facts;
mod head;
mod people;
mod periods;
mod price;
mod rich;
mod what_if;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use redbook_domain::account::Account;
use redbook_domain::company::{CompanyFacts, Member, Reference};
use redbook_domain::finance::CalculationResult;
use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::person::{Part, Person, ReaderType};
use redbook_domain::pricing::Totals;
use redbook_domain::proposal::block::{Figure, PictureWidth, Point};
use redbook_domain::proposal::{Block, BlockContent, Edition, Figures, Proposal};
use redbook_i18n::{Key, keys};

use super::view::{
    Align, BlockView, BodyView, ColumnView, FigureView, PointView, ProposalView, RowView,
};
use crate::error::DocumentError;
use head::Album;
pub(crate) use words::{Words, words_in};

/// All that the editions of a proposal are made of.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    pub proposal: &'a Proposal,
    pub editions: &'a [Edition],
    pub blocks: &'a [Block],
    pub account: &'a Account,
    pub company: &'a CompanyFacts,
    pub members: &'a [Member],
    pub references: &'a [Reference],
    /// Those addressed, with their part in the account.
    pub people: &'a [(Person, Part)],
    /// Empty while prices don't add up.
    pub totals: Option<&'a Totals>,
    pub calculation: Option<&'a CalculationResult>,
    /// Bytes of files by their SHA-256.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
    /// With the revision; empty for a draft.
    pub number: Option<String>,
}

/// One edition with everything said.
///
/// # Errors
/// `not_found {kind: edition}`.
pub fn view(source: &Source<'_>, edition: Id) -> Result<ProposalView, DocumentError> {
    let found = source.editions.iter().find(|candidate| candidate.id == edition);
    let edition =
        found.ok_or_else(|| DocumentError::new("not_found").with("kind", "edition"))?;
    let figures = Figures {
        totals: source.totals,
        calculation: source.calculation,
        valid_until: source.proposal.facts.valid_until,
    };
    let words = Words::new(edition.facts.language, figures);
    let mut album = Album::new(source.pictures);
    Ok(ProposalView {
        language: words.language,
        properties: head::properties(&words, source, edition),
        head: head::head(&words, source, edition, &mut album),
        foot: head::foot(&words, source),
        accent: head::accent(source),
        addressee: head::addressee(&words, source, edition),
        headline: head::headline(&words, source, edition),
        blocks: blocks(&words, source, edition, &mut album),
        pictures: album.placed,
    })
}

/// The blocks in reading order, the expiry last.
fn blocks(
    words: &Words<'_>,
    source: &Source<'_>,
    edition: &Edition,
    album: &mut Album<'_>,
) -> Vec<BlockView> {
    let mut shown: Vec<BlockView> = Vec::with_capacity(edition.facts.layout.len());
    let mut expiry = None;
    let (mut new_page, mut asked) = (false, edition.facts.reader != ReaderType::Director);
    for placement in &edition.facts.layout {
        let own = |block: &&Block| {
            block.id == placement.block_id && block.edition_id.is_none_or(|own| own == edition.id)
        };
        let Some(block) = source.blocks.iter().find(own) else { continue };
        // A page that a block without anything to show would have begun, the next one begins.
        new_page |= placement.new_page;
        let before = shown.last().map(|block| &block.body);
        let Some(mut body) = body(words, source, album, &block.content, before) else { continue };
        let id = block.id.to_string();
        if matches!(body, BodyView::Expiry { .. }) {
            expiry = Some(BlockView { id, new_page: false, body });
            continue;
        }
        let begins = std::mem::take(&mut new_page) && !shown.is_empty();
        asked |= begins;
        if let BodyView::Decision { signatures, first_page, .. } = &mut body {
            // What is asked stands on the director's first page; signed it is further on.
            *first_page = !std::mem::replace(&mut asked, true);
            if edition.facts.reader == ReaderType::Director && !*first_page {
                *signatures = self::signatures(words, source);
            }
        }
        shown.push(BlockView { id, new_page: begins, body });
    }
    shown.extend(expiry);
    shown
}

fn signatures(words: &Words<'_>, source: &Source<'_>) -> Vec<String> {
    let legal = |legal: &str, name: String| {
        let legal = words.held(legal);
        if legal.is_empty() { name } else { legal }
    };
    let account = &source.account.facts;
    let sides = [
        legal(&account.legal_name, words.held(&account.name)),
        legal(&source.company.legal_name, words.text(&source.company.name)),
    ];
    sides.map(|side| words.with(keys::DOC_DECISION_SIGN, "company", side)).into()
}

/// What the block shows; `None` for nothing.
fn body(
    words: &Words<'_>,
    source: &Source<'_>,
    album: &mut Album<'_>,
    content: &BlockContent,
    before: Option<&BodyView>,
) -> Option<BodyView> {
    let text = |text: &LocalText| words.text(text);
    let titles = |label: &LocalText, title: &LocalText| Titles {
        label: words.text(label),
        title: words.text(title),
        after_heading: matches!(before, Some(BodyView::Heading { .. })),
    };
    let untitled = LocalText::default();
    match content {
        BlockContent::Heading { label, text: title } => {
            let (label, text) = (text(label), text(title));
            (!label.is_empty() || !text.is_empty()).then_some(BodyView::Heading { label, text })
        }
        BlockContent::Text { label, sublabel, body, lead } => {
            let said = if *lead { rich::lead } else { rich::paragraphs };
            let body = said(words, body);
            let (label, sublabel, lead) = (text(label), text(sublabel), *lead);
            (!body.is_empty()).then_some(BodyView::Text { label, sublabel, body, lead })
        }
        BlockContent::KeyFigures { figures } => {
            let figures: Vec<_> = figures.iter().filter_map(|one| figure(words, one)).collect();
            (!figures.is_empty()).then_some(BodyView::KeyFigures { figures })
        }
        BlockContent::PriceTable { title, note } => {
            let title = titles(&untitled, title).or_title(|| words.word(keys::DOC_PRICE_TITLE));
            price::block(words, &source.proposal.facts.pricing, title, note)
        }
        BlockContent::CostTable { title, note } => {
            let title = titles(&untitled, title).or_title(|| cost::title(words));
            cost::block(words, title, note)
        }
        BlockContent::CashFlow { label, title, note, what_ifs } => {
            cash::block(words, titles(label, title), note, *what_ifs)
        }
        BlockContent::Picture { file, alternative, caption, width } => {
            let file = album.place(file.as_ref());
            (!file.is_empty()).then(|| BodyView::Picture {
                file,
                alternative: words.text_or(alternative, keys::DOC_ALT_PICTURE),
                caption: text(caption),
                wide: *width == PictureWidth::Full,
            })
        }
        BlockContent::Exclusivity { label, sublabel, points } => {
            let points: Vec<_> = points.iter().filter_map(|one| point(words, one)).collect();
            (!points.is_empty()).then(|| BodyView::Points {
                label: words.text_or(label, keys::DOC_EXCLUSIVITY_LABEL),
                sublabel: text(sublabel),
                points,
            })
        }
        BlockContent::References { label, title, references, how_to_ask } => {
            people::references(words, source, titles(label, title), references, how_to_ask)
        }
        BlockContent::Team { label, title, members } => {
            people::team(words, source, titles(label, title), members)
        }
        BlockContent::Specification { label, title, rows } => {
            facts::specification(words, titles(label, title), rows)
        }
        BlockContent::Proofs { label, title, rows } => {
            facts::proofs(words, titles(label, title), rows)
        }
        BlockContent::Decision { title, text } => {
            let body = rich::paragraphs(words, text);
            (!body.is_empty() || !title.is_blank()).then(|| BodyView::Decision {
                title: words.text_or(title, keys::DOC_DECISION_TITLE),
                body,
                signatures: Vec::new(),
                first_page: false,
            })
        }
        BlockContent::PreparedBy { label, sublabel, members } => {
            people::prepared_by(words, source, (label, sublabel), members)
        }
        BlockContent::Expiry { text } => {
            let mut body = rich::paragraphs(words, text);
            if body.is_empty() {
                body = rich::lines(words, &words.word(keys::DOC_EXPIRY_GUARANTEE));
            }
            let label = words.word(keys::DOC_EXPIRY_TITLE);
            Some(BodyView::Expiry { label, date: head::until(words), body })
        }
    }
}

fn figure(words: &Words<'_>, figure: &Figure) -> Option<FigureView> {
    let caption = words.text(&figure.caption);
    if let Some(key) = figure.bound {
        return bound::figure(words, key, caption);
    }
    let value = words.text(&figure.value);
    (!value.is_empty()).then_some(FigureView { value, bound: None, caption })
}

fn point(words: &Words<'_>, point: &Point) -> Option<PointView> {
    let (term, text) = (words.text(&point.term), rich::line(words, &point.text));
    (!term.is_empty() || !text.is_empty()).then_some(PointView { term, text })
}

/// What is written over a block.
#[derive(Debug)]
struct Titles {
    label: String,
    title: String,
    /// A heading stands before and names it already.
    after_heading: bool,
}

impl Titles {
    /// Label and title, with a label of the program where nobody wrote either.
    fn or(self, words: &Words<'_>, label: Key) -> (String, String) {
        let named = !self.label.is_empty() || !self.title.is_empty() || self.after_heading;
        (if named { self.label } else { words.word(label) }, self.title)
    }

    /// The title, else one of the program.
    fn or_title(self, title: impl FnOnce() -> String) -> String {
        if self.title.is_empty() && !self.after_heading { title() } else { self.title }
    }
}

fn column(head: impl Into<String>, width: f32, align: Align) -> ColumnView {
    ColumnView { head: head.into(), width, align, tint: false }
}

/// The widest text of a column, spanning cells left out.
fn widest(rows: &[RowView], column: usize) -> f32 {
    let texts = rows.iter().filter(|row| row.cells.iter().all(|cell| cell.span == 1));
    let cells = texts.filter_map(|row| row.cells.get(column));
    cells.map(|cell| words::width(&cell.text)).fold(0.0, f32::max)
}
