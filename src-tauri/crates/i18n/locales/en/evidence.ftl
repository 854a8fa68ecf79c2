# The evidence folder of an account (M11): every joint result as a file, linked to the criteria it proves.

evidence-name = Evidence
evidence-files = Files
evidence-drop-hint = Drop files anywhere here
evidence-add = Add a file to the evidence folder
evidence-add-short = Add…
evidence-add-for = Add proof of “{ $what }”
evidence-adding = Copying
evidence-copying = Copying { $at } of { $of }: { $name }
evidence-added = { $count ->
    [one] One file is in the folder
   *[other] { $count } files are in the folder
}
evidence-deleted = Deleted: { $title }
evidence-delete = Delete the file
evidence-none = Nothing is filed yet
evidence-none-text = Signed minutes, test reports and calculations made together prove what you promise. They are copied in whole and stay as they are.
evidence-sought = What you add now proves { $what } of { $person }. A file that is here already can be opened and ticked.
evidence-sought-leave = Not now
evidence-choose = Choose a file…
evidence-kind-label = Kind
evidence-kind = { $kind ->
    [test-report] Test report
    [minutes] Minutes
    [calculation] Calculation
    [estimate] Estimate
    [third-party] Third-party report
    [past-project] Past project
   *[other] Other
}
evidence-undated = no date
evidence-proves-these = { $count ->
    [one] proves “{ $first }”
    [2] proves “{ $first }” and one more
   *[other] proves “{ $first }” and { $count } in all
}
evidence-proves-nothing = proves no criterion yet
evidence-gone = The file is gone: it proves nothing until it is chosen again.
evidence-refile = Choose it again…
evidence-refiled = The file is back in the folder
evidence-missing = Criteria without proof
evidence-missing-of = { $missing } of { $wanted }
evidence-nothing-wanted = Nobody’s criteria are known yet: they are written down with the people.
evidence-all-proved = Every criterion has its proof.
evidence-decides = decides
evidence-title = Title
evidence-dated = Date on it
evidence-author = Written by
evidence-deal = Made for the deal
evidence-no-deal = None
evidence-proves = What it proves
evidence-no-criteria = Nobody’s criteria are known yet.
evidence-note = Note
evidence-preview = What is in the file
evidence-no-preview = Files of this kind are opened in their own program.
evidence-unreadable = This file can’t be shown here. It is kept as it came; its own program may open it.
evidence-cut = The text goes on; only its beginning is shown here.
evidence-open = Open a copy
evidence-save = Save a copy…
evidence-saved = Saved: { $name }
evidence-size = { $unit ->
    [b] { $value } B
    [kb] { $value } KB
   *[mb] { $value } MB
}
evidence-none-deal = No file about this deal yet
