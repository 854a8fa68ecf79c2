//! The calculation that finance reads, by name. Figures are those of the mockup.

use super::*;
use crate::finance::{Change, CostItem, Granularity, Side, WhatIf};
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

fn times(quantity: &str, rate: &str) -> Side {
    Side::Computed {
        quantity: quantity.parse().unwrap(),
        rate: rate.parse().unwrap(),
    }
}

fn sum(euros: i64) -> Side {
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

fn what_if(n: u8, change: Change) -> WhatIf {
    WhatIf {
        id: id(n),
        name: LocalText::default(),
        change,
    }
}

/// Belvara: cartons replaced by crates (mockup of the finance edition, pages 1 and 2).
fn belvara() -> Calculation {
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

fn belvara_result() -> CalculationResult {
    calculate(&belvara(), &prices(209_000_00, 421_600_00)).unwrap()
}

fn month(payback: Option<crate::finance::Payback>) -> Option<String> {
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
fn a_loss_is_not_made_smaller_by_a_what_if() {
    let mut calculation = belvara();
    let percent = "50".parse().unwrap();
    calculation.what_ifs = vec![
        what_if(
            1,
            Change::ItemLess {
                item_id: id(3),
                percent,
            },
        ),
        what_if(2, Change::SavingsLess { percent }),
    ];
    let result = calculate(&calculation, &prices(0, 800_000_00)).unwrap();
    assert!(result.saved.is_negative());
    assert!(result.what_ifs.iter().all(|row| row.saved == result.saved));
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

#[test]
fn never_paid_back_is_none() {
    let mut calculation = belvara();
    calculation.what_ifs.clear();
    calculation.items.truncate(1);
    calculation.items[0].now = sum(1);
    assert_eq!(
        calculate(&calculation, &prices(209_000_00, 0))
            .unwrap()
            .payback,
        None
    );
    // Costs grow.
    calculation.items[0].now = sum(-1);
    assert_eq!(
        calculate(&calculation, &prices(1, 0)).unwrap().payback,
        None
    );
    // Nothing is invested, so there is nothing to pay back.
    calculation.investments.clear();
    let result = calculate(&calculation, &prices(1, 0)).unwrap();
    assert_eq!((result.payback, result.horizon.percent), (None, None));
}

#[test]
fn payback_is_not_before_the_last_investment() {
    let mut calculation = belvara();
    let second = InvestmentAmount::Fixed {
        amount: eur(50_000_00),
    };
    calculation.investments.push(paid(2, second, 20));
    calculation.ramp.clear();
    let result = calculate(&calculation, &prices(50_000_00, 421_600_00)).unwrap();
    assert_eq!(month(result.payback).as_deref(), Some("2028-09"));
    assert_eq!(result.investments[1].month.to_string(), "2028-09");
}

#[test]
fn payback_beyond_the_horizon_is_still_said() {
    let calculation = Calculation {
        horizon_months: 12,
        ..belvara()
    };
    let result = calculate(&calculation, &prices(209_000_00, 421_600_00)).unwrap();
    assert_eq!(result.periods.len(), 4);
    assert_eq!(result.payback.unwrap().count, 16);
}

#[test]
fn quarters_are_those_of_the_calendar() {
    let calculation = Calculation {
        start: "2026-11".parse().unwrap(),
        horizon_months: 12,
        ..belvara()
    };
    let result = calculate(&calculation, &prices(209_000_00, 421_600_00)).unwrap();
    let spans = result
        .periods
        .iter()
        .map(|p| (p.from.to_string(), p.to.to_string()))
        .collect::<Vec<_>>();
    assert_eq!(spans.len(), 5);
    assert_eq!(spans[0], ("2026-11".into(), "2026-12".into()));
    assert_eq!(spans[1], ("2027-01".into(), "2027-03".into()));
    assert_eq!(spans[4], ("2027-10".into(), "2027-10".into()));
    // The ramp counts quarters from the start: half of the saving from February on.
    assert_eq!(result.periods[1].saved, eur(242_914_00 / 12));
}

#[test]
fn inputs_out_of_range_are_refused_with_their_place() {
    type Spoil = fn(&mut Calculation);
    let cases: [(Spoil, &str, &str); 11] = [
        (
            |c| c.horizon_months = 11,
            "field_out_of_range",
            "horizon_months",
        ),
        (
            |c| c.horizon_months = 121,
            "field_out_of_range",
            "horizon_months",
        ),
        (
            |c| c.start = "2995-01".parse().unwrap(),
            "field_out_of_range",
            "start",
        ),
        (|c| c.items[1].id = id(1), "field_duplicate", "items[1].id"),
        (
            |c| c.investments[0].month_offset = 120,
            "field_out_of_range",
            "investments[0].month_offset",
        ),
        (
            |c| c.investments[0].amount = InvestmentAmount::Fixed { amount: eur(-1) },
            "field_out_of_range",
            "investments[0].amount",
        ),
        (
            |c| {
                c.items[0].now = Side::Amount {
                    amount: Money::zero(Currency::USD),
                }
            },
            "currency_mismatch",
            "items[0].now",
        ),
        (
            |c| c.what_ifs[2].change = Change::StartLater { months: 0 },
            "field_out_of_range",
            "what_ifs[2].change.months",
        ),
        (
            |c| {
                c.what_ifs[1].change = Change::ItemLess {
                    item_id: id(99),
                    percent: Percent::WHOLE,
                }
            },
            "item_not_found",
            "what_ifs[1].change.item_id",
        ),
        (
            |c| c.ramp = vec![Percent::WHOLE; 41],
            "field_too_long",
            "ramp",
        ),
        (
            |c| c.items[6].name = LocalText::one(Language::Bg, "а\nб".into()),
            "field_control_character",
            "items[6].name.bg",
        ),
    ];
    for (spoil, code, place) in cases {
        let mut calculation = belvara();
        spoil(&mut calculation);
        let error = calculation.check().unwrap_err();
        assert_eq!((error.code, error.place.as_deref()), (code, Some(place)));
    }
    belvara().check().unwrap();
}

#[test]
fn overflow_is_an_error_with_its_place() {
    let mut calculation = belvara();
    calculation.items[1].now = times("999999999", "999999999999");
    let error = calculate(&calculation, &prices(0, 0)).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("amount_too_large", Some("items[1].now"))
    );
    calculation.items[1].now = times("80", "999999999999");
    let error = calculate(&calculation, &prices(0, 0)).unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("amount_too_large", Some("periods"))
    );
}

#[test]
fn granularity_changes_no_sum() {
    let months = Calculation {
        granularity: Granularity::Month,
        ..belvara()
    };
    let months = calculate(&months, &prices(209_000_00, 421_600_00)).unwrap();
    assert_eq!(months.periods.len(), 24);
    assert_eq!(months.periods[15].cumulative, eur(11_646_88));
    assert_eq!(months.horizon, belvara_result().horizon);
}
