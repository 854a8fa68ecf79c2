mod same;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::value::{amount, birthday, month};
use super::*;
use crate::money::Currency;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn eur() -> Currency {
    Currency::new("EUR").unwrap()
}

fn table(rows: &[&[&str]]) -> Table {
    let row = |(index, cells): (usize, &&[&str])| Row {
        number: u32::try_from(index + 1).unwrap(),
        cells: cells.iter().map(|text| Cell::text(*text)).collect(),
    };
    Table {
        rows: rows.iter().enumerate().map(row).collect(),
    }
}

fn plan(table: &Table) -> Plan {
    let guess = guess(table, None, None);
    Plan::new(
        table,
        guess.subject,
        guess.head,
        guess.columns,
        today(),
        eur(),
    )
    .unwrap()
}

fn people() -> Table {
    table(&[
        &[
            "Име",
            "Фирма",
            "Телефон",
            "Р. ден",
            "E-mail",
            "Забележка",
            "Код",
        ],
        &[
            "Росен Атанасов",
            "„Зелен Двор“",
            "+359 56 555 118",
            "14.03.1981",
            "r.atanasov@zelen.example",
            "щанд 4.12",
            "K-0193",
        ],
        &[
            "Мира Колева",
            "„Зелен Двор“",
            "+359 56 555 120",
            "31.02.1979",
            "m.koleva@zelen.example",
            "",
            "K-0194",
        ],
        &[
            "Десислава Тонева",
            "Белвара АД",
            "+359 32 555 211",
            "4.05",
            "d.toneva@belvara.example",
            "",
            "",
        ],
        &[
            "Кирил Манов",
            "Белвара АД",
            "12 3",
            "",
            "k.manov@belvara",
            "=HYPERLINK(1)",
            "",
        ],
        &[
            "Мила Данева",
            "„Солена Фрут“",
            "",
            "29.02.2001",
            "m.daneva@solena.example",
            "",
            "",
        ],
        &[
            "Jonas Berg",
            "",
            "+46 8 555 0144",
            "7.09.1975",
            "j.berg@kvarnby.example",
            "",
            "",
        ],
    ])
}

#[test]
fn columns_are_told_by_their_heads() {
    use Field::{Birthday, Company, Email, Name, Note, Phone};
    let seen = guess(&people(), None, None);
    assert!(seen.head);
    assert_eq!(seen.subject, Subject::People);
    let wanted = [Name, Company, Phone, Birthday, Email, Note].map(Some);
    assert_eq!(seen.columns[..6], wanted);
    assert_eq!(seen.columns[6], None, "a column nobody knows is left out");

    let sales = table(&[
        &["Клиент", "Янв 2026", "02.2026"],
        &["Белвара", "12 000,50", "3"],
    ]);
    let seen = guess(&sales, None, None);
    assert_eq!(seen.subject, Subject::Revenue);
    assert_eq!(
        seen.columns,
        [Some(Company), Some(Field::Amount), Some(Field::Amount)]
    );

    let bare = table(&[&["Anton", "a@b.example"], &["Ivo", "i@b.example"]]);
    let seen = guess(&bare, Some(Subject::People), None);
    assert!(!seen.head, "an address isn't a head");
    assert_eq!(seen.columns[1], Some(Email), "told by what stands there");
}

#[test]
fn what_is_wrong_is_named_with_what_would_put_it_right() {
    let table = people();
    let plan = plan(&table);
    let drafts: Vec<Draft> = table.rows[1..].iter().map(|row| plan.read(row)).collect();
    assert!(drafts[0].is_sound());
    assert_eq!(drafts[0].value(Field::Birthday), "1981-03-14");
    assert_eq!(
        drafts[2].value(Field::Birthday),
        "--05-04",
        "a day without a year"
    );
    let told: Vec<_> = drafts
        .iter()
        .flat_map(|draft| &draft.problems)
        .map(|p| {
            let offers: Vec<&str> = p.offers.iter().map(String::as_str).collect();
            (p.row, p.error.code, p.column, offers, p.wrong)
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                3,
                "import_birthday_impossible",
                Some(3),
                vec!["1979-02-28", ""],
                true
            ),
            (5, "import_phone_digits", Some(2), vec![], false),
            (
                5,
                "import_email_ending",
                Some(4),
                vec!["k.manov@belvara.example", ""],
                true
            ),
            (5, "import_formula", Some(5), vec![], false),
            (
                6,
                "import_birthday_impossible",
                Some(3),
                vec!["2001-02-28", ""],
                true
            ),
            (7, "import_value_missing", Some(1), vec![], true),
        ]
    );
}

