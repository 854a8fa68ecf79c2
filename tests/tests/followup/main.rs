//! After sending: steps by day, answers of readers, the negotiation sheet that stays private, and
//! proposals as a working list.

mod common;
mod list;
mod negotiation;
mod steps;
