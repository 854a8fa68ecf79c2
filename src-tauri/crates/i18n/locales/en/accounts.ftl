### The list of accounts.

accounts-new = New account
accounts-import = Import…
accounts-new-words = add customer
accounts-new-name = Company name
accounts-new-hint = adds it and opens its dossier; Esc leaves
accounts-same = { $count ->
    [one] Already here:
   *[other] Already here, { $count } alike:
}
accounts-open = Open

## The line under the title

accounts-summary-key = { $count ->
    [1] One key account
    [2] Two key accounts
    [3] Three key accounts
    [4] Four key accounts
    [5] Five key accounts
    [6] Six key accounts
    [7] Seven key accounts
    [8] Eight key accounts
    [9] Nine key accounts
    [10] Ten key accounts
    [11] Eleven key accounts
    [12] Twelve key accounts
   *[other] { $figure } key accounts
}{ $sold ->
    [no] { $share }
   *[yes] , { $share } of sales over the last 12 months
}
accounts-summary-some = { $count ->
    [one] { $figure } account
   *[other] { $figure } accounts
}, { $keys } of them key{ $sold ->
    [no] { $share }
   *[yes] , { $share } of sales over the last 12 months
}
accounts-summary-all = { $count ->
    [one] { $key }; { $figure } account in all
   *[other] { $key }; { $figure } accounts in all
}
accounts-summary-nothing = No account fits
accounts-summary-none-key = { $count ->
    [one] { $figure } account, not marked as key
   *[other] { $figure } accounts, none of them marked as key
}

## Filters

accounts-filters = What the list shows
accounts-find = Find by name…
accounts-find-clear = Clear the search
accounts-text-chip = “{ $text }”
accounts-key = Key accounts
accounts-status = Status
accounts-tag = Tag
accounts-manager = Manager
accounts-not-met = Not met for
accounts-not-met-days = Not met for { $days } days
accounts-days = { $days } days
accounts-period = 12 months to { $month }

## Columns

accounts-col-pin = Pinned
accounts-col-name = Account
accounts-col-revenue = Revenue, { $symbol } 000
accounts-col-share = Share of sales
accounts-col-share-short = Share
accounts-col-months = 24 months
accounts-col-coverage = Met · known · could decide
accounts-col-last-met = Last met
accounts-col-next-step = Next step

## Rows

accounts-pin = Pin to the sidebar
accounts-unpin = Take from the sidebar
accounts-pin-named = Pin { $name } to the sidebar
accounts-months-of = Sales to { $name } by month, the last 24 months
accounts-coverage = { $met } met, { $known } known, { $could } could decide
accounts-coverage-known = { $met } met, { $known } known
accounts-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
accounts-step-unnamed = Next step
accounts-not-met-for = Nobody met for { $days } days
accounts-never-met = Nobody met yet
accounts-nobody-known = Nobody there is known
accounts-nobody-met = Nobody was met this quarter
accounts-single-contact = Only one person was met this quarter

## Foot

accounts-total = { $count ->
    [one] { $sum } in { $count } account
   *[other] { $sum } in { $count } accounts
}
accounts-total-unsold = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
accounts-total-met = met this quarter { $met }
accounts-total-known = known { $known }
accounts-total-could = could buy or influence { $could }
accounts-keys-move = move
accounts-keys-open = open
accounts-keys-peek = peek

## Several at once

accounts-picking = Select several accounts
accounts-pick = Select { $name }
accounts-picked = { $count ->
    [0] Nothing selected
    [one] { $count } account selected
   *[other] { $count } accounts selected
}
accounts-pick-all = Select all { $count }
accounts-pick-first = Select the first { $figure }
accounts-pick-hint = Shift and arrows select a run, X selects a row
accounts-pick-done = Done
accounts-save-questionnaires = Save questionnaires…

## Nothing to show

accounts-empty = Start with one customer you want to keep
accounts-empty-text = Enter the name and what you know. The dossier grows with every contact.
accounts-none-fit = { $count ->
    [one] No account fits this
    [2] No account fits both
   *[other] No account fits all of this
}
accounts-none-fit-text = { $count ->
    [one] Take the filter away to see the others.
   *[other] Take one of the filters away, or all of them.
}
accounts-clear = { $count ->
    [one] Clear the filter
   *[other] Clear the filters
}
