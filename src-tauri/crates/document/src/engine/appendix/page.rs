//! One page of a foreign file: its size, what it shows, where its links lead.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use super::copy::Copier;
use super::read::MAX_CONTENT;
use super::{Local, behind, broken, dictionary_at, entry};
use crate::engine::finish::real;
use crate::error::DocumentError;

/// Steps from a page to the list that it inherits from.
const MOST_PARENTS: usize = 64;
/// A4, for a page that doesn't say its size, points.
const A4: [f64; 4] = [0.0, 0.0, 595.276, 841.89];
/// Longest side of a page, points (200 inches: ISO 32000-1, annex C).
const LONGEST: f64 = 14_400.0;
/// Notes hidden from everybody, or from the screen (ISO 32000-1, 12.5.3).
const HIDDEN: i64 = 2 | 32;

/// A matrix as PDF writes it.
type Matrix = [f64; 6];

#[derive(Debug)]
pub(crate) struct Sheet {
    /// Points, as the page is seen.
    pub(super) width: f64,
    /// Points.
    pub(super) height: f64,
    /// Objects to be drawn, in order, each with its place.
    pub(super) shown: Vec<(Local, Matrix)>,
    pub(super) links: Vec<Link>,
}

impl Sheet {
    /// Paper of the same size with nothing on it.
    pub(super) fn blank(&self) -> Self {
        Self {
            width: self.width,
            height: self.height,
            shown: Vec::new(),
            links: Vec::new(),
        }
    }
}

/// A link that leads out of the file.
#[derive(Debug)]
pub(super) struct Link {
    /// Left, bottom, right, top; points.
    pub(super) area: [f64; 4],
    pub(super) to: String,
}

/// Takes a page with all it shows.
///
/// # Errors
/// `appendix_broken {reason}`.
pub(super) fn take(
    pdf: &Document,
    copier: &mut Copier<'_>,
    id: ObjectId,
) -> Result<Sheet, DocumentError> {
    let page = pdf.get_dictionary(id).map_err(broken)?;
    let area = area(pdf, page)?;
    let unit = entry(pdf, page, b"UserUnit")
        .and_then(number)
        .unwrap_or(1.0);
    let turn = inherited(pdf, page, b"Rotate")
        .and_then(number)
        .unwrap_or(0.0);
    let (upright, [width, height]) = upright(area, turn, unit);
    let mut form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => area.map(real).to_vec(),
        "Resources" => inherited(pdf, page, b"Resources").cloned().unwrap_or_else(|| dictionary! {}.into()),
    };
    if let Some(group) = entry(pdf, page, b"Group") {
        form.set("Group", group.clone());
    }
    let content = content(pdf, page)?;
    let drawn = copier.put(&Object::Stream(Stream::new(form, content)));
    let mut sheet = Sheet {
        width,
        height,
        shown: vec![(drawn, upright)],
        links: Vec::new(),
    };
    let notes = entry(pdf, page, b"Annots").and_then(|notes| notes.as_array().ok());
    for note in notes.into_iter().flatten() {
        if let Some(Object::Dictionary(note)) = behind(pdf, note) {
            add_note(pdf, copier, note, upright, &mut sheet);
        }
    }
    Ok(sheet)
}

/// The visible part of the page: left, bottom, right, top.
fn area(pdf: &Document, page: &Dictionary) -> Result<[f64; 4], DocumentError> {
    let named = |key: &[u8]| inherited(pdf, page, key).and_then(|object| rectangle(pdf, object));
    let whole = named(b"MediaBox").unwrap_or(A4);
    let [left, bottom, right, top] = named(b"CropBox").map_or(whole, |part| {
        [
            part[0].max(whole[0]),
            part[1].max(whole[1]),
            part[2].min(whole[2]),
            part[3].min(whole[3]),
        ]
    });
    let sides = [right - left, top - bottom];
    if sides.iter().all(|side| (1.0..=LONGEST).contains(side)) {
        Ok([left, bottom, right, top])
    } else {
        Err(broken("a page has no size"))
    }
}

