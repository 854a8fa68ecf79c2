//! Timelines: stages over days, with the months or days they run through.

use chrono::{Datelike, Days, Months, NaiveDate};
use redbook_domain::proposal::block::ChartStage;
use redbook_i18n::keys;

use super::column;
use super::words::Words;
use crate::proposal::{
    Align, CellView, DrawView, DrawingView, RowKind, RowView, StageView, TableView, TickView,
};

/// Marks on the axis at most.
const MARKS: u32 = 9;
/// Days up to which weeks are marked instead of months.
const WEEKS: i64 = 62;

/// A timeline and its table.
pub(super) struct Timeline {
    pub drawing: DrawingView,
    pub table: TableView,
}

/// `None` if there is no stage.
pub(super) fn of(words: &Words<'_>, stages: &[ChartStage]) -> Option<Timeline> {
    let first = stages.iter().map(|stage| stage.from).min()?;
    let last = stages.iter().map(end).max()?;
    // The last day belongs to it.
    let days = (last - first).num_days().saturating_add(1).max(1);
    let place = |day: NaiveDate| part((day - first).num_days(), days);
    let shown: Vec<StageView> = stages
        .iter()
        .map(|stage| StageView {
            name: words.text(&stage.name),
            from: place(stage.from),
            to: part((end(stage) - first).num_days().saturating_add(1), days),
            moment: stage.to.is_none(),
            label: period(words, stage),
        })
        .collect();
    let row = |stage: &StageView| RowView {
        row: RowKind::Line,
        cells: [&stage.name, &stage.label].map(CellView::new).into(),
    };
    let table = TableView {
        columns: vec![
            column(words.word(keys::DOC_CHART_STAGE), 0.0, Align::Left),
            column(words.word(keys::DOC_CHART_DATES), 60.0, Align::Left),
        ],
        rows: shown.iter().map(row).collect(),
    };
    Some(Timeline {
        drawing: DrawingView {
            draws: DrawView::Timeline,
            stages: shown,
            ticks: ticks(words, first, last, days),
            ..DrawingView::default()
        },
        table,
    })
}

fn end(stage: &ChartStage) -> NaiveDate {
    stage.to.unwrap_or(stage.from).max(stage.from)
}

#[allow(clippy::cast_precision_loss, reason = "for drawing only")]
fn part(day: i64, days: i64) -> f64 {
    (day as f64 / days as f64).clamp(0.0, 1.0)
}

fn period(words: &Words<'_>, stage: &ChartStage) -> String {
    let from = words.format.date_short(stage.from);
    match stage.to.filter(|to| *to != stage.from) {
        None => from,
        Some(to) => format!("{from} – {}", words.format.date_short(to)),
    }
}

/// Mondays of a short time, firsts of months of a longer one.
fn ticks(words: &Words<'_>, first: NaiveDate, last: NaiveDate, days: i64) -> Vec<TickView> {
    let (start, step, by_week) = if days <= WEEKS {
        let to_monday = (7 - first.weekday().num_days_from_monday()) % 7;
        let weeks = u64::try_from(days / 7 / i64::from(MARKS)).unwrap_or_default() + 1;
        let start = first.checked_add_days(Days::new(to_monday.into()));
        (start, 7 * weeks, true)
    } else {
        let months = u32::try_from(days / 30).unwrap_or(u32::MAX);
        let step = [1, 3, 6, 12, 24, 60, 120, 600]
            .into_iter()
            .find(|step| months / step <= MARKS)
            .unwrap_or(1_200);
        let start = first.with_day(1).and_then(|month| {
            let over = month.month0() % step.min(12);
            let whole = month.checked_sub_months(Months::new(over))?;
            if whole >= first {
                Some(whole)
            } else {
                whole.checked_add_months(Months::new(step))
            }
        });
        (start, step.into(), false)
    };
    let next = |day: &NaiveDate| {
        if by_week {
            day.checked_add_days(Days::new(step))
        } else {
            day.checked_add_months(Months::new(u32::try_from(step).unwrap_or(1)))
        }
    };
    let label = |day: NaiveDate| {
        if by_week {
            words.format.day_month_short(day)
        } else if day.month() == 1 || step >= 12 {
            day.year().to_string()
        } else {
            words.format.month_short(day.month()).to_owned()
        }
    };
    std::iter::successors(start, next)
        .take_while(|day| *day <= last)
        .take(64)
        .map(|day| TickView {
            at: part((day - first).num_days(), days),
            label: label(day),
        })
        .collect()
}
