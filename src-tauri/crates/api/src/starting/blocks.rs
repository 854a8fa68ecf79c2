//! Which blocks each reader's edition begins with (M14): the director sees position, exclusivity
//! and the decision on one page; HR sees people and references first; finance sees numbers first.

use redbook_domain::language::LocalText;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::block::{Figure, Point};
use redbook_domain::proposal::{BlockContent, BoundKey};

use super::{Ground, Words, kinds};
use crate::dto::template::Starting;

/// Key figures stand before the block of this index: right after the first.
pub(crate) const FIGURES_AT: usize = 1;

/// The reader's own blocks, in order. None begins a page: what is written decides where pages end.
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
            BoundKey::PaybackMonth,
        ]
        .map(figure)
        .into(),
    }
}

pub(crate) fn prepared_by(words: &Words<'_>, ground: &Ground<'_>) -> BlockContent {
    BlockContent::PreparedBy {
        label: words.text("starting-all-prepared-label"),
        sublabel: words.text("starting-all-prepared-sublabel"),
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
            self.text("proof"),
            BlockContent::Decision {
                title: self.say("decision-title"),
                text: self.words.rich("starting-director-decision-text"),
            },
            BlockContent::Heading {
                label: self.say("terms-label"),
                text: self.say("terms-title"),
            },
            self.unlabelled("terms"),
            BlockContent::PriceTable {
                title: LocalText::default(),
                note: self.say("terms-note"),
            },
        ]
    }

    fn hr(&self) -> Vec<BlockContent> {
        vec![
            self.lead("people"),
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
            self.text("omitted"),
            BlockContent::CashFlow {
                label: self.say("cash-label"),
                title: self.say("cash-title"),
                note: LocalText::default(),
                what_ifs: true,
            },
            self.text("assumptions"),
            BlockContent::PriceTable {
                title: self.say("prices-title"),
                note: self.say("prices-note"),
            },
            self.text("payment"),
            BlockContent::Specification {
                label: self.say("specification-label"),
                title: self.say("specification-title"),
                rows: Vec::new(),
            },
            BlockContent::Proofs {
                label: self.say("proofs-label"),
                title: self.say("proofs-title"),
                rows: Vec::new(),
            },
            self.text("why"),
        ]
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
