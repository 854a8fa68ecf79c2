//! The price table.

use redbook_domain::language::{Language, LocalText};
use redbook_domain::money::Money;
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::pricing::{Discount, Line};
use redbook_domain::proposal::{BlockContent, BoundKey};

use super::fixture::Case;
use super::notation::{bodies, currency, line, local, shown, tax, told};
use super::story::{counted, figure, price_table};
use crate::proposal::{BodyView, SumView, TableView};

/// Table, sums and note.
pub fn prices(case: Case, reader: ReaderType) -> (TableView, Vec<SumView>, String) {
    let view = case.place(reader, false, price_table()).view(reader);
    match bodies(&view).as_slice() {
        [
            BodyView::PriceTable {
                table, sums, note, ..
            },
        ] => (table.clone(), sums.clone(), note.clone()),
        other => panic!("{other:?}"),
    }
}

pub fn sums(sums: &[SumView]) -> Vec<String> {
    let said = |sum: &SumView| {
        let bound = sum
            .bound
            .as_ref()
            .map(|key| format!(" ={key}"))
            .unwrap_or_default();
        let note = if sum.note.is_empty() {
            String::new()
        } else {
            format!(" // {}", sum.note)
        };
        shown(&format!("{}: {}{bound}{note}", sum.label, sum.value)).replace('\n', " / ")
    };
    sums.iter().map(said).collect()
}

pub fn percent(percent: &str) -> Option<Discount> {
    Some(Discount::Percent {
        percent: percent.parse().unwrap(),
    })
}

#[test]
fn the_table_of_the_mockup() {
    let (table, boxes, note) = prices(counted(), Finance);
    assert_eq!(
        told(&table),
        [
            "№ | Наименование | Кол-во | Ед. | Цена, € | Сумма, € | НДС 20~%, €",
            "Group: <7>Единовременно",
            "Line: 1 | Адаптация линии 2 // расштабелёр, конвейер, пусконаладка | 1 | компл. | 148~000,00 | 148~000 | 29~600",
            "Line: 2 | Ворота учёта RFID // доки 3–6, с~программным обеспечением | 4 | шт. | 9~600,00 | 38~400 | 7~680",
            "Line: 3 | Запуск и~обучение // 12~недель, 84~человека, на~рабочих местах | 1 | усл. | 22~600,00 | 22~600 | 4~520",
            "Subtotal:  | <4>Итого единовременно | 209~000 =paid_once | 41~800",
            "Group: <7>Ежегодно",
            "Line: 4 | Оборот ящика // с~мойкой, возвратом и~учётом | 1~240~000 | рейс | 0,34 | 421~600 | 84~320",
            "Subtotal:  | <4>Итого в~год | 421~600 =paid_yearly | 84~320",
        ]
    );
    assert_eq!(
        sums(&boxes),
        ["Единовременно с~НДС: 250~800~€", "В~год с~НДС: 505~920~€"]
    );
    assert_eq!(note, "");
}

#[test]
fn the_tax_is_called_as_the_company_calls_it() {
    let named = |name: &str, case: Case| {
        case.pricing(|pricing| {
            for tax in pricing
                .lines
                .iter_mut()
                .filter_map(|line| line.tax.as_mut())
            {
                tax.name = LocalText::one(Language::En, name.into());
            }
        })
    };
    let (table, boxes, _) = prices(named("GST 20 %", counted()), Director);
    let said = format!("{:?} {:?}", told(&table), sums(&boxes));
    assert!(said.contains("GST 20~%, €"), "{said}");
    assert!(said.contains("One-off with GST: €250,800"), "{said}");
    assert!(!said.contains("VAT"), "one word for one thing: {said}");
    let figure = BlockContent::KeyFigures {
        figures: vec![figure(Some(BoundKey::PaidOnce), "", "")],
    };
    let view = named("GST 20 %", counted())
        .place(Director, false, figure)
        .view(Director);
    let [BodyView::KeyFigures { figures }] = bodies(&view)[..] else {
        panic!("{:?}", view.blocks)
    };
    assert_eq!(shown(&figures[0].caption), "paid once, without GST");

    let (table, _, _) = prices(named("Standard 20 %", counted()), Director);
    let head = told(&table)[0].clone();
    assert!(
        head.contains("VAT 20~%"),
        "what is no name of a tax: {head}"
    );
    let (table, _, _) = prices(named("GST 20 %", counted()), Finance);
    let head = told(&table)[0].clone();
    assert!(
        head.contains("НДС 20~%"),
        "the name is English only: {head}"
    );
}

