//! Satisfaction and loyalty, kept apart (M6). *Satisfaction*: our solution meets what they expect,
//! by what they say. *Loyalty*: they behave towards us as we hope, beyond buying, by what they do.
//! Both are dated facts; what nobody recorded stays unknown.

mod loyalty;
mod satisfaction;

pub use loyalty::{
    Behaviour, Loyalty, LoyaltyFacts, LoyaltyScore, LoyaltyState, SPAN_DAYS as LOYALTY_DAYS,
    loyalty,
};
pub use satisfaction::{
    Asked, SPAN_DAYS as SATISFACTION_DAYS, Satisfaction, SatisfactionFacts, SatisfactionScore,
    satisfaction,
};
