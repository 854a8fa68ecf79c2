//! `styles.xml`: the looks by name, so that whoever edits changes them in one place.

use std::fmt::Write as _;

use super::parts::{DECLARATION, tag};
use crate::proposal::ProposalView;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const SERIF: &str =
    "<w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\" w:cs=\"Cambria\" w:eastAsia=\"Cambria\"/>";
const SANS: &str =
    "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\" w:eastAsia=\"Calibri\"/>";
const INK: &str = "1E1A17";
const QUIET: &str = "5A524A";
const RULE: &str = "BDB3A4";
const TINT: &str = "F6F2EA";

/// Key, name, key of the style it is based on, of the one that follows, properties of the
/// paragraph, of its letters.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    String,
    String,
);

pub(super) fn styles(view: &ProposalView) -> String {
    let accent = view
        .accent
        .strip_prefix('#')
        .filter(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
        .unwrap_or("A5182F");
    let mut xml = format!(
        "{DECLARATION}<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr>{SERIF}\
         <w:color w:val=\"{INK}\"/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>\
         <w:lang w:val=\"{0}\" w:eastAsia=\"{0}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"140\" w:line=\"280\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>",
        tag(view.language)
    );
    for (key, name, base, next, paragraph, letters) in paragraphs(accent) {
        let _ = write!(
            xml,
            "<w:style w:type=\"paragraph\" w:styleId=\"{key}\"{}><w:name w:val=\"{name}\"/>",
            if key == "Normal" {
                " w:default=\"1\""
            } else {
                ""
            }
        );
        if !base.is_empty() {
            let _ = write!(xml, "<w:basedOn w:val=\"{base}\"/>");
        }
        if !next.is_empty() {
            let _ = write!(xml, "<w:next w:val=\"{next}\"/>");
        }
        let _ = write!(
            xml,
            "<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        );
    }
    let _ = write!(
        xml,
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"{accent}\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>{0}</w:tblPr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"RedbookTable\"><w:name w:val=\"Redbook Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\
         <w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{INK}\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{INK}\"/>\
         <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{RULE}\"/></w:tblBorders>{0}</w:tblPr>\
         <w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{INK}\"/></w:tcBorders><w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr></w:style>\
         <w:style w:type=\"table\" w:styleId=\"RedbookPlain\"><w:name w:val=\"Redbook Plain\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>{0}</w:tblPr></w:style></w:styles>",
        "<w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"57\" w:type=\"dxa\"/><w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar>"
    );
    xml
}

/// Half points.
fn size(points: u32) -> String {
    format!("<w:sz w:val=\"{0}\"/><w:szCs w:val=\"{0}\"/>", points * 2)
}

fn colour(of: &str) -> String {
    format!("<w:color w:val=\"{of}\"/>")
}

/// Twentieths of a point before and after.
fn space(before: u32, after: u32) -> String {
    format!("<w:spacing w:before=\"{before}\" w:after=\"{after}\"/>")
}

fn paragraphs(accent: &str) -> Vec<Row> {
    const BOLD: &str = "<w:b/><w:bCs/>";
    const ITALIC: &str = "<w:i/><w:iCs/>";
    const KEEP: &str = "<w:keepNext/><w:keepLines/>";
    let tabs = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs>";
    let border = |side: &str, width: u32, of: &str, away: u32| {
        format!("<w:{side} w:val=\"single\" w:sz=\"{width}\" w:space=\"{away}\" w:color=\"{of}\"/>")
    };
    let boxed = |inside: String| format!("<w:pBdr>{inside}</w:pBdr>");
    let list = |number: &str| {
        format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{number}\"/></w:numPr>")
    };
    let tinted = format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{TINT}\"/>");
    let decided = boxed(border("left", 24, accent, 8));
    let expiring = format!("{KEEP}{}", boxed(border("left", 36, accent, 8)));
    vec![
        ("Normal", "Normal", "", "", String::new(), String::new()),
        (
            "Title",
            "Title",
            "Normal",
            "Normal",
            format!("{KEEP}{}", space(120, 240)),
            format!("{}{}", BOLD, size(26)),
        ),
        (
            "Heading1",
            "heading 1",
            "Normal",
            "Normal",
            format!("{KEEP}{}<w:outlineLvl w:val=\"0\"/>", space(280, 120)),
            format!("{}{}", BOLD, size(18)),
        ),
        (
            "Heading2",
            "heading 2",
            "Normal",
            "Normal",
            format!("{KEEP}{}<w:outlineLvl w:val=\"1\"/>", space(240, 100)),
            format!("{}{}", BOLD, size(13)),
        ),
        (
            "Label",
            "Label",
            "Normal",
            "Normal",
            format!("{KEEP}{}", space(200, 40)),
            format!("{SANS}{BOLD}{}{}", colour(accent), size(9)),
        ),
        (
            "Addressee",
            "Addressee",
            "Normal",
            "Title",
            space(0, 120),
            format!("{SANS}{}{}", colour(QUIET), size(9)),
        ),
        ("Lead", "Lead", "Normal", "Normal", space(0, 160), size(13)),
        (
            "Quote",
            "Quote",
            "Normal",
            "Credit",
            format!(
                "{}<w:ind w:left=\"284\"/>",
                boxed(border("left", 12, accent, 8))
            ),
            format!("{ITALIC}{}", size(13)),
        ),
        (
            "Credit",
            "Credit",
            "Normal",
            "Normal",
            "<w:ind w:left=\"284\"/>".to_owned(),
            format!("{SANS}{}{}", colour(QUIET), size(8)),
        ),
        (
            "Small",
            "Small",
            "Normal",
            "Normal",
            space(60, 100),
            format!("{SANS}{}{}", colour(QUIET), size(8)),
        ),
        (
            "ListBullet",
            "List Bullet",
            "Normal",
            "",
            format!("{}{}", list("1"), space(0, 80)),
            String::new(),
        ),
        (
            "ListNumber",
            "List Number",
            "Normal",
            "",
            space(0, 80),
            String::new(),
        ),
        (
            "Figure",
            "Figure",
            "Normal",
            "FigureCaption",
            format!("{KEEP}{}", space(60, 0)),
            format!("{BOLD}{}", size(18)),
        ),
        (
            "FigureCaption",
            "Figure Caption",
            "Normal",
            "Normal",
            space(0, 80),
            format!("{SANS}{}{}", colour(QUIET), size(8)),
        ),
        (
            "TableText",
            "Table Text",
            "Normal",
            "",
            space(0, 0),
            format!("{SANS}{}", size(9)),
        ),
        (
            "TableHead",
            "Table Head",
            "TableText",
            "TableText",
            "<w:keepNext/>".to_owned(),
            format!("{BOLD}{}{}", colour(QUIET), size(8)),
        ),
        (
            "TableNote",
            "Table Note",
            "TableText",
            "",
            String::new(),
            format!("{}{}", colour(QUIET), size(8)),
        ),
        (
            "PersonName",
            "Person Name",
            "Normal",
            "Contact",
            format!("{KEEP}{}", space(100, 0)),
            format!("{BOLD}{}", size(11)),
        ),
        (
            "Contact",
            "Contact",
            "Normal",
            "",
            space(0, 0),
            format!("{SANS}{}{}", colour(QUIET), size(9)),
        ),
        (
            "Decision",
            "Decision",
            "Normal",
            "",
            format!("{decided}{tinted}"),
            String::new(),
        ),
        (
            "DecisionTitle",
            "Decision Title",
            "Decision",
            "Decision",
            format!("{KEEP}<w:outlineLvl w:val=\"1\"/>"),
            format!("{BOLD}{}", size(13)),
        ),
        (
            "Expiry",
            "Expiry",
            "Normal",
            "Expiry",
            expiring.clone(),
            size(10),
        ),
        (
            "ExpiryDate",
            "Expiry Date",
            "Expiry",
            "Expiry",
            String::new(),
            format!("{BOLD}{}", size(18)),
        ),
        (
            "SignatureLine",
            "Signature Line",
            "Normal",
            "",
            format!("{}{}", boxed(border("top", 4, INK, 2)), space(900, 60)),
            format!("{SANS}{}{}", colour(QUIET), size(8)),
        ),
        (
            "Header",
            "header",
            "Normal",
            "",
            format!(
                "{}{tabs}{}",
                boxed(border("bottom", 4, RULE, 4)),
                space(0, 0)
            ),
            format!("{SANS}{}{}", colour(QUIET), size(8)),
        ),
        (
            "Footer",
            "footer",
            "Normal",
            "",
            format!("{}{tabs}{}", boxed(border("top", 4, RULE, 4)), space(0, 0)),
            format!("{SANS}{}{}", colour(QUIET), size(8)),
        ),
    ]
}
