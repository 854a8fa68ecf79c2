//! Whatever is typed is on the page or is named; nothing panics.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::words;
use common::views;
use redbook_document::proposal::*;
use redbook_document::{Studio, Warning};

fn with(body: BodyView) -> ProposalView {
    let mut view = views::director();
    view.blocks.insert(
        3,
        BlockView {
            id: "odd".into(),
            new_page: false,
            body,
        },
    );
    view
}

#[test]
fn nothing_at_all() {
    let mut view = views::director();
    view.blocks.clear();
    view.headline = String::new();
    view.addressee = AddresseeView::default();
    view.pictures.clear();
    let document = Studio::new().proposal(&view).unwrap();
    assert_eq!(document.pages.len(), 1);
    let empty = |body| BlockView {
        id: "e".into(),
        new_page: true,
        body,
    };
    view.blocks = vec![
        empty(BodyView::KeyFigures { figures: vec![] }),
        empty(BodyView::PriceTable {
            title: String::new(),
            table: TableView::default(),
            sums: vec![],
            note: String::new(),
        }),
        empty(BodyView::CashFlow {
            label: String::new(),
            title: String::new(),
            chart: ChartView::default(),
            table: TableView::default(),
            note: String::new(),
            what_if: None,
        }),
        empty(BodyView::Points {
            label: String::new(),
            sublabel: String::new(),
            points: vec![],
        }),
        empty(BodyView::References {
            label: String::new(),
            title: String::new(),
            references: vec![],
            ask_label: String::new(),
            ask: vec![],
        }),
        empty(BodyView::Decision {
            title: String::new(),
            body: vec![],
            signatures: vec![],
            first_page: true,
        }),
        empty(BodyView::PreparedBy {
            label: String::new(),
            sublabel: String::new(),
            people: vec![],
        }),
        empty(BodyView::Picture {
            file: "gone.png".into(),
            alternative: String::new(),
            caption: String::new(),
            wide: true,
            crop: None,
        }),
        empty(BodyView::Expiry {
            label: String::new(),
            date: String::new(),
            body: vec![],
        }),
    ];
    Studio::new().proposal(&view).unwrap();
}

#[test]
fn control_characters_and_marks_of_direction() {
    let odd = "before\u{0}\u{1}\u{8}\u{1b}[31m\u{202e}after\u{2066} \u{feff}end\r\nnext\tline";
    let document = Studio::new()
        .proposal(&with(views::text(odd, odd, &[odd])))
        .unwrap();
    let said = words(&document.pdf);
    assert!(said.contains("before[31mafter end next line"), "{said}");
}

#[test]
fn markup_stays_literal() {
    let odd =
        "#set page(fill: red) *bold* _it_ $x^2$ <label> @ref \\n // comment `raw` [x] {y} = Title";
    let document = Studio::new()
        .proposal(&with(BodyView::Text {
            label: odd.into(),
            sublabel: odd.into(),
            lead: false,
            body: vec![ParagraphView::Plain {
                runs: vec![RunView::plain(odd)],
            }],
        }))
        .unwrap();
    let said = words(&document.pdf);
    assert!(
        said.contains("#set page(fill: red) *bold* _it_ $x^2$ <label> @ref"),
        "{said}"
    );
}

#[test]
fn characters_no_font_has_are_named() {
    let document = Studio::new()
        .proposal(&with(views::text(
            "Label",
            "",
            &["Hello 🎉 世界 مرحبا שלום end"],
        )))
        .unwrap();
    let named: Vec<_> = document
        .warnings
        .iter()
        .filter_map(|warning| match warning {
            Warning::MissingGlyph {
                block_id,
                characters,
                page,
            } => Some((block_id.as_str(), characters.clone(), *page)),
            _ => None,
        })
        .collect();
    assert!(!named.is_empty(), "{:?}", document.warnings);
    assert!(named.iter().all(|(block, ..)| *block == "odd"), "{named:?}");
    let all: String = named
        .iter()
        .map(|(_, characters, _)| characters.as_str())
        .collect();
    for c in ['🎉', '世', 'م', 'ש'] {
        assert!(all.contains(c), "{c} in {all}");
    }
    let said = words(&document.pdf);
    assert!(
        said.contains("Hello") && said.contains("end") && said.contains('世'),
        "{said}"
    );
}

