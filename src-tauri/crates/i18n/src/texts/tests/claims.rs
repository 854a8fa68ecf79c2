//! What a new proposal says before anybody has written in it: nothing that only the manager could know.

use super::*;

/// Sentences and rows of the starting texts that ask for nothing to be filled in, as they are in
/// English. Each was weighed: it names what comes after it, proposes or asks, says how editions of one
/// proposal are made, or stands only where the fact does (referees are named with their consent). A new
/// one goes here once it can be said of every proposal of every company; a promise, a figure or a fact
/// about the customer stands in ‹…› instead.
const TRUE_OF_ANY: [&str; 41] = [
    "{ $account } first: what we propose, and the decision we ask for",
    "We propose that it is { $account }.",
    "The decision we ask of you",
    "The details are in the finance and technical edition, the people in the HR edition; the numbers in all editions are the same.",
    "What belongs to { $account } alone, and for how long",
    "Your decision | by { $until } | signatures of both sides",
    "Our share of the risk",
    "What is paid, and when",
    "Once | What the prices name as one-off",
    "Every year | What the prices name as yearly",
    "We ask you to",
    "The terms of payment are in the finance and technical edition.",
    "The people who will be beside you, and what changes for yours",
    "Comparable projects, and how they went",
    "Call them directly: names and numbers are given to you personally, with their owners’ consent, and are not to be passed on.",
    "Ask what they would do differently and how their people took it.",
    "Who will be beside you, and what to turn to each of them for",
    "The numbers are the same in all editions of this proposal.",
    "Costs now and after the change, per year",
    "Your requirements and what we offer",
    "Prices",
    "The same prices stand in every edition of this proposal.",
    "What proves each of your criteria",
    "Benefit, difference, exclusivity",
    "Until this date we guarantee every price, term and exclusive condition in this proposal.",
    "The numbers are the same in all editions.",
    "After this date the terms are agreed anew.",
    "{ $account }: volume, price and delivery agreed once",
    "The prices by volume are in the finance and technical edition.",
    "The people who will answer for your deliveries",
    "Price by yearly volume",
    "{ $account }: a service contract for hours that work",
    "The levels of service and what we owe if they are missed are in the finance and technical edition.",
    "The engineers who will come to you, and the way they work",
    "Levels of service",
    "The stages are in the finance and technical edition; the numbers in all editions are the same.",
    "Who will do the work, and what it asks of your people",
    "Stages and what shows that each is done",
    "The people you know, and what comes next",
    "Renewal: results of the present agreement, new prices, what changes",
    "What was promised, and what came of it",
];

/// What no page says as it stands: names of parts of pages and of things of the program, and sources of
/// arguments in the library.
fn is_aside(key: &str) -> bool {
    let ends = ["-label", "-term", "-head", "-criterion", "-name", "-about"];
    let begins = ["starting-tax-", "starting-left-"];
    ends.iter().any(|end| key.ends_with(end))
        || begins.iter().any(|begin| key.starts_with(begin))
        || key.starts_with("starting-library-") && key.ends_with("-title")
}

/// Sentences; a row of a table is one.
fn sentences(text: &str) -> Vec<&str> {
    if text.contains(" | ") {
        return vec![text];
    }
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(['.', '!', '?']) {
        let after = &text[at + 1..];
        let next = after.strip_prefix(' ').and_then(|rest| rest.chars().next());
        if next.is_some_and(|next| !next.is_lowercase()) {
            found.push(text[from..=at].trim());
            from = at + 1;
        }
    }
    found.push(text[from..].trim());
    found
}

fn starting() -> BTreeSet<&'static str> {
    let mut keys = keys_of(En, "starting");
    keys.retain(|key| !is_aside(key));
    keys
}

#[test]
fn what_only_the_manager_can_know_is_to_be_filled_in() {
    let english = messages(En);
    let mut said = BTreeSet::new();
    for key in starting() {
        for sentence in sentences(&english[key]) {
            if !sentence.contains('‹') {
                assert!(TRUE_OF_ANY.contains(&sentence), "{key} states: {sentence}");
                said.insert(sentence);
            }
        }
    }
    for sentence in TRUE_OF_ANY {
        assert!(said.contains(sentence), "nobody says any more: {sentence}");
    }
}

#[test]
fn what_happens_in_the_weeks_of_training_is_for_the_manager_to_say() {
    for language in [En, Ru, Bg, De, Et] {
        let own = messages(language);
        for n in 1..=4 {
            let row = &own[format!("starting-hr-weeks-{n}").as_str()];
            let asked = |cell: &str| cell.starts_with('‹') && cell.ends_with('›');
            assert!(row.split(" | ").all(asked), "{}: {row}", language.tag());
        }
    }
}

#[test]
fn a_translation_states_no_more_than_the_english_text() {
    let asks = |text: &str| -> Vec<bool> {
        let sentences = sentences(text).into_iter();
        sentences.map(|sentence| sentence.contains('‹')).collect()
    };
    let english = messages(En);
    for language in [Ru, Bg, De, Et] {
        let own = messages(language);
        for key in starting() {
            let place = format!("{key} in {}: {}", language.tag(), own[key]);
            assert_eq!(asks(&own[key]), asks(&english[key]), "{place}");
        }
    }
}
