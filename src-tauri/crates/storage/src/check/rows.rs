//! Does every row read back, is every attachment there, does the journal hold together?

use std::collections::BTreeSet;

use redbook_domain::account::{Account, Goal, Revenue, Site};
use redbook_domain::area::DecisionArea;
use redbook_domain::attempt::Attempt;
use redbook_domain::change::PlannedChange;
use redbook_domain::company::{Company, Member, Product, Reference, TaxRateEntry};
use redbook_domain::contact::Contact;
use redbook_domain::evidence::Evidence;
use redbook_domain::feed::Feed;
use redbook_domain::followup::Answer;
use redbook_domain::ideal::{Fit, IdealCriterion};
use redbook_domain::library::Entry;
use redbook_domain::meeting::Meeting;
use redbook_domain::negotiation::{Concession, Negotiation, Offer};
use redbook_domain::opportunity::{Mark, Opportunity, StageMove};
use redbook_domain::person::{Criterion, Part, Person};
use redbook_domain::plan::Action;
use redbook_domain::problem::Problem;
use redbook_domain::proposal::transfer::Copied;
use redbook_domain::proposal::{Block, Edition, Proposal};
use redbook_domain::questionnaire::Form;
use redbook_domain::regard::{Loyalty, Satisfaction};
use redbook_domain::relationship::{Influence, RoleGap, Spot};
use redbook_domain::review::Review;
use redbook_domain::spin::SpinQuestion;
use redbook_domain::switching::Switching;
use redbook_domain::task::Task;
use redbook_domain::template::Template;
use redbook_domain::version::{Delivery, SentEdition, SentVersion};
use rusqlite::Connection;

use super::{Finding, MOST};
use crate::error::{Result, StorageError};
use crate::export::Export;
use crate::file::Files;
use crate::number::Sequence;
use crate::record::{Record, TABLES, select};
use crate::saved::SavedFilter;
use crate::{Meta, Op, Pref};

type Reading = fn(&Connection) -> Result<Vec<Finding>>;

/// One reading for each table of [`TABLES`]; a test holds both lists together.
pub(super) const READINGS: &[(&str, Reading)] = &[
    (Meta::KIND, read_all::<Meta>),
    (Pref::KIND, read_all::<Pref>),
    (Sequence::KIND, read_all::<Sequence>),
    (Company::KIND, read_all::<Company>),
    (Member::KIND, read_all::<Member>),
    (TaxRateEntry::KIND, read_all::<TaxRateEntry>),
    (Product::KIND, read_all::<Product>),
    (Reference::KIND, read_all::<Reference>),
    (Entry::KIND, read_all::<Entry>),
    (Account::KIND, read_all::<Account>),
    (Site::KIND, read_all::<Site>),
    (Goal::KIND, read_all::<Goal>),
    (Revenue::KIND, read_all::<Revenue>),
    (DecisionArea::KIND, read_all::<DecisionArea>),
    (Person::KIND, read_all::<Person>),
    (Part::KIND, read_all::<Part>),
    (Criterion::KIND, read_all::<Criterion>),
    (Contact::KIND, read_all::<Contact>),
    (Proposal::KIND, read_all::<Proposal>),
    (Edition::KIND, read_all::<Edition>),
    (Block::KIND, read_all::<Block>),
    (Copied::KIND, read_all::<Copied>),
    (SentVersion::KIND, read_all::<SentVersion>),
    (SentEdition::KIND, read_all::<SentEdition>),
    (Delivery::KIND, read_all::<Delivery>),
    (Template::KIND, read_all::<Template>),
    (Form::KIND, read_all::<Form>),
    (Export::KIND, read_all::<Export>),
    (Task::KIND, read_all::<Task>),
    (Answer::KIND, read_all::<Answer>),
    (Negotiation::KIND, read_all::<Negotiation>),
    (Offer::KIND, read_all::<Offer>),
    (Concession::KIND, read_all::<Concession>),
    (Problem::KIND, read_all::<Problem>),
    (Opportunity::KIND, read_all::<Opportunity>),
    (Mark::KIND, read_all::<Mark>),
    (StageMove::KIND, read_all::<StageMove>),
    (Evidence::KIND, read_all::<Evidence>),
    (Action::KIND, read_all::<Action>),
    (Influence::KIND, read_all::<Influence>),
    (RoleGap::KIND, read_all::<RoleGap>),
    (Spot::KIND, read_all::<Spot>),
    (PlannedChange::KIND, read_all::<PlannedChange>),
    (Satisfaction::KIND, read_all::<Satisfaction>),
    (Loyalty::KIND, read_all::<Loyalty>),
    (Switching::KIND, read_all::<Switching>),
    (IdealCriterion::KIND, read_all::<IdealCriterion>),
    (Fit::KIND, read_all::<Fit>),
    (Attempt::KIND, read_all::<Attempt>),
    (SpinQuestion::KIND, read_all::<SpinQuestion>),
    (Meeting::KIND, read_all::<Meeting>),
    (Feed::KIND, read_all::<Feed>),
    (Review::KIND, read_all::<Review>),
    (SavedFilter::KIND, read_all::<SavedFilter>),
];

