use chrono::NaiveDate;
use redbook_domain::dates::Month;
use redbook_domain::language::Language::{Bg, De, En, Et, Ru};
use redbook_domain::money::{Currency, Money};
use rust_decimal::Decimal;

use super::*;

/// Spaces that don't break, made visible.
fn shown(text: impl AsRef<str>) -> String {
    text.as_ref().replace(NBSP, "~")
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn money(code: &str, minor: i64) -> Money {
    Money::new(minor, Currency::new(code).unwrap()).unwrap()
}

fn each(expected: [&str; 5], made: impl Fn(Format) -> String) {
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        assert_eq!(
            shown(made(Format::new(language))),
            expected,
            "{}",
            language.tag()
        );
    }
}

#[test]
fn numbers_are_grouped_as_their_language_does() {
    let number = |text: &'static str| move |f: Format| f.number(decimal(text), Fraction::UpTo(2));
    each(["1,240", "1~240", "1240", "1.240", "1240"], number("1240"));
    each(
        ["12,400", "12~400", "12~400", "12.400", "12~400"],
        number("12400"),
    );
    each(["999", "999", "999", "999", "999"], number("999"));
    each(
        [
            "−1,234,567.5",
            "−1~234~567,5",
            "−1~234~567,5",
            "−1.234.567,5",
            "−1~234~567,5",
        ],
        number("-1234567.50"),
    );
}

#[test]
fn fractions_follow_their_rule() {
    let en = Format::new(En);
    for (value, rule, expected) in [
        ("3.10", Fraction::UpTo(2), "3.1"),
        ("3.00", Fraction::UpTo(2), "3"),
        ("3", Fraction::Exactly(2), "3.00"),
        ("3", Fraction::WholeOr(2), "3"),
        ("3.5", Fraction::WholeOr(2), "3.50"),
        ("3.001", Fraction::WholeOr(2), "3"),
        ("12", Fraction::Between(2, 6), "12.00"),
        ("0.03450", Fraction::Between(2, 6), "0.0345"),
        ("2.5", Fraction::UpTo(0), "3"),
        ("-2.5", Fraction::UpTo(0), "−3"),
        ("0.5", Fraction::Exactly(0), "1"),
        ("-0.4", Fraction::UpTo(0), "0"),
        ("-0.00", Fraction::Exactly(2), "0.00"),
        (
            "79228162514264337593543950335",
            Fraction::UpTo(2),
            "79,228,162,514,264,337,593,543,950,335",
        ),
    ] {
        assert_eq!(
            en.number(decimal(value), rule),
            expected,
            "{value} {rule:?}"
        );
    }
}

#[test]
fn changes_show_their_sign() {
    each(
        ["+421,600", "+421~600", "+421~600", "+421.600", "+421~600"],
        |f| f.change(decimal("421600"), Fraction::UpTo(0)),
    );
    assert_eq!(
        Format::new(Ru).change(decimal("-0.004"), Fraction::UpTo(2)),
        "0"
    );
    let change =
        |minor| Format::new(Ru).money_change(money("EUR", minor), Symbol::Without, Cents::IfAny);
    assert_eq!(shown(change(-50_840_000)), "−508~400");
    assert_eq!(shown(change(42_160_000)), "+421~600");
    assert_eq!(change(0), "0");
}

#[test]
fn percent_keeps_its_sign_near() {
    each(["5.6~%", "5,6~%", "5,6~%", "5,6~%", "5,6~%"], |f| {
        f.percent(decimal("5.60"), Fraction::UpTo(2))
    });
    assert_eq!(
        shown(Format::new(En).percent(decimal("-15"), Fraction::UpTo(2))),
        "−15~%"
    );
}

#[test]
fn money_in_text_has_its_symbol() {
    let made =
        |code, minor| move |f: Format| f.money(money(code, minor), Symbol::With, Cents::IfAny);
    each(
        [
            "€242,914",
            "242~914~€",
            "242~914~€",
            "242.914~€",
            "242~914~€",
        ],
        made("EUR", 24_291_400),
    );
    each(
        [
            "−€242,914.50",
            "−242~914,50~€",
            "−242~914,50~€",
            "−242.914,50~€",
            "−242~914,50~€",
        ],
        made("EUR", -24_291_450),
    );
    each(
        ["€0.34", "0,34~€", "0,34~€", "0,34~€", "0,34~€"],
        made("EUR", 34),
    );
    each(
        ["¥1,234", "1~234~¥", "1234~¥", "1.234~¥", "1234~¥"],
        made("JPY", 1234),
    );
    each(
        [
            "KWD~1.005",
            "1,005~KWD",
            "1,005~KWD",
            "1,005~KWD",
            "1,005~KWD",
        ],
        made("KWD", 1005),
    );
    each(
        ["CHF~7", "7~CHF", "7~CHF", "7~CHF", "7~CHF"],
        made("CHF", 700),
    );
    each(
        ["BGN~5", "5~BGN", "5~лв.", "5~BGN", "5~BGN"],
        made("BGN", 500),
    );
    each(["₽1", "1~₽", "1~₽", "1~₽", "1~₽"], made("RUB", 100));
    each(
        ["−CA$1", "−1~CA$", "−1~CA$", "−1~CA$", "−1~CA$"],
        made("CAD", -100),
    );
}

#[test]
fn money_in_tables_has_the_digits_of_its_currency() {
    let plain = |code, minor| {
        shown(Format::new(Ru).money(money(code, minor), Symbol::Without, Cents::Always))
    };
    assert_eq!(plain("EUR", 20_900_000), "209~000,00");
    assert_eq!(plain("JPY", 20_900_000), "20~900~000");
    assert_eq!(plain("KWD", 20_900_000), "20~900,000");
    assert_eq!(plain("EUR", -1), "−0,01");
    let limit = redbook_domain::money::MINOR_MAX;
    assert_eq!(plain("EUR", -limit), "−90~071~992~547~409,91");
}

