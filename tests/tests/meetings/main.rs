//! Meetings: the bank of questions, the plan, the sheet, and what comes of it; a contact noted with
//! what was learned.

mod common;
mod due;
mod learned;
mod plan;
