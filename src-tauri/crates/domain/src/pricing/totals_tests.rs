//! Rules of money, by name.

use super::*;
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::money::Percent;
use crate::pricing::{Cadence, Discount, Line, TaxRate};

pub fn id(n: u8) -> Id {
    Id::from_parts(u64::from(n), [n; 10])
}

pub fn tax(percent: &str) -> Option<TaxRate> {
    let percent: Percent = percent.parse().unwrap();
    Some(TaxRate {
        id: id(u8::try_from(percent.scaled() / 10_000).unwrap()),
        name: LocalText::one(Language::En, format!("VAT {percent} %")),
        percent,
    })
}

pub fn line(n: u8, quantity: &str, price: &str, rate: &str) -> Line {
    Line {
        quantity: quantity.parse().unwrap(),
        unit_price: Some(price.parse().unwrap()),
        tax: tax(rate),
        ..Line::new(id(n))
    }
}

pub fn table(lines: Vec<Line>) -> Pricing {
    Pricing {
        lines,
        ..Pricing::new(Currency::EUR)
    }
}

pub fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR).unwrap()
}

pub fn percent_off(percent: &str) -> Option<Discount> {
    Some(Discount::Percent {
        percent: percent.parse().unwrap(),
    })
}

pub fn kind(mut line: Line, kind: LineKind) -> Line {
    line.kind = kind;
    line
}

/// The price table of the finance edition (mockup, page 3).
#[test]
fn finance_edition_once_and_yearly_apart() {
    let yearly = Line {
        cadence: Cadence::Yearly,
        ..line(6, "1240000", "0.34", "20")
    };
    let heading = |n| kind(Line::new(id(n)), LineKind::Heading);
    let sum = |n| kind(Line::new(id(n)), LineKind::Subtotal);
    let totals = totals(&table(vec![
        heading(1),
        line(2, "1", "148000.00", "20"),
        line(3, "4", "9600", "20"),
        line(4, "1", "22600", "20"),
        sum(5),
        heading(7),
        yearly,
        sum(8),
    ]))
    .unwrap();
    assert_eq!(totals.once.net, eur(209_000_00));
    assert_eq!(totals.once.tax, eur(41_800_00));
    assert_eq!(totals.once.total, eur(250_800_00));
    assert_eq!(totals.yearly.total, eur(505_920_00));
    assert_eq!(totals.all.total, eur(756_720_00));
    let shown = totals
        .lines
        .iter()
        .map(|line| (line.amount, line.tax))
        .collect::<Vec<_>>();
    let row = |amount, tax| (Some(eur(amount)), Some(eur(tax)));
    assert_eq!(
        shown,
        [
            (None, None),
            row(148_000_00, 29_600_00),
            row(38_400_00, 7_680_00),
            row(22_600_00, 4_520_00),
            row(209_000_00, 41_800_00),
            (None, None),
            row(421_600_00, 84_320_00),
            row(421_600_00, 84_320_00),
        ]
    );
}

#[test]
fn line_net_is_rounded_half_away_from_zero() {
    for (quantity, price, cents) in [
        ("1", "0.005", 1),
        ("3", "0.0345", 10),
        ("-1", "0.005", -1),
        ("1", "0.0049", 0),
    ] {
        let totals = totals(&table(vec![line(1, quantity, price, "0")])).unwrap();
        assert_eq!(totals.all.net, eur(cents), "{quantity} × {price}");
    }
    // One piece at €0.0345 is 3 cents, ten thousand are 345 euros: the price isn't rounded first.
    let totals = totals(&table(vec![line(1, "10000", "0.0345", "20")])).unwrap();
    assert_eq!(totals.all.net, eur(345_00));
}

#[test]
fn line_discount_is_taken_before_rounding() {
    // 3 × 0.335 = 1.005; less 10 % = 0.9045.
    let mut one = line(1, "3", "0.335", "20");
    one.discount = percent_off("10");
    let line = &totals(&table(vec![one])).unwrap().lines[0];
    assert_eq!(
        (line.gross, line.discount, line.amount),
        (Some(eur(101)), Some(eur(11)), Some(eur(90)))
    );
}

#[test]
fn exponent_is_that_of_the_currency() {
    for (code, minor) in [("JPY", 123), ("EUR", 12346), ("KWD", 123_457)] {
        let pricing = Pricing {
            currency: Currency::new(code).unwrap(),
            ..table(vec![line(1, "1", "123.4567", "0")])
        };
        assert_eq!(totals(&pricing).unwrap().all.total.minor(), minor, "{code}");
    }
}

