### What a new proposal begins with, so that no page is ever empty (M14). $account is the customer,
### $company is us, $person is the reader by name. What the manager must fill in stands in ‹single
### guillemets›; the readiness check looks for what is left of them.

## Director: their standing, what is exclusive, the decision

starting-director-headline = { $account } goes first, on terms nobody else can have
starting-director-position-label = Your position
starting-director-position-text = { $account } sets the standard in ‹its industry or region›: ‹the fact that shows it, and its source›. In ‹month and year› ‹the change that is coming› takes effect, and the first to be ready will decide how the others work. We propose that it is { $account }.
starting-director-now-label = Why now
starting-director-now-text = On ‹date› you told us that ‹what matters most to you, in your own words›. A start in ‹the nearest window› fits this; every ‹month or quarter› of waiting costs ‹amount›. If you start now, you are ready ‹how long› before ‹the event›.
starting-director-exclusive-label = Only for you
starting-director-exclusive-sublabel = No other customer has these
starting-director-exclusive-1-term = Exclusivity in your category.
starting-director-exclusive-1-text = For ‹number› months no other company in ‹your industry and country› is served on these terms.
starting-director-exclusive-2-term = Made for you alone.
starting-director-exclusive-2-text = ‹The version, the tool or the service› is made to your measure and closed to others.
starting-director-exclusive-3-term = First call on our capacity.
starting-director-exclusive-3-text = ‹Share› of ‹capacity, stock or team› is held for your peaks, at no charge.
starting-director-proof-label = Proof so far
starting-director-proof-text = In ‹the trial or the first delivery› of ‹month and year› ‹what was measured› went from ‹before› to ‹after›. ‹Who on your side› took part and signed the record. ‹Two customers of your standing› have worked this way since ‹year› and will tell you so themselves.
starting-director-decision-title = The decision we ask of you
starting-director-decision-text = Approve ‹the agreement and the day of the start› by the date at the foot of this page. Your finance and technical specialists hold the full calculation, and your HR team the references. The numbers in all editions are the same.
starting-director-decision-text-person = We ask { $person } to approve ‹the agreement and the day of the start› by the date at the foot of this page. Your finance and technical specialists hold the full calculation, and your HR team the references. The numbers in all editions are the same.
starting-director-terms-label = Terms in short
starting-director-terms-title = What is paid, and when
starting-director-terms-text = Payment: ‹share› on signature, ‹share› on acceptance, ‹share› after ‹number› days of operation. If ‹the promised result› is not reached by ‹date›, we return ‹amount›.
starting-director-terms-note = The prices line by line are in the finance and technical edition.

## HR: people, comparable projects, those who recommend us

starting-hr-headline = The people who already work this way, and the people who will be beside you
starting-hr-people-label = In short
starting-hr-people-text = In the last ‹number› years ‹number› companies of your size have made this change together with us. Those who led their people through it have agreed that you call them and ask how it went. In your company the change concerns ‹number› people, and none of them is left alone with it.
starting-hr-changes-label = What changes for people
starting-hr-changes-text = Today ‹what is hard, slow or unsafe in the work, and for how many›. After the change ‹what becomes easier, in figures›. ‹Number› people are trained in their own shift, ‹number› hours each. New duties are agreed with you by name before we start, and ‹what is promised about places and pay›.
starting-hr-references-label = References
starting-hr-references-title = Comparable projects, and the people who will tell you how they went
starting-hr-references-how = Call them directly: names and numbers are given to you personally, with their owners’ consent, and are not to be passed on. Ask what they would do differently and how their people took it. If you prefer, ‹name on our side› will arrange a joint visit.
starting-hr-team-label = The team
starting-hr-team-title = Who will be beside you, and what to turn to each of them for
starting-hr-team-text = These people stay with you after the start, until the work goes with confidence. In the first ‹number› weeks we come more often than before the signature: that is when questions arise. Everyone named here answers within one working day.
starting-hr-why-label = Why with us
starting-hr-why-1-term = Good for your people.
starting-hr-why-1-text = ‹Fewer injuries, lighter shifts or less overtime›, measured every month and shown to those who do the work.
starting-hr-why-2-term = Found nowhere else.
starting-hr-why-2-text = Only { $company } ‹what we do for people and others do not›.
starting-hr-why-3-term = Only for you.
starting-hr-why-3-text = ‹The exclusive condition and for how long it holds›.
starting-hr-price-label = What it costs
starting-hr-price-text = Training and the team on site are part of the one-off price. The numbers are the same in all editions of this proposal.

## Finance and technical: numbers, details, proofs

