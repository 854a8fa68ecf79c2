//! People: a file comes in whole after it was mended, or not at all; rows that meet somebody known,
//! or each other, are decided.

use redbook_api::App;
use redbook_tests::{attempt, call, items, with_workspace};
use serde_json::{Value, json};

use crate::common::{checked, ended, names, open};

const PEOPLE: &str = "Име;Фирма;ЕИК;Телефон;Р. ден;E-mail;Длъжност;Забележка\r\n\
    Росен Атанасов;„Зелен Двор“;;+359 56 555 118;14.03.1981;r.atanasov@zelen.example;Купувач;щанд 4.12\r\n\
    Мира Колева;Зелен Двор АД;;+359 56 555 120;31.02.1979;m.koleva@zelen.example;;\r\n\
    Десислава Тонева;Белвара АД;BG203881552;+359 32 555 211;4.05;d.toneva@belvara.example;Директор логистика;\r\n\
    Кирил Манов;Белвара АД;BG203881552;;;k.manov@belvara;;\r\n";

/// Windows-1251, as an address book of Windows saves it.
fn windows(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| match c {
            'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xC0).expect("a letter"),
            '„' => 0x84,
            '“' => 0x93,
            c => u8::try_from(u32::from(c)).expect("a plain sign"),
        })
        .collect()
}

/// Belvara with Desislava Toneva, spelled in Latin.
fn belvara(app: &App) -> (Value, Value) {
    let mut facts = redbook_tests::account("Belvara Dairy Group");
    facts["tax_id"] = json!("BG 203881552");
    let account = call(app, "account_create", json!({ "facts": facts }))["id"].take();
    let mut person = redbook_tests::person("Desislava Toneva");
    person["email"] = json!("d.toneva@belvara.example");
    person["phone"] = json!("+359 32 555 210");
    let part = redbook_tests::part("Head of logistics", "finance");
    let request = json!({ "account_id": account, "person": person, "part": part });
    let person = call(app, "person_create", request)["person"]["id"].take();
    (account, person)
}

