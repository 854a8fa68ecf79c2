//! Cards put by hand, or back to their automatic places.

use redbook_domain::account::Account;
use redbook_domain::relationship::SpotFacts;
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, relationship};

use super::card_of;
use crate::app::App;
use crate::dispatch::Done;
use crate::dto::Nothing;
use crate::dto::relationship::RelationshipPlaceReq;
use crate::error::ApiError;

/// Cards moved in one step.
const MOST: usize = 500;

pub fn place(app: &App, request: RelationshipPlaceReq) -> Done<Nothing> {
    if !(1..=MOST).contains(&request.cards.len()) {
        return Err(DomainError::field_out_of_range("cards", 1, MOST).into());
    }
    for (index, card) in request.cards.iter().enumerate() {
        if let Some(at) = card.place {
            let facts = SpotFacts {
                card_id: card.card_id,
                x: at.x,
                y: at.y,
            };
            facts.check().within(&format!("cards[{index}].place"))?;
        }
    }
    app.write(Op::PlaceCards, |tx| {
        tx.get::<Account>(request.account_id)?;
        for (index, card) in request.cards.iter().enumerate() {
            card_of(&tx.reader(), request.account_id, card.card_id)
                .map_err(|error: ApiError| error.at(format!("cards[{index}].card_id")))?;
            let at = card.place.map(|at| (at.x, at.y));
            relationship::put(tx, request.account_id, card.card_id, at)?;
        }
        Ok(Nothing {})
    })
}
