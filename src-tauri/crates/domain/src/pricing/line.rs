//! One line of a price table.

use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::language::LocalText;
use crate::money::{Money, Percent, Quantity, Rate};

/// When a line is paid. The finance edition keeps the two apart: they can't be added up into one
/// bill.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Cadence {
    #[default]
    Once,
    Yearly,
}

/// What a line is in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PriceLineKind"))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum LineKind {
    /// Counts.
    #[default]
    Normal,
    /// Shown, not in the total; a total with all options stands beside it (Dolibarr #17150).
    Optional,
    /// One of several in a group; only the chosen one counts, and none may be chosen yet
    /// (erpnext #33609).
    Alternative { group: u32, chosen: bool },
    /// Begins a section. Only its description is used.
    Heading,
    /// Sum of the counted lines since the heading or subtotal before it. Only its description is
    /// used.
    Subtotal,
}

impl LineKind {
    /// Whether the line can have a price at all.
    #[must_use]
    pub const fn is_item(self) -> bool {
        !matches!(self, Self::Heading | Self::Subtotal)
    }

    /// Whether the line is in the total.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Normal | Self::Alternative { chosen: true, .. })
    }
}

/// Off the line, or off the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Discount {
    Percent {
        percent: Percent,
    },
    /// In the currency of the prices, and with tax if they are; 0 to what it is taken off.
    Amount {
        amount: Money,
    },
}

/// A tax rate as it was when put on the line. Later changes of the setting don't reach it
/// (odoo #177192).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TaxRate {
    pub id: Id,
    /// At most 100 characters.
    pub name: LocalText,
    pub percent: Percent,
}

impl TaxRate {
    /// Whether lines of the two are taxed together, as one group of EN 16931 (BG-23): the same
    /// percent, of the same rate or by the same name, as when a rate was deleted and entered again.
    #[must_use]
    pub fn is_one_with(&self, other: &Self) -> bool {
        self.percent == other.percent && (self.id == other.id || self.name == other.name)
    }
}

/// One line of a price table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "PriceLine"))]
#[serde(deny_unknown_fields)]
pub struct Line {
    pub id: Id,
    pub kind: LineKind,
    pub cadence: Cadence,
    /// Where the line came from in the price list; nothing is read from there again.
    pub product_id: Option<Id>,
    /// One line, at most 500 characters.
    pub description: LocalText,
    /// Under the description, at most 4000 characters.
    pub note: LocalText,
    /// Such as `pc`, at most 40 characters.
    pub unit: LocalText,
    /// Negative for what the customer gives back.
    pub quantity: Quantity,
    /// Empty is "on request" and different from 0 (Dolibarr #39331).
    pub unit_price: Option<Rate>,
    pub discount: Option<Discount>,
    /// None where no tax applies at all; an exempt line has a rate of 0 % with its name.
    pub tax: Option<TaxRate>,
    /// What one costs us. Secret: read only by [`super::secret`], cleared by
    /// [`super::Pricing::without_costs`] before the prices go anywhere.
    pub cost: Option<Rate>,
}

impl Line {
    /// An empty normal line, one piece, no price.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            kind: LineKind::Normal,
            cadence: Cadence::Once,
            product_id: None,
            description: LocalText::default(),
            note: LocalText::default(),
            unit: LocalText::default(),
            quantity: Quantity::ONE,
            unit_price: None,
            discount: None,
            tax: None,
            cost: None,
        }
    }
}
