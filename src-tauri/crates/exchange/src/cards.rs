//! vCard 2.1 to 4.0 (RFC 2426, RFC 6350) as a table: a card is a row, a property a column.

use calcard::common::PartialDateTime;
use calcard::vcard::{VCard, VCardEntry, VCardParameterName, VCardProperty, VCardValue};
use calcard::{Entry, Parser};
use redbook_domain::DomainError;

use crate::{Cell, MAX_ROWS, Row, Table};

/// The head: names that the mapping knows (`redbook_domain::import`).
pub(crate) const HEAD: [&str; 11] = [
    "FN",
    "ORG",
    "DEPARTMENT",
    "TITLE",
    "TEL",
    "CELL",
    "EMAIL",
    "BDAY",
    "ADR",
    "URL",
    "NOTE",
];

/// Row 1 is the head, so the first card is row 2.
///
/// # Errors
/// `import_card_broken {row}`: something that is no card, or one that doesn't end;
/// `import_too_many_rows {limit}`.
pub(crate) fn read(text: &str) -> Result<Table, DomainError> {
    let mut rows = vec![Row {
        number: 1,
        cells: HEAD.map(Cell::text).to_vec(),
    }];
    let mut parser = Parser::new(text).strict();
    loop {
        let number = u32::try_from(rows.len() + 1).unwrap_or(u32::MAX);
        match parser.entry() {
            Entry::VCard(card) => {
                if rows.len() > MAX_ROWS {
                    return Err(DomainError::new("import_too_many_rows").with("limit", MAX_ROWS));
                }
                let cells = cells(&card);
                rows.push(Row { number, cells });
            }
            Entry::Eof => break,
            Entry::InvalidLine(line) if line.trim().is_empty() => {}
            _ => return Err(DomainError::new("import_card_broken").with("row", number)),
        }
    }
    Ok(Table { rows })
}

