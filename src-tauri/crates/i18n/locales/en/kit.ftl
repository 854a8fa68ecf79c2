### Words of the component kit: what buttons and marks are called everywhere.

kit-working = Working…
kit-close = Close
kit-stop = Stop
kit-retry = Try again
kit-undo = Undo
kit-open-list = Open the list
kit-nothing-found = Nothing found
kit-add-named = Add “{ $name }”
kit-filter-remove = Remove the filter “{ $name }”
kit-tag-remove = Remove “{ $tag }”
kit-hint-dismiss = Don’t show this hint again
kit-breadcrumbs = Where this page belongs
kit-edit-value = { $name }: { $value }. Edit
kit-progress = { $done } of { $total }
kit-error-title = This can’t be shown

## Marks. The word beside a mark, and the whole name when the mark stands alone.

kit-reader = { $reader ->
    [director] Director
    [hr] HR
   *[finance] Finance, technical
}
kit-stance = { $value ->
    [ally] Ally
    [neutral] Neutral
    [opponent] Opponent
   *[unknown] Unknown
}
kit-stance-named = { $value ->
    [ally] Stance: ally
    [neutral] Stance: neutral
    [opponent] Stance: opponent
   *[unknown] Stance: unknown
}
kit-influence = Influence
kit-influence-of = Influence { $value } of { $max }
kit-criterion = { $kind ->
    [verified] Verified
   *[stated] Stated only
}
kit-coverage = { $met } met, { $known } known, { $could } could decide
kit-coverage-known = { $met } met, { $known } known

## Order

# Said by a screen reader after a move: "Key figures, 2 of 14, moved up".
kit-moved = { $name }, { $place } of { $total }, { $way ->
    [up] moved up
   *[down] moved down
}
kit-move-up = Move up
kit-move-down = Move down

## Money and dates

kit-money-malformed = This is not an amount. Write it like 148,000 or 148k.
kit-date-malformed = This is not a date. Write it like 30 Nov, 30.11.2026 or Fri.
kit-number-too-large = This number is too large.
kit-number-negative = Not below zero.
kit-number-malformed = This is not a number.
kit-new-add = Add
kit-field-full = This field is full: it has room for { $limit } characters.
kit-paste-too-long = { $limit ->
    [one] The pasted text is too long, so nothing was put in: { $limit } character fits here.
   *[other] The pasted text is too long, so nothing was put in: { $limit } characters fit here.
}
kit-date-day = { $month } has { $days } days.
kit-date-fix = Did you mean { $date }?
kit-calendar = Open the calendar
kit-month-before = Month before
kit-month-after = Month after

## A file that was just made

kit-file-open = Open
kit-file-reveal = Show in folder
kit-file-print = Print
kit-files-open = Open all
kit-files-print = Print all
kit-file-printed = { $printed ->
    [queued] Sent to the printer
   *[opened] Opened: print it from there
}
