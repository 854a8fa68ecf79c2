//! The handover brief and the map on paper, in three languages.

use std::collections::BTreeSet;

use redbook_tests::{app, attempt, call, pdf_text, with_workspace};
use serde_json::{Value, json};

/// Keeps a file for the eye: `REDBOOK_LOOK=/tmp/look cargo test --test handover`.
fn look(file: &std::path::Path, name: &str) {
    if let Some(folder) = std::env::var_os("REDBOOK_LOOK") {
        let to = std::path::PathBuf::from(folder).join(format!("{name}.pdf"));
        std::fs::copy(file, to).expect("a copy");
    }
}

fn said(path: &std::path::Path) -> String {
    pdf_text(path).replace('\u{a0}', " ")
}

#[test]
fn a_manager_who_takes_over_reads_who_decides_what_hurts_and_what_is_missing() {
    for (language, account, words) in [
        (
            "en",
            "Belvara",
            [
                "what to know before the first meeting",
                "Who decides, and by what",
                "Henrik Solberg",
                "Payback under",
                "Missing before the next stage",
                "They buy:",
                "Also supplied by Kartopak",
                "Head of quality",
                "First order: pallets for Dobrich",
            ],
        ),
        (
            "ru",
            "Белвара",
            [
                "что знать до первой встречи",
                "Кто решает и по чему выбирает",
                "Хенрик Солберг",
                "Окупаемость до",
                "До следующего этапа не хватает",
                "Покупают:",
                "Кроме нас поставляют: «Картопак»",
                "Начальник отдела качества",
                "Первый заказ",
            ],
        ),
        (
            "bg",
            "Белвара",
            [
                "какво да знаете преди първата",
                "Кой решава и по какво избира",
                "Хенрик Солберг",
                "Възвръщане под",
                "До следващия етап липсва",
                "Купуват:",
                "Освен нас доставят: „Картопак“",
                "Началник качество",
                "Първа поръчка",
            ],
        ),
    ] {
        let place = tempfile::tempdir().expect("a folder");
        let app = app(place.path());
        let path = place.path().join("sample.redbook");
        let request = json!({ "language": language, "path": path });
        call(&app, "workspace_sample", request);
        let list = call(&app, "account_list", json!({ "text": account }));
        let id = &list["rows"][0]["id"];
        let pdf = place.path().join("brief.pdf");
        let request = json!({ "account_id": id, "language": language, "path": pdf });
        call(&app, "handover_brief_print", request);
        look(&pdf, &format!("brief-{language}"));
        // Lines may end anywhere.
        let text = said(&pdf).split_whitespace().collect::<Vec<_>>().join(" ");
        for wanted in words {
            assert!(text.contains(wanted), "{language}: {wanted} in {text}");
        }
        let map = place.path().join("map.pdf");
        let request = json!({ "account_id": id, "language": language, "path": map });
        let made = call(&app, "relationship_map_print", request.clone());
        look(&map, &format!("map-{language}"));
        assert!(
            said(&map).contains(words[2]),
            "{language}: names stand on the map"
        );
        let again = call(&app, "relationship_map_print", request);
        assert_eq!(
            made["sha256"], again["sha256"],
            "the same map, the same bytes"
        );
        let picture = place.path().join("map.png");
        let request = json!({
            "account_id": id, "language": language, "format": "png", "path": picture,
        });
        call(&app, "relationship_map_print", request);
        let drawn = call(&app, "relationship_map_get", json!({ "account_id": id }));
        let [width, _] = size(&picture);
        let unit = drawn["bounds"]["width"].as_u64().expect("a width");
        assert!(
            u64::from(width) >= 2 * unit,
            "{width} pixels show {unit} units twice as fine as the screen"
        );
    }
}

/// Width and height of a PNG, pixels: the first chunk says them.
fn size(path: &std::path::Path) -> [u32; 2] {
    let bytes = std::fs::read(path).expect("a picture");
    assert_eq!(&bytes[1..4], b"PNG");
    if let Some(folder) = std::env::var_os("REDBOOK_LOOK") {
        let name = format!("map-{}.png", bytes.len());
        std::fs::write(std::path::PathBuf::from(folder).join(name), &bytes).expect("a copy");
    }
    [16, 20].map(|at| {
        let word = bytes[at..at + 4].try_into().expect("four bytes");
        u32::from_be_bytes(word)
    })
}

