//! The calculation that finance reads, by name. Figures are those of the mockup.

use super::*;
use crate::finance::{Change, CostItem, Side, WhatIf};
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::money::Currency;

pub fn id(n: u8) -> Id {
    Id::from_parts(u64::from(n), [n; 10])
}

pub fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::EUR).unwrap()
}

pub fn prices(once: i64, yearly: i64) -> Prices {
    Prices {
        once: eur(once),
        yearly: eur(yearly),
    }
}

pub fn times(quantity: &str, rate: &str) -> Side {
    Side::Computed {
        quantity: quantity.parse().unwrap(),
        rate: rate.parse().unwrap(),
    }
}

pub fn sum(euros: i64) -> Side {
    Side::Amount {
        amount: eur(euros * 100),
    }
}

pub fn item(n: u8, now: Side, after: Side) -> CostItem {
    CostItem {
        id: id(n),
        name: LocalText::one(Language::En, format!("item {n}")),
        basis: LocalText::default(),
        unit: LocalText::default(),
        now,
        after,
        varies_with_volume: true,
    }
}

pub fn paid(n: u8, amount: InvestmentAmount, month_offset: u16) -> Investment {
    Investment {
        id: id(n),
        name: LocalText::default(),
        amount,
        month_offset,
    }
}

pub fn what_if(n: u8, change: Change) -> WhatIf {
    WhatIf {
        id: id(n),
        name: LocalText::default(),
        change,
    }
}

/// Belvara: cartons replaced by crates (mockup of the finance edition, pages 1 and 2).
pub fn belvara() -> Calculation {
    Calculation {
        items: vec![
            item(1, times("1240000", "0.41"), Side::None),
            item(2, times("1240000", "0.03"), Side::None),
            item(3, Side::None, Side::YearlyPrice),
            item(4, Side::None, times("1080", "6.20")),
            item(5, sum(96_800), sum(24_200)),
            item(6, times("6200", "9.50"), times("2100", "9.50")),
            item(7, times("212", "95"), times("64", "95")),
        ],
        investments: vec![paid(1, InvestmentAmount::OncePrice, 0)],
        ramp: ["0", "50", "80", "100"]
            .map(|percent| percent.parse().unwrap())
            .to_vec(),
        horizon_months: 24,
        what_ifs: vec![
            what_if(
                1,
                Change::VolumeLess {
                    percent: "10".parse().unwrap(),
                },
            ),
            what_if(
                2,
                Change::ItemLess {
                    item_id: id(5),
                    percent: "50".parse().unwrap(),
                },
            ),
            what_if(3, Change::StartLater { months: 3 }),
            what_if(
                4,
                Change::SavingsLess {
                    percent: "100".parse().unwrap(),
                },
            ),
        ],
        ..Calculation::new(Currency::EUR, "2027-01".parse().unwrap())
    }
}

pub fn belvara_result() -> CalculationResult {
    calculate(&belvara(), &prices(209_000_00, 421_600_00)).unwrap()
}

pub fn month(payback: Option<crate::finance::Payback>) -> Option<String> {
    payback.map(|payback| payback.month.to_string())
}

#[test]
fn yearly_costs_now_after_and_change() {
    let result = belvara_result();
    let changes = result
        .items
        .iter()
        .map(|item| item.change.minor() / 100)
        .collect::<Vec<_>>();
    assert_eq!(
        changes,
        [-508_400, -37_200, 421_600, 6_696, -72_600, -38_950, -14_060]
    );
    assert_eq!(
        (result.now, result.after),
        (eur(721_440_00), eur(478_526_00))
    );
    assert_eq!(
        (result.change, result.saved),
        (eur(-242_914_00), eur(242_914_00))
    );
}

#[test]
fn a_dash_is_not_zero_and_inputs_stay_visible() {
    let result = belvara_result();
    assert_eq!(
        (result.items[0].now, result.items[0].after),
        (Some(eur(508_400_00)), None)
    );
    assert_eq!(result.items[0].now_side, times("1240000", "0.41"));
    assert_eq!(result.items[2].after_side, Side::YearlyPrice);
    assert_eq!(result.items[0].name.pick(Language::En), "item 1");
}

#[test]
fn cash_flow_by_quarter() {
    let result = belvara_result();
    assert_eq!(result.periods.len(), 8);
    let flows = result
        .periods
        .iter()
        .map(|period| period.flow.minor())
        .collect::<Vec<_>>();
    assert_eq!(flows[..4], [-209_000_00, 30_364_25, 48_582_80, 60_728_50]);
    let sums = result
        .periods
        .iter()
        .map(|period| period.cumulative.minor())
        .collect::<Vec<_>>();
    assert_eq!(
        sums[..4],
        [-209_000_00, -178_635_75, -130_052_95, -69_324_45]
    );
    assert_eq!(sums[4..], [-8_595_95, 52_132_55, 112_861_05, 173_589_55]);
    let first = result.periods[0];
    assert_eq!(
        (first.from.to_string(), first.to.to_string()),
        ("2027-01".into(), "2027-03".into())
    );
}

#[test]
fn payback_is_a_calendar_month_and_its_count() {
    let payback = belvara_result().payback.unwrap();
    assert_eq!(
        (payback.month.to_string(), payback.count),
        ("2028-04".into(), 16)
    );
}

#[test]
fn three_years_and_return() {
    let result = belvara_result();
    let three = result.three_years;
    assert_eq!(
        (three.saved, three.invested, three.gain),
        (eur(625_503_55), eur(209_000_00), eur(416_503_55))
    );
    assert_eq!(three.percent.unwrap().to_string(), "199.28");
    assert_eq!(
        (result.horizon.months, result.horizon.gain),
        (24, eur(173_589_55))
    );
}

#[test]
fn what_if_rows() {
    let rows = belvara_result().what_ifs;
    let shown = rows
        .iter()
        .map(|row| (row.saved.minor(), month(row.payback)))
        .collect::<Vec<_>>();
    assert_eq!(
        shown,
        [
            (218_622_60, Some("2028-05".into())),
            (206_614_00, Some("2028-06".into())),
            (242_914_00, Some("2028-07".into())),
            (0, None),
        ]
    );
}

#[test]
fn fixed_costs_do_not_shrink_with_the_volume() {
    let mut calculation = belvara();
    calculation.items[4].varies_with_volume = false;
    let result = calculate(&calculation, &prices(209_000_00, 421_600_00)).unwrap();
    assert_eq!(result.what_ifs[0].saved, eur(218_622_60 + 7_260_00));
    assert_eq!(result.saved, eur(242_914_00));
}

#[test]
fn bound_amounts_follow_the_price_table() {
    let result = calculate(&belvara(), &prices(100_000_00, 400_000_00)).unwrap();
    assert_eq!(result.invested, eur(100_000_00));
    assert_eq!(result.saved, eur(264_514_00));
    let foreign = Prices {
        yearly: Money::zero(Currency::USD),
        ..prices(1, 1)
    };
    let error = calculate(&belvara(), &foreign).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("currency_mismatch", Some("items[2].after"))
    );
    let foreign = Prices {
        once: Money::zero(Currency::USD),
        ..prices(1, 1)
    };
    let error = calculate(&belvara(), &foreign).unwrap_err();
    assert_eq!(error.place.as_deref(), Some("investments[0].amount"));
}
