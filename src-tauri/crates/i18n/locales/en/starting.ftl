### What a new proposal begins with, so that no page is ever empty (M14). $account is the customer,
### $company is us, $person is the reader by name. What the manager must fill in stands in ‹single
### guillemets›; the readiness check looks for what is left of them.

## Director: their standing, what is exclusive, the decision

starting-director-headline = { $account } first: what we propose, and the decision we ask for
starting-director-position-label = Your position
starting-director-position-text = { $account } sets the standard in ‹its industry or region›: ‹the fact that shows it, and its source›. In ‹month and year› ‹the change that is coming› takes effect, and the first to be ready will decide how the others work. We propose that it is { $account }.
starting-director-now-label = Why now
starting-director-now-text = On ‹date› you told us that ‹what matters most to you, in your own words›. A start in ‹the nearest window› fits this; every ‹month or quarter› of waiting costs ‹amount›. If you start now, you are ready ‹how long› before ‹the event›.
starting-director-exclusive-label = Only for you
starting-director-exclusive-1-term = Exclusivity in your category.
starting-director-exclusive-1-text = For ‹number› months no other company in ‹your industry and country› is served on these terms.
starting-director-exclusive-2-term = Made for you alone.
starting-director-exclusive-2-text = ‹The version, the tool or the service› is made to your measure and closed to others.
starting-director-exclusive-3-term = First call on our capacity.
starting-director-exclusive-3-text = ‹Share› of ‹capacity, stock or team› is held for your peaks ‹at no charge›.
starting-director-proof-label = Proof so far
starting-director-proof-text = In ‹the trial or the first delivery› of ‹month and year› ‹what was measured› went from ‹before› to ‹after›. ‹Who on your side› took part and signed the record. ‹Two customers of your standing› have worked this way since ‹year› and will tell you so themselves.
starting-director-decision-title = The decision we ask of you
starting-director-decision-text = Approve ‹the agreement and the day of the start› by { $until }. The details are in the finance and technical edition, the people in the HR edition; the numbers in all editions are the same.
starting-director-decision-text-person = We ask { $person } to approve ‹the agreement and the day of the start› by { $until }. The details are in the finance and technical edition, the people in the HR edition; the numbers in all editions are the same.
starting-director-conditions-label = Exclusivity
starting-director-conditions-title = What belongs to { $account } alone, and for how long
starting-director-conditions-head = Exclusive condition | What it means in practice | Held for | Usual price
starting-director-conditions-1 = Exclusivity in your category | No other company in ‹your industry and country› is served on these terms | ‹number› months | ‹usual price›
starting-director-conditions-2 = Made for you alone | ‹The version, the tool or the service›, closed to others | ‹term› | ‹usual price›
starting-director-conditions-3 = First call on our capacity | ‹Share› of ‹capacity, stock or team›, kept free for your peaks | ‹term› | ‹usual price›
starting-director-conditions-4 = Price ceiling | ‹Price›; indexed by no more than ‹share› a year | ‹number› months | ‹usual price›
starting-director-way-label = The way there
starting-director-way-head = Step | When | What shows that it is done
starting-director-way-1 = Your decision | by { $until } | signatures of both sides
starting-director-way-2 = ‹Preparation or installation› | ‹from and to› | ‹record signed by both sides›
starting-director-way-3 = ‹Trial or first delivery› | ‹from and to› | ‹what is measured›
starting-director-way-4 = ‹Full operation› | ‹date› | ‹the result in figures›
starting-director-risk-label = If it turns out otherwise
starting-director-risk-sublabel = Our share of the risk
starting-director-risk-text = If ‹the promised result› is not reached by ‹date›, we return ‹amount›. ‹Volume or use› below the plan adds nothing to the price: it holds down to ‹the smallest volume›.
starting-director-terms-label = Terms in short
starting-director-terms-title = What is paid, and when
starting-director-terms-head = What is agreed | What it covers | Net
starting-director-terms-once = Once | What the prices name as one-off
starting-director-terms-yearly = Every year | What the prices name as yearly
starting-director-terms-payment = Payment | ‹Share› on signature, ‹share› on acceptance, ‹share› after ‹number› days of operation | ‹number› days
starting-director-sign-title = We ask you to
starting-director-sign-1 = approve ‹the agreement› for ‹number› months, with the exclusive conditions named in this edition;
starting-director-sign-2 = release ‹the time› for ‹installation or start›;
starting-director-sign-3 = name one person with authority to settle questions during ‹the launch›.
starting-director-terms-note = The terms of payment are in the finance and technical edition.

## HR: people, comparable projects, those who recommend us

