//! Checks that fields of nouns share: each brings the text to its kept form or refuses it with the
//! field's place.

use crate::error::{DomainError, DomainResult};
use crate::language::LocalText;
use crate::money::{MINOR_MAX, Money};
use crate::text::{NAME_MAX, multi_line, nfc, required_line as checked_line, single_line};

/// One line, at most `max` characters.
pub(crate) fn line(place: &str, value: &mut String, max: usize) -> DomainResult<()> {
    *value = single_line(place, value, max)?;
    Ok(())
}

/// One line that must not be empty.
pub(crate) fn required_line(place: &str, value: &mut String, max: usize) -> DomainResult<()> {
    *value = checked_line(place, value, max)?;
    Ok(())
}

/// Several lines, at most `max` characters.
pub(crate) fn text(place: &str, value: &mut String, max: usize) -> DomainResult<()> {
    *value = multi_line(place, value, max)?;
    Ok(())
}

/// Several lines that must not be empty.
pub(crate) fn required_text(place: &str, value: &mut String, max: usize) -> DomainResult<()> {
    text(place, value, max)?;
    if value.is_empty() {
        Err(DomainError::field_required(place))
    } else {
        Ok(())
    }
}

/// A run of rich text: as [`text`], but spaces at its ends belong to it.
pub(crate) fn run_text(place: &str, value: &mut String, max: usize) -> DomainResult<()> {
    multi_line(place, value, max)?;
    *value = nfc(value);
    Ok(())
}

/// One line in each language.
pub(crate) fn local_line(place: &str, value: &mut LocalText, max: usize) -> DomainResult<()> {
    value
        .0
        .iter_mut()
        .try_for_each(|(language, text)| line(&format!("{place}.{}", language.tag()), text, max))
}

/// Several lines in each language.
pub(crate) fn local_text(place: &str, value: &mut LocalText, max: usize) -> DomainResult<()> {
    value
        .0
        .iter_mut()
        .try_for_each(|(language, inner)| text(&format!("{place}.{}", language.tag()), inner, max))
}

/// One line in each language, and in one at least.
pub(crate) fn required_local(place: &str, value: &mut LocalText, max: usize) -> DomainResult<()> {
    local_line(place, value, max)?;
    if value.is_blank() {
        Err(DomainError::field_required(place))
    } else {
        Ok(())
    }
}

/// Names in other languages: one line each, at most 200 characters; an empty one is none.
pub(crate) fn names(place: &str, value: &mut LocalText) -> DomainResult<()> {
    local_line(place, value, NAME_MAX)?;
    value.0.retain(|_, name| !name.is_empty());
    Ok(())
}

/// An e-mail address, or nothing. Only what is certainly wrong is refused (RFC 5321 length, one
/// `@`, no spaces): a manager writes down what the person gave.
pub(crate) fn email(place: &str, value: &mut String) -> DomainResult<()> {
    line(place, value, 254)?;
    let ok = value.is_empty()
        || value.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && !host.is_empty() && !host.contains('@')
        }) && !value.contains(char::is_whitespace);
    if ok {
        Ok(())
    } else {
        Err(DomainError::new("email_malformed").at(place))
    }
}

/// An address on the web with or without `https://`, or nothing; its name has a point. Another scheme is refused: what
/// looks like a site must not run or open anything else.
pub(crate) fn web_address(place: &str, value: &mut String) -> DomainResult<()> {
    line(place, value, 300)?;
    let lower = value.to_lowercase();
    let host = ["https://", "http://"]
        .iter()
        .find_map(|scheme| lower.strip_prefix(scheme))
        .unwrap_or(&lower);
    let name = host.split(['/', '?', '#']).next().unwrap_or_default();
    let (site, port) = name.split_once(':').unwrap_or((name, "80"));
    let ok = value.is_empty()
        || site.trim_matches('.').contains('.')
            && !site.contains(char::is_whitespace)
            && !port.is_empty()
            && port.chars().all(|c| c.is_ascii_digit());
    if ok {
        Ok(())
    } else {
        Err(DomainError::field_malformed(place))
    }
}

