//! Puts one source into one edition, with the note of where it stands.

use redbook_domain::DomainError;
use redbook_domain::feed::{Feed, FeedKind, FeedSource};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::block::Proof;
use redbook_domain::proposal::{Block, BlockContent, BoundKey, Edition, LocalRich};
use redbook_storage::file::sha256;
use redbook_storage::proposal::Whole;
use redbook_storage::{Tx, feed};
use serde::Serialize;

use super::source::Dossier;
use super::{has_item, make};
use crate::commands::block::place;
use crate::commands::evidence::{criterion_of, named};
use crate::error::ApiError;

pub(super) struct Feeding<'a, 'b> {
    pub tx: &'a mut Tx<'b>,
    pub whole: &'a Whole,
    pub edition: Edition,
    pub dossier: &'a Dossier,
    pub source: FeedSource,
    /// Nothing if the source is gone.
    pub said: Option<String>,
    /// What was changed by hand since may go.
    pub replace: bool,
}

/// What stands there, as feeds remember it.
pub(super) fn written(what: &impl Serialize) -> Result<String, ApiError> {
    let text = serde_json::to_vec(what)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    Ok(sha256(&text))
}

impl Feeding<'_, '_> {
    /// A problem that was counted is a figure for whoever reads figures.
    fn is_figure(&self) -> bool {
        self.source.kind == FeedKind::Problem
            && self.edition.facts.reader == ReaderType::Finance
            && self.dossier.amount(self.source).is_some()
    }

    /// The note of where it stands in this edition, and the block if it is one.
    fn there(&self) -> Result<Option<(Feed, Option<Block>)>, ApiError> {
        let feeds = feed::of_account(&self.tx.reader(), self.dossier.account.id)?;
        for feed in feeds
            .into_iter()
            .filter(|feed| feed.source() == self.source)
        {
            if self.is_figure() {
                if has_item(&self.whole.proposal, feed.lineage) {
                    return Ok(Some((feed, None)));
                }
                continue;
            }
            let on_pages = |block: &&Block| {
                let placed = &self.edition.facts.layout;
                block.lineage() == feed.lineage
                    && placed.iter().any(|place| place.block_id == block.id)
            };
            if let Some(block) = self.whole.blocks.iter().find(on_pages) {
                return Ok(Some((feed, Some(block.clone()))));
            }
        }
        Ok(None)
    }

    /// The change was seen; the words stay. Without a source nothing is left to follow.
    pub fn keep(&mut self) -> Result<Option<Id>, ApiError> {
        let (mut feed, block) = self.there()?.ok_or_else(|| ApiError::not_found("feed"))?;
        match &self.said {
            Some(said) => {
                feed.said.clone_from(said);
                let version = feed.version;
                self.tx.update(&feed, version)?;
            }
            None => self.tx.delete("feed", feed.id)?,
        }
        Ok(block.map(|block| block.id))
    }

    fn says(&self) -> Result<String, ApiError> {
        let gone = || ApiError::not_found("source").at("source.id");
        self.said.clone().ok_or_else(gone)
    }

    fn noted(&mut self, mut feed: Feed, wrote: String) -> Result<(), ApiError> {
        feed.said = self.says()?;
        feed.wrote = wrote;
        let version = feed.version;
        self.tx.update(&feed, version)?;
        Ok(())
    }

    fn note(&mut self, lineage: Id, wrote: String) -> Result<(), ApiError> {
        self.tx.insert(&Feed {
            id: self.tx.new_id(),
            version: 1,
            account_id: self.dossier.account.id,
            lineage,
            kind: self.source.kind,
            source_id: self.source.id,
            said: self.says()?,
            wrote,
        })?;
        Ok(())
    }

    /// # Errors
    /// `feed_edited` if something else stands there than was put in.
    fn untouched(&self, feed: &Feed, stands: &impl Serialize) -> Result<(), ApiError> {
        if self.replace || written(stands)? == feed.wrote {
            return Ok(());
        }
        Err(ApiError::new("feed_edited").at("replace"))
    }

