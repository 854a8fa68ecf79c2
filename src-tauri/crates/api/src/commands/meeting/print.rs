//! The sheet to take along to a meeting.

use redbook_document::{MeetingAsked, MeetingSource};
use redbook_domain::account::Account;
use redbook_domain::company::Member;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::meeting::{Meeting, MeetingQuestion};
use redbook_storage::account::{self, PartPerson};
use redbook_storage::company;

use crate::app::App;
use crate::commands::company::the_company;
use crate::commands::kept;
use crate::commands::plan::paper::logo;
use crate::dispatch::Done;
use crate::dto::meeting::MeetingPrintReq;
use crate::dto::paper::Made;
use crate::error::ApiError;
use crate::paper::written_in;

pub fn print(app: &App, request: MeetingPrintReq) -> Done<Made> {
    let (account, meeting, pdf, warnings) = app.with(|workspace| {
        let reader = workspace.reader();
        let meeting: Meeting = reader.get(request.id)?;
        let account: Account = reader.get(meeting.account_id)?;
        let company = the_company(&reader)?;
        let people = account::people(&reader, account.id)?;
        let members = company::members(&reader)?;
        let asked = request.language.unwrap_or(account.facts.language);
        let (language, warnings) = written_in(&reader, asked, &account.facts.name)?;
        let facts = &meeting.facts;
        let theirs: Vec<String> = facts
            .people
            .iter()
            .filter_map(|id| person(&people, *id, language))
            .map(|words| joined(&words))
            .collect();
        let ours: Vec<String> = facts
            .members
            .iter()
            .filter_map(|id| members.iter().find(|member| member.id == *id))
            .map(|member| joined(&said(member, language)))
            .collect();
        let customer = account.facts.formally(language).to_owned();
        let pictures = logo(workspace, &company)?;
        let document = app.studio().meeting_plan(&MeetingSource {
            language,
            company: &company.facts,
            customer: &customer,
            title: &facts.title,
            on: facts.on,
            at: facts.at.as_deref(),
            minutes: facts.minutes,
            place: &facts.place,
            theirs: &theirs,
            ours: &ours,
            bring: &facts.bring,
            asked: &by_person(&people, &facts.questions, language),
            pictures: &pictures,
        })?;
        Ok::<_, ApiError>((account, meeting, document.pdf, warnings))
    })?;
    let name = format!("{} {}.pdf", account.facts.name, meeting.facts.title);
    let made = kept::keep(app, account.id, "meeting_plan", request.path, &name, &pdf)?;
    Ok(made.map(|made| made.with(warnings)))
}

/// Questions of each person in the order of the plan, those of nobody in particular last.
fn by_person(
    people: &[PartPerson],
    questions: &[MeetingQuestion],
    language: Language,
) -> Vec<MeetingAsked> {
    let mut order: Vec<Option<Id>> = Vec::new();
    for question in questions {
        if !order.contains(&question.person_id) {
            order.push(question.person_id);
        }
    }
    order.sort_by_key(Option::is_none);
    let of = |who: Option<Id>| {
        let found = who.and_then(|id| person(people, id, language));
        let [name, position] = found.unwrap_or_default();
        MeetingAsked {
            name,
            position,
            questions: questions
                .iter()
                .filter(|question| question.person_id == who)
                .map(|question| (question.kind, question.text.clone()))
                .collect(),
        }
    };
    order.into_iter().map(of).collect()
}

/// Name and position.
fn person(people: &[PartPerson], id: Id, language: Language) -> Option<[String; 2]> {
    let found = people.iter().find(|person| person.person.id == id)?;
    Some([
        found.person.facts.named(language).to_owned(),
        found.part.facts.position.clone(),
    ])
}

fn said(member: &Member, language: Language) -> [String; 2] {
    [&member.facts.name, &member.facts.position].map(|text| text.pick(language).to_owned())
}

fn joined(words: &[String; 2]) -> String {
    let known: Vec<&str> = words
        .iter()
        .map(String::as_str)
        .filter(|word| !word.is_empty())
        .collect();
    known.join(", ")
}
