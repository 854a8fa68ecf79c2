//! The evidence folder (M11): files copied in, what they prove, what is still without proof.

pub mod quote;
pub(crate) mod take;

use std::collections::BTreeSet;

use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::evidence::{Evidence, EvidenceFile, media_type, proved, wants_proof};
use redbook_domain::id::Id;
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::{Criterion, CriterionState, Role};
use redbook_domain::proposal::coverage::in_order;
use redbook_storage::account::PartPerson;
use redbook_storage::file::Files;
use redbook_storage::{Op, Reader, StorageError, Tx, account, evidence};

use super::file::file_name;
use super::noun::{checked, item};
use super::opportunity::of_account;
use super::problem::criteria_of;
use crate::app::App;
use crate::disk::write_file;
use crate::dispatch::{Done, Reply};
use crate::dto::evidence::{
    EvidenceAddReq, EvidenceFileReq, EvidenceList, EvidenceListReq, EvidenceRow, EvidenceSaveReq,
    MissingProof, ProvedCriterion,
};
use crate::dto::paper::Made;
use crate::dto::{Item, Key};
use crate::error::ApiError;
use crate::paper;

pub fn add(
    app: &App,
    request: EvidenceAddReq,
) -> Done<Item<redbook_domain::evidence::EvidenceFacts>> {
    let facts = checked::<Evidence>(app, request.facts)?;
    let given = take::either(request.path, request.base64, request.name)?;
    let file = app.with(|workspace| kept(workspace.files(), given))?;
    app.write(Op::AddEvidence, |tx| {
        tx.get::<Account>(request.account_id)?;
        let evidence = Evidence {
            id: tx.new_id(),
            version: 1,
            account_id: request.account_id,
            file,
            facts,
        };
        known(&evidence, tx)?;
        tx.insert(&evidence)?;
        Ok(item(&evidence))
    })
}

fn kept(files: &Files, (bytes, name): (Vec<u8>, String)) -> Result<EvidenceFile, ApiError> {
    Ok(EvidenceFile {
        sha256: files.put(&bytes)?,
        name,
        media_type: media_type(&bytes).to_owned(),
        bytes: bytes.len() as u64,
    })
}

/// Takes the file of evidence anew, after it vanished or was damaged. One that still stands keeps
/// its bytes: `evidence_stands`.
pub fn refile(app: &App, request: EvidenceFileReq) -> Done<EvidenceFile> {
    let given = take::either(request.path, request.base64, request.name)?;
    let file = app.with(|workspace| {
        let found: Evidence = workspace.reader().get(request.id)?;
        let files = workspace.files();
        match files.read(&found.file.sha256) {
            Ok(_) => return Err(ApiError::new("evidence_stands")),
            // Bytes of the same length under the name would pass for those that are put there.
            Err(StorageError::FileDamaged { .. }) => files.remove(&found.file.sha256)?,
            Err(_) => {}
        }
        kept(files, given)
    })?;
    app.write(Op::RefileEvidence, |tx| {
        let mut found: Evidence = tx.get(request.id)?;
        found.file = file.clone();
        tx.update(&found, request.version)?;
        Ok(file)
    })
}

/// # Errors
/// `not_found {kind}` at the criterion or deal that never was of the account.
pub(crate) fn known(evidence: &Evidence, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    criteria_of(&reader, evidence.account_id, &evidence.facts.criteria)?;
    of_account(&reader, evidence.account_id, evidence.facts.opportunity_id)
}

pub(super) fn criterion_of(people: &[PartPerson], id: Id) -> Option<(&PartPerson, &Criterion)> {
    people.iter().find_map(|person| {
        let found = person.criteria.iter().find(|one| one.id == id)?;
        Some((person, found))
    })
}

pub(super) fn named(person: &PartPerson, criterion: &Criterion) -> ProvedCriterion {
    ProvedCriterion {
        id: criterion.id,
        text: criterion.facts.text.clone(),
        person_id: person.person.id,
        person: person.person.facts.name.clone(),
    }
}

