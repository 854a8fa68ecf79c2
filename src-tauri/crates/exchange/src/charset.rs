//! In which encoding a text file was written: said by its mark, seen in its bytes, or guessed.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1257,
};
use redbook_domain::DomainError;

/// Encodings that address books and spreadsheets of our languages are saved in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Charset {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// Cyrillic, Windows.
    Windows1251,
    /// Cyrillic, older Unix and mail.
    Koi8R,
    /// Western Europe.
    Windows1252,
    /// Central Europe.
    Windows1250,
    /// Baltic.
    Windows1257,
}

/// Bytes that a guess looks at: enough for any language, and a large file isn't read twice.
const LOOK: usize = 256 * 1024;

impl Charset {
    pub const ALL: [Self; 8] = [
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1251,
        Self::Koi8R,
        Self::Windows1252,
        Self::Windows1250,
        Self::Windows1257,
    ];

    /// Its name as registered with IANA, lower case.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1251 => "windows-1251",
            Self::Koi8R => "koi8-r",
            Self::Windows1252 => "windows-1252",
            Self::Windows1250 => "windows-1250",
            Self::Windows1257 => "windows-1257",
        }
    }

    const fn encoding(self) -> &'static Encoding {
        match self {
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1251 => WINDOWS_1251,
            Self::Koi8R => KOI8_R,
            Self::Windows1252 => WINDOWS_1252,
            Self::Windows1250 => WINDOWS_1250,
            Self::Windows1257 => WINDOWS_1257,
        }
    }

    /// What the bytes look like.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        match bytes {
            [0xEF, 0xBB, 0xBF, ..] => return Self::Utf8,
            [0xFF, 0xFE, ..] => return Self::Utf16Le,
            [0xFE, 0xFF, ..] => return Self::Utf16Be,
            _ => {}
        }
        let head = bytes.get(..LOOK).unwrap_or(bytes);
        if let Some(wide) = wide(head) {
            return wide;
        }
        if std::str::from_utf8(bytes).is_ok() {
            return Self::Utf8;
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(head, true);
        // Somebody's address book in Chinese would be guessed as such: what isn't ours is asked
        // again as a page from Russia, and then taken for Western.
        [None, Some(b"ru".as_slice())]
            .into_iter()
            .find_map(|home| Self::from_encoding(detector.guess(home, Utf8Detection::Deny)))
            .unwrap_or(Self::Windows1252)
    }

    fn from_encoding(encoding: &'static Encoding) -> Option<Self> {
        // The detector knows KOI8 as KOI8-U; the two agree in all letters of Russian and Bulgarian.
        if encoding == KOI8_U {
            return Some(Self::Koi8R);
        }
        Self::ALL
            .into_iter()
            .find(|charset| charset.encoding() == encoding)
    }

    /// The text, without a byte order mark.
    ///
    /// # Errors
    /// `import_wrong_encoding {encoding, row}`: bytes that the encoding doesn't have; `row` counts
    /// lines from 1.
    pub fn decode(self, bytes: &[u8]) -> Result<String, DomainError> {
        let (text, broken) = self.encoding().decode_with_bom_removal(bytes);
        if broken {
            let before = text.split('\u{FFFD}').next().unwrap_or_default();
            return Err(DomainError::new("import_wrong_encoding")
                .with("encoding", self.name())
                .with("row", before.matches('\n').count() + 1));
        }
        Ok(text.into_owned())
    }
}

/// UTF-16 without a mark: every second byte is the upper one of a Latin or Cyrillic letter.
fn wide(bytes: &[u8]) -> Option<Charset> {
    let pairs = bytes.len() / 2;
    if pairs < 2 || !bytes.contains(&0) {
        return None;
    }
    let upper = |offset: usize| {
        bytes
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|byte| matches!(byte, 0x00 | 0x04))
            .count()
    };
    let (even, odd) = (upper(0), upper(1));
    let most = pairs * 9 / 10;
    if odd >= most && odd > even {
        Some(Charset::Utf16Le)
    } else if even >= most && even > odd {
        Some(Charset::Utf16Be)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 3] = [
        "Имя;Компания;Телефон\nДесислава Тонева;Белвара АД;+359 32 555 211\nКирил Манов;Зелен Двор;",
        "Фамилия;Должность\nСеливанов Пётр;Главный инженер\nЩербакова Юлия;Начальник отдела снабжения\n",
        "Ime;Note\nAnton Varga;met in March\n",
    ];

    fn wide_bytes(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            })
            .collect()
    }

    #[test]
    fn what_was_written_is_read_back_in_every_encoding() {
        for text in TEXTS {
            for charset in Charset::ALL {
                let bytes = match charset {
                    Charset::Utf16Le => wide_bytes(text, false),
                    Charset::Utf16Be => wide_bytes(text, true),
                    _ => {
                        let (bytes, _, lost) = charset.encoding().encode(text);
                        if lost {
                            continue;
                        }
                        bytes.into_owned()
                    }
                };
                let seen = Charset::of(&bytes);
                assert_eq!(
                    seen.decode(&bytes).unwrap(),
                    text,
                    "{} taken for {}",
                    charset.name(),
                    seen.name()
                );
            }
        }
    }

    #[test]
    fn western_and_baltic_letters_are_told_apart_by_their_words() {
        for (charset, text) in [
            (
                Charset::Windows1252,
                "Straße;Müller & Söhne GmbH;Käthe Größling",
            ),
            (
                Charset::Windows1257,
                "Jūratė Šimkutė;Šiaulių grūdai;žemės ūkis, čia, šešėlis",
            ),
        ] {
            let (bytes, _, _) = charset.encoding().encode(text);
            let seen = Charset::of(&bytes);
            assert_eq!(seen.decode(&bytes).unwrap(), text, "{}", charset.name());
        }
    }

    #[test]
    fn a_mark_is_believed_and_taken_off() {
        assert_eq!(Charset::of(b"\xEF\xBB\xBFa"), Charset::Utf8);
        assert_eq!(Charset::Utf8.decode(b"\xEF\xBB\xBFa").unwrap(), "a");
        assert_eq!(Charset::of(b"\xFF\xFEa\0"), Charset::Utf16Le);
        assert_eq!(Charset::Utf16Le.decode(b"\xFF\xFEa\0").unwrap(), "a");
    }

    #[test]
    fn bytes_that_an_encoding_has_not_name_their_line() {
        let error = Charset::Utf8.decode(b"a\nb\n\xC8\xEC\xFF").unwrap_err();
        assert_eq!(error.code, "import_wrong_encoding");
        assert_eq!(error.arg("row"), Some("3"));
        assert_eq!(error.arg("encoding"), Some("utf-8"));
    }
}
