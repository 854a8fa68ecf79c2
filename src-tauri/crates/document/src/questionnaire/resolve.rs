//! A form for an account from what we know, in the language of the form.

use redbook_domain::account::Account;
use redbook_domain::company::{Company, Member};
use redbook_domain::person::{Part, Person};
use redbook_domain::questionnaire::{Form, Section};
use redbook_i18n::{Args, Key, keys};

use super::view::{
    ChoiceView, FieldView, FormColumnKind, FormColumnView, OptionView, PartView, QuestionnaireView,
    SectionView, SideView,
};
use crate::proposal::PropertiesView;
use crate::proposal::resolve::{Words, words_in};

/// Rows for what we could show next.
const OFFER_ROWS: usize = 3;

/// What the form says as known: short words in the form's language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    /// Site the meeting is at.
    pub site: String,
    /// "VIP-2026/IV".
    pub programme: String,
    /// What they could buy, and whether they do.
    pub bought: Vec<(String, bool)>,
    /// Growth we heard of.
    pub growth: Vec<String>,
    /// What we could show them next.
    pub offers: Vec<String>,
    /// Our figures of quality, in the order of the seven measures; empty for unknown.
    pub quality: Vec<String>,
}

/// Everything a form is made of.
#[derive(Debug, Clone, Copy)]
pub struct QuestionnaireSource<'a> {
    pub form: &'a Form,
    pub company: &'a Company,
    /// None for a blank form.
    pub account: Option<&'a Account>,
    /// Those who left are passed over.
    pub people: &'a [(Person, Part)],
    pub manager: Option<&'a Member>,
    pub known: &'a Known,
}

/// The form of one account.
#[must_use]
pub fn view(source: &QuestionnaireSource<'_>) -> QuestionnaireView {
    let words = words_in(source.form.language);
    let account = source
        .account
        .map_or("", |account| account.facts.name.as_str());
    let maker = source.company.facts.name.pick(words.language).to_owned();
    let label = source.form.label();
    let side = |side: &str| {
        words.say(
            keys::QUESTIONNAIRE_SIDE,
            &Args::new().text("side", side.to_owned()).text("sides", "2"),
        )
    };
    let programme = &source.known.programme;
    let date = words.format.date_long(source.form.printed_on);
    let made = Args::new()
        .text("company", maker.clone())
        .text("date", date);
    let (key, args) = if account.is_empty() {
        (keys::QUESTIONNAIRE_PDF_TITLE_BLANK, Args::new())
    } else {
        let args = Args::new()
            .text("label", label.clone())
            .text("account", account);
        (keys::QUESTIONNAIRE_PDF_TITLE, args)
    };
    let title = words.say(key, &args);
    let heading = words.word(keys::QUESTIONNAIRE_TITLE);
    QuestionnaireView {
        language: words.language,
        id: source.form.id.to_string(),
        programme: if programme.is_empty() {
            String::new()
        } else {
            words.say(
                keys::QUESTIONNAIRE_PROGRAMME,
                &Args::new().text("programme", programme.as_str()),
            )
        },
        accent: source.company.facts.accent.clone(),
        sides: [
            SideView {
                title: heading.clone(),
                lead: words.word(keys::QUESTIONNAIRE_LEAD),
                side: side("1"),
                foot_left: words.say(keys::QUESTIONNAIRE_FOOT_MADE, &made),
                foot_right: words.word(keys::QUESTIONNAIRE_FOOT_PRIVACY),
                sections: sections(source, &words, &Section::ALL[..4]),
            },
            SideView {
                title: if account.is_empty() {
                    heading
                } else {
                    account.to_owned()
                },
                lead: words.word(keys::QUESTIONNAIRE_LEAD_BACK),
                side: side("2"),
                foot_left: words.word(keys::QUESTIONNAIRE_FOOT_THANKS),
                foot_right: format!("{label} · 2/2"),
                sections: sections(source, &words, &Section::ALL[4..]),
            },
        ],
        form: label,
        properties: PropertiesView {
            title,
            author: maker,
            ..PropertiesView::default()
        },
    }
}

fn sections(
    source: &QuestionnaireSource<'_>,
    words: &Words<'_>,
    which: &[Section],
) -> Vec<SectionView> {
    which
        .iter()
        .map(|section| one(source, words, *section))
        .collect()
}

