//! README's pictures: the app by the browser journey's camera, pages by poppler.

use std::fs;

use crate::needs::{self, For};
use crate::shell::{Done, command, finish, root};
use crate::{build, sample};

/// Writes `icons/pictures/*.png`.
pub fn make() -> Done {
    needs::install(For::Test)?;
    build::interface()?;
    build::tools()?;
    let out = root().join("out/pictures");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out)?;
    let redbook = build::program("redbook").to_string_lossy().into_owned();
    let pictures = root().join("icons/pictures");
    fs::create_dir_all(&pictures)?;
    for (language, edition) in [("en", "director"), ("bg", "hr"), ("ru", "finance")] {
        let file = out.join(format!("{language}.redbook"));
        let file = file.to_string_lossy();
        let folder = out.join(language);
        finish(
            command(&redbook).args(["new", &file, "--sample", language]),
            "redbook new",
        )?;
        let mut export = command(&redbook);
        let proposal = sample::main_proposal(&redbook, &file)?;
        export.args([
            "export",
            &file,
            "--proposal",
            &proposal,
            "--edition",
            edition,
            "--out",
        ]);
        finish(export.arg(&folder), "redbook export")?;
        for pdf in fs::read_dir(&folder)?.flatten() {
            let target = pictures.join(format!("page-{edition}"));
            let mut page = command("pdftoppm");
            page.args(["-png", "-r", "80", "-f", "1", "-l", "1", "-singlefile"]);
            finish(page.arg(pdf.path()).arg(target), "pdftoppm")?;
        }
    }
    let mut npm = command("npm");
    npm.args([
        "--prefix",
        "ui",
        "exec",
        "--",
        "playwright",
        "test",
        "--config",
    ])
    .arg(root().join("tests/e2e/pictures.config.ts"))
    .env("NODE_PATH", root().join("ui/node_modules"))
    .env("REDBOOK_DEVSERVER", build::program("redbook-devserver"))
    .env("REDBOOK_PICTURES", &pictures);
    finish(&mut npm, "playwright test (pictures)")
}
