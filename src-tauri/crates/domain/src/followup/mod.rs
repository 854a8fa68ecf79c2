//! What happens after a proposal was sent (M18): dated steps, answers of readers, and the two
//! extremes to be warned of, *indifference* and *neediness*.

mod answer;
mod plan;
mod rules;
mod warn;

pub use answer::{Answer, AnswerFacts, AnswerKind, ReaderState, reader_state};
pub use plan::{PlannedStep, plan, reminder_due, reminders};
pub use rules::Rules;
pub use warn::{Facts, Warning, WarningCode, warnings};
