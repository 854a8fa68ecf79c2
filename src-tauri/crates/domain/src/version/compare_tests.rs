//! Comparing loses nothing and says no more than what changed.
use proptest::prelude::*;

use super::*;
use crate::money::Currency;

fn id(n: u8) -> Id {
    Id::from_parts(1, [n; 10])
}

fn said(block: u8, lineage: u8, texts: &[&str]) -> SaidBlock {
    let text = |(at, text): (usize, &&str)| SaidText {
        place: format!("body[{at}]"),
        text: (*text).to_owned(),
        name: String::new(),
        cells: Vec::new(),
    };
    SaidBlock {
        block_id: id(block),
        lineage: id(lineage),
        kind: "text".into(),
        texts: texts.iter().enumerate().map(text).collect(),
    }
}

fn shown(pieces: &[Piece]) -> String {
    let sign = |piece: &Piece| match piece.change {
        Change::Removed => format!("[-{}-]", piece.text),
        Change::Added => format!("[+{}+]", piece.text),
        _ => piece.text.clone(),
    };
    pieces.iter().map(sign).collect()
}

#[test]
fn a_changed_word_is_one_change() {
    let pieces = words(
        "For 12 months no other dairy",
        "For 24 months no other dairy",
    );
    assert_eq!(shown(&pieces), "For [-12-][+24+] months no other dairy");
}

#[test]
fn changed_words_beside_each_other_are_one_change() {
    let pieces = words(
        "run follows on 3 May 2027, well ahead",
        "run follows on 1 April 2027, well ahead",
    );
    assert_eq!(
        shown(&pieces),
        "run follows on [-3 May-][+1 April+] 2027, well ahead"
    );
}

#[test]
fn rows_of_one_name_stand_beside_each_other() {
    let before = said(1, 1, &["Subtotal · 109,704.00", "VAT 20 % · 21,940.80"]);
    let after = said(
        1,
        1,
        &[
            "Subtotal · 106,412.88",
            "Discount 3 % · −3,291.12",
            "VAT 20 % · 21,282.58",
        ],
    );
    let changes = texts(&before.texts, &after.texts);
    let rows: Vec<String> = changes.iter().map(|text| shown(&text.pieces)).collect();
    assert_eq!(
        rows,
        [
            "Subtotal · [-109,704.00-][+106,412.88+]",
            "[+Discount 3 % · −3,291.12+]",
            "VAT 20 % · [-21,940.80-][+21,282.58+]",
        ]
    );
}

/// A table as an edition says it: heads, then rows of cells.
fn table(heads: &[&str], rows: &[&[&str]]) -> Vec<SaidText> {
    let said = |place: String, cells: &[&str]| SaidText {
        place,
        text: cells.join(" · "),
        name: String::new(),
        cells: Vec::new(),
    };
    let head = |(at, head): (usize, &&str)| said(format!("table.columns[{at}].head"), &[head]);
    let row = |(at, cells): (usize, &&[&str])| SaidText {
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        ..said(format!("table.rows[{at}]"), cells)
    };
    let heads = heads.iter().enumerate().map(head);
    heads.chain(rows.iter().enumerate().map(row)).collect()
}

#[test]
fn rows_of_a_table_are_read_by_their_cells() {
    let before = table(
        &["Item", "Price, €", "Net, €", "VAT, €"],
        &[
            &["Gates", "9,600", "19,200", "3,840"],
            &["Dollies", "38", "4,104", "821"],
            &["Total", "", "23,304", "4,661"],
        ],
    );
    let after = table(
        &["Item", "Price, €", "Net, €"],
        &[
            &["Gates", "9,600", "19,200"],
            &["Dollies", "40", "4,320"],
            &["Discount 3 %", "", "−706"],
            &["Total", "", "22,814"],
        ],
    );
    let said: Vec<(String, String)> = texts(&before, &after)
        .iter()
        .map(|text| (text.name.clone(), shown(&text.pieces)))
        .collect();
    let said: Vec<(&str, &str)> = said.iter().map(|(name, text)| (&**name, &**text)).collect();
    assert_eq!(
        said,
        [
            ("", "[-VAT, €-]"),
            (
                "Dollies",
                "Price, €: [-38-][+40+] · Net, €: [-4,104-][+4,320+]"
            ),
            ("", "[+Discount 3 % ·  · −706+]"),
            ("Total", "Net, €: [-23,304-][+22,814+]"),
        ],
        "gates are the same but for a column that is gone"
    );
}

#[test]
fn a_figure_is_named_by_its_caption() {
    let figure = |value: &str, caption: &str| SaidText {
        place: "figures[0].value".into(),
        text: value.into(),
        name: caption.into(),
        cells: Vec::new(),
    };
    let changes = texts(
        &[figure("€109", "paid once")],
        &[figure("€106", "paid once")],
    );
    assert_eq!(changes[0].name, "paid once");
    assert_eq!(shown(&changes[0].pieces), "[-€109-][+€106+]");
    let changes = texts(
        &[figure("€109", "paid once")],
        &[figure("€109", "paid yearly")],
    );
    assert_eq!(changes[0].name, "", "no name says both");
    assert_eq!(shown(&changes[0].pieces), "paid [-once-][+yearly+] · €109");
}

#[test]
fn a_number_with_no_break_spaces_is_one_word() {
    let pieces = words("всего 230\u{a0}514 €", "всего 242\u{a0}514 €");
    assert_eq!(shown(&pieces), "всего [-230\u{a0}514-][+242\u{a0}514+] €");
}

