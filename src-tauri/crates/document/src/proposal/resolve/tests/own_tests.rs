//! Blocks that the manager fills freely: tables, charts, columns, quotation, callout.

use redbook_domain::language::{Language, LocalText};
use redbook_domain::person::ReaderType::{self, Director};
use redbook_domain::proposal::BlockContent;
use redbook_domain::proposal::block::{
    Chart, ChartKind, ChartRow, ChartStage, ColumnAlign, ColumnKind, Crop, PictureWidth, Table,
    TableCell, TableColumn, TableRow,
};

use super::fixture::{Case, file};
use super::notation::{bodies, day, local, rich};
use crate::Studio;
use crate::proposal::{Align, BodyView, DrawingView, RowKind, TableView};

fn column(head: &str, kind: ColumnKind, sum: bool) -> TableColumn {
    let align = match kind {
        ColumnKind::Text => ColumnAlign::Left,
        _ => ColumnAlign::Right,
    };
    TableColumn {
        head: local(head),
        kind,
        align,
        width: 0,
        sum,
    }
}

fn said(text: &str) -> TableCell {
    TableCell {
        text: rich(text),
        number: None,
    }
}

fn counted(number: &str) -> TableCell {
    TableCell {
        text: Default::default(),
        number: Some(number.parse().unwrap()),
    }
}

fn table() -> BlockContent {
    BlockContent::Table {
        label: local("Wash | Мойка | Измиване"),
        title: local(
            "What a year of washing costs | Сколько стоит год мойки | Колко струва една година измиване",
        ),
        table: Table {
            columns: vec![
                column(
                    "Wash centre | Моечный центр | Център за измиване",
                    ColumnKind::Text,
                    false,
                ),
                column("Trips | Рейсы | Курсове", ColumnKind::Number, true),
                column("Cost | Стоимость | Цена", ColumnKind::Money, true),
            ],
            rows: vec![
                TableRow {
                    cells: vec![
                        said(
                            "Stara Zagora, two lines | Стара-Загора, две линии | Стара Загора, две линии",
                        ),
                        counted("820000"),
                        counted("41000.5"),
                    ],
                },
                TableRow {
                    cells: vec![
                        said("Plovdiv | Пловдив | Пловдив"),
                        counted("420000"),
                        counted("21840"),
                    ],
                },
                TableRow {
                    cells: vec![
                        said("Varna | Варна | Варна"),
                        TableCell::default(),
                        said("on request | по запросу | по запитване"),
                    ],
                },
            ],
            repeat_head: true,
            total: true,
        },
        note: local(
            "Counted for 1,240,000 trips. | В расчёте на 1 240 000 рейсов. | За 1 240 000 курса.",
        ),
    }
}

fn chart(draws: ChartKind, series: &[&str], rows: &[(&str, &[&str])]) -> BlockContent {
    let row = |(name, values): &(&str, &[&str])| ChartRow {
        name: local(name),
        values: values.iter().map(|value| value.parse().ok()).collect(),
    };
    BlockContent::Chart {
        label: LocalText::default(),
        title: local(
            "Damage fell every month | Повреждений меньше с каждым месяцем | Повредите намаляват всеки месец",
        ),
        chart: Chart {
            draws,
            unit: local("Per thousand crates | На тысячу ящиков | На хиляда касети"),
            series: series.iter().map(|name| local(name)).collect(),
            categories: rows.iter().map(row).collect(),
            stages: Vec::new(),
        },
        figures: true,
        alternative: LocalText::default(),
        note: LocalText::default(),
    }
}

const MONTHS: [(&str, &[&str]); 6] = [
    ("June | Июнь | Юни", &["9.1", "8.8"]),
    ("July | Июль | Юли", &["8.2", "8.9"]),
    ("August | Август | Август", &["6.0", "9.0"]),
    ("September | Сентябрь | Септември", &["4.5", "8.7"]),
    ("October | Октябрь | Октомври", &["3.1", "8.8"]),
    ("November | Ноябрь | Ноември", &["2.0", "8.6"]),
];

