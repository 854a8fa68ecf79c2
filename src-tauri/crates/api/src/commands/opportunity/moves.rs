//! Moving a deal from stage to stage.

use chrono::NaiveDate;
use redbook_domain::DomainError;
use redbook_domain::opportunity::{Exit, ExitCode, Opportunity, Stage, StageMove};
use redbook_domain::text::multi_line;
use redbook_storage::{Op, Tx, account};

use super::{RULES, deal, page};
use crate::app::App;
use crate::commands::setting::setting;
use crate::dispatch::Done;
use crate::dto::opportunity::{OpportunityMoveReq, OpportunityPage};
use crate::error::ApiError;

/// Characters of a reason at most.
const REASON: usize = 1_000;

pub fn move_to(app: &App, request: OpportunityMoveReq) -> Done<OpportunityPage> {
    let reason = multi_line("reason", &request.reason, REASON)?;
    let world = app.world();
    app.write(Op::MoveOpportunity, |tx| {
        let mut deal: Opportunity = tx.get(request.id)?;
        if deal.is_lost() {
            return Err(DomainError::not_allowed("move", "lost").into());
        }
        if deal.stage == request.to {
            return Err(DomainError::not_allowed("move", "there_already")
                .at("to")
                .into());
        }
        step(tx, &mut deal, request.to, reason, world.today())
            .map_err(|error| error.at("reason"))?;
        tx.update(&deal, request.version)?;
        page(&tx.reader(), &*world, request.id)
    })
}

/// Puts the deal into a stage and notes the move with what was unmet. Going back is free.
///
/// # Errors
/// `unmet_needs_reason {count}` forward over unmet criteria without a reason.
pub(super) fn step(
    tx: &mut Tx<'_>,
    deal: &mut Opportunity,
    to: Stage,
    reason: String,
    today: NaiveDate,
) -> Result<(), ApiError> {
    let people = account::people(&tx.reader(), deal.account_id)?;
    let rules = setting(&tx.reader(), RULES)?;
    let read = deal::read(&tx.reader(), deal, &people, rules, today)?;
    let unmet = left_behind(&read.exits, deal.stage, to);
    if !unmet.is_empty() && reason.is_empty() {
        return Err(ApiError::new("unmet_needs_reason").with("count", unmet.len()));
    }
    let step = StageMove {
        id: tx.new_id(),
        version: 1,
        opportunity_id: deal.id,
        left: deal.stage,
        entered: to,
        moved_on: today,
        reason,
        unmet,
    };
    tx.insert(&step)?;
    deal.enter(to, today);
    Ok(())
}

/// Unmet criteria of the stages that a move forward leaves; none backward.
fn left_behind(exits: &[Exit], from: Stage, to: Stage) -> Vec<ExitCode> {
    exits
        .iter()
        .filter(|exit| !exit.met && exit.stage >= from && exit.stage < to)
        .map(|exit| exit.code)
        .collect()
}
