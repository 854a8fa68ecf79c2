//! Cash flow and what if.

use redbook_domain::dates::Month;
use redbook_domain::finance::{Calculation, Granularity, InvestmentAmount, Side};
use redbook_domain::language::LocalText;
use redbook_domain::money::{Currency, Money};
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::proposal::BlockContent;

use super::cost_tests::cost_table;
use super::figures::calculation;
use super::fixture::Case;
use super::notation::{bodies, currency, shown, told};
use super::story::{cash_flow, counted};
use crate::proposal::{BodyView, ChartView, WhatIfView};

struct Flow {
    chart: ChartView,
    table: Vec<String>,
    what_if: Option<WhatIfView>,
    note: String,
    widths: f32,
}

fn flow(reader: ReaderType, change: impl FnOnce(&mut Calculation)) -> Flow {
    let mut calculation = calculation();
    change(&mut calculation);
    let mut case = counted();
    case.proposal.facts.calculation = Some(calculation);
    let view = case.place(reader, false, cash_flow()).view(reader);
    match bodies(&view).as_slice() {
        [
            BodyView::CashFlow {
                chart,
                table,
                what_if,
                note,
                ..
            },
        ] => Flow {
            chart: chart.clone(),
            widths: table.columns.iter().map(|column| column.width).sum(),
            table: told(table),
            what_if: what_if.clone(),
            note: note.clone(),
        },
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_cash_flow_of_the_mockup() {
    let flow = flow(Finance, |calculation| calculation.horizon_months = 24);
    assert_eq!(
        flow.table,
        [
            "Квартал, тыс. € | I | II | III | IV | I | II | III | IV",
            "Line: Поток за~квартал | −209,0 | 30,4 | 48,6 | 60,7 | 60,7 | 60,7 | 60,7 | 60,7",
            "Total: С~начала проекта | −209,0 | −178,6 | −130,1 | −69,3 | −8,6 | 52,1 | 112,9 | 173,6",
        ]
    );
    let chart = flow.chart;
    assert_eq!(shown(&chart.unit), "Тыс. €, без НДС");
    assert_eq!(chart.flow[0], -209.0);
    assert_eq!(
        chart
            .ticks
            .iter()
            .map(|tick| tick.label.as_str())
            .collect::<Vec<_>>(),
        ["100", "0", "−100", "−200"]
    );
    let years: Vec<_> = chart
        .years
        .iter()
        .map(|year| (year.label.as_str(), year.columns))
        .collect();
    assert_eq!(years, [("2027", 4), ("2028", 4)]);
    assert_eq!(shown(&chart.payback), "Окупаемость: апрель~2028");
    assert!(
        (chart.payback_at - 4.64).abs() < 0.01,
        "{}",
        chart.payback_at
    );
    assert!(
        shown(&chart.alternative).contains("тыс. €, без НДС"),
        "{}",
        chart.alternative
    );
    assert_eq!(flow.note, "");
    assert!((flow.widths - 170.0).abs() < 0.01);
}

#[test]
fn small_flows_are_shown_as_they_are() {
    let small = |reader| {
        flow(reader, |calculation| {
            let money = |minor| Money::new(minor, Currency::EUR).unwrap();
            calculation.items.truncate(1);
            calculation.what_ifs.clear();
            calculation.items[0].now = Side::Amount {
                amount: money(500_000),
            };
            calculation.investments[0].amount = InvestmentAmount::Fixed {
                amount: money(1_050_000),
            };
            calculation.ramp.clear();
            calculation.horizon_months = 36;
        })
    };
    let flow = small(Finance);
    assert_eq!(
        flow.table[..2],
        [
            "Квартал, € | I | II | III | IV | I | II | III | IV | I | II | III | IV",
            "Line: Поток за~квартал | −9~250 | 1~250 | 1~250 | 1~250 | 1~250 | 1~250 | 1~250 | 1~250 | 1~250 | 1~250 | 1~250 | 1~250",
        ],
        "in thousands, equal quarters would read 1,3 and 1,2"
    );
    assert_eq!(shown(&flow.chart.unit), "€, без НДС");
    assert_eq!(
        flow.chart.flow[1], 1250.0,
        "the bars stand on the same scale"
    );
    let english = small(Director);
    assert!(
        english.table[0].starts_with("Quarter, € |"),
        "{:?}",
        english.table
    );
}

#[test]
fn long_flows_are_joined_to_longer_periods() {
    let monthly = flow(Director, |calculation| {
        calculation.granularity = Granularity::Month;
        calculation.horizon_months = 12;
    });
    assert!(
        monthly.table[0].starts_with("Month, thousand € | Jan | Feb | Mar"),
        "{:?}",
        monthly.table
    );
    assert_eq!(monthly.chart.flow.len(), 12);
    let quarters = flow(Hr, |calculation| {
        calculation.granularity = Granularity::Month;
        calculation.horizon_months = 36;
    });
    assert!(
        quarters.table[0].starts_with("Тримесечие, хил. € | I | II | III | IV | I"),
        "{:?}",
        quarters.table
    );
    assert_eq!(
        (quarters.chart.flow.len(), quarters.chart.years.len()),
        (12, 3)
    );
    // Twelve columns have room for tenths when they are set smaller.
    assert!(
        quarters.table[2]
            .starts_with("Total: От~началото | −209,0 | −178,6 | −130,1 | −69,3 | −8,6 | 52,1"),
        "{:?}",
        quarters.table
    );
    let years = flow(Director, |calculation| calculation.horizon_months = 120);
    assert!(
        years.table[0].starts_with("Year, thousand € | 2027 | 2028"),
        "{:?}",
        years.table
    );
    assert_eq!((years.chart.flow.len(), years.chart.years.len()), (10, 0));
    assert!(years.chart.alternative.contains("by year"));
    // Joined flows are the same money.
    let sum = |flow: &Flow| *flow.chart.total.last().unwrap();
    assert_eq!(
        sum(&flow(Director, |c| c.horizon_months = 36)),
        sum(&quarters)
    );
}

#[test]
fn equal_flows_read_alike_and_no_sum_is_off_by_more_than_its_last_digit() {
    for (months, thirds) in [
        (12, false),
        (24, false),
        (36, false),
        (36, true),
        (120, true),
    ] {
        let flow = flow(Finance, |calculation| {
            calculation.horizon_months = months;
            if thirds {
                let cost = Money::new(20_033_349, Currency::EUR).unwrap();
                calculation.investments[0].amount = InvestmentAmount::Fixed { amount: cost };
            }
        });
        let printed = |row: &str| -> Vec<(String, f64)> {
            let cells = row.split(" | ").skip(1);
            let plain = |cell: &str| cell.replace('−', "-").replace(',', ".").replace('~', "");
            cells
                .map(|cell| (cell.to_owned(), plain(cell).parse().unwrap()))
                .collect()
        };
        let row = |row: &str, amounts: &[f64]| {
            for (index, (said, value)) in printed(row).iter().enumerate() {
                let digit = if said.contains(',') { 0.1 } else { 1.0 };
                assert!(
                    (value - amounts[index]).abs() <= digit / 2.0 + 1e-9,
                    "{months} months: {said} for {}",
                    amounts[index]
                );
            }
        };
        row(&flow.table[1], &flow.chart.flow);
        row(&flow.table[2], &flow.chart.total);
        let flows = printed(&flow.table[1]);
        for (index, (said, _)) in flows.iter().enumerate().skip(1) {
            let equal = (flow.chart.flow[index] - flow.chart.flow[index - 1]).abs() < 1e-9;
            let alike = *said == flows[index - 1].0;
            assert!(
                !equal || alike,
                "{months} months: {said}, one bar like the other"
            );
        }
    }
}

#[test]
fn a_payback_that_is_not_in_the_chart_is_said_below() {
    let later = flow(Finance, |calculation| calculation.horizon_months = 12);
    assert_eq!(
        (later.chart.payback.as_str(), shown(&later.note).as_str()),
        ("", "Окупаемость: апрель~2028")
    );
    let cost = Money::new(900_000_000, Currency::EUR).unwrap();
    let never = flow(Finance, |calculation| {
        calculation.investments[0].amount = InvestmentAmount::Fixed { amount: cost };
    });
    assert_eq!(shown(&never.note), "За~показанный срок не~окупается");
    let free = flow(Finance, |calculation| calculation.investments.clear());
    assert_eq!((free.note.as_str(), free.chart.payback.as_str()), ("", ""));
}

#[test]
fn what_ifs_begin_with_the_calculation() {
    let what_if = flow(Finance, |_| {}).what_if.unwrap();
    assert_eq!(
        told(&what_if.table),
        [
            "Отклонение от~расчёта | Экономия в~год, € | Окупаемость",
            "Marked: По~расчёту | 242~914 =saved_yearly | апрель~2028 =payback_month",
            "Line: Объём меньше на~10~% | 223~254 | май~2028",
            "Line: Повреждения снизятся лишь наполовину | 206~614 | июнь~2028",
            "Line: Запуск позже на~квартал | 242~914 | июль~2028",
            "Line: Экономия меньше на~95~% | 12~146 | более 10~лет",
        ]
    );
    assert!(
        flow(Finance, |calculation| calculation.what_ifs.clear())
            .what_if
            .is_none()
    );
}

#[test]
fn other_currencies_keep_their_digits() {
    for (code, expected) in [("JPY", "−209.0"), ("KWD", "−209.0")] {
        let currency = currency(code);
        let mut case = counted().pricing(|pricing| pricing.currency = currency);
        let calculation = case.proposal.facts.calculation.as_mut().unwrap();
        calculation.currency = currency;
        calculation.items.remove(4);
        calculation.what_ifs.clear();
        calculation.horizon_months = 24;
        let view = case.place(Director, false, cash_flow()).view(Director);
        let [BodyView::CashFlow { table, chart, .. }] = bodies(&view)[..] else {
            panic!()
        };
        assert_eq!(table.rows[0].cells[1].text, expected);
        assert_eq!(chart.flow[0], -209.0);
    }
}

#[test]
fn without_a_calculation_nothing_is_shown() {
    let case = Case::new()
        .place(Finance, false, cost_table())
        .place(Finance, false, cash_flow());
    assert!(case.view(Finance).blocks.is_empty());
    let mut case = counted().place(Finance, false, cash_flow());
    let start = Month::new(2027, 1).unwrap();
    case.proposal.facts.calculation = Some(Calculation::new(Currency::EUR, start));
    assert!(case.view(Finance).blocks.is_empty());
}

#[test]
fn without_a_title_the_document_says_what_there_is_to_see() {
    let untitled = || BlockContent::CashFlow {
        label: LocalText::default(),
        title: LocalText::default(),
        note: LocalText::default(),
        what_ifs: false,
    };
    let title = |case: Case| {
        let view = case.place(Director, false, untitled()).view(Director);
        match bodies(&view).as_slice() {
            [BodyView::CashFlow { title, .. }] => title.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(title(counted()), "When the investment comes back");
    let mut case = counted();
    if let Some(calculation) = &mut case.proposal.facts.calculation {
        calculation.investments.clear();
    }
    assert_eq!(
        title(case),
        "What is saved, and when",
        "nothing comes back that wasn't paid"
    );
}
