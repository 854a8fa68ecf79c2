//! A file whose pages follow those of the edition.

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::line;

/// Most pages of an appendix: it is read with the proposal, not instead of it.
pub const MAX_APPENDIX_PAGES: u32 = 200;

/// A PDF kept beside the workspace, named by the SHA-256 of its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AppendixFile {
    /// Lower-case hexadecimal, 64 digits.
    pub sha256: String,
    /// What the file was called, at most 200 characters.
    pub name: String,
    /// 1–200.
    pub pages: u32,
}

impl AppendixFile {
    /// # Errors
    /// `field_malformed` if the hash isn't one; `field_too_long`; `field_out_of_range` for the pages.
    pub(in super::super) fn check(&mut self) -> DomainResult<()> {
        if !crate::company::is_sha256(&self.sha256) {
            return Err(DomainError::field_malformed("sha256"));
        }
        line("name", &mut self.name, 200)?;
        if (1..=MAX_APPENDIX_PAGES).contains(&self.pages) {
            Ok(())
        } else {
            Err(DomainError::field_out_of_range(
                "pages",
                1,
                MAX_APPENDIX_PAGES,
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_a_hash_and_pages() {
        let file = |sha256: &str, pages| AppendixFile {
            sha256: sha256.to_owned(),
            name: "Certificate.pdf".to_owned(),
            pages,
        };
        let place = |mut file: AppendixFile| file.check().map_err(|error| error.place);
        assert_eq!(place(file(&"0f".repeat(32), 1)), Ok(()));
        assert_eq!(place(file("../x", 1)), Err(Some("sha256".into())));
        assert_eq!(place(file(&"0f".repeat(32), 0)), Err(Some("pages".into())));
        assert_eq!(
            place(file(&"0f".repeat(32), 201)),
            Err(Some("pages".into()))
        );
    }
}
