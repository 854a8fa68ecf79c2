//! What was put in and is out of date.

use redbook_domain::feed::{Feed, FeedSource};
use redbook_domain::proposal::{Block, Edition, Proposal};
use redbook_storage::{Reader, feed};

use super::has_item;
use super::source::Dossier;
use crate::dto::proposal::Readiness;
use crate::error::ApiError;

/// What stands in a proposal and whose source says something else now, or is gone.
///
/// # Errors
/// Those of reading.
pub(crate) fn findings(
    reader: &Reader<'_>,
    proposal: &Proposal,
    editions: &[Edition],
    blocks: &[Block],
) -> Result<Vec<Readiness>, ApiError> {
    let mut feeds = feed::of_account(reader, proposal.account_id)?;
    feeds.retain(|feed| {
        let stands = blocks.iter().any(|block| block.lineage() == feed.lineage);
        stands || has_item(proposal, feed.lineage)
    });
    if feeds.is_empty() {
        return Ok(Vec::new());
    }
    let fed: Vec<FeedSource> = feeds.iter().map(Feed::source).collect();
    let dossier = Dossier::of(reader, proposal, &fed)?;
    let mut found = Vec::new();
    for feed in feeds {
        let code = match dossier.said(feed.source()) {
            None => "feed_gone",
            Some(now) if now != feed.said => "feed_changed",
            Some(_) => continue,
        };
        let title = dossier
            .title(feed.source(), proposal)
            .map(|(title, _)| title);
        let finding = |edition: Option<&Edition>, block_id| Readiness {
            code: code.to_owned(),
            args: title
                .iter()
                .map(|title| ("title".to_owned(), redbook_domain::text::quote(title)))
                .collect(),
            reader: edition.map(|edition| edition.facts.reader),
            edition_id: edition.map(|edition| edition.id),
            block_id,
        };
        for block in blocks
            .iter()
            .filter(|block| block.lineage() == feed.lineage)
        {
            let placed = editions.iter().filter(|edition| {
                let mut layout = edition.facts.layout.iter();
                layout.any(|place| place.block_id == block.id)
            });
            found.extend(placed.map(|edition| finding(Some(edition), Some(block.id))));
        }
        if has_item(proposal, feed.lineage) {
            found.push(finding(None, None));
        }
    }
    Ok(found)
}
