//! What each kind of block becomes.

use super::body::{Body, Style};
use crate::proposal::{
    BlockView, BodyView, PersonView, PointView, ProposalView, ReferenceView, RunView, SumView,
};

/// Everything in reading order, as on the pages.
pub(super) fn write(body: &mut Body<'_>, view: &ProposalView) {
    let to = &view.addressee;
    body.text(
        Style::Addressee,
        &[std::slice::from_ref(&to.name), to.lines.as_slice()]
            .concat()
            .join("\n"),
    );
    // What is asked of the reader stands at the foot of the first page; a frame holds no table for
    // signatures.
    let at_foot = |block: &&BlockView| matches!(&block.body, BodyView::Decision { first_page: true, signatures, .. } if signatures.is_empty());
    for block in view.blocks.iter().filter(at_foot) {
        body.at_foot = true;
        one(body, block);
        body.at_foot = false;
    }
    if !view.head.title.is_empty() {
        body.text(Style::Small, &view.head.title);
    }
    body.text(Style::Title, &view.headline);
    let mut blocks = view
        .blocks
        .iter()
        .filter(|block| !at_foot(block))
        .peekable();
    while let Some(block) = blocks.next() {
        if block.new_page {
            body.begin_page();
        }
        // Those who prepared it never stand apart from until when it is held.
        let expiry =
            |next: &&&BlockView| matches!(next.body, BodyView::Expiry { .. }) && !next.new_page;
        let ends = matches!(block.body, BodyView::PreparedBy { .. })
            && blocks.peek().filter(expiry).is_some();
        body.keeping(ends, |body| one(body, block));
    }
}

fn one(body: &mut Body<'_>, block: &BlockView) {
    match &block.body {
        BodyView::Heading { label, text } => {
            body.text(Style::Label, label);
            body.text(Style::Heading1, text);
        }
        BodyView::Text {
            label,
            sublabel,
            body: said,
            lead,
        } => {
            beside(body, label, sublabel);
            let style = if *lead { Style::Lead } else { Style::Normal };
            body.paragraphs(style, said);
        }
        BodyView::KeyFigures { figures } => {
            body.beside("RedbookPlain", figures, 3, |body, figure| {
                body.text(Style::Figure, &figure.value);
                body.text(Style::FigureCaption, &figure.caption);
            })
        }
        BodyView::PriceTable {
            title,
            table,
            sums,
            note,
        } => {
            body.text(Style::Heading2, title);
            body.table_before(table, !sums.is_empty() || !note.is_empty());
            if !sums.is_empty() {
                body.keeping(!note.is_empty(), |body| {
                    body.beside("RedbookPlain", sums, 2, sum);
                });
            }
            body.text(Style::Small, note);
        }
        BodyView::CostTable { title, table, note } => {
            body.text(Style::Heading2, title);
            body.table_before(table, !note.is_empty());
            body.text(Style::Small, note);
        }
        BodyView::CashFlow {
            label,
            title,
            chart,
            table,
            note,
            what_if,
        } => {
            titled(body, label, title);
            // Its unit and the moment of payback are in the drawing, for the eye alone.
            body.keeping(true, |body| {
                body.drawing(&block.id, &chart.alternative);
                body.text(Style::Small, &chart.unit);
                body.table_before(table, true);
            });
            body.keeping(!note.is_empty(), |body| {
                body.text(Style::Small, &chart.payback);
            });
            body.text(Style::Small, note);
            if let Some(what_if) = what_if {
                beside(body, &what_if.label, &what_if.sublabel);
                body.table(&what_if.table);
            }
        }
        BodyView::Picture {
            file,
            alternative,
            caption,
            wide,
            crop,
        } => {
            let shown = body.picture(file, alternative, *wide, *crop);
            body.text(Style::Small, caption);
            // A drawing that Word can't show still says what it is.
            if !shown && alternative != caption {
                body.text(Style::Small, alternative);
            }
        }
        BodyView::Points {
            label,
            sublabel,
            points,
        } => {
            beside(body, label, sublabel);
            let points: Vec<_> = points.iter().map(point).collect();
            body.numbered(points.iter().map(Vec::as_slice));
        }
        BodyView::References {
            label,
            title,
            references,
            ask_label,
            ask,
        } => {
            titled(body, label, title);
            for one in references {
                reference(body, one);
            }
            if !ask.is_empty() {
                body.text(Style::Label, ask_label);
                body.paragraphs(Style::Normal, ask);
            }
        }
        BodyView::Team {
            label,
            title,
            table,
        }
        | BodyView::Facts {
            label,
            title,
            table,
        } => {
            titled(body, label, title);
            body.table(table);
        }
        BodyView::Decision {
            title,
            body: said,
            signatures,
            first_page: _,
        } => {
            body.text(Style::DecisionTitle, title);
            body.keeping(!signatures.is_empty(), |body| {
                body.together(Style::Decision, said);
            });
            if !signatures.is_empty() {
                body.beside("RedbookPlain", signatures, 2, |body, side| {
                    body.text(Style::Signature, side);
                });
            }
        }
        BodyView::PreparedBy {
            label,
            sublabel,
            people,
        } => {
            beside(body, label, sublabel);
            body.beside("RedbookPlain", people, 2, person);
        }
        BodyView::Table {
            label,
            title,
            table,
            repeat_head: _,
            note,
        } => {
            titled(body, label, title);
            body.table_before(table, !note.is_empty());
            body.text(Style::Small, note);
        }
        BodyView::Chart {
            label,
            title,
            chart,
            table,
            note,
        } => {
            titled(body, label, title);
            body.keeping(table.is_some() || !note.is_empty(), |body| {
                if !body.drawing(&block.id, &chart.alternative) {
                    body.text(Style::Normal, &chart.alternative);
                }
            });
            if let Some(table) = table {
                body.table_before(table, !note.is_empty());
            }
            body.text(Style::Small, note);
        }
        BodyView::TwoColumns {
            left_title,
            left,
            right_title,
            right,
        } => {
            let sides = [(left_title, left), (right_title, right)];
            body.beside("RedbookPlain", &sides, 2, |body, (title, said)| {
                body.text(Style::Heading2, title);
                body.paragraphs(Style::Normal, said);
            });
        }
        BodyView::Quotation {
            label,
            body: said,
            who,
            lines,
        } => {
            body.text(Style::Label, label);
            body.paragraphs(Style::Lead, said);
            body.text(Style::Name, who);
            body.text(Style::Contact, &lines.join(", "));
        }
        BodyView::Callout { title, body: said } => {
            body.text(Style::DecisionTitle, title);
            body.together(Style::Decision, said);
        }
        // The pages themselves stay in the PDF.
        BodyView::Appendix { label, title, .. } => {
            body.text(Style::Label, label);
            body.text(Style::Normal, title);
        }
        // Only a draft on the screen has slots.
        BodyView::Slot { .. } => {}
        BodyView::Expiry {
            label,
            date,
            body: said,
        } => {
            body.text(Style::Expiry, label);
            body.text(Style::ExpiryDate, date);
            body.paragraphs(Style::Expiry, said);
        }
    }
}

