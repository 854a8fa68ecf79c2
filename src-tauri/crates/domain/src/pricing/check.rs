//! What a price table must be before it is counted or stored.

use std::collections::HashSet;

use super::compute::totals;
use super::line::{Cadence, Discount, Line, LineKind};
use super::list::{LINES_MAX, Pricing};
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{local_line, local_text};
use crate::money::{Currency, MINOR_MAX, Money, Quantity, Rate};

const DESCRIPTION_MAX: usize = 500;
const NOTE_MAX: usize = 4_000;
const UNIT_MAX: usize = 40;
const TAX_NAME_MAX: usize = 100;

impl Pricing {
    /// Brings texts to their kept form (NFC, ends trimmed) and checks everything but sums, which
    /// [`super::totals`] checks.
    ///
    /// # Errors
    /// With the place: `field_too_long {limit}` for a text, `too_many {limit}` for lines,
    /// `field_control_character`, `field_duplicate` for an id used twice,
    /// `alternative_chosen_twice {group}`, `currency_mismatch {expected, found}`,
    /// `field_out_of_range {min, max}` for an exchange rate of 0, `more_given_back {cadence}` at a
    /// quantity below 0 that turns a bill round.
    pub fn check(&mut self) -> DomainResult<()> {
        self.check_structure()?;
        for (index, line) in self.lines.iter_mut().enumerate() {
            line.check().within_item("lines", index)?;
        }
        self.check_direction()
    }

    /// What the customer gives back (old pallets taken in payment) is a line with a quantity below
    /// zero, as EN 16931 has it (BT-129 may be negative, BT-146 may not). More given back than
    /// bought would be a credit note. What is paid once and what is paid yearly are two bills: each
    /// stands for itself.
    fn check_direction(&self) -> DomainResult<()> {
        let back = |line: &Line| line.kind.counts() && line.quantity < Quantity::ZERO;
        if !self.lines.iter().any(back) {
            return Ok(());
        }
        // What can't be added up says so where it is counted.
        let Ok(found) = totals(self) else {
            return Ok(());
        };
        let bills = [
            (Cadence::Once, "once", found.once),
            (Cadence::Yearly, "yearly", found.yearly),
        ];
        for (cadence, name, bill) in bills {
            let first = |line: &Line| line.cadence == cadence && back(line);
            if bill.net.is_negative()
                && let Some(first) = self.lines.iter().position(first)
            {
                return Err(DomainError::new("more_given_back")
                    .with("cadence", name)
                    .at(format!("lines[{first}].quantity")));
            }
        }
        Ok(())
    }

    /// What sums depend on; numbers have their ranges by type.
    pub(super) fn check_structure(&self) -> DomainResult<()> {
        if self.lines.len() > LINES_MAX {
            return Err(DomainError::too_many("lines", LINES_MAX));
        }
        let mut ids = HashSet::new();
        let mut chosen_groups = HashSet::new();
        for (index, line) in self.lines.iter().enumerate() {
            let place = |field: &str| format!("lines[{index}].{field}");
            if !ids.insert(line.id) {
                return Err(DomainError::field_duplicate(place("id"), line.id));
            }
            if let LineKind::Alternative {
                group,
                chosen: true,
            } = line.kind
                && !chosen_groups.insert(group)
            {
                return Err(DomainError::new("alternative_chosen_twice")
                    .with("group", group)
                    .at(place("kind")));
            }
            check_discount(line.discount.as_ref(), self.currency).within(&place("discount"))?;
        }
        check_discount(self.discount.as_ref(), self.currency).within("discount")?;
        match &self.exchange {
            Some(exchange) if exchange.rate.is_zero() => Err(DomainError::field_out_of_range(
                "exchange.rate",
                "0.000001",
                Rate::MAX,
            )),
            _ => Ok(()),
        }
    }
}

fn check_discount(discount: Option<&Discount>, currency: Currency) -> DomainResult<()> {
    let Some(Discount::Amount { amount }) = discount else {
        return Ok(());
    };
    if amount.currency() != currency {
        return Err(DomainError::new("currency_mismatch")
            .with("expected", currency)
            .with("found", amount.currency())
            .at("amount"));
    }
    if amount.is_negative() {
        let most = Money::new(MINOR_MAX, currency)?.to_major();
        return Err(DomainError::field_out_of_range("amount", 0, most));
    }
    Ok(())
}

impl Line {
    fn check(&mut self) -> DomainResult<()> {
        local_line("description", &mut self.description, DESCRIPTION_MAX)?;
        local_text("note", &mut self.note, NOTE_MAX)?;
        local_line("unit", &mut self.unit, UNIT_MAX)?;
        match &mut self.tax {
            Some(tax) => local_line("tax.name", &mut tax.name, TAX_NAME_MAX),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    fn priced(quantity: &str, price: &str, id: u8) -> Line {
        let mut line = Line::new(Id::from_parts(1, [id; 10]));
        line.quantity = quantity.parse().unwrap();
        line.unit_price = Some(price.parse().unwrap());
        line
    }

    #[test]
    fn a_discount_below_zero_is_no_discount() {
        let mut pricing = Pricing::new(Currency::EUR);
        let mut line = priced("10", "40", 1);
        let below = Discount::Amount {
            amount: Money::new(-1, Currency::EUR).unwrap(),
        };
        line.discount = Some(below);
        pricing.lines = vec![line];
        let error = pricing.check().unwrap_err();
        assert_eq!(
            error.code, "field_out_of_range",
            "it would add to the price"
        );
        assert_eq!(error.place.as_deref(), Some("lines[0].discount.amount"));
        pricing.lines[0].discount = None;
        pricing.discount = Some(below);
        let error = pricing.check().unwrap_err();
        assert_eq!(
            error.place.as_deref(),
            Some("discount.amount"),
            "of the whole"
        );
    }

    #[test]
    fn a_quantity_below_zero_may_not_turn_the_offer_round() {
        let sold = priced("10", "40", 1);
        for (quantity, taken) in [("5", true), ("0", true), ("-40", true), ("-41", false)] {
            let mut pricing = Pricing::new(Currency::EUR);
            pricing.lines = vec![sold.clone(), priced(quantity, "10", 2)];
            let checked = pricing.check();
            assert_eq!(checked.is_ok(), taken, "{quantity}");
            if let Err(error) = checked {
                assert_eq!(
                    error.to_string(),
                    "more_given_back {cadence=once} at lines[1].quantity",
                    "the customer would be paid for taking what is offered"
                );
            }
        }
        let mut alone = Pricing::new(Currency::EUR);
        alone.lines = vec![priced("-1", "10", 1)];
        let error = alone.check().unwrap_err();
        assert_eq!(
            error.code, "more_given_back",
            "a first line has no rest yet"
        );
        assert_eq!(error.place.as_deref(), Some("lines[0].quantity"));
    }

    #[test]
    fn each_bill_stands_for_itself() {
        let mut pricing = Pricing::new(Currency::EUR);
        let mut back = priced("-1", "10", 2);
        back.cadence = Cadence::Yearly;
        pricing.lines = vec![priced("10", "40", 1), back];
        assert_eq!(
            pricing.check().unwrap_err().to_string(),
            "more_given_back {cadence=yearly} at lines[1].quantity",
            "what is paid once doesn't pay for a yearly bill below zero"
        );
        pricing.lines[1].kind = LineKind::Optional;
        assert!(pricing.check().is_ok(), "an option is in no bill");
    }
}
