//! Names in texts.

use super::*;

fn found(name: Option<Name>, text: &str) -> Vec<&str> {
    let places = name.unwrap().places(text);
    places.into_iter().map(|place| &text[place]).collect()
}

#[test]
fn a_name_is_found_in_its_cases_and_in_another_script() {
    for text in [
        "Belvara’s line",
        "BELVARA",
        "ждёт Белвара",
        "для Белвары",
        "с Белварой",
        "„Белвара“",
    ] {
        assert_eq!(
            found(Name::first("Belvara Dairy Group"), text).len(),
            1,
            "{text}"
        );
    }
    for text in [
        "We ask Mr Solberg to",
        "просим г-на Солберга",
        "Солбергу",
        "молим г-н Солберг",
    ] {
        assert_eq!(
            found(Name::surname("Henrik Solberg"), text).len(),
            1,
            "{text}"
        );
        assert_eq!(
            found(Name::surname("Хенрик Солберг"), text).len(),
            1,
            "{text}"
        );
    }
    assert_eq!(
        found(Name::surname("Мария Соколова"), "у Соколовой"),
        ["Соколовой"]
    );
    assert_eq!(
        found(Name::surname("Maria Sokolova"), "письмо Соколовой"),
        ["Соколовой"]
    );
    for (name, text) in [
        ("Сергей Вольнов", "С. Волнов, финансов директор"),
        ("Сергей Волнов", "Вольновым проверено"),
        ("Sergey Volnov", "просим Вольнова"),
        ("Maria Kharlamova", "Харламовой"),
        ("Мария Харламова", "to Ms Kharlamova"),
    ] {
        assert_eq!(
            found(Name::surname(name), text).len(),
            1,
            "{name} is in {text}"
        );
    }
}

#[test]
fn a_whole_name_is_one_place() {
    let name = Name::whole("Belvara Dairy Group");
    assert_eq!(
        found(name, "For belvara dairy group, now"),
        ["belvara dairy group"]
    );
}

#[test]
fn a_company_is_found_by_what_people_say_of_it() {
    for (name, text) in [
        ("ООО «Вектор»", "Мы знаем, как работает Вектор."),
        ("ООО «Вектор»", "«Вектор» ждёт поставку"),
        ("АО \"Северный ветер\"", "для компании «Северный ветер»"),
        ("Вектор ООО", "склад у Вектор рядом"),
        ("„Млечен път“ ЕООД", "за фирма „Млечен път“ в Пловдив"),
        ("Зора Груп ЕАД", "както при Зора Груп"),
        ("Kestrel Foods GmbH", "as Kestrel Foods found"),
        ("Marlin Ltd", "the team at Marlin said"),
        ("Põhjala OÜ", "as Pohjala does"),
        ("AS Merevaik", "with Merevaik in spring"),
    ] {
        let mut register = Register::default();
        register.add(name);
        assert_eq!(
            register.named_in(&Text::of(text)),
            [name],
            "{name} is in {text}"
        );
    }
}

#[test]
fn a_common_word_is_no_company() {
    for (name, text) in [
        ("ООО «Вектор»", "Вектор развития — спокойная весна."),
        ("ООО «Вектор»", "задаём вектор работы"),
        ("АО «Лад»", "все в Лад не поместятся"),
        ("ООО «Торговый дом»", "ваш торговый дом"),
        ("„Линия“ ООД", "Линия 2 не спира. Линия 3 също."),
        ("„Линия“ ООД", "на втората линия"),
        ("Northern Line Ltd", "the northern line"),
        (
            "Spring GmbH",
            "The line never stops. Spring is calm; in spring too",
        ),
        ("OOO AS", "as AS said"),
    ] {
        let mut register = Register::default();
        register.add(name);
        let none: [&str; 0] = [];
        assert_eq!(
            register.named_in(&Text::of(text)),
            none,
            "{name} isn't in {text}"
        );
    }
}

#[test]
fn a_namesake_of_the_customer_is_no_stranger() {
    let mut register = Register::default();
    register.add("АО «Вектор»");
    register.forget_in("Вектор");
    assert!(
        register
            .named_in(&Text::of("у «Вектор» всё готово"))
            .is_empty()
    );
}

#[test]
fn another_word_is_no_name() {
    for text in ["Solbergen", "the northern line", "Northerners"] {
        assert!(
            found(Name::first("Northern Foods"), text).is_empty(),
            "{text}"
        );
        assert!(
            found(Name::surname("Henrik Solberg"), text).is_empty(),
            "{text}"
        );
    }
    assert_eq!(
        Name::first("The Mill"),
        None,
        "three letters may be any word"
    );
    assert_eq!(
        Name::surname("Solberg"),
        None,
        "one word may be a first name"
    );
}
