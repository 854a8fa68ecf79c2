//! Plain numbers and percentages.

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Format, MINUS, NBSP};

/// How many digits follow the decimal sign. Rounding is half away from zero, as with money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fraction {
    /// As many as needed, up to this: 0.5, 0.25, 3.
    UpTo(u32),
    /// So many, zeros included: 30.40.
    Exactly(u32),
    /// None for a whole number, else so many: 3, 0.50.
    WholeOr(u32),
    /// Zeros up to the first, more if needed up to the second: unit prices 12.00, 0.0345.
    Between(u32, u32),
}

impl Fraction {
    /// The value rounded, and the digits to show.
    pub(super) fn apply(self, value: Decimal) -> (Decimal, u32) {
        let (least, most) = match self {
            Self::UpTo(most) => (0, most),
            Self::Exactly(digits) | Self::WholeOr(digits) => (digits, digits),
            Self::Between(least, most) => (least, most.max(least)),
        };
        let rounded = value
            .round_dp_with_strategy(most, RoundingStrategy::MidpointAwayFromZero)
            .normalize();
        let whole = matches!(self, Self::WholeOr(_)) && rounded.scale() == 0;
        (rounded, if whole { 0 } else { rounded.scale().max(least) })
    }
}

impl Format {
    /// "1,240,000", "−69.3"; "1 240 000", "−69,3".
    #[must_use]
    pub fn number(self, value: Decimal, fraction: Fraction) -> String {
        let mut out = String::new();
        self.write(&mut out, value, fraction, false);
        out
    }

    /// [`Self::number`] with the sign shown either way: "+421 600", "−37 200", "0".
    #[must_use]
    pub fn change(self, value: Decimal, fraction: Fraction) -> String {
        let mut out = String::new();
        self.write(&mut out, value, fraction, true);
        out
    }

    /// A count of things.
    #[must_use]
    pub fn count(self, value: u64) -> String {
        self.number(Decimal::from(value), Fraction::UpTo(0))
    }

    /// "5.6 %", with a space that doesn't break.
    #[must_use]
    pub fn percent(self, value: Decimal, fraction: Fraction) -> String {
        let mut out = self.number(value, fraction);
        out.push(NBSP);
        out.push('%');
        out
    }

    /// Writes the sign, if any.
    pub(super) fn sign(out: &mut String, value: Decimal, plus: bool) {
        if value.is_zero() {
        } else if value.is_sign_negative() {
            out.push(MINUS);
        } else if plus {
            out.push('+');
        }
    }

    fn write(self, out: &mut String, value: Decimal, fraction: Fraction, plus: bool) {
        let (value, digits) = fraction.apply(value);
        Self::sign(out, value, plus);
        self.unsigned(out, value, digits);
    }

    /// Writes the digits of a value already rounded, in groups of three. Bulgarian and
    /// Estonian leave four figures together, as CLDR has it and as the interface's `Intl` writes them:
    /// a number looks the same on the screen and on the page.
    pub(super) fn unsigned(self, out: &mut String, value: Decimal, digits: u32) {
        let text = format!("{:.*}", digits as usize, value.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let grouped = whole.len() >= self.names.grouped_from;
        for (at, digit) in whole.chars().enumerate() {
            if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push(self.names.group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(self.names.decimal);
            out.push_str(fraction);
        }
    }
}
