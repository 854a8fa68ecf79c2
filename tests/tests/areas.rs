//! Decision areas of a large account: made, filled, read each for itself, renamed, taken away.

use std::thread::sleep;
use std::time::{Duration, Instant};

use redbook_api::App;
use redbook_tests::{app, attempt, call, items, with_workspace};
use serde_json::{Value, json};

fn new_account(app: &App, name: &str) -> Value {
    let request = json!({ "facts": redbook_tests::account(name) });
    call(app, "account_create", request)["id"].take()
}

fn new_area(app: &App, account: &Value, name: &str) -> Value {
    let request = json!({ "parent": account, "facts": { "name": name } });
    call(app, "decision_area_create", request)
}

fn new_person(app: &App, account: &Value, name: &str, part: Value) -> Value {
    let mut all = redbook_tests::part("Manager", "director");
    for (key, value) in part.as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    let request = json!({
        "account_id": account, "person": redbook_tests::person(name), "part": all,
    });
    call(app, "person_create", request)
}

fn new_deal(app: &App, account: &Value, title: &str, more: Value) -> Value {
    let mut facts = json!({ "title": title, "customer": "existing", "opened_on": "2026-01-05" });
    for (key, value) in more.as_object().into_iter().flatten() {
        facts[key] = value.clone();
    }
    let request = json!({ "parent": account, "facts": facts });
    call(app, "opportunity_create", request)
}

/// The day as the app sees it: that on which a deal is moved.
fn today(app: &App) -> Value {
    let account = new_account(app, "Clock");
    let facts = json!({ "title": "Clock", "customer": "new", "opened_on": "2026-01-05" });
    let request = json!({ "parent": account, "facts": facts });
    let deal = call(app, "opportunity_create", request)["opportunity"].take();
    let request = json!({
        "id": deal["id"], "version": deal["version"], "to": "ally", "reason": "To see the day",
    });
    call(app, "opportunity_move", request)["stage_since"].take()
}

fn dossier(app: &App, account: &Value) -> Value {
    call(app, "account_get", json!({ "id": account }))
}

fn area<'a>(dossier: &'a Value, name: &str) -> &'a Value {
    items(&dossier["areas"])
        .find(|area| area["area"]["facts"]["name"] == name)
        .unwrap_or_else(|| panic!("no area {name}: {}", dossier["areas"]))
}

fn kinds(view: &Value) -> Vec<&str> {
    let flags = items(&view["flags"]);
    flags.filter_map(|flag| flag["kind"].as_str()).collect()
}

