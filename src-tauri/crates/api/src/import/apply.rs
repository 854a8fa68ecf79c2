//! Writing: accounts first, then people and their parts, then revenue; all in one step, or nothing.

use std::collections::HashMap;

use redbook_domain::account::Account;
use redbook_domain::area::{AreaFacts, DecisionArea, MOST, called, check_among};
use redbook_domain::id::Id;
use redbook_domain::import::{
    Draft, Field, Subject, account_facts, account_key, account_values, add_note, company_of,
    fill_account, fill_part, fill_person, part_facts, person_facts, person_values,
};
use redbook_domain::language::Language;
use redbook_domain::money::Currency;
use redbook_domain::person::{Part, Person};
use redbook_i18n::{Args, Texts, keys};
use redbook_storage::{Tx, account, area, person};

use super::known::area_name;
use super::show::standing;
use super::{Judged, Session};
use crate::dto::import::{ImportDecision, ImportDone, ImportStanding};
use crate::error::ApiError;

/// Rows between two looks at whether to stop.
const STEP: usize = 50;

/// Writes every row that comes in. `told` hears how many rows are done, and says whether to go on.
///
/// # Errors
/// `import_stopped`, and those of writing; either way nothing was written.
pub(crate) fn apply(
    tx: &mut Tx<'_>,
    session: &Session,
    judged: &[Judged],
    language: Language,
    currency: Currency,
    mut told: impl FnMut(usize) -> bool,
) -> Result<ImportDone, ApiError> {
    let mut writer = Writer {
        tx,
        language,
        currency,
        made: HashMap::new(),
        rows: HashMap::new(),
        done: ImportDone::default(),
    };
    for (at, one) in judged.iter().enumerate() {
        if at % STEP == 0 && !told(at) {
            return Err(ApiError::new("import_stopped"));
        }
        let decision = session.decisions.get(&one.draft.row);
        let undecided = one.standing() == ImportStanding::Same && decision.is_none();
        let out = matches!(
            standing(session, one),
            ImportStanding::Wrong | ImportStanding::LeftOut
        );
        if out || undecided {
            writer.done.left_out += 1;
            continue;
        }
        match session.subject {
            Subject::People => writer.person(at, one, decision)?,
            Subject::Accounts => writer.account(at, one, decision)?,
            Subject::Revenue => writer.revenue(one)?,
        }
    }
    Ok(writer.done)
}

/// A value that another one of its field was chosen over.
struct Lost {
    field: Field,
    value: String,
    /// Else it stood on the card.
    from_file: bool,
}

struct Writer<'a, 'tx> {
    tx: &'a mut Tx<'tx>,
    language: Language,
    currency: Currency,
    /// Accounts of this import by their keys.
    made: HashMap<String, Id>,
    /// What the rows before became.
    rows: HashMap<usize, Id>,
    done: ImportDone,
}

impl Writer<'_, '_> {
    /// The account that a row about a person names; made if nobody knows it. What the row says of
    /// the company fills what isn't known of it.
    fn account_of(&mut self, one: &Judged) -> Result<Id, ApiError> {
        let company = company_of(&one.draft);
        let key = account_key(company.value(Field::Company));
        if let Some(id) = one.account.or_else(|| self.made.get(&key).copied()) {
            self.fill_company(id, &company)?;
            return Ok(id);
        }
        let id = self.new_account(&company)?;
        self.made.insert(key, id);
        Ok(id)
    }

    fn fill_company(&mut self, id: Id, said: &Draft) -> Result<(), ApiError> {
        let of_account = |field: &Field| matches!(field, Field::Website | Field::Address);
        if !said.values.keys().any(of_account) {
            return Ok(());
        }
        let mut account: Account = self.tx.get(id)?;
        let ours = account_values(&account.facts);
        let mut is_new = false;
        for (field, value) in &said.values {
            if of_account(field) && ours.value(*field).is_empty() {
                fill_account(&mut account.facts, *field, value);
                is_new = true;
            }
        }
        if is_new {
            account.facts.check()?;
            let version = account.version;
            self.tx.update(&account, version)?;
        }
        Ok(())
    }

