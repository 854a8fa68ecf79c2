//! The check: every row read, compared with the other rows and with who is known.

use redbook_domain::DomainError;
use redbook_domain::account::Account;
use redbook_domain::id::Id;
use redbook_domain::import::{Draft, Field, Likeness, Problem, Subject, Twin, account_key, twins};
use redbook_domain::text::fold;
use redbook_storage::{Reader, account};

use super::Session;
use super::known::{By, Known, Match, Whom, account_match};
use crate::app::App;
use crate::dto::import::ImportStanding;
use crate::error::ApiError;

/// Rows between two looks at whether to stop.
const STEP: usize = 250;

/// A row with all that is known of it.
#[derive(Debug, Clone)]
pub(crate) struct Judged {
    pub draft: Draft,
    /// The known account it names.
    pub account: Option<Id>,
    /// Whom it is or may be: known, or an earlier row.
    pub pair: Option<Pair>,
    /// Index of the earlier row that it is joined to.
    pub twin: Option<usize>,
    /// Some of its months have revenue already.
    pub months_known: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Pair {
    pub found: Match,
    /// Nobody needs to look.
    pub plain: bool,
}

impl Judged {
    /// How the row stands, decisions aside.
    pub fn standing(&self) -> ImportStanding {
        match &self.pair {
            _ if !self.draft.is_sound() => ImportStanding::Wrong,
            Some(pair) if !pair.plain => ImportStanding::Same,
            Some(_) => ImportStanding::Adds,
            None if self.twin.is_some() || self.months_known => ImportStanding::Adds,
            None => ImportStanding::Fresh,
        }
    }
}

/// Checks all rows. `told` hears how many are done, and says whether to go on; `None` if it doesn't.
pub(crate) fn judge(
    app: &App,
    session: &Session,
    mut told: impl FnMut(usize) -> bool,
) -> Result<Option<Vec<Judged>>, ApiError> {
    let plan = session.plan(app)?;
    let rows = &session.table.rows;
    let rows = rows.get(usize::from(session.head)..).unwrap_or_default();
    let mut drafts = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        if at % STEP == 0 && !told(at / 2) {
            return Ok(None);
        }
        drafts.push(plan.read(row));
    }
    let joined = twins(session.subject, &mut drafts, |field| session.column(field));
    let known = app.read(|reader| Known::look(reader, &drafts))?;
    let count = drafts.len();
    let mut judged = Vec::with_capacity(count);
    for (at, (draft, twin)) in drafts.into_iter().zip(joined).enumerate() {
        if at % STEP == 0 && !told((count + at) / 2) {
            return Ok(None);
        }
        judged.push(app.read(|reader| one(reader, session, &known, draft, twin))?);
    }
    told(count);
    Ok(Some(judged))
}

fn one(
    reader: &Reader<'_>,
    session: &Session,
    known: &Known,
    mut draft: Draft,
    twin: Option<Twin>,
) -> Result<Judged, ApiError> {
    let company = account_key(draft.value(Field::Company));
    let named = known
        .account(&draft)
        .filter(|_| !session.apart.contains(&company));
    let account = named.map(|(id, _)| id);
    if let Some((id, by)) = named {
        say_account(reader, session, &mut draft, id, by)?;
    } else if draft.is_sound() {
        say_unknown(session, known, &mut draft);
    }
    let months_known = match account {
        Some(id) => say_months(reader, &mut draft, id)?,
        None => false,
    };
    let sound = draft.is_sound() && twin.is_none();
    let found = match session.subject {
        Subject::People if sound => known.person(reader, &draft, account)?,
        Subject::Accounts if sound => match account {
            Some(id) => account_match(reader, &draft, id)?,
            None => None,
        },
        _ => None,
    };
    let before = twin.as_ref().map(|twin| twin.before);
    let found = found.or_else(|| {
        let twin = twin.filter(|twin| draft.is_sound() && !twin.is_plain())?;
        Some(Match {
            whom: Whom::Row(twin.row),
            likeness: twin.likeness,
            values: twin.values,
            differences: twin.differences,
        })
    });
    let pair = found.map(|found| Pair {
        plain: found.likeness == Likeness::Sure && found.differences.is_empty(),
        found,
    });
    Ok(Judged {
        draft,
        account,
        pair,
        twin: before,
        months_known,
    })
}

/// Says whom a company may be that nobody is known by; revenue can't come in without its account.
fn say_unknown(session: &Session, known: &Known, draft: &mut Draft) {
    let alike = known.alike(draft).map(str::to_owned);
    let wrong = session.subject == Subject::Revenue;
    let error = match &alike {
        Some(account) => DomainError::new("import_account_alike").with("account", account),
        None if wrong => DomainError::new("import_account_unknown"),
        None => return,
    };
    let field = Field::Company;
    draft.problems.push(Problem {
        row: draft.row,
        column: session.column(field).or(session.column(Field::TaxId)),
        field,
        error,
        offers: alike.into_iter().collect(),
        wrong,
    });
}

/// Says which amounts take the place of others; whether any month is known already.
fn say_months(reader: &Reader<'_>, draft: &mut Draft, id: Id) -> Result<bool, ApiError> {
    let mut known = false;
    for set in &draft.amounts {
        let Some(revenue) = account::in_month(reader, id, set.month)? else {
            continue;
        };
        known = true;
        if revenue.amount == set.amount {
            continue;
        }
        let was = revenue.amount.to_major().normalize();
        draft.problems.push(Problem {
            row: draft.row,
            column: Some(set.column),
            field: Field::Amount,
            error: DomainError::new("import_amount_replaces")
                .with("month", set.month)
                .with("was", was),
            offers: Vec::new(),
            wrong: false,
        });
    }
    Ok(known)
}

/// Says so where the file spells a known account in its own way.
fn say_account(
    reader: &Reader<'_>,
    session: &Session,
    draft: &mut Draft,
    id: Id,
    by: By,
) -> Result<(), ApiError> {
    let spelled = draft.value(Field::Company);
    let Some(account) = reader.find::<Account>(id)? else {
        return Ok(());
    };
    let names = [&account.facts.name, &account.facts.legal_name];
    if spelled.is_empty() || names.iter().any(|name| fold(name) == fold(spelled)) {
        return Ok(());
    }
    let code = match by {
        By::Tax => "import_account_by_tax",
        By::Name => "import_account_by_name",
    };
    draft.problems.push(Problem {
        row: draft.row,
        column: session.column(Field::Company),
        field: Field::Company,
        error: DomainError::new(code).with("account", &account.facts.name),
        offers: Vec::new(),
        wrong: false,
    });
    Ok(())
}
