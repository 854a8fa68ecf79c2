//! Sending: what was sent stays, whatever changes since; numbers have no gaps.

use std::path::Path;

use redbook_tests::{attempt, call, items, pdf_text, send, with_workspace};
use serde_json::{Value, json};

use crate::common::{change, change_the_world, desk, export, with_settings, write};

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
fn what_was_found_when_it_was_sent_can_be_read_later() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_settings(folder.path());
    let written = write(&app);
    let draft = attempt(&app, "version_findings", json!({ "id": written.id }));
    assert_eq!(draft.expect_err("a draft").code, "not_found");
    let plan = call(&app, "proposal_send_plan", json!({ "id": written.id }));
    send(&app, &written.id);
    change_the_world(&app, &written, "N-{seq:6}");
    let kept = call(&app, "version_findings", json!({ "id": written.id }));
    assert_eq!(kept["findings"], plan["findings"], "as the plan said them");
    assert_eq!(kept["number"], plan["number"]);
    let counts = items(&kept["editions"]).filter_map(|edition| edition["count"].as_u64());
    let all = kept["whole"].as_u64().expect("a count") + counts.sum::<u64>();
    assert_eq!(
        all,
        items(&kept["findings"]).count() as u64,
        "each is counted"
    );
    assert_eq!(kept["editions"][0]["person"], "Ada Director", "as it was");
}

#[test]
fn words_to_be_sent_name_the_number_that_was_announced() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let plan = call(&app, "proposal_send_plan", json!({ "id": written.id }));
    let number = plan["number"].as_str().expect("a number");
    let edition = &plan["editions"][0]["edition_id"];
    let subject = |to_send: bool| {
        let request = json!({ "edition_id": edition, "to_send": to_send });
        let cover = call(&app, "cover_text", request);
        cover["subject"].as_str().expect("words").to_owned()
    };
    let (draft, announced) = (subject(false), subject(true));
    assert!(!draft.contains(number), "a draft has no number: {draft}");
    assert!(announced.contains(number), "{announced}");
    send(&app, &written.id);
    assert_eq!(subject(false), announced, "as it was announced");
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
    let offered = |what: &str| call(&app, "undo_state", json!({}))[what].clone();
    assert_eq!(offered("undo"), "update_block");
    send(&app, &written.id);
    assert_eq!(
        offered("undo"),
        json!(null),
        "what a sent version would refuse isn't offered"
    );
    let refused = attempt(&app, "undo", json!({})).expect_err("the text was sent");
    assert_eq!(refused.code, "nothing_to_undo");
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

#[test]
fn an_account_that_was_sent_a_proposal_comes_back_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    send(&app, &written.id);
    let bytes = export(&app, &written.id, folder.path());
    let account = json!({ "id": written.account["id"] });
    call(&app, "account_delete", account.clone());
    let offered = |what: &str| call(&app, "undo_state", json!({}))[what].clone();
    assert_eq!(
        offered("undo"),
        "delete_account",
        "what is deleted as a whole stays what was sent"
    );
    call(&app, "undo", json!({}));
    call(&app, "account_get", account.clone());
    assert_eq!(
        export(&app, &written.id, folder.path()),
        bytes,
        "what was sent came back as it was"
    );
    call(&app, "redo", json!({}));
    attempt(&app, "account_get", account).expect_err("deleted again");
}
