### Failures in words: error-<code>. Each says what is wrong and, where it can, what to do or what is safe.

error-internal = Something went wrong in the program ({ $detail }). Your data is as it was.
error-unknown-command = The program has no such command.
error-bad-request = The request does not have the form this command expects ({ $detail }). Your data is as it was.
error-field-missing = The request lacks the field { $field }. Your data is as it was.
error-field-unknown = The request has a field that this command does not know: { $field }. Your data is as it was.

## Fields

error-field-required = Fill this in.
error-field-too-long = { $limit ->
    [one] At most { $limit } character fits here.
   *[other] At most { $limit } characters fit here.
}
error-too-many = { $limit ->
    [one] At most { $limit } item fits here.
   *[other] At most { $limit } items fit here.
}
error-field-out-of-range = Between { $min } and { $max }, both included.
error-no-such-day = That month ends on { $last }.
error-field-repeated = The request names the field { $field } twice. Your data is as it was.
error-phone-without-digit = A telephone number has at least one digit.
error-month-repeated = The month { $month } is there twice.
error-field-malformed = This can’t be read. Check how it is written.
error-iban-malformed = This is neither an IBAN nor an account number. An IBAN looks like BG80 BNBG 9661 1020 3456 78.
error-iban-mistyped = The check digits don’t fit: a sign of the IBAN is mistyped.
error-bic-malformed = This isn’t a BIC: it has 8 or 11 letters and figures, such as BNBGBGSD.
error-email-malformed = This isn’t an e-mail address. One looks like anna.hill@example.com.
error-field-too-precise = { $decimals ->
    [0] No figures after the point here.
    [one] At most { $decimals } figure after the point.
   *[other] At most { $decimals } figures after the point.
}
error-field-duplicate = This is in the list already.
error-text-invisible = A hidden sign before character { $position } makes the text read backwards. Delete it, or type the text again instead of pasting.
error-field-control-character = There is an invisible sign in the text. Type it again instead of pasting.
error-not-allowed = This can’t be done in its present state.
error-more-given-back = { $cadence ->
    [yearly] More is given back each year than the other yearly lines come to. Enter what is sold first, or lower this quantity.
   *[once] More is given back than the other lines come to. Enter what is sold first, or lower this quantity.
}
error-amount-too-large = { $max ->
    [none] The amount is too large.
   *[other] The amount is too large: at most { $max } fits.
}
error-currency-mismatch = { $found } can’t be added to { $expected }.
error-dates-reversed = The end can’t be before the beginning ({ $earliest }).
error-date-in-future = The date is still to come.
error-birthday-in-future = The birthday is still to come.
error-expiry-required = Say until when the terms are held.
error-edition-required = The editions of the three reader types stay. Only one written for a person can be deleted.
error-reporting-cycle = The line of reporting would come back to its beginning: { $path }.
error-influence-on-self = Somebody can’t influence themselves. Choose two people.
error-alternative-chosen-twice = Only one of the alternatives can be chosen.
error-line-not-found = This line isn’t there any more.
error-item-not-found = This line isn’t there any more.
error-duplicate = There is one like it already.
error-unmet-needs-reason = { $count ->
    [one] { $count } criterion isn’t met yet. Say why you go on; the answer is kept.
   *[other] { $count } criteria aren’t met yet. Say why you go on; the answer is kept.
}

## Patterns of numbers

error-pattern-sign = The pattern can’t hold “{ $sign }”: files are named by the number. Letters, figures, spaces and _-/.№# can stand there.
error-pattern-path = The pattern reads like a way to a folder. A slash or a point can only stand alone between other signs.
error-pattern-unknown-token = The pattern doesn’t know “{ $token }”.
error-pattern-without-sequence = The pattern needs the running number.
error-pattern-two-sequences = The pattern may hold the running number only once.
error-pattern-month-without-year = A month in the pattern needs its year.
error-pattern-like-revision = The end of the pattern would look like a revision.

## Records

error-not-found = It isn’t there any more.
error-version-conflict = It was changed elsewhere meanwhile. Look at it again; your text is kept here.
error-still-referenced = Something else still uses it.
error-sent-stays = This version was sent and stays as it was. Start a revision to change it.
error-revision-open = { $number } is begun already. Go on with it, or delete it first.
error-number-taken = { $number } was given to this draft by a final export, and numbers must have no gaps. Withdraw it instead of deleting it.
error-file-erased = These pages named a person whose data was erased, so they are not kept any more.
error-nothing-to-undo = Nothing to undo.
error-nothing-to-redo = Nothing to redo.

