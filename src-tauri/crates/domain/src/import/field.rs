//! What a row is about, and what a column can be.

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};

/// What each row of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// People, with the company each is at; companies that aren't known are made.
    People,
    Accounts,
    /// What an account bought in a month, or in the months that are columns.
    Revenue,
}

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// A person's full name.
    Name,
    GivenName,
    FamilyName,
    /// An account's name.
    Company,
    LegalName,
    TaxId,
    Industry,
    Website,
    Position,
    Department,
    /// A decision area of the account.
    Area,
    Phone,
    Mobile,
    Email,
    Birthday,
    Address,
    Employees,
    /// Where the account stands with us.
    Status,
    /// Yes or no.
    KeyAccount,
    /// Several, between commas or semicolons.
    Tags,
    Month,
    /// In the workspace's currency. A column whose head is a month has that month's.
    Amount,
    Note,
}

impl Subject {
    /// What columns can be.
    #[must_use]
    pub const fn fields(self) -> &'static [Field] {
        use Field::{
            Address, Amount, Area, Birthday, Company, Department, Email, Employees, FamilyName,
            GivenName, Industry, KeyAccount, LegalName, Mobile, Month, Name, Note, Phone, Position,
            Status, Tags, TaxId, Website,
        };
        match self {
            Self::People => &[
                Name, GivenName, FamilyName, Company, TaxId, Position, Department, Area, Phone,
                Mobile, Email, Birthday, Website, Address, Note,
            ],
            Self::Accounts => &[
                Company, LegalName, TaxId, Industry, Status, KeyAccount, Website, Phone, Email,
                Address, Employees, Tags, Note,
            ],
            Self::Revenue => &[Company, TaxId, Month, Amount],
        }
    }

    /// Whether columns say enough.
    ///
    /// # Errors
    /// At `columns`: `import_field_unfit {field}`, `import_field_twice {field}`,
    /// `import_field_needed {field}`.
    pub fn check(self, columns: &[Option<Field>], months: bool) -> DomainResult<()> {
        let refuse = |code, field: Field| {
            let error = DomainError::new(code).with("field", field.code());
            Err(error.at("columns"))
        };
        for (index, field) in columns.iter().enumerate() {
            let Some(field) = field else { continue };
            if !self.fields().contains(field) {
                return refuse("import_field_unfit", *field);
            }
            let many = *field == Field::Note || (*field == Field::Amount && months);
            let before = columns.get(..index).unwrap_or_default();
            if !many && before.contains(&Some(*field)) {
                return refuse("import_field_twice", *field);
            }
        }
        let has = |field| columns.contains(&Some(field));
        match self {
            Self::People if !has(Field::Name) && !has(Field::FamilyName) => {
                refuse("import_field_needed", Field::Name)
            }
            Self::Revenue if !has(Field::Company) && !has(Field::TaxId) => {
                refuse("import_field_needed", Field::Company)
            }
            Self::Revenue if !has(Field::Amount) => refuse("import_field_needed", Field::Amount),
            Self::Revenue if !has(Field::Month) && !months => {
                refuse("import_field_needed", Field::Month)
            }
            Self::People | Self::Accounts if !has(Field::Company) => {
                refuse("import_field_needed", Field::Company)
            }
            _ => Ok(()),
        }
    }
}

impl Field {
    /// Code used in errors and text keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Company => "company",
            Self::LegalName => "legal_name",
            Self::TaxId => "tax_id",
            Self::Industry => "industry",
            Self::Website => "website",
            Self::Position => "position",
            Self::Department => "department",
            Self::Area => "area",
            Self::Phone => "phone",
            Self::Mobile => "mobile",
            Self::Email => "email",
            Self::Birthday => "birthday",
            Self::Address => "address",
            Self::Employees => "employees",
            Self::Status => "status",
            Self::KeyAccount => "key_account",
            Self::Tags => "tags",
            Self::Month => "month",
            Self::Amount => "amount",
            Self::Note => "note",
        }
    }
}
