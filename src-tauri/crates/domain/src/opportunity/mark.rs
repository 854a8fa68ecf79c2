//! Dated facts of a deal that no other record holds: who opened the door, who stated the volume,
//! who agreed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};
use crate::fields::text;
use crate::id::Id;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// Somebody inside opened the door.
    DoorOpened,
    /// They agreed to a meeting.
    MeetingBooked,
    /// They invited us to a project.
    Invited,
    /// They said how much they need; `words` is the volume.
    VolumeStated,
    /// An authorised manager of theirs agreed.
    ApprovedTheirs,
    /// An authorised manager of ours agreed.
    ApprovedOurs,
    /// The price was discussed at a level of theirs.
    PriceDiscussed,
    /// They confirmed the volume; `words` is the volume.
    VolumeConfirmed,
    /// Both sides signed the action plan.
    PlanSigned,
    /// Their users got through the first disappointment.
    DisappointmentOvercome,
    /// Their users work with it as a matter of course.
    ConfidentUse,
}

impl MarkKind {
    /// A person of theirs said or did it.
    #[must_use]
    pub const fn needs_person(self) -> bool {
        !matches!(self, Self::ApprovedOurs)
    }

    /// A member of our team said or did it.
    #[must_use]
    pub const fn needs_member(self) -> bool {
        matches!(self, Self::ApprovedOurs | Self::PlanSigned)
    }

    /// It is nothing without its words.
    #[must_use]
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::VolumeStated | Self::VolumeConfirmed)
    }
}

/// At which level of theirs the price was discussed (M8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PriceLevel {
    /// Those who work with it.
    Users,
    /// Heads of departments: finance, technology, purchasing.
    Heads,
    /// Who signs.
    Top,
}

impl PriceLevel {
    pub const ALL: [Self; 3] = [Self::Users, Self::Heads, Self::Top];
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct MarkFacts {
    pub kind: MarkKind,
    /// Not in the future.
    pub on: NaiveDate,
    /// A person of the account.
    pub person_id: Option<Id>,
    /// A member of our team.
    pub member_id: Option<Id>,
    /// Of a price discussed, and only there.
    pub level: Option<PriceLevel>,
    /// At most 500 characters.
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub id: Id,
    pub version: i64,
    pub opportunity_id: Id,
    pub facts: MarkFacts,
}

impl MarkFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required` at who, the level or the words that the kind needs; `date_in_future`,
    /// `field_too_long`, `field_control_character`.
    pub fn check(&mut self, today: NaiveDate) -> DomainResult<()> {
        let needed = |place, is_there: bool| {
            if is_there {
                Ok(())
            } else {
                Err(DomainError::field_required(place))
            }
        };
        if self.on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        text("words", &mut self.words, 500)?;
        let kind = self.kind;
        needed(
            "person_id",
            !kind.needs_person() || self.person_id.is_some(),
        )?;
        needed(
            "member_id",
            !kind.needs_member() || self.member_id.is_some(),
        )?;
        needed("words", !kind.needs_words() || !self.words.is_empty())?;
        if kind == MarkKind::PriceDiscussed {
            return needed("level", self.level.is_some());
        }
        self.level = None;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_needs_who_and_what() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let who = Some(Id::from_parts(1, [1; 10]));
        let of = |kind| MarkFacts {
            kind,
            on: today,
            person_id: None,
            member_id: None,
            level: None,
            words: String::new(),
        };
        let place = |mut facts: MarkFacts| facts.check(today).unwrap_err().place.unwrap();
        assert_eq!(place(of(MarkKind::DoorOpened)), "person_id");
        assert_eq!(place(of(MarkKind::ApprovedOurs)), "member_id");
        let theirs = |kind| MarkFacts {
            person_id: who,
            ..of(kind)
        };
        assert_eq!(place(theirs(MarkKind::PlanSigned)), "member_id");
        assert_eq!(place(theirs(MarkKind::VolumeStated)), "words");
        assert_eq!(place(theirs(MarkKind::PriceDiscussed)), "level");
        let mut odd = MarkFacts {
            level: Some(PriceLevel::Top),
            ..theirs(MarkKind::Invited)
        };
        odd.check(today).unwrap();
        assert_eq!(odd.level, None, "an invitation has no level");
        odd.on = today + chrono::Days::new(1);
        assert_eq!(odd.check(today).unwrap_err().code, "date_in_future");
    }
}
