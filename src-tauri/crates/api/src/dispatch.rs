//! How a command is run: parse, call, wrap. The list itself is in [`crate::commands`].

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::app::App;
use crate::dated::check_dates;
use crate::dto::Change;
use crate::error::ApiError;
use crate::request::{located, number_refused};

/// Reply of a command: its value and what it changed.
#[derive(Debug, Clone, Serialize)]
pub struct Reply<T> {
    pub value: T,
    pub changes: Vec<Change>,
}

impl<T> Reply<T> {
    /// Reply of a command that only reads.
    pub const fn read(value: T) -> Self {
        Self {
            value,
            changes: Vec::new(),
        }
    }

    /// The same changes with another value.
    pub fn map<U>(self, value: impl FnOnce(T) -> U) -> Reply<U> {
        Reply {
            value: value(self.value),
            changes: self.changes,
        }
    }
}

/// What a command function gives.
pub type Done<T> = Result<Reply<T>, ApiError>;

/// What leaves the dispatch.
#[derive(Debug, Clone)]
pub enum Answer {
    /// `{ value, changes }` as JSON text.
    Json(String),
    Bytes(Vec<u8>),
}

/// A command as listed by `redbook commands`.
#[derive(Debug, Clone, Serialize)]
pub struct CommandInfo {
    pub name: &'static str,
    /// TypeScript name of the request type.
    pub request: String,
    /// TypeScript name of the reply type; `bytes` for a binary reply.
    pub reply: String,
    /// Fields of the request; none if it is one of several forms.
    pub takes: Vec<String>,
    /// Fields of the reply.
    pub gives: Vec<String>,
}

pub(crate) fn parse<Req: DeserializeOwned>(payload: &Value) -> Result<Req, ApiError> {
    if !payload.is_object() {
        let detail = "an object is expected";
        return Err(ApiError::new("bad_request").with("detail", detail));
    }
    serde_path_to_error::deserialize(payload).map_err(|error| {
        let place = keyed(payload, error.path().to_string());
        let around = Some(place.as_str()).filter(|place| *place != ".");
        let detail = error.inner().to_string();
        let refused = |code| ApiError::new(code).with("detail", &detail);
        // The path of what isn't there, or isn't known, is that of what is around it.
        for (start, code) in [
            ("missing field `", "field_missing"),
            ("unknown field `", "field_unknown"),
        ] {
            let named = detail.strip_prefix(start);
            if let Some((field, _)) = named.and_then(|rest| rest.split_once('`')) {
                let own = around.filter(|place| place.rsplit('.').next() == Some(field));
                let place = match (own, around) {
                    (Some(place), _) => place.to_owned(),
                    (None, Some(around)) => format!("{around}.{field}"),
                    (None, None) => field.to_owned(),
                };
                return refused(code).with("field", &place).at(place);
            }
        }
        match (around, ApiError::written(&detail)) {
            (None, None) => refused("bad_request"),
            (Some(place), None) => {
                let value = payload.pointer(&pointer(place)).unwrap_or(&Value::Null);
                number_refused(&detail, place, value)
                    .unwrap_or_else(|| refused("field_malformed").at(place))
            }
            (around, Some(error)) => {
                let place = within(payload, around.unwrap_or_default(), error.place.as_deref());
                error.at(place)
            }
        }
    })
}

/// The path with the key that it could not name, such as a language's: of what it may be, the first
/// that holds no text.
fn keyed(payload: &Value, path: String) -> String {
    let Some(before) = path.strip_suffix(".?") else {
        return path;
    };
    let fields = payload.pointer(&pointer(before)).and_then(Value::as_object);
    let key = fields
        .into_iter()
        .flatten()
        .find(|(_, value)| !value.is_string());
    match key {
        Some((key, _)) => format!("{before}.{key}"),
        None => before.to_owned(),
    }
}

/// A place as JSON Pointer writes it (RFC 6901).
fn pointer(place: &str) -> String {
    place
        .split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .flat_map(|part| ["/", part])
        .collect()
}