#[test]
fn a_word_of_ten_thousand_letters_stays_in_its_column() {
    let word = "щ".repeat(10_000);
    let mut view = with(views::text(&word[..400], "", &[&word]));
    view.blocks.push(BlockView {
        id: "cells".into(),
        new_page: false,
        body: BodyView::Facts {
            label: String::new(),
            title: String::new(),
            table: TableView {
                columns: vec![
                    views::column("Head", 40.0, Align::Left),
                    views::column(&word[..200], 0.0, Align::Right),
                ],
                rows: vec![views::row(
                    RowKind::Line,
                    &format!("{}|{word}", &word[..600]),
                )],
            },
        },
    });
    let document = Studio::new().proposal(&view).unwrap();
    let over: Vec<_> = document
        .warnings
        .iter()
        .filter(|w| matches!(w, Warning::Overflow { .. }))
        .collect();
    let places: Vec<_> = over
        .iter()
        .map(|w| match w {
            Warning::Overflow { block_id, page, .. } => format!("{block_id} {page}"),
            _ => String::new(),
        })
        .collect();
    assert!(over.is_empty(), "{places:?}");
    let said: String = words(&document.pdf).chars().filter(|c| *c == 'щ').collect();
    assert!(said.chars().count() >= 20_000, "{}", said.chars().count());
}

#[test]
fn a_hundred_thousand_characters() {
    let text = "Довольно длинное предложение о ящиках и картоне. ".repeat(2_050);
    let document = Studio::new()
        .proposal(&with(views::text("Много", "", &[&text])))
        .unwrap();
    assert!(document.pages.len() > 20);
    assert_eq!(words(&document.pdf).matches("картоне.").count(), 2_050);
}

#[test]
fn three_thousand_lines() {
    let rows = (1..=3_000)
        .map(|n| {
            views::row(
                RowKind::Line,
                &format!("{n}|Ящик {n} // складной, 600 × 400|{n}|шт.|9 600,00|38 400|7 680"),
            )
        })
        .collect();
    let mut view = views::finance();
    for block in &mut view.blocks {
        if let BodyView::PriceTable { table, .. } = &mut block.body {
            table.rows = rows;
            break;
        }
    }
    let start = std::time::Instant::now();
    let document = Studio::new().proposal(&view).unwrap();
    println!(
        "3,000 lines: {:?}, {} pages, {} bytes",
        start.elapsed(),
        document.pages.len(),
        document.pdf.len()
    );
    let said = words(&document.pdf);
    for n in [1, 2, 1_499, 1_500, 2_999, 3_000] {
        assert!(said.contains(&format!("Ящик {n} складной")), "{n}");
    }
    // The head of the table is on every page it runs over.
    let pages = document
        .pages
        .iter()
        .filter(|p| {
            p.blocks
                .iter()
                .any(|b| b.block_id == "b9" || b.area.height > 600.0)
        })
        .count();
    assert!(
        said.matches("Наименование").count() >= pages.max(60),
        "{pages}"
    );
}

#[test]
fn broken_pictures_are_left_out_and_named() {
    let mut view = with(BodyView::Picture {
        file: "broken.png".into(),
        alternative: "A crate".into(),
        caption: "Crate".into(),
        wide: true,
        crop: None,
    });
    view.pictures
        .insert("broken.png".into(), b"\x89PNG\r\n\x1a\nnothing".to_vec());
    view.pictures.insert("logo.svg".into(), b"<svg".to_vec());
    let document = Studio::new().proposal(&view).unwrap();
    let broken = document
        .warnings
        .iter()
        .filter(|w| matches!(w, Warning::Picture { .. }))
        .count();
    assert_eq!(broken, 2, "{:?}", document.warnings);
}

