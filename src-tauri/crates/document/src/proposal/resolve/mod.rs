//! From the nouns of the domain to an edition with everything said. Pure: the same source gives
//! the same view.
//!
//! A block that has nothing to show is left out: a page shows what there is. Nothing secret is
//! read: of prices only what the customer pays.

mod appendix;
mod body;
mod bound;
mod cash;
mod cents;
mod changes;
mod chart;
mod cost;
mod facts;
pub(crate) mod head;
mod people;
mod periods;
mod price;
mod rich;
mod scale;
mod stages;
mod table;
mod tax;
mod what_if;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use redbook_domain::account::Account;
use redbook_domain::company::{CompanyFacts, FileRef, Member, Reference};
use redbook_domain::finance::CalculationResult;
use redbook_domain::id::Id;
use redbook_domain::person::{Part, Person, ReaderType};
use redbook_domain::pricing::Totals;
use redbook_domain::proposal::{Block, BlockContent, Edition, Figures, Proposal};
use redbook_i18n::keys;

use super::view::{Align, BlockView, BodyView, ColumnView, ProposalView, RowKind, RowView};
use crate::error::DocumentError;
use body::{Titles, body};
pub use changes::{Changes, changes};
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
    resolved(source, edition, Slots::Closed)
}

/// The same for whoever writes it: a block that has nothing to show yet leaves a slot that says what
/// is missing.
///
/// # Errors
/// As [`view`].
pub fn draft_view(source: &Source<'_>, edition: Id) -> Result<ProposalView, DocumentError> {
    resolved(source, edition, Slots::Shown)
}

/// What becomes of the place where a block has nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slots {
    Closed,
    Shown,
}

fn resolved(source: &Source<'_>, edition: Id, slots: Slots) -> Result<ProposalView, DocumentError> {
    let found = source
        .editions
        .iter()
        .find(|candidate| candidate.id == edition);
    let edition = found.ok_or_else(|| DocumentError::new("not_found").with("kind", "edition"))?;
    let figures = Figures {
        totals: source.totals,
        calculation: source.calculation,
        lines: &source.proposal.facts.pricing.lines,
        valid_until: source.proposal.facts.valid_until,
    };
    let words = Words::new(edition.facts.language, figures);
    let mut album = Album::new(source.pictures);
    Ok(ProposalView {
        language: words.language,
        look: source.proposal.facts.look,
        properties: head::properties(&words, source, edition),
        head: head::head(&words, source, edition, &mut album),
        foot: head::foot(&words, source),
        accent: head::accent(source),
        addressee: head::addressee(&words, source, edition),
        headline: head::headline(&words, source, edition),
        blocks: blocks(&words, source, edition, &mut album, slots),
        gone: gone(source, edition),
        pictures: album.placed,
        appendices: album.appendices,
    })
}

/// Blocks whose picture has a file that isn't there; an empty name for the logo.
fn gone(source: &Source<'_>, edition: &Edition) -> Vec<String> {
    let lost = |file: &Option<FileRef>| {
        file.as_ref()
            .is_some_and(|file| !source.pictures.contains_key(&file.sha256))
    };
    let logo = lost(&source.company.logo).then(String::new);
    let layout = edition.facts.layout.iter();
    let blocks = layout.filter_map(|placement| {
        let block = (source.blocks.iter()).find(|block| block.id == placement.block_id)?;
        let BlockContent::Picture { file, .. } = &block.content else {
            return None;
        };
        lost(file).then(|| block.id.to_string())
    });
    logo.into_iter().chain(blocks).collect()
}

/// The blocks in reading order, the expiry last.
fn blocks(
    words: &Words<'_>,
    source: &Source<'_>,
    edition: &Edition,
    album: &mut Album<'_>,
    slots: Slots,
) -> Vec<BlockView> {
    let mut shown: Vec<BlockView> = Vec::with_capacity(edition.facts.layout.len());
    let mut expiry = None;
    let director = edition.facts.reader == ReaderType::Director;
    let (mut new_page, mut asked) = (false, !director);
    // Whether the page so far lacks figures that it was made for.
    let mut lacking = false;
    for placement in &edition.facts.layout {
        let own = |block: &&Block| {
            block.id == placement.block_id && block.edition_id.is_none_or(|own| own == edition.id)
        };
        let Some(block) = source.blocks.iter().find(own) else {
            continue;
        };
        // A page that a block without anything to show would have begun, the next one begins.
        new_page |= placement.new_page;
        let before = shown.last().map(|block| &block.body);
        let body = body(words, source, album, block, before);
        lacking |= body.is_none() && is_figures(&block.content);
        let slot = || (slots == Slots::Shown).then(|| slot(words, &block.content));
        let Some(mut body) = body.or_else(slot) else {
            continue;
        };
        let id = block.id.to_string();
        if matches!(body, BodyView::Expiry { .. }) {
            expiry = Some(BlockView {
                id,
                new_page: false,
                body,
            });
            continue;
        }
        let wanted = std::mem::take(&mut new_page) && !shown.is_empty();
        asked |= wanted;
        // Without its figures a page would end in its middle: what follows goes on there. The
        // director's pages each say one thing.
        let begins = wanted && (director || !std::mem::take(&mut lacking));
        if let BodyView::Decision {
            signatures,
            first_page,
            ..
        } = &mut body
        {
            // What is asked stands on the director's first page; signed it is further on.
            *first_page = !std::mem::replace(&mut asked, true);
            if edition.facts.reader == ReaderType::Director && !*first_page {
                *signatures = self::signatures(words, source);
            }
        }
        shown.push(BlockView {
            id,
            new_page: begins,
            body,
        });
    }
    shown.extend(expiry);
    shown
}

/// What fills a good part of a page once there are prices.
const fn is_figures(content: &BlockContent) -> bool {
    matches!(
        content,
        BlockContent::PriceTable { .. }
            | BlockContent::CostTable { .. }
            | BlockContent::CashFlow { .. }
    )
}

/// What is missing, said in the language of the edition.
fn slot(words: &Words<'_>, content: &BlockContent) -> BodyView {
    BodyView::Slot {
        text: words.with(keys::DOC_SLOT, "kind", content.kind()),
    }
}

fn signatures(words: &Words<'_>, source: &Source<'_>) -> Vec<String> {
    let legal = |legal: &str, name: String| {
        let legal = words.held(legal);
        if legal.is_empty() { name } else { legal }
    };
    let account = &source.account.facts;
    let sides = [
        words.held(account.formally(words.language)),
        legal(
            source.company.legally(words.language),
            words.text(&source.company.name),
        ),
    ];
    sides
        .map(|side| words.with(keys::DOC_DECISION_SIGN, "company", side))
        .into()
}

fn column(head: impl Into<String>, width: f32, align: Align) -> ColumnView {
    ColumnView {
        head: head.into(),
        width,
        align,
        tint: false,
    }
}

/// The widest text of a column; cells over several are left out.
fn widest(rows: &[RowView], column: usize) -> f32 {
    let width = |row: &RowView| {
        let mut at = 0;
        let cell = row.cells.iter().find(|cell| {
            at += cell.span;
            at > column
        });
        let text = cell
            .filter(|cell| cell.span == 1)
            .map(|cell| cell.text.as_str());
        // Sums are bold.
        let bold = if matches!(row.row, RowKind::Line | RowKind::Sum) {
            1.0
        } else {
            1.05
        };
        words::width(text.unwrap_or_default()) * bold
    };
    rows.iter().map(width).fold(0.0, f32::max)
}
