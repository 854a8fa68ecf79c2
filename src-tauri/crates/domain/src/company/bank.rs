//! What of bank data can be told to be mistyped: account numbers and codes of banks carry the means to
//! check them. Money paid to a wrong account doesn't come back by itself.

use crate::error::{DomainError, DomainResult};
use crate::fields::line;

/// The account: an IBAN (ISO 13616), or a number of an account where banks have none, which is
/// figures alone (Russia, the United States). Spaces and letter case are as they like; nothing is
/// fine too.
///
/// # Errors
/// `iban_malformed` for what can be neither; `iban_mistyped` if the check digits of an IBAN don't fit.
pub(super) fn check_account(place: &str, value: &mut String) -> DomainResult<()> {
    line(place, value, 42)?;
    let signs = compact(value);
    if signs.bytes().all(|sign| sign.is_ascii_digit()) {
        return match signs.len() {
            0 | 5..=34 => Ok(()),
            _ => Err(DomainError::new("iban_malformed").at(place)),
        };
    }
    let bytes = signs.as_bytes();
    let shaped = (15..=34).contains(&bytes.len())
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    if !shaped {
        return Err(DomainError::new("iban_malformed").at(place));
    }
    *value = value.to_ascii_uppercase();
    if remainder(bytes) == 1 {
        Ok(())
    } else {
        Err(DomainError::new("iban_mistyped").at(place))
    }
}

/// The bank: a BIC of 8 or 11 signs (ISO 9362), or a БИК of 9 figures; nothing is fine too.
///
/// # Errors
/// `bic_malformed`.
pub(super) fn check_bank(place: &str, value: &mut String) -> DomainResult<()> {
    line(place, value, 15)?;
    let signs = compact(value);
    let bytes = signs.as_bytes();
    let bic = matches!(bytes.len(), 8 | 11)
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes[4..6].iter().all(u8::is_ascii_alphabetic);
    let russian = bytes.len() == 9 && bytes.iter().all(u8::is_ascii_digit);
    if !(bytes.is_empty() || bic || russian) {
        return Err(DomainError::new("bic_malformed").at(place));
    }
    *value = signs.to_ascii_uppercase();
    Ok(())
}

fn compact(value: &str) -> String {
    value.chars().filter(|sign| !sign.is_whitespace()).collect()
}

/// Of the number that an IBAN is when its first four signs go to the end and letters count from 10.
fn remainder(iban: &[u8]) -> u32 {
    let turned = iban[4..].iter().chain(&iban[..4]);
    turned.fold(0, |sum, sign| {
        let value = char::from(*sign).to_digit(36).unwrap_or_default();
        let places = if value < 10 { 10 } else { 100 };
        (sum * places + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(text: &str) -> Result<String, &'static str> {
        let mut value = text.to_owned();
        check_account("bank.iban", &mut value)
            .map(|()| value)
            .map_err(|error| {
                assert_eq!(error.place.as_deref(), Some("bank.iban"));
                error.code
            })
    }

    #[test]
    fn an_iban_with_a_mistyped_sign_is_refused() {
        assert_eq!(
            account(" BG80 BNBG 9661 1020 3456 78 "),
            Ok("BG80 BNBG 9661 1020 3456 78".into())
        );
        assert_eq!(
            account("de89370400440532013000"),
            Ok("DE89370400440532013000".into())
        );
        assert_eq!(
            account("EE38 2200 2210 2014 5685"),
            Ok("EE38 2200 2210 2014 5685".into())
        );
        assert_eq!(
            account("DE89370400440532013001"),
            Err("iban_mistyped"),
            "a figure"
        );
        assert_eq!(
            account("DE98370400440532013000"),
            Err("iban_mistyped"),
            "two in the wrong order"
        );
        for text in [
            "BG80",
            "BG80 BNBG",
            "8G80BNBG96611020345678",
            "BG80-BNBG-9661-1020-3456-78",
        ] {
            assert_eq!(account(text), Err("iban_malformed"), "{text}");
        }
    }

    #[test]
    fn an_account_without_iban_is_figures_alone() {
        for text in ["", "40702 810 9 0000 0000001", "40702810900000000001"] {
            assert_eq!(account(text), Ok(text.into()), "{text}");
        }
        assert_eq!(
            account("123"),
            Err("iban_malformed"),
            "shorter than any account"
        );
    }

    #[test]
    fn the_code_of_a_bank_has_its_form() {
        let bank = |text: &str| {
            let mut value = text.to_owned();
            check_bank("bank.bic", &mut value)
                .map(|()| value)
                .map_err(|error| (error.code, error.place))
        };
        for (text, kept) in [
            ("", ""),
            ("rdexbgsf", "RDEXBGSF"),
            ("DEUT DE FF 500", "DEUTDEFF500"),
            ("044525225", "044525225"),
        ] {
            assert_eq!(bank(text), Ok(kept.into()), "{text}");
        }
        for text in ["RDEXBGS", "RDEX12SF", "RDEXBGSF-XX", "04452522"] {
            let place = Some("bank.bic".to_owned());
            assert_eq!(bank(text), Err(("bic_malformed", place)), "{text}");
        }
    }
}
