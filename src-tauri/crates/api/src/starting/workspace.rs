//! What every workspace begins with: a company profile to be filled in, the person who uses it is
//! still to be named, one tax rate at 0 % so that prices add up.

use redbook_domain::company::{Bank, Company, CompanyFacts, TaxRateEntry, TaxRateFacts};
use redbook_domain::dates::Validity;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::numbering::DEFAULT_PATTERN;
use redbook_i18n::Texts;
use redbook_storage::{Tx, WorkspaceInfo};
use rust_decimal::Decimal;

use crate::error::ApiError;

/// Accent of documents until the company chooses its own: carmine, 7.6:1 on white.
const ACCENT: &str = "#A5182F";

pub fn workspace(tx: &mut Tx<'_>, info: &WorkspaceInfo) -> Result<(), ApiError> {
    let company = Company {
        id: tx.new_id(),
        version: 1,
        facts: CompanyFacts {
            name: Localized::one(info.language, info.name.clone()),
            line: LocalText::default(),
            legal_name: String::new(),
            legal_names: LocalText::default(),
            tax_id: String::new(),
            address: String::new(),
            addresses: LocalText::default(),
            phone: String::new(),
            email: String::new(),
            website: String::new(),
            logo: None,
            accent: ACCENT.to_owned(),
            bank: Bank::default(),
            currency: info.currency,
            currencies: vec![],
            prices_include_tax: false,
            validity_days: Validity::DEFAULT.days(),
            number_pattern: DEFAULT_PATTERN.to_owned(),
            look: Default::default(),
        },
    };
    tx.insert(&company)?;
    let name = |language| {
        (
            language,
            Texts::shared().word(language, "starting-tax-none"),
        )
    };
    let none = TaxRateEntry {
        id: tx.new_id(),
        version: 1,
        facts: TaxRateFacts {
            name: Localized(Language::ALL.map(name).into()),
            percent: Decimal::ZERO,
            is_default: true,
        },
    };
    tx.insert(&none)?;
    super::library::library(tx)
}
