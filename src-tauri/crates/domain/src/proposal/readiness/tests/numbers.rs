//! Numbers and names in texts.

use super::*;

#[test]
fn a_column_that_is_not_added_up_whole_is_named() {
    use crate::proposal::block::{ColumnKind, Table, TableCell, TableColumn, TableRow};
    let cell = |text: &str| TableCell {
        text: Localized::one(Language::Ru, Rich::plain(text)),
        number: None,
    };
    let table = |cells: [&str; 3]| BlockContent::Table {
        label: LocalText::default(),
        title: said("Затраты"),
        note: LocalText::default(),
        table: Table {
            columns: ["Год", "Цена"]
                .map(|head| TableColumn {
                    head: said(head),
                    kind: ColumnKind::Text,
                    ..TableColumn::default()
                })
                .into(),
            rows: cells
                .iter()
                .map(|text| TableRow {
                    cells: vec![cell("2026"), cell(text)],
                })
                .collect(),
            repeat_head: true,
            total: true,
        },
    };
    let case = Case::of(ReaderType::Hr).with(table(["1 240", "900,50", "по запросу"]));
    let found = case.look(&[]);
    let found = found.iter().find(|found| found.code == "table_uncounted");
    let found = found.expect("a cell of words keeps the sum from being whole");
    assert_eq!(found.args["column"], "Цена");
    assert_eq!(found.args["text"], "по запросу");
    let counted = of_block(table(["1 240", "900,50", ""]), day(1));
    assert!(counted.is_empty(), "all of it is counted: {counted:?}");
}

#[test]
fn an_amount_that_is_no_number_of_the_proposal_is_named() {
    let found = |words: &str| -> Vec<String> {
        let pricing = Pricing::new(Currency::EUR);
        let case = Case {
            amounts: vec![Decimal::from(242_914), Decimal::new(345, 4)],
            totals: totals(&pricing).ok(),
            ..Case::of(ReaderType::Hr)
        };
        let found = case.with(text(Language::Ru, words)).look(&[]);
        let unknown = found.iter().filter(|f| f.code == "amount_unknown");
        unknown.map(|f| f.args["text"].clone()).collect()
    };
    assert_eq!(found("Экономия 250 000 € в год"), ["250 000 €"]);
    assert_eq!(
        found("Экономия 250 000 €, из них 90 000 € сразу и снова 250 000 €"),
        ["250 000 €; 90 000 €"],
        "one finding lists all of a block, each once"
    );
    let none: [&str; 0] = [];
    assert_eq!(
        found("Экономия 242 914 € в год, 0,0345 евро за штуку"),
        none
    );
    assert_eq!(found("Оборот €3 млн, 12 человек"), none);
}

#[test]
fn a_number_of_a_line_that_is_gone_is_noticed() {
    let run = crate::proposal::Run {
        bound: Some(BoundKey::Line {
            line: id(44),
            figure: crate::proposal::LineFigure::Price,
        }),
        ..crate::proposal::Run::default()
    };
    let body = Rich(vec![crate::proposal::Paragraph::Plain { runs: vec![run] }]);
    let content = BlockContent::Callout {
        title: said("Цена"),
        text: Localized::one(Language::Ru, body),
    };
    assert_eq!(of_block(content, day(1)), ["line_gone"]);
}

#[test]
fn findings_are_kept_as_they_were_found() {
    let found = Case::of(ReaderType::Director).look(&[]);
    let kept = serde_json::to_string(&found).unwrap();
    let again: Vec<Finding> = serde_json::from_str(&kept).unwrap();
    assert_eq!(again, found);
}

