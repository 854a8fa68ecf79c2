### The list of proposals.

proposals-new = New proposal
proposals-summary = { $all ->
    [one] { $all } proposal
   *[other] { $all } proposals
}{ $drafts ->
    [0] { "" }
   *[other] , { $drafts } being written
}{ $out ->
    [0] { "" }
   *[other] , { $out } out
}{ $running ->
    [0] { "" }
   *[other] , { $running } with a week or less left
}{ $expired ->
    [0] { "" }
   *[other] , { $expired } expired
}
proposals-state = { $state ->
    [draft] Draft
    [sent] Sent
    [expiring] Running out
    [expired] Expired
    [accepted] Accepted
    [declined] Declined
    [withdrawn] Withdrawn
   *[superseded] Superseded
}
proposals-state-chip = { $state ->
    [draft] Drafts
    [sent] Sent
    [expiring] Running out
    [expired] Expired
    [accepted] Accepted
    [declined] Declined
    [withdrawn] Withdrawn
   *[superseded] Superseded
}
proposals-days-left = { $days ->
    [0] Last day
    [one] { $days } day left
   *[other] { $days } days left
}
proposals-in-days = { $days ->
    [0] today
    [one] { $days } day
   *[other] { $days } days
}

## Columns

proposals-col-proposal = Proposal
proposals-col-number = Number
proposals-col-readers = Readers
proposals-col-total = Without VAT
proposals-col-state = State
proposals-col-until = Held until
proposals-col-changed = Changed
proposals-col-menu = What to do
proposals-total = { $sum } in { $count ->
    [one] one proposal
   *[other] { $count } proposals
}
proposals-total-none = { $count ->
    [one] One proposal{ $sum }
   *[other] { $count } proposals{ $sum }
}
proposals-total-of = counted: { $states }, each deal once; without VAT and options
proposals-keys-move = move
proposals-keys-open = open
proposals-keys-peek = peek

## Finding

proposals-filters = Filters
proposals-find = Title, account, number
proposals-find-clear = Clear the text
proposals-none = One set of numbers, three editions
proposals-none-text = Enter prices once. The director, HR and finance each read their own pages.
proposals-none-fits = No proposal fits
proposals-none-fits-text = Others are hidden by the filters.
proposals-clear-filters = Clear the filters

## A new one

proposals-account = Account
proposals-account-placeholder = For whom
proposals-account-missing = Choose the account.
proposals-title = Title
proposals-title-placeholder = What it is about
proposals-title-missing = Give it a title.
proposals-language = Language
proposals-language-account = The account’s
proposals-language-of-account = the account’s
proposals-create = Open the desk
proposals-creating = Opening
proposals-cancel = Cancel

## What is done to one

proposals-menu = What to do with { $name }
proposals-open = Open
proposals-record = Record the outcome…
proposals-delete = Delete
proposals-delete-not = Only drafts can be deleted. What was sent is kept.
proposals-deleted = Deleted: { $name }
proposals-withdraw = Withdraw
proposals-withdrawn = { $name } was withdrawn
proposals-draft-note = A draft. Send it once it is ready: follow-up and expiry begin then.
proposals-sent-on = Sent on

## Outcome

proposals-outcome = What came of it
proposals-outcome-kind = { $kind ->
    [accepted] Accepted
    [declined] Declined
   *[withdrawn] Withdrawn by us
}
proposals-outcome-named = { $kind ->
    [accepted] Accepted
    [declined] Declined
    [withdrawn] Withdrawn by us
   *[superseded] Superseded by a new revision
}
proposals-outcome-on = When
proposals-said-by = Who said it
proposals-told-by = Who told them
proposals-how = How
proposals-how-placeholder = By phone, in a letter, at a meeting
proposals-reason = Reason
proposals-reason-missing = A refusal is worth its reason: write what they said.
proposals-winner = Who won
proposals-winner-hint = If you know it
proposals-why = Why
proposals-record-now = Record
proposals-recording = Recording
proposals-recorded = { $kind ->
    [accepted] Accepted: { $name }
    [declined] Declined: { $name }
   *[withdrawn] Withdrawn: { $name }
}

## Views

proposals-views = How they are shown
proposals-view = { $view ->
    [list] List
    [board] Board
    [calendar] Calendar
   *[conversion] Conversion
}
proposals-show = { $view ->
    [list] Proposals as a list
    [board] Proposals on a board
    [calendar] Calendar of proposals
   *[conversion] What became of proposals
}
proposals-col-next = Next step
proposals-no-step = Nothing planned
proposals-negotiation = Negotiation sheet
proposals-sums = Sums by state
proposals-answer = { $state ->
    [not_sent] not sent
    [sent] no answer yet
    [acknowledged] arrived
   *[answered] answered
}
proposals-answer-count = { $state ->
    [answered] { $count } of { $all } answered
   *[other] { $count } of { $all } arrived
}
proposals-ending = Ends within a week
proposals-needs-step = Needs a step

