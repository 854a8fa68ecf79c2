//! What proposals of a list come to: each deal once.

use std::collections::{BTreeMap, HashMap, HashSet};

use redbook_domain::id::Id;
use redbook_domain::money::{Currency, Money};
use redbook_domain::numbering::split_revision;
use redbook_domain::state::State;

use crate::dto::proposals::{ListTotal, ProposalListReq, ProposalRow, StateTotal};
use crate::error::ApiError;

/// In the order they are shown.
pub(super) const STATES: [State; 8] = [
    State::Draft,
    State::Sent,
    State::Expiring,
    State::Expired,
    State::Accepted,
    State::Declined,
    State::Withdrawn,
    State::Superseded,
];

pub(super) fn totals_of(rows: &[ProposalRow]) -> Result<Vec<StateTotal>, ApiError> {
    let counted = counted(rows);
    let mut totals = Vec::new();
    for state in STATES {
        let of_state = rows.iter().filter(|row| row.state == state);
        let total = total(state, of_state, &counted)?;
        if total.count > 0 {
            totals.push(total);
        }
    }
    Ok(totals)
}

/// The versions that sums are made of: the live one of each deal that counts; of versions that
/// aren't live, the newest one in its state.
pub(super) fn counted(rows: &[ProposalRow]) -> HashSet<Id> {
    let mut newest: HashMap<(&str, Option<State>), &ProposalRow> = HashMap::new();
    let mut counted = HashSet::new();
    for row in rows {
        let (deal, _) = split_revision(&row.number);
        if deal.is_empty() {
            // A draft without a number is a deal by itself.
            counted.insert(row.id);
            continue;
        }
        let live = matches!(
            row.state,
            State::Draft | State::Sent | State::Expiring | State::Accepted
        );
        let known = newest
            .entry((deal, (!live).then_some(row.state)))
            .or_insert(row);
        if weight(row) > weight(known) {
            *known = row;
        }
    }
    counted.extend(newest.into_values().map(|row| row.id));
    counted
}

/// Which version stands for its deal: one that was accepted is what was agreed, whatever was written
/// after it; one that the customer holds stands until its revision is sent too; else the newest.
const fn weight(row: &ProposalRow) -> (u8, u16) {
    let rank = match row.state {
        State::Accepted => 2,
        State::Sent | State::Expiring => 1,
        _ => 0,
    };
    (rank, row.revision)
}

/// States that count in a total nobody narrowed.
const LIVE: [State; 4] = [State::Draft, State::Sent, State::Expiring, State::Accepted];

pub(super) fn list_total(
    rows: &[ProposalRow],
    request: &ProposalListReq,
) -> Result<ListTotal, ApiError> {
    let asked = |state: &State| request.state == Some(*state) || request.states.contains(state);
    let mut states: Vec<State> = STATES.into_iter().filter(asked).collect();
    if states.is_empty() {
        states = LIVE.into();
    }
    let mut newest: HashMap<String, &ProposalRow> = HashMap::new();
    for row in rows.iter().filter(|row| states.contains(&row.state)) {
        let deal = match split_revision(&row.number).0 {
            // A draft without a number is a deal by itself.
            "" => row.id.to_string(),
            number => number.to_owned(),
        };
        let known = newest.entry(deal).or_insert(row);
        if weight(row) > weight(known) {
            *known = row;
        }
    }
    let mut sums = BTreeMap::<Currency, Money>::new();
    for amount in newest.values().filter_map(|row| row.total) {
        let sum = sums
            .entry(amount.currency())
            .or_insert_with(|| Money::zero(amount.currency()));
        *sum = sum.checked_add(amount)?;
    }
    Ok(ListTotal {
        states,
        deals: u32::try_from(newest.len()).unwrap_or(u32::MAX),
        sums: sums.into_values().collect(),
    })
}

