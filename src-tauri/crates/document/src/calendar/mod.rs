//! Days to be kept, as a calendar file (iCalendar, RFC 5545).

use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, Utc};

/// Octets of a line before it is folded (RFC 5545, 3.1).
const LINE: usize = 75;

/// A whole day with something to do on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayEntry {
    /// Unique for ever and the same at every export, so that an entry is replaced and never doubled.
    pub key: String,
    /// Grows with every change of the entry.
    pub sequence: u32,
    pub on: NaiveDate,
    pub summary: String,
    pub description: String,
    pub done: bool,
}

/// A calendar of whole days. `name` is shown by programs that keep it as a calendar of its own; `at`
/// is the instant of the export.
#[must_use]
pub fn calendar(name: &str, language: &str, entries: &[DayEntry], at: DateTime<Utc>) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, "PRODID:-//Redbook//Action plan//EN");
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    line(&mut out, &format!("X-WR-CALNAME:{}", escaped(name)));
    for entry in entries {
        event(&mut out, language, entry, at);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, language: &str, entry: &DayEntry, at: DateTime<Utc>) {
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@redbook", entry.key));
    line(out, &format!("DTSTAMP:{}", at.format("%Y%m%dT%H%M%SZ")));
    line(out, &format!("SEQUENCE:{}", entry.sequence));
    line(out, &format!("DTSTART;VALUE=DATE:{}", day(entry.on)));
    // The end isn't part of the event any more; the last day of all has none after it.
    if let Some(end) = entry.on.succ_opt() {
        line(out, &format!("DTEND;VALUE=DATE:{}", day(end)));
    }
    let said = |name: &str, text: &str| format!("{name};LANGUAGE={language}:{}", escaped(text));
    line(out, &said("SUMMARY", &entry.summary));
    if !entry.description.is_empty() {
        line(out, &said("DESCRIPTION", &entry.description));
    }
    line(out, "TRANSP:TRANSPARENT");
    if !entry.done {
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, &said("DESCRIPTION", &entry.summary));
        // Nine in the morning of the day before.
        line(out, "TRIGGER:-PT15H");
        line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

/// Text as a value (RFC 5545, 3.3.11). Control characters can't be in one.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A line of at most 75 octets; what is more goes on in the next, which begins with a space. A
/// character is never parted.
fn line(out: &mut String, text: &str) {
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    let _ = write!(out, "\r\n");
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;

    fn one(summary: &str) -> String {
        let entry = DayEntry {
            key: "0190a0b0-0000-7000-8000-000000000001".into(),
            sequence: 3,
            on: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
            summary: summary.into(),
            description: "Measure: no stop; two lines\nand more".into(),
            done: false,
        };
        let at = Utc.with_ymd_and_hms(2026, 11, 22, 9, 5, 0).unwrap();
        calendar("Crates, line 2", "en", &[entry], at)
    }

    #[test]
    fn a_day_is_an_event_that_ends_before_the_next() {
        let text = one("Line drawings");
        for wanted in [
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:",
            "UID:0190a0b0-0000-7000-8000-000000000001@redbook\r\n",
            "DTSTAMP:20261122T090500Z\r\n",
            "SEQUENCE:3\r\n",
            "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
            "SUMMARY;LANGUAGE=en:Line drawings\r\n",
            "X-WR-CALNAME:Crates\\, line 2\r\n",
            "END:VEVENT\r\nEND:VCALENDAR\r\n",
        ] {
            assert!(text.contains(wanted), "{wanted} in {text}");
        }
        assert!(text.contains("no stop\\; two lines\\nand more"), "{text}");
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let long = "Монтаж в зимний простой ".repeat(8);
        let text = one(&long);
        for line in text.split("\r\n") {
            assert!(line.len() <= LINE, "{} octets: {line}", line.len());
        }
        let unfolded = text.replace("\r\n ", "");
        assert!(unfolded.contains(&format!("SUMMARY;LANGUAGE=en:{long}")));
    }

    #[test]
    fn nothing_in_a_text_can_end_its_line() {
        let text = one("a\r\nEND:VCALENDAR\u{7}");
        let ends = text.lines().filter(|line| *line == "END:VCALENDAR").count();
        assert_eq!(ends, 1, "{text}");
    }
}
