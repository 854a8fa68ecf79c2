//! What is said to the customer at each step of the follow-up, in the proposal's language.

use std::collections::HashMap;

use redbook_domain::company::{Company, Member};
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::proposal::Proposal;
use redbook_domain::task::TaskKind;
use redbook_i18n::{Args, Format, Texts};
use redbook_storage::{Reader, company};

use crate::commands::company::the_company;
use crate::dto::task::Script;
use crate::error::ApiError;

/// Scripts of many proposals, each proposal read once.
pub(crate) struct Scripts<'a> {
    reader: &'a Reader<'a>,
    company: Company,
    me: Option<Member>,
    proposals: HashMap<Id, Proposal>,
}

impl<'a> Scripts<'a> {
    pub fn new(reader: &'a Reader<'a>) -> Result<Self, ApiError> {
        let members = company::members(reader)?;
        Ok(Self {
            reader,
            company: the_company(reader)?,
            me: members.into_iter().find(|member| member.facts.me),
            proposals: HashMap::new(),
        })
    }

    /// Nothing if there is nothing to say at this step.
    pub fn of(&mut self, proposal: Id, kind: TaskKind) -> Result<Option<Script>, ApiError> {
        if !self.proposals.contains_key(&proposal) {
            let found = self.reader.get::<Proposal>(proposal)?;
            self.proposals.insert(proposal, found);
        }
        Ok(self
            .proposals
            .get(&proposal)
            .and_then(|found| self.say(found, kind)))
    }

    /// The script for a proposal as it is given.
    pub fn say(&self, proposal: &Proposal, kind: TaskKind) -> Option<Script> {
        let key = match kind {
            TaskKind::CheckArrival => "followup-script-check-arrival",
            TaskKind::AskNextStep => "followup-script-ask-next-step",
            TaskKind::AskUrgency => "followup-script-ask-urgency",
            TaskKind::AgreeInterim => "followup-script-agree-interim",
            TaskKind::ExpiryWeek => "followup-script-expiry-week",
            TaskKind::ExpiryDay => "followup-script-expiry-day",
            TaskKind::Sent | TaskKind::Other => return None,
        };
        let texts = Texts::shared();
        let wanted = proposal.facts.language;
        let language = if texts.has(wanted, key) {
            wanted
        } else {
            Language::En
        };
        let until = Format::new(language).day_month(proposal.facts.valid_until);
        let me = self.me.as_ref();
        let args = Args::new()
            .text("title", proposal.facts.title.as_str())
            .text("until", until)
            .text("company", self.company.facts.name.pick(language))
            .text(
                "me",
                me.map_or("…", |member| member.facts.name.pick(language)),
            );
        Some(Script {
            language,
            text: texts.get(language, key, &args),
        })
    }
}
