//! Files that can't be behind an edition: gone, broken, protected, too long.

use lopdf::{Document, Object, dictionary};
use redbook_document::proposal::*;
use redbook_document::{Studio, Warning};

use crate::common::tools::{run, saved, words};
use crate::files::{awkward, form, with};

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
