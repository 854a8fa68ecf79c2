//! Limits of proposals, editions and blocks.

use super::block::{BlockContent, FIGURES_MAX, Figure, Point, Proof, Requirement};
use super::rich::{LocalRich, Paragraph, Run};
use super::{EditionFacts, Outcome, OutcomeKind, ProposalFacts};
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{line, list, local_line, local_text, required_line, run_text, text};

/// Most characters of rich text in one block and language.
pub const MAX_RICH: usize = 200_000;
/// Most rows in a specification or list of proofs.
pub const MAX_ROWS: usize = 500;

impl ProposalFacts {
    /// Normalises and checks every field; the pricing and the calculation check themselves when
    /// they are computed.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `dates_reversed`, those of pricing and calculation, and
    /// `currency_mismatch {expected, found}` where the two have different currencies.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("title", &mut self.title, 200)?;
        if self.valid_until < self.prepared_on {
            return Err(DomainError::dates_reversed("valid_until", self.prepared_on));
        }
        self.pricing.check().within("pricing")?;
        let Some(calculation) = self.calculation.as_mut() else {
            return Ok(());
        };
        calculation.check().within("calculation")?;
        let (expected, found) = (self.pricing.currency, calculation.currency);
        if expected == found {
            return Ok(());
        }
        // Finance would read sums in one currency beside prices in another.
        Err(DomainError::new("currency_mismatch")
            .with("expected", expected.code())
            .with("found", found.code())
            .at("calculation.currency"))
    }
}

impl EditionFacts {
    /// # Errors
    /// `field_too_long`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        local_text("headline", &mut self.headline, 300)
    }
}

impl Outcome {
    /// # Errors
    /// `field_required` for a refusal without its reason; `field_too_long`.
    pub fn check(&mut self) -> DomainResult<()> {
        line("said_by", &mut self.said_by, 200)?;
        line("how", &mut self.how, 200)?;
        line("winner", &mut self.winner, 200)?;
        text("reason", &mut self.reason, 2_000)?;
        if self.kind == OutcomeKind::Declined && self.reason.trim().is_empty() {
            return Err(DomainError::field_required("reason"));
        }
        Ok(())
    }
}

impl BlockContent {
    /// Normalises and checks the texts of a block.
    ///
    /// # Errors
    /// `field_too_long`, `field_malformed` for a link of another kind, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        match self {
            Self::Heading { label, text } => {
                local_line("label", label, 120)?;
                local_text("text", text, 300)
            }
            Self::Text {
                label,
                sublabel,
                body,
                ..
            } => {
                local_line("label", label, 120)?;
                local_line("sublabel", sublabel, 200)?;
                rich("body", body)
            }
            Self::KeyFigures { figures } => {
                list("figures", figures, FIGURES_MAX)?;
                each("figures", figures, Figure::check)
            }
            Self::PriceTable { title, note } | Self::CostTable { title, note } => {
                local_text("title", title, 300)?;
                local_text("note", note, 2_000)
            }
            Self::CashFlow {
                label, title, note, ..
            } => {
                local_line("label", label, 120)?;
                local_text("title", title, 300)?;
                local_text("note", note, 2_000)
            }
            Self::Picture {
                file,
                alternative,
                caption,
                crop,
                ..
            } => {
                crop.check().within("crop")?;
                file.as_ref().map_or(Ok(()), |f| f.check().within("file"))?;
                local_text("alternative", alternative, 500)?;
                local_text("caption", caption, 500)
            }
            Self::Exclusivity {
                label,
                sublabel,
                points,
            } => {
                local_line("label", label, 120)?;
                local_line("sublabel", sublabel, 200)?;
                list("points", points, 20)?;
                each("points", points, Point::check)
            }
            Self::References {
                label,
                title,
                references,
                how_to_ask,
            } => {
                local_line("label", label, 120)?;
                local_text("title", title, 300)?;
                list("references", references, 20)?;
                rich("how_to_ask", how_to_ask)
            }
            Self::Team {
                label,
                title,
                members,
            } => {
                local_line("label", label, 120)?;
                local_text("title", title, 300)?;
                list("members", members, 20)
            }
            Self::Specification { label, title, rows } => {
                local_line("label", label, 120)?;
                local_text("title", title, 300)?;
                list("rows", rows, MAX_ROWS)?;
                each("rows", rows, Requirement::check)
            }
            Self::Proofs { label, title, rows } => {
                local_line("label", label, 120)?;
                local_text("title", title, 300)?;
                list("rows", rows, MAX_ROWS)?;
                each("rows", rows, Proof::check)
            }
            Self::Decision { title, text } => {
                local_text("title", title, 300)?;
                rich("text", text)
            }
            Self::PreparedBy {
                label,
                sublabel,
                members,
            } => {
                local_line("label", label, 120)?;
                local_line("sublabel", sublabel, 200)?;
                list("members", members, 20)
            }
            Self::Table {
                label,
                title,
                table,
                note,
            } => {
                local_line("label", label, 120)?;
                local_text("title", title, 300)?;
                local_text("note", note, 2_000)?;
                table.check().within("table")
            }
            Self::Chart {
                label,
                title,
                chart,
                alternative,
                note,
                ..
            } => {
                local_line("label", label, 120)?;
                local_text("title", title, 300)?;
                local_text("alternative", alternative, 1_000)?;
                local_text("note", note, 2_000)?;
                chart.check().within("chart")
            }
            Self::TwoColumns {
                left_title,
                left,
                right_title,
                right,
            } => {
                local_text("left_title", left_title, 200)?;
                rich("left", left)?;
                local_text("right_title", right_title, 200)?;
                rich("right", right)
            }
            Self::Quotation {
                label,
                text,
                who,
                position,
                organisation,
            } => {
                local_line("label", label, 120)?;
                rich("text", text)?;
                local_line("who", who, 200)?;
                local_line("position", position, 200)?;
                local_line("organisation", organisation, 200)
            }
            Self::Callout { title, text } => {
                local_text("title", title, 300)?;
                rich("text", text)
            }
            Self::Appendix { title, file } => {
                local_text("title", title, 300)?;
                file.as_mut()
                    .map_or(Ok(()), |file| file.check().within("file"))
            }
            Self::Expiry { text } => rich("text", text),
        }
    }
}

