//! People as vCard 4.0 (RFC 6350), a card a person at an account.

use std::fmt::Write;

/// What a card says; empty texts are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Card {
    pub name: String,
    pub company: String,
    pub department: String,
    pub position: String,
    pub phone: String,
    pub mobile: String,
    pub email: String,
    /// `1964-08-30`, or `--08-30` without a year.
    pub birthday: String,
    /// Of the company.
    pub address: String,
    pub website: String,
    pub note: String,
}

/// Bytes in a line at most, without its end.
const LINE: usize = 75;

/// Cards in their order, UTF-8, lines folded.
#[must_use]
pub fn vcards(cards: &[Card]) -> Vec<u8> {
    let mut text = String::new();
    for card in cards {
        text.push_str("BEGIN:VCARD\r\nVERSION:4.0\r\n");
        line(&mut text, "FN", &escaped(&card.name));
        if !card.company.is_empty() || !card.department.is_empty() {
            let mut organisation = escaped(&card.company);
            if !card.department.is_empty() {
                let _ = write!(organisation, ";{}", escaped(&card.department));
            }
            line(&mut text, "ORG", &organisation);
        }
        for (property, value) in [
            ("TITLE", &card.position),
            ("TEL;TYPE=work", &card.phone),
            ("TEL;TYPE=cell", &card.mobile),
            ("EMAIL", &card.email),
            ("NOTE", &card.note),
        ] {
            if !value.is_empty() {
                line(&mut text, property, &escaped(value));
            }
        }
        if !card.address.is_empty() {
            let street = escaped(&card.address);
            line(&mut text, "ADR;TYPE=work", &format!(";;{street};;;;"));
        }
        if !card.website.is_empty() {
            line(&mut text, "URL;TYPE=work", &card.website);
        }
        if !card.birthday.is_empty() {
            // The basic form: a year is left out by two hyphens, days have none between them.
            let (sign, digits) = match card.birthday.strip_prefix("--") {
                Some(rest) => ("--", rest),
                None => ("", card.birthday.as_str()),
            };
            line(
                &mut text,
                "BDAY",
                &format!("{sign}{}", digits.replace('-', "")),
            );
        }
        text.push_str("END:VCARD\r\n");
    }
    text.into_bytes()
}

fn escaped(value: &str) -> String {
    let mut said = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ',' | ';' => {
                said.push('\\');
                said.push(c);
            }
            '\n' => said.push_str("\\n"),
            '\r' => {}
            c => said.push(c),
        }
    }
    said
}

/// A line of at most [`LINE`] bytes; what is longer goes on after a space.
fn line(text: &mut String, property: &str, value: &str) {
    let whole = format!("{property}:{value}");
    let mut room = LINE;
    for c in whole.chars() {
        if c.len_utf8() > room {
            text.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= c.len_utf8();
        text.push(c);
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, open};

    #[test]
    fn cards_read_back() {
        let card = Card {
            name: "Иван Петков; мл.".into(),
            company: "„Белвара“, АД".into(),
            department: "Логистика".into(),
            position: "Ръководител на направление с много дълго име, което не се побира".into(),
            phone: "+359 2 555".into(),
            mobile: "+359 88 555".into(),
            email: "i@belvara.example".into(),
            birthday: "1964-08-30".into(),
            address: "ул. Роза 4; вх. Б\n4000, Пловдив".into(),
            website: "https://belvara.example".into(),
            note: "first\nsecond\\".into(),
        };
        let bytes = vcards(std::slice::from_ref(&card));
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.lines().all(|line| line.len() <= LINE), "{text}");
        let table = open(&bytes, Options::default()).unwrap().table;
        let cell = |column: usize| table.rows[1].cells[column].text.clone();
        assert_eq!(cell(0), card.name);
        assert_eq!((cell(1), cell(2)), (card.company, card.department));
        assert_eq!(cell(3), card.position);
        assert_eq!((cell(4), cell(5)), (card.phone, card.mobile));
        assert_eq!((cell(6), cell(7)), (card.email, card.birthday));
        assert_eq!((cell(8), cell(9)), (card.address, card.website));
        assert_eq!(cell(10), card.note);
    }

    #[test]
    fn a_birthday_may_lack_its_year() {
        let card = Card {
            name: "A".into(),
            birthday: "--02-29".into(),
            ..Card::default()
        };
        let table = open(&vcards(&[card]), Options::default()).unwrap().table;
        assert_eq!(table.rows[1].cells[7].text, "--02-29");
    }
}
