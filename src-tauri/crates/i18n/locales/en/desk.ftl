### The proposal desk: outline, pages, inspector.

desk-proposal-gone = The proposal is gone
desk-back = Back to proposals
desk-title = Title
desk-no-number = No number yet
desk-until = Until { $date }
desk-days-left = { $days ->
    [0] Last day
    [one] { $days } day left
   *[other] { $days } days left
}
desk-days-past = { $days ->
    [one] Ended { $days } day ago
   *[other] Ended { $days } days ago
}
desk-frozen = { $state ->
    [sent] Sent on { $date }. Text and prices stay as they were sent.
    [expiring] Sent on { $date }. Text and prices stay as they were sent.
    [expired] Sent on { $date } and expired. Text and prices stay as they were sent.
    [accepted] Accepted. Text and prices stay as they were sent.
    [declined] Declined. Text and prices stay as they were sent.
   *[other] Closed. Text and prices stay as they were sent.
}

## Editions

desk-editions = Editions
desk-show-edition = { $reader ->
    [director] Show the director edition
    [hr] Show the HR edition
   *[finance] Show the finance and technical edition
}
desk-nobody = To nobody yet
desk-show-person = Show the edition for { $person }
desk-edition-add = Edition for one person
desk-edition-for = For { $person }
desk-edition-write = Write one for { $person }
desk-editions-personal = Editions for one person
desk-edition-nobody = Everybody has an edition. Add people…
desk-edition-remove = Remove the edition for { $person }
desk-edition-removed = Edition removed: { $person }
desk-written-as = Written as for
desk-written-as-hint = Another choice begins this edition anew from that reader’s pages; Undo brings back what is written now.
desk-edition-rewritten = { $reader ->
    [director] The edition for { $person } begun anew from the director’s
    [hr] The edition for { $person } begun anew from the HR edition
   *[finance] The edition for { $person } begun anew from the finance edition
}
desk-file-name-person = { $number } { $account } { $person }
desk-answered = { $answered } of { $of }

## Panes

desk-panes = Panes
desk-blocks = Blocks
desk-pages = Pages
desk-details = Details

## Export

desk-export = Export
desk-exporting = Exporting
desk-export-this = This edition…
desk-export-all = All editions to a folder…
desk-export-this-named = Export this edition…
desk-export-all-named = Export all editions to a folder…
desk-export-words = pdf save file document
desk-print = Print this edition
desk-final = Final, with a number
desk-final-detail = Takes the next number. A draft has none.
desk-final-next = Takes the number { $number }. A draft has none.
desk-number-taken = It has the number { $number }.
desk-number-kept = The files carry the number { $number }.
desk-file-name = { $number } { $account } { $reader ->
    [director] director
    [hr] HR
   *[finance] finance
}
desk-exported = Exported: { $file }
desk-exported-all = { $count ->
    [one] One edition exported
   *[other] { $count } editions exported
}

## Outline

desk-page = Page { $page }
desk-one-page-first = one page first
desk-add-block = Add a block
desk-page-break = Page break
desk-page-break-before = before “{ $name }”
desk-add-find = Kind of block, words of the library
desk-add-fitting = Answers what is open
desk-add-kinds = New
desk-add-shared = Shared, not shown here
desk-add-library = From the library
desk-add-answers = Answers “{ $criterion }”
desk-add-untranslated = Not written in this language yet
desk-add-more = { $count ->
    [one] One more in the library: type a word.
   *[other] { $count } more in the library: type a word.
}
desk-inserted = From the library: { $name }
desk-block-menu = What to do with { $name }
desk-block-open = Something is left to do
desk-block-shared = Shared by editions
desk-block-foot = Stands at the foot of the first page
desk-block-last = Always last
desk-shared-note = Shared by editions. Change it once and it changes everywhere.
desk-move-note = move the block
desk-slash-note = add a block
desk-move-to-page = Move to page { $page }
desk-own-copy = Make a copy of its own
desk-share = Share with other editions
desk-new-page = Begin a new page
desk-take-out = Take out of this edition
desk-delete = Delete
desk-delete-everywhere = Delete from all editions
desk-taken-out = Taken out: { $name }
desk-deleted = Deleted: { $name }
desk-shared = Other editions can show it now: { $name }
desk-owned = This edition has its own now: { $name }

