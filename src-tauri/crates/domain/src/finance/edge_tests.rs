//! Edges of the calculation, by name.

use super::tests::{belvara, belvara_result, eur, id, month, paid, prices, sum, times, what_if};
use super::*;
use crate::finance::{Change, Granularity, Side};
use crate::language::{Language, LocalText};
use crate::money::Currency;

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
        (|c| c.ramp = vec![Percent::WHOLE; 41], "too_many", "ramp"),
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
fn a_row_that_was_only_begun_is_nothing_to_compare() {
    let mut calculation = belvara();
    calculation.items.truncate(1);
    calculation.what_ifs.clear();
    calculation.items[0].now = times("1", "0");
    calculation.items[0].after = Side::None;
    let begun = calculate(&calculation, &prices(209_000_00, 0)).unwrap();
    assert!(
        !begun.known(),
        "1 × 0 and nothing would print a return of −100 %"
    );
    calculation.items[0].now = times("1", "100");
    let counted = calculate(&calculation, &prices(209_000_00, 0)).unwrap();
    assert!(
        counted.known(),
        "one side with a figure is something to compare"
    );
}
