//! Revising and extending what was sent.

use redbook_tests::{attempt, call, items, line, pdf_text, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{change, desk, export, retitle, write};

#[test]
fn a_revision_leaves_what_was_sent_live_until_it_is_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let root = send(&app, &written.id)["number"].clone();
    let draft = call(&app, "proposal_revise", json!({ "id": written.id }));
    let second = draft["proposal"]["id"].clone();
    let number = format!("{}-R2", root.as_str().unwrap_or_default());
    assert_eq!(
        (&draft["number"], &draft["state"]),
        (&json!(number), &json!("draft"))
    );
    assert_eq!(
        desk(&app, &written.id)["state"],
        "sent",
        "live until R2 goes out"
    );
    let again = attempt(&app, "proposal_revise", json!({ "id": written.id }));
    let again = again.expect_err("one draft at a time");
    assert_eq!(
        (again.code.as_str(), &again.args["number"]),
        ("revision_open", &number)
    );

    retitle(&app, &second, "heading", "text", "Said anew");
    change(&app, &second, |facts| {
        facts["pricing"]["lines"][1]["quantity"] = json!("5");
        facts["pricing"]["lines"]
            .as_array_mut()
            .expect("lines")
            .push(line(3, "Training", "1", Some("100")));
    });
    let before = export(&app, &written.id, &folder.path().join("before"));
    let plan = call(&app, "proposal_send_plan", json!({ "id": second }));
    assert_eq!(plan["supersedes"]["number"], root);
    assert_eq!(
        send(&app, &second)["number"],
        json!(number),
        "the same root number"
    );
    assert_eq!(desk(&app, &written.id)["state"], "superseded");
    assert!(
        before == export(&app, &written.id, &folder.path().join("after")),
        "a superseded version keeps its bytes"
    );
    let rows = call(&app, "proposal_versions", json!({ "id": written.id }))["items"].clone();
    let states: Vec<&Value> = items(&rows).map(|row| &row["state"]).collect();
    assert_eq!(states, ["superseded", "sent"]);

    let request = json!({ "left": written.id, "right": second, "reader": "finance" });
    let compared = call(&app, "version_compare", request);
    let line_changes: Vec<&Value> = items(&compared["lines"])
        .map(|line| &line["change"])
        .collect();
    assert_eq!(line_changes, ["changed", "added"]);
    assert_eq!(compared["lines"][0]["before"]["quantity"], "4");
    let keys: Vec<&Value> = items(&compared["numbers"])
        .map(|number| &number["key"])
        .collect();
    assert!(keys.contains(&&json!("total_net")), "{keys:?}");
    for side in ["left", "right"] {
        assert_ne!(
            compared[side]["preview"]["pages"],
            json!([]),
            "pages of the {side}"
        );
    }
    let tables = items(&compared["blocks"]).filter(|block| block["kind"] == "price_table");
    let table = tables.last().expect("the price table changed");
    assert_ne!(table["left"], table["right"], "two blocks of one line");
    assert_ne!(table["right_pages"], json!([]), "it is on a page");
    let said = |change: &str| -> String {
        items(&table["texts"])
            .flat_map(|text| items(&text["pieces"]))
            .filter(|piece| piece["change"] == change)
            .filter_map(|piece| piece["text"].as_str())
            .collect::<Vec<_>>()
            .join("|")
    };
    assert!(said("added").contains("Training"), "{}", said("added"));
    let headings =
        items(&compared["readers"]).map(|reader| reader["changes"].as_u64().unwrap_or(0));
    assert!(
        headings.sum::<u64>() > 2,
        "changes are counted for each reader"
    );

    // The same on paper.
    let path = folder.path().join("changes.pdf");
    let request = json!({
        "left": written.id, "right": second, "reader": "finance", "path": path,
    });
    let made = call(&app, "compare_print", request.clone());
    let text = pdf_text(&path);
    let root = root.as_str().expect("a number");
    for words in [
        format!("Changes from {root} to {number}"),
        "Training".to_owned(),
        "5 × €9,600.00".to_owned(),
        "€186,400".to_owned(),
    ] {
        assert!(text.contains(&words), "{words} in {text}");
    }
    let again = call(&app, "compare_print", request);
    assert_eq!(made["sha256"], again["sha256"], "the same bytes");
    let same = json!({ "left": second, "right": second, "reader": "finance", "path": path });
    call(&app, "compare_print", same);
    assert!(pdf_text(&path).contains("Nothing differs."));
}

#[test]
fn a_block_that_moved_is_said_with_its_places() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    send(&app, &written.id);
    let draft = call(&app, "proposal_revise", json!({ "id": written.id }));
    let edition = items(&draft["editions"])
        .map(|edition| &edition["edition"])
        .find(|edition| edition["facts"]["reader"] == "finance")
        .expect("the edition for finance");
    let mut facts = edition["facts"].clone();
    let layout = facts["layout"].as_array_mut().expect("blocks");
    let first = layout.remove(0);
    layout.insert(2, first);
    let update = json!({ "id": edition["id"], "version": edition["version"], "facts": facts });
    call(&app, "edition_update", update);
    let versions = |path: Option<&std::path::Path>| {
        json!({
            "left": written.id, "right": draft["proposal"]["id"], "reader": "finance", "path": path,
        })
    };
    let mut request = versions(None);
    request.as_object_mut().expect("fields").remove("path");
    let compared = call(&app, "version_compare", request);
    let moved: Vec<&Value> = items(&compared["blocks"])
        .map(|block| &block["moved"])
        .filter(|moved| !moved.is_null())
        .collect();
    assert_eq!(
        moved,
        [&json!({ "from": 1, "to": 2 })],
        "those that it went behind didn't move; one of them has nothing to show yet"
    );
    let path = folder.path().join("changes.pdf");
    call(&app, "compare_print", versions(Some(&path)));
    let text = pdf_text(&path);
    assert!(text.contains("moved from place 1 to place 2"), "{text}");
}

#[test]
fn an_extension_changes_the_last_day_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    send(&app, &written.id);
    let request = json!({ "id": written.id, "valid_until": "2020-01-01" });
    let early = attempt(&app, "proposal_extend", request).expect_err("an earlier day");
    assert_eq!(early.code, "field_out_of_range");
    let before = desk(&app, &written.id)["proposal"]["facts"].clone();
    let year: i32 = before["valid_until"].as_str().expect("a day")[..4]
        .parse()
        .expect("a year");
    let day = format!("{}-12-31", year + 1);
    let request = json!({ "id": written.id, "valid_until": day });
    let draft = call(&app, "proposal_extend", request);
    let mut after = draft["proposal"]["facts"].clone();
    assert_eq!(after["valid_until"], json!(day));
    after["valid_until"] = before["valid_until"].clone();
    assert_eq!(after, before, "nothing else changed");
    let sent = send(&app, &draft["proposal"]["id"]);
    assert_eq!(sent["state"], "sent", "ready to be sent as it is");
    let request = json!({ "left": written.id, "right": draft["proposal"]["id"] });
    let compared = call(&app, "version_compare", request);
    let keys: Vec<&Value> = items(&compared["numbers"])
        .map(|number| &number["key"])
        .collect();
    assert_eq!(keys, ["valid_until"]);
    assert_eq!(compared["lines"], json!([]));
}
