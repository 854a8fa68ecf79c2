//! Our side: the company, the team, tax rates, the price list.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use redbook_domain::company::{
    Bank, CompanyFacts, Member, MemberFacts, Product, ProductFacts, TaxRateEntry, TaxRateFacts,
};
use redbook_domain::money::{Currency, Percent};
use redbook_domain::pricing::{Cadence, TaxRate};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::text::Text;
use super::{Work, broken, logo, read};
use crate::commands::{company, file, noun};
use crate::dto::file::PictureImportReq;
use crate::dto::{Create, Nothing, Update};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CompanyData {
    name: Text,
    line: Text,
    legal_name: Text,
    tax_id: String,
    address: Text,
    phone: String,
    email: String,
    website: String,
    accent: String,
    bank: BankData,
    currency: Currency,
    currencies: Vec<Currency>,
    validity_days: u16,
    number_pattern: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct BankData {
    name: Text,
    iban: String,
    bic: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MemberData {
    key: String,
    name: Text,
    position: Text,
    about: Text,
    phone: String,
    email: String,
    #[serde(default)]
    me: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TaxData {
    key: String,
    name: Text,
    percent: Decimal,
    is_default: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ProductData {
    key: String,
    code: String,
    name: Text,
    description: Text,
    unit: Text,
    price: Option<Decimal>,
    cost: Option<Decimal>,
    cadence: Cadence,
    tax: String,
}

impl Work<'_> {
    pub(super) fn company(&mut self) -> Result<(), ApiError> {
        self.profile()?;
        self.members()?;
        self.taxes()?;
        self.products()?;
        self.references()
    }

    fn profile(&self) -> Result<(), ApiError> {
        let data: CompanyData = read("company", include_str!("data/company.json"))?;
        let base64 = Some(STANDARD.encode(logo::png()?));
        let picture = file::picture_import(self.app, PictureImportReq { path: None, base64 })?;
        let known = company::get(self.app, Nothing {})?.value.company;
        let facts = CompanyFacts {
            name: self.local(&data.name),
            line: self.local(&data.line),
            legal_name: self.say(&data.legal_name),
            legal_names: self.names(&data.legal_name),
            tax_id: data.tax_id,
            address: self.say(&data.address),
            addresses: self.names(&data.address),
            phone: data.phone,
            email: data.email,
            website: data.website,
            logo: Some(picture.value.file),
            accent: data.accent,
            bank: Bank {
                name: self.say(&data.bank.name),
                iban: data.bank.iban,
                bic: data.bank.bic,
            },
            currency: data.currency,
            currencies: data.currencies,
            validity_days: data.validity_days,
            number_pattern: data.number_pattern,
            ..known.facts
        };
        company::update(
            self.app,
            Update {
                id: known.id,
                version: known.version,
                facts,
            },
        )?;
        Ok(())
    }

    fn members(&mut self) -> Result<(), ApiError> {
        let all: Vec<MemberData> = read("members", include_str!("data/members.json"))?;
        for data in all {
            let facts = MemberFacts {
                name: self.local(&data.name),
                position: self.local(&data.position),
                about: self.local(&data.about),
                phone: data.phone,
                email: data.email,
                photo: None,
                me: data.me,
            };
            let made = noun::create::<Member>(self.app, Create { facts })?.value;
            self.made.members.insert(data.key, made.id);
        }
        Ok(())
    }

    /// The rate a workspace begins with becomes ours of the same percent.
    fn taxes(&mut self) -> Result<(), ApiError> {
        let all: Vec<TaxData> = read("tax rates", include_str!("data/tax_rates.json"))?;
        for data in all {
            let facts = TaxRateFacts {
                name: self.local(&data.name),
                percent: data.percent,
                is_default: data.is_default,
            };
            let (name, percent) = (facts.name.clone(), Percent::new(data.percent)?);
            // Read each time: marking one rate as the usual one takes the mark off another.
            let known = company::tax_rate_list(self.app, Nothing {})?.value.items;
            let same = known.iter().find(|rate| rate.facts.percent == data.percent);
            let made = match same {
                Some(rate) => {
                    let update = Update {
                        id: rate.id,
                        version: rate.version,
                        facts,
                    };
                    noun::update::<TaxRateEntry>(self.app, update)?
                }
                None => noun::create::<TaxRateEntry>(self.app, Create { facts })?,
            };
            let rate = TaxRate {
                id: made.value.id,
                name,
                percent,
            };
            self.made.taxes.insert(data.key, rate);
        }
        Ok(())
    }

    fn products(&mut self) -> Result<(), ApiError> {
        let all: Vec<ProductData> = read("products", include_str!("data/products.json"))?;
        for data in all {
            let facts = ProductFacts {
                code: data.code,
                name: self.local(&data.name),
                description: self.local(&data.description),
                unit: self.local(&data.unit),
                price: data.price,
                cost: data.cost,
                currency: Currency::EUR,
                cadence: data.cadence,
                tax_rate_id: Some(self.tax(&data.tax)?.id),
            };
            let made = noun::create::<Product>(self.app, Create { facts })?.value;
            let name = self.say(&data.name);
            self.made.product_names.insert(data.key.clone(), name);
            self.made.products.insert(data.key, made.id);
        }
        Ok(())
    }

    pub(super) fn tax(&self, name: &str) -> Result<&TaxRate, ApiError> {
        self.made
            .taxes
            .get(name)
            .ok_or_else(|| broken("tax rate", name))
    }
}
