//! An account to meet, and what is planned and noted with it.

use std::path::Path;

use redbook_api::App;
use redbook_tests::{call, with_workspace};
use serde_json::{Value, json};

/// An account with a deal and two people.
pub struct Place {
    pub app: App,
    pub account: Value,
    pub deal: Value,
    pub kanev: Value,
    pub solberg: Value,
}

/// A workspace with such an account, and nothing planned.
pub fn place(folder: &Path) -> Place {
    let app = with_workspace(folder);
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let person = |name: &str, position: &str, reader: &str| {
        let request = json!({
            "account_id": account, "person": redbook_tests::person(name),
            "part": redbook_tests::part(position, reader),
        });
        call(&app, "person_create", request)["person"]["id"].take()
    };
    let kanev = person("Georgi Kanev", "Technical director", "finance");
    let solberg = person("Henrik Solberg", "Managing director", "director");
    let facts = json!({ "title": "Crates", "customer": "new", "opened_on": "2026-01-05" });
    let request = json!({ "parent": account, "facts": facts });
    let deal = call(&app, "opportunity_create", request)["opportunity"]["id"].take();
    Place {
        app,
        account,
        deal,
        kanev,
        solberg,
    }
}

/// A question of a plan with its answer so far.
pub fn question(key: &str, kind: &str, who: &Value, answer: &str) -> Value {
    json!({
        "key": key, "kind": kind, "text": format!("What of {key}?"), "person_id": who,
        "source": null, "answer": answer,
    })
}

impl Place {
    pub fn plan(&self) -> Value {
        let facts = json!({
            "title": "Walk along the line", "opportunity_id": self.deal, "on": "2026-01-12",
            "at": "9:30", "people": [self.kanev, self.solberg],
            "fallback": "a second date", "note": "he interrupts",
            "objections": [{ "says": "Too dear", "answer": "Than what?" }],
            "questions": [
                question("p", "problem", &self.kanev, ""),
                question("i", "implication", &self.kanev, ""),
                question("n", "need_payoff", &self.kanev, ""),
                question("s", "situation", &self.solberg, ""),
            ],
        });
        let request = json!({ "parent": self.account, "facts": facts });
        call(&self.app, "meeting_plan_create", request)
    }

    pub fn contact(&self) -> Value {
        json!({
            "kind": "meeting", "held_on": "2026-01-12", "people": [self.kanev], "by": null,
            "summary": "Along line 2", "commitment": "Drawings", "commitment_due": "2026-01-14",
            "minutes": 70, "opportunity_id": self.deal,
        })
    }
}
