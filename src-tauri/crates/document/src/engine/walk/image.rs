//! Pictures with no more pixels than 300 on an inch show: JPEG files that have no more pass through
//! as they are and stay JPEG if they have; everything else becomes lossless pixels with a soft mask.

use std::collections::BTreeMap;

use image::DynamicImage;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use printpdf::{
    CurTransMat, DictItem, ExternalStream, ExternalXObject, Op, XObject, XObjectId,
    XObjectTransform,
};
use typst::layout::{Point, Size};
use typst::utils::hash128;
use typst::visualize::{ExchangeFormat, Image, ImageKind, RasterFormat, RasterImage};

use super::{Walker, points, precise};

/// Pixels on an inch of paper; what is printed shows no more.
const RESOLUTION: f64 = 300.0;
/// A picture with this many times the pixels stays as it is.
const HARDLY: f64 = 1.1;
/// Of JPEG files that are written anew, in percent.
const QUALITY: u8 = 88;

impl Walker<'_> {
    pub(super) fn image(&mut self, image: &Image, size: Size, at: Point) {
        let key = hash128(image);
        self.note(&format!("{at:?} {size:?} {key:x}"));
        match image.kind() {
            ImageKind::Raster(raster) => self.raster(raster, key, size, at),
            ImageKind::Svg(svg) => self.drawing(svg, size, at),
            ImageKind::Pdf(_) => {}
        }
    }

    fn raster(&mut self, raster: &RasterImage, key: u128, size: Size, at: Point) {
        self.mark_drawing();
        let Some(scaled) = self.scaled else { return };
        let shown = self.pixels_for(raster, size);
        let id = XObjectId(match shown {
            Some((width, height)) => format!("I{key:x}x{width}x{height}"),
            None => format!("I{key:x}"),
        });
        (self.walked.images.entry(id.clone())).or_insert_with(|| {
            XObject::External(match shown {
                Some((width, height)) => {
                    scaled.of((key, width, height), || smaller(raster, width, height))
                }
                None => encoded(raster),
            })
        });
        let (width, height) = (size.x.to_pt(), size.y.to_pt());
        let bottom = self.height - at.y.to_pt() - height;
        let matrix = [width, 0.0, 0.0, height].map(precise);
        let matrix = [
            matrix[0],
            matrix[1],
            matrix[2],
            matrix[3],
            points(at.x.to_pt()),
            points(bottom),
        ];
        let transform = XObjectTransform {
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        self.ops.push(Op::UseXobject { id, transform });
        self.ops.push(Op::RestoreGraphicsState);
    }
}

impl Walker<'_> {
    /// The pixels that are enough for this size; `None` if the picture has hardly more.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn pixels_for(&self, raster: &RasterImage, size: Size) -> Option<(u32, u32)> {
        let scale = self.shift.last().map_or(1.0, |shift| {
            let across = shift.sx.get().hypot(shift.ky.get());
            across.max(shift.sy.get().hypot(shift.kx.get()))
        });
        let enough = |length: f64, has: u32| {
            let pixels = (length * scale / 72.0 * RESOLUTION).ceil().max(1.0);
            pixels.min(f64::from(has)) as u32
        };
        let (has_x, has_y) = (raster.width(), raster.height());
        let (x, y) = (enough(size.x.to_pt(), has_x), enough(size.y.to_pt(), has_y));
        let hardly = |enough: u32, has: u32| f64::from(has) <= f64::from(enough) * HARDLY;
        (!hardly(x, has_x) || !hardly(y, has_y)).then_some((x, y))
    }
}

fn is_jpeg(raster: &RasterImage) -> bool {
    raster.format() == RasterFormat::Exchange(ExchangeFormat::Jpg)
}

/// The picture with fewer pixels. The same picture gives the same bytes.
fn smaller(raster: &RasterImage, width: u32, height: u32) -> ExternalXObject {
    let small = raster
        .dynamic()
        .resize_exact(width, height, FilterType::Triangle);
    if is_jpeg(raster) {
        let (space, small) = match small.color().has_color() {
            true => ("DeviceRGB", DynamicImage::ImageRgb8(small.to_rgb8())),
            false => ("DeviceGray", DynamicImage::ImageLuma8(small.to_luma8())),
        };
        let mut bytes = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        // A file that packs well may be smaller as it is.
        if small.write_with_encoder(encoder).is_ok() && bytes.len() < raster.data().len() {
            return as_jpeg((width, height), space, bytes);
        }
        return encoded(raster);
    }
    wrapped(pixels(&small))
}

fn as_jpeg(size: (u32, u32), space: &str, bytes: Vec<u8>) -> ExternalXObject {
    let mut stream = stream(size, space, bytes);
    stream.dict.insert("Filter".into(), name("DCTDecode"));
    stream.compress = false;
    wrapped(stream)
}

fn encoded(raster: &RasterImage) -> ExternalXObject {
    let upright = matches!(raster.exif_rotation(), None | Some(1));
    let jpeg = is_jpeg(raster);
    let space = match raster.dynamic().color() {
        image::ColorType::L8 => Some("DeviceGray"),
        image::ColorType::Rgb8 => Some("DeviceRGB"),
        _ => None,
    };
    match space {
        Some(space) if jpeg && upright && components(raster.data()) == Some(channels(space)) => {
            let size = (raster.width(), raster.height());
            as_jpeg(size, space, raster.data().to_vec())
        }
        _ => wrapped(pixels(raster.dynamic())),
    }
}

fn channels(space: &str) -> u8 {
    if space == "DeviceGray" { 1 } else { 3 }
}

/// Number of components a JPEG file states in its frame header.
fn components(data: &[u8]) -> Option<u8> {
    let mut at = 2;
    loop {
        let marker = *data.get(at + 1)?;
        let length = usize::from(*data.get(at + 2)?) << 8 | usize::from(*data.get(at + 3)?);
        // SOF0–SOF15 without the three tables that share the range.
        if (0xC0..=0xCF).contains(&marker) && ![0xC4, 0xC8, 0xCC].contains(&marker) {
            return data.get(at + 9).copied();
        }
        at += 2 + length;
    }
}

fn pixels(dynamic: &DynamicImage) -> ExternalStream {
    let size = (dynamic.width(), dynamic.height());
    let grey = matches!(
        dynamic,
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageLumaA8(_)
    );
    let (space, bytes) = if grey {
        ("DeviceGray", dynamic.to_luma8().into_raw())
    } else {
        ("DeviceRGB", dynamic.to_rgb8().into_raw())
    };
    let mut colour = stream(size, space, bytes);
    if dynamic.color().has_alpha() {
        let alpha: Vec<u8> = dynamic
            .to_rgba8()
            .pixels()
            .map(|pixel| pixel.0[3])
            .collect();
        if alpha.iter().any(|value| *value != 255) {
            let mask = stream(size, "DeviceGray", alpha);
            colour
                .dict
                .insert("SMask".into(), DictItem::Stream { stream: mask });
        }
    }
    colour
}

fn stream((width, height): (u32, u32), space: &str, content: Vec<u8>) -> ExternalStream {
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(width.into())),
        ("Height".to_owned(), DictItem::Int(height.into())),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    ExternalStream {
        dict,
        content,
        compress: true,
    }
}

fn wrapped(stream: ExternalStream) -> ExternalXObject {
    ExternalXObject {
        stream,
        width: None,
        height: None,
        dpi: None,
    }
}

fn name(text: &str) -> DictItem {
    DictItem::Name(text.as_bytes().to_vec())
}
