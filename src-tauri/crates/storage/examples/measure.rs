//! Makes a workspace of 100,000 accounts and 500,000 people and measures what users wait for.
//! `cargo run --release -p redbook-storage --example measure -- [accounts] [people] [file]`
//! An existing file is measured as it is.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, NaiveDate, Utc};
use redbook_domain::account::{Account, AccountStatus};
use redbook_domain::language::Language;
use redbook_domain::money::Currency;
use redbook_storage::account::{AccountQuery, AccountSort};
use redbook_storage::bulk::{Size, fill};
use redbook_storage::person::{PersonQuery, PersonSort};
use redbook_storage::proposal::ProposalQuery;
use redbook_storage::{
    Id, Op, Result, StorageError, Workspace, WorkspaceInfo, World, account, backup, person,
    proposal, search,
};

struct Now;

impl World for Now {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        Utc::now().date_naive()
    }

    fn new_id(&self) -> Id {
        Id(uuid::Uuid::now_v7())
    }
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let mut number = |default| args.next().and_then(|n| n.parse().ok()).unwrap_or(default);
    let (accounts, people) = (number(100_000), number(500_000));
    let path = std::env::args().nth(3).map_or_else(
        || std::env::temp_dir().join(format!("measure-{}.redbook", std::process::id())),
        PathBuf::from,
    );
    let mut ws = if path.exists() {
        let start = Instant::now();
        let ws = Workspace::open(&path, Arc::new(Now))?;
        println!(
            "open                        {:>9.1} ms",
            ms(start.elapsed())
        );
        ws
    } else {
        make(&path, accounts, people)?
    };
    reads(&ws)?;
    writes(&mut ws)?;
    whole(&ws)?;
    println!("memory (peak)               {:>9} MB", peak_mb());
    ws.close()
}

fn make(path: &std::path::Path, accounts: u32, people: u32) -> Result<Workspace> {
    let info = WorkspaceInfo {
        name: "Measure".to_owned(),
        language: Language::En,
        currency: Currency::EUR,
        time_zone: "Europe/Sofia".to_owned(),
    };
    let mut ws = Workspace::create(path, &info, Arc::new(Now))?;
    let start = Instant::now();
    let filled = fill(
        &mut ws,
        Size {
            accounts,
            people,
            seed: 7,
        },
    )?;
    println!("{filled:?}");
    println!(
        "bulk load                   {:>9.1} s",
        start.elapsed().as_secs_f64()
    );
    Ok(ws)
}

fn reads(ws: &Workspace) -> Result<()> {
    let base = AccountQuery {
        descending: true,
        limit: 50,
        ..AccountQuery::default()
    };
    let day = Utc::now().date_naive() - Days::new(60);
    let lists = [
        ("accounts by revenue", base.clone()),
        (
            "  at row 90,000",
            AccountQuery {
                offset: 90_000,
                ..base.clone()
            },
        ),
        (
            "  by name",
            AccountQuery {
                sort: AccountSort::Name,
                ..base.clone()
            },
        ),
        (
            "  by last met",
            AccountQuery {
                sort: AccountSort::LastMet,
                ..base.clone()
            },
        ),
        (
            "  by people met",
            AccountQuery {
                sort: AccountSort::Met,
                ..base.clone()
            },
        ),
        (
            "  by industry",
            AccountQuery {
                sort: AccountSort::Industry,
                ..base.clone()
            },
        ),
        (
            "  by next step",
            AccountQuery {
                sort: AccountSort::NextStepOn,
                ..base.clone()
            },
        ),
        (
            "  key only",
            AccountQuery {
                key_only: true,
                ..base.clone()
            },
        ),
        (
            "  dormant",
            AccountQuery {
                status: Some(AccountStatus::Dormant),
                ..base.clone()
            },
        ),
        (
            "  industry",
            AccountQuery {
                industry: Some("Dairy".into()),
                ..base.clone()
            },
        ),
        (
            "  tag",
            AccountQuery {
                tag: Some("tender".into()),
                ..base.clone()
            },
        ),
        (
            "  not met for 60 days",
            AccountQuery {
                not_met_since: Some(day),
                ..base.clone()
            },
        ),
        (
            "  text 'b'",
            AccountQuery {
                text: "b".into(),
                ..base.clone()
            },
        ),
        (
            "  text 'belvara da'",
            AccountQuery {
                text: "belvara da".into(),
                ..base.clone()
            },
        ),
        (
            "  text 'бел' by name",
            AccountQuery {
                text: "бел".into(),
                sort: AccountSort::Name,
                ..base
            },
        ),
    ];
    for (label, query) in lists {
        measure(label, || {
            account::list(&ws.reader(), &query).map(|page| page.total)
        })?;
    }
    measure("  facets", || {
        account::facets(&ws.reader()).map(|f| f.industries.len())
    })?;
    let base = PersonQuery {
        limit: 50,
        ..PersonQuery::default()
    };
    let lists = [
        ("people by name", base.clone()),
        (
            "  at row 400,000",
            PersonQuery {
                offset: 400_000,
                ..base.clone()
            },
        ),
        (
            "  by last met",
            PersonQuery {
                sort: PersonSort::LastMet,
                descending: true,
                ..base.clone()
            },
        ),
        (
            "  text 'ivan'",
            PersonQuery {
                text: "ivan".into(),
                ..base.clone()
            },
        ),
        (
            "  text 'and'",
            PersonQuery {
                text: "hen sol".into(),
                ..base
            },
        ),
    ];
    for (label, query) in lists {
        measure(label, || {
            person::list(&ws.reader(), &query).map(|page| page.total)
        })?;
    }
    let query = ProposalQuery {
        limit: 50,
        descending: true,
        ..ProposalQuery::default()
    };
    measure("proposals", || {
        proposal::list(&ws.reader(), &query).map(|page| page.total)
    })?;
    for text in [
        "b",
        "iv",
        "иван",
        "belvara",
        "henrik solb",
        "p",
        "kvarnby dairy 7",
        "price ceil",
        "zzz",
    ] {
        let label = format!("search '{text}'");
        measure(&label, || {
            search::find(&ws.reader(), text, 8).map(|hits| hits.len())
        })?;
    }
    let page = account::list(
        &ws.reader(),
        &AccountQuery {
            limit: 50,
            ..AccountQuery::default()
        },
    )?;
    let id = page
        .rows
        .last()
        .map(|row| row.id)
        .ok_or(StorageError::NothingToUndo)?;
    measure("dossier", || {
        account::dossier(&ws.reader(), id).map(|d| d.people.len())
    })
}