## Pages

pdf-page-of = Page { $page } of { $pages }
desk-page-before = Page before
desk-page-after = Next page
desk-zoom-in = Pages larger
desk-zoom-out = Pages smaller
desk-zoom-fit = Fit the width
desk-is-the-pdf = This is the PDF, { $seconds } s ago
desk-is-the-pdf-brief = PDF, { $seconds } s ago
desk-opening = The proposal is being opened…
desk-laying-out = The pages are being laid out…
desk-last-good = These are the last good pages
desk-not-drawn = A page can’t be drawn
desk-no-pages = The pages can’t be laid out

## A selected block

desk-block-close = Close the block
desk-shared-by = Shared: { $readers }. A change here changes all of them.
desk-shared-alone = Can be shown in other editions too.
desk-expiry-note = Always the last words of the proposal.
desk-other-languages = You write in { $language }. Also written: { $others }.
desk-shown-instead = Not written in this language yet. The page shows what stands here in grey.
desk-row-empty = Row { $number }
desk-row-remove = Remove
desk-row-remove-named = Remove { $name }
desk-gone = No longer in the list
desk-to-settings = Open settings

## Writing

desk-text-tools = Looks of the text
desk-bold = Bold
desk-italic = Italic
desk-bullets = Bullets
desk-numbers = Numbered list
desk-number = Number
desk-insert-number = Insert a number that is kept in one place
desk-link = Link
desk-link-address = Address
desk-link-set = Set the link
desk-link-remove = Remove the link
desk-link-wrong = This is not an address. Write it like example.org or name@example.org.

## Prices and terms

desk-prices = Prices and terms
desk-prices-aside = { $currency }, { $tax ->
    [with] with VAT
   *[without] without VAT
}
desk-lines = Price lines
desk-lines-none = Nothing is priced yet. Prices are entered once and stand in all editions.
desk-lines-more = { $shown } of { $count }, show more
desk-line = Line
desk-line-new = New line
desk-line-from-list = From the price list
desk-line-heading = Heading
desk-line-subtotal = Subtotal
desk-line-unnamed = Without a name
desk-line-name = Name
desk-line-nameless = The table shows an empty row. Say what it is.
desk-line-nothing = 0 comes to nothing. Say how many, or remove the line.
desk-line-too-large = The line’s sum is too large.
desk-line-note = Note under the name
desk-line-remove = Remove the line
desk-line-is-optional = optional
desk-line-is-alternative = alternative
desk-line-is-chosen = chosen
desk-line-is-yearly = a year
desk-line-kind = Counts as
desk-line-kind-name = { $kind ->
    [normal] Part of the total
    [optional] Optional, beside the total
    [alternative] Alternative, one is chosen
    [heading] Heading
   *[subtotal] Subtotal
}
desk-line-rival = Instead of
desk-line-rival-choose = Choose a line
desk-line-rival-none = It stands instead of no other line: it counts like an ordinary one while it is chosen.
desk-line-number = Line { $number }
desk-line-choose = Chosen
desk-line-choose-detail = Only the chosen alternative is in the total.
desk-quantity = Quantity
desk-unit = Unit
desk-price = Price
desk-on-request = on request
desk-cadence = Paid
desk-cadence-once = Once
desk-cadence-yearly = Every year
desk-discount = Discount
desk-discount-none = none
desk-discount-whole = Discount on the whole
desk-discount-hint = 5 % or an amount
desk-discount-wrong = Write it like 5 % or 1,500.
desk-discount-above = More is taken off than there is: at most { $most }.
desk-discount-percent = At most 100 %.
desk-discount-of = Discount { $discount }
desk-tax = Tax
desk-tax-none = No tax
desk-tax-of = VAT { $rate }
desk-terms = Terms of the prices
desk-currency = Currency
desk-include-tax = Prices include VAT
desk-hide-prices = Show totals only
desk-hide-prices-detail = Readers see the lines without their prices.
desk-untaxed = Without VAT: only the rate of 0 % is known.
desk-untaxed-rates = Tax rates
desk-total-untaxed = Total
desk-total-yearly-untaxed = Every year
desk-total-first-year-untaxed = First year
desk-total-options-untaxed = With options
desk-total-net = Total without VAT
desk-total-yearly-net = Every year without VAT
desk-total-first-year = First year without VAT
desk-total-tax = VAT
desk-total-tax-of = VAT { $rate }
desk-total-gross = Total with VAT
desk-total-options = With options, with VAT
desk-total-asked = { $count ->
    [one] One more line
   *[other] { $count } more lines
}

