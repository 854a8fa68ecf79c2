//! Files of others, the edition with them behind it, and what programs say of the whole.

use lopdf::{Document, Object, Stream, dictionary};
use redbook_document::Studio;
use redbook_document::proposal::*;
use redbook_domain::language::Language;

use crate::common::tools::{fold, run, saved};
use crate::common::{forms, views};

/// A form of our own as a foreign file: two pages with subset fonts and object streams.
pub fn form() -> Vec<u8> {
    let form = forms::questionnaire(Language::Ru);
    Studio::new().questionnaires(&[form]).unwrap().pdf
}

/// A file with all that can be awkward: one page turned and cropped, inherited resources, content in
/// parts, a filled field, links, a script, a hidden layer.
pub fn awkward() -> Vec<u8> {
    let mut pdf = Document::with_version("1.5");
    let stream = |text: &str| Stream::new(dictionary! {}, text.as_bytes().to_vec());
    let font = pdf.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
    });
    let layer = |pdf: &mut Document, name: &str| {
        pdf.add_object(dictionary! { "Type" => "OCG", "Name" => Object::string_literal(name) })
    };
    let (seen, hidden) = (layer(&mut pdf, "Seen"), layer(&mut pdf, "Hidden"));
    let begin = pdf.add_object(stream("BT /F0 12 Tf 120 320 Td (Cert"));
    let end = pdf.add_object(stream(
        "ificate 77) Tj ET
         /OC /L1 BDC BT /F0 12 Tf 120 300 Td (Secret price) Tj ET EMC
         /OC /L0 BDC BT /F0 12 Tf 120 280 Td (Shown layer) Tj ET EMC",
    ));
    let second = pdf.add_object(stream("BT /F0 12 Tf 20 20 Td (Second sheet) Tj ET"));
    let fonts = dictionary! { "F0" => font };
    let look = dictionary! {
        "Type" => "XObject", "Subtype" => "Form",
        "BBox" => vec![0.into(), 0.into(), 50.into(), 10.into()],
        "Resources" => dictionary! { "Font" => fonts.clone() },
    };
    let look = Stream::new(look, b"BT /F0 10 Tf 2 4 Td (Filled by hand) Tj ET".to_vec());
    let look = pdf.add_object(look);
    let area = |x: i64, y: i64| vec![x.into(), y.into(), (x + 100).into(), (y + 20).into()];
    let action = |kind: &str, key: &str, to: &str| {
        dictionary! { "S" => Object::Name(kind.into()), key => Object::string_literal(to) }
    };
    let field = dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Tx", "F" => 4,
        "Rect" => area(120, 240), "AP" => dictionary! { "N" => look },
        "A" => action("JavaScript", "JS", "app.alert(1)"),
    };
    let link = |to: &str| {
        dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "Rect" => area(120, 200),
            "A" => action("URI", "URI", to),
        }
    };
    let pages = pdf.new_object_id();
    let first = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Rotate" => 90,
        "CropBox" => vec![100.into(), 150.into(), 400.into(), 350.into()],
        "Contents" => vec![begin.into(), end.into()],
        "Annots" => vec![
            field.into(),
            link("https://example.org/certificate").into(),
            link("file:///etc/passwd").into(),
        ],
    });
    let second = pdf.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => second,
        "MediaBox" => vec![0.into(), 0.into(), 200.into(), 100.into()],
    });
    let resources = dictionary! {
        "Font" => fonts,
        "Properties" => dictionary! { "L0" => seen, "L1" => hidden },
    };
    pdf.objects.insert(
        pages,
        Object::Dictionary(dictionary! {
            "Type" => "Pages", "Count" => 2, "Kids" => vec![first.into(), second.into()],
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Resources" => resources,
        }),
    );
    let catalog = pdf.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages,
        "OpenAction" => action("JavaScript", "JS", "app.alert(2)"),
        "OCProperties" => dictionary! {
            "OCGs" => vec![seen.into(), hidden.into()],
            "D" => dictionary! { "OFF" => vec![hidden.into()] },
        },
    });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

/// The director's edition with these files behind it, each named by its number.
pub fn with(files: &[Option<Vec<u8>>]) -> ProposalView {
    let mut view = views::director();
    let expiry = view.blocks.pop().unwrap();
    for (number, bytes) in (1..).zip(files) {
        let (id, label) = (format!("appendix-{number}"), format!("Appendix {number}"));
        let title = format!("Wash certificate {number}");
        view.blocks.push(BlockView {
            id: id.clone(),
            new_page: false,
            body: BodyView::Appendix {
                label: label.clone(),
                title: title.clone(),
                on_page: "Page {from} of this file".into(),
                on_pages: "Pages {from}–{to} of this file".into(),
            },
        });
        view.appendices.push(AppendixView {
            block_id: id,
            sha256: format!("{number:064x}"),
            bytes: bytes.clone(),
            title: format!("{label}: {title}"),
            alternative: format!("{label}: {title}, page {{page}} of {{pages}}"),
        });
    }
    view.blocks.push(expiry);
    view
}

/// What a program says of the file.
pub fn told(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", pdf);
    run(
        program,
        &[before, &[path.to_str().unwrap()], after].concat(),
    )
}

/// The words of a page, counted from 1.
pub fn page(pdf: &[u8], number: usize) -> String {
    let number = number.to_string();
    fold(&told(
        "pdftotext",
        &["-raw", "-f", &number, "-l", &number],
        pdf,
        &["-"],
    ))
}
