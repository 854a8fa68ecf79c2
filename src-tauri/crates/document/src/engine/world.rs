//! What Typst may see: our templates, the data of one document, its pictures, our fonts. No clock,
//! no disk, no network.

use std::collections::HashMap;
use std::fmt;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use super::fonts::Fonts;

/// Templates by path; the first is shared by the others.
const TEMPLATES: [(&str, &str); 9] = [
    ("/base.typ", include_str!("../templates/base.typ")),
    ("/table.typ", include_str!("../templates/table.typ")),
    ("/chart.typ", include_str!("../templates/chart.typ")),
    ("/drawing.typ", include_str!("../templates/drawing.typ")),
    ("/own.typ", include_str!("../templates/own.typ")),
    ("/blocks.typ", include_str!("../templates/blocks.typ")),
    ("/proposal.typ", include_str!("../templates/proposal.typ")),
    ("/letter.typ", include_str!("../templates/letter.typ")),
    (
        "/questionnaire.typ",
        include_str!("../templates/questionnaire.typ"),
    ),
];

/// What all documents share.
pub(crate) struct Base {
    library: LazyHash<Library>,
    fonts: Fonts,
    sources: HashMap<FileId, Source>,
}

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Base")
            .field("fonts", &self.fonts)
            .finish_non_exhaustive()
    }
}

impl Base {
    /// `looks` are templates by path (`/base.typ`) that take the place of ours.
    pub(crate) fn new(fonts: Fonts, looks: &[(String, String)]) -> Self {
        let ours = TEMPLATES.iter().copied();
        let theirs = looks
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        let sources = ours.chain(theirs).filter_map(|(path, text)| {
            let id = file_id(path)?;
            Some((id, Source::new(id, text.to_owned())))
        });
        Self {
            library: LazyHash::new(Library::builder().build()),
            fonts,
            sources: sources.collect(),
        }
    }

    pub(crate) fn fonts(&self) -> &Fonts {
        &self.fonts
    }
}

/// The world of one document.
pub(crate) struct PageWorld<'a> {
    base: &'a Base,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

impl<'a> PageWorld<'a> {
    /// A document of the template at `main` with `/data.json` and pictures as
    /// `/pictures/<name>`. `None` if a path isn't one.
    pub(crate) fn new(
        base: &'a Base,
        main: &str,
        data: Vec<u8>,
        pictures: impl IntoIterator<Item = (String, Bytes)>,
    ) -> Option<Self> {
        let mut files = HashMap::from([(file_id("/data.json")?, Bytes::new(data))]);
        for (name, bytes) in pictures {
            files.insert(file_id(&format!("/pictures/{name}"))?, bytes);
        }
        Some(Self {
            base,
            main: file_id(main)?,
            files,
        })
    }
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

impl World for PageWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.base.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.base.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.base
            .sources
            .get(&id)
            .cloned()
            .ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.base.fonts.get(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
