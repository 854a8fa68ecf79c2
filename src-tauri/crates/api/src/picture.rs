//! Pictures as they are kept: whole, upright, no larger than a page can show.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader};

use crate::error::ApiError;

/// Largest picture file taken in, bytes.
pub(crate) const MAX_BYTES: usize = 40 * 1024 * 1024;
/// Largest picture taken in, pixels: cameras of "50 megapixels" have a little more.
const MAX_PIXELS: u64 = 64_000_000;
/// Longest side that is kept, pixels: 450 to the inch on the whole width of a page.
const LONGEST: u32 = 3_000;
/// Quality of a JPEG written anew, percent: no difference is seen in print.
const QUALITY: u8 = 90;

/// A picture ready to be kept.
#[derive(Debug)]
pub(crate) struct Taken {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
}

/// Reads the whole picture: a header alone doesn't tell whether the rest is there. One that is
/// small and upright stays as it is, byte for byte; another is scaled down and turned. What a
/// camera wrote about place and time goes with it.
///
/// # Errors
/// `picture_broken`; `picture_other_kind`: neither PNG nor JPEG;
/// `picture_too_large {megabytes, megapixels}`.
pub(crate) fn take(bytes: Vec<u8>) -> Result<Taken, ApiError> {
    if bytes.len() > MAX_BYTES {
        return Err(too_large());
    }
    let broken = |_| ApiError::new("picture_broken");
    let reader = ImageReader::new(Cursor::new(&bytes))
        .with_guessed_format()
        .map_err(|_| ApiError::new("picture_broken"))?;
    let (format, media_type) = match reader.format() {
        Some(ImageFormat::Png) => (ImageFormat::Png, "image/png"),
        Some(ImageFormat::Jpeg) => (ImageFormat::Jpeg, "image/jpeg"),
        Some(_) => return Err(ApiError::new("picture_other_kind")),
        None if is_svg(&bytes) => return Err(ApiError::new("picture_other_kind")),
        None => return Err(ApiError::new("picture_broken")),
    };
    if format == ImageFormat::Jpeg && !ends(&bytes) {
        return Err(ApiError::new("picture_broken"));
    }
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(too_large());
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().unwrap_or_default();
    let picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    let large = width.max(height) > LONGEST;
    if !large && turned == Orientation::NoTransforms {
        return Ok(Taken {
            bytes,
            media_type,
            width,
            height,
        });
    }
    // The large one goes before the small one is turned and written.
    let mut picture = if large {
        picture.thumbnail(LONGEST, LONGEST)
    } else {
        picture
    };
    picture.apply_orientation(turned);
    Ok(Taken {
        width: picture.width(),
        height: picture.height(),
        bytes: written(&picture, format, profile)?,
        media_type,
    })
}

/// Whether a JPEG has the marker of its end behind the beginning of its pixels (ISO/IEC 10918-1, B.2):
/// the decoder paints what is missing grey and says nothing.
fn ends(bytes: &[u8]) -> bool {
    const SCAN: u8 = 0xDA;
    let mut at = 2;
    while let Some([0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        if *marker == SCAN {
            return bytes[at..].windows(2).any(|pair| pair == [0xFF, 0xD9]);
        }
        // A fill byte stands before a marker.
        at += if *marker == 0xFF {
            1
        } else {
            2 + usize::from(u16::from_be_bytes([*high, *low]))
        };
    }
    false
}

/// A drawing, which printers of ours don't take as a picture.
fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(1_000)];
    start.windows(4).any(|word| word == b"<svg")
}

/// The colour profile travels along.
fn written(
    picture: &DynamicImage,
    format: ImageFormat,
    profile: Option<Vec<u8>>,
) -> Result<Vec<u8>, ApiError> {
    let mut out = Cursor::new(Vec::new());
    let failed = |error: image::ImageError| ApiError::new("internal").with("detail", error);
    if format == ImageFormat::Jpeg {
        let mut encoder = JpegEncoder::new_with_quality(&mut out, QUALITY);
        if let Some(profile) = profile {
            // A format without room for it only loses the profile.
            drop(encoder.set_icc_profile(profile));
        }
        picture.write_with_encoder(encoder).map_err(failed)?;
    } else {
        let mut encoder = image::codecs::png::PngEncoder::new(&mut out);
        if let Some(profile) = profile {
            drop(encoder.set_icc_profile(profile));
        }
        picture.write_with_encoder(encoder).map_err(failed)?;
    }
    Ok(out.into_inner())
}

pub(crate) fn too_large() -> ApiError {
    ApiError::new("picture_too_large")
        .with("megabytes", MAX_BYTES / (1024 * 1024))
        .with("megapixels", MAX_PIXELS / 1_000_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        let picture = image::RgbImage::new(width, height);
        picture.write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    #[test]
    fn a_small_picture_stays_byte_for_byte() {
        let bytes = png(4, 3);
        let taken = take(bytes.clone()).unwrap();
        assert_eq!(
            (taken.width, taken.height, taken.media_type),
            (4, 3, "image/png")
        );
        assert_eq!(taken.bytes, bytes);
    }

    #[test]
    fn a_broken_picture_is_refused() {
        let whole = png(40, 40);
        let half = whole[..whole.len() / 2].to_vec();
        assert_eq!(
            take(half).unwrap_err().code,
            "picture_broken",
            "half a picture"
        );
        let mut jpeg = Cursor::new(Vec::new());
        let picture = image::RgbImage::new(300, 200);
        picture.write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
        let jpeg = jpeg.into_inner();
        assert!(take(jpeg.clone()).is_ok());
        for part in [jpeg.len() / 2, jpeg.len() - 2] {
            let cut = take(jpeg[..part].to_vec());
            assert_eq!(
                cut.unwrap_err().code,
                "picture_broken",
                "{part} bytes of it"
            );
        }
        let text = take(b"A letter, not a picture".to_vec()).unwrap_err();
        assert_eq!(text.code, "picture_broken");
    }

    #[test]
    fn a_picture_of_another_kind_is_not_called_broken() {
        let svg = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>";
        for other in [&b"GIF89a"[..], b"RIFF\x10\0\0\0WEBPVP8 ", b"II*\0", svg] {
            let refused = take(other.to_vec()).unwrap_err();
            assert_eq!(refused.code, "picture_other_kind");
        }
    }

    #[test]
    fn a_large_picture_is_scaled_to_what_a_page_shows() {
        let mut out = Cursor::new(Vec::new());
        let picture = image::GrayImage::new(8_688, 5_792);
        picture.write_to(&mut out, ImageFormat::Jpeg).unwrap();
        let taken = take(out.into_inner()).unwrap();
        assert_eq!((taken.width, taken.height), (3_000, 2_000));
        assert_eq!(
            take(taken.bytes.clone()).unwrap().bytes,
            taken.bytes,
            "once is enough"
        );
    }

    #[test]
    fn a_picture_from_a_camera_held_upright_stands_upright() {
        let mut out = Cursor::new(Vec::new());
        let picture = image::RgbImage::new(40, 20);
        picture.write_to(&mut out, ImageFormat::Jpeg).unwrap();
        let plain = out.into_inner();
        // APP1 with one entry: orientation 6, a quarter turn to the right.
        let exif: &[u8] = b"\xFF\xE1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let turned = [&plain[..2], exif, &plain[2..]].concat();
        let taken = take(turned).unwrap();
        assert_eq!((taken.width, taken.height), (20, 40));
    }
}
