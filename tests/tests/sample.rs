//! The sample workspace is complete in each language and gives its documents.

use std::path::Path;

use redbook_api::App;
use redbook_tests::{app, attempt, call, items, pdf_fills, pdf_text};
use serde_json::{Value, json};

fn sample(folder: &Path, language: &str) -> App {
    let app = app(folder);
    let path = folder.join(format!("{language}.redbook"));
    call(
        &app,
        "workspace_sample",
        json!({ "language": language, "path": path }),
    );
    app
}

fn list(app: &App, command: &str, items: &str) -> Vec<Value> {
    call(app, command, json!({}))[items]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

#[test]
fn every_language_has_its_whole_sample() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = sample(folder.path(), language);
        let accounts = list(&app, "account_list", "rows");
        let keys = accounts
            .iter()
            .filter(|row| row["key_account"] == true)
            .count();
        assert_eq!(keys, 12, "key accounts in {language}");
        assert_eq!(
            accounts.len(),
            13,
            "and all the other customers as one, for true shares"
        );
        assert_eq!(
            call(&app, "person_list", json!({}))["total"],
            60,
            "people in {language}"
        );
        assert_eq!(
            list(&app, "proposal_list", "items").len(),
            6,
            "proposals in {language}"
        );
        assert_eq!(
            call(&app, "workspace_check", json!({}))["items"],
            json!([]),
            "the check of the {language} sample"
        );
    }
}

#[test]
fn no_page_but_the_last_ends_in_its_middle() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = sample(folder.path(), language);
        for proposal in list(&app, "proposal_list", "items") {
            let request = json!({ "proposal_id": proposal["id"], "readers": [], "folder": folder.path(), "is_final": false });
            let written = call(&app, "proposal_export", request);
            for file in items(&written["files"]) {
                let path = file["path"].as_str().expect("a path");
                let fills = pdf_fills(path.as_ref());
                let (last, others) = fills.split_last().expect("pages");
                assert!(
                    *last > 0.9,
                    "the date stands at the foot of the last page: {path} {fills:?}"
                );
                assert!(
                    others.iter().all(|fill| *fill > 0.55),
                    "a page is half empty: {path} {fills:?}"
                );
            }
        }
    }
}

#[test]
fn the_sample_is_the_same_each_time() {
    let ids = |app: &App| {
        list(app, "account_list", "rows")
            .iter()
            .map(|row| row["id"].clone())
            .collect::<Vec<_>>()
    };
    let (one, two) = (
        tempfile::tempdir().expect("one"),
        tempfile::tempdir().expect("two"),
    );
    assert_eq!(
        ids(&sample(one.path(), "en")),
        ids(&sample(two.path(), "en"))
    );
}

#[test]
fn forms_take_two_sides_for_every_account() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = sample(folder.path(), language);
        let path = folder.path().join("forms.pdf");
        let printed = call(
            &app,
            "questionnaire_print",
            json!({ "accounts": [], "path": path }),
        );
        let forms = printed["forms"].as_array().map_or(0, Vec::len);
        assert_eq!(forms, 13, "a form for each account");
        assert_eq!(printed["pages"], 26, "two sides each in {language}");
        let text = pdf_text(&path);
        for row in list(&app, "account_list", "rows") {
            let account = call(&app, "account_get", json!({ "id": row["id"] }));
            let facts = &account["account"]["facts"];
            // Forms are in the account's language, or in English if none is made in it.
            let of = facts["language"].as_str().unwrap_or_default();
            let of = if ["en", "ru", "bg"].contains(&of) {
                of
            } else {
                "en"
            };
            let name = facts["names"][of].as_str().or(facts["name"].as_str());
            let name = name.unwrap_or_default();
            assert!(text.contains(name), "the form of {name} in {language}");
        }
        for form in printed["forms"].as_array().into_iter().flatten() {
            let label = form.as_str().unwrap_or_default();
            // At the head of both sides, and once more at the foot of the second.
            assert_eq!(
                text.matches(label).count(),
                3,
                "{label} stands on both sides"
            );
        }
    }
}

