//! The plan on paper and in calendars.

use std::collections::BTreeMap;

use redbook_document::{DayEntry, PlanSource, PlanStep, calendar};
use redbook_domain::account::Account;
use redbook_domain::company::{Company, Member};
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::negotiation::Side;
use redbook_domain::opportunity::{MarkKind, Opportunity};
use redbook_domain::plan::Action;
use redbook_i18n::{Args, Texts, keys};
use redbook_storage::account::PartPerson;
use redbook_storage::{StorageError, Workspace, account, company, opportunity, plan};

use crate::app::App;
use crate::commands::company::the_company;
use crate::commands::kept;
use crate::dispatch::Done;
use crate::dto::paper::Made;
use crate::dto::plan::ActionPlanFileReq;
use crate::dto::proposal::DocumentWarning;
use crate::error::ApiError;
use crate::paper::written_in;

/// Everything the plan is made of, read in one go.
struct Material {
    language: Language,
    warnings: Vec<DocumentWarning>,
    deal: Opportunity,
    account: Account,
    company: Company,
    people: Vec<PartPerson>,
    members: Vec<Member>,
    actions: Vec<Action>,
    /// Who signed last for each side, if anybody did.
    signed: (Option<Id>, Option<Id>),
    pictures: BTreeMap<String, Vec<u8>>,
}

pub fn print(app: &App, request: ActionPlanFileReq) -> Done<Made> {
    let found = read(app, &request)?;
    let language = found.language;
    let steps: Vec<PlanStep> = found
        .actions
        .iter()
        .map(|action| found.step(action))
        .collect();
    let customer = found.customer();
    let (theirs, ours) = found.signed;
    let document = app.studio().action_plan(&PlanSource {
        language,
        company: &found.company.facts,
        customer: &customer,
        title: &found.deal.facts.title,
        ours: &ours
            .map(|id| found.member(id).join(", "))
            .unwrap_or_default(),
        theirs: &theirs
            .map(|id| found.person(id).join(", "))
            .unwrap_or_default(),
        today: app.world().today(),
        steps: &steps,
        pictures: &found.pictures,
    })?;
    keep(app, &found, request.path, "pdf", &document.pdf)
}

/// An entry for each step; programs replace those of an earlier export.
pub fn calendar_file(app: &App, request: ActionPlanFileReq) -> Done<Made> {
    let found = read(app, &request)?;
    if found.actions.is_empty() {
        return Err(ApiError::new("nothing_to_print"));
    }
    let language = found.language;
    let entries: Vec<DayEntry> = found
        .actions
        .iter()
        .map(|action| found.entry(action))
        .collect();
    let account = found.account.facts.named(language);
    let name = format!("{account} · {}", found.deal.facts.title);
    let text = calendar(&name, language.tag(), &entries, app.world().now());
    keep(app, &found, request.path, "ics", text.as_bytes())
}

fn read(app: &App, request: &ActionPlanFileReq) -> Result<Material, ApiError> {
    app.with(|workspace| {
        let reader = workspace.reader();
        let deal: Opportunity = reader.get(request.opportunity_id)?;
        let account: Account = reader.get(deal.account_id)?;
        let company = the_company(&reader)?;
        let signed = opportunity::marks(&reader, deal.id)?
            .iter()
            .rfind(|mark| mark.facts.kind == MarkKind::PlanSigned)
            .map(|mark| (mark.facts.person_id, mark.facts.member_id));
        let asked = request.language.unwrap_or(account.facts.language);
        let (language, warnings) = written_in(&reader, asked, &account.facts.name)?;
        Ok(Material {
            language,
            warnings,
            people: account::people(&reader, account.id)?,
            members: company::members(&reader)?,
            actions: plan::of_opportunity(&reader, deal.id)?,
            signed: signed.unwrap_or_default(),
            pictures: logo(workspace, &company)?,
            company,
            account,
            deal,
        })
    })
}

/// A logo that is gone is left out: the check names it.
pub(crate) fn logo(
    workspace: &Workspace,
    company: &Company,
) -> Result<BTreeMap<String, Vec<u8>>, ApiError> {
    let Some(logo) = &company.facts.logo else {
        return Ok(BTreeMap::new());
    };
    match workspace.files().read(&logo.sha256) {
        Ok(bytes) => Ok(BTreeMap::from([(logo.sha256.clone(), bytes)])),
        Err(StorageError::FileMissing { .. } | StorageError::FileDamaged { .. }) => {
            Ok(BTreeMap::new())
        }
        Err(error) => Err(error.into()),
    }
}

impl Material {
    fn customer(&self) -> String {
        self.account.facts.formally(self.language).to_owned()
    }

    /// Name and position; whatever isn't known is left out.
    fn person(&self, id: Id) -> Vec<String> {
        let found = self.people.iter().find(|one| one.person.id == id);
        let words = found.map(|one| {
            [
                one.person.facts.named(self.language).to_owned(),
                one.part.facts.positioned(self.language).to_owned(),
            ]
        });
        known(words)
    }

    fn member(&self, id: Id) -> Vec<String> {
        let found = self.members.iter().find(|one| one.id == id);
        let say = |text: &redbook_domain::language::LocalText| text.pick(self.language).to_owned();
        known(found.map(|one| [say(&one.facts.name), say(&one.facts.position)]))
    }

    fn who(&self, action: &Action) -> (String, String) {
        let facts = &action.facts;
        let mut words = match facts.side {
            Side::Ours => facts.member_id.map(|id| self.member(id)),
            Side::Theirs => facts.person_id.map(|id| self.person(id)),
        }
        .unwrap_or_default()
        .into_iter();
        (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        )
    }

    fn step(&self, action: &Action) -> PlanStep {
        let (who, position) = self.who(action);
        let facts = &action.facts;
        PlanStep {
            side: facts.side,
            what: facts.what.clone(),
            who,
            position,
            due: facts.due,
            measure: facts.measure.clone(),
            done_on: facts.done_on,
        }
    }

    fn entry(&self, action: &Action) -> DayEntry {
        let texts = Texts::shared();
        let facts = &action.facts;
        let (who, _) = self.who(action);
        let summary = Args::new()
            .text("what", facts.what.as_str())
            .text("who", who);
        let measure = Args::new().text("measure", facts.measure.as_str());
        DayEntry {
            key: action.id.to_string(),
            sequence: u32::try_from(action.version).unwrap_or(u32::MAX),
            on: facts.due,
            summary: texts.get(self.language, keys::DOC_PLAN_EVENT, &summary),
            description: if facts.measure.is_empty() {
                String::new()
            } else {
                texts.get(self.language, keys::DOC_PLAN_EVENT_MEASURE, &measure)
            },
            done: facts.done_on.is_some(),
        }
    }
}

fn known(words: Option<[String; 2]>) -> Vec<String> {
    let mut words: Vec<String> = words.into_iter().flatten().collect();
    words.retain(|word| !word.is_empty());
    words
}

fn keep(
    app: &App,
    found: &Material,
    asked: Option<String>,
    ending: &str,
    bytes: &[u8],
) -> Done<Made> {
    let (account, deal) = (&found.account, &found.deal.facts.title);
    let name = format!("{} {deal}.{ending}", account.facts.name);
    let what = format!("action_plan_{ending}");
    let made = kept::keep(app, account.id, &what, asked, &name, bytes)?;
    Ok(made.map(|made| made.with(found.warnings.clone())))
}
