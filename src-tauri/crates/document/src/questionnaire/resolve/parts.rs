//! What sections are put together from, with words in the language of the form.

use redbook_i18n::Key;

use super::super::view::{FieldView, FormColumnKind, FormColumnView, OptionView, PartView};
use crate::proposal::resolve::Words;

pub(super) fn field(
    words: &Words<'_>,
    name: &str,
    label: Key,
    value: &str,
    weight: f32,
) -> FieldView {
    FieldView {
        name: name.to_owned(),
        label: words.word(label),
        value: value.to_owned(),
        weight,
    }
}

pub(super) fn column(
    words: &Words<'_>,
    name: &str,
    head: Key,
    width: f32,
    kind: FormColumnKind,
) -> FormColumnView {
    FormColumnView {
        name: name.to_owned(),
        head: words.word(head),
        width,
        column: kind,
    }
}

pub(super) fn question(words: &Words<'_>, name: &str, text: Key, lines: u8) -> PartView {
    PartView::Question {
        name: name.to_owned(),
        text: words.word(text),
        lines,
    }
}

pub(super) fn option(words: &Words<'_>, name: &str, text: Key) -> OptionView {
    OptionView {
        name: name.to_owned(),
        text: words.word(text),
        on: false,
    }
}
