//! The calculation that finance reads (M14): yearly costs now and after, investments, cash flow by
//! period, payback, return, and what if things go worse. Integer and decimal only; nothing is
//! discounted.
//!
//! Inputs are a [`Calculation`]; [`calculate`] is the one function that counts it.

mod check;
mod compute;
mod flow;
mod input;
mod result;
mod what_if;
mod yearly;

pub use compute::calculate;
pub use input::{
    Calculation, Change, CostItem, Granularity, HORIZON_MAX, HORIZON_MIN, ITEMS_MAX, Investment,
    InvestmentAmount, Prices, Side, WhatIf,
};
pub use result::{
    CalculationResult, Gain, InvestmentResult, ItemResult, Payback, Period, WhatIfResult,
};
