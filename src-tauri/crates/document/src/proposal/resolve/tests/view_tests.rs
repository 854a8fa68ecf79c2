//! Whole views: what is shown, where, and what never is.

use redbook_domain::language::LocalText;
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::proposal::block::{Crop, Figure, PictureWidth, Point};
use redbook_domain::proposal::{BlockContent, BoundKey};

use super::editions::written;
use super::fixture::{Case, file};
use super::notation::{bodies, id, line, local, rich, shown, yearly};
use super::story::{cash_flow, counted, figure, price_table, text};
use crate::proposal::BodyView;
use crate::proposal::resolve::view;

fn decision() -> BlockContent {
    BlockContent::Decision {
        title: LocalText::default(),
        text: rich("Approve it."),
    }
}

fn expiry() -> BlockContent {
    BlockContent::Expiry {
        text: Default::default(),
    }
}

#[test]
fn an_unknown_edition_is_not_found() {
    let error = view(&Case::new().source(None, None), id(77)).unwrap_err();
    assert_eq!(
        (error.code, error.arg("kind")),
        ("not_found", Some("edition"))
    );
}

#[test]
fn costs_and_stances_never_reach_a_view() {
    let case = written();
    assert!(
        case.proposal
            .facts
            .pricing
            .lines
            .iter()
            .all(|line| line.cost.is_some())
    );
    for reader in ReaderType::ALL {
        let view = case.view(reader);
        let mut said = serde_json::to_string(&view).unwrap();
        said.push_str(&format!("{:?}", view.properties));
        let digits: String = said.chars().filter(char::is_ascii_digit).collect();
        assert!(!digits.contains("987654"), "{reader:?}");
        assert!(!said.to_lowercase().contains("opponent"));
    }
}

#[test]
fn the_head_names_the_proposal_where_the_headline_does_not() {
    let mut case = Case::new();
    let title = |case: &Case| case.view(Director).head.title;
    assert_eq!(
        title(&case),
        "",
        "without a headline the title stands in its place"
    );
    case.editions[0].facts.headline = local("One pallet in all three centres");
    assert_eq!(shown(&title(&case)), "Returnable crates, line 2");
    case.editions[0].facts.headline = local("Returnable crates, line 2: prices");
    assert_eq!(title(&case), "", "the headline says it already");
    for edition in &mut case.editions {
        edition.facts.headline = local("One pallet | Один поддон | Един палет");
    }
    for reader in [Hr, Finance] {
        assert_eq!(
            case.view(reader).head.title,
            "",
            "words of another language"
        );
    }
}

#[test]
fn one_who_prepared_it_is_no_group() {
    let prepared = |members: &[u16]| BlockContent::PreparedBy {
        label: LocalText::default(),
        sublabel: LocalText::default(),
        members: members.iter().map(|n| id(*n)).collect(),
    };
    let titles = |case: &Case, members: &[u16]| {
        let view = case
            .clone()
            .place(Finance, false, prepared(members))
            .view(Finance);
        match bodies(&view)[..] {
            [
                BodyView::PreparedBy {
                    label, sublabel, ..
                },
            ] => (label.clone(), sublabel.clone()),
            ref other => panic!("{other:?}"),
        }
    };
    let case = Case::new()
        .member(601, "Elena", "Manager", "", "")
        .member(602, "Pavel", "Engineer", "", "");
    let pair = |label: &str, sublabel: &str| (label.to_owned(), sublabel.to_owned());
    assert_eq!(titles(&case, &[601]), pair("Составитель", ""));
    assert_eq!(
        titles(&case, &[601, 602]),
        pair("Подготовили", "Рабочая группа")
    );
}

#[test]
fn one_amount_with_cents_gives_them_to_all() {
    let figures = BlockContent::KeyFigures {
        figures: [BoundKey::PaidOnce, BoundKey::PaidYearly]
            .map(|key| figure(Some(key), "", ""))
            .into(),
    };
    let values = |yearly_price: &str| {
        let lines = vec![
            line(1, "Line", "1", "6000"),
            yearly(line(2, "Service", "1", yearly_price)),
        ];
        let view = Case::new()
            .prices(lines)
            .place(Director, false, figures.clone())
            .view(Director);
        match bodies(&view)[..] {
            [BodyView::KeyFigures { figures }] => figures
                .iter()
                .map(|one| one.value.clone())
                .collect::<Vec<_>>(),
            ref other => panic!("{other:?}"),
        }
    };
    assert_eq!(values("90"), ["€6,000", "€90"]);
    assert_eq!(values("90.50"), ["€6,000.00", "€90.50"]);
}

