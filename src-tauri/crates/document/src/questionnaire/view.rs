//! A form ready to be set: plain words, sections and questions as data, so that they can be chosen
//! freely. What the template sees.

use redbook_domain::language::Language;
use serde::Serialize;

/// One form: two sides of an A4 sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QuestionnaireView {
    pub language: Language,
    /// What the QR codes hold between `RBQ1:` and the side.
    pub id: String,
    /// Read out by people: "RB-Q 0312-07".
    pub form: String,
    /// Says what the code is to those who can't see it.
    pub code_words: String,
    /// "programme VIP-2026/IV"; empty for none.
    pub programme: String,
    /// `#RRGGBB`.
    pub accent: String,
    pub sides: [SideView; 2],
    /// Title and author of the file.
    #[serde(skip)]
    pub properties: crate::proposal::PropertiesView,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct SideView {
    pub title: String,
    pub lead: String,
    /// "side 1 of 2".
    pub side: String,
    pub foot_left: String,
    pub foot_right: String,
    pub sections: Vec<SectionView>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct SectionView {
    /// Code used in names of fields and in errors: `people`.
    #[serde(rename = "id")]
    pub key: String,
    pub number: u8,
    pub title: String,
    pub hint: String,
    pub parts: Vec<PartView>,
}

/// A line with words before it.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct FieldView {
    /// Comes back as `<section>.<name>` in the page maps.
    #[serde(rename = "id")]
    pub name: String,
    pub label: String,
    /// What we know already.
    pub value: String,
    /// Share of the line.
    pub weight: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FormColumnKind {
    /// Known, in serif: reads as already written.
    Known,
    /// Printed, in serif: what a row is about. All rows are of one size.
    Term,
    /// Printed, in sans.
    #[default]
    Printed,
    /// Printed in the middle.
    Figure,
    /// A box to tick.
    Tick,
    /// Empty, to write in.
    Write,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct FormColumnView {
    #[serde(rename = "id")]
    pub name: String,
    pub head: String,
    /// Millimetres; 0 takes what is left.
    pub width: f32,
    pub column: FormColumnKind,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct OptionView {
    #[serde(rename = "id")]
    pub name: String,
    pub text: String,
    pub on: bool,
}

/// Options with words above them; empty words for none.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ChoiceView {
    pub label: String,
    pub options: Vec<OptionView>,
}

/// What a section is made of, from top to bottom.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PartView {
    /// Lines beside one another.
    Fields { fields: Vec<FieldView> },
    /// Cells of a row are in the order of the columns; ticks and cells to write in are empty.
    Table {
        columns: Vec<FormColumnView>,
        rows: Vec<Vec<String>>,
        /// Those who have no row, and what says so under the table; empty if there are none.
        more: usize,
        more_words: String,
    },
    /// A question with lines to answer on.
    Question {
        #[serde(rename = "id")]
        name: String,
        text: String,
        lines: u8,
    },
    /// Lines to go on writing.
    Lines {
        #[serde(rename = "id")]
        name: String,
        lines: u8,
    },
    /// Boxes to tick, one choice beside another.
    Choices { choices: Vec<ChoiceView> },
}