#[test]
fn blocks_are_matched_by_lineage_wherever_they_stand() {
    let before = [
        said(1, 1, &["one"]),
        said(2, 2, &["two"]),
        said(3, 3, &["three"]),
    ];
    let after = [
        said(13, 3, &["three"]),
        said(11, 1, &["one, changed"]),
        said(14, 14, &["new"]),
    ];
    let found = blocks(&before, &after);
    let moved = Some(Move { from: 1, to: 2 });
    let short: Vec<_> = found
        .iter()
        .map(|b| (b.change, b.moved, b.before, b.after, b.behind))
        .collect();
    assert_eq!(
        short,
        [
            (Change::Removed, None, Some(id(2)), None, None),
            (Change::Same, None, Some(id(3)), Some(id(13)), None),
            (Change::Changed, moved, Some(id(1)), Some(id(11)), None),
            (Change::Added, None, None, Some(id(14)), Some(id(1))),
        ],
        "the gap of a new block is behind its neighbour's twin"
    );
    assert_eq!(shown(&found[2].texts[0].pieces), "[-one-][+one, changed+]");
}

#[test]
fn a_block_carried_over_others_is_the_one_that_moved() {
    let before: Vec<_> = (1..=4).map(|n| said(n, n, &["x"])).collect();
    for (order, moved) in [
        ([4, 1, 2, 3], Move { from: 4, to: 1 }),
        ([2, 3, 4, 1], Move { from: 1, to: 4 }),
        ([1, 3, 4, 2], Move { from: 2, to: 4 }),
    ] {
        let after: Vec<_> = order.iter().map(|n| said(n + 10, *n, &["x"])).collect();
        let found = blocks(&before, &after);
        let all: Vec<Move> = found.iter().filter_map(|block| block.moved).collect();
        assert_eq!(all, [moved], "{order:?}: the others kept their order");
    }
}

#[test]
fn places_are_counted_without_what_stands_above_the_first_block() {
    let head = SaidBlock {
        block_id: Id(uuid::Uuid::nil()),
        lineage: Id(uuid::Uuid::nil()),
        kind: "headline".into(),
        texts: Vec::new(),
    };
    let before = [head.clone(), said(1, 1, &["x"]), said(2, 2, &["y"])];
    let after = [head, said(12, 2, &["y"]), said(11, 1, &["x"])];
    let found = blocks(&before, &after);
    let all: Vec<Move> = found.iter().filter_map(|block| block.moved).collect();
    assert_eq!(all, [Move { from: 1, to: 2 }]);
}

#[test]
fn an_inserted_row_changes_no_other() {
    let before = [said(1, 1, &["gates · 4", "training · 1"])];
    let after = [said(
        2,
        1,
        &["gates · 4", "spare parts · 100", "training · 1"],
    )];
    let found = blocks(&before, &after);
    assert_eq!(found[0].texts.len(), 1, "only the new row");
    assert_eq!(shown(&found[0].texts[0].pieces), "[+spare parts · 100+]");
}

#[test]
fn what_a_line_costs_us_makes_no_difference() {
    let mut before = Pricing::new(Currency::EUR);
    before.lines = vec![Line::new(id(1)), Line::new(id(2))];
    let mut after = before.clone();
    after.lines[0].cost = Some("7".parse().unwrap());
    after.lines[1].quantity = "3".parse().unwrap();
    after.lines.push(Line::new(id(3)));
    after.lines.remove(0);
    let priced = |pricing| Priced {
        pricing,
        totals: None,
    };
    let changes: Vec<_> = lines(priced(&before), priced(&after))
        .iter()
        .map(|line| line.change)
        .collect();
    assert_eq!(
        changes,
        [Change::Changed, Change::Added, Change::Removed],
        "changed and new in order, then what is gone"
    );
    let mut costed = before.clone();
    costed.lines[0].cost = Some("7".parse().unwrap());
    assert!(lines(priced(&before), priced(&costed)).is_empty());
}

proptest! {
    #[test]
    fn pieces_spell_both_texts(before in "[ab ,\u{a0}я]{0,40}", after in "[ab ,\u{a0}я]{0,40}") {
        let pieces = words(&before, &after);
        let without = |skip: Change| pieces.iter().filter(|p| p.change != skip).map(|p| p.text.as_str()).collect::<String>();
        prop_assert_eq!(without(Change::Added), before.clone(), "the first");
        prop_assert_eq!(without(Change::Removed), after.clone(), "the second");
        if before == after {
            prop_assert!(pieces.iter().all(|p| p.change == Change::Same), "no change is invented");
        }
    }

    #[test]
    fn every_block_is_in_the_comparison_once(
        before in proptest::collection::vec(0_u8..9, 0..8),
        after in proptest::collection::vec(0_u8..9, 0..8),
    ) {
        let side = |all: &[u8], from: u8| -> Vec<SaidBlock> {
            all.iter().zip(from..).map(|(lineage, block)| said(block, *lineage, &["x"])).collect()
        };
        let (before, after) = (side(&before, 100), side(&after, 200));
        let found = blocks(&before, &after);
        let mut left: Vec<Id> = found.iter().filter_map(|b| b.before).collect();
        let right: Vec<Id> = found.iter().filter_map(|b| b.after).collect();
        left.sort();
        prop_assert_eq!(left, before.iter().map(|b| b.block_id).collect::<Vec<_>>());
        prop_assert_eq!(right, after.iter().map(|b| b.block_id).collect::<Vec<_>>(), "in the later order");
    }
}