/// Where a value is that its own type refused. What has a `kind` is read through a copy, and the
/// path stops there: the field that the type names is looked for in it.
fn within(payload: &Value, around: &str, field: Option<&str>) -> String {
    let inside = payload.pointer(&pointer(around)).and_then(Value::as_object);
    match field.filter(|field| inside.is_some_and(|object| object.contains_key(*field))) {
        Some(field) if around.is_empty() => field.to_owned(),
        Some(field) => format!("{around}.{field}"),
        None => around.to_owned(),
    }
}

/// An update replaces all facts, so it says them all: one that was left out, though a new thing may
/// do without it, would be emptied unseen.
fn names_every_fact(sent: Option<&Value>, request: &impl Serialize) -> Result<(), ApiError> {
    let Some(Value::Object(sent)) = sent else {
        return Ok(());
    };
    let read = serde_json::to_value(request)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    let Some(Value::Object(all)) = read.get("facts") else {
        return Ok(());
    };
    match all.keys().find(|name| !sent.contains_key(*name)) {
        Some(name) => {
            let place = format!("facts.{name}");
            Err(ApiError::new("field_missing")
                .with("field", &place)
                .at(place))
        }
        None => Ok(()),
    }
}

pub(crate) fn json<Req: DeserializeOwned + Serialize, Res: Serialize>(
    app: &App,
    payload: &Value,
    command: impl FnOnce(&App, Req) -> Done<Res>,
) -> Result<Answer, ApiError> {
    let is_update = payload.get("id").is_some() && payload.get("version").is_some();
    let sent = payload.get("facts").filter(|_| is_update);
    let request = parse(payload)?;
    names_every_fact(sent, &request)?;
    check_dates(&request)?;
    let reply = command(app, request).map_err(|error| located(error, payload))?;
    serde_json::to_string(&reply)
        .map(Answer::Json)
        .map_err(|error| ApiError::new("internal").with("detail", error))
}

pub(crate) fn bytes<Req: DeserializeOwned>(
    app: &App,
    payload: &Value,
    command: impl FnOnce(&App, Req) -> Result<Vec<u8>, ApiError>,
) -> Result<Answer, ApiError> {
    let bytes = command(app, parse(payload)?).map_err(|error| located(error, payload))?;
    Ok(Answer::Bytes(bytes))
}

/// Declares every command once: dispatch, list and TypeScript types are made from it.
macro_rules! commands {
    (
        json { $( $name:ident : $path:path , $req:ty => $res:ty ; )* }
        bytes { $( $bname:ident : $bpath:path , $breq:ty ; )* }
    ) => {
        /// Runs a command by its name.
        ///
        /// # Errors
        /// `unknown_command`, `bad_request`, `field_missing`, `field_unknown`, `field_malformed`,
        /// `field_out_of_range {min, max}` for a whole number that the field can't hold and for a
        /// date or month before 1950 or after 2099, or what the command refuses with. `not_found`
        /// names the field that holds the key, and the key.
        pub fn dispatch(
            app: &$crate::app::App,
            name: &str,
            payload: serde_json::Value,
        ) -> Result<$crate::dispatch::Answer, $crate::error::ApiError> {
            let payload = match payload {
                serde_json::Value::Null => serde_json::Value::Object(serde_json::Map::new()),
                payload => payload,
            };
            let payload = &$crate::blank::filled(app, name, payload);
            match name {
                $( stringify!($name) => $crate::dispatch::json(app, payload, $path), )*
                $( stringify!($bname) => $crate::dispatch::bytes(app, payload, $bpath), )*
                _ => Err($crate::error::ApiError::new("unknown_command").with("name", name)),
            }
        }

        /// Every command with its request and reply types.
        #[must_use]
        pub fn list() -> Vec<$crate::dispatch::CommandInfo> {
            use ts_rs::TS;
            let config = $crate::bindings::config();
            vec![
                $( $crate::dispatch::CommandInfo {
                    name: stringify!($name),
                    request: <$req as TS>::name(&config),
                    reply: <$res as TS>::name(&config),
                    takes: $crate::bindings::fields(&<$req as TS>::inline(&config)),
                    gives: $crate::bindings::fields(&<$res as TS>::inline(&config)),
                }, )*
                $( $crate::dispatch::CommandInfo {
                    name: stringify!($bname),
                    request: <$breq as TS>::name(&config),
                    reply: "bytes".to_owned(),
                    takes: $crate::bindings::fields(&<$breq as TS>::inline(&config)),
                    gives: Vec::new(),
                }, )*
            ]
        }

        /// The request and reply types of one command with all they are made of; `None` for an
        /// unknown one.
        pub(crate) fn types_of(name: &str) -> Option<$crate::bindings::Types> {
            let mut types = $crate::bindings::Types::default();
            match name {
                $( stringify!($name) => { types.add::<$req>(); types.add::<$res>(); } )*
                $( stringify!($bname) => types.add::<$breq>(), )*
                _ => return None,
            }
            Some(types)
        }

        /// Shows every request and reply type to the collector of TypeScript types.
        pub(crate) fn collect_types(types: &mut $crate::bindings::Types) {
            $( types.add::<$req>(); types.add::<$res>(); )*
            $( types.add::<$breq>(); )*
        }
    };
}

