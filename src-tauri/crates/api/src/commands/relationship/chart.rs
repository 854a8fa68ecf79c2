//! Everything a map is made of, read in one go and laid out.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use redbook_domain::account::Account;
use redbook_domain::change::PlannedChange;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::opportunity::Opportunity;
use redbook_domain::person::{Role, Stance};
use redbook_domain::relationship::layout::{
    Area, CLOSE_ROW, Layout, Node, Placed, ROW, extent, influence, layout, reporting,
};
use redbook_domain::relationship::{Depth, Flag, Held, Influence, NEW_DAYS, RoleGap, Seen, flags};
use redbook_storage::account::PartPerson;
use redbook_storage::{Reader, account, change, relationship};

use crate::commands::area::of_cards;
use crate::commands::noun::item;
use crate::dto::area::AreaName;
use crate::dto::relationship::{InfluenceLine, MapCard, MapPerson, RelationshipMap, ReportLine};
use crate::error::ApiError;

#[derive(Debug)]
pub(crate) struct Chart {
    pub account: Account,
    pub opportunity: Option<String>,
    /// Those who left are on no map.
    pub people: Vec<PartPerson>,
    pub gaps: Vec<RoleGap>,
    pub influences: Vec<Influence>,
    pub changes: Vec<PlannedChange>,
    held: BTreeMap<Id, Held>,
    /// Roles in the deal, of those who have others there than in the account.
    roles: BTreeMap<Id, Vec<Role>>,
    /// Decision areas by card.
    areas: BTreeMap<Id, AreaName>,
    /// Cards of the people, then of the gaps.
    nodes: Vec<Node>,
    layout: Layout,
}

impl Chart {
    pub fn read(
        reader: &Reader<'_>,
        account_id: Id,
        deal: Option<&Opportunity>,
    ) -> Result<Self, ApiError> {
        let account: Account = reader.get(account_id)?;
        let involved = deal.map(|deal| &deal.facts.people[..]).unwrap_or_default();
        let people: Vec<PartPerson> = account::people(reader, account_id)?
            .into_iter()
            .filter(|one| one.part.facts.left_on.is_none())
            .filter(|one| {
                involved.is_empty() || involved.iter().any(|who| who.person_id == one.person.id)
            })
            .collect();
        let needed = |gap: &RoleGap| match (gap.facts.opportunity_id, deal) {
            (Some(id), Some(deal)) => id == deal.id,
            _ => true,
        };
        let gaps: Vec<RoleGap> = relationship::gaps(reader, account_id)?
            .into_iter()
            .filter(needed)
            .collect();
        let spots: BTreeMap<Id, (i32, i32)> = relationship::spots(reader, account_id)?
            .into_iter()
            .map(|spot| (spot.facts.card_id, (spot.facts.x, spot.facts.y)))
            .collect();
        let areas = of_cards(reader, account_id, &people, &gaps)?;
        // Whoever has decision areas is seen by them.
        let frame = |card: Id, department: &str| match areas.is_empty() {
            true => department.to_owned(),
            false => areas
                .get(&card)
                .map_or_else(String::new, |area| area.name.clone()),
        };
        let persons = people.iter().map(|one| Node {
            id: one.person.id,
            boss: one.part.facts.reports_to,
            department: one.part.facts.department.clone(),
            frame: frame(one.person.id, &one.part.facts.department),
            spot: spots.get(&one.person.id).copied(),
        });
        let empty = gaps.iter().map(|gap| Node {
            id: gap.id,
            boss: gap.facts.reports_to,
            department: gap.facts.department.clone(),
            frame: frame(gap.id, &gap.facts.department),
            spot: spots.get(&gap.id).copied(),
        });
        let nodes: Vec<Node> = persons.chain(empty).collect();
        let roles = involved
            .iter()
            .filter(|who| !who.roles.is_empty())
            .map(|who| (who.person_id, who.roles.clone()));
        Ok(Self {
            opportunity: deal.map(|deal| deal.facts.title.clone()),
            influences: relationship::influences(reader, account_id)?,
            changes: change::of_account(reader, account_id)?,
            held: relationship::held(reader, account_id)?,
            roles: roles.collect(),
            layout: layout(&nodes, ROW),
            nodes,
            areas,
            account,
            people,
            gaps,
        })
    }