/// What stands in the margin of the pages.
fn beside(body: &mut Body<'_>, label: &str, sublabel: &str) {
    let both = [label, sublabel]
        .into_iter()
        .filter(|part| !part.is_empty());
    body.text(Style::Label, &both.collect::<Vec<_>>().join(" · "));
}

/// A section with a label, or a smaller title without.
fn titled(body: &mut Body<'_>, label: &str, title: &str) {
    if label.is_empty() || title.is_empty() {
        let only = if title.is_empty() { label } else { title };
        body.text(Style::Heading2, only);
    } else {
        body.text(Style::Label, label);
        body.text(Style::Heading1, title);
    }
}

fn sum(body: &mut Body<'_>, sum: &SumView) {
    body.text(Style::TableText, &sum.label);
    body.text(Style::Figure, &sum.value);
    body.text(Style::TableNote, &sum.note);
}

fn point(point: &PointView) -> Vec<RunView> {
    let mut runs = Vec::new();
    if !point.term.is_empty() {
        runs.push(RunView {
            bold: true,
            ..RunView::plain(point.term.as_str())
        });
        runs.push(RunView::plain(" "));
    }
    runs.extend(point.text.iter().cloned());
    runs
}

fn person(body: &mut Body<'_>, person: &PersonView) {
    body.text(Style::Name, &person.name);
    body.text(Style::Contact, &person.position);
    for line in &person.lines {
        body.paragraph(Style::Contact, std::slice::from_ref(line));
    }
}

fn reference(body: &mut Body<'_>, reference: &ReferenceView) {
    body.text(Style::Heading2, &reference.customer);
    for line in &reference.lines {
        body.text(Style::Small, line);
    }
    body.paragraphs(Style::Normal, &reference.project);
    if !reference.result.is_empty() {
        let label = RunView {
            bold: true,
            ..RunView::plain(reference.result_label.as_str())
        };
        let runs = [
            label,
            RunView::plain(" "),
            RunView::plain(reference.result.as_str()),
        ];
        body.paragraph(Style::Normal, &runs);
    }
    for one in &reference.people {
        person(body, one);
    }
    for consent in &reference.consents {
        body.text(Style::Small, consent);
    }
}
