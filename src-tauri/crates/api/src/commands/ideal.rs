//! The ideal customer profile (M5).

use redbook_domain::account::Account;
use redbook_domain::id::Id;
use redbook_domain::ideal::{Fit, FitFacts, Grade, IdealAnswers, IdealCriterion, fit};
use redbook_storage::{Op, Reader, ideal};

use super::noun::item;
use super::setting::{set_setting, setting};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::ideal::{AccountFit, FitRow, FitSetReq, IdealProfile};
use crate::dto::{Key, Nothing};
use crate::error::ApiError;

/// Key of the setting that holds [`IdealAnswers`].
const ANSWERS: &str = "ideal_answers";

pub fn get(app: &App, _request: Nothing) -> Done<IdealProfile> {
    app.read(|reader| {
        Ok(Reply::read(IdealProfile {
            criteria: ideal::criteria(reader)?.iter().map(item).collect(),
            answers: setting(reader, ANSWERS)?,
        }))
    })
}

pub fn set_answers(app: &App, request: IdealAnswers) -> Done<IdealAnswers> {
    let mut answers = request;
    answers.check()?;
    set_setting(app, ANSWERS, answers)
}

pub fn fit_get(app: &App, request: Key) -> Done<AccountFit> {
    app.read(|reader| shown(reader, request.id).map(Reply::read))
}

pub fn fit_set(app: &App, request: FitSetReq) -> Done<AccountFit> {
    let today = app.world().today();
    let mut facts = FitFacts {
        criterion_id: request.criterion_id,
        grade: request.grade.unwrap_or(Grade::No),
        why: request.why,
        on: request.on.unwrap_or(today),
    };
    facts.check(today)?;
    app.write(Op::SetFit, |tx| {
        tx.get::<Account>(request.account_id)?;
        tx.get::<IdealCriterion>(facts.criterion_id)?;
        let known = ideal::fits(&tx.reader(), request.account_id)?
            .into_iter()
            .find(|one| one.facts.criterion_id == facts.criterion_id);
        match (known, request.grade) {
            (Some(known), None) => tx.delete("fit", known.id)?,
            (Some(mut known), Some(_)) => {
                known.facts = facts;
                tx.update(&known, known.version)?;
            }
            (None, None) => {}
            (None, Some(_)) => {
                let id = tx.new_id();
                tx.insert(&Fit {
                    id,
                    version: 0,
                    account_id: request.account_id,
                    facts,
                })?;
            }
        }
        shown(&tx.reader(), request.account_id)
    })
}

pub(crate) fn shown(reader: &Reader<'_>, account: Id) -> Result<AccountFit, ApiError> {
    reader.get::<Account>(account)?;
    let fits = ideal::fits(reader, account)?;
    let criteria = ideal::criteria(reader)?;
    let of = |id: Id| fits.iter().find(|fit| fit.facts.criterion_id == id);
    let weighed: Vec<(u8, Option<Grade>)> = criteria
        .iter()
        .map(|one| (one.facts.weight, of(one.id).map(|fit| fit.facts.grade)))
        .collect();
    let rows = criteria.iter().map(|one| {
        let found = of(one.id).map(|fit| &fit.facts);
        FitRow {
            criterion: item(one),
            grade: found.map(|fit| fit.grade),
            why: found.map(|fit| fit.why.clone()).unwrap_or_default(),
            on: found.map(|fit| fit.on),
        }
    });
    Ok(AccountFit {
        fit: fit(&weighed),
        rows: rows.collect(),
    })
}
