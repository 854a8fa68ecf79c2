//! What leaving us would cost them, and what keeps competitors out (M6).

use serde::{Deserialize, Serialize};

use crate::counts::check_count;
use crate::error::DomainResult;
use crate::fields::{line, not_negative, required_line, text};
use crate::id::Id;
use crate::money::{Currency, Money};

/// Longest time that leaving can take, days: ten years.
pub const MOST_DAYS: u16 = 3_650;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SwitchingKind {
    Time,
    Money,
    Learning,
    LostTerms,
    /// Keeps a competitor out, whatever it costs them to leave.
    Barrier,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SwitchingFacts {
    pub kind: SwitchingKind,
    /// 1–300 characters.
    pub what: String,
    /// What it costs them once, in the account's currency; not negative.
    pub cost: Option<Money>,
    /// How long it takes them, calendar days, 0–[`MOST_DAYS`].
    pub days: Option<u16>,
    /// What would raise it; at most 500 characters.
    pub raise: String,
    /// Where we know it from; at most 300 characters.
    pub source: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switching {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub facts: SwitchingFacts,
}

impl SwitchingFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_out_of_range`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("what", &mut self.what, 300)?;
        not_negative("cost", self.cost)?;
        check_count("days", self.days)?;
        text("raise", &mut self.raise, 500)?;
        line("source", &mut self.source, 300)
    }
}

/// What all of it comes to, as far as it was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SwitchingSum {
    /// Empty while nothing was counted in money.
    pub cost: Option<Money>,
    /// The longest: things are done side by side. Calendar days; empty while nobody counted.
    pub days: Option<u16>,
    /// With neither money nor time, or in another currency than the account has now.
    pub uncounted: u32,
    pub barriers: u32,
}

/// Adds up what is in the account's currency.
///
/// # Errors
/// `amount_too_large`.
pub fn sum(facts: &[SwitchingFacts], currency: Currency) -> DomainResult<SwitchingSum> {
    let own = |one: &SwitchingFacts| one.cost.filter(|cost| cost.currency() == currency);
    let costs: Vec<Money> = facts.iter().filter_map(own).collect();
    let count = |is: &dyn Fn(&SwitchingFacts) -> bool| {
        u32::try_from(facts.iter().filter(|one| is(one)).count()).unwrap_or(u32::MAX)
    };
    Ok(SwitchingSum {
        cost: if costs.is_empty() {
            None
        } else {
            Some(Money::sum(currency, costs)?)
        },
        days: facts.iter().filter_map(|one| one.days).max(),
        uncounted: count(&|one| own(one).is_none() && one.days.is_none()),
        barriers: count(&|one| one.kind == SwitchingKind::Barrier),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(kind: SwitchingKind, cost: Option<Money>, days: Option<u16>) -> SwitchingFacts {
        SwitchingFacts {
            kind,
            what: "New crates on line 2".into(),
            cost,
            days,
            raise: String::new(),
            source: String::new(),
        }
    }

    #[test]
    fn money_adds_up_and_time_runs_side_by_side() {
        let euro = |major: i64| Money::from_major(major.into(), Currency::EUR).ok();
        let dollars = Money::from_major(9.into(), Currency::USD).ok();
        let facts = [
            one(SwitchingKind::Money, euro(30_000), None),
            one(SwitchingKind::Learning, euro(8_000), Some(21)),
            one(SwitchingKind::Time, None, Some(35)),
            one(SwitchingKind::Barrier, None, None),
            one(SwitchingKind::Money, dollars, None),
        ];
        let found = sum(&facts, Currency::EUR).unwrap();
        assert_eq!(found.cost, euro(38_000), "another currency isn't added");
        assert_eq!(found.days, Some(35));
        assert_eq!((found.uncounted, found.barriers), (2, 1));
    }

    #[test]
    fn nothing_counted_is_unknown_not_nothing() {
        let found = sum(&[], Currency::EUR).unwrap();
        assert_eq!((found.cost, found.days), (None, None));
    }

    #[test]
    fn a_cost_below_nothing_is_refused() {
        let minus = Money::new(-1, Currency::EUR).ok();
        let error = one(SwitchingKind::Money, minus, None).check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("cost"));
    }
}
