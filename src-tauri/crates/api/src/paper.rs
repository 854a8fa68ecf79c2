//! Papers of an edition, whoever asks for them: the screen, a mail, a folder full of files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::proposal::Edition;
use redbook_domain::text::quote;
use redbook_domain::version::KeptFinding;
use redbook_storage::export::Export;
use redbook_storage::{Op, Reader, Tx};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::commands::document::warning;
use crate::commands::file::file_name;
use crate::commands::found::kept;
use crate::disk::{session_folder, write_file};
use crate::dispatch::Done;
use crate::dto::paper::Made;
use crate::dto::proposal::{DocumentWarning, Readiness};
use crate::error::ApiError;
use crate::preview::hex;
use crate::source::{Material, as_sent};
use crate::version;

/// The PDF of an edition.
pub(crate) struct Pages {
    pub pdf: Vec<u8>,
    pub count: usize,
    /// What to look at; nothing for pages that were sent.
    pub warnings: Vec<DocumentWarning>,
}

/// An edition with all that its papers are made of.
pub(crate) fn opened(app: &App, edition: Id) -> Result<(Material, Edition), ApiError> {
    app.with(|workspace| {
        let edition: Edition = workspace.reader().get(edition)?;
        let material = as_sent(workspace, edition.proposal_id)?;
        Ok((material, edition))
    })
}

/// The pages of an edition; of a sent one the very bytes that were sent.
pub(crate) fn pages(app: &App, material: &Material, edition: &Edition) -> Result<Pages, ApiError> {
    let sent = app.read(|reader| Ok(redbook_storage::version::edition(reader, edition.id)?))?;
    if let Some(sent) = sent {
        return Ok(Pages {
            pdf: version::bytes(app, &sent)?,
            count: sent.pages.len(),
            warnings: Vec::new(),
        });
    }
    let view = redbook_document::proposal::view(&material.source(), edition.id)?;
    let document = app.studio().proposal(&view)?;
    Ok(Pages {
        count: document.pages.len(),
        warnings: document.warnings.iter().map(warning).collect(),
        pdf: document.pdf,
    })
}

/// The edition as a Word file.
pub(crate) fn word(app: &App, material: &Material, edition: &Edition) -> Result<Vec<u8>, ApiError> {
    let view = redbook_document::proposal::view(&material.source(), edition.id)?;
    Ok(app.studio().word(&view)?)
}

/// The prices as a workbook.
pub(crate) fn sheet(material: &Material, language: Language) -> Result<Vec<u8>, ApiError> {
    Ok(redbook_document::sheet(&material.source(), language)?)
}

/// Name of a paper: `TR-2026-0147 Belvara HR.docx`, as the PDF of the edition is called; without
/// an edition, of the whole proposal.
pub(crate) fn name(material: &Material, edition: Option<&Edition>, ending: &str) -> String {
    let place = edition.and_then(|edition| {
        material
            .editions
            .iter()
            .position(|own| own.id == edition.id)
    });
    let own = place.and_then(|place| version::file_names(material).into_iter().nth(place));
    if let Some(stem) = own.as_deref().and_then(|name| name.strip_suffix(".pdf")) {
        return file_name(&format!("{stem}.{ending}"));
    }
    let title = material.number.as_deref();
    let title = title.unwrap_or(&material.proposal.facts.title);
    file_name(&format!("{title} {}.{ending}", material.account.facts.name))
}

/// Papers that are written in the languages of the interface, and what was asked of them: where a
/// language has none, the workspace's stands in, and the reply says so.
#[derive(Debug)]
pub(crate) struct Instead {
    own: Language,
    /// Accounts by the language that they would have got.
    missed: BTreeMap<Language, Vec<String>>,
}

impl Instead {
    /// `own` is the workspace's language, one of the interface's.
    pub fn new(own: Language) -> Self {
        Self {
            own,
            missed: BTreeMap::new(),
        }
    }

    /// The language that the paper of this account is printed in.
    pub fn language(&mut self, asked: Language, account: &str) -> Language {
        if Language::INTERFACE.contains(&asked) {
            return asked;
        }
        let missed = self.missed.entry(asked).or_default();
        missed.push(quote(account));
        self.own
    }

