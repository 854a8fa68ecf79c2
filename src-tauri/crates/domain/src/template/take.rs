//! From a proposal to a template and back.

use super::{TemplateBlock, TemplateEdition, TemplateFacts, TemplatePlace, TemplateTerms};
use crate::dates::Validity;
use crate::id::Id;
use crate::language::Language;
use crate::pricing::Pricing;
use crate::proposal::{Block, Edition, EditionFacts, Placement, Proposal};

/// What of a proposal another one can begin with. Editions made for one person aren't taken along,
/// nor are blocks that no edition places. Names in the texts are the caller's to replace by [`super::ACCOUNT`] and [`super::PERSON`].
#[must_use]
pub fn take(
    name: String,
    proposal: &Proposal,
    editions: &[Edition],
    blocks: &[Block],
) -> TemplateFacts {
    let facts = &proposal.facts;
    let mut taken: Vec<TemplateBlock> = Vec::new();
    let mut keys: Vec<Id> = Vec::new();
    let mut made: Vec<TemplateEdition> = Vec::new();
    for edition in editions.iter().filter(|edition| !edition.personal) {
        let reader = edition.facts.reader;
        if made.iter().any(|known| known.reader == reader) {
            continue;
        }
        let mut layout = Vec::with_capacity(edition.facts.layout.len());
        for placement in &edition.facts.layout {
            let Some(block) = blocks.iter().find(|b| b.id == placement.block_id) else {
                continue;
            };
            let at = keys
                .iter()
                .position(|key| *key == block.id)
                .unwrap_or_else(|| {
                    keys.push(block.id);
                    taken.push(TemplateBlock {
                        reader: block.edition_id.map(|_| reader),
                        content: block.content.clone(),
                    });
                    keys.len() - 1
                });
            layout.push(TemplatePlace {
                block: u32::try_from(at).unwrap_or(u32::MAX),
                new_page: placement.new_page,
            });
        }
        made.push(TemplateEdition {
            reader,
            headline: edition.facts.headline.clone(),
            layout,
        });
    }
    let days = (facts.valid_until - facts.prepared_on).num_days();
    TemplateFacts {
        name,
        validity_days: u16::try_from(days)
            .ok()
            .and_then(|days| Validity::new(days).ok())
            .unwrap_or(Validity::DEFAULT)
            .days(),
        look: facts.look,
        terms: TemplateTerms {
            prices_include_tax: facts.pricing.prices_include_tax,
            hide_line_prices: facts.pricing.hide_line_prices,
            method: facts.pricing.method,
        },
        editions: made,
        blocks: taken,
    }
}

/// Editions and blocks of a new proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    pub editions: Vec<Edition>,
    pub blocks: Vec<Block>,
}

/// The editions and blocks that a template begins a proposal with; nobody is addressed yet.
pub fn make(
    template: &TemplateFacts,
    proposal_id: Id,
    language: Language,
    mut new_id: impl FnMut() -> Id,
) -> Made {
    let editions: Vec<Id> = template.editions.iter().map(|_| new_id()).collect();
    let own = |reader| {
        let at = template.editions.iter().position(|e| e.reader == reader)?;
        editions.get(at).copied()
    };
    let blocks: Vec<Block> = template
        .blocks
        .iter()
        .map(|block| {
            let edition = block.reader.and_then(own);
            Block::new(new_id(), proposal_id, edition, block.content.clone())
        })
        .collect();
    let layout = |edition: &TemplateEdition| -> Vec<Placement> {
        let placed = |place: &TemplatePlace| {
            let block = blocks.get(usize::try_from(place.block).ok()?)?;
            Some(Placement {
                block_id: block.id,
                new_page: place.new_page,
            })
        };
        edition.layout.iter().filter_map(placed).collect()
    };
    let made = template
        .editions
        .iter()
        .zip(&editions)
        .map(|(edition, id)| Edition {
            id: *id,
            version: 1,
            proposal_id,
            personal: false,
            facts: EditionFacts {
                reader: edition.reader,
                person_id: None,
                language,
                headline: edition.headline.clone(),
                layout: layout(edition),
            },
        });
    Made {
        editions: made.collect(),
        blocks,
    }
}

