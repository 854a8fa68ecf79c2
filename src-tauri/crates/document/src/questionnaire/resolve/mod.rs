//! A form for an account from what we know, in the language of the form.

mod business;
mod future;
mod meeting;
mod parts;
mod people;
mod quality;

use redbook_domain::account::Account;
use redbook_domain::company::{Company, Member};
use redbook_domain::language::Language;
use redbook_domain::person::{Part, Person};
use redbook_domain::questionnaire::{Form, Section};
use redbook_i18n::{Args, keys};

use super::view::{QuestionnaireView, SectionView, SideView};
use crate::proposal::PropertiesView;
use crate::proposal::resolve::{Words, words_in};
use business::{company, cooperation};
use future::{growth, offers, referrals};
use meeting::meeting;
use people::people;
use quality::quality;

/// What the form says as known: short words in the form's language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Known {
    /// Site the meeting is at.
    pub site: String,
    /// "VIP-2026/IV".
    pub programme: String,
    /// What they could buy, and whether they do.
    pub bought: Vec<(String, bool)>,
    /// Who else supplies them, with what and how much of it.
    pub others: Vec<String>,
    /// How often they buy, as far as revenue shows it.
    pub rhythm: Option<Rhythm>,
    /// Growth we heard of.
    pub growth: Vec<String>,
    /// What we could show them next.
    pub offers: Vec<String>,
    /// Our figures of quality, in the order of the seven measures; empty for unknown.
    pub quality: Vec<String>,
}

/// How often an account orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rhythm {
    Month,
    Quarter,
}

/// Everything a form is made of.
#[derive(Debug, Clone, Copy)]
pub struct QuestionnaireSource<'a> {
    pub form: &'a Form,
    pub company: &'a Company,
    /// None for a blank form.
    pub account: Option<&'a Account>,
    /// In the order in which they matter; those who left are passed over.
    pub people: &'a [(Person, Part)],
    pub manager: Option<&'a Member>,
    pub known: &'a Known,
}

/// The form of one account.
#[must_use]
pub fn view(source: &QuestionnaireSource<'_>) -> QuestionnaireView {
    let words = words_in(source.form.language);
    let account = named(source);
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
    let code_words = words.with(keys::QUESTIONNAIRE_ALT_QR, "label", label.as_str());
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
        code_words,
        properties: PropertiesView {
            title,
            author: maker,
            ..PropertiesView::default()
        },
    }
}

/// The account's name in the language of the form; empty for a blank form.
fn named<'a>(source: &QuestionnaireSource<'a>) -> &'a str {
    let language = source.form.language;
    source
        .account
        .map_or("", |account| account.facts.named(language))
}

/// "and 3 more people": who has no row; nothing if all have.
pub(super) fn more_people(language: Language, count: usize) -> String {
    match i64::try_from(count) {
        Ok(0) | Err(_) => String::new(),
        Ok(count) => words_in(language).counted(keys::QUESTIONNAIRE_PEOPLE_MORE, count),
    }
}

/// Title of a file with this many forms.
pub(super) fn title_of_many(language: Language, count: usize) -> String {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    words_in(language).counted(keys::QUESTIONNAIRE_PDF_TITLE_MANY, count)
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
