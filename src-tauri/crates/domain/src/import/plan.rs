//! Reading rows by a mapping: values in their kept form, and what is wrong with one, at its cell.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::same::account_key;
use super::value::{
    amount, birthday, day_first, email, month, phone_odd, said_yes, status, status_code, whole,
    yes_code,
};
use super::{Cell, CellKind, Field, Row, Subject, Table};
use crate::account::check_revenue_month;
use crate::dates::Month;
use crate::error::{DomainError, DomainResult};
use crate::money::{Currency, Money};
use crate::text::{nfc, refuse_turned};

/// Something about a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Row as a spreadsheet counts.
    pub row: u32,
    /// From 0; `None` where the row as a whole is meant.
    pub column: Option<usize>,
    pub field: Field,
    pub error: DomainError,
    /// Texts that would put it right; an empty one takes the value away.
    pub offers: Vec<String>,
    /// The row can't come in like this; otherwise it is only said.
    pub wrong: bool,
}

/// What an account bought in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmountOf {
    pub column: usize,
    pub month: Month,
    pub amount: Money,
}

/// A row as it was understood.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Draft {
    pub row: u32,
    /// In kept form, empty ones left out.
    pub values: BTreeMap<Field, String>,
    pub amounts: Vec<AmountOf>,
    pub problems: Vec<Problem>,
}

impl Draft {
    /// Whether it can come in.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        !self.problems.iter().any(|problem| problem.wrong)
    }

    /// The value of a field, empty if there is none.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        self.values.get(&field).map_or("", String::as_str)
    }
}

/// How rows of one file are read.
#[derive(Debug, Clone)]
pub struct Plan {
    pub subject: Subject,
    pub(super) columns: Vec<Option<Field>>,
    /// Months that columns have as their head.
    months: Vec<Option<Month>>,
    day_first: bool,
    /// The host of most addresses of a company.
    hosts: HashMap<String, String>,
    today: NaiveDate,
    pub(super) currency: Currency,
}

impl Plan {
    /// Looks at the whole table once: which way round dates are, which hosts companies have.
    ///
    /// # Errors
    /// Those of [`Subject::check`].
    pub fn new(
        table: &Table,
        subject: Subject,
        head: bool,
        columns: Vec<Option<Field>>,
        today: NaiveDate,
        currency: Currency,
    ) -> DomainResult<Self> {
        let months = fits(table, subject, head, &columns)?;
        let rows = table.rows.get(usize::from(head)..).unwrap_or_default();
        let plan = Self {
            subject,
            columns,
            months,
            day_first: true,
            hosts: HashMap::new(),
            today,
            currency,
        };
        let born = rows
            .iter()
            .filter_map(|row| plan.cell(row, Field::Birthday));
        let day_first = day_first(born.map(|cell| cell.text.as_str()));
        let hosts = plan.hosts(rows);
        Ok(Self {
            day_first,
            hosts,
            ..plan
        })
    }

