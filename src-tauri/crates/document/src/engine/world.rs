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
const TEMPLATES: [(&str, &str); 15] = [
    ("/base.typ", include_str!("../templates/base.typ")),
    ("/table.typ", include_str!("../templates/table.typ")),
    ("/chart.typ", include_str!("../templates/chart.typ")),
    ("/drawing.typ", include_str!("../templates/drawing.typ")),
    ("/figure.typ", include_str!("../templates/figure.typ")),
    ("/own.typ", include_str!("../templates/own.typ")),
    ("/blocks.typ", include_str!("../templates/blocks.typ")),
    ("/proposal.typ", include_str!("../templates/proposal.typ")),
    ("/letter.typ", include_str!("../templates/letter.typ")),
    ("/plan.typ", include_str!("../templates/plan.typ")),
    ("/meeting.typ", include_str!("../templates/meeting.typ")),
    ("/relation.typ", include_str!("../templates/relation.typ")),
    ("/map.typ", include_str!("../templates/map.typ")),
    ("/brief.typ", include_str!("../templates/brief.typ")),
    (
        "/questionnaire.typ",
        include_str!("../templates/questionnaire.typ"),
    ),
];

/// What each look has of its own: its folder, its values, its cover. The first has no folder.
const LOOKS: [(&str, &str, &str); 4] = [
    (
        "",
        include_str!("../templates/looks/book/look.typ"),
        include_str!("../templates/looks/book/cover.typ"),
    ),
    (
        "/clear",
        include_str!("../templates/looks/clear/look.typ"),
        include_str!("../templates/looks/clear/cover.typ"),
    ),
    (
        "/folio",
        include_str!("../templates/looks/folio/look.typ"),
        include_str!("../templates/looks/folio/cover.typ"),
    ),
    (
        "/ledger",
        include_str!("../templates/looks/ledger/look.typ"),
        include_str!("../templates/looks/ledger/cover.typ"),
    ),
];

/// How much of the space between things is left: all of it, or a little less where that saves a page
/// with hardly anything on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Air {
    #[default]
    All,
    Less,
    Least,
}

impl Air {
    const EACH: [Self; 3] = [Self::All, Self::Less, Self::Least];

    /// What the templates import.
    fn template(self) -> String {
        let share = match self {
            Self::All => 100,
            Self::Less => 94,
            Self::Least => 88,
        };
        format!("#let air = {share} / 100\n")
    }
}

/// What all documents share.
pub(crate) struct Base {
    library: LazyHash<Library>,
    fonts: Fonts,
    sources: HashMap<FileId, Source>,
    /// `air.typ` of each folder, for each [`Air`].
    airs: HashMap<FileId, [Source; 3]>,
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
        let given = |path: &str| looks.iter().rfind(|(named, _)| named == path);
        let given = |path: &str| given(path).map(|(_, text)| text.as_str());
        let mut sources = HashMap::new();
        let mut add = |path: &str, text: &str| {
            if let Some(id) = file_id(path) {
                sources.insert(id, Source::new(id, text.to_owned()));
            }
        };
        let mut airs = HashMap::new();
        // Templates name each other without a folder, so each look sees its own values everywhere.
        for (folder, values, cover) in LOOKS {
            for (path, ours) in TEMPLATES {
                let own = format!("{folder}{path}");
                add(&own, given(&own).or_else(|| given(path)).unwrap_or(ours));
            }
            for (name, ours) in [("look", values), ("cover", cover)] {
                let own = format!("{folder}/{name}.typ");
                add(&own, given(&own).unwrap_or(ours));
            }
            if let Some(id) = file_id(&format!("{folder}/air.typ")) {
                airs.insert(id, Air::EACH.map(|air| Source::new(id, air.template())));
            }
        }
        Self {
            library: LazyHash::new(Library::builder().build()),
            fonts,
            sources,
            airs,
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
    air: Air,
    files: HashMap<FileId, Bytes>,
}

impl<'a> PageWorld<'a> {
    /// A document of the template at `main` with `/data.json` and pictures as
    /// `/pictures/<name>`. `None` if a path isn't one.
    pub(crate) fn new(
        base: &'a Base,
        main: &str,
        air: Air,
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
            air,
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
        let airs = self.base.airs.get(&id);
        airs.map(|airs| &airs[self.air as usize])
            .or_else(|| self.base.sources.get(&id))
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
