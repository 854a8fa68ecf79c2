//! Secrets stay where they are.

use super::*;
use crate::money::Currency;
use crate::pricing::{Discount, Line, LineKind};

fn id(n: u8) -> Id {
    Id::from_parts(u64::from(n), [n; 10])
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR).unwrap()
}

fn line(n: u8, price: &str, cost: Option<&str>) -> Line {
    Line {
        quantity: "10".parse().unwrap(),
        unit_price: Some(price.parse().unwrap()),
        cost: cost.map(|cost| cost.parse().unwrap()),
        ..Line::new(id(n))
    }
}

fn table() -> Pricing {
    Pricing {
        lines: vec![
            line(1, "100", Some("77.31337")),
            line(2, "50", None),
            Line {
                kind: LineKind::Optional,
                ..line(3, "5", Some("1"))
            },
        ],
        ..Pricing::new(Currency::EUR)
    }
}

#[test]
fn margin_is_of_counted_lines_with_known_cost() {
    let margin = margin(&table()).unwrap();
    assert_eq!(
        (margin.net, margin.cost, margin.profit),
        (eur(1000_00), eur(773_13), eur(226_87))
    );
    assert_eq!(margin.percent.unwrap().to_string(), "22.69");
    assert_eq!(margin.without_cost, [id(2)]);
    assert_eq!(margin.lines.len(), 1);
}

#[test]
fn margin_is_after_all_discounts_and_may_be_a_loss() {
    let mut pricing = table();
    pricing.lines.truncate(1);
    pricing.discount = Some(Discount::Percent {
        percent: "50".parse().unwrap(),
    });
    let counted = margin(&pricing).unwrap();
    assert_eq!(counted.profit, eur(-273_13));
    assert_eq!(counted.percent.unwrap().to_string(), "-54.63");
    pricing.discount = Some(Discount::Percent {
        percent: "100".parse().unwrap(),
    });
    assert_eq!(margin(&pricing).unwrap().percent, None);
}

#[test]
fn margins_and_costs_are_no_part_of_totals() {
    let json = serde_json::to_string(&totals(&table()).unwrap()).unwrap();
    for secret in [
        "cost", "margin", "profit", "floor", "walk", "77.31337", "77313",
    ] {
        assert!(!json.contains(secret), "{secret}");
    }
    let json = serde_json::to_string(&table().without_costs()).unwrap();
    assert!(!json.contains("77.31337"));
}

#[test]
fn room_above_the_walk_away_point() {
    assert_eq!(room(eur(100), eur(120)).unwrap(), eur(-20));
    assert_eq!(
        room(eur(100), Money::zero(Currency::USD)).unwrap_err().code,
        "currency_mismatch"
    );
}

#[test]
fn cost_overflow_names_the_line() {
    let mut pricing = table();
    pricing.lines[0].quantity = "999999999".parse().unwrap();
    pricing.lines[0].unit_price = Some("0".parse().unwrap());
    pricing.lines[0].cost = Some("999999999999".parse().unwrap());
    let error = margin(&pricing).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("amount_too_large", Some("lines[0].cost"))
    );
}