#[test]
fn a_mapping_that_says_too_little_is_refused() {
    for (subject, columns, code) in [
        (
            Subject::People,
            vec![Some(Field::Company)],
            "import_field_needed",
        ),
        (
            Subject::People,
            vec![Some(Field::Name), None],
            "import_field_needed",
        ),
        (
            Subject::Accounts,
            vec![Some(Field::Company), Some(Field::Company)],
            "import_field_twice",
        ),
        (
            Subject::Accounts,
            vec![Some(Field::Company), Some(Field::Birthday)],
            "import_field_unfit",
        ),
        (
            Subject::Revenue,
            vec![Some(Field::Company), Some(Field::Amount)],
            "import_field_needed",
        ),
    ] {
        assert_eq!(
            subject.check(&columns, false).unwrap_err().code,
            code,
            "{columns:?}"
        );
    }
}

#[test]
fn birthdays_are_read_in_the_ways_people_write_them() {
    for (text, iso) in [
        ("1981-03-14", "1981-03-14"),
        ("1981-03-14T00:00:00", "1981-03-14"),
        ("19810314", "1981-03-14"),
        ("14/3/81", "1981-03-14"),
        ("14.03.1981 г.", "1981-03-14"),
        ("14 марта 1981", "1981-03-14"),
        ("14 май 1981", "1981-05-14"),
        ("March 14, 1981", "1981-03-14"),
        ("--0314", "--03-14"),
        ("14 марта", "--03-14"),
        ("4.05", "--05-04"),
        ("01.02.03", "2003-02-01"),
    ] {
        assert_eq!(birthday(text, true, today()).unwrap(), iso, "{text}");
    }
    assert_eq!(birthday("3/14/1981", false, today()).unwrap(), "1981-03-14");
    for (text, code) in [
        ("1981", "import_birthday_unclear"),
        ("soon", "import_birthday_unclear"),
        ("14.03.2031", "import_birthday_future"),
        ("30.02.1979", "import_birthday_impossible"),
    ] {
        assert_eq!(
            birthday(text, true, today()).unwrap_err().0.code,
            code,
            "{text}"
        );
    }
}

#[test]
fn the_way_round_of_dates_is_told_by_the_column() {
    let table = table(&[
        &["Name", "Company", "Birthday"],
        &["A", "X", "3/4/1979"],
        &["B", "X", "3/14/1979"],
    ]);
    let plan = plan(&table);
    assert_eq!(
        plan.read(&table.rows[1]).value(Field::Birthday),
        "1979-03-04"
    );
}

#[test]
fn amounts_are_read_with_either_mark() {
    for (text, minor) in [
        ("12000", 1_200_000),
        ("12 000,50", 1_200_050),
        ("12,000.50", 1_200_050),
        ("12.000,50 €", 1_200_050),
        ("1,234", 123_400),
        ("1.234.567", 123_456_700),
        ("0,5", 50),
        ("EUR 7", 700),
        ("(7)", -700),
    ] {
        assert_eq!(amount(text, eur()).unwrap().minor(), minor, "{text}");
    }
    for text in ["", "many", "12 USD"] {
        assert!(amount(text, eur()).is_err(), "{text}");
    }
}

#[test]
fn revenue_stands_in_rows_or_in_months_beside_each_other() {
    let wide = table(&[&["Account", "2026-01", "2026-02"], &["Belvara", "10", "x"]]);
    let draft = plan(&wide).read(&wide.rows[1]);
    assert_eq!(draft.amounts.len(), 1);
    assert_eq!(draft.amounts[0].month.to_string(), "2026-01");
    assert_eq!(draft.problems[0].error.code, "import_amount_malformed");
    let long = table(&[
        &["Account", "Month", "Amount"],
        &["Belvara", "Feb 2026", "10"],
        &["B", "", "1"],
    ]);
    let plan = plan(&long);
    assert_eq!(
        plan.read(&long.rows[1]).amounts[0].month.to_string(),
        "2026-02"
    );
    assert_eq!(plan.read(&long.rows[2]).problems[0].field, Field::Month);
}

proptest! {
    /// No cell makes it fall, and a row without a wrong cell has what it needs.
    #[test]
    fn any_row_is_read(cells in prop::collection::vec("\\PC{0,12}|[0-9./ -]{0,12}", 7)) {
        let mut table = people();
        let texts: Vec<&str> = cells.iter().map(String::as_str).collect();
        let plan = plan(&table);
        for (column, text) in texts.iter().enumerate() {
            table.set(2, column, text);
        }
        let draft = plan.read(&table.rows[1]);
        if draft.is_sound() {
            prop_assert!(!draft.value(Field::Name).is_empty());
            prop_assert!(!draft.value(Field::Company).is_empty());
        }
    }

    #[test]
    fn months_read_back(year in 1950..2100_i32, number in 1..=12_u32) {
        let text = format!("{year}-{number:02}");
        prop_assert_eq!(month(&text).unwrap().to_string(), text);
    }
}
