//! What CLDR knows about a language, read through ICU once.

use std::sync::OnceLock;

use fixed_decimal::Decimal;
use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{M, MD};
use icu::decimal::DecimalFormatter;
use icu::locale::{Locale, locale};
use redbook_domain::language::Language;

/// Separators and month names.
#[derive(Debug)]
pub(crate) struct Names {
    pub decimal: char,
    pub group: char,
    /// Figures before the decimal sign from which on a number is grouped: 4, or 5 where CLDR leaves
    /// four together.
    pub grouped_from: usize,
    /// As said after a day: "декабря".
    pub month_of_day: [String; 12],
    /// As said alone: "декабрь".
    pub month: [String; 12],
    /// "дек.", for heads of narrow columns.
    pub month_short: [String; 12],
}

pub(crate) fn of(language: Language) -> &'static Names {
    static NAMES: [OnceLock<Names>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    NAMES[language as usize].get_or_init(|| read(language))
}

/// Month names in one form: the last word of "18. Dezember" or of "Dezember". A macro, because the
/// field sets share no trait that can be named.
macro_rules! months {
    ($locale:expr, $fields:expr) => {{
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new($locale.into(), $fields).ok();
        std::array::from_fn(|index| {
            let month = u8::try_from(index + 1).unwrap_or(1);
            let date = Date::try_new_gregorian(2026, month, 1).ok();
            let text = formatter
                .as_ref()
                .zip(date)
                .map(|(f, d)| f.format(&d).to_string());
            let text = text.unwrap_or_else(|| month.to_string());
            text.split_whitespace()
                .last()
                .unwrap_or_default()
                .to_owned()
        })
    }};
}

fn read(language: Language) -> Names {
    let locale = match language {
        // Day before month, as in the rest of Europe.
        Language::En => locale!("en-GB"),
        Language::Ru => locale!("ru"),
        Language::Bg => locale!("bg"),
        Language::De => locale!("de"),
        Language::Et => locale!("et"),
    };
    let (decimal, group) = separators(&locale);
    let month: [String; 12] = months!(&locale, M::long());
    let mut month_short: [String; 12] = months!(&locale, M::medium());
    for (short, long) in month_short.iter_mut().zip(&month) {
        // Bulgarian months come as numbers here; in letters they are three, or four whole.
        if !short.starts_with(char::is_alphabetic) {
            let letters = if long.chars().count() <= 4 { 4 } else { 3 };
            *short = long.chars().take(letters).collect();
        }
    }
    Names {
        decimal,
        group,
        grouped_from: if is_grouped(&locale) { 4 } else { 5 },
        month_of_day: months!(&locale, MD::long()),
        month,
        month_short,
    }
}

/// Whether a number of four figures is grouped, CLDR's `minimumGroupingDigits`.
fn is_grouped(locale: &Locale) -> bool {
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok();
    formatter.is_none_or(|f| {
        let text = f.format(&Decimal::from(1_234_i64)).to_string();
        text.chars().any(|c| !c.is_ascii_digit())
    })
}

/// The separators of a number that has both.
fn separators(locale: &Locale) -> (char, char) {
    let mut probe = Decimal::from(12_345_678_i64);
    probe.multiply_pow10(-1);
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok();
    let text = formatter
        .map(|f| f.format(&probe).to_string())
        .unwrap_or_default();
    let signs: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    match signs.as_slice() {
        [group, .., decimal] => (*decimal, *group),
        _ => ('.', ','),
    }
}
