### Labels of proposal pages. The edition's language decides; numbers, amounts and dates come in
### already formatted ($date, $amount, $rate, $unit), counts as numbers.

## Head and foot of a page

doc-proposal = Proposal
doc-proposal-number = Proposal { $number }
doc-proposal-draft = Proposal, draft
doc-draft = Draft
# Stands for the customer's name where a template is shown.
doc-template-customer = ‹Customer›
doc-revision = Revision { $revision }
doc-edition-director = Director edition
doc-edition-hr = HR edition
doc-edition-finance = Finance and technical edition
doc-edition-person = For { $person }
doc-file-director = director
doc-file-hr = HR
doc-file-finance = finance
doc-prepared-for = Prepared for { $account }, { $date }
doc-held-until = Terms held until { $date }
doc-page = Page { $page } of { $pages }

## Properties of the PDF

doc-pdf-title = { $number } · { $account } · { $edition }
doc-pdf-title-draft = Draft proposal · { $account } · { $edition }
doc-pdf-subject = Proposal to { $account }, terms held until { $date }

## Words used in several tables

# Head of a column with its unit: "Price, €".
doc-head-unit = { $head }, { $unit }
# A cell with nothing in it.
doc-none = –
doc-vat = VAT
doc-vat-rate = { $tax } { $rate }
doc-without-vat = without { $tax }
doc-with-vat = with { $tax }
doc-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
doc-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
# Head of a table that goes on from the page before.
doc-continued = { $title }, continued

## Prices

doc-price-title = Prices
doc-price-number = No.
doc-price-item = Item
doc-price-quantity = Quantity
doc-price-unit = Unit
doc-price-price = Price
doc-price-discount = Discount
doc-price-net = Net
doc-price-tax = { $tax }
doc-price-total = Total
doc-price-optional = optional
doc-price-alternative = alternative
doc-price-alternative-chosen = alternative, chosen
doc-price-alternative-to = alternative to no. { $number }
doc-price-on-request = on request
doc-price-included = included
doc-price-once = One-off
doc-price-yearly = Per year
doc-price-subtotal = Subtotal
doc-price-list-price = list price { $amount }
doc-price-excludes-vat = Prices in { $currency }, { $tax } not included.
doc-price-no-vat = Prices in { $currency }, no VAT is charged.
doc-price-includes-vat = Prices in { $currency }, { $tax } included.
doc-price-note-optional = Optional items are not part of the total.
doc-price-note-alternative = Of alternatives only one is part of the total.
doc-price-note-on-request = Items on request are not part of the total.

## Totals

doc-total-once = Total one-off
doc-total-yearly = Total per year
doc-total-subtotal = Subtotal
doc-total-discount = Discount
doc-total-discount-rate = Discount { $rate }
doc-total-net = Total without { $tax }
doc-total-tax = { $tax } { $rate }
doc-total-tax-on = { $tax } { $rate } on { $amount }
doc-total-tax-none = No VAT charged
doc-total-gross = Total with { $tax }
doc-total-included-tax = of which { $tax } { $rate }
doc-total-once-gross = One-off with { $tax }
doc-total-yearly-gross = Per year with { $tax }
doc-total-first-year = First year
doc-total-first-year-net = First year without { $tax }
doc-total-first-year-gross = First year with { $tax }
doc-total-options = With options
doc-total-options-net = With options, without { $tax }
doc-total-options-gross = With options, with { $tax }

## Costs now and after

doc-cost-title = Costs now and after, { $unit } per year
doc-cost-item = Item and basis
doc-cost-now = Now
doc-cost-after = After
doc-cost-change = Change
doc-cost-total = Total per year

## Cash flow

doc-cash-label = Cash flow
doc-cash-title = When the investment comes back
# Where nothing is invested.
doc-cash-title-saved = What is saved, and when
doc-cash-unit = Thousand { $unit }, without { $tax }
doc-cash-unit-whole = { $unit }, without { $tax }
doc-cash-thousands = thousand { $unit }
doc-cash-month = Month
doc-cash-quarter = Quarter
doc-cash-year = Year
doc-cash-flow-month = Flow in the month
doc-cash-flow-quarter = Flow in the quarter
doc-cash-flow-year = Flow in the year
doc-cash-since-start = Since the start
doc-cash-legend-investments = investments
doc-cash-legend-savings = savings
doc-cash-legend-since-start = since the start
doc-cash-payback = Payback: { $month }
doc-cash-payback-none = Not paid back within the period shown

