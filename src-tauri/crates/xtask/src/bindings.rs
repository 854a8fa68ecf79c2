//! Types of the interface, from the one list of commands.

use crate::shell::{Done, command, finish};

/// Writes `ui/src/lib/bindings/index.ts`.
pub fn write() -> Done {
    let mut cargo = command("cargo");
    cargo
        .args([
            "test",
            "--locked",
            "-q",
            "-p",
            "redbook-api",
            "--test",
            "bindings",
        ])
        .env("REDBOOK_WRITE_BINDINGS", "1");
    finish(
        &mut cargo,
        "cargo test -p redbook-api --test bindings (writing)",
    )
}