pub(crate) use commands;

#[cfg(test)]
mod tests {
    use redbook_domain::account::AccountFacts;
    use serde_json::json;

    use super::*;
    use crate::dto::account::AccountListReq;
    use crate::dto::{Create, Key};

    fn refused<Req: DeserializeOwned>(payload: Value) -> (String, Option<String>) {
        let error = parse::<Req>(&payload).err().expect("refused");
        if error.code.starts_with("field_") && error.code != "field_malformed" {
            assert_eq!(error.args.get("field"), error.place.as_ref());
        }
        (error.code, error.place)
    }

    #[test]
    fn what_is_missing_or_unknown_is_named() {
        let named = |code: &str, place: &str| (code.to_owned(), Some(place.to_owned()));
        assert_eq!(refused::<Key>(json!({})), named("field_missing", "id"));
        assert_eq!(
            refused::<Create<AccountFacts>>(json!({ "facts": {} })).0,
            "field_missing"
        );
        let (_, place) = refused::<Create<AccountFacts>>(json!({ "facts": {} }));
        assert!(place.is_some_and(|place| place.starts_with("facts.")));
        assert_eq!(
            refused::<AccountListReq>(json!({ "txet": "belv" })),
            named("field_unknown", "txet")
        );
        assert_eq!(
            refused::<AccountListReq>(json!({ "limit": "many" })),
            named("field_malformed", "limit")
        );
    }

    #[test]
    fn a_number_that_the_field_cannot_hold_is_told_the_range() {
        let refused = |limit: Value| {
            let error = parse::<AccountListReq>(&json!({ "not_met_days": limit }));
            let error = error.expect_err("no number of days");
            let arg = |name: &str| error.args.get(name).cloned().unwrap_or_default();
            assert_eq!(error.place.as_deref(), Some("not_met_days"));
            (error.code.clone(), arg("min"), arg("max"))
        };
        for odd in [
            json!(-1),
            json!(1_000_000_000_000_u64),
            json!(1e30),
            json!(-1e30),
        ] {
            let bounds = ("field_out_of_range".into(), "0".into(), "4294967295".into());
            assert_eq!(refused(odd), bounds);
        }
        assert_eq!(refused(json!(1.5)).0, "field_too_precise");
        assert_eq!(refused(json!("7")).0, "field_malformed");
        assert_eq!(refused(json!(7.0)).0, "field_too_precise", "not its range");
        let error = parse::<AccountListReq>(&json!({ "limit": -1 })).expect_err("no rows");
        let most = error.args.get("max").map(String::as_str);
        assert_eq!(most, Some("500"), "what the list refuses above");
        let request = json!({ "facts": { "employees": -1 } });
        let error = parse::<Create<AccountFacts>>(&request).expect_err("less than nobody");
        let bounds = (error.args.get("min"), error.args.get("max"));
        let own = (Some(&"1".to_owned()), Some(&"10000000".to_owned()));
        assert_eq!(
            bounds, own,
            "the range of the field, not of the machine's number"
        );
    }

    #[test]
    fn only_objects_are_requests() {
        for odd in [
            json!(null),
            json!([]),
            json!([1]),
            json!("{}"),
            json!(7),
            json!(true),
        ] {
            assert_eq!(
                refused::<AccountListReq>(odd.clone()).0,
                "bad_request",
                "{odd}"
            );
        }
        assert!(parse::<AccountListReq>(&json!({})).is_ok());
    }
}
