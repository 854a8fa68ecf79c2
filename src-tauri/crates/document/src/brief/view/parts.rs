//! Paragraphs and tables of the brief.

use redbook_domain::negotiation::Side;
use redbook_domain::opportunity::{Exit, Fact};
use redbook_domain::person::{CriterionState, Role, Stance};
use redbook_i18n::{Args, Key, keys};

use super::super::{BriefArea, BriefDeal, BriefSource};
use super::{DealView, TalkView, amount};
use crate::proposal::resolve::Words;
use crate::proposal::{Align, CellView, ColumnView, MarkView, RowKind, RowView, TableView};

/// Criteria printed of somebody who doesn't decide; of those who decide, all.
const CRITERIA: usize = 2;
/// What they do, since when they buy what, from whom else, what is decided next, who is with us and who isn't.
pub(super) fn short(source: &BriefSource<'_>, words: &Words<'_>) -> String {
    let account = source.account;
    let mut said = Vec::new();
    if !account.business.is_empty() {
        said.push(ended(&words.held(&account.business)));
    }
    if let Some(since) = account.customer_since {
        let since = words.format.month_year(since);
        said.push(words.with(keys::DOC_BRIEF_SINCE, "month", since));
    }
    for (all, key, name) in [
        (source.sites, keys::DOC_BRIEF_SITES, "sites"),
        (source.bought, keys::DOC_BRIEF_BUYS, "products"),
        (source.others, keys::DOC_BRIEF_OTHERS, "others"),
    ] {
        if !all.is_empty() {
            let named = all.iter().map(|one| words.held(one));
            said.push(words.with(key, name, named.collect::<Vec<_>>().join("; ")));
        }
    }
    let decided = source.deals.iter().filter(|deal| deal.deal_by.is_some());
    if let Some(deal) = decided.min_by_key(|deal| deal.deal_by)
        && let Some(day) = deal.deal_by
    {
        let decision = Args::new()
            .text("deal", words.held(&deal.title))
            .text("date", words.format.day_month(day));
        said.push(words.say(keys::DOC_BRIEF_DECIDED, &decision));
    }
    for (stance, key) in [
        (Stance::Ally, keys::DOC_BRIEF_WITH_US),
        (Stance::Opponent, keys::DOC_BRIEF_AGAINST_US),
    ] {
        let of = source.people.iter().filter(|one| one.part.stance == stance);
        let people: Vec<String> = of
            .map(|one| in_passing(&words.held(&one.person.name)))
            .collect();
        if !people.is_empty() {
            said.push(words.with(key, "people", people.join(", ")));
        }
    }
    if !account.next_step.is_empty() {
        let step = words.held(&account.next_step);
        said.push(match account.next_step_on {
            Some(day) => words.say(
                keys::DOC_BRIEF_NEXT_BY,
                &Args::new()
                    .text("step", step)
                    .text("date", words.format.day_month(day)),
            ),
            None => words.with(keys::DOC_BRIEF_NEXT, "step", step),
        });
    }
    said.join(" ")
}

