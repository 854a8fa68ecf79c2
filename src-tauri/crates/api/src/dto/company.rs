//! Our side: company profile with its accent check.

use redbook_domain::company::CompanyFacts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CompanyRes {
    pub company: Item<CompanyFacts>,
    /// Contrast of the accent on white, such as `6.7`.
    pub accent_contrast: String,
    pub accent_ok: bool,
    /// Next number by the pattern, as an example.
    pub next_number: String,
}
