//! Fluent bundles of all languages.

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use redbook_domain::language::Language;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::format::{Format, Fraction};
use crate::typography::{hold, one_point};

/// One file of texts, built into the program.
struct File {
    language: &'static str,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "tests name the file that is wrong")
    )]
    name: &'static str,
    text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// What a text is filled with.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A word, a name, or a number already formatted.
    #[must_use]
    pub fn text(mut self, name: &'a str, value: impl Into<Cow<'a, str>>) -> Self {
        self.0.set(name, value.into());
        self
    }

    /// A count: chooses the plural and is written with groups.
    #[must_use]
    pub fn count(mut self, name: &'a str, value: i64) -> Self {
        self.0.set(name, value);
        self
    }
}

type Bundle = FluentBundle<FluentResource>;

/// All texts. A language is read when first asked for.
pub struct Texts {
    bundles: [OnceLock<Bundle>; Language::ALL.len()],
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").finish_non_exhaustive()
    }
}

impl Texts {
    /// The texts of the program.
    #[must_use]
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<Texts> = LazyLock::new(|| Texts {
            bundles: [const { OnceLock::new() }; Language::ALL.len()],
        });
        &SHARED
    }

    /// The text in this language, else in English. A key that is nowhere comes back as itself,
    /// which tests catch.
    #[must_use]
    pub fn get(&self, language: Language, key: impl AsRef<str>, args: &Args<'_>) -> String {
        let key = key.as_ref();
        self.exact(language, key, args)
            .or_else(|| self.exact(Language::En, key, args))
            .unwrap_or_else(|| key.to_owned())
    }

    /// [`Self::get`] for a text without variables.
    #[must_use]
    pub fn word(&self, language: Language, key: impl AsRef<str>) -> String {
        self.get(language, key, &Args::new())
    }

    /// Whether the text is written in exactly this language.
    #[must_use]
    pub fn has(&self, language: Language, key: impl AsRef<str>) -> bool {
        self.bundle(language).has_message(key.as_ref())
    }

    fn exact(&self, language: Language, key: &str, args: &Args<'_>) -> Option<String> {
        let bundle = self.bundle(language);
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&args.0), &mut errors)
            .into_owned();
        debug_assert!(errors.is_empty(), "{key} in {}: {errors:?}", language.tag());
        let values = args.0.iter().filter_map(|(_, value)| match value {
            FluentValue::String(value) => Some(value.as_ref()),
            _ => None,
        });
        Some(one_point(text, values))
    }

    fn bundle(&self, language: Language) -> &Bundle {
        self.bundles[language as usize].get_or_init(|| load(language))
    }
}

fn load(language: Language) -> Bundle {
    let locale = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    // Fluent takes functions only, so each language has its own.
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| number(Language::En, value),
        Language::Ru => |value, _| number(Language::Ru, value),
        Language::Bg => |value, _| number(Language::Bg, value),
        Language::De => |value, _| number(Language::De, value),
        Language::Et => |value, _| number(Language::Et, value),
    }));
    bundle.set_transform(Some(match language {
        Language::En => |text| hold(Language::En, text),
        Language::Ru => |text| hold(Language::Ru, text),
        Language::Bg => |text| hold(Language::Bg, text),
        Language::De => |text| hold(Language::De, text),
        Language::Et => |text| hold(Language::Et, text),
    }));
    for file in FILES.iter().filter(|file| file.language == language.tag()) {
        // Mistakes in the files are caught by tests; at run time what could be read is used.
        let resource = FluentResource::try_new(file.text.to_owned()).unwrap_or_else(|(r, _)| r);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Numbers inside texts look like numbers elsewhere.
fn number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    let value = Decimal::from_f64(*value)?;
    Some(Format::new(language).number(value, Fraction::UpTo(3)))
}

#[cfg(test)]
mod tests;
