//! Names and words longer than their place: titles, labels, cells, the running head and foot.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::{Placed, placed, words};
use common::views;
use redbook_document::Studio;
use redbook_document::proposal::*;
use redbook_domain::language::Language;
use redbook_domain::proposal::Look;

const MM: f64 = 72.0 / 25.4;

/// What dictionaries know, what they don't, and what is wide whatever they say.
const WORDS: [&str; 4] = [
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "Высокопревосходительствующенекоммерческоздравоохранительного",
    "Непротивоконституционствувателствувайтеитеорганизации",
    "WXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWXWX",
];

fn wordy(language: Language, look: Look, word: &str) -> ProposalView {
    let mut view = views::director();
    view.language = language;
    view.look = look;
    view.headline = format!("{word} leaves cardboard first");
    view.addressee.name = word.into();
    view.addressee.lines = vec![word.into()];
    view.head.maker = word.into();
    view.foot.account = word.into();
    view.foot.prepared = format!("Prepared for {word}, 23 November 2026");
    let add = |view: &mut ProposalView, id: &str, body| {
        let block = BlockView {
            id: id.into(),
            new_page: false,
            body,
        };
        view.blocks.insert(0, block);
    };
    add(
        &mut view,
        "heading",
        views::heading(word, &format!("Why {word}")),
    );
    add(
        &mut view,
        "text",
        views::text(word, word, &[&format!("Words, then {word} in a text.")]),
    );
    let table = TableView {
        columns: vec![
            views::column(word, 0.0, Align::Left),
            views::column(word, 30.0, Align::Right),
            views::column("Right", 22.0, Align::Right),
        ],
        rows: vec![views::row(RowKind::Line, &format!("{word}|{word}|{word}"))],
    };
    add(
        &mut view,
        "facts",
        BodyView::Facts {
            label: word.into(),
            title: word.into(),
            table,
        },
    );
    view
}

#[test]
fn words_of_any_length_stay_within_the_margins() {
    let studio = Studio::new();
    let languages = [Language::De, Language::Ru, Language::Bg, Language::En];
    let cases = WORDS.iter().zip(languages).flat_map(|(word, language)| {
        // Where its letters are at home, and where they are not.
        let other = match language {
            Language::Ru | Language::Bg => Language::En,
            _ => Language::Ru,
        };
        let looks = Look::ALL.map(|look| (word, language, look));
        looks.into_iter().chain([(word, other, Look::Book)])
    });
    for (word, language, look) in cases {
        let document = studio.proposal(&wordy(language, look, word)).unwrap();
        for found in placed(&document.pdf) {
            assert!(
                found.right <= 190.0 * MM + 1.0 && found.left >= 20.0 * MM - 1.0,
                "{language:?} {look:?}: {found:?}"
            );
        }
    }
}

#[test]
fn a_label_stays_beside_its_text() {
    let studio = Studio::new();
    for word in WORDS {
        let mut view = wordy(Language::De, Look::Book, word);
        view.blocks.retain(|block| block.id == "text");
        let document = studio.proposal(&view).unwrap();
        // The label's column ends where the text begins: 35 mm and a gutter of 5 from the margin.
        for found in placed(&document.pdf) {
            let label = found.left < 55.0 * MM && found.top > 30.0 * MM && found.top < 270.0 * MM;
            assert!(!label || found.right <= 56.0 * MM, "{word}: {found:?}");
        }
    }
}

#[test]
fn words_of_a_language_are_divided_with_a_hyphen_and_read_as_typed() {
    let word = WORDS[0];
    let mut view = views::director();
    view.headline = word.into();
    let document = Studio::new().proposal(&view).unwrap();
    let said: Vec<Placed> = placed(&document.pdf);
    let title: Vec<_> = said
        .iter()
        .filter(|found| {
            found.page == 1 && word.starts_with(found.text.trim_end_matches(['\u{AD}', '-']))
        })
        .collect();
    assert!(
        title
            .iter()
            .any(|found| found.text.ends_with(['\u{AD}', '-'])),
        "{title:?}"
    );
    let all: String = said.iter().map(|found| found.text.as_str()).collect();
    assert!(all.replace('\u{AD}', "").contains(word), "{all}");
}

#[test]
fn head_and_foot_keep_to_one_line_however_long_the_names_are() {
    let long =
        "Europäische Gesellschaft für Mehrwegverpackungen und Kreislaufwirtschaft ".repeat(3);
    for name in [long.trim(), &"Z".repeat(200)] {
        let mut view = views::director();
        view.head.maker = name.into();
        view.foot.account = name.into();
        view.foot.prepared = format!("Prepared for {name}, 23 November 2026");
        let document = Studio::new().proposal(&view).unwrap();
        let said = placed(&document.pdf);
        for (what, from, to) in [("head", 0.0, 20.0), ("foot", 278.0, 297.0)] {
            let line: Vec<_> = said
                .iter()
                .filter(|found| found.page == 1 && found.top > from * MM && found.top < to * MM)
                .collect();
            let tops = line.iter().map(|found| found.top);
            let (low, high) = tops.fold((f64::MAX, 0.0_f64), |(low, high), top| {
                (low.min(top), high.max(top))
            });
            assert!(high - low < 4.0, "{what}: {line:?}");
            let words: Vec<_> = line.iter().map(|found| found.text.as_str()).collect();
            assert!(
                words.join(" ").contains('…'),
                "{what} says that it is cut: {words:?}"
            );
        }
        let text: String = said.iter().map(|found| found.text.as_str()).collect();
        assert!(
            text.contains("23November2026") && text.contains("Page1of"),
            "{text}"
        );
    }
}

/// So many words that no page holds them, each with its number.
fn many() -> String {
    let said: Vec<String> = (1..=1_200).map(|n| format!("w{n}")).collect();
    said.join(" ")
}

