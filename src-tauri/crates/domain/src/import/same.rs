//! Who of a file is known already (rules.md, People and accounts): by e-mail, phone, folded name,
//! tax id; and where what is known and what the file says differ.

use std::collections::BTreeMap;

use super::{Draft, Field};
use crate::naming::LEGAL_FORMS;
use crate::text::fold;

/// How sure it is that two are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// Somebody should look.
    Maybe,
    Sure,
}

/// A known noun in the form that rows have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KnownValues {
    pub values: BTreeMap<Field, String>,
    /// Keys of the accounts a person takes part in.
    pub accounts: Vec<String>,
    /// The name as other languages write it.
    pub names: Vec<String>,
}

impl KnownValues {
    /// The value of a field, empty if there is none.
    #[must_use]
    pub fn value(&self, field: Field) -> &str {
        self.values.get(&field).map_or("", String::as_str)
    }
}

/// A field that both have, differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    pub field: Field,
    pub ours: String,
    pub theirs: String,
}

/// Legal forms as imported lists spell them too: in full, in Latin letters, of more countries.
const MORE_FORMS: [&str; 15] = [
    "дп", "ooo", "oao", "zao", "pao", "ood", "eood", "ad", "ead", "et", "kd", "limited", "corp",
    "aps", "sia",
];

/// Folded.
fn is_legal_form(word: &str) -> bool {
    LEGAL_FORMS.contains(&word) || MORE_FORMS.contains(&word)
}

/// What names of one company have in common: folded, without quotes, points and legal form.
#[must_use]
pub fn account_key(name: &str) -> String {
    let plain: String = fold(name)
        .chars()
        .filter(|c| *c != '.')
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    let own: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !is_legal_form(word))
        .collect();
    // A name that is nothing but a form is that.
    if own.is_empty() {
        words.join(" ")
    } else {
        own.join(" ")
    }
}

/// Letters and digits of a tax id; too short ones tell nothing.
#[must_use]
pub fn tax_key(id: &str) -> Option<String> {
    let key: String = fold(id).chars().filter(|c| c.is_alphanumeric()).collect();
    (key.chars().count() >= 5).then_some(key)
}

/// Whether two numbers ring one phone: the country and the zero before the area come and go.
fn same_phone(one: &str, other: &str) -> bool {
    let digits = |phone: &str| {
        let all: String = phone.chars().filter(char::is_ascii_digit).collect();
        all.trim_start_matches('0').to_owned()
    };
    let (one, other) = (digits(one), digits(other));
    one.len().min(other.len()) >= 7 && (one.ends_with(&other) || other.ends_with(&one))
}

/// Words of a name, in no order: "Тонева Десислава" is "Десислава Тонева".
fn name_words(name: &str) -> Vec<String> {
    let folded = fold(name);
    let mut words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.sort_unstable();
    words
}

/// What spellings of one person's name have in common; `None` for a name of one word, which says too
/// little.
#[must_use]
pub fn person_key(name: &str) -> Option<String> {
    let words = name_words(name);
    (words.len() > 1).then(|| words.join(" "))
}

/// Whether a row's person is a known one.
///
/// The same e-mail is sure, unless the names, in one script, share no word: then it is a mailbox
/// that several read. The same name in the same account is sure, and with the same phone anywhere;
/// the same name elsewhere is for somebody to look at.
#[must_use]
pub fn person_likeness(draft: &Draft, known: &KnownValues) -> Option<Likeness> {
    let names = name_words(draft.value(Field::Name));
    let ours = name_words(known.value(Field::Name));
    let same_name = !names.is_empty()
        && (names == ours || known.names.iter().any(|name| name_words(name) == names));
    let mail = fold(draft.value(Field::Email));
    if !mail.is_empty() && mail == fold(known.value(Field::Email)) {
        let shared = names.iter().any(|word| ours.contains(word));
        let other_script = latin(draft.value(Field::Name)) != latin(known.value(Field::Name));
        return Some(if shared || other_script {
            Likeness::Sure
        } else {
            Likeness::Maybe
        });
    }
    if !same_name {
        return None;
    }
    let numbers = [Field::Phone, Field::Mobile];
    let same_phone = numbers.iter().any(|theirs| {
        let theirs = draft.value(*theirs);
        numbers
            .iter()
            .any(|ours| same_phone(theirs, known.value(*ours)))
    });
    let same_account = known
        .accounts
        .contains(&account_key(draft.value(Field::Company)));
    Some(if same_phone || same_account {
        Likeness::Sure
    } else {
        Likeness::Maybe
    })
}

fn latin(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_alphabetic())
}

/// Where both say something, and not the same. Notes and tags are added to, never replaced; a
/// company's name is how it was found.
#[must_use]
pub fn differences(draft: &Draft, known: &KnownValues) -> Vec<Difference> {
    let mut found = Vec::new();
    for (field, theirs) in &draft.values {
        let apart = match field {
            Field::Note | Field::Tags | Field::Company => continue,
            Field::Phone | Field::Mobile => |a: &str, b: &str| !same_phone(a, b),
            _ => |a: &str, b: &str| fold(a) != fold(b),
        };
        let Some(ours) = known.values.get(field).filter(|ours| !ours.is_empty()) else {
            continue;
        };
        let named_so = || {
            let words = name_words(theirs);
            name_words(ours) == words || known.names.iter().any(|name| name_words(name) == words)
        };
        let differ = match field {
            Field::Name => !named_so(),
            _ => apart(ours, theirs),
        };
        if differ {
            found.push(Difference {
                field: *field,
                ours: ours.clone(),
                theirs: theirs.clone(),
            });
        }
    }
    found
}
