//! Requirements with what is offered, and documents that prove.

use redbook_domain::proposal::block::{Proof, Requirement, Verdict};
use redbook_i18n::keys;

use super::words::{Words, width};
use super::{Titles, column};
use crate::proposal::{Align, BodyView, CellView, MarkView, RowKind, RowView, TableView};

pub(super) fn specification(
    words: &Words<'_>,
    titles: Titles,
    rows: &[Requirement],
) -> Option<BodyView> {
    let written = |row: &&Requirement| !row.requirement.is_blank() || !row.offered.is_blank();
    let rows: Vec<_> = rows.iter().filter(written).collect();
    if rows.is_empty() {
        return None;
    }
    let notes = rows.iter().any(|row| !row.note.is_blank());
    let verdict = |verdict| {
        let (code, mark) = match verdict {
            Verdict::Exceeds => ("exceeds", MarkView::Exceeds),
            Verdict::Meets => ("meets", MarkView::Meets),
            Verdict::Partly => ("partly", MarkView::Partly),
            Verdict::No => ("no", MarkView::No),
        };
        CellView {
            mark: Some(mark),
            ..CellView::new(words.coded("doc-verdict", code))
        }
    };
    let row = |row: &&Requirement| {
        let mut cells = vec![
            CellView::new(words.text(&row.requirement)),
            CellView::new(words.text(&row.offered)),
            verdict(row.verdict),
        ];
        if notes {
            cells.push(CellView::new(words.text(&row.note)));
        }
        RowView {
            row: RowKind::Line,
            cells,
        }
    };
    let rows: Vec<_> = rows.iter().map(row).collect();
    let head = words.word(keys::DOC_SPEC_VERDICT);
    // The sign before the words and the space after them.
    let verdicts = rows
        .iter()
        .map(|row| width(&row.cells[2].text) + 7.0)
        .fold(26.0, f32::max);
    let mut columns = vec![
        column(words.word(keys::DOC_SPEC_REQUIREMENT), 0.0, Align::Left),
        column(words.word(keys::DOC_SPEC_OFFERED), 0.0, Align::Left),
        column(head, verdicts, Align::Left),
    ];
    if notes {
        let widest = rows
            .iter()
            .map(|row| width(&row.cells[3].text))
            .fold(20.0, f32::max);
        columns.push(column(
            words.word(keys::DOC_SPEC_NOTE),
            widest.min(34.0),
            Align::Left,
        ));
    }
    let (label, title) = titles.or(words, keys::DOC_SPEC_LABEL);
    Some(BodyView::Facts {
        label,
        title,
        table: TableView { columns, rows },
    })
}

pub(super) fn proofs(words: &Words<'_>, titles: Titles, rows: &[Proof]) -> Option<BodyView> {
    let written = |row: &&Proof| !row.criterion.is_blank() || !row.document.is_blank();
    let rows: Vec<_> = rows.iter().filter(written).collect();
    if rows.is_empty() {
        return None;
    }
    let dates = rows.iter().any(|row| row.dated.is_some());
    let appendices = rows.iter().any(|row| !row.appendix.trim().is_empty());
    let row = |row: &&Proof| {
        let criterion = words.text(&row.criterion);
        let mut cells = vec![
            CellView {
                note: words.text(&row.who),
                ..CellView::new(criterion)
            },
            CellView::new(words.text(&row.document)),
        ];
        if dates {
            let dated = row.dated.map(|date| words.format.date_short(date));
            cells.push(CellView::new(dated.unwrap_or_default()));
        }
        if appendices {
            cells.push(CellView::new(words.held(&row.appendix)));
        }
        RowView {
            row: RowKind::Line,
            cells,
        }
    };
    let rows: Vec<_> = rows.iter().map(row).collect();
    let mut columns = vec![
        column(words.word(keys::DOC_PROOF_CRITERION), 50.0, Align::Left),
        column(words.word(keys::DOC_PROOF_DOCUMENT), 0.0, Align::Left),
    ];
    if dates {
        let widest = rows
            .iter()
            .map(|row| width(&row.cells[2].text) + 3.0)
            .fold(22.0, f32::max);
        columns.push(column(
            words.word(keys::DOC_PROOF_DATE),
            widest,
            Align::Left,
        ));
    }
    if appendices {
        columns.push(column(
            words.word(keys::DOC_PROOF_APPENDIX),
            18.0,
            Align::Right,
        ));
    }
    let (label, title) = titles.or(words, keys::DOC_PROOF_LABEL);
    Some(BodyView::Facts {
        label,
        title,
        table: TableView { columns, rows },
    })
}
