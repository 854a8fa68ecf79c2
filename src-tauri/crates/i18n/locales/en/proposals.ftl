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
proposals-mark-sent = Mark as sent
proposals-mark-sent-more = Mark as sent…
proposals-record = Record the outcome…
proposals-delete = Delete
proposals-delete-not = Only drafts can be deleted. What was sent is kept.
proposals-deleted = Deleted: { $name }
proposals-marked-sent = Marked as sent: { $name }
proposals-draft-note = A draft. Mark it as sent once the customer has it: follow-up and expiry begin then.
proposals-send-freezes = The proposal takes its number, and text and prices stay as they are now.
proposals-send-freezes-number = The proposal is sent as { $number }, and text and prices stay as they are now.
proposals-send-stays = Nothing leaves this computer by itself. This can’t be undone.
proposals-not-yet = Not yet
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
