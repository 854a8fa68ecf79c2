//! What a note says that the dossier could say too. Reads only.

use redbook_domain::account::Account;
use redbook_domain::change::PlannedChangeFacts;
use redbook_domain::id::Id;
use redbook_domain::naming::Known;
use redbook_domain::note::{Ground, Hint, HintKind, MAX_WORDS, read};
use redbook_domain::person::Stance;
use redbook_domain::problem::{Decision, Holder, Problem, ProblemFacts};
use redbook_domain::text::limit;
use redbook_storage::account::PartPerson;
use redbook_storage::{account, problem};

use crate::app::App;
use crate::dispatch::{Done, Reply};
use crate::dto::Items;
use crate::dto::note::{NoteOffer, NoteOfferKind, NoteOffersReq};
use crate::error::ApiError;

/// Most characters of the words that become a text of the dossier.
const MOST: usize = 300;

pub fn offers(app: &App, request: NoteOffersReq) -> Done<Items<NoteOffer>> {
    limit("words", &request.words, MAX_WORDS)?;
    let today = app.world().today();
    app.read(|reader| {
        let account: Account = reader.get(request.account_id)?;
        let people = account::people(reader, account.id)?;
        let problems = problem::of_account(reader, account.id)?;
        let looking = Looking {
            request: &request,
            people: &people,
            problems: &problems,
            today,
        };
        let ground = looking.ground();
        let items = read(&request.words, &ground, account.facts.currency, today)
            .into_iter()
            .filter_map(|hint| looking.offer(hint))
            .collect();
        Ok::<_, ApiError>(Reply::read(Items { items }))
    })
}

struct Looking<'a> {
    request: &'a NoteOffersReq,
    people: &'a [PartPerson],
    problems: &'a [Problem],
    today: chrono::NaiveDate,
}

impl Looking<'_> {
    /// Criteria of those who took part; of everybody while nobody is named.
    fn ground(&self) -> Ground {
        let there = &self.request.person_ids;
        let took_part =
            |person: &&PartPerson| there.is_empty() || there.contains(&person.person.id);
        let names = |person: &PartPerson| {
            let known = person.person.facts.all_names().map(Known::person);
            (person.person.id, known.collect())
        };
        let text = |problem: &Problem| (problem.id, problem.facts.text.clone());
        Ground {
            people: self.people.iter().map(names).collect(),
            criteria: (self.people.iter().filter(took_part))
                .flat_map(|person| &person.criteria)
                .map(|criterion| (criterion.id, criterion.facts.text.clone()))
                .collect(),
            problems: self.problems.iter().map(text).collect(),
        }
    }

    fn offer(&self, hint: Hint) -> Option<NoteOffer> {
        let words = &self.request.words;
        let said = &words[hint.span.clone()];
        let what = match hint.kind {
            HintKind::Person(id) => {
                if self.request.person_ids.contains(&id) {
                    return None;
                }
                let found = self.people.iter().find(|person| person.person.id == id)?;
                NoteOfferKind::Person {
                    person_id: id,
                    name: found.person.facts.name.clone(),
                }
            }
            HintKind::Criterion(id) => self.criterion(id, said)?,
            HintKind::Problem(known) => self.problem(known, said),
            HintKind::Change(kind, expected_on) => NoteOfferKind::Change {
                facts: PlannedChangeFacts {
                    kind,
                    what: line(said),
                    source: self.source(),
                    noted_on: self.today,
                    expected_on,
                    over: false,
                    note: String::new(),
                },
            },
            HintKind::Commitment(due) => NoteOfferKind::Commitment {
                what: line(said),
                due,
            },
            HintKind::Date(on) => NoteOfferKind::Date { on },
            HintKind::Money(amount) => NoteOfferKind::Money { amount },
            HintKind::Stance(who, stance) => self.stance(who, stance)?,
        };
        let place = |at: usize| {
            let units = words[..at].encode_utf16().count();
            u32::try_from(units).unwrap_or(u32::MAX)
        };
        Some(NoteOffer {
            span: [place(hint.span.start), place(hint.span.end)],
            said: said.to_owned(),
            what,
        })
    }

    fn criterion(&self, id: Id, said: &str) -> Option<NoteOfferKind> {
        self.people.iter().find_map(|person| {
            let known = person.criteria.iter().find(|known| known.id == id)?;
            let mut facts = known.facts.clone();
            facts.noted_on = self.today;
            facts.source = line(said);
            Some(NoteOfferKind::Criterion {
                id,
                version: known.version,
                person_id: person.person.id,
                person: person.person.facts.name.clone(),
                was: known.facts.state,
                facts,
            })
        })
    }

    /// Where the sentence names nobody, it is said of the one who took part, if it was one.
    fn stance(&self, who: Option<Id>, stance: Stance) -> Option<NoteOfferKind> {
        let person_id = match (who, self.request.person_ids.as_slice()) {
            (Some(id), _) => id,
            (None, [id]) => *id,
            _ => return None,
        };
        let found = self
            .people
            .iter()
            .find(|person| person.person.id == person_id)?;
        let was = found.part.facts.stance;
        (was != stance).then(|| NoteOfferKind::Stance {
            person_id,
            person: found.person.facts.name.clone(),
            was,
            stance,
        })
    }

    /// A known problem gets what was said as its consequence, if it has none.
    fn problem(&self, known: Option<Id>, said: &str) -> NoteOfferKind {
        let known = known.and_then(|id| self.problems.iter().find(|problem| problem.id == id));
        if let Some(problem) = known {
            let mut facts = problem.facts.clone();
            if facts.consequence.is_empty() {
                facts.consequence = line(said);
            }
            return NoteOfferKind::Problem {
                id: Some(problem.id),
                version: Some(problem.version),
                facts,
            };
        }
        let there = self.request.person_ids.iter().take(20);
        NoteOfferKind::Problem {
            id: None,
            version: None,
            facts: ProblemFacts {
                text: line(said),
                opportunity_id: None,
                holders: there
                    .map(|person_id| Holder {
                        person_id: *person_id,
                        decision: Decision::Unknown,
                    })
                    .collect(),
                department: String::new(),
                consequence: String::new(),
                cost: None,
                benefit: String::new(),
                said_by: None,
                said_on: None,
                criteria: Vec::new(),
                note: String::new(),
            },
        }
    }

    /// Who said it: the one who took part, if it was one.
    fn source(&self) -> String {
        match self.request.person_ids.as_slice() {
            [id] => {
                let found = self.people.iter().find(|person| person.person.id == *id);
                found.map_or(String::new(), |person| person.person.facts.name.clone())
            }
            _ => String::new(),
        }
    }
}

/// One line without the point at its end, at most [`MOST`] characters.
fn line(said: &str) -> String {
    let one = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let one = one.trim_end_matches(['.', ';']);
    if one.chars().count() <= MOST {
        return one.to_owned();
    }
    let kept: String = one.chars().take(MOST - 1).collect();
    format!("{kept}…")
}
