//! A deal from the opened door to serial supply, moved by facts alone.

mod sample;

use redbook_api::App;
use redbook_tests::{attempt, call, items, with_workspace};
use serde_json::{Value, json};

struct Deal<'a> {
    app: &'a App,
    account: Value,
    /// Decides.
    director: Value,
    /// Works with it, and helps us.
    user: Value,
    id: Value,
}

fn person(app: &App, account: &Value, name: &str, roles: Value) -> (Value, Value) {
    let mut part = redbook_tests::part("Head", "finance");
    part["roles"] = roles;
    let person = redbook_tests::person(name);
    let request = json!({ "account_id": account, "person": person, "part": part });
    let mut made = call(app, "person_create", request);
    (made["person"]["id"].take(), made["part"]["id"].take())
}

fn criterion(app: &App, part: &Value) -> Value {
    let facts = json!({
        "text": "Payback under two years", "state": "verified", "noted_on": "2026-01-10",
        "source": "", "needs_proof": true,
    });
    call(
        app,
        "criterion_create",
        json!({ "parent": part, "facts": facts }),
    )["id"]
        .take()
}

impl<'a> Deal<'a> {
    fn open(app: &'a App) -> Self {
        let request = json!({ "facts": redbook_tests::account("Belvara") });
        let account = call(app, "account_create", request)["id"].take();
        let (director, part) = person(app, &account, "Sergey Volnov", json!(["decision_maker"]));
        criterion(app, &part);
        let (user, part) = person(app, &account, "Desislava Toneva", json!(["user", "ally"]));
        criterion(app, &part);
        let facts = json!({
            "title": "Returnable crates, line 2", "value": { "minor": 42_160_000, "currency": "EUR" },
            "customer": "existing", "opened_on": "2026-01-05", "deal_by": null, "owner_id": null,
            "people": [], "proposals": [], "note": "",
        });
        let request = json!({ "parent": account, "facts": facts });
        let mut page = call(app, "opportunity_create", request);
        Deal {
            app,
            account,
            director,
            user,
            id: page["opportunity"]["id"].take(),
        }
    }

    fn page(&self) -> Value {
        call(self.app, "opportunity_get", json!({ "id": self.id }))
    }

    fn mark(&self, kind: &str, person: &Value, more: Value) {
        let mut facts = json!({
            "kind": kind, "on": "2026-01-20", "person_id": person, "member_id": null,
            "level": null, "words": "",
        });
        for (key, value) in more.as_object().into_iter().flatten() {
            facts[key] = value.clone();
        }
        call(
            self.app,
            "mark_create",
            json!({ "parent": self.id, "facts": facts }),
        );
    }

    fn contact(&self, on: &str, commitment: &str, due: Value) {
        let facts = json!({
            "kind": "meeting", "held_on": on, "people": [self.user], "by": null, "summary": "",
            "commitment": commitment, "commitment_due": due, "minutes": 50,
            "opportunity_id": self.id,
        });
        call(
            self.app,
            "contact_create",
            json!({ "parent": self.account, "facts": facts }),
        );
    }

    fn problem(&self) {
        let facts = json!({
            "text": "Line 2 stands still", "opportunity_id": self.id,
            "holders": [{ "person_id": self.user, "decision": "for" }], "department": "",
            "consequence": "", "benefit": "One box for every line", "said_by": self.user,
            "said_on": "2026-01-12", "criteria": [], "note": "",
            "cost": { "currency": "EUR", "source": "", "parts": [{
                "label": "", "rate": "1900", "quantity": "3", "unit": "h", "per": "week",
                "periods": null, "share": "100",
            }] },
        });
        call(
            self.app,
            "problem_create",
            json!({ "parent": self.account, "facts": facts }),
        );
    }

    fn unmet(&self, stage: usize) -> Vec<String> {
        let page = self.page();
        items(&page["stages"][stage]["exits"])
            .filter(|exit| exit["met"] == false)
            .filter_map(|exit| exit["code"].as_str().map(str::to_owned))
            .collect()
    }