#[test]
fn a_file_comes_in_whole_after_it_was_mended_and_is_undone_as_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let (account, toneva) = belvara(&app);
    let state = open(&app, &windows(PEOPLE));
    assert_eq!(state["charset"], "windows-1251", "recognised and shown");
    assert_eq!(state["subject"], "people");
    assert_eq!(state["rows"], 4);
    let id = &state["id"];

    let counts = checked(&app, id);
    assert_eq!(counts["fresh"], 1, "{counts}");
    assert_eq!(counts["same"], 1, "Toneva, whose phone and position differ");
    assert_eq!(counts["wrong"], 2);
    assert_eq!(
        counts["accounts"], 1,
        "the company that comes along is said before"
    );
    let problems = call(&app, "import_problems", json!({ "id": id, "limit": 50 }));
    let told: Vec<(u64, &str, &str)> = items(&problems["items"])
        .map(|item| {
            let row = item["rows"][0].as_u64().expect("a row");
            let letter = item["letter"].as_str().expect("a letter");
            (row, letter, item["error"]["code"].as_str().expect("a code"))
        })
        .collect();
    assert_eq!(
        told,
        [
            (3, "E", "import_birthday_impossible"),
            (5, "F", "import_email_ending"),
            (4, "B", "import_account_by_tax"),
        ],
        "what is wrong is named by row and column, first"
    );
    assert_eq!(problems["items"][2]["count"], 2, "said once for both rows");

    let refused = attempt(&app, "import_apply", json!({ "id": id })).expect_err("refused");
    assert_eq!(refused.code, "import_wrong_rows");
    assert_eq!(names(&app), ["Desislava Toneva"], "nothing came in");

    let fixes = json!([
        { "row": 3, "column": 4, "text": problems["items"][0]["offers"][0] },
        { "row": 5, "column": 5, "text": problems["items"][1]["offers"][0] },
    ]);
    let state = call(&app, "import_fix", json!({ "id": id, "fixes": fixes }));
    assert_eq!(state["counts"]["wrong"], 0, "{}", state["counts"]);
    let refused = attempt(&app, "import_apply", json!({ "id": id })).expect_err("refused");
    assert_eq!(refused.code, "import_undecided_rows");

    let pair = call(&app, "import_same", json!({ "id": id, "index": 0 }));
    assert_eq!(pair["known_id"], toneva);
    assert_eq!(pair["sure"], true, "by the e-mail address");
    let decision = json!({ "kind": "merge", "take": ["phone"] });
    let decide = json!({ "id": id, "row": pair["row"], "decision": decision });
    call(&app, "import_decide", decide);
    ended(&app, &call(&app, "import_apply", json!({ "id": id })));
    let done = call(&app, "import_get", json!({ "id": id }))["done"].take();
    assert_eq!(done["people"], 3);
    assert_eq!(done["accounts"], 1, "one company, spelled in two ways");
    assert_eq!(done["added_to"], 1);

    let dossier = call(&app, "account_get", json!({ "id": account }));
    let merged = items(&dossier["people"])
        .find(|one| one["person"]["id"] == toneva)
        .expect("still there");
    let facts = &merged["person"]["facts"];
    assert_eq!(facts["phone"], "+359 32 555 211", "taken from the file");
    assert_eq!(facts["name"], "Desislava Toneva", "ours stays");
    assert_eq!(
        facts["birthday"],
        json!({ "month": 5, "day": 4, "year": null })
    );
    assert_eq!(merged["part"]["facts"]["position"], "Head of logistics");
    let notes = facts["notes"].as_str().expect("notes");
    for kept in ["+359 32 555 210", "Директор логистика", "Десислава Тонева"]
    {
        assert!(
            notes.contains(kept),
            "merging loses nothing: {kept} in {notes}"
        );
    }

    call(&app, "undo", json!({}));
    assert_eq!(
        names(&app),
        ["Desislava Toneva"],
        "one step takes all of it back"
    );
    let dossier = call(&app, "account_get", json!({ "id": account }));
    assert_eq!(
        dossier["people"][0]["person"]["facts"]["phone"],
        "+359 32 555 210"
    );
    call(&app, "redo", json!({}));
    assert_eq!(names(&app).len(), 4);
}

#[test]
fn rows_that_cannot_come_in_are_left_out_only_when_said_and_can_be_sent_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    belvara(&app);
    let state = open(&app, PEOPLE.as_bytes());
    assert_eq!(state["charset"], "utf-8");
    let id = &state["id"];
    checked(&app, id);
    let path = folder.path().join("left out.csv");
    call(&app, "import_left_out", json!({ "id": id, "path": path }));
    let text = std::fs::read_to_string(&path).expect("a file");
    assert!(
        text.contains("Мира Колева") && !text.contains("Росен"),
        "{text}"
    );
    let request = json!({ "id": id, "wrong": "leave_out", "undecided": "leave_out" });
    ended(&app, &call(&app, "import_apply", request));
    let done = call(&app, "import_get", json!({ "id": id }))["done"].take();
    assert_eq!((&done["people"], &done["left_out"]), (&json!(1), &json!(3)));
    let again = attempt(&app, "import_apply", json!({ "id": id })).expect_err("refused");
    assert_eq!(
        again.code, "import_done_already",
        "a double click imports once"
    );
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let mut text = String::from("Name;Company;E-mail\n");
    for number in 0..3_000 {
        text += &format!(
            "Person N{number};Firm {};p{number}@firm.example\n",
            number % 200
        );
    }
    let id = open(&app, text.as_bytes())["id"].take();
    let counts = checked(&app, &id);
    assert_eq!(counts["fresh"], 3_000, "{counts}");
    let job = call(&app, "import_apply", json!({ "id": id }));
    call(&app, "job_stop", json!({ "id": job["id"] }));
    let state = ended(&app, &job);
    assert_eq!(state["phase"], "stopped");
    assert!(names(&app).is_empty(), "nothing half imported");
    let found = call(&app, "workspace_check", json!({}));
    assert_eq!(found["items"], json!([]), "the file is sound");
}