starting-hr-headline = The people who will be beside you, and what changes for yours
starting-hr-people-label = In short
starting-hr-people-text = In the last ‹number› years ‹number› companies of your size have made this change together with us; ‹names of those who led it and agreed to be called› will tell you how it went. In your company the change concerns ‹number› people, and ‹who› helps each of them through it.
starting-hr-quote-label = In their words
starting-hr-quote-text = ‹What one of those who went through it told you, word for word›
starting-hr-quote-who = ‹name›
starting-hr-quote-position = ‹position›
starting-hr-quote-organisation = ‹company, number of people›
starting-hr-changes-label = What changes for people
starting-hr-changes-text = Today ‹what is hard, slow or unsafe in the work, and for how many›. After the change ‹what becomes easier, in figures›. ‹Number› people are trained in their own shift, ‹number› hours each. Before we start we agree with you on ‹new duties, places and pay, and with whom›.
starting-hr-references-label = References
starting-hr-references-title = Comparable projects, and how they went
starting-hr-references-how = Call them directly: names and numbers are given to you personally, with their owners’ consent, and are not to be passed on. Ask what they would do differently and how their people took it. If you prefer, ‹name on our side› will arrange a joint visit.
starting-hr-team-label = The team
starting-hr-team-title = Who will be beside you, and what to turn to each of them for
starting-hr-team-text = After the start these people stay with you ‹until when›. In the first ‹number› weeks we come ‹how often›: that is when questions arise. Each of them answers within ‹time›.
starting-hr-why-label = Why with us
starting-hr-why-1-term = Good for your people.
starting-hr-why-1-text = ‹Fewer injuries, lighter shifts or less overtime›, measured ‹how often› and shown to ‹whom›.
starting-hr-why-2-term = Found nowhere else.
starting-hr-why-2-text = Only { $company } ‹what we do for people and others do not›.
starting-hr-why-3-term = Only for you.
starting-hr-why-3-text = ‹The exclusive condition and for how long it holds›.
starting-hr-weeks-label = Training by week
starting-hr-weeks-head = When | What happens | People
starting-hr-weeks-1 = ‹weeks› | ‹Preparation: who sees a working example, and where› | ‹number›
starting-hr-weeks-2 = ‹weeks› | ‹Training: in which hours, how long for each, and with whom› | ‹number›
starting-hr-weeks-3 = ‹weeks› | ‹Trial running: what people may still change› | ‹number›
starting-hr-weeks-4 = ‹weeks› | ‹Regular work: who asks how it goes, and when› | ‹number›
starting-hr-price-label = What it costs
starting-hr-price-text = The price includes ‹training, the team on site and what else concerns your people›. The numbers are the same in all editions of this proposal.

## Finance and technical: numbers, details, proofs

starting-finance-headline = ‹The solution› in place of ‹the present one›
starting-finance-basis-label = Basis
starting-finance-basis-text = The calculation is built on figures of { $account } for ‹period›, handed over by ‹name› on ‹date›, and on ‹the test or measurement› of ‹date›. The file with the formulas is appendix ‹number›.
starting-finance-cost-title = Costs now and after the change, per year
starting-finance-cost-note = Figures “now” are from ‹source and period›; figures “after” are from ‹test, contract or price list›. Left out of the calculation, and on top of it if it comes: ‹effects that are likely but cannot be checked yet›.
starting-finance-cash-label = Cash flow
starting-finance-cash-note = Payment and installation fall in ‹quarter and year›. Savings reach ‹share› of the plan in the second quarter, ‹share› in the third and ‹share› from the fourth. Discounting: ‹none, or the rate and how far it moves the payback›.
starting-finance-specification-label = Compliance
starting-finance-specification-title = Your requirements and what we offer
starting-finance-prices-title = Prices
starting-finance-prices-note = The same prices stand in every edition of this proposal.
starting-finance-proofs-label = Proofs
starting-finance-proofs-title = What proves each of your criteria
starting-finance-proofs-1 = ‹the criterion, in the reader’s words› | ‹who named it› | ‹test record, number›
starting-finance-proofs-2 = ‹the second criterion› | ‹who named it› | ‹certificate or declaration›
starting-finance-proofs-3 = ‹the third criterion› | ‹who named it› | ‹calculation file with formulas›
starting-finance-payment-label = Payment terms
starting-finance-payment-text = One-off part: ‹share› on signature, ‹share› on acceptance, ‹share› after ‹number› days of operation. Yearly part: invoiced ‹monthly or quarterly›, payable within ‹number› days. Indexing: ‹none, or how often and by no more than what share›.
starting-finance-why-label = Why us
starting-finance-why-sublabel = Benefit, difference, exclusivity
starting-finance-why-text = For { $account } the benefit is ‹the financial result in one figure›. { $company } is the only supplier that ‹what sets us apart, with the figure that proves it›. Only for { $account }: ‹the exclusive condition and its term›.

## In every edition

starting-all-expiry-text = Until this date we guarantee every price, term and exclusive condition in this proposal. The numbers are the same in all editions. After this date the terms are agreed anew.