pub fn list(app: &App, request: EvidenceListReq) -> Done<EvidenceList> {
    app.read(|reader| {
        let deal = request
            .opportunity_id
            .map(|id| reader.get::<Opportunity>(id))
            .transpose()?;
        let account_id = match (request.account_id, &deal) {
            (Some(id), None) => id,
            (None, Some(deal)) => deal.account_id,
            _ => return Err(DomainError::field_required("account_id").into()),
        };
        reader.get::<Account>(account_id)?;
        let people = account::people(reader, account_id)?;
        shown(reader, account_id, &people, deal.as_ref()).map(Reply::read)
    })
}

fn shown(
    reader: &Reader<'_>,
    account_id: Id,
    people: &[PartPerson],
    deal: Option<&Opportunity>,
) -> Result<EvidenceList, ApiError> {
    let all = evidence::of_account(reader, account_id)?;
    let there = |one: &Evidence| evidence::is_there(reader, &one.file);
    let has = proved(all.iter().filter(|one| there(one)));
    // Who has a say, with their roles in the deal, else in the account.
    let asked: Vec<(&PartPerson, Vec<Role>)> = people
        .iter()
        .filter(|person| person.part.facts.left_on.is_none())
        .filter_map(|person| match deal {
            Some(deal) => {
                let own = &person.part.facts.roles;
                Some((person, deal.roles_of(person.person.id, own)?))
            }
            None => Some((person, person.part.facts.roles.clone())),
        })
        .collect();
    let own: BTreeSet<Id> = asked
        .iter()
        .flat_map(|(person, _)| person.criteria.iter().map(|one| one.id))
        .collect();
    let concerns = |one: &&Evidence| match deal {
        Some(deal) => {
            one.facts.opportunity_id == Some(deal.id)
                || one.facts.criteria.iter().any(|id| own.contains(id))
        }
        None => true,
    };
    let rows = all.iter().filter(concerns).map(|one| {
        let made_for = one.facts.opportunity_id;
        let made_for = made_for
            .map(|id| reader.find::<Opportunity>(id))
            .transpose()?;
        Ok(EvidenceRow {
            evidence: item(one),
            account_id,
            missing: !there(one),
            file: one.file.clone(),
            opportunity: made_for.flatten().map(|deal| deal.facts.title),
            criteria: (one.facts.criteria.iter())
                .filter_map(|id| criterion_of(people, *id))
                .map(|(person, criterion)| named(person, criterion))
                .collect(),
        })
    });
    let rows = rows.collect::<Result<_, ApiError>>()?;
    let (mut missing, mut wanted) = (Vec::new(), 0_u32);
    for (person, roles) in &asked {
        let mut criteria: Vec<&Criterion> = person.criteria.iter().collect();
        in_order(&mut criteria);
        for criterion in criteria {
            if !wants_proof(criterion, roles) {
                continue;
            }
            wanted += 1;
            if !has.contains(&criterion.id) {
                missing.push(MissingProof {
                    criterion: named(person, criterion),
                    position: person.part.facts.position.clone(),
                    verified: criterion.facts.state == CriterionState::Verified,
                    decides: roles.contains(&Role::DecisionMaker),
                });
            }
        }
    }
    missing.sort_by_key(|one| !one.verified);
    Ok(EvidenceList {
        rows,
        missing,
        wanted,
    })
}

/// The file as it was copied in, to be shown.
pub fn bytes(app: &App, request: Key) -> Result<Vec<u8>, ApiError> {
    app.with(|workspace| {
        let found: Evidence = workspace.reader().get(request.id)?;
        Ok(workspace.files().read(&found.file.sha256)?)
    })
}

pub fn save(app: &App, request: EvidenceSaveReq) -> Done<Made> {
    let (found, bytes) = app.with(|workspace| {
        let found: Evidence = workspace.reader().get(request.id)?;
        let bytes = workspace.files().read(&found.file.sha256)?;
        Ok((found, bytes))
    })?;
    let path = paper::place(request.path, &file_name(&found.file.name));
    write_file(&path, &bytes)?;
    app.made(&path);
    Ok(Reply::read(Made {
        path: path.to_string_lossy().into_owned(),
        sha256: found.file.sha256,
        warnings: Vec::new(),
    }))
}
