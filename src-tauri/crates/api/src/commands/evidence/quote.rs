//! Evidence in the list of proofs of a proposal: one row for each criterion it proves.

use redbook_domain::DomainError;
use redbook_domain::evidence::Evidence;
use redbook_domain::language::LocalText;
use redbook_domain::proposal::block::Proof;
use redbook_domain::proposal::{Block, BlockContent, Proposal};
use redbook_storage::{Op, account};

use super::{criterion_of, named};
use crate::app::App;
use crate::commands::block::{desk, editable_of};
use crate::dispatch::Done;
use crate::dto::evidence::EvidenceQuoteReq;
use crate::dto::proposal::BlockDesk;
use crate::error::ApiError;

/// Most files quoted at once.
const MOST: usize = 50;

pub fn quote(app: &App, request: EvidenceQuoteReq) -> Done<BlockDesk> {
    if !(1..=MOST).contains(&request.evidence.len()) {
        return Err(DomainError::field_out_of_range("evidence", 1, MOST).into());
    }
    let world = app.world();
    app.write(Op::QuoteEvidence, |tx| {
        let mut block: Block = tx.get(request.block_id)?;
        editable_of(tx, block.proposal_id, &*world)?;
        let proposal: Proposal = tx.get(block.proposal_id)?;
        let people = account::people(&tx.reader(), proposal.account_id)?;
        let mut content = block.content.clone();
        let BlockContent::Proofs { rows, .. } = &mut content else {
            return Err(DomainError::field_malformed("block_id").into());
        };
        let say = |text: &str| LocalText::one(proposal.facts.language, text.to_owned());
        for (index, id) in request.evidence.iter().enumerate() {
            let found: Evidence = tx.get(*id)?;
            if found.account_id != proposal.account_id {
                let place = format!("evidence[{index}]");
                return Err(ApiError::not_found("evidence").at(place));
            }
            let document = say(&found.facts.title);
            for criterion in &found.facts.criteria {
                let is_there =
                    |row: &Proof| row.criterion_id == Some(*criterion) && row.document == document;
                let Some((person, known)) = criterion_of(&people, *criterion) else {
                    continue;
                };
                if rows.iter().any(is_there) {
                    continue;
                }
                let named = named(person, known);
                rows.push(Proof {
                    criterion: say(&named.text),
                    who: say(&named.person),
                    document: document.clone(),
                    dated: found.facts.dated,
                    appendix: String::new(),
                    criterion_id: Some(*criterion),
                    file: None,
                });
            }
        }
        content.check()?;
        block.content = content;
        block.version = tx.update(&block, request.version)?;
        Ok(desk(block))
    })
}
