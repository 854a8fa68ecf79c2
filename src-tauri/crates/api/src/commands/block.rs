//! Blocks of a proposal: shared by editions, or own to one.

use redbook_domain::company::{Member, Reference};
use redbook_domain::id::Id;
use redbook_domain::person::Criterion;
use redbook_domain::proposal::{Block, BlockContent, Edition, Placement, Proposal};
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, Tx, account, proposal};

use super::named::{self, Named};
use super::proposal::editable;

use crate::app::App;
use crate::dispatch::Done;
use crate::dto::proposal::{BlockAnswersReq, BlockCreateReq, BlockDesk, BlockShareReq, TakenFrom};
use crate::dto::{Key, Nothing, Update};
use crate::error::ApiError;

pub(crate) fn desk(block: Block) -> BlockDesk {
    BlockDesk {
        id: block.id,
        version: block.version,
        edition_id: block.edition_id,
        content: block.content,
        answers: block.answers,
        taken: block.taken.map(|taken| TakenFrom {
            entry_id: taken.entry_id,
            version: taken.version,
        }),
    }
}

/// Makes a block and places it in the edition.
pub fn create(app: &App, request: BlockCreateReq) -> Done<BlockDesk> {
    let mut content = request.content;
    content.check().within("content").map_err(ApiError::from)?;
    fixed(&content)?;
    let gone = gone(app, &content, "content")?;
    let world = app.world();
    app.write(Op::CreateBlock, |tx| {
        let mut edition: Edition = tx.get(request.edition_id)?;
        editable_of(tx, edition.proposal_id, &*world)?;
        named::check(&tx.reader(), names(&content, "content"), &[])?;
        refuse_new(gone, &[])?;
        let own = (!request.shared).then_some(edition.id);
        let block = Block::new(tx.new_id(), edition.proposal_id, own, content);
        tx.insert(&block)?;
        place(tx, &mut edition, block.id, request.index)?;
        Ok(desk(block))
    })
}

/// Puts a block at a place among the edition's blocks, before the expiry block at the latest: that
/// one is always last.
pub(crate) fn place(
    tx: &mut Tx<'_>,
    edition: &mut Edition,
    block_id: Id,
    index: u32,
) -> Result<(), ApiError> {
    let last = edition.facts.layout.len().saturating_sub(1);
    let index = usize::try_from(index).unwrap_or(last).min(last);
    let placement = Placement {
        block_id,
        new_page: false,
    };
    edition.facts.layout.insert(index, placement);
    edition.version = tx.update(edition, edition.version)?;
    Ok(())
}

/// Makes a block own to one edition, or shared, in its place. Made own while other editions place
/// it, it becomes a copy there, so that no other edition loses anything.
pub fn share(app: &App, request: BlockShareReq) -> Done<BlockDesk> {
    let world = app.world();
    app.write(Op::UpdateBlock, |tx| {
        let mut block: Block = tx.get(request.id)?;
        fixed(&block.content)?;
        editable_of(tx, block.proposal_id, &*world)?;
        let editions = proposal::editions(&tx.reader(), block.proposal_id)?;
        let places = |edition: &Edition| {
            edition
                .facts
                .layout
                .iter()
                .any(|placement| placement.block_id == block.id)
        };
        let others = editions
            .iter()
            .any(|e| e.id != request.edition_id && places(e));
        if request.shared || !others {
            block.edition_id = (!request.shared).then_some(request.edition_id);
            let version = block.version;
            block.version = tx.update(&block, version)?;
            return Ok(desk(block));
        }
        let copy = Block {
            id: tx.new_id(),
            version: 1,
            edition_id: Some(request.edition_id),
            origin_id: Some(block.lineage()),
            ..block.clone()
        };
        tx.insert(&copy)?;
        let mut edition: Edition = tx.get(request.edition_id)?;
        for placement in &mut edition.facts.layout {
            if placement.block_id == block.id {
                placement.block_id = copy.id;
            }
        }
        let version = edition.version;
        tx.update(&edition, version)?;
        Ok(desk(copy))
    })
}

/// # Errors
/// `expiry_required` for the expiry block: it is always shared and always last.
fn fixed(content: &BlockContent) -> Result<(), ApiError> {
    match content {
        BlockContent::Expiry { .. } => Err(ApiError::new("expiry_required")),
        _ => Ok(()),
    }
}

/// # Errors
/// `not_allowed {action, state}` for a proposal that was sent: what was sent stays.
pub(crate) fn editable_of(tx: &Tx<'_>, id: Id, world: &dyn World) -> Result<(), ApiError> {
    let proposal: Proposal = tx.get(id)?;
    editable(&proposal, world)
}

