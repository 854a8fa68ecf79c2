//! Money: integer minor units of a currency; quantities, rates and percentages as exact decimals.
//!
//! No floating point touches money (rules.md, Money). Everything here is checked: a sum that leaves
//! its range is an error, never a panic and never a wrapped number.

mod amount;
mod currency;
mod number;
mod product;
mod round;
mod share;

pub(crate) use amount::too_large;
pub use amount::{MINOR_MAX, Money};
pub use currency::Currency;
pub use number::{Percent, Quantity, Rate};
pub use product::{percent_of, product};
pub use round::{div_half_away, minor, round_half_away};
pub use share::{apportion, share};
