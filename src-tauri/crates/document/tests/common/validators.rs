//! Independent programs that say whether a file keeps to PDF/A and PDF/UA.
//!
//! PDFBox Preflight 2.0 (Debian's `libpdfbox2-java`) validates PDF/A-1b. The files claim PDF/A-2b,
//! so they are rewritten by qpdf as part 1 wants them (no object streams, version 1.4) and what
//! only part 1 asks for is let pass. PDF/UA-1 is checked by `pdfua` and `outloud` (PyPI), which
//! cover the checkpoints a machine can check. `cargo xtask test` installs all three.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::tools::{run, saved};

/// Where Debian puts Java libraries.
const JARS: &str = "/usr/share/java";
/// What Preflight is made of.
const PREFLIGHT: [&str; 8] = [
    "preflight",
    "pdfbox2",
    "fontbox2",
    "xmpbox",
    "commons-logging",
    "commons-io",
    "javax.activation",
    "jaxb-api",
];
/// What part 1 alone forbids, by code and words: a missing CIDSet entry (6.3.5; not in part 2,
/// 6.2.11.4.2) and transparency, as logos have it (6.4; part 2 allows it in 6.2.10).
const PART_ONE_ONLY: [&str; 2] = ["3.1.11", "2.2.2 : Invalid graphics transparency"];

/// The rule of `outloud` for prose that is marked as part of the page's frame.
const PROSE: &str = "TAG-002";

/// Passes over a check whose program isn't here, except in CI.
fn missing(what: &str) -> bool {
    assert!(
        std::env::var_os("CI").is_none(),
        "{what} isn't installed; cargo xtask test installs it"
    );
    eprintln!("Not checked: {what} isn't installed; cargo xtask test installs it");
    true
}

/// A program of the checkers' own Python.
fn python(program: &str) -> Option<PathBuf> {
    let mut above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.find_map(|root| {
        let path = root.join("target/tools/python/bin").join(program);
        path.exists().then_some(path)
    })
}

/// Preflight finds nothing against PDF/A in these files, given with their names.
pub fn keep_to_pdf_a(documents: &[(String, Vec<u8>)]) {
    let jars = PREFLIGHT.map(|jar| format!("{JARS}/{jar}.jar"));
    if jars.iter().any(|jar| !Path::new(jar).exists()) && missing("PDFBox Preflight") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, pdf) in documents {
        let whole = saved(folder.path(), "whole.pdf", pdf);
        let plain = folder.path().join("plain.pdf");
        run(
            "qpdf",
            &[
                "--object-streams=disable",
                "--force-version=1.4",
                "--newline-before-endstream",
                whole.to_str().unwrap(),
                plain.to_str().unwrap(),
            ],
        );
        let mut bytes = std::fs::read(&plain).unwrap();
        let (two, one) = (
            b"<pdfaid:part>2</pdfaid:part>",
            b"<pdfaid:part>1</pdfaid:part>",
        );
        let at = bytes.windows(two.len()).position(|part| part == two);
        let at = at.unwrap_or_else(|| panic!("{name} claims PDF/A-2"));
        bytes[at..at + one.len()].copy_from_slice(one);
        std::fs::write(&plain, bytes).unwrap();
        let said = Command::new("java")
            .args(["-cp", &jars.join(":")])
            .arg("org.apache.pdfbox.preflight.Validator_A1b")
            .arg(&plain)
            .output()
            .expect("java starts");
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        assert!(
            said.contains("PDF/A-1b file"),
            "Preflight has an opinion: {said}"
        );
        let found: Vec<&str> = (said.lines().skip(1))
            .filter(|line| {
                !line.trim().is_empty() && !PART_ONE_ONLY.iter().any(|only| line.starts_with(only))
            })
            .collect();
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

/// Whether a checker passes a file, and what it says.
fn judged(program: &Path, arguments: &[&str], path: &Path) -> (bool, String) {
    let output = Command::new(program).args(arguments).arg(path).output();
    let output = output.unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.success(), said)
}

/// Whether the prose that `outloud` takes for unheard is the head of a first page. It tells heads
/// and feet by standing on every page alike: those of an only page don't, nor does a first page's
/// head, which has the company's line where the others have the proposal's title.
fn only_heads(found: &[&str], path: &Path) -> bool {
    let only = run("qpdf", &["--show-npages", path.to_str().unwrap()]).trim() == "1";
    let first = |line: &&str| line.contains(" p.1 ") && line.contains(" 1 line(s)");
    only || found.iter().all(first)
}

/// The checkers find nothing against PDF/UA in these files, given with their names.
pub fn keep_to_pdf_ua(documents: &[(String, Vec<u8>)]) {
    let (Some(pdfua), Some(outloud)) = (python("pdfua"), python("outloud")) else {
        missing("pdfua and outloud");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    for (name, pdf) in documents {
        let path = saved(folder.path(), &format!("{name}.pdf"), pdf);
        for (program, arguments) in [
            (&pdfua, ["check", "--min-severity", "warning"].as_slice()),
            (&outloud, ["--fail-on", "error", "--skip", PROSE].as_slice()),
        ] {
            let (passed, said) = judged(program, arguments, &path);
            assert!(passed, "{name}: {said}");
        }
        let (_, said) = judged(&outloud, &["--only", PROSE], &path);
        let found: Vec<&str> = (said.lines().filter(|line| line.contains(PROSE))).collect();
        assert!(only_heads(&found, &path), "{name}: {said}");
    }
}
