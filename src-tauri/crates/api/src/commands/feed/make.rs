//! What is made of a source: a block, or a row of the calculation.

use redbook_domain::DomainError;
use redbook_domain::company::Member;
use redbook_domain::dates::Month;
use redbook_domain::feed::{FeedKind, FeedSource};
use redbook_domain::finance::{Calculation, CostItem, Side};
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText};
use redbook_domain::negotiation::Side as PlanSide;
use redbook_domain::proposal::block::{Table, TableCell, TableColumn, TableRow};
use redbook_domain::proposal::{BlockContent, BoundKey, LocalRich, Paragraph, Proposal, Rich, Run};
use redbook_i18n::{Args, Cents, Format, Symbol, Texts};
use redbook_storage::{Reader, company};

use super::source::{Dossier, yearly};
use crate::error::ApiError;

/// The words of an edition.
struct Words(Language);

impl Words {
    fn say(&self, key: &str, args: &Args<'_>) -> String {
        Texts::shared().get(self.0, key, args)
    }

    fn label(&self, key: &str) -> LocalText {
        LocalText::one(self.0, self.say(key, &Args::new()))
    }

    fn text(&self, said: &str) -> LocalText {
        LocalText::one(self.0, said.to_owned())
    }

    fn rich(&self, said: &str) -> LocalRich {
        LocalRich::one(self.0, Rich::plain(said))
    }
}

/// The block of a source that has one of its own; `bound` is shown instead of what a problem costs.
///
/// # Errors
/// `not_found` if the source is gone.
pub(super) fn block(
    reader: &Reader<'_>,
    dossier: &Dossier,
    source: FeedSource,
    language: Language,
    bound: Option<BoundKey>,
) -> Result<BlockContent, ApiError> {
    let words = Words(language);
    let content = match source.kind {
        FeedKind::Problem => problem(dossier, source.id, &words, bound),
        FeedKind::Ally => ally(dossier, source.id, &words),
        FeedKind::ActionPlan => plan(dossier, source.id, &words, &company::members(reader)?),
        FeedKind::Reference | FeedKind::Evidence => None,
    };
    let mut content = content.ok_or_else(|| ApiError::not_found("source").at("source.id"))?;
    content.check()?;
    Ok(content)
}

/// What it is, what follows, what that costs, and what solving it would give in their words. Who
/// said so stays in the dossier.
fn problem(
    dossier: &Dossier,
    id: Id,
    words: &Words,
    bound: Option<BoundKey>,
) -> Option<BlockContent> {
    let facts = &dossier.problem(id)?.facts;
    let mut said = vec![ended(&facts.text)];
    if !facts.consequence.is_empty() {
        said.push(ended(&facts.consequence));
    }
    if let Some(sum) = yearly(facts.costed()) {
        let sum = match bound {
            Some(_) => NUMBER.to_string(),
            None => Format::new(words.0).money(sum, Symbol::With, Cents::IfAny),
        };
        said.push(words.say("doc-feed-costs", &Args::new().text("amount", sum)));
    }
    let mut paragraphs = said.join(" ");
    if !facts.benefit.is_empty() {
        let args = Args::new().text("words", facts.benefit.as_str());
        paragraphs = format!("{paragraphs}\n{}", words.say("doc-feed-benefit", &args));
    }
    Some(BlockContent::Text {
        label: words.label("doc-feed-problem"),
        sublabel: LocalText::default(),
        body: LocalRich::one(words.0, showing(Rich::plain(&paragraphs), bound)),
        lead: false,
    })
}

/// Where a bound number goes in words that are not made yet; nobody types it.
const NUMBER: char = '\u{FFFC}';

/// The text with the bound number in its place.
fn showing(mut text: Rich, bound: Option<BoundKey>) -> Rich {
    let Some(bound) = bound else { return text };
    for paragraph in &mut text.0 {
        let Paragraph::Plain { runs } = paragraph else {
            continue;
        };
        let parts = std::mem::take(runs).into_iter().flat_map(|run| {
            let Some((before, after)) = run.text.split_once(NUMBER) else {
                return vec![run];
            };
            let plain = |text: &str| Run {
                text: text.to_owned(),
                ..Run::default()
            };
            let number = Run {
                bound: Some(bound),
                ..Run::default()
            };
            vec![plain(before), number, plain(after)]
        });
        *runs = parts
            .filter(|run| run.bound.is_some() || !run.text.is_empty())
            .collect();
    }
    text
}

