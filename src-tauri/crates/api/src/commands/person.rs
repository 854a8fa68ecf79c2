//! People and their parts in accounts.

use redbook_domain::account::Account;
use redbook_domain::id::Id;
use redbook_domain::person::{Part, PartFacts, Person, PersonFacts, check_reporting};
use redbook_domain::{DomainError, Within};
use redbook_storage::account::PartPerson;
use redbook_storage::{Op, Reader, Tx, account, person};

use super::area;
use super::noun::{checked, item};
use super::workspace::search_hit;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::person::{
    AccountName, PartCreateReq, Participant, PersonCreateReq, PersonErased, PersonListReq,
    PersonListRes, PersonMergeReq, PersonPair, PersonPairReq, PersonRow,
};
use crate::dto::{Item, Key, Update};
use crate::error::ApiError;

/// Rows of a list when the request names no limit.
const USUAL_LIMIT: u32 = 100;

/// Checks a text that is looked for.
///
/// # Errors
/// `field_too_long {limit}` at `text` beyond 200 characters.
pub(crate) fn sought(text: &str) -> Result<(), ApiError> {
    Ok(redbook_domain::text::limit("text", text, 200)?)
}

pub(crate) fn limit(asked: u32) -> Result<u32, ApiError> {
    match asked {
        0 => Ok(USUAL_LIMIT),
        1..=500 => Ok(asked),
        _ => Err(DomainError::field_out_of_range("limit", 1, 500).into()),
    }
}

/// Erases a person for good, in the bin or not (GDPR art. 17): from rows, timeline, editions, tasks,
/// answers, search, undo and audit, and from sent versions what was addressed to them. Can't be
/// undone. Backups made before still have the person until they are thinned out.
pub fn erase(app: &App, request: Key) -> Done<PersonErased> {
    let reply = app.write(Op::ErasePerson, |tx| Ok(person::erase(tx, request.id)?))?;
    let files_left = app.with(|workspace| {
        let files = workspace.files();
        let removed = |file: &&String| files.remove(file).is_err();
        let left = reply.value.files.iter().filter(removed).cloned().collect();
        workspace.settle()?;
        Ok::<Vec<String>, ApiError>(left)
    })?;
    Ok(reply.map(|erased| PersonErased {
        files: u32::try_from(erased.files.len() - files_left.len()).unwrap_or(u32::MAX),
        mentions: erased.mentions.into_iter().map(search_hit).collect(),
        files_left,
    }))
}

pub fn list(app: &App, request: PersonListReq) -> Done<PersonListRes> {
    sought(&request.text)?;
    let query = person::PersonQuery {
        text: request.text,
        offset: request.offset,
        limit: limit(request.limit)?,
        ..person::PersonQuery::default()
    };
    let page = app.read(|reader| Ok(person::list(reader, &query)?))?;
    let rows = page.rows.into_iter().map(|row| PersonRow {
        id: row.id,
        name: row.facts.name,
        position: row
            .parts
            .first()
            .map(|part| part.position.clone())
            .unwrap_or_default(),
        accounts: row
            .parts
            .into_iter()
            .map(|part| AccountName {
                id: part.account_id,
                name: part.account,
            })
            .collect(),
    });
    Ok(Reply::read(PersonListRes {
        total: page.total,
        rows: rows.collect(),
    }))
}

/// One person as seen in the first account they take part in.
pub fn get(app: &App, request: Key) -> Done<Participant> {
    app.read(|reader| {
        let part = person::parts(reader, request.id)?
            .into_iter()
            .next()
            .ok_or_else(|| ApiError::not_found("person"))?;
        of_part(reader, &part).map(Reply::read)
    })
}

/// The person of a part, as the account's dossier has them.
pub(crate) fn of_part(reader: &Reader<'_>, part: &Part) -> Result<Participant, ApiError> {
    let people = account::people(reader, part.account_id)?;
    let found = people.iter().find(|person| person.part.id == part.id);
    participant(reader, found.ok_or_else(|| ApiError::not_found("person"))?)
}

/// The person in one account.
pub(crate) fn participant(
    reader: &Reader<'_>,
    found: &PartPerson,
) -> Result<Participant, ApiError> {
    let others = person::parts(reader, found.person.id)?
        .into_iter()
        .filter(|other| other.account_id != found.part.account_id)
        .map(|other| {
            let account: Account = reader.get(other.account_id)?;
            Ok(AccountName {
                id: account.id,
                name: account.facts.name,
            })
        })
        .collect::<Result<_, ApiError>>()?;
    Ok(Participant {
        person: item(&found.person),
        part: item(&found.part),
        criteria: found.criteria.iter().map(item).collect(),
        last_met: found.last_met,
        other_accounts: others,
    })
}

