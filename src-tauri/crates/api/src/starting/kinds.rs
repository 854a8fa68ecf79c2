//! Templates that come with the program: the usual beginning, with what each kind of deal says
//! instead and the table it needs.

use redbook_domain::company::Company;
use redbook_domain::dates::Validity;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::BlockContent;

use super::blocks::{self, FIGURES_AT};
use super::{Ground, Words, tables};
use crate::dto::template::{Starting, TemplateOutline, TemplateRow};

/// Rows of the table of each kind.
const ROWS: u8 = 3;

/// Adds what the kind needs beside the usual: its table, in the finance edition after the basis. To
/// the director a project shows it as the way to the result, a renewal before the terms.
pub(super) fn add(
    pieces: &mut Vec<BlockContent>,
    reader: ReaderType,
    words: &Words<'_>,
    kind: Starting,
) {
    let table = || {
        let layout = tables::Layout {
            title: words.text("starting-table-title"),
            head: "starting-table-head",
            ..tables::Layout::default()
        };
        let rows = (1..=ROWS).map(|n| tables::row(words, &format!("starting-table-{n}")));
        tables::block(words, layout, rows.collect())
    };
    match (reader, kind) {
        (ReaderType::Finance, _) => pieces.insert(1, table()),
        (ReaderType::Director, Starting::Project) => pieces[blocks::WAY_AT] = table(),
        (ReaderType::Director, Starting::Renewal) => pieces.insert(blocks::WAY_AT + 1, table()),
        _ => {}
    }
}

/// What a template of the program is called.
pub(crate) fn name(kind: Starting) -> LocalText {
    say(kind, "name")
}

fn say(kind: Starting, what: &str) -> LocalText {
    let key = format!("starting-{}-{what}", kind.code());
    let said = |language: Language| (language, redbook_i18n::Texts::shared().word(language, &key));
    Localized(Language::ALL.map(said).into())
}

/// Rows of the list of templates.
pub(crate) fn rows(company: &Company) -> impl Iterator<Item = TemplateRow> {
    Starting::ALL.into_iter().map(|kind| {
        let ground = Ground {
            account: "‹…›",
            company,
            members: Vec::new(),
            references: Vec::new(),
        };
        let words = Words::new(&ground, None, Some(kind));
        let outline = |reader| {
            let mut kinds: Vec<String> = blocks::of(reader, &words, &ground, Some(kind))
                .iter()
                .map(|content| content.kind().to_owned())
                .collect();
            kinds.insert(FIGURES_AT.min(kinds.len()), "key_figures".to_owned());
            kinds.extend(["prepared_by", "expiry"].map(str::to_owned));
            TemplateOutline { reader, kinds }
        };
        let validity = Validity::new(company.facts.validity_days).unwrap_or(Validity::DEFAULT);
        TemplateRow {
            id: None,
            starting: Some(kind),
            name: name(kind),
            about: say(kind, "about"),
            validity_days: validity.days(),
            look: company.facts.look,
            editions: ReaderType::ALL.map(outline).into(),
        }
    })
}
