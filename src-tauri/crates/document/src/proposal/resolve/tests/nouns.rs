//! Nouns with nothing in them but what every view needs.

use redbook_domain::account::{AccountFacts, AccountStatus};
use redbook_domain::company::{Bank, CompanyFacts, FileRef};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::money::Currency;
use redbook_domain::person::{Part, PartFacts, Person, PersonFacts, ReaderType, Stance};
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{Edition, EditionFacts, Proposal, ProposalFacts};

use super::notation::{day, id, local};

pub fn proposal() -> Proposal {
    Proposal {
        id: id(400),
        version: 1,
        account_id: id(500),
        facts: ProposalFacts {
            title: "Returnable crates, line 2".into(),
            language: Language::En,
            prepared_on: day("2026-11-23"),
            valid_until: day("2026-12-18"),
            pricing: Pricing::new(Currency::EUR),
            calculation: None,
            look: Default::default(),
        },
        number: None,
        revision: 1,
        sent_at: None,
        outcome: None,
        template: None,
    }
}

pub fn edition(n: u16, reader: ReaderType, language: Language) -> Edition {
    let facts = EditionFacts {
        reader,
        person_id: None,
        language,
        headline: LocalText::default(),
        layout: Vec::new(),
    };
    Edition {
        id: id(n),
        version: 1,
        proposal_id: id(400),
        personal: false,
        facts,
    }
}

pub fn account() -> AccountFacts {
    AccountFacts {
        names: Default::default(),
        name: "Belvara Dairy Group".into(),
        legal_name: String::new(),
        tax_id: String::new(),
        industry: String::new(),
        business: String::new(),
        status: AccountStatus::Active,
        key_account: true,
        large: true,
        language: Language::En,
        currency: Currency::EUR,
        website: String::new(),
        phone: String::new(),
        email: String::new(),
        address: String::new(),
        addresses: Default::default(),
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
    }
}

pub fn company(logo: FileRef) -> CompanyFacts {
    CompanyFacts {
        name: local("Tarvena | Тарвена | Тарвена"),
        line: local(
            "Returnable packaging for food makers | Возвратная тара для пищевых производств | Многооборотни опаковки за храни",
        ),
        legal_name: "Tarvena Returnables".into(),
        legal_names: Default::default(),
        tax_id: String::new(),
        address: String::new(),
        addresses: Default::default(),
        phone: String::new(),
        email: String::new(),
        website: String::new(),
        logo: Some(logo),
        accent: "#A5182F".into(),
        bank: Bank::default(),
        currency: Currency::EUR,
        currencies: Vec::new(),
        prices_include_tax: false,
        validity_days: 30,
        number_pattern: "TR-{YYYY}-{seq:4}".into(),
        look: Default::default(),
    }
}

pub fn person(n: u16, name: &str, position: &str, account_id: Id) -> (Person, Part) {
    let facts = PersonFacts::called(name);
    let part = PartFacts {
        position: position.into(),
        positions: Default::default(),
        department: String::new(),
        departments: Default::default(),
        reports_to: None,
        roles: Vec::new(),
        reader: None,
        stance: Stance::Opponent,
        influence: Some(5),
        left_on: None,
        plans_asked_on: None,
        buying: vec![],
        bond: None,
        wanted: None,
        came_on: None,
        area_id: None,
    };
    let part = Part {
        id: id(n + 100),
        version: 1,
        account_id,
        person_id: id(n),
        facts: part,
    };
    (
        Person {
            id: id(n),
            version: 1,
            facts,
        },
        part,
    )
}
