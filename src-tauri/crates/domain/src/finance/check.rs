//! What a calculation must be before it is counted or stored.

use std::collections::HashSet;

use super::input::{
    Calculation, Change, CostItem, HORIZON_MAX, HORIZON_MIN, ITEMS_MAX, InvestmentAmount, Side,
};
use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{list, local_line, local_text};
use crate::id::Id;
use crate::money::{Currency, MINOR_MAX, Money};

const NAME_MAX: usize = 200;
const BASIS_MAX: usize = 500;
const UNIT_MAX: usize = 40;
const INVESTMENTS_MAX: usize = 100;
const RAMP_MAX: usize = 40;
const WHAT_IFS_MAX: usize = 20;
/// Latest start of savings in a what-if, months.
const LATER_MAX: u16 = 60;

impl Calculation {
    /// Brings texts to their kept form (NFC, ends trimmed) and checks everything but sums, which
    /// [`super::calculate`] checks.
    ///
    /// # Errors
    /// With the place: `field_too_long {limit}`, `field_control_character`, `field_duplicate` for
    /// an id used twice, `currency_mismatch {expected, found}`, `field_out_of_range {min, max}`,
    /// `item_not_found` for a what-if of an item that isn't there.
    pub fn check(&mut self) -> DomainResult<()> {
        self.check_structure()?;
        for (index, item) in self.items.iter_mut().enumerate() {
            item.check_texts().within_item("items", index)?;
        }
        for (index, investment) in self.investments.iter_mut().enumerate() {
            local_line("name", &mut investment.name, NAME_MAX).within_item("investments", index)?;
        }
        for (index, what_if) in self.what_ifs.iter_mut().enumerate() {
            local_line("name", &mut what_if.name, NAME_MAX).within_item("what_ifs", index)?;
        }
        Ok(())
    }

    /// What sums depend on; numbers have their ranges by type.
    pub(super) fn check_structure(&self) -> DomainResult<()> {
        list("items", &self.items, ITEMS_MAX)?;
        list("investments", &self.investments, INVESTMENTS_MAX)?;
        list("ramp", &self.ramp, RAMP_MAX)?;
        list("what_ifs", &self.what_ifs, WHAT_IFS_MAX)?;
        range(
            "horizon_months",
            self.horizon_months,
            HORIZON_MIN,
            HORIZON_MAX,
        )?;
        // The last month that is looked at must still have a name.
        self.start
            .plus(i32::from(HORIZON_MAX))
            .map_err(|error| error.at("start"))?;
        unique("items", self.items.iter().map(|item| item.id))?;
        unique(
            "investments",
            self.investments.iter().map(|investment| investment.id),
        )?;
        unique("what_ifs", self.what_ifs.iter().map(|what_if| what_if.id))?;

        for (index, item) in self.items.iter().enumerate() {
            for (place, side) in [("now", item.now), ("after", item.after)] {
                if let Side::Amount { amount } = side {
                    currency(amount, self.currency)
                        .within(place)
                        .within_item("items", index)?;
                }
            }
        }
        for (index, investment) in self.investments.iter().enumerate() {
            let checked = match investment.amount {
                InvestmentAmount::Fixed { amount } if amount.is_negative() => {
                    let most = Money::new(MINOR_MAX, amount.currency())?.to_major();
                    Err(DomainError::field_out_of_range("amount", 0, most))
                }
                InvestmentAmount::Fixed { amount } => {
                    currency(amount, self.currency).within("amount")
                }
                InvestmentAmount::OncePrice => Ok(()),
            };
            checked
                .and_then(|()| range("month_offset", investment.month_offset, 0, HORIZON_MAX - 1))
                .within_item("investments", index)?;
        }
        for (index, what_if) in self.what_ifs.iter().enumerate() {
            self.check_change(what_if.change)
                .within_item("what_ifs", index)?;
        }
        Ok(())
    }

    fn check_change(&self, change: Change) -> DomainResult<()> {
        match change {
            Change::StartLater { months } => range("change.months", months, 1, LATER_MAX),
            Change::ItemLess { item_id, .. }
                if self.items.iter().all(|item| item.id != item_id) =>
            {
                Err(DomainError::new("item_not_found").at("change.item_id"))
            }
            _ => Ok(()),
        }
    }
}

impl CostItem {
    fn check_texts(&mut self) -> DomainResult<()> {
        local_line("name", &mut self.name, NAME_MAX)?;
        local_text("basis", &mut self.basis, BASIS_MAX)?;
        local_line("unit", &mut self.unit, UNIT_MAX)
    }
}

fn currency(amount: Money, expected: Currency) -> DomainResult<()> {
    Money::zero(expected).same_currency(amount)
}

fn range(place: &str, value: u16, min: u16, max: u16) -> DomainResult<()> {
    if (min..=max).contains(&value) {
        Ok(())
    } else {
        Err(DomainError::field_out_of_range(place, min, max))
    }
}

fn unique(place: &str, ids: impl Iterator<Item = Id>) -> DomainResult<()> {
    let mut seen = HashSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(DomainError::field_duplicate(
                format!("{place}[{index}].id"),
                id,
            ));
        }
    }
    Ok(())
}
