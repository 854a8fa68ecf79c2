use super::*;
#[test]
fn show() {
    use redbook_domain::{dates::Month, money::*};
    for l in Language::ALL {
        let f = Format::new(l);
        let d = chrono::NaiveDate::from_ymd_opt(2026, 9, 8).unwrap();
        let m = |y, m| Some(Month::new(y, m).unwrap());
        println!("{:?}", f.names);
        println!("{} | {} | {} | {} | {} | {}", f.date_long(d), f.date_short(d), f.day_month(d), f.month_year(m(2028,4).unwrap()), f.quarter(1), f.quarter_year(2027,4));
        println!("{} | {} | {} | {}", f.months(m(2024,3),m(2024,7)), f.months(m(2023,9),m(2024,1)), f.months(m(2024,10),None), f.months(m(2024,10), m(2024,10)));
        for (c, v) in [("EUR", -24_291_400), ("EUR", 34), ("JPY", 1234567), ("KWD", 1234567), ("CHF", -150_050), ("CAD", 5), ("BGN", 500)] {
            let x = Money::new(v, Currency::new(c).unwrap()).unwrap();
            print!("{} | {} | {} | {} ; ", f.money(x, Symbol::With, Cents::IfAny), f.money(x, Symbol::With, Cents::Always), f.money_change(x, Symbol::Without, Cents::IfAny), f.thousands(x, 1));
        }
        println!();
    }
}
