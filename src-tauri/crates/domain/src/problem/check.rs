//! Limits of the fields of a problem.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Cost, CostPart, ProblemFacts};
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{line, list, optional_range, required_line, text};

/// Most people who have a problem, and criteria it leads to.
const MOST: usize = 20;
/// Most parts of a cost.
const PARTS: usize = 10;

impl ProblemFacts {
    /// Normalises and checks every field. `today`: nothing was said after it.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`, `field_duplicate`,
    /// `field_out_of_range`, `too_many`, `date_in_future`, `amount_too_large`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        required_line("text", &mut self.text, 300)?;
        list("holders", &self.holders, MOST)?;
        let mut seen = HashSet::new();
        for (index, holder) in self.holders.iter().enumerate() {
            if !seen.insert(holder.person_id) {
                let place = format!("holders[{index}].person_id");
                return Err(DomainError::field_duplicate(place, holder.person_id));
            }
        }
        line("department", &mut self.department, 200)?;
        text("consequence", &mut self.consequence, 500)?;
        if let Some(cost) = &mut self.cost {
            cost.check().within("cost")?;
        }
        text("benefit", &mut self.benefit, 500)?;
        if !self.benefit.is_empty() && self.said_by.is_none() {
            return Err(DomainError::field_required("said_by"));
        }
        if !self.benefit.is_empty() && self.said_on.is_none() {
            return Err(DomainError::field_required("said_on"));
        }
        if self.said_on.is_some_and(|day| day > today) {
            return Err(DomainError::new("date_in_future").at("said_on"));
        }
        list("criteria", &self.criteria, MOST)?;
        let mut seen = HashSet::new();
        self.criteria.retain(|id| seen.insert(*id));
        text("note", &mut self.note, 5_000)
    }
}

impl Cost {
    /// Normalises and checks every field; that it can be counted is part of it.
    ///
    /// # Errors
    /// As [`ProblemFacts::check`].
    pub fn check(&mut self) -> DomainResult<()> {
        line("source", &mut self.source, 200)?;
        if !(1..=PARTS).contains(&self.parts.len()) {
            return Err(DomainError::field_out_of_range("parts", 1, PARTS));
        }
        for (index, part) in self.parts.iter_mut().enumerate() {
            part.check().within_item("parts", index)?;
        }
        self.counted().map(drop)
    }
}

impl CostPart {
    fn check(&mut self) -> DomainResult<()> {
        line("label", &mut self.label, 200)?;
        line("unit", &mut self.unit, 40)?;
        if self.quantity.get().is_sign_negative() || self.quantity.is_zero() {
            let most = crate::money::Quantity::MAX;
            return Err(DomainError::field_out_of_range(
                "quantity", "0.000001", most,
            ));
        }
        if self.share.is_zero() {
            return Err(DomainError::field_out_of_range("share", "0.0001", 100));
        }
        optional_range("periods", self.periods, 1, self.per.most())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::id::Id;
    use crate::money::{Currency, Percent};
    use crate::problem::{Decision, Holder, Period};

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    pub(crate) fn facts() -> ProblemFacts {
        ProblemFacts {
            text: "Crushed cartons on delivery".into(),
            opportunity_id: None,
            holders: vec![],
            department: String::new(),
            consequence: String::new(),
            cost: None,
            benefit: String::new(),
            said_by: None,
            said_on: None,
            criteria: vec![],
            note: String::new(),
        }
    }

    fn cost() -> Cost {
        Cost {
            currency: Currency::EUR,
            parts: vec![CostPart {
                label: "standstill".into(),
                rate: "1900".parse().unwrap(),
                quantity: "3".parse().unwrap(),
                unit: "h".into(),
                per: Period::Week,
                periods: None,
                share: Percent::WHOLE,
            }],
            source: String::new(),
        }
    }

    fn place(change: impl FnOnce(&mut ProblemFacts)) -> (&'static str, String) {
        let mut facts = ProblemFacts {
            cost: Some(cost()),
            ..facts()
        };
        assert!(facts.clone().check(TODAY).is_ok());
        change(&mut facts);
        let error = facts.check(TODAY).unwrap_err();
        (error.code, error.place.unwrap_or_default())
    }

    fn first(facts: &mut ProblemFacts) -> &mut CostPart {
        facts
            .cost
            .as_mut()
            .and_then(|cost| cost.parts.first_mut())
            .unwrap()
    }

    #[test]
    fn words_of_the_customer_need_who_said_them_and_when() {
        let said = |facts: &mut ProblemFacts| facts.benefit = "no more night calls".into();
        assert_eq!(place(said), ("field_required", "said_by".into()));
        let by = |facts: &mut ProblemFacts| {
            said(facts);
            facts.said_by = Some(Id::from_parts(1, [1; 10]));
        };
        assert_eq!(place(by), ("field_required", "said_on".into()));
        let tomorrow = |facts: &mut ProblemFacts| {
            by(facts);
            facts.said_on = TODAY.succ_opt();
        };
        assert_eq!(place(tomorrow), ("date_in_future", "said_on".into()));
    }

    #[test]
    fn factors_have_their_ranges() {
        for (change, wanted) in [
            (
                (|part: &mut CostPart| part.quantity = "0".parse().unwrap()) as fn(&mut CostPart),
                "quantity",
            ),
            (|part| part.quantity = "-1".parse().unwrap(), "quantity"),
            (|part| part.share = Percent::ZERO, "share"),
            (|part| part.periods = Some(54), "periods"),
            (|part| part.periods = Some(0), "periods"),
        ] {
            let found = place(|facts| change(first(facts)));
            assert_eq!(
                found,
                ("field_out_of_range", format!("cost.parts[0].{wanted}"))
            );
        }
        let none = place(|facts| {
            facts.cost = Some(Cost {
                parts: vec![],
                ..cost()
            })
        });
        assert_eq!(none, ("field_out_of_range", "cost.parts".into()));
    }

    #[test]
    fn a_person_has_a_problem_once() {
        let holder = Holder {
            person_id: Id::from_parts(1, [1; 10]),
            decision: Decision::For,
        };
        let twice = place(|facts| facts.holders = vec![holder.clone(), holder]);
        assert_eq!(twice, ("field_duplicate", "holders[1].person_id".into()));
    }
}
