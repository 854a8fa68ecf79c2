//! Blocks of a proposal: shared by editions, or own to one.

use redbook_domain::proposal::{Block, BlockContent, Edition, Placement};
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, proposal};

use crate::app::App;
use crate::dispatch::Done;
use crate::dto::proposal::{BlockCreateReq, BlockDesk};
use crate::dto::{Key, Nothing, Update};
use crate::error::ApiError;

pub(crate) fn desk(block: Block) -> BlockDesk {
    BlockDesk {
        id: block.id,
        version: block.version,
        edition_id: block.edition_id,
        content: block.content,
    }
}

/// Makes a block and places it in the edition.
pub fn create(app: &App, request: BlockCreateReq) -> Done<BlockDesk> {
    let mut content = request.content;
    content.check().within("content").map_err(ApiError::from)?;
    if matches!(content, BlockContent::Expiry { .. }) {
        return Err(ApiError::new("expiry_required").at("content"));
    }
    app.write(Op::CreateBlock, |tx| {
        let mut edition: Edition = tx.get(request.edition_id)?;
        let block = Block {
            id: tx.new_id(),
            version: 1,
            proposal_id: edition.proposal_id,
            edition_id: (!request.shared).then_some(edition.id),
            content,
        };
        tx.insert(&block)?;
        // Before the expiry block at the latest: that one is always last.
        let last = edition.facts.layout.len().saturating_sub(1);
        let index = usize::try_from(request.index).unwrap_or(last).min(last);
        let placement = Placement { block_id: block.id, new_page: false };
        edition.facts.layout.insert(index, placement);
        let version = edition.version;
        tx.update(&edition, version)?;
        Ok(desk(block))
    })
}

/// Replaces what a block shows. Its kind stays.
pub fn update(app: &App, request: Update<BlockContent>) -> Done<BlockDesk> {
    let mut content = request.facts;
    content.check().within("facts").map_err(ApiError::from)?;
    app.write(Op::UpdateBlock, |tx| {
        let mut block: Block = tx.get(request.id)?;
        if block.content.kind() != content.kind() {
            return Err(DomainError::field_malformed("facts.kind").into());
        }
        block.content = content;
        block.version = tx.update(&block, request.version)?;
        Ok(desk(block))
    })
}

/// Takes a block out of every edition that places it.
pub fn delete(app: &App, request: Key) -> Done<Nothing> {
    app.write(Op::DeleteBlock, |tx| {
        let block: Block = tx.get(request.id)?;
        if matches!(block.content, BlockContent::Expiry { .. }) {
            return Err(ApiError::new("expiry_required"));
        }
        for mut edition in proposal::editions(&tx.reader(), block.proposal_id)? {
            let before = edition.facts.layout.len();
            edition.facts.layout.retain(|placement| placement.block_id != block.id);
            if edition.facts.layout.len() != before {
                let version = edition.version;
                tx.update(&edition, version)?;
            }
        }
        tx.delete("block", block.id)?;
        Ok(Nothing {})
    })
}
