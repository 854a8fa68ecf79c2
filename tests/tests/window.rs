//! The real window: WebKit, Tauri's IPC, the content security policy, the system's file locks.
//!
//! Needs a screen, WebKitWebDriver and the built program, so `cargo test` passes it by;
//! `cargo xtask test` runs it under Xvfb.

#[path = "window/driven.rs"]
mod driven;

use std::path::PathBuf;

use driven::Window;
use redbook_tests::{line, pdf_text};
use serde_json::{Value, json};

const ENTER: char = '\u{e007}';

/// True as soon as a page of the document has ink on it.
const DRAWN: &str = "
    const canvas = document.querySelector('section[aria-label=Pages] canvas');
    if (!canvas || canvas.width === 0) return false;
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, i) => i % 4 === 3 && value > 0);";

/// True once the pages show the last key; as marked by `features/desk/marks.ts`.
const FOLLOWED: &str = "
    const last = (name) => performance.getEntriesByName(name).at(-1)?.startTime;
    const [key, page] = [last('redbook:edit'), last('redbook:page')];
    // Drawn after the last key, and nothing newer on its way.
    return key !== undefined && page > key && performance.now() - page > 1000;";

/// A new workspace through the welcome screen.
async fn create(window: &Window, name: &str) {
    window.says("A good customer is a rare animal.").await;
    window.fill("Name", name).await;
    window.press("Create the workspace").await;
    window
        .says("Start with one customer you want to keep")
        .await;
}

#[tokio::test]
#[ignore = "drives the real window; cargo xtask test"]
async fn a_proposal_goes_out_of_the_real_window() {
    let data = tempfile::tempdir().expect("a folder");
    let window = Window::open(data.path()).await;
    create(&window, "North book").await;

    window.press("New account").await;
    window
        .fill("Company name", &format!("Alder Mills{ENTER}"))
        .await;
    let tab = window
        .find("//nav[@aria-label='Parts of Alder Mills']//a[contains(., 'Proposals')]")
        .await;
    tab.click().await.expect("a tab");
    window.press("New proposal").await;
    window
        .fill("Title", &format!("A quieter line{ENTER}"))
        .await;
    window.until("a page is drawn", DRAWN).await;

    window
        .find("//section[@aria-label='Blocks']//li[contains(., 'Your position')]")
        .await
        .click()
        .await
        .expect("a block");
    window.fill("Text", "Veneer of the north. ").await;
    window.until("the page follows", FOLLOWED).await;
    assert_eq!(window.objections().await, json!([]), "axe on the desk");

    let listed = window.call("proposal_list", json!({})).await;
    let proposal = &listed["items"][0];
    price(&window, &proposal["id"]).await;
    let files = export(&window, &proposal["id"], data.path().join("pdfs")).await;
    assert_eq!(files.len(), 3, "one file a reader");
    for (reader, path) in &files {
        let text = pdf_text(path);
        assert!(
            text.contains("Alder Mills"),
            "{reader} names the customer: {text}"
        );
        assert!(
            text.contains("209,034.50"),
            "{reader} shows the same net: {text}"
        );
        assert_eq!(
            text.contains("Veneer of the north."),
            reader == "director",
            "{reader}: {text}"
        );
    }
    let form = data.path().join("form.pdf");
    let request = json!({ "accounts": [proposal["account_id"]], "path": form });
    let printed = window.call("questionnaire_print", request).await;
    assert_eq!(printed["pages"], 2, "two sides of one sheet");
    assert!(
        pdf_text(&form).contains("Alder Mills"),
        "the form names the customer"
    );
    window.close().await;
}

/// Four lines, 209,034.50 in all.
async fn price(window: &Window, id: &Value) {
    let proposal = window.call("proposal_get", json!({ "id": id })).await["proposal"].take();
    let mut facts = proposal["facts"].clone();
    facts["pricing"]["lines"] = json!([
        line(1, "Line adaptation", "1", Some("148000")),
        line(2, "Dock gates", "4", Some("9600")),
        line(3, "Launch", "1", Some("22600")),
        line(4, "Spare parts", "100", Some("0.345")),
    ]);
    let request = json!({ "id": id, "version": proposal["version"], "facts": facts });
    window.call("proposal_update", request).await;
}

/// The native dialog can't be driven: the same command, told the folder.
async fn export(window: &Window, proposal: &Value, folder: PathBuf) -> Vec<(String, PathBuf)> {
    std::fs::create_dir(&folder).expect("a folder for files");
    let request = json!({ "proposal_id": proposal, "folder": folder, "is_final": false });
    let reply = window.call("proposal_export", request).await;
    let files = reply["files"].as_array().expect("files");
    files
        .iter()
        .map(|file| (text(&file["reader"]), PathBuf::from(text(&file["path"]))))
        .collect()
}

