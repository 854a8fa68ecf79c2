//! How a picture stands on the page.

use serde::{Deserialize, Serialize};

use crate::error::{DomainError, DomainResult};

/// Width of a picture on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum PictureWidth {
    /// The whole 170 mm.
    #[default]
    Full,
    /// The 130 mm text column.
    Text,
}

/// Parts per thousand cut off at each side; what is left must be at least a twentieth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Crop {
    pub left: u16,
    pub top: u16,
    pub right: u16,
    pub bottom: u16,
}

impl Crop {
    /// Largest sum of two opposite sides, parts per thousand.
    pub const MOST: u16 = 950;

    /// # Errors
    /// `field_out_of_range` where opposite sides leave too little.
    pub(in super::super) fn check(self) -> DomainResult<()> {
        for (place, sides) in [
            ("left", [self.left, self.right]),
            ("top", [self.top, self.bottom]),
        ] {
            let cut = sides.iter().map(|side| u32::from(*side)).sum::<u32>();
            if cut > u32::from(Self::MOST) {
                return Err(DomainError::field_out_of_range(place, 0, Self::MOST));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn something_is_left_of_a_picture() {
        let crop = |left, right| Crop {
            left,
            right,
            ..Crop::default()
        };
        assert!(crop(475, 475).check().is_ok());
        let error = crop(600, 400).check().unwrap_err();
        assert_eq!(error.place.as_deref(), Some("left"), "nothing is left");
        assert!(crop(u16::MAX, u16::MAX).check().is_err());
    }
}
