//! Versions: what was sent stays, whatever changes since.

use std::path::Path;
use std::sync::Arc;

use redbook_api::App;
use redbook_api::app::Folders;
use redbook_api::host::Headless;
use redbook_tests::{
    account, attempt, call, items, line, part, pdf_text, person, send, with_workspace,
};
use serde_json::{Value, json};

struct Written {
    account: Value,
    person: Value,
    id: Value,
}

/// An account with a director, and a proposal of two lines.
fn write(app: &App) -> Written {
    let made = call(
        app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    );
    let request = json!({
        "account_id": made["id"], "person": person("Ada Director"),
        "part": part("Managing director", "director"),
    });
    let person = call(app, "person_create", request);
    let request = json!({ "account_id": made["id"], "title": "Crates", "language": "en" });
    let desk = call(app, "proposal_create", request);
    let written = Written {
        account: made,
        person,
        id: desk["proposal"]["id"].clone(),
    };
    change(app, &written.id, |facts| {
        facts["pricing"]["lines"] = json!([
            line(1, "Line adaptation", "1", Some("148000")),
            line(2, "Dock gates", "4", Some("9600")),
        ]);
    });
    written
}

fn desk(app: &App, id: &Value) -> Value {
    call(app, "proposal_get", json!({ "id": id }))
}

fn change(app: &App, id: &Value, change: impl FnOnce(&mut Value)) {
    let desk = desk(app, id);
    let mut facts = desk["proposal"]["facts"].clone();
    change(&mut facts);
    let request = json!({ "id": id, "version": desk["proposal"]["version"], "facts": facts });
    call(app, "proposal_update", request);
}

/// Bytes of every edition, exported anew.
fn export(app: &App, id: &Value, folder: &Path) -> Vec<Vec<u8>> {
    let request = json!({ "proposal_id": id, "folder": folder, "is_final": true });
    items(&call(app, "proposal_export", request)["files"])
        .map(|file| std::fs::read(file["path"].as_str().expect("a path")).expect("a file"))
        .collect()
}

/// Changes everything around a proposal that its pages could show.
fn change_the_world(app: &App, written: &Written, number_pattern: &str) {
    let company = call(app, "company_get", json!({}));
    let mut facts = company["company"]["facts"].clone();
    facts["name"] = json!({ "en": "Another Name" });
    facts["accent"] = json!("#003366");
    facts["number_pattern"] = json!(number_pattern);
    let version = &company["company"]["version"];
    let request = json!({ "id": company["company"]["id"], "version": version, "facts": facts });
    call(app, "company_update", request);
    let request = json!({
        "id": written.account["id"], "version": written.account["version"],
        "facts": account("Alder Group"),
    });
    call(app, "account_update", request);
    let (id, version) = (
        &written.person["person"]["id"],
        &written.person["person"]["version"],
    );
    let request = json!({ "id": id, "version": version, "facts": person("Ada Renamed") });
    call(app, "person_update", request);
    let mut prefs = call(app, "prefs_get", json!({}));
    prefs["language"] = json!("bg");
    call(app, "prefs_set", prefs);
}

/// With settings of the program kept in a folder.
fn with_settings(folder: &Path) -> App {
    let folders = Folders {
        config: folder.join("settings"),
        workspaces: folder.to_owned(),
    };
    let host = Headless {
        folder: folder.to_owned(),
    };
    let app = App::new(folders, Arc::new(host));
    let path = folder.join("versions.redbook");
    let request = json!({ "path": path, "name": "Versions", "language": "en", "currency": "EUR" });
    call(&app, "workspace_create", request);
    app
}

