//! Who is known already, and where a file says otherwise.

use super::*;

#[test]
fn the_same_company_and_person_are_recognised() {
    assert_eq!(account_key("ООО «Вектор-М»"), account_key("Вектор М"));
    assert_eq!(account_key("Müller GmbH"), "muller");
    assert_eq!(
        account_key("АД"),
        "ад",
        "a name that is only a form stays one"
    );
    assert_eq!(tax_key("BG 203-881-552"), Some("bg203881552".into()));
    assert_eq!(tax_key("12"), None);

    let draft = |name: &str, mail: &str, company: &str| {
        let values = [
            (Field::Name, name),
            (Field::Email, mail),
            (Field::Company, company),
        ];
        Draft {
            values: values.map(|(field, text)| (field, text.to_owned())).into(),
            ..Draft::default()
        }
    };
    let known = KnownValues {
        values: [
            (Field::Name, "Desislava Toneva".to_owned()),
            (Field::Email, "D.Toneva@belvara.example".to_owned()),
        ]
        .into(),
        accounts: vec![account_key("Belvara AD")],
        names: vec!["Десислава Тонева".into()],
    };
    for (name, mail, company, likeness) in [
        (
            "Десислава Тонева",
            "d.toneva@belvara.example",
            "Белвара",
            Some(Likeness::Sure),
        ),
        (
            "Ivo Halden",
            "d.toneva@belvara.example",
            "Belvara",
            Some(Likeness::Maybe),
        ),
        ("Toneva Desislava", "", "Belvara AD", Some(Likeness::Sure)),
        ("Тонева Десислава", "", "Belvara AD", Some(Likeness::Sure)),
        ("Desislava Toneva", "", "Other", Some(Likeness::Maybe)),
        ("Desislava Ivanova", "", "Belvara AD", None),
    ] {
        let found = person_likeness(&draft(name, mail, company), &known);
        assert_eq!(found, likeness, "{name} {mail} {company}");
    }
}

#[test]
fn what_differs_is_listed_and_notes_never_are() {
    let mut draft = Draft::default();
    for (field, text) in [
        (Field::Phone, "+359 (32) 555-211"),
        (Field::Position, "Logistics director"),
        (Field::Note, "new"),
        (Field::Email, "a@b.example"),
    ] {
        draft.values.insert(field, text.into());
    }
    let known = KnownValues {
        values: [
            (Field::Phone, "032 555 211".to_owned()),
            (Field::Position, "Head of logistics".to_owned()),
            (Field::Note, "old".to_owned()),
        ]
        .into(),
        ..KnownValues::default()
    };
    let fields: Vec<Field> = differences(&draft, &known)
        .iter()
        .map(|d| d.field)
        .collect();
    assert_eq!(
        fields,
        [Field::Position],
        "one phone written two ways is one phone"
    );
}
