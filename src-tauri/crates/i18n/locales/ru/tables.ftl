### Списки в файлах: клиенты, люди, выручка.

tables-export = Экспорт…
tables-export-lists = Экспорт клиентов, людей или выручки…
tables-what = Что
tables-as = Во что
tables-kind = { $kind ->
    [accounts] Клиенты
    [people] Люди
   *[revenue] Выручка по месяцам
}
tables-format = { $format ->
    [xlsx] Excel (XLSX)
    [csv] CSV
   *[vcard] Визитные карточки (vCard)
}
tables-note = { $kind ->
    [accounts] Все клиенты, по строке на каждого, со всеми столбцами, которые понимает импорт.
    [people] Все люди, по строке на каждого, со всеми столбцами, которые понимает импорт.
   *[revenue] Все клиенты, по строке на каждый месяц с выручкой.
}
tables-file = { $kind ->
    [accounts] Клиенты
    [people] Люди
   *[revenue] Выручка
}
tables-save = Сохранить…
tables-writing = Записывается
tables-stopping = Останавливается
tables-stopped = Остановлено. Файла не осталось.
tables-done = { $count ->
    [one] Сохранено: { $name }, { $count } строка
    [few] Сохранено: { $name }, { $count } строки
   *[other] Сохранено: { $name }, { $count } строк
}
