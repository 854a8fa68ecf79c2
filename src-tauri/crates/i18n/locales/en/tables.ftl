### Lists as files: accounts, people, revenue.

tables-export = Export…
tables-export-lists = Export accounts, people or revenue…
tables-what = What
tables-as = As
tables-kind = { $kind ->
    [accounts] Accounts
    [people] People
   *[revenue] Revenue by month
}
tables-format = { $format ->
    [xlsx] Excel (XLSX)
    [csv] CSV
   *[vcard] Address cards (vCard)
}
tables-note = { $kind ->
    [accounts] All accounts, a row for each, with every column that the import knows.
    [people] All people, a row for each, with every column that the import knows.
   *[revenue] All accounts, a row for each month with revenue.
}
tables-file = { $kind ->
    [accounts] Accounts
    [people] People
   *[revenue] Revenue
}
tables-save = Save…
tables-writing = Writing
tables-stopping = Stopping
tables-stopped = Stopped. No file was left behind.
tables-done = { $count ->
    [one] Saved: { $name }, { $count } row
   *[other] Saved: { $name }, { $count } rows
}
