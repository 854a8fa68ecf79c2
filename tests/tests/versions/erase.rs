//! A person is erased for good; what was sent to others stays.

use std::fs;
use std::path::Path;

use redbook_tests::{attempt, call, items, part, person, send, with_workspace};
use serde_json::json;

use crate::common::{desk, write};

/// Files below a folder that have these bytes, whatever is in them.
fn holding(folder: &Path, word: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            holding(&path, word, found);
        } else if fs::read(&path)
            .expect("a file")
            .windows(word.len())
            .any(|window| window == word.as_bytes())
        {
            found.push(path.display().to_string());
        }
    }
}

#[test]
fn nothing_of_an_erased_person_is_left_but_words_of_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let written = write(&app);
    let mut facts = person("Zoltan Quimbleton");
    facts["email"] = json!("zq@quimbleton.example");
    facts["hobbies"] = json!("Zitherplay");
    let request = json!({
        "account_id": written.account["id"], "person": facts, "part": part("Buyer", "finance"),
    });
    let made = call(&app, "person_create", request);
    let id = &made["person"]["id"];
    // Addressed to, sent to, changed, and named in a note.
    let finance = desk(&app, &written.id)["editions"][2]["edition"].clone();
    let mut facts = finance["facts"].clone();
    facts["person_id"] = id.clone();
    let request = json!({ "id": finance["id"], "version": finance["version"], "facts": facts });
    call(&app, "edition_update", request);
    send(&app, &written.id);
    let request = json!({ "parent": written.account["id"], "facts": {
        "kind": "call", "held_on": "2026-01-12", "people": [id], "by": null,
        "summary": "Asked for samples", "commitment": "", "commitment_due": null,
    }});
    call(&app, "contact_create", request);
    let about = ["Quimbleton", "quimbleton", "Zitherplay", "zitherplay"];
    let left = |word: &str| {
        let mut found = Vec::new();
        holding(folder.path(), word, &mut found);
        found
    };
    assert!(!left("Quimbleton").is_empty(), "it was written to the file");

    let erased = call(&app, "person_erase", json!({ "id": id }));
    assert_eq!(erased["files"], 1, "the pages addressed to the person");
    assert_eq!(erased["files_left"], json!([]));
    assert_eq!(erased["mentions"], json!([]), "nobody wrote of them");
    for word in about {
        assert!(left(word).is_empty(), "{word} is left in {:?}", left(word));
    }
    let request = json!({
        "proposal_id": written.id, "readers": ["director", "hr"], "is_final": true,
        "folder": folder.path().join("after"),
    });
    let kept = call(&app, "proposal_export", request);
    assert_eq!(items(&kept["files"]).count(), 2, "what others got stays");
    assert_eq!(kept["left_out"], json!([]));
    let all = json!({
        "proposal_id": written.id, "is_final": true, "folder": folder.path().join("all"),
    });
    let all = call(&app, "proposal_export", all);
    assert_eq!(
        items(&all["files"]).count(),
        2,
        "one that is gone takes no other along"
    );
    let left_out: Vec<_> = items(&all["left_out"]).collect();
    assert_eq!(left_out.len(), 1);
    assert_eq!(left_out[0]["reader"], "finance");
    assert_eq!(left_out[0]["error"]["code"], "file_erased");
    let alone = json!({
        "proposal_id": written.id, "readers": ["finance"], "is_final": true, "folder": folder.path(),
    });
    let error = attempt(&app, "proposal_export", alone).expect_err("nothing is left to write");
    assert_eq!(error.code, "file_erased");
}
