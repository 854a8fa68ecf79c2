//! Templates that come with the program: the usual beginning, with what each kind of deal says
//! instead and the table it needs.

use redbook_domain::company::Company;
use redbook_domain::dates::Validity;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::block::{
    ColumnAlign, ColumnKind, Table, TableCell, TableColumn, TableRow,
};
use redbook_domain::proposal::{BlockContent, Rich};

use super::blocks::{self, FIGURES_AT};
use super::{Ground, Words};
use crate::dto::template::{Starting, TemplateOutline, TemplateRow};

/// Rows of the table of each kind.
const ROWS: usize = 3;

/// Adds what the kind needs beside the usual: its table, in the finance edition after the basis; a
/// renewal shows it to the director too, on the page behind the decision.
pub(super) fn add(
    pieces: &mut Vec<BlockContent>,
    reader: ReaderType,
    words: &Words<'_>,
    kind: Starting,
) {
    let at = match (reader, kind) {
        (ReaderType::Finance, _) => 1,
        (ReaderType::Director, Starting::Renewal | Starting::Project) => pieces.len() - 1,
        _ => return,
    };
    pieces.insert(at, table(words));
}

/// The table, a text for each row with bars between cells.
fn table(words: &Words<'_>) -> BlockContent {
    let cells = |key: &str| -> Vec<LocalText> {
        let mut columns: Vec<LocalText> = Vec::new();
        for (language, row) in words.text(key).0 {
            for (at, cell) in row.split(" | ").enumerate() {
                if columns.len() <= at {
                    columns.push(LocalText::default());
                }
                columns[at].set(language, cell.to_owned());
            }
        }
        columns
    };
    let column = |head| TableColumn {
        head,
        kind: ColumnKind::Text,
        align: ColumnAlign::Left,
        width: 0,
        sum: false,
    };
    let row = |n| TableRow {
        cells: cells(&format!("starting-table-{n}"))
            .into_iter()
            .map(|text| TableCell {
                text: Localized(
                    text.0
                        .iter()
                        .map(|(language, text)| (*language, Rich::plain(text)))
                        .collect(),
                ),
                number: None,
            })
            .collect(),
    };
    BlockContent::Table {
        label: LocalText::default(),
        title: words.text("starting-table-title"),
        table: Table {
            columns: cells("starting-table-head")
                .into_iter()
                .map(column)
                .collect(),
            rows: (1..=ROWS).map(row).collect(),
            repeat_head: true,
            total: false,
        },
        note: LocalText::default(),
    }
}

/// What a template of the program is called.
pub(crate) fn name(kind: Starting) -> LocalText {
    say(kind, "name")
}

fn say(kind: Starting, what: &str) -> LocalText {
    let key = format!("starting-{}-{what}", kind.code());
    let said = |language: Language| (language, redbook_i18n::Texts::shared().word(language, &key));
    Localized(Language::INTERFACE.map(said).into())
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
