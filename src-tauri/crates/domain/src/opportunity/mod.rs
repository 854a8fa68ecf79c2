//! Opportunities (M8): a deal on its way through five stages to serial supply, led by recorded
//! facts.

mod check;
pub mod criteria;
mod figures;
mod mark;
mod movement;
mod rules;
mod stage;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::Id;
use crate::money::Money;
use crate::person::Role;

pub use criteria::{Deal, DealPerson, DealProof, Exit, ExitCode, Fact, exits};
pub use figures::{Case, DealConversion, Effort, Work, convert, effort};
pub use mark::{Mark, MarkFacts, MarkKind, PriceLevel};
pub use movement::{Movement, movement};
pub use rules::Rules;
pub use stage::{Stage, StageMove};

/// For whom the deal is: figures are told apart by it (M13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "CustomerKind"))]
#[serde(rename_all = "snake_case")]
pub enum Customer {
    New,
    Existing,
}

/// A person who has a say in this deal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Involved {
    /// A person of the account.
    pub person_id: Id,
    /// Their roles in this deal; empty: those they have in the account.
    pub roles: Vec<Role>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct OpportunityFacts {
    /// 1–200 characters.
    pub title: String,
    /// Worth in the first year, without tax; not negative.
    pub value: Option<Money>,
    pub customer: Customer,
    /// Not in the future.
    pub opened_on: NaiveDate,
    /// Day by which they want to decide; not before it was opened.
    pub deal_by: Option<NaiveDate>,
    /// Member of our team.
    pub owner_id: Option<Id>,
    /// At most 50, each person once; empty: everybody of the account.
    pub people: Vec<Involved>,
    /// Proposals of the account, by any of their versions; at most 50.
    pub proposals: Vec<Id>,
    /// At most 20,000 characters.
    pub note: String,
    /// The decision area of the account that decides on it; without one, all of it (M1).
    #[serde(default)]
    #[cfg_attr(feature = "ts", ts(optional = nullable))]
    pub area_id: Option<Id>,
}

/// How a deal ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum EndingKind {
    /// Agreed; from now on it is carried out.
    Won,
    Lost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum LossReason {
    Price,
    /// Another supplier suits them better.
    Competitor,
    NoBudget,
    /// They decided to leave everything as it is, or put it off for good.
    NoDecision,
    /// What we have doesn't do what they need.
    Unsuitable,
    /// Who wanted it is gone, or somebody turned it down.
    People,
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Ending {
    pub kind: EndingKind,
    /// Not in the future.
    pub on: NaiveDate,
    /// Of a lost deal always, of a won one never.
    pub reason: Option<LossReason>,
    /// Why, in words; needed for [`LossReason::Other`]; at most 1,000 characters.
    pub words: String,
    /// Who got it instead; at most 200 characters.
    pub winner: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Opportunity {
    pub id: Id,
    pub version: i64,
    pub account_id: Id,
    pub stage: Stage,
    /// A deal is won exactly as long as it is in implementation or serial supply.
    pub ending: Option<Ending>,
    pub facts: OpportunityFacts,
}

impl Opportunity {
    #[must_use]
    pub fn is_lost(&self) -> bool {
        self.ending
            .as_ref()
            .is_some_and(|ending| ending.kind == EndingKind::Lost)
    }

    /// Roles of a person of the account in this deal, `own` being those in the account; none for
    /// somebody who has no say in it.
    #[must_use]
    pub fn roles_of(&self, person: Id, own: &[Role]) -> Option<Vec<Role>> {
        let people = &self.facts.people;
        match people.iter().find(|involved| involved.person_id == person) {
            Some(involved) if !involved.roles.is_empty() => Some(involved.roles.clone()),
            Some(_) => Some(own.to_vec()),
            None => people.is_empty().then(|| own.to_vec()),
        }
    }

    /// Puts the deal into a stage: sold on this day by reaching implementation, not sold any more by
    /// going back before it.
    pub fn enter(&mut self, stage: Stage, on: NaiveDate) {
        self.stage = stage;
        self.ending = match self.ending.take() {
            Some(ending) if stage.is_sold() => Some(ending),
            None if stage.is_sold() => Some(Ending {
                kind: EndingKind::Won,
                on,
                reason: None,
                words: String::new(),
                winner: String::new(),
            }),
            _ => None,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

    pub(super) fn facts() -> OpportunityFacts {
        OpportunityFacts {
            title: "Returnable crates, line 2".into(),
            value: None,
            customer: Customer::Existing,
            opened_on: TODAY,
            deal_by: None,
            owner_id: None,
            people: vec![],
            proposals: vec![],
            note: String::new(),
            area_id: None,
        }
    }

    #[test]
    fn a_deal_is_won_exactly_while_it_is_carried_out() {
        let mut deal = Opportunity {
            id: Id::from_parts(1, [1; 10]),
            version: 1,
            account_id: Id::from_parts(1, [2; 10]),
            stage: Stage::Approval,
            ending: None,
            facts: facts(),
        };
        deal.enter(Stage::Implementation, TODAY);
        let won = deal.ending.clone().unwrap();
        assert_eq!((won.kind, won.on), (EndingKind::Won, TODAY));
        deal.enter(Stage::SerialSupply, TODAY + chrono::Days::new(30));
        assert_eq!(deal.ending, Some(won), "the day of the deal stays");
        deal.enter(Stage::Confirmation, TODAY);
        assert_eq!(deal.ending, None, "it isn't sold any more");
    }
}