#[test]
fn each_area_of_a_large_account_is_read_like_an_account_of_its_own() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let account = new_account(&app, "Belvara");
    let plant = new_area(&app, &account, "Plant maintenance");
    assert_eq!(
        dossier(&app, &account)["large"],
        false,
        "one area is the account itself"
    );
    let office = new_area(&app, &account, "Catering, Tallinn office");
    assert_eq!(dossier(&app, &account)["large"], true, "two decide apart");

    let in_plant = json!({ "area_id": plant["id"], "roles": ["decision_maker"], "stance": "ally",
        "buying": ["economic", "user", "technical", "coach"] });
    let anna = new_person(&app, &account, "Anna", in_plant);
    let in_office = json!({ "area_id": office["id"], "roles": ["user"], "buying": ["user"] });
    let boris = new_person(&app, &account, "Boris", in_office);
    let of_all = json!({ "roles": [], "stance": "neutral", "buying": [] });
    new_person(&app, &account, "Clara", of_all);
    let today = today(&app);
    let contact = json!({
        "kind": "meeting", "held_on": today, "people": [anna["person"]["id"]],
        "summary": "Walked round the plant", "by": null, "commitment": "", "commitment_due": null,
    });
    let request = json!({ "parent": account, "facts": contact });
    call(&app, "contact_create", request);
    let worth = json!({ "minor": 5_000_000, "currency": "EUR" });
    let here = json!({ "area_id": plant["id"], "value": worth });
    let deal = new_deal(&app, &account, "Spare parts", here);
    let deal_id = &deal["opportunity"]["id"];
    new_deal(&app, &account, "For everybody", json!({}));
    let problem = |facts: Value| {
        let request = json!({ "parent": account, "facts": facts });
        call(&app, "problem_create", request);
    };
    problem(json!({ "text": "Line stops", "opportunity_id": deal_id }));
    let holder = json!([{ "person_id": boris["person"]["id"], "decision": "unknown" }]);
    problem(json!({ "text": "Cold lunches", "holders": holder }));
    let facts = json!({ "title": "Head cook", "reports_to": boris["person"]["id"] });
    let gap = json!({ "parent": account, "facts": facts });
    let gap = call(&app, "role_gap_create", gap);

    let read = dossier(&app, &account);
    let (first, second) = (
        area(&read, "Plant maintenance"),
        area(&read, "Catering, Tallinn office"),
    );
    assert_eq!(first["deciders"], json!(["Anna"]));
    assert_eq!(first["coverage"]["met"], 1);
    assert_eq!(first["last_met"], today, "Anna was met today");
    assert_eq!(
        (&first["open_deals"], &first["problems"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(first["worth"], json!([worth]));
    assert!(
        !kinds(first).contains(&"no_ally") && !kinds(first).contains(&"uncovered_role"),
        "Anna has every role there: {first}"
    );
    assert_eq!(second["deciders"], json!([]));
    assert_eq!(second["coverage"]["known"], 1);
    assert_eq!(
        second["coverage"]["could_decide"], 2,
        "Boris, and the cook whom nobody knows"
    );
    assert_eq!(
        second["coverage"]["warnings"][0]["kind"],
        "no_decision_maker"
    );
    assert_eq!(second["last_met"], Value::Null);
    assert_eq!(
        (&second["open_deals"], &second["problems"]),
        (&json!(0), &json!(1))
    );
    for wanted in ["no_ally", "uncovered_role", "unknown_person"] {
        assert!(
            kinds(second).contains(&wanted),
            "{wanted} is missing there though Anna helps elsewhere: {second}"
        );
    }

    let chief = json!({ "roles": ["decision_maker"], "stance": "ally", "buying": ["economic"] });
    new_person(&app, &account, "Edgar", chief);
    let led = dossier(&app, &account);
    let (first, second) = (
        area(&led, "Plant maintenance"),
        area(&led, "Catering, Tallinn office"),
    );
    assert_eq!(first["deciders"], json!(["Anna"]), "who decides there");
    assert_eq!(
        second["deciders"],
        json!(["Edgar"]),
        "who decides for the whole account decides there, too"
    );
    assert!(
        !kinds(second).contains(&"no_ally"),
        "and helps there: {second}"
    );
    let warnings = items(&second["coverage"]["warnings"]);
    let missing = warnings.filter(|warning| warning["kind"] == "no_decision_maker");
    assert_eq!(missing.count(), 0, "{second}");
    assert_eq!(
        second["coverage"]["known"], 1,
        "but isn't counted among its people"
    );

    let map = call(
        &app,
        "relationship_map_get",
        json!({ "account_id": account }),
    );
    let of = |name: &str| {
        let found = items(&map["cards"]).find(|card| card["name"] == name);
        found.expect("a card")["decision_area"]["name"].clone()
    };
    assert_eq!(of("Anna"), "Plant maintenance");
    assert_eq!(of("Clara"), Value::Null, "she is of the whole account");
    assert_eq!(of("Head cook"), "Catering, Tallinn office", "as his boss");
    let fill = json!({
        "id": gap["id"], "version": gap["version"], "person": redbook_tests::person("Dina"),
    });
    let dina = call(&app, "role_gap_fill", fill);
    assert_eq!(
        dina["part"]["facts"]["area_id"], office["id"],
        "she stands where the empty card stood"
    );

    let portfolio = call(&app, "portfolio_get", json!({}));
    let large: Vec<&Value> = items(&portfolio["large"]).collect();
    assert_eq!(large.len(), 1, "{portfolio}");
    assert_eq!(large[0]["name"], "Belvara");
    let now = dossier(&app, &account);
    assert_eq!(large[0]["areas"], now["areas"], "both tell one story");
    let rows = call(&app, "opportunity_list", json!({ "account_id": account }));
    let row = items(&rows["items"]).find(|row| row["title"] == "Spare parts");
    assert_eq!(row.expect("the deal")["area"], "Plant maintenance");
}

#[test]
fn an_area_is_renamed_with_all_that_stands_in_it_and_taken_away_in_one_step() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let account = new_account(&app, "Belvara");
    let area = new_area(&app, &account, "Plant");
    let anna = new_person(&app, &account, "Anna", json!({ "area_id": area["id"] }));
    let deal = new_deal(
        &app,
        &account,
        "Spare parts",
        json!({ "area_id": area["id"] }),
    );
    let stand = || {
        let read = dossier(&app, &account);
        let request = json!({ "id": deal["opportunity"]["id"] });
        let deal = call(&app, "opportunity_get", request);
        (
            read["people"][0]["part"]["facts"]["area_id"].clone(),
            deal["opportunity"]["facts"]["area_id"].clone(),
            items(&deal["areas"]).count(),
        )
    };
    let there = (area["id"].clone(), area["id"].clone(), 1);
    let renamed = json!({
        "id": area["id"], "version": area["version"], "facts": { "name": "Plant, Plovdiv" },
    });
    call(&app, "decision_area_update", renamed);
    assert_eq!(stand(), there, "a name is no link");
    call(&app, "decision_area_delete", json!({ "id": area["id"] }));
    assert_eq!(
        stand(),
        (Value::Null, Value::Null, 0),
        "they are of the whole account"
    );
    call(&app, "undo", json!({}));
    assert_eq!(stand(), there, "one step brings everything back");
    let read = dossier(&app, &account);
    assert_eq!(read["areas"][0]["area"]["facts"]["name"], "Plant, Plovdiv");
    assert_eq!(
        read["areas"][0]["deciders"],
        json!([anna["person"]["facts"]["name"]])
    );
}

#[test]
fn areas_of_others_double_names_and_names_without_a_letter_are_refused() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let (account, other) = (new_account(&app, "Belvara"), new_account(&app, "Zelen"));
    let plant = new_area(&app, &account, "Plant");
    let theirs = new_area(&app, &other, "Plant");
    let refused = |name: &str, request: Value| {
        let error = attempt(&app, name, request).expect_err("refused");
        (error.code.clone(), error.place.unwrap_or_default())
    };
    let said = |code: &str, place: &str| (code.to_owned(), place.to_owned());
    let create = |name: &str| json!({ "parent": account, "facts": { "name": name } });
    let at = "facts.name";
    for (name, code) in [
        ("  ", "field_required"),
        ("PLANT", "field_duplicate"),
        (&*"x".repeat(101), "field_too_long"),
    ] {
        assert_eq!(
            refused("decision_area_create", create(name)),
            said(code, at)
        );
    }
    let mut part = redbook_tests::part("Manager", "director");
    part["area_id"] = theirs["id"].clone();
    let person = redbook_tests::person("Anna");
    let request = json!({ "account_id": account, "person": person, "part": part });
    assert_eq!(
        refused("person_create", request),
        said("not_found", "part.area_id"),
        "an area of another account is none here"
    );
    let facts = json!({
        "title": "Parts", "customer": "new", "opened_on": "2026-01-05", "area_id": account,
    });
    assert_eq!(
        refused(
            "opportunity_create",
            json!({ "parent": account, "facts": facts })
        ),
        said("not_found", "facts.area_id")
    );
    let anna = new_person(&app, &account, "Anna", json!({ "area_id": plant["id"] }));
    let mut facts = anna["part"]["facts"].clone();
    facts["area_id"] = theirs["id"].clone();
    let request =
        json!({ "id": anna["part"]["id"], "version": anna["part"]["version"], "facts": facts });
    assert_eq!(
        refused("part_update", request),
        said("not_found", "facts.area_id")
    );
}

