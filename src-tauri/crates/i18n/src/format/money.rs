//! Amounts of money.

use redbook_domain::language::Language;
use redbook_domain::money::{Currency, Money};
use rust_decimal::Decimal;

use super::number::Fraction;
use super::{Format, NBSP};

/// Whether the amount names its currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symbol {
    /// "€242,914", "242 914 €": in running text and key figures.
    With,
    /// "242,914": in tables, whose heads name the currency.
    Without,
}

/// Whether a whole amount shows its zero cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cents {
    /// Only if there are any: "€209,000", "€0.34". For key figures and text.
    IfAny,
    /// Always as many digits as the currency has. For columns that hold cents.
    Always,
}

impl Cents {
    /// The rule for a column: one amount with cents gives cents to all.
    #[must_use]
    pub fn of_column(amounts: impl IntoIterator<Item = Money>) -> Self {
        let whole = |money: Money| money.to_major().normalize().scale() == 0;
        if amounts.into_iter().all(whole) {
            Self::IfAny
        } else {
            Self::Always
        }
    }

    fn fraction(self, currency: Currency) -> Fraction {
        match self {
            Self::IfAny => Fraction::WholeOr(currency.exponent()),
            Self::Always => Fraction::Exactly(currency.exponent()),
        }
    }
}

impl Format {
    /// An amount of money.
    #[must_use]
    pub fn money(self, money: Money, symbol: Symbol, cents: Cents) -> String {
        let fraction = cents.fraction(money.currency());
        self.amount(money.to_major(), money.currency(), symbol, fraction, false)
    }

    /// [`Self::money`] with the sign shown either way: "+421 600", "−508 400".
    #[must_use]
    pub fn money_change(self, money: Money, symbol: Symbol, cents: Cents) -> String {
        let fraction = cents.fraction(money.currency());
        self.amount(money.to_major(), money.currency(), symbol, fraction, true)
    }

    /// A price of one, which may be finer than the currency: "€0.0345", "12.00".
    #[must_use]
    pub fn rate(self, rate: Decimal, currency: Currency, symbol: Symbol) -> String {
        let fraction = Fraction::Between(currency.exponent(), 6);
        self.amount(rate, currency, symbol, fraction, false)
    }

    /// Thousands without the symbol, for charts and their tables: "−209.0".
    #[must_use]
    pub fn thousands(self, money: Money, digits: u32) -> String {
        self.number(
            money.to_major() / Decimal::ONE_THOUSAND,
            Fraction::Exactly(digits),
        )
    }

    /// What the currency is called in heads and captions: "€", "zł", "CHF".
    #[must_use]
    pub fn currency(self, currency: Currency) -> String {
        symbol(self.language, currency.code()).to_owned()
    }

    fn amount(
        self,
        value: Decimal,
        currency: Currency,
        show: Symbol,
        fraction: Fraction,
        plus: bool,
    ) -> String {
        let (value, digits) = fraction.apply(value);
        let code = currency.code();
        let symbol = symbol(self.language, code);
        let mut out = String::new();
        Self::sign(&mut out, value, plus);
        let before = self.language == Language::En;
        if show == Symbol::With && before {
            out.push_str(symbol);
            // "€5", "CA$5", but "CHF 5".
            if symbol.ends_with(char::is_alphabetic) {
                out.push(NBSP);
            }
        }
        self.unsigned(&mut out, value, digits);
        if show == Symbol::With && !before {
            out.push(NBSP);
            out.push_str(symbol);
        }
        out
    }
}

/// The symbol of a currency, or its code where a symbol would be unclear. ICU's own table is still
/// unstable (`icu_experimental`); these are CLDR's symbols, with "лв." for the lev as Bulgarians
/// write it.
fn symbol(language: Language, code: &str) -> &str {
    match code {
        "EUR" => "€",
        "GBP" => "£",
        "USD" => "$",
        "AUD" => "A$",
        "BRL" => "R$",
        "CAD" => "CA$",
        "CNY" => "CN¥",
        "GEL" => "₾",
        "HKD" => "HK$",
        "ILS" => "₪",
        "INR" => "₹",
        "JPY" => "¥",
        "KRW" => "₩",
        "KZT" => "₸",
        "MXN" => "MX$",
        "NZD" => "NZ$",
        "RUB" => "₽",
        "TRY" => "₺",
        "UAH" => "₴",
        "VND" => "₫",
        "BGN" if language == Language::Bg => "лв.",
        _ => code,
    }
}
