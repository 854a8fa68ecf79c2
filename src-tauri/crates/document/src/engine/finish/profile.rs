//! The sRGB output intent: says what the colours of the page mean. The profile is built here from
//! the numbers of IEC 61966-2-1, so that no foreign file is shipped.

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

use super::stream as compressed;

/// Points of the tone curve: straight lines between them are off by less than 1/4,000.
const CURVE: u16 = 64;

/// The output intent that refers to the profile.
pub(super) fn intent(profile: ObjectId) -> Dictionary {
    let words = || Object::String(b"sRGB IEC61966-2.1".to_vec(), StringFormat::Literal);
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => words(),
        "Info" => words(),
        "DestOutputProfile" => profile,
    }
}

pub(super) fn stream() -> Stream {
    compressed(dictionary! { "N" => 3 }, profile())
}

/// A version 2.1 display profile with three primaries and one shared tone curve.
fn profile() -> Vec<u8> {
    let mut curve = tag(b"curv");
    curve.extend(u32::from(CURVE).to_be_bytes());
    for step in 0..CURVE {
        curve.extend(linear(f64::from(step) / f64::from(CURVE - 1)).to_be_bytes());
    }
    let parts: Vec<(&[&[u8; 4]], Vec<u8>)> = vec![
        (&[b"desc"], description("sRGB")),
        (&[b"cprt"], copyright("No copyright, use freely")),
        (&[b"wtpt"], xyz([0.9642, 1.0, 0.8249])),
        // Primaries adapted to D50 (Bradford).
        (&[b"rXYZ"], xyz([0.4360, 0.2225, 0.0139])),
        (&[b"gXYZ"], xyz([0.3851, 0.7169, 0.0971])),
        (&[b"bXYZ"], xyz([0.1431, 0.0606, 0.7139])),
        (&[b"rTRC", b"gTRC", b"bTRC"], curve),
    ];
    let entries: usize = parts.iter().map(|(names, _)| names.len()).sum();
    let mut at = 128 + 4 + entries * 12;
    let (mut table, mut body) = (length(entries).to_vec(), Vec::new());
    for (names, mut data) in parts {
        for name in names {
            table.extend_from_slice(*name);
            table.extend(length(at));
            table.extend(length(data.len()));
        }
        data.resize(data.len().next_multiple_of(4), 0);
        at += data.len();
        body.extend(data);
    }
    let mut out = header(at);
    out.extend(table);
    out.extend(body);
    out
}

fn header(size: usize) -> Vec<u8> {
    let mut head = length(size).to_vec();
    head.extend([0; 4]);
    head.extend([2, 0x10, 0, 0]);
    head.extend(b"mntrRGB XYZ ");
    // 1 January 2000, fixed: the profile is the same in every file.
    for part in [2000_u16, 1, 1, 0, 0, 0] {
        head.extend(part.to_be_bytes());
    }
    head.extend(b"acsp");
    head.resize(68, 0);
    for part in [0.9642, 1.0, 0.8249] {
        head.extend(fixed(part));
    }
    head.resize(128, 0);
    head
}

fn tag(name: &[u8; 4]) -> Vec<u8> {
    let mut data = name.to_vec();
    data.extend([0; 4]);
    data
}

fn xyz(parts: [f64; 3]) -> Vec<u8> {
    let mut data = tag(b"XYZ ");
    data.extend(parts.into_iter().flat_map(fixed));
    data
}

fn description(words: &str) -> Vec<u8> {
    let mut data = tag(b"desc");
    data.extend(length(words.len() + 1));
    data.extend(words.as_bytes());
    data.push(0);
    // No Unicode and no Macintosh name.
    data.extend([0; 8 + 3 + 67]);
    data
}

fn copyright(words: &str) -> Vec<u8> {
    let mut data = tag(b"text");
    data.extend(words.as_bytes());
    data.push(0);
    data
}

/// s15Fixed16.
#[allow(clippy::cast_possible_truncation)]
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn length(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

/// Linear light of an sRGB value, 0–1 as 0–65,535.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn linear(value: f64) -> u16 {
    let light = if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    };
    (light * 65_535.0).round() as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_states_its_own_size() {
        let profile = profile();
        let stated = u32::from_be_bytes([profile[0], profile[1], profile[2], profile[3]]);
        assert_eq!(stated as usize, profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        assert_eq!(linear(1.0), u16::MAX);
    }
}
