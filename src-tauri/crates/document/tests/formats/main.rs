//! The workbook of prices and the Word file: the same words and numbers as the pages.
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod package;
mod pricing;
mod sheet;
mod word;
