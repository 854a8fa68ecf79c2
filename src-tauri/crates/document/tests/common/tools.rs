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

/// White space of every kind as one space.
pub fn fold(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
