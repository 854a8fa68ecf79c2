//! Import through the api: a file comes in whole, in one step that can be undone, or not at all.

use std::thread::sleep;
use std::time::{Duration, Instant};

use redbook_api::App;
use redbook_tests::{attempt, call, items, with_workspace};
use serde_json::{Value, json};

const PEOPLE: &str = "Име;Фирма;ЕИК;Телефон;Р. ден;E-mail;Длъжност;Забележка\r\n\
    Росен Атанасов;„Зелен Двор“;;+359 56 555 118;14.03.1981;r.atanasov@zelen.example;Купувач;щанд 4.12\r\n\
    Мира Колева;Зелен Двор АД;;+359 56 555 120;31.02.1979;m.koleva@zelen.example;;\r\n\
    Десислава Тонева;Белвара АД;BG203881552;+359 32 555 211;4.05;d.toneva@belvara.example;Директор логистика;\r\n\
    Кирил Манов;Белвара АД;BG203881552;;;k.manov@belvara;;\r\n";

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let at = |index: usize| u32::from(three.get(index).copied().unwrap_or(0));
        let all = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..4 {
            let letter = LETTERS[(all >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text
}

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

fn open(app: &App, bytes: &[u8]) -> Value {
    let request = json!({ "base64": base64(bytes), "name": "contacts.csv" });
    call(app, "import_open", request)
}

/// Waits until a job has ended.
fn ended(app: &App, job: &Value) -> Value {
    let until = Instant::now() + Duration::from_secs(120);
    loop {
        let state = call(app, "job_state", json!({ "id": job["id"] }));
        if state["phase"] == "done" || state["phase"] == "stopped" {
            assert_eq!(state["failed"], 0, "{state}");
            return state;
        }
        assert!(Instant::now() < until, "the job goes on: {state}");
        sleep(Duration::from_millis(5));
    }
}

fn checked(app: &App, id: &Value) -> Value {
    ended(app, &call(app, "import_check", json!({ "id": id })));
    call(app, "import_get", json!({ "id": id }))["counts"].take()
}

fn names(app: &App) -> Vec<String> {
    let list = call(app, "person_list", json!({}));
    items(&list["rows"])
        .filter_map(|row| row["name"].as_str().map(str::to_owned))
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
fn revenue_and_accounts_come_in_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let accounts =
        "Company,Industry,Employees,Tags\nBelvara,Dairy,1 200,\"a, b\"\nIstros,Pharma,,\n";
    let id = open(&app, accounts.as_bytes())["id"].take();
    assert_eq!(checked(&app, &id)["fresh"], 2);
    ended(&app, &call(&app, "import_apply", json!({ "id": id })));
    let sales = "Account\t2026-01\t2026-02\nBelvara\t12 000,50\t7\nNobody\t1\t2\n";
    let state = open(&app, sales.as_bytes());
    assert_eq!(state["subject"], "revenue");
    let counts = checked(&app, &state["id"]);
    assert_eq!(counts["wrong"], 1, "an account nobody knows: {counts}");
    let request = json!({ "id": state["id"], "wrong": "leave_out" });
    ended(&app, &call(&app, "import_apply", request));
    let list = call(&app, "account_list", json!({ "text": "Belvara" }));
    let account = call(&app, "account_get", json!({ "id": list["rows"][0]["id"] }));
    assert_eq!(account["account"]["facts"]["employees"], 1_200);
    assert_eq!(account["account"]["facts"]["tags"], json!(["a", "b"]));
    let months: Vec<i64> = items(&account["revenue"])
        .filter_map(|month| month["amount"]["minor"].as_i64())
        .collect();
    assert_eq!(months, [1_200_050, 700]);
}

#[test]
fn a_status_that_differs_is_asked_about_and_a_strange_one_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let facts = json!({ "name": "Belvara", "status": "active", "key_account": true });
    call(&app, "account_create", json!({ "facts": facts }));
    let rows = "Company,Status,Key account\nBelvara,Former,x\nIstros,asleep,\nKaro,спящий,maybe\n";
    let id = open(&app, rows.as_bytes())["id"].take();
    let counts = checked(&app, &id);
    assert_eq!((&counts["same"], &counts["wrong"]), (&json!(1), &json!(2)));
    let pair = call(&app, "import_same", json!({ "id": id, "index": 0 }));
    let differ: Vec<&Value> = items(&pair["fields"])
        .filter(|field| field["differ"] == true)
        .map(|field| &field["field"])
        .collect();
    assert_eq!(differ, ["status"], "a cross means yes");
    let problems = call(&app, "import_problems", json!({ "id": id, "limit": 10 }));
    let codes: Vec<&Value> = items(&problems["items"])
        .map(|problem| &problem["error"]["code"])
        .collect();
    assert!(
        codes.contains(&&json!("import_status_unclear"))
            && codes.contains(&&json!("import_yes_unclear")),
        "{problems:#}"
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

/// Writes a table and gives its bytes.
fn extracted(
    app: &App,
    kind: &str,
    format: &str,
    language: &str,
    path: &std::path::Path,
) -> Vec<u8> {
    let request = json!({ "kind": kind, "format": format, "language": language, "path": path });
    let job = call(app, "export_table", request);
    let state = ended(app, &job);
    assert_eq!(
        (&state["files"], &state["done"]),
        (&json!(1), &state["total"])
    );
    std::fs::read(path).expect("the file")
}

#[test]
fn what_goes_out_comes_in_again_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let nothing = json!({ "kind": "revenue", "format": "csv" });
    let error = attempt(&app, "export_table", nothing).expect_err("no rows");
    assert_eq!(error.code, "nothing_to_print");
    let cards = json!({ "kind": "accounts", "format": "vcard" });
    let error = attempt(&app, "export_table", cards).expect_err("cards are of people");
    assert_eq!(error.place.as_deref(), Some("format"));
    let belvara = json!({
        "name": "Белвара АД", "legal_name": "Белвара — мляко; сирене АД", "tax_id": "BG203881552",
        "industry": "Dairy", "website": "belvara.example", "phone": "+359 32 555 200",
        "email": "office@belvara.example", "address": "ул. Роза 4\nПловдив", "employees": 640,
        "tags": ["key", "south"], "notes": "=1+1 is no formula here",
        "status": "dormant", "key_account": true,
    });
    let account =
        |facts: Value| call(&app, "account_create", json!({ "facts": facts }))["id"].take();
    let belvara = account(belvara);
    account(json!({ "name": "'Quoted' \"Ltd\"", "notes": "'=apostrophe" }));
    account(json!({ "name": "Prospect", "status": "prospect" }));
    account(json!({ "name": "Gone", "status": "former", "key_account": true }));
    for (name, birthday) in [
        (
            "Десислава Тонева",
            json!({ "month": 5, "day": 4, "year": null }),
        ),
        (
            "Георги Канев",
            json!({ "month": 2, "day": 29, "year": 1972 }),
        ),
        ("Henrik Solberg", Value::Null),
    ] {
        let request = json!({
            "account_id": belvara,
            "person": {
                "name": name, "phone": "+359 32 555 211", "mobile": "", "birthday": birthday,
                "email": format!("{}@belvara.example", name.len()), "notes": "@home",
            },
            "part": { "position": "Head; of all", "department": "Логистика" },
        });
        call(&app, "person_create", request);
    }
    for (month, amount) in [("2026-09", 1_234_567), ("2026-10", 5)] {
        let months = json!([{ "month": month, "amount": amount }]);
        let request = json!({ "account_id": belvara, "months": months });
        call(&app, "revenue_set", request);
    }
    for (format, language) in [
        ("csv", "en"),
        ("xlsx", "ru"),
        ("csv", "bg"),
        ("xlsx", "en"),
        ("csv", "ru"),
        ("xlsx", "bg"),
    ] {
        let other = tempfile::tempdir().expect("a folder");
        let copy = with_workspace(other.path());
        for kind in ["accounts", "people", "revenue"] {
            let path = other.path().join(format!("{kind}.{format}"));
            extracted(&app, kind, format, language, &path);
            let state = call(&copy, "import_open", json!({ "path": path }));
            assert_eq!(state["subject"], kind, "{language}: known by its heads");
            checked(&copy, &state["id"]);
            let request = json!({ "id": state["id"], "wrong": "refuse", "undecided": "refuse" });
            let job = call(&copy, "import_apply", request);
            ended(&copy, &job);
            let path = folder.path().join("again.csv");
            let one = extracted(&app, kind, "csv", "en", &path);
            let other = extracted(&copy, kind, "csv", "en", &path);
            let (one, other) = (
                String::from_utf8_lossy(&one),
                String::from_utf8_lossy(&other),
            );
            assert_eq!(one, other, "{kind} as {format} in {language}");
        }
    }
    let path = folder.path().join("people.vcf");
    let cards = String::from_utf8(extracted(&app, "people", "vcard", "en", &path)).expect("text");
    assert_eq!(cards.matches("BEGIN:VCARD").count(), 3);
    assert!(
        cards.contains("BDAY:--0504") && cards.contains("BDAY:19720229"),
        "{cards}"
    );
}

#[test]
fn a_table_that_is_stopped_leaves_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let path = folder.path().join("accounts.xlsx");
    for n in 0..40 {
        call(
            &app,
            "account_create",
            json!({ "facts": { "name": format!("Account {n}") } }),
        );
    }
    let request = json!({ "kind": "accounts", "format": "xlsx", "path": path });
    let job = call(&app, "export_table", request);
    call(&app, "job_stop", json!({ "id": job["id"] }));
    let state = ended(&app, &job);
    assert_eq!(path.exists(), state["files"] == 1, "all of it or nothing");
}

#[test]
fn what_a_card_says_of_the_company_fills_what_is_not_known_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let facts = json!({ "name": "Belvara", "website": "belvara.example" });
    let known = call(&app, "account_create", json!({ "facts": facts }))["id"].take();
    let card = |name: &str, company: &str, more: &str| {
        format!("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nORG:{company}\r\n{more}END:VCARD\r\n")
    };
    let cards = [
        card(
            "Desislava Toneva",
            "Belvara",
            "ADR;TYPE=WORK:;;ul. Rosa 4;Plovdiv;;4000;Bulgaria\r\nURL:https://other.example\r\n",
        ),
        card(
            "Mira Koleva",
            "Zelen",
            "ADR;TYPE=HOME:;;Home 1;Sofia;;;\r\nURL:https://zelen.example\r\n",
        ),
    ];
    let state = open(&app, cards.concat().as_bytes());
    assert_eq!(state["subject"], "people");
    checked(&app, &state["id"]);
    ended(
        &app,
        &call(&app, "import_apply", json!({ "id": state["id"] })),
    );
    let facts =
        |id: &Value| call(&app, "account_get", json!({ "id": id }))["account"]["facts"].take();
    let belvara = facts(&known);
    assert_eq!(belvara["address"], "ul. Rosa 4, Plovdiv, 4000, Bulgaria");
    assert_eq!(belvara["website"], "belvara.example", "what is known stays");
    let list = call(&app, "account_list", json!({ "text": "Zelen" }));
    let zelen = facts(&list["rows"][0]["id"]);
    assert_eq!(zelen["website"], "https://zelen.example");
    assert_eq!(
        zelen["address"], "",
        "where somebody lives is no address of the company"
    );
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
