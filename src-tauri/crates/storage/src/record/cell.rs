//! How a field's type lies in a column. One implementation a type; a column never holds anything
//! else, so a value that doesn't read back means a damaged file.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::{FromSqlError, Value, ValueRef};
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Id;

/// Outcome of reading one cell.
pub type CellResult<T> = Result<T, FromSqlError>;

/// A type that fits one column.
pub trait Cell: Sized {
    fn put(&self) -> Value;
    /// # Errors
    /// The stored value isn't of this type.
    fn take(value: ValueRef<'_>) -> CellResult<Self>;
}

fn other(error: impl std::error::Error + Send + Sync + 'static) -> FromSqlError {
    FromSqlError::Other(Box::new(error))
}

impl Cell for String {
    fn put(&self) -> Value {
        Value::Text(self.clone())
    }

    fn take(value: ValueRef<'_>) -> CellResult<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Cell for bool {
    fn put(&self) -> Value {
        Value::Integer(i64::from(*self))
    }

    fn take(value: ValueRef<'_>) -> CellResult<Self> {
        match value.as_i64()? {
            0 => Ok(false),
            1 => Ok(true),
            n => Err(FromSqlError::OutOfRange(n)),
        }
    }
}

macro_rules! integer_cells {
    ($($type:ty),*) => {$(
        impl Cell for $type {
            fn put(&self) -> Value {
                Value::Integer(i64::from(*self))
            }

            fn take(value: ValueRef<'_>) -> CellResult<Self> {
                let number = value.as_i64()?;
                Self::try_from(number).map_err(|_| FromSqlError::OutOfRange(number))
            }
        }
    )*};
}

integer_cells!(u8, u16, u32, i32, i64);

/// 16 bytes: half the size of text, and rows lie in the order they were made.
impl Cell for Id {
    fn put(&self) -> Value {
        Value::Blob(self.0.as_bytes().to_vec())
    }

    fn take(value: ValueRef<'_>) -> CellResult<Self> {
        uuid::Uuid::from_slice(value.as_blob()?)
            .map(Id)
            .map_err(other)
    }
}

/// ISO 8601 text, `2026-11-21`: sorts as it reads.
impl Cell for NaiveDate {
    fn put(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn take(value: ValueRef<'_>) -> CellResult<Self> {
        value.as_str()?.parse().map_err(other)
    }
}

/// Milliseconds since 1970, UTC. Anything finer is lost.
impl Cell for DateTime<Utc> {
    fn put(&self) -> Value {
        Value::Integer(self.timestamp_millis())
    }

    fn take(value: ValueRef<'_>) -> CellResult<Self> {
        let ms = value.as_i64()?;
        Self::from_timestamp_millis(ms).ok_or(FromSqlError::OutOfRange(ms))
    }
}

/// Text, so that every digit is kept.
impl Cell for Decimal {
    fn put(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn take(value: ValueRef<'_>) -> CellResult<Self> {
        value.as_str()?.parse().map_err(other)
    }
}

impl<T: Cell> Cell for Option<T> {
    fn put(&self) -> Value {
        self.as_ref().map_or(Value::Null, Cell::put)
    }

    fn take(value: ValueRef<'_>) -> CellResult<Self> {
        match value {
            ValueRef::Null => Ok(None),
            value => T::take(value).map(Some),
        }
    }
}

/// The code of a value that serializes as a string (an enum, a currency, a month).
pub(crate) fn put_code(value: &impl Serialize) -> Value {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => Value::Text(code),
        // NOT NULL refuses it: better a failed write than a wrong row.
        _ => Value::Null,
    }
}

pub(crate) fn take_code<T: DeserializeOwned>(value: ValueRef<'_>) -> CellResult<T> {
    let code = serde_json::Value::String(value.as_str()?.to_owned());
    serde_json::from_value(code).map_err(other)
}

pub(crate) fn put_json(value: &impl Serialize) -> Value {
    serde_json::to_string(value).map_or(Value::Null, Value::Text)
}

pub(crate) fn take_json<T: DeserializeOwned>(value: ValueRef<'_>) -> CellResult<T> {
    serde_json::from_str(value.as_str()?).map_err(other)
}

macro_rules! cells {
    ($put:ident, $take:ident: $($type:ty),* $(,)?) => {$(
        impl Cell for $type {
            fn put(&self) -> Value {
                $put(self)
            }

            fn take(value: ValueRef<'_>) -> CellResult<Self> {
                $take(value)
            }
        }
    )*};
}

use redbook_domain::account::{AccountStatus, Supply};
use redbook_domain::attempt::{Answer, Source};
use redbook_domain::change::ChangeKind;
use redbook_domain::company::{Bank, FileRef, Referee};
use redbook_domain::contact::ContactKind;
use redbook_domain::dates::{Birthday, Month};
use redbook_domain::evidence::{EvidenceFile, EvidenceKind};
use redbook_domain::feed::FeedKind;
use redbook_domain::finance::Calculation;
use redbook_domain::followup::AnswerKind;
use redbook_domain::ideal::Grade;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::library::{EntryKind, Taken};
use redbook_domain::meeting::{Fruit, MeetingQuestion, Objection};
use redbook_domain::money::{Currency, Money};
use redbook_domain::negotiation::{Side, Term, TermValue};
use redbook_domain::opportunity::{
    Customer, Ending, ExitCode, Involved, MarkKind, PriceLevel, Stage,
};
use redbook_domain::person::{Bond, BuyingRole, Channel, CriterionState, ReaderType, Role, Stance};
use redbook_domain::pricing::{Cadence, Pricing};
use redbook_domain::problem::{Cost, Holder};
use redbook_domain::proposal::transfer::LookAt;
use redbook_domain::proposal::{BlockContent, Look, Outcome, Placement};
use redbook_domain::regard::{Asked, Behaviour};
use redbook_domain::spin::SpinKind;
use redbook_domain::switching::SwitchingKind;
use redbook_domain::task::TaskKind;
use redbook_domain::template::{TemplateBlock, TemplateEdition, TemplateTerms};
use redbook_domain::version::{How, KeptFinding, SaidBlock, SentPage, Snapshot};

cells!(put_code, take_code:
    AccountStatus, Answer, AnswerKind, Asked, Behaviour, Bond, Cadence, ChangeKind, Channel, ContactKind, CriterionState, Currency, Customer, EntryKind, EvidenceKind,
    FeedKind, Grade, How, Language, Look, MarkKind, Month, PriceLevel, ReaderType, Side, Source, SpinKind, Stage, Stance, SwitchingKind, TaskKind,
);
cells!(put_json, take_json:
    Bank, Birthday, BlockContent, Calculation, Cost, Ending, EvidenceFile, FileRef, LocalText, Money, Outcome, Pricing,
    Snapshot, Supply, Taken, TemplateTerms, Vec<TemplateBlock>, Vec<TemplateEdition>, Vec<KeptFinding>, Vec<SaidBlock>, Vec<SentPage>,
    Vec<BuyingRole>, Vec<Currency>, Vec<ExitCode>, Vec<Fruit>, Vec<Holder>, Vec<Id>, Vec<Involved>, Vec<Language>, Vec<LocalText>, Vec<LookAt>, Vec<MeetingQuestion>, Vec<Objection>, Vec<Placement>, Vec<ReaderType>, Vec<Referee>,
    Vec<Role>, Vec<String>, Vec<Term>, Vec<TermValue>,
);
