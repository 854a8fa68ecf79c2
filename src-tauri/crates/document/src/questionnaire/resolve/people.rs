//! Whom we know there, with empty rows for whom we don't.

use redbook_i18n::keys;

use super::super::PEOPLE_MAX;
use super::super::view::{FormColumnKind, PartView};
use super::QuestionnaireSource;
use super::parts::{column, field};
use crate::proposal::resolve::Words;

pub(super) fn people(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    use FormColumnKind::{Known, Printed, Tick, Write};
    let here = source
        .people
        .iter()
        .filter(|(_, part)| part.facts.left_on.is_none());
    let mut rows: Vec<Vec<String>> = here
        .take(PEOPLE_MAX - 1)
        .map(|(person, part)| {
            let facts = &person.facts;
            let phone = if facts.phone.is_empty() {
                &facts.mobile
            } else {
                &facts.phone
            };
            let contact = if phone.is_empty() {
                &facts.email
            } else {
                phone
            };
            let area = part.facts.reader.map_or(String::new(), |reader| {
                words.word(match reader {
                    redbook_domain::person::ReaderType::Director => {
                        keys::QUESTIONNAIRE_AREA_DIRECTOR
                    }
                    redbook_domain::person::ReaderType::Hr => keys::QUESTIONNAIRE_AREA_HR,
                    redbook_domain::person::ReaderType::Finance => keys::QUESTIONNAIRE_AREA_FINANCE,
                })
            });
            let position = words.held(&part.facts.position);
            vec![facts.name.clone(), position, contact.clone(), area]
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
