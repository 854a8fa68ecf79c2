//! Rich text: looks, links, bound numbers with their values.

use redbook_domain::language::Language;
use redbook_domain::proposal::{LocalRich, Paragraph, Rich, Run};
use redbook_i18n::keys;
use redbook_i18n::typography::hold;

use super::bound::{Place, code, written};
use super::words::Words;
use crate::proposal::{ParagraphView, RunView};

/// Addresses that a page may lead to.
const SCHEMES: [&str; 4] = ["https:", "http:", "mailto:", "tel:"];

/// The text in the edition's language, else in English, else in any; nothing if none is written.
pub(super) fn paragraphs(words: &Words<'_>, text: &LocalRich) -> Vec<ParagraphView> {
    picked(text, words.language)
        .map(|rich| {
            rich.0
                .iter()
                .filter_map(|one| paragraph(words, one))
                .collect()
        })
        .unwrap_or_default()
}

/// The same in the large face, in which a paragraph all in italics is somebody's words, and the
/// one after it says whose.
pub(super) fn lead(words: &Words<'_>, text: &LocalRich) -> Vec<ParagraphView> {
    let mut quoted = false;
    let said = |one: ParagraphView| match one {
        ParagraphView::Plain { runs } if runs.iter().all(|run| run.italic) => {
            quoted = true;
            let runs = runs
                .into_iter()
                .map(|run| RunView {
                    italic: false,
                    ..run
                })
                .collect();
            ParagraphView::Quote { runs }
        }
        ParagraphView::Plain { runs } if std::mem::take(&mut quoted) => {
            ParagraphView::Credit { runs }
        }
        other => {
            quoted = false;
            other
        }
    };
    paragraphs(words, text).into_iter().map(said).collect()
}

/// One run of a text in which paragraphs don't matter.
pub(super) fn line(words: &Words<'_>, text: &LocalRich) -> Vec<RunView> {
    let mut out: Vec<RunView> = Vec::new();
    let mut add = |mut runs: Vec<RunView>| {
        if let Some(last) = out.last_mut() {
            last.text.push(' ');
        }
        out.append(&mut runs);
    };
    for one in paragraphs(words, text) {
        match one {
            ParagraphView::Plain { runs }
            | ParagraphView::Quote { runs }
            | ParagraphView::Credit { runs } => add(runs),
            ParagraphView::Bullets { items } | ParagraphView::Numbers { items } => {
                items.into_iter().for_each(&mut add);
            }
        }
    }
    out
}

/// Runs of a cell: a line for each paragraph or item.
pub(super) fn cell(words: &Words<'_>, text: &LocalRich) -> Vec<RunView> {
    let mut out: Vec<RunView> = Vec::new();
    let mut add = |runs: Vec<RunView>, mark: &str| {
        if let Some(last) = out.last_mut() {
            last.text.push('\n');
        }
        if !mark.is_empty() {
            out.push(RunView::plain(mark));
        }
        out.extend(runs);
    };
    for one in paragraphs(words, text) {
        match one {
            ParagraphView::Plain { runs }
            | ParagraphView::Quote { runs }
            | ParagraphView::Credit { runs } => add(runs, ""),
            ParagraphView::Bullets { items } => {
                items.into_iter().for_each(|one| add(one, "•\u{A0}"))
            }
            ParagraphView::Numbers { items } => {
                for (n, one) in (1..).zip(items) {
                    add(one, &format!("{n}.\u{A0}"));
                }
            }
        }
    }
    out
}

/// Paragraphs of a plain text, one for each line.
pub(super) fn lines(words: &Words<'_>, text: &str) -> Vec<ParagraphView> {
    let written = text.lines().filter(|line| !line.trim().is_empty());
    written
        .map(|line| ParagraphView::Plain {
            runs: vec![RunView::plain(words.held(line))],
        })
        .collect()
}

fn picked(text: &LocalRich, language: Language) -> Option<&Rich> {
    let order = [language, Language::En];
    let written = order
        .iter()
        .filter_map(|one| text.exact(*one))
        .chain(text.0.values());
    written.into_iter().find(|rich| rich.runs().any(says))
}

fn says(run: &Run) -> bool {
    run.bound.is_some() || !run.text.trim().is_empty()
}

fn paragraph(words: &Words<'_>, paragraph: &Paragraph) -> Option<ParagraphView> {
    let items = |items: &[Vec<Run>]| -> Vec<_> {
        items
            .iter()
            .filter(|item| item.iter().any(says))
            .map(|item| runs(words, item))
            .collect()
    };
    let shown = match paragraph {
        Paragraph::Plain { runs: all } if all.iter().any(says) => ParagraphView::Plain {
            runs: runs(words, all),
        },
        Paragraph::Plain { .. } => return None,
        Paragraph::Bullets { items: all } => ParagraphView::Bullets { items: items(all) },
        Paragraph::Numbers { items: all } => ParagraphView::Numbers { items: items(all) },
    };
    let empty = matches!(&shown, ParagraphView::Bullets { items } | ParagraphView::Numbers { items } if items.is_empty());
    (!empty).then_some(shown)
}

/// The runs with their words, spaces held over the ends of runs.
fn runs(words: &Words<'_>, runs: &[Run]) -> Vec<RunView> {
    let mut out: Vec<RunView> = Vec::with_capacity(runs.len());
    for run in runs {
        let mut shown = view(words, run);
        // "… 2028 г." at the end of a sentence has its point already.
        let ends = out
            .last()
            .is_some_and(|last| last.bound.is_some() && last.text.ends_with('.'));
        if ends && shown.text.starts_with('.') && !shown.text.starts_with("..") {
            shown.text.remove(0);
        }
        if !shown.text.is_empty() {
            out.push(shown);
        }
    }
    hold_across(words.language, &mut out);
    out
}

fn view(words: &Words<'_>, run: &Run) -> RunView {
    let text = match run.bound {
        None => run.text.clone(),
        Some(key) => written(words, key, Place::Text).unwrap_or_else(|| words.word(keys::DOC_NONE)),
    };
    let allowed = |link: &&String| SCHEMES.iter().any(|scheme| link.starts_with(scheme));
    RunView {
        text,
        bold: run.bold,
        italic: run.italic,
        link: run.link.as_ref().filter(allowed).cloned(),
        bound: run.bound.map(code),
    }
}

/// A space is held by what stands before and after it, in whatever run. Holding keeps the number
/// of characters.
fn hold_across(language: Language, runs: &mut [RunView]) {
    let whole = runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let held = hold(language, &whole);
    let mut letters = held.chars();
    for run in runs {
        let length = run.text.chars().count();
        run.text = letters.by_ref().take(length).collect();
    }
}
