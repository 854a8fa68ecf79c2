//! Sources of new accounts (M7).

use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::attempt::{Attempt, AttemptFacts, Source, convert};
use redbook_storage::{Tx, attempt};

use super::noun::item;
use super::opportunity::member_of;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::attempt::{AttemptList, AttemptListReq, AttemptRow};
use crate::error::ApiError;

pub fn list(app: &App, request: AttemptListReq) -> Done<AttemptList> {
    if request.to < request.from {
        return Err(DomainError::field_malformed("to").into());
    }
    app.read(|reader| {
        let found = attempt::within(reader, request.from, request.to)?;
        let cases: Vec<(&AttemptFacts, bool)> =
            found.iter().map(|(one, won)| (&one.facts, *won)).collect();
        let all = convert(&cases, None);
        let sources = Source::ALL.map(|source| convert(&cases, Some(source)));
        let asked = |one: &Attempt| {
            request
                .source
                .is_none_or(|source| one.facts.source == source)
        };
        let rows = found
            .iter()
            .filter(|(one, _)| asked(one))
            .map(|(one, won)| {
                let account = one.facts.account_id.map(|id| reader.find::<Account>(id));
                let account = account.transpose()?.flatten();
                Ok(AttemptRow {
                    attempt: item(one),
                    account: account.map(|account| account.facts.name),
                    won: *won,
                })
            });
        Ok(Reply::read(AttemptList {
            rows: rows.collect::<Result<_, ApiError>>()?,
            sources: sources.into(),
            all,
        }))
    })
}

/// # Errors
/// `not_found {kind}` at an account or a member that never was.
pub(crate) fn known(attempt: &Attempt, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    let reader = tx.reader();
    if let Some(id) = attempt.facts.account_id
        && reader.ever::<Account>(id)?.is_none()
    {
        return Err(ApiError::not_found("account").at("facts.account_id"));
    }
    member_of(&reader, attempt.facts.member_id).map_err(|error| error.at("facts.member_id"))
}
