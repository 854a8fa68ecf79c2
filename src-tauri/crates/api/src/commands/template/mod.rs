//! Templates of proposals, and the looks they can have.

pub mod preview;

use redbook_domain::account::Account;
use redbook_domain::language::{Language, Localized};
use redbook_domain::naming::Known;
use redbook_domain::person::Person;
use redbook_domain::proposal::{Edition, Look};
use redbook_domain::template::{Template, TemplateFacts, take};
use redbook_storage::account::{people, sites};
use redbook_storage::{Op, Reader, proposal, template};

use super::company::the_company;
use super::noun::item;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::template::{LookRow, TemplateFromReq, TemplateOutline, TemplateRow};
use crate::dto::{Item, Items, Key, Nothing};
use crate::error::ApiError;
use crate::lines::rebound;
use crate::starting;
use crate::starting::names::{self, Old};

/// Own templates by name, then those that come with the program.
pub fn list(app: &App, _: Nothing) -> Done<Items<TemplateRow>> {
    app.read(|reader| {
        let company = the_company(reader)?;
        let own = template::all(reader)?
            .into_iter()
            .map(|template| row(&template));
        let items = own.chain(starting::rows(&company)).collect();
        Ok(Reply::read(Items { items }))
    })
}

fn row(template: &Template) -> TemplateRow {
    let facts = &template.facts;
    let kind = |block: u32| {
        let block = facts.blocks.get(usize::try_from(block).ok()?)?;
        Some(block.content.kind().to_owned())
    };
    let name = |language| (language, facts.name.clone());
    TemplateRow {
        id: Some(template.id),
        starting: None,
        name: Localized(Language::INTERFACE.map(name).into()),
        about: Localized::default(),
        validity_days: facts.validity_days,
        look: facts.look,
        editions: facts
            .editions
            .iter()
            .map(|edition| TemplateOutline {
                reader: edition.reader,
                kinds: edition
                    .layout
                    .iter()
                    .filter_map(|place| kind(place.block))
                    .collect(),
            })
            .collect(),
    }
}

pub fn get(app: &App, request: Key) -> Done<Item<TemplateFacts>> {
    app.read(|reader| {
        let template: Template = reader.get(request.id)?;
        Ok(Reply::read(item(&template)))
    })
}

/// Makes a template of a proposal, whatever its state.
pub fn create_from(app: &App, request: TemplateFromReq) -> Done<Item<TemplateFacts>> {
    app.write(Op::CreateTemplate, |tx| {
        let whole = proposal::whole(&tx.reader(), request.proposal_id)?;
        let account: Account = tx.get(whole.proposal.account_id)?;
        let mut editions = whole.editions;
        editions.sort_by_key(|edition| edition.facts.reader);
        let mut facts = take(request.name, &whole.proposal, &editions, &whole.blocks);
        let old = old_names(&tx.reader(), &account, &editions)?;
        names::taken_out(&mut facts, &old)?;
        for block in &mut facts.blocks {
            rebound(&mut block.content, &|_| None)?;
        }
        facts.check()?;
        let template = Template {
            id: tx.new_id(),
            version: 1,
            facts,
        };
        tx.insert(&template)?;
        Ok(item(&template))
    })
}

/// The customer, its sites and people, and those the editions are addressed to.
fn old_names(
    reader: &Reader<'_>,
    account: &Account,
    editions: &[Edition],
) -> Result<Old, ApiError> {
    let mut old = Old {
        customer: (account.facts.all_names().map(Known::company))
            .chain([Known::whole(&account.facts.legal_name)])
            .collect(),
        ..Old::default()
    };
    for site in sites(reader, account.id)? {
        old.sites.push(Known::whole(&site.facts.name));
    }
    for person in people(reader, account.id)? {
        old.people
            .extend(person.person.facts.all_names().map(Known::person));
    }
    for edition in editions.iter().filter(|edition| !edition.personal) {
        let of = edition.facts.reader;
        if let Some(id) = edition.facts.person_id
            && !old.addressed.iter().any(|(reader, _)| *reader == of)
        {
            let person: Person = reader.get(id)?;
            old.people
                .extend(person.facts.all_names().map(Known::person));
            let names = person.facts.all_names();
            old.addressed
                .extend(names.map(|name| (of, Known::whole(name))));
        }
    }
    Ok(old)
}

pub fn looks(_: &App, _: Nothing) -> Done<Items<LookRow>> {
    let items = Look::ALL.map(|look| LookRow {
        look,
        cover: look.has_cover(),
    });
    Ok(Reply::read(Items {
        items: items.into(),
    }))
}
