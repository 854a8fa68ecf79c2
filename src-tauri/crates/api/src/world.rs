//! The real world: the system's clock, zone and randomness; or a fixed one for samples and tests.

use std::sync::Mutex;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;
use redbook_domain::id::Id;
use redbook_domain::world::World;

/// The computer's clock in a given time zone.
#[derive(Debug, Clone, Copy)]
pub struct SystemWorld {
    pub zone: Tz,
}

impl SystemWorld {
    /// In the system's time zone, UTC if it has none that is known.
    #[must_use]
    pub fn here() -> Self {
        Self {
            zone: system_zone(),
        }
    }
}

/// The system's time zone by its IANA name.
#[must_use]
pub fn system_zone() -> Tz {
    iana_time_zone::get_timezone()
        .ok()
        .and_then(|name| name.parse().ok())
        .unwrap_or(Tz::UTC)
}

impl World for SystemWorld {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        Utc::now().with_timezone(&self.zone).date_naive()
    }

    fn end_of_day(&self, day: NaiveDate) -> DateTime<Utc> {
        redbook_domain::dates::end_of_day(day, &self.zone)
    }

    fn new_id(&self) -> Id {
        Id(uuid::Uuid::now_v7())
    }
}

/// A world that stands still but for a millisecond a key: the same calls give the same keys.
#[derive(Debug)]
pub struct FixedWorld {
    today: NaiveDate,
    state: Mutex<(DateTime<Utc>, u64)>,
}

impl FixedWorld {
    /// Noon UTC of the given day; `seed` makes the keys.
    #[must_use]
    pub fn new(today: NaiveDate, seed: u64) -> Self {
        let noon = today.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc();
        Self::starting(today, noon, seed)
    }

    /// As [`FixedWorld::new`], from another instant.
    #[must_use]
    pub fn starting(today: NaiveDate, at: DateTime<Utc>, seed: u64) -> Self {
        Self {
            today,
            state: Mutex::new((at, seed)),
        }
    }
}

impl World for FixedWorld {
    fn now(&self) -> DateTime<Utc> {
        let mut state = self
            .state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        state.0 += Duration::milliseconds(1);
        state.0
    }

    fn today(&self) -> NaiveDate {
        self.today
    }

    fn new_id(&self) -> Id {
        let now = self.now();
        let mut state = self
            .state
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let mut random = [0; 10];
        for chunk in random.chunks_mut(8) {
            // SplitMix64 (Steele, Lea, Flood 2014): enough to tell keys of a sample apart.
            state.1 = state.1.wrapping_add(0x9E37_79B9_7F4A_7C15);
            let mut z = state.1;
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
        Id::from_parts(now.timestamp_millis().unsigned_abs(), random)
    }
}
