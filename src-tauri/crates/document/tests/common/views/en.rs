use redbook_document::proposal::*;
use redbook_domain::language::Language;
use redbook_domain::person::ReaderType;

use super::{column, figure, heading, lead, person, points, rich, row, text, view};

/// English, for the managing director.
pub fn director() -> ProposalView {
    view(
        Language::En,
        ReaderType::Director,
        [
            "Tarvena",
            "Returnable packaging for food makers",
            "Proposal TR-2026-0147-R3",
            "Director edition",
        ],
        [
            "Prepared for Belvara Dairy Group, 23 November 2026",
            "Terms held until 18 December 2026",
            "Page {page} of {pages}",
        ],
        (
            "Henrik Solberg",
            &["Managing Director", "Belvara Dairy Group"],
        ),
        "Belvara leaves cardboard first, on terms nobody else can have",
        vec![
            (
                false,
                lead(
                    "Your position",
                    "Belvara is the reference dairy for three of the country’s five largest retailers. In April 2028 their shared packaging rule takes effect, and the first dairy to move will set the standard crate for the chilled aisle. We propose that it is Belvara.",
                ),
            ),
            (
                false,
                BodyView::KeyFigures {
                    figures: vec![
                        figure(
                            "€242,914",
                            "less cost every year, all lines counted",
                            "saved_yearly",
                        ),
                        figure(
                            "€209,000",
                            "paid once, before the first crate moves",
                            "paid_once",
                        ),
                        figure(
                            "April 2028",
                            "everything paid back, month 16",
                            "payback_month",
                        ),
                    ],
                },
            ),
            (
                false,
                text(
                    "Why now",
                    "",
                    &[
                        "You told us on 8 October that the Plovdiv line must not stop during the spring season and that the retailers’ rule should find Belvara ready, not catching up. Installation fits the winter stop of 11–29 January; the first retail run follows on 1 April 2027, a full year ahead of the rule.",
                    ],
                ),
            ),
            (
                false,
                points(
                    "Only for you",
                    "No other customer has these",
                    &[
                        (
                            "Category exclusivity.",
                            "For 24 months no other dairy in the country is served from our pool.",
                        ),
                        (
                            "A crate in Belvara green.",
                            "18,000 crates in your colour, in a tool cut for you and closed to others.",
                        ),
                        (
                            "First call on capacity.",
                            "15 % of the Stara Zagora wash centre is held for your peaks, at no charge.",
                        ),
                    ],
                ),
            ),
            (
                false,
                text(
                    "Proof so far",
                    "",
                    &[
                        "In the September trial 2,400 crates made six trips. Damage fell from 0.9 % to 0.2 %, and line 2 ran at 1,520 crates an hour, above its rated speed. Kvarnby Bakeries and Danubia Poultry have worked this way since 2024 and will tell you so themselves.",
                    ],
                ),
            ),
            (
                false,
                BodyView::Decision {
                    title: "The decision we ask of you".into(),
                    body: vec![ParagraphView::Plain {
                        runs: rich(
                            "Approve the framework agreement and the January installation slot by {valid_until!|18 December 2026}. Your finance and technical teams hold the full calculation, and Ms Danailova the references; the numbers in all three editions are the same.",
                        ),
                    }],
                    signatures: vec![],
                    first_page: true,
                },
            ),
            (
                true,
                heading(
                    "Exclusivity",
                    "What belongs to Belvara alone, and for how long",
                ),
            ),
            (
                false,
                BodyView::Facts {
                    label: String::new(),
                    title: String::new(),
                    table: TableView {
                        columns: vec![
                            column("Exclusive condition", 40.0, Align::Left),
                            column("What it means in practice", 0.0, Align::Left),
                            column("Held for", 36.0, Align::Left),
                            column("Usual price, once", 28.0, Align::Right),
                        ],
                        rows: vec![
                            row(
                                RowKind::Line,
                                "*Category exclusivity|No other dairy is supplied from the pool in the country|24 months|not sold",
                            ),
                            row(
                                RowKind::Line,
                                "*Crate in Belvara green|Own mould insert, 18,000 crates, colour code registered to you|Life of the agreement|€46,500",
                            ),
                            row(
                                RowKind::Line,
                                "*Reserved wash capacity|15 % of Stara Zagora kept free for your Easter and summer peaks|Every year|€31,200",
                            ),
                            row(
                                RowKind::Line,
                                "*Price ceiling|€0.34 a trip; indexation no higher than 2 % a year|36 months|not sold",
                            ),
                            row(
                                RowKind::Line,
                                "*Seat in the pool council|Belvara’s vote on crate design and return rules|Life of the agreement|by invitation",
                            ),
                            RowView {
                                row: RowKind::Total,
                                cells: vec![
                                    CellView {
                                        span: 3,
                                        ..CellView::new(
                                            "Value of exclusive conditions included at no charge",
                                        )
                                    },
                                    CellView::new("€77,700"),
                                ],
                            },
                        ],
                    },
                },
            ),
            (
                false,
                text(
                    "Standing",
                    "",
                    &[
                        "The retailers’ working group meets in June 2027. With the crate already running on your line, the sample on the table will be green and carry your name. We will present it together with your head of logistics, Ms Toneva, who chaired the September trial.",
                        "In that trial 2,400 crates made six trips to the Kladenets distribution centre. Product damage fell from 0.9 % to 0.2 %, and the store teams asked to keep the crates.",
                    ],
                ),
            ),
            (
                false,
                text(
                    "If the year turns",
                    "Our share of the risk",
                    &[
                        "Volume below the plan costs you nothing extra: the trip price holds down to 900,000 trips a year. If damage does not fall below 0.4 % by September 2027, we return the launch fee of €22,600 in full.",
                    ],
                ),
            ),
            (
                true,
                heading("Decision", "Two signatures start the January installation"),
            ),
            (
                false,
                BodyView::Facts {
                    label: String::new(),
                    title: String::new(),
                    table: TableView {
                        columns: vec![
                            column("Terms in short", 40.0, Align::Left),
                            column("", 0.0, Align::Left),
                            column("Without VAT", 34.0, Align::Right),
                        ],
                        rows: vec![
                            row(
                                RowKind::Line,
                                "*Once|Line adaptation, four dock gates, twelve-week launch and training|€209,000",
                            ),
                            row(
                                RowKind::Line,
                                "*Every year|1,240,000 trips at €0.34, washing and return of empties included|€421,600",
                            ),
                            row(
                                RowKind::Line,
                                "*You stop paying|Boxes, disposal, most damage and handling: today €721,440 a year|−€242,914 net",
                            ),
                            row(
                                RowKind::Line,
                                "*Payment|40 % on signature, 40 % on acceptance, 20 % after 90 days of operation|30 days",
                            ),
                        ],
                    },
                },
            ),
            (
                false,
                BodyView::Decision {
                    title: "We ask Mr Solberg to".into(),
                    body: vec![ParagraphView::Numbers {
                        items: vec![
                            rich(
                                "approve the framework agreement for 36 months, with the exclusive conditions on page 2;",
                            ),
                            rich(
                                "release the winter stop, 11–29 January 2027, for installation on line 2;",
                            ),
                            rich(
                                "name one person with authority to settle questions during the twelve-week launch.",
                            ),
                        ],
                    }],
                    signatures: vec![
                        "For Belvara Dairy Group, date and signature".into(),
                        "For Tarvena Returnables, date and signature".into(),
                    ],
                    first_page: false,
                },
            ),
            (
                false,
                BodyView::PreparedBy {
                    label: "Prepared by".into(),
                    sublabel: "Working group".into(),
                    people: vec![
                        person(
                            "Elena Stoyanova",
                            "Key-account manager, leads the work",
                            "+359 2 555 01 40",
                            "e.stoyanova@tarvena.example",
                        ),
                        person(
                            "Tomas Lind",
                            "Commercial director",
                            "+359 2 555 01 02",
                            "t.lind@tarvena.example",
                        ),
                        person(
                            "Pavel Ignatov",
                            "Solutions engineer, calculation and line",
                            "+359 2 555 01 47",
                            "p.ignatov@tarvena.example",
                        ),
                        person(
                            "Radka Dimova",
                            "Head of the wash centre, service",
                            "+359 42 555 210",
                            "r.dimova@tarvena.example",
                        ),
                    ],
                },
            ),
            (
                false,
                BodyView::Expiry {
                    label: "These terms are held until".into(),
                    date: "18 December 2026".into(),
                    body: vec![ParagraphView::Plain {
                        runs: rich(
                            "Until this date we guarantee every price, term and exclusive condition in this proposal, and keep the January slot and the mould insert reserved in your name. After it the slot is released and the terms are set anew.",
                        ),
                    }],
                },
            ),
        ],
    )
}