    /// Draws the rows near each other, where nobody put a card by hand.
    pub fn close_up(&mut self) {
        if self.nodes.iter().all(|node| node.spot.is_none()) {
            self.layout = layout(&self.nodes, CLOSE_ROW);
        }
    }

    /// Names as a language writes them, for paper.
    pub fn write_in(&mut self, language: Language) {
        let account = &mut self.account.facts;
        account.name = account.named(language).to_owned();
        self.frames_in(language);
        write_in(&mut self.people, language);
    }

    /// Frames of departments, as a language writes those; decision areas have one name.
    fn frames_in(&mut self, language: Language) {
        if !self.areas.is_empty() {
            return;
        }
        let parts = self.people.iter().map(|one| &one.part.facts);
        let named: BTreeMap<&str, &str> = parts
            .map(|part| (part.department.as_str(), part.department_in(language)))
            .collect();
        let frames = self.nodes.iter_mut().map(|node| &mut node.frame);
        let regions = self.layout.regions.iter_mut();
        for name in frames.chain(regions.map(|region| &mut region.name)) {
            if let Some(other) = named.get(name.as_str()) {
                *name = (*other).to_owned();
            }
        }
    }

    pub fn held(&self, person: Id) -> Held {
        self.held.get(&person).copied().unwrap_or_default()
    }

    pub fn depth(&self, person: Id) -> Depth {
        self.held(person).depth()
    }

    fn roles(&self, one: &PartPerson) -> Vec<Role> {
        let own = self.roles.get(&one.person.id);
        own.unwrap_or(&one.part.facts.roles).clone()
    }

    pub fn flags(&self, today: NaiveDate) -> Vec<Flag> {
        let seen: Vec<Seen> = self
            .people
            .iter()
            .map(|one| seen(one, self.roles(one), self.depth(one.person.id)))
            .collect();
        let gaps: Vec<(Id, String)> = self
            .gaps
            .iter()
            .map(|gap| (gap.id, gap.facts.title.clone()))
            .collect();
        flags(&seen, &gaps, &self.changes, today)
    }

    pub fn shown(&self, today: NaiveDate) -> RelationshipMap {
        let (placed, empty) = self.layout.cards.split_at(self.people.len());
        let persons = self
            .people
            .iter()
            .zip(placed)
            .map(|(one, at)| self.person(one, *at, today));
        let gaps = self
            .gaps
            .iter()
            .zip(empty)
            .map(|(gap, at)| self.vacant(gap, *at));
        let cards: Vec<MapCard> = persons.chain(gaps).collect();
        let influences = self.lines(&cards);
        let lines = influences.iter().map(|line| extent(line.curve));
        RelationshipMap {
            account_id: self.account.id,
            account: self.account.facts.name.clone(),
            opportunity: self.opportunity.clone(),
            bounds: lines.fold(self.layout.bounds, Area::around),
            reports: self.reports(),
            influences,
            regions: self.layout.regions.clone(),
            by_area: !self.areas.is_empty(),
            flags: self.flags(today),
            cards,
        }
    }