starting-finance-headline = ‹The solution› in place of ‹the present one›: calculation, prices and proofs
starting-finance-basis-label = Basis
starting-finance-basis-text = The calculation is built on figures of { $account } for ‹period›, handed over by ‹name› on ‹date›, and on ‹the test or measurement› of ‹date›. Every line can be checked against your own accounts. The file with the formulas is appendix ‹number›.
starting-finance-cost-title = Costs now and after the change, per year
starting-finance-cost-note = Figures “now” are from ‹source and period›; figures “after” are from ‹test, contract or price list›.
starting-finance-omitted-label = What we left out
starting-finance-omitted-text = ‹Effects that are likely but cannot be checked yet›. All of this comes on top: we show only what can be verified in your accounts.
starting-finance-cash-label = Cash flow
starting-finance-cash-title = When the investment comes back
starting-finance-assumptions-label = Assumptions
starting-finance-assumptions-text = Payment and installation fall in ‹quarter and year›. Savings reach ‹share› of the plan in the second quarter, ‹share› in the third and all of it from the fourth. No discounting is applied; at a rate of ‹rate› the payback moves by ‹time›.
starting-finance-specification-label = Compliance
starting-finance-specification-title = Your requirements and what we offer
starting-finance-prices-title = Prices
starting-finance-prices-note = The same prices stand in every edition of this proposal.
starting-finance-proofs-label = Proofs
starting-finance-proofs-title = What proves each of your criteria
starting-finance-payment-label = Payment terms
starting-finance-payment-text = One-off part: ‹share› on signature, ‹share› on acceptance, ‹share› after ‹number› days of operation. Yearly part: invoiced ‹monthly or quarterly›, payable within ‹number› days. Prices are indexed no more than once a year and by no more than ‹share›.
starting-finance-why-label = Why us
starting-finance-why-sublabel = Benefit, difference, exclusivity
starting-finance-why-text = For { $account } the benefit is ‹the financial result in one figure›. { $company } is the only supplier that ‹what sets us apart, with the figure that proves it›. Only for { $account }: ‹the exclusive condition and its term›.

## In every edition

starting-all-prepared-label = Prepared by
starting-all-prepared-sublabel = Working group
starting-all-expiry-text = Until this date we guarantee every price, term and exclusive condition in this proposal. The numbers are the same in all editions. After this date the terms are agreed anew.

## A new workspace

starting-tax-none = No VAT

## The library of a new workspace

starting-library-one-price-title = One price for the whole term
starting-library-one-price-label = Price ceiling
starting-library-one-price-criterion = Risk is shared
starting-library-one-price-text = The price stands for ‹number› months. If costs rise, we carry the first ‹share› ourselves; above that it moves once a year, by no more than ‹share›, and you see the index it follows.
starting-library-exclusive-title = Nobody else gets these terms
starting-library-exclusive-label = Only for you
starting-library-exclusive-criterion = Nobody else gets this
starting-library-exclusive-text = For ‹number› months no other company of your trade in ‹country or region› is served on these terms. It is written into the agreement, and we answer for it with ‹amount or right›.
starting-library-trial-title = Tried before it is paid for
starting-library-trial-label = Trial
starting-library-trial-criterion = It works in our conditions
starting-library-trial-text = In ‹month and year› we ran ‹the solution› together for ‹time› in ‹place›. ‹What was measured› went from ‹before› to ‹after›. The record is signed by ‹names on both sides› and lies in the appendix.
starting-library-calculation-title = The calculation can be checked
starting-library-calculation-label = Basis
starting-library-calculation-criterion = Payback can be checked
starting-library-calculation-text = Every line of the calculation names its source: your accounts, a measurement or a contract. We left out what can’t be checked yet. The file with the formulas goes to your controlling; a line they correct, we correct.
starting-library-return-title = We return the fee if the result isn’t reached
starting-library-return-label = If it fails
starting-library-return-criterion = Risk is shared
starting-library-return-text = If ‹the promised result› isn’t reached by ‹date›, we return ‹amount› within ‹number› days, without dispute. How it is measured is agreed before the start and stands in the appendix.
starting-library-training-title = Nobody is left alone with the change
starting-library-training-label = People
starting-library-training-criterion = Training within the shift
starting-library-training-text = ‹Number› people are trained in their own shift, ‹number› hours each, by a colleague of ours who stays until they work with confidence. After that one of you teaches the next, with our materials.
starting-library-team-title = The same people before and after the signature
starting-library-team-label = The team
starting-library-team-criterion = The people stay the same
starting-library-team-text = Those who speak with you now carry the project and stay with you afterwards. Each answers within one working day; who stands in for whom is written down and known to your people.
starting-library-case-title = How it went at a company like yours
starting-library-case-label = A case
starting-library-case-criterion = Others like us have done it
starting-library-case-text = ‹Customer› had the same question in ‹year›: ‹the question in their words›. In ‹time› ‹what was done›. Since then ‹result in figures›. ‹Name and position› will tell you about it himself or herself.
