//! Names of texts: one constant for each message of `locales/en`, so that Rust can't ask for a
//! text that isn't there.

/// Name of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(pub(crate) &'static str);

impl Key {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl AsRef<str> for Key {
    fn as_ref(&self) -> &str {
        self.0
    }
}

include!(concat!(env!("OUT_DIR"), "/keys.rs"));
