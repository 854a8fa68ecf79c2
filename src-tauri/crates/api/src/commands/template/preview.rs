//! Pages of a new proposal from a template, before there is one: for a customer without a name, with
//! no lines. Nothing is stored.

use std::sync::Arc;

use redbook_document::Purpose;
use redbook_document::proposal::{ProposalView, draft_view};
use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::dates::Validity;
use redbook_domain::id::Id;
use redbook_domain::import::{Draft, account_facts};
use redbook_domain::language::Language;
use redbook_domain::proposal::Proposal;
use redbook_domain::template::Template;
use redbook_i18n::{Texts, keys};
use redbook_storage::{Reader, Workspace, company};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::commands::company::the_company;
use crate::commands::document::shown;
use crate::dispatch::{Done, Reply};
use crate::dto::proposal::Preview;
use crate::dto::template::TemplatePreviewReq;
use crate::error::ApiError;
use crate::source::{Material, imagined};
use crate::starting::{self, Ground, compose};
use crate::words;

pub fn preview(app: &App, request: TemplatePreviewReq) -> Done<Preview> {
    if request.template_id.is_some() && request.starting.is_some() {
        return Err(DomainError::field_malformed("starting").into());
    }
    let language = request
        .language
        .or(app.prefs.load().language)
        .unwrap_or_else(words::language);
    let material = app.with(|workspace| begun(app, workspace, &request, language))?;
    let edition = (material.editions.iter())
        .find(|edition| request.reader.is_none_or(|of| edition.facts.reader == of))
        .ok_or_else(|| ApiError::not_found("edition"))?;
    let view = draft_view(&material.source(), edition.id)?;
    let made = || {
        let studio = app.studio();
        Ok(Arc::new(
            studio.proposal_for(&view, Purpose::Drawing(None))?,
        ))
    };
    let document = app.previews.made_once(content(&view)?, made)?;
    Ok(Reply::read(shown(app, document)))
}

/// What a new proposal would be made of; its keys are the same each time, so that its pages are too.
fn begun(
    app: &App,
    workspace: &Workspace,
    request: &TemplatePreviewReq,
    language: Language,
) -> Result<Material, ApiError> {
    let mut last = 0_u16;
    let mut new_id = || {
        last += 1;
        let [high, low] = last.to_be_bytes();
        Id::from_parts(0, [0, 0, 0, 0, 0, 0, 0, 0, high, low])
    };
    let reader: Reader<'_> = workspace.reader();
    let template: Option<Template> = request.template_id.map(|id| reader.get(id)).transpose()?;
    let company = the_company(&reader)?;
    let mut facts = account_facts(&Draft::default(), language, company.facts.currency);
    facts.name = Texts::shared().word(language, keys::DOC_TEMPLATE_CUSTOMER);
    let account = Account {
        id: new_id(),
        version: 1,
        facts,
    };
    let today = app.world().today();
    let name = account.facts.name.clone();
    let mut facts = starting::facts(&account, &company, language, name, today);
    if let Some(template) = &template {
        let validity = Validity::new(template.facts.validity_days).unwrap_or(Validity::DEFAULT);
        facts.valid_until = validity.until(today);
        facts.look = template.facts.look;
        template.facts.terms.set(&mut facts.pricing);
    }
    facts.look = request.look.unwrap_or(facts.look);
    let proposal = Proposal {
        id: new_id(),
        version: 1,
        account_id: account.id,
        facts,
        number: None,
        revision: 1,
        sent_at: None,
        outcome: None,
        template: None,
    };
    let made = match &template {
        Some(template) => {
            compose::from_template(&proposal, &account, &[], &template.facts, new_id)?
        }
        None => {
            let (members, references) = (company::members(&reader)?, company::references(&reader)?);
            let ground = Ground::new(&proposal, &account, &company, &members, &references);
            compose::usual(&proposal, &ground, &[], request.starting, new_id)
        }
    };
    imagined(workspace, proposal, account, made)
}

/// What the pages are made of, by its hash.
fn content(view: &ProposalView) -> Result<[u8; 32], ApiError> {
    let data = serde_json::to_vec(view)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    let mut hash = Sha256::new_with_prefix(view.look.code());
    hash.update(data);
    // Pictures are named by their hash; one that is gone is not among them.
    let pictures = view.pictures.keys().chain(&view.gone);
    let behind = view.appendices.iter().map(|file| &file.sha256);
    for name in pictures.chain(behind) {
        hash.update(name.as_bytes());
    }
    Ok(hash.finalize().into())
}
