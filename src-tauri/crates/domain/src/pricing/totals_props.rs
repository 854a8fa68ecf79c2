//! What holds for any price table.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::tests::{id, tax};
use super::*;
use crate::money::{Percent, Quantity, Rate, share};
use crate::pricing::{Cadence, Discount};

fn percent() -> impl Strategy<Value = Percent> {
    (0_i64..=1_000_000).prop_map(|scaled| Percent::new(Decimal::new(scaled, 4)).unwrap())
}

fn discount(currency: Currency, most: i64) -> impl Strategy<Value = Option<Discount>> {
    prop_oneof![
        2 => Just(None),
        2 => percent().prop_map(|percent| Some(Discount::Percent { percent })),
        1 => (0..=most).prop_map(move |minor| Some(Discount::Amount {
            amount: Money::new(minor, currency).unwrap(),
        })),
    ]
}

fn kind() -> impl Strategy<Value = LineKind> {
    prop_oneof![
        6 => Just(LineKind::Normal),
        2 => Just(LineKind::Optional),
        1 => (0_u32..3).prop_map(|group| LineKind::Alternative { group, chosen: false }),
        1 => Just(LineKind::Heading),
        1 => Just(LineKind::Subtotal),
    ]
}

fn line(currency: Currency) -> impl Strategy<Value = Line> {
    let quantity = prop_oneof![1_i64..2_000_000_000, -50_000_000_i64..0];
    let price = prop::option::weighted(0.9, 0_i64..10_000_000_000);
    let rate = prop::option::weighted(
        0.9,
        prop::sample::select(vec!["0", "5.5", "9", "20", "100"]),
    );
    (
        kind(),
        any::<bool>(),
        quantity,
        price,
        discount(currency, 200),
        rate,
    )
        .prop_map(|(kind, yearly, quantity, price, discount, rate)| Line {
            kind,
            cadence: if yearly {
                Cadence::Yearly
            } else {
                Cadence::Once
            },
            quantity: Quantity::new(Decimal::new(quantity, 6)).unwrap(),
            unit_price: price.map(|price| Rate::new(Decimal::new(price, 6)).unwrap()),
            discount,
            tax: rate.and_then(tax),
            ..Line::new(id(0))
        })
}

fn pricing() -> impl Strategy<Value = Pricing> {
    let currency = prop::sample::select(vec!["EUR", "JPY", "KWD"]);
    currency.prop_flat_map(|code| {
        let currency = Currency::new(code).unwrap();
        let lines = prop::collection::vec(line(currency), 0..12);
        (
            lines,
            any::<bool>(),
            discount(currency, 20_000),
            any::<bool>(),
        )
            .prop_map(move |(lines, inclusive, discount, choose)| {
                let mut pricing = Pricing {
                    prices_include_tax: inclusive,
                    discount,
                    ..Pricing::new(currency)
                };
                for (n, line) in (0_u8..).zip(lines) {
                    pricing.lines.push(Line { id: id(n), ..line });
                }
                let first = pricing
                    .lines
                    .iter()
                    .find(|l| matches!(l.kind, LineKind::Alternative { .. }));
                if let Some(first) = first.filter(|_| choose).map(|l| l.id) {
                    pricing.choose(first).unwrap();
                }
                pricing
            })
    })
}

fn sum(values: impl Iterator<Item = Option<Money>>) -> i64 {
    values.flatten().map(Money::minor).sum()
}

