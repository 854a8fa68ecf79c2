### Import of accounts, people and revenue from CSV, XLSX and vCard.

## Fields that a column can be: import-field-<code>

import-field-name = Full name
import-field-given-name = First name
import-field-family-name = Last name
import-field-company = Company
import-field-legal-name = Legal name
import-field-tax-id = Tax number
import-field-industry = Industry
import-field-website = Website
import-field-position = Position
import-field-department = Department
import-field-area = Decision area
import-field-phone = Phone
import-field-mobile = Mobile
import-field-email = E-mail
import-field-birthday = Birthday
import-field-address = Address
import-field-employees = Employees
import-field-status = Status
import-field-key-account = Key account
import-field-tags = Tags
import-field-month = Month
import-field-amount = Amount
import-field-note = Note
import-yes = yes
import-no = no
# What lost when two cards became one; a line in the notes.
import-kept = { $field }, from the import: { $value }
import-kept-before = { $field } before the import: { $value }

## What a file is refused for

error-import-old-workbook = This is an old XLS workbook, or one with a password. Save it as XLSX without a password.
error-import-not-a-table = This isn’t a table or address cards. CSV, XLSX and vCard can be imported.
error-import-no-rows = There are no rows in the file.
error-import-wrong-encoding = Row { $row } has signs that { $encoding } doesn’t know. Choose another encoding.
error-import-quote-open = Row { $row }, { $column }: a quotation mark is opened and never closed.
error-import-quote-stray = Row { $row }, { $column }: something stands behind the closing quotation mark.
error-import-workbook-broken = The workbook is damaged ({ $detail }).
error-import-unpacks-too-large = The workbook unpacks to more than { $megabytes } MB.
error-import-no-such-sheet = There is no such sheet. The workbook has { $count }.
error-import-card-broken = Row { $row } isn’t a complete address card.
error-import-too-many-rows = At most { $limit } rows can be imported at once.
error-import-too-many-columns = At most { $limit } columns can be imported.
error-import-too-many-areas = Row { $row }: an account has at most { $limit } decision areas.

## What columns are refused for

error-import-field-needed = { $field ->
    [name] One column must be the full name or the last name.
    [company] One column must be the company.
    [amount] One column must be the amount.
    [month] One column must be the month, or amounts need a month as their heading.
   *[other] A column is missing.
}
error-import-field-twice = Two columns are the same. Leave one of them out.
error-import-field-unfit = A column doesn’t fit what the rows are.

## What is said of cells

error-import-value-missing = It’s empty, and the row can’t do without it.
error-import-birthday-unclear = This can’t be read as a day and month.
error-import-birthday-impossible = There is no such day.
error-import-birthday-future = This birthday is still to come.
error-import-email-malformed = This isn’t an e-mail address.
error-import-email-ending = The address has no ending after “{ $host }”.
error-import-phone-digits = { $digits ->
    [one] { $digits } digit. It’s kept as it is written.
   *[other] { $digits } digits. It’s kept as it is written.
}
error-import-number-malformed = This isn’t a whole number.
error-import-month-unclear = This can’t be read as a month.
error-import-status-unclear = This isn’t a status: prospect, active, dormant or former.
error-import-yes-unclear = This is neither yes nor no.
error-import-amount-malformed = This can’t be read as an amount.
error-import-amount-negative = An amount of sales can’t be below zero.
error-import-amount-replaces = { $month }: replaces { $was }, which was written down before.
error-import-cell-error = The workbook has an error here: { $value }.
error-import-formula = A formula. It comes in as plain text.
error-import-merged = A merged cell. Its text counts for each of its rows.
error-import-same-as-row = The same as row { $row }. The two come in as one.
error-import-contradicts-row = Row { $row } says otherwise of the same.
error-import-account-by-tax = This is your { $account }, recognised by the tax number.
error-import-account-by-name = This is your { $account }, recognised by the name.
error-import-account-alike = Perhaps your { $account }? Then take that name; as it stands, it is another company.
error-import-account-unknown = There is no such account. Import or add it first.

