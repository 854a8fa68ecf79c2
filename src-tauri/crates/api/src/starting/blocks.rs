//! Which blocks each reader's edition begins with (M14): the director sees position, exclusivity
//! and the decision on one page and what is agreed behind it; HR sees people and references first;
//! finance sees numbers first.

use std::ops::RangeInclusive;

use redbook_domain::language::LocalText;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::block::{Figure, Point, Proof};
use redbook_domain::proposal::{BlockContent, BoundKey};

use super::tables::{self, Layout};
use super::{Ground, Words, kinds};
use crate::dto::template::Starting;

/// Key figures stand before the block of this index: right after the first.
pub(crate) const FIGURES_AT: usize = 1;
/// The way to the result among the director's blocks.
pub(super) const WAY_AT: usize = 6;

/// Whether the block begins a page: references and the team, each on a page of its own once there is
/// somebody to show, and without them what speaks for us, so that the last page is never a few lines;
/// proofs for the same reason. Elsewhere what is written decides where pages end.
pub(super) fn begins_page(reader: ReaderType, content: &BlockContent, ground: &Ground<'_>) -> bool {
    let nobody = ground.members.is_empty() && ground.references.is_empty();
    match content {
        BlockContent::Exclusivity { .. } => reader == ReaderType::Hr && nobody,
        BlockContent::References { references, .. } => !references.is_empty(),
        BlockContent::Team { members, .. } => !members.is_empty(),
        BlockContent::Proofs { .. } => true,
        _ => false,
    }
}

/// The reader's own blocks, in order.
pub(crate) fn of(
    reader: ReaderType,
    words: &Words<'_>,
    ground: &Ground<'_>,
    kind: Option<Starting>,
) -> Vec<BlockContent> {
    let from = From {
        words,
        ground,
        prefix: reader.code(),
    };
    let mut pieces = match reader {
        ReaderType::Director => from.director(),
        ReaderType::Hr => from.hr(),
        ReaderType::Finance => from.finance(),
    };
    if let Some(kind) = kind {
        kinds::add(&mut pieces, reader, words, kind);
    }
    pieces
}

/// What is saved and paid, when it comes back, how much of it in the time looked at, and until when the
/// terms hold: each shows once something gives it.
pub(crate) fn key_figures() -> BlockContent {
    let figure = |key| Figure {
        bound: Some(key),
        value: LocalText::default(),
        caption: LocalText::default(),
    };
    BlockContent::KeyFigures {
        figures: [
            BoundKey::SavedYearly,
            BoundKey::PaidOnce,
            BoundKey::PaidYearly,
            BoundKey::PaybackMonth,
            BoundKey::Return,
            BoundKey::ValidUntil,
        ]
        .map(figure)
        .into(),
    }
}

/// Its titles follow how many people there are.
pub(crate) fn prepared_by(ground: &Ground<'_>) -> BlockContent {
    BlockContent::PreparedBy {
        label: LocalText::default(),
        sublabel: LocalText::default(),
        members: ground.members.iter().copied().take(2).collect(),
    }
}

pub(crate) fn expiry(words: &Words<'_>) -> BlockContent {
    BlockContent::Expiry {
        text: words.rich("starting-all-expiry-text"),
    }
}

struct From<'a> {
    words: &'a Words<'a>,
    ground: &'a Ground<'a>,
    prefix: &'static str,
}

