//! The relationship map: cards, lines, empty cards that get their person, places put by hand.

use redbook_api::App;
use redbook_tests::{app, attempt, call, items, with_workspace};
use serde_json::{Value, json};

fn person(app: &App, account: &Value, name: &str, part: Value) -> Value {
    let mut all = redbook_tests::part("Director", "director");
    for (key, value) in part.as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    let request = json!({
        "account_id": account, "person": redbook_tests::person(name), "part": all,
    });
    call(app, "person_create", request)
}

fn new_account(app: &App) -> Value {
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    call(app, "account_create", request)["id"].take()
}

fn card<'a>(map: &'a Value, name: &str) -> &'a Value {
    items(&map["cards"])
        .find(|card| card["name"] == name)
        .unwrap_or_else(|| panic!("no card of {name}"))
}

#[test]
fn a_map_has_people_empty_cards_and_lines_between_them() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let account = new_account(&app);
    let anna = person(&app, &account, "Anna", json!({ "department": "Board" }));
    let anna_id = &anna["person"]["id"];
    let under =
        json!({ "reports_to": anna_id, "department": "Technical", "buying": ["technical"] });
    let boris = person(&app, &account, "Boris", under);
    let boris_id = &boris["person"]["id"];
    let facts =
        json!({ "title": "Head of quality", "department": "Technical", "buying": ["coach"] });
    let request = json!({ "parent": account, "facts": facts });
    let gap = call(&app, "role_gap_create", request);
    let line = |from: &Value, to: &Value| {
        let facts = json!({ "from_id": from, "to_id": to, "why": "Hired him" });
        attempt(
            &app,
            "influence_create",
            json!({ "parent": account, "facts": facts }),
        )
    };
    line(boris_id, anna_id).expect("a line between people");
    line(&gap["id"], anna_id).expect("a line from somebody nobody knows");
    let error = line(boris_id, boris_id).expect_err("to oneself");
    assert_eq!(error.code, "influence_on_self");
    let error = line(boris_id, &account).expect_err("no card");
    assert_eq!(error.place.as_deref(), Some("facts.to_id"));
    let error = line(boris_id, anna_id).expect_err("twice");
    assert_eq!(error.code, "duplicate");

    let request = json!({ "account_id": account });
    let map = call(&app, "relationship_map_get", request.clone());
    assert_eq!(items(&map["cards"]).count(), 3);
    assert_eq!(items(&map["reports"]).count(), 1);
    assert_eq!(items(&map["influences"]).count(), 2);
    let y = |name: &str| card(&map, name)["area"]["y"].as_i64();
    assert!(y("Anna") < y("Boris"), "a boss stands above");
    assert!(
        y("Boris") < y("Head of quality"),
        "whose boss nobody knows lies below the department"
    );
    assert_eq!(card(&map, "Boris")["person"]["depth"], "none");
    let kinds: Vec<&Value> = items(&map["flags"]).map(|flag| &flag["kind"]).collect();
    for wanted in [
        "no_ally",
        "uncovered_role",
        "unknown_person",
        "missing_information",
    ] {
        assert!(kinds.contains(&&json!(wanted)), "{wanted} in {kinds:?}");
    }

    let put = |place: Value| {
        let cards = json!([{ "card_id": gap["id"], "place": place }]);
        let request = json!({ "account_id": account, "cards": cards });
        attempt(&app, "relationship_place", request)
    };
    put(json!({ "x": 700, "y": -20 })).expect("a place");
    let error = put(json!({ "x": 100_001, "y": 0 })).expect_err("too far");
    assert_eq!(error.place.as_deref(), Some("cards[0].place.x"));
    let fill = json!({
        "id": gap["id"], "version": gap["version"], "person": redbook_tests::person("Clara"),
    });
    call(&app, "role_gap_fill", fill.clone());
    let map = call(&app, "relationship_map_get", request.clone());
    let clara = card(&map, "Clara");
    assert_eq!(
        clara["area"]["x"], 700,
        "she stands where the empty card stood"
    );
    assert_eq!(clara["position"], "Head of quality");
    assert_eq!(clara["buying"], json!(["coach"]));
    let from: Vec<&Value> = items(&map["influences"])
        .map(|line| &line["from"])
        .collect();
    assert_eq!(from, ["Boris", "Clara"], "the line is hers now");
    let error = attempt(&app, "role_gap_fill", fill).expect_err("filled");
    assert_eq!(error.code, "not_found");
    call(&app, "undo", json!({}));
    let map = call(&app, "relationship_map_get", request);
    assert_eq!(
        card(&map, "Head of quality")["area"]["x"],
        700,
        "one step back"
    );
}

