//! The state of a proposal: what is stored (sent, outcome) and what is derived from it and the
//! clock (rules.md, States; M17).
//!
//! *Expiring* and *expired* are never stored: they come from the expiry day alone, and only while
//! the proposal is out without an outcome (erpnext #25248).

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};

use crate::dates::end_of_day;
use crate::error::{DomainError, DomainResult};
use crate::proposal::{Outcome, OutcomeKind};

/// Days left from which a proposal is *expiring*.
pub const EXPIRING_DAYS: i64 = 7;
/// Hours left from which it is, if it was valid for less than [`EXPIRING_DAYS`].
pub const EXPIRING_HOURS: i64 = 24;

/// The state as shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ProposalState"))]
#[serde(rename_all = "snake_case")]
pub enum State {
    Draft,
    Sent,
    Expiring,
    Expired,
    Accepted,
    Declined,
    Withdrawn,
    Superseded,
}

/// What can be done to a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ProposalAction"))]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Change its content.
    Edit,
    Send,
    /// Move a draft to the bin.
    Discard,
    /// Begin the next revision, a draft.
    Revise,
    /// The same with a later expiry day.
    Extend,
    Accept,
    Decline,
    Withdraw,
    /// Done by sending the next revision.
    Supersede,
    /// Take back an outcome recorded by mistake.
    Reopen,
}

/// The stored facts the state follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The day of sending in the workspace's time zone.
    pub sent_on: Option<NaiveDate>,
    /// The last day on which the terms hold.
    pub valid_until: NaiveDate,
    pub outcome: Option<OutcomeKind>,
    /// A final export gave it a number before it was ever sent. Numbers have no gaps: such a draft
    /// can't be thrown away, but it can be withdrawn.
    pub numbered: bool,
}

/// The clock, as the state needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub now: DateTime<Utc>,
    /// The calendar day in the workspace's time zone.
    pub today: NaiveDate,
    /// The instant at which the expiry day ends in that time zone.
    pub day_end: DateTime<Utc>,
}

impl Moment {
    /// An instant seen in a time zone, for a proposal valid until a day.
    #[must_use]
    pub fn in_zone<Tz: TimeZone>(now: DateTime<Utc>, zone: &Tz, valid_until: NaiveDate) -> Self {
        Self {
            now,
            today: now.with_timezone(zone).date_naive(),
            day_end: end_of_day(valid_until, zone),
        }
    }
}

/// The state at a moment.
///
/// An outcome wins over everything; *expired* begins after the end of the expiry day in the
/// workspace's time zone; *expiring* is 7 days or fewer left, or 24 hours if the validity was
/// under 7 days.
#[must_use]
pub fn derive(standing: &Standing, moment: &Moment) -> State {
    match standing.outcome {
        Some(OutcomeKind::Accepted) => return State::Accepted,
        Some(OutcomeKind::Declined) => return State::Declined,
        Some(OutcomeKind::Withdrawn) => return State::Withdrawn,
        Some(OutcomeKind::Superseded) => return State::Superseded,
        None => {}
    }
    let Some(sent_on) = standing.sent_on else {
        return State::Draft;
    };
    if moment.today > standing.valid_until {
        return State::Expired;
    }
    let validity = (standing.valid_until - sent_on).num_days();
    let expiring = if validity < EXPIRING_DAYS {
        moment.day_end - moment.now <= TimeDelta::hours(EXPIRING_HOURS)
    } else {
        days_left(standing.valid_until, moment.today) <= EXPIRING_DAYS
    };
    if expiring {
        State::Expiring
    } else {
        State::Sent
    }
}

/// Days from today to the expiry day: 0 on the day itself, negative after it.
#[must_use]
pub fn days_left(valid_until: NaiveDate, today: NaiveDate) -> i64 {
    (valid_until - today).num_days()
}

impl State {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sent => "sent",
            Self::Expiring => "expiring",
            Self::Expired => "expired",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Superseded => "superseded",
        }
    }

    /// What can be done in this state. An expired proposal can still be accepted or extended.
    #[must_use]
    pub const fn actions(self) -> &'static [Action] {
        use Action::{
            Accept, Decline, Discard, Edit, Extend, Reopen, Revise, Send, Supersede, Withdraw,
        };
        match self {
            Self::Draft => &[Edit, Send, Discard],
            Self::Sent | Self::Expiring | Self::Expired => {
                &[Revise, Extend, Accept, Decline, Withdraw, Supersede]
            }
            Self::Declined | Self::Withdrawn => &[Revise, Reopen],
            Self::Accepted => &[Reopen],
            Self::Superseded => &[],
        }
    }

    /// # Errors
    /// `not_allowed {action, state}`.
    pub fn check(self, action: Action) -> DomainResult<()> {
        if self.actions().contains(&action) {
            return Ok(());
        }
        Err(DomainError::not_allowed(action.name(), self.name()))
    }
}

impl Action {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Send => "send",
            Self::Discard => "discard",
            Self::Revise => "revise",
            Self::Extend => "extend",
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::Withdraw => "withdraw",
            Self::Supersede => "supersede",
            Self::Reopen => "reopen",
        }
    }
}

impl From<OutcomeKind> for Action {
    fn from(kind: OutcomeKind) -> Self {
        match kind {
            OutcomeKind::Accepted => Self::Accept,
            OutcomeKind::Declined => Self::Decline,
            OutcomeKind::Withdrawn => Self::Withdraw,
            OutcomeKind::Superseded => Self::Supersede,
        }
    }
}

/// Checks that a draft can be thrown away.
///
/// # Errors
/// `not_allowed {action, state}`; `number_taken` for one that has a number no other version has.
pub fn check_discard(standing: &Standing, moment: &Moment) -> DomainResult<()> {
    derive(standing, moment).check(Action::Discard)?;
    if standing.numbered {
        return Err(DomainError::new("number_taken"));
    }
    Ok(())
}

/// Checks that an outcome can be recorded now. What was never sent can only be withdrawn, and only
/// if it has a number.
///
/// # Errors
/// `not_allowed {action, state}`; `field_required` at `reason` for *declined* without one;
/// `field_out_of_range {min, max}` at `on` for a day before sending or after today.
pub fn check_outcome(outcome: &Outcome, standing: &Standing, moment: &Moment) -> DomainResult<()> {
    let state = derive(standing, moment);
    let numbered = state == State::Draft && standing.numbered;
    if !(numbered && outcome.kind == OutcomeKind::Withdrawn) {
        state.check(outcome.kind.into())?;
    }
    if outcome.kind == OutcomeKind::Declined && outcome.reason.trim().is_empty() {
        return Err(DomainError::field_required("reason"));
    }
    let sent_on = standing.sent_on.unwrap_or(moment.today);
    in_days("on", outcome.on, sent_on, moment.today)
}

/// Checks the expiry day of a proposal that is about to be sent or extended.
///
/// # Errors
/// `field_out_of_range {min, max}` at `valid_until` for a day that has passed, or is later than
/// `max_days` from today.
pub fn check_expiry(valid_until: NaiveDate, today: NaiveDate, max_days: u16) -> DomainResult<()> {
    let latest = today
        .checked_add_days(chrono::Days::new(max_days.into()))
        .unwrap_or(NaiveDate::MAX);
    in_days("valid_until", valid_until, today, latest)
}

fn in_days(place: &str, day: NaiveDate, first: NaiveDate, last: NaiveDate) -> DomainResult<()> {
    if (first..=last).contains(&day) {
        return Ok(());
    }
    Err(DomainError::field_out_of_range(place, first, last))
}

#[cfg(test)]
#[path = "state_tests.rs"]
mod tests;
