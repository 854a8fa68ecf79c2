//! Words: bound numbers, rich text, languages.

use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::person::ReaderType::{self, Director, Finance, Hr};
use redbook_domain::proposal::{BlockContent, BoundKey, LocalRich, Paragraph, Rich, Run};

use super::fixture::Case;
use super::notation::{bodies, rich, shown};
use super::story::{counted, figure, lead, text};
use crate::proposal::resolve::bound::code;
use crate::proposal::{BodyView, FigureView, ParagraphView, RunView};

fn all_runs(paragraphs: &[ParagraphView]) -> Vec<RunView> {
    let each = |paragraph: &ParagraphView| match paragraph {
        ParagraphView::Plain { runs }
        | ParagraphView::Quote { runs }
        | ParagraphView::Credit { runs } => runs.clone(),
        ParagraphView::Bullets { items } | ParagraphView::Numbers { items } => items.concat(),
    };
    paragraphs.iter().flat_map(each).collect()
}

/// The runs of a text in an edition.
fn runs(case: Case, reader: ReaderType, body: LocalRich) -> Vec<RunView> {
    let empty = LocalText::default;
    let content = BlockContent::Text {
        label: empty(),
        sublabel: empty(),
        body,
        lead: false,
    };
    let view = case.place(reader, false, content).view(reader);
    match bodies(&view).as_slice() {
        [BodyView::Text { body, .. }] => all_runs(body),
        [] => Vec::new(),
        other => panic!("{other:?}"),
    }
}

fn said(reader: ReaderType, body: &str) -> String {
    let runs = runs(counted(), reader, rich(body));
    shown(&runs.iter().map(|run| run.text.as_str()).collect::<String>())
}

