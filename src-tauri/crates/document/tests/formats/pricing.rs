//! Prices of every kind, and the workbook made of them.

use redbook_document::proposal::Source;
use redbook_document::sheet;
use redbook_domain::language::Language;
use redbook_domain::money::{Currency, Money, Rate};
use redbook_domain::pricing::{
    Cadence, Discount, Line, LineKind, Pricing, TaxRate, Totals, totals,
};
use redbook_domain::proposal::{Proposal, ProposalFacts};

use crate::common::sources::{self, day, id, line, local, percent};

pub fn proposal(pricing: Pricing) -> Proposal {
    Proposal {
        id: id(3),
        version: 1,
        account_id: id(2),
        facts: ProposalFacts {
            title: "Returnable crates".into(),
            language: Language::En,
            prepared_on: day(2026, 11, 21),
            valid_until: day(2026, 12, 21),
            pricing,
            calculation: None,
            look: Default::default(),
        },
        number: None,
        revision: 1,
        sent_at: None,
        outcome: None,
        template: None,
    }
}

/// The workbook of these prices, and what the program counts.
pub fn made(pricing: Pricing, language: Language) -> (Vec<u8>, Totals) {
    let counted = totals(&pricing).unwrap();
    let proposal = proposal(pricing);
    let (account, company) = (sources::account("Белвара & Co"), sources::company());
    let pictures = sources::pictures();
    let source = Source {
        proposal: &proposal,
        editions: &[],
        blocks: &[],
        account: &account,
        company: &company.facts,
        members: &[],
        references: &[],
        people: &[],
        totals: Some(&counted),
        calculation: None,
        pictures: &pictures,
        number: None,
    };
    (sheet(&source, language).unwrap(), counted)
}

pub fn rate(n: u32, name: &str, of: &str) -> TaxRate {
    TaxRate {
        id: id(n),
        name: local(name),
        percent: percent(of),
    }
}

pub fn item(n: u32, kind: LineKind, quantity: &str, price: &str, tax: Option<TaxRate>) -> Line {
    let made = line(
        n,
        Cadence::Once,
        &format!("Item {n}"),
        "",
        "pc",
        quantity,
        price,
    );
    Line { kind, tax, ..made }
}

/// Every kind of line, three taxes of which two have one rate, both ways of paying, discounts.
pub fn everything(currency: &str, inclusive: bool) -> Pricing {
    let currency = Currency::new(currency).unwrap();
    let (full, low) = (rate(90, "VAT", "20"), rate(91, "VAT low", "9"));
    let (exempt, reverse) = (rate(92, "Exempt", "0"), rate(93, "Reverse charge", "0"));
    let normal = LineKind::Normal;
    let off = |words: &str| {
        Some(Discount::Percent {
            percent: percent(words),
        })
    };
    let mut lines = vec![
        Line {
            kind: LineKind::Heading,
            ..item(1, normal, "1", "", None)
        },
        Line {
            discount: off("12.5"),
            ..item(2, normal, "3", "33.335", Some(full.clone()))
        },
        item(3, normal, "7", "19.99", Some(low.clone())),
        item(4, LineKind::Optional, "2", "250", Some(full.clone())),
        Line {
            kind: LineKind::Subtotal,
            ..item(5, normal, "1", "", None)
        },
        item(
            6,
            LineKind::Alternative {
                group: 1,
                chosen: true,
            },
            "1",
            "480.5",
            Some(exempt),
        ),
        item(
            7,
            LineKind::Alternative {
                group: 1,
                chosen: false,
            },
            "1",
            "390",
            Some(low),
        ),
        item(8, normal, "1", "", Some(full.clone())),
        Line {
            cadence: Cadence::Yearly,
            ..item(9, normal, "12", "45.45", Some(full))
        },
        Line {
            cadence: Cadence::Yearly,
            ..item(10, normal, "1", "99", Some(reverse))
        },
        item(11, normal, "1", "10", None),
        Line {
            kind: LineKind::Subtotal,
            ..item(12, normal, "1", "", None)
        },
    ];
    lines[2].discount = Some(Discount::Amount {
        amount: Money::new(15, currency).unwrap(),
    });
    for (line, words) in lines
        .iter_mut()
        .zip(["=1+1", "+cmd", "-2", "@SUM(A1)"].iter().cycle())
    {
        line.description = local(words);
        line.cost = Some("7777.77".parse::<Rate>().unwrap());
    }
    if currency.exponent() == 0 {
        for line in &mut lines {
            line.discount = line
                .discount
                .filter(|of| matches!(of, Discount::Percent { .. }));
        }
    }
    Pricing {
        lines,
        discount: off("3.3"),
        prices_include_tax: inclusive,
        ..Pricing::new(currency)
    }
}
