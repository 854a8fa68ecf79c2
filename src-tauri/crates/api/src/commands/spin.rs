//! The bank of questions (M10): own ones, and those that come with the program.

use redbook_domain::spin::SpinQuestionFacts;
use redbook_domain::text::fold;
use redbook_storage::{meeting, spin};

use super::person::sought;
use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Items;
use crate::dto::spin::{SpinQuestionListReq, SpinQuestionRow};
use crate::starting::spin as starting;

pub fn list(app: &App, request: SpinQuestionListReq) -> Done<Items<SpinQuestionRow>> {
    sought(request.text.as_deref().unwrap_or_default())?;
    app.read(|reader| {
        let used = meeting::sources(reader)?;
        let used = |source: &str| used.get(source).copied().unwrap_or(0);
        let own = spin::all(reader)?
            .into_iter()
            .filter(|question| {
                let facts = &question.facts;
                let trade = request.industry.as_deref();
                suits(facts, &request) && trade.is_none_or(|trade| facts.suits_industry(trade))
            })
            .map(|question| SpinQuestionRow {
                used: used(&question.id.to_string()),
                id: Some(question.id),
                starting: None,
                version: question.version,
                facts: question.facts,
            });
        let languages = request
            .language
            .map_or_else(starting::languages, |one| vec![one]);
        let program = languages.into_iter().flat_map(starting::questions);
        let program = program
            .filter(|question| {
                let trade = request.industry.as_deref();
                suits(&question.facts, &request)
                    && trade.is_none_or(|trade| question.suits_industry(trade))
            })
            .map(|question| SpinQuestionRow {
                used: used(&question.code),
                id: None,
                starting: Some(question.code),
                version: 0,
                facts: question.facts,
            });
        let items = own.chain(program).collect();
        Ok(Reply::read(Items { items }))
    })
}

/// Everything but the trade.
fn suits(facts: &SpinQuestionFacts, request: &SpinQuestionListReq) -> bool {
    let said = fold(&facts.text);
    let has_words = |text: &String| {
        fold(text)
            .split_whitespace()
            .all(|word| said.contains(word))
    };
    request.kind.is_none_or(|kind| facts.kind == kind)
        && request.language.is_none_or(|one| facts.language == one)
        && request.reader.is_none_or(|reader| facts.suits(reader))
        && request.text.as_ref().is_none_or(has_words)
}
