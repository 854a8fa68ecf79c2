//! What holds for any calculation.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::tests::{eur, id, item, paid, prices};
use super::*;
use crate::finance::{Change, Granularity, ItemResult, Side, WhatIf};
use crate::language::LocalText;
use crate::money::{Currency, Quantity, Rate};

fn side() -> impl Strategy<Value = Side> {
    prop_oneof![
        Just(Side::None),
        Just(Side::Unknown),
        Just(Side::YearlyPrice),
        (-100_000_000_i64..10_000_000_000).prop_map(|minor| Side::Amount { amount: eur(minor) }),
        (0_i64..1_000_000_000_000, 0_i64..10_000_000_000).prop_map(|(quantity, rate)| {
            Side::Computed {
                quantity: Quantity::new(Decimal::new(quantity, 6)).unwrap(),
                rate: Rate::new(Decimal::new(rate, 6)).unwrap(),
            }
        }),
    ]
}

fn percent() -> impl Strategy<Value = Percent> {
    (0_i64..=1_000_000).prop_map(|scaled| Percent::new(Decimal::new(scaled, 4)).unwrap())
}

prop_compose! {
    fn calculation()(
        sides in prop::collection::vec((side(), side()), 0..8),
        amounts in prop::collection::vec((0_i64..1_000_000_000, 0_u16..40), 0..4),
        ramp in prop::collection::vec(percent(), 0..6),
        horizon_months in 12_u16..=120,
        quarterly: bool,
        (year, start) in (1990_i32..2100, 1_u32..=12),
        (less, later) in (percent(), 1_u16..=60),
    ) -> Calculation {
        let mut calculation = Calculation::new(Currency::EUR, crate::dates::Month::new(year, start).unwrap());
        for (n, (now, after)) in (0_u8..).zip(sides) {
            calculation.items.push(item(n, now, after));
        }
        for (n, (minor, offset)) in (0_u8..).zip(amounts) {
            let amount = if n == 0 {
                InvestmentAmount::OncePrice
            } else {
                InvestmentAmount::Fixed { amount: eur(minor) }
            };
            calculation.investments.push(paid(n, amount, offset));
        }
        calculation.ramp = ramp;
        calculation.horizon_months = horizon_months;
        calculation.granularity = if quarterly { Granularity::Quarter } else { Granularity::Month };
        let changes = [Change::VolumeLess { percent: less }, Change::SavingsLess { percent: less }, Change::StartLater { months: later }];
        for (n, change) in (0_u8..).zip(changes) {
            calculation.what_ifs.push(WhatIf { id: id(n), name: LocalText::default(), change });
        }
        calculation
    }
}

fn known(result: &CalculationResult) -> impl Iterator<Item = &ItemResult> {
    result.items.iter().filter(|item| item.known)
}

fn total(values: impl Iterator<Item = Money>) -> i64 {
    values.map(Money::minor).sum()
}

proptest! {
    #[test]
    fn yearly_total_is_sum_of_items(calculation in calculation(), once in 0_i64..10_000_000_000, yearly in 0_i64..10_000_000_000) {
        let result = calculate(&calculation, &prices(once, yearly)).unwrap();
        prop_assert_eq!(result.now.minor(), total(known(&result).filter_map(|item| item.now)));
        prop_assert_eq!(result.after.minor(), total(known(&result).filter_map(|item| item.after)));
        prop_assert_eq!(result.change.minor(), total(known(&result).map(|item| item.change)));
        prop_assert_eq!(result.invested.minor(), total(result.investments.iter().map(|item| item.amount)));
        prop_assert_eq!(result.saved, result.change.negated());
    }

    #[test]
    fn last_cumulative_is_sum_of_flows(calculation in calculation(), once in 0_i64..10_000_000_000) {
        let result = calculate(&calculation, &prices(once, 1)).unwrap();
        let last = result.periods.last().unwrap();
        prop_assert_eq!(last.cumulative.minor(), total(result.periods.iter().map(|period| period.flow)));
        prop_assert_eq!(last.cumulative, result.horizon.gain);
        prop_assert_eq!(result.horizon.saved.minor(), total(result.periods.iter().map(|period| period.saved)));
        let mut next = calculation.start;
        for period in &result.periods {
            prop_assert_eq!(period.flow, period.saved.checked_sub(period.invested).unwrap());
            prop_assert_eq!(period.from, next);
            next = period.to.plus(1).unwrap();
        }
        prop_assert_eq!(next.months_since(calculation.start), i32::from(calculation.horizon_months));
    }

    #[test]
    fn payback_is_the_first_month_with_cumulative_not_negative(calculation in calculation(), once in 0_i64..10_000_000_000) {
        let calculation = Calculation { granularity: Granularity::Month, horizon_months: 120, ..calculation };
        let result = calculate(&calculation, &prices(once, 1)).unwrap();
        let last = calculation.investments.iter().map(|investment| investment.month_offset).max();
        let first = last.filter(|_| !result.invested.is_zero()).and_then(|last| {
            (usize::from(last)..120).find(|month| !result.periods[*month].cumulative.is_negative())
        });
        prop_assert_eq!(result.payback.map(|payback| payback.count as usize), first.map(|index| index + 1));
        if let Some(payback) = result.payback {
            prop_assert_eq!(payback.month, result.periods[payback.count as usize - 1].to);
        }
    }

    #[test]
    fn going_worse_is_never_better(calculation in calculation(), once in 0_i64..10_000_000_000) {
        let result = calculate(&calculation, &prices(once, 1)).unwrap();
        let months = |payback: Option<crate::finance::Payback>| payback.map_or(u32::MAX, |payback| payback.count);
        for row in &result.what_ifs[1..] {
            prop_assert!(row.saved.minor() <= result.saved.minor());
            prop_assert!(months(row.payback) >= months(result.payback) || result.saved.is_negative());
        }
    }

    #[test]
    fn what_is_stored_counts_the_same(calculation in calculation()) {
        let json = serde_json::to_string(&calculation).unwrap();
        let again: Calculation = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(&again, &calculation);
        let result = calculate(&again, &prices(1, 1)).unwrap();
        let json = serde_json::to_string(&result).unwrap();
        prop_assert_eq!(serde_json::from_str::<CalculationResult>(&json).unwrap(), result);
    }
}
