//! Facts as a whole: what may be left out, and what each can't be.

use serde_json::{Value, json};

use crate::everything::one_of_everything;
use crate::{app, call, refusal};

#[test]
fn what_has_an_empty_form_may_be_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let made = one_of_everything(&app);
    assert!(made.iter().all(|(_, item)| item["facts"].is_object()));
}

#[test]
fn a_replacement_names_every_fact() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let account = call(&app, "account_create", json!({ "facts": { "name": "A" } })).unwrap();
    let request = json!({
        "id": account["value"]["id"], "version": account["value"]["version"],
        "facts": { "name": "B" },
    });
    let (code, _) = refusal(&app, "account_update", request);
    assert_eq!(
        code, "field_missing",
        "facts nobody mentioned would be emptied"
    );
    // Those that a new thing may do without too: what readers of other languages call it.
    let mut whole = account["value"]["facts"].clone();
    whole["names"] = json!({ "ru": "А" });
    let request =
        |facts: &Value| json!({ "id": account["value"]["id"], "version": 1, "facts": facts });
    call(&app, "account_update", request(&whole)).unwrap();
    whole.as_object_mut().unwrap().remove("names");
    assert_eq!(
        refusal(&app, "account_update", request(&whole)),
        ("field_missing".into(), Some("facts.names".into()))
    );
}

/// Where a value lies in facts, as pointers have it.
fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => fields
            .iter()
            .for_each(|(name, inner)| leaves(inner, &format!("{at}/{name}"), found)),
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .enumerate()
            .for_each(|(n, inner)| leaves(inner, &format!("{at}/{n}"), found)),
        _ => found.push(at.to_owned()),
    }
}

#[test]
fn every_fact_refuses_what_it_cannot_be() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let long = "x".repeat(60_001);
    let mut wrong: Vec<String> = Vec::new();
    for (name, item) in one_of_everything(&app) {
        let update = format!("{name}_update");
        let facts = &item["facts"];
        let mut places = Vec::new();
        leaves(facts, "", &mut places);
        for place in places {
            let was = facts.pointer(&place).unwrap();
            let mut instead = vec![json!({ "no_such_field": 1 }), json!([[1]])];
            match was {
                Value::String(_) => instead.extend([json!(long), json!(true)]),
                Value::Number(_) => instead.extend([json!(9e15), json!(-9e15), json!("x")]),
                Value::Bool(_) => instead.push(json!(2)),
                _ => instead.push(json!(long)),
            }
            for value in instead {
                let mut changed = facts.clone();
                *changed.pointer_mut(&place).unwrap() = value.clone();
                let request =
                    json!({ "id": item["id"], "version": item["version"], "facts": changed });
                let shown: String = value.to_string().chars().take(24).collect();
                match call(&app, &update, request) {
                    Ok(_) => wrong.push(format!("{update} took {place} = {shown}")),
                    Err(error) => {
                        let field = place.rsplit('/').find(|part| part.parse::<u8>().is_err());
                        // What has a kind is read as a whole, and named as a whole.
                        let kind =
                            place.starts_with("/content/") && error.code == "field_malformed";
                        let says = error.place.as_deref().is_some_and(|said| {
                            said.contains(field.unwrap_or_default())
                                || (kind && said == "facts.content")
                        });
                        if error.code == "internal" || !says {
                            wrong.push(format!(
                                "{update} {place} = {shown}: {} at {:?}",
                                error.code, error.place
                            ));
                        }
                    }
                }
            }
        }
        let mut changed = facts.clone();
        changed["no_such_field"] = json!(1);
        let request = json!({ "id": item["id"], "version": item["version"], "facts": changed });
        let refused = refusal(&app, &update, request);
        if refused != ("field_unknown".into(), Some("facts.no_such_field".into())) {
            wrong.push(format!("{update}: an unknown field is {refused:?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
