//! Streams, compressed.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, Stream};

/// On our pages the highest level, which lopdf takes by itself, saves not a thousandth and costs
/// twice the time.
pub(super) const LEVEL: u32 = 6;
/// What the name of the filter takes: a stream that gains less stays as it is.
const FILTER: usize = 20;

/// Compresses every stream that may be and isn't yet.
pub(super) fn streams(pdf: &mut Document) {
    for object in pdf.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && !stream.dict.has(b"Filter")
        {
            compress(stream);
        }
    }
}

fn compress(stream: &mut Stream) {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(LEVEL));
    // Into memory, where nothing fails; if it did, the stream stays readable as it is.
    let written = encoder.write_all(&stream.content);
    if let (Ok(()), Ok(smaller)) = (written, encoder.finish())
        && smaller.len() + FILTER < stream.content.len()
    {
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(smaller);
    }
}
