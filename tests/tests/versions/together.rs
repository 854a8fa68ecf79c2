//! Two windows on one proposal: whoever comes second with an old picture of it is refused, and no
//! order of steps leaves an edition that names what isn't there.

use std::collections::BTreeSet;

use redbook_api::App;
use redbook_tests::{attempt, call, items, with_workspace};
use serde_json::{Value, json};

use crate::common::{desk, write};

/// An edition as a window read it.
fn edition(app: &App, id: &Value, at: usize) -> Value {
    desk(app, id)["editions"][at]["edition"].take()
}

fn layout(edition: &Value) -> Vec<Value> {
    items(&edition["facts"]["layout"]).cloned().collect()
}

/// The edition with another order, as a window asks for it.
fn ordered(edition: &Value, order: Vec<Value>) -> Value {
    let mut facts = edition["facts"].clone();
    facts["layout"] = json!(order);
    json!({ "id": edition["id"], "version": edition["version"], "facts": facts })
}

fn moved(edition: &Value, from: usize, to: usize) -> Value {
    let mut order = layout(edition);
    let block = order.remove(from);
    order.insert(to, block);
    ordered(edition, order)
}

#[test]
fn a_move_from_an_old_picture_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let id = write(&app).id;
    let (here, there) = (edition(&app, &id, 0), edition(&app, &id, 0));
    let kept = call(&app, "edition_update", moved(&here, 2, 0));
    let error = attempt(&app, "edition_update", moved(&there, 1, 3)).expect_err("an old picture");
    assert_eq!(error.code, "version_conflict");
    let now = edition(&app, &id, 0);
    assert_eq!(layout(&now), layout(&kept), "the first move stays");
    // Read anew, the second window moves what it wanted to.
    call(&app, "edition_update", moved(&now, 1, 3));
}

#[test]
fn what_one_window_deletes_the_other_neither_moves_nor_writes() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let id = write(&app).id;
    let there = desk(&app, &id);
    let edition_there = there["editions"][0]["edition"].clone();
    let gone = layout(&edition_there)[0]["block_id"].clone();
    let block = items(&there["blocks"])
        .find(|block| block["id"] == gone)
        .expect("the first block")
        .clone();
    call(&app, "block_delete", json!({ "id": gone }));

    let error =
        attempt(&app, "edition_update", moved(&edition_there, 0, 2)).expect_err("it is gone");
    assert_eq!(error.code, "not_found");
    let request = json!({ "id": gone, "version": block["version"], "facts": block["content"] });
    assert_eq!(
        attempt(&app, "block_update", request)
            .expect_err("it is gone")
            .code,
        "not_found"
    );
    let again = attempt(&app, "block_delete", json!({ "id": gone }));
    assert_eq!(again.expect_err("it is gone").code, "not_found");
    // A new picture of the order can't bring it back either.
    let now = edition(&app, &id, 0);
    let mut order = layout(&now);
    order.insert(0, json!({ "block_id": gone, "new_page": false }));
    if let Ok(kept) = attempt(&app, "edition_update", ordered(&now, order)) {
        assert!(
            layout(&kept)
                .iter()
                .all(|placed| placed["block_id"] != gone)
        );
    }
    // The window that deleted it takes it back: words and place are there again.
    call(&app, "undo", json!({}));
    let found = desk(&app, &id);
    assert!(
        items(&found["blocks"])
            .any(|found| found["id"] == gone && found["content"] == block["content"])
    );
    assert_eq!(
        layout(&found["editions"][0]["edition"])[0]["block_id"],
        gone
    );
}

#[test]
fn two_windows_at_once_leave_every_edition_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let id = write(&app).id;
    let window = |seed: usize| {
        for step in 0..12 {
            let found = edition(&app, &id, (seed + step) % 3);
            let order = layout(&found);
            // The expiry stays last.
            let movable = order.len().saturating_sub(1);
            let (from, to) = ((seed * 3 + step) % movable, (seed + step * 5) % movable);
            let done = match step % 4 {
                3 => {
                    let content = json!({
                        "kind": "heading", "label": {}, "text": { "en": format!("{seed}.{step}") },
                    });
                    let request = json!({
                        "edition_id": found["id"], "shared": false, "index": to, "content": content,
                    });
                    attempt(&app, "block_create", request).map(drop)
                }
                2 => attempt(
                    &app,
                    "block_delete",
                    json!({ "id": order[from]["block_id"] }),
                )
                .map(drop),
                _ => attempt(&app, "edition_update", moved(&found, from, to)).map(drop),
            };
            if let Err(error) = done {
                let known = ["version_conflict", "not_found"];
                assert!(known.contains(&error.code.as_ref()), "{error:?}");
            }
        }
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| window(1));
        window(2);
        other.join().expect("the other window");
    });
    let found = desk(&app, &id);
    let known: BTreeSet<String> = items(&found["blocks"])
        .map(|block| block["id"].to_string())
        .collect();
    let mut placed = BTreeSet::new();
    for edition in items(&found["editions"]) {
        let order: Vec<String> = layout(&edition["edition"])
            .iter()
            .map(|one| one["block_id"].to_string())
            .collect();
        let once: BTreeSet<&String> = order.iter().collect();
        assert_eq!(once.len(), order.len(), "nothing stands twice");
        assert!(
            order.iter().all(|id| known.contains(id)),
            "nothing is placed that isn't there"
        );
        let last =
            items(&found["blocks"]).find(|block| Some(&block["id"].to_string()) == order.last());
        assert_eq!(
            last.expect("a block")["content"]["kind"],
            "expiry",
            "the expiry is last"
        );
        placed.extend(order);
    }
    assert_eq!(placed, known, "nothing that is there stands nowhere");
    let check = call(&app, "workspace_check", json!({}));
    assert_eq!(check["items"], json!([]), "the file is in order");
}