#[test]
fn a_preview_holds_what_is_looked_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = sample(folder.path(), "en");
    let items = list(&app, "proposal_list", "items");
    let draft = items.iter().find(|item| item["state"] == "draft");
    let id = draft.expect("the sample has a draft")["id"].clone();
    let desk = call(&app, "proposal_get", json!({ "id": id }));
    let edition = &desk["editions"][0]["edition"]["id"];
    let ask = |sight: Value| {
        let request = json!({ "edition_id": edition, "sight": sight });
        call(&app, "edition_preview", request)
    };
    let whole = ask(Value::Null);
    let pages = whole["pages"].as_array().map_or(0, Vec::len);
    assert!(
        pages >= 3,
        "the sample's edition is long enough to leave out pages"
    );
    assert_eq!(
        whole["blank"],
        json!([]),
        "who names no sight gets every page"
    );

    let first = &whole["pages"][0]["hash"];
    let seen = ask(json!({ "from": 0, "drawn": [first, ""] }));
    assert_eq!(
        seen["pages"], whole["pages"],
        "places are told of all pages"
    );
    let blank: Vec<usize> = (0..pages).filter(|page| *page != 1).collect();
    assert_eq!(
        seen["blank"],
        json!(blank),
        "drawn ones and those out of sight are blank"
    );
    let too_many = json!({ "from": 0, "drawn": vec![""; 101] });
    let refused = attempt(
        &app,
        "edition_preview",
        json!({ "edition_id": edition, "sight": too_many }),
    );
    let error = refused.expect_err("no window shows a hundred pages");
    assert_eq!(error.place.as_deref(), Some("sight.drawn"), "{error:?}");
}

#[test]
fn the_directors_edition_takes_three_pages_in_every_language() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = sample(folder.path(), language);
        let proposals = list(&app, "proposal_list", "items");
        let main = proposals
            .iter()
            .find(|row| {
                row["title"]
                    .as_str()
                    .is_some_and(|title| title.ends_with('2'))
            })
            .expect("the one for line 2");
        let request = json!({
            "proposal_id": main["id"], "readers": ["director"], "folder": folder.path(),
            "is_final": false,
        });
        let written = call(&app, "proposal_export", request);
        assert_eq!(
            written["files"][0]["pages"], 3,
            "a little less space spares the fourth in {language}"
        );
    }
}

#[test]
fn a_reader_is_named_in_the_language_of_the_edition() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = sample(folder.path(), "en");
    let hits = call(&app, "search", json!({ "text": "солберг" }));
    let found = hits["items"].as_array().into_iter().flatten();
    let titles: Vec<&str> = found.filter_map(|hit| hit["title"].as_str()).collect();
    assert!(
        titles.contains(&"Henrik Solberg"),
        "a name is found as other languages write it: {titles:?}"
    );
    let mut seen = 0;
    for row in list(&app, "proposal_list", "items") {
        let desk = call(&app, "proposal_get", json!({ "id": row["id"] }));
        for edition in desk["editions"].as_array().into_iter().flatten() {
            let language = &edition["edition"]["facts"]["language"];
            if language == "en" || edition["person"].is_null() {
                continue;
            }
            seen += 1;
            let request = json!({ "edition_id": edition["edition"]["id"] });
            let cover = call(&app, "cover_text", request);
            let to = cover["to"][0]["name"].as_str().unwrap_or_default();
            assert!(
                !to.is_empty() && !to.contains(|c: char| c.is_ascii_alphabetic()),
                "{to} isn't written in {language}"
            );
            let body = cover["body"].as_str().unwrap_or_default();
            assert!(body.contains(to), "{body} addresses {to}");
            for line in cover["postal"].as_array().into_iter().flatten() {
                let line = line.as_str().unwrap_or_default();
                assert!(
                    !line.contains(|c: char| c.is_ascii_alphabetic()),
                    "position and address are written in {language}: {line}"
                );
            }
        }
    }
    assert!(seen > 0, "the sample has editions in other languages");
}
