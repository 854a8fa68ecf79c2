//! Rules of states, by name.
use chrono::FixedOffset;
use proptest::prelude::*;

use super::*;

const OUT: [State; 3] = [State::Sent, State::Expiring, State::Expired];

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn sent(on: &str, until: &str) -> Standing {
    Standing {
        sent_on: Some(date(on)),
        valid_until: date(until),
        outcome: None,
        numbered: false,
    }
}

/// State at an instant in Sofia, UTC+2 in winter.
fn state(standing: &Standing, instant: &str) -> State {
    let sofia = FixedOffset::east_opt(2 * 3600).unwrap();
    derive(
        standing,
        &Moment::in_zone(instant.parse().unwrap(), &sofia, standing.valid_until),
    )
}

fn outcome(kind: OutcomeKind, on: &str, reason: &str) -> Outcome {
    Outcome {
        kind,
        on: date(on),
        said_by: "S. Volnov".into(),
        how: "by phone".into(),
        reason: reason.into(),
        winner: String::new(),
    }
}

#[test]
fn not_sent_is_a_draft_and_never_expires() {
    let draft = Standing {
        sent_on: None,
        ..sent("2026-11-18", "2026-12-18")
    };
    assert_eq!(state(&draft, "2027-06-01T00:00:00Z"), State::Draft);
}

#[test]
fn expired_begins_after_the_end_of_the_expiry_day_in_the_workspaces_zone() {
    let standing = sent("2026-11-18", "2026-12-18");
    assert_eq!(state(&standing, "2026-12-18T12:00:00Z"), State::Expiring);
    // 23:59:59 on the day in Sofia.
    assert_eq!(state(&standing, "2026-12-18T21:59:59Z"), State::Expiring);
    assert_eq!(state(&standing, "2026-12-18T22:00:00Z"), State::Expired);
}

#[test]
fn expiring_is_seven_days_or_fewer() {
    let standing = sent("2026-11-18", "2026-12-18");
    assert_eq!(state(&standing, "2026-12-10T21:59:59Z"), State::Sent);
    assert_eq!(state(&standing, "2026-12-10T22:00:00Z"), State::Expiring);
    // Validity of exactly 7 days: expiring from the start.
    assert_eq!(
        state(&sent("2026-12-11", "2026-12-18"), "2026-12-11T10:00:00Z"),
        State::Expiring
    );
}

#[test]
fn expiring_is_24_hours_if_validity_was_under_seven_days() {
    let standing = sent("2026-12-12", "2026-12-18");
    assert_eq!(state(&standing, "2026-12-12T10:00:00Z"), State::Sent);
    assert_eq!(state(&standing, "2026-12-17T21:59:59Z"), State::Sent);
    assert_eq!(state(&standing, "2026-12-17T22:00:00Z"), State::Expiring);
    assert_eq!(state(&standing, "2026-12-18T22:00:00Z"), State::Expired);
}

#[test]
fn expired_never_covers_an_outcome() {
    for (kind, expected) in [
        (OutcomeKind::Accepted, State::Accepted),
        (OutcomeKind::Declined, State::Declined),
        (OutcomeKind::Withdrawn, State::Withdrawn),
        (OutcomeKind::Superseded, State::Superseded),
    ] {
        let standing = Standing {
            outcome: Some(kind),
            ..sent("2026-11-18", "2026-12-18")
        };
        assert_eq!(state(&standing, "2028-01-01T00:00:00Z"), expected);
    }
}

#[test]
fn expired_can_still_be_accepted_or_extended() {
    for action in [
        Action::Accept,
        Action::Extend,
        Action::Decline,
        Action::Revise,
    ] {
        assert!(State::Expired.check(action).is_ok());
    }
    let standing = sent("2026-11-18", "2026-12-18");
    let sofia = FixedOffset::east_opt(7200).unwrap();
    let late = Moment::in_zone(
        "2027-01-10T10:00:00Z".parse().unwrap(),
        &sofia,
        standing.valid_until,
    );
    assert_eq!(derive(&standing, &late), State::Expired);
    check_outcome(
        &outcome(OutcomeKind::Accepted, "2027-01-10", ""),
        &standing,
        &late,
    )
    .unwrap();
}

#[test]
fn declined_needs_a_reason() {
    let standing = sent("2026-11-18", "2026-12-18");
    let moment = Moment::in_zone(
        "2026-11-21T10:00:00Z".parse().unwrap(),
        &Utc,
        standing.valid_until,
    );
    let error = check_outcome(
        &outcome(OutcomeKind::Declined, "2026-11-20", " "),
        &standing,
        &moment,
    )
    .unwrap_err();
    assert_eq!(
        (error.code, error.place.as_deref()),
        ("field_required", Some("reason"))
    );
    check_outcome(
        &outcome(OutcomeKind::Declined, "2026-11-20", "price"),
        &standing,
        &moment,
    )
    .unwrap();
}

