//! Each finding by its own cause.

use super::*;
use crate::company::{MemberFacts, Referee, ReferenceFacts};
use crate::language::{Language, LocalText, Localized};
use crate::naming::Known;
use crate::person::CriterionFacts;
use crate::proposal::{EditionFacts, Placement, Rich};

fn id(n: u8) -> Id {
    Id::from_parts(1, [n; 10])
}

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
}

fn said(words: &str) -> LocalText {
    LocalText::one(Language::Ru, words.into())
}

fn text(language: Language, words: &str) -> BlockContent {
    BlockContent::Text {
        label: LocalText::default(),
        sublabel: LocalText::default(),
        body: Localized::one(language, Rich::plain(words)),
        lead: false,
    }
}

fn decision() -> BlockContent {
    BlockContent::Decision {
        title: said("Решение"),
        text: Localized::default(),
    }
}

struct Case {
    reader: ReaderType,
    personal: bool,
    contents: Vec<(BlockContent, bool)>,
    /// Those of `contents` that have nothing to show.
    hidden: Vec<usize>,
    members: Vec<Member>,
    references: Vec<Reference>,
    strangers: Strangers,
    amounts: Vec<Decimal>,
    totals: Option<Totals>,
    accent: &'static str,
    today: NaiveDate,
}

impl Case {
    fn of(reader: ReaderType) -> Self {
        let member = Member {
            id: id(70),
            version: 1,
            facts: MemberFacts {
                name: said("Эмилия Стоянова"),
                position: LocalText::default(),
                about: LocalText::default(),
                phone: "+359 1".into(),
                email: String::new(),
                photo: None,
                me: true,
            },
        };
        let prepared = BlockContent::PreparedBy {
            label: LocalText::default(),
            sublabel: LocalText::default(),
            members: vec![id(70)],
        };
        Self {
            reader,
            personal: false,
            contents: vec![(prepared, false)],
            hidden: vec![],
            members: vec![member],
            references: vec![],
            strangers: Strangers::default(),
            amounts: vec![],
            totals: None,
            accent: "#A5182F",
            today: day(1),
        }
    }

    fn with(mut self, content: BlockContent) -> Self {
        self.contents.push((content, false));
        self
    }

    fn on_next_page(mut self, content: BlockContent) -> Self {
        self.contents.push((content, true));
        self
    }

    fn codes(&self) -> Vec<String> {
        self.look(&[]).into_iter().map(|found| found.code).collect()
    }

