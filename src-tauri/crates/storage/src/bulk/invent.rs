//! Invented rows: plausible in length, spread and script, the same for the same seed.

use chrono::{Days, Months, NaiveDate};
use redbook_domain::account::{Account, AccountFacts, AccountStatus, Revenue};
use redbook_domain::contact::{Contact, ContactFacts, ContactKind};
use redbook_domain::dates::Month;
use redbook_domain::language::Language;
use redbook_domain::money::{Currency, Money};
use redbook_domain::person::{Part, PartFacts, Person, PersonFacts, ReaderType, Role, Stance};
use redbook_domain::pricing::Pricing;
use redbook_domain::proposal::{Proposal, ProposalFacts};

use super::words;
use crate::Id;
use crate::error::{Result, StorageError};

/// A source of invention. Not random in any sense that matters: splitmix64.
pub(super) struct Invent {
    state: u64,
    currency: Currency,
    today: NaiveDate,
    made: u32,
}

impl Invent {
    pub const fn new(seed: u64, currency: Currency, today: NaiveDate) -> Self {
        Self {
            state: seed,
            currency,
            today,
            made: 0,
        }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 up to but not including `n`.
    pub fn below(&mut self, n: u32) -> u32 {
        u32::try_from(self.next() % u64::from(n.max(1))).unwrap_or_default()
    }

    pub fn one_in(&mut self, n: u32) -> bool {
        self.below(n) == 0
    }

    fn pick(&mut self, list: &[&str]) -> String {
        let index = self.below(u32::try_from(list.len()).unwrap_or(1));
        list.get(index as usize)
            .copied()
            .unwrap_or_default()
            .to_owned()
    }

    fn days_ago(&mut self, most: u32) -> NaiveDate {
        let days = u64::from(self.below(most));
        self.today
            .checked_sub_days(Days::new(days))
            .unwrap_or(self.today)
    }

    pub fn account(&mut self, id: Id, language: Language) -> Account {
        self.made += 1;
        let industry = self.pick(&words::TRADES);
        let name = if language == Language::Bg {
            let (stem, trade) = (self.pick(&words::STEMS_CYR), self.pick(&words::TRADES_CYR));
            format!("{stem}{} {trade}", self.made)
        } else {
            let (stem, end) = (self.pick(&words::STEMS), self.pick(&words::ENDS));
            format!("{stem}{end} {industry} {}", self.made)
        };
        let status = match self.below(10) {
            0 | 1 => AccountStatus::Prospect,
            2 => AccountStatus::Dormant,
            3 => AccountStatus::Former,
            _ => AccountStatus::Active,
        };
        let tags = if self.one_in(3) {
            vec![self.pick(&words::TAGS)]
        } else {
            Vec::new()
        };
        let next = self.one_in(4);
        let facts = AccountFacts {
            names: Default::default(),
            legal_name: format!("{name} Ltd"),
            tax_id: format!("BG{:09}", self.below(1_000_000_000)),
            business: format!("{industry}, {} sites", self.below(9) + 1),
            industry,
            status,
            key_account: self.one_in(20),
            large: self.one_in(15),
            language,
            currency: self.currency,
            website: format!("https://account{}.example", self.made),
            phone: format!("+359 2 {:07}", self.below(10_000_000)),
            email: format!("office@account{}.example", self.made),
            addresses: Default::default(),
            address: format!(
                "{}, {} Main Street",
                self.pick(&words::TOWNS),
                self.below(200) + 1
            ),
            employees: Some(self.below(5_000) + 1),
            turnover: None,
            customer_since: None,
            could_decide: Some(u16::try_from(self.below(9) + 3).unwrap_or(3)),
            manager_id: None,
            next_step: if next {
                self.pick(&words::NOTES)
            } else {
                String::new()
            },
            next_step_on: next.then(|| self.today + Days::new(u64::from(self.below(60)))),
            keeps: String::new(),
            supply: Default::default(),
            tags,
            notes: if self.one_in(5) {
                self.pick(&words::NOTES)
            } else {
                String::new()
            },
            name,
        };
        Account {
            id,
            version: 0,
            facts,
        }
    }

    /// 24 months of a key account, some of the last 24 of another that buys.
    pub fn revenue(&mut self, account: &Account, new_id: impl Fn() -> Id) -> Result<Vec<Revenue>> {
        if account.facts.status != AccountStatus::Active {
            return Ok(Vec::new());
        }
        let scale = if account.facts.key_account {
            4_000_000
        } else {
            300_000
        };
        let mut all = Vec::new();
        for back in (1..=24).rev() {
            if !account.facts.key_account && !self.one_in(3) {
                continue;
            }
            let day = self
                .today
                .checked_sub_months(Months::new(back))
                .unwrap_or(self.today);
            let month = Month::of(day).map_err(|error| StorageError::internal(error.code))?;
            let amount = Money::new(i64::from(self.below(scale)), self.currency)
                .map_err(|error| StorageError::internal(error.code))?;
            all.push(Revenue {
                id: new_id(),
                version: 0,
                account_id: account.id,
                month,
                amount,
            });
        }
        Ok(all)
    }

    pub fn person(&mut self, id: Id, language: Language) -> Person {
        let name = if language == Language::Bg {
            format!(
                "{} {}",
                self.pick(&words::GIVEN_CYR),
                self.pick(&words::FAMILY_CYR)
            )
        } else {
            format!("{} {}", self.pick(&words::GIVEN), self.pick(&words::FAMILY))
        };
        let facts = PersonFacts {
            mobile: format!("+359 88 {:07}", self.below(10_000_000)),
            email: format!("p{}@account{}.example", self.below(1_000_000), self.made),
            ..PersonFacts::called(name)
        };
        Person {
            id,
            version: 0,
            facts,
        }
    }

    pub fn part(&mut self, id: Id, account_id: Id, person_id: Id) -> Part {
        let roles = match self.below(6) {
            0 => vec![Role::DecisionMaker],
            1 => vec![Role::Influencer],
            2 => vec![Role::Gatekeeper],
            3 => vec![Role::User, Role::Ally],
            _ => vec![Role::User],
        };
        let reader = match self.below(4) {
            0 => Some(ReaderType::Director),
            1 => Some(ReaderType::Hr),
            2 => Some(ReaderType::Finance),
            _ => None,
        };
        let facts = PartFacts {
            positions: Default::default(),
            position: self.pick(&words::POSITIONS),
            department: self.pick(&words::DEPARTMENTS),
            departments: Default::default(),
            reports_to: None,
            roles,
            reader,
            stance: if self.one_in(3) {
                Stance::Ally
            } else {
                Stance::Unknown
            },
            influence: u8::try_from(self.below(5) + 1).ok(),
            left_on: None,
            plans_asked_on: None,
            buying: Vec::new(),
            bond: None,
            wanted: None,
            came_on: None,
            area_id: None,
        };
        Part {
            id,
            version: 0,
            account_id,
            person_id,
            facts,
        }
    }

    pub fn contact(&mut self, id: Id, account_id: Id, known: &[Id]) -> Contact {
        let who = self.below(u32::try_from(known.len()).unwrap_or(1)) as usize;
        let facts = ContactFacts {
            kind: if self.one_in(3) {
                ContactKind::Call
            } else {
                ContactKind::Meeting
            },
            held_on: self.days_ago(400),
            people: known.get(who).copied().into_iter().collect(),
            by: None,
            summary: self.pick(&words::NOTES),
            commitment: String::new(),
            commitment_due: None,
            commitment_kept_on: None,
            minutes: None,
            opportunity_id: None,
        };
        Contact {
            id,
            version: 0,
            account_id,
            facts,
        }
    }

    pub fn proposal(&mut self, id: Id, account_id: Id, language: Language) -> Proposal {
        let prepared_on = self.days_ago(200);
        let facts = ProposalFacts {
            title: format!(
                "{} for {}",
                self.pick(&words::TRADES),
                self.pick(&words::TOWNS)
            ),
            language,
            prepared_on,
            valid_until: prepared_on + Days::new(30),
            pricing: Pricing::new(self.currency),
            calculation: None,
            look: Default::default(),
        };
        Proposal {
            id,
            version: 0,
            account_id,
            facts,
            number: None,
            revision: 1,
            sent_at: None,
            outcome: None,
            template: None,
        }
    }
}