fn figures(
    case: Case,
    reader: ReaderType,
    all: Vec<redbook_domain::proposal::block::Figure>,
) -> Vec<FigureView> {
    let view = case
        .place(reader, false, BlockContent::KeyFigures { figures: all })
        .view(reader);
    match bodies(&view).as_slice() {
        [BodyView::KeyFigures { figures }] => figures.clone(),
        [] => Vec::new(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_bound_number_is_written_in_each_language() {
    let list = BoundKey::ALL
        .map(|key| format!("{{{}}}", code(key)))
        .join("; ");
    assert_eq!(
        said(Director, &list),
        "€242,914; €209,000; €421,600; €756,720; €630,600; April~2028; 16~months; 199~%; €416,504; 18~December 2026"
    );
    assert_eq!(
        said(Finance, &list),
        "242~914~€; 209~000~€; 421~600~€; 756~720~€; 630~600~€; апрель~2028; 16~месяцев; 199~%; 416~504~€; 18~декабря 2026~года"
    );
    assert_eq!(
        said(Hr, &list),
        "242~914~€; 209~000~€; 421~600~€; 756~720~€; 630~600~€; април~2028~г.; 16~месеца; 199~%; 416~504~€; 18~декември 2026~г."
    );
}

/// Every bound text of a view with its key, wherever it stands.
fn bounds(value: &serde_json::Value, found: &mut Vec<(String, String)>) {
    if let Some(fields) = value.as_object() {
        if let Some(key) = fields.get("bound").and_then(|key| key.as_str()) {
            let text = fields.get("text").or_else(|| fields.get("value")).unwrap();
            found.push((key.to_owned(), text.as_str().unwrap().to_owned()));
        }
        fields.values().for_each(|inner| bounds(inner, found));
    } else if let Some(items) = value.as_array() {
        items.iter().for_each(|inner| bounds(inner, found));
    }
}

#[test]
fn a_number_is_the_same_in_every_place_and_language() {
    let case = super::editions::written();
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let mut numbers = std::collections::BTreeMap::new();
    for reader in ReaderType::ALL {
        let mut found = Vec::new();
        bounds(
            &serde_json::to_value(case.view(reader)).unwrap(),
            &mut found,
        );
        assert!(found.len() >= 3, "{reader:?} {found:?}");
        let mut texts = std::collections::BTreeMap::new();
        for (key, text) in found {
            assert_eq!(
                *numbers.entry(key.clone()).or_insert_with(|| digits(&text)),
                digits(&text),
                "{key} {reader:?}"
            );
            // A table whose head names the unit leaves it out; else the words are the same.
            let plain = text
                .trim_start_matches('−')
                .trim_matches(['€', '\u{A0}'])
                .to_owned();
            assert_eq!(
                *texts.entry(key.clone()).or_insert_with(|| plain.clone()),
                plain,
                "{key} {reader:?}"
            );
        }
    }
    assert!(numbers.len() >= 6, "{numbers:?}");
}

#[test]
fn a_number_that_is_not_known_is_a_dash_in_a_text_and_no_figure() {
    let case = || Case::new().prices(super::figures::lines());
    let runs = runs(case(), Finance, rich("Вернётся: {payback_month}"));
    assert_eq!(
        (runs[1].text.as_str(), runs[1].bound.as_deref()),
        ("—", Some("payback_month"))
    );
    let bound = |key| figure(Some(key), "", "");
    let shown = figures(
        case(),
        Finance,
        vec![bound(BoundKey::PaybackMonth), bound(BoundKey::PaidOnce)],
    );
    assert_eq!(shown.len(), 1);
    assert!(figures(case(), Finance, vec![bound(BoundKey::Return)]).is_empty());
}

#[test]
fn figures_without_a_caption_say_what_they_are() {
    let all = BoundKey::ALL.map(|key| figure(Some(key), "", "")).to_vec();
    let captions: Vec<_> = figures(counted(), Director, all)
        .iter()
        .map(|one| shown(&one.caption))
        .collect();
    assert_eq!(
        captions,
        [
            "less cost every year",
            "paid once, without VAT",
            "paid every year, without VAT",
            "in the first year, with VAT",
            "in the first year, without VAT",
            "everything paid back",
            "until everything is paid back",
            "return over 3~years",
            "savings less investment over 3~years",
            "terms held until",
        ]
    );
    let once = Case::new().prices(vec![super::notation::line(1, "Crate", "1", "100")]);
    assert_eq!(
        figures(once, Director, vec![figure(Some(BoundKey::Total), "", "")])[0].caption,
        "total with VAT"
    );
    let written = figures(
        counted(),
        Hr,
        vec![
            figure(None, "84 people | 84 человека | 84 души", "x"),
            figure(None, "", "y"),
        ],
    );
    assert_eq!(written.len(), 1);
    assert_eq!(shown(&written[0].value), "84~души");
}

#[test]
fn spaces_are_held_over_the_ends_of_runs() {
    assert_eq!(
        said(Finance, "Экономия — {saved_yearly} в год, до {valid_until}"),
        "Экономия~— 242~914~€ в~год, до~18~декабря 2026~года"
    );
    assert_eq!(said(Director, "{paid_once} in total"), "€209,000~in total");
}

#[test]
fn a_year_that_ends_with_a_point_ends_the_sentence() {
    assert_eq!(
        said(Hr, "До {payback_month}. Числата {valid_until}, както преди"),
        "До~април~2028~г. Числата 18~декември 2026~г., както преди"
    );
    assert_eq!(said(Hr, "До {payback_month}."), "До~април~2028~г.");
    assert_eq!(said(Director, "By {payback_month}."), "By April~2028.");
}

#[test]
fn only_known_addresses_are_links() {
    let run = |link: &str| Run {
        text: "x".into(),
        link: Some(link.into()),
        ..Run::default()
    };
    let all = [
        "https://a.example",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "file:///etc",
    ]
    .map(run)
    .to_vec();
    let body = Localized::one(Language::En, Rich(vec![Paragraph::Plain { runs: all }]));
    let links: Vec<_> = runs(Case::new(), Director, body)
        .into_iter()
        .map(|run| run.link.is_some())
        .collect();
    assert_eq!(links, [true, false, true, false]);
}

#[test]
fn a_text_is_in_the_edition_s_language_else_in_english_else_in_any() {
    let en = || Localized::one(Language::En, Rich::plain("Words"));
    let mut both = en();
    both.set(Language::Ru, Rich::plain("Слова"));
    let first = |reader, body| {
        runs(Case::new(), reader, body)
            .first()
            .map(|run| run.text.clone())
    };
    assert_eq!(first(Finance, both.clone()).as_deref(), Some("Слова"));
    assert_eq!(first(Hr, both.clone()).as_deref(), Some("Words"));
    both.set(Language::Ru, Rich::plain("  "));
    assert_eq!(first(Finance, both).as_deref(), Some("Words"));
    assert_eq!(
        first(Director, Localized::one(Language::Bg, Rich::plain("Думи"))).as_deref(),
        Some("Думи")
    );
    assert_eq!(
        first(Director, Localized::one(Language::Bg, Rich::plain(" "))),
        None
    );
}

#[test]
fn a_lead_in_italics_is_somebody_s_words() {
    let kinds = |content| {
        let view = Case::new().place(Director, false, content).view(Director);
        let [BodyView::Text { body, .. }] = bodies(&view)[..] else {
            panic!()
        };
        body.iter()
            .map(|paragraph| match paragraph {
                ParagraphView::Quote { runs } => {
                    assert!(runs.iter().all(|run| !run.italic));
                    "quote"
                }
                ParagraphView::Credit { .. } => "credit",
                _ => "plain",
            })
            .collect::<Vec<_>>()
    };
    let words = "_They asked for it themselves._\nIvayla Rashkova\nAnd so on.";
    assert_eq!(
        kinds(lead("In their words", words)),
        ["quote", "credit", "plain"]
    );
    assert_eq!(
        kinds(text("In their words", words)),
        ["plain", "plain", "plain"]
    );
}