#[test]
fn a_column_shows_cents_if_one_amount_has_them() {
    let column = |minors: &[i64]| Cents::of_column(minors.iter().map(|m| money("EUR", *m)));
    assert_eq!(column(&[100, 20_900_000, 0]), Cents::IfAny);
    assert_eq!(column(&[100, 34]), Cents::Always);
    assert_eq!(column(&[]), Cents::IfAny);
}

#[test]
fn unit_prices_may_be_finer_than_the_currency() {
    let rate = |text| {
        let price = Format::new(Ru).rate(decimal(text), Currency::EUR, Symbol::Without);
        shown(price)
    };
    assert_eq!(rate("148000"), "148~000,00");
    assert_eq!(rate("0.34"), "0,34");
    assert_eq!(rate("0.03450"), "0,0345");
    let yen = Currency::new("JPY").unwrap();
    assert_eq!(
        Format::new(En).rate(decimal("1200.5"), yen, Symbol::With),
        "¥1,200.5"
    );
}

#[test]
fn thousands_are_for_charts() {
    let thousands = |minor| shown(Format::new(Ru).thousands(money("EUR", minor), 1));
    assert_eq!(thousands(-20_900_000), "−209,0");
    assert_eq!(thousands(123_456_789), "1~234,6");
    assert_eq!(thousands(0), "0,0");
    assert_eq!(Format::new(En).currency(Currency::EUR), "€");
}

#[test]
fn dates_are_written_as_each_language_does() {
    let date = NaiveDate::from_ymd_opt(2026, 12, 8).unwrap();
    each(
        [
            "8~December 2026",
            "8~декабря 2026~года",
            "8~декември 2026~г.",
            "8.~Dezember 2026",
            "8.~detsember 2026",
        ],
        |f| f.date_long(date),
    );
    each(
        [
            "8~Dec~2026",
            "08.12.2026",
            "08.12.2026~г.",
            "08.12.2026",
            "08.12.2026",
        ],
        |f| f.date_short(date),
    );
    each(
        [
            "8~December",
            "8~декабря",
            "8~декември",
            "8.~Dezember",
            "8.~detsember",
        ],
        |f| f.day_month(date),
    );
}

#[test]
fn every_month_has_its_name() {
    let names = |language| {
        (1..=12)
            .map(|m| Format::new(language).month(m))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        names(Ru),
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
    );
    assert_eq!(
        names(Bg),
        "януари февруари март април май юни юли август септември октомври ноември декември"
    );
    assert_eq!(
        names(De),
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    );
    assert_eq!(
        names(Et),
        "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"
    );
    let short = |f: Format| {
        (1..=12)
            .map(|m| f.month_short(m))
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(
        short(Format::new(Bg)),
        "яну фев март апр май юни юли авг сеп окт ное дек"
    );
    for language in Language::ALL {
        let format = Format::new(language);
        for month in 1..=12 {
            let short = format.month_short(month);
            assert!(
                short.starts_with(char::is_alphabetic),
                "{} {short}",
                language.tag()
            );
            assert!(short.chars().count() <= 6, "{} {short}", language.tag());
        }
    }
}

#[test]
fn months_and_quarters() {
    let month = Month::new(2028, 4).unwrap();
    each(
        [
            "April~2028",
            "апрель~2028",
            "април~2028~г.",
            "April~2028",
            "aprill~2028",
        ],
        |f| f.month_year(month),
    );
    each(["Q4", "IV", "IV", "Q4", "IV~kv"], |f| f.quarter(4));
    each(
        [
            "Q1~2027",
            "I~квартал 2027~года",
            "I~тримесечие на 2027~г.",
            "Q1~2027",
            "I~kvartal 2027",
        ],
        |f| f.quarter_year(2027, 1),
    );
}

#[test]
fn how_long_a_project_ran() {
    let month = |year, month| Some(Month::new(year, month).unwrap());
    let ran = |from, to| move |f: Format| f.months(from, to);
    each(
        [
            "March–July 2024",
            "март~— июль 2024~года",
            "март~– юли 2024~г.",
            "März–Juli 2024",
            "märts–juuli 2024",
        ],
        ran(month(2024, 3), month(2024, 7)),
    );
    each(
        [
            "September 2023~– January 2024",
            "сентябрь 2023~— январь 2024~года",
            "септември 2023~– януари 2024~г.",
            "September 2023~– Januar 2024",
            "september 2023~– jaanuar 2024",
        ],
        ran(month(2023, 9), month(2024, 1)),
    );
    each(
        [
            "since October 2024",
            "с~октября 2024~года",
            "от~октомври 2024~г.",
            "seit Oktober 2024",
            "alates oktoobrist 2024",
        ],
        ran(month(2024, 10), None),
    );
    each(
        [
            "May 2024",
            "май 2024~года",
            "май 2024~г.",
            "Mai 2024",
            "mai 2024",
        ],
        ran(month(2024, 5), month(2024, 5)),
    );
    assert_eq!(
        Format::new(Et).months(month(2024, 5), None),
        "alates maist 2024"
    );
    assert_eq!(
        Format::new(Et).months(month(2024, 3), None),
        "alates märtsist 2024"
    );
    assert_eq!(Format::new(Ru).months(None, None), "");
}

#[test]
fn numbers_can_be_written_from_any_thread() {
    fn shared<T: Send + Sync + Copy>(_: T) {}
    shared(Format::new(En));
    let made = std::thread::spawn(|| Format::new(De).count(1234))
        .join()
        .unwrap();
    assert_eq!(made, "1.234");
}
