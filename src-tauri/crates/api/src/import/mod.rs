//! The file that is being imported: read, mapped, judged, written.

mod alike;
mod apply;
mod judge;
mod known;
mod session;
mod show;

pub(crate) use apply::apply;
pub(crate) use judge::{Judged, judge};
pub(crate) use session::{Imports, Session};
pub(crate) use show::{counts, left_out, pair, problems, rows, state};