#[test]
fn the_sample_has_large_accounts_with_people_and_deals_in_their_areas() {
    for language in ["en", "ru", "bg"] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = app(folder.path());
        let path = folder.path().join("sample.redbook");
        call(
            &app,
            "workspace_sample",
            json!({ "language": language, "path": path }),
        );
        let found = call(&app, "portfolio_get", json!({}));
        let large: Vec<&Value> = items(&found["large"]).collect();
        assert_eq!(large.len(), 2, "{language}");
        let count = |account: &Value| items(&account["areas"]).count();
        assert_eq!((count(large[0]), count(large[1])), (3, 2), "{language}");
        let deals = items(&large[0]["areas"]).filter_map(|area| area["open_deals"].as_u64());
        assert_eq!(deals.sum::<u64>(), 1, "{language}: the crates of line 2");
        let gaps = items(&large[0]["areas"]).filter(|area| items(&area["flags"]).count() > 0);
        assert!(gaps.count() > 0, "{language}: not every area is well kept");
    }
}

/// Waits until a job has ended well.
fn ended(app: &App, job: &Value) {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let state = call(app, "job_state", json!({ "id": job["id"] }));
        if state["phase"] == "done" {
            assert_eq!(state["failed"], 0, "{state}");
            return;
        }
        assert!(Instant::now() < until, "the job goes on: {state}");
        sleep(Duration::from_millis(5));
    }
}