    fn new_account(&mut self, draft: &Draft) -> Result<Id, ApiError> {
        let mut facts = account_facts(draft, self.language, self.currency);
        facts.check()?;
        let id = self.tx.new_id();
        self.tx.insert(&Account {
            id,
            version: 1,
            facts,
        })?;
        self.done.accounts += 1;
        Ok(id)
    }

    fn account(
        &mut self,
        at: usize,
        one: &Judged,
        decision: Option<&ImportDecision>,
    ) -> Result<(), ApiError> {
        let known = match (one.twin, decision) {
            (_, Some(ImportDecision::Separate)) => None,
            (Some(before), _) => self.rows.get(&before).copied(),
            (None, _) => one.account,
        };
        let Some(id) = known else {
            let id = self.new_account(&one.draft)?;
            self.rows.insert(at, id);
            return Ok(());
        };
        self.rows.insert(at, id);
        let mut account: Account = self.tx.get(id)?;
        let before = account.facts.clone();
        let ours = account_values(&before);
        let (take, apart) = self.taken(one, decision);
        for (field, value) in &one.draft.values {
            // The name is how it was found.
            if *field != Field::Company && take(*field, ours.value(*field)) {
                fill_account(&mut account.facts, *field, value);
            }
        }
        let now = account_values(&account.facts);
        self.keep(&mut account.facts.notes, &apart, |field| {
            now.value(field).to_owned()
        });
        account.facts.check()?;
        if account.facts != before {
            let version = account.version;
            self.tx.update(&account, version)?;
            self.done.added_to += 1;
        }
        Ok(())
    }

    fn person(
        &mut self,
        at: usize,
        one: &Judged,
        decision: Option<&ImportDecision>,
    ) -> Result<(), ApiError> {
        let account_id = self.account_of(one)?;
        let known = match (one.twin, decision, &one.pair) {
            (_, Some(ImportDecision::Separate), _) => None,
            (Some(before), _, _) => self.rows.get(&before).copied(),
            (None, _, pair) => pair.as_ref().and_then(|pair| pair.found.id()),
        };
        let Some(id) = known else {
            let mut facts = person_facts(&one.draft);
            facts.check()?;
            let id = self.tx.new_id();
            self.tx.insert(&Person {
                id,
                version: 1,
                facts,
            })?;
            self.done.people += 1;
            self.rows.insert(at, id);
            return self.part(one, id, account_id);
        };
        self.rows.insert(at, id);
        let mut known: Person = self.tx.get(id)?;
        let parts = person::parts(&self.tx.reader(), id)?;
        let part = parts.into_iter().find(|part| part.account_id == account_id);
        let (take, apart) = self.taken(one, decision);
        let before = known.facts.clone();
        let own = part.as_ref().map(|part| &part.facts);
        let area = area_name(&self.tx.reader(), own)?;
        let ours = person_values(&before, own, &area, Vec::new());
        for (field, value) in &one.draft.values {
            if take(*field, ours.value(*field)) {
                fill_person(&mut known.facts, *field, value);
            }
        }
        let says = |field: Field| {
            let (own, said) = (ours.value(field), one.draft.value(field));
            if take(field, own) { said } else { own }.to_owned()
        };
        self.keep(&mut known.facts.notes, &apart, says);
        known.facts.check()?;
        let mut added = known.facts != before;
        if added {
            let version = known.version;
            self.tx.update(&known, version)?;
        }
        match part {
            None => {
                self.part(one, id, account_id)?;
                added = true;
            }
            Some(mut part) => {
                let before = part.facts.clone();
                for (field, value) in &one.draft.values {
                    if take(*field, ours.value(*field)) {
                        fill_part(&mut part.facts, *field, value);
                    }
                }
                let area = one.draft.value(Field::Area);
                if !area.is_empty() && take(Field::Area, ours.value(Field::Area)) {
                    part.facts.area_id = self.area_of(one, account_id)?;
                }
                part.facts.check()?;
                if part.facts != before {
                    let version = part.version;
                    self.tx.update(&part, version)?;
                    added = true;
                }
            }
        }
        self.done.added_to += u32::from(added);
        Ok(())
    }