    fn cell<'a>(&self, row: &'a Row, field: Field) -> Option<&'a Cell> {
        let column = self.columns.iter().position(|known| *known == Some(field));
        row.cells.get(column?)
    }

    fn hosts(&self, rows: &[Row]) -> HashMap<String, String> {
        let mut counts: HashMap<(String, String), usize> = HashMap::new();
        for row in rows {
            let company = self
                .cell(row, Field::Company)
                .map(|cell| account_key(&cell.text));
            let address = self.cell(row, Field::Email).map(|cell| cell.text.trim());
            if let (Some(company), Some(Ok(address))) = (company, address.map(|a| email(a, None)))
                && let Some((_, host)) = address.split_once('@')
            {
                *counts.entry((company, host.to_lowercase())).or_default() += 1;
            }
        }
        let mut best: HashMap<String, (String, usize)> = HashMap::new();
        for ((company, host), count) in counts {
            let known = best.entry(company).or_default();
            // By name among equals, so that the same file gives the same offer.
            if (count, &known.0) > (known.1, &host) || known.1 == 0 {
                *known = (host, count);
            }
        }
        best.into_iter()
            .map(|(company, (host, _))| (company, host))
            .collect()
    }

    /// Understands a row.
    #[must_use]
    pub fn read(&self, row: &Row) -> Draft {
        let mut draft = Draft {
            row: row.number,
            ..Draft::default()
        };
        for (column, field) in self.columns.iter().enumerate() {
            if let (Some(field), Some(cell)) = (field, row.cells.get(column)) {
                self.take(&mut draft, row, column, *field, cell);
            }
        }
        join_names(&mut draft);
        self.need(&mut draft);
        self.check(&mut draft);
        draft
    }

    fn take(&self, draft: &mut Draft, row: &Row, column: usize, field: Field, cell: &Cell) {
        let text = nfc(&cell.text);
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let mut tell = |error: DomainError, offers: Vec<String>, wrong: bool| {
            draft.problems.push(Problem {
                row: row.number,
                column: Some(column),
                field,
                error,
                offers,
                wrong,
            });
        };
        if let Err(error) = refuse_turned("", &cell.text) {
            tell(error, Vec::new(), true);
            return;
        }
        if cell.kind == CellKind::Error {
            tell(
                DomainError::new("import_cell_error").with("value", text),
                vec![String::new()],
                true,
            );
            return;
        }
        if cell.kind == CellKind::Formula || text.starts_with('=') {
            tell(DomainError::new("import_formula"), Vec::new(), false);
        }
        if cell.kind == CellKind::Merged {
            tell(DomainError::new("import_merged"), Vec::new(), false);
        }
        let read = match field {
            Field::Birthday => birthday(text, self.day_first, self.today),
            Field::Email => {
                let company = self.cell(row, Field::Company);
                let key = company
                    .map(|cell| account_key(&cell.text))
                    .unwrap_or_default();
                email(text, self.hosts.get(&key).map(String::as_str))
            }
            Field::Phone | Field::Mobile => {
                if let Some(odd) = phone_odd(text) {
                    tell(odd, Vec::new(), false);
                }
                Ok(text.to_owned())
            }
            Field::Employees => whole(text).map(|count| count.to_string()).ok_or_else(|| {
                (
                    DomainError::new("import_number_malformed"),
                    vec![String::new()],
                )
            }),
            Field::Status => status(text)
                .map(|status| status_code(status).to_owned())
                .ok_or_else(|| {
                    (
                        DomainError::new("import_status_unclear"),
                        vec![String::new()],
                    )
                }),
            Field::KeyAccount => said_yes(text)
                .map(|yes| yes_code(yes).to_owned())
                .ok_or_else(|| (DomainError::new("import_yes_unclear"), vec![String::new()])),
            Field::Month => month(text)
                .map(|month| month.to_string())
                .ok_or_else(|| (DomainError::new("import_month_unclear"), Vec::new())),
            Field::Amount => match amount(text, self.currency) {
                Ok(sum) if sum.minor() < 0 => {
                    Err((DomainError::new("import_amount_negative"), Vec::new()))
                }
                Ok(sum) => {
                    let said = self.months.get(column).copied().flatten();
                    let own = || {
                        self.cell(row, Field::Month)
                            .and_then(|cell| month(&cell.text))
                    };
                    if let Some(month) = said.or_else(own) {
                        if let Err(error) = check_revenue_month("month", month, self.today) {
                            return tell(error, Vec::new(), true);
                        }
                        let amount = sum;
                        draft.amounts.push(AmountOf {
                            column,
                            month,
                            amount,
                        });
                    }
                    return;
                }
                Err(refused) => Err(refused),
            },
            _ => Ok(text.to_owned()),
        };
        match read {
            Ok(value) => {
                let known = draft.values.entry(field).or_default();
                if !known.is_empty() {
                    known.push('\n');
                }
                known.push_str(&value);
            }
            Err((error, offers)) => tell(error, offers, true),
        }
    }
}

/// Whether rows can be read so; the months that columns have as their head.
///
/// # Errors
/// Those of [`Subject::check`].
pub fn fits(
    table: &Table,
    subject: Subject,
    head: bool,
    columns: &[Option<Field>],
) -> DomainResult<Vec<Option<Month>>> {
    let first = table.rows.first().filter(|_| head);
    let of_head = |column: usize| {
        let cell = first.and_then(|row| row.cells.get(column));
        cell.and_then(|cell| month(&cell.text))
    };
    let months: Vec<Option<Month>> = (0..columns.len()).map(of_head).collect();
    let amounts = columns.iter().zip(&months);
    let by_head = amounts
        .filter(|(field, _)| **field == Some(Field::Amount))
        .all(|(_, month)| month.is_some());
    subject.check(columns, by_head)?;
    Ok(months)
}

fn join_names(draft: &mut Draft) {
    let given = draft.values.remove(&Field::GivenName);
    let family = draft.values.remove(&Field::FamilyName);
    if draft.values.contains_key(&Field::Name) {
        return;
    }
    let parts: Vec<String> = [given, family].into_iter().flatten().collect();
    if !parts.is_empty() {
        draft.values.insert(Field::Name, parts.join(" "));
    }
}
