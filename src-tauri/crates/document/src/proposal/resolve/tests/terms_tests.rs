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

fn terms(lines: Vec<Line>) -> Option<Vec<String>> {
    terms_and(&[], lines)
}

/// With more rows under what is paid.
fn terms_and(more: &[(&str, &str)], lines: Vec<Line>) -> Option<Vec<String>> {
    let row = |name: &str, key: &str| TableRow {
        cells: vec![said(name), said(&format!("{{{key}}}"))],
    };
    let content = BlockContent::Table {
        label: LocalText::default(),
        title: LocalText::default(),
        table: Table {
            columns: ["What", "Net"].map(column).into(),
            rows: [row("Once", "paid_once"), row("Every year", "paid_yearly")]
                .into_iter()
                .chain(more.iter().map(|(name, text)| TableRow {
                    cells: vec![said(name), said(text)],
                }))
                .collect(),
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
        [BodyView::Table { table, .. }] => Some(told(table)),
        [] => None,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_row_of_what_is_not_paid_is_left_out() {
    let once = || line(1, "Crate", "1", "100");
    assert_eq!(
        terms(vec![once()]).unwrap()[1..],
        ["Line: Once | €100"],
        "nothing is paid every year"
    );
    assert_eq!(terms(Vec::new()), None, "a table of dashes says nothing");
}

#[test]
fn a_column_of_prices_that_nobody_named_has_no_head() {
    let payment = [("Payment", "30 days")];
    assert_eq!(
        terms_and(&payment, Vec::new()).unwrap(),
        ["What | ", "Line: Payment | 30~days"]
    );
    let priced = terms_and(&payment, vec![line(1, "Crate", "1", "100")]).unwrap();
    assert_eq!(priced[0], "What | Net");
}

#[test]
fn bound_amounts_of_a_table_have_the_same_digits() {
    let lines = vec![
        line(1, "Crate", "1", "100.5"),
        yearly(line(2, "Washing", "1", "10")),
    ];
    assert_eq!(
        terms(lines).unwrap()[1..],
        ["Line: Once | €100.50", "Line: Every year | €10.00"],
    );
}
