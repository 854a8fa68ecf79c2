//! What single blocks lack.

use super::*;

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
fn an_appendix_takes_the_promise_of_an_archive_with_it() {
    let appendix = |file: Option<AppendixFile>| BlockContent::Appendix {
        title: LocalText::default(),
        file,
    };
    let file = AppendixFile {
        sha256: "0f".repeat(32),
        name: "Certificate.pdf".to_owned(),
        pages: 2,
    };
    let case = Case::of(ReaderType::Hr).with(appendix(Some(file)));
    let found = case.look(&[]);
    let told = found
        .iter()
        .find(|found| found.code == "appendix_not_archival");
    assert_eq!(
        told.map(|found| found.args["text"].as_str()),
        Some("Certificate.pdf"),
        "which file: {found:?}"
    );
    let without = Case::of(ReaderType::Hr).with(appendix(None));
    assert!(
        !without
            .codes()
            .contains(&"appendix_not_archival".to_owned())
    );
}
