### Templates of proposals: what a new one begins with, and the looks it can have.

## A new proposal

templates-begins = Begins with
templates-what = What it holds
templates-usual = The usual texts
templates-usual-about = Three editions that answer what a director, an HR team and a finance or technical specialist ask, with places to fill in.
templates-usual-structure = The key figures, “Prepared by” and the expiry are shared by all three; the rest is own to each.
templates-own-about = Made from one of your proposals.
templates-held = { $days ->
    [one] Terms held for { $days } day
   *[other] Terms held for { $days } days
}
templates-look = Look: { $look }
templates-group = { $id ->
    [own] Yours
   *[program] From the program
}

## A template of a proposal

templates-save-as = Save as template…
templates-name = Name of the template
templates-name-missing = Give the template a name.
templates-taken = Taken along: editions, blocks, texts, look and terms. Left out: prices, the calculation, and the names of the customer and the readers.
templates-save = Save template
templates-saving = Saving
templates-cancel = Cancel
templates-saved = “{ $name }” saved as a template
templates-open = Open templates

## In the settings

templates-summary = { $count ->
    [0] What a new proposal can begin with: four from the program so far.
    [one] What a new proposal can begin with: { $count } of your own, and four from the program.
   *[other] What a new proposal can begin with: { $count } of your own, and four from the program.
}
templates-none = No template of your own yet
templates-none-text = Open the desk of a proposal that worked, then Export and “Save as template…”. Its structure and texts are kept, its customer and prices aren’t.
templates-none-open = Open proposals
templates-name-column = Template
templates-from = From
templates-held-column = Terms held
templates-whose = { $id ->
    [own] Yours
   *[program] The program
}
templates-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
templates-begin = New proposal from it
templates-delete = Delete the template
templates-deleted = Template “{ $name }” deleted
templates-program-note = It stays as it is. To have it your way, make a proposal from it, change that on its desk, and save it as a template there.
templates-program-follows = Terms and look follow your settings for proposals: { $days ->
    [one] { $days } day
   *[other] { $days } days
}, { $look }.
templates-structure = Structure
templates-structure-note = Texts are changed in a proposal made from it.
templates-editions = Editions
templates-terms = How prices are shown
templates-new-page = Begin a new page before “{ $name }”
templates-take-out = Take “{ $name }” out of this edition
templates-taken-out = “{ $name }” taken out of the edition

## Looks

templates-look-note = For new proposals. On the desk each can have another.

## Its first page

templates-page = Pages
templates-page-reader = Pages for
templates-page-short = { $reader ->
    [director] Director
    [hr] HR
   *[finance] Finance
}
templates-page-working = The page is being laid out
templates-page-note = As it would be printed. Prices, names and the calculation come from the proposal.
templates-customer = ‹Customer›
