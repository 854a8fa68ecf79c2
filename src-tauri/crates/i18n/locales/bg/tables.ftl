### Списъци във файлове: клиенти, хора, приходи.

tables-export = Изнеси…
tables-export-lists = Изнеси клиенти, хора или приходи…
tables-what = Какво
tables-as = Като
tables-kind = { $kind ->
    [accounts] Клиенти
    [people] Хора
   *[revenue] Приходи по месеци
}
tables-format = { $format ->
    [xlsx] Excel (XLSX)
    [csv] CSV
   *[vcard] Визитни картички (vCard)
}
tables-note = { $kind ->
    [accounts] Всички клиенти, по ред за всеки, с всички колони, които внасянето познава.
    [people] Всички хора, по ред за всеки, с всички колони, които внасянето познава.
   *[revenue] Всички клиенти, по ред за всеки месец с приходи.
}
tables-file = { $kind ->
    [accounts] Клиенти
    [people] Хора
   *[revenue] Приходи
}
tables-save = Запази…
tables-writing = Записва се
tables-stopping = Спира се
tables-stopped = Спряно. Не остана файл.
tables-done = { $count ->
    [one] Запазено: { $name }, { $count } ред
   *[other] Запазено: { $name }, { $count } реда
}
