//! How a command is run: parse, call, wrap. The list itself is in [`crate::commands`].

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::app::App;
use crate::dto::Change;
use crate::error::ApiError;

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
}

pub(crate) fn parse<Req: DeserializeOwned>(payload: Value) -> Result<Req, ApiError> {
    let payload = if payload.is_null() {
        Value::Object(serde_json::Map::new())
    } else {
        payload
    };
    serde_path_to_error::deserialize(payload).map_err(|error| {
        let place = error.path().to_string();
        let refused = |code| ApiError::new(code).with("detail", error.inner());
        if place == "." {
            refused("bad_request")
        } else {
            refused("field_malformed").at(place)
        }
    })
}

pub(crate) fn json<Req: DeserializeOwned, Res: Serialize>(
    app: &App,
    payload: Value,
    command: impl FnOnce(&App, Req) -> Done<Res>,
) -> Result<Answer, ApiError> {
    let reply = command(app, parse(payload)?)?;
    serde_json::to_string(&reply)
        .map(Answer::Json)
        .map_err(|error| ApiError::new("internal").with("detail", error))
}

pub(crate) fn bytes<Req: DeserializeOwned>(
    app: &App,
    payload: Value,
    command: impl FnOnce(&App, Req) -> Result<Vec<u8>, ApiError>,
) -> Result<Answer, ApiError> {
    command(app, parse(payload)?).map(Answer::Bytes)
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
        /// `unknown_command`, `bad_request`, or what the command refuses with.
        pub fn dispatch(
            app: &$crate::app::App,
            name: &str,
            payload: serde_json::Value,
        ) -> Result<$crate::dispatch::Answer, $crate::error::ApiError> {
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
                }, )*
                $( $crate::dispatch::CommandInfo {
                    name: stringify!($bname),
                    request: <$breq as TS>::name(&config),
                    reply: "bytes".to_owned(),
                }, )*
            ]
        }

        /// Shows every request and reply type to the collector of TypeScript types.
        pub(crate) fn collect_types(types: &mut $crate::bindings::Types) {
            $( types.add::<$req>(); types.add::<$res>(); )*
            $( types.add::<$breq>(); )*
        }
    };
}

pub(crate) use commands;
