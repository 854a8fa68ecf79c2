//! The evidence folder: letters and minutes as pages, calculations as workbooks, a note as it is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use redbook_domain::evidence::{EvidenceFacts, EvidenceKind};
use redbook_domain::id::Id;
use serde::Deserialize;

use super::text::Text;
use super::{Work, find_all};
use crate::commands::evidence;
use crate::dto::evidence::EvidenceAddReq;
use crate::error::ApiError;

/// Colour of letters that others wrote.
const ACCENT: &str = "#3F4A56";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceData {
    kind: EvidenceKind,
    title: Text,
    dated: NaiveDate,
    author: Text,
    criteria: Vec<String>,
    /// Of the file.
    name: Text,
    body: Text,
    /// Of a workbook, the head first; cells stand between bars.
    #[serde(default)]
    rows: Vec<Text>,
}

impl Work<'_> {
    pub(super) fn evidence(
        &self,
        account_id: Id,
        deal: Id,
        data: &EvidenceData,
    ) -> Result<(), ApiError> {
        let facts = EvidenceFacts {
            kind: data.kind,
            title: self.say(&data.title),
            dated: Some(self.story.day(data.dated)),
            author: self.say(&data.author),
            opportunity_id: Some(deal),
            criteria: find_all(&self.made.criteria, &data.criteria)?,
            note: String::new(),
        };
        let bytes = self.file(data, &facts)?;
        let request = EvidenceAddReq {
            account_id,
            facts,
            path: None,
            base64: Some(STANDARD.encode(bytes)),
            name: Some(self.say(&data.name)),
        };
        evidence::add(self.app, request)?;
        Ok(())
    }

    /// A page, a workbook or a note, as the name of the file says.
    fn file(&self, data: &EvidenceData, facts: &EvidenceFacts) -> Result<Vec<u8>, ApiError> {
        let (title, body) = (&facts.title, self.say(&data.body));
        let name = self.say(&data.name);
        let ending = name.rsplit('.').next().unwrap_or_default();
        match ending {
            "pdf" => self.page(data, facts, body),
            "xlsx" => {
                let cells = |row: &Text| {
                    let row = self.say(row);
                    row.split('|').map(|cell| cell.trim().to_owned()).collect()
                };
                let mut rows: Vec<Vec<String>> = data.rows.iter().map(cells).collect();
                rows.push(vec![body]);
                Ok(redbook_exchange::xlsx("1", &rows, &[0, 1])?)
            }
            _ => Ok(format!("{title}\n\n{body}\n").into_bytes()),
        }
    }

    /// A letter of whoever made the document.
    fn page(
        &self,
        data: &EvidenceData,
        facts: &EvidenceFacts,
        body: String,
    ) -> Result<Vec<u8>, ApiError> {
        let format = redbook_i18n::Format::new(self.language);
        let view = redbook_document::LetterView {
            language: self.language,
            accent: ACCENT.to_owned(),
            maker: facts.author.clone(),
            line: String::new(),
            file: String::new(),
            about: Vec::new(),
            returns: String::new(),
            address: Vec::new(),
            date: format.date_long(self.story.day(data.dated)),
            subject: facts.title.clone(),
            body: vec![body],
            name: facts.author.clone(),
            position: String::new(),
            enclosures_label: String::new(),
            enclosures: Vec::new(),
            foot: String::new(),
            title: facts.title.clone(),
            pictures: std::collections::BTreeMap::new(),
        };
        Ok(self.app.studio().letter(&view)?.pdf)
    }
}
