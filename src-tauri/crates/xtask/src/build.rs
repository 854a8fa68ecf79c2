//! Building the interface and the programs, always with the same features, so that nothing is
//! compiled twice.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::shell::{Done, root, run};

/// Builds `ui/dist` if its sources are newer.
pub fn interface() -> Done {
    let dist = root().join("ui/dist/index.html");
    let built = dist.metadata().and_then(|data| data.modified()).ok();
    let sources = [
        "ui/src",
        "ui/index.html",
        "ui/vite.config.ts",
        "ui/package-lock.json",
        "src-tauri/crates/i18n/locales",
    ];
    let newest = sources
        .iter()
        .filter_map(|path| newest(&root().join(path)))
        .max();
    if built.is_some() && built >= newest {
        return Ok(());
    }
    run("npm", &["--prefix", "ui", "run", "build"])
}

/// What `test` and its parts are run with: another set of packages or features would make cargo
/// compile Typst and Tauri once more.
pub const WHOLE: [&str; 4] = [
    "--locked",
    "--workspace",
    "--features",
    "redbook-desktop/custom-protocol",
];

/// Builds everything, tests too.
pub fn everything() -> Done {
    let mut arguments = vec!["build", "--all-targets"];
    arguments.extend(WHOLE);
    run("cargo", &arguments)
}

/// Builds the window with the interface inside.
pub fn window() -> Done {
    run(
        "cargo",
        &[
            "build",
            "--locked",
            "-p",
            "redbook-desktop",
            "--features",
            "custom-protocol",
        ],
    )
}

/// Builds what needs no window.
pub fn tools() -> Done {
    run(
        "cargo",
        &[
            "build",
            "--locked",
            "-p",
            "redbook-cli",
            "-p",
            "redbook-devserver",
        ],
    )
}

/// Path of a built program.
pub fn program(name: &str) -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target
        .join("debug")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn newest(path: &Path) -> Option<SystemTime> {
    let data = path.metadata().ok()?;
    if data.is_file() {
        return data.modified().ok();
    }
    fs::read_dir(path)
        .ok()?
        .flatten()
        .filter_map(|entry| newest(&entry.path()))
        .max()
}
