//! Other ways from the same words to a PDF: WeasyPrint and headless Chromium, both from HTML. They
//! are installed here when missing (WeasyPrint into a folder of its own) and never by `test`.

use std::fmt::{self, Write};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use redbook_document::proposal::ProposalView;
use serde_json::Value;
use tempfile::TempDir;

use crate::timing::Runs;

/// How often the slow ones are run.
const TIMES: usize = 3;

/// One other way, measured or the reason why not.
pub struct Other {
    name: &'static str,
    runs: Result<Runs, Unmeasured>,
}

/// Why something can't be measured here.
enum Unmeasured {
    NotInstalled,
    /// It couldn't be started.
    NotStarted(io::Error),
    /// A program ended badly or said too little.
    Failed(String),
}

impl fmt::Display for Unmeasured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotInstalled => write!(f, "it isn't installed"),
            Self::NotStarted(error) => write!(f, "it doesn't start: {error}"),
            Self::Failed(program) => write!(f, "{program} failed"),
        }
    }
}

impl Other {
    pub fn line(&self, base: &Runs) {
        match &self.runs {
            Ok(runs) => runs.line(self.name, Some(base)),
            Err(why) => println!("  {:<36} not measured: {why}", self.name),
        }
    }
}

/// The editions as HTML files.
pub fn folder(editions: &[ProposalView]) -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    for (number, view) in editions.iter().enumerate() {
        fs::write(folder.path().join(format!("{number}.html")), html(view))?;
    }
    Ok(folder)
}

pub fn measure(folder: &Path) -> Vec<Other> {
    vec![
        Other {
            name: "WeasyPrint, warm process",
            runs: weasyprint(folder),
        },
        Other {
            name: "Chromium, command line",
            runs: chromium(folder),
        },
    ]
}

/// One Python process prints all editions `TIMES` times and says how long each round took.
fn weasyprint(folder: &Path) -> Result<Runs, Unmeasured> {
    let python = python()?;
    let script = r"
import sys, time
from weasyprint import HTML
folder, times = sys.argv[1], int(sys.argv[2])
for turn in range(times + 3):
    start = time.perf_counter()
    for number in range(3):
        HTML(f'{folder}/{number}.html').write_pdf()
    print(time.perf_counter() - start)
";
    let out = Command::new(python)
        .args(["-c", script])
        .arg(folder)
        .arg(TIMES.to_string())
        .stderr(Stdio::null())
        .output()
        .map_err(Unmeasured::NotStarted)?;
    let times: Vec<f64> = String::from_utf8_lossy(&out.stdout)
        .lines()
        .filter_map(|line| line.parse().ok())
        .collect();
    if times.len() < TIMES {
        return Err(Unmeasured::Failed("WeasyPrint".into()));
    }
    Ok(Runs::given(times.into_iter().skip(3)))
}

fn python() -> Result<PathBuf, Unmeasured> {
    let home = std::env::temp_dir().join("redbook-bench-weasyprint");
    let python = home.join("bin/python");
    let run = |program: &Path, arguments: &[&str]| {
        let status = Command::new(program)
            .args(arguments)
            .stdout(Stdio::null())
            .status();
        match status {
            Ok(status) if status.success() => Ok(()),
            _ => Err(Unmeasured::Failed(program.display().to_string())),
        }
    };
    if !home.join("lib").exists() {
        run(
            Path::new("python3"),
            &["-m", "venv", &home.to_string_lossy()],
        )?;
        run(
            &python,
            &["-m", "pip", "install", "--quiet", "weasyprint==66.0"],
        )?;
    }
    Ok(python)
}

fn chromium(folder: &Path) -> Result<Runs, Unmeasured> {
    let program = "/usr/bin/chromium";
    if !Path::new(program).exists() {
        return Err(Unmeasured::NotInstalled);
    }
    let profile = folder.join("profile");
    let mut failed = false;
    let runs = Runs::of(TIMES, |_| {
        for number in 0..3 {
            let status = Command::new(program)
                .args([
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                ])
                .args([
                    "--no-first-run",
                    "--disable-background-networking",
                    "--no-pdf-header-footer",
                ])
                .arg(format!("--user-data-dir={}", profile.display()))
                .arg(format!(
                    "--print-to-pdf={}",
                    folder.join("out.pdf").display()
                ))
                .arg(folder.join(format!("{number}.html")))
                .stderr(Stdio::null())
                .status();
            failed |= !status.is_ok_and(|status| status.success());
        }
    });
    if failed {
        Err(Unmeasured::Failed(program.to_owned()))
    } else {
        Ok(runs)
    }
}

/// The words of an edition with plain styles: headline, blocks, tables.
fn html(view: &ProposalView) -> String {
    let mut out = format!(
        "<!doctype html><html lang={}><meta charset=utf-8><style>@page{{size:A4;margin:25mm 20mm}}\
         body{{font:10pt/5mm serif}}table{{width:100%;border-collapse:collapse;font:9pt sans-serif}}\
         td{{border-bottom:.25pt solid #999;padding:1mm 0}}</style><h1>{}</h1>",
        view.language.tag(),
        escaped(&view.headline),
    );
    let blocks = serde_json::to_value(&view.blocks).unwrap_or_default();
    for block in blocks.as_array().into_iter().flatten() {
        out.push_str("<section>");
        element(block, &mut out);
        out.push_str("</section>");
    }
    out
}

fn element(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::Array(rows)) = fields.get("rows") {
                table(rows, out);
            }
            for (name, inner) in fields {
                if !matches!(
                    name.as_str(),
                    "rows" | "kind" | "id" | "file" | "bound" | "row" | "align"
                ) {
                    element(inner, out);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| element(item, out)),
        Value::String(text) if !text.is_empty() => {
            let _ = write!(out, "<p>{}</p>", escaped(text));
        }
        _ => {}
    }
}

fn table(rows: &[Value], out: &mut String) {
    out.push_str("<table>");
    for row in rows {
        out.push_str("<tr>");
        for cell in row["cells"].as_array().into_iter().flatten() {
            let _ = write!(
                out,
                "<td>{}</td>",
                escaped(cell["text"].as_str().unwrap_or_default())
            );
        }
        out.push_str("</tr>");
    }
    out.push_str("</table>");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