impl From<'_> {
    fn director(&self) -> Vec<BlockContent> {
        vec![
            self.lead("position"),
            self.text("now"),
            self.exclusive("exclusive"),
            BlockContent::Decision {
                title: self.say("decision-title"),
                text: self.words.rich("starting-director-decision-text"),
            },
            self.heading("conditions"),
            self.conditions(),
            self.way(),
            self.text("proof"),
            self.text("risk"),
            self.heading("terms"),
            self.terms(),
            self.sign(),
        ]
    }

    fn hr(&self) -> Vec<BlockContent> {
        vec![
            self.lead("people"),
            self.quotation(),
            self.text("changes"),
            self.exclusive("why"),
            BlockContent::References {
                label: self.say("references-label"),
                title: self.say("references-title"),
                references: self.ground.references.clone(),
                how_to_ask: self.words.rich("starting-hr-references-how"),
            },
            BlockContent::Team {
                label: self.say("team-label"),
                title: self.say("team-title"),
                members: self.ground.members.clone(),
            },
            self.unlabelled("team"),
            self.weeks(),
            self.text("price"),
        ]
    }

    fn finance(&self) -> Vec<BlockContent> {
        vec![
            self.text("basis"),
            BlockContent::CostTable {
                title: self.say("cost-title"),
                note: self.say("cost-note"),
            },
            BlockContent::CashFlow {
                label: self.say("cash-label"),
                // The document's own, by whether anything is invested.
                title: LocalText::default(),
                note: self.say("cash-note"),
                what_ifs: true,
            },
            BlockContent::PriceTable {
                title: self.say("prices-title"),
                note: self.say("prices-note"),
            },
            BlockContent::Specification {
                label: self.say("specification-label"),
                title: self.say("specification-title"),
                rows: Vec::new(),
            },
            BlockContent::Proofs {
                label: self.say("proofs-label"),
                title: self.say("proofs-title"),
                rows: (1..=3).map(|n| self.proof(n)).collect(),
            },
            self.text("payment"),
            self.text("why"),
        ]
    }

    fn heading(&self, name: &str) -> BlockContent {
        BlockContent::Heading {
            label: self.say(&format!("{name}-label")),
            text: self.say(&format!("{name}-title")),
        }
    }

    /// What is exclusive, for how long and at what it is worth to others.
    fn conditions(&self) -> BlockContent {
        let layout = Layout {
            head: "starting-director-conditions-head",
            widths: &[24, 42, 17, 17],
            right: true,
            ..Layout::default()
        };
        self.table(layout, 1..=4, "conditions")
    }

    fn way(&self) -> BlockContent {
        let layout = Layout {
            label: self.say("way-label"),
            head: "starting-director-way-head",
            widths: &[30, 35, 35],
            ..Layout::default()
        };
        self.table(layout, 1..=4, "way")
    }

    fn terms(&self) -> BlockContent {
        let layout = Layout {
            head: "starting-director-terms-head",
            widths: &[24, 56, 20],
            right: true,
            ..Layout::default()
        };
        let key = |row: &str| format!("starting-director-terms-{row}");
        let rows = vec![
            tables::bound_row(self.words, &key("once"), BoundKey::PaidOnce),
            tables::bound_row(self.words, &key("yearly"), BoundKey::PaidYearly),
            tables::row(self.words, &key("payment")),
        ];
        let mut table = tables::block(self.words, layout, rows);
        if let BlockContent::Table { note, .. } = &mut table {
            *note = self.say("terms-note");
        }
        table
    }

    /// What is asked, point by point, with room for signatures.
    fn sign(&self) -> BlockContent {
        let points = |n| self.say(&format!("sign-{n}"));
        BlockContent::Decision {
            title: self.say("sign-title"),
            text: tables::numbered(&(1..=3).map(points).collect::<Vec<_>>()),
        }
    }

    fn quotation(&self) -> BlockContent {
        BlockContent::Quotation {
            label: self.say("quote-label"),
            text: self.words.rich("starting-hr-quote-text"),
            who: self.say("quote-who"),
            position: self.say("quote-position"),
            organisation: self.say("quote-organisation"),
        }
    }

    fn weeks(&self) -> BlockContent {
        let layout = Layout {
            label: self.say("weeks-label"),
            head: "starting-hr-weeks-head",
            widths: &[20, 65, 15],
            right: true,
            ..Layout::default()
        };
        self.table(layout, 1..=4, "weeks")
    }

    fn table(&self, layout: Layout<'_>, rows: RangeInclusive<u8>, name: &str) -> BlockContent {
        let row = |n| tables::row(self.words, &format!("starting-{}-{name}-{n}", self.prefix));
        tables::block(self.words, layout, rows.map(row).collect())
    }

    fn proof(&self, n: u8) -> Proof {
        let mut cells = self
            .words
            .cells(&format!("starting-finance-proofs-{n}"))
            .into_iter();
        let mut next = || cells.next().unwrap_or_default();
        Proof {
            criterion: next(),
            who: next(),
            document: next(),
            dated: None,
            appendix: String::new(),
            criterion_id: None,
            file: None,
        }
    }

    fn say(&self, part: &str) -> LocalText {
        self.words.text(&format!("starting-{}-{part}", self.prefix))
    }

    fn text(&self, name: &str) -> BlockContent {
        self.paragraph(name, self.say(&format!("{name}-label")), false)
    }

    /// Larger, at the head of the first page.
    fn lead(&self, name: &str) -> BlockContent {
        self.paragraph(name, self.say(&format!("{name}-label")), true)
    }

    /// Under a heading that has the label already.
    fn unlabelled(&self, name: &str) -> BlockContent {
        self.paragraph(name, LocalText::default(), false)
    }

    fn paragraph(&self, name: &str, label: LocalText, lead: bool) -> BlockContent {
        let sublabel = format!("starting-{}-{name}-sublabel", self.prefix);
        BlockContent::Text {
            label,
            sublabel: self.words.text_if_any(&sublabel),
            body: self
                .words
                .rich(&format!("starting-{}-{name}-text", self.prefix)),
            lead,
        }
    }

    fn exclusive(&self, name: &str) -> BlockContent {
        let key = |part: &str| format!("starting-{}-{name}-{part}", self.prefix);
        let point = |n: u8| Point {
            term: self.words.text(&key(&format!("{n}-term"))),
            text: self.words.rich(&key(&format!("{n}-text"))),
        };
        BlockContent::Exclusivity {
            label: self.say(&format!("{name}-label")),
            sublabel: self.words.text_if_any(&key("sublabel")),
            points: (1..=3).map(point).collect(),
        }
    }
}
