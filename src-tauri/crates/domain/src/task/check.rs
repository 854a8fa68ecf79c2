//! Limits of task fields.

use chrono::NaiveDate;

use super::{Task, TaskFacts, TaskKind};
use crate::error::{DomainError, DomainResult};
use crate::fields::{line, required_line, text};

impl TaskFacts {
    /// Normalises and checks every field.
    ///
    /// # Errors
    /// `field_required` at `title` for a task of the manager's own; `field_too_long`,
    /// `field_control_character`.
    pub fn check(&mut self) -> DomainResult<()> {
        if self.kind == TaskKind::Other {
            required_line("title", &mut self.title, 300)?;
        } else {
            line("title", &mut self.title, 300)?;
        }
        text("note", &mut self.note, 2_000)
    }
}

impl Task {
    /// Marks the task as done on a day.
    ///
    /// # Errors
    /// `date_in_future` at `on`; `not_allowed` if it is closed already.
    pub fn finish(&mut self, on: NaiveDate, today: NaiveDate) -> DomainResult<()> {
        self.must_be_open("done")?;
        if on > today {
            return Err(DomainError::new("date_in_future").at("on"));
        }
        self.done_on = Some(on);
        Ok(())
    }

    /// Marks the task as left undone.
    ///
    /// # Errors
    /// `field_required` at `reason`, `field_too_long`, `not_allowed` if it is closed already.
    pub fn skip(&mut self, mut reason: String) -> DomainResult<()> {
        self.must_be_open("skip")?;
        required_line("reason", &mut reason, 300)?;
        self.skipped = Some(reason);
        Ok(())
    }

    /// Makes a closed task open again.
    ///
    /// # Errors
    /// `not_allowed` if it is open.
    pub fn reopen(&mut self) -> DomainResult<()> {
        if self.is_open() {
            return Err(DomainError::not_allowed("reopen", "open"));
        }
        (self.done_on, self.skipped) = (None, None);
        Ok(())
    }

    fn must_be_open(&self, action: &'static str) -> DomainResult<()> {
        if self.is_open() {
            return Ok(());
        }
        let state = if self.done_on.is_some() {
            "done"
        } else {
            "skipped"
        };
        Err(DomainError::not_allowed(action, state))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::task::TaskState;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn task() -> Task {
        Task {
            id: Id::from_parts(0, [0; 10]),
            version: 1,
            facts: TaskFacts {
                kind: TaskKind::AskUrgency,
                title: String::new(),
                due: day("2026-12-01"),
                account_id: None,
                proposal_id: None,
                person_id: None,
                owner_id: None,
                note: String::new(),
            },
            done_on: None,
            skipped: None,
        }
    }

    #[test]
    fn a_task_is_closed_once() {
        let today = day("2026-12-01");
        let mut task = task();
        assert_eq!(
            task.finish(day("2026-12-02"), today).unwrap_err().code,
            "date_in_future"
        );
        assert_eq!(
            task.skip("  ".into()).unwrap_err().code,
            "field_required",
            "skipping without a reason leaves nothing to learn from"
        );
        task.finish(today, today).unwrap();
        assert_eq!(task.skip("no".into()).unwrap_err().code, "not_allowed");
        task.reopen().unwrap();
        assert_eq!(task.reopen().unwrap_err().code, "not_allowed");
        task.skip("they called first".into()).unwrap();
        assert_eq!(task.finish(today, today).unwrap_err().code, "not_allowed");
    }

    #[test]
    fn the_state_follows_from_the_day() {
        let mut task = task();
        let states = ["2026-11-30", "2026-12-01", "2026-12-02"].map(|on| task.state(day(on)));
        assert_eq!(
            states,
            [TaskState::Later, TaskState::Today, TaskState::Overdue]
        );
        task.skipped = Some("late".into());
        assert_eq!(task.state(day("2026-12-02")), TaskState::Skipped);
    }

    #[test]
    fn only_an_own_task_needs_words() {
        let mut facts = task().facts;
        facts.check().unwrap();
        facts.kind = TaskKind::Other;
        assert_eq!(facts.check().unwrap_err().place.as_deref(), Some("title"));
    }
}
