//! A window of the real program, driven through WebKitWebDriver.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// A slow, busy machine needs this long for a step now and then.
const PATIENCE: Duration = Duration::from_secs(60);

/// Collects what the page complains of from here on.
const WATCH: &str = "
    window.complaints = [];
    const take = (text) => window.complaints.push(String(text));
    addEventListener('error', (event) => take(event.message));
    addEventListener('unhandledrejection', (event) => take(event.reason?.stack ?? event.reason));
    addEventListener('securitypolicyviolation', (event) => take(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    const error = console.error;
    console.error = (...words) => { take(words.join(' ')); error.apply(console, words); };";

/// The driver's process; ends with its window.
#[derive(Debug)]
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    fn start(data: &Path) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .expect("a free port")
            .port();
        let child = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .arg("--host=127.0.0.1")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("REDBOOK_DATA", data)
            .env("LANG", "en_US.UTF-8")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver (package webkit2gtk-driver)");
        Self { child, port }
    }
}

impl Driver {
    /// The driver ends the program; ended itself too early, it would leave it behind.
    async fn until_alone(&self) {
        let id = self.child.id();
        let end = Instant::now() + PATIENCE;
        loop {
            let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
            if children.is_ok_and(|ids| ids.trim().is_empty()) || Instant::now() > end {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[derive(Debug)]
pub struct Window {
    pub client: Client,
    driver: Driver,
}

impl Window {
    /// Starts the program with a data folder, as if by its icon.
    pub async fn open(data: &Path) -> Self {
        let binary = std::env::var_os("REDBOOK_WINDOW").map(PathBuf::from);
        let binary = binary.expect("REDBOOK_WINDOW names the program; `cargo xtask test` sets it");
        let options = json!({ "binary": binary, "args": [] });
        let capabilities =
            Capabilities::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let driver = Driver::start(data);
        let address = format!("http://127.0.0.1:{}", driver.port);
        let mut tries = 0;
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder
                .capabilities(capabilities.clone())
                .connect(&address)
                .await
            {
                Ok(client) => break client,
                // The driver needs a moment until it listens.
                Err(_) if tries < 50 => tokio::time::sleep(Duration::from_millis(100)).await,
                Err(error) => panic!("the window doesn't open: {error}"),
            }
            tries += 1;
        };
        let window = Self { client, driver };
        window.run(WATCH).await;
        window
    }

    /// Closes the window, after it has complained of nothing.
    pub async fn close(self) {
        let complaints = self.run("return window.complaints").await;
        assert_eq!(complaints, json!([]), "complaints of the page");
        self.client.close().await.expect("the window closes");
        self.driver.until_alone().await;
    }

    /// The value of a script.
    pub async fn run(&self, script: &str) -> Value {
        self.client
            .execute(script, Vec::new())
            .await
            .expect("the script runs")
    }

    /// Until a script gives true.
    pub async fn until(&self, what: &str, script: &str) {
        let end = Instant::now() + PATIENCE;
        while self.run(script).await != Value::Bool(true) {
            if Instant::now() > end {
                panic!(
                    "{what}: not within {PATIENCE:?}; the page says: {}",
                    self.text().await
                );
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// A command of the api, by the same road as the interface's.
    pub async fn call(&self, name: &str, payload: Value) -> Value {
        const SCRIPT: &str = "
            const [name, payload, done] = arguments;
            window.__TAURI_INTERNALS__.invoke('call', { name, payload })
                .then((reply) => done({ value: reply.value }), (error) => done({ error }));";
        let reply = self
            .client
            .execute_async(SCRIPT, vec![json!(name), payload])
            .await;
        let mut reply = reply.expect("the call answers");
        assert!(reply.get("error").is_none(), "{name}: {reply}");
        reply["value"].take()
    }

    /// Goes to an address such as "accounts".
    pub async fn go(&self, place: &str) {
        self.run(&format!("location.hash = {:?};", format!("#/{place}")))
            .await;
    }

    pub async fn find(&self, xpath: &str) -> Element {
        match self
            .client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::XPath(xpath))
            .await
        {
            Ok(element) => element,
            Err(error) => panic!("{xpath}: {error}; the page says: {}", self.text().await),
        }
    }

    async fn text(&self) -> Value {
        self.run("return document.body.innerText").await
    }

    /// Something that says this, whatever it is.
    pub async fn says(&self, text: &str) -> Element {
        self.find(&format!("//*[normalize-space(text())=\"{text}\"]"))
            .await
    }

    /// Presses a button or a link by its words or its name.
    pub async fn press(&self, name: &str) {
        let xpath = format!(
            "//*[self::button or self::a][contains(normalize-space(), \"{name}\") or @aria-label=\"{name}\"]"
        );
        self.find(&xpath).await;
        let until = Instant::now() + PATIENCE;
        let mut why = String::from("nothing of this name is in sight");
        // What lies over it for a moment, such as a message, goes again.
        while Instant::now() < until {
            let all = self.client.find_all(Locator::XPath(&xpath)).await;
            for one in all.expect("what can be pressed") {
                // Another size of the window shows the same under other words.
                if one.is_displayed().await.unwrap_or_default() {
                    match one.click().await {
                        Ok(()) => return,
                        Err(error) => why = error.to_string(),
                    }
                }
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{name}: {why}; {}", self.text().await);
    }

    /// Types into the field with this label. `\u{e007}` is Enter.
    pub async fn fill(&self, label: &str, text: &str) {
        let xpath = format!(
            "//*[@aria-label=\"{label}\"][self::input or @contenteditable] \
             | //input[@id=//label[normalize-space()=\"{label}\"]/@for]"
        );
        self.find(&xpath)
            .await
            .send_keys(text)
            .await
            .expect("it can be written in");
    }

    /// What axe-core (WCAG 2.2 A and AA) objects to on the screen.
    pub async fn objections(&self) -> Value {
        const RUN: &str = "
            const done = arguments[0];
            const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
            axe.run(document, { runOnly }).then(
                ({ violations }) => done(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])),
                (error) => done([String(error)]));";
        let top = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .expect("the top folder");
        let axe = std::fs::read_to_string(top.join("ui/node_modules/axe-core/axe.min.js"));
        self.run(&axe.expect("axe-core is installed with the interface"))
            .await;
        self.client
            .execute_async(RUN, Vec::new())
            .await
            .expect("axe runs")
    }
}
