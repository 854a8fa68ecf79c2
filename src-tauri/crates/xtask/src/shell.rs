//! Running other programs, with a sentence when they fail.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::process::Command;

/// What went wrong, in words: this program talks to developers only.
#[derive(Debug)]
pub struct Failed(pub String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

pub type Done<T = ()> = Result<T, Failed>;

/// Top folder of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .map_or_else(PathBuf::new, PathBuf::from)
}

/// A command in the top folder. On Windows, npm is a batch file and has to be named so.
pub fn command(program: &str) -> Command {
    let name = if cfg!(windows) && program == "npm" {
        "npm.cmd"
    } else {
        program
    };
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Runs and shows a command; its failure is ours.
pub fn run(program: &str, arguments: &[&str]) -> Done {
    finish(
        command(program).args(arguments),
        &format!("{program} {}", arguments.join(" ")),
    )
}

/// Runs a prepared command under a name to be shown.
pub fn finish(command: &mut Command, name: &str) -> Done {
    println!("» {name}");
    let status = command
        .status()
        .map_err(|error| Failed(format!("{name}: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failed(format!("{name} failed ({status})")))
    }
}

/// Whether a program can be started at all.
pub fn exists(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| {
            folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
        })
    })
}

/// Whether a window can be opened.
pub fn has_display() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