/// Replaces what a block shows. Its kind stays.
pub fn update(app: &App, request: Update<BlockContent>) -> Done<BlockDesk> {
    let mut content = request.facts;
    content.check().within("facts").map_err(ApiError::from)?;
    let gone = gone(app, &content, "facts")?;
    let world = app.world();
    app.write(Op::UpdateBlock, |tx| {
        let mut block: Block = tx.get(request.id)?;
        editable_of(tx, block.proposal_id, &*world)?;
        if block.content.kind() != content.kind() {
            return Err(DomainError::field_malformed("facts.kind").into());
        }
        let (named, before) = (names(&content, "facts"), names(&block.content, "facts"));
        named::check(&tx.reader(), named, &before)?;
        refuse_new(gone, &files(&block.content, "facts"))?;
        block.content = content;
        block.version = tx.update(&block, request.version)?;
        Ok(desk(block))
    })
}

/// Who of ours, which projects and criteria a block shows.
fn names(content: &BlockContent, place: &str) -> Vec<Named> {
    match content {
        BlockContent::References { references, .. } => {
            Named::each::<Reference>(references, &format!("{place}.references")).collect()
        }
        BlockContent::Team { members, .. } | BlockContent::PreparedBy { members, .. } => {
            Named::each::<Member>(members, &format!("{place}.members")).collect()
        }
        BlockContent::Proofs { rows, .. } => (0..)
            .zip(rows)
            .flat_map(|(index, row): (usize, _)| {
                let place = format!("{place}.rows[{index}].criterion_id");
                Named::one::<Criterion>(row.criterion_id, &place)
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// The picture and the proofs a block shows, as SHA-256, each with its place.
fn files(content: &BlockContent, place: &str) -> Vec<(String, String)> {
    match content {
        BlockContent::Picture { file, .. } => (file.iter())
            .map(|file| (file.sha256.clone(), format!("{place}.file.sha256")))
            .collect(),
        BlockContent::Proofs { rows, .. } => (rows.iter().enumerate())
            .filter_map(|(index, row)| {
                let sha256 = row.file.as_ref()?.sha256.clone();
                Some((sha256, format!("{place}.rows[{index}].file.sha256")))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Files a block shows that aren't kept.
fn gone(app: &App, content: &BlockContent, place: &str) -> Result<Vec<(String, String)>, ApiError> {
    let mut files = files(content, place);
    if !files.is_empty() {
        let folder = app.with(|workspace| Ok(workspace.files().folder().to_owned()))?;
        files.retain(|(sha256, _)| !folder.join(sha256).is_file());
    }
    Ok(files)
}

/// A file that the block showed before may have gone since.
///
/// # Errors
/// `not_found {kind}` at a file that is named for the first time.
fn refuse_new(gone: Vec<(String, String)>, before: &[(String, String)]) -> Result<(), ApiError> {
    let new = gone
        .into_iter()
        .find(|(sha256, _)| before.iter().all(|(old, _)| old != sha256));
    new.map_or(Ok(()), |(_, place)| {
        Err(ApiError::not_found("file").at(place))
    })
}

/// Says which criteria of the account's people a block answers (M15).
pub fn answers(app: &App, request: BlockAnswersReq) -> Done<BlockDesk> {
    let world = app.world();
    app.write(Op::UpdateBlock, |tx| {
        let mut block: Block = tx.get(request.block_id)?;
        editable_of(tx, block.proposal_id, &*world)?;
        let proposal: Proposal = tx.get(block.proposal_id)?;
        let people = account::people(&tx.reader(), proposal.account_id)?;
        let mut answers = Vec::with_capacity(request.criteria.len());
        for (index, id) in request.criteria.into_iter().enumerate() {
            let known = people
                .iter()
                .flat_map(|person| &person.criteria)
                .any(|criterion| criterion.id == id);
            if !known {
                let error = DomainError::new("not_found").with("kind", "criterion");
                return Err(error.at(format!("criteria[{index}]")).into());
            }
            if !answers.contains(&id) {
                answers.push(id);
            }
        }
        block.answers = answers;
        block.version = tx.update(&block, request.version)?;
        Ok(desk(block))
    })
}

/// Takes a block out of every edition that places it.
pub fn delete(app: &App, request: Key) -> Done<Nothing> {
    let world = app.world();
    app.write(Op::DeleteBlock, |tx| {
        let block: Block = tx.get(request.id)?;
        fixed(&block.content)?;
        editable_of(tx, block.proposal_id, &*world)?;
        for mut edition in proposal::editions(&tx.reader(), block.proposal_id)? {
            let before = edition.facts.layout.len();
            edition
                .facts
                .layout
                .retain(|placement| placement.block_id != block.id);
            if edition.facts.layout.len() != before {
                let version = edition.version;
                tx.update(&edition, version)?;
            }
        }
        tx.delete("block", block.id)?;
        Ok(Nothing {})
    })
}
