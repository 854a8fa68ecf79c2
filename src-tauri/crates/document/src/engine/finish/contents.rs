//! What pages show, in fewer bytes: codes of glyphs as they are instead of in hexadecimal digits.

use lopdf::{Document, ObjectId};

/// Rewrites the streams of a page, which aren't compressed yet.
pub(super) fn shorten(pdf: &mut Document, page: ObjectId) {
    for id in pdf.get_page_contents(page) {
        if let Ok(stream) = pdf.get_object_mut(id).and_then(|o| o.as_stream_mut()) {
            let shorter = shortened(&stream.content);
            stream.set_content(shorter);
        }
    }
}

fn shortened(content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(content.len());
    let mut rest = content;
    while let Some(at) = rest.iter().position(|byte| *byte == b'<') {
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at..];
        let end = rest.iter().position(|byte| *byte == b'>');
        match end.and_then(|end| Some((end, codes(&rest[1..end])?))) {
            Some((end, codes)) => {
                literal(&codes, &mut out);
                rest = &rest[end + 1..];
            }
            None => {
                // The first half of the sign of a dictionary.
                let taken = 1 + usize::from(rest.get(1) == Some(&b'<'));
                out.extend_from_slice(&rest[..taken]);
                rest = &rest[taken..];
            }
        }
    }
    out.extend_from_slice(rest);
    out
}

/// Bytes of hexadecimal digits; nothing if there are other characters.
fn codes(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let byte = |pair: &[u8]| u8::try_from(digit(*pair.first()?)? * 16 + digit(*pair.get(1)?)?).ok();
    digits.chunks(2).map(byte).collect()
}

/// A literal string (ISO 32000-1, 7.3.4.2).
fn literal(bytes: &[u8], out: &mut Vec<u8>) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // Would be read as a line feed.
            b'\r' => out.extend(b"\\r"),
            byte => out.push(*byte),
        }
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stay_the_same_in_half_the_bytes() {
        assert_eq!(
            shortened(b"/P <</MCID 3>> BDC [<0028005C> -15<000D0029>] TJ <41>Tj"),
            b"/P <</MCID 3>> BDC [(\0\\(\0\\\\) -15(\0\\r\0\\))] TJ (A)Tj"
        );
        assert_eq!(shortened(b"<not hex> <"), b"<not hex> <");
    }
}
