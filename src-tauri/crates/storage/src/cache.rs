//! Totals of lists, kept until a change may have altered them.

use std::cell::RefCell;
use std::collections::HashMap;

/// Sums by the question they answer. Small: one entry for each filter used since the last change.
#[derive(Debug, Default)]
pub(crate) struct Cache(RefCell<HashMap<String, Vec<i64>>>);

/// More filters than anybody uses between two edits; beyond it the cache starts afresh.
const ENTRIES: usize = 256;

impl Cache {
    pub fn get(&self, key: &str) -> Option<Vec<i64>> {
        self.0.borrow().get(key).cloned()
    }

    pub fn put(&self, key: String, sums: Vec<i64>) {
        let mut map = self.0.borrow_mut();
        if map.len() >= ENTRIES {
            map.clear();
        }
        map.insert(key, sums);
    }

    pub fn clear(&self) {
        self.0.borrow_mut().clear();
    }
}
