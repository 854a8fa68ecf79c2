//! Versions: what was sent stays, whatever changes since.

mod close;
mod common;
mod copy;
mod revise;
mod send;
