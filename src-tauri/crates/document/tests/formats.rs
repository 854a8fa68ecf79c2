//! The workbook of prices and the Word file: the same words and numbers as the pages.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::process::Command;

use common::sources::{self, day, id, line, local, percent};
use common::views;
use redbook_document::proposal::*;
use redbook_document::{sheet, word};
use redbook_domain::language::Language;
use redbook_domain::money::{Currency, Money, Rate};
use redbook_domain::pricing::{
    Cadence, Discount, Line, LineKind, Pricing, TaxRate, Totals, totals,
};
use redbook_domain::proposal::{Proposal, ProposalFacts};
use serde_json::Value;

/// The parts of a package as text, by name.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        parts.insert(file.name().unwrap().into_owned(), text);
    }
    parts
}

/// What is written in a part, tags taken away; every part must be well-formed.
fn said(xml: &str) -> String {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut said = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return said,
            Event::Text(text) => said.push_str(&text),
            Event::GeneralRef(reference) => {
                said.push_str(match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("{other}"),
                });
            }
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == "w:br" => {
                said.push('\n');
            }
            _ => {}
        }
    }
}

// Word

/// Every word of the view that a reader sees.
fn texts(value: &Value, found: &mut Vec<String>) {
    const CODES: [&str; 10] = [
        "id", "kind", "bound", "link", "file", "accent", "reader", "mark", "row", "align",
    ];
    // The chart itself is drawn; the table under it has its figures.
    const DRAWN: [&str; 6] = [
        "ticks",
        "years",
        "invested",
        "saved",
        "since_start",
        "alternative",
    ];
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                let code = CODES.contains(&name.as_str()) || name == "language";
                if !code && !DRAWN.contains(&name.as_str()) {
                    texts(field, found);
                }
            }
        }
        _ => {}
    }
}

fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_word_of_an_edition_is_in_the_word_file() {
    for view in [views::director(), views::hr(), views::finance()] {
        let parts = parts(&word(&view).unwrap());
        let all = parts
            .iter()
            .filter(|(name, _)| name.ends_with(".xml") || name.ends_with(".rels"))
            .map(|(_, text)| said(text))
            .collect::<Vec<_>>()
            .join(" ");
        let all = fold(&all);
        let mut wanted = Vec::new();
        texts(&serde_json::to_value(&view).unwrap(), &mut wanted);
        let lost: Vec<_> = wanted
            .iter()
            .filter(|text| !text.contains("{page}") && !all.contains(&fold(text)))
            .collect();
        assert!(lost.is_empty(), "{:?}: {lost:?}", view.language);
    }
}

#[test]
fn a_word_file_has_real_structure() {
    let view = views::finance();
    let parts = parts(&word(&view).unwrap());
    let body = &parts["word/document.xml"];
    let tables = view.blocks.iter().filter(|block| {
        matches!(
            &block.body,
            BodyView::PriceTable { .. }
                | BodyView::CostTable { .. }
                | BodyView::CashFlow { .. }
                | BodyView::Facts { .. }
                | BodyView::Team { .. }
        )
    });
    let tables = tables.count();
    assert!(tables > 2);
    assert!(
        body.matches("<w:tblHeader/>").count() >= tables,
        "heads repeat"
    );
    assert!(body.contains("w:val=\"Title\"") && body.contains("w:val=\"Heading1\""));
    assert!(parts["word/styles.xml"].contains("<w:lang w:val=\"ru-RU\""));
    let core = said(&parts["docProps/core.xml"]);
    assert!(core.contains(&view.properties.title) && core.contains("ru-RU"));
    // The expiry stands last.
    let expiry = body.rfind("w:val=\"ExpiryDate\"").unwrap();
    let last_table = body.rfind("</w:tbl>").unwrap_or_default();
    assert!(expiry > last_table, "nothing comes after the expiry");
    assert_eq!(word(&view).unwrap(), word(&view).unwrap(), "no clock in it");
}

#[test]
fn odd_words_leave_a_word_file_well_formed() {
    let odd = "a\u{0}b\u{B}c & <w:p> ]]> \"'\u{202E}\u{FFFE} 🦌 =1+1";
    let mut view = views::director();
    view.headline = odd.into();
    view.blocks.insert(
        0,
        BlockView {
            id: "odd".into(),
            new_page: true,
            body: BodyView::Facts {
                label: odd.into(),
                title: odd.into(),
                table: TableView {
                    columns: vec![ColumnView::default(); 3],
                    rows: vec![RowView {
                        row: RowKind::Group,
                        cells: vec![CellView {
                            span: 9,
                            ..CellView::new(odd)
                        }],
                    }],
                },
            },
        },
    );
    for (name, text) in parts(&word(&view).unwrap()) {
        if name.ends_with(".xml") || name.ends_with(".rels") {
            let _ = said(&text);
        }
    }
    let said = said(&parts(&word(&view).unwrap())["word/document.xml"]);
    assert!(said.contains("abc & <w:p> ]]> \"' 🦌 =1+1"), "{said}");
}