fn one(source: &QuestionnaireSource<'_>, words: &Words<'_>, section: Section) -> SectionView {
    let (key, title, hint, parts) = match section {
        Section::Meeting => (
            "meeting",
            keys::QUESTIONNAIRE_MEETING_TITLE,
            keys::QUESTIONNAIRE_MEETING_HINT,
            meeting(source, words),
        ),
        Section::People => (
            "people",
            keys::QUESTIONNAIRE_PEOPLE_TITLE,
            keys::QUESTIONNAIRE_PEOPLE_HINT,
            people(source, words),
        ),
        Section::Company => (
            "company",
            keys::QUESTIONNAIRE_COMPANY_TITLE,
            keys::QUESTIONNAIRE_COMPANY_HINT,
            company(words),
        ),
        Section::Cooperation => (
            "cooperation",
            keys::QUESTIONNAIRE_COOPERATION_TITLE,
            keys::QUESTIONNAIRE_COOPERATION_HINT,
            cooperation(source, words),
        ),
        Section::Quality => (
            "quality",
            keys::QUESTIONNAIRE_QUALITY_TITLE,
            keys::QUESTIONNAIRE_QUALITY_HINT,
            quality(source, words),
        ),
        Section::Growth => (
            "growth",
            keys::QUESTIONNAIRE_GROWTH_TITLE,
            keys::QUESTIONNAIRE_GROWTH_HINT,
            growth(source, words),
        ),
        Section::Offers => (
            "offers",
            keys::QUESTIONNAIRE_OFFERS_TITLE,
            keys::QUESTIONNAIRE_OFFERS_HINT,
            offers(source, words),
        ),
        Section::Referrals => (
            "referrals",
            keys::QUESTIONNAIRE_REFERRALS_TITLE,
            keys::QUESTIONNAIRE_REFERRALS_HINT,
            referrals(words),
        ),
    };
    let number = Section::ALL
        .iter()
        .position(|other| *other == section)
        .unwrap_or_default()
        + 1;
    SectionView {
        key: key.to_owned(),
        number: u8::try_from(number).unwrap_or_default(),
        title: words.word(title),
        hint: words.word(hint),
        parts,
    }
}

fn field(words: &Words<'_>, name: &str, label: Key, value: &str, weight: f32) -> FieldView {
    FieldView {
        name: name.to_owned(),
        label: words.word(label),
        value: value.to_owned(),
        weight,
    }
}

fn column(
    words: &Words<'_>,
    name: &str,
    head: Key,
    width: f32,
    kind: FormColumnKind,
) -> FormColumnView {
    FormColumnView {
        name: name.to_owned(),
        head: words.word(head),
        width,
        column: kind,
    }
}

fn question(words: &Words<'_>, name: &str, text: Key, lines: u8) -> PartView {
    PartView::Question {
        name: name.to_owned(),
        text: words.word(text),
        lines,
    }
}

fn option(words: &Words<'_>, name: &str, text: Key) -> OptionView {
    OptionView {
        name: name.to_owned(),
        text: words.word(text),
        on: false,
    }
}

fn meeting(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    let account = source
        .account
        .map_or("", |account| account.facts.name.as_str());
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

fn people(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    use FormColumnKind::{Known, Printed, Tick, Write};
    let here = source
        .people
        .iter()
        .filter(|(_, part)| part.facts.left_on.is_none());
    let mut rows: Vec<Vec<String>> = here
        .take(super::PEOPLE_MAX - 1)
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
    rows.resize(super::PEOPLE_MAX.max(rows.len() + 1), Vec::new());
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

fn company(words: &Words<'_>) -> Vec<PartView> {
    vec![
        question(words, "proud", keys::QUESTIONNAIRE_COMPANY_PROUD, 3),
        question(words, "plans", keys::QUESTIONNAIRE_COMPANY_PLANS, 2),
        question(words, "chosen", keys::QUESTIONNAIRE_COMPANY_CHOSEN, 2),
    ]
}

fn cooperation(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    let bought = source.known.bought.iter().take(6).enumerate();
    let bought: Vec<OptionView> = bought
        .map(|(n, (text, on))| OptionView {
            name: format!("bought.{}", n + 1),
            text: text.clone(),
            on: *on,
        })
        .collect();
    let rhythm = [
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
        fields: vec![field(words, "others", others, "", 1.0)],
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

fn quality(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
    use FormColumnKind::{Figure, Known, Printed, Tick, Write};
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
                    Known,
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

fn growth(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
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

fn offers(source: &QuestionnaireSource<'_>, words: &Words<'_>) -> Vec<PartView> {
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
    }]
}

fn referrals(words: &Words<'_>) -> Vec<PartView> {
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
