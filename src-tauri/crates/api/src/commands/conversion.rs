//! What became of the proposals that were sent (M13: reported separately for new and existing
//! accounts).

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::conversion::{Case, Conversion, count};
use redbook_domain::dates::Month;
use redbook_domain::id::Id;
use redbook_domain::language::{Language, LocalText, Localized};
use redbook_domain::library::Entry;
use redbook_domain::money::{Currency, Money};
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{OutcomeKind, Proposal};
use redbook_domain::state::State;
use redbook_domain::template::Template;
use redbook_domain::world::World;
use redbook_storage::Reader;
use redbook_storage::proposal::{self, ProposalQuery};

use super::proposal::day_of;
use super::proposal_list::{answered, check_span, rows};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposals::{ConversionGroup, ConversionRes, ConversionValue, ProposalRow, Span};
use crate::dto::template::Starting;
use crate::error::ApiError;
use crate::starting;

const MOST: u32 = 1_000;
const AGES: [&str; 4] = ["new", "young", "old", "unknown"];

/// A proposal with all its revisions.
struct Sent {
    case: Case,
    age: &'static str,
    template: Option<String>,
    last: ProposalRow,
}

pub fn get(app: &App, request: Span) -> Done<ConversionRes> {
    check_span(request)?;
    let world = app.world();
    app.read(|reader| {
        let sent: Vec<Sent> = all_sent(reader, &*world)?
            .into_iter()
            .filter(|sent| (request.from..=request.to).contains(&sent.case.sent_on))
            .collect();
        let all: Vec<&Sent> = sent.iter().collect();
        let readers = ReaderType::ALL
            .into_iter()
            .map(|reader| of_reader(&sent, reader))
            .collect::<Result<_, _>>()?;
        let ages = AGES
            .into_iter()
            .map(|age| {
                let of_age: Vec<&Sent> = sent.iter().filter(|sent| sent.age == age).collect();
                group(age, None, &of_age)
            })
            .collect::<Result<_, _>>()?;
        Ok(Reply::read(ConversionRes {
            all: counted(&all),
            values: values(&all)?,
            readers,
            ages,
            arguments: of_arguments(reader, &sent)?,
            templates: of_templates(reader, &sent)?,
        }))
    })
}

fn counted(sent: &[&Sent]) -> Conversion {
    let cases: Vec<Case> = sent.iter().map(|sent| sent.case).collect();
    count(&cases)
}

fn group(key: &str, title: Option<LocalText>, sent: &[&Sent]) -> Result<ConversionGroup, ApiError> {
    Ok(ConversionGroup {
        key: key.to_owned(),
        title,
        count: counted(sent),
        values: values(sent)?,
        answered: None,
    })
}

/// What was offered, by currency; proposals whose prices don't add up have no value.
fn values(sent: &[&Sent]) -> Result<Vec<ConversionValue>, ApiError> {
    let mut by_currency: BTreeMap<Currency, ConversionValue> = BTreeMap::new();
    for one in sent {
        let Some(total) = one.last.total else {
            continue;
        };
        let currency = total.currency();
        let zero = Money::zero(currency);
        let value = by_currency.entry(currency).or_insert(ConversionValue {
            sent: zero,
            accepted: zero,
            declined: zero,
        });
        value.sent = value.sent.checked_add(total)?;
        match one.case.outcome {
            Some((OutcomeKind::Accepted, _)) => {
                value.accepted = value.accepted.checked_add(total)?
            }
            Some((OutcomeKind::Declined, _)) => {
                value.declined = value.declined.checked_add(total)?
            }
            _ => {}
        }
    }
    Ok(by_currency.into_values().collect())
}

/// By what they were made from; those made from nothing come last.
fn of_templates(reader: &Reader<'_>, sent: &[Sent]) -> Result<Vec<ConversionGroup>, ApiError> {
    let mut by_template: BTreeMap<Option<&str>, Vec<&Sent>> = BTreeMap::new();
    for one in sent {
        let of = by_template.entry(one.template.as_deref()).or_default();
        of.push(one);
    }
    let mut groups = by_template
        .into_iter()
        .map(|(template, sent)| {
            let title = match template {
                Some(key) => title_of(reader, key)?,
                None => None,
            };
            group(template.unwrap_or_default(), title, &sent)
        })
        .collect::<Result<Vec<_>, ApiError>>()?;
    groups.sort_by_key(|group| (group.key.is_empty(), Reverse(group.count.sent)));
    Ok(groups)
}

