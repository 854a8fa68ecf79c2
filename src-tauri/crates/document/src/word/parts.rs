//! The small parts of the package: head, foot, numbering, properties, relations.

use std::fmt::Write as _;

use redbook_domain::language::Language;

use super::body::{Body, safe};
use crate::proposal::ProposalView;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
pub(super) const DECLARATION: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Key of the numbering of bullets; numbered lists have the keys after it.
pub(super) const FIRST_LIST: u32 = 1;

/// The language with its country, as Word names it.
pub(super) const fn tag(language: Language) -> &'static str {
    match language {
        Language::En => "en-GB",
        Language::Ru => "ru-RU",
        Language::Bg => "bg-BG",
        Language::De => "de-DE",
        Language::Et => "et-EE",
    }
}

pub(super) fn document(body: &str) -> String {
    format!(
        "{DECLARATION}<w:document xmlns:w=\"{W}\" xmlns:r=\"{R}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>{body}\
         <w:sectPr><w:headerReference w:type=\"default\" r:id=\"head\"/>\
         <w:footerReference w:type=\"default\" r:id=\"foot\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1418\" w:right=\"1134\" w:bottom=\"1418\" w:left=\"1134\" w:header=\"624\" w:footer=\"567\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>"
    )
}

fn run(text: &str) -> String {
    format!(
        "<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>",
        safe(text).replace('\n', " ")
    )
}

const TAB: &str = "<w:r><w:tab/></w:r>";

/// Who makes it, and what it is.
pub(super) fn head(view: &ProposalView) -> String {
    let head = &view.head;
    let maker = [head.maker.as_str(), head.line.as_str()];
    let maker = maker.into_iter().filter(|part| !part.is_empty());
    let end = [head.document.as_str(), head.edition.as_str()];
    let end = end.into_iter().filter(|part| !part.is_empty());
    format!(
        "{DECLARATION}<w:hdr xmlns:w=\"{W}\" xmlns:r=\"{R}\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>{}{TAB}{}</w:p></w:hdr>",
        run(&maker.collect::<Vec<_>>().join(" · ")),
        run(&end.collect::<Vec<_>>().join(" · ")),
    )
}

/// For whom, until when, which page.
pub(super) fn foot(view: &ProposalView) -> String {
    let foot = &view.foot;
    let mut page = run(&foot.page);
    for (mark, field) in [("{page}", "PAGE"), ("{pages}", "NUMPAGES")] {
        let counted = format!(
            "</w:t></w:r><w:fldSimple w:instr=\" {field} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>\
             <w:r><w:t xml:space=\"preserve\">"
        );
        page = page.replace(mark, &counted);
    }
    format!(
        "{DECLARATION}<w:ftr xmlns:w=\"{W}\" xmlns:r=\"{R}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r><w:t xml:space=\"preserve\"> · </w:t></w:r>{}{TAB}{page}</w:p></w:ftr>",
        run(&foot.prepared),
        run(&foot.held),
    )
}

/// Bullets, and as many counts from 1 as there are numbered lists.
pub(super) fn numbering(lists: u32) -> String {
    let level = |format: &str, text: &str| {
        format!(
            "<w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
             <w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>\
             <w:pPr><w:ind w:left=\"340\" w:hanging=\"340\"/></w:pPr></w:lvl>"
        )
    };
    let mut xml = format!(
        "{DECLARATION}<w:numbering xmlns:w=\"{W}\"><w:abstractNum w:abstractNumId=\"0\">{}</w:abstractNum>\
         <w:abstractNum w:abstractNumId=\"1\">{}</w:abstractNum>\
         <w:num w:numId=\"{FIRST_LIST}\"><w:abstractNumId w:val=\"0\"/></w:num>",
        level("bullet", "•"),
        level("decimal", "%1."),
    );
    for list in 1..=lists {
        let _ = write!(
            xml,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
            FIRST_LIST + list
        );
    }
    xml.push_str("</w:numbering>");
    xml
}

pub(super) fn settings(view: &ProposalView) -> String {
    format!(
        "{DECLARATION}<w:settings xmlns:w=\"{W}\"><w:zoom w:percent=\"100\"/>\
         <w:defaultTabStop w:val=\"709\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{}\"/></w:settings>",
        tag(view.language)
    )
}

/// Title, author, subject, keywords, language; no dates.
pub(super) fn core(view: &ProposalView) -> String {
    let of = &view.properties;
    format!(
        "{DECLARATION}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:subject>{}</dc:subject>\
         <dc:creator>{}</dc:creator><cp:keywords>{}</cp:keywords><dc:language>{}</dc:language></cp:coreProperties>",
        safe(&of.title),
        safe(&of.subject),
        safe(&of.author),
        safe(&of.keywords.join(", ")),
        tag(view.language)
    )
}

pub(super) fn app() -> String {
    format!(
        "{DECLARATION}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Redbook</Application></Properties>"
    )
}

pub(super) fn types() -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let mut xml = format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Default Extension=\"png\" ContentType=\"image/png\"/>\
         <Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\
         <Override PartName=\"/word/document.xml\" ContentType=\"{word}.document.main+xml\"/>"
    );
    for (part, kind) in [
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("header1", "header"),
        ("footer1", "footer"),
    ] {
        let _ = write!(
            xml,
            "<Override PartName=\"/word/{part}.xml\" ContentType=\"{word}.{kind}+xml\"/>"
        );
    }
    xml.push_str("</Types>");
    xml
}

fn relations(list: impl Iterator<Item = (String, String, String, bool)>) -> String {
    let mut xml = format!(
        "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for (key, kind, target, outside) in list {
        let mode = if outside {
            " TargetMode=\"External\""
        } else {
            ""
        };
        let _ = write!(
            xml,
            "<Relationship Id=\"{key}\" Type=\"{kind}\" Target=\"{}\"{mode}/>",
            safe(&target)
        );
    }
    xml.push_str("</Relationships>");
    xml
}

pub(super) fn package_relations() -> String {
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    relations(
        [
            (
                "document",
                format!("{R}/officeDocument"),
                "word/document.xml",
            ),
            ("core", core.to_owned(), "docProps/core.xml"),
            (
                "app",
                format!("{R}/extended-properties"),
                "docProps/app.xml",
            ),
        ]
        .into_iter()
        .map(|(key, kind, target)| (key.to_owned(), kind, target.to_owned(), false)),
    )
}

pub(super) fn document_relations(body: &Body<'_>) -> String {
    let own = [
        ("styles", "styles", "styles.xml"),
        ("numbering", "numbering", "numbering.xml"),
        ("settings", "settings", "settings.xml"),
        ("head", "header", "header1.xml"),
        ("foot", "footer", "footer1.xml"),
    ];
    let own = own.into_iter().map(|(key, kind, target)| {
        (
            key.to_owned(),
            format!("{R}/{kind}"),
            target.to_owned(),
            false,
        )
    });
    let pictures = (1..).zip(&body.media).map(|(number, media)| {
        let target = format!("media/{}", media.name);
        (
            format!("picture{number}"),
            format!("{R}/image"),
            target,
            false,
        )
    });
    let links = (1..).zip(&body.links).map(|(number, address)| {
        (
            format!("link{number}"),
            format!("{R}/hyperlink"),
            address.clone(),
            true,
        )
    });
    relations(own.chain(pictures).chain(links))
}