## A new workspace

starting-tax-none = No VAT charged

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
starting-library-calculation-text = The lines of the calculation come from ‹your accounts, a measurement or a contract›. Left out: ‹what can’t be checked yet›. The file with the formulas is appendix ‹number›; a line corrected by your controlling ‹is corrected by us›.
starting-library-return-title = We return the fee if the result isn’t reached
starting-library-return-label = If it fails
starting-library-return-criterion = Risk is shared
starting-library-return-text = If ‹the promised result› isn’t reached by ‹date›, we return ‹amount› within ‹number› days. It is measured by ‹how, and where that is written›.
starting-library-training-title = Nobody is left alone with the change
starting-library-training-label = People
starting-library-training-criterion = Training within the shift
starting-library-training-text = ‹Number› people are trained in their own shift, ‹number› hours each, by ‹who, and until when they stay›. After that ‹who› teaches the next, with ‹whose materials›.
starting-library-team-title = The same people before and after the signature
starting-library-team-label = The team
starting-library-team-criterion = The people stay the same
starting-library-team-text = ‹Names› speak with you now, carry the project and stay with you afterwards. Each of them answers within ‹time›; ‹who stands in for whom›.
starting-library-case-title = How it went at a company like yours
starting-library-case-label = A case
starting-library-case-criterion = Others like us have done it
starting-library-case-text = ‹Customer› had the same question in ‹year›: ‹the question in their words›. In ‹time› ‹what was done›. Since then ‹result in figures›. ‹Name and position› will tell you about it himself or herself.

### Starting templates: what each says instead of the texts above. Cells of a table stand between bars.

## Framework supply

starting-supply-name = Framework supply
starting-supply-about = Volume, price and delivery agreed once, ordered line by line.
starting-supply-director-headline = { $account }: volume, price and delivery agreed once
starting-supply-director-position-text = { $account } buys ‹what› in ‹volume› a year, and ‹share› of your own deliveries hang on it arriving on the day. We propose a framework of ‹number› months: volume, price and delivery days are agreed once, and each order takes one line.
starting-supply-director-now-text = Between ‹month› and ‹month› the market moved by ‹share›, and ‹number› of your orders came late. ‹Raw material or capacity› for your first ‹number› months is reserved until { $until }.
starting-supply-director-decision-text = Approve the framework agreement from ‹date› with a yearly volume of ‹volume›. It binds you to ‹the smallest volume› and us to ‹the whole of it›. The prices by volume are in the finance and technical edition.
starting-supply-hr-headline = The people who will answer for your deliveries
starting-supply-hr-people-text = ‹Number› companies of your size have bought from us under a framework for more than ‹number› years; ‹names of buyers or storekeepers who agreed to be called› will tell you about an ordinary week and about the worst one. On our side ‹name› answers for all your orders.
starting-supply-finance-headline = Framework supply of ‹what›: prices by volume, delivery, guarantees
starting-supply-finance-payment-text = Each delivery is invoiced when it is accepted and payable within ‹number› days. Prices follow ‹the published index, how often, and whether up and down alike›. A delivery late by more than ‹number› days is reduced by ‹share› a day.
starting-supply-table-title = Price by yearly volume
starting-supply-table-head = Yearly volume | Price per unit | Delivery within | Held in stock for you
starting-supply-table-1 = Up to ‹volume› | ‹price› | ‹days› | ‹quantity›
starting-supply-table-2 = From ‹volume› | ‹price› | ‹days› | ‹quantity›
starting-supply-table-3 = From ‹volume› | ‹price› | ‹days› | ‹quantity›

## Service contract

starting-service-name = Service contract
starting-service-about = A fixed yearly price for hours that work, with levels of service.
starting-service-director-headline = { $account }: a service contract for hours that work
starting-service-director-position-text = In ‹the last year› ‹the equipment or system› of { $account } stood still for ‹hours›, and each hour cost ‹amount›. We propose to answer for the hours in which it works: ‹a fixed yearly price, and what you get back for every hour below what is agreed›.
starting-service-director-now-text = ‹The present contract or guarantee› ends on ‹date›. To take over without a gap we need ‹number› weeks for the inspection and the first stock of parts. Begun by ‹date›, the change happens in ‹the quiet season›.
starting-service-director-decision-text = Approve the service contract from ‹date› for ‹number› months. Once ‹number› months have passed you may leave it at any time with ‹number› days’ notice. The levels of service and what we owe if they are missed are in the finance and technical edition.
starting-service-hr-headline = The engineers who will come to you, and the way they work
starting-service-hr-people-text = The same ‹number› engineers come to you every time: ‹names›. In ‹number› companies of your size they have worked for ‹number› years; ‹names of shift heads who agreed to be called› will tell you how.
starting-service-finance-headline = Service of ‹what›: levels, prices, what we owe if they are missed
starting-service-finance-payment-text = The yearly price is invoiced in ‹twelve› equal parts, each payable within ‹number› days. It contains ‹visits, parts, travel›; it does not contain ‹what›. Money back for missed levels ‹is taken off the next invoice›.
starting-service-table-title = Levels of service
starting-service-table-head = What is measured | We guarantee | How it is measured | If it is missed
starting-service-table-1 = Availability in a month | ‹99.5 %› | ‹your own log› | ‹share› of the monthly price
starting-service-table-2 = First answer to a call | ‹30 minutes, day and night› | ‹our call log, open to you› | ‹amount› a case
starting-service-table-3 = Working again after a call | ‹8 hours› | ‹record signed on the spot› | ‹amount› an hour

