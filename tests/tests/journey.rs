//! The main road: from an empty workspace to three tailored PDFs with the same numbers.

use std::path::{Path, PathBuf};

use redbook_api::App;
use redbook_tests::{account, attempt, call, line, part, pdf_text, person, send, with_workspace};
use serde_json::{Value, json};

struct Written {
    account: Value,
    desk: Value,
}

/// An account, three people, a proposal with four lines and a discount.
fn write(app: &App) -> Written {
    let made = call(
        app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    for (name, position, reader) in [
        ("Ada Director", "Managing director", "director"),
        ("Hana People", "HR director", "hr"),
        ("Фёдор Числов", "Finance director", "finance"),
    ] {
        let request = json!({
            "account_id": made["id"], "person": person(name), "part": part(position, reader),
        });
        call(app, "person_create", request);
    }
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "en" });
    let desk = call(app, "proposal_create", request);
    let mut facts = desk["proposal"]["facts"].clone();
    facts["pricing"]["lines"] = json!([
        line(1, "Line adaptation", "1", Some("148000")),
        line(2, "Dock gates", "4", Some("9600")),
        line(3, "Launch and training", "1", Some("22600")),
        line(4, "Spare parts", "100", Some("0.345")),
    ]);
    facts["pricing"]["discount"] = json!({ "kind": "percent", "percent": "10" });
    let request = json!({
        "id": desk["proposal"]["id"], "version": desk["proposal"]["version"], "facts": facts,
    });
    call(app, "proposal_update", request);
    let desk = call(app, "proposal_get", json!({ "id": desk["proposal"]["id"] }));
    Written {
        account: made,
        desk,
    }
}

fn export(
    app: &App,
    written: &Written,
    folder: &Path,
    is_final: bool,
) -> Vec<(String, PathBuf, u64)> {
    let request = json!({
        "proposal_id": written.desk["proposal"]["id"], "folder": folder, "is_final": is_final,
    });
    call(app, "proposal_export", request)["files"]
        .as_array()
        .expect("files")
        .iter()
        .map(|file| {
            let text = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
            (
                text("reader"),
                PathBuf::from(text("path")),
                file["pages"].as_u64().unwrap_or(0),
            )
        })
        .collect()
}

#[test]
fn one_proposal_gives_three_editions_with_the_same_numbers() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    // 148,000 + 38,400 + 22,600 + 34.50 = 209,034.50; less 10 % = 188,131.05.
    let net = &written.desk["totals"]["all"]["net"];
    assert_eq!(net["minor"], 18_813_105, "prices as EN 16931 counts them");

    let files = export(&app, &written, folder.path(), true);
    let readers: Vec<&str> = files.iter().map(|(reader, ..)| reader.as_str()).collect();
    assert_eq!(readers, ["director", "hr", "finance"], "one file a reader");
    for (reader, path, pages) in &files {
        let document = lopdf::Document::load(path).expect("a PDF that can be read back");
        assert_eq!(
            document.get_pages().len() as u64,
            *pages,
            "pages of {reader}"
        );
        let text = pdf_text(path);
        assert!(text.contains("Alder Mills"), "{reader} names the customer");
        assert!(
            text.contains(&format!("Page 1 of {pages}")),
            "{reader} counts its pages"
        );
        assert!(
            text.contains("188,131.05"),
            "{reader} shows the same net: {text}"
        );
    }
    let text_of = |at: usize| pdf_text(&files[at].1);
    assert!(
        text_of(0).contains("Ada Director"),
        "addressed to the director"
    );
    assert!(text_of(1).contains("Hana People"), "addressed to HR");
    assert!(
        text_of(2).contains("Фёдор Числов"),
        "addressed to finance, in her own letters"
    );
    assert!(
        text_of(2).contains("Dock gates"),
        "finance reads every line"
    );
}

#[test]
fn the_same_version_gives_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let read = |name: &str| {
        let files = export(&app, &written, &folder.path().join(name), false);
        files
            .iter()
            .map(|file| std::fs::read(&file.1).expect("a file"))
            .collect::<Vec<_>>()
    };
    assert!(
        read("first") == read("second"),
        "two exports of the same version differ"
    );
}

#[test]
fn what_our_lines_cost_us_never_reaches_a_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let mut facts = written.desk["proposal"]["facts"].clone();
    for line in facts["pricing"]["lines"].as_array_mut().expect("lines") {
        line["cost"] = json!("7654.321987");
    }
    let request = json!({
        "id": written.desk["proposal"]["id"], "version": written.desk["proposal"]["version"],
        "facts": facts,
    });
    call(&app, "proposal_update", request);
    for (reader, path, _) in export(&app, &written, folder.path(), false) {
        let mut document = lopdf::Document::load(&path).expect("a PDF");
        document.decompress();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("a PDF in memory");
        let text = pdf_text(&path);
        for secret in ["7654", "7,654", "321987"] {
            assert!(!text.contains(secret), "{reader} shows {secret}");
            let found = bytes
                .windows(secret.len())
                .any(|window| window == secret.as_bytes());
            assert!(
                !found || secret == "7654",
                "{reader} holds {secret} in its bytes"
            );
        }
    }
}

