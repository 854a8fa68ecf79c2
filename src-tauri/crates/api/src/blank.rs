//! What may be left out when something is made: every fact that has an empty form. Only there:
//! replacing facts (`…_update`) names each of them, so that none is emptied because somebody didn't
//! mention it.

use redbook_storage::Reader;
use serde_json::{Map, Value, json};

use crate::app::App;
use crate::error::ApiError;

/// Stands for the workspace's own language or currency.
const LANGUAGE: &str = "the workspace's language";
const CURRENCY: &str = "the workspace's currency";

/// The facts of a request that may be left out, by the field that holds them.
fn blank(command: &str) -> Vec<(&'static str, Value)> {
    let person = || {
        json!({
            "phone": "", "mobile": "", "email": "", "channel": null, "birthday": null,
            "hobbies": "", "family": "", "values": "", "temperament": "", "notes": "",
        })
    };
    let part = || {
        json!({
            "position": "", "department": "", "reports_to": null, "roles": [], "reader": null,
            "stance": "unknown", "influence": null, "left_on": null, "plans_asked_on": null,
        })
    };
    let facts = match command {
        "account_create" => json!({
            "legal_name": "", "tax_id": "", "industry": "", "business": "",
            "status": "active", "key_account": false, "large": false, "language": LANGUAGE,
            "currency": CURRENCY, "website": "", "phone": "", "email": "", "address": "",
            "employees": null, "turnover": null, "customer_since": null, "could_decide": null,
            "manager_id": null, "next_step": "", "next_step_on": null, "keeps": "", "tags": [],
            "notes": "",
        }),
        "site_create" => json!({ "address": "", "note": "" }),
        "goal_create" => json!({ "told_on": null, "told_by": null }),
        "person_create" => return vec![("person", person()), ("part", part())],
        "part_create" => return vec![("part", part())],
        "criterion_create" => json!({ "source": "" }),
        "contact_create" => json!({
            "people": [], "by": null, "summary": "", "commitment": "", "commitment_due": null,
        }),
        "problem_create" => json!({
            "opportunity_id": null, "holders": [], "department": "", "consequence": "",
            "cost": null, "benefit": "", "said_by": null, "said_on": null, "criteria": [],
            "note": "",
        }),
        "opportunity_create" => json!({
            "value": null, "deal_by": null, "owner_id": null, "people": [], "proposals": [],
            "note": "",
        }),
        "mark_create" => json!({
            "person_id": null, "member_id": null, "level": null, "words": "",
        }),
        "evidence_add" => json!({
            "dated": null, "author": "", "opportunity_id": null, "criteria": [], "note": "",
        }),
        "action_create" => json!({
            "person_id": null, "member_id": null, "measure": "", "done_on": null, "note": "",
        }),
        "role_gap_fill" => return vec![("person", person())],
        "planned_change_create" => json!({
            "source": "", "expected_on": null, "over": false, "note": "",
        }),
        "satisfaction_create" => json!({ "person_id": null, "words": "" }),
        "loyalty_create" => json!({ "against": false, "person_id": null }),
        "switching_create" => json!({ "cost": null, "days": null, "raise": "", "source": "" }),
        "attempt_create" => json!({
            "account_id": null, "person": "", "member_id": null, "answer": "waiting", "words": "",
        }),
        "retention_review_create" => json!({
            "person_id": null, "member_id": null, "wrong": "", "change": "", "disliked": "",
            "about": "", "told_on": null, "done": "",
        }),
        "spin_question_create" => json!({
            "language": LANGUAGE, "readers": [], "industries": [],
        }),
        "meeting_plan_create" => json!({
            "opportunity_id": null, "at": null, "minutes": null, "place": "", "people": [],
            "members": [], "goal": "", "fallback": "", "questions": [], "objections": [],
            "bring": "", "note": "", "follows": null,
        }),
        "member_create" => json!({
            "position": {}, "about": {}, "phone": "", "email": "", "photo": null, "me": false,
        }),
        "tax_rate_create" => json!({ "is_default": false }),
        "product_create" => json!({
            "code": "", "description": {}, "unit": {}, "price": null, "cost": null,
            "currency": CURRENCY, "cadence": "once", "tax_rate_id": null,
        }),
        "reference_create" => json!({
            "about": {}, "from": null, "to": null, "project": {}, "result": {}, "people": [],
        }),
        "task_create" => json!({
            "kind": "other", "account_id": null, "proposal_id": null, "person_id": null,
            "owner_id": null, "note": "",
        }),
        "library_create" => json!({
            "summary": {}, "readers": [], "industries": [], "tags": [], "criteria": [],
        }),
        "offer_add" => json!({
            "person_id": null, "member_id": null, "values": [], "words": "", "note": "",
            "answers": [], "replied_at": null, "reply": "",
        }),
        "concession_add" => json!({
            "cost_once": null, "cost_yearly": null, "in_return": "", "given_at": null,
            "offer_id": null, "got": "", "got_on": null, "got_by": null, "got_worth": null,
        }),
        _ => return Vec::new(),
    };
    vec![("facts", facts)]
}

/// Paths of the facts that may be left out: `facts.legal_name`.
pub(crate) fn optional(command: &str) -> Vec<String> {
    let of = |(field, facts): (&str, Value)| -> Vec<String> {
        let names = facts.as_object().map(Map::keys).into_iter().flatten();
        names.map(|name| format!("{field}.{name}")).collect()
    };
    blank(command).into_iter().flat_map(of).collect()
}

/// The request with what it left out. A request that isn't of the command's form stays as it is,
/// and is refused when it is read.
pub(crate) fn filled(app: &App, command: &str, mut payload: Value) -> Value {
    let Some(request) = payload.as_object_mut() else {
        return payload;
    };
    for (field, facts) in blank(command) {
        if field == "part" && !request.contains_key(field) {
            request.insert(field.to_owned(), json!({}));
        }
        let Some(given) = request.get_mut(field).and_then(Value::as_object_mut) else {
            continue;
        };
        for (name, value) in facts.as_object().into_iter().flatten() {
            if !given.contains_key(name) {
                given.insert(name.clone(), own(app, value));
            }
        }
    }
    payload
}

fn own(app: &App, value: &Value) -> Value {
    let meta = |take: fn(&Reader<'_>) -> Result<Value, ApiError>| {
        // Without a workspace the command says so.
        app.read(take).unwrap_or_default()
    };
    match value.as_str() {
        Some(LANGUAGE) => meta(|reader| Ok(json!(reader.meta()?.facts.language))),
        Some(CURRENCY) => meta(|reader| Ok(json!(reader.meta()?.facts.currency))),
        _ => value.clone(),
    }
}
