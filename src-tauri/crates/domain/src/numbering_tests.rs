//! Rules of numbers, by name.

use proptest::prelude::*;

use super::*;

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn number(pattern: &str, sequence: u32) -> String {
    let pattern = Pattern::parse(pattern).unwrap();
    pattern.format(date("2026-11-21"), sequence).unwrap()
}

#[test]
fn pattern_gives_the_number() {
    assert_eq!(number(DEFAULT_PATTERN, 147), "2026-0147");
    assert_eq!(number("TR-{YYYY}-{seq:4}", 147), "TR-2026-0147");
    assert_eq!(number("КП №{seq}/{MM}.{YY}", 7), "КП №7/11.26");
    assert_eq!(number("{YYYY}-{seq:4}", 123_456), "2026-123456");
}

#[test]
fn sequence_restarts_with_what_stands_around_it() {
    let yearly = Pattern::parse(DEFAULT_PATTERN).unwrap();
    assert_eq!(yearly.scope(date("2026-01-01")), "2026-{seq}");
    assert_eq!(
        yearly.scope(date("2026-01-01")),
        yearly.scope(date("2026-12-31"))
    );
    assert_ne!(
        yearly.scope(date("2026-12-31")),
        yearly.scope(date("2027-01-01"))
    );
    let endless = Pattern::parse("A{seq:5}").unwrap();
    assert_eq!(
        endless.scope(date("2026-12-31")),
        endless.scope(date("2027-01-01"))
    );
    let monthly = Pattern::parse("{YY}{MM}-{seq:3}").unwrap();
    assert_ne!(
        monthly.scope(date("2026-11-30")),
        monthly.scope(date("2026-12-01"))
    );
}

#[test]
fn bad_patterns_are_refused_with_the_reason() {
    for (text, code) in [
        ("", "field_required"),
        ("  ", "field_required"),
        ("{YYYY}", "pattern_without_sequence"),
        ("{seq}{seq:4}", "pattern_two_sequences"),
        ("{MM}-{seq:4}", "pattern_month_without_year"),
        ("{DD}-{seq}", "pattern_unknown_token"),
        ("{seq:0}", "pattern_unknown_token"),
        ("{seq:10}", "pattern_unknown_token"),
        ("{SEQ}", "pattern_unknown_token"),
        ("{seq", "field_malformed"),
        ("seq}", "field_malformed"),
        ("{seq}\n", "ok"),
        ("{seq}\n1", "pattern_sign"),
        ("a\\{seq}", "pattern_sign"),
        ("a:{seq}", "pattern_sign"),
        ("<{seq}>", "pattern_sign"),
        ("{seq}?", "pattern_sign"),
        ("../{seq}", "pattern_path"),
        ("a/../{seq}", "pattern_path"),
        ("/{seq}", "pattern_path"),
        ("a//{seq}", "pattern_path"),
        ("{seq}/", "pattern_path"),
        ("{seq}.", "pattern_path"),
        ("{seq}/{YY}", "ok"),
        ("A.{seq}", "ok"),
        ("{YYYY}-R{seq}", "pattern_like_revision"),
        ("{seq}-R{YY}", "pattern_like_revision"),
        ("{seq}-R2", "pattern_like_revision"),
    ] {
        let result = Pattern::parse(text).map_err(|error| {
            assert_eq!(error.place.as_deref(), Some("number_pattern"));
            error.code
        });
        assert_eq!(result.err().unwrap_or("ok"), code, "{text}");
    }
    let long = "A".repeat(PATTERN_MAX) + "{seq}";
    assert_eq!(Pattern::parse(&long).unwrap_err().code, "field_too_long");
}

#[test]
fn sequence_begins_at_1() {
    let pattern = Pattern::parse(DEFAULT_PATTERN).unwrap();
    for sequence in [0, SEQUENCE_MAX + 1] {
        let error = pattern.format(date("2026-11-21"), sequence).unwrap_err();
        assert_eq!(error.code, "field_out_of_range");
    }
}

#[test]
fn revisions_count_from_the_root_number() {
    assert_eq!(with_revision("TR-2026-0147", 1), "TR-2026-0147");
    assert_eq!(with_revision("TR-2026-0147", 3), "TR-2026-0147-R3");
    assert_eq!(split_revision("TR-2026-0147-R3"), ("TR-2026-0147", 3));
    for root in [
        "TR-2026-0147",
        "A-R",
        "A-R1",
        "A-R02",
        "A-Rx",
        "-R2",
        "A-R99999",
    ] {
        assert_eq!(split_revision(root), (root, 1));
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,70}") {
        let _ = Pattern::parse(&text);
    }

    #[test]
    fn different_sequences_give_different_numbers(
        pattern in "([A-ZБ]{1,3}|\\{YYYY\\})[-/.]?\\{seq(:[1-9])?\\}([-/.]\\{YYYY\\})?",
        a in 1..SEQUENCE_MAX, b in 1..SEQUENCE_MAX, revision in 1_u16..100,
    ) {
        let pattern = Pattern::parse(&pattern).unwrap();
        let day = date("2026-11-21");
        let number = pattern.format(day, a).unwrap();
        prop_assert_eq!(number == pattern.format(day, b).unwrap(), a == b);
        let revised = with_revision(&number, revision);
        prop_assert_eq!(split_revision(&revised), (number.as_str(), revision));
    }
}
