### Карта отношений: кто где стоит в решении и кто к кому прислушивается.

map-views = Как показать людей
map-view = { $view ->
    [map] Карта
   *[list] Список
}
map-name = Карта отношений: { $account }
map-keys = Стрелки переходят между карточками, Enter открывает карточку, Shift со стрелками двигает её. Плюс и минус меняют масштаб, 0 показывает всю карту, Ctrl со стрелками двигает карту.
map-beside = Рядом с картой
map-zoom = Масштаб
map-nearer = Ближе
map-farther = Дальше
map-whole = Вся карта
map-reports = подчиняется
map-deep = охват
map-influences = влияет
map-deal = Сделка
map-deal-all = Весь клиент
map-none-text = Добавьте того, с кем встретились первым. Карта нарисуется сама: по должностям, по тому, кто кому подчиняется и кто к кому прислушивается.
map-none-deal = В этой сделке пока никто не назван
map-none-deal-text = Карта сделки показывает тех, кто в ней участвует.

## Карточки

map-nobody = пока никого не знаем
map-gap-part = должен быть
map-no-role = роль неизвестна
map-buying-role = Роль в покупке
map-buying = { $role ->
    [economic] Даёт деньги
    [user] Работает с этим
    [technical] Проверяет, подходит ли
   *[coach] Подсказывает, как решают
}
map-covered = Охват
map-area = Область решения: { $name }
map-depth = { $depth ->
    [none] За год ни одного контакта
    [brief] Бегло: один контакт за год
    [several] Несколько контактов за год
   *[in_depth] Глубоко
}
map-met = Последняя встреча { $date }, { $ago }
map-never-met = Ещё не встречались
map-bond = { $bond ->
    [stranger] незнакомы
    [acquainted] знакомы
    [working] рабочие отношения
    [trusted] доверие
   *[partner] партнёрство
}
map-bond-now = Отношения с нами
map-bond-wanted = Каких отношений хотим
map-bond-line = Отношения: { $bond }
map-bond-lines = Отношения: { $bond }; хотим: { $wanted }
map-came = Работает там с
map-profile = Открыть профиль
map-automatic = Место по умолчанию
map-placed = { $count ->
    [one] Передвинута { $count } карточка
    [few] Передвинуты { $count } карточки
   *[other] Передвинуто { $count } карточек
}

## Влияние

map-listens = К кому прислушивается
map-listens-none = Пока не знаем.
map-moves = На кого влияет
map-influence-add = Добавить влияние
map-influence-who = { $name } прислушивается к
map-influence-why = Откуда знаем
map-influence-why-of = Почему { $from } влияет на решения: { $to }
map-influence-lacks = { $lacks ->
    [who] Выберите, к кому прислушивается.
   *[why] Напишите парой слов, откуда мы это знаем.
}
map-influence-added = Влияние добавлено: { $from } → { $to }
map-influence-drop = Удалить влияние: { $from } → { $to }
map-influence-dropped = Влияние удалено: { $from } → { $to }
map-keep = Добавить
map-keeping = Добавление
map-leave = Отмена

## Пустые карточки

map-gap-add = Добавить пустую карточку
map-gaps = Тревожные знаки и пустые карточки
map-gaps-list = Пустые карточки
map-gap-about = Для того, кто там точно есть, но имени мы ещё не знаем.
map-gap-title = Кто он там
map-gap-lacks = Напишите, кто он там, например «Начальник отдела качества».
map-gap-added = Пустая карточка «{ $title }» добавлена
map-gap-who = Кто это
map-gap-who-hint = когда узнаете имя
map-gap-note = Откуда знаем, что он есть
map-gap-filled = { $name }: теперь на карточке
map-gap-delete = Удалить карточку
map-gap-deleted = Пустая карточка «{ $title }» удалена

## Предупреждения, худшие сначала

map-flags = Тревожные знаки
map-flags-count = { $count ->
    [one] { $count } тревожный знак
    [few] { $count } тревожных знака
   *[other] { $count } тревожных знаков
}
map-no-flags = Нет: все роли в покупке известны, союзник есть, всё нужное записано.
map-flag-no-ally = Нет союзника: там нам пока никто не помогает.
map-flag-uncovered = Роль в покупке не охвачена: { $role }. Никого не знаем.
map-flag-unmet = Роль в покупке не охвачена: { $role }. Ещё не встречались: { $people }.
map-flag-unknown = Не знаем имени: { $title }.
map-flag-change = { $dated ->
    [yes] Реорганизация, { $date }: { $text }
   *[no] Реорганизация: { $text }
}
map-flag-new = Новый человек: { $name }, с { $date }.
map-flag-missing = { $name }: пока не знаем: { $what }.
map-lacking = { $what ->
    [role] роль
    [reader] как читает
    [stance] отношение
    [influence] влияние
   *[criteria] критерии
}

## Файл

map-pdf = Сохранить
map-save = Сохранить карту отношений в PDF…
map-save-picture = Сохранить карту отношений картинкой (PNG)…
map-saving = Сохранение
map-saved = Карта отношений сохранена
map-file = { $of ->
    [deal] Карта отношений, { $account }, { $deal }
   *[account] Карта отношений, { $account }
}