#[test]
fn an_office_program_opens_the_word_file() {
    let Some(text) = converted(
        "docx",
        "txt:Text (encoded):UTF8",
        &word(&views::hr()).unwrap(),
    ) else {
        return;
    };
    assert!(fold(&text).contains(&fold(&views::hr().headline)), "{text}");
}

// Prices

fn proposal(pricing: Pricing) -> Proposal {
    Proposal {
        id: id(3),
        version: 1,
        account_id: id(2),
        facts: ProposalFacts {
            title: "Returnable crates".into(),
            language: Language::En,
            prepared_on: day(2026, 11, 21),
            valid_until: day(2026, 12, 21),
            pricing,
            calculation: None,
            look: Default::default(),
        },
        number: None,
        revision: 1,
        sent_at: None,
        outcome: None,
    }
}

/// The workbook of these prices, and what the program counts.
fn made(pricing: Pricing, language: Language) -> (Vec<u8>, Totals) {
    let counted = totals(&pricing).unwrap();
    let proposal = proposal(pricing);
    let (account, company) = (sources::account("Белвара & Co"), sources::company());
    let pictures = sources::pictures();
    let source = Source {
        proposal: &proposal,
        editions: &[],
        blocks: &[],
        account: &account,
        company: &company.facts,
        members: &[],
        references: &[],
        people: &[],
        totals: Some(&counted),
        calculation: None,
        pictures: &pictures,
        number: None,
    };
    (sheet(&source, language).unwrap(), counted)
}

/// Cells of the sheet: formula (if one) and value.
fn cells(bytes: &[u8]) -> BTreeMap<String, (String, String)> {
    let parts = parts(bytes);
    let strings: Vec<String> = parts["xl/sharedStrings.xml"]
        .split("<si>")
        .skip(1)
        .map(said_part)
        .collect();
    let mut cells = BTreeMap::new();
    for piece in parts["xl/worksheets/sheet1.xml"].split("<c r=\"").skip(1) {
        let (name, rest) = piece.split_once('"').unwrap();
        let rest = rest.split("</c>").next().unwrap();
        let inside = |tag: &str| {
            rest.split_once(&format!("<{tag}>"))
                .and_then(|(_, rest)| rest.split_once(&format!("</{tag}>")))
                .map(|(text, _)| text.to_owned())
        };
        let value = inside("v").unwrap_or_default();
        let value = if rest.contains("t=\"s\"") {
            strings[value.parse::<usize>().unwrap()].clone()
        } else {
            value
        };
        let formula = inside("f").unwrap_or_default();
        cells.insert(name.to_owned(), (formula, value));
    }
    cells
}

fn said_part(piece: &str) -> String {
    let piece = piece.split("</si>").next().unwrap();
    said(&format!("<si>{piece}</si>"))
}

fn rate(n: u32, name: &str, of: &str) -> TaxRate {
    TaxRate {
        id: id(n),
        name: local(name),
        percent: percent(of),
    }
}

fn item(n: u32, kind: LineKind, quantity: &str, price: &str, tax: Option<TaxRate>) -> Line {
    let made = line(
        n,
        Cadence::Once,
        &format!("Item {n}"),
        "",
        "pc",
        quantity,
        price,
    );
    Line { kind, tax, ..made }
}