    pub fn put(&mut self) -> Result<Option<Id>, ApiError> {
        match self.source.kind {
            FeedKind::Reference => return self.reference().map(Some),
            FeedKind::Evidence => return self.evidence().map(Some),
            FeedKind::Problem | FeedKind::Ally | FeedKind::ActionPlan => {}
        }
        if self.is_figure() {
            self.cost()?;
            return Ok(None);
        }
        let language = self.edition.facts.language;
        let bound = self.bound()?;
        let content = make::block(
            &self.tx.reader(),
            self.dossier,
            self.source,
            language,
            bound,
        )?;
        let wrote = written(&content)?;
        let id = match self.there()? {
            Some((feed, Some(mut block))) => {
                if feed.said != self.says()? {
                    self.untouched(&feed, &block.content)?;
                    if block.content.kind() != content.kind() {
                        return Err(DomainError::field_malformed("source").into());
                    }
                    block.content = content;
                    let version = block.version;
                    self.tx.update(&block, version)?;
                    self.noted(feed, wrote)?;
                }
                block.id
            }
            _ => {
                let id = self.add(content)?;
                self.note(id, wrote)?;
                id
            }
        };
        Ok(Some(id))
    }

    /// The row of the calculation that the source has, with its note.
    fn row(&self) -> Result<Option<Feed>, ApiError> {
        let feeds = feed::of_account(&self.tx.reader(), self.dossier.account.id)?;
        Ok(feeds.into_iter().find(|feed| {
            feed.source() == self.source && has_item(&self.whole.proposal, feed.lineage)
        }))
    }

    /// Into the calculation, as what it costs now; the key of the row.
    fn cost(&mut self) -> Result<Id, ApiError> {
        let row = self.row()?;
        let key = match &row {
            Some(feed) => feed.lineage,
            None => self.tx.new_id(),
        };
        if let Some(feed) = &row {
            if feed.said == self.says()? {
                return Ok(key);
            }
            if let Some(item) = make::item(&self.whole.proposal, key) {
                self.untouched(feed, &Some(make::own(item)))?;
            }
        }
        let mut proposal = self.whole.proposal.clone();
        let language = self.edition.facts.language;
        make::cost(self.dossier, &mut proposal, self.source, key, language)?;
        let wrote = written(&make::item(&proposal, key).map(make::own))?;
        self.tx.update(&proposal, proposal.version)?;
        match row {
            Some(feed) => self.noted(feed, wrote)?,
            None => self.note(key, wrote)?,
        }
        Ok(key)
    }

    /// The number of the calculation that the words of a problem show: what they cost is the same
    /// wherever it stands. A director's edition puts it there; nothing where it was counted in another
    /// currency, or for readers who see no costs and while there is no row.
    fn bound(&mut self) -> Result<Option<BoundKey>, ApiError> {
        let currency = self.whole.proposal.facts.pricing.currency;
        let amount = self.dossier.amount(self.source);
        if self.source.kind != FeedKind::Problem
            || amount.is_none_or(|amount| amount.currency() != currency)
        {
            return Ok(None);
        }
        let asks = self.edition.facts.reader == ReaderType::Director;
        let item = match self.row()? {
            // What was changed there by hand is said where it stands.
            Some(feed) if !asks || self.is_own(&feed)? => Some(feed.lineage),
            None if !asks => None,
            _ => Some(self.cost()?),
        };
        Ok(item.map(|item| BoundKey::CostNow { item }))
    }

    /// Whether the manager has written on the row.
    fn is_own(&self, feed: &Feed) -> Result<bool, ApiError> {
        let row = make::item(&self.whole.proposal, feed.lineage).map(make::own);
        Ok(written(&row)? != feed.wrote)
    }

    /// Blocks on the edition's pages, in their order.
    fn placed(&self) -> impl Iterator<Item = &Block> {
        let placed = self.edition.facts.layout.iter();
        placed.filter_map(|place| {
            self.whole
                .blocks
                .iter()
                .find(|block| block.id == place.block_id)
        })
    }