#[test]
fn the_expiry_stands_last_with_its_guarantee() {
    let case = Case::new()
        .place(Finance, false, expiry())
        .place(Finance, true, text("a", "b"));
    let view = case.view(Finance);
    let BodyView::Expiry { label, date, body } = bodies(&view)[1] else {
        panic!("{:?}", view.blocks)
    };
    assert_eq!(
        (label.as_str(), shown(date).as_str(), body.len()),
        ("Условия действуют до", "18~декабря 2026~года", 1)
    );
    assert!(!view.blocks[1].new_page);
}

#[test]
fn the_director_is_asked_on_the_first_page() {
    let asked = |case: Case, reader| -> Vec<(bool, usize)> {
        bodies(&case.view(reader))
            .iter()
            .filter_map(|body| match body {
                BodyView::Decision {
                    first_page,
                    signatures,
                    ..
                } => Some((*first_page, signatures.len())),
                _ => None,
            })
            .collect()
    };
    let place = |reader| {
        Case::new()
            .place(reader, true, text("a", "b"))
            .place(reader, false, decision())
            .place(reader, true, text("a", "b"))
            .place(reader, false, decision())
    };
    assert_eq!(asked(place(Director), Director), [(true, 0), (false, 2)]);
    assert_eq!(asked(place(Finance), Finance), [(false, 0), (false, 0)]);
    let later =
        Case::new()
            .place(Director, false, text("a", "b"))
            .place(Director, true, decision());
    assert_eq!(asked(later, Director), [(false, 2)]);
}

#[test]
fn blocks_with_nothing_to_show_are_left_out() {
    let empty = LocalText::default;
    let titled = || local("Title");
    let nothing = [
        BlockContent::Heading {
            label: empty(),
            text: empty(),
        },
        text(" ", " "),
        BlockContent::KeyFigures {
            figures: vec![Figure {
                bound: Some(BoundKey::Return),
                value: empty(),
                caption: empty(),
            }],
        },
        price_table(),
        BlockContent::CostTable {
            title: titled(),
            note: titled(),
        },
        cash_flow(),
        BlockContent::Picture {
            file: Some(file(9, "image/png")),
            alternative: titled(),
            caption: titled(),
            width: PictureWidth::Full,
            crop: Crop::default(),
        },
        BlockContent::Exclusivity {
            label: titled(),
            sublabel: empty(),
            points: vec![Point {
                term: empty(),
                text: Default::default(),
            }],
        },
        BlockContent::References {
            label: titled(),
            title: titled(),
            references: vec![id(1)],
            how_to_ask: rich("Call."),
        },
        BlockContent::Team {
            label: titled(),
            title: titled(),
            members: vec![id(1)],
        },
        BlockContent::Specification {
            label: titled(),
            title: titled(),
            rows: vec![],
        },
        BlockContent::Proofs {
            label: titled(),
            title: titled(),
            rows: vec![],
        },
        BlockContent::Decision {
            title: empty(),
            text: Default::default(),
        },
        BlockContent::PreparedBy {
            label: titled(),
            sublabel: empty(),
            members: vec![],
        },
    ];
    let case = nothing.into_iter().fold(Case::new(), Case::shared);
    for reader in ReaderType::ALL {
        assert_eq!(case.view(reader).blocks, []);
    }
    // The page that one of them would have begun, the next block begins.
    let case = Case::new()
        .place(Director, false, text("a", "b"))
        .place(Director, true, price_table())
        .place(Director, false, text("c", "d"))
        .place(Director, true, price_table())
        .place(Director, false, expiry());
    let pages: Vec<_> = case
        .view(Director)
        .blocks
        .iter()
        .map(|block| block.new_page)
        .collect();
    assert_eq!(pages, [false, true, false]);
}

#[test]
fn a_block_of_another_edition_is_not_shown() {
    let mut case = Case::new().place(Hr, false, text("a", "b"));
    case.editions[0].facts.layout = case.editions[1].facts.layout.clone();
    assert!(case.view(Director).blocks.is_empty());
    case.blocks[0].edition_id = None;
    assert_eq!(
        case.view(Director).blocks[0].id,
        case.blocks[0].id.to_string()
    );
}

#[test]
fn the_same_source_gives_the_same_view() {
    let case = written();
    for reader in ReaderType::ALL {
        assert_eq!(case.view(reader), case.view(reader));
    }
    assert_eq!(counted().view(Director), counted().view(Director));
}