#[test]
fn names_of_another_reader_and_another_customer_are_noticed() {
    let mut strangers = Strangers {
        people: vec![
            Named {
                person: id(5),
                known: Known::person("Георги Канев"),
            },
            Named {
                person: id(6),
                known: Known::person("Henrik Solberg"),
            },
        ],
        ..Strangers::default()
    };
    strangers.customers.add("Дунайская птица");
    let found_in = |personal: bool, content: BlockContent| {
        let case = Case {
            strangers: strangers.clone(),
            personal,
            ..Case::of(ReaderType::Hr)
        };
        let mut found = case.with(content).look(&[]);
        found.retain(|found| found.code.starts_with("names_"));
        found
    };
    let found = |content: BlockContent| found_in(true, content);
    let other = found(text(Language::Ru, "Просим г-на Солберга решить, г-н Канев"));
    assert_eq!(
        other.len(),
        1,
        "the one addressed is named rightly: {other:?}"
    );
    assert_eq!(other[0].code, "names_another_reader");
    assert_eq!(other[0].args["person"], "Henrik Solberg");
    let own = text(Language::Ru, "Просим г-на Солберга решить, г-н Канев");
    assert!(
        found_in(false, own).is_empty(),
        "a reader's own edition names colleagues on purpose"
    );
    let customer = found(text(Language::Ru, "Для завода «Дунайская птица»"));
    assert_eq!(customer[0].code, "names_another_customer");
    assert_eq!(customer[0].args["account"], "Дунайская птица");
    let quoted = BlockContent::Quotation {
        label: LocalText::default(),
        text: Localized::default(),
        who: said("Хенрик Солберг"),
        position: LocalText::default(),
        organisation: said("Дунайская птица"),
    };
    assert!(
        found(quoted).is_empty(),
        "who is quoted is named on purpose"
    );
}

#[test]
fn prices_that_do_not_add_up_are_said_before_the_pages_go_out_without_them() {
    let codes = |totals: Option<Totals>| -> Vec<String> {
        let case = Case {
            totals,
            ..Case::of(ReaderType::Finance)
        };
        let found = case.look(&[]);
        found.iter().map(|found| found.code.clone()).collect()
    };
    let unreckoned = "prices_unreckoned".to_owned();
    assert!(codes(None).contains(&unreckoned));
    let pricing = Pricing::new(Currency::EUR);
    let counted = totals(&pricing).ok();
    assert!(counted.is_some(), "no lines are no mistake");
    assert!(!codes(counted).contains(&unreckoned));
}

#[test]
fn lines_without_a_name_and_of_nothing_are_numbered() {
    let line = |n: u8, name: &str, quantity: &str| Line {
        description: said(name),
        quantity: quantity.parse().unwrap(),
        ..Line::new(id(n))
    };
    let heading = Line {
        kind: crate::pricing::LineKind::Heading,
        ..line(5, "", "0")
    };
    let subtotal = Line {
        kind: crate::pricing::LineKind::Subtotal,
        ..line(6, "", "0")
    };
    let case = Case {
        lines: vec![
            line(1, "Линия", "1"),
            line(2, " ", "1"),
            line(3, "", "0"),
            heading,
            subtotal,
        ],
        ..Case::of(ReaderType::Hr)
    };
    let found = case.look(&[]);
    let of = |code: &str| {
        let found = found.iter().find(|found| found.code == code);
        let found = found.expect("both are told of the whole proposal");
        (found.args["count"].clone(), found.args["lines"].clone())
    };
    assert_eq!(of("line_without_name"), ("3".into(), "2, 3, 4".into()));
    assert_eq!(
        of("line_of_nothing"),
        ("1".into(), "3".into()),
        "neither a heading nor a subtotal has a quantity"
    );
}

#[test]
fn a_copy_tells_whom_it_was_written_for_before_by_a_part_of_the_name() {
    let strangers = Strangers {
        before: vec![Known::company("АО «Белвара Хотелс»")],
        before_people: vec![(Known::person("Mira Holmgren"), "Белвара".to_owned())],
        ..Strangers::default()
    };
    let found = |words: &str| {
        let case = Case {
            strangers: strangers.clone(),
            ..Case::of(ReaderType::Hr)
        };
        let mut found = case.with(text(Language::Ru, words)).look(&[]);
        found.retain(|found| found.code.starts_with("names_"));
        found
    };
    for left in [
        "Belvara leaves nothing to chance",
        "Для Белвары мы сделали это",
        "for Belvara Hotels",
    ] {
        let found = found(left);
        assert_eq!(found.len(), 1, "{left}: {found:?}");
        assert_eq!(found[0].code, "names_another_customer");
        assert_eq!(found[0].args["account"], "АО «Белвара Хотелс»");
    }
    let person = found("as Ms Holmgren asked");
    assert_eq!(person[0].code, "names_person_of_customer");
    assert_eq!(person[0].args["account"], "Белвара");
    assert!(
        found("Subbelvara and other hotels").is_empty(),
        "only whole words are names"
    );
}

