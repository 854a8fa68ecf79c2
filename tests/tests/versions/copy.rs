//! A copy for another account.

use std::path::Path;

use redbook_tests::{account, attempt, call, items, pdf_text, send, with_workspace};
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
        .find(|c| c["code"] == "name_left" && c["args"]["name"] == "Alder Mills")
        .expect("the old name");
    assert!(left["place"].is_string(), "with its place: {left}");
    let places = items(&left["also"]).chain([left]);
    let blocks: Vec<&Value> = places.map(|place| &place["block_id"]).collect();
    assert!(blocks.len() > 1, "one thing with all its places: {left}");
    assert!(!blocks.contains(&&block["id"]), "blocks of the copy");
    assert_eq!(call(&app, "undo", json!({}))["op"], "copy_proposal");
}

#[test]
fn a_copy_keeps_what_to_look_at_until_it_is_put_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    retitle(
        &app,
        &written.id,
        "heading",
        "text",
        "Alder leaves nothing open, says Ada Director",
    );
    let to = call(
        &app,
        "account_create",
        json!({ "facts": account("Birch Works") }),
    );
    let request = json!({ "id": written.id, "account_id": to["id"] });
    let copied = call(&app, "proposal_copy", request);
    let id = &copied["desk"]["proposal"]["id"];
    let path = call(&app, "workspace_info", json!({}))["open"]["path"].take();
    call(&app, "workspace_close", json!({}));
    call(&app, "workspace_open", json!({ "path": path }));

    let kept = call(&app, "copy_get", json!({ "id": id }));
    assert_eq!(kept["items"], copied["look_at"], "as it was found");
    let named =
        |item: &Value| item["code"] == "name_left" && item["args"]["name"] == "Ada Director";
    let item = items(&kept["items"])
        .position(named)
        .expect("the name left");
    let request = json!({ "id": id, "item": item, "done": true });
    let ticked = call(&app, "copy_tick", request);
    assert_eq!(ticked["items"][item]["done"], true);
    assert_eq!(call(&app, "undo", json!({}))["op"], "look_at_copy");
    let again = call(&app, "copy_get", json!({ "id": id }));
    assert_eq!(
        again["items"][item]["done"], false,
        "a tick can be taken back"
    );
    let beyond = json!({ "id": id, "item": 999, "done": true });
    let error = attempt(&app, "copy_tick", beyond).expect_err("no such thing");
    assert_eq!(
        (error.code.as_str(), error.place.as_deref()),
        ("field_out_of_range", Some("item"))
    );
    let request = json!({ "id": id, "closed": true });
    assert_eq!(call(&app, "copy_close", request)["closed"], true);
    let error = attempt(
        &app,
        "copy_close",
        json!({ "id": written.id, "closed": true }),
    );
    assert_eq!(error.expect_err("written anew").code, "not_found");

    let findings = |id: &Value| -> Vec<String> {
        items(&desk(&app, id)["readiness"])
            .filter_map(|found| found["code"].as_str())
            .filter(|code| code.starts_with("names_"))
            .map(str::to_owned)
            .collect()
    };
    let told = findings(id);
    for code in ["names_another_customer", "names_person_of_customer"] {
        assert!(told.iter().any(|found| found == code), "{code} in {told:?}");
    }
    assert!(
        findings(&written.id).is_empty(),
        "its own customer may be named"
    );
    send(&app, id);
    let revised = call(&app, "proposal_revise", json!({ "id": id }));
    assert!(
        !findings(&revised["proposal"]["id"]).is_empty(),
        "a revision of a copy is one, too"
    );

    let person = &written.person["person"]["id"];
    call(&app, "person_erase", json!({ "id": person }));
    let kept = call(&app, "copy_get", json!({ "id": id }));
    assert!(!kept.to_string().contains("Ada Director"), "{kept}");
    assert_eq!(
        kept["items"][item]["code"], "name_left",
        "the place is still known"
    );
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
