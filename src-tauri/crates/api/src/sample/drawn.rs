//! Tables and timelines of the sample.

use redbook_domain::language::{Language, LocalText};
use redbook_domain::proposal::LocalRich;
use redbook_domain::proposal::block::{
    Chart, ChartKind, ChartStage, ColumnAlign, ColumnKind, Table, TableCell, TableColumn, TableRow,
};

use super::block_data::StageData;
use super::rich;
use super::story::Story;
use super::text::Text;
use crate::error::ApiError;

/// Between the cells of a row.
const BAR: char = '|';

/// Columns and rows whose cells stand between bars in every language.
pub fn table(
    story: Story,
    head: &Text,
    widths: &[u16],
    right: bool,
    rows: &[Text],
) -> Result<Table, ApiError> {
    let columns = widths.iter().enumerate().map(|(at, width)| TableColumn {
        head: part(story, head, at),
        kind: ColumnKind::Text,
        align: if right && at + 1 == widths.len() {
            ColumnAlign::Right
        } else {
            ColumnAlign::Left
        },
        width: *width,
        sum: false,
    });
    let row = |text: &Text| -> Result<TableRow, ApiError> {
        let cells = (0..widths.len()).map(|at| {
            let mut cell = LocalRich::default();
            for (language, text) in part(story, text, at).0 {
                cell.set(language, rich::parse(&text)?);
            }
            Ok(TableCell {
                text: cell,
                number: None,
            })
        });
        Ok(TableRow {
            cells: cells.collect::<Result<_, ApiError>>()?,
        })
    };
    Ok(Table {
        columns: columns.collect(),
        rows: rows.iter().map(row).collect::<Result<_, _>>()?,
        repeat_head: true,
        total: false,
    })
}

/// The cell of this column in every language.
fn part(story: Story, row: &Text, at: usize) -> LocalText {
    let mut cell = LocalText::default();
    for language in Language::INTERFACE {
        let row = story.say(row, language);
        let text = row.split(BAR).nth(at).unwrap_or_default().trim();
        cell.set(language, text.to_owned());
    }
    cell
}

pub fn timeline(story: Story, stages: &[StageData]) -> Chart {
    let stage = |data: &StageData| {
        let day = |told| {
            if data.season {
                story.season(told)
            } else {
                story.day(told)
            }
        };
        ChartStage {
            name: story.local(&data.name),
            from: day(data.from),
            to: data.to.map(day),
        }
    };
    Chart {
        draws: ChartKind::Timeline,
        stages: stages.iter().map(stage).collect(),
        ..Chart::default()
    }
}
