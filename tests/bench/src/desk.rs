//! What somebody who types at the desk waits for: the changed words sent along, the pages laid out,
//! the file fetched. Drawing it is the browser's part, measured in `tests/e2e/latency.spec.ts`.

use std::io;

use redbook_api::App;
use redbook_tests::{app, call};
use serde_json::{Value, json};

use crate::timing::Runs;

/// Pages of the long proposal.
const LONG: usize = 20;

/// # Errors
/// If there is no place for a workspace.
pub fn measure() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let app = app(folder.path());
    call(&app, "workspace_sample", json!({ "language": "en" }));
    let edition = edition(&app);
    let short = typing(&app, &edition);
    short.line("the sample's director edition", None);
    let pages = lengthen(&app, &edition);
    typing(&app, &edition).line(&format!("the same with {pages} pages"), Some(&short));
    Ok(())
}

/// The first edition of the sample's draft.
fn edition(app: &App) -> Value {
    let list = call(app, "proposal_list", json!({}));
    let items = list["items"].as_array().cloned().unwrap_or_default();
    let draft = items.iter().find(|item| item["state"] == "draft");
    let id = draft.map_or(Value::Null, |item| item["id"].clone());
    let desk = call(app, "proposal_get", json!({ "id": id }));
    json!({ "id": desk["editions"][0]["edition"]["id"], "block": text_block(&desk) })
}

fn text_block(desk: &Value) -> Value {
    let placed = desk["editions"][0]["edition"]["facts"]["layout"].as_array();
    let blocks = desk["blocks"].as_array().cloned().unwrap_or_default();
    placed
        .into_iter()
        .flatten()
        .filter_map(|place| blocks.iter().find(|block| block["id"] == place["block_id"]))
        .find(|block| block["content"]["kind"] == "text")
        .cloned()
        .unwrap_or_default()
}

/// One more letter in each turn.
fn typing(app: &App, edition: &Value) -> Runs {
    let mut content = edition["block"]["content"].clone();
    Runs::of(40, move |_| {
        let typed = content.pointer_mut("/body/en/0/runs/0/text");
        if let Some(text) = typed {
            *text = json!(format!("{}a", text.as_str().unwrap_or_default()));
        }
        let draft = json!({ "block_id": edition["block"]["id"], "content": content });
        let request = json!({ "edition_id": edition["id"], "drafts": [draft] });
        let shape = call(app, "edition_preview", request);
        let file = json!({ "token": shape["token"] });
        redbook_api::dispatch(app, "document_bytes", file).expect("it was just laid out");
    })
}

/// Adds own words until the edition is long.
fn lengthen(app: &App, edition: &Value) -> usize {
    let paragraph = |turn: usize, n: usize| {
        let words = format!("Paragraph {turn}.{n}: what was agreed in the meeting, and ").repeat(6);
        json!({ "kind": "plain", "runs": [{ "text": words }] })
    };
    for turn in 0..4 * LONG {
        let request = json!({ "edition_id": edition["id"], "drafts": [] });
        let shape = call(app, "edition_preview", request);
        let pages = shape["pages"].as_array().map_or(0, Vec::len);
        if pages >= LONG {
            return pages;
        }
        let body: Vec<Value> = (0..8).map(|n| paragraph(turn, n)).collect();
        let content = json!({
            "kind": "text", "label": { "en": format!("Part {turn}") }, "sublabel": {},
            "body": { "en": body }, "lead": false,
        });
        let request =
            json!({ "edition_id": edition["id"], "shared": false, "index": 2, "content": content });
        call(app, "block_create", request);
    }
    0
}
