//! Tests of views, on one fixture made of domain nouns.

mod fixture;
mod pages;
mod price_tests;
mod story;
