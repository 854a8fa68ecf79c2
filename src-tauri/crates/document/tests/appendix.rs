//! Files of others behind an edition: whole, named, harmless, the same every time.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::{fold, run, saved, words};
use common::{forms, views};
use lopdf::{Document, Object, Stream, dictionary};
use redbook_document::Studio;
use redbook_document::Warning;
use redbook_document::proposal::*;
use redbook_domain::language::Language;

/// A form of our own as a foreign file: two pages with subset fonts and object streams.
fn form() -> Vec<u8> {
    let form = forms::questionnaire(Language::Ru);
    Studio::new().questionnaires(&[form]).unwrap().pdf
}

/// A file with all that can be awkward: one page turned and cropped, inherited resources, content in
/// parts, a filled field, links, a script, a hidden layer.
fn awkward() -> Vec<u8> {
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
fn with(files: &[Option<Vec<u8>>]) -> ProposalView {
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
fn told(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "page.pdf", pdf);
    run(
        program,
        &[before, &[path.to_str().unwrap()], after].concat(),
    )
}

fn page(pdf: &[u8], number: usize) -> String {
    let number = number.to_string();
    fold(&told(
        "pdftotext",
        &["-raw", "-f", &number, "-l", &number],
        pdf,
        &["-"],
    ))
}

#[test]
fn foreign_pages_follow_the_last_page_and_are_counted() {
    let own = Studio::new()
        .proposal(&views::director())
        .unwrap()
        .pages
        .len();
    let view = with(&[Some(form()), Some(awkward())]);
    let document = Studio::new().proposal(&view).unwrap();
    let all = document.pages.len();
    let ours = all - 4;
    assert!(
        ours == own || ours == own + 1,
        "two lines more fit on a page or two"
    );
    assert_eq!(document.warnings, vec![]);
    let pdf = &document.pdf;
    assert!(told("pdfinfo", &[], pdf, &[]).contains(&format!("Pages:           {all}")));
    assert!(
        page(pdf, 1).contains(&format!("Page 1 of {all}")),
        "all pages are counted"
    );
    let said = words(pdf);
    for (from, title) in [
        (ours + 1, "Wash certificate 1"),
        (ours + 3, "Wash certificate 2"),
    ] {
        let line = format!("{title} Pages {from}–{} of this file", from + 1);
        assert!(said.contains(&line), "{line}: {said}");
    }
    assert_eq!(
        page(pdf, ours + 1),
        page(&form(), 1),
        "its words are the same"
    );
    assert!(
        page(pdf, ours + 3).contains("Certificate 77"),
        "parts of content are joined"
    );
    assert_eq!(page(pdf, ours + 4), "Second sheet");
    told("qpdf", &["--check"], pdf, &[]);
    let outline = told("qpdf", &["--json", "--json-key=outlines"], pdf, &[]);
    assert!(
        outline.contains("Appendix 1: Wash certificate 1"),
        "{outline}"
    );
    let place = document.pages[ours]
        .blocks
        .iter()
        .map(|block| block.block_id.as_str());
    assert_eq!(
        place.collect::<Vec<_>>(),
        ["appendix-1"],
        "a click leads to the block"
    );
}

#[test]
fn pages_keep_their_own_size() {
    let document = Studio::new().proposal(&with(&[Some(awkward())])).unwrap();
    let first = document.pages.len() - 1;
    let sizes = told("pdfinfo", &["-l", "-1"], &document.pdf, &[]);
    let size = |page: usize| {
        let line = sizes
            .lines()
            .find(|line| line.starts_with(&format!("Page {page:>4} size:")));
        fold(line.unwrap_or(&sizes))
    };
    assert_eq!(
        size(first),
        format!("Page {first} size: 200 x 300 pts"),
        "cropped and turned"
    );
    assert_eq!(
        size(first + 1),
        format!("Page {} size: 200 x 100 pts", first + 1)
    );
    let map = &document.pages[first - 1];
    assert_eq!((map.width, map.height), (200.0, 300.0));
}

#[test]
fn what_is_seen_stays_and_what_acts_goes() {
    let document = Studio::new().proposal(&with(&[Some(awkward())])).unwrap();
    let first = document.pages.len() - 1;
    let said = page(&document.pdf, first);
    assert!(
        said.contains("Filled by hand"),
        "a filled field is drawn: {said}"
    );
    assert!(said.contains("Shown layer"), "{said}");
    assert!(
        !said.contains("Secret price"),
        "a hidden layer stays hidden: {said}"
    );
    let plain = Document::load_mem(&document.pdf).unwrap();
    let all = format!("{:?}", plain.objects);
    assert!(
        all.contains("https://example.org/certificate"),
        "a link stays"
    );
    for gone in [
        "JavaScript",
        "app.alert",
        "/etc/passwd",
        "Widget",
        "OpenAction",
    ] {
        assert!(!all.contains(gone), "{gone} is left out");
    }
}

#[test]
fn no_standard_is_claimed_for_foreign_pages() {
    let claims = |pdf: &[u8]| String::from_utf8_lossy(pdf).matches("pdfaid:part").count();
    let studio = Studio::new();
    assert!(claims(&studio.proposal(&views::director()).unwrap().pdf) > 0);
    let document = studio.proposal(&with(&[Some(form())])).unwrap();
    assert_eq!(claims(&document.pdf), 0);
    assert!(!String::from_utf8_lossy(&document.pdf).contains("pdfuaid:part"));
    let tree = told("pdfinfo", &["-struct"], &document.pdf, &[]);
    assert_eq!(
        tree.matches("Figure").count(),
        2 + logos(),
        "each foreign page is a figure: {tree}"
    );
    let all = format!("{:?}", Document::load_mem(&document.pdf).unwrap().objects);
    let alternative: String = "page 2 of 2"
        .encode_utf16()
        .map(|unit| format!("{unit:04X}"))
        .collect();
    assert!(
        all.to_uppercase().contains(&alternative) || all.contains("page 2 of 2"),
        "each says which page it is"
    );
}

/// Figures in the edition without appendices.
fn logos() -> usize {
    let pdf = Studio::new().proposal(&views::director()).unwrap().pdf;
    told("pdfinfo", &["-struct"], &pdf, &[])
        .matches("Figure")
        .count()
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let view = with(&[Some(awkward()), Some(form())]);
    let studio = Studio::new();
    let first = studio.proposal(&view).unwrap().pdf;
    assert_eq!(
        studio.proposal(&view).unwrap().pdf,
        first,
        "read once, used twice"
    );
    assert_eq!(Studio::new().proposal(&view).unwrap().pdf, first);
}

#[test]
fn a_file_that_is_gone_or_broken_is_left_out_with_a_warning() {
    let view = with(&[None, Some(b"%PDF-1.4 nothing".to_vec()), Some(form())]);
    let document = Studio::new().proposal(&view).unwrap();
    let warnings: Vec<_> = (document.warnings.iter())
        .map(|warning| match warning {
            Warning::Appendix { block_id, reason } => (block_id.as_str(), reason.as_str()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        warnings,
        [
            ("appendix-1", "file_missing"),
            ("appendix-2", "appendix_broken")
        ]
    );
    let said = words(&document.pdf);
    assert!(
        !said.contains("Wash certificate 1"),
        "nothing is promised that isn't there"
    );
    assert!(said.contains("Wash certificate 3"));
}

#[test]
fn broken_files_are_refused() {
    let whole = form();
    let half = whole[..whole.len() / 2].to_vec();
    let awkward = awkward();
    let no_end = awkward[..awkward.len() - 40].to_vec();
    let mut lost = awkward.clone();
    let at = lost
        .windows(8)
        .position(|part| part == b"Subtype/")
        .unwrap();
    lost[at - 30..at + 8].fill(b'x');
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("a text", b"Dear Sir".to_vec()),
        ("half a file", half),
        ("a file without its end", no_end),
        ("a file with a hole", lost),
    ] {
        let error = appendix_pages(&bytes).expect_err(what);
        assert_eq!(error.code, "appendix_broken", "{what}: {error:?}");
    }
    assert_eq!(appendix_pages(&awkward), Ok(2));
    assert_eq!(appendix_pages(&whole), Ok(2));
}

#[test]
fn protected_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "plain.pdf", &form());
    let protected = folder.path().join("protected.pdf");
    for (user, owner, bits) in [
        ("", "owner", "256"),
        ("user", "owner", "256"),
        ("user", "owner", "128"),
    ] {
        let strong: &[&str] = if bits == "128" { &["--use-aes=y"] } else { &[] };
        let arguments = [
            &["--encrypt", user, owner, bits][..],
            strong,
            &["--", path.to_str().unwrap(), protected.to_str().unwrap()],
        ];
        run("qpdf", &arguments.concat());
        let error = appendix_pages(&std::fs::read(&protected).unwrap()).unwrap_err();
        assert_eq!(
            error.code, "appendix_encrypted",
            "{user:?} {bits}: {error:?}"
        );
    }
}

#[test]
fn more_pages_than_are_read_are_refused() {
    let mut pdf = Document::with_version("1.5");
    let pages = pdf.new_object_id();
    let blank = |_| {
        let page = dictionary! { "Type" => "Page", "Parent" => pages };
        Object::Reference(pdf.add_object(page))
    };
    let kids: Vec<Object> = (0..=redbook_document::MAX_APPENDIX_PAGES)
        .map(blank)
        .collect();
    let count = i64::try_from(kids.len()).unwrap();
    let list = dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids };
    pdf.objects.insert(pages, Object::Dictionary(list));
    let catalog = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    pdf.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    let pdf = bytes;
    let error = appendix_pages(&pdf).unwrap_err();
    assert_eq!(error.code, "appendix_too_large", "{error:?}");
}
