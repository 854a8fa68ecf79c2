//! Every text of a block, for those who look at texts whatever the kind: the readiness check, the
//! library.

use super::block::{BlockContent, Figure, Point, Proof, Requirement, TableRow};
use super::bound::BoundKey;
use super::rich::LocalRich;
use crate::language::{Language, LocalText};

/// A text of a block in its languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said<'a> {
    Line(&'a LocalText),
    Rich(&'a LocalRich),
}

impl Said<'_> {
    /// The text in exactly this language, without looks and bound numbers; `None` if it isn't
    /// written.
    #[must_use]
    pub fn exact(&self, language: Language) -> Option<String> {
        let text = match self {
            Self::Line(text) => text.exact(language).cloned(),
            Self::Rich(text) => text.exact(language).map(super::Rich::to_text),
        };
        text.filter(|text| !text.trim().is_empty())
    }

    /// Whether it is written in any language; a text of bound numbers alone counts.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Line(text) => text.is_blank(),
            Self::Rich(text) => text.0.values().all(|rich| !has_words(rich)),
        }
    }

    /// Written in this language, or in none: nothing is missing then.
    #[must_use]
    pub fn is_written(&self, language: Language) -> bool {
        self.is_blank()
            || match self {
                Self::Line(_) => self.exact(language).is_some(),
                Self::Rich(text) => text.exact(language).is_some_and(has_words),
            }
    }
}

fn has_words(rich: &super::Rich) -> bool {
    rich.runs()
        .any(|run| run.bound.is_some() || !run.text.trim().is_empty())
}

impl BlockContent {
    /// Every text of the block in reading order.
    #[must_use]
    pub fn said(&self) -> Vec<Said<'_>> {
        use Said::{Line, Rich};
        match self {
            Self::Heading { label, text } => vec![Line(label), Line(text)],
            Self::Text {
                label,
                sublabel,
                body,
                ..
            } => vec![Line(label), Line(sublabel), Rich(body)],
            Self::KeyFigures { figures } => figures.iter().flat_map(figure).collect(),
            Self::PriceTable { title, note } | Self::CostTable { title, note } => {
                vec![Line(title), Line(note)]
            }
            Self::CashFlow {
                label, title, note, ..
            } => vec![Line(label), Line(title), Line(note)],
            Self::Picture {
                alternative,
                caption,
                ..
            } => vec![Line(alternative), Line(caption)],
            Self::Exclusivity {
                label,
                sublabel,
                points,
            } => [Line(label), Line(sublabel)]
                .into_iter()
                .chain(points.iter().flat_map(point))
                .collect(),
            Self::References {
                label,
                title,
                how_to_ask,
                ..
            } => vec![Line(label), Line(title), Rich(how_to_ask)],
            Self::Team { label, title, .. } => vec![Line(label), Line(title)],
            Self::Specification { label, title, rows } => [Line(label), Line(title)]
                .into_iter()
                .chain(rows.iter().flat_map(requirement))
                .collect(),
            Self::Proofs { label, title, rows } => [Line(label), Line(title)]
                .into_iter()
                .chain(rows.iter().flat_map(proof))
                .collect(),
            Self::Decision { title, text } => vec![Line(title), Rich(text)],
            Self::PreparedBy {
                label, sublabel, ..
            } => vec![Line(label), Line(sublabel)],
            Self::Table {
                label,
                title,
                table,
                note,
            } => [Line(label), Line(title)]
                .into_iter()
                .chain(table.columns.iter().map(|column| Line(&column.head)))
                .chain(table.rows.iter().flat_map(cells))
                .chain([Line(note)])
                .collect(),
            Self::Chart {
                label,
                title,
                chart,
                alternative,
                note,
                ..
            } => [label, title, &chart.unit]
                .into_iter()
                .chain(&chart.series)
                .chain(chart.categories.iter().map(|row| &row.name))
                .chain(chart.stages.iter().map(|stage| &stage.name))
                .chain([alternative, note])
                .map(Line)
                .collect(),
            Self::TwoColumns {
                left_title,
                left,
                right_title,
                right,
            } => vec![Line(left_title), Rich(left), Line(right_title), Rich(right)],
            Self::Quotation {
                label,
                text,
                who,
                position,
                organisation,
            } => vec![
                Line(label),
                Rich(text),
                Line(who),
                Line(position),
                Line(organisation),
            ],
            Self::Callout { title, text } => vec![Line(title), Rich(text)],
            Self::Appendix { title, .. } => vec![Line(title)],
            Self::Expiry { text } => vec![Rich(text)],
        }
    }

    /// Bound numbers that it says in any language, each once.
    #[must_use]
    pub fn bound(&self) -> Vec<BoundKey> {
        let mut keys = Vec::new();
        if let Self::KeyFigures { figures } = self {
            keys.extend(figures.iter().filter_map(|figure| figure.bound));
        }
        for said in self.said() {
            if let Said::Rich(text) = said {
                let runs = text.0.values().flat_map(super::Rich::runs);
                keys.extend(runs.filter_map(|run| run.bound));
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }

    /// Every text in one language, joined.
    #[must_use]
    pub fn words(&self, language: Language) -> String {
        let said: Vec<String> = self
            .said()
            .iter()
            .filter_map(|said| said.exact(language))
            .collect();
        said.join(" ")
    }
}

fn figure(figure: &Figure) -> [Said<'_>; 2] {
    [Said::Line(&figure.value), Said::Line(&figure.caption)]
}

fn cells(row: &TableRow) -> impl Iterator<Item = Said<'_>> {
    row.cells.iter().map(|cell| Said::Rich(&cell.text))
}

fn point(point: &Point) -> [Said<'_>; 2] {
    [Said::Line(&point.term), Said::Rich(&point.text)]
}

fn requirement(row: &Requirement) -> [Said<'_>; 3] {
    [
        Said::Line(&row.requirement),
        Said::Line(&row.offered),
        Said::Line(&row.note),
    ]
}

fn proof(row: &Proof) -> [Said<'_>; 3] {
    [
        Said::Line(&row.criterion),
        Said::Line(&row.who),
        Said::Line(&row.document),
    ]
}
