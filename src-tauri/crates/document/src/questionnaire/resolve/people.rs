//! Whom we know there, with empty rows for whom we don't.

use redbook_i18n::keys;

use super::super::PEOPLE_MAX;
use super::super::view::{FormColumnKind, PartView};
use super::parts::{column, field};
use super::{QuestionnaireSource, more_people};
use crate::proposal::resolve::Words;

/// People printed at most: a row is left to write somebody new into.
const KNOWN: usize = PEOPLE_MAX - 1;

pub(super) fn people(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    use FormColumnKind::{Known, Printed, Tick, Write};
    let here = source
        .people
        .iter()
        .filter(|(_, part)| part.facts.left_on.is_none());
    let count = here.clone().count();
    let more = count.saturating_sub(KNOWN);
    let mut rows: Vec<Vec<String>> = here
        .take(KNOWN)
        .map(|(person, part)| {
            let facts = &person.facts;
            let phone = if facts.phone.is_empty() {
                &facts.mobile
            } else {
                &facts.phone
            };
            let phone = undivided(phone);
            let ways = [phone.as_str(), facts.email.trim()];
            let contact: Vec<&str> = ways.into_iter().filter(|way| !way.is_empty()).collect();
            let area = words.held(part.facts.department_in(words.language));
            let position = words.held(part.facts.positioned(words.language));
            let name = words.held(facts.named(words.language));
            vec![name, position, contact.join("\n"), area]
        })
        .collect();
    // Empty rows for those we don't know yet: at least one.
    rows.resize(PEOPLE_MAX, Vec::new());
    let empty = |row: Vec<String>| {
        if row.is_empty() {
            vec![String::new(); 4]
        } else {
            row
        }
    };
    let rows = rows.into_iter().map(empty).collect();
    vec![
        PartView::Table {
            columns: vec![
                column(words, "name", keys::QUESTIONNAIRE_PEOPLE_NAME, 36.0, Known),
                column(
                    words,
                    "position",
                    keys::QUESTIONNAIRE_PEOPLE_POSITION,
                    33.0,
                    Printed,
                ),
                column(
                    words,
                    "contact",
                    keys::QUESTIONNAIRE_PEOPLE_CONTACT,
                    38.0,
                    Printed,
                ),
                column(
                    words,
                    "area",
                    keys::QUESTIONNAIRE_PEOPLE_AREA,
                    19.0,
                    Printed,
                ),
                column(
                    words,
                    "correct",
                    keys::QUESTIONNAIRE_PEOPLE_CORRECT,
                    13.0,
                    Tick,
                ),
                column(words, "left", keys::QUESTIONNAIRE_PEOPLE_LEFT, 12.0, Tick),
                column(
                    words,
                    "changed",
                    keys::QUESTIONNAIRE_PEOPLE_CHANGED,
                    0.0,
                    Write,
                ),
            ],
            rows,
            more,
            more_words: more_people(words.language, more),
        },
        PartView::Fields {
            fields: vec![
                field(
                    words,
                    "who_else",
                    keys::QUESTIONNAIRE_PEOPLE_WHO_ELSE,
                    "",
                    3.0,
                ),
                field(
                    words,
                    "who_decides",
                    keys::QUESTIONNAIRE_PEOPLE_WHO_DECIDES,
                    "",
                    3.2,
                ),
            ],
        },
    ]
}

/// A number is one word: dialled from two lines it is dialled wrong. Only words in it, such as `ext.`,
/// may begin a line.
fn undivided(phone: &str) -> String {
    let mut out = String::with_capacity(phone.len());
    for word in phone.split_whitespace() {
        if !out.is_empty() {
            let is_word = word.starts_with(char::is_alphabetic);
            out.push(if is_word { ' ' } else { '\u{A0}' });
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::undivided;

    #[test]
    fn a_number_parts_before_its_extension_only() {
        for (written, expected) in [
            ("+44 20 7946 0958", "+44\u{A0}20\u{A0}7946\u{A0}0958"),
            ("+44 20 7946 ext. 12", "+44\u{A0}20\u{A0}7946 ext.\u{A0}12"),
            (" 02 555 доб. 7 ", "02\u{A0}555 доб.\u{A0}7"),
        ] {
            assert_eq!(undivided(written), expected);
        }
    }
}