fn writes(ws: &mut Workspace) -> Result<()> {
    let page = account::list(
        &ws.reader(),
        &AccountQuery {
            limit: 60,
            ..AccountQuery::default()
        },
    )?;
    let mut rows = page.rows.iter().cycle();
    // Other texts each time, or nothing would be written to a file measured before.
    let mut turn = Utc::now().timestamp_millis();
    measure("edit of an account", || {
        turn += 1;
        let row = rows.next().ok_or(StorageError::NothingToUndo)?;
        let mut found: Account = ws.reader().get(row.id)?;
        found.facts.notes = format!("note {turn}");
        ws.transact(Op::UpdateAccount, |tx| tx.update(&found, found.version))?;
        Ok(1)
    })?;
    measure("undo", || ws.undo().map(|done| done.changes.len()))?;
    let query = AccountQuery {
        limit: 50,
        ..AccountQuery::default()
    };
    measure("rename + list anew", || {
        turn += 1;
        let row = rows.next().ok_or(StorageError::NothingToUndo)?;
        let mut found: Account = ws.reader().get(row.id)?;
        found.facts.name = format!("Name {turn}");
        ws.transact(Op::UpdateAccount, |tx| tx.update(&found, found.version))?;
        account::list(&ws.reader(), &query).map(|page| page.rows.len())
    })
}

/// What goes over the whole file.
fn whole(ws: &Workspace) -> Result<()> {
    let start = Instant::now();
    let findings = ws.check()?.len();
    println!(
        "check                       {:>9.1} s  -> {findings}",
        start.elapsed().as_secs_f64()
    );
    let folder = backup::default_folder(ws.path());
    let start = Instant::now();
    let source = ws.backup_source();
    source.take(&folder, &backup::Policy::default(), Utc::now(), |_, _| true)?;
    println!(
        "backup                      {:>9.1} s",
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

/// First, median and 95th percentile of 40 runs by the clock on the wall, and the mean time on the
/// processor, which a busy machine doesn't spoil.
fn measure<N: std::fmt::Display>(label: &str, mut run: impl FnMut() -> Result<N>) -> Result<()> {
    let mut times = Vec::new();
    let mut last = String::new();
    let before = on_cpu();
    for _ in 0..40 {
        let start = Instant::now();
        last = run()?.to_string();
        times.push(ms(start.elapsed()));
    }
    let cpu = (on_cpu() - before) / 40.0;
    let first = times[0];
    times.sort_by(f64::total_cmp);
    let (median, p95) = (times[20], times[37]);
    println!(
        "{label:<28}first {first:>8.2}  median {median:>8.2}  p95 {p95:>8.2}  cpu {cpu:>7.2} ms  -> {last}"
    );
    Ok(())
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

/// Milliseconds this thread has run.
fn on_cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/self/schedstat").unwrap_or_default();
    let ns = text
        .split_whitespace()
        .next()
        .and_then(|ns| ns.parse::<f64>().ok());
    ns.unwrap_or_default() / 1e6
}

fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default();
    line.split_whitespace()
        .nth(1)
        .and_then(|kb| kb.parse::<u64>().ok())
        .unwrap_or(0)
        / 1_024
}
