//! Words where no interface makes them: on the command line and in the menu bar.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::language::Language;
use redbook_i18n::{Args, Format, Texts};

use crate::dto::proposal::{DocumentWarning, Readiness};
use crate::error::ApiError;

/// Language of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) if the interface speaks it, else
/// English.
pub(crate) fn language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find_map(|tag| Language::from_tag(&tag))
        .filter(|language| Language::INTERFACE.contains(language))
        .unwrap_or_default()
}

/// A text without variables.
#[must_use]
pub fn say(key: &str) -> String {
    Texts::shared().word(language(), key)
}

/// The sentence of an error; empty if there is none.
#[must_use]
pub fn sentence(error: &ApiError) -> String {
    said(language(), "error", &error.code, &error.args)
}

/// The sentence of what to look at on pages; empty if there is none.
#[must_use]
pub fn warning(warning: &DocumentWarning) -> String {
    said(language(), "readiness", &warning.code, &warning.args)
}

/// How many findings there are in what was exported; those of a final export are kept with it.
#[must_use]
pub fn findings(count: usize, is_final: bool) -> String {
    let key = match is_final {
        true => "exporting-findings",
        false => "exporting-found",
    };
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let args = Args::new().count("count", count);
    Texts::shared().get(language(), key, &args)
}

/// The sentence of a finding; empty if there is none.
#[must_use]
pub fn finding(finding: &Readiness) -> String {
    said(language(), "readiness", &finding.code, &finding.args)
}

/// A whole number as it is written, so that words follow it in number.
fn whole(value: &str) -> Option<i64> {
    let number = value.parse::<i64>().ok()?;
    (value.len() <= 15 && number.to_string() == value).then_some(number)
}

fn said(language: Language, stem: &str, code: &str, facts: &BTreeMap<String, String>) -> String {
    let texts = Texts::shared();
    let key = format!("{stem}-{}", code.replace('_', "-"));
    if !texts.has(language, &key) {
        return String::new();
    }
    let args = facts.iter().fold(Args::new(), |args, (name, value)| {
        // What somebody called something stays as it was typed, figures or not.
        if matches!(name.as_str(), "name" | "near" | "path") {
            return args.text(name, value.as_str());
        }
        match (whole(value), value.parse::<NaiveDate>()) {
            (Some(number), _) => args.count(name, number),
            (None, Ok(day)) => args.text(name, Format::new(language).date_long(day)),
            (None, Err(_)) => args.text(name, value.as_str()),
        }
    });
    texts.get(language, key.as_str(), &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_figures_stay_as_they_were_typed() {
        let error = ApiError::new("no_such_proposal")
            .with("name", "9999")
            .with("found", "none");
        let words = said(Language::En, "error", &error.code, &error.args);
        assert!(words.contains("9999"), "no amount is meant: {words}");
    }

    #[test]
    fn words_follow_their_number() {
        let one = ApiError::new("import_wrong_rows").with("count", 1);
        let two = ApiError::new("import_wrong_rows").with("count", 2);
        let said = |error: &ApiError, language| said(language, "error", &error.code, &error.args);
        assert_eq!(
            said(&one, Language::En),
            "1 row has something to put right."
        );
        assert_eq!(
            said(&two, Language::En),
            "2 rows have something to put right."
        );
        assert_ne!(
            said(&one, Language::Ru).replace('1', ""),
            said(&two, Language::Ru).replace('2', ""),
            "so in other languages"
        );
    }

    #[test]
    fn days_are_said_as_days() {
        let early = ApiError::new("dates_reversed").with("earliest", "2026-11-23");
        let said = said(Language::En, "error", &early.code, &early.args).replace('\u{a0}', " ");
        assert!(said.contains("23 November 2026"), "{said}");
    }

    #[test]
    fn what_only_looks_like_a_number_stays_as_it_is() {
        for kept in ["007", "+1", "1.50", "", "2026-11-23", "1234567890123456"] {
            assert_eq!(whole(kept), None, "{kept}");
        }
        assert_eq!(whole("-12"), Some(-12));
    }
}
