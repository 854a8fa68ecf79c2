//! Pictures as they are written, remembered while they are scaled: between two keystrokes they
//! don't change, and a large photo takes a second.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use printpdf::ExternalXObject;

/// Bytes of scaled pictures kept.
const KEPT: usize = 64 * 1024 * 1024;

/// Which picture, and the pixels it is scaled to.
pub(crate) type Key = (u128, u32, u32);

/// The last pictures scaled.
#[derive(Debug, Default)]
pub(crate) struct Scaled(Mutex<VecDeque<(Key, ExternalXObject)>>);

impl Scaled {
    /// The picture of this key, made if it isn't known.
    pub(crate) fn of(&self, key: Key, make: impl FnOnce() -> ExternalXObject) -> ExternalXObject {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = lock().iter().find(|(other, _)| *other == key) {
            return known.clone();
        }
        let made = make();
        let mut kept = lock();
        kept.push_back((key, made.clone()));
        let size = |kept: &VecDeque<(Key, ExternalXObject)>| -> usize {
            kept.iter().map(|(_, one)| one.stream.content.len()).sum()
        };
        while kept.len() > 1 && size(&kept) > KEPT {
            kept.pop_front();
        }
        made
    }
}
