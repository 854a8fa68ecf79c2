//! What each block of an edition says, taken from the very view that pages are set from: a new kind
//! of block needs nothing here.

use redbook_document::proposal::ProposalView;
use redbook_domain::id::Id;
use redbook_domain::version::{SaidBlock, SaidText};
use serde_json::Value;

use crate::error::ApiError;
use crate::source::Material;

/// Kind of what stands above the first block: headline and addressee.
pub(crate) const HEAD: &str = "headline";

/// Fields that hold no words: keys, names of files, codes, places on pages.
const WORDLESS: [&str; 9] = [
    "id", "kind", "file", "bound", "mark", "align", "row", "on_page", "on_pages",
];

/// What an edition says, block by block, in reading order.
///
/// # Errors
/// `internal` if a view can't be written as JSON, which the pages need as well.
pub(crate) fn said(view: &ProposalView, material: &Material) -> Result<Vec<SaidBlock>, ApiError> {
    let nobody = Id(uuid::Uuid::nil());
    let mut head = Texts::default();
    head.add("headline", &view.headline);
    head.add("addressee.name", &view.addressee.name);
    for (at, line) in view.addressee.lines.iter().enumerate() {
        head.add(&format!("addressee.lines[{at}]"), line);
    }
    let mut blocks = vec![SaidBlock {
        block_id: nobody,
        lineage: nobody,
        kind: HEAD.to_owned(),
        texts: head.0,
    }];
    for block in &view.blocks {
        let value = serde_json::to_value(block)
            .map_err(|error| ApiError::new("internal").with("detail", error))?;
        let Ok(block_id) = block.id.parse::<Id>() else {
            continue;
        };
        let known = material.blocks.iter().find(|known| known.id == block_id);
        let mut texts = Texts::default();
        texts.walk("", &value);
        blocks.push(SaidBlock {
            block_id,
            lineage: known.map_or(block_id, |known| known.lineage()),
            kind: known.map_or("", |known| known.content.kind()).to_owned(),
            texts: texts.0,
        });
    }
    Ok(blocks)
}

#[derive(Default)]
struct Texts(Vec<SaidText>);

impl Texts {
    fn add(&mut self, place: &str, text: &str) {
        if !text.trim().is_empty() {
            self.0.push(SaidText {
                place: place.to_owned(),
                text: text.to_owned(),
            });
        }
    }

    fn walk(&mut self, place: &str, value: &Value) {
        match value {
            Value::String(text) => self.add(place, text),
            // Lines of a person are runs each of its own.
            Value::Array(items) => match line_of_runs(items) {
                Some(text) if !place.ends_with("lines") => self.add(place, &text),
                _ => items
                    .iter()
                    .enumerate()
                    .for_each(|(at, item)| self.walk(&format!("{place}[{at}]"), item)),
            },
            Value::Object(fields) => {
                if let Some(Value::Array(cells)) = fields.get("cells") {
                    return self.add(place, &row(cells));
                }
                if let Some(Value::Array(runs)) = fields.get("runs") {
                    return self.add(place, &line_of_runs(runs).unwrap_or_default());
                }
                for (name, inner) in fields {
                    if WORDLESS.contains(&name.as_str()) {
                        continue;
                    }
                    let dot = if place.is_empty() { "" } else { "." };
                    self.walk(&format!("{place}{dot}{name}"), inner);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// Runs of one line as one text; `None` if these aren't runs.
fn line_of_runs(items: &[Value]) -> Option<String> {
    if items.is_empty() {
        return None;
    }
    let text = |item: &Value| {
        item.get("bold")?;
        Some(item.get("text")?.as_str()?.to_owned())
    };
    items.iter().map(text).collect()
}

/// A row of a table as one text: what changes in a row is read with what stands beside it.
fn row(cells: &[Value]) -> String {
    let text = |cell: &Value, name: &str| cell.get(name)?.as_str().map(str::to_owned);
    let cells = cells
        .iter()
        .flat_map(|cell| [text(cell, "text"), text(cell, "note")]);
    let cells = cells.flatten().filter(|text| !text.trim().is_empty());
    cells.collect::<Vec<_>>().join(" · ")
}
