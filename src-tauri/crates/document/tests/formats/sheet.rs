//! The workbook of prices.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use redbook_domain::language::Language;
use redbook_domain::money::Money;
use redbook_domain::pricing::{Discount, Pricing};

use crate::common::sources;
use crate::package::{converted, parts, said};
use crate::pricing::{everything, made};

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
