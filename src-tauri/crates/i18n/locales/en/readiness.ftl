### What to look at before an edition goes out: readiness-<code>. Findings never forbid anything.

readiness-ready = Ready
readiness-ready-but = { $count ->
    [one] Ready but for one thing
    [2] Ready but for two things
    [3] Ready but for three things
   *[other] Ready but for { $count } things
}
readiness-others = { $count ->
    [one] One more in the other editions.
   *[other] { $count } more in the other editions.
}
readiness-anyway = You can export anyway.
readiness-show = Show
readiness-more = { $count ->
    [one] One more
   *[other] { $count } more
}
readiness-fewer = Fewer
readiness-placeholders = { $block }: { $count } places to fill in.

## Findings

readiness-no-person-addressed = The edition is addressed to nobody by name.
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
readiness-no-lines = Nothing is priced yet.
readiness-no-calculation = There is no calculation to print.
readiness-picture-missing = The picture is missing.
readiness-picture-without-alternative = The picture has no description.
readiness-text-missing-language = Something is not written in { $language } yet.
readiness-glyph-missing = The typeface has no sign for “{ $characters }”.
readiness-text-overflow = Something runs off the page: { $text }.
readiness-picture-broken = A picture can’t be read ({ $reason }).
readiness-decision-missing = The edition asks for no decision.
readiness-accent-low-contrast = Your colour is pale on paper: { $ratio } to 1, at least 4.5 is wanted.