#[test]
fn outcome_is_between_sending_and_today() {
    let standing = sent("2026-11-18", "2026-12-18");
    let moment = Moment::in_zone(
        "2026-11-21T10:00:00Z".parse().unwrap(),
        &Utc,
        standing.valid_until,
    );
    for day in ["2026-11-17", "2026-11-22"] {
        let error = check_outcome(&outcome(OutcomeKind::Accepted, day, ""), &standing, &moment)
            .unwrap_err();
        assert_eq!(
            (error.code, error.place.as_deref()),
            ("field_out_of_range", Some("on"))
        );
        assert_eq!(error.arg("min"), Some("2026-11-18"));
    }
}

#[test]
fn only_a_draft_is_edited_or_sent() {
    for state in OUT {
        let error = state.check(Action::Edit).unwrap_err();
        assert_eq!(error.code, "not_allowed");
        assert_eq!(
            (error.arg("action"), error.arg("state")),
            (Some("edit"), Some(state.name()))
        );
        assert!(state.check(Action::Send).is_err());
        assert!(state.check(Action::Revise).is_ok());
        assert!(state.check(Action::Supersede).is_ok());
    }
    for action in [
        Action::Accept,
        Action::Decline,
        Action::Withdraw,
        Action::Revise,
    ] {
        assert!(State::Draft.check(action).is_err());
    }
}

#[test]
fn an_outcome_is_not_recorded_over_another() {
    for state in [
        State::Accepted,
        State::Declined,
        State::Withdrawn,
        State::Superseded,
    ] {
        for action in [
            Action::Accept,
            Action::Decline,
            Action::Withdraw,
            Action::Supersede,
        ] {
            assert!(state.check(action).is_err());
        }
    }
    assert!(State::Superseded.actions().is_empty());
}

#[test]
fn expiry_day_lies_ahead() {
    let today = date("2026-11-21");
    assert!(check_expiry(today, today, 366).is_ok());
    assert!(check_expiry(date("2026-11-20"), today, 366).is_err());
    assert!(check_expiry(date("2027-11-23"), today, 366).is_err());
}

#[test]
fn names_are_those_that_travel() {
    for state in OUT {
        assert_eq!(
            serde_json::to_string(&state).unwrap(),
            format!("\"{}\"", state.name())
        );
        for action in state.actions() {
            assert_eq!(
                serde_json::to_string(action).unwrap(),
                format!("\"{}\"", action.name())
            );
        }
    }
}

proptest! {
    /// Time only ever moves a proposal from sent to expiring to expired.
    #[test]
    fn time_moves_one_way(validity in 0_i64..100, a in 0_i64..3_000, b in 0_i64..3_000, offset in -12_i32..=14) {
        let zone = FixedOffset::east_opt(offset * 3600).unwrap();
        let start: DateTime<Utc> = "2026-11-18T11:30:00Z".parse().unwrap();
        let sent_on = start.with_timezone(&zone).date_naive();
        let standing = Standing { sent_on: Some(sent_on), valid_until: sent_on + TimeDelta::days(validity), outcome: None, numbered: false };
        let at = |hours| {
            let moment = Moment::in_zone(start + TimeDelta::hours(hours), &zone, standing.valid_until);
            (derive(&standing, &moment), moment)
        };
        let ((earlier, _), (later, moment)) = (at(a.min(b)), at(a.max(b)));
        prop_assert!(earlier <= later);
        prop_assert_eq!(later == State::Expired, moment.now >= moment.day_end);
    }
}

#[test]
fn a_draft_that_took_a_number_is_withdrawn_not_thrown_away() {
    let moment = Moment::in_zone(
        "2026-11-20T09:00:00Z".parse().unwrap(),
        &FixedOffset::east_opt(0).unwrap(),
        date("2026-12-18"),
    );
    let draft = Standing {
        sent_on: None,
        ..sent("2026-11-18", "2026-12-18")
    };
    let numbered = Standing {
        numbered: true,
        ..draft
    };
    let withdrawn = outcome(OutcomeKind::Withdrawn, "2026-11-20", "");
    assert!(check_discard(&draft, &moment).is_ok());
    let refused = check_discard(&numbered, &moment).unwrap_err();
    assert_eq!(refused.code, "number_taken", "numbers have no gaps");
    assert!(check_outcome(&withdrawn, &numbered, &moment).is_ok());
    assert!(
        check_outcome(&withdrawn, &draft, &moment).is_err(),
        "one without a number is simply deleted"
    );
    let accepted = outcome(OutcomeKind::Accepted, "2026-11-20", "");
    assert!(
        check_outcome(&accepted, &numbered, &moment).is_err(),
        "nobody got it, so nobody can accept it"
    );
}
