//! The evidence folder (M11): every joint result as a file, and the criteria it proves.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::{line, list, required_line, text};
use crate::id::Id;
use crate::person::{Criterion, Role};

/// Largest file, bytes: 50 MB.
pub const MAX_FILE_BYTES: u64 = 50 * 1024 * 1024;
/// Longest name of a file, characters.
pub const MAX_NAME: usize = 200;
/// Most criteria that one file proves.
const MOST: usize = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EvidenceKind {
    TestReport,
    Minutes,
    Calculation,
    Estimate,
    /// By somebody who is neither of us.
    ThirdParty,
    PastProject,
    Other,
}

/// A file as it was copied in; its bytes never change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    /// Lower-case hexadecimal, 64 digits.
    pub sha256: String,
    /// As it was called, 1–200 characters.
    pub name: String,
    /// By what its bytes are: `application/pdf`, `image/png`, `image/jpeg`, `text/plain`, else
    /// `application/octet-stream`.
    pub media_type: String,
    /// Its size, 1 to [`MAX_FILE_BYTES`].
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct EvidenceFacts {
    pub kind: EvidenceKind,
    /// 1–300 characters.
    pub title: String,
    /// Day on the document; not in the future.
    pub dated: Option<NaiveDate>,
    /// Who wrote it; at most 200 characters.
    pub author: String,
    /// The deal of the account that it was made for.
    pub opportunity_id: Option<Id>,
    /// Criteria of people of the account that it proves; at most 50.
    pub criteria: Vec<Id>,
    /// At most 5,000 characters.
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub file: EvidenceFile,
    pub facts: EvidenceFacts,
}

impl EvidenceFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required`, `field_too_long`, `field_control_character`, `too_many`, `date_in_future`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        required_line("title", &mut self.title, 300)?;
        line("author", &mut self.author, 200)?;
        if self.dated.is_some_and(|day| day > today) {
            return Err(DomainError::new("date_in_future").at("dated"));
        }
        list("criteria", &self.criteria, MOST)?;
        let mut seen = BTreeSet::new();
        self.criteria.retain(|id| seen.insert(*id));
        text("note", &mut self.note, 5_000)
    }
}

/// What a file's bytes are, as far as it can be shown; never by its name.
#[must_use]
pub fn media_type(bytes: &[u8]) -> &'static str {
    let begins = |magic: &[u8]| bytes.starts_with(magic);
    if begins(b"%PDF-") {
        "application/pdf"
    } else if begins(b"\x89PNG\r\n\x1a\n") {
        "image/png"
    } else if begins(b"\xff\xd8\xff") {
        "image/jpeg"
    } else if is_text(bytes) {
        "text/plain"
    } else {
        "application/octet-stream"
    }
}

/// No control characters other than those of lines and columns: UTF-8, UTF-16 that says so, and the
/// older texts of one byte a letter (windows-1251, KOI8-R), which no binary format looks like.
fn is_text(bytes: &[u8]) -> bool {
    let shown = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    let wide = |unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks(2).skip(1);
        let units = units.map(|pair| <[u8; 2]>::try_from(pair).map_or(0, unit));
        char::decode_utf16(units).all(|c| c.is_ok_and(shown))
    };
    match bytes {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.chars().all(shown),
            Err(_) => bytes
                .iter()
                .all(|byte| *byte != 0x7F && (*byte >= 0x80 || shown(char::from(*byte)))),
        },
    }
}

/// Whether a criterion wants proof: words aren't enough for it, or its owner decides (M8).
#[must_use]
pub fn wants_proof(criterion: &Criterion, roles: &[Role]) -> bool {
    criterion.facts.needs_proof || roles.contains(&Role::DecisionMaker)
}

/// Criteria that some evidence proves.
#[must_use]
pub fn proved<'a>(evidence: impl IntoIterator<Item = &'a Evidence>) -> BTreeSet<Id> {
    let criteria = evidence.into_iter().flat_map(|one| &one.facts.criteria);
    criteria.copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_are() {
        assert_eq!(media_type(b"%PDF-1.7 ..."), "application/pdf");
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n..."), "image/png");
        assert_eq!(media_type(b"\xff\xd8\xff\xe0"), "image/jpeg");
        assert_eq!(media_type("Протокол\n\tот 26.09".as_bytes()), "text/plain");
        assert_eq!(media_type(b"PK\x03\x04"), "application/octet-stream");
        for (text, written) in [
            (b"\xce\xef\xe8\xf2 1\r\n".as_slice(), "windows-1251"),
            (b"\xff\xfe\x1e\x04\x3f\x04\n\x00", "UTF-16"),
        ] {
            assert_eq!(media_type(text), "text/plain", "{written}");
        }
        for (bytes, why) in [
            (b"\xff\xfe\x00\x00".as_slice(), "a control character"),
            (b"\xff\xfe\x1e\xd8", "half a letter"),
            (b"\x89\xe8\x01\xf2", "a control character among letters"),
        ] {
            assert_eq!(media_type(bytes), "application/octet-stream", "{why}");
        }
        assert_eq!(
            media_type(b"<svg\x00"),
            "application/octet-stream",
            "a hidden zero is no text"
        );
    }

    #[test]
    fn evidence_has_a_title_and_no_future() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let id = Id::from_parts(1, [1; 10]);
        let mut facts = EvidenceFacts {
            kind: EvidenceKind::Minutes,
            title: "Joint trial".into(),
            dated: Some(today),
            author: String::new(),
            opportunity_id: None,
            criteria: vec![id, id],
            note: String::new(),
        };
        facts.check(today).unwrap();
        assert_eq!(facts.criteria, [id], "a criterion is proved once");
        facts.dated = today.succ_opt();
        assert_eq!(facts.check(today).unwrap_err().code, "date_in_future");
        facts.dated = None;
        facts.title.clear();
        let error = facts.check(today).unwrap_err();
        assert_eq!(error.place.as_deref(), Some("title"));
    }
}
