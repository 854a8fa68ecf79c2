//! What pages take from elsewhere and nobody wrote in the language of the edition.

use super::*;

fn english(words: &str) -> LocalText {
    LocalText::one(Language::En, words.into())
}

/// Code and `language` of each finding that isn't of what an edition must have.
fn found(case: &Case) -> Vec<(String, Option<String>)> {
    let mut all = case.look(&[]);
    all.retain(|one| one.code.ends_with("_unwritten"));
    all.into_iter()
        .map(|one| (one.code, one.args.get("language").cloned()))
        .collect()
}

#[test]
fn heads_prices_and_people_are_looked_at_in_the_language_of_the_edition() {
    let mut case = Case::of(ReaderType::Finance).with(BlockContent::PriceTable {
        title: LocalText::default(),
        note: LocalText::default(),
    });
    assert_eq!(found(&case), [], "what nobody wrote at all isn't missed");
    case.company_line = english("Returnable crates");
    let mut line = Line::new(id(61));
    line.description = english("Crate");
    case.lines = vec![Line::new(id(60)), line];
    case.members[0].facts.position = english("Key-account manager");
    let ru = || Some("ru".to_owned());
    let codes = ["company_unwritten", "lines_unwritten", "member_unwritten"];
    assert_eq!(found(&case), codes.map(|code| (code.to_owned(), ru())));
    let lines = case.look(&[]);
    let lines = lines.iter().find(|one| one.code == "lines_unwritten");
    assert_eq!(
        lines.map(|one| (one.args["count"].as_str(), one.args["lines"].as_str())),
        Some(("1", "2")),
        "a line without any name is told apart"
    );
    case.company_line = said("Возвратная тара");
    case.lines[1].description = said("Ящик");
    case.members[0].facts.position = said("Менеджер");
    assert_eq!(found(&case), []);
}

#[test]
fn prices_are_looked_at_only_where_they_stand() {
    let mut case = Case::of(ReaderType::Hr);
    let mut line = Line::new(id(61));
    line.description = english("Crate");
    case.lines = vec![line];
    assert_eq!(found(&case), []);
}

#[test]
fn a_reference_is_written_in_whole() {
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
            project: said("Ящики"),
            result: english("Half the damage"),
            people: vec![],
        },
    });
    let codes: Vec<String> = found(&case).into_iter().map(|(code, _)| code).collect();
    assert_eq!(codes, ["reference_unwritten"]);
}
