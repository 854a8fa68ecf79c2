//! What became of the proposals that were sent (M13: reported separately for new and existing
//! accounts).

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::conversion::{Case, count};
use redbook_domain::dates::Month;
use redbook_domain::id::Id;
use redbook_domain::library::Entry;
use redbook_domain::person::ReaderType;
use redbook_domain::proposal::{OutcomeKind, Proposal};
use redbook_domain::state::State;
use redbook_domain::world::World;
use redbook_storage::Reader;
use redbook_storage::proposal::{self, ProposalQuery};

use super::proposal::day_of;
use super::proposal_list::{answered, check_span, rows};
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::proposals::{ConversionGroup, ConversionRes, ProposalRow, Span};
use crate::error::ApiError;

const MOST: u32 = 1_000;
const AGES: [&str; 4] = ["new", "young", "old", "unknown"];

/// A proposal with all its revisions.
struct Sent {
    case: Case,
    age: &'static str,
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
        let cases: Vec<Case> = sent.iter().map(|sent| sent.case).collect();
        let readers = ReaderType::ALL
            .into_iter()
            .map(|reader| of_reader(&sent, reader))
            .collect();
        let ages = AGES
            .into_iter()
            .map(|age| {
                let cases: Vec<Case> = sent
                    .iter()
                    .filter(|sent| sent.age == age)
                    .map(|sent| sent.case)
                    .collect();
                ConversionGroup {
                    key: age.to_owned(),
                    title: None,
                    count: count(&cases),
                    answered: None,
                }
            })
            .collect();
        Ok(Reply::read(ConversionRes {
            all: count(&cases),
            readers,
            ages,
            arguments: of_arguments(reader, &sent)?,
        }))
    })
}

/// By entry of the library. A proposal counts once for an entry, however often it was inserted.
fn of_arguments(reader: &Reader<'_>, sent: &[Sent]) -> Result<Vec<ConversionGroup>, ApiError> {
    let mut by_entry: BTreeMap<Id, Vec<Case>> = BTreeMap::new();
    for sent in sent {
        let blocks = proposal::blocks(reader, sent.last.id)?;
        let entries: BTreeSet<Id> = blocks
            .iter()
            .filter_map(|block| Some(block.taken.as_ref()?.entry_id))
            .collect();
        for entry in entries {
            by_entry.entry(entry).or_default().push(sent.case);
        }
    }
    let mut groups = by_entry
        .into_iter()
        .map(|(id, cases)| {
            Ok(ConversionGroup {
                key: id.to_string(),
                title: reader.find::<Entry>(id)?.map(|entry| entry.facts.title),
                count: count(&cases),
                answered: None,
            })
        })
        .collect::<Result<Vec<_>, ApiError>>()?;
    groups.sort_by_key(|group| std::cmp::Reverse(group.count.sent));
    Ok(groups)
}

fn of_reader(sent: &[Sent], reader: ReaderType) -> ConversionGroup {
    let had: Vec<&Sent> = sent
        .iter()
        .filter(|sent| sent.last.readers.contains(&reader))
        .collect();
    let cases: Vec<Case> = had.iter().map(|sent| sent.case).collect();
    let answers = had
        .iter()
        .filter(|sent| {
            let mut of_reader = sent.last.answers.iter();
            of_reader.any(|answer| answer.reader == reader && answered(answer))
        })
        .count();
    ConversionGroup {
        key: reader.code().to_owned(),
        title: None,
        count: count(&cases),
        answered: Some(u32::try_from(answers).unwrap_or(u32::MAX)),
    }
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
        let (Some(first), Some((_, last))) = (first, revisions.pop()) else {
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
