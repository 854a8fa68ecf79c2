//! The real desktop: dialogs, the system's viewer, its file manager, its printer queue.

use std::path::{Path, PathBuf};
use std::process::Command;

use redbook_api::ApiError;
use redbook_api::dto::file::{FileKind, Printed};
use redbook_api::host::Host;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tauri_plugin_opener::OpenerExt;

/// Dialogs block the calling thread, which is never the window's (see `ipc`).
#[derive(Debug)]
pub struct Desktop {
    pub app: AppHandle,
}

impl Desktop {
    fn dialog(&self, kind: FileKind) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.app.dialog().file();
        match kind {
            FileKind::Workspace => dialog.add_filter("Redbook", &["redbook"]),
            FileKind::Backup => dialog.add_filter("Redbook", &["redbook", "redbook-backup"]),
            FileKind::Pdf => dialog.add_filter("PDF", &["pdf"]),
            FileKind::Sheet => dialog.add_filter("XLSX", &["xlsx"]),
            FileKind::Word => dialog.add_filter("DOCX", &["docx"]),
            FileKind::Calendar => dialog.add_filter("ICS", &["ics"]),
            FileKind::Mail => dialog.add_filter("EML", &["eml"]),
            FileKind::Picture => dialog.add_filter("PNG, JPEG", &["png", "jpg", "jpeg"]),
            FileKind::Any | FileKind::Folder => dialog,
        }
    }
}

fn failed(code: &'static str, path: &Path) -> ApiError {
    ApiError::new(code).with("path", path.display())
}

impl Host for Desktop {
    fn choose_save(&self, name: &str, kind: FileKind) -> Option<PathBuf> {
        self.dialog(kind)
            .set_file_name(name)
            .blocking_save_file()?
            .into_path()
            .ok()
    }

    fn choose_open(&self, kind: FileKind) -> Option<PathBuf> {
        let dialog = self.dialog(kind);
        let chosen = match kind {
            FileKind::Folder => dialog.blocking_pick_folder(),
            _ => dialog.blocking_pick_file(),
        };
        chosen?.into_path().ok()
    }

    fn open(&self, path: &Path) -> Result<(), ApiError> {
        self.app
            .opener()
            .open_path(path.to_string_lossy(), None::<&str>)
            .map_err(|_| failed("open_failed", path))
    }

    fn reveal(&self, path: &Path) -> Result<(), ApiError> {
        self.app
            .opener()
            .reveal_item_in_dir(path)
            .map_err(|_| failed("open_failed", path))
    }

    /// Windows prints by the viewer's `print` verb; macOS and Linux by CUPS, if it has a printer.
    fn print(&self, path: &Path) -> Result<Printed, ApiError> {
        let queued = if cfg!(windows) {
            Command::new("powershell")
                .args([
                    "-NoProfile",
                    "-Command",
                    "Start-Process -Verb Print -FilePath $args[0]",
                ])
                .arg(path)
                .status()
        } else {
            Command::new("lp").arg("--").arg(path).status()
        };
        match queued {
            Ok(status) if status.success() => Ok(Printed::Queued),
            _ => self
                .open(path)
                .map(|()| Printed::Opened)
                .map_err(|_| failed("print_failed", path)),
        }
    }
}