/// Every kind of line, three taxes of which two have one rate, both ways of paying, discounts.
fn everything(currency: &str, inclusive: bool) -> Pricing {
    let currency = Currency::new(currency).unwrap();
    let (full, low) = (rate(90, "VAT", "20"), rate(91, "VAT low", "9"));
    let (exempt, reverse) = (rate(92, "Exempt", "0"), rate(93, "Reverse charge", "0"));
    let normal = LineKind::Normal;
    let off = |words: &str| {
        Some(Discount::Percent {
            percent: percent(words),
        })
    };
    let mut lines = vec![
        Line {
            kind: LineKind::Heading,
            ..item(1, normal, "1", "", None)
        },
        Line {
            discount: off("12.5"),
            ..item(2, normal, "3", "33.335", Some(full.clone()))
        },
        item(3, normal, "7", "19.99", Some(low.clone())),
        item(4, LineKind::Optional, "2", "250", Some(full.clone())),
        Line {
            kind: LineKind::Subtotal,
            ..item(5, normal, "1", "", None)
        },
        item(
            6,
            LineKind::Alternative {
                group: 1,
                chosen: true,
            },
            "1",
            "480.5",
            Some(exempt),
        ),
        item(
            7,
            LineKind::Alternative {
                group: 1,
                chosen: false,
            },
            "1",
            "390",
            Some(low),
        ),
        item(8, normal, "1", "", Some(full.clone())),
        Line {
            cadence: Cadence::Yearly,
            ..item(9, normal, "12", "45.45", Some(full))
        },
        Line {
            cadence: Cadence::Yearly,
            ..item(10, normal, "1", "99", Some(reverse))
        },
        item(11, normal, "1", "10", None),
        Line {
            kind: LineKind::Subtotal,
            ..item(12, normal, "1", "", None)
        },
    ];
    lines[2].discount = Some(Discount::Amount {
        amount: Money::new(15, currency).unwrap(),
    });
    for (line, words) in lines
        .iter_mut()
        .zip(["=1+1", "+cmd", "-2", "@SUM(A1)"].iter().cycle())
    {
        line.description = local(words);
        line.cost = Some("7777.77".parse::<Rate>().unwrap());
    }
    if currency.exponent() == 0 {
        for line in &mut lines {
            line.discount = line
                .discount
                .filter(|of| matches!(of, Discount::Percent { .. }));
        }
    }
    Pricing {
        lines,
        discount: off("3.3"),
        prices_include_tax: inclusive,
        ..Pricing::new(currency)
    }
}

#[test]
fn results_of_formulas_are_what_the_program_counts() {
    for (currency, inclusive) in [("EUR", false), ("EUR", true), ("JPY", false), ("KWD", true)] {
        let (bytes, counted) = made(everything(currency, inclusive), Language::En);
        let cells = cells(&bytes);
        let values: Vec<&str> = cells
            .values()
            .filter(|(formula, _)| !formula.is_empty())
            .map(|(_, value)| value.as_str())
            .collect();
        let sums = counted.tax_groups.iter().map(|group| group.sums);
        let sums = sums.chain([counted.once, counted.yearly, counted.all]);
        let sums = sums.chain(counted.with_options.iter().map(|sums| sums.all));
        for sum in sums {
            for money in [sum.subtotal, sum.discount, sum.net, sum.tax, sum.total] {
                let wanted = money.to_major().normalize().to_string();
                assert!(values.contains(&wanted.as_str()), "{currency}: {wanted}");
            }
        }
        for line in counted.lines.iter().filter_map(|line| line.amount) {
            let wanted = line.to_major().normalize().to_string();
            assert!(values.contains(&wanted.as_str()), "{currency}: {wanted}");
        }
    }
}

#[test]
fn an_office_program_counts_the_same() {
    for (currency, inclusive) in [("EUR", false), ("EUR", true), ("JPY", false), ("KWD", true)] {
        let (bytes, _) = made(everything(currency, inclusive), Language::En);
        recounted(&bytes);
    }
    // A discount that leaves remainders to share, equal ones among them.
    let mut pricing = everything("EUR", false);
    pricing.discount = Some(Discount::Amount {
        amount: Money::new(100, pricing.currency).unwrap(),
    });
    for line in &mut pricing.lines {
        line.discount = None;
        line.unit_price = line.unit_price.map(|_| "10".parse().unwrap());
        line.quantity = "1".parse().unwrap();
    }
    recounted(&made(pricing, Language::Bg).0);
    let mut plain = sources::pricing();
    for line in &mut plain.lines {
        line.note = Default::default();
    }
    recounted(&made(plain, Language::Ru).0);
}

/// Takes the results out, lets an office program count, compares.
fn recounted(bytes: &[u8]) {
    let wanted = cells(bytes);
    let emptied = without_results(bytes);
    let form = "csv:Text - txt - csv (StarCalc):9,34,76,1";
    let Some(text) = converted("xlsx", form, &emptied) else {
        return;
    };
    let rows: Vec<Vec<&str>> = text.lines().map(|row| row.split('\t').collect()).collect();
    let mut compared = 0;
    // Texts with line ends would move rows; none of these sheets has one.
    for (name, (formula, value)) in &wanted {
        if formula.is_empty() {
            continue;
        }
        let (column, row) = name.split_at(1);
        let column = usize::from(column.as_bytes()[0] - b'A');
        let row: usize = row.parse().unwrap();
        let found = rows[row - 1].get(column).copied().unwrap_or_default();
        // As shown: with groups of digits and the currency, in its own decimals.
        let found: String = found
            .chars()
            .filter(|c| "-.0123456789".contains(*c))
            .collect();
        assert_eq!(
            found.parse::<f64>().unwrap_or(f64::NAN),
            value.parse::<f64>().unwrap(),
            "{name} ={formula} in\n{text}"
        );
        compared += 1;
    }
    assert!(compared > 8, "{compared} formulas");
}

