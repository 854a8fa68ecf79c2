//! Accounts that a row may mean without naming them in full: "Halden Marine" is perhaps
//! "Halden Marine Foods". Nobody is taken for them unasked.

use std::collections::{HashMap, HashSet};

use redbook_domain::id::Id;

/// Letters that a beginning must have to say anything.
const LETTERS: usize = 4;

/// Keys of the file's companies, and the accounts whose names begin as they do.
#[derive(Debug, Default)]
pub(super) struct Alike {
    /// Beginnings of the file's keys, each with the keys that begin so.
    longer: HashMap<String, Vec<String>>,
    keys: HashSet<String>,
    /// By key of the file; `None` where several accounts are alike.
    found: HashMap<String, Option<(Id, String)>>,
}

impl Alike {
    /// For these keys of the file.
    pub fn to(keys: &HashSet<String>) -> Self {
        let mut longer: HashMap<String, Vec<String>> = HashMap::new();
        for key in keys {
            for start in beginnings(key) {
                longer
                    .entry(start.to_owned())
                    .or_default()
                    .push(key.clone());
            }
        }
        Self {
            longer,
            keys: keys.clone(),
            found: HashMap::new(),
        }
    }

    /// Looks at a known account by the key of one of its names.
    pub fn see(&mut self, key: &str, id: Id, name: &str) {
        let shorter = beginnings(key).filter(|start| self.keys.contains(*start));
        let longer = self.longer.get(key).into_iter().flatten();
        let met: Vec<String> = shorter.map(str::to_owned).chain(longer.cloned()).collect();
        for key in met {
            let known = self
                .found
                .entry(key)
                .or_insert_with(|| Some((id, name.to_owned())));
            if known.as_ref().is_some_and(|(other, _)| *other != id) {
                *known = None;
            }
        }
    }

    /// The name of the one account that may be meant.
    pub fn name(&self, key: &str) -> Option<&str> {
        let found = self.found.get(key)?.as_ref();
        found.map(|(_, name)| name.as_str())
    }
}

/// Its first words: one fewer than all, two fewer, down to one.
fn beginnings(key: &str) -> impl Iterator<Item = &str> {
    key.match_indices(' ')
        .filter_map(|(at, _)| key.get(..at))
        .filter(|start| start.chars().count() >= LETTERS)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use redbook_domain::id::Id;

    use super::Alike;

    fn id(n: u128) -> Id {
        Id(uuid::Uuid::from_u128(n))
    }

    #[test]
    fn one_account_that_begins_so_is_offered_several_are_not() {
        let keys = ["halden marine", "kvarnby bakeries of uppsala", "nord"];
        let mut alike = Alike::to(&keys.map(str::to_owned).into_iter().collect::<HashSet<_>>());
        alike.see("halden marine foods", id(1), "Halden Marine Foods");
        alike.see("halden marine foods norway", id(1), "Halden Marine Foods");
        alike.see("halden marinelli", id(2), "Halden Marinelli");
        alike.see("kvarnby bakeries", id(3), "Kvarnby Bakeries");
        alike.see("nord steel", id(4), "Nord Steel");
        alike.see("nord paper", id(5), "Nord Paper");
        assert_eq!(alike.name("halden marine"), Some("Halden Marine Foods"));
        assert_eq!(
            alike.name("kvarnby bakeries of uppsala"),
            Some("Kvarnby Bakeries"),
            "the file may say more than we do"
        );
        assert_eq!(alike.name("nord"), None, "two begin so: nobody knows which");
        assert_eq!(alike.name("halden"), None, "the file doesn't say it");
    }
}