fn timeline() -> BlockContent {
    let stage = |name, from, to: &str| ChartStage {
        name: local(name),
        from: day(from),
        to: to.parse().ok(),
    };
    let BlockContent::Chart {
        note,
        alternative,
        figures,
        ..
    } = chart(ChartKind::Timeline, &[], &[])
    else {
        unreachable!()
    };
    BlockContent::Chart {
        label: local("The way there | Путь | Пътят"),
        title: local(
            "Five months to the first run | Пять месяцев до первого рейса | Пет месеца до първия курс",
        ),
        chart: Chart {
            draws: ChartKind::Timeline,
            stages: vec![
                stage("Decision | Решение | Решение", "2026-12-18", ""),
                stage(
                    "Crates made in Belvara green | Изготовление ящиков | Изработка на касетите",
                    "2027-01-04",
                    "2027-03-12",
                ),
                stage(
                    "Line 2 adapted in the winter stop | Наладка линии 2 в зимнюю остановку | Приспособяване на линия 2 през зимния престой",
                    "2027-01-11",
                    "2027-01-29",
                ),
                stage(
                    "First retail run | Первый рейс в сеть | Първи курс към веригата",
                    "2027-04-01",
                    "",
                ),
            ],
            ..Chart::default()
        },
        figures,
        alternative,
        note,
    }
}

fn all() -> Case {
    let half: [(&str, &[&str]); 3] = [
        ("Washing | Мойка | Измиване", &["120000", "62000"]),
        ("Cardboard | Картон | Картон", &["310000", "0"]),
        (
            "Damage and claims | Повреждения и претензии | Повреди и рекламации",
            &["84000", "21000"],
        ),
    ];
    Case::new()
        .shared(table())
        .shared(chart(ChartKind::Bar, &["Belvara"], &MONTHS))
        .shared(chart(ChartKind::Line, &["Belvara", "Market | Рынок | Пазар"], &MONTHS))
        .shared(chart(ChartKind::BeforeAfter, &[], &half))
        .shared(chart(ChartKind::Share, &[], &half))
        .shared(timeline())
        .shared(BlockContent::TwoColumns {
            left_title: local("What we do | Что делаем мы | Какво правим ние"),
            left: rich("We bring the crates washed and counted, and take them back the same day.\n1. Delivery\n1. Count | Привозим ящики чистыми и посчитанными и забираем их в тот же день. | Докарваме касетите измити и преброени и ги прибираме същия ден."),
            right_title: local("What you do | Что делаете вы | Какво правите вие"),
            right: rich("You keep one dock free from six to eight. | Вы держите один док свободным с шести до восьми. | Вие държите една рампа свободна от шест до осем."),
        })
        .shared(BlockContent::Quotation {
            label: local("Said by | Говорит | Казано от"),
            text: rich("In two years not one pallet was late. | За два года ни одна палета не опоздала. | За две години нито един палет не закъсня."),
            who: local("Ingrid Holm | Ингрид Хольм | Ингрид Холм"),
            position: local("Plant manager | Директор завода | Директор на завода"),
            organisation: local("Kvarnby Bakeries"),
        })
        .shared(BlockContent::Callout {
            title: local("The winter stop is the window | Окно — зимняя остановка | Прозорецът е зимният престой"),
            text: rich("After 29 January the next one is in August. | После 29 января следующее — в августе. | След 29 януари следващият е през август."),
        })
}

fn tables(case: &Case, reader: ReaderType) -> TableView {
    match bodies(&case.view(reader)).into_iter().next() {
        Some(BodyView::Table { table, .. }) => table.clone(),
        other => panic!("no table: {other:?}"),
    }
}

fn drawings(case: &Case) -> Vec<DrawingView> {
    let view = case.view(Director);
    bodies(&view)
        .into_iter()
        .filter_map(|body| match body {
            BodyView::Chart { chart, .. } => Some(chart.clone()),
            _ => None,
        })
        .collect()
}

#[test]
fn money_names_its_unit_once_and_keeps_its_cents() {
    let table = tables(&all(), Director);
    assert!(
        table.columns[2].head.starts_with("Cost, "),
        "the unit is in the head: {:?}",
        table.columns[2]
    );
    let column: Vec<_> = table
        .rows
        .iter()
        .map(|row| row.cells[2].text.as_str())
        .collect();
    assert_eq!(
        column,
        ["41,000.50", "21,840.00", "on request", "62,840.50"]
    );
    let total = table.rows.last().unwrap();
    assert_eq!(
        (
            total.row,
            total.cells[0].text.as_str(),
            total.cells[1].text.as_str()
        ),
        (RowKind::Total, "Total", "1,240,000")
    );
}

