//! Dialogs of the desktop and pictures kept in the workspace.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use redbook_domain::company::FileRef;

use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Nothing;
use crate::dto::file::{
    ChooseOpenReq, ChooseSaveReq, Chosen, FileReq, PictureImportReq, PictureReq, PictureRes,
    PrintRes,
};
use crate::error::ApiError;
use crate::picture::{self, Taken};

pub fn choose_save(app: &App, request: ChooseSaveReq) -> Done<Chosen> {
    let name = file_name(&request.name);
    Ok(Reply::read(chosen(
        app.host.choose_save(&name, request.kind),
    )))
}

pub fn choose_open(app: &App, request: ChooseOpenReq) -> Done<Chosen> {
    Ok(Reply::read(chosen(app.host.choose_open(request.kind))))
}

fn chosen(path: Option<PathBuf>) -> Chosen {
    Chosen {
        path: path.map(|path| path.to_string_lossy().into_owned()),
    }
}

pub fn open(app: &App, request: FileReq) -> Done<Nothing> {
    app.check_made(Path::new(&request.path))?;
    app.host.open(Path::new(&request.path))?;
    Ok(Reply::read(Nothing {}))
}

pub fn reveal(app: &App, request: FileReq) -> Done<Nothing> {
    app.check_made(Path::new(&request.path))?;
    app.host.reveal(Path::new(&request.path))?;
    Ok(Reply::read(Nothing {}))
}

pub fn print(app: &App, request: FileReq) -> Done<PrintRes> {
    app.check_made(Path::new(&request.path))?;
    let printed = app.host.print(Path::new(&request.path))?;
    Ok(Reply::read(PrintRes { printed }))
}

/// Takes a PNG or JPEG in; a broken one is refused here and never reaches a page. A large one is
/// scaled down, one that lies on its side is turned.
pub fn picture_import(app: &App, request: PictureImportReq) -> Done<PictureRes> {
    let (bytes, place) = match (request.path, request.base64) {
        (Some(path), None) => {
            let bytes = read_picture(Path::new(&path)).map_err(|error| error.at("path"))?;
            (bytes, "path")
        }
        (None, Some(text)) => {
            let bytes = STANDARD
                .decode(text)
                .map_err(|_| ApiError::new("field_malformed").at("base64"))?;
            (bytes, "base64")
        }
        _ => return Err(ApiError::new("field_required").at("path")),
    };
    let Taken {
        bytes,
        media_type,
        width,
        height,
    } = picture::take(bytes).map_err(|error| error.at(place))?;
    app.with(|workspace| {
        let sha256 = workspace.files().put(&bytes)?;
        let file = FileRef {
            sha256,
            media_type: media_type.to_owned(),
            width,
            height,
        };
        Ok(Reply::read(PictureRes { file }))
    })
}

pub fn picture_bytes(app: &App, request: PictureReq) -> Result<Vec<u8>, ApiError> {
    let named = FileRef {
        sha256: request.sha256,
        media_type: "image/png".to_owned(),
        width: 0,
        height: 0,
    };
    named.check()?;
    app.with(|workspace| Ok(workspace.files().read(&named.sha256)?))
}

fn read_picture(path: &Path) -> Result<Vec<u8>, ApiError> {
    let failed = || ApiError::new("io_failed").with("path", path.display());
    let size = fs::metadata(path).map_err(|_| failed())?.len();
    if size > picture::MAX_BYTES as u64 {
        return Err(picture::too_large());
    }
    fs::read(path).map_err(|_| failed())
}

/// Limits of a file's name without its ending: what Windows shows, and what Linux and macOS store
/// (255 bytes) with room for the ending and a number.
const MOST_LETTERS: usize = 120;
const MOST_BYTES: usize = 220;

/// A name that every file system takes: path separators, reserved characters and control
/// characters become hyphens; at most 120 characters before the ending.
pub(crate) fn file_name(name: &str) -> String {
    let (stem, ending) = match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => (stem, Some(ending)),
        _ => (name, None),
    };
    let clean = clean(stem, MOST_LETTERS, MOST_BYTES);
    let clean = if clean.is_empty() { "Redbook" } else { &clean };
    ending.map_or_else(|| clean.to_owned(), |ending| format!("{clean}.{ending}"))
}

/// As [`file_name`], for names told apart by their tail: however long the rest is, the tail stays
/// (as far as 60 characters).
pub(crate) fn file_name_with(stem: &str, tail: &str, ending: &str) -> String {
    let tail = clean(tail, MOST_LETTERS / 2, MOST_BYTES / 2);
    let room = MOST_LETTERS - tail.chars().count() - 1;
    let stem = clean(stem, room, MOST_BYTES - tail.len() - 1);
    file_name(&format!("{stem} {tail}.{ending}"))
}

fn clean(text: &str, letters: usize, bytes: usize) -> String {
    let mut clean = String::new();
    for c in text.chars().take(letters) {
        let c = if c.is_control() || "/\\:*?\"<>|".contains(c) {
            '-'
        } else {
            c
        };
        if clean.len() + c.len_utf8() > bytes {
            break;
        }
        clean.push(c);
    }
    clean.trim().trim_matches('.').trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_suit_every_file_system() {
        assert_eq!(file_name("A/B: \"C\".pdf"), "A-B- -C-.pdf");
        assert_eq!(file_name("..pdf"), "Redbook.pdf");
        assert_eq!(file_name(""), "Redbook");
        assert_eq!(file_name("Истрос Фарма.pdf"), "Истрос Фарма.pdf");
        let long = file_name(&format!("{}.pdf", "🦉".repeat(300)));
        assert!(
            long.len() <= 255,
            "a name of {} bytes can't be stored",
            long.len()
        );
    }

    #[test]
    fn a_tail_stays_however_long_the_name_is() {
        let long = "Long name ".repeat(40);
        let names = ["director", "director 2"].map(|tail| file_name_with(&long, tail, "pdf"));
        assert_ne!(
            names[0], names[1],
            "names told apart by their tail stay apart"
        );
        assert!(names[1].ends_with(" director 2.pdf"), "{}", names[1]);
        let long = file_name_with("A", &"Имя ".repeat(60), "pdf");
        assert!(long.len() <= 255, "{} bytes", long.len());
    }
}
