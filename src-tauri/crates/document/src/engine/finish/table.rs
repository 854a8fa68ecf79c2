//! The cross-reference stream, which lopdf leaves as it is: differences of its rows compress to a
//! quarter (ISO 32000-1, 7.4.4.4, predictor 12).

use lopdf::{Dictionary, Stream};

/// The file with its cross-reference stream compressed; as it was if it isn't found as lopdf writes
/// it, at the end of the file.
pub(super) fn compressed(file: Vec<u8>) -> Vec<u8> {
    match attempt(&file) {
        Some(smaller) => smaller,
        None => file,
    }
}

fn attempt(file: &[u8]) -> Option<Vec<u8>> {
    let (at, tail) = start(file)?;
    let object = file.get(at..tail)?;
    let from = find(object, b"stream\n")? + 7;
    let head = std::str::from_utf8(object.get(..from)?).ok()?;
    let length = number_after(head, "/Length ")?;
    let rows = object.get(from..from.checked_add(length)?)?;
    let widths = head
        .split_once("/W[")
        .or_else(|| head.split_once("/W ["))?
        .1;
    let widths = widths.split_once(']')?.0.split_whitespace();
    let width: usize = widths.map(|w| w.parse::<usize>().ok()).sum::<Option<_>>()?;
    if width == 0 || head.contains("/Filter") {
        return None;
    }
    let mut differences = Vec::with_capacity(rows.len() + rows.len() / width);
    let mut above = vec![0_u8; width];
    for row in rows.chunks_exact(width) {
        differences.push(2);
        differences.extend(
            row.iter()
                .zip(&above)
                .map(|(now, up)| now.wrapping_sub(*up)),
        );
        above.copy_from_slice(row);
    }
    let mut stream = Stream::new(Dictionary::new(), differences);
    stream.compress().ok()?;
    let filtered = format!(
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {width}>>/Length {}",
        stream.content.len()
    );
    let head = head.replacen(&format!("/Length {length}"), &filtered, 1);
    let mut out = file.get(..at)?.to_vec();
    out.extend(head.as_bytes());
    out.extend(&stream.content);
    out.extend(object.get(from + length..)?);
    out.extend(file.get(tail..)?);
    Some(out)
}

/// Where the cross-reference object begins and where `startxref` does.
fn start(file: &[u8]) -> Option<(usize, usize)> {
    let last = file.len().saturating_sub(64);
    let tail = last + find(file.get(last..)?, b"startxref")?;
    let words = std::str::from_utf8(file.get(tail..)?).ok()?;
    let at = words.split_whitespace().nth(1)?.parse().ok()?;
    Some((at, tail))
}

fn number_after(text: &str, key: &str) -> Option<usize> {
    let rest = text.split_once(key)?.1;
    let digits = rest.find(|c: char| !c.is_ascii_digit())?;
    rest.get(..digits)?.parse().ok()
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|part| part == what)
}
