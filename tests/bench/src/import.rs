//! A file of people through the api: read and checked, written in one step, taken back.

use std::fmt::Write;
use std::time::{Duration, Instant};

use redbook_api::App;
use redbook_tests::{call, with_workspace};
use serde_json::{Value, json};

use crate::workspace::memory;

/// A tenth of the rows first: what grows must not grow faster than they do.
const ROWS: [u32; 2] = [5_000, 50_000];

pub fn measure() {
    for rows in ROWS {
        let Ok(folder) = tempfile::tempdir() else {
            println!("  no folder to work in");
            return;
        };
        let app = with_workspace(folder.path());
        let path = folder.path().join("people.csv");
        if let Err(error) = std::fs::write(&path, people(rows)) {
            println!("  {error}");
            return;
        }
        let before = memory();
        let (state, read) = timed(|| call(&app, "import_open", json!({ "path": path })));
        let id = &state["id"];
        let ((), check) = timed(|| job(&app, "import_check", id));
        let ((), write) = timed(|| job(&app, "import_apply", id));
        let (_, undo) = timed(|| call(&app, "undo", json!({})));
        let grown = memory()
            .zip(before)
            .map(|(now, then)| now.saturating_sub(then));
        println!(
            "  {rows:>6} rows: read {:.1} s, checked {:.1} s, written {:.1} s, undone {:.1} s, memory +{} MB",
            read.as_secs_f64(),
            check.as_secs_f64(),
            write.as_secs_f64(),
            undo.as_secs_f64(),
            grown.map_or_else(|| "?".to_owned(), |megabytes| megabytes.to_string()),
        );
    }
}

/// Names in two scripts, ten people a company.
fn people(rows: u32) -> String {
    let mut text = String::from("Name;Company;E-mail;Phone;Position;Birthday\n");
    for row in 0..rows {
        let (name, firm) = if row % 2 == 0 {
            ("Anna", "Firm")
        } else {
            ("Анна", "Фирма")
        };
        let _ = writeln!(
            text,
            "{name} N{row};{firm} {};p{row}@firm.example;+359 2 {row:07};Buyer;{}.{}.19{}",
            row / 10,
            row % 28 + 1,
            row % 12 + 1,
            60 + row % 40,
        );
    }
    text
}

fn job(app: &App, command: &str, id: &Value) {
    let job = call(app, command, json!({ "id": id }));
    loop {
        let state = call(app, "job_state", json!({ "id": job["id"] }));
        if state["phase"] == "done" || state["phase"] == "stopped" {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let value = work();
    (value, start.elapsed())
}