    fn person(&self, one: &PartPerson, at: Placed, today: NaiveDate) -> MapCard {
        let part = &one.part.facts;
        let new = |day: NaiveDate| (0..=NEW_DAYS).contains(&(today - day).num_days());
        MapCard {
            id: one.person.id,
            area: at.area,
            by_hand: at.by_hand,
            name: one.person.facts.name.clone(),
            position: part.position.clone(),
            department: part.department.clone(),
            reader: part.reader,
            roles: self.roles(one),
            buying: part.buying.clone(),
            stance: part.stance,
            influence: part.influence,
            gap: None,
            person: Some(MapPerson {
                part_id: one.part.id,
                part_version: one.part.version,
                depth: self.depth(one.person.id),
                held: self.held(one.person.id),
                last_met: one.last_met,
                bond: part.bond,
                wanted: part.wanted,
                came_on: part.came_on,
                is_new: part.came_on.is_some_and(new),
            }),
            decision_area: self.areas.get(&one.person.id).cloned(),
            framed: self.framed(one.person.id, at),
        }
    }

    /// The card of a role without a person.
    fn vacant(&self, gap: &RoleGap, at: Placed) -> MapCard {
        let facts = &gap.facts;
        MapCard {
            id: gap.id,
            area: at.area,
            by_hand: at.by_hand,
            name: facts.title.clone(),
            position: String::new(),
            department: facts.department.clone(),
            reader: facts.reader,
            roles: facts.roles.clone(),
            buying: facts.buying.clone(),
            stance: Stance::Unknown,
            influence: None,
            gap: Some(item(gap)),
            person: None,
            decision_area: self.areas.get(&gap.id).cloned(),
            framed: self.framed(gap.id, at),
        }
    }

    fn framed(&self, card: Id, at: Placed) -> bool {
        let area = self.areas.get(&card);
        area.is_some_and(|area| {
            let regions = &self.layout.regions;
            regions
                .iter()
                .any(|region| region.name == area.name && region.area.overlaps(&at.area))
        })
    }

    fn at(&self, card: Id) -> Option<&Placed> {
        self.layout.cards.iter().find(|placed| placed.id == card)
    }

    fn reports(&self) -> Vec<ReportLine> {
        let persons = self
            .people
            .iter()
            .map(|one| (one.person.id, one.part.facts.reports_to));
        let gaps = self.gaps.iter().map(|gap| (gap.id, gap.facts.reports_to));
        let line = |(card_id, boss): (Id, Option<Id>)| {
            let boss_id = boss?;
            Some(ReportLine {
                boss_id,
                card_id,
                corners: reporting(self.at(boss_id)?, self.at(card_id)?),
            })
        };
        persons.chain(gaps).filter_map(line).collect()
    }

    /// Lines whose both ends are on the map.
    fn lines(&self, cards: &[MapCard]) -> Vec<InfluenceLine> {
        let of = |id: Id| cards.iter().find(|card| card.id == id);
        let line = |known: &Influence| {
            let from = of(known.facts.from_id)?;
            let to = of(known.facts.to_id)?;
            let others = cards
                .iter()
                .filter(|card| ![from.id, to.id].contains(&card.id));
            let others: Vec<_> = others.map(|card| card.area).collect();
            Some(InfluenceLine {
                curve: influence(from.area, to.area, &others),
                from: from.name.clone(),
                to: to.name.clone(),
                influence: item(known),
            })
        };
        self.influences.iter().filter_map(line).collect()
    }
}

/// As the rule of red flags sees a person.
pub(crate) fn seen(one: &PartPerson, roles: Vec<Role>, depth: Depth) -> Seen {
    let part = &one.part.facts;
    Seen {
        id: one.person.id,
        name: one.person.facts.name.clone(),
        roles,
        buying: part.buying.clone(),
        reader: part.reader,
        stance: part.stance,
        influence: part.influence,
        criteria: one.criteria.len(),
        came_on: part.came_on,
        depth,
    }
}

/// Names as a language writes them.
pub(crate) fn write_in(people: &mut [PartPerson], language: Language) {
    for one in people {
        let facts = &mut one.person.facts;
        facts.name = facts.named(language).to_owned();
        let part = &mut one.part.facts;
        part.position = part.positioned(language).to_owned();
        part.department = part.department_in(language).to_owned();
    }
}
