### Две редакции на оферта една до друга.

compare-name = Сравнение на редакции
compare-title = { $title }: сравнение на редакции
compare-back = Назад към офертата
compare-pages = Страници на двете редакции
compare-page-of = { $name }, страница { $page } от { $pages }
compare-no-page = { $name } няма повече страници, общо { $pages }
compare-no-edition = В { $name } няма такава версия
compare-not-in = Няма в { $name }
compare-changed-pages = { $count ->
    [one] Променена е страница { $pages }
   *[other] Променени са страници { $pages }
}
compare-no-changed-pages = Няма променени страници
compare-legend-before = преди
compare-legend-after = след
compare-left = Редакция преди
compare-right = Редакция след
compare-sent = изпратена на { $date }
compare-written = започната на { $date }
compare-blocks = { $count ->
    [0] блоковете са същите
    [one] { $count } различен блок
   *[other] { $count } различни блока
}
compare-print = Промените като PDF
compare-file = Промени { $left } – { $right }
compare-saved = Промените са запазени
compare-next = Следваща промяна
compare-before = Предишна промяна
compare-swap = Размени страните

## Списъкът

compare-changes = Промени
compare-group = { $kind ->
    [number] Числа
    [line] Редове в таблицата с цени
   *[block] Думи
}
compare-same-everywhere = еднакви във всяка версия
compare-nothing = В тази версия няма разлики.
compare-count = { $count ->
    [one] { $count } промяна
   *[other] { $count } промени
}
compare-at = Промяна { $at } от { $of }
compare-keys = напред, назад
compare-on-pages = { $count ->
    [one] страница { $pages }
   *[other] страници { $pages }
}
compare-on-none = не е на тези страници
compare-headline = Заглавие
compare-removed = преди:
compare-added = след:
compare-difference = разлика
compare-line-part = { $part ->
    [quantity] количество { $text }
    [price] цена { $text }
    [discount] отстъпка { $text }
   *[amount] сума { $text }
}
compare-is-new = ново
compare-is-gone = отпаднало
compare-more-lines = { $count ->
    [one] Още един ред
   *[other] Още { $count } реда
}
compare-moved = преместено от място { $from } на място { $to }
compare-moved-from = преместено от страница { $from } на страница { $to }
# In the narrow margin of a page: where the block stands in the other version.
compare-other-page = { $side ->
    [left] на стр. { $page }
   *[right] от стр. { $page }
}
compare-block = { $moved ->
    [yes] Стои на друго място
   *[no] { $change ->
        [added] Ново
        [removed] Отпаднало
       *[changed] Изглежда различно
    }
}
compare-days = { $sign }{ $days } { $days ->
    [one] ден
   *[other] дни
}
compare-counted = { $counted ->
    [yes] влиза в общата сума
   *[no] не влиза в общата сума
}