    fn look(&self, asked: &[Asked<'_>]) -> Vec<Finding> {
        let blocks: Vec<Block> = (1..)
            .zip(&self.contents)
            .map(|(n, (content, _))| Block::new(id(n), id(9), None, content.clone()))
            .collect();
        let layout = (1..)
            .zip(&self.contents)
            .map(|(n, (_, new_page))| Placement {
                block_id: id(n),
                new_page: *new_page,
            })
            .collect();
        let edition = Edition {
            id: id(100),
            version: 1,
            proposal_id: id(9),
            personal: self.personal,
            facts: EditionFacts {
                reader: self.reader,
                person_id: Some(id(5)),
                language: Language::Ru,
                headline: LocalText::default(),
                layout,
            },
        };
        let seen = (0..blocks.len()).filter(|at| !self.hidden.contains(at));
        let seen = seen.map(|at| blocks[at].id).collect();
        readiness(Look {
            shown: &BTreeMap::from([(edition.id, seen)]),
            editions: &[edition],
            blocks: &blocks,
            members: &self.members,
            references: &self.references,
            strangers: &self.strangers,
            asked,
            bound: &[],
            amounts: &self.amounts,
            totals: self.totals.as_ref(),
            has_calculation: false,
            accent: self.accent,
            valid_until: day(20),
            today: self.today,
        })
    }
}

/// What is found of a block beyond what an HR edition lacks anyway.
fn of_block(content: BlockContent, today: NaiveDate) -> Vec<String> {
    let case = Case {
        today,
        ..Case::of(ReaderType::Hr)
    };
    let mut codes = case.with(content).codes();
    codes.retain(|code| !code.ends_with("_missing") || code == "picture_missing");
    codes
}

#[test]
fn a_place_to_fill_in_is_named() {
    let found = of_block(text(Language::Ru, "До ‹дата› включительно"), day(1));
    assert_eq!(found, ["placeholder_left"]);
}

#[test]
fn a_text_in_another_language_only_is_noticed() {
    let found = of_block(text(Language::En, "Words"), day(1));
    assert_eq!(found, ["text_missing_language"]);
    assert!(of_block(text(Language::Ru, "Слова"), day(1)).is_empty());
}

#[test]
fn words_of_another_language_in_the_place_of_this_one_are_noticed() {
    let found = of_block(
        text(Language::Ru, "Words that nobody translated yet"),
        day(1),
    );
    assert_eq!(found, ["text_in_other_language"]);
}

#[test]
fn an_expiry_past_or_near_is_noticed() {
    let text = || text(Language::Ru, "Слова");
    assert_eq!(of_block(text(), day(21)), ["expiry_past"]);
    assert_eq!(of_block(text(), day(13)), ["expiry_near"]);
    assert!(
        of_block(text(), day(12)).is_empty(),
        "eight days are enough"
    );
}

#[test]
fn a_block_that_prints_nothing_is_named() {
    let (line, rich) = (LocalText::default, Localized::default);
    let contents = [
        ("text", text(Language::Ru, "")),
        (
            "heading",
            BlockContent::Heading {
                label: line(),
                text: line(),
            },
        ),
        ("key_figures", BlockContent::KeyFigures { figures: vec![] }),
        (
            "price_table",
            BlockContent::PriceTable {
                title: line(),
                note: line(),
            },
        ),
        (
            "exclusivity",
            BlockContent::Exclusivity {
                label: line(),
                sublabel: line(),
                points: vec![],
            },
        ),
        (
            "references",
            BlockContent::References {
                label: line(),
                title: line(),
                references: vec![],
                how_to_ask: rich(),
            },
        ),
        (
            "team",
            BlockContent::Team {
                label: line(),
                title: line(),
                members: vec![],
            },
        ),
        (
            "specification",
            BlockContent::Specification {
                label: line(),
                title: line(),
                rows: vec![],
            },
        ),
        (
            "proofs",
            BlockContent::Proofs {
                label: line(),
                title: line(),
                rows: vec![],
            },
        ),
        (
            "table",
            BlockContent::Table {
                label: line(),
                title: line(),
                table: crate::proposal::block::Table::default(),
                note: line(),
            },
        ),
        (
            "chart",
            BlockContent::Chart {
                label: line(),
                title: line(),
                chart: crate::proposal::block::Chart::default(),
                figures: false,
                alternative: line(),
                note: line(),
            },
        ),
        (
            "two_columns",
            BlockContent::TwoColumns {
                left_title: line(),
                left: rich(),
                right_title: line(),
                right: rich(),
            },
        ),
        (
            "quotation",
            BlockContent::Quotation {
                label: line(),
                text: rich(),
                who: line(),
                position: line(),
                organisation: line(),
            },
        ),
        (
            "callout",
            BlockContent::Callout {
                title: line(),
                text: rich(),
            },
        ),
    ];
    for (kind, content) in contents {
        let case = Case {
            hidden: vec![1],
            ..Case::of(ReaderType::Hr).with(content)
        };
        let found = case.look(&[]);
        let empty: Vec<_> = found
            .iter()
            .filter(|f| f.code == "block_empty")
            .map(|f| (f.args["kind"].as_str(), f.block_id))
            .collect();
        assert_eq!(empty, [(kind, Some(id(2)))], "{kind}");
        let twice = format!("{kind}_missing");
        assert!(
            !found.iter().any(|f| f.code == twice),
            "{kind}: a block that is there isn't missing"
        );
    }
}

#[test]
fn what_a_block_lacks_is_said_by_its_own_words() {
    let line = LocalText::default;
    let cost = BlockContent::CostTable {
        title: line(),
        note: line(),
    };
    let picture = BlockContent::Picture {
        file: None,
        alternative: line(),
        caption: line(),
        width: crate::proposal::block::PictureWidth::Full,
        crop: crate::proposal::block::Crop::default(),
    };
    let appendix = BlockContent::Appendix {
        title: line(),
        file: None,
    };
    for (content, code) in [
        (cost, "no_calculation"),
        (picture, "picture_missing"),
        (appendix, "appendix_missing"),
    ] {
        let case = Case {
            hidden: vec![1],
            ..Case::of(ReaderType::Hr).with(content)
        };
        let mut codes = case.codes();
        codes.retain(|code| !matches!(code.as_str(), "references_missing" | "team_missing"));
        assert_eq!(codes, [code], "said once");
    }
}

#[test]
fn the_director_finds_standing_exclusivity_and_the_decision_on_one_page() {
    let empty = Case::of(ReaderType::Director);
    assert_eq!(
        empty.codes(),
        [
            "standing_missing",
            "exclusivity_missing",
            "decision_missing"
        ]
    );
    let points = BlockContent::Exclusivity {
        label: LocalText::default(),
        sublabel: LocalText::default(),
        points: vec![crate::proposal::block::Point {
            term: said("Только для вас."),
            text: Localized::default(),
        }],
    };
    let whole = Case::of(ReaderType::Director)
        .with(text(Language::Ru, "Белвара задаёт уровень"))
        .with(points.clone())
        .with(decision());
    assert_eq!(whole.codes(), [] as [&str; 0]);
    let late = Case::of(ReaderType::Director)
        .with(text(Language::Ru, "Белвара задаёт уровень"))
        .on_next_page(points)
        .with(decision());
    assert_eq!(late.codes(), ["decision_not_on_first_page"]);
}

#[test]
fn hr_finds_people_who_recommend_us_and_the_team() {
    let case = Case::of(ReaderType::Hr);
    assert_eq!(case.codes(), ["references_missing", "team_missing"]);
}

#[test]
fn finance_finds_figures_costs_flow_specification_and_proofs() {
    let case = Case::of(ReaderType::Finance);
    assert_eq!(
        case.codes(),
        [
            "key_figures_missing",
            "cost_table_missing",
            "cash_flow_missing",
            "specification_missing",
            "proofs_missing",
        ]
    );
}

#[test]
fn everyone_finds_who_prepared_it() {
    let mut case = Case::of(ReaderType::Hr);
    case.members.clear();
    assert!(
        case.codes().contains(&"prepared_by_missing".to_owned()),
        "colleagues who were deleted aren't on the page"
    );
}

#[test]
fn people_can_be_called_by_their_leave_while_the_terms_hold() {
    let referee = |until: Option<NaiveDate>, phone: &str| Referee {
        name: said("Ивайла Рашкова"),
        position: LocalText::default(),
        phone: phone.into(),
        email: String::new(),
        consent_on: Some(day(1)),
        consent_until: until,
        consent_note: LocalText::default(),
    };
    let found = |people: Vec<Referee>| {
        let mut case = Case::of(ReaderType::Hr).with(BlockContent::References {
            label: LocalText::default(),
            title: LocalText::default(),
            references: vec![id(60)],
            how_to_ask: Localized::default(),
        });
        case.references.push(Reference {
            id: id(60),
            version: 1,
            facts: ReferenceFacts {
                customer: said("Кварнби"),
                about: LocalText::default(),
                from: None,
                to: None,
                project: LocalText::default(),
                result: LocalText::default(),
                people,
            },
        });
        let mut codes = case.codes();
        codes.retain(|code| code != "team_missing");
        codes
    };
    assert_eq!(found(vec![referee(Some(day(20)), "1")]), [] as [&str; 0]);
    assert_eq!(
        found(vec![referee(Some(day(19)), "1")]),
        ["consent_ends_before_expiry"],
        "a day before the terms end"
    );
    assert_eq!(
        found(vec![referee(None, "")]),
        ["reference_without_contact"]
    );
    assert_eq!(
        found(vec![]),
        ["recommending_people_missing", "reference_without_consent"]
    );
}

#[test]
fn a_pale_colour_is_noticed() {
    let case = Case {
        accent: "#FFCC00",
        ..Case::of(ReaderType::Hr)
    };
    let found = case.look(&[]);
    let first = &found[0];
    assert_eq!(first.code, "accent_low_contrast");
    assert_eq!(first.args["ratio"], "1.5", "by WCAG on white");
}

#[test]
fn unanswered_criteria_come_first_and_say_what_is_lacking() {
    let criterion = Criterion {
        id: id(50),
        version: 1,
        part_id: id(51),
        facts: CriterionFacts {
            text: "Риск поделён".into(),
            state: CriterionState::Verified,
            noted_on: day(1),
            source: String::new(),
            needs_proof: true,
        },
    };
    let found = |answered_by: Vec<Id>, unseen: Vec<Id>, proof| {
        let covered = Covered {
            criterion: id(50),
            answered_by,
            unseen,
            proof,
        };
        let asked = Asked {
            edition: id(100),
            criterion: &criterion,
            person: "Хенрик",
            covered: &covered,
        };
        Case::of(ReaderType::Hr).look(&[asked]).remove(0).code
    };
    let missing = ProofState::Missing;
    assert_eq!(found(vec![], vec![], missing), "criterion_unanswered");
    assert_eq!(
        found(vec![id(1)], vec![], missing),
        "criterion_without_proof"
    );
    assert_eq!(
        found(vec![], vec![id(1)], missing),
        "criterion_answer_unseen"
    );
    let present = found(vec![id(1)], vec![], ProofState::Present);
    assert_eq!(
        present, "references_missing",
        "an answered one is no finding"
    );
}

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
        let pricing = crate::pricing::Pricing::new(crate::money::Currency::EUR);
        let case = Case {
            amounts: vec![Decimal::from(242_914), Decimal::new(345, 4)],
            totals: crate::pricing::totals(&pricing).ok(),
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
