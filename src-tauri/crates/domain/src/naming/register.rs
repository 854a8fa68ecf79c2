//! Who is known by which names, and many of them looked for at once.

use std::collections::HashMap;

use super::name::Name;
use super::text::Text;

/// Somebody or something with the names that it goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The name as it is kept.
    pub said: String,
    pub names: Vec<Name>,
}

impl Known {
    fn of<const N: usize>(said: &str, names: [Option<Name>; N]) -> Self {
        Self {
            said: said.trim().to_owned(),
            names: names.into_iter().flatten().collect(),
        }
    }

    /// A company: its whole name or the first word of it.
    #[must_use]
    pub fn company(name: &str) -> Self {
        Self::of(name, [Name::whole(name), Name::first(name)])
    }

    /// A person: the full name or the surname.
    #[must_use]
    pub fn person(name: &str) -> Self {
        Self::of(name, [Name::whole(name), Name::surname(name)])
    }

    /// A site, or the full legal name of a company.
    #[must_use]
    pub fn whole(name: &str) -> Self {
        Self::of(name, [Name::whole(name)])
    }

    /// Whether a text has any of the names.
    #[must_use]
    pub fn is_in(&self, text: &Text<'_>) -> bool {
        self.names.iter().any(|name| name.is_in(text))
    }
}

/// Many names, looked for at once: whole words in the letters they are kept in.
#[derive(Debug, Clone, Default)]
pub struct Register {
    by_first: HashMap<String, Vec<(Name, String)>>,
}

impl Register {
    /// The whole name, and what people say of it.
    pub fn add(&mut self, name: &str) {
        for found in [Name::whole(name), Name::core(name)].into_iter().flatten() {
            if let Some(first) = found.words.first() {
                let of_first = self.by_first.entry(first.clone()).or_default();
                of_first.push((found, name.trim().to_owned()));
            }
        }
    }

    /// Leaves out the names that a text has.
    pub fn forget_in(&mut self, text: &str) {
        let mut text = Text::of(text);
        // A name that stands alone is one, though a sentence could begin with it.
        for word in &mut text.words {
            word.first = false;
        }
        let found = self.named_in(&text);
        let named: Vec<String> = found.into_iter().map(str::to_owned).collect();
        if !named.is_empty() {
            for names in self.by_first.values_mut() {
                names.retain(|(_, said)| !named.contains(said));
            }
        }
    }

    /// Names that a text has, each once, as they are kept.
    #[must_use]
    pub fn named_in(&self, text: &Text<'_>) -> Vec<&str> {
        let mut named: Vec<&str> = Vec::new();
        if self.by_first.is_empty() {
            return named;
        }
        for word in &text.words {
            for (name, said) in self.by_first.get(&word.folded).into_iter().flatten() {
                if !named.contains(&said.as_str()) && name.is_in(text) {
                    named.push(said);
                }
            }
        }
        named
    }
}
