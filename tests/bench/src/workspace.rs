//! A large workspace through the api: opening, listing, searching as somebody types, memory.

use std::path::Path;
use std::time::Instant;
use std::{fs, io};

use redbook_tests::{app, call};
use serde_json::json;

use crate::timing::{Runs, milliseconds};

const ACCOUNTS: u32 = 100_000;
const PEOPLE: u32 = 500_000;

const FILE: &str = "large.redbook";

/// # Errors
/// If the workspace can't be made.
pub fn make(folder: &Path) -> io::Result<()> {
    let made = app(folder);
    let path = folder.join(FILE);
    let request = json!({ "path": path, "name": "Large", "language": "en", "currency": "EUR" });
    call(&made, "workspace_create", request);
    redbook_api::sample::bulk(&made, ACCOUNTS, PEOPLE)
        .map_err(|error| io::Error::other(error.code))?;
    call(&made, "workspace_close", json!({}));
    Ok(())
}

/// Opens the workspace made in `folder` and measures what a manager does in it.
pub fn measure(folder: &Path) {
    let start = Instant::now();
    let large = app(folder);
    call(
        &large,
        "workspace_open",
        json!({ "path": folder.join(FILE) }),
    );
    println!(
        "  {:<36} {:>9.1} ms",
        "opening",
        milliseconds(start.elapsed())
    );
    for sort in ["revenue", "name", "last_met"] {
        let request = |turn: usize| json!({ "sort": sort, "descending": true, "offset": turn * 1_993 % 99_000, "limit": 50 });
        Runs::of(40, |turn| drop(call(&large, "account_list", request(turn))))
            .line(&format!("a page of accounts by {sort}"), None);
    }
    let typed = [
        "a",
        "al",
        "ald",
        "b",
        "ber",
        "м",
        "мар",
        "маро",
        "st",
        "sto",
        "иван п",
        "o",
    ];
    Runs::of(60, |turn| {
        drop(call(
            &large,
            "search",
            json!({ "text": typed[turn % typed.len()], "limit": 20 }),
        ));
    })
    .line("search as somebody types", None);
    Runs::of(20, |_| drop(call(&large, "portfolio_get", json!({}))))
        .line("the portfolio (goal: under 200 ms)", None);
    if let Some(megabytes) = memory() {
        println!(
            "  {:<36} {megabytes:>9} MB (goal: under 150)",
            "memory of the process"
        );
    }
}

/// Resident memory of this process; Linux only.
pub fn memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace()
        .nth(1)?
        .parse::<u64>()
        .ok()
        .map(|kilobytes| kilobytes / 1_024)
}