## One-off project

starting-project-name = One-off project
starting-project-about = One price, one date, stages that are accepted and paid.
starting-project-director-headline = { $account }: ‹the result› working by ‹month and year›
starting-project-director-position-text = By ‹date› { $account } wants ‹the goal in your own words›. What stands between is ‹the one obstacle›. We propose to take it on as one project with one price, one date and one person who answers to you for both: ‹name›.
starting-project-director-now-text = Counted back from ‹the date that cannot move›, the work must begin on ‹date›. Each month later moves the result into ‹the season or the quarter in which it costs most›. For this start we keep ‹the hall, the crew or the long-lead parts› until { $until }.
starting-project-director-decision-text = Approve the project and the start on ‹date›. You pay by stages, ‹each when it is accepted›, and may stop ‹after which of them›. The stages are in the finance and technical edition; the numbers in all editions are the same.
starting-project-hr-headline = Who will do the work, and what it asks of your people
starting-project-hr-people-text = The project asks ‹number› hours of ‹number› of your people, agreed ‹how› and outside ‹the peak›. ‹Number› companies of your size have been through the same work with the same crew; ‹names of those who led it and agreed to be called› will tell you how it went.
starting-project-finance-headline = ‹The project›: stages, price, acceptance, payback
starting-project-finance-payment-text = Payment by stages: ‹share› at the start, then for each stage when its record of acceptance is signed; ‹share› is kept until ‹number› days of work without fault. The price is ‹fixed, or how it changes›. Changes are ‹priced in writing before they are made›.
starting-project-table-title = Stages and what shows that each is done
starting-project-table-head = Stage | From and to | Who answers for it | What shows that it is done
starting-project-table-1 = Design and approval | ‹dates› | ‹name› | ‹drawings signed by you›
starting-project-table-2 = Delivery and installation | ‹dates› | ‹name› | ‹test run of so many hours›
starting-project-table-3 = Start and handover | ‹dates› | ‹name› | ‹record of acceptance›

## Renewal

starting-renewal-name = Renewal
starting-renewal-about = What was promised and reached, and what comes next.
starting-renewal-director-headline = { $account } and { $company }: what we reached, and the next ‹number› years
starting-renewal-director-position-text = In ‹number› years of work together we promised { $account } ‹number› things, and ‹number› of them are kept, as ‹your records or reports› show; where we fell short, ‹what changes›. We propose to go on for ‹number› years, on ‹which terms›.
starting-renewal-director-now-text = The present agreement ends on ‹date›. Signed before ‹date›, the new one begins without a gap and keeps ‹the price or the reserve› of the present one. What you asked for on ‹date› is in it: ‹the request, in your own words›.
starting-renewal-director-decision-text = Approve the renewal from ‹date› for ‹number› years. What stays: ‹prices, people, contacts›; what is new: ‹what›. The terms of payment are in the finance and technical edition.
starting-renewal-hr-headline = The people you know, and what comes next
starting-renewal-hr-people-text = ‹Number› of your people work with ours every week, and in ‹month› we asked them what to keep and what to change: ‹their answers›. ‹Names on our side› stay with you; ‹name› joins them for ‹the new task›.
starting-renewal-finance-headline = Renewal: results of the present agreement, new prices, what changes
starting-renewal-finance-payment-text = Terms of payment: ‹as they are, or what changes›. Compared with the present agreement the price changes by ‹share›, of which ‹share› is more volume and ‹share› the index. Loyalty discount: ‹none, or its share›.
starting-renewal-table-title = What was promised, and what came of it
starting-renewal-table-head = What was promised | Promised | Reached | Where it can be checked
starting-renewal-table-1 = ‹the first promise› | ‹figure› | ‹figure› | ‹your report, month and year›
starting-renewal-table-2 = ‹the second promise› | ‹figure› | ‹figure› | ‹your report, month and year›
starting-renewal-table-3 = ‹the promise we did not keep› | ‹figure› | ‹figure› | ‹what we changed since›

## What names taken out of a template leave

starting-left-name = ‹name›
starting-left-site = ‹site›
