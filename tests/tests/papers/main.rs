//! Papers beside the PDF, and many of them at once.

mod bulk;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use redbook_api::App;
use redbook_tests::{app, attempt, call, pdf_text};
use serde_json::{Value, json};

/// An app with the invented workspace open, and its proposals.
fn sample(folder: &Path) -> (App, Vec<Value>) {
    let app = app(folder);
    let path = folder.join("sample.redbook");
    call(
        &app,
        "workspace_sample",
        json!({ "language": "en", "path": path }),
    );
    let rows = call(&app, "proposal_list", json!({}))["items"].take();
    (app, rows.as_array().expect("rows").clone())
}

/// The first edition of a reader that is addressed to somebody.
fn edition(app: &App, rows: &[Value], reader: &str) -> (Value, Value) {
    rows.iter()
        .find_map(|row| {
            let desk = call(app, "proposal_get", json!({ "id": row["id"] }));
            let editions = desk["editions"].as_array()?.clone();
            let found = editions.into_iter().find(|edition| {
                edition["edition"]["facts"]["reader"] == reader && !edition["person"].is_null()
            })?;
            Some((found["edition"]["id"].clone(), row.clone()))
        })
        .expect("the sample has an addressed edition")
}

/// Asks until the job has ended.
fn ended(app: &App, job: &Value) -> Value {
    for _ in 0..6_000 {
        let state = call(app, "job_state", json!({ "id": job["id"] }));
        if state["phase"] == "done" || state["phase"] == "stopped" {
            return state;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the job never ends");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files
}

#[test]
fn a_reader_gets_mail_letter_and_files_to_edit() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, rows) = sample(folder.path());
    let (edition, row) = edition(&app, &rows, "finance");

    let cover = call(&app, "cover_text", json!({ "edition_id": edition }));
    let body = cover["body"].as_str().expect("words");
    let subject = cover["subject"].as_str().expect("words");
    let person = cover["to"][0]["name"].as_str().expect("a name");
    assert!(body.contains(person), "greets the reader: {body}");
    let number = row["number"].as_str().expect("text");
    assert!(number.is_empty() || subject.contains(number), "{subject}");

    let to = json!([{ "name": person, "address": "reader@example.org" }]);
    let request = json!({ "edition_id": edition, "to": to, "subject": subject, "body": body });
    let mail = call(&app, "mail_draft", request);
    let message = fs::read_to_string(mail["path"].as_str().expect("a path")).expect("a file");
    assert!(message.contains("X-Unsent: 1\r\n") && message.contains("<reader@example.org>"));
    assert!(message.contains("Content-Type: application/pdf"));
    assert!(
        message.contains("spreadsheetml.sheet") && message.contains(".xlsx"),
        "finance gets the workbook of prices too"
    );

    let request = json!({ "edition_id": edition, "body": body });
    let by_hand = call(&app, "mail_text", request);
    let pdf = PathBuf::from(by_hand["path"].as_str().expect("a path"));
    assert!(fs::read(&pdf).expect("a file").starts_with(b"%PDF-"));
    let text = by_hand["text"].as_str().expect("words");
    let signature = cover["signature"].as_str().expect("words");
    assert!(text.starts_with(body) && text.ends_with(signature));

    let path = folder.path().join("letter.pdf");
    let request = json!({ "edition_id": edition, "body": body, "path": path });
    call(&app, "letter_print", request);
    let letter = pdf_text(&path);
    assert!(
        letter.contains(person) && letter.contains("office@tarvena.example"),
        "{letter}"
    );

    let path = folder.path().join("edition.docx");
    call(
        &app,
        "edition_word",
        json!({ "edition_id": edition, "path": path }),
    );
    assert!(fs::read(&path).expect("a file").starts_with(b"PK"));
    let path = folder.path().join("prices.xlsx");
    call(
        &app,
        "proposal_sheet",
        json!({ "proposal_id": row["id"], "path": path }),
    );
    assert!(fs::read(&path).expect("a file").starts_with(b"PK"));
    // Opening what was made is allowed; here there is no desktop to open it on.
    let refused = attempt(&app, "file_open", json!({ "path": path })).expect_err("no desktop");
    assert_eq!(refused.code, "no_desktop", "a file we made");
}

#[test]
fn a_questionnaire_is_printed_without_being_asked_where_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, rows) = sample(folder.path());
    let request = json!({ "accounts": [rows[0]["account_id"]] });
    let made = call(&app, "questionnaire_print", request);
    let path = PathBuf::from(made["path"].as_str().expect("a path"));
    assert!(path.starts_with(std::env::temp_dir()) && path.is_file());
    assert_eq!(made["pages"], 2);
}

