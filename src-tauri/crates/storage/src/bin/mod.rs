//! Bin.