/// Who of them knows the project. Where they stand stays in the dossier.
fn ally(dossier: &Dossier, id: Id, words: &Words) -> Option<BlockContent> {
    let found = dossier.person(id)?;
    let position = found.part.facts.positioned(words.0);
    let name = found.person.facts.named(words.0);
    let who = if position.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {position}")
    };
    let body = words.say("doc-feed-ally-text", &Args::new().text("who", who));
    Some(BlockContent::Text {
        label: words.label("doc-feed-ally"),
        sublabel: LocalText::default(),
        body: words.rich(&body),
        lead: false,
    })
}

fn plan(dossier: &Dossier, id: Id, words: &Words, members: &[Member]) -> Option<BlockContent> {
    let (_, steps) = dossier.plan(id)?;
    let column = |key: &str, width| TableColumn {
        head: words.label(key),
        width,
        ..TableColumn::default()
    };
    let cell = |said: String| TableCell {
        text: words.rich(&said),
        number: None,
    };
    let format = Format::new(words.0);
    let rows = steps.iter().map(|step| {
        let facts = &step.facts;
        let who = match facts.side {
            PlanSide::Theirs => facts
                .person_id
                .and_then(|id| dossier.person(id))
                .map(|found| found.person.facts.named(words.0).to_owned()),
            PlanSide::Ours => facts
                .member_id
                .and_then(|id| members.iter().find(|member| member.id == id))
                .map(|member| member.facts.name.pick(words.0).to_owned()),
        };
        TableRow {
            cells: vec![
                cell(format.date_long(facts.due)),
                cell(facts.what.clone()),
                cell(facts.measure.clone()),
                cell(who.unwrap_or_default()),
            ],
        }
    });
    Some(BlockContent::Table {
        label: words.label("doc-plan-document"),
        title: LocalText::default(),
        table: Table {
            columns: vec![
                column("doc-plan-by", 20),
                column("doc-plan-what", 0),
                column("doc-plan-measure", 0),
                column("doc-plan-who", 20),
            ],
            rows: rows.collect(),
            repeat_head: true,
            total: false,
        },
        note: LocalText::default(),
    })
}

/// Puts a problem's cost among what they pay now. What they will pay after isn't known until somebody
/// says it: neither a saving is invented nor that there is none.
///
/// # Errors
/// `not_found`; `currency_mismatch {expected, found}`; `date_out_of_range`.
pub(super) fn cost(
    dossier: &Dossier,
    proposal: &mut Proposal,
    source: FeedSource,
    key: Id,
    language: Language,
) -> Result<(), ApiError> {
    let gone = || ApiError::not_found("source").at("source.id");
    let facts = &dossier.problem(source.id).ok_or_else(gone)?.facts;
    let amount =
        yearly(facts.costed()).ok_or_else(|| DomainError::field_required("source.cost"))?;
    let currency = proposal.facts.pricing.currency;
    if amount.currency() != currency {
        return Err(ApiError::new("currency_mismatch")
            .with("expected", currency)
            .with("found", amount.currency())
            .at("source"));
    }
    let start = Month::of(proposal.facts.prepared_on)?;
    let calculation = proposal
        .facts
        .calculation
        .get_or_insert_with(|| Calculation::new(currency, start));
    let words = Words(language);
    let basis = facts.costed().map(|cost| cost.source.clone());
    let now = Side::Amount { amount };
    match calculation.items.iter_mut().find(|item| item.id == key) {
        Some(item) => {
            item.now = now;
            item.name.0.insert(language, facts.text.clone());
        }
        None => calculation.items.push(CostItem {
            id: key,
            name: words.text(&short(&facts.text)),
            basis: words.text(&basis.unwrap_or_default()),
            unit: LocalText::default(),
            now,
            after: Side::Unknown,
            varies_with_volume: false,
        }),
    }
    if let Some(item) = calculation.items.iter_mut().find(|item| item.id == key) {
        let name = item.name.0.entry(language).or_default();
        *name = short(name);
    }
    proposal.facts.check()?;
    Ok(())
}

/// The row of a key.
pub(super) fn item(proposal: &Proposal, key: Id) -> Option<&CostItem> {
    let items = &proposal.facts.calculation.as_ref()?.items;
    items.iter().find(|item| item.id == key)
}

/// What of a row is the dossier's: what they will pay after is for the manager to say.
pub(super) fn own(item: &CostItem) -> (&LocalText, &LocalText, Side) {
    (&item.name, &item.basis, item.now)
}

/// As long as the name of a row may be.
fn short(text: &str) -> String {
    const MOST: usize = 200;
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let kept: String = text.chars().take(MOST - 1).collect();
    format!("{kept}…")
}

/// A sentence with its point.
fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}
