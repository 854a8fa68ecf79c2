//! Tables of a new proposal: rows of words, the first cell bold, amounts bound where the prices give
//! them.

use redbook_domain::language::{LocalText, Localized};
use redbook_domain::proposal::block::{
    ColumnAlign, ColumnKind, Table, TableCell, TableColumn, TableRow,
};
use redbook_domain::proposal::{BlockContent, BoundKey, LocalRich, Paragraph, Rich, Run};

use super::Words;
use super::words::dated;

/// How a table is laid out.
#[derive(Default)]
pub(super) struct Layout<'a> {
    pub label: LocalText,
    pub title: LocalText,
    /// Key of the heads.
    pub head: &'a str,
    /// Percent of each column; without them, as the words ask.
    pub widths: &'a [u16],
    /// Whether the last column holds to the right.
    pub right: bool,
}

pub(super) fn block(words: &Words<'_>, layout: Layout<'_>, rows: Vec<TableRow>) -> BlockContent {
    let heads = words.cells(layout.head);
    let last = heads.len().saturating_sub(1);
    let column = |(at, head)| TableColumn {
        head,
        kind: ColumnKind::Text,
        align: if layout.right && at == last {
            ColumnAlign::Right
        } else {
            ColumnAlign::Left
        },
        width: layout.widths.get(at).copied().unwrap_or_default(),
        sum: false,
    };
    BlockContent::Table {
        label: layout.label,
        title: layout.title,
        table: Table {
            columns: heads.into_iter().enumerate().map(column).collect(),
            rows,
            repeat_head: true,
            total: false,
        },
        note: LocalText::default(),
    }
}

/// A row of words.
pub(super) fn row(words: &Words<'_>, key: &str) -> TableRow {
    let cell = |(at, text): (usize, LocalText)| TableCell {
        text: rich(&text, at == 0),
        number: None,
    };
    TableRow {
        cells: words.cells(key).into_iter().enumerate().map(cell).collect(),
    }
}

/// A row of words that ends with a number of the proposal: a dash until there are prices.
pub(super) fn bound_row(words: &Words<'_>, key: &str, bound: BoundKey) -> TableRow {
    let mut made = row(words, key);
    let run = Run {
        bound: Some(bound),
        ..Run::default()
    };
    let value = Rich(vec![Paragraph::Plain { runs: vec![run] }]);
    let languages = words.text(key).0.into_keys();
    made.cells.push(TableCell {
        text: Localized(
            languages
                .map(|language| (language, value.clone()))
                .collect(),
        ),
        number: None,
    });
    made
}

/// The texts as a numbered list.
pub(super) fn numbered(texts: &[LocalText]) -> LocalRich {
    let mut lists: LocalRich = LocalRich::default();
    for language in texts.iter().flat_map(|text| text.0.keys()) {
        let said = texts.iter().filter_map(|text| text.exact(*language));
        let item = |text: &String| {
            vec![Run {
                text: text.clone(),
                ..Run::default()
            }]
        };
        let items = said.map(item).collect();
        lists.set(*language, Rich(vec![Paragraph::Numbers { items }]));
    }
    lists
}

fn rich(text: &LocalText, bold: bool) -> LocalRich {
    let said = text.0.iter();
    Localized(
        said.map(|(language, text)| (*language, dated(text, bold)))
            .collect(),
    )
}
