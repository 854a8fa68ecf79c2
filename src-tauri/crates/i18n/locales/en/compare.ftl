### Two versions of a proposal side by side.

compare-name = Compare versions
compare-title = { $title }: versions compared
compare-back = Back to the proposal
compare-pages = Pages of both versions
compare-page-of = { $name }, page { $page } of { $pages }
compare-no-page = { $name } has no more pages: { $pages } in all
compare-no-edition = { $name } has no such edition
compare-not-in = Not in { $name }
compare-changed-pages = { $count ->
    [one] Page { $pages } changed
   *[other] Pages { $pages } changed
}
compare-no-changed-pages = No page changed
compare-legend-before = before
compare-legend-after = after
compare-left = Version before
compare-right = Version after
compare-sent = sent on { $date }
compare-written = begun on { $date }
compare-blocks = { $count ->
    [0] no block differs
    [one] { $count } block differs
   *[other] { $count } blocks differ
}
compare-print = Changes as PDF
compare-file = Changes { $left } to { $right }
compare-saved = Changes saved
compare-next = Next change
compare-before = Change before
compare-swap = Swap the sides

## The list

compare-changes = Changes
compare-group = { $kind ->
    [number] Numbers
    [line] Lines of the price table
   *[block] Words
}
compare-same-everywhere = the same in every edition
compare-nothing = Nothing differs in this edition.
compare-count = { $count ->
    [one] One change
   *[other] { $count } changes
}
compare-at = Change { $at } of { $of }
compare-keys = next, previous
compare-on-pages = { $count ->
    [one] page { $pages }
   *[other] pages { $pages }
}
compare-on-none = not on these pages
compare-headline = Headline
compare-removed = before:
compare-added = after:
compare-difference = difference
compare-line-part = { $part ->
    [quantity] quantity { $text }
    [price] price { $text }
    [discount] discount { $text }
   *[amount] sum { $text }
}
compare-is-new = new
compare-is-gone = left out
compare-more-lines = { $count ->
    [one] One more line
   *[other] { $count } more lines
}
compare-moved = moved from place { $from } to place { $to }
compare-moved-from = moved from page { $from } to page { $to }
# In the narrow margin of a page: where the block stands in the other version.
compare-other-page = { $side ->
    [left] to page { $page }
   *[right] from page { $page }
}
compare-block = { $moved ->
    [yes] It stands elsewhere
   *[no] { $change ->
        [added] New
        [removed] Left out
       *[changed] It looks different
    }
}
compare-days = { $sign }{ $days } { $days ->
    [one] day
   *[other] days
}
compare-counted = { $counted ->
    [yes] part of the total
   *[no] not part of the total
}