#[tokio::test]
#[ignore = "drives the real window; cargo xtask test"]
async fn a_workspace_opens_in_one_window_at_a_time() {
    let data = tempfile::tempdir().expect("a folder");
    let first = Window::open(data.path()).await;
    create(&first, "North book").await;

    let second = Window::open(data.path()).await;
    second.press("North book").await;
    second.says("Another window has this workspace open.").await;
    first.call("workspace_close", json!({})).await;
    second.press("North book").await;
    second
        .says("Start with one customer you want to keep")
        .await;
    first.close().await;
    second.close().await;
}

/// Its heading stands, nothing is on its way any more, and no read has failed.
const AT_REST: &str = "
    const heading = document.querySelector('h1');
    return !!heading && heading.textContent.trim() !== ''
        && !document.querySelector('[aria-busy=true], .error[role=alert]');";

/// How many pages have been drawn, each with ink on it.
const PAGES: &str = "
    return [...document.querySelectorAll('canvas')].filter((canvas) => canvas.width > 0
        && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
            .some((value, i) => i % 4 === 3 && value > 0)).length";

#[tokio::test]
#[ignore = "drives the real window; cargo xtask test"]
async fn every_place_of_the_sample_shows_itself_in_the_real_window() {
    let data = tempfile::tempdir().expect("a folder");
    let window = Window::open(data.path()).await;
    window.press("Look around in a sample").await;
    window.says("Accounts").await;

    let proposals = window.call("proposal_list", json!({})).await;
    let draft = of_state(&proposals, "draft");
    let deals = window.call("opportunity_list", json!({})).await;
    let [account, proposal, deal] =
        [&draft["account_id"], &draft["id"], &deals["items"][0]["id"]].map(text);
    let mut places = [
        "accounts",
        "portfolio",
        "opportunities",
        "opportunities?view=board",
        "proposals",
        "proposals?view=board",
        "proposals?view=calendar",
        "proposals?view=conversion",
        "library",
        "import",
    ]
    .map(str::to_owned)
    .to_vec();
    places.push(format!("opportunity/{deal}"));
    places.push(format!("negotiation/{proposal}"));
    for part in [
        "",
        "people",
        "map",
        "contacts",
        "problems",
        "evidence",
        "proposals",
        "notes",
    ] {
        places.push(format!("account/{account}/{part}"));
    }
    for section in [
        "company",
        "proposals",
        "templates",
        "team",
        "tax",
        "prices",
        "references",
        "rules",
        "appearance",
        "workspace",
    ] {
        places.push(format!("settings/{section}"));
    }
    for place in places {
        window.go(&place).await;
        window.until(&format!("#/{place} is there"), AT_REST).await;
    }

    window.go(&format!("proposal/{proposal}/all")).await;
    let three = format!("const drawn = (() => {{ {PAGES} }})(); return drawn >= 3;");
    window
        .until("a page of each edition is drawn", &three)
        .await;
    window.close().await;
}

#[tokio::test]
#[ignore = "drives the real window; cargo xtask test"]
async fn a_proposal_is_sent_revised_and_compared_in_the_real_window() {
    let data = tempfile::tempdir().expect("a folder");
    let window = Window::open(data.path()).await;
    window.press("Look around in a sample").await;
    window.says("Accounts").await;
    let proposals = window.call("proposal_list", json!({})).await;
    let id = text(&of_state(&proposals, "draft")["id"]);

    window.go(&format!("proposal/{id}")).await;
    window.until("a page is drawn", DRAWN).await;
    window.press("Send…").await;
    window.press("Freeze and send R1").await;
    window
        .find("//*[@role='dialog']//*[contains(text(), 'is frozen')]")
        .await;
    let papers = window.call("proposal_versions", json!({ "id": id })).await;
    window.press("Done").await;
    assert!(
        papers.to_string().contains("sha256"),
        "what was sent is kept with its checksum: {papers}"
    );

    window.press("Revise…").await;
    let other = format!("return !location.hash.includes({id:?});");
    window.until("the next version opens", &other).await;
    window.until("its page is drawn", DRAWN).await;
    let hash = text(&window.run("return location.hash").await);
    let next = hash.split('/').nth(2).expect("the id of R2").to_owned();
    window.go(&format!("compare/{id}/{next}")).await;
    let both = format!("const drawn = (() => {{ {PAGES} }})(); return drawn >= 2;");
    window
        .until("pages of both versions are drawn", &both)
        .await;
    assert_eq!(
        window.objections().await,
        json!([]),
        "axe on the comparison"
    );
    window.close().await;
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The first proposal of the list in this state.
fn of_state<'a>(list: &'a Value, state: &str) -> &'a Value {
    let items = list["items"].as_array().expect("a list");
    let found = items.iter().find(|one| one["state"] == state);
    found.expect("the sample has one")
}