#[test]
fn a_number_is_taken_once_and_without_gaps() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let first = write(&app);
    let number = |written: &Written, is_final| {
        let request = json!({
            "proposal_id": written.desk["proposal"]["id"], "folder": folder.path(),
            "is_final": is_final, "readers": ["director"],
        });
        call(&app, "proposal_export", request)["number"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    assert_eq!(number(&first, false), "", "a draft has no number");
    let taken = number(&first, true);
    assert!(
        taken.ends_with("-0001"),
        "the first number is 1, not {taken}"
    );
    assert_eq!(
        number(&first, true),
        taken,
        "a second final export keeps the number"
    );
    let request = json!({ "account_id": first.account["id"], "title": "Second" });
    let second = call(&app, "proposal_create", request);
    let second = Written {
        account: first.account.clone(),
        desk: second,
    };
    assert!(
        number(&second, true).ends_with("-0002"),
        "the next number follows"
    );
}

#[test]
fn undo_brings_back_what_was_and_redo_takes_it_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let made = call(
        &app,
        "account_create",
        json!({ "facts": account("Before") }),
    );
    let name = || {
        call(&app, "account_get", json!({ "id": made["id"] }))["account"]["facts"]["name"].clone()
    };
    let request =
        json!({ "id": made["id"], "version": made["version"], "facts": account("After") });
    call(&app, "account_update", request.clone());
    assert_eq!(name(), "After");
    assert_eq!(call(&app, "undo", json!({}))["op"], "update_account");
    assert_eq!(name(), "Before", "undo restores the facts");
    call(&app, "redo", json!({}));
    assert_eq!(name(), "After", "redo does it again");
    let conflict = attempt(&app, "account_update", request).expect_err("an old version is refused");
    assert_eq!(
        conflict.code, "version_conflict",
        "nobody overwrites what they haven't seen"
    );
    call(&app, "account_delete", json!({ "id": made["id"] }));
    assert!(
        attempt(&app, "account_get", json!({ "id": made["id"] })).is_err(),
        "it is in the bin"
    );
    call(&app, "undo", json!({}));
    assert_eq!(name(), "After", "undo takes it out of the bin");
}

#[test]
fn an_outcome_follows_the_rules_of_states() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let id = &written.desk["proposal"]["id"];
    let outcome = |version: &Value, kind: &str, reason: &str, on: &str| {
        json!({ "id": id, "version": version, "outcome": {
            "kind": kind, "on": on, "said_by": "Ada", "how": "call", "reason": reason, "winner": "",
        }})
    };
    let version = call(&app, "proposal_get", json!({ "id": id }))["proposal"]["version"].clone();
    let today = written.desk["proposal"]["facts"]["prepared_on"]
        .as_str()
        .expect("a day")
        .to_owned();
    let early = attempt(
        &app,
        "proposal_record",
        outcome(&version, "accepted", "", &today),
    );
    assert_eq!(early.expect_err("not sent yet").code, "not_allowed");
    let sent = send(&app, id);
    assert_eq!(sent["state"], "sent");
    let version = &sent["proposal"]["version"];
    let silent = attempt(
        &app,
        "proposal_record",
        outcome(version, "declined", "", &today),
    );
    assert_eq!(silent.expect_err("no reason").code, "field_required");
    let done = call(
        &app,
        "proposal_record",
        outcome(version, "declined", "price", &today),
    );
    assert_eq!(done["state"], "declined");
    let late = attempt(&app, "proposal_delete", json!({ "id": id }));
    assert_eq!(late.expect_err("what was sent stays").code, "not_allowed");
}

#[test]
fn search_finds_word_beginnings_in_both_alphabets() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    write(&app);
    let titles = |text: &str| {
        call(&app, "search", json!({ "text": text }))["items"]
            .as_array()
            .expect("hits")
            .iter()
            .map(|hit| hit["title"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert!(
        titles("ald").contains(&"Alder Mills".to_owned()),
        "the beginning of a word"
    );
    assert!(
        titles("ФЕДОР чис").contains(&"Фёдор Числов".to_owned()),
        "case, ё and two words"
    );
    assert!(
        titles("zzq\" OR *").is_empty(),
        "what is typed is never a query language"
    );
    let ours = json!({ "facts": {
        "name": { "en": "Anna Hill", "ru": "Анна Хилл" }, "position": { "en": "Key account manager" },
        "about": {}, "phone": "", "email": "", "photo": null, "me": false,
    } });
    call(&app, "member_create", ours);
    for text in ["hil", "анна х"] {
        let hits = call(&app, "search", json!({ "text": text }));
        let mut found = hits["items"].as_array().into_iter().flatten();
        let found = found
            .find(|hit| hit["kind"] == "member")
            .expect("our own people too");
        assert_eq!(
            found["title"], "Anna Hill",
            "in the language of the workspace"
        );
    }
}
