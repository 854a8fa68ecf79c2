//! Everything a document is made from, read in one go, so that the workspace isn't held while pages
//! are set.

use std::collections::BTreeMap;

use redbook_document::proposal::Source;
use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::company::{Company, CompanyFacts, Member, Reference};
use redbook_domain::evidence::Evidence;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::{Part, Person};
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{Block, BlockContent, Edition, Proposal};
use redbook_domain::template::Made;
use redbook_domain::version::{Kept, Snapshot};
use redbook_storage::{
    Reader, StorageError, Workspace, account, company, evidence, proposal, version,
};

use crate::commands::company::the_company;
use crate::commands::proposal::number_of;
use crate::desk::{Counted, count};
use crate::dto::proposal::BlockDraft;
use crate::error::ApiError;

/// A proposal with all that its pages show. What our lines cost us is not in it.
#[derive(Debug)]
pub(crate) struct Material {
    pub proposal: Proposal,
    /// Director, HR, finance, then those for one person.
    pub editions: Vec<Edition>,
    pub blocks: Vec<Block>,
    pub account: Account,
    /// With revision; `None` for a draft without one.
    pub number: Option<String>,
    pub company: Company,
    pub members: Vec<Member>,
    pub references: Vec<Reference>,
    pub people: Vec<(Person, Part)>,
    pub counted: Counted,
    /// The account's evidence folder.
    pub evidence: Vec<Evidence>,
    pictures: BTreeMap<String, Vec<u8>>,
}

impl Material {
    /// Name and e-mail of whoever writes: the person at this desk, else the company. `None` while
    /// no address is known.
    pub fn writer(&self, language: Language) -> Option<(String, String)> {
        let me = self.members.iter().find(|member| member.facts.me);
        let me = me.map(|member| (&member.facts.name, member.facts.email.trim()));
        let company = &self.company.facts;
        [me, Some((&company.name, company.email.trim()))]
            .into_iter()
            .flatten()
            .find(|(_, address)| !address.is_empty())
            .map(|(name, address)| (name.pick(language).to_owned(), address.to_owned()))
    }

    /// Puts everything back as a snapshot kept it.
    fn turn_back(&mut self, kept: Snapshot) {
        let (proposal_id, version) = (self.proposal.id, 1);
        self.number = Some(kept.number).filter(|number| !number.is_empty());
        self.proposal.facts = kept.facts;
        // What isn't on pages stays in the rows, which a sent proposal doesn't change.
        let editions = std::mem::take(&mut self.editions);
        self.editions = (kept.editions.into_iter())
            .map(|Kept { id, facts }| Edition {
                personal: editions.iter().any(|row| row.id == id && row.personal),
                id,
                version,
                proposal_id,
                facts,
            })
            .collect();
        let mut rows: BTreeMap<Id, Block> = std::mem::take(&mut self.blocks)
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        self.blocks = (kept.blocks.into_iter())
            .map(|block| {
                let row = rows.remove(&block.id);
                let (answers, taken) = row.map(|row| (row.answers, row.taken)).unwrap_or_default();
                Block {
                    id: block.id,
                    version,
                    proposal_id,
                    edition_id: block.edition_id,
                    origin_id: Some(block.lineage),
                    content: block.content,
                    answers,
                    taken,
                }
            })
            .collect();
        self.account.facts.name = kept.account.name;
        self.account.facts.names = kept.account.names;
        self.account.facts.legal_name = kept.account.legal_name;
        for (person, part) in &mut self.people {
            if let Some(own) = kept.people.iter().find(|own| own.id == person.id) {
                person.facts.name.clone_from(&own.name);
                person.facts.names.clone_from(&own.names);
                part.facts.position.clone_from(&own.position);
                part.facts.positions.clone_from(&own.positions);
            }
        }
        self.company.facts = kept.company;
        self.members = (kept.members.into_iter())
            .map(|Kept { id, facts }| Member { id, version, facts })
            .collect();
        self.references = (kept.references.into_iter())
            .map(|Kept { id, facts }| Reference { id, version, facts })
            .collect();
        self.counted = Counted {
            totals: kept.totals,
            calculation: kept.calculation,
            problem: None,
        };
    }

    pub fn source(&self) -> Source<'_> {
        Source {
            proposal: &self.proposal,
            editions: &self.editions,
            blocks: &self.blocks,
            account: &self.account,
            company: &self.company.facts,
            members: &self.members,
            references: &self.references,
            people: &self.people,
            totals: self.counted.totals.as_ref(),
            calculation: self.counted.calculation.as_ref(),
            pictures: &self.pictures,
            number: self.number.clone(),
        }
    }
}

