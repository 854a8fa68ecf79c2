//! The people side of the dossier: who listens to whom, whom nobody knows yet, what they say of us
//! and what they do, what leaving would cost, whom we look for and where.

use chrono::NaiveDate;
use redbook_domain::attempt::{Answer, Attempt, AttemptFacts, Source};
use redbook_domain::change::{ChangeKind, PlannedChange, PlannedChangeFacts};
use redbook_domain::id::Id;
use redbook_domain::ideal::{Grade, IdealAnswers, IdealCriterion, IdealCriterionFacts, QUESTIONS};
use redbook_domain::money::Money;
use redbook_domain::person::{BuyingRole, ReaderType, Role};
use redbook_domain::regard::{
    Asked, Behaviour, Loyalty, LoyaltyFacts, Satisfaction, SatisfactionFacts,
};
use redbook_domain::relationship::{Influence, InfluenceFacts, RoleGap, RoleGapFacts};
use redbook_domain::switching::{Switching, SwitchingFacts, SwitchingKind};
use rust_decimal::Decimal;
use serde::Deserialize;

use super::text::Text;
use super::{Keys, Work, find, find_if_any, read};
use crate::commands::ideal;
use crate::commands::noun::{self, Child};
use crate::dto::ideal::FitSetReq;
use crate::dto::{Create, CreateIn};
use crate::error::ApiError;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DossierData {
    gaps: Vec<GapData>,
    influences: Vec<InfluenceData>,
    changes: Vec<ChangeData>,
    satisfaction: Vec<SaidData>,
    loyalty: Vec<DoneData>,
    switching: Vec<SwitchingData>,
    ideal: Vec<IdealData>,
    answers: [Text; QUESTIONS],
    fits: Vec<FitData>,
    attempts: Vec<AttemptData>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GapData {
    key: String,
    account: String,
    title: Text,
    department: Text,
    roles: Vec<Role>,
    #[serde(default)]
    buying: Vec<BuyingRole>,
    reader: ReaderType,
    note: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct InfluenceData {
    account: String,
    /// A person or a gap.
    from: String,
    to: String,
    noted: NaiveDate,
    why: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeData {
    account: String,
    kind: ChangeKind,
    noted: NaiveDate,
    expected: NaiveDate,
    what: Text,
    source: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SaidData {
    account: String,
    on: NaiveDate,
    asked: Asked,
    mark: u8,
    person: String,
    words: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DoneData {
    account: String,
    on: NaiveDate,
    behaviour: Behaviour,
    #[serde(default)]
    against: bool,
    person: String,
    words: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SwitchingData {
    account: String,
    kind: SwitchingKind,
    cost: Option<Decimal>,
    days: Option<u16>,
    what: Text,
    raise: Text,
    source: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct IdealData {
    key: String,
    weight: u8,
    text: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FitData {
    account: String,
    criterion: String,
    grade: Grade,
    on: NaiveDate,
    why: Text,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AttemptData {
    source: Source,
    on: NaiveDate,
    account: Option<String>,
    answer: Answer,
    member: String,
    company: Text,
    words: Option<Text>,
}

impl Work<'_> {
    pub(super) fn dossier(&self) -> Result<(), ApiError> {
        let data: DossierData = read("dossier", include_str!("data/dossier.json"))?;
        self.map(&data)?;
        self.regard(&data)?;
        self.ideal(&data)?;
        for one in &data.attempts {
            let facts = AttemptFacts {
                source: one.source,
                on: self.story.day(one.on),
                company: self.say(&one.company),
                account_id: find_if_any(&self.made.accounts, one.account.as_ref())?,
                person: String::new(),
                member_id: Some(find(&self.made.members, &one.member)?),
                answer: one.answer,
                words: self.say_if_any(one.words.as_ref()),
            };
            noun::create::<Attempt>(self.app, Create { facts })?;
        }
        Ok(())
    }

    /// Hangs a fact on an account.
    fn on<N: Child>(&self, account: &str, facts: N::Facts) -> Result<Id, ApiError> {
        let parent = find(&self.made.accounts, account)?;
        let made = noun::create_in::<N>(self.app, CreateIn { parent, facts })?;
        Ok(made.value.id)
    }

    fn map(&self, data: &DossierData) -> Result<(), ApiError> {
        let mut cards: Keys = self.made.people.clone();
        for one in &data.gaps {
            let facts = RoleGapFacts {
                title: self.say(&one.title),
                department: self.say(&one.department),
                reports_to: None,
                roles: one.roles.clone(),
                buying: one.buying.clone(),
                reader: Some(one.reader),
                opportunity_id: None,
                note: self.say(&one.note),
            };
            let made = self.on::<RoleGap>(&one.account, facts)?;
            cards.insert(one.key.clone(), made);
        }
        for one in &data.influences {
            let facts = InfluenceFacts {
                from_id: find(&cards, &one.from)?,
                to_id: find(&cards, &one.to)?,
                why: self.say(&one.why),
                noted_on: Some(self.story.day(one.noted)),
            };
            self.on::<Influence>(&one.account, facts)?;
        }
        for one in &data.changes {
            let facts = PlannedChangeFacts {
                kind: one.kind,
                what: self.say(&one.what),
                source: self.say(&one.source),
                noted_on: self.story.day(one.noted),
                expected_on: Some(self.story.day(one.expected)),
                over: false,
                note: String::new(),
            };
            self.on::<PlannedChange>(&one.account, facts)?;
        }
        Ok(())
    }

    fn regard(&self, data: &DossierData) -> Result<(), ApiError> {
        for one in &data.satisfaction {
            let facts = SatisfactionFacts {
                on: self.story.day(one.on),
                asked: one.asked,
                mark: one.mark,
                person_id: Some(find(&self.made.people, &one.person)?),
                words: self.say(&one.words),
            };
            self.on::<Satisfaction>(&one.account, facts)?;
        }
        for one in &data.loyalty {
            let facts = LoyaltyFacts {
                on: self.story.day(one.on),
                behaviour: one.behaviour,
                against: one.against,
                person_id: Some(find(&self.made.people, &one.person)?),
                words: self.say(&one.words),
            };
            self.on::<Loyalty>(&one.account, facts)?;
        }
        let currency = self.app.currency()?;
        for one in &data.switching {
            let cost = one.cost.map(|major| Money::from_major(major, currency));
            let facts = SwitchingFacts {
                kind: one.kind,
                what: self.say(&one.what),
                cost: cost.transpose()?,
                days: one.days,
                raise: self.say(&one.raise),
                source: self.say(&one.source),
            };
            self.on::<Switching>(&one.account, facts)?;
        }
        Ok(())
    }

    fn ideal(&self, data: &DossierData) -> Result<(), ApiError> {
        let mut criteria = Keys::new();
        for one in &data.ideal {
            let facts = IdealCriterionFacts {
                text: self.say(&one.text),
                weight: one.weight,
            };
            let made = noun::create::<IdealCriterion>(self.app, Create { facts })?;
            criteria.insert(one.key.clone(), made.value.id);
        }
        let answers = data.answers.each_ref().map(|answer| self.say(answer));
        ideal::set_answers(self.app, IdealAnswers { answers })?;
        for one in &data.fits {
            let request = FitSetReq {
                account_id: find(&self.made.accounts, &one.account)?,
                criterion_id: find(&criteria, &one.criterion)?,
                grade: Some(one.grade),
                why: self.say(&one.why),
                on: Some(self.story.day(one.on)),
            };
            ideal::fit_set(self.app, request)?;
        }
        Ok(())
    }
}
