//! A copy for another account.

use std::path::Path;

use redbook_tests::{account, call, items, pdf_text, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{change, desk, retitle, write};

#[test]
fn a_copy_says_what_to_look_at() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let block = retitle(
        &app,
        &written.id,
        "heading",
        "text",
        "What Alder Mills asked in 2025",
    );
    send(&app, &written.id);
    let mut facts = account("Birch Works");
    facts["language"] = json!("bg");
    facts["currency"] = json!("BGN");
    let to = call(&app, "account_create", json!({ "facts": facts }));
    let request = json!({ "id": written.id, "account_id": to["id"] });
    let copied = call(&app, "proposal_copy", request);
    let new = &copied["desk"];
    assert_eq!(
        (&new["account"], &new["state"]),
        (&json!("Birch Works"), &json!("draft"))
    );
    assert_eq!(new["number"], "", "a draft of its own, without a number");
    let facts = &new["proposal"]["facts"];
    assert_eq!(
        (&facts["language"], &facts["pricing"]["currency"]),
        (&json!("bg"), &json!("BGN"))
    );
    assert_eq!(
        facts["pricing"]["lines"][0]["unit_price"],
        Value::Null,
        "no price in a wrong currency"
    );
    assert_eq!(
        new["editions"][0]["edition"]["facts"]["person_id"],
        Value::Null
    );
    let codes: Vec<&str> = items(&copied["look_at"])
        .filter_map(|c| c["code"].as_str())
        .collect();
    for code in [
        "dates_moved",
        "language_changed",
        "currency_changed",
        "person_emptied",
        "exclusivity_promised",
        "name_left",
        "date_left",
        "text_missing_language",
    ] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
    let left = items(&copied["look_at"])
        .find(|c| c["code"] == "name_left" && c["place"] == "text.en")
        .expect("the old name, with its place");
    assert_ne!(left["block_id"], block["id"], "the block of the copy");
    assert_eq!(left["args"]["name"], "Alder Mills");
    assert_eq!(call(&app, "undo", json!({}))["op"], "copy_proposal");
}

#[test]
fn a_price_said_in_a_text_is_that_of_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let made = desk(&app, &written.id);
    let line = &made["proposal"]["facts"]["pricing"]["lines"][1]["id"];
    let line = line.as_str().expect("a key");
    let bound = |figure: &str| json!({ "text": "", "bound": format!("line_{figure}:{line}") });
    let words = |text: &str| json!({ "text": text });
    let runs = json!([
        bound("quantity"),
        words(" gates at "),
        bound("price"),
        words(" make "),
        bound("total"),
        words(", not €41,000."),
    ]);
    let edition = &made["editions"][0]["edition"]["id"];
    let request = json!({ "edition_id": edition, "shared": false, "index": 0, "content": {
        "kind": "callout", "title": {}, "text": { "en": [{ "kind": "plain", "runs": runs }] },
    }});
    let block = call(&app, "block_create", request);
    let said = |id: &Value, to: &str| {
        let to = folder.path().join(to);
        let request =
            json!({ "proposal_id": id, "readers": ["director"], "folder": to, "is_final": false });
        let files = call(&app, "proposal_export", request);
        pdf_text(Path::new(
            files["files"][0]["path"].as_str().expect("a path"),
        ))
    };
    let text = said(&written.id, "first");
    assert!(text.contains("4 gates at €9,600.00 make €38,400"), "{text}");

    let found = desk(&app, &written.id);
    let value = items(&found["bound"]).find(|bound| bound["key"] == format!("line_total:{line}"));
    let value = &value.expect("offered")["value"];
    assert_eq!(value["money"]["minor"], 3_840_000);
    let unknown: Vec<&Value> = items(&found["readiness"])
        .filter(|finding| finding["code"] == "amount_unknown" && finding["block_id"] == block["id"])
        .map(|finding| &finding["args"]["text"])
        .collect();
    assert_eq!(unknown, [&json!("€41,000")], "nothing gives this amount");

    change(&app, &written.id, |facts| {
        facts["pricing"]["lines"][1]["unit_price"] = json!("9000");
    });
    let text = said(&written.id, "second");
    assert!(text.contains("4 gates at €9,000.00 make €36,000"), "{text}");

    let request = json!({ "id": written.id, "account_id": written.account["id"] });
    let copied = call(&app, "proposal_copy", request)["desk"].take();
    let text = said(&copied["proposal"]["id"], "copied");
    assert!(
        text.contains("make €36,000"),
        "bound to the line of the copy: {text}"
    );

    let request = json!({ "proposal_id": written.id, "name": "Gates" });
    let template = call(&app, "template_create_from", request);
    let kept = template["facts"].to_string();
    assert!(!kept.contains(line), "lines aren't taken into a template");
    change(&app, &written.id, |facts| {
        facts["pricing"]["lines"]
            .as_array_mut()
            .expect("lines")
            .pop();
    });
    let found = desk(&app, &written.id);
    let mut codes = items(&found["readiness"]).map(|finding| &finding["code"]);
    assert!(
        codes.any(|code| code == "line_gone"),
        "the line isn't there any more"
    );
}
