### Failures in words: error-<code>. Each says what is wrong and, where it can, what to do or what is safe.

error-internal = Something went wrong in the program ({ $detail }). Your data is as it was.
error-unknown-command = This part of the program is newer than the rest. Restart it.
error-bad-request = The program misunderstood itself. Your data is as it was.

## Fields

error-field-required = Fill this in.
error-field-too-long = { $limit ->
    [one] At most { $limit } character fits here.
   *[other] At most { $limit } characters fit here.
}
error-field-out-of-range = Between { $min } and { $max }, both included.
error-field-malformed = This can’t be read. Check how it is written.
error-field-too-precise = Too many figures after the point.
error-field-duplicate = This is in the list already.
error-field-control-character = There is an invisible sign in the text. Type it again instead of pasting.
error-not-allowed = This can’t be changed here.
error-amount-too-large = The amount is too large.
error-currency-mismatch = { $found } can’t be added to { $expected }.
error-dates-reversed = The end is before the beginning.
error-date-in-future = The date is still to come.
error-birthday-in-future = The birthday is still to come.
error-expiry-required = Say until when the terms are held.
error-reporting-cycle = Two people can’t report to each other.

## Records

error-not-found = It isn’t there any more.
error-version-conflict = It was changed elsewhere meanwhile. Look at it again; your text is kept here.
error-nothing-to-undo = Nothing to undo.
error-nothing-to-redo = Nothing to redo.

## Workspaces and files

error-workspace-none-open = No workspace is open.
error-workspace-newer-schema = A newer Redbook wrote this workspace. Update the program; the file is untouched.
error-workspace-locked = Another window has this workspace open.
error-workspace-not-ours = This file is not a Redbook workspace.
error-workspace-damaged = The workspace is damaged. Restore a backup; the file is left as it is.
error-disk-full = The disk is full. Free some space, then try again.
error-io-failed = The disk did not answer. Check that it is connected, then try again.
error-file-missing = The file is not there any more.
error-no-desktop = This works only in the desktop program.

## Documents

error-picture-broken = The picture is damaged. Replace it; the text is saved.
error-picture-too-large = The picture is too large.
error-glyph-missing = The typeface has no sign for “{ $char }”. Write it another way.
