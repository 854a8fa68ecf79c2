//! A picture of which a part is shown: that part, whole, and nothing else of it.
#![allow(clippy::unwrap_used)]

mod common;

use common::tools::{run, saved};
use common::views;
use redbook_document::Studio;
use redbook_document::proposal::{BlockView, BodyView, CropView};

/// Bands of the picture, from its top, each in a colour that is nowhere else on the page.
const BANDS: u8 = 10;

fn colour(band: u8) -> [u8; 3] {
    [255, 20 * band, 230]
}

/// A picture of ten bands, as PNG.
fn bands(wide: u32, high: u32) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(wide, high, |_, y| {
        image::Rgb(colour(u8::try_from(y * u32::from(BANDS) / high).unwrap()))
    });
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    png.into_inner()
}

/// Heights of the bands as printed, in dots of 1/100 inch; 0 for one that isn't.
fn printed(size: (u32, u32), wide: bool, crop: CropView) -> Vec<u32> {
    let mut view = views::en::director();
    view.pictures
        .insert("bands.png".into(), bands(size.0, size.1));
    view.blocks = vec![BlockView {
        id: "bands".into(),
        new_page: false,
        body: BodyView::Picture {
            file: "bands.png".into(),
            alternative: "Ten bands".into(),
            caption: String::new(),
            wide,
            crop: Some(crop),
        },
    }];
    let document = Studio::new().proposal(&view).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = saved(folder.path(), "bands.pdf", &document.pdf);
    let stem = folder.path().join("page");
    let (path, stem) = (path.to_str().unwrap(), stem.to_str().unwrap());
    run(
        "pdftoppm",
        &["-r", "100", "-png", "-singlefile", path, stem],
    );
    let page = image::open(format!("{stem}.png")).unwrap().to_rgb8();
    (0..BANDS)
        .map(|band| {
            let is = |dot: &image::Rgb<u8>| {
                let mut parts = dot.0.iter().zip(colour(band));
                parts.all(|(dot, of)| dot.abs_diff(of) <= 6)
            };
            let rows = page.rows().filter(|row| row.clone().any(is));
            u32::try_from(rows.count()).unwrap()
        })
        .collect()
}

#[test]
fn the_part_that_is_asked_for_is_printed_whole() {
    // Wide, square and high pictures; parts at the top, in the middle, and of one side only.
    let part = |left, top, width, height| CropView {
        left,
        top,
        width,
        height,
    };
    for (size, wide, crop) in [
        ((800, 800), false, part(0.0, 0.0, 1.0, 0.3)),
        ((800, 800), true, part(0.0, 0.5, 1.0, 0.4)),
        ((400, 1600), true, part(0.0, 0.3, 1.0, 0.4)),
        ((1600, 400), false, part(0.2, 0.6, 0.5, 0.4)),
    ] {
        let printed = printed(size, wide, crop);
        let shown: Vec<bool> = (0..BANDS)
            .map(|band| {
                let middle = (f64::from(band) + 0.5) / f64::from(BANDS);
                middle > crop.top && middle < crop.top + crop.height
            })
            .collect();
        let seen: Vec<bool> = printed.iter().map(|dots| *dots > 2).collect();
        assert_eq!(
            seen, shown,
            "bands of {size:?} cut to {crop:?}: {printed:?}"
        );
        let heights: Vec<u32> = printed.iter().copied().filter(|dots| *dots > 2).collect();
        let (low, high) = (heights.iter().min(), heights.iter().max());
        assert!(
            high.zip(low).is_some_and(|(high, low)| high - low <= 3),
            "all bands are as high as each other: {printed:?}"
        );
    }
}
