//! Birthdays of the coming days.

use chrono::{Datelike, NaiveDate};
use rusqlite::params;

use super::list::{PersonRow, row};
use crate::Reader;
use crate::error::Result;

/// More than anyone congratulates in a month.
const MOST: u32 = 200;
/// As the index has it.
const NUMBER: &str = "((birthday ->> 'month') * 100 + (birthday ->> 'day'))";

/// People whose birthday is kept from one day to another, both included and less than a year apart,
/// with the day it is kept on; the earliest first, at most 200. 29 February is kept on the 28th in
/// common years, and a birthday that passed isn't among them (rules.md, Dates).
///
/// # Errors
/// Those of reading.
pub fn birthdays(
    reader: &Reader<'_>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<(PersonRow, NaiveDate)>> {
    let number = |day: NaiveDate| day.month() * 100 + day.day();
    // One day more, so that 29 February is among those of the 28th; the rule decides.
    let last = to
        .succ_opt()
        .map_or(number(to), |next| number(next).max(number(to)));
    let first = number(from);
    let within = if first <= last {
        format!("{NUMBER} BETWEEN ?1 AND ?2")
    } else {
        format!("({NUMBER} >= ?1 OR {NUMBER} <= ?2)")
    };
    let sql = format!(
        "SELECT rid FROM person WHERE birthday IS NOT NULL AND deleted_at IS NULL AND {within}
         ORDER BY {NUMBER} < ?1, {NUMBER}, rid LIMIT ?3"
    );
    let mut statement = reader.conn.prepare_cached(&sql)?;
    let rids = statement.query_map(params![first, last, MOST], |row| row.get(0))?;
    let mut found = Vec::new();
    for rid in rids {
        let person = row(reader, rid?)?;
        let kept = person.facts.birthday.map(|birthday| birthday.next(from));
        if let Some(day) = kept.filter(|day| *day <= to) {
            found.push((person, day));
        }
    }
    found.sort_by_key(|(_, day)| *day);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use redbook_domain::dates::Birthday;

    use super::*;
    use crate::Op;
    use crate::testing::{Fixture, person};

    #[test]
    fn birthdays_of_a_week_come_once_and_pass() {
        let mut fixture = Fixture::new();
        let world = fixture.ws.world().clone();
        let told = [
            ("Leap", "--02-29"),
            ("Yesterday", "1980-02-24"),
            ("First", "1971-02-25"),
            ("March", "--03-01"),
            ("New year", "1990-01-02"),
            ("Eve", "--12-31"),
        ];
        fixture
            .ws
            .transact(Op::Import, |tx| {
                for (name, day) in told {
                    let mut one = person(world.new_id(), name);
                    one.facts.birthday = Some(day.parse::<Birthday>().unwrap());
                    tx.insert(&one)?;
                }
                tx.insert(&person(world.new_id(), "Unknown"))
            })
            .unwrap();
        let kept = |from: &str, to: &str| -> Vec<String> {
            let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
            birthdays(&fixture.ws.reader(), from, to)
                .unwrap()
                .into_iter()
                .map(|(row, day)| format!("{} {}", row.facts.name, day.format("%m-%d")))
                .collect()
        };
        assert_eq!(
            kept("2027-02-25", "2027-02-28"),
            ["First 02-25", "Leap 02-28"],
            "the 29th is kept on the 28th in a common year, and nobody is congratulated late"
        );
        assert_eq!(
            kept("2028-02-27", "2028-03-01"),
            ["Leap 02-29", "March 03-01"]
        );
        assert_eq!(kept("2028-02-25", "2028-02-28"), ["First 02-25"]);
        assert_eq!(
            kept("2026-12-29", "2027-01-04"),
            ["Eve 12-31", "New year 01-02"],
            "a week may end in another year"
        );
        let sql = format!(
            "SELECT rid FROM person WHERE birthday IS NOT NULL
             AND deleted_at IS NULL AND {NUMBER} BETWEEN 101 AND 107"
        );
        let plan: String = fixture
            .ws
            .reader()
            .conn
            .query_row(&format!("EXPLAIN QUERY PLAN {sql}"), [], |row| row.get(3))
            .unwrap();
        assert!(
            plan.contains("person_birthday"),
            "half a million aren't read: {plan}"
        );
    }
}
