//! New proposals as they leave the press before anybody wrote in them, in every language of documents.

use redbook_api::App;
use redbook_tests::{account, call, items, line, part, pdf_text, person, with_workspace};
use serde_json::{Value, json};

const LANGUAGES: [&str; 5] = ["en", "ru", "bg", "de", "et"];

fn customer(app: &App, language: &str) -> Value {
    let mut facts = account("Belvara Dairy Group");
    facts["language"] = json!(language);
    call(app, "account_create", json!({ "facts": facts }))["id"].clone()
}

fn begin(app: &App, account: &Value, language: &str) -> Value {
    let request = json!({ "account_id": account, "title": "Crates", "language": language });
    call(app, "proposal_create", request)["proposal"].clone()
}

/// Pages of each edition: director, HR, finance; and what they say.
fn printed(app: &App, proposal: &Value) -> (Vec<u64>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let request = json!({ "proposal_id": proposal["id"], "readers": [], "folder": folder.path(), "is_final": false });
    let written = call(app, "proposal_export", request);
    items(&written["files"])
        .map(|file| {
            let path = file["path"].as_str().expect("a path");
            let pages = file["pages"].as_u64().expect("a count");
            (pages, pdf_text(path.as_ref()))
        })
        .unzip()
}

fn priced(app: &App, proposal: &Value, lines: Value) {
    let mut facts = proposal["facts"].clone();
    facts["pricing"]["lines"] = lines;
    let request = json!({ "id": proposal["id"], "version": proposal["version"], "facts": facts });
    call(app, "proposal_update", request);
}

fn yearly(mut line: Value) -> Value {
    line["cadence"] = json!("yearly");
    line
}

#[test]
fn with_nothing_but_an_account_every_page_is_filled() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    for language in LANGUAGES {
        let account = customer(&app, language);
        let (pages, said) = printed(&app, &begin(&app, &account, language));
        assert_eq!(
            pages,
            [3, 2, 1],
            "in {language}: a line too many begins a page that stays empty"
        );
        for text in &said {
            for word in ["VAT", "НДС", "ДДС", "MwSt", "KM", "Netto"] {
                assert!(
                    !text.contains(word),
                    "in {language} {word}: nothing is priced"
                );
            }
            let first = text.split('\u{c}').next().unwrap_or_default();
            assert!(
                first.contains("Crates"),
                "in {language}: the title stands on page 1"
            );
        }
    }
}

#[test]
fn with_people_and_prices_every_page_is_filled() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let member = |name: &str| {
        json!({ "facts": {
            "name": { "en": name }, "position": { "en": "Key account manager" },
            "about": { "en": "Everything about deliveries" }, "phone": "+359 2 987 65 43",
            "email": "anna@example.com", "photo": null, "me": false,
        } })
    };
    for name in ["Anna Hill", "Ben Stone"] {
        call(&app, "member_create", member(name));
    }
    for language in LANGUAGES {
        let account = customer(&app, language);
        for (name, reader) in [
            ("Ada Adams", "director"),
            ("Cleo Cole", "hr"),
            ("Dan Dale", "finance"),
        ] {
            let request = json!({
                "account_id": account, "person": person(name), "part": part("Head of department", reader),
            });
            call(&app, "person_create", request);
        }
        let proposal = begin(&app, &account, language);
        priced(
            &app,
            &proposal,
            json!([
                line(1, "Crate wash line", "1", Some("184000")),
                line(2, "Returnable crates", "12000", Some("6.4")),
                line(3, "Installation", "1", Some("25000")),
                yearly(line(4, "Service", "12", Some("1450"))),
            ]),
        );
        let (pages, _) = printed(&app, &proposal);
        assert_eq!(pages, [3, 2, 2], "in {language}");
    }
}

#[test]
fn key_figures_say_what_there_is_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = customer(&app, "en");
    let proposal = begin(&app, &account, "en");
    let until = |said: &[String]| said.iter().all(|text| text.contains("terms held until"));

    let (_, said) = printed(&app, &proposal);
    assert!(until(&said), "the expiry is known from the beginning");
    let paid = |text: &String| text.contains("paid once") || text.contains("paid every year");
    assert!(!said.iter().any(paid), "nothing is priced yet");

    let once = line(1, "Crate wash line", "1", Some("184000"));
    priced(&app, &proposal, json!([once.clone()]));
    let (_, said) = printed(&app, &proposal);
    for text in &said {
        assert!(
            text.contains("€184,000") && text.contains("paid once"),
            "{text}"
        );
        assert!(
            !text.to_lowercase().contains("every year"),
            "nothing is paid every year: {text}"
        );
        assert!(
            !text.contains("without VAT"),
            "no line has a tax, so nothing is without one: {text}"
        );
    }

    let id = &proposal["id"];
    let now = call(&app, "proposal_get", json!({ "id": id }))["proposal"].clone();
    priced(
        &app,
        &now,
        json!([once, yearly(line(2, "Service", "12", Some("1450")))]),
    );
    let (_, said) = printed(&app, &proposal);
    assert!(
        said.iter()
            .all(|text| text.contains("€17,400") && text.contains("paid every year"))
    );
    assert!(until(&said));
}
