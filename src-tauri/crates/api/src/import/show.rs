//! What is shown of the open file.

use std::collections::{BTreeSet, HashMap};

use redbook_domain::import::{Field, Problem, Row, Subject, account_key};
use redbook_exchange::{Charset, Format, column_name};

use super::known::Whom;
use super::{Judged, Session};
use crate::dto::import::{
    ImportCharset, ImportColumn, ImportCounts, ImportDecision, ImportFormat, ImportMark,
    ImportPair, ImportPairField, ImportProblem, ImportProblems, ImportRow, ImportRows, ImportShow,
    ImportStanding, ImportState,
};
use crate::error::ApiError;

/// Values shown under a column's name.
const SAMPLES: usize = 3;
/// Rows named with a problem.
const NAMED: usize = 50;

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(crate) fn state(session: &Session) -> ImportState {
    let head = session.table.rows.first().filter(|_| session.head);
    let rows = session.table.rows.get(usize::from(session.head)..);
    let rows = rows.unwrap_or_default();
    let text = |row: Option<&Row>, column: usize| {
        let cell = row.and_then(|row| row.cells.get(column));
        cell.map(|cell| cell.text.trim().to_owned())
            .unwrap_or_default()
    };
    let columns = session.columns.iter().enumerate().map(|(at, field)| {
        let values = rows.iter().map(|row| text(Some(row), at));
        ImportColumn {
            letter: column_name(at),
            head: text(head, at),
            field: *field,
            samples: values
                .filter(|value| !value.is_empty())
                .take(SAMPLES)
                .collect(),
        }
    });
    ImportState {
        id: session.id,
        name: session.name.clone(),
        format: match session.opened.format {
            Format::Csv => ImportFormat::Csv,
            Format::Xlsx => ImportFormat::Xlsx,
            Format::Vcard => ImportFormat::Vcard,
        },
        charset: session.opened.charset.map(said),
        delimiter: session.opened.delimiter.map(String::from),
        sheets: session.opened.sheets.clone(),
        sheet: count(session.opened.sheet),
        subject: session.subject,
        fields: session.subject.fields().to_vec(),
        head: session.head,
        rows: count(rows.len()),
        columns: columns.collect(),
        unfit: session.fits().err(),
        counts: session
            .judged
            .as_ref()
            .map(|judged| counts(session, judged)),
        done: session.done,
    }
}

const fn said(charset: Charset) -> ImportCharset {
    match charset {
        Charset::Utf8 => ImportCharset::Utf8,
        Charset::Utf16Le => ImportCharset::Utf16Le,
        Charset::Utf16Be => ImportCharset::Utf16Be,
        Charset::Windows1251 => ImportCharset::Windows1251,
        Charset::Koi8R => ImportCharset::Koi8R,
        Charset::Windows1252 => ImportCharset::Windows1252,
        Charset::Windows1250 => ImportCharset::Windows1250,
        Charset::Windows1257 => ImportCharset::Windows1257,
    }
}

pub(crate) fn counts(session: &Session, judged: &[Judged]) -> ImportCounts {
    let mut counts = ImportCounts::default();
    let mut made = BTreeSet::new();
    for one in judged {
        counts.notes += count(one.draft.problems.iter().filter(|p| !p.wrong).count());
        match standing(session, one) {
            ImportStanding::Fresh => counts.fresh += 1,
            ImportStanding::Adds => counts.adds += 1,
            ImportStanding::Wrong => counts.wrong += 1,
            ImportStanding::LeftOut => counts.left_out += 1,
            ImportStanding::Same => {
                counts.same += 1;
                let decided = session.decisions.contains_key(&one.draft.row);
                counts.undecided += u32::from(!decided);
            }
        }
        let comes = !matches!(
            standing(session, one),
            ImportStanding::Wrong | ImportStanding::LeftOut
        );
        if session.subject == Subject::People && comes && one.account.is_none() {
            made.insert(account_key(one.draft.value(Field::Company)));
        }
    }
    counts.accounts = count(made.len());
    counts
}

/// With what was decided.
pub(super) fn standing(session: &Session, one: &Judged) -> ImportStanding {
    match one.standing() {
        ImportStanding::Wrong => ImportStanding::Wrong,
        _ if session.decisions.get(&one.draft.row) == Some(&ImportDecision::LeaveOut) => {
            ImportStanding::LeftOut
        }
        other => other,
    }
}

pub(crate) fn rows(session: &Session, show: ImportShow, offset: usize, limit: usize) -> ImportRows {
    let rows = session.table.rows.get(usize::from(session.head)..);
    let rows = rows.unwrap_or_default();
    let judged = session.judged.as_deref();
    let of = |at: usize| judged.and_then(|judged| judged.get(at));
    let fits = |at: &usize| match (show, of(*at)) {
        (ImportShow::All, _) => true,
        (_, None) => false,
        (ImportShow::Noted, Some(one)) => !one.draft.problems.is_empty(),
        (ImportShow::Wrong, Some(one)) => !one.draft.is_sound(),
        (ImportShow::Same, Some(one)) => one.standing() == ImportStanding::Same,
    };
    let fitting: Vec<usize> = (0..rows.len()).filter(fits).collect();
    let shown = fitting.iter().skip(offset).take(limit);
    let row = |at: &usize| {
        let row = rows.get(*at)?;
        let one = of(*at);
        let marks = one
            .map(|one| marks(&one.draft.problems))
            .unwrap_or_default();
        Some(ImportRow {
            row: row.number,
            standing: one.map(|one| standing(session, one)),
            cells: row.cells.iter().map(|cell| cell.text.clone()).collect(),
            marks,
        })
    };
    ImportRows {
        total: count(fitting.len()),
        rows: shown.filter_map(row).collect(),
    }
}

