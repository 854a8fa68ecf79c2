//! Words where no interface makes them: on the command line and in the menu bar.

use std::collections::BTreeMap;

use redbook_domain::language::Language;
use redbook_i18n::{Args, Texts};

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
    said("error", &error.code, &error.args)
}

/// The sentence of what to look at on pages; empty if there is none.
#[must_use]
pub fn warning(warning: &DocumentWarning) -> String {
    said("readiness", &warning.code, &warning.args)
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
    said("readiness", &finding.code, &finding.args)
}

fn said(stem: &str, code: &str, facts: &BTreeMap<String, String>) -> String {
    let language = language();
    let texts = Texts::shared();
    let key = format!("{stem}-{}", code.replace('_', "-"));
    if !texts.has(language, &key) {
        return String::new();
    }
    let args = facts.iter().fold(Args::new(), |args, (name, value)| {
        args.text(name, value.as_str())
    });
    texts.get(language, key.as_str(), &args)
}
