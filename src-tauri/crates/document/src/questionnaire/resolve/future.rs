//! What comes next: their growth, our offers, those they could introduce us to.

use redbook_i18n::keys;

use super::super::view::{ChoiceView, FormColumnKind, OptionView, PartView};
use super::QuestionnaireSource;
use super::parts::{column, field, option, question};
use crate::proposal::resolve::Words;

/// Rows for what we could show next.
const OFFER_ROWS: usize = 3;

pub(super) fn growth(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    let heard = source.known.growth.iter().take(3).enumerate();
    let mut options: Vec<OptionView> = heard
        .map(|(n, text)| OptionView {
            name: format!("heard.{}", n + 1),
            text: text.clone(),
            on: false,
        })
        .collect();
    if options.is_empty() {
        options.push(option(words, "site", keys::QUESTIONNAIRE_GROWTH_SITE));
        options.push(option(words, "line", keys::QUESTIONNAIRE_GROWTH_LINE));
        options.push(option(words, "product", keys::QUESTIONNAIRE_GROWTH_PRODUCT));
    }
    options.push(option(words, "other", keys::QUESTIONNAIRE_GROWTH_OTHER));
    vec![
        PartView::Fields {
            fields: vec![
                field(words, "volume", keys::QUESTIONNAIRE_GROWTH_VOLUME, "", 1.6),
                field(words, "sites", keys::QUESTIONNAIRE_GROWTH_SITES, "", 2.2),
            ],
        },
        PartView::Choices {
            choices: vec![ChoiceView {
                label: String::new(),
                options,
            }],
        },
        PartView::Lines {
            name: "growth".into(),
            lines: 2,
        },
    ]
}

pub(super) fn offers(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    use FormColumnKind::{Known, Tick, Write};
    let mut rows: Vec<Vec<String>> = source
        .known
        .offers
        .iter()
        .take(OFFER_ROWS)
        .map(|offer| vec![words.held(offer)])
        .collect();
    rows.resize(OFFER_ROWS, vec![String::new()]);
    vec![PartView::Table {
        columns: vec![
            column(
                words,
                "offer",
                keys::QUESTIONNAIRE_OFFERS_OFFER,
                72.0,
                Known,
            ),
            column(
                words,
                "interesting",
                keys::QUESTIONNAIRE_OFFERS_INTERESTING,
                17.0,
                Tick,
            ),
            column(words, "later", keys::QUESTIONNAIRE_OFFERS_LATER, 15.0, Tick),
            column(words, "no", keys::QUESTIONNAIRE_OFFERS_NO, 15.0, Tick),
            column(words, "next", keys::QUESTIONNAIRE_OFFERS_NEXT, 0.0, Write),
        ],
        rows,
        more: 0,
        more_words: String::new(),
    }]
}

pub(super) fn referrals(words: &Words<'_>) -> Vec<PartView> {
    let options = vec![
        option(words, "letter", keys::QUESTIONNAIRE_REFERRALS_LETTER),
        option(words, "calls", keys::QUESTIONNAIRE_REFERRALS_CALLS),
        option(words, "introduce", keys::QUESTIONNAIRE_REFERRALS_INTRODUCE),
        option(words, "not_yet", keys::QUESTIONNAIRE_REFERRALS_NOT_YET),
    ];
    let whom = |n: u8| PartView::Fields {
        fields: vec![
            field(
                words,
                &format!("name.{n}"),
                keys::QUESTIONNAIRE_REFERRALS_NAME,
                "",
                3.0,
            ),
            field(
                words,
                &format!("phone.{n}"),
                keys::QUESTIONNAIRE_REFERRALS_PHONE,
                "",
                1.6,
            ),
        ],
    };
    vec![
        PartView::Choices {
            choices: vec![ChoiceView {
                label: String::new(),
                options,
            }],
        },
        whom(1),
        whom(2),
        question(words, "agreed", keys::QUESTIONNAIRE_REFERRALS_AGREED, 2),
    ]
}
