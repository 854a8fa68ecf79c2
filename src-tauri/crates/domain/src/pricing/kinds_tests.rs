//! Kinds of lines and limits, by name.

use super::tests::{eur, id, kind, line, percent_off, table};
use super::*;
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::money::Rate;
use crate::pricing::{Discount, Exchange};

#[test]
fn optional_lines_are_shown_but_not_in_the_total() {
    let optional = kind(line(2, "1", "50", "20"), LineKind::Optional);
    let mut pricing = table(vec![line(1, "1", "100", "20"), optional]);
    pricing.discount = percent_off("10");
    let counted = totals(&pricing).unwrap();
    assert_eq!(counted.all.total, eur(108_00));
    assert_eq!(counted.with_options.unwrap().all.total, eur(162_00));
    assert!(!counted.lines[1].counted);
    assert_eq!(
        (counted.lines[1].amount, counted.lines[1].tax),
        (Some(eur(50_00)), Some(eur(10_00)))
    );
    pricing.lines.pop();
    assert_eq!(totals(&pricing).unwrap().with_options, None);
}

#[test]
fn only_the_chosen_alternative_counts() {
    let alternative = |n, price, chosen| {
        kind(
            line(n, "1", price, "20"),
            LineKind::Alternative { group: 7, chosen },
        )
    };
    let mut pricing = table(vec![
        alternative(1, "100", false),
        alternative(2, "70", true),
        alternative(3, "90", false),
    ]);
    let counted = totals(&pricing).unwrap();
    assert_eq!(counted.all.net, eur(70_00));
    assert_eq!(counted.with_options, None);
    pricing.choose(id(3)).unwrap();
    assert_eq!(totals(&pricing).unwrap().all.net, eur(90_00));
    assert!(pricing.open_alternatives().is_empty());
    pricing.lines[2].kind = LineKind::Alternative {
        group: 7,
        chosen: false,
    };
    assert_eq!(totals(&pricing).unwrap().all.net, eur(0));
    assert_eq!(pricing.open_alternatives(), [7]);
    pricing.lines[0].kind = LineKind::Alternative {
        group: 7,
        chosen: true,
    };
    pricing.lines[2].kind = LineKind::Alternative {
        group: 7,
        chosen: true,
    };
    let error = totals(&pricing).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("alternative_chosen_twice", Some("lines[2].kind"))
    );
    assert_eq!(pricing.choose(id(9)).unwrap_err().code, "line_not_found");
}

#[test]
fn price_zero_and_price_empty_are_different() {
    let empty = Line {
        unit_price: None,
        ..line(2, "1", "0", "20")
    };
    let totals = totals(&table(vec![line(1, "1", "0", "20"), empty])).unwrap();
    assert_eq!(totals.lines[0].amount, Some(eur(0)));
    assert!(totals.lines[0].counted && !totals.lines[1].counted);
    assert_eq!(totals.lines[1].amount, None);
    assert_eq!(totals.without_price, [id(2)]);
}

#[test]
fn subtotal_adds_counted_lines_of_its_section() {
    let totals = totals(&table(vec![
        line(1, "1", "5", "20"),
        kind(Line::new(id(2)), LineKind::Heading),
        line(3, "1", "10", "20"),
        kind(line(4, "1", "99", "20"), LineKind::Optional),
        line(5, "2", "10", "20"),
        kind(Line::new(id(6)), LineKind::Subtotal),
        line(7, "1", "1", "20"),
        kind(Line::new(id(8)), LineKind::Subtotal),
    ]))
    .unwrap();
    assert_eq!(totals.lines[5].amount, Some(eur(30_00)));
    assert_eq!(totals.lines[7].amount, Some(eur(1_00)));
    assert!(!totals.lines[5].counted);
    // A price left on a heading isn't counted.
    assert_eq!(totals.all.net, eur(36_00));
}