#[test]
fn a_known_person_turns_out_to_be_the_unknown_one() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let account = new_account(&app);
    let anna = person(
        &app,
        &account,
        "Anna",
        json!({ "roles": ["user"], "buying": ["user"] }),
    );
    let facts = json!({ "title": "Works council", "roles": ["influencer"], "buying": ["coach"] });
    let gap = call(
        &app,
        "role_gap_create",
        json!({ "parent": account, "facts": facts }),
    );
    let facts = json!({ "from_id": gap["id"], "to_id": anna["person"]["id"], "why": "Her word" });
    call(
        &app,
        "influence_create",
        json!({ "parent": account, "facts": facts }),
    );
    let request = json!({
        "id": gap["id"], "version": gap["version"], "person_id": anna["person"]["id"],
    });
    let filled = call(&app, "role_gap_fill", request);
    assert_eq!(
        filled["part"]["facts"]["roles"],
        json!(["influencer", "user"])
    );
    assert_eq!(filled["part"]["facts"]["buying"], json!(["user", "coach"]));
    assert_eq!(
        filled["part"]["facts"]["position"], "Director",
        "nothing is replaced"
    );
    let map = call(
        &app,
        "relationship_map_get",
        json!({ "account_id": account }),
    );
    assert_eq!(
        items(&map["influences"]).count(),
        0,
        "nobody listens to themselves"
    );
}

#[test]
fn a_round_of_bosses_is_refused_with_its_path() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let account = new_account(&app);
    let anna = person(&app, &account, "Anna", json!({}));
    let boris = person(
        &app,
        &account,
        "Boris",
        json!({ "reports_to": anna["person"]["id"] }),
    );
    let mut part = anna["part"].clone();
    part["facts"]["reports_to"] = boris["person"]["id"].clone();
    let error = attempt(&app, "part_update", part).expect_err("a round");
    assert_eq!(error.code, "reporting_cycle");
    assert_eq!(
        error.args.get("path").map(String::as_str),
        Some("Anna → Boris → Anna")
    );
}

#[test]
fn a_deal_shows_its_own_people() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let account = new_account(&app);
    let anna = person(&app, &account, "Anna", json!({}));
    person(&app, &account, "Boris", json!({}));
    let facts = json!({
        "title": "Crates", "value": null, "customer": "new", "opened_on": "2026-01-05",
        "deal_by": null, "owner_id": null, "proposals": [], "note": "",
        "people": [{ "person_id": anna["person"]["id"], "roles": ["gatekeeper"] }],
    });
    let request = json!({ "parent": account, "facts": facts });
    let deal = call(&app, "opportunity_create", request)["opportunity"]["id"].take();
    let map = call(
        &app,
        "relationship_map_get",
        json!({ "opportunity_id": deal }),
    );
    assert_eq!(items(&map["cards"]).count(), 1);
    assert_eq!(
        card(&map, "Anna")["roles"],
        json!(["gatekeeper"]),
        "in this deal"
    );
    let error = attempt(&app, "relationship_map_get", json!({})).expect_err("of what?");
    assert_eq!(error.code, "field_required");
}

#[test]
fn the_sample_map_teaches() {
    let place = tempfile::tempdir().expect("a folder");
    let app = app(place.path());
    let path = place.path().join("sample.redbook");
    call(
        &app,
        "workspace_sample",
        json!({ "language": "en", "path": path }),
    );
    let list = call(&app, "account_list", json!({ "text": "Belvara" }));
    let request = json!({ "account_id": list["rows"][0]["id"] });
    let map = call(&app, "relationship_map_get", request);
    assert_eq!(items(&map["influences"]).count(), 5);
    assert_eq!(
        card(&map, "Desislava Toneva")["person"]["depth"],
        "in_depth"
    );
    assert_eq!(card(&map, "Kiril Manov")["person"]["is_new"], true);
    let kinds: Vec<&str> = items(&map["flags"])
        .filter_map(|flag| flag["kind"].as_str())
        .collect();
    for wanted in [
        "unknown_person",
        "reorganisation",
        "new_person",
        "missing_information",
    ] {
        assert!(kinds.contains(&wanted), "{wanted} in {kinds:?}");
    }
    assert!(!kinds.contains(&"no_ally"));
}
