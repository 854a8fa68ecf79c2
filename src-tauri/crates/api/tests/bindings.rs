//! The interface's types are those of the list of commands.

use std::fs;
use std::path::Path;

/// Set by `cargo xtask bindings`: write the file instead of comparing it.
const WRITE: &str = "REDBOOK_WRITE_BINDINGS";

#[test]
fn committed_bindings_are_what_the_commands_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/lib/bindings/index.ts");
    let expected = redbook_api::bindings::typescript();
    if std::env::var_os(WRITE).is_some() {
        fs::write(&path, expected).expect("the interface's folder can be written");
        return;
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    // Git on Windows may have changed the line ends.
    assert!(
        found.replace("\r\n", "\n") == expected,
        "ui/src/lib/bindings differs from the commands: run `cargo xtask bindings`"
    );
}

#[test]
fn every_command_is_listed_once_and_in_lower_case() {
    let mut names: Vec<&str> = redbook_api::list()
        .iter()
        .map(|command| command.name)
        .collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "a command is in the list twice");
    for name in names {
        assert!(
            name.chars().all(|c| c.is_ascii_lowercase() || c == '_'),
            "{name}"
        );
    }
}
