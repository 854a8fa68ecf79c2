//! The evidence folder: files copied in whole, what they prove, what is still without proof.

use redbook_api::App;
use redbook_tests::{app, attempt, call, items, with_workspace};
use serde_json::{Value, json};

/// Of `%PDF-1.7 model`.
const SHA256_OF_MODEL: &str = "c6f8bb177261ade09e66ea505e29fe8371161ecd18cef3eff67e852c34bd130f";

struct Folder<'a> {
    app: &'a App,
    account: Value,
    /// Of somebody who decides.
    criterion: Value,
}

impl<'a> Folder<'a> {
    fn new(app: &'a App) -> Self {
        let request = json!({ "facts": redbook_tests::account("Belvara") });
        let account = call(app, "account_create", request)["id"].take();
        let request = json!({
            "account_id": account, "person": redbook_tests::person("Sergey Volnov"),
            "part": redbook_tests::part("Finance director", "finance"),
        });
        let part = call(app, "person_create", request)["part"]["id"].take();
        let facts = json!({
            "text": "Payback under two years", "state": "verified", "noted_on": "2026-01-10",
            "source": "", "needs_proof": true,
        });
        let request = json!({ "parent": part, "facts": facts });
        Folder {
            app,
            account,
            criterion: call(app, "criterion_create", request)["id"].take(),
        }
    }

    fn facts(&self, criteria: Value) -> Value {
        json!({
            "kind": "calculation", "title": "Model, checked", "dated": "2026-01-15",
            "author": "Controlling", "opportunity_id": null, "criteria": criteria, "note": "",
        })
    }

    fn request(&self, more: Value) -> Value {
        let facts = self.facts(json!([self.criterion]));
        let mut request = json!({ "account_id": self.account, "facts": facts });
        for (key, value) in more.as_object().into_iter().flatten() {
            request[key] = value.clone();
        }
        request
    }

    fn list(&self) -> Value {
        let request = json!({ "account_id": self.account });
        call(self.app, "evidence_list", request)
    }
}

#[test]
fn a_file_is_kept_with_its_hash_and_proves_its_criterion() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let folder = Folder::new(&app);
    let list = folder.list();
    assert_eq!(list["wanted"], 1);
    let missing = &list["missing"][0];
    assert_eq!(missing["criterion"]["text"], "Payback under two years");
    assert_eq!(
        (&missing["verified"], &missing["decides"]),
        (&json!(true), &json!(true))
    );

    let path = place.path().join("Model.pdf");
    std::fs::write(&path, b"%PDF-1.7 model").expect("a file");
    let made = call(
        &app,
        "evidence_add",
        folder.request(json!({ "path": path })),
    );
    let list = folder.list();
    assert_eq!(list["missing"], json!([]), "the criterion is proved");
    let row = &list["rows"][0];
    assert_eq!(
        row["file"],
        json!({
            "sha256": SHA256_OF_MODEL, "name": "Model.pdf",
            "media_type": "application/pdf", "bytes": 14,
        })
    );
    assert_eq!(row["criteria"][0]["person"], "Sergey Volnov");
    std::fs::remove_file(&path).expect("the original may go");
    let key = json!({ "id": made["id"] });
    assert_eq!(
        call(&app, "evidence_bytes", key.clone())["bytes"],
        14,
        "the copy stays"
    );
    let copy = call(&app, "evidence_save", key.clone());
    let saved = std::fs::read(copy["path"].as_str().expect("a path")).expect("a copy");
    assert_eq!(saved, b"%PDF-1.7 model");

    let mut changed = made.clone();
    changed["facts"]["criteria"] = json!([]);
    call(&app, "evidence_update", changed);
    assert_eq!(folder.list()["missing"].as_array().map(Vec::len), Some(1));
    call(&app, "undo", json!({}));
    assert_eq!(folder.list()["missing"], json!([]));
    call(&app, "evidence_delete", key);
    assert_eq!(folder.list()["rows"], json!([]));
    assert_eq!(call(&app, "undo", json!({}))["op"], "delete_evidence");
    assert_eq!(call(&app, "workspace_check", json!({}))["items"], json!([]));
}

#[test]
fn a_file_that_vanished_proves_nothing_until_it_is_chosen_again() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let folder = Folder::new(&app);
    let text = json!({ "base64": "JVBERi0xLjcgbW9kZWw=", "name": "Model.pdf" });
    let made = call(&app, "evidence_add", folder.request(text.clone()));
    assert_eq!(folder.list()["rows"][0]["missing"], false);
    let again = |path: Value| {
        let request = json!({ "id": made["id"], "version": made["version"], "path": path });
        attempt(&app, "evidence_refile", request)
    };
    let other = place.path().join("Other.pdf");
    std::fs::write(&other, b"%PDF-1.7 signed").expect("a file");
    let error = again(json!(other)).expect_err("what was copied in stays as it is");
    assert_eq!(error.code, "evidence_stands");

    let kept = place
        .path()
        .join("journey.redbook-files")
        .join(SHA256_OF_MODEL);
    std::fs::remove_file(&kept).expect("the copy itself");
    let list = folder.list();
    assert_eq!(list["rows"][0]["missing"], true);
    assert_eq!(
        list["missing"].as_array().map(Vec::len),
        Some(1),
        "a criterion isn't proved by a file that can't be shown"
    );
    let error = again(json!(place.path().join("gone.pdf"))).expect_err("nothing is there");
    assert_eq!(error.code, "file_vanished");
    again(json!(other)).expect("chosen again");
    let list = folder.list();
    let row = &list["rows"][0];
    assert_eq!(
        (&row["missing"], &row["file"]["name"], &list["missing"]),
        (&json!(false), &json!("Other.pdf"), &json!([]))
    );
    assert_eq!(call(&app, "undo", json!({}))["op"], "refile_evidence");
    assert_eq!(folder.list()["rows"][0]["missing"], true);
}