    fn part(&mut self, one: &Judged, person_id: Id, account_id: Id) -> Result<(), ApiError> {
        let mut facts = part_facts(&one.draft);
        facts.area_id = self.area_of(one, account_id)?;
        facts.check()?;
        let id = self.tx.new_id();
        let version = 1;
        let part = Part {
            id,
            version,
            account_id,
            person_id,
            facts,
        };
        Ok(self.tx.insert(&part)?)
    }

    /// The decision area that a row names; made if the account has none of this name.
    fn area_of(&mut self, one: &Judged, account_id: Id) -> Result<Option<Id>, ApiError> {
        let name = one.draft.value(Field::Area);
        if name.is_empty() {
            return Ok(None);
        }
        let mut facts = AreaFacts { name: name.into() };
        facts.check()?;
        let all = area::of_account(&self.tx.reader(), account_id)?;
        if let Some(known) = called(&all, &facts.name) {
            return Ok(Some(known.id));
        }
        let id = self.tx.new_id();
        let version = 1;
        let area = DecisionArea {
            id,
            version,
            account_id,
            facts,
        };
        check_among(&area, &all).map_err(|_| {
            ApiError::new("import_too_many_areas")
                .with("row", one.draft.row)
                .with("limit", MOST)
        })?;
        self.tx.insert(&area)?;
        self.done.areas += 1;
        Ok(Some(id))
    }

    fn revenue(&mut self, one: &Judged) -> Result<(), ApiError> {
        let Some(account_id) = one.account else {
            return Ok(());
        };
        for set in &one.draft.amounts {
            let known = account::in_month(&self.tx.reader(), account_id, set.month)?;
            if known.is_none_or(|known| known.amount != set.amount) {
                account::set_revenue(self.tx, account_id, set.month, set.amount)?;
                self.done.months += 1;
            }
        }
        Ok(())
    }

    /// Which values of the file are taken: where ours is empty, and those that were chosen. Of the
    /// fields that differ, the values that lose and whether they are the file's.
    fn taken<'d>(
        &self,
        one: &'d Judged,
        decision: Option<&'d ImportDecision>,
    ) -> (impl Fn(Field, &str) -> bool + use<'d>, Vec<Lost>) {
        let chosen: &'d [Field] = match decision {
            Some(ImportDecision::Merge { take }) => take,
            _ => &[],
        };
        let pair = one.pair.as_ref();
        let lost = pair.into_iter().flat_map(|pair| {
            let is_known = pair.found.id().is_some();
            pair.found.differences.iter().map(move |apart| {
                let is_ours = chosen.contains(&apart.field);
                Lost {
                    field: apart.field,
                    value: if is_ours { &apart.ours } else { &apart.theirs }.clone(),
                    from_file: !(is_ours && is_known),
                }
            })
        });
        let take = move |field: Field, ours: &str| {
            ours.is_empty() || chosen.contains(&field) || matches!(field, Field::Note | Field::Tags)
        };
        (take, lost.collect())
    }

    /// Keeps what lost in the notes, in the words of the workspace's language: merging loses nothing.
    /// What the card says anyway needs no note.
    fn keep(&self, notes: &mut String, lost: &[Lost], says: impl Fn(Field) -> String) {
        let texts = Texts::shared();
        for one in lost.iter().filter(|one| says(one.field) != one.value) {
            let key = format!("import-field-{}", one.field.code().replace('_', "-"));
            let field = texts.word(self.language, &key);
            let key = match one.from_file {
                true => keys::IMPORT_KEPT,
                false => keys::IMPORT_KEPT_BEFORE,
            };
            let args = Args::new()
                .text("field", field)
                .text("value", one.value.as_str());
            add_note(notes, &texts.get(self.language, key, &args));
        }
    }
}
