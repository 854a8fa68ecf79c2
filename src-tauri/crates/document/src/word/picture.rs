//! Pictures inside the text, with the words for those who don't see them.

use std::fmt::Write as _;
use std::io::Cursor;

use super::body::{Body, Media, Style, safe};
use super::table::FULL;
use crate::proposal::CropView;

/// Width of a picture in the column of text, and the most height, millimetres.
const COLUMN: f64 = 130.0;
const HIGH: f64 = 160.0;
/// English Metric Units in a millimetre.
const UNITS: f64 = 36_000.0;

impl Body<'_> {
    /// Places a PNG or JPEG; whether it could. Word can't show other kinds by itself.
    pub fn picture(
        &mut self,
        file: &str,
        alternative: &str,
        wide: bool,
        crop: Option<CropView>,
    ) -> bool {
        let raster = file.ends_with(".png") || file.ends_with(".jpg");
        let Some(bytes) = self.view.pictures.get(file).filter(|_| raster) else {
            return false;
        };
        let Some((width, height)) = size(bytes) else {
            return false;
        };
        let (width, height) = crop.map_or((width, height), |shown| {
            (width * shown.width, height * shown.height)
        });
        let most = if wide { f64::from(FULL) } else { COLUMN };
        let scale = (most / width).min(HIGH / height);
        let key = match self.media.iter().position(|media| media.name == file) {
            Some(known) => known,
            None => {
                self.media.push(Media {
                    name: file.to_owned(),
                    bytes: bytes.clone(),
                });
                self.media.len() - 1
            }
        } + 1;
        #[allow(clippy::cast_possible_truncation)]
        let units = |side: f64| (side * scale * UNITS).round() as i64;
        self.placed(key, (units(width), units(height)), alternative, crop);
        true
    }

    /// A chart as a picture, as wide as the text; whether there is one.
    pub fn drawing(&mut self, block: &str, alternative: &str) -> bool {
        let Some(bytes) = self.drawings.remove(block) else {
            return false;
        };
        let Some((width, height)) = size(&bytes) else {
            return false;
        };
        self.media.push(Media {
            name: format!("chart{}.png", self.media.len() + 1),
            bytes,
        });
        let scale = f64::from(FULL) / width;
        #[allow(clippy::cast_possible_truncation)]
        let units = |side: f64| (side * scale * UNITS).round() as i64;
        self.placed(
            self.media.len(),
            (units(width), units(height)),
            alternative,
            None,
        );
        true
    }

    fn placed(
        &mut self,
        key: usize,
        (x, y): (i64, i64),
        alternative: &str,
        crop: Option<CropView>,
    ) {
        let said = safe(alternative);
        let cut = crop.map(cut).unwrap_or_default();
        self.open(Style::Normal, "");
        let number = self.xml.matches("<w:drawing>").count() + 1;
        let _ = write!(
            self.xml,
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{x}\" cy=\"{y}\"/><wp:docPr id=\"{number}\" name=\"{number}\" descr=\"{said}\"/>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{number}\" descr=\"{said}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"picture{key}\"/>{cut}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{x}\" cy=\"{y}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
        );
    }
}

/// What is cut off at each side, in thousandths of a percent.
#[allow(clippy::cast_possible_truncation)]
fn cut(shown: CropView) -> String {
    let part = |share: f64| (share.max(0.0) * 100_000.0).round() as i64;
    format!(
        "<a:srcRect l=\"{}\" t=\"{}\" r=\"{}\" b=\"{}\"/>",
        part(shown.left),
        part(shown.top),
        part(1.0 - shown.left - shown.width),
        part(1.0 - shown.top - shown.height),
    )
}

/// Pixels; `None` for bytes that aren't a picture.
fn size(bytes: &[u8]) -> Option<(f64, f64)> {
    let reader = image::ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    let (width, height) = reader.into_dimensions().ok()?;
    (width > 0 && height > 0).then(|| (f64::from(width), f64::from(height)))
}