fn cells(card: &VCard) -> Vec<Cell> {
    let all = |property: VCardProperty| card.entries.iter().filter(move |e| e.name == property);
    let first = |property| {
        all(property)
            .map(|entry| text(entry, " "))
            .find(|t| !t.is_empty())
    };
    // Where somebody lives is no address of their company.
    let at_work = |property, between| {
        let own = all(property).filter(|entry| !is_of(entry, "home"));
        own.map(|entry| text(entry, between))
            .find(|text| !text.is_empty())
    };
    let org = all(VCardProperty::Org)
        .next()
        .map(parts)
        .unwrap_or_default();
    let (mut phone, mut mobile) = (String::new(), String::new());
    for entry in all(VCardProperty::Tel) {
        let number = text(entry, "");
        let number = number.strip_prefix("tel:").unwrap_or(&number).to_owned();
        let slot = if is_of(entry, "cell") {
            &mut mobile
        } else {
            &mut phone
        };
        if slot.is_empty() {
            *slot = number;
        }
    }
    let name = first(VCardProperty::Fn).or_else(|| all(VCardProperty::N).next().map(spoken));
    let values = [
        name,
        org.first().cloned(),
        org.get(1).cloned(),
        first(VCardProperty::Title).or_else(|| first(VCardProperty::Role)),
        Some(phone),
        Some(mobile),
        first(VCardProperty::Email),
        all(VCardProperty::Bday).next().map(day),
        at_work(VCardProperty::Adr, ", "),
        at_work(VCardProperty::Url, " "),
        Some(
            all(VCardProperty::Note)
                .map(|entry| text(entry, ", "))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
    ];
    values
        .map(|value| Cell::text(value.unwrap_or_default()))
        .to_vec()
}

/// Its values one by one; parts of a structured one too.
fn parts(entry: &VCardEntry) -> Vec<String> {
    let mut parts = Vec::new();
    for value in &entry.values {
        match value {
            VCardValue::Component(inner) => parts.extend(inner.iter().cloned()),
            VCardValue::Text(text) => parts.push(text.clone()),
            VCardValue::Integer(number) => parts.push(number.to_string()),
            VCardValue::PartialDateTime(date) => parts.push(partial(date)),
            _ => {}
        }
    }
    for part in &mut parts {
        *part = part.trim().to_owned();
    }
    parts
}

fn text(entry: &VCardEntry, between: &str) -> String {
    let mut parts = parts(entry);
    parts.retain(|part| !part.is_empty());
    parts.join(between)
}

/// `N` is family; given; additional; prefix; suffix: said given name first.
fn spoken(entry: &VCardEntry) -> String {
    let parts = parts(entry);
    let order = [3, 1, 2, 0, 4];
    let words = order.iter().filter_map(|at| parts.get(*at));
    let words: Vec<&str> = words
        .map(String::as_str)
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ")
}

/// Whether its type says so, in the way of any version.
fn is_of(entry: &VCardEntry, kind: &str) -> bool {
    entry.params.iter().any(|parameter| {
        parameter.name == VCardParameterName::Type
            && parameter
                .value
                .as_text()
                .is_some_and(|said| said.eq_ignore_ascii_case(kind))
            || matches!(&parameter.name, VCardParameterName::Other(name)
                if name.eq_ignore_ascii_case(kind))
    })
}

/// ISO 8601, `--MM-DD` without a year.
fn day(entry: &VCardEntry) -> String {
    entry
        .values
        .iter()
        .find_map(|value| match value {
            VCardValue::PartialDateTime(date) => Some(partial(date)),
            _ => None,
        })
        .unwrap_or_else(|| text(entry, ""))
}

fn partial(date: &PartialDateTime) -> String {
    match (date.year, date.month, date.day) {
        (Some(year), Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
        (None, Some(month), Some(day)) => format!("--{month:02}-{day:02}"),
        (Some(year), _, _) => year.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(text: &str) -> Vec<String> {
        let table = read(text).unwrap();
        let row = table.rows.into_iter().nth(1).expect("a card");
        row.cells.into_iter().map(|cell| cell.text).collect()
    }

    #[test]
    fn a_card_is_a_row() {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Тонева;Десислава;;;\r\nFN:Десислава Тонева\r\n\
            ORG:Белвара АД;Логистика\r\nTITLE:Директор логистики\r\nTEL;TYPE=work,voice:+359 32 555 211\r\n\
            TEL;TYPE=CELL:+359 88 555 072\r\nEMAIL;TYPE=INTERNET:d.toneva@belvara.example\r\n\
            BDAY:1981-03-14\r\nADR;TYPE=WORK:;;ul. Rosa 4;Plovdiv;;4000;Bulgaria\r\n\
            URL:https://belvara.example\r\nNOTE:met\\, twice\r\nEND:VCARD\r\n";
        assert_eq!(
            row(card),
            [
                "Десислава Тонева",
                "Белвара АД",
                "Логистика",
                "Директор логистики",
                "+359 32 555 211",
                "+359 88 555 072",
                "d.toneva@belvara.example",
                "1981-03-14",
                "ul. Rosa 4, Plovdiv, 4000, Bulgaria",
                "https://belvara.example",
                "met, twice",
            ]
        );
    }

    #[test]
    fn where_somebody_lives_is_left_out() {
        let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nADR;TYPE=HOME:;;Home 1;;;;\r\n\
            ADR;TYPE=WORK:;;Mill 2;;;;\r\nURL;TYPE=home:https://ada.example\r\nEND:VCARD\r\n";
        let read = row(card);
        assert_eq!((read[8].as_str(), read[9].as_str()), ("Mill 2", ""));
    }

    #[test]
    fn older_cards_and_birthdays_without_a_year() {
        let old = "BEGIN:VCARD\r\nVERSION:2.1\r\n\
            N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A1=D0=B5=D0=BB=D0=B8=D0=BD;=D0=9F=D1=91=D1=82=D1=80\r\n\
            TEL;CELL:+7 900 555 01 02\r\nEND:VCARD\r\n";
        let read = row(old);
        assert_eq!(read[0], "Пётр Селин", "no FN: made from N");
        assert_eq!(read[5], "+7 900 555 01 02");
        let new = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jonas Berg\r\nBDAY:--0907\r\n\
            TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+46-8-555-0144\r\nEND:VCARD\r\n";
        let read = row(new);
        assert_eq!(read[7], "--09-07");
    }

    #[test]
    fn what_is_no_card_names_its_row() {
        let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B\r\n";
        let error = read(text).unwrap_err();
        assert_eq!(
            (error.code, error.arg("row")),
            ("import_card_broken", Some("3"))
        );
    }
}
