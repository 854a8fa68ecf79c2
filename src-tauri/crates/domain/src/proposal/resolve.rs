//! Where each bound number comes from.

use super::bound::{BoundKey, BoundValue, Figures};

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
    }
}