#[test]
fn a_brief_of_the_sample_leaves_nothing_out_and_takes_three_pages_at_most() {
    for language in ["en", "ru", "bg"] {
        let place = tempfile::tempdir().expect("a folder");
        let app = app(place.path());
        let path = place.path().join("sample.redbook");
        call(
            &app,
            "workspace_sample",
            json!({ "language": language, "path": path }),
        );
        let list = call(&app, "account_list", json!({}));
        for row in list["rows"].as_array().expect("accounts") {
            let name = row["name"].as_str().expect("a name");
            let pdf = place.path().join("brief.pdf");
            let request = json!({ "account_id": row["id"], "language": language, "path": pdf });
            call(&app, "handover_brief_print", request);
            look(&pdf, &format!("brief-{language}-{name}"));
            let pages = redbook_tests::pdf_fills(&pdf).len();
            assert!(
                pages <= 3,
                "{language}: the brief of {name} takes {pages} pages"
            );
            let text = said(&pdf);
            // Cells beside each other are read line by line, so words are looked for one by one.
            let words = |text: &str| -> BTreeSet<String> {
                let all = text.split(|c: char| !c.is_alphanumeric());
                all.map(str::to_lowercase).collect()
            };
            let text = words(&text);
            let account = call(&app, "account_get", json!({ "id": row["id"] }));
            for person in account["people"].as_array().expect("people") {
                for own in ["hobbies", "temperament"] {
                    let wanted = person["person"]["facts"][own].as_str().expect("a text");
                    assert!(
                        words(wanted).is_subset(&text),
                        "{language}: {name}, how to speak: {wanted}"
                    );
                }
                let roles = &person["part"]["facts"]["roles"];
                let decides = roles
                    .as_array()
                    .is_some_and(|all| all.contains(&json!("decision_maker")));
                let criteria = person["criteria"].as_array().expect("criteria");
                for criterion in criteria.iter().filter(|_| decides) {
                    let wanted = criterion["facts"]["text"].as_str().expect("a text");
                    assert!(
                        words(wanted).is_subset(&text),
                        "{language}: {name} is decided by {wanted}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_brief_says_who_takes_over_and_from_whom() {
    let place = tempfile::tempdir().expect("a folder");
    let app = app(place.path());
    let path = place.path().join("sample.redbook");
    call(
        &app,
        "workspace_sample",
        json!({ "language": "en", "path": path }),
    );
    let list = call(&app, "account_list", json!({ "text": "Belvara" }));
    let account = call(&app, "account_get", json!({ "id": list["rows"][0]["id"] }));
    let leads = &account["account"]["facts"]["manager_id"];
    let team = call(&app, "member_list", json!({}));
    let team = team["items"].as_array().expect("a team");
    let other = team.iter().find(|one| one["id"] != *leads).expect("two");
    let pdf = place.path().join("brief.pdf");
    let mut request = json!({
        "account_id": account["account"]["id"], "path": pdf,
        "to": { "member_id": other["id"], "on": "2027-01-01" },
    });
    call(&app, "handover_brief_print", request.clone());
    let text = said(&pdf).split_whitespace().collect::<Vec<_>>().join(" ");
    let name = other["facts"]["name"]["en"].as_str().expect("a name");
    for wanted in [
        &format!("For {name}"),
        "takes the account over on",
        "1 January 2027",
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
    request["to"]["member_id"] = account["account"]["id"].clone();
    let error = attempt(&app, "handover_brief_print", request).expect_err("nobody of ours");
    assert_eq!(
        (error.code.as_str(), error.place.as_deref()),
        ("not_found", Some("to.member_id")),
        "an account takes nothing over"
    );
}

#[test]
fn an_account_of_which_nothing_is_known_has_a_brief_but_no_map() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let pdf = place.path().join("brief.pdf");
    let request = json!({ "account_id": account, "path": pdf });
    call(&app, "handover_brief_print", request);
    let text = said(&pdf);
    assert!(
        text.contains("Find out who decides."),
        "a step, not a complaint: {text}"
    );
    let error = attempt(
        &app,
        "relationship_map_print",
        json!({ "account_id": account }),
    );
    assert_eq!(error.expect_err("nobody").code, "nothing_to_print");
}

#[test]
fn a_map_of_three_hundred_is_laid_out_at_once_and_printed_on_a_larger_sheet() {
    let place = tempfile::tempdir().expect("a folder");
    let app = with_workspace(place.path());
    let request = json!({ "facts": redbook_tests::account("Belvara") });
    let account = call(&app, "account_create", request)["id"].take();
    let mut people: Vec<Value> = Vec::new();
    for n in 0..300_usize {
        let mut part = redbook_tests::part("Engineer", "finance");
        part["department"] = json!(format!("Department {}", n / 40));
        part["reports_to"] = match n {
            0 => Value::Null,
            n => people[n / 8].clone(),
        };
        let request = json!({
            "account_id": account, "person": redbook_tests::person(&format!("Person {n}")),
            "part": part,
        });
        people.push(call(&app, "person_create", request)["person"]["id"].take());
    }
    let started = std::time::Instant::now();
    let map = call(
        &app,
        "relationship_map_get",
        json!({ "account_id": account }),
    );
    let took = started.elapsed();
    assert_eq!(map["cards"].as_array().map(Vec::len), Some(300));
    println!("map of 300: {took:?}");
    let pdf = place.path().join("map.pdf");
    call(
        &app,
        "relationship_map_print",
        json!({ "account_id": account, "path": pdf }),
    );
    assert!(said(&pdf).contains("Person 299"));
    let picture = place.path().join("map.png");
    call(
        &app,
        "relationship_map_print",
        json!({ "account_id": account, "format": "png", "path": picture }),
    );
    let [width, height] = size(&picture).map(u64::from);
    assert!(
        width > 3_000 && width * height <= 40_100_000,
        "{width} × {height}: fine, and still a picture that programs open"
    );
}
