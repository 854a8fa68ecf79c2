//! `redbook`: the api without a window.

mod commands;
mod options;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser;
use redbook_api::ApiError;

use crate::options::Options;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match commands::run(Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error);
            ExitCode::FAILURE
        }
    }
}

/// The code first, for programs; then its sentence, for people.
fn say(error: &ApiError) {
    let mut said = format!("{}\n", error.code);
    if let Some(place) = &error.place {
        said += &format!("  at {place}\n");
    }
    for (name, value) in &error.args {
        said += &format!("  {name}: {value}\n");
    }
    said += &redbook_api::words::sentence(error);
    // Whoever reads may have read enough: a closed pipe is no error.
    let _ = writeln!(std::io::stderr(), "{said}");
}
