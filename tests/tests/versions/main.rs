//! Versions: what was sent stays, whatever changes since.

mod close;
mod common;
mod copy;
mod erase;
mod revise;
mod send;
mod stays;
mod together;