fn marks(problems: &[Problem]) -> Vec<ImportMark> {
    let mut marks: Vec<ImportMark> = Vec::new();
    for problem in problems {
        let Some(column) = problem.column.map(count) else {
            continue;
        };
        match marks.iter_mut().find(|mark| mark.column == column) {
            Some(mark) => mark.wrong |= problem.wrong,
            None => marks.push(ImportMark {
                column,
                wrong: problem.wrong,
            }),
        }
    }
    marks
}

fn cell(session: &Session, problem: &Problem) -> String {
    let row = session.table.row(problem.row);
    let cell = problem.column.and_then(|column| row?.cells.get(column));
    cell.map(|cell| cell.text.trim().to_owned())
        .unwrap_or_default()
}

pub(crate) fn problems(
    session: &Session,
    judged: &[Judged],
    offset: usize,
    limit: usize,
) -> ImportProblems {
    let mut items: Vec<ImportProblem> = Vec::new();
    let mut known: HashMap<(Option<usize>, String), usize> = HashMap::new();
    for problem in judged.iter().flat_map(|one| &one.draft.problems) {
        let value = cell(session, problem);
        let key = (problem.column, format!("{}\u{0}{value}", problem.error));
        if let Some(item) = known.get(&key).and_then(|at| items.get_mut(*at)) {
            item.count += 1;
            if item.rows.len() < NAMED {
                item.rows.push(problem.row);
            }
            continue;
        }
        known.insert(key, items.len());
        items.push(ImportProblem {
            rows: vec![problem.row],
            count: 1,
            column: problem.column.map(count),
            letter: problem.column.map(column_name).unwrap_or_default(),
            field: problem.field,
            value,
            error: problem.error.clone().into(),
            offers: problem.offers.clone(),
            wrong: problem.wrong,
        });
    }
    items.sort_by_key(|item| !item.wrong);
    ImportProblems {
        total: count(items.len()),
        items: items.into_iter().skip(offset).take(limit).collect(),
    }
}

/// # Errors
/// `not_found {kind: import_row}`.
pub(crate) fn pair(
    session: &Session,
    judged: &[Judged],
    index: usize,
) -> Result<ImportPair, ApiError> {
    let same: Vec<&Judged> = judged
        .iter()
        .filter(|one| one.standing() == ImportStanding::Same)
        .collect();
    let missing = || ApiError::not_found("import_row");
    let one = same.get(index).ok_or_else(missing)?;
    let found = &one.pair.as_ref().ok_or_else(missing)?.found;
    let ours = |field: Field| found.values.value(field).to_owned();
    let fields = session.subject.fields().iter().filter_map(|field| {
        let theirs = one.draft.value(*field).to_owned();
        let ours = ours(*field);
        (!theirs.is_empty() || !ours.is_empty()).then(|| ImportPairField {
            field: *field,
            differ: found.differences.iter().any(|apart| apart.field == *field),
            ours,
            theirs,
        })
    });
    let main = match session.subject {
        Subject::People => Field::Name,
        _ => Field::Company,
    };
    Ok(ImportPair {
        index: count(index),
        total: count(same.len()),
        row: one.draft.row,
        known_id: found.id(),
        known_row: match found.whom {
            Whom::Row(row) => Some(row),
            Whom::Known(_) => None,
        },
        kind: if main == Field::Name {
            "person"
        } else {
            "account"
        }
        .to_owned(),
        name: ours(main),
        sure: found.likeness == redbook_domain::import::Likeness::Sure,
        fields: fields.collect(),
        decision: session.decisions.get(&one.draft.row).cloned(),
    })
}

/// Rows that can't come in as CSV, each with what is wrong in words of its own in front.
pub(crate) fn left_out(
    session: &Session,
    judged: &[Judged],
    words: impl Fn(&ApiError) -> String,
) -> Vec<u8> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let cells = |row: &Row| {
        row.cells
            .iter()
            .map(|cell| cell.text.clone())
            .collect::<Vec<_>>()
    };
    if session.head
        && let Some(head) = session.table.rows.first()
    {
        rows.push([vec![String::new(), String::new()], cells(head)].concat());
    }
    for one in judged {
        if !matches!(
            standing(session, one),
            ImportStanding::Wrong | ImportStanding::LeftOut
        ) {
            continue;
        }
        let wrong = one.draft.problems.iter().filter(|problem| problem.wrong);
        let told: Vec<String> = wrong
            .map(|problem| {
                let place = problem.column.map(column_name).unwrap_or_default();
                format!("{place}: {}", words(&problem.error.clone().into()))
            })
            .collect();
        if let Some(row) = session.table.row(one.draft.row) {
            let said = vec![one.draft.row.to_string(), told.join(" ")];
            rows.push([said, cells(row)].concat());
        }
    }
    redbook_exchange::csv(&rows)
}
