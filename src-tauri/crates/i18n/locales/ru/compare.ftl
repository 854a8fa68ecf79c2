### Две версии предложения рядом.

compare-name = Сравнение версий
compare-title = { $title }: сравнение версий
compare-back = Назад к предложению
compare-pages = Страницы обеих версий
compare-page-of = { $name }, страница { $page } из { $pages }
compare-no-page = В { $name } больше нет страниц, всего { $pages }
compare-no-edition = В { $name } такой редакции нет
compare-not-in = Нет в { $name }
compare-changed-pages = { $count ->
    [one] Изменена страница { $pages }
   *[other] Изменены страницы { $pages }
}
compare-no-changed-pages = Ни одна страница не изменена
compare-legend-before = было
compare-legend-after = стало
compare-left = Версия до
compare-right = Версия после
compare-sent = отправлено { $date }
compare-written = начато { $date }
compare-blocks = { $count ->
    [0] блоки те же
    [one] отличается { $count } блок
    [few] отличаются { $count } блока
   *[other] отличаются { $count } блоков
}
compare-print = Изменения в PDF
compare-file = Изменения { $left } — { $right }
compare-saved = Изменения сохранены
compare-next = Следующее изменение
compare-before = Предыдущее изменение
compare-swap = Поменять стороны местами

## Список

compare-changes = Изменения
compare-group = { $kind ->
    [number] Числа
    [line] Строки таблицы цен
   *[block] Слова
}
compare-same-everywhere = одни во всех редакциях
compare-nothing = В этой редакции ничего не изменилось.
compare-count = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
   *[other] { $count } изменений
}
compare-at = Изменение { $at } из { $of }
compare-keys = дальше, назад
compare-on-pages = { $count ->
    [one] страница { $pages }
   *[other] страницы { $pages }
}
compare-on-none = не на этих страницах
compare-headline = Заголовок
compare-removed = было:
compare-added = стало:
compare-difference = разница
compare-line-part = { $part ->
    [quantity] количество { $text }
    [price] цена { $text }
    [discount] скидка { $text }
   *[amount] сумма { $text }
}
compare-is-new = новое
compare-is-gone = убрано
compare-more-lines = { $count ->
    [one] Ещё { $count } строка
    [few] Ещё { $count } строки
   *[other] Ещё { $count } строк
}
compare-moved = перенесено с места { $from } на место { $to }
compare-moved-from = перемещено со страницы { $from } на страницу { $to }
# In the narrow margin of a page: where the block stands in the other version.
compare-other-page = { $side ->
    [left] на стр. { $page }
   *[right] со стр. { $page }
}
compare-block = { $moved ->
    [yes] Стоит в другом месте
   *[no] { $change ->
        [added] Новое
        [removed] Убрано
       *[changed] Выглядит иначе
    }
}
compare-days = { $sign }{ $days } { $days ->
    [one] день
    [few] дня
   *[other] дней
}
compare-counted = { $counted ->
    [yes] входит в итог
   *[no] не входит в итог
}
