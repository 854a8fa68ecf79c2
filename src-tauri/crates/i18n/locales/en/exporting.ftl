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
exporting-draft-opened = The draft is in your mail program, with the PDF attached
exporting-print-letter = Print
exporting-working = Writing
