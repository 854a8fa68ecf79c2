//! What to look at before an edition goes out (M15). Findings never block: they are shown before
//! export and kept with the version.

use chrono::NaiveDate;

use super::block::BlockContent;
use super::rich::LocalRich;
use super::{Block, Edition};
use crate::company::{Member, Reference};
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::person::ReaderType;
use crate::pricing::Totals;

/// An expiry this near leaves the reader no time, days.
pub const NEAR_DAYS: i64 = 7;

/// Something to look at: a code with facts, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub code: &'static str,
    pub args: Vec<(&'static str, String)>,
    pub reader: Option<ReaderType>,
    pub block: Option<Id>,
}

/// What the check reads.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    pub editions: &'a [Edition],
    pub blocks: &'a [Block],
    pub members: &'a [Member],
    pub references: &'a [Reference],
    /// Empty while prices don't add up.
    pub totals: Option<&'a Totals>,
    pub has_calculation: bool,
    pub valid_until: NaiveDate,
    pub today: NaiveDate,
}

/// Checks every edition.
#[must_use]
pub fn readiness(look: Look<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut whole = |code, args| {
        findings.push(Finding {
            code,
            args,
            reader: None,
            block: None,
        })
    };
    let left = (look.valid_until - look.today).num_days();
    if left < 0 {
        whole("expiry_past", vec![]);
    } else if left <= NEAR_DAYS {
        whole("expiry_near", vec![("days", left.to_string())]);
    }
    if let Some(totals) = look.totals {
        if totals.lines.is_empty() {
            whole("no_lines", vec![]);
        }
        if !totals.without_price.is_empty() {
            whole(
                "price_missing",
                vec![("count", totals.without_price.len().to_string())],
            );
        }
    }
    for edition in look.editions {
        check_edition(look, edition, &mut findings);
    }
    findings
}

fn check_edition(look: Look<'_>, edition: &Edition, findings: &mut Vec<Finding>) {
    let reader = edition.facts.reader;
    let mut note = |code, args, block| {
        findings.push(Finding {
            code,
            args,
            reader: Some(reader),
            block,
        });
    };
    if edition.facts.person_id.is_none() {
        note("no_person_addressed", vec![], None);
    }
    let placed: Vec<&Block> = edition
        .facts
        .layout
        .iter()
        .filter_map(|placement| look.blocks.iter().find(|b| b.id == placement.block_id))
        .collect();
    // The director's edition leads to a decision (M14); the others may leave it there.
    let decides = |b: &&Block| matches!(b.content, BlockContent::Decision { .. });
    if reader == ReaderType::Director && !placed.iter().any(decides) {
        note("decision_missing", vec![], None);
    }
    for block in placed {
        for (code, args) in check_block(look, edition.facts.language, &block.content) {
            note(code, args, Some(block.id));
        }
    }
}

type Noted = Vec<(&'static str, Vec<(&'static str, String)>)>;

fn check_block(look: Look<'_>, language: Language, content: &BlockContent) -> Noted {
    let mut noted = texts(content, language);
    match content {
        BlockContent::CostTable { .. } | BlockContent::CashFlow { .. } if !look.has_calculation => {
            noted.push(("no_calculation", vec![]));
        }
        BlockContent::Picture { file: None, .. } => noted.push(("picture_missing", vec![])),
        BlockContent::Picture { alternative, .. } if alternative.is_blank() => {
            noted.push(("picture_without_alternative", vec![]));
        }
        BlockContent::References { references, .. } => {
            for reference in look
                .references
                .iter()
                .filter(|r| references.contains(&r.id))
            {
                noted.extend(consent(look, reference, language));
            }
        }
        BlockContent::Team { members, .. } | BlockContent::PreparedBy { members, .. } => {
            for member in look.members.iter().filter(|m| members.contains(&m.id)) {
                if member.facts.phone.is_empty() && member.facts.email.is_empty() {
                    let name = member.facts.name.pick(language).to_owned();
                    noted.push(("member_without_contact", vec![("member", name)]));
                }
            }
        }
        _ => {}
    }
    noted
}

fn consent(look: Look<'_>, reference: &Reference, language: Language) -> Noted {
    let name = || {
        (
            "reference",
            reference.facts.customer.pick(language).to_owned(),
        )
    };
    let mut noted = Vec::new();
    if !reference
        .facts
        .people
        .iter()
        .any(|person| person.consent_on.is_some())
    {
        noted.push(("reference_without_consent", vec![name()]));
    }
    for until in reference
        .facts
        .people
        .iter()
        .filter_map(|person| person.consent_until)
    {
        if until < look.valid_until {
            let args = vec![name(), ("date", until.to_string())];
            noted.push(("consent_ends_before_expiry", args));
        }
    }
    noted
}

