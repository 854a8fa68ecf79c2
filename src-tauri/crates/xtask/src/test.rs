//! `test`: everything that has to hold, from format to the real window.

use crate::build;
use crate::needs::{self, For};
use crate::shell::{Done, command, finish, root, run};

/// Every check and test; installs what is missing first.
pub fn all() -> Done {
    needs::install(For::Test)?;
    build::interface()?;
    quick_checks()?;
    build::everything()?;
    cargo_test(&[])?;
    run("npm", &["--prefix", "ui", "test"])?;
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
    run("npm", &["--prefix", "ui", "run", "check"])?;
    run("npm", &["--prefix", "ui", "run", "texts"])?;
    let mut arguments = vec!["clippy", "--all-targets"];
    arguments.extend(build::WHOLE);
    arguments.extend(["--", "-D", "warnings"]);
    run("cargo", &arguments)
}

fn cargo_test(more: &[&str]) -> Done {
    let mut arguments = vec!["test"];
    arguments.extend(build::WHOLE);
    arguments.extend(more);
    run("cargo", &arguments)
}

/// Journeys in the browser, on the devserver.
fn browser() -> Done {
    let mut npm = command("npm");
    npm.args([
        "--prefix",
        "ui",
        "exec",
        "--",
        "playwright",
        "test",
        "--config",
    ])
    .arg(root().join("tests/e2e/playwright.config.ts"))
    // The journeys lie outside the interface's folder and find its packages by this.
    .env("NODE_PATH", root().join("ui/node_modules"))
    .env("REDBOOK_DEVSERVER", build::program("redbook-devserver"));
    finish(&mut npm, "playwright test")
}

/// Journeys in the real window, on a virtual screen. Linux has the driver; other systems don't.
fn window() -> Done {
    if !cfg!(target_os = "linux") {
        println!("The real window is driven on Linux only.");
        return Ok(());
    }
    let mut xvfb = command("xvfb-run");
    xvfb.args(["-a", "-s", "-screen 0 1280x800x24", "cargo", "test"])
        .args(build::WHOLE)
        .args(["--test", "window", "--", "--ignored", "--test-threads=1"])
        .env("REDBOOK_WINDOW", build::program("redbook-desktop"));
    finish(&mut xvfb, "cargo test --test window (under Xvfb)")
}
