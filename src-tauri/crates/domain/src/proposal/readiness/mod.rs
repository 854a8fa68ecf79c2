//! What to look at before an edition goes out (M14, M15). Findings never block: they are shown before
//! export and kept with the version.

mod claims;
mod empty;
mod lines;
mod names;
mod numbers;
mod people;
mod placeholder;
mod reader;
mod tables;
#[cfg(test)]
mod tests;
mod texts;
mod unwritten;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::block::BlockContent;
use super::bound::{BoundKey, BoundValue};
use super::coverage::{Covered, ProofState};
use super::{Block, Edition};
use crate::company::{MIN_ACCENT_CONTRAST, Member, Reference, accent_contrast};
use crate::id::Id;
use crate::language::LocalText;
use crate::money::Money;
use crate::person::{Criterion, CriterionState, ReaderType};
use crate::pricing::{Line, Totals};
use crate::text::quote;

pub use names::{Named, Strangers};

/// An expiry this near leaves the reader no time, days.
pub const NEAR_DAYS: i64 = 7;

/// Something to look at: a code with facts, and where. Kept with the version as it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Turned into words by `readiness-<code>`.
    pub code: String,
    /// Dates as ISO 8601, languages as tags.
    pub args: BTreeMap<String, String>,
    /// Empty for the whole proposal.
    pub reader: Option<ReaderType>,
    pub edition_id: Option<Id>,
    pub block_id: Option<Id>,
}

/// A criterion of an edition's reader and what the edition says to it.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    pub edition: Id,
    pub criterion: &'a Criterion,
    pub person: &'a str,
    pub covered: &'a Covered,
}

/// What the check reads.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    pub editions: &'a [Edition],
    pub blocks: &'a [Block],
    pub members: &'a [Member],
    pub references: &'a [Reference],
    pub strangers: &'a Strangers,
    /// People who don't work for the account any more, with the day they left.
    pub left: &'a BTreeMap<Id, (String, NaiveDate)>,
    /// Blocks that have something to show, by the edition whose pages they are on.
    pub shown: &'a BTreeMap<Id, BTreeSet<Id>>,
    /// In the order in which they matter.
    pub asked: &'a [Asked<'a>],
    /// Bound numbers that have a value.
    pub bound: &'a [(BoundKey, BoundValue)],
    /// Every amount of prices and calculation, whatever its sign.
    pub amounts: &'a [Decimal],
    /// Of the price table, as they were entered.
    pub lines: &'a [Line],
    /// Empty while prices don't add up.
    pub totals: Option<&'a Totals>,
    pub has_calculation: bool,
    /// Names of items of the calculation of which only one side is known.
    pub half_known: &'a [String],
    /// `#RRGGBB`.
    pub accent: &'a str,
    /// Our name, if nothing else is known of us: it may be what the workspace is called.
    pub only_name: Option<&'a str>,
    /// What we do, as heads of pages say it.
    pub company_line: &'a LocalText,
    pub valid_until: NaiveDate,
    pub today: NaiveDate,
}

/// What one look at a text or block found: a code with its facts.
type Noted = Vec<(&'static str, Vec<(&'static str, String)>)>;

/// Checks the proposal and every edition.
#[must_use]
pub fn readiness(look: Look<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = whole(look)
        .into_iter()
        .map(|(code, args)| finding(code, args, None, None))
        .collect();
    for edition in look.editions {
        check_edition(look, edition, &mut findings);
    }
    findings
}

