//! What an e-mail says of an edition that goes with it.

use chrono::NaiveDate;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::proposal::block::Proof;
use redbook_domain::proposal::{BlockContent, LocalRich};

use super::fixture::Case;
use super::story::{cash_flow, counted, price_table, referee, reference};
use crate::cover::cover;

fn body(case: &Case, reader: ReaderType) -> String {
    let totals = case.totals();
    let calculation = case.calculation(&totals);
    let source = case.source(Some(&totals), calculation.as_ref());
    let edition = case.editions.iter().find(|one| one.facts.reader == reader);
    cover(&source, edition.unwrap().id).unwrap().body
}

fn in_hr(mut case: Case) -> Case {
    let agreed = vec![referee("Ivayla", "Head", Some("2026-10-14"), None, "")];
    case.references = vec![reference(651, "Kvarnby", agreed)];
    let references = BlockContent::References {
        label: LocalText::default(),
        title: LocalText::default(),
        references: vec![case.references[0].id],
        how_to_ask: LocalRich::default(),
    };
    case.place(Hr, false, references)
}

fn proofs(dated: Option<NaiveDate>) -> BlockContent {
    BlockContent::Proofs {
        label: LocalText::default(),
        title: LocalText::default(),
        rows: vec![Proof {
            criterion: LocalText::default(),
            who: LocalText::default(),
            document: LocalText::one(Language::Ru, "Протокол испытаний".into()),
            dated,
            appendix: String::new(),
            criterion_id: None,
            file: None,
        }],
    }
}

#[test]
fn a_cover_promises_only_what_the_editions_have() {
    let bare = Case::new();
    assert!(!body(&bare, Hr).contains("сходни проекти"), "no reference");
    assert!(!body(&bare, Finance).contains("цены"), "nothing is priced");
    let others = body(&bare, Director);
    assert!(
        !others.contains("references") && !others.contains("calculation"),
        "{others}"
    );

    let priced = counted().place(Finance, false, price_table());
    let said = body(&priced, Finance);
    assert!(said.contains("цены по строкам"), "{said}");
    assert!(
        !said.contains("денежный поток"),
        "no cash flow is shown: {said}"
    );

    let whole = in_hr(priced.place(Finance, false, cash_flow()));
    let said = body(&whole, Finance);
    assert!(said.contains("денежный поток"));
    assert!(!said.contains("документы"), "none is named: {said}");
    assert!(body(&whole, Hr).contains("сходни проекти"));
    assert!(body(&whole, Director).contains("the references and the full calculation"));
    let dated = NaiveDate::from_ymd_opt(2026, 8, 19);
    let proved = Case::new().place(Finance, false, proofs(dated));
    assert!(body(&proved, Finance).contains("указаны документы"));
    let promised = Case::new().place(Finance, false, proofs(None));
    assert!(
        !body(&promised, Finance).contains("документы"),
        "a document that isn't there yet"
    );
    let referred = in_hr(Case::new());
    let others = body(&referred, Director);
    assert!(
        others.contains("HR hold the references") && !others.contains("calculation"),
        "{others}"
    );
}