/// The same workbook in which nothing is counted yet.
fn without_results(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut content = Vec::new();
        let name = file.name().unwrap().into_owned();
        file.read_to_end(&mut content).unwrap();
        if name.ends_with("sheet1.xml") {
            let text = String::from_utf8(content).unwrap();
            let mut emptied = String::new();
            for (at, piece) in text.split("</f><v>").enumerate() {
                if at == 0 {
                    emptied.push_str(piece);
                } else {
                    emptied.push_str("</f>");
                    emptied.push_str(piece.split_once("</v>").unwrap().1);
                }
            }
            content = emptied.into_bytes();
        }
        let options = zip::write::SimpleFileOptions::default();
        out.start_file(name, options).unwrap();
        out.write_all(&content).unwrap();
    }
    out.finish().unwrap().into_inner()
}

/// A file as LibreOffice reads it; `None` where it isn't installed.
fn converted(ending: &str, to: &str, bytes: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("file.{ending}"));
    std::fs::write(&path, bytes).unwrap();
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.path().join("profile").display()
    );
    let ran = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .arg(folder.path())
        .arg(&path)
        .output();
    if ran.is_err() {
        eprintln!("LibreOffice isn't installed: not looked at from outside");
        return None;
    }
    let made = folder
        .path()
        .join(format!("file.{}", to.split(':').next().unwrap()));
    Some(std::fs::read_to_string(made).expect("converted"))
}

#[test]
fn texts_stay_texts_and_costs_stay_ours() {
    let (bytes, _) = made(everything("EUR", false), Language::En);
    let cells = cells(&bytes);
    for words in ["=1+1", "+cmd", "-2", "@SUM(A1)"] {
        let found = cells.values().filter(|(_, value)| value == words);
        assert!(found.clone().count() > 0, "{words} is there");
        assert!(found.clone().all(|(formula, _)| formula.is_empty()));
    }
    for (name, text) in parts(&bytes) {
        assert!(!text.contains("7777"), "a cost in {name}");
    }
}

#[test]
fn a_sheet_prints_with_its_head_on_every_page() {
    let (bytes, _) = made(sources::pricing(), Language::Bg);
    let parts = parts(&bytes);
    let sheet = &parts["xl/worksheets/sheet1.xml"];
    assert!(sheet.contains("<pane ySplit=\"5\"") && sheet.contains("state=\"frozen\""));
    assert!(sheet.contains("orientation=\"landscape\"") && sheet.contains("fitToHeight=\"0\""));
    assert!(parts["xl/workbook.xml"].contains("_xlnm.Print_Titles"));
    assert!(
        parts["xl/workbook.xml"].contains("name=\"Цени\""),
        "in the edition's language"
    );
    let (again, _) = made(sources::pricing(), Language::Bg);
    assert_eq!(bytes, again, "no clock in it");
}

#[test]
fn prices_that_are_not_shown_are_not_in_the_sheet() {
    let pricing = Pricing {
        hide_line_prices: true,
        ..sources::pricing()
    };
    let (bytes, counted) = made(pricing, Language::En);
    let cells = cells(&bytes);
    let values: Vec<&str> = cells.values().map(|(_, value)| value.as_str()).collect();
    assert!(
        values.contains(
            &counted
                .all
                .total
                .to_major()
                .normalize()
                .to_string()
                .as_str()
        )
    );
    for secret in ["148000", "9600", "22600", "0.34", "38400"] {
        assert!(!values.contains(&secret), "{secret}");
    }
}

#[test]
fn currencies_have_their_own_decimals() {
    for (currency, format) in [
        ("JPY", "#,##0\\ [$"),
        ("EUR", "#,##0.00\\ [$"),
        ("KWD", "#,##0.000\\ [$"),
    ] {
        let (bytes, _) = made(everything(currency, false), Language::En);
        let styles = &parts(&bytes)["xl/styles.xml"];
        assert!(styles.contains(format), "{currency}: {styles}");
    }
}
