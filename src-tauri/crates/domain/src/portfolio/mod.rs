//! Portfolio and dependency (M1): which accounts feed the company, and whether one of them is a
//! danger.

mod attention;
mod curve;
mod dependency;
mod pace;
pub mod rules;

pub use attention::{Attention, Seen, attention};
pub use curve::reach;
pub use dependency::{Band, Dependency, dependency, percent};
pub use pace::{Pace, pace};
pub use rules::Rules;
