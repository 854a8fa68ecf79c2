//! Words of one edition: its language, its formats, what people wrote.

use std::borrow::Cow;

use redbook_domain::language::{Language, LocalText};
use redbook_domain::money::Currency;
use redbook_domain::person::Role;
use redbook_domain::proposal::Figures;
use redbook_i18n::typography::hold;
use redbook_i18n::{Args, Cents, Format, Fraction, Key, Texts, keys};
use rust_decimal::Decimal;

use super::{cents, tax};

/// Everything is said through this.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words<'a> {
    pub language: Language,
    pub format: Format,
    pub figures: Figures<'a>,
    /// Of every amount of the edition: one with cents gives them to all.
    pub cents: Cents,
    /// What the tax of the prices is called where the company has a word of its own for it.
    pub own_tax: Option<&'a str>,
}

impl<'a> Words<'a> {
    pub fn new(language: Language, figures: Figures<'a>) -> Self {
        Self {
            language,
            format: Format::new(language),
            figures,
            cents: cents::of(&figures),
            own_tax: tax::own_word(language, figures.lines),
        }
    }

    /// What the tax of the prices is called.
    pub fn tax(&self) -> &'a str {
        self.own_tax
            .unwrap_or_else(|| tax::usual_word(self.language))
    }

    /// A text of the program; it may name the tax.
    pub fn word(&self, key: Key) -> String {
        self.say(key, &Args::new().text("tax", self.tax()))
    }

    /// A text whose key depends on a code.
    pub fn coded(&self, stem: &str, code: &str) -> String {
        let key = format!("{stem}-{}", code.replace('_', "-"));
        self.say(key, &Args::new().text("tax", self.tax()))
    }

    pub fn say(&self, key: impl AsRef<str>, args: &Args<'_>) -> String {
        Texts::shared().get(self.language, key, args)
    }

    /// A text with one variable; it may name the tax too.
    pub fn with<'b>(&self, key: Key, name: &'b str, value: impl Into<Cow<'b, str>>) -> String {
        self.say(key, &Args::new().text(name, value).text("tax", self.tax()))
    }

    /// A text with a count.
    pub fn counted(&self, key: Key, count: i64) -> String {
        self.say(key, &Args::new().count("count", count))
    }

    /// What somebody wrote, in the edition's language if it is written in it; empty for nothing.
    pub fn text(&self, text: &LocalText) -> String {
        self.held(text.pick(self.language))
    }

    /// What somebody wrote, else a text of the program.
    pub fn text_or(&self, text: &LocalText, key: Key) -> String {
        let written = self.text(text);
        if written.is_empty() {
            self.word(key)
        } else {
            written
        }
    }

    /// Trimmed, with spaces that don't break where lines must not end.
    pub fn held(&self, text: &str) -> String {
        hold(self.language, text.trim()).into_owned()
    }

    /// Head of a column of amounts: "Price, €".
    pub fn head_unit(&self, head: &str, currency: Currency) -> String {
        let unit = self.format.currency(currency);
        self.say(
            keys::DOC_HEAD_UNIT,
            &Args::new().text("head", head).text("unit", unit),
        )
    }

    /// "20 %", "5.5 %".
    pub fn percent(&self, percent: Decimal) -> String {
        self.format.percent(percent, Fraction::UpTo(4))
    }

    /// What a part in the decision is called.
    pub fn role(&self, role: Role) -> String {
        let code = match role {
            Role::PrimaryContact => "primary_contact",
            Role::Influencer => "influencer",
            Role::DecisionMaker => "decision_maker",
            Role::User => "user",
            Role::Gatekeeper => "gatekeeper",
            Role::Ally => "ally",
        };
        self.with(keys::PEOPLE_ROLE, "role", code)
    }

    /// "Influencer, user": what several parts are called, as one phrase.
    pub fn roles(&self, roles: &[Role]) -> String {
        let said = roles.iter().enumerate().map(|(index, role)| {
            let said = self.role(*role);
            if index == 0 {
                said
            } else {
                said.to_lowercase()
            }
        });
        said.collect::<Vec<_>>().join(", ")
    }

    /// A time in whole years if it is so, else in months.
    pub fn period(&self, months: u16) -> String {
        if months.is_multiple_of(12) {
            self.counted(keys::DOC_YEARS, i64::from(months / 12))
        } else {
            self.counted(keys::DOC_MONTHS, i64::from(months))
        }
    }
}

/// Words of a page that has no proposal.
pub(crate) fn words_in(language: Language) -> Words<'static> {
    let valid_until = chrono::NaiveDate::default();
    Words::new(
        language,
        Figures {
            totals: None,
            calculation: None,
            lines: &[],
            valid_until,
        },
    )
}

/// The same text where a space that doesn't break means nothing: properties of the file.
pub(super) fn plain(text: &str) -> String {
    text.replace('\u{A0}', " ")
}

/// How wide the longest line is in the face of tables, roughly and rather too much, in millimetres.
pub(super) fn width(text: &str) -> f32 {
    text.lines().map(crate::text::width).fold(0.0, f32::max)
}