#[test]
fn document_discount_is_shared_by_largest_remainder() {
    let mut pricing = table(vec![
        line(1, "1", "10", "20"),
        line(2, "1", "10", "9"),
        line(3, "1", "10", "0"),
    ]);
    pricing.discount = Some(Discount::Amount { amount: eur(100) });
    let totals = totals(&pricing).unwrap();
    let parts = totals
        .tax_groups
        .iter()
        .map(|group| group.sums.discount)
        .collect::<Vec<_>>();
    assert_eq!(parts, [eur(34), eur(33), eur(33)]);
    assert_eq!(totals.all.discount, eur(100));
    assert_eq!(totals.all.net, eur(2900));
}

#[test]
fn tax_is_on_the_net_after_discounts_rounded_once_per_group() {
    // Three lines of 0.33 at 20 %: 0.066 each would round to 0.21; once on 0.99 it is 0.20.
    let mut pricing = table((1..=3).map(|n| line(n, "1", "0.33", "20")).collect());
    let counted = totals(&pricing).unwrap();
    assert_eq!(counted.all.tax, eur(20));
    let taxes = counted
        .lines
        .iter()
        .map(|line| line.tax.unwrap().minor())
        .collect::<Vec<_>>();
    assert_eq!(taxes, [7, 7, 6]);
    pricing.discount = percent_off("50");
    let counted = totals(&pricing).unwrap();
    assert_eq!(
        (counted.all.discount, counted.all.net, counted.all.tax),
        (eur(50), eur(49), eur(10))
    );
}

#[test]
fn a_rate_entered_again_under_the_same_name_is_the_same_group() {
    let mut again = line(2, "1", "0.03", "20");
    if let Some(rate) = &mut again.tax {
        rate.id = id(99);
    }
    let counted = totals(&table(vec![line(1, "1", "0.03", "20"), again.clone()])).unwrap();
    assert_eq!(
        counted.tax_groups.len(),
        1,
        "20 % of one name are one group"
    );
    assert_eq!(
        counted.all.tax,
        eur(1),
        "a fifth of 0.06, rounded once; twice would make 0.02"
    );

    if let Some(rate) = &mut again.tax {
        rate.name = LocalText::one(Language::En, "City tax".into());
    }
    let apart = totals(&table(vec![line(1, "1", "0.03", "20"), again])).unwrap();
    assert_eq!(
        apart.tax_groups.len(),
        2,
        "another tax of the same percent stays apart"
    );
}

#[test]
fn tax_inclusive_prices_extract_tax_per_group() {
    let mut pricing = table(vec![
        line(1, "1", "120", "20"),
        line(2, "1", "0.99", "20"),
        line(3, "1", "109", "9"),
    ]);
    pricing.prices_include_tax = true;
    let totals = totals(&pricing).unwrap();
    assert_eq!(totals.all.total, eur(229_99));
    let groups = totals
        .tax_groups
        .iter()
        .map(|group| (group.sums.net, group.sums.tax))
        .collect::<Vec<_>>();
    // 120.99 × 20 ÷ 120 = 20.165
    assert_eq!(
        groups,
        [(eur(100_82), eur(20_17)), (eur(100_00), eur(9_00))]
    );
    assert_eq!(totals.lines[0].amount, Some(eur(120_00)));
}

#[test]
fn exempt_rates_with_different_names_stay_apart() {
    let mut exempt = line(1, "1", "10", "0");
    let mut reverse = line(2, "1", "10", "0");
    for (line, n, name) in [
        (&mut exempt, 101, "Exempt"),
        (&mut reverse, 102, "Reverse charge"),
    ] {
        let rate = line.tax.as_mut().unwrap();
        (rate.id, rate.name) = (id(n), LocalText::one(Language::En, name.into()));
    }
    let untaxed = Line {
        tax: None,
        ..line(3, "1", "10", "0")
    };
    assert_eq!(
        totals(&table(vec![exempt, reverse, untaxed]))
            .unwrap()
            .tax_groups
            .len(),
        3
    );
}

#[test]
fn hiding_line_prices_changes_no_figure() {
    let pricing = table(vec![line(1, "3", "1.005", "20"), line(2, "1", "9", "9")]);
    let hidden = Pricing {
        hide_line_prices: true,
        ..pricing.clone()
    };
    assert_eq!(totals(&hidden), totals(&pricing));
}

#[test]
fn credited_line_lowers_the_total() {
    let totals = totals(&table(vec![
        line(1, "1", "1000", "20"),
        line(2, "-1", "999", "20"),
    ]))
    .unwrap();
    assert_eq!((totals.all.net, totals.all.tax), (eur(1_00), eur(20)));
    let taxes = totals
        .lines
        .iter()
        .map(|line| line.tax.unwrap())
        .collect::<Vec<_>>();
    assert_eq!(taxes, [eur(200_00), eur(-199_80)]);
}
