### Sending a proposal: the sheet before it and after it.

sending-open = Send…
sending-preparing = Send
sending-title = { $count ->
    [0] Freeze without sending
    [one] Send to one reader
    [2] Send to two readers
    [3] Send to three readers
   *[other] Send to { $count } readers
}
sending-note = { $account }. Sending freezes this version; to change it later you start { $next }.
sending-number = Number taken on sending
sending-laying-out = The pages are being laid out
sending-keep = Keep as draft
sending-now = Freeze and send { $revision }
sending-working = Sending
sending-stays = Redbook sends nothing by itself. It writes the draft, the letter and the printouts; you post them.
sending-refused = It can’t be sent as it is.
sending-refused-ended = Its terms have ended already: set a later day.
sending-refused-accepted = The version before it was accepted: what is agreed isn’t offered anew under its number.
sending-look-at-readers = Something is missing under “Who gets what”.
sending-done = Done

## Who gets what

sending-who = Who gets what
sending-own-edition = each reader sees only their own edition
sending-nobody = Nobody
sending-frozen-too = frozen with the others
sending-name = Name
sending-name-for = { $reader ->
    [director] Who gets the director edition
    [hr] Who gets the HR edition
   *[finance] Who gets the finance edition
}
sending-name-missing = Write who gets it, or choose “Not sent”.
sending-edition = { $reader ->
    [director] Director edition
    [hr] HR edition
   *[finance] Finance edition
}
sending-language-pages = { $language }, { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
sending-how = { $how ->
    [email] E-mail
    [letter] Letter
    [by_hand] By hand
   *[none] Not sent
}
sending-how-to = How it reaches { $name }
sending-email = E-mail address
sending-email-of = E-mail address of { $name }
sending-email-wrong = This is not an address. Write it like name@example.org.
sending-email-note = PDF attached, { $size }
sending-email-note-sheet = PDF ({ $size }) and workbook of prices attached
sending-address = Postal address
sending-address-of = Postal address of { $name }
sending-letter-note = cover letter for a window envelope
sending-hand = When and where
sending-hand-of = When and where { $name } gets it
sending-hand-note = printed from here
sending-none-note = The pages are frozen, nobody gets them.
sending-kb = { $size } KB
sending-mb = { $size } MB
sending-words = Words that go with it…
sending-words-changed = Words that go with it, changed…
sending-add = Add someone
sending-add-for = { $reader ->
    [director] Add someone: director edition
    [hr] Add someone: HR edition
   *[finance] Add someone: finance edition
}
sending-another-name = { $reader ->
    [director] Who else gets the director edition
    [hr] Who else gets the HR edition
   *[finance] Who else gets the finance edition
}
sending-another-drop = Leave out: { $name }
sending-another-dropped = { $name } left out

## Findings

sending-no-findings = The check found nothing to look at.
sending-findings = { $count ->
    [one] One finding, kept with { $revision }
    [2] Two findings, kept with { $revision }
    [3] Three findings, kept with { $revision }
   *[other] { $count } findings, kept with { $revision }
}
sending-findings-note = None of them stops you. Whoever opens { $revision } later sees them.

## What freezes

sending-freezes = Frozen from this moment
sending-freezes-terms = { $has ->
    [both] Text, prices and terms: { $once } once, { $yearly } a year
    [once] Text, prices and terms: { $once }
    [yearly] Text, prices and terms: { $yearly } a year
   *[none] Text and terms; nothing is priced
}
sending-freezes-until = Valid until { $date }, end of day
sending-freezes-parts = As they are today: { $parts }
sending-members = { $count ->
    [one] one person of ours
   *[other] { $count } people of ours
}
sending-references = { $count ->
    [one] one reference
   *[other] { $count } references
}
sending-pictures = { $count ->
    [one] one picture
   *[other] { $count } pictures
}
sending-freezes-files = { $files ->
    [one] One PDF with its fonts
   *[other] { $files } PDFs with their fonts
}, { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
sending-hash = SHA-256 { $hash }, { $reader ->
    [director] director
    [hr] HR
   *[finance] finance
}
sending-supersedes = { $number } of { $date } becomes superseded

## Afterwards

sending-sent-title = { $number } is frozen
sending-sent-note = Now hand it over: everything below comes from the frozen pages.
sending-noted = { $how ->
    [email] noted: by e-mail
    [letter] noted: by letter
    [by_hand] noted: by hand
   *[none] not sent
}
sending-papers-of = Papers for { $name }
sending-save-draft = Save draft…
sending-print-letter = Print the letter
sending-save-letter = Save the letter…
sending-print-pages = Print the pages
sending-show-pdf = Show PDF
sending-text = Text…
sending-text-changed = Text, changed…
sending-show-pdf-of = Show PDF: { $file }
sending-save-pdf = Save PDF…

## Steps afterwards

sending-steps = Follow-up steps that will be made
sending-steps-note = working days only
sending-today = Today
sending-script = script
sending-reminder = reminder
sending-steps-more = { $count ->
    [one] { $count } more step below
   *[other] { $count } more steps below
}
sending-steps-below =
    { $count ->
        [one] One dated step, { $first }
       *[other] { $count } dated steps, the first to do on { $first }
    }
