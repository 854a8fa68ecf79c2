//! The four small proposals: the starting content with a few texts of their own, sent on an earlier
//! day.

use std::collections::BTreeMap;

use redbook_domain::id::Id;
use redbook_domain::language::LocalText;
use redbook_domain::person::ReaderType;
use redbook_domain::pricing::{Cadence, Pricing};
use redbook_domain::proposal::block::{Figure, Table, TableCell, TableRow};
use redbook_domain::proposal::{
    BlockContent, BoundKey, EditionFacts, LocalRich, Outcome, Placement, ProposalFacts,
};
use redbook_domain::version::How;

use super::prices::LineData;
use super::small::{ProposalData, data};
use super::text::Text;
use super::{Work, broken, find, find_all, yesterday};
use crate::commands::{block, edition, proposal, revise, send};
use crate::dto::proposal::{BlockDesk, OutcomeReq, ProposalDesk};
use crate::dto::version::{PlannedEdition, SendEdition, SendReq, SendTo};
use crate::dto::{Key, Update};
use crate::error::ApiError;

impl Work<'_> {
    pub(super) fn proposals(&self) -> Result<(), ApiError> {
        let all = data()?;
        for data in &all.proposals {
            let before = data.before.as_ref();
            let first_on = before.map_or(data.prepared_on, |before| before.sent_on);
            let mut sent = yesterday::on(self.app, self.story.day(first_on), || {
                let id = self.small(data, &all.captions)?;
                self.send(id)
            })?;
            if before.is_some() {
                let sent_on = self.story.day(data.prepared_on);
                sent = yesterday::on(self.app, sent_on, || self.revise(data, sent.proposal.id))?;
            }
            if let Some(outcome) = &data.outcome {
                let facts = Outcome {
                    kind: outcome.kind,
                    on: self.story.day(outcome.on),
                    said_by: self.person_name(&outcome.said_by)?,
                    how: self.say(&outcome.how),
                    reason: String::new(),
                    winner: String::new(),
                };
                let (id, version) = (sent.proposal.id, sent.proposal.version);
                proposal::record(
                    self.app,
                    OutcomeReq {
                        id,
                        version,
                        outcome: facts,
                    },
                )?;
            }
        }
        Ok(())
    }

    /// The version after the first: with its discount and another last day.
    fn revise(&self, data: &ProposalData, id: Id) -> Result<ProposalDesk, ApiError> {
        let draft = revise::revise(self.app, Key { id })?.value.proposal;
        let pricing = self.pricing(draft.facts.pricing.clone(), &data.lines, data.discount)?;
        let facts = ProposalFacts {
            valid_until: self.story.day(data.valid_until),
            // The lines are those of the version before, so that both can be compared.
            pricing: Pricing {
                lines: draft.facts.pricing.lines.clone(),
                ..pricing
            },
            ..draft.facts
        };
        let update = Update {
            id: draft.id,
            version: draft.version,
            facts,
        };
        proposal::update(self.app, update)?;
        self.send(draft.id)
    }

    /// Sends every edition to the one it is addressed to.
    fn send(&self, id: Id) -> Result<ProposalDesk, ApiError> {
        let plan = send::plan(self.app, Key { id })?.value;
        let edition = |edition: &PlannedEdition| {
            let to = edition.person.as_ref().map(|person| SendTo {
                person_id: Some(person.id),
                name: person.name.clone(),
                address: person.email.clone(),
            });
            SendEdition {
                edition_id: edition.edition_id,
                to: to.into_iter().collect(),
                how: How::Email,
                note: String::new(),
            }
        };
        let request = SendReq {
            id,
            version: plan.version,
            editions: plan.editions.iter().map(edition).collect(),
            steps: None,
        };
        Ok(send::send(self.app, request)?.value.desk)
    }

    fn person_name(&self, key: &str) -> Result<String, ApiError> {
        self.made
            .names
            .get(key)
            .cloned()
            .ok_or_else(|| broken("person", key))
    }

    fn small(
        &self,
        data: &ProposalData,
        captions: &BTreeMap<BoundKey, Text>,
    ) -> Result<Id, ApiError> {
        let begun = self.begin(&data.account, &data.title)?;
        let before = data.before.as_ref();
        let discount = if before.is_some() {
            None
        } else {
            data.discount
        };
        let id = begun.proposal.id;
        let pricing = begun.proposal.facts.pricing.clone();
        let facts = ProposalFacts {
            valid_until: self
                .story
                .day(before.map_or(data.valid_until, |b| b.valid_until)),
            pricing: self.pricing(pricing, &data.lines, discount)?,
            ..begun.proposal.facts.clone()
        };
        let version = begun.proposal.version;
        proposal::update(self.app, Update { id, version, facts })?;
        let figure = |key: &BoundKey| Figure {
            bound: Some(*key),
            value: LocalText::default(),
            caption: self.local_if_any(captions.get(key)),
        };
        let figures = data.figures.iter().map(figure).collect();
        for shared in begun
            .blocks
            .iter()
            .filter(|block| block.edition_id.is_none())
        {
            if matches!(shared.content, BlockContent::KeyFigures { .. }) {
                self.rewrite(shared, BlockContent::KeyFigures { figures })?;
                break;
            }
        }
        for reader in ReaderType::ALL {
            self.shorten(&begun, data, reader)?;
        }
        self.lend(id, &data.library)?;
        Ok(id)
    }

    /// Gives the blocks that stay their words and takes the others away.
    fn shorten(
        &self,
        begun: &ProposalDesk,
        data: &ProposalData,
        reader: ReaderType,
    ) -> Result<(), ApiError> {
        let id = begun.proposal.id;
        let edition = self.desk_edition(id, reader)?.edition;
        let mut words = self.words(data, reader)?.into_iter();
        let mut decisions = [&data.director.decision, &data.director.sign].into_iter();
        let mut layout: Vec<Placement> = Vec::new();
        let block_at = |at: usize| {
            let placement = edition.facts.layout.get(at)?;
            let mut blocks = begun.blocks.iter();
            blocks.find(|block| block.id == placement.block_id)
        };
        for (at, placement) in edition.facts.layout.iter().enumerate() {
            let block = block_at(at).ok_or_else(|| broken("block", &data.key))?;
            // The head of a table that goes would stand over nothing.
            let bare = matches!(block.content, BlockContent::Heading { .. })
                && !block_at(at + 1).is_some_and(|next| {
                    matches!(&next.content, BlockContent::Table { table, .. } if names_prices(table))
                });
            let own = block.edition_id.is_some();
            if own && (bare || !self.keep(block, data, &mut words, &mut decisions, reader)?) {
                block::delete(self.app, Key { id: block.id })?;
                continue;
            }
            // A little content flows on; the director's page of terms is its own, to be signed.
            let director = reader == ReaderType::Director;
            layout.push(Placement {
                new_page: director && matches!(block.content, BlockContent::Heading { .. }),
                ..*placement
            });
        }
        let (headline, person) = match reader {
            ReaderType::Director => (&data.director.headline, None),
            ReaderType::Hr => (&data.hr.headline, None),
            ReaderType::Finance => (&data.finance.headline, data.finance_person.as_ref()),
        };
        let person_id = match person {
            Some(name) => Some(find(&self.made.people, name)?),
            None => edition.facts.person_id,
        };
        let now = self.desk_edition(id, reader)?.edition;
        let headline = self.local(headline);
        let facts = EditionFacts {
            headline,
            person_id,
            layout,
            ..edition.facts
        };
        edition::update(
            self.app,
            Update {
                id: now.id,
                version: now.version,
                facts,
            },
        )?;
        Ok(())
    }

    /// Texts for the text blocks of an edition, in order; blocks without one go.
    fn words(&self, data: &ProposalData, reader: ReaderType) -> Result<Vec<LocalRich>, ApiError> {
        let texts = match reader {
            ReaderType::Director => vec![&data.director.position],
            ReaderType::Hr => vec![&data.hr.people],
            ReaderType::Finance => vec![&data.finance.basis, &data.finance.payment],
        };
        texts.into_iter().map(|text| self.rich(text)).collect()
    }

    /// Whether an own block stays.
    fn keep<'d>(
        &self,
        block: &BlockDesk,
        data: &ProposalData,
        words: &mut impl Iterator<Item = LocalRich>,
        decisions: &mut impl Iterator<Item = &'d Text>,
        reader: ReaderType,
    ) -> Result<bool, ApiError> {
        let mut content = block.content.clone();
        match &mut content {
            BlockContent::Text { body, .. } => match words.next() {
                Some(text) => *body = text,
                None => return Ok(false),
            },
            BlockContent::Exclusivity { points, .. } if reader == ReaderType::Director => {
                *points = self.points(&data.director.points)?;
            }
            BlockContent::Decision { text, .. } => match decisions.next() {
                Some(said) => *text = self.rich(said)?,
                None => return Ok(false),
            },
            BlockContent::References {
                references,
                how_to_ask,
                ..
            } => {
                *references = find_all(&self.made.references, &data.hr.references)?;
                *how_to_ask = self.rich(&data.hr.ask)?;
            }
            BlockContent::Table { table, .. } if names_prices(table) => {
                self.terms(table, &data.lines)?;
            }
            BlockContent::Table { table, .. } if names(table, BoundKey::ValidUntil) => {
                self.way(table, &data.director.way)?;
            }
            BlockContent::Heading { .. }
            | BlockContent::PriceTable { .. }
            | BlockContent::Team { .. } => return Ok(true),
            _ => return Ok(false),
        }
        self.rewrite(block, content)?;
        Ok(true)
    }

    /// A row for each bill: what it covers, as the lines say.
    fn terms(&self, table: &mut Table, lines: &[LineData]) -> Result<(), ApiError> {
        let bills = [Cadence::Once, Cadence::Yearly];
        let rows = std::mem::take(&mut table.rows);
        for (mut row, cadence) in rows.into_iter().zip(bills) {
            let covers: Vec<&Text> = lines
                .iter()
                .filter_map(|line| line.covers(cadence))
                .collect();
            if let (Some(cell), false) = (row.cells.get_mut(1), covers.is_empty()) {
                cell.text = self.rich(&Text::joined(&covers))?;
                table.rows.push(row);
            }
        }
        Ok(())
    }

    /// After the decision, the steps of this deal.
    fn way(&self, table: &mut Table, steps: &[Text]) -> Result<(), ApiError> {
        let steps = steps.iter().enumerate();
        table.rows.truncate(1);
        for (at, step) in steps {
            let cells = step.split(" | ").into_iter().enumerate();
            let cell = |(n, said): (usize, Text)| {
                // As the first cell of each row of a new proposal.
                let said = if n == 0 { said.bold() } else { said };
                Ok(TableCell {
                    text: self.rich(&said)?,
                    number: None,
                })
            };
            let cells = cells.map(cell).collect::<Result<_, ApiError>>()?;
            table.rows.insert(at + 1, TableRow { cells });
        }
        Ok(())
    }

    fn rewrite(&self, block: &BlockDesk, facts: BlockContent) -> Result<(), ApiError> {
        block::update(
            self.app,
            Update {
                id: block.id,
                version: block.version,
                facts,
            },
        )?;
        Ok(())
    }
}

/// Whether the table says what is paid.
fn names_prices(table: &Table) -> bool {
    names(table, BoundKey::PaidOnce)
}

fn names(table: &Table, key: BoundKey) -> bool {
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    let mut texts = cells.flat_map(|cell| cell.text.0.values());
    texts.any(|text| text.runs().any(|run| run.bound == Some(key)))
}
