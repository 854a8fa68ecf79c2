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
import-field-phone = Phone
import-field-mobile = Mobile
import-field-email = E-mail
import-field-birthday = Birthday
import-field-address = Address
import-field-employees = Employees
import-field-tags = Tags
import-field-month = Month
import-field-amount = Amount
import-field-note = Note
# What lost when two cards became one; a line in the notes.
import-kept = { $field }, from the import: { $value }

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
error-import-amount-malformed = This can’t be read as an amount.
error-import-amount-negative = An amount of sales can’t be below zero.
error-import-cell-error = The workbook has an error here: { $value }.
error-import-formula = A formula. It comes in as plain text.
error-import-merged = A merged cell. Its text counts for each of its rows.
error-import-same-as-row = The same as row { $row }. The two come in as one.
error-import-contradicts-row = Row { $row } says otherwise of the same.
error-import-account-by-tax = This is your { $account }, recognised by the tax number.
error-import-account-by-name = This is your { $account }, recognised by the name.
error-import-account-unknown = There is no such account. Import or add it first.

## What an import is refused for

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
