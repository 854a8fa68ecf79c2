//! The one IPC command.

use std::sync::Arc;

use redbook_api::{Answer, ApiError, App};
use tauri::State;
use tauri::ipc::{InvokeBody, Request, Response};

/// Runs an api command on a worker thread, so that the window never waits for the disk.
#[tauri::command]
pub async fn call(app: State<'_, Arc<App>>, request: Request<'_>) -> Result<Response, ApiError> {
    let InvokeBody::Json(body) = request.body() else {
        return Err(ApiError::new("bad_request"));
    };
    let name = body
        .get("name")
        .and_then(|n| n.as_str())
        .unwrap_or_default()
        .to_owned();
    let payload = body.get("payload").cloned().unwrap_or_default();
    let app = Arc::clone(&app);
    let answer =
        tauri::async_runtime::spawn_blocking(move || redbook_api::dispatch(&app, &name, payload))
            .await
            .map_err(|_| ApiError::new("internal"))??;
    Ok(match answer {
        Answer::Json(text) => Response::new(text),
        Answer::Bytes(bytes) => Response::new(bytes),
    })
}
