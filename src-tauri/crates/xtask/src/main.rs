//! README's commands: `cargo xtask run`, `test`, and the rest that the project is built with.

mod bindings;
mod build;
mod bundle;
mod needs;
mod pictures;
mod run;
mod sample;
mod shell;
mod test;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  run        install what is missing, build, open the app
             (without a display: make the sample workspace and its PDFs)
  test       install what is missing, run every check and test
  check      the quick part of test: format, lints, types, texts
  dev        the devserver with the built interface, for the browser
  bindings   write ui/src/lib/bindings from the list of commands
  pictures   make the screenshots and pages that README shows
  icons      make icons for all platforms from icons/app.svg
  bench      compare speed with other ways to make the same pages
  bundle     make .deb and .rpm here, .msi on Windows, .dmg on macOS
";

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let done = match command.as_str() {
        "run" => run::run(),
        "test" => test::all(),
        "check" => test::quick(),
        "dev" => run::dev(),
        "bindings" => bindings::write(),
        "pictures" => pictures::make(),
        "icons" => bundle::icons(),
        "bench" => run::bench(),
        "bundle" => bundle::bundle(),
        _ => {
            print!("{HELP}");
            return if command.is_empty() {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            };
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
