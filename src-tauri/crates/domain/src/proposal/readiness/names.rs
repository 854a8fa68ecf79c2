//! Names of those an edition isn't written for: another reader left in an edition for one person,
//! which is taken over from a reader's own; another customer in a text that was copied.

use super::{Look, Noted};
use crate::id::Id;
use crate::language::{Language, LocalText};
use crate::naming::{Known, Register, Text};
use crate::proposal::{BlockContent, Edition, Said};

/// Somebody of the account, whose name in an edition for another person is worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub person: Id,
    pub known: Known,
}

/// Names that texts shouldn't have.
#[derive(Debug, Clone, Default)]
pub struct Strangers {
    pub people: Vec<Named>,
    /// Other accounts of the workspace, without those we name as references.
    pub customers: Register,
    /// Customers that the proposal was written for before it was copied.
    pub before: Vec<Known>,
    /// People of theirs, each with the name of the customer.
    pub before_people: Vec<(Known, String)>,
}

pub(super) fn line(look: Look<'_>, edition: &Edition, text: &LocalText) -> Noted {
    one(look, edition, Said::Line(text), edition.facts.language)
}

/// People and organisations are named on purpose where we show who recommends us, who is on the
/// team, who wanted a proof.
pub(super) fn block(look: Look<'_>, edition: &Edition, content: &BlockContent) -> Noted {
    if matches!(
        content,
        BlockContent::References { .. }
            | BlockContent::Team { .. }
            | BlockContent::PreparedBy { .. }
            | BlockContent::Quotation { .. }
            | BlockContent::Specification { .. }
            | BlockContent::Proofs { .. }
    ) {
        return Noted::new();
    }
    let mut noted = Noted::new();
    for said in content.said() {
        for found in one(look, edition, said, edition.facts.language) {
            if !noted.contains(&found) {
                noted.push(found);
            }
        }
    }
    noted
}

fn one(look: Look<'_>, edition: &Edition, said: Said<'_>, language: Language) -> Noted {
    let Some(text) = said.exact(language) else {
        return Noted::new();
    };
    let text = Text::of(&text);
    let mut noted = Noted::new();
    // A reader's own edition names colleagues on purpose: whoever wrote it knew them.
    if let Some(reader) = edition.facts.person_id.filter(|_| edition.personal) {
        let others = look.strangers.people.iter();
        for other in others.filter(|other| other.person != reader) {
            if other.known.is_in(&text) {
                let person = ("person", other.known.said.clone());
                noted.push(("names_another_reader", vec![person]));
            }
        }
    }
    for account in look.strangers.customers.named_in(&text) {
        let account = ("account", account.to_owned());
        noted.push(("names_another_customer", vec![account]));
    }
    // What a copy was written for before is known by a part of its name, too.
    for before in &look.strangers.before {
        let found = (
            "names_another_customer",
            vec![("account", before.said.clone())],
        );
        if !noted.contains(&found) && before.is_in(&text) {
            noted.push(found);
        }
    }
    for (person, account) in &look.strangers.before_people {
        if person.is_in(&text) {
            let person = ("person", person.said.clone());
            let args = vec![person, ("account", account.clone())];
            noted.push(("names_person_of_customer", args));
        }
    }
    noted
}
