//! Periods of the cash flow as columns of a page: months or quarters as counted, joined to longer
//! ones where they wouldn't fit.

use redbook_domain::dates::Month;
use redbook_domain::finance::{CalculationResult, Granularity, Period};
use redbook_domain::money::Money;
use redbook_i18n::Fraction;
use rust_decimal::Decimal;

use super::words::{Words, width};
use crate::proposal::SpanView;

/// Where the columns stand, in millimetres.
pub(super) const ROOM: f32 = 135.0;
/// More columns than these are too narrow to be read, whatever is in them.
const MOST: usize = 16;

/// How long a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Month,
    Quarter,
    Year,
}

impl Unit {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    fn of(self, month: Month) -> (i32, u32) {
        match self {
            Self::Month => (month.year(), month.month()),
            Self::Quarter => (month.year(), month.quarter()),
            Self::Year => (month.year(), 0),
        }
    }
}

/// The columns of a page.
#[derive(Debug)]
pub(super) struct Columns {
    pub unit: Unit,
    pub periods: Vec<Period>,
    pub scale: Scale,
}

/// What amounts are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// The currency itself, without its cents.
    Whole,
    /// Thousands with so many decimals.
    Thousands(u32),
}

impl Scale {
    const fn digits(self) -> u32 {
        match self {
            Self::Whole => 0,
            Self::Thousands(digits) => digits,
        }
    }

    /// The amount counted so.
    pub fn of(self, money: Money) -> Decimal {
        match self {
            Self::Whole => money.to_major(),
            Self::Thousands(_) => money.to_major() / Decimal::ONE_THOUSAND,
        }
    }
}

/// Amounts below this are small: thousands would hide what differs among them.
const SMALL: u32 = 100_000;

/// A column of amounts with all that differs among them may be set smaller: its width as a share of
/// the usual one.
const DENSE: f32 = 8.0 / 9.0;

impl Columns {
    /// The shortest periods that fit; small amounts as they are, others in tenths of thousands, where
    /// there is room for them.
    pub fn new(words: &Words<'_>, result: &CalculationResult) -> Self {
        let first = match result.granularity {
            Granularity::Month => Unit::Month,
            Granularity::Quarter => Unit::Quarter,
        };
        let mut made = Self {
            unit: first,
            periods: result.periods.clone(),
            scale: Scale::Thousands(1),
        };
        let small = result.periods.iter().all(|period| {
            let amounts = [period.flow, period.cumulative];
            amounts
                .iter()
                .all(|money| money.to_major().abs() < Decimal::from(SMALL))
        });
        let scales = [Scale::Whole, Scale::Thousands(1), Scale::Thousands(0)];
        let units = [Unit::Month, Unit::Quarter, Unit::Year];
        for unit in units.into_iter().filter(|unit| *unit >= first) {
            made.unit = unit;
            made.periods = joined(&result.periods, unit);
            let scales = scales
                .into_iter()
                .filter(|scale| small || *scale != Scale::Whole);
            for scale in scales {
                made.scale = scale;
                if made.fit(words) {
                    return made;
                }
            }
        }
        made
    }

    fn fit(&self, words: &Words<'_>) -> bool {
        let count = self.periods.len();
        let amounts = self
            .periods
            .iter()
            .flat_map(|period| [period.flow, period.cumulative]);
        let widest = amounts
            .map(|money| width(&self.said(words, money)))
            .fold(0.0, f32::max);
        // Totals are bold; a space between them.
        let (share, space) = match self.scale {
            Scale::Whole | Scale::Thousands(1..) => (DENSE, 1.0),
            Scale::Thousands(0) => (1.0, 1.5),
        };
        count <= MOST && widest * 1.08 * share + space <= self.width()
    }

    /// Of one column.
    #[allow(clippy::cast_precision_loss)]
    pub fn width(&self) -> f32 {
        ROOM / self.periods.len().max(1) as f32
    }

    /// An amount as it is printed, each rounded for itself: equal amounts read alike, and a printed
    /// sum is off by at most half of its last digit.
    pub fn said(&self, words: &Words<'_>, money: Money) -> String {
        let fraction = Fraction::Exactly(self.scale.digits());
        words.format.number(self.scale.of(money), fraction)
    }

    pub fn head(&self, words: &Words<'_>, period: &Period) -> String {
        match self.unit {
            Unit::Month => words.format.month_short(period.from.month()).to_owned(),
            Unit::Quarter => words.format.quarter(period.from.quarter()),
            Unit::Year => period.from.year().to_string(),
        }
    }

    /// Which columns belong to each year; none if the columns are years.
    pub fn years(&self) -> Vec<SpanView> {
        let mut years: Vec<SpanView> = Vec::new();
        if self.unit == Unit::Year {
            return years;
        }
        for period in &self.periods {
            let label = period.from.year().to_string();
            match years.last_mut().filter(|year| year.label == label) {
                Some(year) => year.columns += 1,
                None => years.push(SpanView { label, columns: 1 }),
            }
        }
        years
    }
}

/// Periods of a longer unit. Their sums are in the range of money: so is the sum of all.
fn joined(periods: &[Period], unit: Unit) -> Vec<Period> {
    let mut out: Vec<Period> = Vec::new();
    for period in periods {
        match out
            .last_mut()
            .filter(|open| unit.of(open.from) == unit.of(period.from))
        {
            Some(open) => {
                let plus = |a: Money, b: Money| a.checked_add(b).unwrap_or(a);
                *open = Period {
                    from: open.from,
                    to: period.to,
                    invested: plus(open.invested, period.invested),
                    saved: plus(open.saved, period.saved),
                    flow: plus(open.flow, period.flow),
                    cumulative: period.cumulative,
                };
            }
            None => out.push(*period),
        }
    }
    out
}
