//! Redbook's window. No business rule lives here: commands go to the api as they come.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod host;
mod ipc;
#[cfg(target_os = "macos")]
mod menu;
mod start;

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match start::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("redbook: {error}");
            ExitCode::FAILURE
        }
    }
}
