//! A proposal copied for another account, with what must be looked at before it goes there.

use std::collections::HashMap;

use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::company::Reference;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::naming::Known;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::transfer::{
    Concern, Copied, LookAt, left_over, once, promised, readdress, reference, transferred, unanswer,
};
use redbook_domain::proposal::{Block, BlockContent, Edition, Proposal};
use redbook_storage::account::{people, sites};
use redbook_storage::proposal::{Whole, copied, whole, written_for};
use redbook_storage::{Op, Reader, company};
use serde_json::Value;

use super::revise::copy;
use crate::app::App;
use crate::desk;
use crate::dispatch::{Done, Reply};
use crate::dto::Key;
use crate::dto::version::{CopyCloseReq, CopyList, CopyReq, CopyRes, CopyTickReq};
use crate::error::ApiError;
use crate::lines::rebound;

pub fn copy_to(app: &App, request: CopyReq) -> Done<CopyRes> {
    let world = app.world();
    app.write(Op::CopyProposal, |tx| {
        let mut whole = whole(&tx.reader(), request.id)?;
        let from: Account = tx.get(whole.proposal.account_id)?;
        let to: Account = tx.get(request.account_id)?;
        let (mut facts, general) = transferred(&whole.proposal.facts, &to.facts, world.today());
        facts.check()?;
        let mut new_lines = HashMap::new();
        for line in &mut facts.pricing.lines {
            let old = std::mem::replace(&mut line.id, tx.new_id());
            new_lines.insert(old, line.id);
        }
        for block in &mut whole.blocks {
            rebound(&mut block.content, &|line| new_lines.get(&line).copied())?;
        }
        let new = Proposal {
            id: tx.new_id(),
            version: 1,
            account_id: to.id,
            facts,
            number: None,
            revision: 1,
            sent_at: None,
            outcome: None,
            template: whole.proposal.template.clone(),
        };
        tx.insert(&new)?;
        let original = whole.proposal.clone();
        let there = people(&tx.reader(), to.id)?;
        if to.id != from.id {
            leave_people(&mut whole);
        }
        let mut look = match to.id == from.id {
            // Its own names are meant where it stays with the customer.
            true => Look::default(),
            false => Look::new(&tx.reader(), &from)?,
        };
        look.concerns
            .extend(general.into_iter().map(|c| plain(c, None)));
        copy(tx, whole, new.id, |facts| {
            let reader = facts.reader;
            let is_there = |id| there.iter().any(|person| person.person.id == id);
            let concern = readdress(facts, &to.facts, is_there);
            look.concerns
                .extend(concern.map(|c| plain(c, Some(reader))));
        })?;
        let copied = redbook_storage::proposal::whole(&tx.reader(), new.id)?;
        look.blocks(&tx.reader(), &copied, &to)?;
        let mut accounts = written_for(&tx.reader(), &original)?;
        if to.id != from.id {
            accounts.insert(0, from.id);
        }
        let look_at = once(look.concerns);
        let kept = Copied {
            id: tx.new_id(),
            version: 1,
            proposal_id: new.id,
            accounts,
            look_at: look_at.clone(),
            closed: false,
        };
        tx.insert(&kept)?;
        Ok(CopyRes {
            desk: desk::desk(&tx.reader(), &*world, new.id)?,
            look_at,
        })
    })
}

/// What must be looked at in a copy.
pub fn list(app: &App, request: Key) -> Done<CopyList> {
    app.read(|reader| {
        reader.get::<Proposal>(request.id)?;
        let found = copied(reader, request.id)?;
        Ok(Reply::read(match found {
            Some(found) => shown(found),
            None => CopyList {
                proposal_id: request.id,
                items: Vec::new(),
                closed: false,
            },
        }))
    })
}

/// # Errors
/// `not_found {kind: copied}` for a proposal that wasn't copied; `field_out_of_range` at `item`.
pub fn tick(app: &App, request: CopyTickReq) -> Done<CopyList> {
    change(app, request.id, |found| {
        let most = found.look_at.len().saturating_sub(1);
        let item = usize::try_from(request.item).ok();
        let item = item.and_then(|item| found.look_at.get_mut(item));
        let item = item.ok_or_else(|| DomainError::field_out_of_range("item", 0, most))?;
        item.done = request.done;
        Ok(())
    })
}

/// # Errors
/// `not_found {kind: copied}` for a proposal that wasn't copied.
pub fn close(app: &App, request: CopyCloseReq) -> Done<CopyList> {
    change(app, request.id, |found| {
        found.closed = request.closed;
        Ok(())
    })
}

fn change(
    app: &App,
    id: Id,
    change: impl FnOnce(&mut Copied) -> Result<(), ApiError>,
) -> Done<CopyList> {
    app.write(Op::LookAtCopy, |tx| {
        let found = copied(&tx.reader(), id)?;
        let mut found = found.ok_or_else(|| ApiError::not_found("copied"))?;
        change(&mut found)?;
        tx.update(&found, found.version)?;
        Ok(shown(found))
    })
}

fn shown(found: Copied) -> CopyList {
    CopyList {
        proposal_id: found.proposal_id,
        items: found.look_at,
        closed: found.closed,
    }
}