impl TemplateTerms {
    /// Sets how prices are counted and shown.
    pub const fn set(self, pricing: &mut Pricing) {
        pricing.prices_include_tax = self.prices_include_tax;
        pricing.hide_line_prices = self.hide_line_prices;
        pricing.method = self.method;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{LocalText, Localized};
    use crate::money::Currency;
    use crate::person::ReaderType;
    use crate::proposal::{BlockContent, Look, ProposalFacts};

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    fn block(n: u8, edition_id: Option<Id>, content: BlockContent) -> Block {
        Block::new(id(n), id(1), edition_id, content)
    }

    fn heading(text: &str) -> BlockContent {
        BlockContent::Heading {
            label: LocalText::default(),
            text: Localized::one(Language::En, text.into()),
        }
    }

    fn case() -> (Proposal, Vec<Edition>, Vec<Block>) {
        let day = |text: &str| text.parse().unwrap();
        let mut pricing = Pricing::new(Currency::EUR);
        pricing.hide_line_prices = true;
        let proposal = Proposal {
            id: id(1),
            version: 1,
            account_id: id(2),
            facts: ProposalFacts {
                title: "Crates".into(),
                language: Language::En,
                prepared_on: day("2026-11-01"),
                valid_until: day("2026-12-01"),
                pricing,
                calculation: None,
                look: Look::Ledger,
            },
            number: Some("TR-2026-1".into()),
            revision: 3,
            sent_at: None,
            outcome: None,
            template: None,
        };
        let at = |n| Placement {
            block_id: id(n),
            new_page: n == 11,
        };
        let edition = |n, reader, layout| Edition {
            id: id(n),
            version: 1,
            proposal_id: id(1),
            personal: false,
            facts: EditionFacts {
                reader,
                person_id: Some(id(90)),
                language: Language::Ru,
                headline: LocalText::default(),
                layout,
            },
        };
        let editions = vec![
            edition(3, ReaderType::Director, vec![at(10), at(11), at(12)]),
            edition(4, ReaderType::Finance, vec![at(10), at(12)]),
        ];
        let expiry = BlockContent::Expiry {
            text: Localized::default(),
        };
        let blocks = vec![
            block(12, None, expiry),
            block(10, None, heading("shared")),
            block(11, Some(id(3)), heading("own")),
            block(13, None, heading("placed nowhere")),
        ];
        (proposal, editions, blocks)
    }

    #[test]
    fn a_proposal_made_from_a_template_of_another_has_its_structure() {
        let (proposal, editions, blocks) = case();
        let mut template = take("Supply".into(), &proposal, &editions, &blocks);
        template.check().expect("what was taken is a template");
        assert_eq!((template.validity_days, template.look), (30, Look::Ledger));
        assert_eq!(
            template.blocks.len(),
            3,
            "a block placed nowhere is left out"
        );
        let mut n = 100;
        let made = make(&template, id(50), Language::Bg, || {
            n += 1;
            id(n)
        });
        let said = |edition: &Edition| -> Vec<(&'static str, bool)> {
            let placed = edition.facts.layout.iter().map(|placement| {
                let block = made
                    .blocks
                    .iter()
                    .find(|b| b.id == placement.block_id)
                    .unwrap();
                (block.content.kind(), placement.new_page)
            });
            placed.collect()
        };
        assert_eq!(
            said(&made.editions[0]),
            [("heading", false), ("heading", true), ("expiry", false)]
        );
        assert_eq!(
            made.editions[0].facts.person_id, None,
            "nobody of the other customer is addressed"
        );
        assert_eq!(made.editions[1].facts.language, Language::Bg);
        let shared = made.editions.iter().map(|e| e.facts.layout[0].block_id);
        assert_eq!(
            shared.collect::<std::collections::BTreeSet<_>>().len(),
            1,
            "a shared block stays one"
        );
        assert_eq!(
            made.blocks[1].edition_id,
            Some(made.editions[0].id),
            "an own block stays own"
        );
    }

    #[test]
    fn an_edition_without_expiry_is_no_template() {
        let (proposal, editions, blocks) = case();
        let mut template = take("Supply".into(), &proposal, &editions, &blocks[1..]);
        let error = template.check().unwrap_err();
        assert_eq!(
            (error.code, error.place.as_deref()),
            ("expiry_required", Some("editions[0].layout"))
        );
    }

    #[test]
    fn a_place_without_a_block_is_named() {
        let (proposal, editions, blocks) = case();
        let mut template = take("Supply".into(), &proposal, &editions, &blocks);
        template.editions[1].layout[0].block = 1;
        let error = template.check().unwrap_err();
        assert_eq!(
            (error.code, error.place.as_deref()),
            ("not_found", Some("editions[1].layout[0]")),
            "the block is own to the director's edition"
        );
    }
}