## What if

doc-whatif-label = What if
doc-whatif-sublabel = Sensitivity
doc-whatif-case = Departure from the calculation
doc-whatif-saved = Saved per year
doc-whatif-payback = Payback
doc-whatif-base = As calculated
doc-whatif-savings-less = Savings lower by { $rate }
doc-whatif-volume-less = Volume lower by { $rate }
doc-whatif-item-less = { $item }: saving lower by { $rate }
doc-whatif-later = { $count ->
    [one] Start { $count } month later
   *[other] Start { $count } months later
}
doc-whatif-later-quarter = Start a quarter later
# Payback beyond the period shown.
doc-whatif-never = over { $count ->
    [one] { $count } year
   *[other] { $count } years
}

## References

doc-reference-label = References
doc-reference-project = Project: { $period }
doc-reference-result = Result
doc-reference-consent = Consent to be contacted given on { $date }
doc-reference-consent-note = Consent to be contacted given on { $date }; { $note }
doc-reference-consent-until = Consent to be contacted given on { $date }, until { $until }
doc-reference-consent-until-note = Consent to be contacted given on { $date }, until { $until }; { $note }
doc-reference-how = How to ask

## Team

doc-team-label = Team
doc-team-name = Name
doc-team-role = Role
doc-team-about = What to turn to them for
doc-prepared-by = Prepared by
doc-prepared-by-one = Prepared by
doc-prepared-by-group = Working group

## Requirements and proofs

doc-spec-label = Compliance
doc-spec-requirement = Requirement
doc-spec-offered = Offered
doc-spec-verdict = Compliance
doc-spec-note = Note
doc-verdict-exceeds = exceeds
doc-verdict-meets = meets
doc-verdict-partly = partly
doc-verdict-no = does not meet
doc-proof-label = Proofs
doc-proof-criterion = Criterion and who named it
doc-proof-document = Document
doc-proof-date = Date
doc-proof-appendix = App.
doc-appendix = App. { $number }

## Only for you, decision

doc-exclusivity-label = Only for you
doc-decision-title = The decision we ask of you
doc-decision-sign = For { $company }, date and signature

## Until when the terms hold

doc-expiry-title = These terms are held until
doc-expiry-guarantee = Until this date we guarantee every price, term and condition in this proposal. The numbers are the same in all editions. After this date the terms are agreed anew.

## Key figures: what a bound number says

doc-figure-saved-yearly = less cost every year
doc-figure-paid-once = paid once, without { $tax }
doc-figure-paid-once-plain = paid once
doc-figure-paid-yearly = paid every year, without { $tax }
doc-figure-paid-yearly-plain = paid every year
doc-figure-total = total with { $tax }
doc-figure-total-plain = total
doc-figure-total-net = total without { $tax }
doc-figure-total-first-year = in the first year, with { $tax }
doc-figure-total-first-year-plain = in the first year
doc-figure-total-net-first-year = in the first year, without { $tax }
doc-figure-payback-month = everything paid back
doc-figure-payback-count = until everything is paid back
doc-figure-return = return on the investment
# $period is doc-years or doc-months.
doc-figure-return-over = return over { $period }
doc-figure-net-gain = savings less investment over the whole period
doc-figure-net-gain-over = savings less investment over { $period }
doc-figure-valid-until = terms held until

## Words for those who don't see the page

doc-alt-logo = Logo of { $company }
doc-alt-photo = Photograph of { $person }
doc-alt-picture = Picture without a description
doc-alt-cash-month = Chart of the cash flow by month, { $unit }: bars for investments and savings, a line for the sum since the start ({ $payback }). The figures are in the table below the chart.
doc-alt-cash-quarter = Chart of the cash flow by quarter, { $unit }: bars for investments and savings, a line for the sum since the start ({ $payback }). The figures are in the table below the chart.
doc-alt-cash-year = Chart of the cash flow by year, { $unit }: bars for investments and savings, a line for the sum since the start ({ $payback }). The figures are in the table below the chart.