    fn step(&self, to: &str, reason: &str) -> Result<Value, redbook_api::ApiError> {
        let version = &self.page()["opportunity"]["version"];
        let request = json!({ "id": self.id, "version": version, "to": to, "reason": reason });
        attempt(self.app, "opportunity_move", request)
    }
}

#[test]
fn a_deal_moves_by_facts_and_keeps_why_it_moved_without_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let deal = Deal::open(&app);
    assert_eq!(
        deal.unmet(0),
        [
            "problem_list_drafted",
            "door_opened",
            "meeting_or_invitation"
        ]
    );
    let error = deal
        .step("ally", " ")
        .expect_err("three criteria are unmet");
    assert_eq!(
        (error.code.as_str(), error.place.as_deref()),
        ("unmet_needs_reason", Some("reason"))
    );
    assert_eq!(error.args["count"], "3");

    deal.problem();
    deal.mark("door_opened", &deal.user, json!({}));
    deal.contact("2026-01-12", "Sends the data", json!(null));
    let page = deal.step("ally", "").expect("all of it is there");
    assert_eq!(
        (&page["stage"], &page["distance"], &page["stages"][1]["met"]),
        (&json!("ally"), &json!(3), &json!(4)),
        "the need, the ally and the people are read off the problem"
    );
    let page = deal
        .step("approval", "They hurry")
        .expect("a reason is enough");
    let last = &page["history"][0];
    assert_eq!(last["reason"], "They hurry");
    assert_eq!(
        last["unmet"],
        json!(["criterion_proved", "volume_stated"]),
        "what was unmet when it moved is kept"
    );
    assert_eq!(page["history"][1]["unmet"], json!([]));
    let back = deal.step("confirmation", "").expect("going back is free");
    assert_eq!(back["stage"], "confirmation");
    assert_eq!(call(&app, "undo", json!({}))["op"], "move_opportunity");
    assert_eq!(deal.page()["stage"], "approval");
    assert_eq!(
        deal.page()["history"].as_array().map(Vec::len),
        Some(2),
        "the move back is gone with it"
    );
}

#[test]
fn a_deal_is_sold_carried_out_and_lost_only_with_a_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let deal = Deal::open(&app);
    for level in ["users", "heads", "top"] {
        deal.mark("price_discussed", &deal.user, json!({ "level": level }));
    }
    deal.mark("approved_theirs", &deal.user, json!({}));
    let open = deal.unmet(3);
    assert!(!open.contains(&"price_discussed".to_owned()), "{open:?}");
    assert!(
        open.contains(&"approved_theirs".to_owned()),
        "a yes of somebody who doesn't decide is none"
    );
    deal.mark("approved_theirs", &deal.director, json!({}));
    assert!(!deal.unmet(3).contains(&"approved_theirs".to_owned()));

    let close = |ending: Value| {
        let version = &deal.page()["opportunity"]["version"];
        let request = json!({ "id": deal.id, "version": version, "ending": ending });
        attempt(&app, "opportunity_close", request)
    };
    let ending = |kind: &str, reason: Value, words: &str| json!({ "kind": kind, "on": "2026-02-01", "reason": reason, "words": words, "winner": "" });
    let error = close(ending("won", json!(null), "")).expect_err("criteria are unmet");
    assert_eq!(
        (error.code.as_str(), error.place.as_deref()),
        ("unmet_needs_reason", Some("ending.words"))
    );
    let page = close(ending("won", json!(null), "Signed at the fair")).expect("won");
    assert_eq!(
        (
            &page["stage"],
            &page["ending"]["kind"],
            &page["ending"]["on"]
        ),
        (
            &json!("implementation"),
            &json!("won"),
            &json!("2026-02-01")
        )
    );
    let back = deal
        .step("approval", "They want to think again")
        .expect("back");
    assert_eq!(back["ending"], json!(null), "it isn't sold any more");

    let error = close(ending("lost", json!(null), "")).expect_err("why?");
    assert_eq!(error.place.as_deref(), Some("ending.reason"));
    let page = close(ending("lost", json!("no_budget"), "")).expect("lost");
    assert_eq!(page["stage"], "approval", "it stays where it was lost");
    let error = deal.step("confirmation", "").expect_err("it is over");
    assert_eq!(error.code, "not_allowed");
    let board = call(&app, "opportunity_board", json!({}));
    assert!(
        items(&board["columns"]).all(|column| column["rows"] == json!([])),
        "lost deals are on no column"
    );
    let list = call(&app, "opportunity_list", json!({ "state": "lost" }));
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
    let figures = call(
        &app,
        "opportunity_figures",
        json!({ "from": "2026-01-01", "to": "2026-12-31" }),
    );
    assert_eq!(figures["existing"]["lost"], 1);
    assert_eq!(
        figures["losses"],
        json!([{ "reason": "no_budget", "count": 1 }])
    );
    let version = &deal.page()["opportunity"]["version"];
    let page = call(
        &app,
        "opportunity_reopen",
        json!({ "id": deal.id, "version": version }),
    );
    assert_eq!(page["ending"], json!(null));
}

