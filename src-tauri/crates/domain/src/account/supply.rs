//! What they buy from us, and from whom else they buy (M2).

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult, Within};
use crate::fields::{line, list, required_line};
use crate::id::Id;

/// Most products, and most other suppliers, noted of one account.
pub const MAX_SUPPLY: usize = 50;

/// Something they buy from us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Bought {
    /// In the price list, if it is there.
    pub product_id: Option<Id>,
    /// What it was called when it was noted, 1–200 characters: it outlives the price list.
    pub name: String,
    /// How much, since when: at most 200 characters.
    pub note: String,
}

/// Somebody else who supplies them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Competitor {
    /// 1–200 characters.
    pub name: String,
    /// What they supply, at most 200 characters.
    pub supplies: String,
    /// Percent of what is bought of it, 0–100; empty while nobody knows.
    pub share: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Supply {
    /// At most [`MAX_SUPPLY`], each product once.
    pub bought: Vec<Bought>,
    /// At most [`MAX_SUPPLY`].
    pub competitors: Vec<Competitor>,
}

impl Supply {
    /// Nothing is noted yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bought.is_empty() && self.competitors.is_empty()
    }

    /// # Errors
    /// `too_many`, `field_required`, `field_too_long`, `field_control_character`,
    /// `field_duplicate {value}` for a product that is there already, `field_out_of_range` for a
    /// share above 100.
    pub fn check(&mut self) -> DomainResult<()> {
        list("bought", &self.bought, MAX_SUPPLY)?;
        for index in 0..self.bought.len() {
            let (known, rest) = self.bought.split_at_mut(index);
            let Some(one) = rest.first_mut() else { break };
            one.check().within_item("bought", index)?;
            let is_known = |other: &Bought| match (other.product_id, one.product_id) {
                (Some(other), Some(id)) => other == id,
                _ => other.name.eq_ignore_ascii_case(&one.name),
            };
            if known.iter().any(is_known) {
                return Err(DomainError::field_duplicate("name", &one.name))
                    .within_item("bought", index);
            }
        }
        list("competitors", &self.competitors, MAX_SUPPLY)?;
        for (index, one) in self.competitors.iter_mut().enumerate() {
            one.check().within_item("competitors", index)?;
        }
        Ok(())
    }
}

impl Bought {
    fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 200)?;
        line("note", &mut self.note, 200)
    }
}

impl Competitor {
    fn check(&mut self) -> DomainResult<()> {
        required_line("name", &mut self.name, 200)?;
        line("supplies", &mut self.supplies, 200)?;
        match self.share {
            Some(101..) => Err(DomainError::field_out_of_range("share", 0, 100)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bought(product: Option<u8>, name: &str) -> Bought {
        Bought {
            product_id: product.map(|n| Id::from_parts(1, [n; 10])),
            name: name.to_owned(),
            note: String::new(),
        }
    }

    fn refused(bought: Vec<Bought>, share: Option<u8>) -> (&'static str, String) {
        let competitor = Competitor {
            name: " Kartopak ".into(),
            supplies: "boxes".into(),
            share,
        };
        let mut supply = Supply {
            bought,
            competitors: vec![competitor],
        };
        match supply.check() {
            Ok(()) => {
                assert_eq!(supply.competitors[0].name, "Kartopak", "trimmed");
                ("", String::new())
            }
            Err(error) => (error.code, error.place.unwrap_or_default()),
        }
    }

    #[test]
    fn each_product_is_noted_once() {
        let twice = vec![bought(Some(1), "Crate"), bought(Some(1), "Box")];
        let same = vec![bought(None, "Crate"), bought(None, "crate")];
        let two = vec![bought(Some(1), "Crate"), bought(Some(2), "Crate")];
        let found = ("field_duplicate", "bought[1].name".to_owned());
        assert_eq!(refused(twice, None), found);
        assert_eq!(refused(same, None), found);
        assert_eq!(refused(two, None).0, "", "two products may share a name");
    }

    #[test]
    fn a_share_is_a_part_of_the_whole() {
        let place = "competitors[0].share".to_owned();
        assert_eq!(refused(vec![], Some(101)), ("field_out_of_range", place));
        assert_eq!(refused(vec![], Some(100)).0, "");
        let nameless = vec![bought(None, " ")];
        let place = "bought[0].name".to_owned();
        assert_eq!(refused(nameless, None), ("field_required", place));
    }
}
