//! A request before a command sees it: read from its text without losing anything, and looked
//! through for what no field of its kind can hold.

use std::fmt;

use redbook_domain::counts::range_of;
use redbook_domain::money::MINOR_MAX;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::error::ApiError;

/// Reads the text of a request. Where JSON leaves open which of two values of one name counts, the
/// request is refused: the other would be lost unseen.
///
/// # Errors
/// `bad_request {detail}` for what isn't JSON; `field_repeated {field}` at the field.
pub fn read(text: &[u8]) -> Result<Value, ApiError> {
    let mut json = serde_json::Deserializer::from_slice(text);
    let read = Once { place: "" }.deserialize(&mut json);
    read.and_then(|value| json.end().map(|()| value))
        .map_err(|error| {
            let words = error.to_string();
            match words
                .strip_prefix(REPEATED)
                .and_then(|rest| rest.split_once('\u{1f}'))
            {
                Some((field, _)) => ApiError::new("field_repeated")
                    .with("field", field)
                    .at(field),
                None => ApiError::new("bad_request").with("detail", error),
            }
        })
}

/// Begins the words in which a repeated field goes through serde, which carries nothing else; the
/// place follows to a sign that no text of JSON has plain.
const REPEATED: &str = "field repeated\u{1f}";

/// A value in which every name stands once.
struct Once<'a> {
    place: &'a str,
}

impl<'de> DeserializeSeed<'de> for Once<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Once<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        loop {
            let place = format!("{}[{}]", self.place, all.len());
            match items.next_element_seed(Once { place: &place })? {
                Some(item) => all.push(item),
                None => return Ok(Value::Array(all)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let place = match self.place {
                "" => name.clone(),
                outer => format!("{outer}.{name}"),
            };
            if all.contains_key(&name) {
                let words = format!("{REPEATED}{place}\u{1f}");
                return Err(serde::de::Error::custom(words));
            }
            let value = fields.next_value_seed(Once { place: &place })?;
            all.insert(name, value);
        }
        Ok(Value::Object(all))
    }
}

/// What a number is that its field can't hold: out of its range, with the bounds, or not whole.
/// `detail` is serde's word for it, `place` and `value` are of the field.
pub(crate) fn number_refused(detail: &str, place: &str, value: &Value) -> Option<ApiError> {
    let wanted = detail
        .strip_prefix("invalid value: integer `")
        .or_else(|| detail.strip_prefix("invalid type: floating point `"))?
        .rsplit_once("expected ")?
        .1;
    let (min, max) = match wanted {
        "u8" => (0, u8::MAX.into()),
        "u16" => (0, u16::MAX.into()),
        "u32" => (0, u32::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        // Beyond this a number isn't exact everywhere it is read.
        "i64" => (-MINOR_MAX, MINOR_MAX),
        "u64" | "usize" => (0, MINOR_MAX),
        _ => return None,
    };
    let field = place.rsplit('.').next().unwrap_or_default();
    let field = field.split('[').next().unwrap_or_default();
    // What the field itself takes, where that depends on nothing else.
    let (min, max) = range_of(field).unwrap_or((min, max));
    // Written with a point, be it 1.0, which is within the bounds and would be told them in vain.
    #[allow(
        clippy::cast_precision_loss,
        reason = "whether it is near the bounds is enough"
    )]
    let within = |number: f64| (min as f64..=max as f64).contains(&number);
    let point = |number: f64| number.fract() != 0.0 || value.is_f64() && within(number);
    if value.as_f64().is_some_and(point) {
        return Some(
            ApiError::new("field_too_precise")
                .with("decimals", 0)
                .at(place),
        );
    }
    Some(
        ApiError::new("field_out_of_range")
            .with("min", min)
            .with("max", max)
            .at(place),
    )
}

