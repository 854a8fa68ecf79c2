//! What journeys share: requests with everything a field list asks for.

use serde_json::{Value, json};

/// Facts of an account of which only the name is known.
#[must_use]
pub fn account(name: &str) -> Value {
    json!({
        "name": name, "legal_name": "", "tax_id": "", "industry": "", "business": "",
        "status": "active", "key_account": false, "large": false, "language": "en",
        "currency": "EUR", "website": "", "phone": "", "email": "", "address": "",
        "employees": null, "turnover": null, "customer_since": null, "could_decide": null,
        "manager_id": null, "next_step": "", "next_step_on": null, "keeps": "", "tags": [],
        "notes": "",
    })
}

/// Facts of a person of whom only the name is known.
#[must_use]
pub fn person(name: &str) -> Value {
    json!({
        "name": name, "phone": "", "mobile": "", "email": "", "channel": null, "birthday": null,
        "hobbies": "", "family": "", "values": "", "temperament": "", "notes": "",
    })
}

/// A part in an account with a position and a reader type.
#[must_use]
pub fn part(position: &str, reader: &str) -> Value {
    json!({
        "position": position, "department": "", "reports_to": null, "roles": ["decision_maker"],
        "reader": reader, "stance": "neutral", "influence": 4, "left_on": null,
        "plans_asked_on": null,
    })
}
