//! Templates: from a proposal that worked to the next one, for another customer.

use redbook_api::App;
use redbook_tests::{account, attempt, call, items, line, part, person, send, with_workspace};
use serde_json::{Value, json};

fn customer(app: &App, name: &str, director: &str) -> Value {
    let made = call(app, "account_create", json!({ "facts": account(name) }));
    let request = json!({
        "account_id": made["id"], "person": person(director),
        "part": part("Managing director", "director"),
    });
    call(app, "person_create", request);
    made["id"].clone()
}

fn begin(app: &App, account: &Value, more: Value) -> Value {
    let mut request = json!({ "account_id": account, "title": "Crates", "language": "en" });
    for (name, value) in more.as_object().expect("fields") {
        request[name] = value.clone();
    }
    call(app, "proposal_create", request)
}

/// Kinds of the blocks of an edition, in reading order.
fn kinds(desk: &Value, edition: usize) -> Vec<String> {
    let block = |id: &Value| {
        let found = items(&desk["blocks"]).find(|block| &block["id"] == id);
        let kind = &found.expect("a placed block is there")["content"]["kind"];
        kind.as_str().expect("a code").to_owned()
    };
    items(&desk["editions"][edition]["edition"]["facts"]["layout"])
        .map(|placement| block(&placement["block_id"]))
        .collect()
}

#[test]
fn a_template_carries_structure_and_texts_but_no_customer() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let first = customer(&app, "Alder Mills", "Ada Director");
    let made = begin(&app, &first, json!({}));
    let mut facts = made["proposal"]["facts"].clone();
    facts["look"] = json!("ledger");
    let id = &made["proposal"]["id"];
    let version = &made["proposal"]["version"];
    call(
        &app,
        "proposal_update",
        json!({ "id": id, "version": version, "facts": facts }),
    );

    let request = json!({ "proposal_id": id, "name": "Crates for mills" });
    let template = call(&app, "template_create_from", request);
    let kept = template["facts"].to_string();
    assert!(
        !kept.contains("Alder Mills"),
        "the customer's name is taken out"
    );
    assert!(
        !kept.contains("Ada Director"),
        "the reader's name is taken out"
    );
    assert!(kept.contains("{account}"), "and its place is kept");

    let second = customer(&app, "Birch Foods", "Ben Chief");
    let next = begin(&app, &second, json!({ "template_id": template["id"] }));
    assert_eq!(next["proposal"]["facts"]["look"], "ledger");
    for edition in 0..3 {
        assert_eq!(
            kinds(&next, edition),
            kinds(&made, edition),
            "the same structure"
        );
    }
    let said = next["blocks"].to_string();
    assert!(
        said.contains("Birch Foods") && !said.contains("{account}"),
        "the new customer's name is put in"
    );
    assert!(!said.contains("{person}"), "no token reaches a page");
    assert_eq!(
        next["editions"][0]["person"], "Ben Chief",
        "the new director is addressed"
    );

    // It can be renamed, deleted and brought back; what was made from it stays.
    let mut facts = template["facts"].clone();
    facts["name"] = json!("Crates");
    let request = json!({ "id": template["id"], "version": template["version"], "facts": facts });
    call(&app, "template_update", request);
    call(&app, "template_delete", json!({ "id": template["id"] }));
    let list = call(&app, "template_list", json!({}));
    assert!(
        items(&list["items"]).all(|row| row["id"].is_null()),
        "only those of the program are left"
    );
    call(&app, "undo", json!({}));
    let list = call(&app, "template_list", json!({}));
    assert_eq!(list["items"][0]["name"]["en"], "Crates");
}

