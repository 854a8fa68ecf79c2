//! Texts that aren't ready: places to fill in, another language than the edition's.

use super::Noted;
use super::placeholder::placeholders;
use crate::language::{Language, LocalText, other_language};
use crate::proposal::{BlockContent, Said};

pub(super) fn block(content: &BlockContent, language: Language) -> Noted {
    let mut noted = Noted::new();
    for said in content.said() {
        for found in one(said, language) {
            // Each place is filled in by itself; anything else is said once of a block.
            if found.0 == "placeholder_left" || !noted.contains(&found) {
                noted.push(found);
            }
        }
    }
    noted
}

pub(super) fn line(text: &LocalText, language: Language) -> Noted {
    one(Said::Line(text), language)
}

fn one(said: Said<'_>, language: Language) -> Noted {
    let mut noted = Noted::new();
    match said.exact(language) {
        Some(text) => {
            for left in placeholders(&text) {
                noted.push(("placeholder_left", vec![("text", left)]));
            }
            if let Some(found) = other_language(&text, language) {
                let args = vec![
                    ("language", language.tag().to_owned()),
                    ("found", found.map_or("", Language::tag).to_owned()),
                ];
                noted.push(("text_in_other_language", args));
            }
        }
        None if !said.is_written(language) => {
            let args = vec![("language", language.tag().to_owned())];
            noted.push(("text_missing_language", args));
        }
        None => {}
    }
    noted
}