/// A telephone number as somebody wrote it down: one line of at most 60 characters with a digit in
/// it, of whatever script, or nothing. How it is grouped and what stands beside it ("ext. 12", "ask
/// for Anna") is theirs.
pub(crate) fn phone(place: &str, value: &mut String) -> DomainResult<()> {
    line(place, value, 60)?;
    if value.is_empty() || value.contains(char::is_numeric) {
        Ok(())
    } else {
        Err(DomainError::new("phone_without_digit").at(place))
    }
}

/// An amount of money that isn't below zero, or none. The bounds are named in whole units of its
/// currency, as the amount is written.
pub(crate) fn not_negative(place: &str, amount: Option<Money>) -> DomainResult<()> {
    match amount.filter(|amount| amount.is_negative()) {
        Some(amount) => {
            let most = Money::new(MINOR_MAX, amount.currency())?.to_major();
            Err(DomainError::field_out_of_range(place, 0, most))
        }
        None => Ok(()),
    }
}

/// A number within a range, both ends included; nothing is fine too.
pub(crate) fn optional_range<T: PartialOrd + ToString>(
    place: &str,
    value: Option<T>,
    min: T,
    max: T,
) -> DomainResult<()> {
    match value {
        Some(value) if value < min || value > max => {
            Err(DomainError::field_out_of_range(place, min, max))
        }
        _ => Ok(()),
    }
}

/// At most `max` items.
pub(crate) fn list<T>(place: &str, items: &[T], max: usize) -> DomainResult<()> {
    if items.len() > max {
        Err(DomainError::too_many(place, max))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn an_address_has_a_name_and_a_host() {
        for good in ["", "a@b", "имя@пример.бг"] {
            assert!(email("email", &mut good.to_owned()).is_ok(), "{good}");
        }
        for bad in ["a", "@b", "a@", "a b@c", "a@b@c"] {
            let error = email("email", &mut bad.to_owned()).unwrap_err();
            assert_eq!(error.code, "email_malformed", "shows how one looks: {bad}");
        }
    }

    #[test]
    fn a_telephone_number_has_a_digit() {
        for good in ["", "+359 2 987 65 43", "ext. 12", "٠٢ ٣٤٥", " 112 "] {
            assert!(phone("phone", &mut good.to_owned()).is_ok(), "{good}");
        }
        for bad in ["none", "see notes", "+", "-"] {
            let error = phone("phone", &mut bad.to_owned()).unwrap_err();
            assert_eq!(error.code, "phone_without_digit", "{bad}");
        }
    }

    #[test]
    fn an_amount_below_zero_is_told_what_it_may_be() {
        let below = Money::new(-1, crate::money::Currency::EUR).unwrap();
        let error = not_negative("cost", Some(below)).unwrap_err();
        assert_eq!(error.arg("max"), Some("90071992547409.91"));
        assert!(not_negative("cost", None).is_ok());
    }

    #[test]
    fn a_site_is_named_with_or_without_its_scheme() {
        for good in [
            "",
            "alder.example",
            "https://alder.example/a:b",
            "Алдер.бг:8080/x",
        ] {
            let address = &mut good.to_owned();
            assert!(web_address("website", address).is_ok(), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "file:///etc",
            "mailto:a@b",
            "a b",
            "https://",
            "none",
            "none.",
        ] {
            let address = &mut bad.to_owned();
            assert!(web_address("website", address).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_name_in_another_language_is_a_name_or_none() {
        let mut kept = LocalText::one(Language::Ru, " Иван Петров ".into());
        kept.set(Language::Bg, "  ".into());
        assert!(names("names", &mut kept).is_ok());
        assert_eq!(kept, LocalText::one(Language::Ru, "Иван Петров".into()));
        assert_eq!(kept.or(Language::Ru, "Ivan Petrov"), "Иван Петров");
        assert_eq!(
            kept.or(Language::Bg, "Ivan Petrov"),
            "Ivan Petrov",
            "a name of a third language is no name in this one"
        );
        let mut long = LocalText::one(Language::Ru, "я".repeat(201));
        let error = names("names", &mut long).unwrap_err();
        assert_eq!(error.place.as_deref(), Some("names.ru"));
    }

    #[test]
    fn spaces_at_the_ends_of_a_run_stay() {
        let mut run = String::from(" and ");
        assert!(run_text("body", &mut run, 10).is_ok());
        assert_eq!(run, " and ", "words on both sides would grow together");
    }
}