## Calculation

desk-calculation = Calculation
desk-calculation-aside = { $months ->
    [one] over { $months } month
   *[other] over { $months } months
}
desk-calculation-none = What it costs now and after, and when the money comes back. Finance reads this first.
desk-calculation-add = Begin the calculation
desk-calculation-remove = Remove the calculation
desk-calculation-removed = Calculation removed
desk-costs = Costs now and after
desk-cost-add = Cost
desk-cost-now = Costs now, a year
desk-cost-after = Costs after, a year
desk-cost-name = Name
desk-cost-unit = Unit of the quantities
desk-cost-basis = Where the figures come from
desk-cost-basis-hint = If empty, quantity × rate is printed.
desk-cost-varies = Grows and shrinks with the volume
desk-now = Now, a year
desk-after = After, a year
desk-side = { $kind ->
    [none] No such cost
    [computed] Quantity × rate
    [amount] A sum
    [unknown] Not known yet
   *[yearly_price] The yearly part of the price
}
desk-rate = Rate
desk-amount = Amount
desk-investments = Investment
desk-investment = Investment
desk-investment-price = One-off part of the price
desk-investment-add = Investment
desk-investment-kind = { $kind ->
    [once_price] The one-off part of the price
   *[fixed] A sum
}
desk-investment-month = Paid in
desk-course = Course
desk-start = Start
desk-year = Year
desk-ramp = Savings by quarter, %
desk-ramp-hint = 0, 50, 80, 100: from the fourth quarter all of it.
desk-ramp-wrong = Write percents with commas, such as 0, 50, 80, 100.
desk-horizon = Shown over
desk-periods = Periods of the cash flow
desk-by-quarter = Quarters
desk-by-month = Months
desk-what-ifs = What if
desk-what-if-add = What if
desk-what-if-name = In your own words
desk-what-if-kind = What goes worse
desk-what-if-kind-name = { $kind ->
    [savings_less] Savings are smaller
    [volume_less] The volume is smaller
    [start_later] Savings begin later
   *[item_less] One item saves less
}
desk-what-if-percent = Smaller by
desk-what-if-months = Months later
desk-what-if = { $kind ->
    [savings_less] Savings smaller by { $percent }
    [volume_less] Volume smaller by { $percent }
   *[item_less] { $item }: saves { $percent } less
}
desk-what-if-start = { $count ->
    [one] Start { $count } month later
   *[other] Start { $count } months later
}
desk-payback = { $month }, month { $count }
desk-never = not paid back
desk-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}

## One number, three editions

desk-bound = One number, three editions
desk-on-page = on page
desk-bound-none = Numbers appear here as soon as there is a price.
desk-bound-more = { $count } more, not on any page yet
desk-bound-fewer = Only those on pages
desk-bound-counting = being counted…
desk-bound-uncounted = not counted
desk-bound-on = { $reader } page { $pages }
desk-bound-saved-yearly = Saved every year
desk-bound-paid-once = Paid once
desk-bound-paid-yearly = Paid every year
desk-bound-total = Total with VAT
desk-bound-total-net = Total without VAT
desk-bound-payback-month = Paid back
desk-bound-payback-count = Paid back within
desk-bound-return = Return
desk-bound-net-gain = Gain over the whole time
desk-bound-valid-until = Terms held until
desk-bound-line-price = { $line }: unit price
desk-bound-line-quantity = { $line }: quantity
desk-bound-line-total = { $line }: line total
desk-bound-line-gone = A line that is gone
desk-bound-cost-now = A cost of now, from the calculation

## What the reader looks for