#[test]
fn what_cannot_be_copied_whole_is_refused() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let folder = Folder::new(&app);
    let refused = |more: Value| {
        let error = attempt(&app, "evidence_add", folder.request(more)).expect_err("refused");
        (error.code, error.place.unwrap_or_default())
    };
    let own = |code: &str, place: &str| (code.to_owned(), place.to_owned());
    let gone = place.path().join("gone.pdf");
    assert_eq!(refused(json!({ "path": gone })), own("file_vanished", ""));
    let large = place.path().join("film.mov");
    let file = std::fs::File::create(&large).expect("a file");
    file.set_len(50 * 1024 * 1024 + 1).expect("a large one");
    assert_eq!(refused(json!({ "path": large })), own("file_too_large", ""));
    assert_eq!(
        refused(json!({ "base64": "", "name": "a.txt" })),
        own("file_empty", "")
    );
    assert_eq!(refused(json!({})), own("field_required", "path"));
    let other = Folder::new(&app);
    let facts = folder.facts(json!([other.criterion]));
    let text = "bWludXRlcw==";
    assert_eq!(
        refused(json!({ "facts": facts, "base64": text })),
        own("not_found", "facts.criteria[0]")
    );
    assert_eq!(folder.list()["rows"], json!([]), "nothing of it was kept");
}

#[test]
fn evidence_answers_for_an_argument_and_fills_the_list_of_proofs() {
    let place = tempfile::tempdir().expect("a folder");
    let app = app(place.path());
    let path = place.path().join("sample.redbook");
    call(
        &app,
        "workspace_sample",
        json!({ "language": "en", "path": path }),
    );
    let list = call(&app, "opportunity_list", json!({ "state": "open" }));
    let deal = items(&list["items"])
        .find(|row| row["value"]["minor"] == 42_160_000)
        .expect("the main deal");
    let request = json!({ "opportunity_id": deal["id"] });
    let folder = call(&app, "evidence_list", request);
    assert_eq!(folder["rows"].as_array().map(Vec::len), Some(4));
    let kinds: std::collections::BTreeSet<&str> = items(&folder["rows"])
        .filter_map(|row| row["file"]["media_type"].as_str())
        .collect();
    assert!(
        kinds.contains("application/pdf") && kinds.len() > 1,
        "pages to be looked at and a workbook: {kinds:?}"
    );
    assert!(
        folder["missing"]
            .as_array()
            .is_some_and(|rows| !rows.is_empty()),
        "some criterion is still without proof"
    );
    let page = call(&app, "opportunity_get", json!({ "id": deal["id"] }));
    let proved = items(&page["stages"][2]["exits"])
        .filter(|exit| exit["code"] == "criterion_proved" && exit["met"] == true)
        .count();
    assert!(
        proved >= 3,
        "the deal counts what is in the folder: {proved}"
    );

    // A proposal of its own, whose list of proofs is empty yet.
    let request = json!({ "account_id": deal["account_id"], "title": "With proofs" });
    let desk = call(&app, "proposal_create", request);
    let request = json!({
        "edition_id": desk["editions"][0]["edition"]["id"], "shared": true, "index": 0,
        "content": { "kind": "proofs", "label": {}, "title": {}, "rows": [] },
    });
    let block = call(&app, "block_create", request);
    let minutes = items(&folder["rows"])
        .find(|row| row["evidence"]["facts"]["kind"] == "minutes")
        .expect("minutes of the trial");
    let quote = |version: &Value| {
        let request = json!({
            "block_id": block["id"], "version": version, "evidence": [minutes["evidence"]["id"]],
        });
        call(&app, "evidence_quote", request)
    };
    let quoted = quote(&block["version"]);
    let rows = quoted["content"]["rows"].as_array().expect("rows");
    assert_eq!(
        rows.len(),
        minutes["criteria"].as_array().map_or(0, Vec::len),
        "a row for each criterion: {quoted}"
    );
    assert_eq!(
        rows[0]["document"]["en"],
        minutes["evidence"]["facts"]["title"]
    );
    let again = quote(&quoted["version"]);
    assert_eq!(
        again["content"], quoted["content"],
        "what stands there isn't added twice"
    );

    let covered = call(
        &app,
        "coverage_get",
        json!({ "proposal_id": desk["proposal"]["id"] }),
    );
    let filed: Vec<&Value> = items(&covered["editions"])
        .flat_map(|edition| items(&edition["rows"]))
        .filter(|row| row["filed"] != json!([]))
        .collect();
    assert!(!filed.is_empty(), "readers' criteria are proved");
    assert!(
        filed
            .iter()
            .all(|row| row["criterion"]["proof"] == "present"),
        "evidence in the folder counts as proof"
    );
}
