//! One click from the dossier into a proposal, with the way back: what was put in knows its source,
//! and is said to be out of date once the source says something else.

mod make;
mod source;

use redbook_domain::DomainError;
use redbook_domain::feed::{Feed, FeedKind, FeedSource};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::block::Proof;
use redbook_domain::proposal::{Block, BlockContent, Edition, LocalRich, Proposal};
use redbook_storage::proposal::{Whole, whole};
use redbook_storage::{Op, Reader, Tx, feed};

use super::block::{editable_of, place};
use super::evidence::{criterion_of, named};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Items;
use crate::dto::feed::{FeedListReq, FeedPlace, FeedReq, FeedRes, FeedRow};
use crate::dto::proposal::Readiness;
use crate::error::ApiError;
use source::{Dossier, readers};

pub fn list(app: &App, request: FeedListReq) -> Done<Items<FeedRow>> {
    app.read(|reader| {
        let items = rows(reader, request.proposal_id)?;
        Ok(Reply::read(Items { items }))
    })
}

fn rows(reader: &Reader<'_>, proposal: Id) -> Result<Vec<FeedRow>, ApiError> {
    let whole = whole(reader, proposal)?;
    let dossier = Dossier::read(reader, &whole.proposal)?;
    let feeds = feed::of_account(reader, dossier.account.id)?;
    let mut rows = Vec::new();
    for source in dossier.sources() {
        let Some((title, detail)) = dossier.title(source, &whole.proposal) else {
            continue;
        };
        let amount = dossier.amount(source);
        let made_for = readers(source.kind, amount.is_some());
        rows.push(FeedRow {
            source,
            title,
            detail,
            amount,
            fits: made_for
                .iter()
                .flat_map(|reader| of_reader(&whole, *reader))
                .collect(),
            into: places(&whole, &dossier, &feeds, source),
        });
    }
    Ok(rows)
}

/// Editions of a reader type, the common one before those for one person.
fn of_reader(whole: &Whole, reader: ReaderType) -> Vec<Id> {
    let mut found: Vec<&Edition> = whole
        .editions
        .iter()
        .filter(|edition| edition.facts.reader == reader)
        .collect();
    found.sort_by_key(|edition| edition.personal);
    found.into_iter().map(|edition| edition.id).collect()
}

/// Where a source stands: by what was noted when it was put in; for references and proofs, by what
/// stands there.
fn places(whole: &Whole, dossier: &Dossier, feeds: &[Feed], source: FeedSource) -> Vec<FeedPlace> {
    let now = dossier.said(source);
    let mut found = Vec::new();
    for feed in feeds.iter().filter(|feed| feed.source() == source) {
        let changed = now.as_ref().is_some_and(|now| *now != feed.said);
        let gone = now.is_none();
        for block in whole
            .blocks
            .iter()
            .filter(|block| block.lineage() == feed.lineage)
        {
            found.push(FeedPlace {
                edition_id: block.edition_id,
                block_id: Some(block.id),
                changed,
                gone,
            });
        }
        if has_item(&whole.proposal, feed.lineage) {
            found.push(FeedPlace {
                edition_id: None,
                block_id: None,
                changed,
                gone,
            });
        }
    }
    for block in &whole.blocks {
        let stands = match (&block.content, source.kind) {
            (BlockContent::References { references, .. }, FeedKind::Reference) => {
                references.contains(&source.id)
            }
            (BlockContent::Proofs { rows, .. }, FeedKind::Evidence) => {
                dossier.proof(source.id).is_some_and(|proof| {
                    let title = &proof.facts.title;
                    rows.iter()
                        .any(|row| row.document.0.values().any(|said| said == title))
                })
            }
            _ => false,
        };
        if stands && found.iter().all(|place| place.block_id != Some(block.id)) {
            found.push(FeedPlace {
                edition_id: block.edition_id,
                block_id: Some(block.id),
                changed: false,
                gone: false,
            });
        }
    }
    found
}

fn has_item(proposal: &Proposal, key: Id) -> bool {
    let calculation = proposal.facts.calculation.as_ref();
    calculation.is_some_and(|calculation| calculation.items.iter().any(|item| item.id == key))
}

pub fn feed(app: &App, request: FeedReq) -> Done<FeedRes> {
    let world = app.world();
    app.write(Op::FeedProposal, |tx| {
        editable_of(tx, request.proposal_id, &*world)?;
        let whole = whole(&tx.reader(), request.proposal_id)?;
        let edition = whole
            .editions
            .iter()
            .find(|one| one.id == request.edition_id);
        let edition = edition.ok_or_else(|| ApiError::not_found("edition").at("edition_id"))?;
        let dossier = Dossier::read(&tx.reader(), &whole.proposal)?;
        let known = dossier.sources().contains(&request.source);
        let said = dossier.said(request.source).filter(|_| known);
        let said = said.ok_or_else(|| ApiError::not_found("source").at("source.id"))?;
        let mut feeding = Feeding {
            tx,
            whole: &whole,
            edition: edition.clone(),
            dossier: &dossier,
            source: request.source,
            said,
        };
        let block_id = if request.keep {
            feeding.keep()?
        } else {
            feeding.put()?
        };
        Ok(FeedRes {
            block_id,
            items: rows(&tx.reader(), request.proposal_id)?,
        })
    })
}

struct Feeding<'a, 'b> {
    tx: &'a mut Tx<'b>,
    whole: &'a Whole,
    edition: Edition,
    dossier: &'a Dossier,
    source: FeedSource,
    said: String,
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
    fn keep(&mut self) -> Result<Option<Id>, ApiError> {
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

    fn put(&mut self) -> Result<Option<Id>, ApiError> {
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
    let feeds = feed::of_account(reader, proposal.account_id)?;
    if feeds.is_empty() {
        return Ok(Vec::new());
    }
    let dossier = Dossier::read(reader, proposal)?;
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
