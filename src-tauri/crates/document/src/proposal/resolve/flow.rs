//! Cash flow: the chart, its table and the questions "what if".

use redbook_domain::finance::{
    CalculationResult, Change, Granularity, Payback, Period, WhatIfResult,
};
use redbook_domain::language::LocalText;
use redbook_domain::money::Money;
use redbook_domain::proposal::BoundKey;
use redbook_i18n::{Args, Cents, Fraction, Symbol, keys};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::Source;
use super::words::{Words, code};
use crate::proposal::view::{
    Align, BodyView, CellView, ChartView, ColumnView, RowKind, RowView, SpanView, TableView,
    TickView, WhatIfView,
};

/// Most columns the chart and its table show; a longer horizon is shown by the year.
const COLUMNS_MAX: usize = 12;

/// A column of the chart: a period as counted, or several of them.
struct Column {
    label: String,
    year: i32,
    flow: Money,
    total: Money,
}

pub(super) fn body(
    source: &Source<'_>,
    words: &Words<'_>,
    [label, title, note]: [&LocalText; 3],
    what_ifs: bool,
) -> BodyView {
    let own = words.own(label);
    let label = if own.is_empty() { words.word(keys::DOC_CASH_LABEL) } else { own };
    let own = words.own(title);
    let title = if own.is_empty() { words.word(keys::DOC_CASH_TITLE) } else { own };
    let note = words.own(note);
    let Some(result) = source.calculation else {
        let (chart, table) = (ChartView::default(), TableView::default());
        return BodyView::CashFlow { label, title, chart, table, note, what_if: None };
    };
    let (columns, by_year) = columns(words, result);
    let chart = chart(words, result, &columns, by_year);
    let table = table(words, result, &columns, by_year);
    let what_if =
        (what_ifs && !result.what_ifs.is_empty()).then(|| what_if(words, result));
    BodyView::CashFlow { label, title, chart, table, note, what_if }
}

/// Columns of the chart, and whether they are years.
fn columns(words: &Words<'_>, result: &CalculationResult) -> (Vec<Column>, bool) {
    let by_year = result.periods.len() > COLUMNS_MAX;
    let label = |period: &Period| match result.granularity {
        _ if by_year => period.from.year().to_string(),
        Granularity::Month => words.format.month_short(period.from.month()).to_owned(),
        Granularity::Quarter => words.format.quarter((period.from.month() - 1) / 3 + 1),
    };
    let mut columns: Vec<Column> = Vec::new();
    for period in &result.periods {
        let year = period.from.year();
        match columns.last_mut().filter(|last| by_year && last.year == year) {
            Some(last) => {
                last.flow = last.flow.checked_add(period.flow).unwrap_or(last.flow);
                last.total = period.cumulative;
            }
            None => columns.push(Column {
                label: label(period),
                year,
                flow: period.flow,
                total: period.cumulative,
            }),
        }
    }
    (columns, by_year)
}

fn thousands(money: Money) -> f64 {
    (money.to_major() / Decimal::ONE_THOUSAND).to_f64().unwrap_or_default()
}

fn chart(
    words: &Words<'_>,
    result: &CalculationResult,
    columns: &[Column],
    by_year: bool,
) -> ChartView {
    let flow: Vec<f64> = columns.iter().map(|column| thousands(column.flow)).collect();
    let total: Vec<f64> = columns.iter().map(|column| thousands(column.total)).collect();
    let unit = words.format.currency(result.currency);
    let mut years: Vec<SpanView> = Vec::new();
    for column in columns.iter().filter(|_| !by_year) {
        let label = column.year.to_string();
        match years.last_mut().filter(|last| last.label == label) {
            Some(last) => last.columns += 1,
            None => years.push(SpanView { label, columns: 1 }),
        }
    }
    let crossing = crossing(&total);
    let payback = match (result.payback, crossing) {
        (Some(payback), Some(_)) => {
            let month = words.format.month_year(payback.month);
            words.say(keys::DOC_CASH_PAYBACK, &Args::new().text("month", month))
        }
        _ => String::new(),
    };
    let said = if payback.is_empty() { words.word(keys::DOC_CASH_PAYBACK_NONE) } else { payback.clone() };
    let alternative = match result.granularity {
        _ if by_year => keys::DOC_ALT_CASH_YEAR,
        Granularity::Month => keys::DOC_ALT_CASH_MONTH,
        Granularity::Quarter => keys::DOC_ALT_CASH_QUARTER,
    };
    let unit = words.say(keys::DOC_CASH_UNIT, &Args::new().text("unit", unit));
    let args = Args::new().text("unit", unit.clone()).text("payback", said);
    ChartView {
        ticks: ticks(words, &flow, &total),
        unit,
        invested: words.word(keys::DOC_CASH_LEGEND_INVESTMENTS),
        saved: words.word(keys::DOC_CASH_LEGEND_SAVINGS),
        since_start: words.word(keys::DOC_CASH_LEGEND_SINCE_START),
        flow,
        total,
        years,
        payback,
        payback_at: crossing.unwrap_or_default(),
        alternative: words.say(alternative, &args),
    }
}

/// Where the line of sums rises through zero for good, in columns from the left: the middle of the
/// first column is 0.5.
#[allow(clippy::cast_precision_loss)]
fn crossing(total: &[f64]) -> Option<f64> {
    let last_below = total.iter().rposition(|value| *value < 0.0)?;
    let (below, above) = (*total.get(last_below)?, *total.get(last_below + 1)?);
    Some(last_below as f64 + 0.5 + -below / (above - below))
}

