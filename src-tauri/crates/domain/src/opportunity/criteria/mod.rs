//! When a stage is finished (M8): criteria that are read off recorded facts, never ticked. Each
//! names the facts that fulfil it and those that are missing.

mod met;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Mark, MarkKind, PriceLevel, Stage};
use crate::contact::{Contact, ContactKind};
use crate::id::Id;
use crate::negotiation::Side;
use crate::person::{Criterion, Role, Stance};
use crate::plan::Action;
use crate::problem::Problem;

/// What must be there to leave a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum ExitCode {
    /// A problem stands on the list.
    ProblemListDrafted,
    /// Somebody inside opened the door.
    DoorOpened,
    /// A meeting is booked or was held, or they invited us to a project.
    MeetingOrInvitation,
    /// Somebody who has a problem of the list was met.
    ProblemsFoundInMeetings,
    /// A named person said in their own words what they need.
    ExplicitNeed,
    /// Somebody who has a problem of the list helps us.
    AllyNamed,
    /// Of every problem it is known who has it, whether they want it solved, and by what they choose.
    ProblemListReal,
    /// One for each criterion of those who decide.
    CriterionProved,
    /// Every problem has its cost.
    ConsequencesCounted,
    VolumeStated,
    /// Somebody who decides agreed.
    ApprovedTheirs,
    ApprovedOurs,
    /// One for each level.
    PriceDiscussed,
    VolumeConfirmed,
    PlanSigned,
    /// Every step of the action plan is done.
    PlanDone,
    /// We speak with them more often than before the deal.
    ContactsDenser,
    DisappointmentOvercome,
    ConfidentUse,
}

impl ExitCode {
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::ProblemListDrafted | Self::DoorOpened | Self::MeetingOrInvitation => Stage::Entry,
            Self::ProblemsFoundInMeetings
            | Self::ExplicitNeed
            | Self::AllyNamed
            | Self::ProblemListReal => Stage::Ally,
            Self::CriterionProved | Self::ConsequencesCounted | Self::VolumeStated => {
                Stage::Confirmation
            }
            Self::ApprovedTheirs
            | Self::ApprovedOurs
            | Self::PriceDiscussed
            | Self::VolumeConfirmed
            | Self::PlanSigned => Stage::Approval,
            Self::PlanDone
            | Self::ContactsDenser
            | Self::DisappointmentOvercome
            | Self::ConfidentUse => Stage::Implementation,
        }
    }
}

/// A recorded fact, or the place where one is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ExitFact"))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    Problem {
        id: Id,
        text: String,
    },
    /// A need in the customer's words.
    Need {
        problem_id: Id,
        words: String,
        person: String,
        on: Option<NaiveDate>,
    },
    Person {
        id: Id,
        name: String,
    },
    /// A person's criterion.
    Criterion {
        id: Id,
        text: String,
        person_id: Id,
        person: String,
        verified: bool,
    },
    /// Missing: whether this person wants this problem solved.
    Decision {
        problem_id: Id,
        problem: String,
        person_id: Id,
        person: String,
    },
    /// Missing: by what this person chooses.
    Criteria {
        person_id: Id,
        person: String,
    },
    Mark {
        id: Id,
        mark: MarkKind,
        /// Who of theirs; empty if of ours alone.
        person: String,
        member_id: Option<Id>,
        on: NaiveDate,
        words: String,
    },
    Contact {
        id: Id,
        contact: ContactKind,
        on: NaiveDate,
    },
    /// A price discussed, or to be discussed, at this level.
    Level {
        level: PriceLevel,
    },
    /// So many contacts in so many days.
    Contacts {
        before: u32,
        before_days: u32,
        since: u32,
        since_days: u32,
    },
    /// A step of the action plan.
    Action {
        id: Id,
        what: String,
        side: Side,
        due: NaiveDate,
        done_on: Option<NaiveDate>,
    },
    /// What proves a criterion.
    Proof {
        text: String,
        on: Option<NaiveDate>,
    },
}

/// A criterion with the facts that fulfil it, and those that are missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Exit {
    pub stage: Stage,
    pub code: ExitCode,
    pub met: bool,
    /// What it is about, where there is one of it for each of several: a criterion of a person, a
    /// level of price.
    pub about: Option<Fact>,
    pub facts: Vec<Fact>,
    pub missing: Vec<Fact>,
}

/// A person of the account in this deal.
#[derive(Debug, Clone, PartialEq)]
pub struct DealPerson {
    pub id: Id,
    pub name: String,
    /// Those in this deal.
    pub roles: Vec<Role>,
    pub stance: Stance,
    /// They left the account: what they did stays a fact, but nobody can rely on them.
    pub left: bool,
    pub criteria: Vec<Criterion>,
}

/// Something that proves a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DealProof {
    pub criterion_id: Id,
    pub text: String,
    pub on: Option<NaiveDate>,
}

/// What the criteria are read off.
#[derive(Debug, Clone, PartialEq)]
pub struct Deal {
    pub today: NaiveDate,
    pub opened_on: NaiveDate,
    /// Day on which it came into implementation, if it is there or beyond.
    pub implementing_since: Option<NaiveDate>,
    pub people: Vec<DealPerson>,
    pub problems: Vec<Problem>,
    pub marks: Vec<Mark>,
    /// The oldest first.
    pub contacts: Vec<Contact>,
    pub proofs: Vec<DealProof>,
    /// Steps of the action plan, the earliest first.
    pub actions: Vec<Action>,
}

/// Every criterion of every stage, in their order. None for serial supply: it isn't left.
#[must_use]
pub fn exits(deal: &Deal) -> Vec<Exit> {
    let mut found = vec![
        deal.problem_list_drafted(),
        deal.marked(ExitCode::DoorOpened, MarkKind::DoorOpened),
        deal.meeting_or_invitation(),
        deal.problems_found_in_meetings(),
        deal.explicit_need(),
        deal.ally_named(),
        deal.problem_list_real(),
    ];
    found.extend(deal.criteria_proved());
    found.extend([
        deal.consequences_counted(),
        deal.marked(ExitCode::VolumeStated, MarkKind::VolumeStated),
        deal.approved_theirs(),
        deal.marked(ExitCode::ApprovedOurs, MarkKind::ApprovedOurs),
    ]);
    found.extend(PriceLevel::ALL.map(|level| deal.price_discussed(level)));
    found.extend([
        deal.marked(ExitCode::VolumeConfirmed, MarkKind::VolumeConfirmed),
        deal.marked(ExitCode::PlanSigned, MarkKind::PlanSigned),
        deal.plan_done(),
        deal.contacts_denser(),
        deal.marked(
            ExitCode::DisappointmentOvercome,
            MarkKind::DisappointmentOvercome,
        ),
        deal.marked(ExitCode::ConfidentUse, MarkKind::ConfidentUse),
    ]);
    found
}
