//! Prices: the lines of a proposal and [`totals`], the one function from which the screen, every
//! edition, XLSX and the stored snapshot take their figures (rules.md, Money).
//!
//! What must never reach a customer is in [`secret`] and no part of [`Totals`].

mod check;
mod compute;
mod group;
mod line;
mod list;
pub mod secret;
mod totals;

use crate::error::DomainError;

pub use compute::totals;
pub use line::{Cadence, Discount, Line, LineKind, TaxRate};
pub use list::{Exchange, LINES_MAX, Method, Pricing};
pub use totals::{LineTotal, Summary, Sums, TaxGroup, Totals};

/// Codes: `field_out_of_range`, `field_duplicate`, `field_too_long`, `too_many`, `currency_mismatch`,
/// `alternative_chosen_twice {group}`, `amount_too_large`; the place says which line.
pub type PricingError = DomainError;