proptest! {
    #[test]
    fn total_is_sum_of_nets_and_taxes(pricing in pricing()) {
        // An amount off may be more than there is: that is refused, with its place.
        let totals = match totals(&pricing) {
            Ok(totals) => totals,
            Err(error) => {
                prop_assert_eq!(error.code, "field_out_of_range");
                prop_assert!(error.place.unwrap().ends_with("discount.amount"));
                return Ok(());
            }
        };
        let groups = &totals.tax_groups;
        let nets: i64 = groups.iter().map(|group| group.sums.net.minor()).sum();
        let taxes: i64 = groups.iter().map(|group| group.sums.tax.minor()).sum();
        prop_assert_eq!(totals.all.total.minor(), nets + taxes);
        prop_assert_eq!(totals.all.net.minor(), nets);
        prop_assert_eq!(totals.all.tax.minor(), taxes);

        let options = totals.with_options.map(|sums| [sums.once, sums.yearly, sums.all]);
        for sums in [totals.once, totals.yearly, totals.all].iter().chain(options.iter().flatten()) {
            prop_assert_eq!(sums.net.checked_add(sums.tax).unwrap(), sums.total);
            let after = sums.subtotal.checked_sub(sums.discount).unwrap();
            prop_assert_eq!(after, if pricing.prices_include_tax { sums.total } else { sums.net });
        }
        prop_assert_eq!(totals.once.total.checked_add(totals.yearly.total).unwrap(), totals.all.total);

        // Columns of the table add up to the sums beneath it.
        let counted = || totals.lines.iter().filter(|line| line.counted);
        prop_assert_eq!(sum(counted().map(|line| line.amount)), totals.all.subtotal.minor());
        prop_assert_eq!(sum(counted().map(|line| line.net)), nets);
        prop_assert_eq!(sum(counted().map(|line| line.tax)), taxes);
        for line in &totals.lines {
            if let (Some(gross), Some(discount), Some(amount)) = (line.gross, line.discount, line.amount) {
                prop_assert_eq!(gross.checked_sub(discount).unwrap(), amount);
            }
        }
    }

    #[test]
    fn tax_of_a_group_is_its_net_times_its_rate(pricing in pricing()) {
        let Ok(totals) = totals(&pricing) else { return Ok(()) };
        for group in &totals.tax_groups {
            let rate = group.rate.as_ref().map_or(Decimal::ZERO, |rate| rate.percent.get());
            let (base, per) = if pricing.prices_include_tax {
                (group.sums.total.minor(), Decimal::ONE_HUNDRED + rate)
            } else {
                (group.sums.net.minor(), Decimal::ONE_HUNDRED)
            };
            // 2 × |tax × per − base × rate| ≤ per: off by half a minor unit at most.
            let off = Decimal::from(group.sums.tax.minor()) * per - Decimal::from(base) * rate;
            prop_assert!(off.abs() * Decimal::TWO <= per);
        }
    }

    #[test]
    fn document_discount_is_shared_in_whole(pricing in pricing()) {
        let Ok(totals) = totals(&pricing) else { return Ok(()) };
        let subtotals = totals.tax_groups.iter().map(|group| group.sums.subtotal.minor()).collect::<Vec<_>>();
        let parts = totals.tax_groups.iter().map(|group| group.sums.discount.minor()).collect::<Vec<_>>();
        prop_assert_eq!(Some(parts), share(totals.all.discount.minor(), &subtotals));
    }

    #[test]
    fn what_is_stored_counts_the_same(pricing in pricing()) {
        let json = serde_json::to_string(&pricing).unwrap();
        let again: Pricing = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(totals(&again), totals(&pricing));
        prop_assert_eq!(totals(&pricing.clone().without_costs()), totals(&pricing));
        if let Ok(totals) = totals(&pricing) {
            let json = serde_json::to_string(&totals).unwrap();
            prop_assert_eq!(serde_json::from_str::<Totals>(&json).unwrap(), totals);
        }
    }

    #[test]
    fn nothing_panics_at_the_edges(
        quantity in prop::sample::select(vec![Quantity::MIN, Decimal::NEGATIVE_ONE, Decimal::ZERO, Decimal::ONE, Quantity::MAX]),
        price in prop::sample::select(vec![Rate::MIN, Decimal::ONE, Rate::MAX]),
        percents in (percent(), percent(), percent()),
        inclusive: bool,
        count in 1_u8..5,
    ) {
        let mut rate = tax("20");
        if let Some(rate) = &mut rate {
            rate.percent = percents.0;
        }
        let mut pricing = Pricing { prices_include_tax: inclusive, ..Pricing::new(Currency::new("KWD").unwrap()) };
        pricing.discount = Some(Discount::Percent { percent: percents.1 });
        for n in 0..count {
            pricing.lines.push(Line {
                quantity: Quantity::new(quantity).unwrap(),
                unit_price: Some(Rate::new(price).unwrap()),
                discount: Some(Discount::Percent { percent: percents.2 }),
                tax: rate.clone(),
                ..Line::new(id(n))
            });
        }
        if let Err(error) = totals(&pricing) {
            prop_assert_eq!(error.code, "amount_too_large");
            prop_assert!(error.place.is_some());
        }
    }
}