pub(super) fn total<'a>(
    state: State,
    rows: impl Iterator<Item = &'a ProposalRow>,
    counted: &HashSet<Id>,
) -> Result<StateTotal, ApiError> {
    let (mut count, mut sums) = (0, BTreeMap::<Currency, Money>::new());
    for row in rows {
        count += 1;
        if let Some(amount) = row.total.filter(|_| counted.contains(&row.id)) {
            let sum = sums
                .entry(amount.currency())
                .or_insert_with(|| Money::zero(amount.currency()));
            *sum = sum.checked_add(amount)?;
        }
    }
    Ok(StateTotal {
        state,
        count,
        sums: sums.into_values().collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(n: u8, number: &str, revision: u16, state: State) -> ProposalRow {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
        ProposalRow {
            id: Id::from_parts(1, [n; 10]),
            version: 1,
            account_id: Id::from_parts(2, [1; 10]),
            account: String::new(),
            title: String::new(),
            number: number.to_owned(),
            revision,
            state,
            prepared_on: day,
            valid_until: day,
            days_left: 0,
            sent_at: None,
            total: Money::from_major(100.into(), Currency::EUR).ok(),
            readers: vec![],
            answers: vec![],
            next: None,
            outcome: None,
            changed_at: chrono::DateTime::default(),
        }
    }

    #[test]
    fn a_total_says_what_it_counts() {
        let rows = [
            row(1, "T-1", 1, State::Superseded),
            row(2, "T-1-R2", 2, State::Sent),
            row(3, "T-1-R3", 3, State::Draft),
            row(4, "T-2", 1, State::Expired),
            row(5, "", 1, State::Draft),
        ];
        let total = |states: &[State]| {
            let request = ProposalListReq {
                states: states.into(),
                ..ProposalListReq::default()
            };
            list_total(&rows, &request).unwrap()
        };
        let live = total(&[]);
        assert_eq!(live.states, LIVE);
        assert_eq!(live.deals, 2, "the newest version of a deal, and a draft");
        assert_eq!(live.sums[0].minor(), 20_000);
        let expired = total(&[State::Expired]);
        assert_eq!((expired.states, expired.deals), (vec![State::Expired], 1));
    }

    #[test]
    fn what_was_accepted_is_won_whatever_is_written_after_it() {
        let euros = |row: ProposalRow, whole: i64| ProposalRow {
            total: Money::from_major(whole.into(), Currency::EUR).ok(),
            ..row
        };
        let rows = [
            euros(row(1, "T-1", 1, State::Superseded), 700),
            euros(row(2, "T-1-R2", 2, State::Accepted), 500),
            euros(row(3, "T-1-R3", 3, State::Draft), 900),
        ];
        let totals = totals_of(&rows).unwrap();
        let sum = |state| {
            let of = totals.iter().find(|total| total.state == state);
            of.and_then(|total| total.sums.first())
                .map(|sum| sum.minor())
        };
        assert_eq!(sum(State::Accepted), Some(50_000), "it stays won");
        assert_eq!(sum(State::Draft), None, "one deal isn't counted twice");
        let all = list_total(&rows, &ProposalListReq::default()).unwrap();
        assert_eq!((all.deals, all.sums[0].minor()), (1, 50_000));
        let drafts = ProposalListReq {
            state: Some(State::Draft),
            ..ProposalListReq::default()
        };
        let drafts = list_total(&rows, &drafts).unwrap();
        assert_eq!(drafts.sums[0].minor(), 90_000, "asked for drafts alone");
    }

    #[test]
    fn what_the_customer_holds_counts_until_its_revision_is_sent() {
        let euros = |row: ProposalRow, whole: i64| ProposalRow {
            total: Money::from_major(whole.into(), Currency::EUR).ok(),
            ..row
        };
        let rows = [
            euros(row(1, "T-1", 1, State::Sent), 700),
            euros(row(2, "T-1-R2", 2, State::Draft), 900),
        ];
        let totals = totals_of(&rows).unwrap();
        let sent = totals.iter().find(|total| total.state == State::Sent);
        let sum = sent
            .and_then(|total| total.sums.first())
            .map(|sum| sum.minor());
        assert_eq!(sum, Some(70_000), "a draft replaces nothing yet");
        let all = list_total(&rows, &ProposalListReq::default()).unwrap();
        assert_eq!((all.deals, all.sums[0].minor()), (1, 70_000));
    }

    #[test]
    fn a_deal_is_counted_once_however_many_versions_it_has() {
        let rows = [
            row(1, "T-1", 1, State::Superseded),
            row(2, "T-1-R2", 2, State::Superseded),
            row(3, "T-1-R3", 3, State::Sent),
            row(4, "T-1-R4", 4, State::Draft),
            row(5, "T-2", 1, State::Expired),
            row(6, "", 1, State::Draft),
            row(7, "", 1, State::Draft),
        ];
        let totals = totals_of(&rows).unwrap();
        let told: Vec<(State, u32, i64)> = totals
            .iter()
            .map(|total| {
                let sum = total.sums.first().map_or(0, |sum| sum.minor());
                (total.state, total.count, sum)
            })
            .collect();
        assert_eq!(
            told,
            [
                (State::Draft, 3, 20_000),
                (State::Sent, 1, 10_000),
                (State::Expired, 1, 10_000),
                (State::Superseded, 2, 10_000),
            ],
            "a sent version stands until the next one is sent, and a superseded deal has one last version"
        );
    }
}
