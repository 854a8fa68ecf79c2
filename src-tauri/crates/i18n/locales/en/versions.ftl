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
copy-reference-is-account = { $reference } would read about itself.
copy-reference-competitor = { $reference } works in the same industry ({ $industry }) and may be a competitor.
copy-name-left = “{ $name }” is still in the text.
copy-date-left = A date of the other proposal is still in the text: { $text }.
copy-text-missing-language = Something is not written in { $language } yet.
