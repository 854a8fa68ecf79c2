//! Rows of a table, as texts that an import reads back as what they were.

use redbook_domain::account::AccountStatus;
use redbook_domain::dates::Birthday;
use redbook_domain::id::Id;
use redbook_domain::import::{Field, Subject};
use redbook_domain::language::Language;
use redbook_exchange::Card;
use redbook_i18n::{Args, Texts, keys};
use redbook_storage::Reader;
use redbook_storage::extract::{self, AtAccount};

use crate::error::ApiError;

/// Rows read at once.
const PIECE: u32 = 1_000;

const ACCOUNTS: &[Field] = &[
    Field::Company,
    Field::LegalName,
    Field::TaxId,
    Field::Industry,
    Field::Status,
    Field::KeyAccount,
    Field::Website,
    Field::Phone,
    Field::Email,
    Field::Address,
    Field::Employees,
    Field::Tags,
    Field::Note,
];
const PEOPLE: &[Field] = &[
    Field::Name,
    Field::Company,
    Field::TaxId,
    Field::Position,
    Field::Department,
    Field::Area,
    Field::Phone,
    Field::Mobile,
    Field::Email,
    Field::Birthday,
    Field::Website,
    Field::Address,
    Field::Note,
];
const REVENUE: &[Field] = &[Field::Company, Field::TaxId, Field::Month, Field::Amount];

/// What was read so far.
pub(super) struct Rows {
    kind: Subject,
    language: Language,
    after: Option<Id>,
    /// The head first.
    pub table: Vec<Vec<String>>,
    /// Columns that hold numbers.
    pub numbers: &'static [usize],
    /// People as cards.
    pub cards: Vec<Card>,
}

impl Rows {
    pub fn new(kind: Subject, language: Language) -> Self {
        let (fields, numbers): (&[Field], &'static [usize]) = match kind {
            Subject::Accounts => (ACCOUNTS, &[10]),
            Subject::People => (PEOPLE, &[]),
            Subject::Revenue => (REVENUE, &[3]),
        };
        let head = |field: &Field| {
            let code = field.code().replace('_', "-");
            Texts::shared().word(language, format!("import-field-{code}"))
        };
        Self {
            kind,
            language,
            after: None,
            table: vec![fields.iter().map(head).collect()],
            numbers,
            cards: Vec::new(),
        }
    }

    /// Reads the next piece; how many rows it had.
    pub fn more(&mut self, reader: &Reader<'_>) -> Result<u32, ApiError> {
        let before = self.table.len();
        match self.kind {
            Subject::Accounts => {
                for account in extract::accounts(reader, self.after, PIECE)? {
                    self.after = Some(account.id);
                    let facts = account.facts;
                    self.table.push(vec![
                        facts.name,
                        facts.legal_name,
                        facts.tax_id,
                        facts.industry,
                        self.status(facts.status),
                        self.yes(facts.key_account),
                        facts.website,
                        facts.phone,
                        facts.email,
                        facts.address,
                        facts
                            .employees
                            .map(|count| count.to_string())
                            .unwrap_or_default(),
                        facts.tags.join("; "),
                        facts.notes,
                    ]);
                }
            }
            Subject::People => {
                for one in extract::people(reader, self.after, PIECE)? {
                    self.after = Some(one.part.id);
                    self.person(one);
                }
            }
            Subject::Revenue => {
                for (revenue, company, tax_id) in extract::revenue(reader, self.after, PIECE)? {
                    self.after = Some(revenue.id);
                    let amount = revenue.amount.to_major().to_string();
                    let month = revenue.month.to_string();
                    self.table.push(vec![company, tax_id, month, amount]);
                }
            }
        }
        Ok(u32::try_from(self.table.len() - before).unwrap_or(u32::MAX))
    }

    /// In words that an import knows.
    fn status(&self, status: AccountStatus) -> String {
        let code = match status {
            AccountStatus::Prospect => "prospect",
            AccountStatus::Active => "active",
            AccountStatus::Dormant => "dormant",
            AccountStatus::Former => "former",
        };
        let args = Args::new().text("status", code);
        Texts::shared().get(self.language, keys::ACCOUNT_STATUS, &args)
    }

    fn yes(&self, yes: bool) -> String {
        let key = if yes {
            keys::IMPORT_YES
        } else {
            keys::IMPORT_NO
        };
        Texts::shared().word(self.language, key)
    }

    fn person(&mut self, one: AtAccount) {
        let (facts, part) = (one.person.facts, one.part.facts);
        let birthday = facts.birthday.map(iso).unwrap_or_default();
        self.cards.push(Card {
            name: facts.name.clone(),
            company: one.company.clone(),
            department: part.department.clone(),
            position: part.position.clone(),
            phone: facts.phone.clone(),
            mobile: facts.mobile.clone(),
            email: facts.email.clone(),
            birthday: birthday.clone(),
            address: one.address.clone(),
            website: one.website.clone(),
            note: facts.notes.clone(),
        });
        self.table.push(vec![
            facts.name,
            one.company,
            one.tax_id,
            part.position,
            part.department,
            one.area,
            facts.phone,
            facts.mobile,
            facts.email,
            birthday,
            one.website,
            one.address,
            facts.notes,
        ]);
    }
}

/// ISO 8601, `--08-30` without a year.
fn iso(birthday: Birthday) -> String {
    let (month, day) = (birthday.month(), birthday.day());
    match birthday.year() {
        Some(year) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("--{month:02}-{day:02}"),
    }
}
