//! Our side: the company profile and the lists that belong to it.

use redbook_domain::Within;
use redbook_domain::company::{
    Company, CompanyFacts, MIN_ACCENT_CONTRAST, Member, MemberFacts, Product, ProductFacts,
    Reference, ReferenceFacts, TaxRateEntry, TaxRateFacts, accent_contrast,
};
use redbook_domain::id::Id;
use redbook_domain::numbering::Pattern;
use redbook_storage::{Op, Reader, Tx, company, number};

use super::noun::item;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::company::CompanyRes;
use crate::dto::{Item, Items, Nothing, Update};
use crate::error::ApiError;

pub fn get(app: &App, _request: Nothing) -> Done<CompanyRes> {
    let today = app.world().today();
    app.read(|reader| shown(reader, today).map(Reply::read))
}

pub fn update(app: &App, request: Update<CompanyFacts>) -> Done<CompanyRes> {
    let mut facts = request.facts;
    facts.check().within("facts").map_err(ApiError::from)?;
    let today = app.world().today();
    app.write(Op::UpdateCompany, |tx| {
        let mut company: Company = tx.get(request.id)?;
        company.facts = facts;
        tx.update(&company, request.version)?;
        shown(&tx.reader(), today)
    })
}

/// The one row, made together with the workspace.
pub(crate) fn the_company(reader: &Reader<'_>) -> Result<Company, ApiError> {
    company::company(reader)?.ok_or_else(|| ApiError::not_found("company"))
}

fn shown(reader: &Reader<'_>, today: chrono::NaiveDate) -> Result<CompanyRes, ApiError> {
    let company = the_company(reader)?;
    let contrast = accent_contrast(&company.facts.accent).unwrap_or_default();
    // Downwards: 4.46 isn't said to reach the 4.5 that is asked for.
    let said = (contrast * 10.0).floor() / 10.0;
    let pattern = Pattern::parse(&company.facts.number_pattern)?;
    let next = number::peek(reader, &pattern.scope(today))?;
    Ok(CompanyRes {
        accent_contrast: format!("{said:.1}"),
        accent_ok: contrast >= MIN_ACCENT_CONTRAST,
        next_number: pattern.format(today, u32::try_from(next).unwrap_or(u32::MAX))?,
        company: item(&company),
    })
}

pub fn member_list(app: &App, _request: Nothing) -> Done<Items<Item<MemberFacts>>> {
    app.read(|reader| {
        let members: Vec<Member> = company::members(reader)?;
        Ok(Reply::read(Items {
            items: members.iter().map(item).collect(),
        }))
    })
}

pub fn tax_rate_list(app: &App, _request: Nothing) -> Done<Items<Item<TaxRateFacts>>> {
    app.read(|reader| {
        let rates: Vec<TaxRateEntry> = company::tax_rates(reader)?;
        Ok(Reply::read(Items {
            items: rates.iter().map(item).collect(),
        }))
    })
}

pub fn product_list(app: &App, _request: Nothing) -> Done<Items<Item<ProductFacts>>> {
    app.read(|reader| {
        let products: Vec<Product> = company::products(reader)?;
        Ok(Reply::read(Items {
            items: products.iter().map(item).collect(),
        }))
    })
}

pub fn reference_list(app: &App, _request: Nothing) -> Done<Items<Item<ReferenceFacts>>> {
    app.read(|reader| {
        let references: Vec<Reference> = company::references(reader)?;
        Ok(Reply::read(Items {
            items: references.iter().map(item).collect(),
        }))
    })
}

/// Only one member of the team is the user.
pub(crate) fn only_me(member: &Member, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    if !member.facts.me {
        return Ok(());
    }
    for mut other in company::members(&tx.reader())? {
        if other.id != member.id && other.facts.me {
            other.facts.me = false;
            let version = other.version;
            tx.update(&other, version)?;
        }
    }
    Ok(())
}

/// Only one tax rate is the usual one.
pub(crate) fn only_usual(rate: &TaxRateEntry, tx: &mut Tx<'_>) -> Result<(), ApiError> {
    if !rate.facts.is_default {
        return Ok(());
    }
    for mut other in company::tax_rates(&tx.reader())? {
        if other.id != rate.id && other.facts.is_default {
            other.facts.is_default = false;
            let version = other.version;
            tx.update(&other, version)?;
        }
    }
    Ok(())
}

/// # Errors
/// `in_use {count}`: that many products are sold at this rate.
pub(crate) fn unused_rate(tx: &Tx<'_>, id: Id) -> Result<(), ApiError> {
    let products: Vec<Product> = company::products(&tx.reader())?;
    let sold = |product: &&Product| product.facts.tax_rate_id == Some(id);
    match products.iter().filter(sold).count() {
        0 => Ok(()),
        count => Err(ApiError::new("in_use").with("count", count)),
    }
}
