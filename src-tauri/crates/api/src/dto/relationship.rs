//! The relationship map of an account or a deal (M3).

use chrono::NaiveDate;
use redbook_domain::id::Id;
use redbook_domain::language::Language;
use redbook_domain::person::{Bond, BuyingRole, PersonFacts, ReaderType, Role, Stance};
use redbook_domain::relationship::layout::{Area, Region};
use redbook_domain::relationship::{Depth, Flag, Held, InfluenceFacts, RoleGapFacts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Item;
use super::area::AreaName;

/// One of both.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RelationshipMapReq {
    pub account_id: Option<Id>,
    /// Only who has a say in this deal, with the roles they have in it.
    pub opportunity_id: Option<Id>,
}

/// The map as a page, at a path or among the files of this session. Refused with `nothing_to_print`
/// while nobody is on it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct RelationshipPrintReq {
    /// One of both.
    pub account_id: Option<Id>,
    pub opportunity_id: Option<Id>,
    /// Language of the page; without it, the account's. Other than those of the interface: English.
    pub language: Option<Language>,
    #[ts(optional, as = "Option<MapFormat>")]
    pub format: MapFormat,
    pub path: Option<String>,
}

/// What a map is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MapFormat {
    #[default]
    Pdf,
    /// A picture of the same sheet: two pixels for each of the screen, for slides and letters; at
    /// most forty million.
    Png,
}

/// Cards, lines and frames with their places; pixels of the screen at a zoom of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct RelationshipMap {
    pub account_id: Id,
    pub account: String,
    /// Title of the deal.
    pub opportunity: Option<String>,
    /// Everything together.
    pub bounds: Area,
    /// In the order of entry, roles without a person last.
    pub cards: Vec<MapCard>,
    /// Frames around cards that lie together.
    pub regions: Vec<Region>,
    /// Frames are those of decision areas, else of departments.
    pub by_area: bool,
    pub reports: Vec<ReportLine>,
    pub influences: Vec<InfluenceLine>,
    /// The worst first.
    pub flags: Vec<Flag>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MapCard {
    /// Of the person, or of the role without one.
    pub id: Id,
    pub area: Area,
    /// Put there by hand.
    pub by_hand: bool,
    /// Name of the person; of a role without one, what they are.
    pub name: String,
    /// Empty of a role without a person.
    pub position: String,
    pub department: String,
    pub reader: Option<ReaderType>,
    /// In the deal that was asked for, else in the account.
    pub roles: Vec<Role>,
    pub buying: Vec<BuyingRole>,
    /// Unknown of a role without a person.
    pub stance: Stance,
    pub influence: Option<u8>,
    /// The role without a person that this is.
    pub gap: Option<Item<RoleGapFacts>>,
    /// The person that this is.
    pub person: Option<MapPerson>,
    /// The decision area it belongs to; of a role without a person that of the deal that needs it,
    /// else that of the boss.
    pub decision_area: Option<AreaName>,
    /// It lies in the frame of its decision area, which says it.
    pub framed: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MapPerson {
    pub part_id: Id,
    /// What to give to `part_update`.
    pub part_version: i64,
    /// How well we cover them, by the contacts of a year.
    pub depth: Depth,
    pub held: Held,
    #[ts(type = "string | null")]
    pub last_met: Option<NaiveDate>,
    pub bond: Option<Bond>,
    pub wanted: Option<Bond>,
    #[ts(type = "string | null")]
    pub came_on: Option<NaiveDate>,
    /// Came within 90 days.
    pub is_new: bool,
}

/// From a boss down to one of their people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportLine {
    pub boss_id: Id,
    pub card_id: Id,
    /// Corners, from the boss down: x and y.
    #[ts(type = "Array<[number, number]>")]
    pub corners: Vec<[i32; 2]>,
}

/// From who influences to who listens.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct InfluenceLine {
    pub influence: Item<InfluenceFacts>,
    pub from: String,
    pub to: String,
    /// Start, two handles and end of a cubic curve: x and y.
    #[ts(type = "[[number, number], [number, number], [number, number], [number, number]]")]
    pub curve: [[i32; 2]; 4],
}

/// Puts cards somewhere, all in one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RelationshipPlaceReq {
    pub account_id: Id,
    /// 1–500.
    pub cards: Vec<CardPlace>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardPlace {
    /// A person of the account or a role without one.
    pub card_id: Id,
    /// Left upper corner, −100,000 to 100,000; empty: the automatic place again.
    pub place: Option<Corner>,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Corner {
    pub x: i32,
    pub y: i32,
}

/// The role gets its person, with its lines and its place: somebody new, or somebody known.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RoleGapFillReq {
    pub id: Id,
    pub version: i64,
    /// Somebody known; who has a part in the account already also gets the roles.
    #[serde(default)]
    pub person_id: Option<Id>,
    /// Somebody new. One of both.
    #[serde(default)]
    pub person: Option<PersonFacts>,
}
