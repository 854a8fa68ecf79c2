//! The VIP questionnaire (M25): exactly two sides of one A4 sheet for every account.

mod qr;
mod resolve;
mod view;

pub use qr::content as code_content;
pub use resolve::{Known, QuestionnaireSource, Rhythm, view};
pub use view::*;

use serde::Serialize;

use crate::engine::{Document, FieldBox, Pictures, Properties, Studio};
use crate::error::DocumentError;
use crate::text::clean_all;

/// Where the template of forms is.
const TEMPLATE: &str = "/questionnaire.typ";
/// Least height of a line to write on: 8 mm in points, less what rounding takes.
const LINE_MIN: f64 = 8.0 * 72.0 / 25.4 - 0.05;
/// Most rows of people.
const PEOPLE_MAX: usize = 5;
/// Fewest, when room has to be made.
const PEOPLE_MIN: usize = 1;

/// What the template reads.
#[derive(Serialize)]
struct Data<'a> {
    forms: Vec<Form<'a>>,
}

#[derive(Serialize)]
struct Form<'a> {
    #[serde(flatten)]
    view: &'a QuestionnaireView,
    codes: Vec<qr::Code>,
}

impl Studio {
    /// Sets forms, two pages each, one after another in one file. If known data is too much for a
    /// sheet, rows of people go first, down to one.
    ///
    /// # Errors
    /// `nothing_to_print` for no form; `questionnaire_too_long {section}` at `forms[n]` naming the
    /// section to shorten; `layout_failed`, `write_failed`.
    pub fn questionnaires(&self, views: &[QuestionnaireView]) -> Result<Document, DocumentError> {
        let Some(first) = views.first() else {
            return Err(DocumentError::new("nothing_to_print"));
        };
        let mut fitted = Vec::with_capacity(views.len());
        for (index, view) in views.iter().enumerate() {
            let fits = self
                .fitted(view)
                .map_err(|error| error.within(&format!("forms[{index}]")))?;
            fitted.push(fits);
        }
        let properties = Properties {
            title: match views.len() {
                1 => first.properties.title.clone(),
                count => resolve::title_of_many(first.language, count),
            },
            author: first.properties.author.clone(),
            subject: first.properties.subject.clone(),
            keywords: Vec::new(),
            language: first.language.tag(),
        };
        self.make(TEMPLATE, &data(&fitted)?, Pictures::new(), &properties)
    }

    /// The form with as much of what we know as leaves 8 mm for every line.
    fn fitted(&self, view: &QuestionnaireView) -> Result<QuestionnaireView, DocumentError> {
        let mut view = view.clone();
        shorten_people(&mut view, PEOPLE_MAX);
        let mut people = PEOPLE_MAX;
        loop {
            let Some(side) = self.too_tight(&view)? else {
                return Ok(view);
            };
            people -= 1;
            if people < PEOPLE_MIN || !shorten_people(&mut view, people) {
                return Err(DocumentError::new("questionnaire_too_long")
                    .with("section", longest(&view, side)));
            }
        }
    }

    /// The side (0 or 1) on which lines are too close or that runs over its page.
    fn too_tight(&self, view: &QuestionnaireView) -> Result<Option<usize>, DocumentError> {
        let forms = std::slice::from_ref(view);
        let laid_out = self.lay_out(TEMPLATE, &data(forms)?, Pictures::new())?;
        let pages = crate::engine::fields_of(&laid_out);
        if pages.len() != 2 {
            // The first side that takes more than a page shows no code on the second page.
            let second_has_code = pages
                .get(1)
                .is_some_and(|fields| fields.iter().any(|f| f.name == "code"));
            return Ok(Some(usize::from(second_has_code)));
        }
        let tight = |field: &FieldBox| {
            let line = field.name != "code" && field.area.width > 40.0;
            line && field.area.height < LINE_MIN
        };
        Ok(pages.iter().position(|fields| fields.iter().any(tight)))
    }
}

fn data(views: &[QuestionnaireView]) -> Result<serde_json::Value, DocumentError> {
    let mut forms = Vec::with_capacity(views.len());
    for view in views {
        let codes = [1, 2]
            .into_iter()
            .map(|side| qr::code(&qr::content(&view.id, side)));
        forms.push(Form {
            view,
            codes: codes.collect::<Result<_, _>>()?,
        });
    }
    let mut data = serde_json::to_value(Data { forms })
        .map_err(|error| DocumentError::new("layout_failed").with("reason", error))?;
    clean_all(&mut data);
    Ok(data)
}

/// Keeps at most so many rows of people; whether any were taken away.
fn shorten_people(view: &mut QuestionnaireView, most: usize) -> bool {
    let (mut shorter, language) = (false, view.language);
    for section in view.sides.iter_mut().flat_map(|side| &mut side.sections) {
        for part in &mut section.parts {
            if let PartView::Table {
                rows,
                more,
                more_words,
                ..
            } = part
                && section.key == "people"
                && rows.len() > most
            {
                // An empty row for somebody new stays as long as there is one.
                let new = rows
                    .last()
                    .filter(|row| row.iter().all(String::is_empty))
                    .cloned();
                let before = rows.len();
                rows.truncate(most - usize::from(new.is_some()));
                rows.extend(new);
                *more += before - rows.len();
                *more_words = resolve::more_people(language, *more);
                shorter = true;
            }
        }
    }
    shorter
}

/// The section of a side with the most in it, in lines and words.
fn longest(view: &QuestionnaireView, side: usize) -> String {
    let weight = |section: &&SectionView| {
        let parts = section.parts.iter().map(|part| match part {
            PartView::Fields { .. } => 2,
            PartView::Table { rows, .. } => rows.len() * 2 + 1,
            PartView::Question { text, lines, .. } => {
                usize::from(*lines) * 2 + text.chars().count().div_ceil(100)
            }
            PartView::Lines { lines, .. } => usize::from(*lines) * 2,
            PartView::Choices { choices } => choices
                .iter()
                .map(|choice| {
                    choice
                        .options
                        .iter()
                        .map(|o| o.text.chars().count())
                        .sum::<usize>()
                        / 40
                        + 1
                })
                .max()
                .unwrap_or_default(),
        });
        parts.sum::<usize>()
    };
    let sections = view.sides.get(side).map(|side| side.sections.iter());
    let longest = sections.and_then(|sections| sections.max_by_key(weight));
    longest
        .map(|section| section.key.clone())
        .unwrap_or_default()
}