#[test]
fn rows_of_one_file_that_contradict_are_decided_like_those_who_are_known() {
    let csv = "Name,Company,E-mail,Position\n\
        Mira Koleva,Zelen,m@zelen.example,Buyer\n\
        Koleva Mira,Zelen,m@zelen.example,Head of purchasing\n";
    for (decision, people, position) in [
        (
            json!({ "kind": "merge", "take": ["position"] }),
            1,
            "Head of purchasing",
        ),
        (json!({ "kind": "merge", "take": [] }), 1, "Buyer"),
        (json!({ "kind": "separate" }), 2, "Buyer"),
        (json!({ "kind": "leave_out" }), 1, "Buyer"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let app = with_workspace(folder.path());
        let state = open(&app, csv.as_bytes());
        let id = &state["id"];
        let counts = checked(&app, id);
        assert_eq!(
            (&counts["same"], &counts["wrong"]),
            (&json!(1), &json!(0)),
            "{counts}"
        );
        let refused = attempt(&app, "import_apply", json!({ "id": id })).expect_err("undecided");
        assert_eq!(refused.code, "import_undecided_rows");
        let pair = call(&app, "import_same", json!({ "id": id, "index": 0 }));
        assert_eq!((&pair["row"], &pair["known_row"]), (&json!(3), &json!(2)));
        assert_eq!(pair["known_id"], Value::Null, "nobody of the workspace");
        let decide = json!({ "id": id, "row": 3, "decision": decision });
        call(&app, "import_decide", decide);
        ended(&app, &call(&app, "import_apply", json!({ "id": id })));
        assert_eq!(names(&app).len(), people, "{decision}");
        let list = call(&app, "account_list", json!({ "text": "Zelen" }));
        let dossier = call(&app, "account_get", json!({ "id": list["rows"][0]["id"] }));
        let first = items(&dossier["people"])
            .find(|one| one["person"]["facts"]["name"] == "Mira Koleva")
            .expect("the first row");
        assert_eq!(first["part"]["facts"]["position"], position, "{decision}");
    }
}

#[test]
fn a_company_that_is_perhaps_a_known_one_is_offered_as_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let facts = redbook_tests::account("Halden Marine Foods");
    let account = call(&app, "account_create", json!({ "facts": facts }))["id"].take();
    let file = "Name;Company\r\nIda Lund;Halden Marine\r\nOle Dahl;Halden Marine\r\n";
    let state = open(&app, file.as_bytes());
    let id = &state["id"];
    let counts = checked(&app, id);
    assert_eq!(counts["accounts"], 1, "as it stands, it is another company");
    let problems = call(&app, "import_problems", json!({ "id": id, "limit": 50 }));
    let told = &problems["items"][0];
    assert_eq!(told["error"]["code"], "import_account_alike", "{told}");
    assert_eq!(told["rows"], json!([2, 3]), "said once for both rows");
    assert_eq!(told["wrong"], false, "nobody has to take it");
    let name = &told["offers"][0];
    assert_eq!(name, "Halden Marine Foods");

    let fixes = json!([
        { "row": 2, "column": 1, "text": name },
        { "row": 3, "column": 1, "text": name },
    ]);
    let state = call(&app, "import_fix", json!({ "id": id, "fixes": fixes }));
    assert_eq!(state["counts"]["accounts"], 0, "{}", state["counts"]);
    ended(&app, &call(&app, "import_apply", json!({ "id": id })));
    let dossier = call(&app, "account_get", json!({ "id": account }));
    assert_eq!(items(&dossier["people"]).count(), 2, "both belong to it");
}
