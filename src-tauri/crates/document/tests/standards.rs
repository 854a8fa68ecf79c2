//! PDF/A and PDF/UA as independent programs see them.
//!
//! PDFBox Preflight 2.0 (Debian's `libpdfbox2-java`) validates PDF/A-1b. The files claim PDF/A-2b,
//! so they are rewritten by qpdf as part 1 wants them (no object streams, version 1.4) and what
//! only part 1 asks for is let pass. PDF/UA-1 is checked by `pdfua` and `outloud` (PyPI), which
//! cover the checkpoints a machine can check. `cargo xtask test` installs all three.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::{Path, PathBuf};
use std::process::Command;

use common::tools::{run, saved};
use common::{forms, views};
use redbook_document::Studio;
use redbook_domain::language::Language;

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
/// "The CIDSet entry is missing": asked for by part 1 (6.3.5), not by part 2 (6.2.11.4.2).
const PART_ONE_ONLY: &str = "3.1.11";

/// Documents of every kind, by name.
fn documents() -> Vec<(&'static str, Vec<u8>)> {
    let studio = Studio::new();
    let mut made: Vec<_> = [
        ("director", views::director()),
        ("hr", views::hr()),
        ("finance", views::finance()),
    ]
    .into_iter()
    .map(|(name, view)| (name, studio.proposal(&view).unwrap().pdf))
    .collect();
    let form = studio.questionnaires(&[forms::questionnaire(Language::Ru)]);
    made.push(("form", form.unwrap().pdf));
    made
}

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
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..");
    let path = root.join("target/tools/python/bin").join(program);
    path.exists().then_some(path)
}

#[test]
fn preflight_finds_nothing_against_pdf_a() {
    let jars = PREFLIGHT.map(|jar| format!("{JARS}/{jar}.jar"));
    if jars.iter().any(|jar| !Path::new(jar).exists()) && missing("PDFBox Preflight") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, pdf) in documents() {
        let whole = saved(folder.path(), "whole.pdf", &pdf);
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
            .filter(|line| !line.trim().is_empty() && !line.starts_with(PART_ONE_ONLY))
            .collect();
        assert!(found.is_empty(), "{name}: {found:#?}");
    }
}

#[test]
fn checkers_find_nothing_against_pdf_ua() {
    let (Some(pdfua), Some(outloud)) = (python("pdfua"), python("outloud")) else {
        missing("pdfua and outloud");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    for (name, pdf) in documents() {
        let path = saved(folder.path(), &format!("{name}.pdf"), &pdf);
        for (program, arguments) in [
            (&pdfua, ["check", "--min-severity", "warning"].as_slice()),
            (&outloud, ["--fail-on", "error"].as_slice()),
        ] {
            let output = Command::new(program)
                .args(arguments)
                .arg(&path)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success(), "{name}: {said}");
        }
    }
}
