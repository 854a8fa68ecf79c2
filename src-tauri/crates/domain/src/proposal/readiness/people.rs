//! People named in an edition: consents of those who recommend us, contacts of the team.

use super::{Look, Noted};
use crate::company::{Member, Reference};
use crate::language::Language;

/// A reference can be called only by somebody's leave, for as long as the terms hold, and if there
/// is a way to call (M14, M24).
pub(super) fn reference(look: Look<'_>, reference: &Reference, language: Language) -> Noted {
    let name = || {
        (
            "reference",
            reference.facts.customer.pick(language).to_owned(),
        )
    };
    let people = &reference.facts.people;
    let mut noted = Noted::new();
    if !people.iter().any(|person| person.consent_on.is_some()) {
        noted.push(("reference_without_consent", vec![name()]));
    }
    for person in people {
        if let Some(until) = person
            .consent_until
            .filter(|until| *until < look.valid_until)
        {
            let args = vec![name(), ("date", until.to_string())];
            noted.push(("consent_ends_before_expiry", args));
        }
        if person.phone.is_empty() && person.email.is_empty() {
            let who = ("person", person.name.pick(language).to_owned());
            noted.push(("reference_without_contact", vec![name(), who]));
        }
    }
    noted
}

pub(super) fn member(member: &Member, language: Language) -> Noted {
    if member.facts.phone.is_empty() && member.facts.email.is_empty() {
        let name = member.facts.name.pick(language).to_owned();
        vec![("member_without_contact", vec![("member", name)])]
    } else {
        Noted::new()
    }
}