/// Names the field of what isn't there: the one that holds its key, or the one that stands for its
/// kind. An error that says so already is left as it is.
pub(crate) fn located(mut error: ApiError, payload: &Value) -> ApiError {
    if error.code != "not_found" || error.place.is_some() {
        return error;
    }
    let Some(fields) = payload.as_object() else {
        return error;
    };
    let by_key = error.args.get("id").and_then(|id| place_of(payload, id));
    let by_kind = || {
        let kind = error
            .args
            .get("kind")
            .map(String::as_str)
            .unwrap_or_default();
        [&format!("{kind}_id"), "id", "token"]
            .into_iter()
            .find(|name| fields.get(*name).is_some_and(Value::is_string))
            .map(str::to_owned)
    };
    let Some(place) = by_key.or_else(by_kind) else {
        return error;
    };
    if let Some(Value::String(key)) = fields.get(&place) {
        error
            .args
            .entry("id".to_owned())
            .or_insert_with(|| key.clone());
    }
    error.at(place)
}

/// Where in a request this text stands alone.
fn place_of(value: &Value, text: &str) -> Option<String> {
    let within = |outer: String, inner: &Value| {
        place_of(inner, text).map(|place| match place.as_str() {
            "" => outer,
            inner if inner.starts_with('[') => format!("{outer}{inner}"),
            inner => format!("{outer}.{inner}"),
        })
    };
    match value {
        Value::String(own) => (own == text).then(String::new),
        Value::Array(items) => {
            (items.iter().enumerate()).find_map(|(index, item)| within(format!("[{index}]"), item))
        }
        Value::Object(fields) => {
            (fields.iter()).find_map(|(name, item)| within(name.clone(), item))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_that_stands_twice_is_refused_where_it_stands() {
        for (text, place) in [
            (r#"{"name": "one", "name": "two"}"#, "name"),
            (
                r#"{"facts": {"names": {"en": "a", "ru": "b", "en": "c"}}}"#,
                "facts.names.en",
            ),
            (
                r#"{"months": [{}, {"month": 1, "month": 1}]}"#,
                "months[1].month",
            ),
        ] {
            let error = read(text.as_bytes()).expect_err("one of the two would be lost");
            assert_eq!(error.code, "field_repeated", "{text}");
            assert_eq!(error.place.as_deref(), Some(place));
            assert_eq!(error.args.get("field").map(String::as_str), Some(place));
        }
        let odd = r#"{"a": {"x": [1, -2, 1.5, null, true, "я\u0001"]}, "b": {"x": []}}"#;
        let plain: Value = serde_json::from_str(odd).unwrap();
        assert_eq!(
            read(odd.as_bytes()).unwrap(),
            plain,
            "all else is as it was"
        );
        for broken in ["", "{", "{}{}", "{\"a\":}", "[1,]"] {
            let error = read(broken.as_bytes()).expect_err("no JSON");
            assert_eq!(error.code, "bad_request", "{broken}");
        }
    }

    #[test]
    fn what_is_missing_is_looked_for_in_the_request() {
        let lost = |id: Option<&str>, payload: Value| {
            let error = ApiError::not_found("member");
            let error = match id {
                Some(id) => error.with("id", id),
                None => error,
            };
            let error = located(error, &payload);
            (error.place, error.args.get("id").cloned())
        };
        let named = |place: &str, id: &str| (Some(place.to_owned()), Some(id.to_owned()));
        let payload = json!({ "id": "a", "facts": { "members": ["b", "c"] } });
        assert_eq!(
            lost(Some("c"), payload.clone()),
            named("facts.members[1]", "c")
        );
        assert_eq!(lost(Some("a"), payload.clone()), named("id", "a"));
        assert_eq!(
            lost(None, payload),
            named("id", "a"),
            "the only key it can be"
        );
        let payload = json!({ "account_id": "a", "member_id": "m" });
        assert_eq!(lost(None, payload), named("member_id", "m"));
        assert_eq!(lost(None, json!({ "token": "t" })), named("token", "t"));
        assert_eq!(lost(None, json!({ "text": "t" })), (None, None));
    }
}
