//! Lists the texts: every `locales/<language>/<file>.ftl` becomes a part of the program, and every
//! message of `locales/en` a constant of `redbook_i18n::keys`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);

    let mut files = String::from("static FILES: &[File] = &[\n");
    let mut keys = String::new();
    for folder in sorted(&root.join("locales"))? {
        let language = name(&folder);
        for file in sorted(&folder)? {
            if file.extension().is_none_or(|e| e != "ftl") {
                continue;
            }
            println!("cargo:rerun-if-changed={}", file.display());
            let _ = writeln!(
                files,
                "    File {{ language: {language:?}, name: {:?}, text: include_str!({:?}) }},",
                name(&file),
                file.display().to_string(),
            );
            if language == "en" {
                write_keys(&mut keys, &fs::read_to_string(&file)?);
            }
        }
    }
    files.push_str("];\n");
    fs::write(out.join("files.rs"), files)?;
    fs::write(out.join("keys.rs"), keys)
}

/// A message begins at the start of a line: `name = …`.
fn write_keys(keys: &mut String, text: &str) {
    for line in text.lines() {
        let Some((id, _)) = line.split_once('=') else {
            continue;
        };
        let id = id.trim_end();
        let is_message = id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if is_message {
            let constant = id.replace('-', "_").to_uppercase();
            let _ = writeln!(keys, "/// `{id}`\npub const {constant}: Key = Key({id:?});");
        }
    }
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?
        .map(|e| e.map(|e| e.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
