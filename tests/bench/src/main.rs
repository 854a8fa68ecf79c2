//! `cargo xtask bench`: our pages beside Typst's own writer, WeasyPrint and Chromium printing the
//! same words; long price tables; imports; a workspace of 100,000 accounts. Milliseconds are a guide, the
//! ratios are what counts: everything is measured in one run on one machine.

mod bulk;
mod desk;
mod import;
mod others;
mod pages;
mod timing;
mod workspace;

use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, io};

use pages::Memory;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    if let Some(folder) = env::args_os().nth(1) {
        if folder == "import" {
            import::measure();
            return ExitCode::SUCCESS;
        }
        if folder == "long" {
            pages::long_tables();
            return ExitCode::SUCCESS;
        }
        workspace::measure(Path::new(&folder));
        return ExitCode::SUCCESS;
    }
    println!("Three editions of a proposal, warm, in process");
    let editions = pages::editions();
    let ours = pages::ours(&editions, Memory::Kept);
    let typst = pages::typst(&editions, Memory::Kept);
    ours.line("Redbook (Typst layout, printpdf)", None);
    typst.line("Typst with its own writer", Some(&ours));
    let anew = pages::ours(&editions, Memory::Evicted);
    anew.line("Redbook, laid out anew", None);
    pages::typst(&editions, Memory::Evicted).line("Typst, laid out anew", Some(&anew));
    match others::folder(&editions) {
        Ok(folder) => {
            for other in others::measure(folder.path()) {
                other.line(&ours);
            }
        }
        Err(error) => println!("  the others can't be measured: {error}"),
    }
    println!("\nOne letter later (goal: under 100 ms with the drawing)");
    pages::keystroke(&editions).line("one paragraph changed", None);
    if let Err(error) = desk::measure() {
        println!("  not measured: {error}");
    }
    println!("\nLong price tables (goal: 3,000 lines at most 12 times 300 lines)");
    pages::long_tables();
    println!("\nEditions in bulk: pages a second");
    bulk::measure(&editions);
    println!("\nImport of people from CSV (goal: 50,000 rows, memory flat)");
    import::measure();
    println!("\nA workspace of 100,000 accounts and 500,000 people (goal: 95 % under 20 ms)");
    if let Err(error) = in_another_process() {
        println!("  not measured: {error}");
    }
    ExitCode::SUCCESS
}

/// So that the memory it tells is that of the program with the workspace open, nothing else.
fn in_another_process() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    workspace::make(folder.path())?;
    Command::new(env::current_exe()?)
        .arg(folder.path())
        .status()?;
    Ok(())
}
