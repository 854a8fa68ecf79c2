//! Limits of person, part and criterion fields, and the rule that nobody reports to themselves.

use chrono::NaiveDate;

use super::{CriterionFacts, Part, PartFacts, PersonFacts};
use crate::counts::check_count;
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{email, line, names, phone, required_line, text};
use crate::id::Id;

impl PersonFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_malformed`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 200)?;
        names("names", &mut self.names)?;
        phone("phone", &mut self.phone)?;
        phone("mobile", &mut self.mobile)?;
        email("email", &mut self.email)?;
        text("hobbies", &mut self.hobbies, 2_000)?;
        text("family", &mut self.family, 2_000)?;
        text("values", &mut self.values, 2_000)?;
        text("temperament", &mut self.temperament, 2_000)?;
        text("notes", &mut self.notes, 20_000)
    }
}

impl PersonFacts {
    /// As [`check`](Self::check), and nobody is born after today.
    ///
    /// # Errors
    /// Those of [`check`](Self::check); `birthday_in_future` at `birthday.year`.
    pub fn check_on(&mut self, today: NaiveDate) -> DomainResult<()> {
        self.check()?;
        self.birthday
            .map_or(Ok(()), |birthday| birthday.check_past(today))
            .within("birthday")
    }
}

impl PartFacts {
    /// Normalises and checks every field; roles are put in order, each once.
    ///
    /// # Errors
    /// `field_too_long`, `field_out_of_range`, `field_control_character`; `dates_reversed` at `left_on`
    /// for who left before coming.
    pub fn check(&mut self) -> DomainResult<()> {
        if let (Some(came), Some(left)) = (self.came_on, self.left_on)
            && left < came
        {
            return Err(DomainError::dates_reversed("left_on", came));
        }
        line("position", &mut self.position, 200)?;
        names("positions", &mut self.positions)?;
        line("department", &mut self.department, 200)?;
        names("departments", &mut self.departments)?;
        self.roles.sort_unstable();
        self.roles.dedup();
        self.buying.sort_unstable();
        self.buying.dedup();
        check_count("influence", self.influence)
    }
}

impl CriterionFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        required_line("text", &mut self.text, 300)?;
        line("source", &mut self.source, 300)
    }
}

/// Checks that `person` may report to `boss` among the parts of one account; `name` says who is who.
///
/// # Errors
/// `not_found` if the boss has no part in the account; `reporting_cycle {path}` if the line of
/// reporting would come back to the person: names from the person over the boss back to the person.
pub fn check_reporting(
    parts: &[Part],
    person: Id,
    boss: Id,
    name: impl Fn(Id) -> String,
) -> DomainResult<()> {
    let mut line = vec![person];
    let mut above = Some(boss);
    while let Some(id) = above {
        let part = parts.iter().find(|part| part.person_id == id);
        if part.is_none() && id == boss {
            return Err(DomainError::new("not_found")
                .with("kind", "person")
                .at("reports_to"));
        }
        let round = line.contains(&id);
        line.push(id);
        if id == person {
            let path: Vec<String> = line.into_iter().map(name).collect();
            return Err(DomainError::new("reporting_cycle")
                .with("path", path.join(" → "))
                .at("reports_to"));
        }
        if round {
            break;
        }
        above = part.and_then(|part| part.facts.reports_to);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::Stance;

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    fn part(person: u8, reports_to: Option<u8>) -> Part {
        Part {
            id: id(person + 100),
            version: 1,
            account_id: id(50),
            person_id: id(person),
            facts: PartFacts {
                position: String::new(),
                positions: Default::default(),
                department: String::new(),
                departments: Default::default(),
                reports_to: reports_to.map(id),
                roles: vec![],
                reader: None,
                stance: Stance::Unknown,
                influence: None,
                left_on: None,
                plans_asked_on: None,
                buying: vec![],
                bond: None,
                wanted: None,
                came_on: None,
                area_id: None,
            },
        }
    }

    fn name(id: Id) -> String {
        ["Anna", "Boris", "Clara"]
            .iter()
            .zip(1..)
            .find(|(_, n)| self::id(*n) == id)
            .map_or_else(String::new, |(name, _)| (*name).to_owned())
    }

    #[test]
    fn nobody_reports_to_themselves_even_in_a_round() {
        let parts = [part(1, Some(2)), part(2, Some(3)), part(3, None)];
        let error = check_reporting(&parts, id(3), id(1), name).unwrap_err();
        assert_eq!(error.code, "reporting_cycle");
        assert_eq!(
            error.arg("path"),
            Some("Clara → Anna → Boris → Clara"),
            "who is in the round is named in order"
        );
        let error = check_reporting(&parts, id(1), id(1), name).unwrap_err();
        assert_eq!(error.arg("path"), Some("Anna → Anna"));
        assert!(check_reporting(&parts, id(1), id(3), name).is_ok());
    }

    #[test]
    fn a_round_above_that_leaves_the_person_out_ends() {
        let parts = [part(1, None), part(2, Some(3)), part(3, Some(2))];
        assert!(check_reporting(&parts, id(1), id(2), name).is_ok());
    }

    #[test]
    fn a_boss_is_someone_of_the_account() {
        let error = check_reporting(&[part(1, None)], id(1), id(9), name).unwrap_err();
        assert_eq!(error.code, "not_found");
    }
}
