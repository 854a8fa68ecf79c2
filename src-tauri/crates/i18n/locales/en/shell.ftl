### The frame of the window: sidebar, commands, saving, undo.

shell-app = Redbook
shell-places = Places
shell-accounts = Accounts
shell-proposals = Proposals
shell-pinned = Pinned
shell-settings = Settings
shell-search = Search or do…
shell-nowhere = There is no such page
shell-nowhere-text = The address may be old, or the record was deleted.
shell-nowhere-home = Go to accounts

## Saving

shell-saved-at = Saved at { $time }
shell-saved-on = Saved on { $date }, { $time }
shell-saved-day = Saved on { $date }
shell-saved-nothing = Everything is saved
shell-not-saved-short = Not saved
shell-not-saved = The last change is not saved.
shell-not-read = Something here could not be read.
shell-text-kept = Your text is kept here.
shell-retrying = Saving

## Undo. "What" is the name of an operation (op-…) or "Change".

shell-undone = { $way ->
    [undo] Undone: { $what }
   *[redo] Done again: { $what }
}
shell-change = the last change
shell-redo = Redo

## Commands and keys

shell-other-workspace = Open another workspace
shell-all-keys = All keys
shell-back = Back
shell-forward = Forward
shell-pane-next = Next pane
shell-pane-previous = Previous pane
shell-theme-dark = Dark theme
shell-theme-light = Light theme
shell-zoom-in = Larger
shell-zoom-out = Smaller
shell-zoom-reset = Actual size
shell-language-name = { $code ->
    [ru] Русский
    [bg] Български
   *[en] English
}
shell-language-switch = { $code ->
    [ru] Русский язык
    [bg] Български език
   *[en] English language
}
shell-keys-here = Works here
shell-keys-lists = In lists and fields
shell-keys-rows = Next and previous row
shell-keys-open = Open
shell-keys-peek = Peek
shell-keys-esc = Close, or leave a field
shell-keys-move = Move a row or a block
shell-keys-delete = Delete the row or the block

## The menu bar of macOS

menu-edit = Edit
menu-window = Window
shell-files-missing = { $count ->
    [one] One picture or document did not come with this backup: its folder of attachments is missing.
   *[other] { $count } pictures and documents did not come with this backup: its folder of attachments is missing.
}
