//! A copy for another account.

use redbook_tests::{account, call, items, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{retitle, write};

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
