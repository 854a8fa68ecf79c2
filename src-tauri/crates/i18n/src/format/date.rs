//! Dates, months and quarters. Day and month never break, nor does a year and its "г.".

use chrono::{Datelike, NaiveDate};
use redbook_domain::dates::Month;
use redbook_domain::language::Language;

use super::{Format, NBSP};

impl Format {
    /// "18 December 2026", "18 декабря 2026 года", "18 декември 2026 г.".
    #[must_use]
    pub fn date_long(self, date: NaiveDate) -> String {
        format!("{} {}", self.day_month(date), self.year(date.year()))
    }

    /// For tables and notes: "18 Dec 2026", "18.12.2026", "18.12.2026 г.".
    #[must_use]
    pub fn date_short(self, date: NaiveDate) -> String {
        let (day, month, year) = (date.day(), date.month(), date.year());
        match self.language {
            // Figures alone would be read as month and day in America.
            Language::En => format!("{day}{NBSP}{}{NBSP}{year}", self.month_short(month)),
            Language::Bg => format!("{day:02}.{month:02}.{year}{NBSP}г."),
            Language::Ru | Language::De | Language::Et => format!("{day:02}.{month:02}.{year}"),
        }
    }

    /// "18 December", "18 декабря", "18. Dezember".
    #[must_use]
    pub fn day_month(self, date: NaiveDate) -> String {
        let point = if matches!(self.language, Language::De | Language::Et) {
            "."
        } else {
            ""
        };
        let month = name(&self.names.month_of_day, date.month());
        format!("{}{point}{NBSP}{month}", date.day())
    }

    /// For the axis of a chart: "18 Dec", "18 дек.", "18. Dez".
    #[must_use]
    pub fn day_month_short(self, date: NaiveDate) -> String {
        let point = if matches!(self.language, Language::De | Language::Et) {
            "."
        } else {
            ""
        };
        let month = self.month_short(date.month());
        format!("{}{point}{NBSP}{month}", date.day())
    }

    /// For figures and tables: "April 2028", "апрель 2028", "април 2028 г.".
    #[must_use]
    pub fn month_year(self, month: Month) -> String {
        let year = match self.language {
            Language::Bg => self.year(month.year()),
            _ => month.year().to_string(),
        };
        format!("{}{NBSP}{year}", self.month(month.month()))
    }

    /// "April", "апрель".
    #[must_use]
    pub fn month(self, month: u32) -> &'static str {
        name(&self.names.month, month)
    }

    /// "Apr", "апр.", for heads of narrow columns.
    #[must_use]
    pub fn month_short(self, month: u32) -> &'static str {
        name(&self.names.month_short, month)
    }

    /// "2026", "2026 года", "2026 г.", as it ends a date.
    #[must_use]
    pub fn year(self, year: i32) -> String {
        match self.language {
            Language::Ru => format!("{year}{NBSP}года"),
            Language::Bg => format!("{year}{NBSP}г."),
            Language::En | Language::De | Language::Et => year.to_string(),
        }
    }

    /// Quarter alone, for heads under their year: "Q1", "I", "I kv".
    #[must_use]
    pub fn quarter(self, quarter: u32) -> String {
        match self.language {
            Language::En | Language::De => format!("Q{quarter}"),
            Language::Ru | Language::Bg => roman(quarter).to_owned(),
            Language::Et => format!("{}{NBSP}kv", roman(quarter)),
        }
    }

    /// "Q1 2027", "I квартал 2027 года", "I тримесечие на 2027 г.".
    #[must_use]
    pub fn quarter_year(self, year: i32, quarter: u32) -> String {
        let written = self.year(year);
        match self.language {
            Language::En | Language::De => format!("Q{quarter}{NBSP}{written}"),
            Language::Ru => format!("{}{NBSP}квартал {written}", roman(quarter)),
            Language::Bg => format!("{}{NBSP}тримесечие на {written}", roman(quarter)),
            Language::Et => format!("{}{NBSP}kvartal {written}", roman(quarter)),
        }
    }

    /// How long something ran: "March–July 2024", "September 2023 – January 2024", or from when:
    /// "since March 2024". Empty if nothing is known.
    #[must_use]
    pub fn months(self, from: Option<Month>, to: Option<Month>) -> String {
        let end =
            |month: Month| format!("{} {}", self.month(month.month()), self.year(month.year()));
        match (from, to) {
            (None, None) => String::new(),
            (None, Some(only)) => end(only),
            (Some(from), None) => self.since(from),
            (Some(from), Some(to)) if from == to => end(to),
            (Some(from), Some(to)) => {
                let same_year = from.year() == to.year();
                let dash = match self.language {
                    Language::Ru => format!("{NBSP}— "),
                    Language::Bg => format!("{NBSP}– "),
                    _ if same_year => "–".to_owned(),
                    _ => format!("{NBSP}– "),
                };
                let year = if same_year {
                    String::new()
                } else {
                    format!(" {}", from.year())
                };
                format!("{}{year}{dash}{}", self.month(from.month()), end(to))
            }
        }
    }

    fn since(self, from: Month) -> String {
        let (month, year) = (self.month(from.month()), self.year(from.year()));
        match self.language {
            Language::En => format!("since {month} {year}"),
            Language::Ru => {
                format!(
                    "с{NBSP}{} {year}",
                    name(&self.names.month_of_day, from.month())
                )
            }
            Language::Bg => format!("от{NBSP}{month} {year}"),
            Language::De => format!("seit {month} {year}"),
            Language::Et => format!("alates {} {year}", elative(month)),
        }
    }
}

/// "out of": märts – märtsist, mai – maist, oktoober – oktoobrist.
fn elative(month: &str) -> String {
    match month.strip_suffix("er") {
        Some(stem) => format!("{stem}rist"),
        None if month.ends_with('i') => format!("{month}st"),
        None => format!("{month}ist"),
    }
}

fn name(names: &'static [String; 12], month: u32) -> &'static str {
    let index = usize::try_from(month).unwrap_or(1).clamp(1, 12) - 1;
    &names[index]
}

const fn roman(quarter: u32) -> &'static str {
    match quarter {
        1 => "I",
        2 => "II",
        3 => "III",
        _ => "IV",
    }
}
