### What to look at before an edition goes out: readiness-<code>. Findings never forbid anything.

readiness-ready = Ready
readiness-ready-but = { $count ->
    [one] Ready but for one thing
    [2] Ready but for two things
    [3] Ready but for three things
   *[other] { $count } things to look at
}
readiness-ready-here = This edition is ready
readiness-in-edition = { $name } { $count }
readiness-beside = Other editions: { $editions }.
readiness-seen = The reader will notice: { $count }
readiness-unseen = Worth a thought: { $count }
readiness-of-sent = { $count ->
    [0] Nothing found in what was sent
    [one] One finding in what was sent
    [2] Two findings in what was sent
    [3] Three findings in what was sent
   *[other] { $count } findings in what was sent
}
readiness-anyway = You can export anyway.
readiness-show = Show
readiness-add = Add: { $kind }
readiness-more = { $count ->
    [one] One more
   *[other] { $count } more
}
readiness-fewer = Fewer
readiness-placeholders = { $block }: { $count } places to fill in.
readiness-placeholders-here = { $count ->
    [one] One place to fill in.
   *[other] { $count } places to fill in.
}
readiness-claims = Nothing says where the figures come from in { $blocks }.

## Findings

readiness-no-person-addressed = The edition is addressed to nobody by name.
readiness-person-left = The edition is addressed to { $person }, who left on { $date }.
readiness-member-gone = { $count ->
    [one] Somebody shown here isn’t in our team any more and is left out.
   *[other] { $count } people shown here aren’t in our team any more and are left out.
}
readiness-criterion-unanswered = No argument answers “{ $criterion }”.
readiness-placeholder-left = Still to fill in: { $text }.
readiness-expiry-past = The terms have ended already.
readiness-expiry-near = { $days ->
    [0] The terms end today.
    [one] The terms end in { $days } day.
   *[other] The terms end in { $days } days.
}
readiness-reference-without-consent = { $reference }: nobody has agreed to be called.
readiness-consent-ends-before-expiry = { $reference }: the consent ends on { $date }, before the terms do.
readiness-member-without-contact = { $member } has neither phone nor e-mail.
readiness-price-missing = { $count ->
    [one] One line has no price.
   *[other] { $count } lines have no price.
}
readiness-prices-unreckoned = The prices can’t be added up, so no page shows any. Look at the discounts, quantities and prices.
readiness-lines-given-back = { $count ->
    [one] { $count } line has a quantity below zero and lowers the total. Is that meant?
   *[other] { $count } lines have a quantity below zero and lower the total. Is that meant?
}
readiness-line-without-name = { $count ->
    [one] Line { $lines } of the price table has no name.
   *[other] { $count } lines of the price table have no name: { $lines }.
}
readiness-line-of-nothing = { $count ->
    [one] Line { $lines } of the price table has the quantity 0.
   *[other] { $count } lines of the price table have the quantity 0: { $lines }.
}
readiness-alternative-unchosen = { $count ->
    [one] Of the alternatives from line { $lines } of the price table none is chosen, so none is in the total.
   *[other] { $count } groups of alternatives have none chosen, so none of them is in the total. They begin at lines { $lines }.
}
readiness-no-lines = Nothing is priced yet.
readiness-no-calculation = There is no calculation to print: its costs have no figures yet.
readiness-picture-missing = The picture is missing.
readiness-picture-without-alternative = The picture has no description.
readiness-text-missing-language = Something is not written in { $language } yet.
readiness-lines-unwritten = { $count ->
    [one] Line { $lines } of the price table has no name in { $language }.
   *[other] { $count } lines of the price table have no name in { $language }: { $lines }.
}
readiness-member-unwritten = { $member }: the position isn’t written in { $language }.
readiness-reference-unwritten = { $reference }: not everything is written in { $language }.
readiness-company-unwritten = What we do, in the head of each page, isn’t written in { $language }.
readiness-paper-language = There is no such paper in { $wanted ->
    [de] German
    [et] Estonian
   *[other] { $wanted }
}, so it is printed in { $language ->
    [en] English
    [ru] Russian
    [bg] Bulgarian
   *[other] { $language }
}: { $accounts }.
readiness-glyph-missing = The typeface has no sign for “{ $characters }”.
readiness-text-overflow = Something runs off the page: { $text }.
readiness-picture-broken = A picture can’t be read ({ $reason }).
readiness-logo-gone = The file of the logo is gone; pages are made without it.
readiness-picture-gone = The file of a picture is gone; the page is made without it.
readiness-appendix-missing = The appendix has no file.
readiness-appendix-unreadable = The appendix can’t be read and was left out. Choose its file again.
readiness-appendix-not-archival = With { $text } behind it, this edition is no PDF/A: that its pages look the same for ever can’t be promised.
readiness-decision-missing = The edition asks for no decision.
readiness-accent-low-contrast = Your colour is pale on paper: { $ratio } to 1, at least 4.5 is wanted.
readiness-company-unsaid = Nothing but a name is known of us: “{ $company }”. Check it and enter our address and legal data.
readiness-criterion-without-proof = “{ $criterion }” is claimed, but no evidence is linked.
readiness-criterion-answer-unseen = What answers “{ $criterion }” has nothing to show yet.
readiness-standing-missing = The edition doesn’t begin with where they stand.
readiness-exclusivity-missing = Nothing says what only they get.
readiness-decision-not-on-first-page = The decision isn’t asked for on the first page.
readiness-references-missing = No comparable project is named.
readiness-recommending-people-missing = Nobody who recommends us is named.
readiness-reference-without-contact = { $reference }: there is no way to call { $person }.
readiness-team-missing = Nobody of our team is named.
readiness-prepared-by-missing = Nobody is named who prepared it.
readiness-key-figures-missing = There are no key figures.
readiness-cost-table-missing = Costs before and after aren’t compared.
readiness-cash-flow-missing = Payback and cash flow aren’t shown.
readiness-specification-missing = The compliance table is empty.
readiness-proofs-missing = The list of proofs is empty.
readiness-text-in-other-language = Something is written in another language than { $language }.
readiness-number-typed = Typed by hand: { $text }. What isn’t bound stays behind when prices change.
readiness-figure-without-source = The figure { $text } doesn’t say where it comes from.
readiness-claim-without-source = Nothing says where these figures come from: { $text }. Bind them, link evidence, or name the source.
readiness-names-another-reader = The text names { $person }, but the edition is for somebody else.
readiness-names-another-customer = The text names another customer: { $account }.
readiness-names-person-of-customer = The text names { $person }, who belongs to another customer: { $account }.
readiness-table-uncounted = “{ $column }” isn’t added up whole: “{ $text }” is no number like the others.
readiness-amount-unknown = No number of the proposal: { $text }. Bind what should follow the prices, check the rest.
readiness-line-gone = A number in the text belongs to a line of the prices that is gone.
readiness-cost-gone = A number in the text belongs to a row of the calculation that is gone.
readiness-cost-unknown = In the calculation only one side is said: { $text }. Until you say the other, it counts in no sum and stands on no page.
readiness-block-empty = { $kind ->
    [heading] The heading has no words
    [text] The text has no words
    [key_figures] There is no key figure
    [price_table] Nothing is priced yet
    [cost_table] There is nothing to compare: the calculation has no items
    [cash_flow] There is no cash flow: the calculation has no items
    [picture] The picture is missing
    [exclusivity] The exclusive terms have no point
    [references] No project is named among the references
    [team] Nobody is named in the team
    [specification] The compliance table has no rows
    [proofs] The list of proofs has no document
    [decision] The decision asked for has no words
    [prepared_by] Nobody is named who prepared it
    [table] The table has no filled cell
    [chart] The chart has no data
    [two_columns] The two columns have no words
    [quotation] The quotation has no words
    [callout] The callout has no words
   *[appendix] The appendix has no file
}; nothing of it is printed.
readiness-feed-changed = “{ $title }” says something else in the dossier now.
readiness-feed-gone = What this was made of is no longer in the dossier.
