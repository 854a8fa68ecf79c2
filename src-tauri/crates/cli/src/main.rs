//! `redbook`: the api without a window.

mod commands;
mod options;

use std::process::ExitCode;

use clap::Parser;
use redbook_api::ApiError;

use crate::options::Options;

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
    eprintln!("{}", error.code);
    if let Some(place) = &error.place {
        eprintln!("  at {place}");
    }
    for (name, value) in &error.args {
        eprintln!("  {name}: {value}");
    }
    eprintln!("{}", redbook_api::words::sentence(error));
}
