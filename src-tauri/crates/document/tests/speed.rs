//! How long documents take. `cargo test --release --test speed -- --ignored --nocapture`; the
//! figures depend on the machine, the ratios less so.
#![allow(clippy::unwrap_used)]

mod common;

use std::time::{Duration, Instant};

use common::views;
use redbook_document::Studio;
use redbook_document::proposal::*;

/// Time all threads of this process were computing (Linux); other programs don't disturb it.
fn computing() -> Option<Duration> {
    let mut total = 0;
    for task in std::fs::read_dir("/proc/self/task").ok()? {
        let stat = std::fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
        total += stat.split(' ').next()?.parse::<u64>().ok()?;
    }
    Some(Duration::from_nanos(total))
}

/// Time of work: computed, or by the clock where that can't be known.
fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let (before, start) = (computing(), Instant::now());
    let done = work();
    let by_clock = start.elapsed();
    let computed = before.and_then(|before| computing()?.checked_sub(before));
    (computed.unwrap_or(by_clock), done)
}

/// The median of some runs.
fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..9).map(|_| timed(&mut work).0).collect();
    times.sort();
    times[4]
}

pub fn long(rows: usize) -> ProposalView {
    let lines = (1..=rows).map(|n| {
        views::row(
            RowKind::Line,
            &format!("{n}|Ящик {n} // складной, 600 × 400|{n}|шт.|9 600,00|38 400|7 680"),
        )
    });
    let lines: Vec<_> = lines.collect();
    let mut view = views::finance();
    for block in &mut view.blocks {
        if let BodyView::PriceTable { table, .. } = &mut block.body {
            table.rows = lines;
            break;
        }
    }
    view
}

#[test]
#[ignore = "a measurement"]
fn how_long() {
    let studio = Studio::new();
    let all = [views::director(), views::hr(), views::finance()];
    let (cold, _) = timed(|| studio.proposal(&all[0]).unwrap());
    println!("first document of the process: {cold:?}");
    for view in &all {
        println!(
            "the same again: {:?}",
            median(|| {
                studio.proposal(view).unwrap();
            })
        );
    }
    let mut n = 0;
    let mut typed = || {
        let mut view = views::finance();
        n += 1;
        if let BodyView::Text { body, .. } = &mut view.blocks[1].body {
            *body = vec![views::plain(&format!(
                "Расчёт построен на данных «Белвары», версия {n}. Цены — без НДС, в евро."
            ))];
        }
        studio.proposal(&view).unwrap();
    };
    println!("after a keystroke: {:?}", median(&mut typed));
    let fresh = || {
        typst::comemo::evict(0);
        for view in &all {
            studio.proposal(view).unwrap();
        }
    };
    println!("three editions, nothing remembered: {:?}", median(fresh));
    println!(
        "three editions, warm: {:?}",
        median(|| all.iter().for_each(|view| {
            studio.proposal(view).unwrap();
        }))
    );
    for rows in [300, 3_000] {
        typst::comemo::evict(0);
        let (layout, _) = timed(|| studio.proposal_layout(&long(rows)).unwrap());
        typst::comemo::evict(0);
        let (time, document) = timed(|| studio.proposal(&long(rows)).unwrap());
        println!("{rows} rows, layout alone: {layout:?}");
        println!(
            "{rows} rows: {time:?}, {} pages, {} bytes",
            document.pages.len(),
            document.pdf.len()
        );
    }
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        println!(
            "{}",
            status
                .lines()
                .find(|line| line.starts_with("VmHWM"))
                .unwrap_or_default()
        );
    }
}

#[test]
fn ten_times_the_lines_take_not_much_more_than_ten_times_as_long() {
    let studio = Studio::new();
    studio.proposal(&long(30)).unwrap();
    let measure = |rows| {
        let once = || {
            typst::comemo::evict(0);
            timed(|| studio.proposal(&long(rows)).unwrap()).0
        };
        once().min(once())
    };
    let (few, many) = (measure(300), measure(3_000));
    // 12 times is the aim; a busy machine gets some leave.
    assert!(many < few * 16, "300: {few:?}, 3,000: {many:?}");
}
