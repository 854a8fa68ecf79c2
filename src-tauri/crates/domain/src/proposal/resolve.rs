//! Where each bound number comes from.

use super::bound::{BoundKey, BoundValue, Figures, LineFigure};
use crate::id::Id;

/// The value of a bound number; `None` while nothing gives it (no calculation, never paid back).
#[must_use]
pub fn resolve(figures: &Figures<'_>, key: BoundKey) -> Option<BoundValue> {
    let totals = figures.totals;
    let calculation = figures.calculation;
    let amount = |money| Some(BoundValue::Amount { money });
    match key {
        BoundKey::SavedYearly => amount(calculation?.saved),
        BoundKey::PaidOnce => amount(totals?.once.net),
        BoundKey::PaidYearly => amount(totals?.yearly.net),
        BoundKey::Total => amount(totals?.all.total),
        BoundKey::TotalNet => amount(totals?.all.net),
        BoundKey::NetGain => amount(calculation?.horizon.gain),
        BoundKey::PaybackMonth => Some(BoundValue::Month {
            month: calculation?.payback?.month,
        }),
        BoundKey::PaybackCount => Some(BoundValue::Count {
            count: calculation?.payback?.count,
        }),
        BoundKey::Return => Some(BoundValue::Percent {
            percent: calculation?.horizon.percent?,
        }),
        BoundKey::ValidUntil => Some(BoundValue::Date {
            date: figures.valid_until,
        }),
        BoundKey::Line { line, figure } => of_line(figures, line, figure),
    }
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
