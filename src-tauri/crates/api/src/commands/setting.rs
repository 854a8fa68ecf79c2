//! Settings kept as JSON under a key.

use redbook_storage::{Op, Reader, pref, set_pref};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::dispatch::Done;
use crate::error::ApiError;

/// A setting kept as JSON, or its default.
pub(crate) fn setting<T: DeserializeOwned + Default>(
    reader: &Reader<'_>,
    key: &str,
) -> Result<T, ApiError> {
    let Some(json) = pref(reader, key)? else {
        return Ok(T::default());
    };
    serde_json::from_str(&json)
        .map_err(|error| ApiError::new("internal").with("detail", format!("{key}: {error}")))
}

pub(crate) fn set_setting<T: Serialize + Clone>(app: &App, key: &str, value: T) -> Done<T> {
    let json = serde_json::to_string(&value)
        .map_err(|error| ApiError::new("internal").with("detail", error))?;
    app.write(Op::SetPref, |tx| {
        set_pref(tx, key, &json)?;
        Ok(value)
    })
}