/// Placeholders ‹…› that were left, and texts missing in the edition's language.
fn texts(content: &BlockContent, language: Language) -> Noted {
    let mut noted = Vec::new();
    let mut look = |written: Option<String>, others: bool| match written {
        Some(text) => {
            if let Some(left) = placeholder(&text) {
                noted.push(("placeholder_left", vec![("text", left)]));
            }
        }
        None if others => {
            noted.push((
                "text_missing_language",
                vec![("language", language.tag().to_owned())],
            ));
        }
        None => {}
    };
    let mut line = |text: &LocalText| look(text.exact(language).cloned(), !text.0.is_empty());
    match content {
        BlockContent::Heading { text, .. } => line(text),
        BlockContent::Decision { title, .. } => line(title),
        BlockContent::PriceTable { title, .. }
        | BlockContent::CostTable { title, .. }
        | BlockContent::CashFlow { title, .. }
        | BlockContent::References { title, .. }
        | BlockContent::Team { title, .. }
        | BlockContent::Specification { title, .. }
        | BlockContent::Proofs { title, .. } => line(title),
        BlockContent::KeyFigures { figures } => figures.iter().for_each(|f| line(&f.caption)),
        BlockContent::Exclusivity { points, .. } => points.iter().for_each(|p| line(&p.term)),
        _ => {}
    }
    let mut rich = |text: &LocalRich| {
        look(
            text.exact(language).map(super::Rich::to_text),
            !text.0.is_empty(),
        );
    };
    match content {
        BlockContent::Text { body, .. } => rich(body),
        BlockContent::Decision { text, .. } | BlockContent::Expiry { text } => rich(text),
        BlockContent::Exclusivity { points, .. } => points.iter().for_each(|p| rich(&p.text)),
        _ => {}
    }
    noted.dedup();
    noted
}

/// The first ‹…› in a text.
fn placeholder(text: &str) -> Option<String> {
    let start = text.find('‹')?;
    let rest = &text[start..];
    let end = rest.find('›').map_or(rest.len(), |at| at + '›'.len_utf8());
    Some(rest[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Localized;
    use crate::proposal::{EditionFacts, Placement, Rich};

    fn id(n: u8) -> Id {
        Id::from_parts(1, [n; 10])
    }

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn found(content: BlockContent, today: NaiveDate) -> Vec<&'static str> {
        let blocks = [Block {
            id: id(1),
            version: 1,
            proposal_id: id(9),
            edition_id: None,
            origin_id: None,
            content,
        }];
        let facts = EditionFacts {
            reader: ReaderType::Hr,
            person_id: Some(id(5)),
            language: Language::Ru,
            headline: LocalText::default(),
            layout: vec![Placement {
                block_id: id(1),
                new_page: false,
            }],
        };
        let edition = Edition {
            id: id(2),
            version: 1,
            proposal_id: id(9),
            facts,
        };
        let findings = readiness(Look {
            editions: &[edition],
            blocks: &blocks,
            members: &[],
            references: &[],
            totals: None,
            has_calculation: false,
            valid_until: day(20),
            today,
        });
        findings
            .into_iter()
            .map(|f| f.code)
            .filter(|code| *code != "decision_missing")
            .collect()
    }

    fn text(language: Language, words: &str) -> BlockContent {
        BlockContent::Text {
            label: LocalText::default(),
            sublabel: LocalText::default(),
            body: Localized::one(language, Rich::plain(words)),
            lead: false,
        }
    }

    #[test]
    fn a_placeholder_that_was_left_is_named() {
        assert_eq!(
            found(text(Language::Ru, "До ‹дата› включительно"), day(1)),
            ["placeholder_left"]
        );
        assert_eq!(placeholder("a ‹b› c"), Some("‹b›".into()));
    }

    #[test]
    fn a_text_in_another_language_only_is_noticed() {
        assert_eq!(
            found(text(Language::En, "Words"), day(1)),
            ["text_missing_language"]
        );
        assert!(found(text(Language::Ru, "Слова"), day(1)).is_empty());
    }

    #[test]
    fn an_expiry_past_or_near_is_noticed() {
        assert_eq!(found(text(Language::Ru, "Слова"), day(21)), ["expiry_past"]);
        assert_eq!(found(text(Language::Ru, "Слова"), day(13)), ["expiry_near"]);
    }

    #[test]
    fn tables_of_a_calculation_need_one() {
        let content = BlockContent::CostTable {
            title: LocalText::default(),
            note: LocalText::default(),
        };
        assert_eq!(found(content, day(1)), ["no_calculation"]);
    }
}
