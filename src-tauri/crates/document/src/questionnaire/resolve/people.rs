//! Whom we know there, with empty rows for whom we don't.

use redbook_i18n::keys;

use super::super::PEOPLE_MAX;
use super::super::view::{FormColumnKind, PartView};
use super::parts::{column, field};
use super::{QuestionnaireSource, more_people};
use crate::proposal::resolve::Words;

pub(super) fn people(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    use FormColumnKind::{Known, Printed, Tick, Write};
    let here = source
        .people
        .iter()
        .filter(|(_, part)| part.facts.left_on.is_none());
    let shown = PEOPLE_MAX - 1;
    let more = here.clone().count().saturating_sub(shown);
    let mut rows: Vec<Vec<String>> = here
        .take(shown)
        .map(|(person, part)| {
            let facts = &person.facts;
            let phone = if facts.phone.is_empty() {
                &facts.mobile
            } else {
                &facts.phone
            };
            // A number is one word: dialled from two lines it is dialled wrong.
            let phone = phone.trim().replace(' ', "\u{A0}");
            let ways = [phone.as_str(), facts.email.trim()];
            let contact: Vec<&str> = ways.into_iter().filter(|way| !way.is_empty()).collect();
            let area = words.held(&part.facts.department);
            let position = words.held(part.facts.positioned(words.language));
            let name = words.held(facts.named(words.language));
            vec![name, position, contact.join(" "), area]
        })
        .collect();
    rows.resize(PEOPLE_MAX.max(rows.len() + 1), Vec::new());
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
                column(words, "name", keys::QUESTIONNAIRE_PEOPLE_NAME, 37.0, Known),
                column(
                    words,
                    "position",
                    keys::QUESTIONNAIRE_PEOPLE_POSITION,
                    37.0,
                    Printed,
                ),
                column(
                    words,
                    "contact",
                    keys::QUESTIONNAIRE_PEOPLE_CONTACT,
                    29.0,
                    Printed,
                ),
                column(
                    words,
                    "area",
                    keys::QUESTIONNAIRE_PEOPLE_AREA,
                    20.0,
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
