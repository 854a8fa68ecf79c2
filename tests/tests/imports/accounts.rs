//! Accounts and their revenue, and what cards of people say of their company.

use redbook_tests::{call, items, with_workspace};
use serde_json::{Value, json};

use crate::common::{checked, ended, open};

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
fn an_amount_that_takes_the_place_of_another_is_said_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = with_workspace(folder.path());
    let account = call(
        &app,
        "account_create",
        json!({ "facts": { "name": "Belvara" } }),
    );
    let months = json!([
        { "month": "2026-01", "amount": 7_440_000 }, { "month": "2026-02", "amount": 700 },
    ]);
    let request = json!({ "account_id": account["id"], "months": months });
    call(&app, "revenue_set", request);
    let sales = "Company;Month;Amount\nBelvara;2026-01;1\nBelvara;2026-02;7\nBelvara;2026-03;3\n";
    let id = open(&app, sales.as_bytes())["id"].take();
    let counts = checked(&app, &id);
    assert_eq!(
        (&counts["fresh"], &counts["adds"], &counts["wrong"]),
        (&json!(1), &json!(2), &json!(0)),
        "two months are known: {counts}"
    );
    let problems = call(&app, "import_problems", json!({ "id": id, "limit": 10 }));
    let told: Vec<(&Value, &Value, &Value)> = items(&problems["items"])
        .map(|item| {
            (
                &item["rows"][0],
                &item["error"]["code"],
                &item["error"]["args"]["was"],
            )
        })
        .collect();
    assert_eq!(
        told,
        [(&json!(2), &json!("import_amount_replaces"), &json!("74400"))],
        "the same amount again is nothing to say"
    );
    ended(&app, &call(&app, "import_apply", json!({ "id": id })));
    let done = call(&app, "import_get", json!({ "id": id }))["done"].take();
    assert_eq!(done["months"], 2, "the one that changes and the new one");
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