/// Takes out what is only for people of the old account: editions written for one of them, and which
/// of their criteria blocks answer.
fn leave_people(whole: &mut Whole) {
    let personal = whole.editions.iter().filter(|edition| edition.personal);
    let personal: Vec<Id> = personal.map(|edition| edition.id).collect();
    whole
        .blocks
        .retain(|block| !block.edition_id.is_some_and(|own| personal.contains(&own)));
    whole.editions.retain(|edition| !edition.personal);
    whole.blocks.iter_mut().for_each(unanswer);
}

/// What is looked for in a copy, and what was found.
#[derive(Default)]
struct Look {
    /// The old account, its sites and people.
    names: Vec<Known>,
    concerns: Vec<LookAt>,
}

impl Look {
    fn new(reader: &Reader<'_>, from: &Account) -> Result<Self, ApiError> {
        let mut names: Vec<Known> = from.facts.all_names().map(Known::company).collect();
        if from.facts.legal_name != from.facts.name {
            names.push(Known::whole(&from.facts.legal_name));
        }
        for site in sites(reader, from.id)? {
            names.push(Known::whole(&site.facts.name));
        }
        for person in people(reader, from.id)? {
            names.extend(person.person.facts.all_names().map(Known::person));
        }
        Ok(Self {
            names,
            concerns: Vec::new(),
        })
    }

    fn blocks(
        &mut self,
        reader: &Reader<'_>,
        copied: &Whole,
        to: &Account,
    ) -> Result<(), ApiError> {
        let references = company::references(reader)?;
        for edition in &copied.editions {
            let title = serde_json::to_value(&edition.facts.headline).unwrap_or_default();
            self.texts("headline", &title, &|concern| {
                plain(concern, Some(edition.facts.reader))
            });
        }
        for block in &copied.blocks {
            let first = first_reader(&copied.editions, block);
            let at = |concern: Concern| LookAt {
                block_id: Some(block.id),
                ..plain(concern, first)
            };
            self.concerns.extend(promised(&block.content).map(at));
            if let BlockContent::References {
                references: shown, ..
            } = &block.content
            {
                let shown = |known: &&Reference| shown.contains(&known.id);
                for known in references.iter().filter(shown) {
                    self.concerns
                        .extend(reference(&known.facts, &to.facts).map(at));
                }
            }
            let value = serde_json::to_value(&block.content)
                .map_err(|error| ApiError::new("internal").with("detail", error))?;
            self.texts("", &value, &at);
            let language = to.facts.language;
            if !written_in(&value, language) {
                let concern =
                    Concern::new("text_missing_language").with("language", language.tag());
                self.concerns.push(at(concern));
            }
        }
        Ok(())
    }

    /// Looks at every text below a value; places are those of the block's fields.
    fn texts(&mut self, place: &str, value: &Value, at: &dyn Fn(Concern) -> LookAt) {
        match value {
            Value::String(text) => {
                let found = left_over(text, &self.names).into_iter();
                self.concerns.extend(found.map(|concern| LookAt {
                    place: Some(place.to_owned()),
                    ..at(concern)
                }));
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.texts(&format!("{place}[{index}]"), item, at);
                }
            }
            Value::Object(fields) => {
                for (name, inner) in fields {
                    // Keys and hashes aren't texts; digits in them aren't years.
                    if matches!(
                        name.as_str(),
                        "id" | "kind" | "file" | "references" | "members" | "dated"
                    ) {
                        continue;
                    }
                    let dot = if place.is_empty() { "" } else { "." };
                    self.texts(&format!("{place}{dot}{name}"), inner, at);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// The reader of the first edition that places a block.
fn first_reader(editions: &[Edition], block: &Block) -> Option<ReaderType> {
    let places = |edition: &&Edition| {
        let mut layout = edition.facts.layout.iter();
        layout.any(|placement| placement.block_id == block.id)
    };
    editions
        .iter()
        .find(places)
        .map(|edition| edition.facts.reader)
}

/// Whether every text that is written in some language is written in this one.
fn written_in(value: &Value, language: Language) -> bool {
    match value {
        Value::Array(items) => items.iter().all(|item| written_in(item, language)),
        Value::Object(fields) => {
            let local = !fields.is_empty()
                && fields
                    .keys()
                    .all(|key| Language::ALL.iter().any(|l| l.tag() == key));
            if local {
                let blank = |value: &Value| match value {
                    Value::String(text) => text.trim().is_empty(),
                    Value::Array(items) => items.is_empty(),
                    _ => value.is_null(),
                };
                fields.values().all(blank)
                    || fields.get(language.tag()).is_some_and(|text| !blank(text))
            } else {
                fields.values().all(|inner| written_in(inner, language))
            }
        }
        _ => true,
    }
}

fn plain(concern: Concern, reader: Option<ReaderType>) -> LookAt {
    let args = concern.args.into_iter();
    LookAt {
        code: concern.code.to_owned(),
        args: args.map(|(name, value)| (name.to_owned(), value)).collect(),
        reader,
        block_id: None,
        place: None,
        also: Vec::new(),
        done: false,
    }
}
