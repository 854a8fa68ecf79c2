//! Rich text of the sample in its short notation: `*bold*`, `_italic_`, `{=saved_yearly}` a bound
//! number; a line is a paragraph, lines that begin with `- ` or `1. ` are a list.

use redbook_domain::language::{Language, Localized};
use redbook_domain::proposal::{BoundKey, LocalRich, Paragraph, Rich, Run};

use super::broken;
use super::story::Story;
use super::text::Text;
use crate::error::ApiError;

pub fn local(story: Story, text: &Text) -> Result<LocalRich, ApiError> {
    Language::INTERFACE
        .into_iter()
        .map(|language| Ok((language, parse(&story.say(text, language))?)))
        .collect::<Result<_, _>>()
        .map(Localized)
}

pub fn parse(text: &str) -> Result<Rich, ApiError> {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    for line in text.lines() {
        if let Some(item) = line.strip_prefix("- ") {
            let runs = runs(item)?;
            match paragraphs.last_mut() {
                Some(Paragraph::Bullets { items }) => items.push(runs),
                _ => paragraphs.push(Paragraph::Bullets { items: vec![runs] }),
            }
        } else if let Some(item) = numbered(line) {
            let runs = runs(item)?;
            match paragraphs.last_mut() {
                Some(Paragraph::Numbers { items }) => items.push(runs),
                _ => paragraphs.push(Paragraph::Numbers { items: vec![runs] }),
            }
        } else {
            paragraphs.push(Paragraph::Plain { runs: runs(line)? });
        }
    }
    Ok(Rich(paragraphs))
}

fn numbered(line: &str) -> Option<&str> {
    let (number, item) = line.split_once(". ")?;
    (!number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())).then_some(item)
}

fn runs(line: &str) -> Result<Vec<Run>, ApiError> {
    let mut runs = Vec::new();
    let mut look = Run::default();
    let mut rest = line;
    while let Some(at) = rest.find(['*', '_', '{']) {
        let (before, sign) = rest.split_at(at);
        push(&mut runs, &look, before);
        if let Some(tail) = sign.strip_prefix('{') {
            let unclosed = || broken("text", line);
            let (inner, tail) = tail.split_once('}').ok_or_else(unclosed)?;
            let key = bound(inner.strip_prefix('=').ok_or_else(unclosed)?)?;
            runs.push(Run {
                bound: Some(key),
                ..look.clone()
            });
            rest = tail;
        } else {
            if sign.starts_with('*') {
                look.bold = !look.bold
            } else {
                look.italic = !look.italic
            }
            rest = &sign[1..];
        }
    }
    push(&mut runs, &look, rest);
    if look.bold || look.italic {
        Err(broken("text", line))
    } else {
        Ok(runs)
    }
}

fn push(runs: &mut Vec<Run>, look: &Run, text: &str) {
    if !text.is_empty() {
        runs.push(Run {
            text: text.to_owned(),
            ..look.clone()
        });
    }
}

fn bound(code: &str) -> Result<BoundKey, ApiError> {
    serde_json::from_value(code.into()).map_err(|error| broken("bound number", &error.to_string()))
}
