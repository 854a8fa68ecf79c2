//! A large workspace through the api: opening, listing, searching as somebody types, memory.

use std::fs;
use std::time::Instant;

use redbook_tests::{app, call};
use serde_json::json;

use crate::timing::{Runs, milliseconds};

const ACCOUNTS: u32 = 100_000;
const PEOPLE: u32 = 500_000;

pub fn measure() {
    let Ok(folder) = tempfile::tempdir() else {
        return println!("  no folder to work in");
    };
    let path = folder.path().join("large.redbook");
    let made = app(folder.path());
    let request = json!({ "path": path, "name": "Large", "language": "en", "currency": "EUR" });
    call(&made, "workspace_create", request);
    if let Err(error) = redbook_api::sample::bulk(&made, ACCOUNTS, PEOPLE) {
        return println!("  not made: {error}");
    }
    call(&made, "workspace_close", json!({}));
    drop(made);

    let start = Instant::now();
    let large = app(folder.path());
    call(&large, "workspace_open", json!({ "path": path }));
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