    /// `paper_language {wanted, language, count, accounts}` for each language that was asked for in
    /// vain: both languages as tags, the first eight accounts by name.
    pub fn warnings(&self) -> Vec<DocumentWarning> {
        const NAMED: usize = 8;
        let warning = |(wanted, accounts): (&Language, &Vec<String>)| {
            let mut named = accounts.iter().take(NAMED).cloned().collect::<Vec<_>>();
            if accounts.len() > NAMED {
                named.push("…".into());
            }
            DocumentWarning {
                code: "paper_language".into(),
                args: BTreeMap::from([
                    ("wanted".into(), wanted.tag().into()),
                    ("language".into(), self.own.tag().into()),
                    ("count".into(), accounts.len().to_string()),
                    ("accounts".into(), named.join(", ")),
                ]),
                block_id: None,
            }
        };
        self.missed.iter().map(warning).collect()
    }
}

/// The language of a paper about one account, and the warning if it isn't the one asked for.
pub(crate) fn written_in(
    reader: &Reader<'_>,
    asked: Language,
    account: &str,
) -> Result<(Language, Vec<DocumentWarning>), ApiError> {
    let mut instead = Instead::new(reader.meta()?.facts.language);
    let language = instead.language(asked, account);
    Ok((language, instead.warnings()))
}

/// The path asked for, else a place in this session's folder.
pub(crate) fn place(asked: Option<String>, name: &str) -> PathBuf {
    asked.map_or_else(|| session_folder().join(name), PathBuf::from)
}

/// Writes a paper and notes it.
pub(crate) fn keep(
    app: &App,
    material: &Material,
    edition: Option<&Edition>,
    what: &str,
    path: &Path,
    bytes: &[u8],
) -> Done<Made> {
    write_file(path, bytes)?;
    app.made(path);
    let noted = note(material, edition, what, path, bytes);
    let made = Made {
        path: noted.path.clone(),
        sha256: noted.sha256.clone(),
        warnings: Vec::new(),
    };
    let logged = app.write(Op::ExportDocument, |tx| {
        log(tx, std::slice::from_ref(&noted))
    })?;
    Ok(logged.map(|()| made))
}

/// Lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// What is noted about a file that was written.
#[derive(Debug, Clone)]
pub(crate) struct Noted {
    pub account_id: Id,
    pub proposal_id: Id,
    pub edition_id: Option<Id>,
    pub what: String,
    pub path: String,
    pub sha256: String,
    /// What the check had found, of an edition that is final.
    pub findings: Option<Vec<KeptFinding>>,
}

impl Noted {
    /// Keeps what was found in the whole proposal and in the edition that this is a file of.
    pub fn keep(&mut self, all: &[Readiness]) {
        self.findings = self.edition_id.map(|edition| kept(all, edition));
    }
}

pub(crate) fn note(
    material: &Material,
    edition: Option<&Edition>,
    what: &str,
    path: &Path,
    bytes: &[u8],
) -> Noted {
    let what = match edition {
        Some(edition) => format!("{what}_{}", edition.facts.reader.code()),
        None => what.to_owned(),
    };
    Noted {
        account_id: material.account.id,
        proposal_id: material.proposal.id,
        edition_id: edition.map(|edition| edition.id),
        what,
        path: path.to_string_lossy().into_owned(),
        sha256: sha256(bytes),
        findings: None,
    }
}

pub(crate) fn log(tx: &mut Tx<'_>, files: &[Noted]) -> Result<(), ApiError> {
    for file in files {
        let export = Export {
            id: tx.new_id(),
            version: 1,
            account_id: Some(file.account_id),
            proposal_id: Some(file.proposal_id),
            edition_id: file.edition_id,
            what: file.what.clone(),
            path: file.path.clone(),
            sha256: file.sha256.clone(),
            at: tx.world().now(),
            findings: file.findings.clone(),
        };
        tx.insert(&export)?;
    }
    Ok(())
}
