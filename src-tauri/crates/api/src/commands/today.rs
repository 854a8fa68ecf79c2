//! What waits on the day, from what each noun says by itself.

use chrono::{Days, NaiveDate};
use redbook_domain::DomainError;
use redbook_domain::state::State;
use redbook_storage::person::{PersonRow, birthdays};
use redbook_storage::proposal::{ProposalQuery, ProposalSort, ProposalState};

use super::portfolio::unmet;
use super::proposal_list::{self, MOST};
use super::task::open_until;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::today::{BirthdayRow, Today, TodayReq};

/// Days that can be looked at ahead.
const AHEAD: std::ops::RangeInclusive<u16> = 1..=31;

/// # Errors
/// `field_out_of_range` at `days`; those of reading.
pub fn get(app: &App, request: TodayReq) -> Done<Today> {
    if !AHEAD.contains(&request.days) {
        let (min, max) = (AHEAD.start(), AHEAD.end());
        return Err(DomainError::field_out_of_range("days", min, max).into());
    }
    let world = app.world();
    let on = world.today();
    let until = on
        .checked_add_days(Days::new(request.days.into()))
        .unwrap_or(on);
    app.read(|reader| {
        let (mut late, mut today, mut next) = (Vec::new(), Vec::new(), Vec::new());
        for row in open_until(reader, &*world, until)? {
            let day = row.facts.due;
            let list = match day {
                _ if day < on => &mut late,
                _ if day == on => &mut today,
                _ => &mut next,
            };
            list.push(row);
        }
        let out = ProposalQuery {
            state: Some(ProposalState::Sent),
            sort: ProposalSort::ValidUntil,
            limit: MOST,
            ..ProposalQuery::default()
        };
        let mut expiring = proposal_list::rows(reader, &*world, &out)?;
        expiring.retain(|row| {
            matches!(row.state, State::Sent | State::Expiring | State::Expired)
                && row.valid_until <= until
        });
        let birthdays = birthdays(reader, on, until)?
            .into_iter()
            .map(|(person, day)| birthday(person, day))
            .collect();
        Ok(Reply::read(Today {
            on,
            until,
            late,
            today,
            next,
            birthdays,
            expiring,
            unmet: unmet(reader, on)?,
        }))
    })
}

fn birthday(person: PersonRow, on: NaiveDate) -> BirthdayRow {
    let turns = person.facts.birthday.and_then(|day| day.age_on(on));
    let mut parts = person.parts;
    parts.retain(|part| part.left_on.is_none_or(|left| left > on));
    let part = parts.into_iter().next();
    let (position, account) = part.map_or_else(Default::default, |part| {
        (part.position, Some((part.account_id, part.account)))
    });
    let (account_id, account) = account.unzip();
    BirthdayRow {
        person_id: person.id,
        name: person.facts.name,
        position,
        account_id,
        account,
        on,
        turns,
    }
}