## What an import is refused for

error-import-no-stdin = An import reads a file: name it instead of “-”.
error-import-not-checked = Check the rows first.
error-import-wrong-rows = { $count ->
    [one] { $count } row has something to put right.
   *[other] { $count } rows have something to put right.
}
error-import-undecided-rows = { $count ->
    [one] { $count } row looks like somebody you know. Decide what becomes of it.
   *[other] { $count } rows look like somebody you know. Decide what becomes of them.
}
error-import-done-already = This file has been imported. Open it again to import it once more.
error-import-stopped = Stopped. Nothing came in.

## The screen

import-command = Import accounts, people or revenue
import-command-words = csv xlsx vcard excel file contacts
import-title = Import
import-summary-empty = People, accounts and revenue from a file. You see and mend it first.
import-summary = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}. Nothing is in Redbook yet.
# Of one sheet among several.
import-summary-sheet = Sheet “{ $sheet }”, { $count ->
    [one] { $count } row
   *[other] { $count } rows
}. Nothing is in Redbook yet.
import-another = Another file…

## No file yet

import-choose-title = Choose a file with your list
import-choose-text = CSV, XLSX or vCard, up to 50 MB. Encoding, columns and people you know already are recognised; nothing comes in before you say so.
import-choose = Choose file…
import-choose-drop = or drop it here
import-opening = Reading the file…
import-gone = This file is no longer open. Choose it again.
import-subject-people = People
import-subject-accounts = Accounts
import-subject-revenue = Revenue
import-about-people = Who works where: name, company, position, phone, e-mail, birthday. Companies you don’t have are added.
import-about-accounts = Companies with tax number, industry, address, size and tags.
import-about-revenue = What each account bought: a month in each row, or months as columns.

## How the file is read

import-rows-are = What the rows are
import-charset = Encoding
import-charset-choose = Choose an encoding
import-charset-utf-8 = UTF-8
import-charset-utf-16le = UTF-16 LE
import-charset-utf-16be = UTF-16 BE
import-charset-windows-1251 = Windows-1251 (Cyrillic)
import-charset-koi8-r = KOI8-R (Cyrillic)
import-charset-windows-1252 = Windows-1252 (Western)
import-charset-windows-1250 = Windows-1250 (Central European)
import-charset-windows-1257 = Windows-1257 (Baltic)
import-delimiter = Between cells
import-delimiter-comma = Comma
import-delimiter-semicolon = Semicolon
import-delimiter-tab = Tab
import-delimiter-bar = Vertical bar
import-sheet = Sheet
import-head = First row names columns
import-show = Rows shown
import-show-all = { $count ->
    [one] { $count } row
   *[other] All { $count } rows
}
import-show-noted = Rows with marks
import-show-wrong = Rows to put right
import-show-same = Rows like somebody known

## The rows

import-rows-of-file = Rows of the file
import-row-number = Row
# $head is “none” where the file doesn’t name it.
import-column-is = { $head ->
    [none] What column { $column } is
   *[other] What column { $column }, “{ $head }”, is
}
import-leave-out = Leave out
import-cell = Row { $row }, { $column }
import-empty-cell = (empty)
import-marked-wrong = to put right
import-marked-said = with a remark
import-standing-left-out = left out

## How rows stand

import-counts = How the rows stand
import-count-fresh = new
import-count-adds = { $subject ->
    [people] add to people we know
   *[other] add to what we know
}
import-count-same = { $count ->
    [one] looks like a duplicate
   *[other] look like duplicates
}
import-count-left = left out
import-count-wrong = to put right

## What to put right

