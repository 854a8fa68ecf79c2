//! Tables that go out: they come in again as they were, and one that is stopped leaves no file.

use redbook_api::App;
use redbook_tests::{attempt, call, with_workspace};
use serde_json::{Value, json};

use crate::common::{checked, ended};

/// Writes a table and gives its bytes.
fn extracted(
    app: &App,
    kind: &str,
    format: &str,
    language: &str,
    path: &std::path::Path,
) -> Vec<u8> {
    let request = json!({ "kind": kind, "format": format, "language": language, "path": path });
    let job = call(app, "export_table", request);
    let state = ended(app, &job);
    assert_eq!(
        (&state["files"], &state["done"]),
        (&json!(1), &state["total"])
    );
    std::fs::read(path).expect("the file")
}

#[test]
fn what_goes_out_comes_in_again_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let nothing = json!({ "kind": "revenue", "format": "csv" });
    let error = attempt(&app, "export_table", nothing).expect_err("no rows");
    assert_eq!(error.code, "nothing_to_print");
    let cards = json!({ "kind": "accounts", "format": "vcard" });
    let error = attempt(&app, "export_table", cards).expect_err("cards are of people");
    assert_eq!(error.place.as_deref(), Some("format"));
    let belvara = json!({
        "name": "Белвара АД", "legal_name": "Белвара — мляко; сирене АД", "tax_id": "BG203881552",
        "industry": "Dairy", "website": "belvara.example", "phone": "+359 32 555 200",
        "email": "office@belvara.example", "address": "ул. Роза 4\nПловдив", "employees": 640,
        "tags": ["key", "south"], "notes": "=1+1 is no formula here",
        "status": "dormant", "key_account": true,
    });
    let account =
        |facts: Value| call(&app, "account_create", json!({ "facts": facts }))["id"].take();
    let belvara = account(belvara);
    account(json!({ "name": "'Quoted' \"Ltd\"", "notes": "'=apostrophe" }));
    account(json!({ "name": "Prospect", "status": "prospect" }));
    account(json!({ "name": "Gone", "status": "former", "key_account": true }));
    for (name, birthday) in [
        (
            "Десислава Тонева",
            json!({ "month": 5, "day": 4, "year": null }),
        ),
        (
            "Георги Канев",
            json!({ "month": 2, "day": 29, "year": 1972 }),
        ),
        ("Henrik Solberg", Value::Null),
    ] {
        let request = json!({
            "account_id": belvara,
            "person": {
                "name": name, "phone": "+359 32 555 211", "mobile": "", "birthday": birthday,
                "email": format!("{}@belvara.example", name.len()), "notes": "@home",
            },
            "part": { "position": "Head; of all", "department": "Логистика" },
        });
        call(&app, "person_create", request);
    }
    for (month, amount) in [("2026-09", 1_234_567), ("2026-10", 5)] {
        let months = json!([{ "month": month, "amount": amount }]);
        let request = json!({ "account_id": belvara, "months": months });
        call(&app, "revenue_set", request);
    }
    for (format, language) in [
        ("csv", "en"),
        ("xlsx", "ru"),
        ("csv", "bg"),
        ("xlsx", "en"),
        ("csv", "ru"),
        ("xlsx", "bg"),
    ] {
        let other = tempfile::tempdir().expect("a folder");
        let copy = with_workspace(other.path());
        for kind in ["accounts", "people", "revenue"] {
            let path = other.path().join(format!("{kind}.{format}"));
            extracted(&app, kind, format, language, &path);
            let state = call(&copy, "import_open", json!({ "path": path }));
            assert_eq!(state["subject"], kind, "{language}: known by its heads");
            checked(&copy, &state["id"]);
            let request = json!({ "id": state["id"], "wrong": "refuse", "undecided": "refuse" });
            let job = call(&copy, "import_apply", request);
            ended(&copy, &job);
            let path = folder.path().join("again.csv");
            let one = extracted(&app, kind, "csv", "en", &path);
            let other = extracted(&copy, kind, "csv", "en", &path);
            let (one, other) = (
                String::from_utf8_lossy(&one),
                String::from_utf8_lossy(&other),
            );
            assert_eq!(one, other, "{kind} as {format} in {language}");
        }
    }
    let path = folder.path().join("people.vcf");
    let cards = String::from_utf8(extracted(&app, "people", "vcard", "en", &path)).expect("text");
    assert_eq!(cards.matches("BEGIN:VCARD").count(), 3);
    assert!(
        cards.contains("BDAY:--0504") && cards.contains("BDAY:19720229"),
        "{cards}"
    );
}

#[test]
fn a_table_that_is_stopped_leaves_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let path = folder.path().join("accounts.xlsx");
    for n in 0..40 {
        call(
            &app,
            "account_create",
            json!({ "facts": { "name": format!("Account {n}") } }),
        );
    }
    let request = json!({ "kind": "accounts", "format": "xlsx", "path": path });
    let job = call(&app, "export_table", request);
    call(&app, "job_stop", json!({ "id": job["id"] }));
    let state = ended(&app, &job);
    assert_eq!(path.exists(), state["files"] == 1, "all of it or nothing");
}
