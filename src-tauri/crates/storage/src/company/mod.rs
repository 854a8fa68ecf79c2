//! Our side: the company, the team, tax rates, the price list, references.

use redbook_domain::company::{
    Company, CompanyFacts, Member, MemberFacts, Product, ProductFacts, Reference, ReferenceFacts,
    TaxRateEntry, TaxRateFacts,
};

use crate::Reader;
use crate::error::Result;
use crate::record::{Record, Table, Via, record, select};

record!(Company = "company"; ; facts CompanyFacts {
    name, line, legal_name, tax_id, address, phone, email, website, logo, accent, bank, currency,
    currencies, prices_include_tax, validity_days, number_pattern, look, legal_names, addresses,
});
record!(Member = "member"; ; facts MemberFacts { name, position, about, phone, email, photo, me });
record!(TaxRateEntry = "tax_rate"; ; facts TaxRateFacts { name, percent, is_default });
record!(Product = "product"; ; facts ProductFacts {
    code, name, description, unit, price, cost, currency, cadence, tax_rate_id,
});
record!(Reference = "reference"; ; facts ReferenceFacts {
    customer, about, from, to, project, result, people,
});

pub(crate) const COMPANY: Table = Table::of::<Company>(Via::None);
pub(crate) const MEMBER: Table = Table::of::<Member>(Via::None).titled("name");
pub(crate) const TAX_RATE: Table = Table::of::<TaxRateEntry>(Via::None).titled("name");
pub(crate) const PRODUCT: Table = Table::of::<Product>(Via::None).titled("name");
pub(crate) const REFERENCE: Table = Table::of::<Reference>(Via::None).titled("customer");

/// Our company, once it was entered.
///
/// # Errors
/// Those of reading.
pub fn company(reader: &Reader<'_>) -> Result<Option<Company>> {
    Ok(all(reader)?.into_iter().next())
}

/// The team, in the order it was entered.
///
/// # Errors
/// Those of reading.
pub fn members(reader: &Reader<'_>) -> Result<Vec<Member>> {
    all(reader)
}

/// Tax rates, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn tax_rates(reader: &Reader<'_>) -> Result<Vec<TaxRateEntry>> {
    all(reader)
}

/// The whole price list, in the order it was entered.
///
/// # Errors
/// Those of reading.
pub fn products(reader: &Reader<'_>) -> Result<Vec<Product>> {
    all(reader)
}

/// References, in the order they were entered.
///
/// # Errors
/// Those of reading.
pub fn references(reader: &Reader<'_>) -> Result<Vec<Reference>> {
    all(reader)
}

fn all<R: Record>(reader: &Reader<'_>) -> Result<Vec<R>> {
    let sql = select::<R>() + " WHERE deleted_at IS NULL ORDER BY rid";
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], R::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
