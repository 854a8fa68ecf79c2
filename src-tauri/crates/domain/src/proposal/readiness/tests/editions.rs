//! What each reader must find, and whom it names.

use super::*;

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
fn a_company_of_which_only_the_name_is_known_is_told() {
    let case = Case {
        only_name: Some("Sales 2026"),
        ..Case::of(ReaderType::Hr)
    };
    let found = case.look(&[]);
    let told = found.iter().find(|found| found.code == "company_unsaid");
    assert_eq!(told.unwrap().args["company"], "Sales 2026");
    assert_eq!(told.unwrap().edition_id, None, "said once, of all editions");
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
fn whoever_left_is_no_reader_and_no_contact() {
    let mut case = Case::of(ReaderType::Finance);
    assert!(!case.codes().iter().any(|code| code == "person_left"));
    case.left = BTreeMap::from([(id(5), ("Emilia".to_owned(), day(1)))]);
    let found = case.look(&[]);
    let found = found.iter().find(|found| found.code == "person_left");
    let args = found.map(|found| (&*found.args["person"], &*found.args["date"]));
    assert_eq!(args, Some(("Emilia", "2026-11-01")), "who, and since when");

    let team = BlockContent::Team {
        label: LocalText::default(),
        title: LocalText::default(),
        members: vec![id(70), id(71)],
    };
    let gone = Case::of(ReaderType::Hr).with(team).look(&[]);
    let gone = gone.iter().find(|found| found.code == "member_gone");
    assert_eq!(gone.map(|found| &*found.args["count"]), Some("1"));
}
