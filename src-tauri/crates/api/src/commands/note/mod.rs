//! "Note a contact": who, what was said, who does what next, and what changes in the dossier by it,
//! in one step.

pub mod learn;
pub mod offers;

use redbook_domain::account::Account;
use redbook_domain::contact::{Contact, ContactFacts};
use redbook_domain::meeting::Fruit;
use redbook_domain::world::World;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, Tx};

use super::noun::item;
use super::opportunity::{member_of, of_account};
use super::problem::person_of;
use crate::app::App;
use crate::dispatch::Done;
use crate::dto::Item;
use crate::dto::note::{CommitmentCloseReq, NoteContactReq, Noted, NotedContact};
use crate::error::ApiError;

pub fn contact(app: &App, request: NoteContactReq) -> Done<NotedContact> {
    let world = app.world();
    let facts = checked(request.contact, &*world)?;
    app.write(Op::NoteContact, |tx| {
        let account: Account = tx.get(request.account_id)?;
        let held_on = facts.held_on;
        let contact = insert(tx, &account, facts)?;
        let fruits = learn::learn(tx, &*world, &account, held_on, request.learned)?;
        Ok(NotedContact {
            contact: item(&contact),
            made: fruits
                .iter()
                .map(|fruit| noted(tx, fruit))
                .collect::<Result<_, _>>()?,
        })
    })
}

pub(crate) fn checked(
    mut facts: ContactFacts,
    world: &dyn World,
) -> Result<ContactFacts, ApiError> {
    facts.check(world.today()).within("contact")?;
    Ok(facts)
}

/// # Errors
/// `not_found {kind}` at the field that names somebody who never was of the account or our team.
pub(crate) fn insert(
    tx: &mut Tx<'_>,
    account: &Account,
    facts: ContactFacts,
) -> Result<Contact, ApiError> {
    let reader = tx.reader();
    for (index, id) in facts.people.iter().enumerate() {
        person_of(&reader, account.id, Some(*id))
            .map_err(|error| error.at(format!("contact.people[{index}]")))?;
    }
    member_of(&reader, facts.by).map_err(|error| error.at("contact.by"))?;
    of_account(&reader, account.id, facts.opportunity_id)
        .map_err(|error| error.at("contact.opportunity_id"))?;
    let contact = Contact {
        id: tx.new_id(),
        version: 1,
        account_id: account.id,
        facts,
    };
    tx.insert(&contact)?;
    Ok(contact)
}

fn noted(tx: &Tx<'_>, fruit: &Fruit) -> Result<Noted, ApiError> {
    let found = learn::titled(&tx.reader(), fruit)?;
    Ok(Noted {
        kind: fruit.kind,
        id: fruit.id,
        title: found.unwrap_or_default(),
    })
}

/// They did what they had agreed to.
pub fn close_commitment(app: &App, request: CommitmentCloseReq) -> Done<Item<ContactFacts>> {
    let today = app.world().today();
    app.write(Op::CloseCommitment, |tx| {
        let mut contact: Contact = tx.get(request.id)?;
        if contact.facts.commitment.is_empty() {
            return Err(DomainError::field_required("commitment").into());
        }
        if request.on > today {
            return Err(DomainError::new("date_in_future").at("on").into());
        }
        contact.facts.commitment_kept_on = Some(request.on);
        let version = tx.update(&contact, request.version)?;
        Ok(Item {
            version,
            ..item(&contact)
        })
    })
}
