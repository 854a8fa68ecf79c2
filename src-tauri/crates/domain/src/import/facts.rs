//! Between a row's values and the facts of nouns.

use super::value::{from_iso, iso, said_yes, status, status_code, yes_code};
use super::{Draft, Field, KnownValues, account_key};
use crate::account::{AccountFacts, AccountStatus};
use crate::language::{Language, LocalText};
use crate::money::Currency;
use crate::person::{PartFacts, PersonFacts, Stance};

/// A person as the row says. Checked by its caller.
#[must_use]
pub fn person_facts(draft: &Draft) -> PersonFacts {
    let mut facts = PersonFacts::called("");
    for (field, value) in &draft.values {
        fill_person(&mut facts, *field, value);
    }
    facts
}

/// Their part in the account as the row says.
#[must_use]
pub fn part_facts(draft: &Draft) -> PartFacts {
    let mut facts = PartFacts {
        position: String::new(),
        positions: LocalText::default(),
        departments: LocalText::default(),
        department: String::new(),
        reports_to: None,
        roles: Vec::new(),
        reader: None,
        stance: Stance::Unknown,
        influence: None,
        left_on: None,
        plans_asked_on: None,
        buying: Vec::new(),
        bond: None,
        wanted: None,
        came_on: None,
        area_id: None,
    };
    for (field, value) in &draft.values {
        fill_part(&mut facts, *field, value);
    }
    facts
}

/// An account as the row says; of a row about a person only the company's fields.
#[must_use]
pub fn account_facts(draft: &Draft, language: Language, currency: Currency) -> AccountFacts {
    let mut facts = AccountFacts {
        name: String::new(),
        names: LocalText::default(),
        legal_name: String::new(),
        tax_id: String::new(),
        industry: String::new(),
        business: String::new(),
        status: AccountStatus::Prospect,
        key_account: false,
        large: false,
        language,
        currency,
        website: String::new(),
        phone: String::new(),
        email: String::new(),
        address: String::new(),
        addresses: LocalText::default(),
        employees: None,
        turnover: None,
        customer_since: None,
        could_decide: None,
        manager_id: None,
        next_step: String::new(),
        next_step_on: None,
        keeps: String::new(),
        supply: Default::default(),
        tags: Vec::new(),
        notes: String::new(),
    };
    for (field, value) in &draft.values {
        fill_account(&mut facts, *field, value);
    }
    facts
}

/// What a row about a person says of their company.
#[must_use]
pub fn company_of(draft: &Draft) -> Draft {
    let of_company = |field: &Field| {
        matches!(
            field,
            Field::Company | Field::TaxId | Field::Website | Field::Address
        )
    };
    let said = draft.values.iter().filter(|(field, _)| of_company(field));
    Draft {
        row: draft.row,
        values: said.map(|(field, text)| (*field, text.clone())).collect(),
        ..Draft::default()
    }
}

/// Puts a value in its place, if it is one of a person's.
pub fn fill_person(facts: &mut PersonFacts, field: Field, value: &str) {
    let place = match field {
        Field::Name => &mut facts.name,
        Field::Phone => &mut facts.phone,
        Field::Mobile => &mut facts.mobile,
        Field::Email => &mut facts.email,
        Field::Birthday => {
            facts.birthday = from_iso(value);
            return;
        }
        Field::Note => {
            add_note(&mut facts.notes, value);
            return;
        }
        _ => return,
    };
    value.clone_into(place);
}

/// Puts a value in its place, if it is one of a part.
pub fn fill_part(facts: &mut PartFacts, field: Field, value: &str) {
    let place = match field {
        Field::Position => &mut facts.position,
        Field::Department => &mut facts.department,
        _ => return,
    };
    value.clone_into(place);
}

/// Puts a value in its place, if it is one of an account's.
pub fn fill_account(facts: &mut AccountFacts, field: Field, value: &str) {
    let place = match field {
        Field::Company => &mut facts.name,
        Field::LegalName => &mut facts.legal_name,
        Field::TaxId => &mut facts.tax_id,
        Field::Industry => &mut facts.industry,
        Field::Website => &mut facts.website,
        Field::Phone => &mut facts.phone,
        Field::Email => &mut facts.email,
        Field::Address => &mut facts.address,
        Field::Employees => {
            facts.employees = value.parse().ok();
            return;
        }
        Field::Status => {
            facts.status = status(value).unwrap_or(facts.status);
            return;
        }
        Field::KeyAccount => {
            facts.key_account = said_yes(value).unwrap_or(facts.key_account);
            return;
        }
        Field::Tags => {
            for tag in value.split([',', ';', '\n']).map(str::trim) {
                if !tag.is_empty() && !facts.tags.iter().any(|known| known == tag) {
                    facts.tags.push(tag.to_owned());
                }
            }
            return;
        }
        Field::Note => {
            add_note(&mut facts.notes, value);
            return;
        }
        _ => return,
    };
    value.clone_into(place);
}

/// A known account in the form that rows have.
#[must_use]
pub fn account_values(facts: &AccountFacts) -> KnownValues {
    let count = facts.employees.map(|count| count.to_string());
    known(
        [
            (Field::Company, facts.name.as_str()),
            (Field::LegalName, &facts.legal_name),
            (Field::TaxId, &facts.tax_id),
            (Field::Industry, &facts.industry),
            (Field::Status, status_code(facts.status)),
            (Field::KeyAccount, yes_code(facts.key_account)),
            (Field::Website, &facts.website),
            (Field::Phone, &facts.phone),
            (Field::Email, &facts.email),
            (Field::Address, &facts.address),
            (Field::Employees, count.as_deref().unwrap_or_default()),
        ],
        vec![account_key(&facts.name)],
        Vec::new(),
    )
}

/// A known person in the form that rows have, with the part in the account that a row is about, the
/// name of the decision area there, and the keys of all their accounts.
#[must_use]
pub fn person_values(
    facts: &PersonFacts,
    part: Option<&PartFacts>,
    area: &str,
    accounts: Vec<String>,
) -> KnownValues {
    let born = facts.birthday.map(iso);
    known(
        [
            (Field::Name, facts.name.as_str()),
            (Field::Phone, &facts.phone),
            (Field::Mobile, &facts.mobile),
            (Field::Email, &facts.email),
            (Field::Birthday, born.as_deref().unwrap_or_default()),
            (Field::Position, part.map_or("", |part| &part.position)),
            (Field::Department, part.map_or("", |part| &part.department)),
            (Field::Area, area),
        ],
        accounts,
        facts.names.0.values().cloned().collect(),
    )
}

fn known<const N: usize>(
    values: [(Field, &str); N],
    accounts: Vec<String>,
    names: Vec<String>,
) -> KnownValues {
    let said = values.into_iter().filter(|(_, text)| !text.is_empty());
    KnownValues {
        values: said.map(|(field, text)| (field, text.to_owned())).collect(),
        accounts,
        names,
    }
}

/// Adds to notes, which are never replaced; what is there already isn't said twice.
pub fn add_note(notes: &mut String, more: &str) {
    if notes.lines().any(|line| line == more) || *notes == more {
        return;
    }
    if !notes.is_empty() {
        notes.push('\n');
    }
    notes.push_str(more);
}
