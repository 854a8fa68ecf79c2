//! Words of charts on their pages: none over another, whatever is drawn.

use chrono::Days;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType::Director;
use redbook_domain::proposal::BlockContent;
use redbook_domain::proposal::block::{Chart, ChartKind, ChartRow, ChartStage};

use super::fixture::Case;
use super::notation::{day, local};
use crate::Studio;

#[path = "../../../../tests/common/tools.rs"]
#[allow(dead_code)]
mod tools;

const LANGUAGES: [Language; 5] = [
    Language::En,
    Language::Ru,
    Language::Bg,
    Language::De,
    Language::Et,
];

fn block(chart: Chart, figures: bool) -> BlockContent {
    BlockContent::Chart {
        label: LocalText::default(),
        title: local("A chart"),
        chart,
        note: local("A note under the chart."),
        alternative: LocalText::default(),
        figures,
    }
}

/// Words of the pages that overprint each other, two and two.
fn overprinted(language: Language, charts: Vec<BlockContent>) -> Vec<String> {
    let mut case = Case::new();
    for chart in charts {
        case = case.place(Director, false, chart);
    }
    case.editions[0].facts.language = language;
    let document = Studio::new().proposal(&case.view(Director)).unwrap();
    let words = tools::placed(&document.pdf);
    let mut found = Vec::new();
    for (n, one) in words.iter().enumerate() {
        for other in words[n + 1..].iter().filter(|other| other.page == one.page) {
            let across = one.right.min(other.right) - one.left.max(other.left);
            let down = one.bottom.min(other.bottom) - one.top.max(other.top);
            // The box of a word reaches beyond its letters.
            let least = (one.bottom - one.top).min(other.bottom - other.top);
            if across > 0.7 && down > least * 0.45 {
                found.push(format!("{} over {}", one.text, other.text));
            }
        }
    }
    found
}

/// `count` points over `days`, some of them stretches, near each other at the end.
fn timeline(count: usize, days: u64, unit: &str) -> BlockContent {
    let first = day("2026-11-27");
    let after = |days: u64| first.checked_add_days(Days::new(days)).unwrap();
    let stage = |n: usize| {
        let n = u64::try_from(n).unwrap();
        let last = u64::try_from(count - 1).unwrap();
        let from = if n > 0 && n + 2 >= last {
            days - (last - n)
        } else {
            days * n / last
        };
        ChartStage {
            name: local(match n % 3 {
                0 => "Decision | Решение | Решение",
                1 => {
                    "Line 2 adapted in the winter stop, with two docks and their gates | Наладка линии 2 в зимнюю остановку | Приспособяване на линия 2 през зимния престой"
                }
                _ => "Crates | Изготовление ящиков | Изработка на касетите",
            }),
            from: after(from),
            to: (n % 2 == 1).then(|| after((from + days / 4).min(days))),
        }
    };
    let chart = Chart {
        draws: ChartKind::Timeline,
        unit: local(unit),
        stages: (0..count).map(stage).collect(),
        ..Chart::default()
    };
    block(chart, count.is_multiple_of(2))
}

#[test]
fn dates_of_a_timeline_never_overprint() {
    for language in LANGUAGES {
        let spans = [4, 12, 45, 62, 63, 200, 400, 1_000, 4_000];
        let counts = [2, 3, 5, 8, 12];
        let charts = spans
            .iter()
            .zip(counts.iter().cycle())
            .map(|(days, count)| {
                let unit = if count % 2 == 0 {
                    "Thousand trips"
                } else {
                    "What is counted in a unit whose name is longer than the names of all stages"
                };
                timeline(*count, *days, unit)
            });
        assert_eq!(
            overprinted(language, charts.collect()),
            [""; 0],
            "{language:?}"
        );
    }
}

/// What stands before an axis of days is named on it: a chart that says no date says nothing.
#[test]
fn a_timeline_says_dates_on_its_axis() {
    for (language, month) in LANGUAGES
        .into_iter()
        .zip(["Dec", "дек.", "дек", "Dez", "dets"])
    {
        let mut case = Case::new().place(Director, false, timeline(3, 45, "Trips"));
        case.editions[0].facts.language = language;
        let document = Studio::new().proposal(&case.view(Director)).unwrap();
        let words = tools::placed(&document.pdf);
        let said = words.iter().filter(|word| word.text == month).count();
        let all: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        assert!(said >= 2, "{language:?}: {said} marks say {month}: {all:?}");
    }
}

fn drawn(
    draws: ChartKind,
    names: &[&str],
    series: &[&str],
    values: &[&[i64]],
    figures: bool,
) -> BlockContent {
    let row = |(name, values): (&&str, &&[i64])| ChartRow {
        name: local(name),
        values: values.iter().map(|value| Some((*value).into())).collect(),
    };
    let chart = Chart {
        draws,
        unit: local("Thousand trips a month"),
        series: series.iter().map(|name| local(name)).collect(),
        categories: names.iter().zip(values).map(row).collect(),
        stages: Vec::new(),
    };
    block(chart, figures)
}

const LONG: [&str; 12] = [
    "Verpackungsmaterialienlager Nord",
    "Breakage of crates in the cold chain between the plant and the shops",
    "Запасные части и расходные материалы",
    "Jan",
    "Feb",
    "Mar",
    "Damage and claims",
    "Handling",
    "Cardboard",
    "Washing",
    "Ühekordsed pakendimaterjalid",
    "Други",
];

#[test]
fn words_of_no_chart_overprint() {
    let one: Vec<[i64; 1]> = (0..12).map(|n| [(n - 3) * 1_234_567]).collect();
    let small: Vec<[i64; 1]> = (0..12).map(|n| [n - 3]).collect();
    let two: Vec<[i64; 2]> = (0..12).map(|n| [n * 98_765, (3 - n) * 98_765]).collect();
    let near: Vec<[i64; 3]> = (0..12).map(|n| [n + 100, n + 101, 102 + n / 2]).collect();
    let part: Vec<[i64; 1]> = (0..12).map(|n| [n * n * 50_000]).collect();
    let zero = [[0_i64]; 12];
    fn of<const N: usize>(values: &[[i64; N]]) -> Vec<&[i64]> {
        values.iter().map(<[i64; N]>::as_slice).collect()
    }
    let mut charts = Vec::new();
    for figures in [false, true] {
        for count in [2, 5, 8, 12] {
            let (names, months) = (&LONG[..count], &LONG[3..(count + 3).min(12)]);
            charts.extend([
                drawn(ChartKind::Bar, names, &[], &of(&one), figures),
                drawn(ChartKind::Bar, months, &["Now"], &of(&small), figures),
                drawn(ChartKind::Bar, names, &["Now", "After"], &of(&two), figures),
                drawn(ChartKind::Bar, names, &[], &of(&zero), figures),
                drawn(
                    ChartKind::Line,
                    names,
                    &[
                        "One",
                        "A name of a series as long as the field takes it, sixty",
                        "Three",
                    ],
                    &of(&near),
                    figures,
                ),
                drawn(ChartKind::BeforeAfter, names, &[], &of(&two), figures),
                drawn(ChartKind::Share, names, &[], &of(&part), figures),
            ]);
        }
    }
    for language in [Language::En, Language::Ru, Language::Bg] {
        assert_eq!(
            overprinted(language, charts.clone()),
            [""; 0],
            "{language:?}"
        );
    }
}
