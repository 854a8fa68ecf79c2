//! The VIP questionnaire (M25): a printed form on two sides of one A4 sheet.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::language::Language;

/// The eight sections, in their order on the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Section {
    Meeting,
    People,
    Company,
    Cooperation,
    Quality,
    Growth,
    Offers,
    Referrals,
}

impl Section {
    pub const ALL: [Self; 8] = [
        Self::Meeting,
        Self::People,
        Self::Company,
        Self::Cooperation,
        Self::Quality,
        Self::Growth,
        Self::Offers,
        Self::Referrals,
    ];
}

/// A form as printed: its key is in the QR code of both sides, so that a scan finds its account.
#[derive(Debug, Clone, PartialEq)]
pub struct Form {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    /// Running number in the workspace, 1 and up; printed as [`Form::label`].
    pub number: u32,
    pub language: Language,
    pub printed_on: NaiveDate,
}

impl Form {
    /// What a person reads out: `RB-Q 0312-07`, the number and its check digits, so that one
    /// mistyped digit or two swapped ones are noticed (ISO 7064, MOD 97-10).
    #[must_use]
    pub fn label(&self) -> String {
        format!("RB-Q {:04}-{:02}", self.number, check_digits(self.number))
    }

    /// Reads a typed label; `None` if it isn't one or its check digits are wrong.
    #[must_use]
    pub fn number_of_label(label: &str) -> Option<u32> {
        let digits: String = label.chars().filter(char::is_ascii_digit).collect();
        let (number, check) = digits.split_at_checked(digits.len().checked_sub(2)?)?;
        let number = number.parse().ok()?;
        (check.parse() == Ok(check_digits(number))).then_some(number)
    }
}

fn check_digits(number: u32) -> u8 {
    let remainder = (u64::from(number) * 100) % 97;
    u8::try_from(98 - remainder).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(number: u32) -> Form {
        Form {
            id: Id::from_parts(1, [0; 10]),
            version: 1,
            account_id: Id::from_parts(1, [1; 10]),
            number,
            language: Language::En,
            printed_on: NaiveDate::MIN,
        }
    }

    #[test]
    fn a_label_reads_back() {
        for number in [1, 9, 312, 9_999, 123_456] {
            assert_eq!(Form::number_of_label(&form(number).label()), Some(number));
        }
    }

    #[test]
    fn a_mistyped_digit_is_noticed() {
        let label = form(312).label();
        for (at, digit) in label.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            for other in ('0'..='9').filter(|c| *c != digit) {
                let mut wrong = label.clone();
                wrong.replace_range(at..=at, &other.to_string());
                assert_eq!(
                    Form::number_of_label(&wrong),
                    None,
                    "{wrong} passes for {label}"
                );
            }
        }
    }
}
