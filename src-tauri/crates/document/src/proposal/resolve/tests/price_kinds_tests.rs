//! The price table: kinds of lines, currencies, what hides prices.

use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType::{Director, Finance, Hr};
use redbook_domain::pricing::{Line, LineKind};

use super::fixture::Case;
use super::notation::{currency, id, line, local, tax, told, yearly};
use super::price_tests::{percent, prices, sums};
use super::story::{counted, price_table};

fn heading(n: u16, text: &str) -> Line {
    Line {
        kind: LineKind::Heading,
        description: local(text),
        ..Line::new(id(n))
    }
}

fn subtotal(n: u16) -> Line {
    Line {
        kind: LineKind::Subtotal,
        ..Line::new(id(n))
    }
}

#[test]
fn options_and_alternatives_stand_aside() {
    let kind = |kind, line: Line| Line { kind, ..line };
    let lines = vec![
        kind(
            LineKind::Alternative {
                group: 1,
                chosen: false,
            },
            line(1, "Steel", "1", "300"),
        ),
        kind(
            LineKind::Alternative {
                group: 1,
                chosen: true,
            },
            line(2, "Plastic", "1", "200"),
        ),
        kind(
            LineKind::Alternative {
                group: 2,
                chosen: false,
            },
            line(3, "Blue", "1", "10"),
        ),
        kind(
            LineKind::Alternative {
                group: 2,
                chosen: false,
            },
            line(4, "Green", "1", "11"),
        ),
        Line {
            note: local("600 × 400"),
            ..kind(LineKind::Optional, line(5, "Lids", "2", "25"))
        },
        Line {
            unit_price: None,
            note: local("As agreed."),
            ..line(6, "Service", "1", "1")
        },
        line(7, "Gift", "1", "0"),
    ];
    let (table, boxes, note) = prices(Case::new().prices(lines), Director);
    assert_eq!(
        told(&table),
        [
            "No. | Item | Quantity | Price, € | Net, € | VAT 20~%, €",
            "Aside: 1 | Steel // alternative to no.~2 | 1 | 300.00 | 300.00 | 60.00",
            "Line: 2 | Plastic // alternative, chosen | 1 | 200.00 | 200.00 | 40.00",
            "Aside: 3 | Blue // alternative | 1 | 10.00 | 10.00 | 2.00",
            "Aside: 4 | Green // alternative to no.~3 | 1 | 11.00 | 11.00 | 2.20",
            "Aside: 5 | Lids // 600 × 400; optional | 2 | 25.00 | 50.00 | 10.00",
            "Line: 6 | Service // As agreed. | 1 |  | on request | ",
            "Line: 7 | Gift | 1 | 0.00 | 0.00 | 0.00",
            "Subtotal:  | <3>Total without VAT | 200.00 =paid_once | 40.00",
        ]
    );
    assert_eq!(
        sums(&boxes),
        [
            "Total with VAT: €240.00 =total",
            "With options, with VAT: €300.00"
        ]
    );
    assert_eq!(
        note,
        "Optional items are not part of the total. Of alternatives only one is part of the total. Items on request are not part of the total."
    );
}

#[test]
fn what_is_all_on_request_has_no_sum() {
    let lines = vec![
        line(1, "Crates", "10", "20"),
        yearly(Line {
            unit_price: None,
            ..line(2, "Washing", "1", "1")
        }),
    ];
    let (table, boxes, _) = prices(Case::new().prices(lines), Director);
    let rows = told(&table);
    assert!(
        rows.last().is_some_and(|row| row.contains("on request")),
        "a sum of requests isn't 0: {rows:?}"
    );
    assert_eq!(
        sums(&boxes),
        ["One-off with VAT: €240", "Per year with VAT: on request",],
        "what has a price keeps its sum"
    );
}

