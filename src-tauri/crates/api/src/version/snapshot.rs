//! What the pages of a version are made from, to be kept with it.

use redbook_domain::version::{Kept, KeptAccount, KeptBlock, KeptFont, KeptPerson, Snapshot};

use crate::source::Material;

/// `fonts` are names and hashes of the files that pages can be set in.
pub(crate) fn snapshot(material: &Material, fonts: &[(String, String)]) -> Snapshot {
    let account = &material.account.facts;
    Snapshot {
        number: material.number.clone().unwrap_or_default(),
        facts: material.proposal.facts.clone(),
        editions: kept(&material.editions, |e| (e.id, e.facts.clone())),
        blocks: material
            .blocks
            .iter()
            .map(|block| KeptBlock {
                id: block.id,
                lineage: block.lineage(),
                edition_id: block.edition_id,
                content: block.content.clone(),
            })
            .collect(),
        account: KeptAccount {
            name: account.name.clone(),
            names: account.names.clone(),
            legal_name: account.legal_name.clone(),
        },
        people: material
            .people
            .iter()
            .map(|(person, part)| KeptPerson {
                id: person.id,
                name: person.facts.name.clone(),
                names: person.facts.names.clone(),
                position: part.facts.position.clone(),
                positions: part.facts.positions.clone(),
            })
            .collect(),
        company: material.company.facts.clone(),
        members: kept(&material.members, |m| (m.id, m.facts.clone())),
        references: kept(&material.references, |r| (r.id, r.facts.clone())),
        totals: material.counted.totals.clone(),
        calculation: material.counted.calculation.clone(),
        fonts: fonts
            .iter()
            .map(|(name, sha256)| KeptFont {
                name: name.clone(),
                sha256: sha256.clone(),
            })
            .collect(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

fn kept<N, F>(all: &[N], keep: impl Fn(&N) -> (redbook_domain::id::Id, F)) -> Vec<Kept<F>> {
    let one = |noun: &N| {
        let (id, facts) = keep(noun);
        Kept { id, facts }
    };
    all.iter().map(one).collect()
}
