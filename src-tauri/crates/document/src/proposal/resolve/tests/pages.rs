//! Whole editions: set on pages, and written out for the eye with `REDBOOK_LOOK=/tmp/look`.

use redbook_domain::person::ReaderType;
use redbook_domain::pricing::{Discount, Line, LineKind};

use super::editions::written;
use super::figures::lines;
use super::fixture::Case;
use super::notation::{id, line, local, tax};
use super::story::price_table;
use crate::Studio;
use crate::proposal::fill::ends_hardly_used;
use crate::proposal::{BlockView, BodyView, ParagraphView, Prepared, RunView, template};

#[test]
fn every_edition_becomes_pages() {
    let case = written();
    let studio = Studio::new();
    for reader in ReaderType::ALL {
        let view = case.view(reader);
        let document = studio.proposal(&view).unwrap();
        let placed = document.pages.iter().flat_map(|page| &page.blocks);
        for block in &view.blocks {
            assert!(
                placed.clone().any(|found| found.block_id == block.id),
                "{reader:?} {}",
                block.id
            );
        }
        assert_eq!(document.warnings, [], "{reader:?}");
        written_out(&format!("resolved-{}", reader.code()), &document.pdf);
    }
}

/// Price tables of every kind, one for each page.
#[test]
fn every_price_table_fits_its_page() {
    let kind = |kind, line: Line| Line { kind, ..line };
    let off = |percent: &str| {
        Some(Discount::Percent {
            percent: percent.parse().unwrap(),
        })
    };
    let heading = |n, text| Line {
        kind: LineKind::Heading,
        description: local(text),
        ..Line::new(id(n))
    };
    let mut many = lines();
    many.insert(0, heading(90, "Equipment | Оборудование | Оборудване"));
    many[2].discount = off("7.5");
    many[3].tax = Some(tax(1, "9"));
    many.push(Line {
        unit: local("pc | шт. | бр."),
        ..kind(
            LineKind::Optional,
            line(
                11,
                "Spare crates | Запасные ящики | Резервни каси",
                "400",
                "6.20",
            ),
        )
    });
    many.push(kind(
        LineKind::Alternative {
            group: 1,
            chosen: true,
        },
        line(
            12,
            "Plastic lids | Крышки из пластика | Пластмасови капаци",
            "10",
            "1234.56",
        ),
    ));
    many.push(kind(
        LineKind::Alternative {
            group: 1,
            chosen: false,
        },
        line(
            13,
            "Steel lids | Крышки из стали | Стоманени капаци",
            "10",
            "2345.67",
        ),
    ));
    many.push(Line {
        unit_price: None,
        ..line(14, "Second line | Вторая линия | Втора линия", "1", "1")
    });
    let large = vec![line(
        1,
        "Линия розлива с доставкой и пусконаладкой под ключ",
        "12400.5",
        "98765432.12",
    )];
    let cases = [
        ("many", Case::new().prices(many.clone())),
        (
            "discount",
            Case::new()
                .prices(many.clone())
                .pricing(|p| p.discount = off("5")),
        ),
        (
            "inclusive",
            Case::new()
                .prices(many.clone())
                .pricing(|p| p.prices_include_tax = true),
        ),
        (
            "hidden",
            Case::new()
                .prices(many)
                .pricing(|p| p.hide_line_prices = true),
        ),
        ("large", Case::new().prices(large)),
    ];
    let studio = Studio::new();
    for (name, case) in cases {
        for reader in ReaderType::ALL {
            let case = case.clone().place(reader, false, price_table());
            let document = studio.proposal(&case.view(reader)).unwrap();
            assert_eq!(document.warnings, [], "{name}");
            written_out(&format!("prices-{name}-{}", reader.code()), &document.pdf);
        }
    }
}

#[test]
fn a_last_page_with_hardly_anything_is_done_without_where_a_little_less_space_is_enough() {
    let studio = Studio::new();
    let case = written();
    let mut spared = 0;
    for paragraphs in 0..24 {
        let mut view = case.view(ReaderType::Director);
        let body = ParagraphView::Plain {
            runs: vec![RunView::plain("A line to fill the page.")],
        };
        let filler = BlockView {
            id: "filler".into(),
            new_page: false,
            body: BodyView::Text {
                label: "More".into(),
                sublabel: String::new(),
                body: vec![body; paragraphs],
                lead: false,
            },
        };
        view.blocks.insert(2, filler);
        let Prepared { data, pictures, .. } = studio.prepared(&view).unwrap();
        let usual = studio.lay_out(&template(view.look), &data, pictures.clone());
        let (usual, used) = (
            usual.unwrap(),
            studio.laid_out(&view, &data, &pictures).unwrap(),
        );
        let (before, now) = (usual.pages().len(), used.pages().len());
        if ends_hardly_used(&view, &usual) {
            assert!(now <= before, "{paragraphs}");
            spared += before - now;
        } else {
            assert_eq!(
                now, before,
                "{paragraphs}: a page that is used stays as it is"
            );
        }
    }
    assert!(spared > 0, "some of the last pages were spared");
}

fn written_out(name: &str, pdf: &[u8]) {
    if let Ok(folder) = std::env::var("REDBOOK_LOOK") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(format!("{folder}/{name}.pdf"), pdf).unwrap();
    }
}