#[test]
fn options_beside_once_and_yearly_say_both() {
    let mut lines = super::figures::lines();
    lines.push(Line {
        kind: LineKind::Optional,
        ..line(5, "Lids", "10", "100")
    });
    let (_, boxes, _) = prices(Case::new().prices(lines), Director);
    assert_eq!(
        sums(&boxes),
        [
            "One-off with VAT: €250,800",
            "Per year with VAT: €505,920",
            "First year with VAT: €756,720 =total",
            "With options, with VAT: €757,920 // One-off: €252,000 / Per year: €505,920",
        ]
    );
}

#[test]
fn hidden_prices_leave_items_and_totals() {
    let case = counted().pricing(|pricing| {
        pricing.hide_line_prices = true;
        pricing.discount = percent("5");
        pricing.lines.insert(0, heading(90, "Line"));
        pricing.lines.push(subtotal(91));
    });
    let (table, boxes, _) = prices(case, Finance);
    assert_eq!(
        told(&table),
        [
            "№ | Наименование | Кол-во | Ед.",
            "Group: <4>Единовременно",
            "Heading: <4>Line",
            "Line: 1 | Адаптация линии 2 // расштабелёр, конвейер, пусконаладка | 1 | компл.",
            "Line: 2 | Ворота учёта RFID // доки 3–6, с~программным обеспечением | 4 | шт.",
            "Line: 3 | Запуск и~обучение // 12~недель, 84~человека, на~рабочих местах | 1 | усл.",
            "Group: <4>Ежегодно",
            "Heading: <4>Line",
            "Line: 4 | Оборот ящика // с~мойкой, возвратом и~учётом | 1~240~000 | рейс",
        ]
    );
    assert_eq!(
        sums(&boxes),
        [
            "Единовременно с~НДС: 238~260~€ // Скидка 5~% −10~450~€ / без НДС 198~550~€ / НДС 20~% 39~710~€",
            "В~год с~НДС: 480~624~€ // Скидка 5~% −21~080~€ / без НДС 400~520~€ / НДС 20~% 80~104~€",
        ]
    );
}

#[test]
fn headings_and_subtotals_stay_with_their_lines() {
    let lines = vec![
        heading(10, "Crates"),
        line(1, "Small", "1", "100"),
        line(2, "Large", "1", "200"),
        subtotal(11),
        heading(12, "Work"),
        yearly(line(3, "Washing", "1", "10")),
        line(4, "Start", "1", "5"),
        subtotal(13),
    ];
    let case = Case::new().prices(lines);
    assert_eq!(
        told(&prices(case, Director).0),
        [
            "No. | Item | Net, € | VAT 20~%, €",
            "Group: <4>One-off",
            "Heading: <4>Crates",
            "Line: 1 | Small | 100 | 20",
            "Line: 2 | Large | 200 | 40",
            "Subtotal:  | Subtotal | 300 | ",
            "Heading: <4>Work",
            "Line: 3 | Start | 5 | 1",
            "Subtotal:  | Subtotal | 5 | ",
            "Subtotal:  | Total one-off | 305 =paid_once | 61",
            "Group: <4>Per year",
            "Heading: <4>Work",
            "Line: 4 | Washing | 10 | 2",
            "Subtotal:  | Subtotal | 10 | ",
            "Subtotal:  | Total per year | 10 =paid_yearly | 2",
        ]
    );
    let once = Case::new().prices(vec![heading(10, "Crates"), line(1, "Small", "1", "100")]);
    assert_eq!(told(&prices(once, Director).0)[1], "Group: <4>Crates");
}

