//! Pictures: JPEG files pass through as they are, everything else becomes lossless pixels with a
//! soft mask.

use std::collections::BTreeMap;

use image::DynamicImage;
use printpdf::{
    CurTransMat, DictItem, ExternalStream, ExternalXObject, Op, XObject, XObjectId,
    XObjectTransform,
};
use typst::layout::{Point, Size};
use typst::utils::hash128;
use typst::visualize::{ExchangeFormat, Image, ImageKind, RasterFormat, RasterImage};

use super::{Walker, points, precise};

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
        let id = XObjectId(format!("I{key:x}"));
        (self.walked.images.entry(id.clone()))
            .or_insert_with(|| XObject::External(encoded(raster)));
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

fn encoded(raster: &RasterImage) -> ExternalXObject {
    let upright = matches!(raster.exif_rotation(), None | Some(1));
    let jpeg = raster.format() == RasterFormat::Exchange(ExchangeFormat::Jpg);
    let space = match raster.dynamic().color() {
        image::ColorType::L8 => Some("DeviceGray"),
        image::ColorType::Rgb8 => Some("DeviceRGB"),
        _ => None,
    };
    match space {
        Some(space) if jpeg && upright && components(raster.data()) == Some(channels(space)) => {
            let mut stream = stream(raster, space, raster.data().to_vec());
            stream.dict.insert("Filter".into(), name("DCTDecode"));
            stream.compress = false;
            wrapped(stream)
        }
        _ => wrapped(pixels(raster)),
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

fn pixels(raster: &RasterImage) -> ExternalStream {
    let dynamic = raster.dynamic();
    let grey = matches!(
        **dynamic,
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageLumaA8(_)
    );
    let (space, bytes) = if grey {
        ("DeviceGray", dynamic.to_luma8().into_raw())
    } else {
        ("DeviceRGB", dynamic.to_rgb8().into_raw())
    };
    let mut colour = stream(raster, space, bytes);
    if dynamic.color().has_alpha() {
        let alpha: Vec<u8> = dynamic
            .to_rgba8()
            .pixels()
            .map(|pixel| pixel.0[3])
            .collect();
        if alpha.iter().any(|value| *value != 255) {
            let mask = stream(raster, "DeviceGray", alpha);
            colour
                .dict
                .insert("SMask".into(), DictItem::Stream { stream: mask });
        }
    }
    colour
}

fn stream(raster: &RasterImage, space: &str, content: Vec<u8>) -> ExternalStream {
    let dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(raster.width().into())),
        ("Height".to_owned(), DictItem::Int(raster.height().into())),
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
