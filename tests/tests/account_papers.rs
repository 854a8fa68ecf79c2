//! Papers of an account: in which language they are, what they say of its people, where they go.

use std::fs;
use std::path::Path;

use redbook_tests::{account, attempt, call, part, pdf_text, person, with_workspace};
use serde_json::{Value, json};

#[test]
fn a_paper_in_a_language_it_is_not_written_in_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let mut facts = account("Tallinna Piim");
    facts["language"] = json!("et");
    let account = &call(&app, "account_create", json!({ "facts": facts }))["id"];
    let said = |made: &Value| made["warnings"][0].clone();

    let request = json!({
        "account_id": account, "person": person("Mari Mets"), "part": part("Buyer", "finance"),
    });
    call(&app, "person_create", request);
    let brief = call(
        &app,
        "handover_brief_print",
        json!({ "account_id": account }),
    );
    let map = json!({ "account_id": account, "opportunity_id": null, "format": "pdf" });
    let map = call(&app, "relationship_map_print", map);
    for made in [brief, map] {
        let warning = said(&made);
        assert_eq!(warning["code"], "paper_language", "{made}");
        assert_eq!(warning["args"]["wanted"], "et");
        assert_eq!(
            warning["args"]["language"], "en",
            "the workspace's own stands in"
        );
    }
    let asked = json!({ "account_id": account, "language": "ru" });
    let brief = call(&app, "handover_brief_print", asked);
    assert_eq!(
        brief["warnings"],
        json!([]),
        "what is written in it has nothing to tell"
    );
}

#[test]
fn a_file_where_a_folder_is_meant_is_called_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = &call(
        &app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    )["id"];
    let request = json!({ "account_id": account, "title": "Crates", "language": "en" });
    let proposal = &call(&app, "proposal_create", request)["proposal"]["id"];
    let file = folder.path().join("pages");
    fs::write(&file, "a file").expect("a file");
    let request = json!({ "proposal_id": proposal, "readers": ["director"], "folder": file, "is_final": false });
    let refused = attempt(&app, "proposal_export", request).expect_err("it can't hold files");
    assert_eq!(refused.code, "folder_is_file");
    let inside = json!({
        "proposal_id": proposal, "readers": ["director"], "folder": file.join("inside"), "is_final": false,
    });
    let refused = attempt(&app, "proposal_export", inside).expect_err("nor a folder");
    assert_eq!(
        refused.code, "folder_is_file",
        "it isn't to be made: it is there"
    );
    assert_eq!(fs::read(&file).expect("still there"), b"a file");
}

#[test]
fn a_form_says_how_to_reach_people_by_phone_and_by_mail() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = &call(
        &app,
        "account_create",
        json!({ "facts": account("Alder Mills") }),
    )["id"];
    for (name, phone, email) in [
        ("Anna Hill", "+359 2 987 65 43", "anna@alder.example"),
        ("Ben Stone", "+359 88 888 88 88", "ben.stone@alder.example"),
    ] {
        let mut facts = person(name);
        facts["phone"] = json!(phone);
        facts["email"] = json!(email);
        let request = json!({
            "account_id": account, "person": facts, "part": part("Buyer", "finance"),
        });
        call(&app, "person_create", request);
    }
    let made = call(
        &app,
        "questionnaire_print",
        json!({ "accounts": [account] }),
    );
    assert_eq!(made["pages"], 2);
    let said = pdf_text(Path::new(made["path"].as_str().expect("a path")));
    assert!(said.contains("+359 2 987 65 43"), "in one line: {said}");
    for way in ["anna@", "stone@"] {
        assert!(
            said.contains(way),
            "the e-mail stands beside the phone: {said}"
        );
    }
}

#[test]
fn a_form_names_sites_and_departments_as_its_readers_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let mut facts = account("Istros Pharma");
    facts["supply"] = json!({
        "bought": [],
        "competitors": [{ "name": "Kartopak", "supplies": "boxes", "share": 65 }],
    });
    let account = &call(&app, "account_create", json!({ "facts": facts }))["id"];
    let site = json!({
        "name": "Ruse plant", "names": { "ru": "Завод в Русе" }, "address": "", "note": "",
    });
    call(
        &app,
        "site_create",
        json!({ "parent": account, "facts": site }),
    );
    let mut buyer = part("Buyer", "finance");
    buyer["department"] = json!("Purchasing");
    buyer["departments"] = json!({ "ru": "Отдел закупок" });
    let request = json!({
        "account_id": account, "person": person("Vera Ilieva"), "part": buyer,
    });
    call(&app, "person_create", request);

    let said = |language: &str| {
        let request = json!({ "accounts": [account], "language": language });
        let made = call(&app, "questionnaire_print", request);
        let text = pdf_text(Path::new(made["path"].as_str().expect("a path")));
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let russian = said("ru");
    for word in ["Завод в Русе", "закупок", "Kartopak: 65"] {
        assert!(russian.contains(word), "{word}: {russian}");
    }
    for word in ["Ruse plant", "Purchasing", "boxes"] {
        assert!(
            !russian.contains(word),
            "{word} is of another language: {russian}"
        );
    }
    let english = said("en");
    for word in ["Ruse plant", "Purchasing", "Kartopak: boxes, 65"] {
        assert!(english.contains(word), "{word}: {english}");
    }
    let bulgarian = said("bg");
    assert!(
        bulgarian.contains("Ruse plant"),
        "what nobody wrote stays as it is: {bulgarian}"
    );
}
