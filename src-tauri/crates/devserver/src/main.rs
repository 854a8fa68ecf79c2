//! The api over loopback HTTP, for browser tests and work on the interface. Never shipped.
//!
//! Listens on 127.0.0.1 only and answers nobody without the random token that it prints.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::serve::ListenerExt;
use clap::Parser;
use redbook_api::app::Folders;
use redbook_api::host::Headless;
use redbook_api::{Answer, ApiError, App};
use tower_http::services::ServeDir;

/// Serves the interface and the api on this computer only.
#[derive(Debug, Parser)]
struct Options {
    /// Port; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Built interface.
    #[arg(long, default_value = "ui/dist")]
    ui: PathBuf,
    /// Folder of settings, workspaces and exports.
    #[arg(long)]
    data: PathBuf,
}

struct Server {
    app: Arc<App>,
    token: String,
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let options = Options::parse();
    let exports = options.data.join("exports");
    std::fs::create_dir_all(&exports)?;
    let folders = Folders {
        config: options.data.join("config"),
        workspaces: options.data.join("workspaces"),
    };
    let app = Arc::new(App::new(folders, Arc::new(Headless { folder: exports })));
    let token = uuid::Uuid::new_v4().simple().to_string();
    let server = Arc::new(Server {
        app: Arc::clone(&app),
        token: token.clone(),
    });
    let router = Router::new()
        .route("/call/{name}", post(call))
        .layer(DefaultBodyLimit::disable())
        .with_state(server)
        .fallback_service(ServeDir::new(&options.ui));

    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, options.port));
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("http://{}/?token={token}", listener.local_addr()?);
    // A page must not wait for the acknowledgement of the one before it.
    let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
    axum::serve(listener, router)
        .with_graceful_shutdown(async {
            let _ = tokio::signal::ctrl_c().await;
        })
        .await?;
    app.shut_down();
    Ok(())
}

async fn call(
    State(server): State<Arc<Server>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let given = headers
        .get("x-redbook-token")
        .and_then(|value| value.to_str().ok());
    if given != Some(server.token.as_str()) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let app = Arc::clone(&server.app);
    let result = tokio::task::spawn_blocking(move || {
        let payload = if body.is_empty() {
            serde_json::Value::Null
        } else {
            redbook_api::request::read(&body)?
        };
        redbook_api::dispatch(&app, &name, payload)
    })
    .await
    .unwrap_or_else(|_| Err(ApiError::new("internal")));
    match result {
        Ok(Answer::Json(text)) => {
            ([(header::CONTENT_TYPE, "application/json")], text).into_response()
        }
        Ok(Answer::Bytes(bytes)) => {
            ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
        }
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, axum::Json(error)).into_response(),
    }
}
