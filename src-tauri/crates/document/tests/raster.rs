//! Our pages beside those Typst's own writer makes of the same layout: the same ink in the same
//! places.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::Path;

use common::tools::{run, saved};
use common::views;
use redbook_document::Studio;

/// Dots per inch.
const RESOLUTION: &str = "120";
/// Greys (of 256) by which a dot may be lighter or darker than all dots around its place in the
/// other picture. Places are written to 1/100 pt, 1/60 of a dot, and poppler puts letters on
/// quarters of a dot: where a place falls on a border, a line of words moves by a quarter.
const SHADE: u8 = 32;
/// Dots in a million that may differ by more: fine points of letters. A lost word is more.
const STRAY: usize = 60;

fn pictures(folder: &Path, name: &str, pdf: &[u8]) -> Vec<image::GrayImage> {
    let path = saved(folder, &format!("{name}.pdf"), pdf);
    let stem = folder.join(name);
    let (path, stem) = (path.to_str().unwrap(), stem.to_str().unwrap());
    run("pdftoppm", &["-r", RESOLUTION, "-gray", "-png", path, stem]);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|file| file.extension().is_some_and(|e| e == "png"))
        .filter(|file| {
            file.file_name()
                .unwrap()
                .to_str()
                .unwrap()
                .starts_with(name)
        })
        .collect();
    files.sort();
    files
        .iter()
        .map(|file| image::open(file).unwrap().to_luma8())
        .collect()
}

/// Dots that nothing around their place in the other picture explains.
fn strays(one: &image::GrayImage, other: &image::GrayImage) -> usize {
    let (wide, high) = one.dimensions();
    one.enumerate_pixels()
        .filter(|(x, y, dot)| {
            let dot = dot.0[0];
            if other.get_pixel(*x, *y).0[0].abs_diff(dot) <= SHADE {
                return false;
            }
            let around = (y.saturating_sub(1)..(y + 2).min(high)).flat_map(|y| {
                (x.saturating_sub(1)..(x + 2).min(wide)).map(move |x| other.get_pixel(x, y).0[0])
            });
            let (low, top) = around.fold((255, 0), |(low, top), dot| (dot.min(low), dot.max(top)));
            dot < low.saturating_sub(SHADE) || dot > top.saturating_add(SHADE)
        })
        .count()
}

#[test]
fn pages_look_as_typst_writes_them() {
    let studio = Studio::new();
    for (name, view) in [
        ("director", views::director()),
        ("hr", views::hr()),
        ("finance", views::finance()),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let layout = studio.proposal_layout(&view).unwrap();
        let theirs = typst_pdf::pdf(&layout, &typst_pdf::PdfOptions::default()).unwrap();
        let ours = studio.proposal(&view).unwrap().pdf;
        let ours = pictures(folder.path(), "ours", &ours);
        let theirs = pictures(folder.path(), "theirs", &theirs);
        assert_eq!(ours.len(), theirs.len(), "{name}");
        for (page, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
            assert_eq!(ours.dimensions(), theirs.dimensions());
            let strays = strays(ours, theirs) + strays(theirs, ours);
            let most = ours.as_raw().len() * STRAY / 1_000_000;
            println!("{name} {}: {strays} of at most {most}", page + 1);
            assert!(
                strays <= most,
                "{name}, page {}: {strays} > {most}",
                page + 1
            );
            let ink = |picture: &image::GrayImage| -> u64 {
                picture
                    .as_raw()
                    .iter()
                    .map(|dot| u64::from(255 - dot))
                    .sum()
            };
            let (one, other) = (ink(ours), ink(theirs));
            assert!(
                one.abs_diff(other) * 200 < other,
                "{name}: ink {one} and {other}"
            );
        }
    }
}
