### Списъкът на офертите.

proposals-new = Нова оферта
proposals-summary = { $all ->
    [one] { $all } оферта
   *[other] { $all } оферти
}{ $drafts ->
    [0] { "" }
   *[other] , пишат се: { $drafts }
}{ $out ->
    [0] { "" }
   *[other] , при клиенти: { $out }
}{ $running ->
    [0] { "" }
    [one] , на една остава седмица или по-малко
   *[other] , на { $running } от тях остава седмица или по-малко
}{ $expired ->
    [0] { "" }
   *[other] , изтекли: { $expired }
}
proposals-state = { $state ->
    [draft] Чернова
    [sent] Изпратена
    [expiring] Изтича
    [expired] Изтекла
    [accepted] Приета
    [declined] Отказана
    [withdrawn] Оттеглена
   *[superseded] Заменена
}
proposals-state-chip = { $state ->
    [draft] Чернови
    [sent] Изпратени
    [expiring] Изтичат
    [expired] Изтекли
    [accepted] Приети
    [declined] Отказани
    [withdrawn] Оттеглени
   *[superseded] Заменени
}
proposals-days-left = { $days ->
    [0] Последен ден
    [one] Остава { $days } ден
   *[other] Остават { $days } дни
}
proposals-in-days = { $days ->
    [0] днес
    [one] { $days } ден
   *[other] { $days } дни
}

## Колони

proposals-col-proposal = Оферта
proposals-col-number = Номер
proposals-col-readers = Читатели
proposals-col-total = Без ДДС
proposals-col-state = Състояние
proposals-col-until = Важи до
proposals-col-changed = Променена
proposals-col-menu = Действия
proposals-total = { $sum } в { $count ->
    [one] { $count } оферта
   *[other] { $count } оферти
}
proposals-total-none = { $count ->
    [one] { $count } оферта{ $sum }
   *[other] { $count } оферти{ $sum }
}
proposals-keys-move = по редовете
proposals-keys-open = отвори
proposals-keys-peek = надникни

## Търсене

proposals-filters = Филтри
proposals-find = Заглавие, клиент, номер
proposals-find-clear = Изчисти
proposals-none = Едни и същи числа, три версии
proposals-none-text = Цените се въвеждат веднъж. Директорът, човешките ресурси и финансистите четат всеки своите страници.
proposals-none-fits = Нищо не отговаря
proposals-none-fits-text = Останалите са скрити от филтрите.
proposals-clear-filters = Махни филтрите

## Нова

proposals-account = Клиент
proposals-account-placeholder = За кого
proposals-account-missing = Изберете клиента.
proposals-title = Заглавие
proposals-title-placeholder = За какво е
proposals-title-missing = Дайте ѝ заглавие.
proposals-language = Език
proposals-language-account = Езикът на клиента
proposals-language-of-account = езикът на клиента
proposals-create = Отвори бюрото
proposals-creating = Отваря се
proposals-cancel = Отказ

## Какво може да се направи

proposals-menu = Действия: { $name }
proposals-open = Отвори
proposals-mark-sent = Отбележи като изпратена
proposals-mark-sent-more = Отбележи като изпратена…
proposals-record = Запиши изхода…
proposals-delete = Изтрий
proposals-delete-not = Изтриват се само чернови. Изпратеното се пази.
proposals-deleted = Изтрита: { $name }
proposals-marked-sent = Отбелязана като изпратена: { $name }
proposals-draft-note = Чернова. Отбележете я като изпратена, когато е при клиента: тогава започват последващите контакти и срокът.
proposals-send-freezes = Офертата получава номера си, а текстът и цените остават, каквито са сега.
proposals-send-freezes-number = Офертата излиза с номер { $number }, а текстът и цените остават, каквито са сега.
proposals-send-stays = Нищо не напуска този компютър само. Това не може да се отмени.
proposals-not-yet = Още не
proposals-sent-on = Изпратена на

## Изход

proposals-outcome = Какво стана
proposals-outcome-kind = { $kind ->
    [accepted] Приета
    [declined] Отказана
   *[withdrawn] Оттеглена от нас
}
proposals-outcome-named = { $kind ->
    [accepted] Приета
    [declined] Отказана
    [withdrawn] Оттеглена от нас
   *[superseded] Заменена с нова редакция
}
proposals-outcome-on = Кога
proposals-said-by = Кой го каза
proposals-how = Как
proposals-how-placeholder = По телефона, с писмо, на среща
proposals-reason = Причина
proposals-reason-missing = Отказът е ценен с причината си: запишете какво казаха.
proposals-winner = Кой спечели
proposals-winner-hint = Ако е известно
proposals-why = Защо
proposals-record-now = Запиши
proposals-recording = Записва се
proposals-recorded = { $kind ->
    [accepted] Приета: { $name }
    [declined] Отказана: { $name }
   *[withdrawn] Оттеглена: { $name }
}
