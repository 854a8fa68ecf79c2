//! What is paid, bound, in a table of the manager's own.

use redbook_domain::language::LocalText;
use redbook_domain::person::ReaderType::Director;
use redbook_domain::pricing::Line;
use redbook_domain::proposal::BlockContent;
use redbook_domain::proposal::block::{
    ColumnAlign, ColumnKind, Table, TableCell, TableColumn, TableRow,
};

use super::fixture::Case;
use super::notation::{bodies, line, local, rich, told, yearly};
use crate::proposal::BodyView;

fn column(head: &str) -> TableColumn {
    TableColumn {
        head: local(head),
        kind: ColumnKind::Text,
        align: ColumnAlign::Left,
        width: 0,
        sum: false,
    }
}

fn said(text: &str) -> TableCell {
    TableCell {
        text: rich(text),
        number: None,
    }
}

fn terms(lines: Vec<Line>) -> Vec<String> {
    let row = |name: &str, key: &str| TableRow {
        cells: vec![said(name), said(&format!("{{{key}}}"))],
    };
    let content = BlockContent::Table {
        label: LocalText::default(),
        title: LocalText::default(),
        table: Table {
            columns: ["What", "Net"].map(column).into(),
            rows: vec![row("Once", "paid_once"), row("Every year", "paid_yearly")],
            repeat_head: true,
            total: false,
        },
        note: LocalText::default(),
    };
    let view = Case::new()
        .prices(lines)
        .place(Director, false, content)
        .view(Director);
    match bodies(&view).as_slice() {
        [BodyView::Table { table, .. }] => told(table),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_row_of_what_is_never_paid_goes_once_there_are_prices() {
    let once = || line(1, "Crate", "1", "100");
    assert_eq!(terms(vec![once()])[1..], ["Line: Once | €100"]);
    assert_eq!(terms(Vec::new()).len(), 3, "both wait for their prices");
}

#[test]
fn bound_amounts_of_a_table_have_the_same_digits() {
    let lines = vec![
        line(1, "Crate", "1", "100.5"),
        yearly(line(2, "Washing", "1", "10")),
    ];
    assert_eq!(
        terms(lines)[1..],
        ["Line: Once | €100.50", "Line: Every year | €10.00"],
    );
}
