//! Tests of views, on one fixture made of domain nouns.

mod cash_tests;
mod fixture;
mod pages;
mod price_tests;
mod story;
mod view_tests;
mod words_tests;
