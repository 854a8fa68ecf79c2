### A proposal copied for another account, and what must be looked at in the copy.

copying-open = Duplicate to another account…
copying-title = Duplicate to another account
copying-account = For
copying-find = Type a name
copying-account-missing = Choose the account that gets the copy.
copying-note = The copy is a new draft in the account’s language and currency. What was said to the other customer alone is listed beside it.
copying-leave = Cancel
copying-now = Duplicate
copying-working = Duplicating
copying-done = { $count ->
    [0] Draft for { $account } begun
    [one] Draft for { $account } begun, one thing to look at
   *[other] Draft for { $account } begun, { $count } things to look at
}
copying-look-at = { $count ->
    [one] One thing to look at in this copy
   *[other] { $count } things to look at in this copy
}
copying-looked-at = Everything in this copy was looked at
copying-of = { $done } of { $of }
copying-kept = The list is kept with the draft; what is ticked stays ticked.
copying-rest = Back to the whole list
copying-close = Close the list
copying-list-closed = List closed
