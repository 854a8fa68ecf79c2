//! Who of the file is in the workspace already.

use std::collections::{HashMap, HashSet};

use redbook_domain::account::Account;
use redbook_domain::area::DecisionArea;
use redbook_domain::id::Id;
use redbook_domain::import::{
    Difference, Draft, Field, KnownValues, Likeness, account_key, account_values, differences,
    person_key, person_likeness, person_values, tax_key,
};
use redbook_domain::person::{PartFacts, Person};
use redbook_domain::text::fold;
use redbook_storage::{Reader, import, person};

use super::alike::Alike;
use crate::error::ApiError;

/// How an account was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Tax,
    Name,
}

/// Those whose names or numbers occur in the file.
#[derive(Debug, Default)]
pub(super) struct Known {
    accounts: HashMap<String, Id>,
    taxes: HashMap<String, Id>,
    mails: HashMap<String, Vec<Id>>,
    names: HashMap<String, Vec<Id>>,
    alike: Alike,
}

/// Whom a row looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whom {
    /// Somebody of the workspace.
    Known(Id),
    /// An earlier row of the file, by its number.
    Row(u32),
}

/// Whom a row looks like, and how.
#[derive(Debug, Clone)]
pub(crate) struct Match {
    pub whom: Whom,
    pub likeness: Likeness,
    pub values: KnownValues,
    pub differences: Vec<Difference>,
}

impl Match {
    /// The one of the workspace, if it is one.
    pub fn id(&self) -> Option<Id> {
        match self.whom {
            Whom::Known(id) => Some(id),
            Whom::Row(_) => None,
        }
    }
}

impl Known {
    pub fn look(reader: &Reader<'_>, drafts: &[Draft]) -> Result<Self, ApiError> {
        let all = |key: fn(&Draft) -> Option<String>| -> HashSet<String> {
            drafts.iter().filter_map(key).collect()
        };
        let companies = all(|draft| Some(account_key(draft.value(Field::Company))));
        let legal = all(|draft| Some(account_key(draft.value(Field::LegalName))));
        let taxes = all(|draft| tax_key(draft.value(Field::TaxId)));
        let mails = all(|draft| Some(fold(draft.value(Field::Email))));
        let names = all(|draft| person_key(draft.value(Field::Name)));
        let mut known = Self {
            alike: Alike::to(&companies),
            ..Self::default()
        };
        import::accounts(reader, |account| {
            let spelled = [&account.name, &account.legal_name];
            for name in spelled.into_iter().chain(account.names.0.values()) {
                let key = account_key(name);
                known.alike.see(&key, account.id, &account.name);
                if !key.is_empty() && (companies.contains(&key) || legal.contains(&key)) {
                    known.accounts.entry(key).or_insert(account.id);
                }
            }
            if let Some(key) = tax_key(&account.tax_id).filter(|key| taxes.contains(key)) {
                known.taxes.entry(key).or_insert(account.id);
            }
        })?;
        if !names.is_empty() || mails.len() > 1 {
            import::people(reader, |person| {
                let mail = fold(&person.email);
                if !mail.is_empty() && mails.contains(&mail) {
                    known.mails.entry(mail).or_default().push(person.id);
                }
                for name in [&person.name].into_iter().chain(person.names.0.values()) {
                    if let Some(name) = person_key(name).filter(|name| names.contains(name)) {
                        known.names.entry(name).or_default().push(person.id);
                    }
                }
            })?;
        }
        Ok(known)
    }

    /// The account that a row names.
    pub fn account(&self, draft: &Draft) -> Option<(Id, By)> {
        let tax = tax_key(draft.value(Field::TaxId));
        if let Some(id) = tax.and_then(|key| self.taxes.get(&key)) {
            return Some((*id, By::Tax));
        }
        [Field::Company, Field::LegalName]
            .into_iter()
            .map(|field| draft.value(field))
            .filter(|name| !name.is_empty())
            .find_map(|name| self.accounts.get(&account_key(name)))
            .map(|id| (*id, By::Name))
    }

    /// The account that a row may mean, where it names none.
    pub fn alike(&self, draft: &Draft) -> Option<&str> {
        self.alike.name(&account_key(draft.value(Field::Company)))
    }

    /// The person that a row is, or may be.
    pub fn person(
        &self,
        reader: &Reader<'_>,
        draft: &Draft,
        account: Option<Id>,
    ) -> Result<Option<Match>, ApiError> {
        let by_mail = self.mails.get(&fold(draft.value(Field::Email)));
        let by_name = person_key(draft.value(Field::Name)).and_then(|key| self.names.get(&key));
        let mut candidates = by_mail.into_iter().chain(by_name).flatten().peekable();
        if candidates.peek().is_none() {
            return Ok(None);
        }
        // The account goes by its key; the file may spell it in its own way.
        let mut told = draft.clone();
        if let Some(account) = account
            && let Some(known) = reader.find::<Account>(account)?
        {
            told.values.insert(Field::Company, known.facts.name);
        }
        let mut best: Option<Match> = None;
        for id in candidates {
            let Some(values) = self.person_as_row(reader, *id, account)? else {
                continue;
            };
            let Some(likeness) = person_likeness(&told, &values) else {
                continue;
            };
            if best.as_ref().is_none_or(|known| known.likeness < likeness) {
                best = Some(Match {
                    whom: Whom::Known(*id),
                    likeness,
                    differences: differences(draft, &values),
                    values,
                });
            }
        }
        Ok(best)
    }

    fn person_as_row(
        &self,
        reader: &Reader<'_>,
        id: Id,
        account: Option<Id>,
    ) -> Result<Option<KnownValues>, ApiError> {
        let Some(known) = reader.find::<Person>(id)? else {
            return Ok(None);
        };
        let parts = person::parts(reader, id)?;
        let own = parts.iter().find(|part| Some(part.account_id) == account);
        let mut keys = Vec::with_capacity(parts.len());
        for part in &parts {
            if let Some(account) = reader.find::<Account>(part.account_id)? {
                keys.push(account_key(&account.facts.name));
            }
        }
        let part = own.map(|part| &part.facts);
        let area = area_name(reader, part)?;
        Ok(Some(person_values(&known.facts, part, &area, keys)))
    }
}

/// Name of the decision area that a part belongs to, empty for the whole account.
pub(super) fn area_name(reader: &Reader<'_>, part: Option<&PartFacts>) -> Result<String, ApiError> {
    let Some(id) = part.and_then(|part| part.area_id) else {
        return Ok(String::new());
    };
    let found = reader.find::<DecisionArea>(id)?;
    Ok(found.map(|area| area.facts.name).unwrap_or_default())
}

/// A known account beside a row about it.
pub(super) fn account_match(
    reader: &Reader<'_>,
    draft: &Draft,
    id: Id,
) -> Result<Option<Match>, ApiError> {
    let known: Option<Account> = reader.find(id)?;
    Ok(known.map(|account| {
        let values = account_values(&account.facts);
        Match {
            whom: Whom::Known(id),
            likeness: Likeness::Sure,
            differences: differences(draft, &values),
            values,
        }
    }))
}
