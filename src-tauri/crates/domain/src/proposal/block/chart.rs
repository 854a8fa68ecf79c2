//! Charts drawn from a small grid of numbers.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::super::check::each;
use crate::error::{DomainError, DomainResult};
use crate::fields::{list, local_line};
use crate::language::LocalText;

/// Most rows of the grid: more labels don't fit under a chart.
pub const MAX_CATEGORIES: usize = 24;
/// Most series: more can't be told apart by ink, tan and one line.
pub const MAX_SERIES: usize = 3;
/// Most stages of a timeline.
pub const MAX_STAGES: usize = 20;
/// Largest number a chart draws, either way; beyond it the scale says nothing.
const LARGEST: i64 = 1_000_000_000_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// Columns beside each other, from zero.
    #[default]
    Bar,
    /// A line for each series.
    Line,
    /// Two bars for each row: the first series before, the second after.
    BeforeAfter,
    /// Stages over days.
    Timeline,
    /// Parts of a whole: the first series.
    Share,
}

/// A row of the grid: its name and a value for each series.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChartRow {
    pub name: LocalText,
    /// Missing ones are not drawn.
    #[cfg_attr(feature = "ts", ts(type = "(string | null)[]"))]
    pub values: Vec<Option<Decimal>>,
}

/// A stage of a timeline; without an end, a single day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChartStage {
    pub name: LocalText,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: NaiveDate,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub to: Option<NaiveDate>,
}

/// What is drawn. A timeline reads `stages`, the others `series` and `categories`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Chart {
    pub draws: ChartKind,
    /// "Thousand trips a month".
    pub unit: LocalText,
    pub series: Vec<LocalText>,
    pub categories: Vec<ChartRow>,
    pub stages: Vec<ChartStage>,
}

impl Chart {
    /// # Errors
    /// `field_too_long` above [`MAX_CATEGORIES`], [`MAX_SERIES`], [`MAX_STAGES`]; `dates_reversed`;
    /// `field_out_of_range` for a number no scale shows, or a part of a whole below zero.
    pub(in super::super) fn check(&mut self) -> DomainResult<()> {
        local_line("unit", &mut self.unit, 120)?;
        list("series", &self.series, MAX_SERIES)?;
        each("series", &mut self.series, |name| {
            local_line("name", name, 60)
        })?;
        list("categories", &self.categories, MAX_CATEGORIES)?;
        let (series, least) = (
            self.series.len().max(1),
            match self.draws {
                ChartKind::Share => 0,
                _ => -LARGEST,
            },
        );
        each("categories", &mut self.categories, |row| {
            local_line("name", &mut row.name, 80)?;
            list("values", &row.values, series)?;
            let known = |value: &Decimal| (least.into()..=LARGEST.into()).contains(value);
            if row.values.iter().flatten().all(known) {
                Ok(())
            } else {
                Err(DomainError::field_out_of_range("values", least, LARGEST))
            }
        })?;
        list("stages", &self.stages, MAX_STAGES)?;
        each("stages", &mut self.stages, |stage| {
            if stage.to.is_some_and(|to| to < stage.from) {
                return Err(DomainError::dates_reversed("to", stage.from));
            }
            local_line("name", &mut stage.name, 120)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_ends_after_it_begins() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 1, day).unwrap();
        let stage = ChartStage {
            name: LocalText::default(),
            from: day(11),
            to: Some(day(10)),
        };
        let mut chart = Chart {
            draws: ChartKind::Timeline,
            stages: vec![stage],
            ..Chart::default()
        };
        let error = chart.check().unwrap_err();
        assert_eq!(
            (error.code, error.place.as_deref()),
            ("dates_reversed", Some("stages[0].to"))
        );
    }

    #[test]
    fn a_part_of_a_whole_is_not_negative() {
        let mut chart = Chart {
            draws: ChartKind::Share,
            categories: vec![ChartRow {
                name: LocalText::default(),
                values: vec![Some(Decimal::NEGATIVE_ONE)],
            }],
            ..Chart::default()
        };
        let error = chart.check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("categories[0].values"));
        chart.draws = ChartKind::Bar;
        chart.check().expect("bars go below zero");
    }
}
