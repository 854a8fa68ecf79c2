//! Cash flow: the chart, its table on the same columns, and what if.

use redbook_domain::finance::{CalculationResult, Period};
use redbook_domain::language::{Language, LocalText};
use redbook_domain::money::{Currency, Money};
use redbook_domain::proposal::BoundKey;
use redbook_i18n::{Args, keys};

use super::bound::{Place, written};
use super::periods::{Columns, ROOM, Scale};
use super::scale::{self, number};
use super::words::Words;
use super::{Titles, column, what_if};
use crate::proposal::{
    Align, BodyView, CellView, ChartView, RowKind, RowView, TableView, TickView,
};

pub(super) fn block(
    words: &Words<'_>,
    titles: Titles,
    note: &LocalText,
    what_ifs: bool,
) -> Option<BodyView> {
    let result = words.figures.calculation.filter(|result| result.known())?;
    let still = result
        .periods
        .iter()
        .all(|period| period.invested.is_zero() && period.saved.is_zero());
    if still {
        return None;
    }
    let columns = Columns::new(words, result);
    let named = !titles.title.is_empty() || titles.after_heading;
    let (label, title) = titles.or(words, keys::DOC_CASH_LABEL);
    let shown = Shown::of(words, result);
    let title = match shown {
        _ if named => title,
        Shown::Nothing => words.word(keys::DOC_CASH_TITLE_SAVED),
        _ => words.word(keys::DOC_CASH_TITLE),
    };
    let notes = [words.text(note), shown.outside()];
    Some(BodyView::CashFlow {
        label,
        title,
        chart: chart(words, result, &columns, &shown),
        table: table(words, &columns, result.currency),
        note: notes
            .into_iter()
            .filter(|note| !note.is_empty())
            .collect::<Vec<_>>()
            .join("\n"),
        what_if: what_ifs.then(|| what_if::view(words, result)).flatten(),
    })
}

/// When the investment is paid back, as the chart can show it.
enum Shown {
    /// Nothing is invested.
    Nothing,
    In(String),
    Later(String),
    Never(String),
}

impl Shown {
    fn of(words: &Words<'_>, result: &CalculationResult) -> Self {
        let last = result.periods.last().map(|period| period.to);
        let said = written(words, BoundKey::PaybackMonth, Place::Text)
            .map(|month| words.with(keys::DOC_CASH_PAYBACK, "month", month));
        match said {
            Some(said) if result.payback.map(|payback| payback.month) <= last => Self::In(said),
            Some(said) => Self::Later(said),
            None if result.invested.is_zero() => Self::Nothing,
            None => Self::Never(words.word(keys::DOC_CASH_PAYBACK_NONE)),
        }
    }

    /// What the chart can't show, said under it.
    fn outside(&self) -> String {
        match self {
            Self::Later(said) | Self::Never(said) => said.clone(),
            Self::In(_) | Self::Nothing => String::new(),
        }
    }

    fn words(&self) -> &str {
        match self {
            Self::In(said) | Self::Later(said) | Self::Never(said) => said,
            Self::Nothing => "",
        }
    }
}

fn chart(
    words: &Words<'_>,
    result: &CalculationResult,
    columns: &Columns,
    shown: &Shown,
) -> ChartView {
    let key = match columns.scale {
        Scale::Whole => keys::DOC_CASH_UNIT_WHOLE,
        Scale::Thousands(_) => keys::DOC_CASH_UNIT,
    };
    let unit = words.with(key, "unit", words.format.currency(result.currency));
    let scale = columns.scale;
    let each = |pick: fn(&Period) -> Money| columns.periods.iter().map(move |p| scale.of(pick(p)));
    let (payback, payback_at) = match shown {
        Shown::In(said) => (said.clone(), crossing(result, columns)),
        _ => (String::new(), 0.0),
    };
    ChartView {
        invested: words.word(keys::DOC_CASH_LEGEND_INVESTMENTS),
        saved: words.word(keys::DOC_CASH_LEGEND_SAVINGS),
        since_start: words.word(keys::DOC_CASH_LEGEND_SINCE_START),
        flow: each(|period| period.flow).map(number).collect(),
        total: each(|period| period.cumulative).map(number).collect(),
        ticks: ticks(words, columns),
        years: columns.years(),
        payback,
        payback_at,
        alternative: alternative(words, &unit, columns, shown),
        unit,
    }
}

fn alternative(words: &Words<'_>, unit: &str, columns: &Columns, shown: &Shown) -> String {
    // In the middle of a sentence; German nouns stay as they are.
    let mut letters = unit.chars();
    let unit = match (words.language, letters.next()) {
        (Language::De, _) | (_, None) => unit.to_owned(),
        (_, Some(first)) => first.to_lowercase().chain(letters).collect(),
    };
    let args = Args::new().text("unit", unit);
    let payback = match shown.words() {
        "" => words.word(keys::DOC_NONE),
        said => said.to_owned(),
    };
    words.say(
        format!("doc-alt-cash-{}", columns.unit.code()),
        &args.text("payback", payback),
    )
}

/// Where the line of sums, drawn through the middles of the columns, crosses zero in the period of
/// payback.
#[allow(clippy::cast_precision_loss)]
fn crossing(result: &CalculationResult, columns: &Columns) -> f64 {
    let Some(payback) = result.payback else {
        return 0.0;
    };
    let periods = &columns.periods;
    let at = periods
        .iter()
        .position(|period| period.to >= payback.month)
        .unwrap_or_default();
    let middle = at as f64 + 0.5;
    let before = at.checked_sub(1).and_then(|before| periods.get(before));
    match (before, periods.get(at)) {
        (Some(before), Some(here))
            if before.cumulative.is_negative() && !here.cumulative.is_negative() =>
        {
            let (low, high) = (before.cumulative.to_major(), here.cumulative.to_major());
            middle - 1.0 + number(-low / (high - low))
        }
        _ => middle,
    }
}

fn ticks(words: &Words<'_>, columns: &Columns) -> Vec<TickView> {
    let amounts = columns
        .periods
        .iter()
        .flat_map(|period| [period.flow, period.cumulative]);
    scale::ticks(words, amounts.map(|money| columns.scale.of(money)))
}

fn table(words: &Words<'_>, columns: &Columns, currency: Currency) -> TableView {
    let code = columns.unit.code();
    let unit = words.format.currency(currency);
    let unit = match columns.scale {
        Scale::Whole => unit,
        Scale::Thousands(_) => words.with(keys::DOC_CASH_THOUSANDS, "unit", unit),
    };
    let head = words.coded("doc-cash", code);
    let head = Args::new().text("head", head).text("unit", unit);
    let head = words.say(keys::DOC_HEAD_UNIT, &head);
    let mut heads = vec![column(head, 170.0 - ROOM, Align::Left)];
    for period in &columns.periods {
        heads.push(column(
            columns.head(words, period),
            columns.width(),
            Align::Centre,
        ));
    }
    let row = |row, label, amount: fn(&Period) -> Money| {
        let amounts = columns.periods.iter().map(amount);
        let cells = std::iter::once(label)
            .chain(amounts.map(|amount| columns.said(words, amount)))
            .map(CellView::new)
            .collect();
        RowView { row, cells }
    };
    let flow = words.coded("doc-cash-flow", code);
    let total = words.word(keys::DOC_CASH_SINCE_START);
    TableView {
        columns: heads,
        rows: vec![
            row(RowKind::Line, flow, |period| period.flow),
            row(RowKind::Total, total, |period| period.cumulative),
        ],
    }
}
