//! What was sent gives the same bytes again, whatever changes: prices, fonts, templates, the company's
//! profile, settings of the program; each by itself, and each proved to have changed.

use std::path::Path;

use redbook_api::App;
use redbook_tests::{call, items, send};
use serde_json::{Value, json};

use crate::common::{
    Written, change, change_the_world, desk, export, program, with_settings, write,
};

/// Stored facts with one of them changed.
fn changed(app: &App, command: &str, item: &Value, change: impl FnOnce(&mut Value)) -> Value {
    let mut facts = item["facts"].clone();
    change(&mut facts);
    let request = json!({ "id": item["id"], "version": item["version"], "facts": facts });
    call(app, command, request)
}

/// A price and a tax rate of the list, and the lines of the next revision.
fn prices(app: &App, written: &Written) {
    let facts = json!({ "name": { "en": "VAT" }, "percent": "20", "is_default": true });
    let rate = call(app, "tax_rate_create", json!({ "facts": facts }));
    let facts = json!({
        "code": "L", "name": { "en": "Line adaptation" }, "description": {}, "unit": {},
        "price": "148000", "cost": null, "currency": "EUR", "cadence": "once",
        "tax_rate_id": rate["id"],
    });
    let product = call(app, "product_create", json!({ "facts": facts }));
    let now = changed(app, "product_update", &product, |facts| {
        facts["price"] = json!("296000");
    });
    assert_eq!(now["facts"]["price"], "296000");
    changed(app, "tax_rate_update", &rate, |facts| {
        facts["percent"] = json!("9");
    });
    let next = call(app, "proposal_revise", json!({ "id": written.id }));
    let next = &next["proposal"]["id"];
    change(app, next, |facts| {
        facts["pricing"]["lines"][0]["unit_price"] = json!("296000");
    });
    assert_ne!(desk(app, next)["totals"], desk(app, &written.id)["totals"]);
}

/// A template made of the proposal, changed, used and deleted; the usual look.
fn templates(app: &App, written: &Written) {
    let request = json!({ "proposal_id": written.id, "name": "Crates" });
    let template = call(app, "template_create_from", request);
    let now = changed(app, "template_update", &template, |facts| {
        facts["look"] = json!("ledger");
        facts["validity_days"] = json!(90);
    });
    assert_eq!(now["facts"]["look"], "ledger");
    let request = json!({
        "account_id": written.account["id"], "title": "Again", "language": "en",
        "template_id": template["id"],
    });
    call(app, "proposal_create", request);
    call(app, "template_delete", json!({ "id": template["id"] }));
    let company = call(app, "company_get", json!({}))["company"].take();
    changed(app, "company_update", &company, |facts| {
        facts["look"] = json!("folio");
    });
}

/// Name, colour, people and customer.
fn profile(app: &App, written: &Written) {
    change_the_world(app, written, "N-{seq:6}");
    let facts = json!({
        "name": { "en": "Max Member" }, "position": { "en": "Manager" }, "about": {},
        "phone": "", "email": "max@tarvena.example", "photo": null, "me": true,
    });
    call(app, "member_create", json!({ "facts": facts }));
}

/// Language, theme and zone; rules of what follows.
fn settings(app: &App, _: &Written) {
    let mut prefs = call(app, "prefs_get", json!({}));
    prefs["language"] = json!("ru");
    prefs["theme"] = json!("dark");
    prefs["zoom"] = json!(150);
    assert_eq!(call(app, "prefs_set", prefs.clone()), prefs);
    let request = json!({ "name": "Renamed", "time_zone": "Pacific/Auckland" });
    call(app, "workspace_update", request);
}

/// Hashes of the pages of a draft of the same words.
fn pages(app: &App, twin: &Value) -> Vec<Value> {
    let editions = desk(app, twin)["editions"].take();
    items(&editions)
        .flat_map(|edition| {
            let request = json!({ "edition_id": edition["edition"]["id"] });
            let pages = call(app, "edition_preview", request)["pages"].take();
            items(&pages)
                .map(|page| page["hash"].clone())
                .collect::<Vec<_>>()
        })
        .collect()
}

/// Something changed around a version that was sent.
type Change = fn(&App, &Written);

#[test]
fn the_same_bytes_after_each_change_of_what_is_around() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_settings(folder.path());
    let written = write(&app);
    let request = json!({ "id": written.id, "account_id": written.account["id"] });
    let twin = call(&app, "proposal_copy", request)["desk"]["proposal"]["id"].take();
    send(&app, &written.id);
    let out = |name: &str| folder.path().join(name);
    let before = export(&app, &written.id, &out("before"));
    assert_eq!(before.len(), 3, "an edition for each reader");
    let drawn = pages(&app, &twin);

    let changes: [(&str, Change); 4] = [
        ("prices", prices),
        ("templates", templates),
        ("profile", profile),
        ("settings", settings),
    ];
    for (name, change) in changes {
        change(&app, &written);
        let after = export(&app, &written.id, &out(name));
        assert!(
            before == after,
            "{name} changed the bytes of a sent version"
        );
    }
    let redrawn = pages(&app, &twin);
    assert_ne!(drawn, redrawn, "a draft shows the new profile");

    call(&app, "workspace_close", json!({}));
    let other = in_other_fonts(folder.path());
    assert_ne!(
        pages(&other, &twin),
        redrawn,
        "a draft is set in the other fonts"
    );
    let after = export(&other, &written.id, &out("fonts"));
    assert!(before == after, "fonts changed the bytes of a sent version");
}

/// The same workspace in a program whose pages are set in other fonts and sizes.
fn in_other_fonts(folder: &Path) -> App {
    let look = include_str!("../../../src-tauri/crates/document/src/templates/looks/book/look.typ");
    let other = look
        .replace("\"Redbook Serif\", ", "")
        .replace("\"Redbook Serif Title\", ", "")
        .replace("\"Redbook Serif Large\", ", "");
    assert_ne!(look, other, "the look names its fonts");
    let looks = ["/look.typ", "/folio/look.typ"].map(|path| (path.to_owned(), other.clone()));
    let app = program(folder).with_looks(&looks);
    let path = folder.join("versions.redbook");
    call(&app, "workspace_open", json!({ "path": path }));
    app
}
