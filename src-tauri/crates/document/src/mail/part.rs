//! The parts of the message: words as text and as HTML, then the files.

use std::fmt::{self, Write as _};

use email_encoding::body::base64;
use email_encoding::headers::rfc2231;
use email_encoding::headers::writer::EmailWriter;
use quick_xml::escape::escape;

use super::Draft;
use crate::text::plain;

pub(super) fn body(out: &mut String, draft: &Draft, boundary: &str) -> fmt::Result {
    let inner = format!("{boundary}_text");
    write!(
        out,
        "Content-Type: multipart/mixed;\r\n boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\n\
         Content-Type: multipart/alternative;\r\n boundary=\"{inner}\"\r\n\r\n"
    )?;
    let words = plain(&draft.body);
    let text = words.replace('\n', "\r\n");
    for (kind, content) in [("plain", text), ("html", html(draft, &words))] {
        write!(
            out,
            "--{inner}\r\nContent-Type: text/{kind}; charset=utf-8\r\n\
             Content-Transfer-Encoding: base64\r\n\r\n"
        )?;
        base64::encode(content.as_bytes(), out)?;
        out.push_str("\r\n");
    }
    write!(out, "--{inner}--\r\n")?;
    for file in &draft.attachments {
        write!(
            out,
            "--{boundary}\r\nContent-Type: {}\r\nContent-Transfer-Encoding: base64\r\n\
             Content-Disposition: attachment;",
            file.media_type
        )?;
        let mut writer = EmailWriter::new(out, 33, 0, true);
        writer.space();
        rfc2231::encode("filename", &file.name, &mut writer)?;
        drop(writer);
        out.push_str("\r\n\r\n");
        base64::encode(&file.bytes, out)?;
        out.push_str("\r\n");
    }
    write!(out, "--{boundary}--\r\n")
}

/// The same words for programs that show HTML: paragraphs and line ends, nothing else.
fn html(draft: &Draft, words: &str) -> String {
    let mut html = format!(
        "<!doctype html>\r\n<html lang=\"{}\"><head><meta charset=\"utf-8\"></head><body>\r\n",
        draft.language.tag()
    );
    let paragraphs = words.split("\n\n").filter(|part| !part.trim().is_empty());
    for paragraph in paragraphs {
        let lines: Vec<_> = paragraph
            .trim_matches('\n')
            .split('\n')
            .map(|line| escape(line).into_owned())
            .collect();
        let _ = write!(html, "<p>{}</p>\r\n", lines.join("<br>\r\n"));
    }
    html.push_str("</body></html>\r\n");
    html
}
