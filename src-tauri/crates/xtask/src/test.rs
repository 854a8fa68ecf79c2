//! `test`: everything that has to hold, from format to the real window.

use crate::build;
use crate::needs::{self, For};
use crate::shell::{Done, command, finish, run};

/// Every check and test; installs what is missing first.
pub fn all() -> Done {
    needs::install(For::Test)?;
    build::interface()?;
    quick_checks()?;
    build::programs()?;
    run("cargo", &["test", "--locked", "--workspace", "--exclude", "redbook-desktop"])?;
    interface()?;
    browser()?;
    window()
}

/// Format, lints, types and texts.
pub fn quick() -> Done {
    needs::install(For::Build)?;
    build::interface()?;
    quick_checks()
}

fn quick_checks() -> Done {
    run("cargo", &["fmt", "--all", "--check"])?;
    run(
        "cargo",
        &["clippy", "--locked", "--workspace", "--all-targets", "--features",
            "redbook-desktop/custom-protocol", "--", "-D", "warnings"],
    )?;
    run("npm", &["--prefix", "ui", "run", "check"])?;
    run("npm", &["--prefix", "ui", "run", "texts"])
}

fn interface() -> Done {
    run("npm", &["--prefix", "ui", "test"])
}

/// Journeys in the browser, on the devserver.
fn browser() -> Done {
    run("npm", &["--prefix", "ui", "run", "e2e"])
}

/// Journeys in the real window, on a virtual screen. Linux has the driver; other systems don't.
fn window() -> Done {
    if !cfg!(target_os = "linux") {
        println!("The real window is driven on Linux only.");
        return Ok(());
    }
    let mut xvfb = command("xvfb-run");
    xvfb.args(["-a", "-s", "-screen 0 1280x800x24", "cargo", "test", "--locked"])
        .args(["-p", "redbook-tests", "--test", "window", "--", "--ignored", "--test-threads=1"])
        .env("REDBOOK_WINDOW", build::program("redbook-desktop"));
    finish(&mut xvfb, "cargo test --test window (under Xvfb)")
}
