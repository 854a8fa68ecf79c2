//! What they are proud of and plan, and how we work together.

use redbook_i18n::keys;

use super::super::view::{ChoiceView, FieldView, OptionView, PartView};
use super::parts::{field, option, question};
use super::{QuestionnaireSource, Rhythm};
use crate::proposal::resolve::Words;

pub(super) fn company(words: &Words<'_>) -> Vec<PartView> {
    vec![
        question(words, "proud", keys::QUESTIONNAIRE_COMPANY_PROUD, 3),
        question(words, "plans", keys::QUESTIONNAIRE_COMPANY_PLANS, 2),
        question(words, "chosen", keys::QUESTIONNAIRE_COMPANY_CHOSEN, 2),
    ]
}

pub(super) fn cooperation(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    let bought = source.known.bought.iter().take(6).enumerate();
    let bought: Vec<OptionView> = bought
        .map(|(n, (text, on))| OptionView {
            name: format!("bought.{}", n + 1),
            text: text.clone(),
            on: *on,
        })
        .collect();
    let mut rhythm = [
        option(
            words,
            "rhythm.week",
            keys::QUESTIONNAIRE_COOPERATION_RHYTHM_WEEK,
        ),
        option(
            words,
            "rhythm.month",
            keys::QUESTIONNAIRE_COOPERATION_RHYTHM_MONTH,
        ),
        option(
            words,
            "rhythm.quarter",
            keys::QUESTIONNAIRE_COOPERATION_RHYTHM_QUARTER,
        ),
        option(
            words,
            "rhythm.request",
            keys::QUESTIONNAIRE_COOPERATION_RHYTHM_REQUEST,
        ),
    ];
    match source.known.rhythm {
        Some(Rhythm::Month) => rhythm[1].on = true,
        Some(Rhythm::Quarter) => rhythm[2].on = true,
        None => {}
    }
    let rhythm = ChoiceView {
        label: words.word(keys::QUESTIONNAIRE_COOPERATION_RHYTHM),
        options: rhythm.to_vec(),
    };
    let label = words.word(keys::QUESTIONNAIRE_COOPERATION_BOUGHT);
    let mut parts = Vec::new();
    if bought.is_empty() {
        let field = FieldView {
            name: "bought".into(),
            label,
            value: String::new(),
            weight: 1.0,
        };
        parts.push(PartView::Choices {
            choices: vec![rhythm],
        });
        parts.push(PartView::Fields {
            fields: vec![field],
        });
    } else {
        let bought = ChoiceView {
            label,
            options: bought,
        };
        parts.push(PartView::Choices {
            choices: vec![bought, rhythm],
        });
    }
    let others = keys::QUESTIONNAIRE_COOPERATION_OTHERS;
    parts.push(PartView::Fields {
        fields: vec![field(
            words,
            "others",
            others,
            &source.known.others.join("; "),
            1.0,
        )],
    });
    parts.push(PartView::Fields {
        fields: vec![
            field(
                words,
                "channel",
                keys::QUESTIONNAIRE_COOPERATION_CHANNEL,
                "",
                1.3,
            ),
            field(
                words,
                "important",
                keys::QUESTIONNAIRE_COOPERATION_IMPORTANT,
                "",
                1.8,
            ),
        ],
    });
    parts.push(PartView::Lines {
        name: "important_more".into(),
        lines: 1,
    });
    parts
}
