//! Where each bound number comes from.

use rust_decimal::{Decimal, RoundingStrategy};

use super::bound::{BoundKey, BoundValue, Figures, LineFigure};
use crate::id::Id;
use crate::money::Money;
use crate::pricing::{Cadence, Totals};

/// The value of a bound number as it is said everywhere, on the desk and on the pages; `None` while
/// nothing gives it (no calculation, never paid back).
///
/// Amounts are exact but for the gain, which is expected years ahead: it is said in whole units of
/// the currency from 1,000 up. The return is said with one decimal below 100 percent and with none
/// from there.
#[must_use]
pub fn resolve(figures: &Figures<'_>, key: BoundKey) -> Option<BoundValue> {
    // Nothing priced is no figure; a price of 0 is one (Dolibarr #39331).
    let priced = |totals: &&Totals| totals.lines.iter().any(|line| line.amount.is_some());
    let totals = figures.totals.filter(priced);
    // Where no line is paid every year, nothing is: not 0 a year.
    let paid = |cadence| totals.filter(|totals| occurs(totals, cadence));
    let calculation = figures.calculation.filter(|result| result.known());
    let amount = |money| Some(BoundValue::Amount { money });
    match key {
        BoundKey::SavedYearly => amount(calculation?.saved),
        BoundKey::PaidOnce => amount(paid(Cadence::Once)?.once.net),
        BoundKey::PaidYearly => amount(paid(Cadence::Yearly)?.yearly.net),
        BoundKey::Total => amount(totals?.all.total),
        BoundKey::TotalNet => amount(totals?.all.net),
        BoundKey::NetGain => amount(estimate(calculation?.horizon.gain)),
        BoundKey::PaybackMonth => Some(BoundValue::Month {
            month: calculation?.payback?.month,
        }),
        BoundKey::PaybackCount => Some(BoundValue::Count {
            count: calculation?.payback?.count,
        }),
        BoundKey::Return => Some(BoundValue::Percent {
            percent: rounded(calculation?.horizon.percent?),
        }),
        BoundKey::ValidUntil => Some(BoundValue::Date {
            date: figures.valid_until,
        }),
        BoundKey::Line { line, figure } => of_line(figures, line, figure),
        BoundKey::CostNow { item } => {
            let mut items = figures.calculation?.items.iter();
            amount(items.find(|found| found.item_id == item)?.now?)
        }
    }
}

fn occurs(totals: &Totals, cadence: Cadence) -> bool {
    let mut groups = totals.tax_groups.iter();
    groups.any(|group| group.cadence == cadence)
}

/// As the price table says it.
fn of_line(figures: &Figures<'_>, id: Id, figure: LineFigure) -> Option<BoundValue> {
    let totals = figures.totals?;
    let line = figures.lines.iter().find(|line| line.id == id)?;
    Some(match figure {
        LineFigure::Price => BoundValue::Price {
            price: line.unit_price?,
            currency: totals.currency,
        },
        LineFigure::Quantity if !line.kind.is_item() => return None,
        LineFigure::Quantity => BoundValue::Quantity {
            quantity: line.quantity,
        },
        LineFigure::Total => BoundValue::Amount {
            money: totals
                .lines
                .iter()
                .find(|total| total.line_id == id)?
                .amount?,
        },
    })
}

fn estimate(money: Money) -> Money {
    let whole = away_from_zero(money.to_major(), 0);
    let large = whole.abs() >= Decimal::ONE_THOUSAND;
    let whole = large.then(|| Money::from_major(whole, money.currency()).ok());
    whole.flatten().unwrap_or(money)
}

fn rounded(percent: Decimal) -> Decimal {
    let digits = u32::from(percent.abs() < Decimal::ONE_HUNDRED);
    away_from_zero(percent, digits).normalize()
}

fn away_from_zero(value: Decimal, digits: u32) -> Decimal {
    value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::{Currency, Quantity};
    use crate::pricing::{Line, Pricing, totals};

    #[test]
    fn what_no_line_is_paid_as_is_no_figure() {
        let line = |n, cadence, price: &str| Line {
            cadence,
            quantity: Quantity::ONE,
            unit_price: price.parse().ok(),
            ..Line::new(Id::from_parts(n, [7; 10]))
        };
        let said = |lines: Vec<Line>| {
            let pricing = Pricing {
                lines,
                ..Pricing::new(Currency::EUR)
            };
            let totals = totals(&pricing).unwrap();
            let figures = Figures {
                totals: Some(&totals),
                calculation: None,
                lines: &pricing.lines,
                valid_until: chrono::NaiveDate::from_ymd_opt(2026, 12, 18).unwrap(),
            };
            [BoundKey::PaidOnce, BoundKey::PaidYearly].map(|key| match resolve(&figures, key) {
                Some(BoundValue::Amount { money }) => Some(money.minor()),
                _ => None,
            })
        };
        let once = line(1, Cadence::Once, "100");
        assert_eq!(said(vec![once.clone()]), [Some(10_000), None]);
        let yearly = line(2, Cadence::Yearly, "0");
        assert_eq!(
            said(vec![yearly.clone()]),
            [None, Some(0)],
            "a price of 0 is one"
        );
        let open = line(3, Cadence::Yearly, "on request");
        assert_eq!(
            said(vec![once.clone(), open]),
            [Some(10_000), None],
            "a request isn't 0"
        );
        assert_eq!(said(vec![once, yearly]), [Some(10_000), Some(0)]);
    }

    #[test]
    fn what_is_expected_is_said_in_whole_units_from_a_thousand() {
        let said = |minor| estimate(Money::new(minor, Currency::EUR).unwrap()).minor();
        assert_eq!(said(41_650_449), 41_650_400);
        assert_eq!(said(-41_650_450), -41_650_500);
        assert_eq!(said(99_949), 99_949, "small ones keep their cents");
    }

    #[test]
    fn large_returns_are_said_in_whole_percent() {
        let said = |percent: &str| rounded(percent.parse().unwrap()).to_string();
        assert_eq!(said("199.28"), "199");
        assert_eq!(said("7.25"), "7.3");
        assert_eq!(said("8.00"), "8");
        assert_eq!(said("-99.96"), "-100");
    }
}