#[test]
fn a_sent_version_gives_the_same_bytes_whatever_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_settings(folder.path());
    let written = write(&app);
    let plan = call(&app, "proposal_send_plan", json!({ "id": written.id }));
    let sent = send(&app, &written.id);
    assert_eq!(
        sent["number"], plan["number"],
        "the number that was announced"
    );
    let versions = call(&app, "proposal_versions", json!({ "id": written.id }));
    let files = versions["items"][0]["files"].clone();
    for (planned, file) in items(&plan["editions"]).zip(items(&files)) {
        assert_eq!(
            planned["sha256"], file["sha256"],
            "the pages that were announced"
        );
        assert_eq!(planned["file_name"], file["file_name"]);
    }
    let before = export(&app, &written.id, &folder.path().join("before"));
    change_the_world(&app, &written, "N-{seq:6}");
    let after = export(&app, &written.id, &folder.path().join("after"));
    assert_eq!(before.len(), 3, "an edition for each reader");
    assert!(before == after, "the bytes of a sent version changed");
    let now = desk(&app, &written.id);
    for what in ["number", "account", "totals", "bound", "readiness"] {
        assert_eq!(now[what], sent[what], "{what} of a sent version");
    }
    assert_eq!(
        now["editions"][0]["person"], "Ada Director",
        "addressed as it was"
    );
    let row = call(&app, "proposal_list", json!({}))["items"][0].clone();
    assert_eq!(
        row["total"]["minor"], 18_640_000,
        "the list reads the version"
    );
    for edition in items(&now["editions"]) {
        let request = json!({ "edition_id": edition["edition"]["id"] });
        let preview = call(&app, "edition_preview", request);
        let request = json!({ "token": preview["token"] });
        let bytes = attempt(&app, "document_bytes", request).expect("pages of the preview");
        let stored = items(&files).any(|file| file["size"] == bytes["bytes"]);
        assert!(stored, "the preview shows the stored bytes");
        assert_ne!(
            preview["pages"][0]["blocks"],
            json!([]),
            "blocks can still be clicked"
        );
    }
    let places = call(&app, "proposal_places", json!({ "id": written.id }));
    assert!(
        items(&places["items"]).count() > 0,
        "places of the sent pages"
    );
    let found = call(&app, "workspace_check", json!({}));
    assert_eq!(found["items"], json!([]), "the stored files are in order");
}

#[test]
fn sending_notes_who_got_what() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let plan = call(&app, "proposal_send_plan", json!({ "id": written.id }));
    let director = &plan["editions"][0];
    assert_eq!(director["person"]["name"], "Ada Director");
    let edition = |to: Value| {
        json!({ "id": written.id, "version": plan["version"], "editions": [{
            "edition_id": director["edition_id"], "to": to, "how": "letter", "note": "registered",
        }]})
    };
    let nameless = attempt(&app, "proposal_send", edition(json!([{ "name": " " }])));
    let nameless = nameless.expect_err("nobody by name");
    assert_eq!(
        (nameless.code.as_str(), nameless.place.as_deref()),
        ("field_required", Some("editions[0].to[0].name"))
    );
    let stranger = json!({ "id": written.id, "version": plan["version"], "editions": [{
        "edition_id": written.id, "to": [], "how": "other",
    }]});
    let stranger =
        attempt(&app, "proposal_send", stranger).expect_err("no edition of this proposal");
    assert_eq!(stranger.code, "not_found");
    let draft = desk(&app, &written.id);
    assert_eq!(
        (&draft["state"], &draft["number"]),
        (&json!("draft"), &json!("")),
        "a refused sending leaves a draft without a number"
    );
    let to = json!([
        { "person_id": director["person"]["id"], "name": "Ada Director", "address": "Mill Road 1" },
        { "name": "Her assistant" },
    ]);
    call(&app, "proposal_send", edition(to));
    let versions = call(&app, "proposal_versions", json!({ "id": written.id }));
    let row = &versions["items"][0];
    let names: Vec<&Value> = items(&row["deliveries"]).map(|d| &d["name"]).collect();
    assert_eq!(names, ["Ada Director", "Her assistant"]);
    assert_eq!(row["deliveries"][0]["how"], "letter");
    assert_eq!(row["deliveries"][0]["address"], "Mill Road 1");
    assert_eq!(items(&row["files"]).count(), 3, "every edition is frozen");
    assert_ne!(
        row["findings"],
        json!([]),
        "findings are kept with the version"
    );
    let twice = attempt(&app, "proposal_send_plan", json!({ "id": written.id }));
    assert_eq!(twice.expect_err("it was sent").code, "not_allowed");
}

#[test]
fn sending_refuses_what_was_not_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let plan = call(&app, "proposal_send_plan", json!({ "id": written.id }));
    change(&app, &written.id, |facts| facts["title"] = json!("Other"));
    let request = json!({ "id": written.id, "version": plan["version"], "editions": [] });
    let refused = attempt(&app, "proposal_send", request).expect_err("it moved on");
    assert_eq!(refused.code, "version_conflict");
}

#[test]
fn undo_stops_at_what_was_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let before = desk(&app, &written.id);
    let block = items(&before["blocks"])
        .find(|block| block["content"]["kind"] == "heading")
        .expect("a heading")
        .clone();
    let mut content = block["content"].clone();
    content["text"] = json!({ "en": "Said last" });
    let request = json!({ "id": block["id"], "version": block["version"], "facts": content });
    call(&app, "block_update", request);
    send(&app, &written.id);
    let refused = attempt(&app, "undo", json!({})).expect_err("the text was sent");
    assert_eq!(refused.code, "sent_stays");
    let after = desk(&app, &written.id);
    let now = items(&after["blocks"]).find(|now| now["id"] == block["id"]);
    assert_eq!(
        now.expect("the heading")["content"]["text"]["en"],
        "Said last",
        "what was sent stays"
    );
}

