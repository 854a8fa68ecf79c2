//! Rows of tables in two versions, cell by cell.

use super::{Change, Piece, TextChange, words};
use crate::version::SaidText;

/// What stands between the cells of a row where it is said as one text.
pub(super) const BETWEEN: &str = " · ";

/// A column by its head; those without one by their place.
#[derive(Debug, PartialEq, Eq)]
enum Column<'a> {
    Headed(&'a str),
    At(usize),
}

/// What differs in a row, beside all texts of its block; `None` if nothing does but its columns.
pub(super) fn change(
    (old, before): (&SaidText, &[SaidText]),
    (new, after): (&SaidText, &[SaidText]),
) -> Option<TextChange> {
    let (columns_before, columns_after) = (columns(old, before), columns(new, after));
    let mut pieces: Vec<Piece> = Vec::new();
    let same = |text: String, pieces: &mut Vec<Piece>| match pieces.last_mut() {
        Some(last) if last.change == Change::Same => last.text.push_str(&text),
        _ => pieces.push(Piece {
            change: Change::Same,
            text,
        }),
    };
    for (column, now) in columns_after.iter().zip(&new.cells) {
        let at = columns_before.iter().position(|own| own == column);
        let Some(was) = at.and_then(|at| old.cells.get(at)) else {
            continue;
        };
        if was == now {
            continue;
        }
        if !pieces.is_empty() {
            same(BETWEEN.to_owned(), &mut pieces);
        }
        if let Column::Headed(head) = column {
            same(format!("{head}: "), &mut pieces);
        }
        for piece in words(was, now) {
            match piece.change {
                Change::Same => same(piece.text, &mut pieces),
                _ => pieces.push(piece),
            }
        }
    }
    (!pieces.is_empty()).then(|| TextChange {
        place: new.place.clone(),
        name: named(&new.cells).to_owned(),
        pieces,
    })
}

/// What a row is about: its first cell with words.
fn named(cells: &[String]) -> &str {
    let worded = |cell: &&String| cell.chars().any(char::is_alphabetic);
    let first = cells.iter().find(worded).map_or("", String::as_str);
    first.lines().next().unwrap_or_default()
}

/// Columns of the table that a row stands in: `table.rows[3]` of `table.columns[1].head`.
fn columns<'a>(row: &SaidText, texts: &'a [SaidText]) -> Vec<Column<'a>> {
    let table = row
        .place
        .rsplit_once(".rows[")
        .map_or("", |(table, _)| table);
    let head = |at: usize| {
        let place = format!("{table}.columns[{at}].head");
        texts.iter().find(|text| text.place == place)
    };
    (0..row.cells.len())
        .map(|at| head(at).map_or(Column::At(at), |head| Column::Headed(&head.text)))
        .collect()
}
