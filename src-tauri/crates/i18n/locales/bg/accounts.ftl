### Списъкът на клиентите.

accounts-new = Нов клиент
accounts-import = Внеси…
accounts-new-words = добави фирма
accounts-new-name = Име на фирмата
accounts-new-hint = добавя го и отваря досието; Esc – изход
accounts-same = { $count ->
    [one] Вече го има:
   *[other] Вече има подобни ({ $count }):
}
accounts-open = Отвори

## Редът под заглавието

accounts-summary-key = { $count ->
    [1] Един ключов клиент
    [2] Два ключови клиента
    [3] Три ключови клиента
    [4] Четири ключови клиента
    [5] Пет ключови клиента
    [6] Шест ключови клиента
    [7] Седем ключови клиента
    [8] Осем ключови клиента
    [9] Девет ключови клиента
    [10] Десет ключови клиента
    [11] Единадесет ключови клиента
    [12] Дванадесет ключови клиента
    [one] { $figure } ключов клиент
   *[other] { $figure } ключови клиента
}{ $sold ->
    [no] { $share }
   *[yes] , { $share } от продажбите за последните 12 месеца
}
accounts-summary-some = { $count ->
    [one] { $figure } клиент
   *[other] { $figure } клиента
}, от тях ключови { $keys }{ $sold ->
    [no] { $share }
   *[yes] , { $share } от продажбите за последните 12 месеца
}
accounts-summary-all = { $count ->
    [one] { $key }; общо { $figure } клиент
   *[other] { $key }; общо { $figure } клиента
}
accounts-summary-nothing = Няма съвпадения
accounts-summary-none-key = { $count ->
    [one] { $figure } клиент, не е отбелязан като ключов
   *[other] { $figure } клиента, никой не е отбелязан като ключов
}

## Филтри

accounts-filters = Какво показва списъкът
accounts-find = Търси клиент…
accounts-find-clear = Изчисти търсенето
accounts-text-chip = „{ $text }“
accounts-key = Ключови
accounts-status = Статус
accounts-tag = Етикет
accounts-manager = Мениджър
accounts-not-met = Без среща
accounts-not-met-days = { $days ->
    [one] Без среща { $days } ден
   *[other] Без среща { $days } дни
}
accounts-days = { $days ->
    [one] { $days } ден
   *[other] { $days } дни
}
accounts-period = 12 месеца до { $month }

## Колони

accounts-col-pin = Закачен
accounts-col-name = Клиент
accounts-col-revenue = Приходи, хил. { $symbol }
accounts-col-share = Дял от продажбите
accounts-col-share-short = Дял
accounts-col-months = 24 месеца
accounts-col-coverage = Среща · познаваме · решават
accounts-col-last-met = Среща
accounts-col-next-step = Следваща стъпка

## Редове

accounts-pin = Закачи отстрани
accounts-unpin = Откачи
accounts-pin-named = Закачи „{ $name }“ отстрани
accounts-months-of = Продажби на „{ $name }“ по месеци за последните 24 месеца
accounts-coverage = със среща: { $met }, познаваме: { $known }, могат да решават: { $could }
accounts-coverage-known = със среща: { $met }, познаваме: { $known }
accounts-late = { $days ->
    [one] преди { $days } ден
   *[other] преди { $days } дни
}
accounts-step-unnamed = Следваща стъпка
accounts-not-met-for = { $days ->
    [one] Без среща от { $days } ден
   *[other] Без среща от { $days } дни
}
accounts-never-met = Още няма среща с никого
accounts-nobody-known = Не познаваме никого там
accounts-nobody-met = Няма среща с никого това тримесечие
accounts-single-contact = Среща само с един човек това тримесечие

## Долна лента

accounts-total = { $count ->
    [one] { $sum } от { $count } клиент
   *[other] { $sum } от { $count } клиента
}
accounts-total-unsold = { $count ->
    [one] { $count } клиент
   *[other] { $count } клиента
}
accounts-total-met = със среща това тримесечие { $met }
accounts-total-known = познаваме { $known }
accounts-total-could = могат да купят или да повлияят { $could }
accounts-keys-move = надолу и нагоре
accounts-keys-open = отвори
accounts-keys-peek = надникни

## Няколко наведнъж

accounts-picking = Избери няколко клиента
accounts-pick = Избери „{ $name }“
accounts-picked = { $count ->
    [0] Никой не е избран
    [one] Избран е { $count } клиент
   *[other] Избрани са { $count } клиента
}
accounts-pick-all = Избери всички ({ $count })
accounts-pick-first = Избери първите { $figure }
accounts-pick-hint = Shift със стрелките избира поред, X – един ред
accounts-pick-done = Готово
accounts-save-questionnaires = Запази анкетите…

## Няма какво да се покаже

accounts-empty = Започнете с един клиент, когото искате да задържите
accounts-empty-text = Въведете името и каквото знаете. Досието расте с всяка среща.
accounts-none-fit = { $count ->
    [1] Няма такъв клиент
    [2] Никой не отговаря и на двете условия
   *[other] Никой не отговаря на всички условия
}
accounts-none-fit-text = { $count ->
    [1] Махнете филтъра, за да видите останалите.
   *[other] Махнете един от филтрите или всички наведнъж.
}
accounts-clear = { $count ->
    [1] Махни филтъра
   *[other] Махни филтрите
}
