//! One click from the dossier into a proposal: what comes where, the way back, and what is said once
//! the source says something else.

use redbook_api::App;
use redbook_tests::{account, attempt, call, items, part, person, with_workspace};
use serde_json::{Value, json};

struct Place {
    app: App,
    account: Value,
    person: Value,
    problem: Value,
    deal: Value,
    proposal: Value,
}

fn place(folder: &std::path::Path) -> Place {
    let app = with_workspace(folder);
    let request = json!({ "facts": account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let mut ally = part("Head of logistics", "hr");
    ally["stance"] = json!("ally");
    let request = json!({
        "account_id": account, "person": person("Desislava Toneva"), "part": ally,
    });
    let person = call(&app, "person_create", request)["person"]["id"].take();
    let currency =
        call(&app, "account_get", json!({ "id": account }))["account"]["facts"]["currency"].clone();
    let request = json!({ "parent": account, "facts": {
        "text": "Crushed cartons", "consequence": "Shops send them back",
        "benefit": "I stop explaining myself", "said_by": person, "said_on": "2026-01-05",
        "note": "she is angry",
        "cost": { "currency": currency, "source": "their accounts", "parts": [{
            "label": "boxes", "rate": "8.80", "quantity": "11000", "unit": "boxes",
            "per": "year", "periods": null, "share": "100",
        }] },
    } });
    let problem = call(&app, "problem_create", request);
    let facts = json!({ "title": "Crates", "customer": "new", "opened_on": "2026-01-05" });
    let request = json!({ "parent": account, "facts": facts });
    let deal = call(&app, "opportunity_create", request)["opportunity"]["id"].take();
    let request = json!({ "account_id": account, "title": "Crates", "language": "en" });
    let proposal = call(&app, "proposal_create", request)["proposal"]["id"].take();
    Place {
        app,
        account,
        person,
        problem,
        deal,
        proposal,
    }
}

impl Place {
    fn desk(&self) -> Value {
        call(&self.app, "proposal_get", json!({ "id": self.proposal }))
    }

    fn edition(&self, reader: &str) -> Value {
        let desk = self.desk();
        items(&desk["editions"])
            .find(|one| one["edition"]["facts"]["reader"] == reader)
            .expect("an edition of the three")["edition"]["id"]
            .clone()
    }

    fn feed(&self, reader: &str, kind: &str, id: &Value, keep: bool) -> Value {
        let request = json!({
            "proposal_id": self.proposal, "edition_id": self.edition(reader),
            "source": { "kind": kind, "id": id }, "keep": keep,
        });
        call(&self.app, "proposal_feed", request)
    }

    fn row(&self, kind: &str) -> Value {
        let request = json!({ "proposal_id": self.proposal });
        let list = call(&self.app, "proposal_feed_list", request);
        items(&list["items"])
            .find(|row| row["source"]["kind"] == kind)
            .unwrap_or_else(|| panic!("{kind} in {list:#}"))
            .clone()
    }

    fn block(&self, id: &Value) -> Value {
        let desk = self.desk();
        items(&desk["blocks"])
            .find(|block| block["id"] == *id)
            .expect("the block")
            .clone()
    }

    fn found(&self, code: &str) -> bool {
        items(&self.desk()["readiness"]).any(|found| found["code"] == code)
    }

    fn codes(&self) -> Vec<Value> {
        let desk = self.desk();
        items(&desk["readiness"])
            .map(|found| found["code"].clone())
            .filter(|code| code.as_str().is_some_and(|code| code.starts_with("feed_")))
            .collect()
    }
}

#[test]
fn a_problem_is_an_argument_for_the_director_and_a_cost_for_finance() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let row = place.row("problem");
    assert_eq!(row["amount"]["minor"], 9_680_000);
    assert_eq!(row["fits"][0], place.edition("finance"));
    assert_eq!(row["into"], json!([]));
    let id = place.problem["id"].clone();
    let made = place.feed("director", "problem", &id, false);
    let block = place.block(&made["block_id"]);
    let text = block["content"].to_string();
    for wanted in [
        "Crushed cartons.",
        "Shops send them back.",
        "I stop explaining myself",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    assert!(
        !text.contains("angry") && !text.contains("Toneva"),
        "ours stays ours: {text}"
    );
    let desk = place.desk();
    let director = items(&desk["editions"])
        .find(|one| one["edition"]["facts"]["reader"] == "director")
        .expect("the director's");
    let layout: Vec<&Value> = items(&director["edition"]["facts"]["layout"])
        .map(|placed| &placed["block_id"])
        .collect();
    let last = place.block(layout[layout.len() - 1]);
    assert_eq!(last["content"]["kind"], "expiry", "the end stays the end");
    let runs = block["content"]["body"]["en"][0]["runs"].clone();
    let bound = items(&runs).map(|run| run["bound"].clone());
    let bound = bound.filter(|bound| !bound.is_null()).collect::<Vec<_>>();
    assert_eq!(bound.len(), 1, "its cost is no typed number: {text}");
    let bound = bound[0].clone();
    let number = items(&desk["bound"]).find(|number| number["key"] == bound);
    assert_eq!(
        number.expect("a number of the calculation")["value"]["money"]["minor"],
        9_680_000,
        "the number of the calculation"
    );
    let again = place.feed("director", "problem", &id, false);
    assert_eq!(again["block_id"], made["block_id"], "once an edition");

    let made = place.feed("finance", "problem", &id, false);
    assert_eq!(made["block_id"], Value::Null);
    let items_of = || place.desk()["proposal"]["facts"]["calculation"]["items"].clone();
    let item = items_of()[0].clone();
    assert_eq!(item["now"]["amount"]["minor"], 9_680_000);
    assert_eq!(
        item["after"],
        json!({ "kind": "unknown" }),
        "neither a saving is invented nor that there is none"
    );
    assert!(place.found("cost_unknown"), "it is asked for");
    assert_eq!(
        place.row("problem")["into"].as_array().map(Vec::len),
        Some(2)
    );

    let mut changed = place.problem.clone();
    changed["facts"]["cost"]["parts"][0]["quantity"] = json!("12000");
    call(&place.app, "problem_update", changed);
    assert_eq!(place.codes(), ["feed_changed", "feed_changed"]);
    place.feed("finance", "problem", &id, false);
    assert_eq!(items_of()[0]["now"]["amount"]["minor"], 10_560_000);
    assert_eq!(items_of().as_array().map(Vec::len), Some(1), "one row");
    place.feed("director", "problem", &id, true);
    let kept = place.block(&again["block_id"]);
    assert_eq!(kept["content"], block["content"], "the words were left");
    assert_eq!(place.codes(), Vec::<Value>::new());
    call(&place.app, "problem_delete", json!({ "id": id }));
    assert_eq!(place.codes(), ["feed_gone", "feed_gone"]);
    call(&place.app, "undo", json!({}));

    for _ in 0..4 {
        // The note that it was seen, the new cost, the change itself, what was put in.
        call(&place.app, "undo", json!({}));
    }
    assert_eq!(
        place.desk()["proposal"]["facts"]["calculation"],
        Value::Null,
        "one step"
    );
    assert_eq!(place.row("problem")["into"], json!([]));
}

#[test]
fn own_words_are_replaced_only_if_that_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let app = &place.app;
    let id = place.problem["id"].clone();
    let made = place.feed("director", "problem", &id, false);
    let there = || place.row("problem")["into"].clone();
    assert!(items(&there()).all(|place| place["edited"] == false));

    let mut block = place.block(&made["block_id"]);
    block["content"]["label"] = json!({ "en": "What you told us" });
    let own = json!({
        "id": block["id"], "version": block["version"], "facts": block["content"],
    });
    call(app, "block_update", own);
    let said = call(app, "proposal_get", json!({ "id": place.proposal }));
    let mut facts = said["proposal"]["facts"].clone();
    facts["calculation"]["items"][0]["after"] = json!({
        "kind": "amount", "amount": { "minor": 1_000_000, "currency": facts["pricing"]["currency"] },
    });
    let after = facts["calculation"]["items"][0]["after"].clone();
    let request = json!({
        "id": place.proposal, "version": said["proposal"]["version"], "facts": facts,
    });
    call(app, "proposal_update", request);
    assert!(!place.found("cost_unknown"), "it was said");
    assert!(
        items(&there()).all(|place| place["edited"] == !place["block_id"].is_null()),
        "the block is; of the row, what comes after is the manager's anyway: {:#}",
        there()
    );

    let mut changed = place.problem.clone();
    changed["facts"]["cost"]["parts"][0]["quantity"] = json!("12000");
    call(app, "problem_update", changed);
    let mut request = json!({
        "proposal_id": place.proposal, "edition_id": place.edition("director"),
        "source": { "kind": "problem", "id": id },
    });
    let error = attempt(app, "proposal_feed", request.clone()).expect_err("own words");
    assert_eq!(error.code, "feed_edited");
    let kept = place.block(&made["block_id"]);
    assert_eq!(kept["content"]["label"]["en"], "What you told us");
    request["replace"] = json!(true);
    call(app, "proposal_feed", request);
    let taken = place.block(&made["block_id"]).to_string();
    assert!(
        !taken.contains("What you told us") && taken.contains("cost_now"),
        "{taken}"
    );
    let item = place.desk()["proposal"]["facts"]["calculation"]["items"][0].clone();
    assert_eq!(
        item["now"]["amount"]["minor"], 10_560_000,
        "the number in the words is the new one"
    );
    place.feed("finance", "problem", &id, false);
    let item = place.desk()["proposal"]["facts"]["calculation"]["items"][0].clone();
    assert_eq!(item["now"]["amount"]["minor"], 10_560_000);
    assert_eq!(item["after"], after, "what the manager said stays");

    call(app, "problem_delete", json!({ "id": id }));
    assert_eq!(place.codes(), ["feed_gone", "feed_gone"]);
    place.feed("director", "problem", &id, true);
    assert_eq!(
        place.codes(),
        ["feed_gone"],
        "the words are the manager's now"
    );
}

#[test]
fn allies_references_plans_and_proofs_find_their_places() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = place(folder.path());
    let app = &place.app;
    let made = place.feed("hr", "ally", &place.person, false);
    let text = place.block(&made["block_id"])["content"].to_string();
    assert!(
        text.contains("Desislava Toneva, Head of logistics") && text.contains('‹'),
        "{text}"
    );
    assert!(
        !text.to_lowercase().contains("ally"),
        "where she stands stays in the dossier"
    );

    let request = json!({ "facts": { "customer": { "en": "Kvarnby" } } });
    let reference = call(app, "reference_create", request)["id"].take();
    let made = place.feed("hr", "reference", &reference, false);
    let block = place.block(&made["block_id"]);
    let listed: Vec<&Value> = items(&block["content"]["references"]).collect();
    assert!(listed.contains(&&reference));
    place.feed("hr", "reference", &reference, false);
    assert_eq!(
        place.block(&made["block_id"])["version"],
        block["version"],
        "listed once"
    );

    let step = json!({ "parent": place.deal, "facts": {
        "side": "theirs", "what": "Line drawings", "person_id": place.person,
        "due": "2098-01-18", "note": "they will be late",
    } });
    let step = call(app, "action_create", step);
    let made = place.feed("finance", "action_plan", &place.deal, false);
    let text = place.block(&made["block_id"])["content"].to_string();
    assert!(
        text.contains("Line drawings") && text.contains("Desislava Toneva"),
        "{text}"
    );
    assert!(!text.contains("they will be late"), "notes are ours");
    let mut moved = step;
    moved["facts"]["due"] = json!("2098-02-18");
    call(app, "action_update", moved);
    assert_eq!(place.codes(), ["feed_changed"]);
    place.feed("finance", "action_plan", &place.deal, false);
    assert_eq!(place.codes(), Vec::<Value>::new());

    let request = json!({
        "account_id": place.account, "base64": "cHJvb2Y=", "name": "trial.txt",
        "facts": { "kind": "test_report", "title": "Record of the trial" },
    });
    call(app, "evidence_add", request);
    let row = place.row("evidence");
    let made = place.feed("finance", "evidence", &row["source"]["id"], false);
    let text = place.block(&made["block_id"])["content"].to_string();
    assert!(text.contains("Record of the trial"), "{text}");
    assert_eq!(
        place.row("evidence")["into"][0]["block_id"],
        made["block_id"]
    );

    let strange = json!({
        "proposal_id": place.proposal, "edition_id": place.edition("hr"),
        "source": { "kind": "ally", "id": place.deal },
    });
    let error = attempt(app, "proposal_feed", strange).expect_err("nobody");
    assert_eq!(error.place.as_deref(), Some("source.id"));
    call(app, "person_erase", json!({ "id": place.person }));
    let request = json!({ "proposal_id": place.proposal });
    let list = call(app, "proposal_feed_list", request);
    assert!(items(&list["items"]).all(|row| row["source"]["kind"] != "ally"));
}
