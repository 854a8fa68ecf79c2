//! Three editions of one proposal as views, modelled on the mockups: words as a person would write
//! them, in three languages.

pub mod bg;
pub mod en;
pub mod ru;

use std::collections::BTreeMap;

use redbook_document::proposal::*;

#[allow(unused_imports)]
pub use {bg::hr, en::director, ru::finance};

pub const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M1 3h18l-1.6 14H2.6z" fill="#1E1A17"/><path d="M4 7h12M4.4 11h11.2" stroke="#fff" stroke-width="1.6"/></svg>"##;

pub fn logo() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([("logo.svg".to_owned(), LOGO.as_bytes().to_vec())])
}

/// `**bold**`, `_italic_`, `{key|words}` for a bound number.
pub fn rich(words: &str) -> Vec<RunView> {
    let mut out = Vec::new();
    let mut rest = words;
    while !rest.is_empty() {
        let (at, open) = ["**", "_", "{"]
            .iter()
            .filter_map(|open| rest.find(open).map(|at| (at, *open)))
            .min()
            .unwrap_or((rest.len(), ""));
        if at > 0 {
            out.push(RunView::plain(&rest[..at]));
        }
        rest = &rest[at..];
        if open.is_empty() {
            break;
        }
        let close = if open == "{" { "}" } else { open };
        rest = &rest[open.len()..];
        let end = rest.find(close).expect("closed");
        let inside = &rest[..end];
        rest = &rest[end + close.len()..];
        let mut run = RunView::plain(inside);
        match open {
            "**" => run.bold = true,
            "_" => run.italic = true,
            _ => {
                let (key, words) = inside.split_once('|').expect("key|words");
                let bold = key.ends_with('!');
                run = RunView {
                    bound: Some(key.trim_end_matches('!').into()),
                    bold,
                    ..RunView::plain(words)
                };
            }
        }
        out.push(run);
    }
    out
}

/// Non-breaking spaces where the resolver puts them.
pub fn held(view: ProposalView) -> ProposalView {
    fn runs(language: redbook_domain::language::Language, runs: &mut [RunView]) {
        for run in runs {
            run.text = redbook_i18n::typography::hold(language, &run.text).into_owned();
        }
    }
    fn all(language: redbook_domain::language::Language, body: &mut [ParagraphView]) {
        for paragraph in body {
            match paragraph {
                ParagraphView::Plain { runs: r }
                | ParagraphView::Quote { runs: r }
                | ParagraphView::Credit { runs: r } => runs(language, r),
                ParagraphView::Bullets { items } | ParagraphView::Numbers { items } => {
                    items.iter_mut().for_each(|item| runs(language, item));
                }
            }
        }
    }
    let mut view = view;
    let language = view.language;
    let hold =
        |words: &mut String| *words = redbook_i18n::typography::hold(language, words).into_owned();
    hold(&mut view.headline);
    for block in &mut view.blocks {
        match &mut block.body {
            BodyView::Heading { text, .. } => hold(text),
            BodyView::Text { label, body, .. } => {
                hold(label);
                all(language, body);
            }
            BodyView::Decision { body, .. } | BodyView::Expiry { body, .. } => all(language, body),
            BodyView::Points { points, .. } => {
                points.iter_mut().for_each(|p| runs(language, &mut p.text))
            }
            BodyView::KeyFigures { figures } => figures.iter_mut().for_each(|f| {
                hold(&mut f.caption);
                hold(&mut f.value);
            }),
            BodyView::References {
                title,
                references,
                ask,
                ..
            } => {
                hold(title);
                all(language, ask);
                for r in references {
                    all(language, &mut r.project);
                    hold(&mut r.result);
                }
            }
            BodyView::Team { title, table, .. } | BodyView::Facts { title, table, .. } => {
                hold(title);
                table
                    .rows
                    .iter_mut()
                    .flat_map(|r| &mut r.cells)
                    .for_each(|c| hold(&mut c.text));
            }
            BodyView::CostTable { note, .. } => hold(note),
            _ => {}
        }
    }
    view
}

pub fn plain(words: &str) -> ParagraphView {
    ParagraphView::Plain { runs: rich(words) }
}

pub fn text(label: &str, sublabel: &str, body: &[&str]) -> BodyView {
    let body = body.iter().map(|words| plain(words)).collect();
    BodyView::Text {
        label: label.into(),
        sublabel: sublabel.into(),
        body,
        lead: false,
    }
}

pub fn lead(label: &str, words: &str) -> BodyView {
    BodyView::Text {
        label: label.into(),
        sublabel: String::new(),
        body: vec![plain(words)],
        lead: true,
    }
}

