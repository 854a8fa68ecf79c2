//! The main proposal: three editions in three languages, with prices, calculation and every kind of
//! block. What a new proposal begins with makes room for it; only the blocks shared by all
//! editions stay and get their words.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{EditionFacts, Placement, ProposalFacts};
use serde::Deserialize;

use super::block_data::BlockData;
use super::calculation::CalculationData;
use super::prices::{DiscountData, LineData};
use super::text::Text;
use super::{Work, broken, find, find_all, read};
use crate::commands::{block, edition, proposal};
use crate::dto::proposal::{
    BlockAnswersReq, BlockCreateReq, EditionDesk, ProposalCreateReq, ProposalDesk,
};
use crate::dto::{Key, Update};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MainData {
    account: String,
    title: Text,
    prepared_on: NaiveDate,
    valid_until: NaiveDate,
    lines: Vec<LineData>,
    discount: Option<DiscountData>,
    calculation: CalculationData,
    /// Blocks that the proposal begins with, one of its kind each.
    shared: Vec<BlockData>,
    editions: Vec<EditionData>,
}

impl MainData {
    pub(super) const fn title(&self) -> &Text {
        &self.title
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EditionData {
    reader: ReaderType,
    person: String,
    /// Without it, the workspace's.
    language: Option<Language>,
    headline: Text,
    blocks: Vec<PieceData>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum PieceData {
    /// Places a block that is there: a shared one by its kind, or one of an earlier edition.
    Known {
        #[serde(rename = "use")]
        key: String,
    },
    New {
        key: String,
        #[serde(default)]
        page: bool,
        #[serde(default)]
        shared: bool,
        /// Criteria it answers, as `solberg.1`.
        #[serde(default)]
        answers: Vec<String>,
        content: BlockData,
    },
}

pub(super) fn data() -> Result<MainData, ApiError> {
    read("main proposal", include_str!("data/belvara.json"))
}

impl Work<'_> {
    pub(super) fn main_proposal(&self) -> Result<(), ApiError> {
        let data = data()?;
        let begun = self.begin(&data.account, &data.title)?;
        let id = begun.proposal.id;
        let pricing = begun.proposal.facts.pricing.clone();
        let facts = ProposalFacts {
            prepared_on: self.story.day(data.prepared_on),
            valid_until: self.story.day(data.valid_until),
            pricing: self.pricing(pricing, &data.lines, data.discount)?,
            calculation: Some(self.calculation(&data.calculation)?),
            ..begun.proposal.facts.clone()
        };
        let version = begun.proposal.version;
        proposal::update(self.app, Update { id, version, facts })?;
        let mut known = self.shared(&begun, &data.shared)?;
        for own in begun
            .blocks
            .iter()
            .filter(|block| block.edition_id.is_some())
        {
            block::delete(self.app, Key { id: own.id })?;
        }
        for edition in &data.editions {
            self.edition(id, edition, &mut known)?;
        }
        Ok(())
    }

    /// A new proposal in the workspace's language.
    pub(super) fn begin(&self, account: &str, title: &Text) -> Result<ProposalDesk, ApiError> {
        let request = ProposalCreateReq {
            account_id: find(&self.made.accounts, account)?,
            title: self.say(title),
            language: Some(self.language),
            template_id: None,
            starting: None,
        };
        Ok(proposal::create(self.app, request)?.value)
    }

    /// Writes the shared blocks anew; their keys by kind.
    fn shared(
        &self,
        begun: &ProposalDesk,
        data: &[BlockData],
    ) -> Result<BTreeMap<String, Id>, ApiError> {
        let mut known = BTreeMap::new();
        for data in data {
            let content = self.content(data)?;
            let kind = content.kind();
            let found = begun
                .blocks
                .iter()
                .find(|block| block.edition_id.is_none() && block.content.kind() == kind)
                .ok_or_else(|| broken("shared block", kind))?;
            let update = Update {
                id: found.id,
                version: found.version,
                facts: content,
            };
            block::update(self.app, update)?;
            known.insert(kind.to_owned(), found.id);
        }
        Ok(known)
    }

    fn edition(
        &self,
        proposal: Id,
        data: &EditionData,
        known: &mut BTreeMap<String, Id>,
    ) -> Result<(), ApiError> {
        let edition_id = self.desk_edition(proposal, data.reader)?.edition.id;
        let mut layout = Vec::with_capacity(data.blocks.len() + 1);
        for piece in &data.blocks {
            let (block_id, new_page) = match piece {
                PieceData::Known { key } => (find(known, key)?, false),
                PieceData::New {
                    key,
                    page,
                    shared,
                    answers,
                    content,
                } => {
                    let request = BlockCreateReq {
                        edition_id,
                        shared: *shared,
                        index: u32::MAX,
                        content: self.content(content)?,
                    };
                    let block = block::create(self.app, request)?.value;
                    let made = block.id;
                    known.insert(key.clone(), made);
                    if !answers.is_empty() {
                        let request = BlockAnswersReq {
                            block_id: made,
                            version: block.version,
                            criteria: find_all(&self.made.criteria, answers)?,
                        };
                        block::answers(self.app, request)?;
                    }
                    (made, *page)
                }
            };
            layout.push(Placement { block_id, new_page });
        }
        layout.push(Placement {
            block_id: find(known, "expiry")?,
            new_page: false,
        });
        let grown = self.desk_edition(proposal, data.reader)?.edition;
        let facts = EditionFacts {
            reader: data.reader,
            person_id: Some(find(&self.made.people, &data.person)?),
            language: data.language.unwrap_or(self.language),
            headline: self.local(&data.headline),
            layout,
        };
        edition::update(
            self.app,
            Update {
                id: grown.id,
                version: grown.version,
                facts,
            },
        )?;
        Ok(())
    }

    /// The edition as it is now.
    pub(super) fn desk_edition(
        &self,
        proposal: Id,
        reader: ReaderType,
    ) -> Result<EditionDesk, ApiError> {
        let desk = proposal::get(self.app, Key { id: proposal })?.value;
        desk.editions
            .into_iter()
            .find(|edition| edition.edition.facts.reader == reader)
            .ok_or_else(|| broken("edition", reader.code()))
    }
}