#[test]
fn pictures_are_set() {
    let mut view = with(BodyView::Picture {
        file: "p.png".into(),
        alternative: "A crate".into(),
        caption: "The crate in green".into(),
        wide: false,
        crop: None,
    });
    let mut png = std::io::Cursor::new(Vec::new());
    let pixels = image::RgbaImage::from_fn(60, 40, |x, y| {
        image::Rgba([x as u8 * 4, y as u8 * 6, 90, if x > 30 { 128 } else { 255 }])
    });
    pixels.write_to(&mut png, image::ImageFormat::Png).unwrap();
    view.pictures.insert("p.png".into(), png.into_inner());
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image::DynamicImage::ImageRgba8(pixels)
        .to_rgb8()
        .write_to(&mut jpeg, image::ImageFormat::Jpeg)
        .unwrap();
    let jpeg = jpeg.into_inner();
    view.pictures.insert("j.jpg".into(), jpeg.clone());
    view.blocks.insert(
        4,
        BlockView {
            id: "photo".into(),
            new_page: false,
            body: BodyView::Picture {
                file: "j.jpg".into(),
                alternative: String::new(),
                caption: String::new(),
                wide: true,
                crop: None,
            },
        },
    );
    let document = Studio::new().proposal(&view).unwrap();
    assert!(document.warnings.is_empty(), "{:?}", document.warnings);
    let whole = document
        .pdf
        .windows(jpeg.len())
        .any(|window| window == jpeg);
    assert!(whole, "JPEG files pass through as they are");
    let folder = tempfile::tempdir().unwrap();
    let path = common::tools::saved(folder.path(), "p.pdf", &document.pdf);
    common::tools::run("qpdf", &["--check", path.to_str().unwrap()]);
}

/// A photo as cameras make them: no two pixels alike, but neighbours near.
fn photo(wide: u32, high: u32) -> image::RgbImage {
    image::RgbImage::from_fn(wide, high, |x, y| {
        let wave = |n: u32| {
            ((f64::from(x * n) / 97.0).sin() * 60.0 + (f64::from(y) / 53.0).cos() * 60.0 + 128.0)
                as u8
        };
        image::Rgb([wave(1), wave(2), wave(3)])
    })
}

#[test]
fn photos_have_no_more_pixels_than_paper_shows() {
    let file = |format| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        photo(4_000, 3_000).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    };
    for (name, bytes) in [
        ("p.jpg", file(image::ImageFormat::Jpeg)),
        ("p.png", file(image::ImageFormat::Png)),
    ] {
        let mut view = with(BodyView::Picture {
            file: name.into(),
            alternative: "A plant".into(),
            caption: String::new(),
            wide: false,
            crop: None,
        });
        view.pictures.insert(name.into(), bytes.clone());
        let document = Studio::new().proposal(&view).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = common::tools::saved(folder.path(), "p.pdf", &document.pdf);
        let list = common::tools::run("pdfimages", &["-list", path.to_str().unwrap()]);
        let row = list.lines().find(|row| row.contains(" image ")).unwrap();
        let columns: Vec<&str> = row.split_whitespace().collect();
        // 130 mm at 300 pixels to the inch.
        assert_eq!((columns[3], columns[4]), ("1536", "1152"), "{list}");
        if name == "p.jpg" {
            assert_eq!(columns[8], "jpeg", "{list}");
        }
        assert!(
            document.pdf.len() < bytes.len() * 2 / 3,
            "{name}: {} of {}",
            document.pdf.len(),
            bytes.len()
        );
        assert_eq!(
            document.pdf,
            Studio::new().proposal(&view).unwrap().pdf,
            "same bytes again"
        );
    }
}
