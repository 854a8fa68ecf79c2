### Other files of a proposal beside its PDF, and many proposals at once.

exporting-sheet = Prices as a workbook (XLSX)…
exporting-word = This edition as a Word file (DOCX)…
exporting-mail-more = E-mail draft…
exporting-letter-more = Letter…

## Words that go with an edition

exporting-cover = { $reader ->
    [director] With the director edition
    [hr] With the HR edition
   *[finance] With the finance edition
}
exporting-cover-note = Nothing leaves this computer by itself. Look the words over first.
exporting-way = How it goes
exporting-mail = E-mail
exporting-letter = Letter
exporting-to = To
exporting-to-hint = Several addresses are parted by commas.
exporting-to-missing = Write at least one address.
exporting-to-wrong = “{ $text }” is not an address. Write it like name@example.org.
exporting-subject = Subject
exporting-subject-missing = Give it a subject.
exporting-address = Address
exporting-address-hint = At most six lines, for the window of an envelope.
exporting-address-long = The window shows { $lines } lines. Shorten the address.
exporting-body = Text
exporting-signature = The signature is added under it
exporting-words-restore = Original words
exporting-words-restored = The original words stand again
exporting-words-back = Take back
exporting-copy = Copy text
exporting-copied = Text copied, the PDF is ready to attach
exporting-copy-failed = The text could not be copied. Select it and copy it by hand.
exporting-save = Save…
exporting-saved = Saved: { $file }
exporting-open-draft = Open in mail
exporting-draft-opened = The draft is in your mail program, with its files attached
exporting-print-letter = Print
exporting-findings = { $count ->
    [one] { $count } finding is kept with the final copy. Look at it before it goes out.
   *[other] { $count } findings are kept with the final copy. Look at them before it goes out.
}
exporting-found = { $count ->
    [one] The check found { $count } thing to look at before the final copy.
   *[other] The check found { $count } things to look at before the final copy.
}
exporting-working = Writing

## Many proposals at once

exporting-bulk = Export what is shown
exporting-bulk-formats = Files
exporting-bulk-readers = Editions
exporting-format = { $format ->
    [pdf] Editions as PDF
    [xlsx] Prices as a workbook (XLSX)
   *[docx] Editions as Word files (DOCX)
}
exporting-reader = { $reader ->
    [director] Director
    [hr] HR
   *[finance] Finance and technical
}
exporting-bulk-final = Final, with numbers
exporting-bulk-final-detail = { $count ->
    [one] One of them has no number yet and takes the next one.
   *[other] { $count } of them have no number yet and take the next ones.
}
exporting-bulk-no-format = Choose at least one kind of file.
exporting-bulk-no-reader = Choose at least one edition.
exporting-bulk-busy = Another export is still running. Wait for it or stop it.
exporting-bulk-start = { $count ->
    [one] One proposal to a folder…
   *[other] { $count } proposals to a folder…
}
exporting-bulk-running = Exporting
exporting-bulk-stopping = Stopping after this file
exporting-bulk-done = { $phase ->
    [stopped] Stopped
   *[done] Exported
}: { $files ->
    [one] one file
   *[other] { $files } files
}{ $pages ->
    [0] { "" }
    [one] , one page
   *[other] , { $pages } pages
}
exporting-bulk-failed = { $count ->
    [one] One could not be made
   *[other] { $count } could not be made
}
exporting-bulk-more = { $count ->
    [one] and one more
   *[other] and { $figure } more
}