/// Of each area who decides, how many are known, what is sold there.
pub(super) fn areas(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<TalkView> {
    let said = |area: &BriefArea| {
        let held =
            |all: &[String]| -> Vec<String> { all.iter().map(|one| words.held(one)).collect() };
        let mut parts = Vec::new();
        parts.push(if area.deciders.is_empty() {
            words.word(keys::DOC_BRIEF_AREA_NOBODY)
        } else {
            let count = i64::try_from(area.deciders.len()).unwrap_or(i64::MAX);
            let names = held(&area.deciders).join(", ");
            let who = Args::new().count("count", count).text("names", names);
            format!("{}.", words.say(keys::AREA_DECIDES, &who))
        });
        let known = Args::new()
            .count("known", i64::from(area.known))
            .count("could", i64::from(area.could_decide));
        parts.push(words.say(keys::DOC_BRIEF_AREA_KNOWN, &known));
        if !area.deals.is_empty() {
            let deals = held(&area.deals).join("; ");
            parts.push(words.with(keys::DOC_BRIEF_AREA_DEALS, "deals", deals));
        }
        TalkView {
            name: words.held(&area.name),
            words: parts.join(" "),
        }
    };
    source.areas.iter().map(said).collect()
}

/// A sentence ends, whatever was typed.
pub(super) fn ended(text: &str) -> String {
    if text.ends_with(['.', '!', '?', '…']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

pub(super) fn people(source: &BriefSource<'_>, words: &Words<'_>) -> TableView {
    let rows = source.people.iter().map(|one| {
        let mut criteria: Vec<_> = one.criteria.iter().map(|one| &one.facts).collect();
        // What was seen comes before what was only said.
        criteria.sort_by_key(|facts| facts.state == CriterionState::Stated);
        let decides = one.part.roles.contains(&Role::DecisionMaker);
        let shown = if decides { usize::MAX } else { CRITERIA };
        let first = criteria.first();
        let others = criteria
            .iter()
            .skip(1)
            .take(shown - 1)
            .map(|facts| words.held(&facts.text));
        let chooses = match first {
            Some(facts) => CellView {
                mark: Some(match facts.state {
                    CriterionState::Verified => MarkView::Verified,
                    CriterionState::Stated => MarkView::Stated,
                }),
                note: others.collect::<Vec<_>>().join("; "),
                ..CellView::new(words.held(&facts.text))
            },
            None => CellView::new(words.word(keys::PEOPLE_NOBODY_ASKED)),
        };
        let source = first.map(|facts| words.held(&facts.source));
        RowView {
            row: RowKind::Line,
            cells: vec![
                CellView {
                    bold: true,
                    note: words.held(one.part.positioned(words.language)),
                    ..CellView::new(words.held(&one.person.name))
                },
                CellView::new(words.roles(&one.part.roles)),
                chooses,
                CellView::new(source.unwrap_or_default()),
                CellView::new(
                    one.last_met
                        .map_or_else(|| "–".to_owned(), |day| words.format.date_short(day)),
                ),
            ],
        }
    });
    TableView {
        columns: vec![
            column(words, keys::PEOPLE_COL_PERSON, 35.0),
            column(words, keys::PEOPLE_COL_ROLE, 28.0),
            column(words, keys::PEOPLE_COL_CHOOSES_BY, 0.0),
            column(words, keys::DOC_BRIEF_KNOWN_FROM, 38.0),
            at_right(words, keys::PEOPLE_COL_MET, 22.0),
        ],
        rows: rows.collect(),
    }
}

pub(super) fn problems(source: &BriefSource<'_>, words: &Words<'_>) -> TableView {
    let mut rows: Vec<RowView> = source
        .problems
        .iter()
        .map(|one| RowView {
            row: RowKind::Line,
            cells: vec![
                CellView {
                    bold: true,
                    ..CellView::new(words.held(&one.text))
                },
                CellView::new(names(&one.who)),
                CellView::new(one.yearly.map_or_else(
                    || words.word(keys::DOC_BRIEF_UNCOUNTED),
                    |sum| amount(words, sum),
                )),
            ],
        })
        .collect();
    if let Some(yearly) = source.yearly.filter(|_| rows.len() > 1) {
        rows.push(RowView {
            row: RowKind::Total,
            cells: vec![
                CellView {
                    span: 2,
                    ..CellView::new(words.word(keys::DOC_BRIEF_TOGETHER))
                },
                CellView::new(amount(words, yearly)),
            ],
        });
    }
    TableView {
        columns: vec![
            column(words, keys::DOC_BRIEF_PROBLEM, 0.0),
            column(words, keys::DOC_BRIEF_WHO_HAS, 42.0),
            at_right(words, keys::DOC_BRIEF_A_YEAR, 30.0),
        ],
        rows,
    }
}

pub(super) fn deals(source: &BriefSource<'_>, words: &Words<'_>) -> Vec<DealView> {
    source.deals.iter().map(|one| deal(one, words)).collect()
}

fn deal(deal: &BriefDeal, words: &Words<'_>) -> DealView {
    let stage = Args::new().text("stage", code_of(&deal.stage));
    let mut under = vec![words.say(keys::OPPORTUNITIES_STAGE, &stage)];
    if let Some(value) = deal.value {
        under.push(amount(words, value));
    }
    if let Some(day) = deal.deal_by {
        let day = words.format.day_month(day);
        under.push(words.with(keys::DOC_BRIEF_DECIDE_BY, "date", day));
    }
    let missing: Vec<String> = deal
        .missing
        .iter()
        .map(|exit| condition(exit, words))
        .collect();
    DealView {
        title: words.held(&deal.title),
        under: under.join(" · "),
        missing_label: if missing.is_empty() {
            words.word(keys::DOC_BRIEF_ALL_MET)
        } else {
            words.word(keys::DOC_BRIEF_MISSING)
        },
        missing,
    }
}

/// What a stage is left by.
fn condition(exit: &Exit, words: &Words<'_>) -> String {
    let (what, person) = match &exit.about {
        Some(Fact::Criterion { text, person, .. }) => (words.held(text), person.as_str()),
        Some(Fact::Level { level }) => (
            words.say(
                keys::OPPORTUNITIES_LEVEL,
                &Args::new().text("level", code_of(level)),
            ),
            "",
        ),
        _ => (String::new(), ""),
    };
    let said = words.say(
        keys::OPPORTUNITIES_EXIT,
        &Args::new()
            .text("code", code_of(&exit.code))
            .text("what", what),
    );
    if person.is_empty() {
        said
    } else {
        format!("{said}, {}", in_passing(person))
    }
}

pub(super) fn promises(source: &BriefSource<'_>, words: &Words<'_>) -> TableView {
    let rows = source.promises.iter().map(|one| {
        let side = words.word(match one.side {
            Side::Theirs => keys::DOC_BRIEF_THEY,
            Side::Ours => keys::DOC_BRIEF_WE,
        });
        let who = [side, in_passing(&one.who)];
        let who = who.into_iter().filter(|part| !part.is_empty());
        let late = one.due.is_some_and(|day| day < source.today);
        let mut due = one
            .due
            .map_or_else(|| "–".to_owned(), |day| words.format.date_short(day));
        if late {
            due = format!("{due}, {}", words.word(keys::DOC_BRIEF_LATE));
        }
        RowView {
            row: RowKind::Line,
            cells: vec![
                CellView::new(who.collect::<Vec<_>>().join(", ")),
                CellView::new(words.held(&one.what)),
                CellView {
                    bold: late,
                    ..CellView::new(due)
                },
            ],
        }
    });
    TableView {
        columns: vec![
            column(words, keys::DOC_BRIEF_WHO, 34.0),
            column(words, keys::DOC_BRIEF_WHAT, 0.0),
            at_right(words, keys::DOC_BRIEF_BY, 40.0),
        ],
        rows: rows.collect(),
    }
}

fn names(people: &[String]) -> String {
    let short: Vec<String> = people.iter().map(|name| in_passing(name)).collect();
    short.join(", ")
}

/// "G. Kanev": the people of a table stand in full above it.
fn in_passing(name: &str) -> String {
    let mut parts: Vec<&str> = name.split_whitespace().collect();
    let Some(last) = parts.pop().filter(|_| !parts.is_empty()) else {
        return name.to_owned();
    };
    let first = parts.iter().filter_map(|part| part.chars().next());
    let initials: String = first.map(|letter| format!("{letter}.\u{a0}")).collect();
    format!("{initials}{last}")
}

fn column(words: &Words<'_>, head: Key, width: f32) -> ColumnView {
    ColumnView {
        head: words.word(head),
        width,
        ..ColumnView::default()
    }
}

fn at_right(words: &Words<'_>, head: Key, width: f32) -> ColumnView {
    ColumnView {
        align: Align::Right,
        ..column(words, head, width)
    }
}

/// The code of a value as texts know it.
pub(super) fn code_of(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code.replace('_', "-"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::in_passing;

    #[test]
    fn a_name_in_passing_keeps_its_last_word() {
        for (name, short) in [
            ("Georgi Kanev", "G.\u{a0}Kanev"),
            ("Анна Мария Льороа", "А.\u{a0}М.\u{a0}Льороа"),
            ("Leroy", "Leroy"),
            ("", ""),
        ] {
            assert_eq!(in_passing(name), short);
        }
    }
}
