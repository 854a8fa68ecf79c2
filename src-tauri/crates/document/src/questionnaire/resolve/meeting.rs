//! Where and when we meet.

use redbook_i18n::keys;

use super::super::view::PartView;
use super::QuestionnaireSource;
use super::parts::field;
use crate::proposal::resolve::Words;

pub(super) fn meeting(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    let account = super::named(source);
    let manager = source
        .manager
        .map_or("", |member| member.facts.name.pick(words.language));
    let site = source.known.site.as_str();
    vec![
        PartView::Fields {
            fields: vec![
                field(
                    words,
                    "account",
                    keys::QUESTIONNAIRE_FIELD_ACCOUNT,
                    account,
                    3.0,
                ),
                field(words, "site", keys::QUESTIONNAIRE_FIELD_SITE, site, 3.0),
            ],
        },
        PartView::Fields {
            fields: vec![
                field(words, "date", keys::QUESTIONNAIRE_FIELD_DATE, "", 1.1),
                field(words, "start", keys::QUESTIONNAIRE_FIELD_START, "", 0.9),
                field(words, "end", keys::QUESTIONNAIRE_FIELD_END, "", 0.9),
                field(words, "held_by", keys::QUESTIONNAIRE_FIELD_HELD_BY, "", 2.1),
                field(
                    words,
                    "assigned",
                    keys::QUESTIONNAIRE_FIELD_ASSIGNED,
                    manager,
                    2.0,
                ),
            ],
        },
    ]
}
