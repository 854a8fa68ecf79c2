### Список клиентов.

accounts-new = Новый клиент
accounts-import = Импорт…
accounts-new-words = добавить завести компанию
accounts-new-name = Название компании
accounts-new-hint = добавит и откроет досье; Esc — выйти
accounts-same = { $count ->
    [one] Уже есть:
   *[other] Уже есть похожие ({ $count }):
}
accounts-open = Открыть

## Строка под заголовком

accounts-summary-key = { $count ->
    [1] Один ключевой клиент
    [2] Два ключевых клиента
    [3] Три ключевых клиента
    [4] Четыре ключевых клиента
    [5] Пять ключевых клиентов
    [6] Шесть ключевых клиентов
    [7] Семь ключевых клиентов
    [8] Восемь ключевых клиентов
    [9] Девять ключевых клиентов
    [10] Десять ключевых клиентов
    [11] Одиннадцать ключевых клиентов
    [12] Двенадцать ключевых клиентов
    [one] { $figure } ключевой клиент
    [few] { $figure } ключевых клиента
   *[other] { $figure } ключевых клиентов
}{ $sold ->
    [no] { $share }
   *[yes] , { $share } продаж за последние 12 месяцев
}
accounts-summary-some = { $count ->
    [one] { $figure } клиент
    [few] { $figure } клиента
   *[other] { $figure } клиентов
}, из них ключевых { $keys }{ $sold ->
    [no] { $share }
   *[yes] , { $share } продаж за последние 12 месяцев
}
accounts-summary-all = { $count ->
    [one] { $key }; всего { $figure } клиент
    [few] { $key }; всего { $figure } клиента
   *[other] { $key }; всего { $figure } клиентов
}
accounts-summary-nothing = Никто не подходит
accounts-summary-none-key = { $count ->
    [one] { $figure } клиент, ключевым не отмечен
    [few] { $figure } клиента, ни один не отмечен ключевым
   *[other] { $figure } клиентов, ни один не отмечен ключевым
}

## Фильтры

accounts-filters = Что показывает список
accounts-find = Найти клиента…
accounts-find-clear = Очистить поиск
accounts-text-chip = «{ $text }»
accounts-key = Ключевые
accounts-status = Статус
accounts-tag = Метка
accounts-manager = Менеджер
accounts-not-met = Нет встреч
accounts-not-met-days = { $days ->
    [one] Нет встреч { $days } день
    [few] Нет встреч { $days } дня
   *[other] Нет встреч { $days } дней
}
accounts-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
accounts-period = 12 месяцев по { $month }

## Столбцы

accounts-col-pin = Закреплён
accounts-col-name = Клиент
accounts-col-revenue = Выручка, тыс. { $symbol }
accounts-col-share = Доля продаж
accounts-col-share-short = Доля
accounts-col-months = 24 месяца
accounts-col-coverage = Видели · знаем · решают
accounts-col-last-met = Встреча
accounts-col-next-step = Следующий шаг

## Строки

accounts-pin = Закрепить сбоку
accounts-unpin = Открепить
accounts-pin-named = Закрепить «{ $name }» сбоку
accounts-months-of = Продажи клиенту «{ $name }» по месяцам за последние 24 месяца
accounts-coverage = встречались: { $met }, знаем: { $known }, могут решать: { $could }
accounts-coverage-known = встречались: { $met }, знаем: { $known }
accounts-late = просрочено на { $days } дн.
accounts-step-unnamed = Следующий шаг
accounts-not-met-for = { $days ->
    [one] Нет встреч { $days } день
    [few] Нет встреч { $days } дня
   *[other] Нет встреч { $days } дней
}
accounts-never-met = Ещё ни с кем не встречались
accounts-nobody-known = Там никого не знаем
accounts-nobody-met = За квартал не встречались ни с кем
accounts-single-contact = За квартал встречались только с одним человеком

## Подвал

accounts-total = { $count ->
    [one] { $sum } у { $count } клиента
   *[other] { $sum } у { $count } клиентов
}
accounts-total-unsold = { $count ->
    [one] { $count } клиент
    [few] { $count } клиента
   *[other] { $count } клиентов
}
accounts-total-met = встречались за квартал { $met }
accounts-total-known = знаем { $known }
accounts-total-could = могут купить или повлиять { $could }
accounts-keys-move = вниз и вверх
accounts-keys-open = открыть
accounts-keys-peek = заглянуть

## Сразу несколько

accounts-picking = Выбрать несколько клиентов
accounts-pick = Выбрать «{ $name }»
accounts-picked = { $count ->
    [0] Никто не выбран
    [one] Выбран { $count } клиент
    [few] Выбрано { $count } клиента
   *[other] Выбрано { $count } клиентов
}
accounts-pick-all = Выбрать всех ({ $count })
accounts-pick-first = Выбрать первых { $figure }
accounts-pick-hint = Shift со стрелками выбирает подряд, X — одну строку
accounts-pick-done = Готово
accounts-save-questionnaires = Сохранить анкеты…

## Нечего показать

accounts-empty = Начните с одного клиента, которого хотите сохранить
accounts-empty-text = Введите название и то, что знаете. Досье растёт с каждой встречей.
accounts-none-fit = { $count ->
    [1] Таких клиентов нет
    [2] Под оба условия никто не подходит
   *[other] Под все условия никто не подходит
}
accounts-none-fit-text = { $count ->
    [1] Уберите фильтр, чтобы увидеть остальных.
   *[other] Уберите один из фильтров или все сразу.
}
accounts-clear = { $count ->
    [1] Убрать фильтр
   *[other] Убрать фильтры
}