/// How the page is placed so that it stands upright from 0, 0 in points; and its size then.
fn upright([left, bottom, right, top]: [f64; 4], turn: f64, unit: f64) -> (Matrix, [f64; 2]) {
    let (wide, high) = (right - left, top - bottom);
    let quarters = (turn / 90.0).round().rem_euclid(4.0);
    let (matrix, size) = if quarters == 1.0 {
        ([0.0, -1.0, 1.0, 0.0, -bottom, right], [high, wide])
    } else if quarters == 2.0 {
        ([-1.0, 0.0, 0.0, -1.0, right, top], [wide, high])
    } else if quarters == 3.0 {
        ([0.0, 1.0, -1.0, 0.0, top, -left], [high, wide])
    } else {
        ([1.0, 0.0, 0.0, 1.0, -left, -bottom], [wide, high])
    };
    let unit = if (0.01..=100.0).contains(&unit) {
        unit
    } else {
        1.0
    };
    (matrix.map(|part| part * unit), size.map(|side| side * unit))
}

/// What the page draws, its parts joined.
fn content(pdf: &Document, page: &Dictionary) -> Result<Vec<u8>, DocumentError> {
    let parts = match entry(pdf, page, b"Contents") {
        None | Some(Object::Null) => vec![],
        Some(Object::Array(parts)) => parts.iter().collect(),
        Some(one) => vec![one],
    };
    let mut joined = Vec::new();
    for part in parts {
        let Some(Object::Stream(stream)) = behind(pdf, part) else {
            return Err(broken("a page has no content"));
        };
        let room = MAX_CONTENT.saturating_sub(joined.len());
        let plain = stream.get_plain_content_with_limit(room).map_err(broken)?;
        if plain.is_empty() && stream.content.len() > 16 {
            return Err(broken("the content of a page can't be unpacked"));
        }
        joined.extend(plain);
        // Parts may end in the middle of a line (ISO 32000-1, 7.8.2).
        joined.push(b'\n');
    }
    Ok(joined)
}

/// An entry of the page, or of a list of pages that it stands in.
fn inherited<'a>(pdf: &'a Document, page: &'a Dictionary, key: &[u8]) -> Option<&'a Object> {
    let mut at = page;
    for _ in 0..MOST_PARENTS {
        if let Some(found) = entry(pdf, at, key).filter(|found| !matches!(found, Object::Null)) {
            return Some(found);
        }
        at = entry(pdf, at, b"Parent")?.as_dict().ok()?;
    }
    None
}

/// What stands on the page beside its content: stamps, filled fields, marks are drawn as they look;
/// of links those stay that lead to an address.
fn add_note(
    pdf: &Document,
    copier: &mut Copier<'_>,
    note: &Dictionary,
    upright: Matrix,
    sheet: &mut Sheet,
) {
    let kind = entry(pdf, note, b"Subtype").and_then(|kind| kind.as_name().ok());
    let flags = entry(pdf, note, b"F").and_then(|flags| flags.as_i64().ok());
    let area = entry(pdf, note, b"Rect").and_then(|area| rectangle(pdf, area));
    let (Some(kind), Some(area)) = (kind, area) else {
        return;
    };
    if kind == b"Popup" || flags.unwrap_or(0) & HIDDEN != 0 {
        return;
    }
    if let Some(to) = address(pdf, note) {
        let area = around(corners(area).map(|corner| placed(upright, corner)));
        sheet.links.push(Link { area, to });
    }
    if let Some((id, matrix)) = appearance(pdf, note, area)
        && let Some(object) = copier.take(id)
    {
        sheet.shown.push((object, joined(matrix, upright)));
    }
}

/// Where a link leads, if to an address that a reader can follow without harm.
fn address(pdf: &Document, note: &Dictionary) -> Option<String> {
    let action = entry(pdf, note, b"A")?.as_dict().ok()?;
    let address = entry(pdf, action, b"URI")?.as_str().ok()?;
    let address = std::str::from_utf8(address).ok()?;
    let known = ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| address.starts_with(scheme));
    (known && address.len() <= 2_000 && address.is_ascii()).then(|| address.to_owned())
}