desk-looks-for-person = What { $person } looks for
desk-looks-for = { $reader ->
    [director] What the director looks for
    [hr] What HR looks for
   *[finance] What finance looks for
}
desk-criterion-answered = Answered
desk-criterion-open = Not answered
desk-criterion-why = { $state ->
    [unproved] Claimed, but no evidence is linked
    [unseen] What answers it has nothing to show yet
   *[open] No argument in this edition
}
desk-criterion-is = { $state ->
    [verified] verified
   *[stated] stated only
}
desk-criteria-how = Select a block and tick what it answers.
desk-go = Go to: { $part }
desk-part-criteria = What the reader chooses by
desk-part-readiness = What is still to be looked at
desk-answers = Answers
desk-proof-missing = No evidence is linked
desk-proof-link = Link evidence…
desk-proof-link-for = Link evidence to “{ $criterion }”
desk-proof-which = Evidence for “{ $criterion }”
desk-proof-choose = Which file of the customer’s evidence proves it?
desk-proof-add = Add a file…
desk-proof-linked = Linked as evidence: { $file }
desk-no-criteria = Nobody of these readers has named a criterion yet.
desk-no-criteria-person = { $person } has not named a criterion yet.
desk-to-people = Open the people

## Edition and term

desk-edition = Edition
desk-person = Addressed to
desk-nobody-yet = Nobody yet
desk-language = Language
desk-headline = Headline of the first page
desk-term = Terms held
desk-term-days = Days from the day of the proposal
desk-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
desk-prepared-on = Day of the proposal
desk-term-words = expiry expires extend valid until deadline
desk-valid-until = Held until

# What a paste from another program could not keep; each part begins small, the list is one sentence.
desk-pasted = Pasted with changes: { $changes }.
desk-paste-pictures =
    { $count ->
        [one] a picture was left out (add the block “Picture”)
       *[other] { $count } pictures were left out (add blocks “Picture”)
    }
desk-paste-others =
    { $count ->
        [one] a film or form was left out
       *[other] { $count } films or forms were left out
    }
desk-paste-tables =
    { $count ->
        [one] a table became lines
       *[other] { $count } tables became lines
    }
desk-paste-headings =
    { $count ->
        [one] a heading became bold text
       *[other] { $count } headings became bold text
    }
desk-paste-levels = inner lists came up one level
desk-paste-links =
    { $count ->
        [one] a link that leads nowhere became plain text
       *[other] { $count } links that lead nowhere became plain text
    }
desk-paste-looks = underlines and colours were left out
desk-paste-raised = raised and lowered signs stand on the line now
desk-paste-struck = struck-through text was left out
desk-paste-hidden = hidden or deleted text was left out
desk-paste-comments = comments were left out

# Two windows changed the same words of one proposal.
desk-conflict = “{ $name }” was changed in another window too.
desk-conflict-note = Nothing is lost: choose which holds.
desk-conflict-mine = Keep mine
desk-conflict-theirs = Take theirs
desk-conflict-here = Here
desk-conflict-there = In the other window
desk-conflict-nothing = Nothing
desk-conflict-more =
    { $count ->
        [one] One more place differs.
       *[other] { $count } more places differ.
    }
desk-conflict-taken = “{ $name }” is as in the other window.
desk-conflict-back = Put mine back
desk-conflict-left =
    { $others ->
        [0] Your words in “{ $name }” aren’t saved: another window changed them too.
        [one] Your words in “{ $name }” and one more place aren’t saved: another window changed them too.
       *[other] Your words in “{ $name }” and { $others } more places aren’t saved: another window changed them too.
    }
desk-conflict-proposal = Prices and dates
desk-conflict-edition =
    { $reader ->
        [director] The director’s edition
        [hr] The edition for HR
       *[finance] The edition for finance
    }

## A block and the library

desk-library-from = Taken from the library.
desk-library-open = Open the entry
desk-library-moved = { $moved ->
    [block] The text was improved here. Take it back to the library?
    [entry] The library has a newer text.
   *[both] The text was changed here and in the library.
}
desk-library-take-back = Take it back
desk-library-refresh = Use the newer text
desk-library-taken = The library has the text from here now
desk-library-taken-behind = The library has the text from here now; not yet in the new wording: { $languages }
desk-library-refreshed = The block has the text of the library now
desk-library-keep = Keep in the library
desk-library-kept = In the library now: { $name }

## All editions at once