#[test]
fn templates_of_the_program_say_their_own_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = customer(&app, "Alder Mills", "Ada Director");
    let list = call(&app, "template_list", json!({}));
    let starting: Vec<&Value> = items(&list["items"]).collect();
    assert_eq!(starting.len(), 4);
    for row in starting {
        for language in ["en", "ru", "bg"] {
            assert_ne!(row["name"][language], "", "{row}");
        }
        let made = begin(&app, &account, json!({ "starting": row["starting"] }));
        for (at, outline) in items(&row["editions"]).enumerate() {
            let shown: Vec<&str> = items(&outline["kinds"]).filter_map(Value::as_str).collect();
            assert_eq!(kinds(&made, at), shown, "the list shows what is made");
        }
        let texts = made["blocks"].to_string();
        assert!(
            !texts.contains("starting-"),
            "a text is missing: {}",
            row["starting"]
        );
        for edition in items(&made["editions"]) {
            let request = json!({ "edition_id": edition["edition"]["id"] });
            let preview = call(&app, "edition_preview", request);
            assert_eq!(
                items(&preview["warnings"]).count(),
                0,
                "{}",
                row["starting"]
            );
        }
    }
    let both = json!({
        "account_id": account, "title": "Both", "starting": "supply",
        "template_id": "00000000-0000-7000-8000-000000000000",
    });
    let error = attempt(&app, "proposal_create", both).expect_err("one or the other");
    assert_eq!(error.code, "field_malformed");
}

#[test]
fn a_new_proposal_begins_in_its_own_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = customer(&app, "Alder Mills", "Ada Director");
    for language in ["en", "ru", "bg", "de", "et"] {
        let made = begin(&app, &account, json!({ "language": language }));
        let foreign: Vec<&Value> = items(&made["readiness"])
            .filter(|found| {
                let code = found["code"].as_str().unwrap_or_default();
                code.starts_with("text_")
            })
            .collect();
        assert!(foreign.is_empty(), "{language}: {foreign:?}");
        for block in items(&made["blocks"]) {
            let texts = &block["content"]["label"];
            if texts["en"].is_string() && language != "en" {
                assert_ne!(texts[language], texts["en"], "a label of {language}");
            }
        }
        let headline = &made["editions"][0]["edition"]["facts"]["headline"];
        assert!(headline[language].is_string(), "{language}: {headline}");
    }
}

#[test]
fn a_proposal_is_shown_in_another_look_without_being_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = customer(&app, "Alder Mills", "Ada Director");
    let made = begin(&app, &account, json!({}));
    let edition = &made["editions"][0]["edition"]["id"];
    let pages = |look: Option<&str>| {
        let mut request = json!({ "edition_id": edition });
        if let Some(look) = look {
            request["look"] = json!(look);
        }
        call(&app, "edition_preview", request)["pages"].take()
    };
    let own = pages(None);
    let folio = pages(Some("folio"));
    assert_eq!(
        items(&folio).count(),
        items(&own).count() + 1,
        "a folio has a cover before the same pages"
    );
    assert_eq!(pages(Some("book")), own, "the proposal's own look");
    let id = &made["proposal"]["id"];
    let desk = call(&app, "proposal_get", json!({ "id": id }));
    assert_eq!(desk["proposal"], made["proposal"], "nothing is stored");

    send(&app, id);
    let sent = pages(None);
    assert_eq!(
        items(&pages(Some("folio"))).count(),
        items(&sent).count() + 1,
        "what was sent can be looked at in another look too"
    );
    assert_eq!(pages(None), sent, "and stays as it was sent");
}

