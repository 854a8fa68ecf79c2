//! The parts put together: a ZIP file whose entries have no time, so that bytes stay the same.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::body::Body;
use super::{parts, styles};
use crate::proposal::ProposalView;

pub(super) fn pack(view: &ProposalView, body: Body<'_>) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let texts = [
        ("[Content_Types].xml", parts::types()),
        ("_rels/.rels", parts::package_relations()),
        ("docProps/core.xml", parts::core(view)),
        ("docProps/app.xml", parts::app()),
        ("word/document.xml", parts::document(&closed(&body))),
        (
            "word/_rels/document.xml.rels",
            parts::document_relations(&body),
        ),
        ("word/styles.xml", styles::styles(view)),
        ("word/numbering.xml", parts::numbering(body.lists)),
        ("word/settings.xml", parts::settings(view)),
        ("word/header1.xml", parts::head(view)),
        ("word/footer1.xml", parts::foot(view)),
    ];
    for (name, text) in texts {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    for media in &body.media {
        // PNG and JPEG are compressed already.
        let options = options.compression_method(CompressionMethod::Stored);
        zip.start_file(format!("word/media/{}", media.name), options)?;
        zip.write_all(&media.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A document can't end with a table.
fn closed(body: &Body<'_>) -> String {
    if body.after_table {
        format!("{}<w:p/>", body.xml)
    } else {
        body.xml.clone()
    }
}
