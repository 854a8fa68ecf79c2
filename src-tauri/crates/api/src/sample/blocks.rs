//! Blocks of editions, made from what is said of them.

use redbook_domain::language::LocalText;
use redbook_domain::proposal::block::{Figure, Point, Proof, Requirement};
use redbook_domain::proposal::{BlockContent, LocalRich};

use super::block_data::{BlockData, FigureData, PointData, ProofData, RequirementData};
use super::text::Text;
use super::{Work, drawn, find_all, find_if_any, rich};
use crate::error::ApiError;

impl Work<'_> {
    pub(super) fn content(&self, data: &BlockData) -> Result<BlockContent, ApiError> {
        let local = |text: &Text| self.local(text);
        let any = |text: &Option<Text>| self.local_if_any(text.as_ref());
        Ok(match data {
            BlockData::Heading { label, text } => BlockContent::Heading {
                label: local(label),
                text: local(text),
            },
            BlockData::Text {
                label,
                sublabel,
                body,
                lead,
            } => BlockContent::Text {
                label: local(label),
                sublabel: any(sublabel),
                body: self.rich(body)?,
                lead: *lead,
            },
            BlockData::KeyFigures { figures } => BlockContent::KeyFigures {
                figures: figures.iter().map(|f| self.figure(f)).collect(),
            },
            BlockData::PriceTable { title, note } => BlockContent::PriceTable {
                title: local(title),
                note: any(note),
            },
            BlockData::CostTable { title, note } => BlockContent::CostTable {
                title: local(title),
                note: any(note),
            },
            BlockData::CashFlow {
                label,
                title,
                note,
                what_ifs,
            } => BlockContent::CashFlow {
                label: local(label),
                title: local(title),
                note: any(note),
                what_ifs: *what_ifs,
            },
            BlockData::Exclusivity {
                label,
                sublabel,
                points,
            } => BlockContent::Exclusivity {
                label: local(label),
                sublabel: any(sublabel),
                points: self.points(points)?,
            },
            BlockData::References {
                label,
                title,
                references,
                how_to_ask,
            } => BlockContent::References {
                label: local(label),
                title: local(title),
                references: find_all(&self.made.references, references)?,
                how_to_ask: self.rich(how_to_ask)?,
            },
            BlockData::Team {
                label,
                title,
                members,
            } => BlockContent::Team {
                label: local(label),
                title: local(title),
                members: find_all(&self.made.members, members)?,
            },
            BlockData::Specification { label, title, rows } => BlockContent::Specification {
                label: local(label),
                title: local(title),
                rows: rows.iter().map(|row| self.requirement(row)).collect(),
            },
            BlockData::Proofs { label, title, rows } => BlockContent::Proofs {
                label: local(label),
                title: local(title),
                rows: rows
                    .iter()
                    .map(|row| self.proof(row))
                    .collect::<Result<_, _>>()?,
            },
            BlockData::Decision { title, text } => BlockContent::Decision {
                title: local(title),
                text: self.rich(text)?,
            },
            BlockData::PreparedBy {
                label,
                sublabel,
                members,
            } => BlockContent::PreparedBy {
                label: local(label),
                sublabel: any(sublabel),
                members: find_all(&self.made.members, members)?,
            },
            BlockData::Expiry { text } => BlockContent::Expiry {
                text: self.rich(text)?,
            },
            BlockData::Table {
                label,
                head,
                widths,
                right,
                rows,
            } => BlockContent::Table {
                label: any(label),
                title: LocalText::default(),
                table: drawn::table(self.story, head, widths, *right, rows)?,
                note: LocalText::default(),
            },
            BlockData::Timeline { label, stages } => BlockContent::Chart {
                label: local(label),
                title: LocalText::default(),
                chart: drawn::timeline(self.story, stages),
                figures: false,
                alternative: LocalText::default(),
                note: LocalText::default(),
            },
        })
    }

    pub(super) fn rich(&self, text: &Text) -> Result<LocalRich, ApiError> {
        rich::local(self.story, text)
    }

    pub(super) fn points(&self, points: &[PointData]) -> Result<Vec<Point>, ApiError> {
        let point = |data: &PointData| {
            Ok(Point {
                term: self.local(&data.term),
                text: self.rich(&data.text)?,
            })
        };
        points.iter().map(point).collect()
    }

    fn figure(&self, data: &FigureData) -> Figure {
        Figure {
            bound: data.bound,
            value: self.local_if_any(data.value.as_ref()),
            caption: self.local(&data.caption),
        }
    }

    fn requirement(&self, data: &RequirementData) -> Requirement {
        Requirement {
            requirement: self.local(&data.requirement),
            offered: self.local(&data.offered),
            verdict: data.verdict,
            note: self.local(&data.note),
        }
    }

    fn proof(&self, data: &ProofData) -> Result<Proof, ApiError> {
        Ok(Proof {
            criterion: self.local(&data.criterion),
            who: self.local(&data.who),
            document: self.local(&data.document),
            dated: Some(self.story.day(data.dated)),
            appendix: data.appendix.clone(),
            criterion_id: find_if_any(&self.made.criteria, data.proves.as_ref())?,
            file: None,
        })
    }
}