#[test]
fn what_became_of_proposals_is_told_by_what_they_were_made_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = customer(&app, "Alder Mills", "Ada Director");
    let first = begin(&app, &account, json!({ "starting": "supply" }));
    let request = json!({ "proposal_id": first["proposal"]["id"], "name": "Crates" });
    let own = call(&app, "template_create_from", request);
    let second = begin(&app, &account, json!({ "template_id": own["id"] }));
    let third = begin(&app, &account, json!({}));
    for (made, price) in [(&first, "100"), (&second, "250"), (&third, "40")] {
        let id = &made["proposal"]["id"];
        let mut facts = made["proposal"]["facts"].clone();
        facts["pricing"]["lines"] = json!([line(1, "Crates", "1", Some(price))]);
        let version = &made["proposal"]["version"];
        let request = json!({ "id": id, "version": version, "facts": facts });
        call(&app, "proposal_update", request);
        send(&app, id);
    }
    let desk = call(
        &app,
        "proposal_get",
        json!({ "id": second["proposal"]["id"] }),
    );
    let outcome = json!({
        "kind": "accepted", "on": desk["proposal"]["facts"]["prepared_on"], "said_by": "Ada",
        "how": "call", "reason": "", "winner": "",
    });
    let version = &desk["proposal"]["version"];
    let request = json!({ "id": second["proposal"]["id"], "version": version, "outcome": outcome });
    call(&app, "proposal_record", request);

    let day = desk["proposal"]["facts"]["prepared_on"].clone();
    let found = call(&app, "conversion_get", json!({ "from": day, "to": day }));
    let told: Vec<(Value, Value, Value, Value)> = items(&found["templates"])
        .map(|group| {
            let value = &group["values"][0];
            let title = group["title"]["en"].clone();
            let minor = |of: &str| value[of]["minor"].clone();
            (
                title,
                group["count"]["accepted"].clone(),
                minor("sent"),
                minor("accepted"),
            )
        })
        .collect();
    assert!(
        told.contains(&(json!("Crates"), json!(1), json!(25_000), json!(25_000))),
        "the own template won: {told:?}"
    );
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(
        told[2],
        (Value::Null, json!(0), json!(4_000), json!(0)),
        "what was written from nothing comes last"
    );
    assert_eq!(found["values"][0]["sent"]["minor"], 39_000, "all together");
}

#[test]
fn a_template_is_shown_on_pages_before_there_is_a_proposal() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let first = customer(&app, "Alder Mills", "Ada Director");
    let made = begin(&app, &first, json!({}));
    let id = &made["proposal"]["id"];
    let request = json!({ "proposal_id": id, "name": "Crates for mills" });
    let template = call(&app, "template_create_from", request);
    let proposals = call(&app, "proposal_list", json!({}));

    let show = |more: Value| call(&app, "template_preview", more);
    let own = show(json!({ "template_id": template["id"], "language": "en" }));
    assert!(items(&own["pages"]).count() > 0, "it has pages");
    assert_eq!(
        show(json!({ "template_id": template["id"], "language": "en" })),
        own,
        "the same pages are the same file"
    );
    let bytes = call(&app, "document_bytes", json!({ "token": own["token"] }));
    assert!(!bytes.is_null(), "its bytes are there to be drawn");
    let hash = |shown: &Value| shown["pages"][0]["hash"].clone();
    let mut seen = vec![hash(&own)];
    for more in [
        json!({ "template_id": template["id"], "language": "bg" }),
        json!({ "template_id": template["id"], "language": "en", "look": "folio" }),
        json!({ "template_id": template["id"], "language": "en", "reader": "finance" }),
        json!({ "starting": "renewal", "language": "en" }),
        json!({ "starting": "supply", "language": "en" }),
        json!({ "language": "en" }),
    ] {
        let shown = hash(&show(more.clone()));
        assert!(!seen.contains(&shown), "{more} has pages of its own");
        seen.push(shown);
    }
    assert_eq!(
        call(&app, "proposal_list", json!({})),
        proposals,
        "nothing is stored"
    );
    let both = json!({ "template_id": template["id"], "starting": "supply" });
    assert_eq!(
        attempt(&app, "template_preview", both)
            .expect_err("two beginnings at once")
            .code,
        "field_malformed"
    );
    let unknown = json!({ "template_id": first });
    assert_eq!(
        attempt(&app, "template_preview", unknown)
            .expect_err("no such template")
            .code,
        "not_found"
    );
}