#[test]
fn a_figure_that_nothing_gives_is_named() {
    let found = |content: BlockContent| -> Vec<String> {
        let found = Case::of(ReaderType::Hr).with(content).look(&[]);
        let claims = found.iter().filter(|f| f.code == "claim_without_source");
        claims.map(|f| f.args["text"].clone()).collect()
    };
    let words = "Бой ниже на 18 %, 2 400 ящиков в обороте, снова 18 % и ‹25 %›";
    assert_eq!(
        found(text(Language::Ru, words)),
        ["18 %; 2 400 ящиков"],
        "one finding lists all of a block, each once"
    );
    let columns = BlockContent::TwoColumns {
        left_title: LocalText::default(),
        left: Localized::default(),
        right_title: said("На 40 % быстрее"),
        right: Localized::default(),
    };
    assert_eq!(found(columns), ["40 %"], "in columns too");
    let quotation = |who: &str| BlockContent::Quotation {
        label: LocalText::default(),
        text: Localized::one(Language::Ru, Rich::plain("Стало на 30 % меньше боя")),
        who: said(who),
        position: LocalText::default(),
        organisation: LocalText::default(),
    };
    assert_eq!(found(quotation("")), ["30 %"], "nobody said it");
    let none: [&str; 0] = [];
    assert_eq!(found(quotation("Эмилия")), none, "somebody answers for it");
    let named = "Бой ниже на 18 % по данным вашего склада";
    assert_eq!(
        found(text(Language::Ru, named)),
        none,
        "the source is named"
    );
    let tried = "На испытаниях бой снизился до 2 %\nИ ещё на 7 % быстрее";
    assert_eq!(
        found(text(Language::Ru, tried)),
        ["7 %"],
        "a trial gives the figures of its own paragraph"
    );
    let terms = "Оплата: 40 % при подписании, 60 % при приёмке";
    assert_eq!(found(text(Language::Ru, terms)), none, "no claim but terms");
}

#[test]
fn evidence_linked_to_the_argument_gives_its_figures_a_source() {
    let criterion = Criterion {
        id: id(40),
        version: 1,
        part_id: id(41),
        facts: CriterionFacts {
            text: "Меньше боя".into(),
            state: CriterionState::Verified,
            noted_on: day(1),
            source: String::new(),
            needs_proof: true,
        },
    };
    let case = Case::of(ReaderType::Hr).with(text(Language::Ru, "Бой ниже на 18 %"));
    let claims = |proof: ProofState| {
        let covered = Covered {
            criterion: id(40),
            answered_by: vec![id(2)],
            unseen: vec![],
            proof,
        };
        let asked = Asked {
            edition: id(100),
            criterion: &criterion,
            person: "Эмилия",
            covered: &covered,
        };
        let found = case.look(&[asked]);
        found
            .iter()
            .filter(|f| f.code == "claim_without_source")
            .count()
    };
    assert_eq!(
        (claims(ProofState::Missing), claims(ProofState::Present)),
        (1, 0)
    );
}

#[test]
fn alternatives_of_which_none_is_chosen_are_told() {
    let line = |n: u8, group: u32, chosen: bool| Line {
        description: LocalText::one(Language::Ru, "Линия".into()),
        kind: crate::pricing::LineKind::Alternative { group, chosen },
        ..Line::new(id(n))
    };
    let found = |lines: Vec<Line>| {
        let case = Case {
            lines,
            ..Case::of(ReaderType::Hr)
        };
        let found = case.look(&[]);
        let one = found
            .iter()
            .find(|found| found.code == "alternative_unchosen");
        one.map(|one| (one.args["count"].clone(), one.args["lines"].clone()))
    };
    let open = vec![
        line(1, 1, false),
        line(2, 1, true),
        line(3, 2, false),
        line(4, 2, false),
        line(5, 3, false),
    ];
    assert_eq!(
        found(open),
        Some(("2".into(), "3, 5".into())),
        "each group by its first line"
    );
    assert_eq!(
        found(vec![line(1, 1, true), line(2, 1, false)]),
        None,
        "one of them counts"
    );
}
