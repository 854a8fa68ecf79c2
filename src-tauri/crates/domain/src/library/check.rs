//! Limits of library entries.

use super::EntryFacts;
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{line, list, local_line, required_local};
use crate::proposal::BlockContent;
use crate::text::fold;

impl EntryFacts {
    /// Normalises and checks every field; readers are put in order, words of lists stand once.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`; `field_malformed` at
    /// `content.kind` for a block that only lives in its proposal (prices, calculation, prepared by,
    /// expiry); what the content refuses.
    pub fn check(&mut self) -> DomainResult<()> {
        required_local("title", &mut self.title, 200)?;
        local_line("summary", &mut self.summary, 300)?;
        self.readers.sort_unstable();
        self.readers.dedup();
        words("industries", &mut self.industries)?;
        words("tags", &mut self.tags)?;
        list("criteria", &self.criteria, 20)?;
        for (index, criterion) in self.criteria.iter_mut().enumerate() {
            local_line(&format!("criteria[{index}]"), criterion, 300)?;
        }
        self.criteria.retain(|criterion| !criterion.is_blank());
        if !is_reusable(&self.content) {
            return Err(DomainError::field_malformed("content.kind"));
        }
        forget_criteria(&mut self.content);
        self.content.check().within("content")?;
        self.settle_behind();
        Ok(())
    }
}

/// Whether a block of this kind says something of its own wherever it stands.
#[must_use]
pub const fn is_reusable(content: &BlockContent) -> bool {
    !matches!(
        content,
        BlockContent::PriceTable { .. }
            | BlockContent::CostTable { .. }
            | BlockContent::CashFlow { .. }
            | BlockContent::PreparedBy { .. }
            | BlockContent::Expiry { .. }
    )
}

/// Takes out what points to one account's dossier.
pub(super) fn forget_criteria(content: &mut BlockContent) {
    if let BlockContent::Proofs { rows, .. } = content {
        for row in rows {
            row.criterion_id = None;
        }
    }
}

/// At most 20 words of 60 characters, each once whatever its case.
fn words(place: &str, words: &mut Vec<String>) -> DomainResult<()> {
    list(place, words, 20)?;
    let mut known: Vec<String> = Vec::with_capacity(words.len());
    let mut kept = Vec::with_capacity(words.len());
    for (index, mut word) in words.drain(..).enumerate() {
        line(&format!("{place}[{index}]"), &mut word, 60)?;
        let folded = fold(&word);
        if !folded.is_empty() && !known.contains(&folded) {
            known.push(folded);
            kept.push(word);
        }
    }
    *words = kept;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::language::{Language, LocalText, Localized};
    use crate::library::EntryKind;
    use crate::person::ReaderType;
    use crate::proposal::Rich;
    use crate::proposal::block::Proof;

    fn facts(content: BlockContent) -> EntryFacts {
        EntryFacts {
            kind: EntryKind::Argument,
            title: LocalText::one(Language::En, "One price".into()),
            summary: LocalText::default(),
            content,
            readers: vec![
                ReaderType::Finance,
                ReaderType::Director,
                ReaderType::Finance,
            ],
            industries: vec!["Dairy".into(), "dairy ".into(), String::new()],
            tags: vec![],
            criteria: vec![LocalText::default()],
            behind: vec![],
        }
    }

    #[test]
    fn lists_are_put_in_order_and_emptied_of_doubles() {
        let text = BlockContent::Decision {
            title: LocalText::default(),
            text: Localized::one(Language::En, Rich::plain("Now")),
        };
        let mut facts = facts(text);
        facts.check().unwrap();
        assert_eq!(facts.readers, [ReaderType::Director, ReaderType::Finance]);
        assert_eq!(facts.industries, ["Dairy"], "the same word in another case");
        assert!(facts.criteria.is_empty(), "a criterion without words");
    }

    #[test]
    fn what_lives_in_one_proposal_is_refused() {
        let error = facts(BlockContent::Expiry {
            text: Localized::default(),
        })
        .check()
        .unwrap_err();
        assert_eq!(error.place.as_deref(), Some("content.kind"));
    }

    #[test]
    fn an_entry_points_to_nobodys_dossier() {
        let row = Proof {
            criterion: LocalText::default(),
            who: LocalText::default(),
            document: LocalText::default(),
            dated: None,
            appendix: String::new(),
            criterion_id: Some(Id::from_parts(1, [1; 10])),
            file: None,
        };
        let mut facts = facts(BlockContent::Proofs {
            label: LocalText::default(),
            title: LocalText::default(),
            rows: vec![row],
        });
        facts.check().unwrap();
        let BlockContent::Proofs { rows, .. } = facts.content else {
            unreachable!("the kind stays")
        };
        assert_eq!(rows[0].criterion_id, None);
    }
}