#[test]
fn each_currency_has_its_digits() {
    let table = |code: &str, price: &str, reader| {
        let case = Case::new()
            .prices(vec![line(1, "Crate", "3", price)])
            .pricing(|p| p.currency = currency(code));
        let (table, boxes, _) = prices(case, reader);
        (told(&table)[1].clone(), sums(&boxes)[0].clone())
    };
    assert_eq!(
        table("JPY", "1200.5", Director),
        (
            "Line: 1 | Crate | 3 | 1,200.5 | 3,602 | 720".into(),
            "Total with VAT: ¥4,322 =total".into()
        )
    );
    assert_eq!(
        table("KWD", "1.2345", Hr),
        (
            "Line: 1 | Crate | 3 | 1,2345 | 3,704 | 0,741".into(),
            "Общо с~ДДС: 4,445~KWD =total".into()
        )
    );
    assert_eq!(
        table("EUR", "0.0345", Finance),
        (
            "Line: 1 | Crate | 3 | 0,0345 | 0,10 | 0,02".into(),
            "Итого с~НДС: 0,12~€ =total".into()
        )
    );
}

#[test]
fn an_exempt_part_says_why() {
    let mut exempt = tax(3, "0");
    exempt.name = LocalText::one(Language::En, "Export, art. 146".into());
    let case = Case::new().prices(vec![Line {
        tax: Some(exempt),
        ..line(1, "Crate", "1", "100")
    }]);
    let (table, boxes, note) = prices(case, Director);
    assert_eq!(
        told(&table),
        [
            "No. | Item | Total, €",
            "Line: 1 | Crate | 100",
            "Subtotal:  | Total | 100 =paid_once",
        ],
        "a column of nothing but 0 says nothing"
    );
    assert!(boxes.is_empty(), "the table has said it");
    assert_eq!(note, "Export, art. 146.", "the law asks for the reason");
}

#[test]
fn what_is_paid_twice_says_once_that_no_tax_comes_on_top() {
    let mut none = tax(3, "0");
    none.name = local("No VAT");
    let untaxed = |line: Line| Line {
        tax: Some(none.clone()),
        ..line
    };
    let case = Case::new().prices(vec![
        untaxed(line(1, "Crate", "1", "100")),
        untaxed(yearly(line(2, "Washing", "1", "10"))),
    ]);
    let (_, boxes, note) = prices(case, Director);
    assert_eq!(
        sums(&boxes),
        [
            "Total one-off: €100 =paid_once",
            "Total per year: €10 =paid_yearly"
        ]
    );
    assert_eq!(note, "No VAT.");
}

#[test]
fn unit_prices_of_a_table_have_the_same_digits() {
    let lines = vec![
        line(1, "Crate", "2", "12.345"),
        line(2, "Lid", "2", "10"),
        line(3, "Bed", "2", "0.5"),
    ];
    let (table, ..) = prices(Case::new().prices(lines), Director);
    let prices: Vec<&str> = table.rows[..3]
        .iter()
        .map(|row| row.cells[3].text.as_str())
        .collect();
    assert_eq!(
        prices,
        ["12.345", "10.000", "0.500"],
        "one can be read under the other"
    );
}

#[test]
fn nothing_to_show_is_no_table() {
    let empty = |case: Case| {
        case.place(Director, false, price_table())
            .view(Director)
            .blocks
            .is_empty()
    };
    assert!(empty(Case::new()));
    assert!(empty(Case::new().prices(vec![heading(1, "Crates")])));
    // Without totals half a table would mislead.
    let case = counted().place(Director, false, price_table());
    let view = crate::proposal::view(&case.source(None, None), case.editions[0].id).unwrap();
    assert!(view.blocks.is_empty());
}

#[test]
fn large_amounts_leave_room_for_names() {
    let lines = vec![Line {
        unit: local("компл."),
        discount: percent("3"),
        ..line(1, "Линия", "12400.5", "98765432.12")
    }];
    let (table, ..) = prices(Case::new().prices(lines), Finance);
    let taken: f32 = table.columns.iter().map(|column| column.width).sum();
    assert!(taken <= 170.0 - 40.0, "{taken}");
    let rows = told(&table);
    assert!(!rows[0].contains("НДС"), "{rows:?}");
    assert!(
        rows.last().unwrap().starts_with("Sum:  | <5>НДС 20~%"),
        "{rows:?}"
    );
}
