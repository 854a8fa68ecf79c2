//! Tests of [`super`].

use proptest::prelude::*;

use super::*;

#[test]
fn text_is_nfc() {
    assert_eq!(single_line("name", "Cafe\u{301}", 4).unwrap(), "Café");
    assert_eq!(single_line("name", "и\u{306}", 1).unwrap(), "й");
    assert_eq!(multi_line("note", "e\u{301}", 1).unwrap(), "é");
}

#[test]
fn one_line_refuses_control_characters_with_the_place() {
    for text in [
        "a\nb",
        "a\tb",
        "a\u{0}b",
        "a\u{1b}b",
        "a\u{7f}b",
        "a\u{85}b",
        "a\u{2028}b",
    ] {
        let error = single_line("person.name", text, 100).unwrap_err();
        assert_eq!(error.code, "field_control_character", "{text:?}");
        assert_eq!(error.arg("position"), Some("2"));
        assert_eq!(error.place.as_deref(), Some("person.name"));
    }
    // A cell copied from a spreadsheet ends in a line break.
    assert_eq!(single_line("name", " Belvara\r\n", 100).unwrap(), "Belvara");
}

#[test]
fn several_lines_keep_breaks_and_tabs() {
    let text = multi_line("note", "a\r\nb\rc\u{2028}d\te\n", 100).unwrap();
    assert_eq!(text, "a\nb\nc\nd\te");
    assert_eq!(multi_line("note", "\u{FEFF} a \u{202C}", 100).unwrap(), "a");
    let error = multi_line("note", "a\n\u{7}", 100).unwrap_err();
    assert_eq!(error.code, "field_control_character");
    assert_eq!(error.arg("position"), Some("3"));
}

#[test]
fn direction_overrides_and_byte_order_marks_go() {
    let pasted = "\u{FEFF}\u{202A}+359 2 123\u{202C}";
    assert_eq!(single_line("phone", pasted, 100).unwrap(), "+359 2 123");
    // Joiners stay: emoji and some scripts need them.
    assert_eq!(nfc("👩\u{200D}🔧"), "👩\u{200D}🔧");
}

#[test]
fn a_text_that_is_turned_round_is_refused_with_its_place() {
    for refused in [
        single_line("name", "exe\u{202E}fdp.doc", 100),
        multi_line("note", "exe\u{202E}fdp.doc", 100),
    ] {
        let error = refused.expect_err("what is seen isn’t what would be kept");
        assert_eq!(
            (error.code, error.arg("position")),
            ("text_invisible", Some("4"))
        );
        assert!(error.place.is_some(), "the field is told");
    }
}

#[test]
fn invisible_signs_go_and_those_of_a_script_stay() {
    for sign in [
        '\u{180E}',
        '\u{200B}',
        '\u{202D}',
        '\u{2060}',
        '\u{2061}',
        '\u{2066}',
        '\u{2069}',
        '\u{206A}',
        '\u{FFF9}',
        '\u{E0041}',
    ] {
        let text = format!("Al{sign}der");
        assert_eq!(
            single_line("name", &text, 9).unwrap(),
            "Alder",
            "{sign:?} would make two names that look the same"
        );
        assert_eq!(multi_line("note", &text, 9).unwrap(), "Alder", "{sign:?}");
    }
    for text in [
        "שלום\u{200F}!",
        "می\u{200C}خواهم",
        "شركة ألدر",
        "❤\u{FE0F}",
        "Hand\u{AD}buch",
    ] {
        assert_eq!(single_line("name", text, 99).unwrap(), text, "{text:?}");
    }
}

#[test]
fn what_shows_nothing_is_empty() {
    for text in [
        "\u{200E}\u{200F}",
        "\u{3164}",
        "\u{AD}",
        "\u{2800} \u{2800}",
        "\u{200B}",
    ] {
        let error = required_line("name", text, 9).unwrap_err();
        assert_eq!(error.code, "field_required", "{text:?}");
    }
}

#[test]
fn limit_is_in_characters_and_says_so() {
    assert!(limit("name", "щщщ", 3).is_ok());
    let error = limit("name", "щщщщ", 3).unwrap_err();
    assert_eq!(
        (error.code, error.arg("limit")),
        ("field_too_long", Some("3"))
    );
    assert_eq!(
        required_line("name", "  ", 9).unwrap_err().code,
        "field_required"
    );
}

#[test]
fn search_folds_case_accents_and_width() {
    for (text, folded) in [
        ("Belvara DAIRY", "belvara dairy"),
        ("Ёлкин", "елкин"),
        ("ЁЛКИН", "елкин"),
        ("Йордан Ѝ", "йордан и"),
        ("и\u{306}о", "йо"),
        ("за\u{301}мок", "замок"),
        ("Élan Ångström Müller Škoda", "elan angstrom muller skoda"),
        ("Weiß Łódź Søren Æsop", "weiss lodz soren aesop"),
        ("ＡＢＣ１２", "abc12"),
        ("ﬁlm №5", "film no5"),
        ("İstanbul ısı", "istanbul isi"),
        ("a\u{A0}\n  b ", "a b"),
        ("co\u{AD}op\u{200B}", "coop"),
        ("O’Neil – 1", "o'neil - 1"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("서울", "서울"),
    ] {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[test]
fn short_i_is_its_own_letter() {
    assert_ne!(fold("май"), fold("маи"));
    assert_eq!(fold("МАЙ"), fold("май"));
    // A stressed й, and an и with another accent between.
    assert_eq!(fold("й\u{301}"), "й");
}

#[test]
fn formulas_are_exported_as_text() {
    for text in [
        "=1+1", "+359 2", "-1", "@SUM(A1)", " =1", "\t=1", "＝1", "\rx",
    ] {
        assert!(looks_like_formula(text), "{text:?}");
        assert_eq!(csv_guard(text), format!("'{text}"));
    }
    for text in ["", "Belvara", "1+1", "a=b", "–5"] {
        assert_eq!(csv_guard(text), text);
    }
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn folding_does_not_depend_on_normal_form(text in "[а-яА-ЯёЁa-zéüñÅ ѝЍй]{0,20}") {
        let apart: String = text.nfd().collect();
        prop_assert_eq!(fold(&apart), fold(&text));
        prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
    }

    #[test]
    fn cleaned_text_is_stable(text in any::<String>()) {
        if let Ok(clean) = multi_line("note", &text, 1000) {
            prop_assert_eq!(multi_line("note", &clean, 1000).unwrap(), clean);
        }
        if let Ok(clean) = single_line("name", &text, 1000) {
            prop_assert!(!clean.chars().any(char::is_control));
            prop_assert_eq!(single_line("name", &clean, 1000).unwrap(), clean);
        }
    }

    #[test]
    fn guarded_text_is_never_a_formula(text in any::<String>()) {
        prop_assert!(!looks_like_formula(&csv_guard(&text)));
    }
}
