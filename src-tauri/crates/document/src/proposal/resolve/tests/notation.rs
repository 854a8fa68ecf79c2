//! Short ways to write nouns and to read views.

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::money::Currency;
use redbook_domain::pricing::{Cadence, Line, TaxRate};
use redbook_domain::proposal::{LocalRich, Paragraph, Rich, Run};

use crate::proposal::{BodyView, ProposalView, TableView};

pub fn id(n: u16) -> Id {
    let [high, low] = n.to_be_bytes();
    Id::from_parts(1, [0, 0, 0, 0, 0, 0, 0, 0, high, low])
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// "en | ru | bg"; one part alone is said in all three.
pub fn local(text: &str) -> LocalText {
    let parts: Vec<_> = text.split(" | ").collect();
    let part = |at: usize| parts.get(at).copied().unwrap_or(parts[0]).to_owned();
    Localized(
        [
            (Language::En, part(0)),
            (Language::Ru, part(1)),
            (Language::Bg, part(2)),
        ]
        .into(),
    )
}

/// Paragraphs by line, in three languages as [`local`]; `{key}` is a bound number, `{key*}` a bold
/// one, `_all_` a paragraph in italics, `1. ` a numbered item.
pub fn rich(text: &str) -> LocalRich {
    Localized(
        local(text)
            .0
            .iter()
            .map(|(language, text)| (*language, of(text)))
            .collect(),
    )
}

fn of(text: &str) -> Rich {
    let mut out: Vec<Paragraph> = Vec::new();
    for line in text.lines() {
        match (line.strip_prefix("1. "), out.last_mut()) {
            (Some(item), Some(Paragraph::Numbers { items })) => items.push(runs(item)),
            (Some(item), _) => out.push(Paragraph::Numbers {
                items: vec![runs(item)],
            }),
            (None, _) => out.push(Paragraph::Plain { runs: runs(line) }),
        }
    }
    Rich(out)
}

fn runs(line: &str) -> Vec<Run> {
    let italic = line.starts_with('_') && line.ends_with('_');
    let line = line.trim_matches('_');
    let parts = line
        .split(['{', '}'])
        .enumerate()
        .filter(|(_, part)| !part.is_empty());
    let run = |(at, part): (usize, &str)| match at % 2 {
        0 => Run {
            text: part.to_owned(),
            italic,
            ..Run::default()
        },
        _ => Run {
            bound: Some(serde_json::from_value(part.trim_end_matches('*').into()).unwrap()),
            bold: part.ends_with('*'),
            ..Run::default()
        },
    };
    parts.map(run).collect()
}

pub fn currency(code: &str) -> Currency {
    Currency::new(code).unwrap()
}

pub fn tax(n: u16, percent: &str) -> TaxRate {
    TaxRate {
        id: id(9_000 + n),
        name: local("Standard"),
        percent: percent.parse().unwrap(),
    }
}

/// A normal line paid once, taxed with 20 %.
pub fn line(n: u16, description: &str, quantity: &str, price: &str) -> Line {
    Line {
        description: local(description),
        quantity: quantity.parse().unwrap(),
        unit_price: Some(price.parse().unwrap()),
        tax: Some(tax(0, "20")),
        // Must not be seen anywhere.
        cost: Some("987654.321".parse().unwrap()),
        ..Line::new(id(n))
    }
}

pub fn yearly(line: Line) -> Line {
    Line {
        cadence: Cadence::Yearly,
        ..line
    }
}

/// Bodies without their keys.
pub fn bodies(view: &ProposalView) -> Vec<&BodyView> {
    view.blocks.iter().map(|block| &block.body).collect()
}

/// A space that doesn't break, made visible.
pub fn shown(text: &str) -> String {
    text.replace('\u{A0}', "~")
}

/// A row a line: "kind: cell; note | cell". Spanning cells say over how many.
pub fn told(table: &TableView) -> Vec<String> {
    let heads = table
        .columns
        .iter()
        .map(|column| shown(&column.head))
        .collect::<Vec<_>>();
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| {
            let span = if cell.span > 1 {
                format!("<{}>", cell.span)
            } else {
                String::new()
            };
            let note = if cell.note.is_empty() {
                String::new()
            } else {
                format!(" // {}", shown(&cell.note))
            };
            let bound = cell
                .bound
                .as_ref()
                .map(|key| format!(" ={key}"))
                .unwrap_or_default();
            format!("{span}{}{note}{bound}", shown(&cell.text))
        });
        format!("{:?}: {}", row.row, cells.collect::<Vec<_>>().join(" | "))
    });
    std::iter::once(heads.join(" | ")).chain(rows).collect()
}
