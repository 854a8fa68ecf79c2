//! Import through the api: a file comes in whole, in one step that can be undone, or not at all.

mod accounts;
mod common;
mod export;
mod people;