/// Three to six round lines of the grid, zero among them.
fn ticks(words: &Words<'_>, flow: &[f64], total: &[f64]) -> Vec<TickView> {
    let values = || flow.iter().chain(total).copied();
    let high = values().fold(0.0_f64, f64::max);
    let low = values().fold(0.0_f64, f64::min);
    let spread = (high - low).max(1e-6);
    let rough = spread / 4.0;
    let size = 10.0_f64.powf(rough.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    let step = steps.iter().map(|nice| nice * size).find(|step| *step >= rough).unwrap_or(rough);
    let mut ticks = Vec::new();
    let mut at = (low / step).ceil();
    while at * step <= high && ticks.len() < 12 {
        let value = at * step;
        let number = Decimal::from_f64(value).unwrap_or_default().round_dp(6);
        let label = words.format.number(number, Fraction::UpTo(3));
        ticks.push(TickView { at: if at == 0.0 { 0.0 } else { value }, label });
        at += 1.0;
    }
    ticks
}

fn table(
    words: &Words<'_>,
    result: &CalculationResult,
    columns: &[Column],
    by_year: bool,
) -> TableView {
    let (head, flow) = match result.granularity {
        _ if by_year => (keys::DOC_CASH_YEAR, keys::DOC_CASH_FLOW_YEAR),
        Granularity::Month => (keys::DOC_CASH_MONTH, keys::DOC_CASH_FLOW_MONTH),
        Granularity::Quarter => (keys::DOC_CASH_QUARTER, keys::DOC_CASH_FLOW_QUARTER),
    };
    let mut heads =
        vec![ColumnView { head: words.word(head), width: 35.0, ..ColumnView::default() }];
    heads.extend(columns.iter().map(|column| ColumnView {
        head: column.label.clone(),
        align: Align::Centre,
        ..ColumnView::default()
    }));
    let row = |row, name, of: &dyn Fn(&Column) -> Money| {
        let mut cells = vec![CellView::new(words.word(name))];
        let said = |column| CellView::new(words.format.thousands(of(column), 1));
        cells.extend(columns.iter().map(said));
        RowView { row, cells }
    };
    TableView {
        columns: heads,
        rows: vec![
            row(RowKind::Line, flow, &|column| column.flow),
            row(RowKind::Total, keys::DOC_CASH_SINCE_START, &|column| column.total),
        ],
    }
}

fn what_if(words: &Words<'_>, result: &CalculationResult) -> WhatIfView {
    let unit = words.format.currency(result.currency);
    let saved = |money: Money| words.format.money(money, Symbol::Without, Cents::IfAny);
    let years = result.horizon.months.div_ceil(12).max(10);
    let payback = |payback: Option<Payback>| match payback {
        Some(payback) => words.format.month_year(payback.month),
        None => words.say(keys::DOC_WHATIF_NEVER, &Args::new().count("count", years.into())),
    };
    let mut rows = vec![RowView {
        row: RowKind::Marked,
        cells: vec![
            CellView::new(words.word(keys::DOC_WHATIF_BASE)),
            CellView {
                bound: Some(code(BoundKey::SavedYearly)),
                ..CellView::new(saved(result.saved))
            },
            CellView {
                bound: result.payback.map(|_| code(BoundKey::PaybackMonth)),
                ..CellView::new(payback(result.payback))
            },
        ],
    }];
    for case in &result.what_ifs {
        let cells = vec![
            CellView::new(case_name(words, result, case)),
            CellView::new(saved(case.saved)),
            CellView::new(payback(case.payback)),
        ];
        rows.push(RowView { row: RowKind::Line, cells });
    }
    let right = |head, width| ColumnView { head, width, align: Align::Right, tint: false };
    let case = words.word(keys::DOC_WHATIF_CASE);
    WhatIfView {
        label: words.word(keys::DOC_WHATIF_LABEL),
        sublabel: words.word(keys::DOC_WHATIF_SUBLABEL),
        table: TableView {
            columns: vec![
                ColumnView { head: case, ..ColumnView::default() },
                right(words.head_unit(keys::DOC_WHATIF_SAVED, &unit), 34.0),
                right(words.word(keys::DOC_WHATIF_PAYBACK), 33.0),
            ],
            rows,
        },
    }
}

fn case_name(words: &Words<'_>, result: &CalculationResult, case: &WhatIfResult) -> String {
    let own = words.own(&case.name);
    if !own.is_empty() {
        return own;
    }
    let less = |percent: redbook_domain::money::Percent| words.exact_percent(percent.get());
    match case.change {
        Change::VolumeLess { percent } => {
            words.say(keys::DOC_WHATIF_VOLUME_LESS, &Args::new().text("rate", less(percent)))
        }
        Change::SavingsLess { percent } => {
            words.say(keys::DOC_WHATIF_SAVINGS_LESS, &Args::new().text("rate", less(percent)))
        }
        Change::StartLater { months: 3 } => words.word(keys::DOC_WHATIF_LATER_QUARTER),
        Change::StartLater { months } => {
            words.say(keys::DOC_WHATIF_LATER, &Args::new().count("count", months.into()))
        }
        Change::ItemLess { item_id, percent } => {
            let item = result.items.iter().find(|item| item.item_id == item_id);
            let name = item.map(|item| words.own(&item.name)).unwrap_or_default();
            let args = Args::new().text("item", name).text("rate", less(percent));
            words.say(keys::DOC_WHATIF_ITEM_LESS, &args)
        }
    }
}
