//! Order of blocks in an edition: the expiry block is always last and can't be removed (M17).

use super::{Block, BlockContent, Placement};
use crate::error::{DomainError, DomainResult};
use crate::id::Id;

/// Most blocks an edition can have.
pub const MAX_BLOCKS: usize = 200;

/// Puts the expiry block last and checks that every placed block exists, is meant for this
/// edition and is placed once.
///
/// # Errors
/// `field_too_long` above [`MAX_BLOCKS`]; `not_found` for a block of another proposal or edition;
/// `field_duplicate` for a block placed twice; `expiry_required` if the expiry block is missing.
pub fn arrange(
    layout: &[Placement],
    blocks: &[Block],
    edition_id: Id,
) -> DomainResult<Vec<Placement>> {
    if layout.len() > MAX_BLOCKS {
        return Err(DomainError::field_too_long("layout", MAX_BLOCKS));
    }
    let (mut body, mut expiry) = (Vec::with_capacity(layout.len()), None);
    for (index, placement) in layout.iter().enumerate() {
        let place = || format!("layout[{index}]");
        let block = blocks
            .iter()
            .find(|b| b.id == placement.block_id)
            .filter(|b| b.edition_id.is_none_or(|own| own == edition_id))
            .ok_or_else(|| {
                DomainError::new("not_found")
                    .with("kind", "block")
                    .at(place())
            })?;
        if layout[..index]
            .iter()
            .any(|p| p.block_id == placement.block_id)
        {
            return Err(DomainError::field_duplicate(place(), placement.block_id));
        }
        match block.content {
            BlockContent::Expiry { .. } => expiry = Some(*placement),
            _ => body.push(*placement),
        }
    }
    let expiry = expiry.ok_or_else(|| DomainError::new("expiry_required").at("layout"))?;
    body.push(Placement {
        new_page: false,
        ..expiry
    });
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{LocalText, Localized};

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    fn block(n: u8, edition_id: Option<Id>, content: BlockContent) -> Block {
        Block::new(id(n), id(99), edition_id, content)
    }

    fn heading() -> BlockContent {
        BlockContent::Heading {
            label: LocalText::default(),
            text: LocalText::default(),
        }
    }

    fn expiry() -> BlockContent {
        BlockContent::Expiry {
            text: Localized::default(),
        }
    }

    fn at(n: u8) -> Placement {
        Placement {
            block_id: id(n),
            new_page: false,
        }
    }

    #[test]
    fn expiry_is_always_last() {
        let blocks = [block(1, None, heading()), block(2, None, expiry())];
        let arranged = arrange(&[at(2), at(1)], &blocks, id(7)).unwrap();
        assert_eq!(
            arranged,
            [at(1), at(2)],
            "the expiry block moves to the end"
        );
    }

    #[test]
    fn expiry_cannot_be_removed() {
        let blocks = [block(1, None, heading()), block(2, None, expiry())];
        let error = arrange(&[at(1)], &blocks, id(7)).unwrap_err();
        assert_eq!(error.code, "expiry_required");
    }

    #[test]
    fn a_block_of_another_edition_is_refused() {
        let blocks = [block(1, Some(id(8)), heading()), block(2, None, expiry())];
        let error = arrange(&[at(1), at(2)], &blocks, id(7)).unwrap_err();
        assert_eq!(
            (error.code, error.place.as_deref()),
            ("not_found", Some("layout[0]"))
        );
    }

    #[test]
    fn a_block_stands_once() {
        let blocks = [block(1, None, heading()), block(2, None, expiry())];
        let error = arrange(&[at(1), at(1), at(2)], &blocks, id(7)).unwrap_err();
        assert_eq!(error.code, "field_duplicate");
    }
}
