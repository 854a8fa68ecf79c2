//! The price table of a proposal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::line::{Discount, Line};
use crate::DomainError;
use crate::error::DomainResult;
use crate::id::Id;
use crate::money::{Currency, Money, Rate, div_half_away, minor, too_large};

/// Most lines a proposal can have.
pub const LINES_MAX: usize = 5_000;

/// How totals are made. Stored with the prices, so that a rule that changes one day leaves the
/// totals of existing versions as they were (odoo #177192).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "TotalsMethod"))]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The order of EN 16931: lines rounded, document discount shared over the tax groups by
    /// largest remainder, tax rounded once per group.
    #[default]
    PerTaxGroup,
}

/// The exchange rate of the day the prices were made, for reports in the workspace's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ExchangeRate"))]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    pub base: Currency,
    /// Units of `base` for one unit of the price currency; more than 0.
    pub rate: Rate,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub as_of: NaiveDate,
}

impl Exchange {
    /// The amount in the base currency, rounded half away from zero.
    ///
    /// # Errors
    /// `amount_too_large`.
    pub fn to_base(&self, amount: Money) -> DomainResult<Money> {
        let value = i128::from(amount.minor())
            .checked_mul(self.rate.scaled())
            .and_then(|value| value.checked_mul(self.base.minor_per_major().into()))
            .and_then(|value| {
                let per = i128::from(amount.currency().minor_per_major());
                div_half_away(value, per * 10_i128.pow(Rate::SCALE))
            })
            .and_then(minor)
            .ok_or_else(|| too_large(self.base))?;
        Money::new(value, self.base)
    }
}

/// All prices of a proposal: one set for all its editions (M14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Pricing {
    pub currency: Currency,
    /// Unit prices contain the tax; it is extracted per tax group.
    pub prices_include_tax: bool,
    /// In the order they are shown, at most [`LINES_MAX`].
    pub lines: Vec<Line>,
    /// Off the whole of the counted lines.
    pub discount: Option<Discount>,
    /// Show totals only. The figures are the same.
    pub hide_line_prices: bool,
    #[serde(default)]
    pub method: Method,
    pub exchange: Option<Exchange>,
}

impl Pricing {
    /// No lines yet.
    #[must_use]
    pub fn new(currency: Currency) -> Self {
        Self {
            currency,
            prices_include_tax: false,
            lines: Vec::new(),
            discount: None,
            hide_line_prices: false,
            method: Method::default(),
            exchange: None,
        }
    }

    /// The same prices without what they cost us: what may be given to a document, a customer or
    /// a file.
    #[must_use]
    pub fn without_costs(mut self) -> Self {
        for line in &mut self.lines {
            line.cost = None;
        }
        self
    }

    /// The groups of alternatives in which nothing is chosen, in order of appearance.
    #[must_use]
    pub fn open_alternatives(&self) -> Vec<u32> {
        let mut open = Vec::new();
        for (group, _) in self.alternatives() {
            let chosen = self.alternatives().any(|pair| pair == (group, true));
            if !chosen && !open.contains(&group) {
                open.push(group);
            }
        }
        open
    }

    /// Chooses an alternative and drops the others of its group.
    ///
    /// # Errors
    /// `line_not_found` at `lines` if there is no such alternative.
    pub fn choose(&mut self, line: Id) -> DomainResult<()> {
        use super::line::LineKind::Alternative;
        let group = self
            .lines
            .iter()
            .find_map(|candidate| match candidate.kind {
                Alternative { group, .. } if candidate.id == line => Some(group),
                _ => None,
            });
        let wanted = group.ok_or_else(|| DomainError::new("line_not_found").at("lines"))?;
        for candidate in &mut self.lines {
            if let Alternative { group, chosen } = &mut candidate.kind
                && *group == wanted
            {
                *chosen = candidate.id == line;
            }
        }
        Ok(())
    }

    pub(super) fn alternatives(&self) -> impl Iterator<Item = (u32, bool)> {
        use super::line::LineKind::Alternative;
        self.lines.iter().filter_map(|line| match line.kind {
            Alternative { group, chosen } => Some((group, chosen)),
            _ => None,
        })
    }
}