fn finding(
    code: &str,
    args: Vec<(&'static str, String)>,
    edition: Option<&Edition>,
    block_id: Option<Id>,
) -> Finding {
    Finding {
        code: code.to_owned(),
        args: args
            .into_iter()
            .map(|(name, value)| {
                let quoted = if name == "text" { quote(&value) } else { value };
                (name.to_owned(), quoted)
            })
            .collect(),
        reader: edition.map(|edition| edition.facts.reader),
        edition_id: edition.map(|edition| edition.id),
        block_id,
    }
}

fn whole(look: Look<'_>) -> Noted {
    let mut noted = Noted::new();
    let left = (look.valid_until - look.today).num_days();
    if left < 0 {
        noted.push(("expiry_past", vec![]));
    } else if left <= NEAR_DAYS {
        noted.push(("expiry_near", vec![("days", left.to_string())]));
    }
    if let Some(totals) = look.totals {
        if totals.lines.is_empty() {
            noted.push(("no_lines", vec![]));
        }
        let without = totals.without_price.len();
        if without > 0 {
            noted.push(("price_missing", vec![("count", without.to_string())]));
        }
        let back = totals
            .lines
            .iter()
            .filter(|line| line.net.is_some_and(Money::is_negative));
        if let count @ 1.. = back.count() {
            noted.push(("lines_given_back", vec![("count", count.to_string())]));
        }
    } else {
        noted.push(("prices_unreckoned", vec![]));
    }
    noted.extend(lines::odd(look.lines));
    if !look.half_known.is_empty() {
        let names = look.half_known.join("; ");
        noted.push(("cost_unknown", vec![("text", names)]));
    }
    if let Some(ratio) = accent_contrast(look.accent).filter(|ratio| *ratio < MIN_ACCENT_CONTRAST) {
        noted.push((
            "accent_low_contrast",
            vec![("ratio", format!("{ratio:.1}"))],
        ));
    }
    if let Some(name) = look.only_name {
        noted.push(("company_unsaid", vec![("company", name.to_owned())]));
    }
    noted
}

fn check_edition(look: Look<'_>, edition: &Edition, findings: &mut Vec<Finding>) {
    let mut note = |code, args, block| findings.push(finding(code, args, Some(edition), block));
    let asked = look
        .asked
        .iter()
        .filter(|asked| asked.edition == edition.id);
    for (code, args, block) in asked.filter_map(open) {
        note(code, args, block);
    }
    match edition.facts.person_id.map(|id| look.left.get(&id)) {
        None => note("no_person_addressed", vec![], None),
        Some(Some((name, day))) => {
            let args = vec![("person", name.clone()), ("date", day.to_string())];
            note("person_left", args, None);
        }
        Some(None) => {}
    }
    let placed: Vec<&Block> = edition
        .facts
        .layout
        .iter()
        .filter_map(|placement| look.blocks.iter().find(|b| b.id == placement.block_id))
        .collect();
    let empty = empty::blocks(look, edition, &placed);
    for (code, block) in reader::missing(look, edition, &placed) {
        // A block that lacks its content says so itself.
        if !empty.iter().any(|found| found.stands_for(code)) {
            note(code, vec![], block);
        }
    }
    let language = edition.facts.language;
    let mut elsewhere = unwritten::company(look, language);
    let is_priced = |block: &&Block| matches!(block.content, BlockContent::PriceTable { .. });
    if placed.iter().any(is_priced) {
        elsewhere.extend(unwritten::prices(look, language));
    }
    for (code, args) in elsewhere {
        note(code, args, None);
    }
    let headline = texts::line(&edition.facts.headline, language);
    let named = names::line(look, edition, &edition.facts.headline);
    for (code, args) in headline.into_iter().chain(named) {
        note(code, args, None);
    }
    for found in &empty {
        let (code, args) = found.finding();
        note(code, args, Some(found.block));
    }
    for block in placed {
        for (code, args) in check_block(look, edition, block) {
            note(code, args, Some(block.id));
        }
    }
}

/// What keeps a criterion from being answered; nothing if it is.
#[allow(
    clippy::type_complexity,
    reason = "a finding before it has its edition"
)]
fn open(asked: &Asked<'_>) -> Option<(&'static str, Vec<(&'static str, String)>, Option<Id>)> {
    let Asked {
        criterion,
        person,
        covered,
        ..
    } = asked;
    if covered.is_answered() {
        return None;
    }
    let verified = criterion.facts.state == CriterionState::Verified;
    let args = vec![
        ("criterion", criterion.facts.text.clone()),
        ("criterion_id", criterion.id.to_string()),
        ("person", (*person).to_owned()),
        (
            "state",
            if verified { "verified" } else { "stated" }.to_owned(),
        ),
    ];
    Some(
        match (covered.answered_by.first(), covered.unseen.first()) {
            (Some(block), _) if covered.proof == ProofState::Missing => {
                ("criterion_without_proof", args, Some(*block))
            }
            (_, Some(block)) => ("criterion_answer_unseen", args, Some(*block)),
            _ => ("criterion_unanswered", args, None),
        },
    )
}

fn check_block(look: Look<'_>, edition: &Edition, block: &Block) -> Noted {
    let (language, content) = (edition.facts.language, &block.content);
    let mut noted = texts::block(content, language);
    noted.extend(numbers::block(look, content, language));
    noted.extend(claims::block(look, block, language));
    noted.extend(names::block(look, edition, content));
    match content {
        BlockContent::Picture {
            file: Some(_),
            alternative,
            ..
        } if alternative.is_blank() => {
            noted.push(("picture_without_alternative", vec![]));
        }
        // Nobody knows what is in it, so that the whole file can't promise to last.
        BlockContent::Appendix {
            file: Some(file), ..
        } => {
            noted.push(("appendix_not_archival", vec![("text", file.name.clone())]));
        }
        BlockContent::Table { table, .. } => noted.extend(tables::uncounted(table, language)),
        BlockContent::References { references, .. } => {
            let shown = look
                .references
                .iter()
                .filter(|r| references.contains(&r.id));
            noted.extend(shown.flat_map(|reference| {
                let mut found = people::reference(look, reference, language);
                found.extend(unwritten::reference(reference, language));
                found
            }));
        }
        BlockContent::Team { members, .. } | BlockContent::PreparedBy { members, .. } => {
            let shown = look.members.iter().filter(|m| members.contains(&m.id));
            noted.extend(shown.flat_map(|member| {
                let mut found = people::member(member, language);
                found.extend(unwritten::member(member, language));
                found
            }));
            let known = |id: &&Id| look.members.iter().any(|member| member.id == **id);
            if let gone @ 1.. = members.iter().filter(|id| !known(id)).count() {
                noted.push(("member_gone", vec![("count", gone.to_string())]));
            }
        }
        _ => {}
    }
    noted
}
