//! The sheet that goes along to a meeting (M10): questions by who is asked, with room to write. A
//! client may read it: nothing of what we think of them is on it.

use std::collections::BTreeMap;

use redbook_domain::company::CompanyFacts;
use redbook_domain::language::Language;
use redbook_domain::spin::SpinKind;
use redbook_i18n::{Args, Key, keys};
use serde::Serialize;

use crate::engine::{Document, Pictures, Properties, Studio};
use crate::error::DocumentError;
use crate::proposal::resolve::words_in;
use crate::relation::{accent, logo};
use crate::text::{clean_all, plain};

const TEMPLATE: &str = "/meeting.typ";
/// Lines under a question; fewer from that many questions on, so that those to one person share a page.
const LINES: usize = 3;
const MANY: usize = 9;

/// Who is asked what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingAsked {
    /// Empty: whoever knows.
    pub name: String,
    pub position: String,
    pub questions: Vec<(SpinKind, String)>,
}

/// Everything the sheet is made of.
#[derive(Debug, Clone, Copy)]
pub struct MeetingSource<'a> {
    pub language: Language,
    pub company: &'a CompanyFacts,
    pub customer: &'a str,
    pub title: &'a str,
    pub on: chrono::NaiveDate,
    /// Hour and minute, `09:30`.
    pub at: Option<&'a str>,
    pub minutes: Option<u16>,
    pub place: &'a str,
    /// Names with positions.
    pub theirs: &'a [String],
    pub ours: &'a [String],
    /// What to take along.
    pub bring: &'a str,
    pub asked: &'a [MeetingAsked],
    /// Files by SHA-256: the logo.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct FactView {
    label: String,
    text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct KindView {
    label: String,
    hint: String,
    questions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct GroupView {
    name: String,
    position: String,
    kinds: Vec<KindView>,
}

/// What the template reads.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct MeetingView {
    language: Language,
    accent: String,
    file: String,
    document: String,
    maker: String,
    customer: String,
    title: String,
    facts: Vec<FactView>,
    groups: Vec<GroupView>,
    lines: usize,
    agreed: Vec<String>,
    prepared: String,
    page: String,
}

impl Studio {
    /// Sets the sheet.
    ///
    /// # Errors
    /// `nothing_to_print` for a plan without questions; `layout_failed`, `write_failed`.
    pub fn meeting_plan(&self, source: &MeetingSource<'_>) -> Result<Document, DocumentError> {
        if source.asked.iter().all(|one| one.questions.is_empty()) {
            return Err(DocumentError::new("nothing_to_print"));
        }
        let mut view = view(source);
        let mut pictures = Pictures::new();
        view.file = logo(source.company, source.pictures, &mut pictures);
        let mut data = serde_json::to_value(&view)
            .map_err(|error| DocumentError::new("layout_failed").with("reason", error))?;
        clean_all(&mut data);
        let properties = Properties {
            title: plain(&format!("{} · {}", view.document, view.title)),
            author: plain(&view.maker),
            subject: plain(&view.prepared),
            keywords: vec![source.customer.to_owned()],
            language: source.language.tag(),
        };
        self.make(TEMPLATE, &data, pictures, &properties)
    }
}

fn view(source: &MeetingSource<'_>) -> MeetingView {
    let words = words_in(source.language);
    let date = words.format.date_long(source.on);
    let mut when = vec![date.clone()];
    when.extend(source.at.map(str::to_owned));
    if let Some(minutes) = source.minutes {
        let args = Args::new().count("minutes", i64::from(minutes));
        when.push(words.say(keys::DOC_MEETING_MINUTES, &args));
    }
    let facts = [
        (keys::DOC_MEETING_WHEN, when.join(", ")),
        (keys::DOC_MEETING_WHERE, source.place.to_owned()),
        (keys::DOC_MEETING_THEIRS, source.theirs.join("\n")),
        (keys::DOC_MEETING_OURS, source.ours.join("\n")),
        (keys::DOC_MEETING_BRING, source.bring.to_owned()),
    ];
    let facts = facts.into_iter().filter(|(_, text)| !text.is_empty());
    let groups = source.asked.iter().filter(|one| !one.questions.is_empty());
    let count: usize = source.asked.iter().map(|one| one.questions.len()).sum();
    let prepared = Args::new()
        .text("account", source.customer)
        .text("date", date);
    MeetingView {
        language: source.language,
        accent: accent(source.company),
        file: String::new(),
        document: words.word(keys::DOC_MEETING_DOCUMENT),
        maker: words.text(&source.company.name),
        customer: source.customer.to_owned(),
        title: source.title.to_owned(),
        facts: facts
            .map(|(label, text)| FactView {
                label: words.word(label),
                text,
            })
            .collect(),
        groups: groups
            .map(|one| GroupView {
                name: if one.name.is_empty() {
                    words.word(keys::DOC_MEETING_WHOEVER)
                } else {
                    one.name.clone()
                },
                position: one.position.clone(),
                kinds: SpinKind::ALL
                    .into_iter()
                    .filter_map(|kind| {
                        let own = one.questions.iter().filter(|(known, _)| *known == kind);
                        let questions: Vec<String> = own.map(|(_, text)| text.clone()).collect();
                        let (label, hint) = named(kind);
                        (!questions.is_empty()).then(|| KindView {
                            label: words.word(label),
                            hint: words.word(hint),
                            questions,
                        })
                    })
                    .collect(),
            })
            .collect(),
        lines: if count > MANY { LINES - 1 } else { LINES },
        agreed: [
            keys::DOC_MEETING_AGREED,
            keys::DOC_MEETING_AGREED_WHO,
            keys::DOC_MEETING_AGREED_BY,
        ]
        .map(|key| words.word(key))
        .into(),
        prepared: words.say(keys::DOC_MEETING_PREPARED, &prepared),
        page: words.say(
            keys::DOC_PAGE,
            &Args::new().text("page", "{page}").text("pages", "{pages}"),
        ),
    }
}

const fn named(kind: SpinKind) -> (Key, Key) {
    match kind {
        SpinKind::Situation => (keys::DOC_SPIN_SITUATION, keys::DOC_SPIN_SITUATION_HINT),
        SpinKind::Problem => (keys::DOC_SPIN_PROBLEM, keys::DOC_SPIN_PROBLEM_HINT),
        SpinKind::Implication => (keys::DOC_SPIN_IMPLICATION, keys::DOC_SPIN_IMPLICATION_HINT),
        SpinKind::NeedPayoff => (keys::DOC_SPIN_NEED_PAYOFF, keys::DOC_SPIN_NEED_PAYOFF_HINT),
    }
}