desk-views = Editions at once
desk-one-edition = One edition
desk-all-editions = { $count ->
    [3] All three
   *[other] All { $count }
}
desk-all = All editions side by side
desk-all-open = Open the edition: { $name }
desk-all-in = in { $language }
desk-all-numbers = Bound numbers
desk-all-choose = Choose a number below or on a page: it is lit wherever it stands.
desk-all-places = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
desk-all-from = { $source ->
    [calculation] Worked out in the calculation.
    [prices] Comes from the price lines.
   *[term] The last day of the terms.
} { $count ->
    [one] Change it there and the place follows.
   *[other] Change it there and all { $count } places follow.
}
desk-all-source = { $source ->
    [calculation] See the calculation
    [prices] See the prices
   *[term] See the terms
}

## Criteria beside editions

desk-coverage = Criteria and arguments
desk-coverage-note = Verified criteria first; a mark leads to the argument.
desk-coverage-none = No criteria of the readers are known yet.
desk-coverage-none-here = This reader has named no criterion yet.
desk-coverage-no-arguments = No argument yet
desk-coverage-pages = p. { $pages }
desk-coverage-view = Which edition
desk-coverage-all = All editions
desk-coverage-of = { $name }, { $answered } of { $of }
desk-coverage-mark = { $mark ->
    [counts] counts
    [unproved] no evidence
    [undated] evidence without a date
   *[unseen] not on a page
}
desk-coverage-mark-why = { $mark ->
    [counts] on a page of this edition and, where the criterion needs it, proved
    [unproved] answers, but the criterion needs evidence and none is linked
    [undated] answers, but its evidence has neither a file nor a document with a date
   *[unseen] answers, but has nothing to show on a page yet
}
desk-coverage-criterion = Criterion
desk-coverage-cell = { $state ->
    [answered] Answered
    [unproved] No proof
    [unseen] Nothing to show
   *[open] No answer
}
desk-coverage-not-asked = Not asked by this reader
desk-coverage-insert = From the library: { $name }

desk-undo-sent = A sent version stays as it was sent. To change it, start a revision.
desk-moved = “{ $name }” moved
desk-undo-making = Only the making of a proposal is left to undo: that is done from the list of proposals
desk-paste-table-blocks =
    { $count ->
        [one] The table is a block of its own, after this one.
       *[other] The { $count } tables are blocks of their own, after this one.
    }
desk-nowhere = There is no such proposal
desk-nowhere-text = The address may be cut off or mistyped. All proposals stand in the list.
desk-nowhere-deleted = It was deleted, or its making was undone. For 30 days the bin in Settings brings back what was deleted.

desk-evidence = From the evidence folder
desk-evidence-none = Nothing is in the evidence folder of this account yet.
desk-evidence-proves-nothing = proves no criterion yet
desk-evidence-is-here = is in this list already
desk-evidence-quote = { $count ->
    [one] Put it into the list
   *[other] Put { $count } into the list
}
desk-evidence-quoting = Putting in
desk-evidence-quoted = { $count ->
    [one] One document is in the list of proofs
   *[other] { $count } documents are in the list of proofs
}
desk-evidence-folder = Open the folder

## From the dossier

desk-feeds = From the dossier
desk-feeds-waiting = { $count } to put in
desk-feeds-none = Nothing in the dossier that this reader could be told yet: no problem, ally, reference, action plan or evidence.
desk-feeds-open = Open the dossier
desk-feeds-more = { $count } more
desk-feeds-fewer = Fewer
desk-feed-kind = { $kind ->
    [problem] Problem
    [ally] Ally
    [reference] Reference
    [action_plan] Action plan
   *[evidence] Evidence
}
desk-feed-yearly = { $amount } a year
desk-feed-also = also in: { $readers }
desk-feed-put = Put in
desk-feed-put-named = Put in “{ $title }”
desk-feed-putting = Putting in
desk-feed-open = Open the problem “{ $title }”
desk-feed-show = Show
desk-feed-show-named = Show where “{ $title }” stands
desk-feed-calculation = in the calculation
desk-feed-changed = The dossier says something else now.
desk-feed-edited = You changed what stands here: the new words would replace yours.
desk-feed-gone = It is no longer in the dossier.
desk-feed-take = Take it over
desk-feed-keep = Leave as it is
desk-feed-done = Put in: “{ $title }”
feed-in = In proposals
feed-in-none = No proposal to this customer is being written or read now.
feed-in-nowhere = Not in this proposal.
feed-in-edition = Look at it: { $reader }
feed-in-calculation = In the calculation: { $reader }
feed-in-put = Put in: { $reader }
desk-feed-kept = Left as it is: “{ $title }”
