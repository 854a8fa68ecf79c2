//! Limits of templates.

use super::TemplateFacts;
use crate::counts::check_count;
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{list, local_text, required_line};
use crate::proposal::BlockContent;
use crate::proposal::arrange::MAX_BLOCKS;

impl TemplateFacts {
    /// Normalises and checks every field. The expiry block of an edition is put last.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_out_of_range`; `not_found` for a place without a
    /// block, `field_duplicate` for two editions of a reader or a block placed twice in one,
    /// `expiry_required` for an edition without its expiry (M17).
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 200)?;
        check_count("validity_days", Some(self.validity_days))?;
        list(
            "blocks",
            &self.blocks,
            MAX_BLOCKS * self.editions.len().max(1),
        )?;
        for (index, block) in self.blocks.iter_mut().enumerate() {
            let checked = block.content.check().within("content");
            checked.within_item("blocks", index)?;
        }
        let blocks = &self.blocks;
        for (index, edition) in self.editions.iter_mut().enumerate() {
            let place = |field: &str| format!("editions[{index}].{field}");
            local_text(&place("headline"), &mut edition.headline, 300)?;
            list(&place("layout"), &edition.layout, MAX_BLOCKS)?;
            let mut expiry = None;
            let mut body = Vec::with_capacity(edition.layout.len());
            for (at, placed) in edition.layout.iter().enumerate() {
                let here = || place(&format!("layout[{at}]"));
                let block = usize::try_from(placed.block)
                    .ok()
                    .and_then(|block| blocks.get(block))
                    .filter(|block| block.reader.is_none_or(|own| own == edition.reader))
                    .ok_or_else(|| {
                        DomainError::new("not_found")
                            .with("kind", "block")
                            .at(here())
                    })?;
                if edition.layout[..at].iter().any(|p| p.block == placed.block) {
                    return Err(DomainError::field_duplicate(here(), placed.block));
                }
                match block.content {
                    BlockContent::Expiry { .. } => expiry = Some(*placed),
                    _ => body.push(*placed),
                }
            }
            let expiry =
                expiry.ok_or_else(|| DomainError::new("expiry_required").at(place("layout")))?;
            body.push(expiry);
            edition.layout = body;
        }
        for (index, edition) in self.editions.iter().enumerate() {
            if self.editions[..index]
                .iter()
                .any(|e| e.reader == edition.reader)
            {
                let place = format!("editions[{index}].reader");
                return Err(DomainError::field_duplicate(place, edition.reader.code()));
            }
        }
        Ok(())
    }
}
