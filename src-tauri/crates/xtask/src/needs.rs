//! What the system has to have, and installing what is missing on Debian and its kin.

use std::path::Path;

use crate::shell::{Done, Failed, command, exists, finish, root};

/// Debian packages that building the window needs.
const BUILD: [&str; 5] = [
    "libwebkit2gtk-4.1-dev",
    "librsvg2-dev",
    "libssl-dev",
    "build-essential",
    "pkg-config",
];

/// Further ones for tests: a virtual screen, the window's driver, a browser, readers of PDF,
/// PDFBox Preflight with what it runs on, Python for the checkers of tags.
const TEST: [&str; 13] = [
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "fonts-noto-core",
    "chromium",
    "poppler-utils",
    "qpdf",
    "default-jre-headless",
    "libpdfbox2-java",
    "libcommons-io-java",
    "libactivation-java",
    "libjaxb-api-java",
    "python3-venv",
];

/// Checkers of PDF/UA from PyPI with what they stand on, for the tests of documents.
const CHECKERS: [&str; 4] = [
    "pdfua==0.1.3",
    "outloud==0.2.1",
    "pikepdf==10.17.0",
    "pymupdf==1.25.5",
];
/// Where they are, below the root.
const PYTHON: &str = "target/tools/python";

/// Whether something is only built or also tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    Build,
    Test,
}

/// Installs what is missing: system packages and the interface's packages.
pub fn install(purpose: For) -> Done {
    system(purpose)?;
    if purpose == For::Test {
        checkers()?;
    }
    interface()
}

/// A Python of their own for the checkers; made anew when their versions change.
fn checkers() -> Done {
    if !cfg!(target_os = "linux") || !exists("python3") {
        return Ok(());
    }
    let folder = root().join(PYTHON);
    let note = folder.join("checkers");
    let wanted = CHECKERS.join("\n");
    if std::fs::read_to_string(&note).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    finish(
        command("python3")
            .args(["-m", "venv", "--clear"])
            .arg(&folder),
        "python3 -m venv",
    )?;
    finish(
        command(folder.join("bin/python").to_string_lossy().as_ref())
            .args(["-m", "pip", "install", "--quiet"])
            .args(CHECKERS),
        "pip install",
    )?;
    std::fs::write(&note, wanted).map_err(|error| Failed(error.to_string()))
}

fn system(purpose: For) -> Done {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let mut wanted = BUILD.to_vec();
    if purpose == For::Test {
        wanted.extend(TEST);
    }
    if !exists("dpkg-query") {
        println!(
            "Not a Debian system: these (or their equivalents) have to be there: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|package| !has_package(package))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing {}", missing.join(" "));
    apt(&["update", "-qq"])?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(missing);
    apt(&arguments)
}

fn has_package(name: &str) -> bool {
    command("dpkg-query")
        .args(["-W", "-f=${Status}", name])
        .output()
        .is_ok_and(|out| String::from_utf8_lossy(&out.stdout).contains("install ok installed"))
}

fn apt(arguments: &[&str]) -> Done {
    let is_root = command("id")
        .arg("-u")
        .output()
        .is_ok_and(|out| out.stdout.starts_with(b"0\n"));
    let mut apt = command(if is_root { "apt-get" } else { "sudo" });
    if !is_root {
        apt.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
    }
    apt.env("DEBIAN_FRONTEND", "noninteractive")
        .args(["-o", "DPkg::Lock::Timeout=600"]);
    finish(
        apt.args(arguments),
        &format!("apt-get {}", arguments.join(" ")),
    )
}

/// `npm ci` when the lock file is newer than what is installed.
fn interface() -> Done {
    if !exists("npm") {
        return Err(Failed(
            "Node.js 20 or newer has to be installed (it brings npm)".into(),
        ));
    }
    let modified = |path: &str| {
        Path::new(&root())
            .join(path)
            .metadata()
            .and_then(|data| data.modified())
            .ok()
    };
    let installed = modified("ui/node_modules/.package-lock.json");
    if installed.is_some() && installed >= modified("ui/package-lock.json") {
        return Ok(());
    }
    finish(
        command("npm").args(["--prefix", "ui", "ci", "--no-audit", "--no-fund"]),
        "npm ci",
    )
}
