//! The sample workspace, as the tasks need it.

use crate::shell::{Done, Failed, command};

/// Key of the sample's main proposal: the one that is still being written.
pub fn main_proposal(redbook: &str, file: &str) -> Done<String> {
    let out = command(redbook)
        .args(["call", file, "proposal_list"])
        .output()?;
    let text = String::from_utf8_lossy(&out.stdout);
    let mut last = None;
    for line in text.lines().map(str::trim) {
        if let Some(id) = line.strip_prefix("\"id\": \"") {
            last = id.split('"').next().map(str::to_owned);
        }
        if line.starts_with("\"state\": \"draft\"") {
            break;
        }
    }
    last.ok_or_else(|| Failed("the sample has no proposal".into()))
}
