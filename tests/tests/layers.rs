//! The house rule: dependencies point one way (README, "The house").

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which crates of ours each crate may use.
const ALLOWED: [(&str, &[&str]); 10] = [
    ("domain", &[]),
    ("storage", &["domain"]),
    ("i18n", &["domain"]),
    ("exchange", &["domain"]),
    ("document", &["domain", "i18n"]),
    (
        "api",
        &["domain", "storage", "exchange", "document", "i18n"],
    ),
    ("cli", &["api"]),
    ("devserver", &["api"]),
    ("desktop", &["api"]),
    ("xtask", &[]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests lie in the top folder")
        .to_owned()
}

fn manifest(name: &str) -> String {
    let path = match name {
        "desktop" => root().join("src-tauri/Cargo.toml"),
        _ => root()
            .join("src-tauri/crates")
            .join(name)
            .join("Cargo.toml"),
    };
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Our crates under `[dependencies]`; what only tests or builds use doesn't count.
fn edges(manifest: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut found = BTreeSet::new();
    for line in manifest.lines().map(str::trim) {
        if line.starts_with('[') {
            inside = line == "[dependencies]" || line.ends_with(".dependencies]");
        } else if inside && let Some(rest) = line.strip_prefix("redbook-") {
            found.insert(
                rest.split(['.', ' ', '='])
                    .next()
                    .unwrap_or(rest)
                    .to_owned(),
            );
        }
    }
    found
}

#[test]
fn dependencies_point_one_way() {
    for (name, allowed) in ALLOWED {
        let allowed: BTreeSet<String> = allowed.iter().map(|&a| a.to_owned()).collect();
        let edges = edges(&manifest(name));
        let wrong: Vec<_> = edges.difference(&allowed).collect();
        assert!(wrong.is_empty(), "{name} may not depend on {wrong:?}");
    }
}

#[test]
fn every_crate_has_its_rule() {
    let crates = fs::read_dir(root().join("src-tauri/crates")).expect("the crates' folder");
    for entry in crates.flatten().filter(|entry| entry.path().is_dir()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(
            ALLOWED.iter().any(|(known, _)| *known == name),
            "{name} has no rule in this test"
        );
    }
}

#[test]
fn only_storage_speaks_sql_and_only_the_host_file_speaks_tauri() {
    let mut checked = 0;
    for (path, text) in sources() {
        let inside = |folder: &str| path.contains(folder);
        if inside("crates") && !inside("crates/storage") && path.ends_with(".rs") {
            assert!(
                !text.contains("rusqlite"),
                "{path} speaks to SQLite past the storage crate"
            );
        }
        if inside("ui/src") && !path.ends_with("host.ts") && !path.ends_with("host-tauri.ts") {
            assert!(
                !text.contains("@tauri-apps/"),
                "{path} speaks to Tauri past host.ts"
            );
        }
        checked += 1;
    }
    assert!(
        checked > 100,
        "only {checked} sources were found to look at"
    );
}

#[test]
fn errors_are_codes_and_never_sentences() {
    for (path, text) in sources() {
        if path.contains("src-tauri/crates") && !path.contains("xtask") && path.ends_with(".rs") {
            for line in text.lines() {
                let bad = line.contains("Result<")
                    && (line.contains(", String>") && !line.contains("Option<"));
                assert!(!bad, "{path} gives a sentence for an error: {line}");
            }
        }
    }
}

fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in ["src-tauri", "ui/src"] {
        collect(&root().join(folder), &mut found);
    }
    found
}

fn collect(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() && name != "target" && name != "gen" && name != "node_modules" {
            collect(&path, found);
        } else if ["rs", "ts", "svelte"]
            .iter()
            .any(|end| name.ends_with(&format!(".{end}")))
        {
            let text = fs::read_to_string(&path).unwrap_or_default();
            found.push((path.to_string_lossy().replace('\\', "/"), text));
        }
    }
}
