//! What differs between two versions, as pages: numbers, price lines and texts, old beside new.

use redbook_domain::id::Id;
use redbook_domain::proposal::{Figures, Look};
use redbook_domain::version::compare::{
    BlockChange, Change, LineChange, LineSide, Move, NumberChange, TextChange,
};
use redbook_i18n::{Args, Fraction, Symbol, keys};

use super::bound::{Place, amount, value};
use super::words::Words;
use super::{Source, column, view};
use crate::error::DocumentError;
use crate::proposal::{
    Align, BlockView, BodyView, CellView, ParagraphView, ProposalView, RowKind, RowView, RunView,
    TableView,
};

/// Widths of columns of amounts and of texts, mm.
const AMOUNT: f32 = 45.0;
const TEXT: f32 = 85.0;

/// What differs, as [`redbook_domain::version::compare`] finds it.
#[derive(Debug, Clone, Copy)]
pub struct Changes<'a> {
    /// Numbers of the versions with their revisions; empty for a draft without one.
    pub before: &'a str,
    pub after: &'a str,
    pub numbers: &'a [NumberChange],
    pub lines: &'a [LineChange<'a>],
    /// Blocks of the edition that differ or moved.
    pub blocks: &'a [BlockChange],
}

/// Pages of what differs, in the language of the edition and under its head.
///
/// # Errors
/// `not_found {kind: edition}`.
pub fn changes(
    source: &Source<'_>,
    edition: Id,
    changes: &Changes<'_>,
) -> Result<ProposalView, DocumentError> {
    let mut shown = view(source, edition)?;
    let figures = Figures {
        totals: source.totals,
        calculation: source.calculation,
        lines: &source.proposal.facts.pricing.lines,
        valid_until: source.proposal.facts.valid_until,
    };
    let words = Words::new(shown.language, figures);
    let said = |number: &str| match number {
        "" => words.word(keys::DOC_DRAFT),
        number => number.to_owned(),
    };
    let heads = [said(changes.before), said(changes.after)];
    let title = Args::new()
        .text("before", heads[0].as_str())
        .text("after", heads[1].as_str());
    shown.headline = words.say(keys::DOC_CHANGES_TITLE, &title);
    shown.properties.title.clone_from(&shown.headline);
    // A list of changes has no cover, and nothing behind it.
    shown.look = Look::Book;
    shown.appendices.clear();
    shown.gone.retain(String::is_empty);
    let logo = shown.head.file.clone();
    shown.pictures.retain(|name, _| *name == logo);
    let tables = [
        (keys::DOC_CHANGES_NUMBERS, numbers(&words, changes, &heads)),
        (keys::DOC_CHANGES_LINES, lines(&words, changes, &heads)),
        (keys::DOC_CHANGES_TEXTS, texts(&words, changes, &heads)),
    ];
    let mut bodies: Vec<BodyView> = tables
        .into_iter()
        .filter(|(_, table)| !table.rows.is_empty())
        .map(|(title, table)| BodyView::Table {
            label: String::new(),
            title: words.word(title),
            table,
            repeat_head: true,
            note: String::new(),
        })
        .collect();
    if bodies.is_empty() {
        bodies.push(BodyView::Text {
            label: String::new(),
            sublabel: String::new(),
            body: vec![ParagraphView::Plain {
                runs: vec![RunView::plain(words.word(keys::DOC_CHANGES_NONE))],
            }],
            lead: false,
        });
    }
    shown.blocks = (1..)
        .zip(bodies)
        .map(|(n, body)| BlockView {
            id: format!("changes-{n}"),
            new_page: false,
            body,
        })
        .collect();
    Ok(shown)
}

fn row(row: RowKind, cells: impl Into<Vec<CellView>>) -> RowView {
    RowView {
        row,
        cells: cells.into(),
    }
}

/// Totals and other numbers of the proposal.
fn numbers(words: &Words<'_>, changes: &Changes<'_>, heads: &[String; 2]) -> TableView {
    let rows = changes.numbers.iter().map(|change| {
        let said = |side| match side {
            Some(found) => value(words, found, Place::Text),
            None => words.word(keys::DOC_NONE),
        };
        let name = capital(&words.coded("doc-figure", change.key.code()));
        let cells = [name, said(change.before), said(change.after)];
        row(RowKind::Line, cells.map(CellView::new))
    });
    TableView {
        columns: vec![
            column(words.word(keys::DOC_CHANGES_WHAT), 0.0, Align::Left),
            column(heads[0].clone(), AMOUNT, Align::Right),
            column(heads[1].clone(), AMOUNT, Align::Right),
        ],
        rows: rows.collect(),
    }
}

