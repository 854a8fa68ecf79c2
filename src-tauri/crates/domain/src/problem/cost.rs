//! What a consequence costs a year: a sum of parts, each a multiplication whose factors are kept,
//! so that the customer can follow it and correct it.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::error::{DomainResult, Within};
use crate::money::{Currency, Money, Percent, Quantity, Rate, too_large};

/// How often a part comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CostPeriod"))]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

impl Period {
    /// So many in a year of work, unless the part says otherwise: 250 days, 50 weeks.
    #[must_use]
    pub const fn usual(self) -> u16 {
        match self {
            Self::Day => 250,
            Self::Week => 50,
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Year => 1,
        }
    }

    /// A year has no more of them.
    #[must_use]
    pub const fn most(self) -> u16 {
        match self {
            Self::Day => 366,
            Self::Week => 53,
            Self::Month => 12,
            Self::Quarter => 4,
            Self::Year => 1,
        }
    }
}

/// One multiplication: rate × quantity × periods in a year × share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CostPart {
    /// What is counted, at most 200 characters.
    pub label: String,
    /// Money for one unit, in major units.
    pub rate: Rate,
    /// Units in a period; above 0.
    pub quantity: Quantity,
    /// What is counted: "h", "trips"; at most 40 characters.
    pub unit: String,
    pub per: Period,
    /// Periods in a year, 1 to as many as a year has; empty: [`Period::usual`].
    pub periods: Option<u16>,
    /// Of it so many percent, above 0; 100 for all.
    pub share: Percent,
}

/// How a consequence is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ProblemCost"))]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// That of the account.
    pub currency: Currency,
    /// 1–10.
    pub parts: Vec<CostPart>,
    /// Where the figures come from: "their accounts"; at most 200 characters.
    pub source: String,
}

/// A part worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct CountedPart {
    /// Periods in a year that were counted with.
    pub periods: u16,
    /// Money a year.
    pub yearly: Money,
}

/// The whole worked out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Counted {
    pub parts: Vec<CountedPart>,
    /// Sum of the parts, money a year.
    pub yearly: Money,
}

impl CostPart {
    fn counted(&self, currency: Currency) -> DomainResult<CountedPart> {
        let periods = self.periods.unwrap_or_else(|| self.per.usual());
        let factors = [
            self.quantity.get(),
            Decimal::from(periods),
            self.share.get(),
        ];
        let yearly = factors
            .into_iter()
            .try_fold(self.rate.get(), Decimal::checked_mul)
            .and_then(|whole| whole.checked_div(Decimal::ONE_HUNDRED))
            .ok_or_else(|| too_large(currency))?;
        Ok(CountedPart {
            periods,
            yearly: Money::from_major(yearly, currency)?,
        })
    }
}

impl Cost {
    /// Each part is rounded once, so that what is shown adds up.
    ///
    /// # Errors
    /// `amount_too_large` at `parts[n]`, or nowhere for the sum.
    pub fn counted(&self) -> DomainResult<Counted> {
        let parts = (0..)
            .zip(&self.parts)
            .map(|(index, part)| part.counted(self.currency).within_item("parts", index))
            .collect::<DomainResult<Vec<_>>>()?;
        let yearly = Money::sum(self.currency, parts.iter().map(|part| part.yearly))?;
        Ok(Counted { parts, yearly })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(crate) fn part(rate: &str, quantity: &str, per: Period) -> CostPart {
        CostPart {
            label: String::new(),
            rate: rate.parse().unwrap(),
            quantity: quantity.parse().unwrap(),
            unit: String::new(),
            per,
            periods: None,
            share: Percent::WHOLE,
        }
    }

    fn yearly(parts: Vec<CostPart>) -> i64 {
        let cost = Cost {
            currency: Currency::EUR,
            parts,
            source: String::new(),
        };
        cost.counted().unwrap().yearly.minor()
    }

    #[test]
    fn hours_of_standstill_a_week_become_money_a_year() {
        assert_eq!(
            yearly(vec![part("1900", "3", Period::Week)]),
            28_500_000,
            "3 h × 50 weeks × 1,900"
        );
        assert_eq!(
            yearly(vec![part("0.44", "1240000", Period::Year)]),
            54_560_000
        );
    }

    #[test]
    fn a_share_of_revenue_is_a_cost() {
        let lost = CostPart {
            share: "8".parse().unwrap(),
            ..part("186000000", "1", Period::Year)
        };
        assert_eq!(yearly(vec![lost]), 1_488_000_000);
    }

    #[test]
    fn parts_add_up_as_they_are_shown() {
        let third = || CostPart {
            share: "33.3333".parse().unwrap(),
            ..part("0.01", "1", Period::Year)
        };
        let cost = Cost {
            currency: Currency::EUR,
            parts: vec![third(), third(), third()],
            source: String::new(),
        };
        let counted = cost.counted().unwrap();
        let sum: i64 = counted.parts.iter().map(|part| part.yearly.minor()).sum();
        assert_eq!((counted.yearly.minor(), sum), (0, 0));
    }

    #[test]
    fn periods_are_the_usual_ones_until_somebody_says_otherwise() {
        let own = CostPart {
            periods: Some(200),
            ..part("1", "1", Period::Day)
        };
        assert_eq!(yearly(vec![part("1", "1", Period::Day)]), 25_000);
        assert_eq!(yearly(vec![own]), 20_000);
    }

    #[test]
    fn more_than_money_can_be_is_refused_at_its_part() {
        let cost = Cost {
            currency: Currency::EUR,
            parts: vec![
                part("1", "1", Period::Year),
                part("999999999999", "999999999", Period::Day),
            ],
            source: String::new(),
        };
        let error = cost.counted().unwrap_err();
        assert_eq!(error.code, "amount_too_large");
        assert_eq!(error.place.as_deref(), Some("parts[1]"));
    }
}
