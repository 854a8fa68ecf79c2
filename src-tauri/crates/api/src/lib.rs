//! The one list of commands over domain, storage and documents; the window, the command line and
//! the devserver call nothing else.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod app;
pub mod bindings;
mod blank;
pub mod commands;
mod coverage;
mod dated;
mod desk;
mod disk;
pub mod dispatch;
pub mod dto;
pub mod error;
pub mod host;
mod import;
mod job;
mod lines;
mod paper;
mod picture;
mod prefs;
mod preview;
pub mod request;
pub mod sample;
mod script;
mod source;
mod starting;
mod version;
mod wording;
pub mod words;
pub mod world;

pub use app::App;
pub use bindings::in_full;
pub use commands::{dispatch, list};
pub use dispatch::Answer;
pub use error::ApiError;