## Workspaces and files

error-in-use = Products sold at this rate: { $count }. Give them another rate first.
error-workspace-none-open = No workspace is open.
error-workspace-newer-schema = A newer Redbook wrote this workspace. Update the program; the file is untouched.
error-workspace-locked = Another window has this workspace open.
error-workspace-not-ours = This file is not a Redbook workspace.
error-workspace-damaged = The workspace is damaged. Restore a backup; the file is left as it is.
error-workspace-missing = The workspace is not there any more. Was the file moved?
error-workspace-read-only = This workspace can’t be written to: the file or its folder is protected. Copy it to a folder of your own and open the copy. The file is as it was.
error-workspace-exists = A file of this name is there already. Choose another name or folder.
error-storage-internal = The workspace could not be written ({ $detail }). Your data is as it was.
error-backup-failed = The backup was not made ({ $reason }). Earlier ones are kept.
error-check-failed = The check could not be finished.
error-check-found = Things to look at: { $count }. They are listed above.
error-no-such-command = There is no command { $name }. `redbook commands` lists them all.
error-no-such-file = There is no file { $path }. Look at how its name and folder are written.
error-is-a-folder = { $path } is a folder. Name a file in it.
error-no-such-proposal = { $found ->
    [none] No proposal has the number or id { $name }.
   *[other] No proposal has the number or id { $name }. Near it: { $near }.
}
error-no-such-account = { $found ->
    [none] No account is called { $name }. Write its whole name, its id, or all.
   *[other] No account is called { $name }. Near it: { $near }. Write a whole name, an id, or all.
}
error-disk-full = The disk is full. Free some space, then try again.
error-io-failed = It could not be read or written: { $path }. Check that the folder is there and that you may write to it.
error-file-is-workspace = { $path } is a Redbook workspace or lies among its files. Choose another name or folder.
error-file-missing = The file is not there any more.
error-evidence-stands = This file is still in the folder and stays as it is. Add the new one beside it.
error-file-too-large = “{ $name }” is larger than { $megabytes } MB. Keep a smaller copy, or a page that says where it lies.
error-file-empty = “{ $name }” is empty.
error-file-vanished = “{ $name }” isn’t there any more. Nothing was copied.
error-file-changed = “{ $name }” changed while it was copied. Save and close it, then choose it once more.
error-file-damaged = The file is damaged. Attach it again.
error-file-not-ours = The program opens only files it has made.
error-open-failed = The file could not be opened. It is in its folder.
error-print-failed = Printing did not begin. The file is saved; open it and print from there.
error-no-desktop = This works only in the desktop program.

## Documents

error-layout-failed = The pages could not be laid out ({ $reason }). Your text is saved.
error-write-failed = The PDF could not be written ({ $reason }). Your text is saved.
error-picture-broken = The picture is damaged. Replace it; the text is saved.
error-picture-other-kind = Pictures can be PNG or JPEG. Save this one as PNG or JPEG and choose it again.
error-picture-too-large = The picture is too large.
error-appendix-broken = “{ $name }” is damaged or is not a PDF. Save it again where it comes from, then choose it once more.
error-appendix-encrypted = “{ $name }” is protected. Save it without a password and without restrictions, then choose it once more.
error-appendix-too-large = “{ $name }” is too large. An appendix has at most { $megabytes } MB and { $pages } pages.
error-glyph-missing = The typeface has no sign for “{ $char }”. Write it another way.
error-no-display = There is no display. “redbook help” shows what works without one.
error-nothing-to-print = There is nothing to print yet.
error-meeting-held = This meeting was noted already: add only what was learned.
error-feed-edited = What stands there was changed by hand. Replace it, or leave it as it is.
error-letter-too-long = The letter takes more than one page. Shorten it; the text is kept here.
error-job-running = Another long task is still running. Wait for it or stop it.
error-files-failed = { $count ->
    [one] { $count } file could not be written; the list says why. The others are in the folder.
   *[other] { $count } files could not be written; the list says why. The others are in the folder.
}
error-folder-is-file = { $path } is a file, not a folder. Choose a folder, or another name.
error-no-such-folder = There is no folder { $path }. Make it first.
