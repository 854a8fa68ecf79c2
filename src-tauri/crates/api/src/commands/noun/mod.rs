//! Verbs that most nouns share: make, replace, delete, list. A noun says what is its own by
//! [`Noun`]; the list of commands names the verb with the noun.

mod kinds;

use redbook_domain::id::Id;
use redbook_domain::world::World;
use redbook_domain::{DomainResult, Within};
use redbook_storage::{Op, Record, Tx};

use super::named::{self, Named};
use crate::app::App;
use crate::dispatch::Done;
use crate::dto::{Create, CreateIn, Item, Key, Nothing, Update};
use crate::error::ApiError;

/// A stored noun whose facts are replaced as a whole.
pub trait Noun: Record {
    type Facts: Clone;
    const CREATE: Op;
    const UPDATE: Op;
    const DELETE: Op;

    fn facts(&self) -> &Self::Facts;
    fn set(&mut self, facts: Self::Facts);
    /// Normalises and checks.
    ///
    /// # Errors
    /// What the domain refuses.
    fn check(facts: &mut Self::Facts, world: &dyn World) -> DomainResult<()>;
    /// The keys that facts name; new ones have to be known.
    fn names(_facts: &Self::Facts) -> Vec<Named> {
        Vec::new()
    }
    /// Brings others of its kind in line after this one was written, in the same step.
    ///
    /// # Errors
    /// Those of reading and writing.
    fn settle(&self, _tx: &mut Tx<'_>) -> Result<(), ApiError> {
        Ok(())
    }
    /// Whether it may go to the bin.
    ///
    /// # Errors
    /// `in_use {count}` while others need it.
    fn release(_tx: &Tx<'_>, _id: Id) -> Result<(), ApiError> {
        Ok(())
    }
}

/// A noun that stands alone.
pub trait Root: Noun {
    fn new(id: Id, facts: Self::Facts) -> Self;
}

/// A noun that hangs on another.
pub trait Child: Noun {
    /// What it hangs on; must be there.
    type Parent: Record;
    fn new(id: Id, parent: Id, facts: Self::Facts) -> Self;
}

pub(crate) fn item<N: Noun>(noun: &N) -> Item<N::Facts> {
    Item {
        id: noun.id(),
        version: noun.version(),
        facts: noun.facts().clone(),
    }
}

pub(crate) fn checked<N: Noun>(app: &App, mut facts: N::Facts) -> Result<N::Facts, ApiError> {
    N::check(&mut facts, &*app.world()).within("facts")?;
    Ok(facts)
}

/// Makes a noun that stands alone.
pub fn create<N: Root>(app: &App, request: Create<N::Facts>) -> Done<Item<N::Facts>> {
    let facts = checked::<N>(app, request.facts)?;
    app.write(N::CREATE, |tx| {
        named::check(&tx.reader(), N::names(&facts), &[])?;
        let noun = N::new(tx.new_id(), facts);
        tx.insert(&noun)?;
        noun.settle(tx)?;
        Ok(Item {
            version: 1,
            ..item(&noun)
        })
    })
}

/// Makes a noun that hangs on another.
pub fn create_in<N: Child>(app: &App, request: CreateIn<N::Facts>) -> Done<Item<N::Facts>> {
    let facts = checked::<N>(app, request.facts)?;
    app.write(N::CREATE, |tx| {
        tx.get::<N::Parent>(request.parent)?;
        named::check(&tx.reader(), N::names(&facts), &[])?;
        let noun = N::new(tx.new_id(), request.parent, facts);
        tx.insert(&noun)?;
        noun.settle(tx)?;
        Ok(Item {
            version: 1,
            ..item(&noun)
        })
    })
}

/// Replaces the facts.
pub fn update<N: Noun>(app: &App, request: Update<N::Facts>) -> Done<Item<N::Facts>> {
    let facts = checked::<N>(app, request.facts)?;
    app.write(N::UPDATE, |tx| {
        let mut noun: N = tx.get(request.id)?;
        named::check(&tx.reader(), N::names(&facts), &N::names(noun.facts()))?;
        noun.set(facts);
        let version = tx.update(&noun, request.version)?;
        noun.settle(tx)?;
        Ok(Item {
            version,
            ..item(&noun)
        })
    })
}

/// Moves to the bin.
pub fn delete<N: Noun>(app: &App, request: Key) -> Done<Nothing> {
    app.write(N::DELETE, |tx| {
        N::release(tx, request.id)?;
        tx.delete(N::KIND, request.id)?;
        Ok(Nothing {})
    })
}