#[test]
fn odd_requests_for_papers_are_refused_with_the_field() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, rows) = sample(folder.path());
    let (edition, row) = edition(&app, &rows, "hr");
    let mail = |to: Value, subject: &str, body: &str| json!({ "edition_id": edition, "to": to, "subject": subject, "body": body });
    let to = json!([{ "name": "A", "address": "a@example.org" }]);
    let long = "x".repeat(20_001);
    let many: Vec<Value> = vec![to[0].clone(); 51];
    let bulk = |ids: Value, formats: Value, folder: &str| json!({ "proposal_ids": ids, "formats": formats, "folder": folder });
    let id = &row["id"];
    let out = folder.path().join("out");
    let out = out.to_str().expect("a path");
    let nobody = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
    for (command, request, code, place) in [
        (
            "mail_draft",
            mail(json!([]), "S", "b"),
            "field_required",
            Some("to"),
        ),
        (
            "mail_draft",
            mail(json!(many), "S", "b"),
            "too_many",
            Some("to"),
        ),
        (
            "mail_draft",
            mail(to.clone(), " ", "b"),
            "field_required",
            Some("subject"),
        ),
        (
            "mail_draft",
            mail(to.clone(), "S", &long),
            "field_too_long",
            Some("body"),
        ),
        (
            "mail_draft",
            mail(json!([{ "name": "A", "address": "a b@c" }]), "S", "b"),
            "field_malformed",
            Some("to[0]"),
        ),
        (
            "letter_print",
            json!({ "edition_id": edition, "body": "b", "address": vec!["line"; 7] }),
            "field_too_long",
            Some("address"),
        ),
        (
            "letter_print",
            json!({ "edition_id": edition, "body": vec!["Words of a letter."; 900].join("\n\n") }),
            "letter_too_long",
            None,
        ),
        (
            "edition_word",
            json!({ "edition_id": nobody }),
            "not_found",
            Some("edition_id"),
        ),
        (
            "bulk_export",
            bulk(json!([]), json!(["pdf"]), out),
            "field_required",
            Some("proposal_ids"),
        ),
        (
            "bulk_export",
            bulk(json!([id, id]), json!(["pdf"]), out),
            "field_duplicate",
            Some("proposal_ids"),
        ),
        (
            "bulk_export",
            bulk(json!([id]), json!([]), out),
            "field_required",
            Some("formats"),
        ),
        (
            "bulk_export",
            bulk(json!([id]), json!(["pdf"]), " "),
            "field_required",
            Some("folder"),
        ),
        (
            "job_state",
            json!({ "id": nobody }),
            "not_found",
            Some("id"),
        ),
    ] {
        let refused = attempt(&app, command, request).expect_err(command);
        assert_eq!(refused.code, code, "{command}: {refused:?}");
        assert_eq!(refused.place.as_deref(), place, "{command}");
    }
}

#[test]
fn papers_of_a_sent_version_stay_as_they_were_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let (app, rows) = sample(folder.path());
    let row = rows.iter().find(|row| row["state"] == "sent");
    let row = row.expect("the sample has a sent proposal");
    let desk = call(&app, "proposal_get", json!({ "id": row["id"] }));
    let edition = &desk["editions"][0]["edition"];
    let papers = |name: &str| {
        let out = folder.path().join(name);
        let reader = &edition["facts"]["reader"];
        let request = json!({
            "proposal_ids": [row["id"]], "readers": [reader], "formats": ["pdf", "docx", "xlsx"],
            "folder": out,
        });
        let state = ended(&app, &call(&app, "bulk_export", request));
        assert_eq!(state["failed"], 0, "{state}");
        let request =
            json!({ "edition_id": edition["id"], "body": "", "path": out.join("by hand.pdf") });
        call(&app, "mail_text", request);
        let read = |path: &PathBuf| fs::read(path).expect("a file");
        files(&out).iter().map(read).collect::<Vec<_>>()
    };
    let before = papers("before");
    let mut company = call(&app, "company_get", json!({}));
    let mut facts = company["company"]["facts"].take();
    facts["name"] = json!({ "en": "Another name", "ru": "Another name", "bg": "Another name" });
    facts["accent"] = json!("#1E1A17");
    let own = &company["company"];
    let request = json!({ "id": own["id"], "version": own["version"], "facts": facts });
    call(&app, "company_update", request);
    assert!(
        papers("after") == before,
        "every byte is the same after the company changed"
    );
}
