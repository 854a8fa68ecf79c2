### Versions of a proposal, and copies for another account: copy-<code> says what to look at in a copy.

copy-dates-moved = Prepared today; the terms hold until { $valid_until }.
copy-language-changed = The language is now { $to }, not { $from }.
copy-currency-changed = Prices were in { $from } and are empty now: enter them in { $to }.
copy-discount-kept = The discount was given to another customer. Does it hold here?
copy-calculation-kept = The calculation counts another customer’s costs.
copy-calculation-dropped = The calculation was in another currency and was left out.
copy-person-emptied = The edition is addressed to nobody: its reader works for the other customer.
copy-exclusivity-promised = These terms were promised to another customer alone.
copy-criteria-answered = This answers what another customer asked.
copy-appendix-kept = The appendix “{ $name }” comes along. Does it name the other customer?
copy-reference-is-account = { $reference } would read about itself.
copy-reference-competitor = { $reference } works in the same industry ({ $industry }) and may be a competitor.
copy-name-left = “{ $name }” is still in the text.
copy-date-left = A date of the other proposal is still in the text: { $text }.
copy-name-left-nameless = A name of the other customer was left in the text.
copy-date-left-nameless = A date of the other proposal was left in the text.
copy-appendix-kept-nameless = An appendix came along. Does it name the other customer?
copy-reference-is-account-nameless = One of the references would read about itself.
copy-reference-competitor-nameless = One of the references works in the same industry and may be a competitor.
copy-text-missing-language = Something is not written in { $language } yet.

## Revisions of a proposal: list, extending

versions-title = Versions
versions-open = Versions…
versions-of = { $number }, versions
versions-revision = Revision { $revision }
versions-sent = Sent on { $date }, valid until { $until }
versions-not-sent = Being written since { $date }, valid until { $until }
versions-went = { $how ->
    [email] { $name } by e-mail
    [letter] { $name } by letter
    [by_hand] { $name } by hand
   *[other] { $name }
}
versions-erased = an erased person
versions-findings = { $count ->
    [one] One finding kept with it
   *[other] { $count } findings kept with it
}
versions-finding-show = Show: { $finding }
versions-revise = Revise…
versions-revised = { $number } begun. What was sent stays live until it is sent.
versions-extend = Extend…
versions-extend-note = Begins the next revision with a later last day. What was sent stays as it was.
versions-extend-by = +{ $days } days, { $date }
versions-extend-other = Another day
versions-extend-later = Choose a day after { $date } that has not passed.
versions-extend-to = Extend to { $date }
versions-extended = { $number } begun with the later day
versions-record = { $kind ->
    [accepted] Record that it was accepted…
    [declined] Record that it was declined…
   *[withdrawn] Record that we withdrew it…
}
versions-reopen = Take the outcome back
versions-reopened = Open again: { $number }
versions-compare = Compare with the one before
versions-writing = { $number } is being written: send it or delete it before another revision is begun.
