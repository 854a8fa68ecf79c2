//! People, references, points.

use serde::Serialize;

use super::{ParagraphView, RunView};

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PersonView {
    pub name: String,
    pub position: String,
    /// Telephone, e-mail.
    pub lines: Vec<RunView>,
}

/// A comparable project and who can tell about it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ReferenceView {
    pub customer: String,
    /// Industry and size, period.
    pub lines: Vec<String>,
    pub people: Vec<PersonView>,
    pub project: Vec<ParagraphView>,
    /// "Result for people."
    pub result_label: String,
    pub result: String,
    /// When and how they agreed to be asked.
    pub consents: Vec<String>,
}

/// A numbered point.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct PointView {
    pub term: String,
    pub text: Vec<RunView>,
}