pub fn create(app: &App, request: PersonCreateReq) -> Done<Participant> {
    let mut facts = request.person;
    let born = facts.check_on(app.world().today());
    born.within("person").map_err(ApiError::from)?;
    let part = checked_part(request.part)?;
    app.write(Op::CreatePerson, |tx| {
        tx.get::<Account>(request.account_id)?;
        let person = Person {
            id: tx.new_id(),
            version: 1,
            facts,
        };
        tx.insert(&person)?;
        add_part(tx, request.account_id, &person, part)
    })
}

/// Gives a known person a part in one more account.
pub fn part_create(app: &App, request: PartCreateReq) -> Done<Participant> {
    let facts = checked_part(request.part)?;
    app.write(Op::CreatePart, |tx| {
        tx.get::<Account>(request.account_id)?;
        let person: Person = tx.get(request.person_id)?;
        let known = person::parts(&tx.reader(), person.id)?;
        if known
            .iter()
            .any(|part| part.account_id == request.account_id)
        {
            return Err(DomainError::field_duplicate("person_id", person.id).into());
        }
        add_part(tx, request.account_id, &person, facts)
    })
}

pub(crate) fn add_part(
    tx: &mut Tx<'_>,
    account_id: Id,
    person: &Person,
    facts: PartFacts,
) -> Result<Participant, ApiError> {
    check_boss(tx, account_id, person.id, facts.reports_to, "part")?;
    area::of_account(&tx.reader(), account_id, facts.area_id)
        .map_err(|error| error.at("part.area_id"))?;
    let part = Part {
        id: tx.new_id(),
        version: 1,
        account_id,
        person_id: person.id,
        facts,
    };
    tx.insert(&part)?;
    of_part(&tx.reader(), &part)
}

/// Replaces the facts of a part; who reports to whom must not go in a round.
pub fn part_update(app: &App, request: Update<PartFacts>) -> Done<Item<PartFacts>> {
    let facts = checked::<Part>(app, request.facts)?;
    app.write(Op::UpdatePart, |tx| {
        let mut part: Part = tx.get(request.id)?;
        check_boss(
            tx,
            part.account_id,
            part.person_id,
            facts.reports_to,
            "facts",
        )?;
        area::of_account(&tx.reader(), part.account_id, facts.area_id)
            .map_err(|error| error.at("facts.area_id"))?;
        part.facts = facts;
        let version = tx.update(&part, request.version)?;
        Ok(Item {
            version,
            ..item(&part)
        })
    })
}

fn checked_part(mut facts: PartFacts) -> Result<PartFacts, ApiError> {
    facts.check().within("part")?;
    Ok(facts)
}

/// `place`: where the part's facts stand in the request.
fn check_boss(
    tx: &Tx<'_>,
    account_id: Id,
    person: Id,
    boss: Option<Id>,
    place: &str,
) -> Result<(), ApiError> {
    let Some(boss) = boss else { return Ok(()) };
    let parts: Vec<Part> = account::dossier(&tx.reader(), account_id)?
        .people
        .into_iter()
        .map(|participant| participant.part)
        .collect();
    let name = |id: Id| {
        let found = tx.reader().ever::<Person>(id).ok().flatten();
        found.map_or_else(|| "?".to_owned(), |person| person.facts.name)
    };
    check_reporting(&parts, person, boss, name)
        .within(place)
        .map_err(ApiError::from)
}

/// Two cards beside each other, and what would become of them.
pub fn merge_preview(app: &App, request: PersonPairReq) -> Done<PersonPair> {
    app.read(|reader| {
        let keep: Person = reader.get(request.keep_id)?;
        let other: Person = reader.get(request.other_id)?;
        Ok(Reply::read(PersonPair {
            joined: person::joined(&keep.facts, &other.facts),
            keep: item(&keep),
            other: item(&other),
        }))
    })
}

/// Two cards of one person become one.
pub fn merge(app: &App, request: PersonMergeReq) -> Done<Item<PersonFacts>> {
    let world = app.world();
    app.write(Op::MergePeople, |tx| {
        let keep: Person = tx.get(request.keep_id)?;
        let other: Person = tx.get(request.other_id)?;
        let mut facts = request
            .facts
            .unwrap_or_else(|| person::joined(&keep.facts, &other.facts));
        facts.check_on(world.today()).within("facts")?;
        person::merge(tx, keep.id, request.version, other.id, facts)?;
        Ok(item(&tx.get::<Person>(keep.id)?))
    })
}
