//! Programs that look at a PDF from outside.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a program and gives what it says; fails with the reason if it isn't installed.
pub fn run(program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).output().unwrap_or_else(|error| {
        panic!("{program}: {error}. Install poppler-utils and qpdf (apt-get install poppler-utils qpdf)")
    });
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let wrong = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "{program} {args:?}: {wrong}\n{said}"
    );
    assert!(
        wrong.trim().is_empty(),
        "{program} {args:?} complains: {wrong}"
    );
    said
}

/// A file that goes away with the folder.
pub fn saved(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Words of a PDF with white space folded.
pub fn words(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", bytes);
    fold(&run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]))
}

/// Words of each page.
pub fn pages(pdf: &[u8]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", pdf);
    let all = run("pdftotext", &["-raw", path.to_str().unwrap(), "-"]);
    let mut pages: Vec<String> = all.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

/// White space of every kind as one space.
pub fn fold(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A word of a page with its box in points.
#[derive(Debug)]
pub struct Placed {
    pub page: usize,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
    pub text: String,
}

/// Every word of a PDF with its place.
pub fn placed(pdf: &[u8]) -> Vec<Placed> {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", pdf);
    let html = run("pdftotext", &["-bbox", path.to_str().unwrap(), "-"]);
    let mut page = 0;
    let mut found = Vec::new();
    for line in html.lines().map(str::trim) {
        page += usize::from(line.starts_with("<page"));
        let Some(rest) = line.strip_prefix("<word ") else {
            continue;
        };
        let number = |name: &str| -> f64 {
            let (_, after) = rest.split_once(&format!("{name}=\"")).unwrap();
            after.split_once('"').unwrap().0.parse().unwrap()
        };
        let (_, text) = rest.split_once('>').unwrap();
        found.push(Placed {
            page,
            left: number("xMin"),
            right: number("xMax"),
            top: number("yMin"),
            bottom: number("yMax"),
            text: text.trim_end_matches("</word>").to_owned(),
        });
    }
    found
}