/// How a note looks now, and its place on the page (ISO 32000-1, 12.5.5, algorithm 8.1).
fn appearance(pdf: &Document, note: &Dictionary, area: [f64; 4]) -> Option<(ObjectId, Matrix)> {
    let looks = entry(pdf, note, b"AP")?.as_dict().ok()?;
    let mut usual = looks.get(b"N").ok()?;
    if let Some(Object::Dictionary(states)) = behind(pdf, usual) {
        let state = entry(pdf, note, b"AS")?.as_name().ok()?;
        usual = states.get(state).ok()?;
    }
    let id = usual.as_reference().ok()?;
    let form = dictionary_at(pdf, id)?;
    let bounds = rectangle(pdf, entry(pdf, form, b"BBox")?)?;
    let own = entry(pdf, form, b"Matrix").and_then(|matrix| numbers(pdf, matrix));
    let own = own.unwrap_or([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);
    let [left, bottom, right, top] = around(corners(bounds).map(|corner| placed(own, corner)));
    let (wide, high) = (right - left, top - bottom);
    if wide <= 0.0 || high <= 0.0 {
        return None;
    }
    let (across, up) = ((area[2] - area[0]) / wide, (area[3] - area[1]) / high);
    let matrix = [
        across,
        0.0,
        0.0,
        up,
        area[0] - left * across,
        area[1] - bottom * up,
    ];
    Some((id, matrix))
}

fn corners([left, bottom, right, top]: [f64; 4]) -> [[f64; 2]; 4] {
    [[left, bottom], [right, bottom], [right, top], [left, top]]
}

/// The smallest upright rectangle around the points.
fn around(points: [[f64; 2]; 4]) -> [f64; 4] {
    points.iter().fold(
        [
            f64::INFINITY,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NEG_INFINITY,
        ],
        |[left, bottom, right, top], [x, y]| {
            [left.min(*x), bottom.min(*y), right.max(*x), top.max(*y)]
        },
    )
}

fn placed([a, b, c, d, e, f]: Matrix, [x, y]: [f64; 2]) -> [f64; 2] {
    [a * x + c * y + e, b * x + d * y + f]
}

/// The first, then the second.
fn joined(first: Matrix, then: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = first;
    let ([a, b], [c, d]) = (turned(then, [a, b]), turned(then, [c, d]));
    let [e, f] = placed(then, [e, f]);
    [a, b, c, d, e, f]
}

fn turned([a, b, c, d, ..]: Matrix, [x, y]: [f64; 2]) -> [f64; 2] {
    [a * x + c * y, b * x + d * y]
}

/// Left, bottom, right, top, whichever corners are given.
fn rectangle(pdf: &Document, object: &Object) -> Option<[f64; 4]> {
    let [x, y, other_x, other_y] = numbers(pdf, object)?;
    Some([
        x.min(other_x),
        y.min(other_y),
        x.max(other_x),
        y.max(other_y),
    ])
}

fn numbers<const N: usize>(pdf: &Document, object: &Object) -> Option<[f64; N]> {
    let items = object.as_array().ok()?;
    let read: Option<Vec<f64>> = items
        .iter()
        .map(|item| number(behind(pdf, item)?))
        .collect();
    read?.try_into().ok()
}

fn number(object: &Object) -> Option<f64> {
    object
        .as_float()
        .ok()
        .map(f64::from)
        .filter(|value| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turned_page_stands_upright_from_the_corner() {
        let area = [10.0, 20.0, 110.0, 220.0];
        for (turn, size, top_left) in [
            (0.0, [100.0, 200.0], [0.0, 200.0]),
            (90.0, [200.0, 100.0], [200.0, 100.0]),
            (180.0, [100.0, 200.0], [100.0, 0.0]),
            (-90.0, [200.0, 100.0], [0.0, 0.0]),
        ] {
            let (matrix, found) = upright(area, turn, 1.0);
            assert_eq!(found, size, "turned by {turn}");
            assert_eq!(placed(matrix, [10.0, 220.0]), top_left, "turned by {turn}");
            let all = around(corners(area).map(|corner| placed(matrix, corner)));
            assert_eq!(all, [0.0, 0.0, size[0], size[1]], "turned by {turn}");
        }
    }

    #[test]
    fn places_follow_each_other() {
        let (first, then) = (
            [2.0, 0.0, 0.0, 3.0, 5.0, 7.0],
            [0.0, -1.0, 1.0, 0.0, -20.0, 110.0],
        );
        let point = [4.0, 9.0];
        assert_eq!(
            placed(joined(first, then), point),
            placed(then, placed(first, point))
        );
    }
}
