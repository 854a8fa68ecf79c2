//! Limits of the fields of an opportunity and of its ending.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Ending, EndingKind, LossReason, OpportunityFacts};
use crate::error::{DomainError, DomainResult};
use crate::fields::{line, list, not_negative, required_line, text};

/// Most people and proposals of a deal.
const MOST: usize = 50;

impl OpportunityFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`, `field_out_of_range`,
    /// `field_duplicate`, `too_many`, `date_in_future`, `dates_reversed`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        required_line("title", &mut self.title, 200)?;
        not_negative("value", self.value)?;
        if self.opened_on > today {
            return Err(DomainError::new("date_in_future").at("opened_on"));
        }
        if self.deal_by.is_some_and(|day| day < self.opened_on) {
            return Err(DomainError::dates_reversed("deal_by", self.opened_on));
        }
        list("people", &self.people, MOST)?;
        let mut seen = HashSet::new();
        for (index, involved) in self.people.iter_mut().enumerate() {
            if !seen.insert(involved.person_id) {
                let place = format!("people[{index}].person_id");
                return Err(DomainError::field_duplicate(place, involved.person_id));
            }
            involved.roles.sort_unstable();
            involved.roles.dedup();
        }
        list("proposals", &self.proposals, MOST)?;
        let mut seen = HashSet::new();
        self.proposals.retain(|id| seen.insert(*id));
        text("note", &mut self.note, 20_000)
    }
}

impl Ending {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required` at `reason` of a lost deal, at `words` of an unnamed reason;
    /// `date_in_future`, `field_too_long`, `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        if self.on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        text("words", &mut self.words, 1_000)?;
        line("winner", &mut self.winner, 200)?;
        match (self.kind, self.reason) {
            (EndingKind::Won, _) => {
                self.reason = None;
                self.winner.clear();
                Ok(())
            }
            (EndingKind::Lost, None) => Err(DomainError::field_required("reason")),
            (EndingKind::Lost, Some(LossReason::Other)) if self.words.is_empty() => {
                Err(DomainError::field_required("words"))
            }
            (EndingKind::Lost, Some(_)) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::money::{Currency, Money};
    use crate::opportunity::Involved;
    use crate::opportunity::tests::facts;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    fn refused(change: impl FnOnce(&mut OpportunityFacts)) -> (&'static str, String) {
        let mut facts = facts();
        assert!(facts.check(TODAY).is_ok());
        change(&mut facts);
        let error = facts.check(TODAY).unwrap_err();
        (error.code, error.place.unwrap_or_default())
    }

    #[test]
    fn fields_have_their_limits() {
        let own = |code, place: &str| (code, place.to_owned());
        assert_eq!(
            refused(|f| f.title = " ".into()),
            own("field_required", "title")
        );
        assert_eq!(
            refused(|f| f.value = Money::new(-1, Currency::EUR).ok()),
            own("field_out_of_range", "value")
        );
        assert_eq!(
            refused(|f| f.opened_on = TODAY + chrono::Days::new(1)),
            own("date_in_future", "opened_on")
        );
        assert_eq!(
            refused(|f| f.deal_by = Some(TODAY - chrono::Days::new(1))),
            own("dates_reversed", "deal_by")
        );
        let twice = Involved {
            person_id: Id::from_parts(1, [1; 10]),
            roles: vec![],
        };
        assert_eq!(
            refused(|f| f.people = vec![twice.clone(), twice]),
            own("field_duplicate", "people[1].person_id")
        );
    }

    #[test]
    fn a_lost_deal_says_why() {
        let of = |kind, reason, words: &str| Ending {
            kind,
            on: TODAY,
            reason,
            words: words.into(),
            winner: "Kartopak".into(),
        };
        let place = |mut ending: Ending| ending.check(TODAY).unwrap_err().place.unwrap();
        assert_eq!(place(of(EndingKind::Lost, None, "")), "reason");
        assert_eq!(
            place(of(EndingKind::Lost, Some(LossReason::Other), " ")),
            "words"
        );
        assert!(
            of(EndingKind::Lost, Some(LossReason::Price), "")
                .check(TODAY)
                .is_ok()
        );
        let mut won = of(EndingKind::Won, Some(LossReason::Price), "");
        won.check(TODAY).unwrap();
        assert_eq!((won.reason, won.winner.as_str()), (None, ""));
    }
}
