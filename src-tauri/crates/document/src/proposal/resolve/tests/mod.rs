//! Tests of views, on one fixture made of domain nouns.

mod cash_tests;
mod chart_pages;
mod cost_tests;
mod cover_tests;
mod editions;
mod facts_tests;
mod figures;
mod fixture;
mod notation;
mod nouns;
mod own_tests;
mod pages;
mod price_kinds_tests;
mod price_tests;
mod story;
mod terms_tests;
mod view_tests;
mod words_tests;
