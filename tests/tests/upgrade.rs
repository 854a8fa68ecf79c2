//! Workspaces of every earlier schema open in this program, complete and healthy.

use std::fs::{self, File};
use std::io::copy;
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use redbook_tests::{app, call};
use serde_json::json;

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut found: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder of fixtures")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "gz"))
        .collect();
    found.sort();
    assert!(!found.is_empty(), "a fixture of each schema is kept");
    found
}

#[test]
fn every_earlier_schema_opens_complete_and_healthy() {
    for fixture in fixtures() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("old.redbook");
        let mut packed = GzDecoder::new(File::open(&fixture).expect("the fixture"));
        copy(&mut packed, &mut File::create(&path).expect("a file")).expect("unpacked");
        let app = app(folder.path());
        let name = fixture.display();
        let info = call(&app, "workspace_open", json!({ "path": path }));
        assert_eq!(info["accounts"], 13, "{name}: no account lost");
        assert_eq!(info["proposals"], 5, "{name}: no proposal lost");
        let findings = call(&app, "workspace_check", json!({}))["items"].take();
        let other: Vec<_> = findings
            .as_array()
            .expect("a list")
            .iter()
            // The fixture is the workspace file alone, without its folder of attachments.
            .filter(|finding| finding["code"] != "file_missing")
            .collect();
        assert!(other.is_empty(), "{name}: {other:?}");
        let list = call(&app, "proposal_list", json!({}));
        for row in list["items"].as_array().expect("a list") {
            let desk = call(&app, "proposal_get", json!({ "id": row["id"] }));
            for edition in desk["editions"].as_array().expect("editions") {
                let request = json!({ "edition_id": edition["edition"]["id"] });
                let pages = call(&app, "edition_preview", request)["pages"].take();
                assert!(
                    pages.as_array().is_some_and(|pages| !pages.is_empty()),
                    "{name}: {} has pages",
                    row["title"]
                );
            }
        }
        let backups = call(&app, "workspace_backups", json!({}));
        assert!(
            backups["items"].as_array().is_some(),
            "{name}: backups can be listed"
        );
    }
}