#[test]
fn columns_that_say_nothing_are_left_out() {
    let untaxed = |line: Line| Line { tax: None, ..line };
    let case = Case::new().prices(vec![
        untaxed(line(1, "Audit", "1", "1000")),
        untaxed(line(2, "Plan", "1", "500.50")),
    ]);
    let (table, boxes, note) = prices(case, Director);
    assert_eq!(
        told(&table),
        [
            "No. | Item | Total, €",
            "Line: 1 | Audit | 1,000.00",
            "Line: 2 | Plan | 500.50",
            "Subtotal:  | Total | 1,500.50 =paid_once",
        ]
    );
    assert!(boxes.is_empty(), "the table has said it");
    assert_eq!(note, "No VAT charged.", "said once");
}

#[test]
fn a_discount_on_a_line_has_its_column() {
    let off = Line {
        discount: percent("12.5"),
        ..line(1, "Crates", "100", "8")
    };
    let amount = Discount::Amount {
        amount: Money::new(5_000, currency("EUR")).unwrap(),
    };
    let less = Line {
        discount: Some(amount),
        ..line(2, "Lids", "10", "20")
    };
    let (table, ..) = prices(Case::new().prices(vec![off, less]), Director);
    assert_eq!(
        told(&table),
        [
            "No. | Item | Quantity | Price, € | Discount | Net, € | VAT 20~%, €",
            "Line: 1 | Crates | 100 | 8.00 | 12.5~% | 700 | 140",
            "Line: 2 | Lids | 10 | 20.00 | €50 | 150 | 30",
            "Subtotal:  | <4>Total without VAT | 850 =paid_once | 170",
        ]
    );
}

#[test]
fn a_discount_on_the_whole_stands_under_the_lines() {
    let case = counted().pricing(|pricing| pricing.discount = percent("5"));
    let (table, boxes, note) = prices(case, Director);
    let rows = told(&table);
    assert_eq!(rows[0], "No. | Item | Quantity | Unit | Price, € | Net, €");
    assert_eq!(
        rows[5..9],
        [
            "Sum:  | <4>Subtotal | 209,000",
            "Sum:  | <4>Discount 5~% | −10,450",
            "Subtotal:  | <4>Total one-off | 198,550 =paid_once",
            "Sum:  | <4>VAT 20~% | 39,710",
        ]
    );
    assert_eq!(
        sums(&boxes),
        ["One-off with VAT: €238,260", "Per year with VAT: €480,624"]
    );
    assert_eq!(shown(&note), "Prices in €, VAT not included.");
}

#[test]
fn several_tax_rates_stand_by_line_and_in_sum() {
    let low = Line {
        tax: Some(tax(1, "9")),
        ..line(2, "Bed", "2", "50.05")
    };
    let none = Line {
        tax: None,
        ..line(3, "Deposit", "1", "10")
    };
    let (table, boxes, _) = prices(
        Case::new().prices(vec![line(1, "Crate", "3", "33.33"), low, none]),
        Hr,
    );
    assert_eq!(
        told(&table),
        [
            "№ | Наименование | Кол-во | Ед. цена, € | ДДС | Стойност, €",
            "Line: 1 | Crate | 3 | 33,33 | 20~% | 99,99",
            "Line: 2 | Bed | 2 | 50,05 | 9~% | 100,10",
            "Line: 3 | Deposit | 1 | 10,00 | – | 10,00",
            "Subtotal:  | <4>Общо без ДДС | 210,09 =paid_once",
            "Sum:  | <4>ДДС 20~% върху 99,99~€ | 20,00",
            "Sum:  | <4>ДДС 9~% върху 100,10~€ | 9,01",
        ]
    );
    assert_eq!(sums(&boxes), ["Общо с~ДДС: 239,10~€ =total"]);
}

#[test]
fn inclusive_prices_say_the_tax_in_them() {
    let case = Case::new()
        .prices(vec![line(1, "Crate", "10", "12")])
        .pricing(|p| p.prices_include_tax = true);
    let (table, boxes, note) = prices(case, Director);
    assert_eq!(
        told(&table),
        [
            "No. | Item | Quantity | Price, € | Total, €",
            "Line: 1 | Crate | 10 | 12.00 | 120",
            "Subtotal:  | <3>Total with VAT | 120",
            "Sum:  | <3>of which VAT 20~% | 20",
            "Sum:  | <3>Total without VAT | 100 =paid_once",
        ]
    );
    assert_eq!(sums(&boxes), ["Total with VAT: €120 =total"]);
    assert_eq!(shown(&note), "Prices in €, VAT included.");
}

#[test]
fn a_table_after_its_heading_has_no_second_title() {
    let title = |case: Case| match bodies(&case.view(Director)).last() {
        Some(BodyView::PriceTable { title, .. }) => title.clone(),
        other => panic!("{other:?}"),
    };
    let heading = BlockContent::Heading {
        label: local("Prices"),
        text: local("What it costs"),
    };
    assert_eq!(
        title(counted().place(Director, false, price_table())),
        "Prices"
    );
    assert_eq!(
        title(
            counted()
                .place(Director, false, heading)
                .place(Director, false, price_table())
        ),
        ""
    );
}