/// Lines of the price table with what they come to, quantity and price under it.
fn lines(words: &Words<'_>, changes: &Changes<'_>, heads: &[String; 2]) -> TableView {
    let rows = changes.lines.iter().filter_map(|change| {
        let name = |side: &Option<LineSide<'_>>| {
            let side = side.as_ref();
            side.map(|side| words.text(&side.line.description))
        };
        let (old, new) = (name(&change.before), name(&change.after));
        let mut what = CellView::new(new.clone().or_else(|| old.clone()).unwrap_or_default());
        what.note = old
            .filter(|old| new.is_some() && new.as_ref() != Some(old))
            .unwrap_or_default();
        let cells = [
            what,
            side(words, change.before.as_ref()),
            side(words, change.after.as_ref()),
        ];
        // A line's share of a discount of the whole is seen in the numbers.
        let [what, old, new] = &cells;
        let same = old == new && what.note.is_empty();
        (!same).then(|| row(RowKind::Line, cells))
    });
    TableView {
        columns: vec![
            column(words.word(keys::DOC_CHANGES_LINE), 0.0, Align::Left),
            column(heads[0].clone(), AMOUNT, Align::Right),
            column(heads[1].clone(), AMOUNT, Align::Right),
        ],
        rows: rows.collect(),
    }
}

fn side(words: &Words<'_>, side: Option<&LineSide<'_>>) -> CellView {
    let none = || CellView::new(words.word(keys::DOC_NONE));
    let Some(LineSide { line, total }) = side else {
        return none();
    };
    let Some(sum) = total.and_then(|total| total.amount) else {
        return none();
    };
    let quantity = words.format.number(line.quantity.get(), Fraction::UpTo(6));
    let price = line
        .unit_price
        .map(|price| words.format.rate(price.get(), sum.currency(), Symbol::With));
    CellView {
        note: price.map_or(String::new(), |price| format!("{quantity} × {price}")),
        ..CellView::new(amount(words, sum, Place::Text))
    }
}

/// Texts of the edition, block by block; what differs is bold.
fn texts(words: &Words<'_>, changes: &Changes<'_>, heads: &[String; 2]) -> TableView {
    let mut rows = Vec::new();
    for block in changes.blocks {
        let name = match block.kind.as_str() {
            "headline" => words.word(keys::DOC_CHANGES_HEADLINE),
            kind => words.coded("blocks-kind", kind),
        };
        let moved = |Move { from, to }: Move| {
            let places = Args::new()
                .count("from", i64::from(from))
                .count("to", i64::from(to));
            words.say(keys::DOC_CHANGES_MOVED, &places)
        };
        let how = match block.change {
            Change::Added => Some(words.word(keys::DOC_CHANGES_ADDED)),
            Change::Removed => Some(words.word(keys::DOC_CHANGES_REMOVED)),
            _ => block.moved.map(moved),
        };
        let name = how.map_or(name.clone(), |how| format!("{name} – {how}"));
        let group = CellView {
            span: 2,
            ..CellView::new(name)
        };
        rows.push(row(RowKind::Group, [group]));
        for text in &block.texts {
            let cells = [said(text, Change::Added), said(text, Change::Removed)];
            rows.push(row(RowKind::Line, cells));
        }
    }
    TableView {
        columns: vec![
            column(heads[0].clone(), TEXT, Align::Left),
            column(heads[1].clone(), TEXT, Align::Left),
        ],
        rows,
    }
}

/// One side of a text: without what only the other one has.
fn said(text: &TextChange, without: Change) -> CellView {
    let pieces = text.pieces.iter().filter(|piece| piece.change != without);
    let pieces = pieces.map(|piece| RunView {
        bold: piece.change != Change::Same,
        ..RunView::plain(piece.text.clone())
    });
    // What it is about is said before it.
    let said = text.pieces.iter().any(|piece| piece.change != without);
    let name = Some(&text.name).filter(|name| said && !name.is_empty());
    let name = name.map(|name| RunView::plain(format!("{name}\n")));
    let runs: Vec<RunView> = name.into_iter().chain(pieces).collect();
    CellView {
        text: runs.iter().map(|run| run.text.as_str()).collect(),
        runs,
        ..CellView::default()
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
