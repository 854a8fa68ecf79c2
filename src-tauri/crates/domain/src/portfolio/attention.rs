//! Which key accounts are worth a look, and why.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Rules, percent};

/// What the rule looks at in one account; sums are minor units of one currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Sales of the last twelve full months.
    pub now: i64,
    /// And of the twelve before them.
    pub before: i64,
    /// Full months since the last with sales; `None` if there never were any.
    pub silent_months: Option<u32>,
    pub last_met: Option<NaiveDate>,
}

/// One reason. Only facts: an account without them is not named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Attention {
    /// They bought before and nothing for so many months.
    Silent {
        months: u32,
    },
    /// Less than a year before, whole percent.
    Fallen {
        percent: u32,
    },
    NotMet {
        days: u32,
    },
    NeverMet,
}

/// No sales for so many full months is silence.
const SILENT_MONTHS: u32 = 3;

/// Worst first: what they stopped buying, what they buy less of, whom nobody saw.
#[must_use]
pub fn attention(seen: &Seen, today: NaiveDate, rules: &Rules) -> Vec<Attention> {
    let mut found = Vec::new();
    match seen.silent_months {
        Some(months) if months >= SILENT_MONTHS => found.push(Attention::Silent { months }),
        _ => found.extend(fallen(seen, rules)),
    }
    match seen.last_met {
        None => found.push(Attention::NeverMet),
        Some(day) => {
            let days = (today - day).num_days();
            if days > i64::from(rules.unmet_days) {
                found.push(Attention::NotMet {
                    days: u32::try_from(days).unwrap_or(u32::MAX),
                });
            }
        }
    }
    found
}

fn fallen(seen: &Seen, rules: &Rules) -> Option<Attention> {
    let fall = percent(seen.before.checked_sub(seen.now)?, seen.before)?;
    if fall < Decimal::from(rules.fall) {
        return None;
    }
    // A credit note may take it below nothing.
    let whole = fall.round().min(Decimal::ONE_HUNDRED);
    u32::try_from(whole)
        .ok()
        .map(|percent| Attention::Fallen { percent })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn calm() -> Seen {
        Seen {
            now: 100,
            before: 100,
            silent_months: Some(0),
            last_met: Some(TODAY),
        }
    }

    fn found(seen: Seen) -> Vec<Attention> {
        attention(&seen, TODAY, &Rules::default())
    }

    #[test]
    fn an_account_that_buys_and_is_met_is_left_alone() {
        assert_eq!(found(calm()), []);
    }

    #[test]
    fn a_fall_is_told_from_the_limit_on() {
        assert_eq!(found(Seen { now: 81, ..calm() }), []);
        assert_eq!(
            found(Seen { now: 80, ..calm() }),
            [Attention::Fallen { percent: 20 }]
        );
        assert_eq!(
            found(Seen { now: -50, ..calm() }),
            [Attention::Fallen { percent: 100 }]
        );
    }

    #[test]
    fn silence_says_more_than_a_fall() {
        let seen = Seen {
            now: 10,
            silent_months: Some(5),
            ..calm()
        };
        assert_eq!(found(seen), [Attention::Silent { months: 5 }]);
    }

    #[test]
    fn who_was_never_met_is_named_as_such() {
        assert_eq!(
            found(Seen {
                last_met: None,
                ..calm()
            }),
            [Attention::NeverMet]
        );
        let sixty = TODAY - chrono::Days::new(60);
        assert_eq!(
            found(Seen {
                last_met: Some(sixty),
                ..calm()
            }),
            []
        );
        let more = TODAY - chrono::Days::new(61);
        assert_eq!(
            found(Seen {
                last_met: Some(more),
                ..calm()
            }),
            [Attention::NotMet { days: 61 }]
        );
    }

    #[test]
    fn one_that_never_bought_has_not_fallen() {
        assert_eq!(
            found(Seen {
                now: 0,
                before: 0,
                silent_months: None,
                ..calm()
            }),
            []
        );
    }
}
