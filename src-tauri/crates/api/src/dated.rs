//! Every date and month of a request, whatever field it is in, against the one rule of what can be
//! entered. Found by their types: they are the values that serialize through `collect_str`, and a
//! text that only looks like a date doesn't.

use std::fmt::{Display, Write};

use chrono::NaiveDate;
use redbook_domain::DomainError;
use redbook_domain::dates::{Month, check_day, check_month};
use serde::ser::{
    Error as _, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
    SerializeTuple, SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

/// Looks through a request.
///
/// # Errors
/// `field_out_of_range {min, max}` at the first date that lies outside.
pub(crate) fn check_dates(request: &impl Serialize) -> Result<(), DomainError> {
    let mut look = Look::default();
    match request.serialize(&mut look) {
        Ok(()) => Ok(()),
        Err(Stop(error)) => Err(error),
    }
}

/// Stands at one place of the request.
#[derive(Default)]
struct Look {
    place: String,
    /// Items of the lists around, the innermost last.
    counts: Vec<usize>,
    /// Name of the map's entry whose value comes next.
    key: String,
}

#[derive(Debug)]
struct Stop(DomainError);

impl Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Stop {}

impl serde::ser::Error for Stop {
    fn custom<T: Display>(words: T) -> Self {
        Self(DomainError::new("internal").with("detail", words))
    }
}

impl Look {
    fn field<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<(), Stop> {
        let length = self.place.len();
        if length > 0 {
            self.place.push('.');
        }
        self.place.push_str(name);
        value.serialize(&mut *self)?;
        self.place.truncate(length);
        Ok(())
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Stop> {
        let length = self.place.len();
        if let Some(count) = self.counts.last_mut() {
            // Writing to a text can't fail.
            let _ = write!(self.place, "[{count}]");
            *count += 1;
        }
        value.serialize(&mut *self)?;
        self.place.truncate(length);
        Ok(())
    }

    fn list(&mut self) -> &mut Self {
        self.counts.push(0);
        self
    }

    fn ended(&mut self) {
        self.counts.pop();
    }
}

/// What holds no date.
macro_rules! nothing {
    ($($name:ident: $of:ty),*) => { $(
        fn $name(self, _: $of) -> Result<(), Stop> {
            Ok(())
        }
    )* };
}

impl Serializer for &mut Look {
    type Ok = ();
    type Error = Stop;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    nothing!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32,
        serialize_i64: i64, serialize_u8: u8, serialize_u16: u16, serialize_u32: u32,
        serialize_u64: u64, serialize_f32: f32, serialize_f64: f64, serialize_char: char,
        serialize_str: &str, serialize_bytes: &[u8], serialize_unit_struct: &'static str
    );

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Stop> {
        let text = value.to_string();
        // An instant is checked by its day.
        let day = text.split('T').next().unwrap_or_default();
        let checked = if let Ok(day) = day.parse::<NaiveDate>() {
            check_day(&self.place, day)
        } else if let Ok(month) = text.parse::<Month>() {
            check_month(&self.place, month)
        } else {
            Ok(())
        };
        checked.map_err(Stop)
    }

    fn serialize_none(self) -> Result<(), Stop> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Stop> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Stop> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Stop> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Stop> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Stop> {
        self.field(variant, value)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Stop> {
        Ok(self.list())
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, Stop> {
        Ok(self.list())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Stop> {
        Ok(self.list())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Stop> {
        Ok(self.list())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, Stop> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Stop> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Stop> {
        Ok(self)
    }
}

/// Lists of whatever kind.
macro_rules! items {
    ($($kind:ident: $add:ident),*) => { $(
        impl $kind for &mut Look {
            type Ok = ();
            type Error = Stop;

            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Stop> {
                self.item(value)
            }

            fn end(self) -> Result<(), Stop> {
                self.ended();
                Ok(())
            }
        }
    )* };
}

items!(
    SerializeSeq: serialize_element, SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field, SerializeTupleVariant: serialize_field
);

/// Fields of whatever kind.
macro_rules! fields {
    ($($kind:ident),*) => { $(
        impl $kind for &mut Look {
            type Ok = ();
            type Error = Stop;

            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Stop> {
                self.field(name, value)
            }

            fn end(self) -> Result<(), Stop> {
                Ok(())
            }
        }
    )* };
}

fields!(SerializeStruct, SerializeStructVariant);

impl SerializeMap for &mut Look {
    type Ok = ();
    type Error = Stop;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Stop> {
        let key = serde_json::to_value(key).map_err(Stop::custom)?;
        self.key = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Stop> {
        let key = std::mem::take(&mut self.key);
        self.field(&key, value)
    }

    fn end(self) -> Result<(), Stop> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use chrono::{DateTime, Utc};
    use serde::Serialize;

    use super::*;

    #[derive(Serialize, Clone)]
    struct Request {
        text: String,
        due: Option<NaiveDate>,
        at: Option<DateTime<Utc>>,
        steps: Vec<Step>,
        by: BTreeMap<&'static str, Month>,
    }

    #[derive(Serialize, Clone)]
    #[serde(tag = "kind", rename_all = "snake_case")]
    enum Step {
        Held { on: NaiveDate },
        Never,
    }

    fn good() -> Request {
        Request {
            text: "9999-12-31".into(),
            due: Some(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()),
            at: Some("2026-11-22T10:00:00Z".parse().unwrap()),
            steps: vec![
                Step::Never,
                Step::Held {
                    on: NaiveDate::from_ymd_opt(1950, 1, 1).unwrap(),
                },
            ],
            by: BTreeMap::from([("first", "2099-12".parse().unwrap())]),
        }
    }

    #[test]
    fn a_date_is_found_wherever_it_is() {
        assert_eq!(check_dates(&good()), Ok(()), "a text is no date");
        let late = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap();
        let refused = |request: &Request| {
            let error = check_dates(request).expect_err("a date nobody means");
            assert_eq!(error.code, "field_out_of_range");
            (error.place.unwrap(), error.args[1].1.clone())
        };
        let mut request = good();
        request.due = Some(late);
        assert_eq!(refused(&request), ("due".into(), "2099-12-31".into()));
        let mut request = good();
        request.at = Some("1900-01-01T10:00:00Z".parse().unwrap());
        assert_eq!(refused(&request).0, "at");
        let mut request = good();
        request.steps.push(Step::Held { on: late });
        assert_eq!(refused(&request).0, "steps[2].on");
        let mut request = good();
        request.by.insert("last", "2100-01".parse().unwrap());
        assert_eq!(refused(&request), ("by.last".into(), "2099-12".into()));
    }
}