pub(super) fn readable(conn: &Connection) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for (_, reading) in READINGS {
        findings.extend(reading(conn)?);
    }
    Ok(findings)
}

fn read_all<R: Record>(conn: &Connection) -> Result<Vec<Finding>> {
    let mut statement = conn.prepare(&select::<R>())?;
    let mut rows = statement.query([])?;
    let mut findings = Vec::new();
    while let Some(row) = rows.next()? {
        let Err(error) = R::from_row(row) else {
            continue;
        };
        let id: String = crate::record::read::<crate::Id>(row, 0)
            .map_or_else(|_| String::new(), |id| id.to_string());
        let args = vec![
            ("kind", R::KIND.to_owned()),
            ("id", id),
            ("detail", error.to_string()),
        ];
        findings.push(Finding::new("row_unreadable", args));
        if findings.len() == MOST {
            break;
        }
    }
    Ok(findings)
}

/// Attachments that rows name (those in the bin too: they may come back).
pub(super) fn attachments(conn: &Connection, files: &Files) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    for name in named_files(conn)? {
        let code = match files.read(&name) {
            Ok(_) => continue,
            Err(StorageError::FileMissing { .. }) => "file_missing",
            Err(StorageError::FileDamaged { .. }) => "file_damaged",
            Err(error) => return Err(error),
        };
        findings.push(Finding::new(code, vec![("sha256", name)]));
    }
    Ok(findings)
}

fn named_files(conn: &Connection) -> Result<BTreeSet<String>> {
    let mut statement = conn.prepare(
        "SELECT json_extract(logo, '$.sha256') FROM company WHERE logo IS NOT NULL
         UNION SELECT json_extract(photo, '$.sha256') FROM member WHERE photo IS NOT NULL
         UNION SELECT json_extract(content, '$.file.sha256') FROM block
               WHERE json_extract(content, '$.file.sha256') IS NOT NULL
         UNION SELECT json_extract(value, '$.content.file.sha256') FROM template, json_each(blocks)
               WHERE json_extract(value, '$.content.file.sha256') IS NOT NULL
         UNION SELECT json_extract(file, '$.sha256') FROM evidence
         UNION SELECT sha256 FROM sent_edition WHERE kept",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Steps name known ops and tables, and every step that can be walked has its rows.
pub(super) fn journal(conn: &Connection) -> Result<Vec<Finding>> {
    let broken = |detail: String| Finding::new("journal_broken", vec![("detail", detail)]);
    let mut findings = Vec::new();
    let all = |sql: &str| -> Result<Vec<String>> {
        let mut statement = conn.prepare(sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    for op in all("SELECT DISTINCT op FROM journal")? {
        if Op::from_code(&op).is_none() {
            findings.push(broken(format!("op {op}")));
        }
    }
    for kind in all("SELECT DISTINCT kind FROM journal_row")? {
        if TABLES.iter().all(|table| table.kind != kind) {
            findings.push(broken(format!("kind {kind}")));
        }
    }
    for (what, sql) in [
        (
            "step without rows",
            "SELECT count(*) FROM journal j WHERE state IN ('done', 'undone')
             AND NOT EXISTS (SELECT 1 FROM journal_row r WHERE r.seq = j.seq)",
        ),
        (
            "values without a step",
            "SELECT count(*) FROM journal_value v
             WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.seq = v.seq
                               AND j.state IN ('done', 'undone'))",
        ),
        (
            "done after undone",
            "SELECT count(*) FROM journal d WHERE d.state = 'done'
             AND d.seq > (SELECT min(seq) FROM journal WHERE state = 'undone')",
        ),
    ] {
        let count: i64 = conn.query_row(sql, [], |row| row.get(0))?;
        if count > 0 {
            findings.push(broken(format!("{what}: {count}")));
        }
    }
    Ok(findings)
}
