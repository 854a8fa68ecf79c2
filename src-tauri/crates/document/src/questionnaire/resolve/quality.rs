//! How well we serve them, measure by measure.

use redbook_i18n::keys;

use super::super::view::{FormColumnKind, PartView};
use super::QuestionnaireSource;
use super::parts::{column, field};
use crate::proposal::resolve::Words;

pub(super) fn quality(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    use FormColumnKind::{Figure, Printed, Term, Tick, Write};
    let measures = [
        (
            keys::QUESTIONNAIRE_QUALITY_DELIVERY,
            keys::QUESTIONNAIRE_QUALITY_DELIVERY_GOOD,
        ),
        (
            keys::QUESTIONNAIRE_QUALITY_COMPLETE,
            keys::QUESTIONNAIRE_QUALITY_COMPLETE_GOOD,
        ),
        (
            keys::QUESTIONNAIRE_QUALITY_GOODS,
            keys::QUESTIONNAIRE_QUALITY_GOODS_GOOD,
        ),
        (
            keys::QUESTIONNAIRE_QUALITY_REPLY,
            keys::QUESTIONNAIRE_QUALITY_REPLY_GOOD,
        ),
        (
            keys::QUESTIONNAIRE_QUALITY_COMPLAINTS,
            keys::QUESTIONNAIRE_QUALITY_COMPLAINTS_GOOD,
        ),
        (
            keys::QUESTIONNAIRE_QUALITY_PAPERS,
            keys::QUESTIONNAIRE_QUALITY_PAPERS_GOOD,
        ),
        (
            keys::QUESTIONNAIRE_QUALITY_MEETINGS,
            keys::QUESTIONNAIRE_QUALITY_MEETINGS_GOOD,
        ),
    ];
    let rows = measures.iter().enumerate().map(|(n, (measure, good))| {
        let ours = source.known.quality.get(n).cloned().unwrap_or_default();
        vec![words.word(*measure), words.word(*good), ours]
    });
    let disliked = keys::QUESTIONNAIRE_QUALITY_DISLIKED;
    vec![
        PartView::Table {
            columns: vec![
                column(
                    words,
                    "measure",
                    keys::QUESTIONNAIRE_QUALITY_MEASURE,
                    40.0,
                    Term,
                ),
                column(
                    words,
                    "good",
                    keys::QUESTIONNAIRE_QUALITY_GOOD,
                    50.0,
                    Printed,
                ),
                column(
                    words,
                    "ours",
                    keys::QUESTIONNAIRE_QUALITY_OURS,
                    17.0,
                    Figure,
                ),
                column(words, "yes", keys::QUESTIONNAIRE_QUALITY_YES, 10.0, Tick),
                column(words, "no", keys::QUESTIONNAIRE_QUALITY_NO, 10.0, Tick),
                column(
                    words,
                    "words",
                    keys::QUESTIONNAIRE_QUALITY_WORDS,
                    0.0,
                    Write,
                ),
            ],
            rows: rows.collect(),
            more: 0,
            more_words: String::new(),
        },
        PartView::Fields {
            fields: vec![field(words, "disliked", disliked, "", 1.0)],
        },
        PartView::Lines {
            name: "disliked_more".into(),
            lines: 1,
        },
    ]
}