#[test]
fn people_come_in_with_their_areas_in_one_step_and_go_out_with_them() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let account = new_account(&app, "Belvara");
    let plant = new_area(&app, &account, "Plant");
    let file = place.path().join("people.csv");
    let rows = "Name;Company;Decision area\nAnna Petrova;Belvara;plant\n\
                Boris Ivanov;Belvara;Catering\nClara Dimova;Belvara;Catering\nDina Kos;Belvara;\n";
    std::fs::write(&file, rows).expect("a file");
    let state = call(&app, "import_open", json!({ "path": file }));
    assert_eq!(state["columns"][2]["field"], "area", "known by its head");
    let id = json!({ "id": state["id"] });
    ended(&app, &call(&app, "import_check", id.clone()));
    ended(&app, &call(&app, "import_apply", id.clone()));
    let done = call(&app, "import_get", id)["done"].take();
    assert_eq!(
        (&done["people"], &done["areas"]),
        (&json!(4), &json!(1)),
        "the plant was there, however it is spelled"
    );
    let read = dossier(&app, &account);
    let known = |name: &str| area(&read, name)["coverage"]["known"].clone();
    assert_eq!((known("Plant"), known("Catering")), (json!(1), json!(2)));

    let out = place.path().join("out.csv");
    let request = json!({ "kind": "people", "format": "csv", "language": "en", "path": out });
    ended(&app, &call(&app, "export_table", request));
    let text = std::fs::read_to_string(&out).expect("the table");
    let said = |name: &str, area: &str| {
        let row = text.lines().find(|line| line.contains(name));
        row.is_some_and(|row| row.contains(area))
    };
    assert!(said("Full name", "Decision area"), "{text}");
    assert!(said("Anna Petrova", "Plant") && said("Clara Dimova", "Catering"));

    call(&app, "undo", json!({}));
    let read = dossier(&app, &account);
    let ids: Vec<&Value> = items(&read["areas"])
        .map(|one| &one["area"]["id"])
        .collect();
    assert_eq!(ids, [&plant["id"]], "the new area goes with the people");
    assert_eq!(items(&read["people"]).count(), 0);
}