#[test]
fn discount_is_no_more_than_what_it_is_taken_off() {
    let mut pricing = table(vec![line(1, "1", "10", "20")]);
    pricing.lines[0].discount = Some(Discount::Amount { amount: eur(1001) });
    let error = totals(&pricing).unwrap_err();
    assert_eq!(
        (error.code, error.arg("max")),
        ("field_out_of_range", Some("10.00"))
    );
    assert_eq!(error.place.as_deref(), Some("lines[0].discount.amount"));
    pricing.lines[0].discount = Some(Discount::Amount { amount: eur(1000) });
    assert_eq!(totals(&pricing).unwrap().all.total, eur(0));
    pricing.discount = Some(Discount::Amount { amount: eur(-1) });
    assert_eq!(
        totals(&pricing).unwrap_err().place.as_deref(),
        Some("discount.amount")
    );
    pricing.discount = Some(Discount::Amount {
        amount: Money::zero(Currency::USD),
    });
    assert_eq!(totals(&pricing).unwrap_err().code, "currency_mismatch");
}

#[test]
fn overflow_is_an_error_with_the_lines_place() {
    let huge = || line(1, "999999999.999999", "999999999999.999999", "20");
    let error = totals(&table(vec![line(2, "1", "1", "20"), huge()])).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("amount_too_large", Some("lines[1]"))
    );
}

#[test]
fn sums_that_overflow_name_the_line_too() {
    let large = |n| line(n, "90", "999999999999", "0");
    let error = totals(&table(vec![large(1), large(2)])).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("amount_too_large", Some("lines[1]"))
    );
    // The net is in range, the total with tax isn't.
    let taxed = line(1, "90", "999999999999", "100");
    assert_eq!(
        totals(&table(vec![taxed])).unwrap_err().place.as_deref(),
        Some("lines[0]")
    );
}

#[test]
fn line_ids_are_unique_and_lines_limited() {
    let error = totals(&table(vec![line(1, "1", "1", "0"), line(1, "1", "1", "0")])).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("field_duplicate", Some("lines[1].id"))
    );
    let mut pricing = table(Vec::new());
    pricing.lines = vec![Line::new(id(1)); crate::pricing::LINES_MAX + 1];
    assert_eq!(totals(&pricing).unwrap_err().code, "too_many");
}

#[test]
fn three_thousand_lines_are_counted() {
    let lines = (0..3000_u32).map(|n| Line {
        id: Id::from_parts(u64::from(n), [1; 10]),
        ..line(1, "3", "0.335", "20")
    });
    let totals = totals(&table(lines.collect())).unwrap();
    assert_eq!(totals.all.net, eur(3030_00));
    assert_eq!(totals.lines.len(), 3000);
}

#[test]
fn exchange_is_stored_with_the_version() {
    let rate: Rate = "1.95583".parse().unwrap();
    let mut exchange = Exchange {
        base: Currency::new("BGN").unwrap(),
        rate,
        as_of: "2026-11-21".parse().unwrap(),
    };
    assert_eq!(exchange.to_base(eur(100_00)).unwrap().minor(), 195_58);
    exchange.base = Currency::new("JPY").unwrap();
    assert_eq!(exchange.to_base(eur(-150)).unwrap().minor(), -3);
    let pricing = Pricing {
        exchange: Some(Exchange {
            rate: Rate::ZERO,
            ..exchange
        }),
        ..table(vec![])
    };
    assert_eq!(
        totals(&pricing).unwrap_err().place.as_deref(),
        Some("exchange.rate")
    );
}

#[test]
fn texts_are_cleaned_with_their_place() {
    let mut pricing = table(vec![line(1, "1", "1", "0"), line(2, "1", "1", "0")]);
    pricing.lines[1].description = LocalText::one(Language::Ru, "Ящик\u{0}".into());
    let error = pricing.check().unwrap_err();
    assert_eq!(error.place.as_deref(), Some("lines[1].description.ru"));
    pricing.lines[1].description = LocalText::one(Language::Ru, " Ящик ".into());
    pricing.check().unwrap();
    assert_eq!(pricing.lines[1].description.pick(Language::Ru), "Ящик");
}
