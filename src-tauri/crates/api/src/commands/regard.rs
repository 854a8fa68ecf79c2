//! Satisfaction, loyalty and switching costs of an account (M6).

use redbook_domain::account::Account;
use redbook_domain::id::Id;
use redbook_domain::person::Person;
use redbook_domain::regard::{Loyalty, Satisfaction, loyalty, satisfaction};
use redbook_domain::review::{Review, ReviewFacts};
use redbook_domain::switching::{Switching, SwitchingFacts, sum};
use redbook_storage::{Reader, Tx, regard, review, switching};

use super::noun::item;
use super::opportunity::member_of;
use super::problem::person_of;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::regard::{DoneRow, Regard, SaidRow, SwitchingList};
use crate::dto::{Item, Items, Key};
use crate::error::ApiError;

pub fn get(app: &App, request: Key) -> Done<Regard> {
    let today = app.world().today();
    app.read(|reader| {
        reader.get::<Account>(request.id)?;
        let said = regard::satisfaction(reader, request.id)?;
        let done = regard::loyalty(reader, request.id)?;
        let (satisfaction, loyalty) = (satisfaction(&said, today), loyalty(&done, today));
        let said = said.iter().map(|fact| {
            Ok(SaidRow {
                person: name(reader, fact.facts.person_id)?,
                counts: satisfaction.counted.contains(&fact.id),
                fact: item(fact),
            })
        });
        let said = said.collect::<Result<_, ApiError>>()?;
        let done = done.iter().map(|fact| {
            let mut states = loyalty.states.iter();
            Ok(DoneRow {
                person: name(reader, fact.facts.person_id)?,
                counts: states.any(|state| state.fact == Some(fact.id)),
                fact: item(fact),
            })
        });
        let done = done.collect::<Result<_, ApiError>>()?;
        Ok(Reply::read(Regard {
            satisfaction,
            said,
            loyalty,
            done,
        }))
    })
}

fn name(reader: &Reader<'_>, id: Option<Id>) -> Result<Option<String>, ApiError> {
    let Some(id) = id else { return Ok(None) };
    let found = reader.find::<Person>(id)?;
    Ok(found.map(|person| person.facts.name))
}

pub fn switching_list(app: &App, request: Key) -> Done<SwitchingList> {
    app.read(|reader| {
        let account: Account = reader.get(request.id)?;
        let rows = switching::of_account(reader, request.id)?;
        let facts: Vec<SwitchingFacts> = rows.iter().map(|row| row.facts.clone()).collect();
        Ok(Reply::read(SwitchingList {
            sum: sum(&facts, account.facts.currency)?,
            rows: rows.iter().map(item).collect(),
        }))
    })
}

/// # Errors
/// `not_found {kind}` at `facts.person_id`: never of the account.
pub(crate) fn known_satisfaction(fact: &Satisfaction, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    person_of(&tx.reader(), fact.account_id, fact.facts.person_id)
        .map_err(|error| error.at("facts.person_id"))
}

/// # Errors
/// As [`known_satisfaction`].
pub(crate) fn known_loyalty(fact: &Loyalty, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    person_of(&tx.reader(), fact.account_id, fact.facts.person_id)
        .map_err(|error| error.at("facts.person_id"))
}

/// # Errors
/// `currency_mismatch {expected, found}` at `facts.cost`: not the account's.
pub(crate) fn known_switching(fact: &Switching, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let expected = tx.get::<Account>(fact.account_id)?.facts.currency;
    match fact.facts.cost {
        Some(cost) if cost.currency() != expected => Err(ApiError::new("currency_mismatch")
            .with("expected", expected)
            .with("found", cost.currency())
            .at("facts.cost")),
        _ => Ok(()),
    }
}

/// Reviews of an account, the latest first.
pub fn reviews(app: &App, request: Key) -> Done<Items<Item<ReviewFacts>>> {
    app.read(|reader| {
        let items = review::of_account(reader, request.id)?
            .iter()
            .map(item)
            .collect();
        Ok(Reply::read(Items { items }))
    })
}

/// # Errors
/// `not_found {kind}` at whoever never was of the account or of our team.
pub(crate) fn known_review(asked: &Review, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    person_of(&reader, asked.account_id, asked.facts.person_id)
        .map_err(|error| error.at("facts.person_id"))?;
    member_of(&reader, asked.facts.member_id).map_err(|error| error.at("facts.member_id"))
}
