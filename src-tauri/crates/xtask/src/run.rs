//! `run`: the app on the screen, or its main job without one. `dev` and `bench` beside it.

use std::fs;

use crate::needs::{self, For};
use crate::shell::{Done, command, finish, has_display, root};
use crate::{build, sample};

/// Opens the app; without a display makes the sample's PDFs and says where they are.
pub fn run() -> Done {
    if !has_display() {
        return headless();
    }
    needs::install(For::Build)?;
    build::interface()?;
    build::window()?;
    finish(
        &mut command(&build::program("redbook-desktop").to_string_lossy()),
        "redbook",
    )
}

/// The main job without a window: the sample workspace, its proposal in three editions, the forms.
fn headless() -> Done {
    println!("There is no display, so no window can open. Doing the main job without one.");
    build::tools()?;
    let out = root().join("out");
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out)?;
    let redbook = build::program("redbook").to_string_lossy().into_owned();
    let file = out.join("sample.redbook").to_string_lossy().into_owned();
    let step = |arguments: &[&str]| {
        let mut program = command(&redbook);
        program.args(arguments).stdout(std::process::Stdio::null());
        finish(&mut program, &format!("redbook {}", arguments.join(" ")))
    };
    step(&["new", &file, "--sample", "en"])?;
    let proposal = sample::main_proposal(&redbook, &file)?;
    let folder = out.to_string_lossy().into_owned();
    step(&["export", &file, "--proposal", &proposal, "--out", &folder])?;
    let forms = out
        .join("questionnaires.pdf")
        .to_string_lossy()
        .into_owned();
    step(&["questionnaire", &file, "--account", "all", "--out", &forms])?;
    println!("\nThe PDFs are in {folder}:");
    let mut names: Vec<String> = fs::read_dir(&out)?
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".pdf"))
        .collect();
    names.sort();
    for name in names {
        println!("  {name}");
    }
    Ok(())
}

/// The devserver with the built interface; it prints the address to open.
pub fn dev() -> Done {
    needs::install(For::Build)?;
    build::interface()?;
    build::tools()?;
    let data = root().join("out/dev");
    fs::create_dir_all(&data)?;
    let mut server = command(&build::program("redbook-devserver").to_string_lossy());
    finish(server.arg("--data").arg(data), "redbook-devserver")
}

/// Speed beside other ways to make the same pages.
pub fn bench() -> Done {
    needs::install(For::Test)?;
    let mut cargo = command("cargo");
    cargo.args(["run", "--release", "--locked", "-p", "redbook-bench"]);
    finish(&mut cargo, "cargo run -p redbook-bench")
}
