//! The world as it was some days ago, for what the sample did then.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use redbook_domain::id::Id;
use redbook_domain::world::World;

use crate::app::App;
use crate::error::ApiError;

struct Yesterday {
    world: Arc<dyn World>,
    before: TimeDelta,
}

impl World for Yesterday {
    fn now(&self) -> DateTime<Utc> {
        self.world.now() - self.before
    }

    fn today(&self) -> NaiveDate {
        self.world.today() - self.before
    }

    fn end_of_day(&self, day: NaiveDate) -> DateTime<Utc> {
        self.world.end_of_day(day)
    }

    fn new_id(&self) -> Id {
        self.world.new_id()
    }
}

/// Runs commands as of an earlier day.
pub fn on<T>(
    app: &App,
    day: NaiveDate,
    run: impl FnOnce() -> Result<T, ApiError>,
) -> Result<T, ApiError> {
    let world = app.world();
    let before = world.today() - day;
    app.set_world(Arc::new(Yesterday {
        world: Arc::clone(&world),
        before,
    }));
    let done = run();
    app.set_world(world);
    done
}