#[test]
fn a_deal_moves_only_by_what_the_customer_agreed_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let deal = Deal::open(&app);
    let standing = || {
        let list = call(&app, "opportunity_list", json!({ "standing": true }));
        list["items"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(deal.page()["movement"]["kind"], "no_contact");
    assert_eq!(standing(), 1);
    deal.contact("2026-01-10", "", json!(null));
    assert_eq!(deal.page()["movement"]["kind"], "no_commitment");
    deal.contact("2026-01-11", "Sends the data", json!("2026-01-20"));
    assert_eq!(deal.page()["movement"]["kind"], "overdue");
    let today = call(&app, "portfolio_get", json!({}))["to"].take();
    assert!(today.is_string());
    deal.contact("2026-01-12", "Frees the line", json!("2098-01-01"));
    assert_eq!(deal.page()["movement"]["kind"], "moving");
    assert_eq!(standing(), 0);
    let figures = call(
        &app,
        "opportunity_figures",
        json!({ "from": "2026-01-01", "to": "2026-12-31" }),
    );
    assert_eq!(
        figures["serving"],
        json!({ "contacts": 3, "minutes": 150, "unmeasured": 0 })
    );
}

#[test]
fn a_deal_names_only_what_is_of_its_account() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let mine = Deal::open(&app);
    let other = Deal::open(&app);
    let page = mine.page();
    let refused = |field: &str, value: Value| {
        let mut facts = page["opportunity"]["facts"].clone();
        facts[field] = value;
        let request = json!({
            "id": mine.id, "version": page["opportunity"]["version"], "facts": facts,
        });
        let error = attempt(&app, "opportunity_update", request).expect_err(field);
        (error.code, error.place.unwrap_or_default())
    };
    let own = |code: &str, place: &str| (code.to_owned(), place.to_owned());
    assert_eq!(
        refused("people", json!([{ "person_id": other.user, "roles": [] }])),
        own("not_found", "facts.people[0].person_id")
    );
    assert_eq!(
        refused("proposals", json!([other.user])),
        own("not_found", "facts.proposals[0]")
    );
    assert_eq!(
        refused("owner_id", other.user.clone()),
        own("not_found", "facts.owner_id")
    );
    let facts = json!({
        "kind": "call", "held_on": "2026-01-10", "people": [], "by": null, "summary": "",
        "commitment": "", "commitment_due": null, "opportunity_id": other.id,
    });
    let request = json!({ "parent": mine.account, "facts": facts });
    let error = attempt(&app, "contact_create", request).expect_err("another account's deal");
    assert_eq!(error.place.as_deref(), Some("facts.opportunity_id"));
    let facts = json!({
        "kind": "door_opened", "on": "2026-01-10", "person_id": other.user, "member_id": null,
        "level": null, "words": "",
    });
    let request = json!({ "parent": mine.id, "facts": facts });
    let error = attempt(&app, "mark_create", request).expect_err("another account's person");
    assert_eq!(error.place.as_deref(), Some("facts.person_id"));
}