pub fn heading(label: &str, text: &str) -> BodyView {
    BodyView::Heading {
        label: label.into(),
        text: text.into(),
    }
}

pub fn figure(value: &str, caption: &str, bound: &str) -> FigureView {
    FigureView {
        value: value.into(),
        caption: caption.into(),
        bound: (!bound.is_empty()).then(|| bound.into()),
    }
}

pub fn points(label: &str, sublabel: &str, items: &[(&str, &str)]) -> BodyView {
    let points = items.iter().map(|(term, text)| PointView {
        term: (*term).into(),
        text: rich(text),
    });
    BodyView::Points {
        label: label.into(),
        sublabel: sublabel.into(),
        points: points.collect(),
    }
}

pub fn column(head: &str, width: f32, align: Align) -> ColumnView {
    ColumnView {
        head: head.into(),
        width,
        align,
        tint: false,
    }
}

/// Cells separated by `|`, a note after `/ `; kinds by a first letter and colon.
pub fn row(kind: RowKind, cells: &str) -> RowView {
    let cells = cells.split('|').map(|cell| {
        let (text, note) = cell.split_once(" // ").unwrap_or((cell, ""));
        let bold = text.starts_with('*');
        CellView {
            note: note.into(),
            bold,
            ..CellView::new(text.trim_start_matches('*'))
        }
    });
    RowView {
        row: kind,
        cells: cells.collect(),
    }
}

pub fn lines(rows: &[&str]) -> Vec<RowView> {
    rows.iter().map(|cells| row(RowKind::Line, cells)).collect()
}

pub fn person(name: &str, position: &str, phone: &str, mail: &str) -> PersonView {
    let link = |href: String, words: &str| RunView {
        link: Some(href),
        ..RunView::plain(words)
    };
    PersonView {
        name: name.into(),
        position: position.into(),
        lines: vec![
            link(format!("tel:{}", phone.replace(' ', "")), phone),
            link(format!("mailto:{mail}"), mail),
        ],
    }
}

/// Blocks with keys in order; `true` begins a page.
pub fn blocks(bodies: Vec<(bool, BodyView)>) -> Vec<BlockView> {
    (1..)
        .zip(bodies)
        .map(|(n, (new_page, body))| BlockView {
            id: format!("b{n}"),
            new_page,
            body,
        })
        .collect()
}

/// Cash flow of the mockup, in thousands.
pub fn chart() -> ChartView {
    let flow = vec![
        -209.0, 30.364, 48.583, 60.729, 60.729, 60.729, 60.729, 60.729,
    ];
    let total = flow.iter().scan(0.0, |sum, value| {
        *sum += value;
        Some(*sum)
    });
    let tick = |at: f64, label: &str| TickView {
        at,
        label: label.into(),
    };
    ChartView {
        total: total.collect(),
        flow,
        unit: "Тыс. €, без НДС".into(),
        invested: "вложения".into(),
        saved: "экономия".into(),
        since_start: "с начала".into(),
        ticks: vec![tick(100.0, "100"), tick(0.0, "0"), tick(-100.0, "−100"), tick(-200.0, "−200")],
        years: vec![
            SpanView { label: "2027".into(), columns: 4 },
            SpanView { label: "2028".into(), columns: 4 },
        ],
        payback: "Окупаемость: апрель 2028".into(),
        payback_at: 4.64,
        alternative: "Денежный поток по кварталам: вложения 209,0 тыс. € в первом квартале 2027, затем экономия; с начала проекта плюс со второго квартала 2028.".into(),
    }
}

pub fn view(
    language: redbook_domain::language::Language,
    reader: redbook_domain::person::ReaderType,
    head: [&str; 4],
    foot: [&str; 3],
    to: (&str, &[&str]),
    headline: &str,
    bodies: Vec<(bool, BodyView)>,
) -> ProposalView {
    held(ProposalView {
        language,
        look: Default::default(),
        properties: PropertiesView {
            title: headline.into(),
            author: head[0].into(),
            subject: head[2].into(),
            keywords: Vec::new(),
        },
        head: HeadView {
            maker: head[0].into(),
            line: head[1].into(),
            file: "logo.svg".into(),
            document: head[2].into(),
            reader,
            edition: head[3].into(),
            title: String::new(),
        },
        foot: FootView {
            prepared: foot[0].into(),
            account: String::new(),
            held: foot[1].into(),
            page: foot[2].into(),
        },
        accent: "#A5182F".into(),
        addressee: AddresseeView {
            name: to.0.into(),
            lines: to.1.iter().map(|l| (*l).into()).collect(),
        },
        headline: headline.into(),
        blocks: blocks(bodies),
        pictures: logo(),
        gone: Vec::new(),
        appendices: Vec::new(),
    })
}
