//! What each block of an edition says, taken from the very view that pages are set from: a new kind
//! of block needs nothing here.

use redbook_document::proposal::{BodyView, ProposalView};
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

/// What stands between the cells of a row.
const BETWEEN: &str = " · ";

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
        texts: head.all,
    }];
    for block in &view.blocks {
        let value = serde_json::to_value(block)
            .map_err(|error| ApiError::new("internal").with("detail", error))?;
        let Ok(block_id) = block.id.parse::<Id>() else {
            continue;
        };
        let known = material.blocks.iter().find(|known| known.id == block_id);
        let mut texts = Texts {
            // Numbers of lines move when one comes in before them.
            numbered: matches!(block.body, BodyView::PriceTable { .. }),
            ..Texts::default()
        };
        texts.walk("", &value);
        blocks.push(SaidBlock {
            block_id,
            lineage: known.map_or(block_id, |known| known.lineage()),
            kind: known.map_or("", |known| known.content.kind()).to_owned(),
            texts: texts.all,
        });
    }
    Ok(blocks)
}

#[derive(Default)]
struct Texts {
    all: Vec<SaidText>,
    /// The first cell of a row is only its number.
    numbered: bool,
}

impl Texts {
    fn add(&mut self, place: &str, text: &str) {
        self.named(place, text, "");
    }

    fn named(&mut self, place: &str, text: &str, name: &str) {
        if !text.trim().is_empty() {
            self.all.push(SaidText {
                place: place.to_owned(),
                text: text.to_owned(),
                name: name.to_owned(),
                cells: Vec::new(),
            });
        }
    }

    /// A row of a table: what changes in it is read with what stands beside it.
    fn row(&mut self, place: &str, cells: &[Value]) {
        let mut all: Vec<String> = Vec::with_capacity(cells.len());
        for cell in cells {
            let part = |name: &str| cell.get(name).and_then(Value::as_str);
            let parts = [part("text"), part("note")];
            let parts = parts
                .into_iter()
                .flatten()
                .filter(|part| !part.trim().is_empty());
            all.push(parts.collect::<Vec<_>>().join("\n"));
            let span = cell.get("span").and_then(Value::as_u64).unwrap_or(1);
            all.extend((1..span).map(|_| String::new()));
        }
        let spans = cells.len() < all.len();
        if self.numbered
            && !spans
            && let Some(first) = all.first_mut()
        {
            first.clear();
        }
        let said = all.iter().filter(|cell| !cell.is_empty());
        let said: Vec<String> = said.map(|cell| cell.replace('\n', BETWEEN)).collect();
        if !said.is_empty() {
            self.all.push(SaidText {
                place: place.to_owned(),
                text: said.join(BETWEEN),
                name: String::new(),
                cells: all,
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
                    return self.row(place, cells);
                }
                let said = |name: &str| fields.get(name).and_then(Value::as_str);
                if let (Some(value), Some(name)) =
                    (said("value"), said("label").or(said("caption")))
                {
                    self.named(&format!("{place}.value"), value, name);
                    return self.named(
                        &format!("{place}.note"),
                        said("note").unwrap_or_default(),
                        name,
                    );
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