import-problems = To put right
import-wrong-of = { $count ->
    [one] { $wrong } of { $count } row
   *[other] { $wrong } of { $count } rows
}
import-save-list = Save the list to send back…
import-place = { $count ->
    [one] Row { $rows }
   *[other] Rows { $rows }
}
import-place-column = { $place }, { $column }
import-rows-more = { $rows } and { $more } more
import-offer = { $place }: put “{ $text }”
import-empty = Empty
import-edit = Edit
import-edit-of = { $place }: edit the cell
import-not-it = Not it
import-not-it-of = Not it: { $company }
import-apart-said = { $company } comes in as an account of its own
import-apart-back = It is after all
import-nothing-to-do = nothing to do
import-nothing-wrong = Nothing. Every row can come in as it is.
import-more = Show { $count } more

## Whom rows look like

import-same = { $kind ->
    [person] The same person?
   *[other] The same company?
}
import-same-of = { $kind ->
    [person] The same person? { $index } of { $total }
   *[other] The same company? { $index } of { $total }
}
import-same-before = The one before
import-same-next = The next one
import-ours = In Redbook
import-theirs = In the file, row { $row }
import-row-before = In the file, row { $row }
import-in-both = the same in both
import-only-ours = only in Redbook
import-only-before = only in that row
import-only-theirs = only in the file
import-same-sure = { $kind ->
    [person] Surely the same, only some facts differ. What isn’t kept goes to the notes.
   *[other] Surely the same, only some facts differ. What isn’t kept goes to the notes.
}
import-same-maybe = { $kind ->
    [person] It may be somebody else with the same name or address. If you merge them, what isn’t kept goes to the notes.
   *[other] It may be another company. If you merge them, what isn’t kept goes to the notes.
}
import-merge = Merge the two
import-separate = { $kind ->
    [person] Two people
   *[other] Two companies
}
import-leave-row = Leave out
import-can-be-undone = can be undone, also after the import
import-decided = { $way ->
    [merge] They come in as one.
    [separate] { $kind ->
        [person] They are two people.
       *[other] They are two companies.
    }
   *[other] The row is left out.
}
import-undecide = Decide again

## The end

import-end = Import
import-checking = Looking for duplicates
import-checking-text = Import waits for this check. All rows come in together or none; Stop leaves Redbook as it was.
import-importing = Importing
import-importing-text = All rows come in together or none; Stop leaves Redbook as it was.
import-stopping = Stopping
import-left = { $seconds ->
    [one] about { $seconds } s
   *[other] about { $seconds } s
}
import-check-stopped = The check was stopped. Nothing is in Redbook.
import-check-again = Check again
import-stopped = Stopped. Nothing came in.
import-none = No row would come in.
import-ready = All rows come in together, as one step that can be undone.
import-leave-wrong = { $count ->
    [one] Leave out { $count } row that isn’t put right
   *[other] Leave out { $count } rows that aren’t put right
}
import-leave-undecided = { $count ->
    [one] Leave out { $count } duplicate not decided on
   *[other] Leave out { $count } duplicates not decided on
}
import-run = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
import-run-bare = Import
import-list-file = { $name }, to put right
import-list-saved = Saved: { $file }
import-done = It’s in
import-done-toast = { $name } is imported
import-done-people = { $count ->
    [one] new person
   *[other] new people
}
import-done-accounts = { $count ->
    [one] new account
   *[other] new accounts
}
import-done-areas = { $count ->
    [one] new decision area
   *[other] new decision areas
}
import-done-months = { $count ->
    [one] month of revenue
   *[other] months of revenue
}
import-done-added = { $count ->
    [one] known card added to
   *[other] known cards added to
}
import-done-left = { $count ->
    [one] row left out
   *[other] rows left out
}
import-done-nothing = Everything in the file was known already.
import-done-text = It came in as one step: Undo takes all of it back.
import-undone = The import was undone
import-undone-text = Redbook is as it was before. Open the file again to import it once more, or redo the import.
import-to-accounts = Go to Accounts
import-to-portfolio = Go to Portfolio

## Tables that go out: name of the sheet and the file

doc-table-accounts = Accounts
doc-table-people = People
doc-table-revenue = Revenue
