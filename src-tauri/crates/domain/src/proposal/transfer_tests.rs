//! What is set right in a copy, and what is said of it.
use super::*;
use crate::language::{Language, LocalText};
use crate::money::Currency;
use crate::pricing::{Line, Pricing};

fn account(name: &str, industry: &str, currency: Currency) -> AccountFacts {
    AccountFacts {
        names: Default::default(),
        name: name.into(),
        legal_name: String::new(),
        tax_id: String::new(),
        industry: industry.into(),
        business: String::new(),
        status: crate::account::AccountStatus::default(),
        key_account: false,
        large: false,
        language: Language::Bg,
        currency,
        website: String::new(),
        phone: String::new(),
        email: String::new(),
        address: String::new(),
        addresses: Default::default(),
        employees: None,
        turnover: None,
        customer_since: None,
        could_decide: None,
        manager_id: None,
        next_step: String::new(),
        next_step_on: None,
        keeps: String::new(),
        supply: Default::default(),
        tags: vec![],
        notes: String::new(),
    }
}

fn facts() -> ProposalFacts {
    let mut pricing = Pricing::new(Currency::EUR);
    let mut line = Line::new(Id::from_parts(1, [1; 10]));
    line.unit_price = Some("9.6".parse().unwrap());
    line.discount = Some(Discount::Percent {
        percent: "5".parse().unwrap(),
    });
    pricing.lines.push(line);
    ProposalFacts {
        title: "Crates".into(),
        language: Language::En,
        prepared_on: "2026-10-01".parse().unwrap(),
        valid_until: "2026-10-31".parse().unwrap(),
        pricing,
        calculation: None,
        look: Default::default(),
    }
}

fn codes(concerns: &[Concern]) -> Vec<&'static str> {
    concerns.iter().map(|concern| concern.code).collect()
}

#[test]
fn prices_do_not_change_their_currency_silently() {
    let today = "2026-11-22".parse().unwrap();
    let to = account("Danubia", "", Currency::new("BGN").unwrap());
    let (new, concerns) = transferred(&facts(), &to, today);
    assert_eq!(
        codes(&concerns),
        ["dates_moved", "language_changed", "currency_changed"]
    );
    assert_eq!(
        new.pricing.lines[0].unit_price, None,
        "9.60 EUR isn't 9.60 BGN"
    );
    assert!(
        new.pricing.lines[0].discount.is_some(),
        "5 % is 5 % in any currency"
    );
    assert_eq!((new.prepared_on, new.language), (today, Language::Bg));
    let same = account("Danubia", "", Currency::EUR);
    let (new, concerns) = transferred(&facts(), &same, today);
    assert!(new.pricing.lines[0].unit_price.is_some());
    assert!(
        codes(&concerns).contains(&"discount_kept"),
        "a discount was given to the old customer"
    );
}

#[test]
fn a_reference_that_competes_is_named() {
    let to = account("Danubia", "Dairy", Currency::EUR);
    let reference_of = |customer: &str, about: &str| ReferenceFacts {
        customer: LocalText::one(Language::Bg, customer.into()),
        about: LocalText::one(Language::En, about.into()),
        from: None,
        to: None,
        project: LocalText::default(),
        result: LocalText::default(),
        people: vec![],
    };
    let code = |customer, about| {
        reference(&reference_of(customer, about), &to).map(|concern| concern.code)
    };
    assert_eq!(
        code("Kvarnby", "A dairy in the north"),
        Some("reference_competitor")
    );
    assert_eq!(code("DANUBIA", "Poultry"), Some("reference_is_account"));
    assert_eq!(code("Kvarnby", "Bakery"), None);
}

#[test]
fn names_and_years_of_the_old_customer_are_found() {
    let old = [
        Known::company("Belvara Dairy Group"),
        Known::person("Фёдор Числов"),
        Known::whole("Plovdiv, main plant"),
    ];
    let found = |text: &str| codes(&left_over(text, &old));
    assert_eq!(found("As BELVARA’s lines stop in winter"), ["name_left"]);
    assert_eq!(found("Спасибо, Федор Числов"), ["name_left"]);
    assert_eq!(found("As Mr Chislov asked"), ["name_left"]);
    assert_eq!(found("at the Plovdiv main plant"), ["name_left"]);
    assert_eq!(found("a plant in Sofia"), Vec::<&str>::new());
    assert_eq!(found("Subbelvara is another"), Vec::<&str>::new());
    assert_eq!(found("from 1.04.2027 on"), ["date_left"]);
    assert_eq!(found("2,400 crates of 20 kg"), Vec::<&str>::new());
}

#[test]
fn a_copy_answers_nobody_it_was_not_written_for() {
    let id = |n: u8| Id::from_parts(1, [n; 10]);
    let row = crate::proposal::block::Proof {
        criterion: LocalText::default(),
        who: LocalText::default(),
        document: LocalText::default(),
        dated: None,
        appendix: String::new(),
        criterion_id: Some(id(3)),
        file: None,
    };
    let content = BlockContent::Proofs {
        label: LocalText::default(),
        title: LocalText::default(),
        rows: vec![row],
    };
    let mut block = Block {
        answers: vec![id(3)],
        ..Block::new(id(1), id(2), None, content)
    };
    unanswer(&mut block);
    assert!(
        block.answers.is_empty(),
        "criteria belong to people of the old account"
    );
    let BlockContent::Proofs { rows, .. } = block.content else {
        unreachable!("the kind stays")
    };
    assert_eq!(rows[0].criterion_id, None);
}

#[test]
fn what_is_the_same_in_several_places_is_one_thing_to_look_at() {
    let thing = |place: &str, block: Option<u8>| LookAt {
        code: "name_left".to_owned(),
        args: BTreeMap::from([("name".to_owned(), "Belvara".to_owned())]),
        reader: None,
        block_id: block.map(|n| Id::from_parts(1, [n; 10])),
        place: Some(place.to_owned()),
        also: Vec::new(),
        done: false,
    };
    let all = once(vec![
        thing("text.en", Some(1)),
        thing("text.ru", Some(1)),
        thing("text.en", Some(2)),
        thing("headline", None),
    ]);
    assert_eq!(all.len(), 1, "the same words are one thing: {all:?}");
    assert_eq!(
        all[0].place.as_deref(),
        Some("text.en"),
        "where it was first found"
    );
    let also: Vec<_> = all[0].also.iter().map(|spot| spot.block_id).collect();
    assert_eq!(
        also,
        [Some(Id::from_parts(1, [2; 10])), None],
        "languages of a block are one place, other blocks are others"
    );
}