/// Empty for an own template that was deleted since.
fn title_of(reader: &Reader<'_>, key: &str) -> Result<Option<LocalText>, ApiError> {
    if let Ok(id) = key.parse::<Id>() {
        let found: Option<Template> = reader.find(id)?;
        let name = |template: Template| {
            let said = |language| (language, template.facts.name.clone());
            Localized(Language::INTERFACE.map(said).into())
        };
        return Ok(found.map(name));
    }
    Ok(Starting::ALL
        .into_iter()
        .find(|kind| kind.code() == key)
        .map(starting::name))
}

/// By entry of the library. A proposal counts once for an entry, however often it was inserted.
fn of_arguments(reader: &Reader<'_>, sent: &[Sent]) -> Result<Vec<ConversionGroup>, ApiError> {
    let mut by_entry: BTreeMap<Id, Vec<&Sent>> = BTreeMap::new();
    for one in sent {
        let blocks = proposal::blocks(reader, one.last.id)?;
        let entries: BTreeSet<Id> = blocks
            .iter()
            .filter_map(|block| Some(block.taken.as_ref()?.entry_id))
            .collect();
        for entry in entries {
            by_entry.entry(entry).or_default().push(one);
        }
    }
    let mut groups = by_entry
        .into_iter()
        .map(|(id, sent)| {
            let title = reader.find::<Entry>(id)?.map(|entry| entry.facts.title);
            group(&id.to_string(), title, &sent)
        })
        .collect::<Result<Vec<_>, ApiError>>()?;
    groups.sort_by_key(|group| Reverse(group.count.sent));
    Ok(groups)
}

fn of_reader(sent: &[Sent], reader: ReaderType) -> Result<ConversionGroup, ApiError> {
    let had: Vec<&Sent> = sent
        .iter()
        .filter(|sent| sent.last.readers.contains(&reader))
        .collect();
    let answers = had
        .iter()
        .filter(|sent| {
            let mut of_reader = sent.last.answers.iter();
            of_reader.any(|answer| answer.reader == reader && answered(answer))
        })
        .count();
    Ok(ConversionGroup {
        answered: Some(u32::try_from(answers).unwrap_or(u32::MAX)),
        ..group(reader.code(), None, &had)?
    })
}

/// Revisions of one number together: sent when the first was, with the outcome of the last.
fn all_sent(reader: &Reader<'_>, world: &dyn World) -> Result<Vec<Sent>, ApiError> {
    let query = ProposalQuery {
        limit: MOST,
        ..ProposalQuery::default()
    };
    let mut by_number: BTreeMap<String, Vec<(Proposal, ProposalRow)>> = BTreeMap::new();
    for row in rows(reader, world, &query)? {
        let proposal: Proposal = reader.get(row.id)?;
        if row.sent_at.is_some() {
            let root = proposal
                .number
                .clone()
                .unwrap_or_else(|| row.id.to_string());
            by_number.entry(root).or_default().push((proposal, row));
        }
    }
    let mut since: BTreeMap<Id, Option<Month>> = BTreeMap::new();
    let mut found = Vec::new();
    for mut revisions in by_number.into_values() {
        revisions.sort_by_key(|(proposal, _)| proposal.revision);
        let first = revisions
            .iter()
            .filter_map(|(proposal, _)| proposal.sent_at)
            .min();
        let (Some(first), Some((proposal, last))) = (first, revisions.pop()) else {
            continue;
        };
        let sent_on = day_of(first, world);
        let since = match since.get(&last.account_id) {
            Some(known) => *known,
            None => {
                let account: Account = reader.get(last.account_id)?;
                since.insert(last.account_id, account.facts.customer_since);
                account.facts.customer_since
            }
        };
        found.push(Sent {
            case: Case {
                sent_on,
                outcome: last
                    .outcome
                    .as_ref()
                    .filter(|outcome| outcome.kind != OutcomeKind::Superseded)
                    .map(|outcome| (outcome.kind, outcome.on)),
                expired: last.state == State::Expired,
            },
            age: age(since, sent_on),
            template: proposal.template,
            last,
        });
    }
    Ok(found)
}

/// How long the account had been a customer on that day.
fn age(since: Option<Month>, on: NaiveDate) -> &'static str {
    let Some(since) = since else {
        return "unknown";
    };
    match Month::of(on).map_or(0, |now| now.months_since(since)) {
        36.. => "old",
        12..36 => "young",
        _ => "new",
    }
}
