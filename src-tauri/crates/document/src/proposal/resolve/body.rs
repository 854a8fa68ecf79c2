//! What each kind of block shows.

use redbook_domain::language::LocalText;
use redbook_domain::proposal::block::{Crop, Figure, PictureWidth, Point};
use redbook_domain::proposal::{Block, BlockContent};
use redbook_i18n::{Key, keys};

use super::head::Album;
use super::words::Words;
use super::{Source, appendix, bound, cash, chart, cost, facts, head, people, price, rich, table};
use crate::proposal::{BodyView, CropView, FigureView, PointView};

/// What the block shows; `None` for nothing.
pub(super) fn body(
    words: &Words<'_>,
    source: &Source<'_>,
    album: &mut Album<'_>,
    block: &Block,
    before: Option<&BodyView>,
) -> Option<BodyView> {
    let text = |text: &LocalText| words.text(text);
    let titles = |label: &LocalText, title: &LocalText| Titles {
        label: words.text(label),
        title: words.text(title),
        after_heading: matches!(before, Some(BodyView::Heading { .. })),
    };
    let untitled = LocalText::default();
    match &block.content {
        BlockContent::Heading { label, text: title } => {
            let (label, text) = (text(label), text(title));
            (!label.is_empty() || !text.is_empty()).then_some(BodyView::Heading { label, text })
        }
        BlockContent::Text {
            label,
            sublabel,
            body,
            lead,
        } => {
            let said = if *lead { rich::lead } else { rich::paragraphs };
            let body = said(words, body);
            let (label, sublabel, lead) = (text(label), text(sublabel), *lead);
            (!body.is_empty()).then_some(BodyView::Text {
                label,
                sublabel,
                body,
                lead,
            })
        }
        BlockContent::KeyFigures { figures } => {
            let figures: Vec<_> = figures
                .iter()
                .filter_map(|one| figure(words, one))
                .collect();
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
        BlockContent::CashFlow {
            label,
            title,
            note,
            what_ifs,
        } => cash::block(words, titles(label, title), note, *what_ifs),
        BlockContent::Picture {
            file,
            alternative,
            caption,
            width,
            crop,
        } => {
            let file = album.place(file.as_ref());
            (!file.is_empty()).then(|| BodyView::Picture {
                file,
                alternative: words.text_or(alternative, keys::DOC_ALT_PICTURE),
                caption: text(caption),
                wide: *width == PictureWidth::Full,
                crop: shown(*crop),
            })
        }
        BlockContent::Exclusivity {
            label,
            sublabel,
            points,
        } => {
            let points: Vec<_> = points.iter().filter_map(|one| point(words, one)).collect();
            (!points.is_empty()).then(|| BodyView::Points {
                label: words.text_or(label, keys::DOC_EXCLUSIVITY_LABEL),
                sublabel: text(sublabel),
                points,
            })
        }
        BlockContent::References {
            label,
            title,
            references,
            how_to_ask,
        } => people::references(words, source, titles(label, title), references, how_to_ask),
        BlockContent::Team {
            label,
            title,
            members,
        } => people::team(words, source, titles(label, title), members),
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
        BlockContent::PreparedBy {
            label,
            sublabel,
            members,
        } => people::prepared_by(words, source, (label, sublabel), members),
        BlockContent::Table {
            label,
            title,
            table,
            note,
        } => table::block(
            words,
            titles(label, title),
            table,
            source.proposal.facts.pricing.currency,
            text(note),
        ),
        BlockContent::Chart {
            label,
            title,
            chart,
            figures,
            alternative,
            note,
        } => chart::block(
            words,
            titles(label, title),
            chart,
            *figures,
            text(alternative),
            text(note),
        ),
        BlockContent::TwoColumns {
            left_title,
            left,
            right_title,
            right,
        } => {
            let sides = [left, right].map(|side| rich::paragraphs(words, side));
            let titles = [left_title, right_title].map(text);
            let blank = sides.iter().all(Vec::is_empty) && titles.iter().all(String::is_empty);
            let ([left, right], [left_title, right_title]) = (sides, titles);
            (!blank).then_some(BodyView::TwoColumns {
                left_title,
                left,
                right_title,
                right,
            })
        }
        BlockContent::Quotation {
            label,
            text: said,
            who,
            position,
            organisation,
        } => {
            let body = rich::paragraphs(words, said);
            let lines = [position, organisation].map(text);
            (!body.is_empty()).then(|| BodyView::Quotation {
                label: text(label),
                body,
                who: text(who),
                lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            })
        }
        BlockContent::Callout { title, text: said } => {
            let (title, body) = (text(title), rich::paragraphs(words, said));
            (!title.is_empty() || !body.is_empty()).then_some(BodyView::Callout { title, body })
        }
        BlockContent::Appendix { title, file } => {
            appendix::block(words, album, block.id, title, file.as_ref()?)
        }
        BlockContent::Expiry { text } => {
            let mut body = rich::paragraphs(words, text);
            if body.is_empty() {
                body = rich::lines(words, &words.word(keys::DOC_EXPIRY_GUARANTEE));
            }
            let label = words.word(keys::DOC_EXPIRY_TITLE);
            Some(BodyView::Expiry {
                label,
                date: head::until(words),
                body,
            })
        }
    }
}

/// The part of a picture that is shown; `None` for all of it.
fn shown(crop: Crop) -> Option<CropView> {
    let part = |cut: u16| f64::from(cut) / 1000.0;
    let view = CropView {
        left: part(crop.left),
        top: part(crop.top),
        width: 1.0 - part(crop.left) - part(crop.right),
        height: 1.0 - part(crop.top) - part(crop.bottom),
    };
    (crop != Crop::default() && view.width > 0.0 && view.height > 0.0).then_some(view)
}

fn figure(words: &Words<'_>, figure: &Figure) -> Option<FigureView> {
    let caption = words.text(&figure.caption);
    if let Some(key) = figure.bound {
        return bound::figure(words, key, caption);
    }
    let value = words.text(&figure.value);
    (!value.is_empty()).then_some(FigureView {
        value,
        bound: None,
        caption,
    })
}

fn point(words: &Words<'_>, point: &Point) -> Option<PointView> {
    let (term, text) = (words.text(&point.term), rich::line(words, &point.text));
    (!term.is_empty() || !text.is_empty()).then_some(PointView { term, text })
}

/// What is written over a block.
#[derive(Debug)]
pub(super) struct Titles {
    pub label: String,
    pub title: String,
    /// A heading stands before and names it already.
    pub after_heading: bool,
}

impl Titles {
    /// Label and title, with a label of the program where nobody wrote either.
    pub fn or(self, words: &Words<'_>, label: Key) -> (String, String) {
        let named = !self.label.is_empty() || !self.title.is_empty() || self.after_heading;
        (
            if named { self.label } else { words.word(label) },
            self.title,
        )
    }

    /// The title, else one of the program.
    pub fn or_title(self, title: impl FnOnce() -> String) -> String {
        if self.title.is_empty() && !self.after_heading {
            title()
        } else {
            self.title
        }
    }
}