## Kept filters

proposals-filters-kept = Kept filters
proposals-filter-save = Keep this filter…
proposals-filter-name = Name
proposals-filter-name-missing = Give the filter a name.
proposals-filter-keep = Keep
proposals-filter-saved = Filter kept: { $name }
proposals-filter-delete = Delete “{ $name }”
proposals-filter-deleted = Filter deleted: { $name }
proposals-filter-unread = Kept filters couldn’t be read

## Several at once

proposals-picking = Pick several
proposals-pick = Pick { $name }
proposals-picked = { $count ->
    [one] { $count } picked
   *[other] { $count } picked
}
proposals-pick-all = { $count ->
    [one] Pick the one that is out
   *[other] Pick all { $count } that are out
}
proposals-pick-hint = X picks a row, Shift + ↓ picks several
proposals-close-choose = Choose first how they ended
proposals-pick-most = At most { $count } at once
proposals-pick-done = Done
proposals-close-more = Close…
proposals-close-now = { $count ->
    [one] Close { $count } proposal
   *[other] Close { $count } proposals
}
proposals-closed = { $kind ->
    [declined] { $count ->
        [one] { $count } proposal recorded as declined
       *[other] { $count } proposals recorded as declined
    }
   *[withdrawn] { $count ->
        [one] { $count } proposal withdrawn
       *[other] { $count } proposals withdrawn
    }
}
proposals-day-missing = Say on which day.

## Board

proposals-until = until { $date }
proposals-move = Move { $name }
proposals-move-send = Send it…
proposals-move-back = Take the outcome back
proposals-moved-back = Outcome taken back: { $name }
proposals-move-to = { $kind ->
    [accepted] Accepted…
    [declined] Declined…
   *[withdrawn] Withdrawn…
}

## Calendar

proposals-today = Today
proposals-month-before = The month before
proposals-month-after = The month after
proposals-day-after = Next day
proposals-terms-end = Terms end
proposals-calendar-none = Nothing on this day.
proposals-calendar-week = Week
proposals-calendar-week-number = Week { $number }
proposals-calendar-more = and { $count } more
proposals-calendar-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
proposals-calendar-summary = { $steps ->
    [0] No steps
    [one] { $steps } step
   *[other] { $steps } steps
}{ $ends ->
    [0] { "" }
    [one] , terms of one proposal end
   *[other] , terms of { $ends } proposals end
}

## Conversion

proposals-span = Time
proposals-span-months = { $months } months
proposals-as = Shown as
proposals-as-bars = Bars
proposals-as-table = Table
proposals-sent-between = First sent from { $from } to { $to }, each counted once
proposals-conversion-none = Nothing was sent in this time
proposals-conversion-none-text = What becomes of proposals is counted from the day they are sent.
proposals-conversion-sent = Sent
proposals-conversion-won = Accepted
proposals-conversion-days = Days to an answer
proposals-conversion-half = half took longer
proposals-conversion-open = Still out
proposals-conversion-silent = { $count } ended in silence
proposals-of-decided = { $part } of { $all } decided
proposals-by-reader = By reader
proposals-by-argument = By argument of the library
proposals-argument-gone = Deleted since
proposals-by-template = By template
proposals-template-gone = Template deleted since
proposals-template-none = Without a template
proposals-by-age = By age of the account
proposals-age = { $age ->
    [new] New: under a year
    [young] One to three years
    [old] Three years and more
   *[unknown] Not known since when
}
proposals-answered-of = this reader answered { $part } of { $all }
proposals-part = { $part ->
    [accepted] { $count } accepted
    [declined] { $count } declined
    [withdrawn] { $count } withdrawn
    [expired] { $count } ended in silence
   *[open] { $count } still out
}
proposals-part-none = Nothing sent
proposals-part-head = { $part ->
    [sent] Sent
    [accepted] Accepted
    [declined] Declined
    [withdrawn] Withdrawn
    [expired] Silence
    [answered] Answered
   *[open] Out
}

## Looks

proposals-look = Look
proposals-look-book = Book
proposals-look-book-about = Serif text on warm paper, labels in your colour.
proposals-look-clear = Clear
proposals-look-clear-about = Sans serif throughout, cool grounds, strong titles.
proposals-look-folio = Folio
proposals-look-folio-about = The book behind a cover in your colour.
proposals-look-ledger = Ledger
proposals-look-ledger-about = Black and formal behind a title page; your colour marks only what is asked.
proposals-won-of = { $part } of { $all }
proposals-won-few = decided so far; a share is told from five
proposals-days-few = told from three answers