#[test]
fn numbers_have_no_gaps_and_no_doubles() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let first = write(&app);
    let plan = call(&app, "proposal_send_plan", json!({ "id": first.id }));
    let request = json!({ "account_id": first.account["id"], "title": "Second" });
    let second = call(&app, "proposal_create", request)["proposal"]["id"].clone();
    let taken = send(&app, &second)["number"].clone();
    assert_eq!(taken, plan["number"], "the one sent first takes the number");
    let next = send(&app, &first.id)["number"].clone();
    let sequence = |number: &Value| {
        let digits = number.as_str().unwrap_or_default().rsplit('-').next();
        digits.and_then(|digits| digits.parse::<u32>().ok())
    };
    assert_eq!(sequence(&next), sequence(&taken).map(|taken| taken + 1));
}

fn block_text<'a>(desk: &'a Value, kind: &str) -> &'a Value {
    items(&desk["blocks"])
        .find(|block| block["content"]["kind"] == kind)
        .expect("a block of this kind")
}

/// Gives the first block of a kind another English title.
fn retitle(app: &App, id: &Value, kind: &str, field: &str, text: &str) -> Value {
    let desk = desk(app, id);
    let block = block_text(&desk, kind);
    let mut content = block["content"].clone();
    content[field] = json!({ "en": text });
    let request = json!({ "id": block["id"], "version": block["version"], "facts": content });
    call(app, "block_update", request)
}

fn outcome(kind: &str, on: &Value) -> Value {
    json!({ "kind": kind, "on": on, "said_by": "Ada", "how": "call", "reason": "price", "winner": "Boxco" })
}

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

#[test]
fn an_outcome_is_taken_back_and_many_are_closed_in_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let first = write(&app);
    let request = json!({ "account_id": first.account["id"], "title": "Second" });
    let second = call(&app, "proposal_create", request)["proposal"]["id"].clone();
    let today = desk(&app, &first.id)["proposal"]["facts"]["prepared_on"].clone();
    send(&app, &first.id);
    let close = json!({ "ids": [first.id, second], "outcome": outcome("declined", &today) });
    let refused =
        attempt(&app, "proposal_close_many", close.clone()).expect_err("a draft among them");
    assert_eq!(
        (refused.code.as_str(), refused.place.as_deref()),
        ("not_allowed", Some("ids[1]")),
        "which of them can't be closed"
    );
    assert_eq!(desk(&app, &first.id)["state"], "sent", "all or none");
    send(&app, &second);
    assert_eq!(call(&app, "proposal_close_many", close)["count"], 2);
    assert_eq!(desk(&app, &second)["state"], "declined");
    assert_eq!(call(&app, "undo", json!({}))["op"], "close_proposals");
    for id in [&first.id, &second] {
        assert_eq!(desk(&app, id)["state"], "sent", "one step of undo");
    }
    let version = desk(&app, &second)["proposal"]["version"].clone();
    let request =
        json!({ "id": second, "version": version, "outcome": outcome("accepted", &today) });
    let accepted = call(&app, "proposal_record", request);
    assert_eq!(accepted["state"], "accepted");
    let version = &accepted["proposal"]["version"];
    let open = call(
        &app,
        "proposal_reopen",
        json!({ "id": second, "version": version }),
    );
    assert_eq!(
        (&open["state"], &open["outcome"]),
        (&json!("sent"), &Value::Null)
    );
}

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
fn two_sent_at_once_get_two_numbers() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let first = write(&app);
    let request = json!({ "account_id": first.account["id"], "title": "Second" });
    let second = call(&app, "proposal_create", request)["proposal"]["id"].clone();
    let plan = |id: &Value| call(&app, "proposal_send_plan", json!({ "id": id }));
    let request = |id: &Value| json!({ "id": id, "version": plan(id)["version"], "editions": [] });
    let (one, two) = (request(&first.id), request(&second));
    let numbers: Vec<Value> = std::thread::scope(|scope| {
        let send = |request| {
            let app = &app;
            scope.spawn(move || call(app, "proposal_send", request)["number"].clone())
        };
        let both = [send(one), send(two)];
        both.map(|sent| sent.join().expect("sent")).to_vec()
    });
    assert_ne!(numbers[0], numbers[1], "each has its own");
    for (id, number) in [&first.id, &second].into_iter().zip(&numbers) {
        let folder = folder.path().join("pages");
        let request = json!({ "proposal_id": id, "folder": folder, "readers": ["director"], "is_final": true });
        let files = call(&app, "proposal_export", request)["files"].clone();
        let text = pdf_text(Path::new(files[0]["path"].as_str().expect("a path")));
        let number = number.as_str().unwrap_or_default();
        assert!(text.contains(number), "{number} is on its own pages");
    }
}