## The workbook of prices

doc-sheet-kind = Kind
doc-sheet-counts = In the total
doc-sheet-paid = Paid
doc-sheet-yes = yes
doc-sheet-no = no

## Words that go with an edition: e-mail or letter

doc-cover-subject = { $document }: { $headline }
doc-cover-greeting = Dear { $person },
doc-cover-greeting-nobody = Good day,
doc-cover-director = Here is our proposal to { $account }, in the part written for you: where it takes you, the terms that are held for you alone, and the one decision we ask of you.
doc-cover-others = The numbers are the same in all parts.
doc-cover-others-both = Your colleagues in HR and finance hold the references and the full calculation; the numbers are the same in all parts.
doc-cover-others-references = Your colleagues in HR hold the references; the numbers are the same in all parts.
doc-cover-others-calculation = Your colleagues in finance hold the full calculation; the numbers are the same in all parts.
doc-cover-hr = Here is our proposal to { $account }, in the part written for you: comparable projects with the people who led them and have agreed to be called, the team that stays beside your people, and what changes in their work.
doc-cover-hr-bare = Here is our proposal to { $account }, in the part written for you: who will be beside your people, and what changes in their work.
doc-cover-finance = Here is our proposal to { $account }, in the part written for you: prices line by line, costs now and after, the cash flow and when the investment comes back.
doc-cover-finance-prices = Here is our proposal to { $account }, in the part written for you: prices line by line and the terms of payment.
doc-cover-finance-bare = Here is our proposal to { $account }, in the part written for you: the terms.
doc-cover-finance-evidence = It names the documents that they rest on.
doc-cover-held = The terms are held until { $date }.
doc-cover-questions = If a question comes up while you read, please call or write to me directly.
doc-cover-regards = Kind regards,
doc-letter-enclosed = Enclosed
doc-letter-enclosure = { $document }, { $edition }, { $count ->
    [one] { $count } page
   *[other] { $count } pages
}

## Own tables and charts

doc-table-total = Total
doc-chart-before = Before
doc-chart-after = After
doc-chart-part = Part
doc-chart-stage = Stage
doc-chart-dates = Dates
doc-alt-chart = { $kind }. { $figures }.
doc-alt-chart-bar = Bar chart
doc-alt-chart-line = Line chart
doc-alt-chart-before-after = Before and after
doc-alt-chart-timeline = Timeline
doc-alt-chart-share = Parts of a whole

## Files behind the edition

doc-appendix-label = Appendix { $number }
doc-appendix-page = Page { $from } of this file
doc-appendix-pages = Pages { $from }–{ $to } of this file
doc-appendix-outline = { $label }: { $title }
doc-alt-appendix = { $label }: { $title }, page { $page } of { $pages }

## What differs between two versions

doc-changes-title = Changes from { $before } to { $after }
doc-changes-numbers = Numbers
doc-changes-lines = Prices
doc-changes-texts = Texts
doc-changes-what = What
doc-changes-line = Line
doc-changes-headline = Headline
doc-changes-added = new
doc-changes-removed = taken out
doc-changes-moved = moved from place { $from } to place { $to }
doc-changes-none = Nothing differs.

## Slots of a draft on the screen

doc-slot = { $kind ->
    [heading] A heading without words
    [text] A text without words
    [key_figures] Key figures without a figure
    [price_table] Prices without a line
    [cost_table] Costs before and after, without a calculation
    [cash_flow] A cash flow without a calculation
    [picture] A picture without a file
    [exclusivity] Exclusive terms without a point
    [references] References without a project
    [team] A team without people
    [specification] A compliance table without rows
    [proofs] Proofs without a document
    [decision] A decision without words
    [prepared_by] Nobody who prepared it
    [table] A table without cells
    [chart] A chart without data
    [two_columns] Two columns without words
    [quotation] A quotation without words
    [callout] A callout without words
   *[appendix] An appendix without a file
}. This slot isn’t printed.
