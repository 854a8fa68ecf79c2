//! The supplier's mark: a crate, as in the head of its pages. Drawn here, so that no picture has to
//! travel with the program.

use std::io::Cursor;

use image::{GrayAlphaImage, ImageFormat, LumaA};

use super::broken;
use crate::error::ApiError;

/// Pixels a side.
const SIDE: u32 = 512;
/// The mark is drawn on a field of 20 × 20.
const FIELD: f64 = 20.0;
/// Samples a pixel and direction, for smooth edges.
const SAMPLES: u32 = 4;

/// The same bytes each time.
pub fn png() -> Result<Vec<u8>, ApiError> {
    let mut picture = GrayAlphaImage::new(SIDE, SIDE);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        // Ink where the crate is, clear where it isn't: works on any paper.
        *pixel = LumaA([0x1a, coverage(x, y)]);
    }
    let mut bytes = Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, ImageFormat::Png)
        .map_err(|error| broken("logo", &error.to_string()))?;
    Ok(bytes.into_inner())
}

/// How much of the pixel is ink, 0–255.
fn coverage(x: u32, y: u32) -> u8 {
    let at = |pixel: u32, sample: u32| {
        let inside = (f64::from(sample) + 0.5) / f64::from(SAMPLES);
        (f64::from(pixel) + inside) * FIELD / f64::from(SIDE)
    };
    let samples = (0..SAMPLES).flat_map(|sx| (0..SAMPLES).map(move |sy| (sx, sy)));
    let inked = samples
        .filter(|(sx, sy)| is_ink(at(x, *sx), at(y, *sy)))
        .count();
    u8::try_from(inked * 255 / (SAMPLES * SAMPLES) as usize).unwrap_or(u8::MAX)
}

/// A crate from the side: a trough narrowing to its foot, with two slots across.
fn is_ink(x: f64, y: f64) -> bool {
    if !(3.0..=17.0).contains(&y) {
        return false;
    }
    let slope = (y - 3.0) / 14.0 * 1.6;
    let slot =
        |middle: f64, from: f64| (y - middle).abs() < 0.8 && (from..=20.0 - from).contains(&x);
    (1.0 + slope..=19.0 - slope).contains(&x) && !slot(7.0, 4.0) && !slot(11.0, 4.4)
}
