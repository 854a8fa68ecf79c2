//! Our side: the company, the team, tax rates, the price list, references.

mod bank;
mod check;
mod contrast;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::dates::Month;
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::money::Currency;
use crate::pricing::Cadence;
use crate::proposal::Look;

pub(crate) use check::is_sha256;
pub use contrast::{MIN_ACCENT_CONTRAST, accent_contrast};

/// A file kept beside the workspace, named by the SHA-256 of its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct FileRef {
    /// Lower-case hexadecimal, 64 digits.
    pub sha256: String,
    /// `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Width and height in pixels (for SVG: of its view box).
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Bank {
    pub name: String,
    pub iban: String,
    pub bic: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct CompanyFacts {
    pub name: LocalText,
    /// What the company does, in one line of a page's head.
    pub line: LocalText,
    pub legal_name: String,
    /// The full name as readers of other languages write it, each up to 300 characters; where there
    /// is none, [`legal_name`](Self::legal_name) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub legal_names: LocalText,
    pub tax_id: String,
    pub address: String,
    /// The address as it is written in other languages, each up to 500 characters; where there is
    /// none, [`address`](Self::address) is used.
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional, as = "Option<LocalText>"))]
    pub addresses: LocalText,
    pub phone: String,
    pub email: String,
    pub website: String,
    pub logo: Option<FileRef>,
    /// `#RRGGBB`; must reach 4.5:1 on white.
    pub accent: String,
    pub bank: Bank,
    pub currency: Currency,
    /// Currencies offered in lists beside the main one.
    pub currencies: Vec<Currency>,
    pub prices_include_tax: bool,
    /// Days, 1–366.
    pub validity_days: u16,
    /// See [`crate::numbering`].
    pub number_pattern: String,
    /// How new proposals look.
    #[serde(default)]
    pub look: Look,
}

impl CompanyFacts {
    /// The full name in a text of this language; empty if it was never entered.
    #[must_use]
    pub fn legally(&self, language: Language) -> &str {
        self.legal_names.or(language, &self.legal_name)
    }

    /// Whether only a name is known: a new workspace gives us its own.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        let said = [
            &self.legal_name,
            &self.tax_id,
            &self.address,
            &self.phone,
            &self.email,
            &self.website,
        ];
        said.iter().all(|words| words.is_empty())
            && self.legal_names.is_blank()
            && self.addresses.is_blank()
    }

    /// The address in a text of this language.
    #[must_use]
    pub fn addressed(&self, language: Language) -> &str {
        self.addresses.or(language, &self.address)
    }
}

/// One row a workspace.
#[derive(Debug, Clone, PartialEq)]
pub struct Company {
    pub id: Id,
    pub version: i64,
    pub facts: CompanyFacts,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MemberFacts {
    pub name: LocalText,
    pub position: LocalText,
    /// What the member does in a project, two or three lines for the HR edition.
    pub about: LocalText,
    pub phone: String,
    pub email: String,
    pub photo: Option<FileRef>,
    /// The person who uses this workspace.
    pub me: bool,
}

/// A member of our team (M16).
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    pub id: Id,
    pub version: i64,
    pub facts: MemberFacts,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct TaxRateFacts {
    pub name: LocalText,
    /// Percent, 0–100.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub percent: Decimal,
    pub is_default: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct TaxRateEntry {
    pub id: Id,
    pub version: i64,
    pub facts: TaxRateFacts,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ProductFacts {
    pub code: String,
    pub name: LocalText,
    pub description: LocalText,
    pub unit: LocalText,
    /// Empty is "on request", not 0.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub price: Option<Decimal>,
    /// Our cost: never reaches a document.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub cost: Option<Decimal>,
    pub currency: Currency,
    pub cadence: Cadence,
    pub tax_rate_id: Option<Id>,
}

/// A row of the price list.
#[derive(Debug, Clone, PartialEq)]
pub struct Product {
    pub id: Id,
    pub version: i64,
    pub facts: ProductFacts,
}

/// A person who agreed to recommend us, with the consent as given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Referee {
    pub name: LocalText,
    pub position: LocalText,
    pub phone: String,
    pub email: String,
    pub consent_on: Option<NaiveDate>,
    pub consent_until: Option<NaiveDate>,
    pub consent_note: LocalText,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ReferenceFacts {
    pub customer: LocalText,
    /// Industry and size, one line.
    pub about: LocalText,
    pub from: Option<Month>,
    pub to: Option<Month>,
    pub project: LocalText,
    pub result: LocalText,
    pub people: Vec<Referee>,
}

/// A comparable project in a known company (M14, M24).
#[derive(Debug, Clone, PartialEq)]
pub struct Reference {
    pub id: Id,
    pub version: i64,
    pub facts: ReferenceFacts,
}