impl Figure {
    fn check(&mut self) -> DomainResult<()> {
        local_line("value", &mut self.value, 60)?;
        local_text("caption", &mut self.caption, 200)
    }
}

impl Point {
    fn check(&mut self) -> DomainResult<()> {
        local_line("term", &mut self.term, 200)?;
        rich("text", &mut self.text)
    }
}

impl Requirement {
    fn check(&mut self) -> DomainResult<()> {
        local_text("requirement", &mut self.requirement, 500)?;
        local_text("offered", &mut self.offered, 500)?;
        local_text("note", &mut self.note, 500)
    }
}

impl Proof {
    fn check(&mut self) -> DomainResult<()> {
        local_text("criterion", &mut self.criterion, 300)?;
        local_line("who", &mut self.who, 200)?;
        local_text("document", &mut self.document, 500)?;
        line("appendix", &mut self.appendix, 20)?;
        self.file
            .as_ref()
            .map_or(Ok(()), |file| file.check().within("file"))
    }
}

pub(super) fn each<T>(
    place: &str,
    items: &mut [T],
    check: impl Fn(&mut T) -> DomainResult<()>,
) -> DomainResult<()> {
    items
        .iter_mut()
        .enumerate()
        .try_for_each(|(index, item)| check(item).within_item(place, index))
}

pub(super) fn rich(place: &str, value: &mut LocalRich) -> DomainResult<()> {
    for (language, body) in &mut value.0 {
        let place = format!("{place}.{}", language.tag());
        let mut length = 0;
        for paragraph in &mut body.0 {
            let items: Vec<&mut Vec<Run>> = match paragraph {
                Paragraph::Plain { runs } => vec![runs],
                Paragraph::Bullets { items } | Paragraph::Numbers { items } => {
                    items.iter_mut().collect()
                }
            };
            for run in items.into_iter().flatten() {
                run_text(&place, &mut run.text, MAX_RICH)?;
                length += run.text.chars().count();
                if run.link.as_deref().is_some_and(|link| !is_link(link)) {
                    return Err(DomainError::field_malformed(format!("{place}.link")));
                }
            }
        }
        if length > MAX_RICH {
            return Err(DomainError::field_too_long(place, MAX_RICH));
        }
    }
    Ok(())
}

/// A link a reader can follow without harm.
fn is_link(link: &str) -> bool {
    link.len() <= 2_000
        && ["https://", "http://", "mailto:", "tel:"]
            .iter()
            .any(|scheme| link.starts_with(scheme))
        && !link.chars().any(|c| c.is_control() || c.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, Localized};
    use crate::proposal::Rich;

    fn with_link(link: &str) -> DomainResult<()> {
        let run = Run {
            text: "us".into(),
            link: Some(link.into()),
            ..Run::default()
        };
        let body = Rich(vec![Paragraph::Plain { runs: vec![run] }]);
        BlockContent::Expiry {
            text: Localized::one(Language::En, body),
        }
        .check()
    }

    #[test]
    fn links_are_of_kinds_that_do_no_harm() {
        assert!(with_link("https://example.org/a?b=c").is_ok());
        assert!(with_link("mailto:a@example.org").is_ok());
        for bad in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://a b",
            "",
        ] {
            assert_eq!(with_link(bad).unwrap_err().code, "field_malformed", "{bad}");
        }
    }

    #[test]
    fn a_refusal_has_its_reason() {
        let mut outcome = Outcome {
            kind: OutcomeKind::Declined,
            on: chrono::NaiveDate::MIN,
            said_by: String::new(),
            how: String::new(),
            reason: " ".into(),
            winner: String::new(),
        };
        let error = outcome.check().unwrap_err();
        assert_eq!(
            (error.code, error.place.as_deref()),
            ("field_required", Some("reason"))
        );
    }
}
