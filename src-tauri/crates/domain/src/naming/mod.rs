//! Names found in running text: whole words, in another script or case too, so that what was
//! written for one customer or reader is noticed before it reaches another.

mod name;
mod register;
mod sound;
mod text;

#[cfg(test)]
mod tests;

pub use name::Name;
pub use register::{Known, Register};
pub use text::Text;

/// Legal forms that stand before or behind a company's name, folded.
pub const LEGAL_FORMS: [&str; 34] = [
    "ооо", "оао", "зао", "пао", "нао", "ао", "ип", "гк", "тоо", "фгуп", "муп", "ет", "еоод", "оод",
    "еад", "ад", "кд", "сд", "gmbh", "ag", "kg", "ug", "se", "ltd", "llc", "inc", "plc", "oy",
    "ou", "as", "ab", "sa", "srl", "bv",
];
/// Signs that open a name in quotes, and those that close it.
pub const QUOTES: [char; 6] = ['«', '„', '“', '"', '‹', '\''];
const CLOSING: [char; 6] = ['»', '“', '”', '"', '›', '\''];