    /// A new block before what closes the edition.
    fn add(&mut self, content: BlockContent) -> Result<Id, ApiError> {
        let closes = |id: Id| {
            self.whole.blocks.iter().any(|block| {
                block.id == id
                    && matches!(
                        block.content,
                        BlockContent::PreparedBy { .. } | BlockContent::Expiry { .. }
                    )
            })
        };
        let asks = |id: Id| {
            let mut blocks = self.whole.blocks.iter();
            blocks.any(|block| {
                block.id == id && matches!(block.content, BlockContent::Decision { .. })
            })
        };
        let layout = &self.edition.facts.layout;
        // A decision on the first page stands at its foot and closes nothing.
        let first = layout.iter().skip(1).position(|placed| placed.new_page);
        let later = first.map_or(layout.len(), |index| index + 1);
        let at = layout.iter().enumerate().position(|(index, placed)| {
            closes(placed.block_id) || index >= later && asks(placed.block_id)
        });
        let at = at.unwrap_or(layout.len());
        let id = self.tx.new_id();
        let block = Block::new(id, self.whole.proposal.id, Some(self.edition.id), content);
        self.tx.insert(&block)?;
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        place(self.tx, &mut self.edition, id, at)?;
        Ok(id)
    }

    /// The first block of this kind on the edition's pages.
    fn first(&self, kind: &str) -> Option<Block> {
        self.placed()
            .find(|block| block.content.kind() == kind)
            .cloned()
    }

    /// Into the list that is there, else into a new one.
    fn reference(&mut self) -> Result<Id, ApiError> {
        let id = self.source.id;
        let Some(mut block) = self.first("references") else {
            return self.add(BlockContent::References {
                label: label(self.edition.facts.language, "doc-feed-references"),
                title: LocalText::default(),
                references: vec![id],
                how_to_ask: LocalRich::default(),
            });
        };
        if let BlockContent::References { references, .. } = &mut block.content
            && !references.contains(&id)
        {
            references.push(id);
            block.content.check()?;
            let version = block.version;
            self.tx.update(&block, version)?;
        }
        Ok(block.id)
    }

    /// A row for each criterion it proves; one row for a file that proves none yet.
    fn evidence(&mut self) -> Result<Id, ApiError> {
        let gone = || ApiError::not_found("source").at("source.id");
        let proof = self.dossier.proof(self.source.id).ok_or_else(gone)?;
        let say = |text: &str| LocalText::one(self.edition.facts.language, text.to_owned());
        let document = say(&proof.facts.title);
        let row = |criterion: LocalText, who: LocalText, criterion_id| Proof {
            criterion,
            who,
            document: document.clone(),
            dated: proof.facts.dated,
            appendix: String::new(),
            criterion_id,
            file: None,
        };
        let mut more: Vec<Proof> = proof
            .facts
            .criteria
            .iter()
            .filter_map(|id| {
                let (person, known) = criterion_of(&self.dossier.people, *id)?;
                let named = named(person, known);
                Some(row(say(&named.text), say(&named.person), Some(*id)))
            })
            .collect();
        if more.is_empty() {
            more.push(row(LocalText::default(), LocalText::default(), None));
        }
        let Some(mut block) = self.first("proofs") else {
            return self.add(BlockContent::Proofs {
                label: label(self.edition.facts.language, "doc-feed-proofs"),
                title: LocalText::default(),
                rows: more,
            });
        };
        if let BlockContent::Proofs { rows, .. } = &mut block.content {
            for one in more {
                let same = |row: &Proof| {
                    row.criterion_id == one.criterion_id && row.document == one.document
                };
                if !rows.iter().any(same) {
                    rows.push(one);
                }
            }
            block.content.check()?;
            let version = block.version;
            self.tx.update(&block, version)?;
        }
        Ok(block.id)
    }
}

fn label(language: Language, key: &str) -> LocalText {
    LocalText::one(language, redbook_i18n::Texts::shared().word(language, key))
}
