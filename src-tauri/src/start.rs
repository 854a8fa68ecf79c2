//! Start-up: one instance, the window's state, the api behind the one command.

use std::path::PathBuf;
use std::sync::Arc;

use redbook_api::App;
use redbook_api::app::Folders;
use tauri::{Manager, RunEvent};

use crate::host::Desktop;
use crate::ipc;

/// Folder of settings and of new workspaces when set; tests keep apart from each other by it.
const DATA_VARIABLE: &str = "REDBOOK_DATA";

/// Opens the window and runs until it is closed.
///
/// # Errors
/// What the window system refuses with; on Linux also when there is no display.
pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    if !has_display() {
        return Err(redbook_api::words::say("error-no-display").into());
    }
    let app = builder().build(tauri::generate_context!())?;
    app.run(|handle, event| {
        if let RunEvent::Exit = event {
            handle.state::<Arc<App>>().shut_down();
        }
    });
    Ok(())
}

fn builder() -> tauri::Builder<tauri::Wry> {
    let mut builder = tauri::Builder::default();
    // Tests run several windows side by side, each with its own data.
    if std::env::var_os(DATA_VARIABLE).is_none() {
        builder = builder.plugin(tauri_plugin_single_instance::init(
            |app, _arguments, _folder| {
                if let Some(window) = app.get_webview_window("main") {
                    let _ = window.unminimize();
                    let _ = window.set_focus();
                }
            },
        ));
    }
    let builder = builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::new().build())
        .invoke_handler(tauri::generate_handler![ipc::call])
        .setup(|app| {
            let folders = folders(app)?;
            let host = Arc::new(Desktop {
                app: app.handle().clone(),
            });
            let api = Arc::new(App::new(folders, host));
            if let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) {
                api.open_at_start(path);
            }
            api.tend();
            app.manage(api);
            if let Some(window) = app.get_webview_window("main") {
                window.show()?;
            }
            Ok(())
        });
    #[cfg(target_os = "macos")]
    let builder = builder.menu(crate::menu::build);
    builder
}

fn folders(app: &tauri::App) -> Result<Folders, tauri::Error> {
    if let Some(data) = std::env::var_os(DATA_VARIABLE).map(PathBuf::from) {
        return Ok(Folders {
            config: data.join("config"),
            workspaces: data.join("workspaces"),
        });
    }
    let paths = app.path();
    Ok(Folders {
        config: paths.app_config_dir()?,
        workspaces: paths
            .document_dir()
            .or_else(|_| paths.app_local_data_dir())?
            .join("Redbook"),
    })
}

/// GTK ends the program without a word when there is no display; asking first lets us say it.
fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
