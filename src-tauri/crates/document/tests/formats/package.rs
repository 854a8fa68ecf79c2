//! What is in a file of an office program, and what such a program makes of it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::process::Command;

/// The parts of a package as text, by name.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for place in 0..zip.len() {
        let mut file = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        parts.insert(file.name().unwrap().into_owned(), text);
    }
    parts
}

/// What is written in a part, tags taken away; every part must be well-formed.
pub fn said(xml: &str) -> String {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut said = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return said,
            Event::Text(text) => said.push_str(&text),
            Event::GeneralRef(reference) => {
                said.push_str(match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("{other}"),
                });
            }
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == "w:br" => {
                said.push('\n');
            }
            _ => {}
        }
    }
}

pub fn fold(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words of each page of a Word file as LibreOffice sets it; `None` where it isn't installed.
pub fn looked_at(bytes: &[u8]) -> Option<Vec<String>> {
    let pdf = with_office("docx", "pdf", bytes)?;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file.pdf");
    std::fs::write(&path, pdf).unwrap();
    let said = Command::new("pdftotext")
        .arg("-layout")
        .arg(&path)
        .arg("-")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let mut pages: Vec<String> = said.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    Some(pages)
}

/// A file as LibreOffice reads it; `None` where it isn't installed.
pub fn converted(ending: &str, to: &str, bytes: &[u8]) -> Option<String> {
    let made = with_office(ending, to, bytes)?;
    Some(String::from_utf8(made).expect("text"))
}

fn with_office(ending: &str, to: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(format!("file.{ending}"));
    std::fs::write(&path, bytes).unwrap();
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.path().join("profile").display()
    );
    let ran = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .arg(folder.path())
        .arg(&path)
        .output();
    if ran.is_err() {
        eprintln!("LibreOffice isn't installed: not looked at from outside");
        return None;
    }
    let made = folder
        .path()
        .join(format!("file.{}", to.split(':').next().unwrap()));
    Some(std::fs::read(made).expect("converted"))
}