/// Blocks of every kind that takes words without an end.
fn endless() -> Vec<(&'static str, BodyView)> {
    let many = many();
    let body = || vec![views::plain(&many)];
    let listed = || {
        vec![ParagraphView::Bullets {
            items: many.split(' ').map(views::rich).collect(),
        }]
    };
    let decision = |body, first_page| BodyView::Decision {
        title: "Decide".into(),
        body,
        signatures: vec!["For us".into(), "For you".into()],
        first_page,
    };
    let expiry = |body| BodyView::Expiry {
        label: "Held until".into(),
        date: "18 December 2026".into(),
        body,
    };
    let callout = |body| BodyView::Callout {
        title: "Mind".into(),
        body,
    };
    let table = |cell: &str| TableView {
        columns: vec![
            views::column("What", 0.0, Align::Left),
            views::column("How", 40.0, Align::Left),
        ],
        rows: vec![views::row(RowKind::Line, &format!("{cell}|Yes"))],
    };
    let reference = |project, result: &str| BodyView::References {
        label: "Said".into(),
        title: "By others".into(),
        references: vec![ReferenceView {
            customer: "Kestrel".into(),
            project,
            result_label: "Result".into(),
            result: result.into(),
            ..ReferenceView::default()
        }],
        ask_label: String::new(),
        ask: Vec::new(),
    };
    vec![
        ("decision on the first page", decision(body(), true)),
        ("decision", decision(body(), false)),
        ("decision with a list", decision(listed(), true)),
        ("expiry", expiry(body())),
        ("expiry with a list", expiry(listed())),
        ("callout", callout(body())),
        ("callout with a list", callout(listed())),
        (
            "quotation",
            BodyView::Quotation {
                label: "Said".into(),
                body: body(),
                who: "Ada".into(),
                lines: Vec::new(),
            },
        ),
        (
            "two columns",
            BodyView::TwoColumns {
                left_title: "Left".into(),
                left: body(),
                right_title: "Right".into(),
                right: vec![views::plain("Short.")],
            },
        ),
        ("points", views::points("Points", "", &[("One", &many)])),
        ("text", views::text("Text", "", &[&many])),
        ("lead", views::lead("Lead", &many)),
        ("project of a reference", reference(body(), "")),
        (
            "result of a reference",
            reference(vec![views::plain("Short.")], &many),
        ),
        (
            "team",
            BodyView::Team {
                label: String::new(),
                title: "Team".into(),
                table: table(&many),
            },
        ),
        (
            "facts",
            BodyView::Facts {
                label: String::new(),
                title: "Facts".into(),
                table: table(&many),
            },
        ),
        (
            "note under prices",
            BodyView::PriceTable {
                title: "Prices".into(),
                table: table("Crate"),
                sums: Vec::new(),
                note: many.clone(),
            },
        ),
        (
            "note under costs",
            BodyView::CostTable {
                title: "Costs".into(),
                table: table("Crate"),
                note: many.clone(),
            },
        ),
        (
            "note under a cash flow",
            BodyView::CashFlow {
                label: String::new(),
                title: "Flow".into(),
                chart: views::chart(),
                table: table("Crate"),
                note: many.clone(),
                what_if: None,
            },
        ),
        (
            "note under a table",
            BodyView::Table {
                label: String::new(),
                title: "Table".into(),
                table: table("Crate"),
                repeat_head: true,
                note: many.clone(),
            },
        ),
        (
            "note of many lines",
            BodyView::CostTable {
                title: "Costs".into(),
                table: table("Crate"),
                note: many.replace(' ', "\n"),
            },
        ),
        (
            "cell of many lines",
            BodyView::Facts {
                label: String::new(),
                title: "Facts".into(),
                table: table(&many.replace(' ', "\n")),
            },
        ),
        (
            "caption",
            BodyView::Picture {
                file: String::new(),
                alternative: String::new(),
                caption: many.clone(),
                wide: true,
                crop: None,
            },
        ),
        (
            "key figures",
            BodyView::KeyFigures {
                figures: many
                    .split(' ')
                    .collect::<Vec<_>>()
                    .chunks(200)
                    .map(|said| views::figure("12", &said.join(" "), ""))
                    .collect(),
            },
        ),
        (
            "those who prepared it",
            BodyView::PreparedBy {
                label: "Prepared by".into(),
                sublabel: String::new(),
                people: many
                    .split(' ')
                    .map(|name| views::person(name, "", "+1", "a@b.example"))
                    .take(100)
                    .collect(),
            },
        ),
    ]
}

#[test]
fn words_that_no_page_holds_go_on_over_the_next() {
    let studio = Studio::new();
    for (kind, body) in endless() {
        let last = if kind == "those who prepared it" {
            100
        } else {
            1_200
        };
        let mut view = views::director();
        view.blocks.retain(|block| {
            // One decision and one expiry panel are enough.
            !matches!(
                block.body,
                BodyView::Decision { .. } | BodyView::Expiry { .. }
            )
        });
        view.blocks.push(BlockView {
            id: "endless".into(),
            new_page: false,
            body,
        });
        let document = studio.proposal(&view).unwrap();
        let said = words(&document.pdf);
        let said: std::collections::HashSet<&str> = said.split_whitespace().collect();
        let lost: Vec<String> = (1..=last)
            .map(|n| format!("w{n}"))
            .filter(|word| !said.contains(word.as_str()))
            .collect();
        assert!(
            lost.is_empty(),
            "{kind}: {} words lost, the first is {:?}",
            lost.len(),
            lost.first()
        );
        assert!(
            document.warnings.is_empty(),
            "{kind}: {:?}",
            document.warnings
        );
    }
}