impl Material {
    /// Name of the person an edition is addressed to.
    pub fn addressed(&self, edition: &Edition) -> Option<&str> {
        self.people
            .iter()
            .find(|(person, _)| Some(person.id) == edition.facts.person_id)
            .map(|(person, _)| person.facts.name.as_str())
    }
}

/// Reads a proposal's material; `drafts` are laid over the stored blocks of the same kind.
pub(crate) fn material(
    workspace: &Workspace,
    id: Id,
    drafts: Vec<BlockDraft>,
) -> Result<Material, ApiError> {
    let mut material = without_pictures(&workspace.reader(), id)?;
    for draft in drafts {
        let block = material.blocks.iter_mut().find(|b| b.id == draft.block_id);
        let block = block.ok_or_else(|| ApiError::not_found("block"))?;
        if block.content.kind() != draft.content.kind() {
            return Err(DomainError::field_malformed("drafts.content.kind").into());
        }
        block.content = draft.content;
    }
    material.pictures = pictures(workspace, &material.company.facts, &material.blocks)?;
    Ok(material)
}

/// The material of a proposal as it was sent, whatever changed since; of a draft, as it is.
pub(crate) fn as_sent(workspace: &Workspace, id: Id) -> Result<Material, ApiError> {
    let reader = workspace.reader();
    let mut material = without_pictures(&reader, id)?;
    if let Some(sent) = version::of_proposal(&reader, id)? {
        material.turn_back(sent.snapshot);
    }
    material.pictures = pictures(workspace, &material.company.facts, &material.blocks)?;
    Ok(material)
}

/// The same but for the bytes of pictures, which are named by their hash in the blocks.
pub(crate) fn without_pictures(reader: &Reader<'_>, id: Id) -> Result<Material, ApiError> {
    let whole = proposal::whole(reader, id)?;
    let mut found = whole.proposal;
    let account: Account = reader.get(found.account_id)?;
    let company = the_company(reader)?;
    let mut editions = whole.editions;
    in_order(&mut editions);
    let people = account::people(reader, account.id)?
        .into_iter()
        .filter(|person| {
            editions
                .iter()
                .any(|e| e.facts.person_id == Some(person.person.id))
        })
        .map(|person| (person.person, person.part))
        .collect();
    let evidence = evidence::standing(reader, account.id)?;
    let counted = count(&found);
    let pricing = std::mem::replace(
        &mut found.facts.pricing,
        Pricing::new(company.facts.currency),
    );
    found.facts.pricing = pricing.without_costs();
    let number = number_of(&found);
    Ok(Material {
        number: (!number.is_empty()).then_some(number),
        members: company::members(reader)?,
        references: company::references(reader)?,
        proposal: found,
        blocks: whole.blocks,
        editions,
        account,
        company,
        people,
        counted,
        evidence,
        pictures: BTreeMap::new(),
    })
}

/// The material of a proposal that is stored nowhere.
pub(crate) fn imagined(
    workspace: &Workspace,
    proposal: Proposal,
    account: Account,
    made: Made,
) -> Result<Material, ApiError> {
    let reader = workspace.reader();
    let company = the_company(&reader)?;
    let mut editions = made.editions;
    in_order(&mut editions);
    Ok(Material {
        pictures: pictures(workspace, &company.facts, &made.blocks)?,
        counted: count(&proposal),
        members: company::members(&reader)?,
        references: company::references(&reader)?,
        number: None,
        blocks: made.blocks,
        people: Vec::new(),
        evidence: Vec::new(),
        editions,
        proposal,
        account,
        company,
    })
}

/// Director, HR, finance, then those for one person in the order they were made.
pub(crate) fn in_order(editions: &mut [Edition]) {
    editions.sort_by_key(|edition| (edition.personal, edition.facts.reader));
}

/// Logo, pictures and appendices by their hash. One that is gone is left out: a page without a picture is
/// better than no page, and the check names what is missing.
fn pictures(
    workspace: &Workspace,
    company: &CompanyFacts,
    blocks: &[Block],
) -> Result<BTreeMap<String, Vec<u8>>, ApiError> {
    let in_blocks = blocks.iter().filter_map(|block| match &block.content {
        BlockContent::Picture { file, .. } => file.as_ref().map(|file| &file.sha256),
        BlockContent::Appendix { file, .. } => file.as_ref().map(|file| &file.sha256),
        _ => None,
    });
    let logo = company.logo.as_ref().map(|logo| &logo.sha256);
    let mut pictures = BTreeMap::new();
    for sha256 in in_blocks.chain(logo) {
        match workspace.files().read(sha256) {
            Ok(bytes) => drop(pictures.insert(sha256.clone(), bytes)),
            Err(StorageError::FileMissing { .. } | StorageError::FileDamaged { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(pictures)
}
