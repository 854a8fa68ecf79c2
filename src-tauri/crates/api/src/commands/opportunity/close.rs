//! How a deal ended.

use redbook_domain::opportunity::{EndingKind, Opportunity, Stage};
use redbook_domain::{DomainError, Within};
use redbook_storage::{Op, opportunity};

use super::{moves, page};
use crate::app::App;
use crate::dispatch::Done;
use crate::dto::opportunity::{OpportunityCloseReq, OpportunityPage, OpportunityReopenReq};

pub fn close(app: &App, request: OpportunityCloseReq) -> Done<OpportunityPage> {
    let world = app.world();
    let mut ending = request.ending;
    ending.check(world.today()).within("ending")?;
    app.write(Op::CloseOpportunity, |tx| {
        let mut deal: Opportunity = tx.get(request.id)?;
        if deal.is_lost() {
            return Err(DomainError::not_allowed("close", "lost").into());
        }
        if ending.kind == EndingKind::Won && !deal.stage.is_sold() {
            moves::step(
                tx,
                &mut deal,
                Stage::Implementation,
                ending.words.clone(),
                world.today(),
            )
            .map_err(|error| error.at("ending.words"))?;
        }
        deal.ending = Some(ending);
        tx.update(&deal, request.version)?;
        page(&tx.reader(), &*world, request.id)
    })
}

/// A deal that was being carried out when it was lost is won again, on the day it was sold.
pub fn reopen(app: &App, request: OpportunityReopenReq) -> Done<OpportunityPage> {
    let world = app.world();
    app.write(Op::ReopenOpportunity, |tx| {
        let mut deal: Opportunity = tx.get(request.id)?;
        if !deal.is_lost() {
            return Err(DomainError::not_allowed("reopen", "not_lost").into());
        }
        let stage = deal.stage;
        let sold_on = opportunity::moves(&tx.reader(), deal.id)?
            .iter()
            .rev()
            .find(|step| !step.left.is_sold() && step.entered.is_sold())
            .map(|step| step.moved_on);
        deal.ending = None;
        deal.enter(stage, sold_on.unwrap_or_else(|| world.today()));
        tx.update(&deal, request.version)?;
        page(&tx.reader(), &*world, request.id)
    })
}
