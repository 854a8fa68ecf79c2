//! The code on each side of a form: `RBQ1:<form id>:<side>`.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;

use crate::error::DocumentError;

/// Black modules of a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Code {
    /// Modules in a row.
    count: usize,
    /// Column, row and length of each run of black modules.
    runs: Vec<[usize; 3]>,
}

/// What the code of a side (1 or 2) says.
#[must_use]
pub fn content(form_id: &str, side: usize) -> String {
    format!("RBQ1:{form_id}:{side}")
}

/// # Errors
/// `field_too_long {limit}` at `id` if the content is more than a code holds.
pub(super) fn code(content: &str) -> Result<Code, DocumentError> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M)
        .map_err(|_| DocumentError::field_too_long("id", 2_000))?;
    let count = code.width();
    let modules = code.to_colors();
    let mut runs: Vec<[usize; 3]> = Vec::new();
    for (index, module) in modules.into_iter().enumerate() {
        let (x, y) = (index % count, index / count);
        if module == Color::Light {
            continue;
        }
        match runs.last_mut() {
            Some([from, row, length]) if *row == y && *from + *length == x => *length += 1,
            _ => runs.push([x, y, 1]),
        }
    }
    Ok(Code { count, runs })
}
