//! Puts one source into one edition, with the note of where it stands.

use redbook_domain::DomainError;
use redbook_domain::feed::{Feed, FeedKind, FeedSource};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::block::Proof;
use redbook_domain::proposal::{Block, BlockContent, Edition, LocalRich};
use redbook_storage::proposal::Whole;
use redbook_storage::{Tx, feed};

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
    pub said: String,
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

    /// The change was seen; the words stay.
    pub fn keep(&mut self) -> Result<Option<Id>, ApiError> {
        let (feed, block) = self.there()?.ok_or_else(|| ApiError::not_found("feed"))?;
        self.noted(feed)?;
        Ok(block.map(|block| block.id))
    }

    fn noted(&mut self, mut feed: Feed) -> Result<(), ApiError> {
        feed.said.clone_from(&self.said);
        let version = feed.version;
        self.tx.update(&feed, version)?;
        Ok(())
    }

    fn note(&mut self, lineage: Id) -> Result<(), ApiError> {
        self.tx.insert(&Feed {
            id: self.tx.new_id(),
            version: 1,
            account_id: self.dossier.account.id,
            lineage,
            kind: self.source.kind,
            source_id: self.source.id,
            said: self.said.clone(),
        })?;
        Ok(())
    }

    pub fn put(&mut self) -> Result<Option<Id>, ApiError> {
        match self.source.kind {
            FeedKind::Reference => return self.reference().map(Some),
            FeedKind::Evidence => return self.evidence().map(Some),
            FeedKind::Problem | FeedKind::Ally | FeedKind::ActionPlan => {}
        }
        let there = self.there()?;
        let language = self.edition.facts.language;
        if self.is_figure() {
            let key = match &there {
                Some((feed, _)) => feed.lineage,
                None => self.tx.new_id(),
            };
            let mut proposal = self.whole.proposal.clone();
            make::cost(self.dossier, &mut proposal, self.source, key, language)?;
            self.tx.update(&proposal, proposal.version)?;
            match there {
                Some((feed, _)) => self.noted(feed)?,
                None => self.note(key)?,
            }
            return Ok(None);
        }
        let content = make::block(&self.tx.reader(), self.dossier, self.source, language)?;
        match there {
            Some((feed, Some(mut block))) => {
                if feed.said != self.said {
                    if block.content.kind() != content.kind() {
                        return Err(DomainError::field_malformed("source").into());
                    }
                    block.content = content;
                    let version = block.version;
                    self.tx.update(&block, version)?;
                    self.noted(feed)?;
                }
                Ok(Some(block.id))
            }
            _ => {
                let id = self.add(content)?;
                self.note(id)?;
                Ok(Some(id))
            }
        }
    }

    /// A new block before what closes the edition.
    fn add(&mut self, content: BlockContent) -> Result<Id, ApiError> {
        let id = self.tx.new_id();
        let block = Block::new(id, self.whole.proposal.id, Some(self.edition.id), content);
        self.tx.insert(&block)?;
        let closes = |id: Id| {
            self.whole.blocks.iter().any(|block| {
                block.id == id
                    && matches!(
                        block.content,
                        BlockContent::PreparedBy { .. } | BlockContent::Expiry { .. }
                    )
            })
        };
        let layout = &self.edition.facts.layout;
        let at = layout.iter().position(|placed| closes(placed.block_id));
        let at = u32::try_from(at.unwrap_or(layout.len())).unwrap_or(u32::MAX);
        place(self.tx, &mut self.edition, id, at)?;
        Ok(id)
    }

    /// The first block of this kind on the edition's pages.
    fn first(&self, kind: &str) -> Option<Block> {
        let placed = self.edition.facts.layout.iter();
        placed
            .filter_map(|place| {
                self.whole
                    .blocks
                    .iter()
                    .find(|block| block.id == place.block_id)
            })
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