#[test]
fn numbers_typed_as_words_are_added_up_and_keep_their_digits() {
    let row = |name: &str, cost: &str| TableRow {
        cells: vec![said(name), said(cost)],
    };
    let content = BlockContent::Table {
        label: LocalText::default(),
        title: LocalText::default(),
        table: Table {
            columns: vec![
                column("Year", ColumnKind::Text, false),
                column("Cost", ColumnKind::Text, false),
            ],
            rows: vec![
                row("2025", "€1,240.5 | €1,240.5 | €1,240.5"),
                row("2026", "€860 | €860 | €860"),
            ],
            total: true,
            ..Table::default()
        },
        note: LocalText::default(),
    };
    let table = tables(&Case::new().shared(content), Director);
    let column = |at: usize| -> Vec<_> {
        let rows = table.rows.iter();
        rows.map(|row| row.cells[at].text.clone()).collect()
    };
    assert_eq!(column(1), ["€1,240.50", "€860.00", "€2,100.50"]);
    assert_eq!(column(0), ["2025", "2026", "Total"], "years name the rows");
    assert_eq!(table.columns[1].align, Align::Right);
}

#[test]
fn a_table_is_as_wide_as_the_page() {
    for columns in 1..=12 {
        let content = BlockContent::Table {
            label: LocalText::default(),
            title: LocalText::default(),
            table: Table {
                columns: vec![column("Long head of a column", ColumnKind::Number, false); columns],
                rows: vec![TableRow {
                    cells: vec![counted("1234567890.5"); columns],
                }],
                ..Table::default()
            },
            note: LocalText::default(),
        };
        let table = tables(&Case::new().shared(content), Director);
        let wide: f32 = table.columns.iter().map(|column| column.width).sum();
        assert!(
            (wide - 170.0).abs() < 0.1,
            "{columns} columns take {wide} mm"
        );
    }
}

#[test]
fn a_chart_says_its_figures_to_those_who_do_not_see_it() {
    let drawings = drawings(&all());
    assert_eq!(
        drawings[3].alternative,
        "Parts of a whole (Per thousand crates). Washing: 120,000; Cardboard: 310,000; Damage and claims: 84,000."
    );
    assert_eq!(
        drawings[3].rows[1].percent.replace('\u{A0}', " "),
        "60.3 %",
        "shares are of the whole"
    );
    let stage = &drawings[4].stages[2];
    assert!(stage.from < stage.to && !stage.moment, "{stage:?}");
    assert!(drawings[4].stages[0].moment, "a decision is one day");
}

#[test]
fn nothing_to_draw_is_no_block() {
    let blank = chart(ChartKind::Bar, &[], &[("Only a name", &[])]);
    let zero = chart(ChartKind::Share, &[], &[("Nothing", &["0"])]);
    let case = Case::new().shared(blank).shared(zero);
    assert!(bodies(&case.view(Director)).is_empty());
}

#[test]
fn a_cropped_picture_shows_what_is_left() {
    let content = BlockContent::Picture {
        file: Some(file(2, "image/png")),
        alternative: local("Crate"),
        caption: LocalText::default(),
        width: PictureWidth::Text,
        crop: Crop {
            left: 100,
            top: 0,
            right: 400,
            bottom: 250,
        },
    };
    let mut case = Case::new().place(Director, false, content);
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(80, 40)
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    case.pictures.insert(file(2, "").sha256, png.into_inner());
    let document = Studio::new().proposal(&case.view(Director)).unwrap();
    let area = document.pages[0].blocks[0].area;
    // 130 mm show half of 80 pixels in width, three quarters of 40 in height.
    let millimetres = area.height * 25.4 / 72.0;
    assert!(
        (millimetres - 130.0 * 30.0 / 40.0).abs() < 0.5,
        "{millimetres} mm high"
    );
}

#[test]
fn all_kinds_are_set_in_every_language() {
    let case = all();
    for reader in ReaderType::ALL {
        let document = Studio::new().proposal(&case.view(reader)).unwrap();
        assert!(
            document.warnings.is_empty(),
            "{reader:?}: {:?}",
            document.warnings
        );
        let shown: std::collections::BTreeSet<_> = document
            .pages
            .iter()
            .flat_map(|page| page.blocks.iter().map(|block| block.block_id.clone()))
            .collect();
        assert_eq!(shown.len(), 9, "{reader:?} shows every block");
        if let Ok(folder) = std::env::var("REDBOOK_LOOK") {
            std::fs::write(format!("{folder}/own-{}.pdf", reader.code()), &document.pdf).unwrap();
        }
    }
    assert_eq!(case.view(Director).language, Language::En);
}
