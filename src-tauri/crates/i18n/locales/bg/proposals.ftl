### Списъкът на офертите.

proposals-new = Нова оферта
proposals-summary = { $all ->
    [one] { $all } оферта
   *[other] { $all } оферти
}{ $drafts ->
    [0] { "" }
    [one] : { $drafts } чернова
   *[other] : { $drafts } чернови
}{ $out ->
    [0] { "" }
   *[other] { $drafts ->
        [0] :
       *[other] ,
    } { $out } при клиенти
}{ $running ->
    [0] { "" }
    [1] { "" } (една изтича до седмица)
   *[other] { "" } ({ $running } изтичат до седмица)
}{ $expired ->
    [0] { "" }
   *[other] { $drafts ->
        [0] { $out ->
            [0] :
           *[other] ,
        }
       *[other] ,
    } { $expired } с изтекъл срок
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
proposals-col-changed = Промяна
proposals-col-menu = Действия
proposals-total = { $sum } в { $count ->
    [one] { $count } оферта
   *[other] { $count } оферти
}
proposals-total-none = { $count ->
    [one] { $count } оферта{ $sum }
   *[other] { $count } оферти{ $sum }
}
proposals-total-of = включени: { $states }; всяка сделка веднъж, без ДДС и опции
proposals-keys-move = по редовете
proposals-keys-open = отвори
proposals-keys-peek = надникни

## Търсене

proposals-filters = Филтри
proposals-find = Заглавие, клиент, номер
proposals-find-clear = Изчисти
proposals-none = Едни и същи числа, три версии
proposals-none-text = Цените се въвеждат веднъж. Директорът, човешките ресурси и финансистите четат всеки своите страници.
proposals-none-fits = Няма съвпадения
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
proposals-record = Запиши изхода…
proposals-delete = Изтрий
proposals-delete-not = Изтриват се само чернови. Изпратеното се пази.
proposals-deleted = Изтрита: { $name }
proposals-withdraw = Оттегляне
proposals-withdrawn = Оттеглена: { $name }
proposals-draft-note = Чернова. Изпратете я, когато е готова: тогава започват последващите контакти и срокът.
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
proposals-told-by = Кой съобщи на клиента
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

## Изгледи

proposals-views = Как се показват
proposals-view = { $view ->
    [list] Списък
    [board] Табло
    [calendar] Календар
   *[conversion] Резултати
}
proposals-show = { $view ->
    [list] Офертите като списък
    [board] Офертите на табло
    [calendar] Календар на офертите
   *[conversion] Какво стана с офертите
}
proposals-col-next = Следваща стъпка
proposals-no-step = Нищо не е планирано
proposals-negotiation = Преговорен лист
proposals-sums = Суми по състояние
proposals-answer = { $state ->
    [not_sent] не е изпратена
    [sent] още няма отговор
    [acknowledged] получена
   *[answered] има отговор
}
proposals-answer-count = { $state ->
    [answered] отговорили: { $count } от { $all }
   *[other] получили: { $count } от { $all }
}
proposals-ending = Изтича до седмица
proposals-needs-step = Чака стъпка

## Запазени филтри

proposals-filters-kept = Запазени филтри
proposals-filter-save = Запази филтъра…
proposals-filter-name = Име
proposals-filter-name-missing = Дайте име на филтъра.
proposals-filter-keep = Запази
proposals-filter-saved = Филтърът е запазен: { $name }
proposals-filter-delete = Изтрий „{ $name }“
proposals-filter-deleted = Филтърът е изтрит: { $name }
proposals-filter-unread = Запазените филтри не могат да се прочетат

## Няколко наведнъж

proposals-picking = Избери няколко
proposals-pick = Избери: { $name }
proposals-picked = { $count ->
    [one] Избрана { $count }
   *[other] Избрани { $count }
}
proposals-pick-all = { $count ->
    [one] Избери тази, която е при клиента
   *[other] Избери всички { $count } при клиенти
}
proposals-pick-hint = X избира ред, Shift + ↓ избира няколко
proposals-close-choose = Първо изберете как са завършили
proposals-pick-most = Най-много { $count } наведнъж
proposals-pick-done = Готово
proposals-close-more = Затвори…
proposals-close-now = { $count ->
    [one] Затвори { $count } оферта
   *[other] Затвори { $count } оферти
}
proposals-closed = { $kind ->
    [declined] { $count ->
        [one] Записан е отказ за { $count } оферта
       *[other] Записан е отказ за { $count } оферти
    }
   *[withdrawn] { $count ->
        [one] Оттеглена е { $count } оферта
       *[other] Оттеглени са { $count } оферти
    }
}
proposals-day-missing = Посочете деня.

## Табло

proposals-until = до { $date }
proposals-move = Премести: { $name }
proposals-move-send = Изпрати…
proposals-move-back = Върни изхода
proposals-moved-back = Изходът е върнат: { $name }
proposals-move-to = { $kind ->
    [accepted] Приета…
    [declined] Отказана…
   *[withdrawn] Оттеглена…
}

## Календар

proposals-today = Днес
proposals-month-before = Предишен месец
proposals-month-after = Следващ месец
proposals-day-after = Следващ ден
proposals-terms-end = Край на срока
proposals-calendar-none = Няма нищо за този ден.
proposals-calendar-week = Седмица
proposals-calendar-week-number = Седмица { $number }
proposals-calendar-more = и още { $count }
proposals-calendar-count = { $count ->
    [one] { $count } запис
   *[other] { $count } записа
}
proposals-calendar-summary = { $steps ->
    [0] Няма стъпки
    [one] { $steps } стъпка
   *[other] { $steps } стъпки
}{ $ends ->
    [0] { "" }
    [one] , изтича срокът на една оферта
   *[other] , изтича срокът на { $ends } оферти
}

## Резултати

proposals-span = Период
proposals-span-months = { $months } месеца
proposals-as = Показване
proposals-as-bars = Ленти
proposals-as-table = Таблица
proposals-sent-between = Изпратени за първи път от { $from } до { $to }, всяка се брои веднъж
proposals-conversion-none = През това време нищо не е изпратено
proposals-conversion-none-text = Броенето започва от деня на изпращане.
proposals-conversion-sent = Изпратени
proposals-conversion-won = Приети
proposals-conversion-days = Дни до отговор
proposals-conversion-half = половината – повече
proposals-conversion-open = Още при клиенти
proposals-conversion-silent = изтекли без отговор: { $count }
proposals-of-decided = { $part } от { $all } решени
proposals-by-reader = По читатели
proposals-by-argument = По аргументи от библиотеката
proposals-argument-gone = Изтрит след това
proposals-by-template = По шаблони
proposals-template-gone = Шаблонът е изтрит
proposals-template-none = Без шаблон
proposals-by-age = По давност на клиента
proposals-age = { $age ->
    [new] Нов: под една година
    [young] От една до три години
    [old] Три и повече години
   *[unknown] Не се знае откога
}
proposals-answered-of = този читател отговори: { $part } от { $all }
proposals-part = { $part ->
    [accepted] приети: { $count }
    [declined] отказани: { $count }
    [withdrawn] оттеглени: { $count }
    [expired] изтекли без отговор: { $count }
   *[open] още при клиенти: { $count }
}
proposals-part-none = Нищо не е изпратено
proposals-part-head = { $part ->
    [sent] Изпратени
    [accepted] Приети
    [declined] Отказани
    [withdrawn] Оттеглени
    [expired] Без отговор
    [answered] Отговорил
   *[open] При клиенти
}

## Оформления

proposals-look = Оформление
proposals-look-book = Книга
proposals-look-book-about = Серифен шрифт на топла хартия, надписи във вашия цвят.
proposals-look-clear = Ясно
proposals-look-clear-about = Безсерифен шрифт, студени тонове, силни заглавия.
proposals-look-folio = Фолио
proposals-look-folio-about = Книгата зад корица във вашия цвят.
proposals-look-ledger = Счетоводна книга
proposals-look-ledger-about = Черно и строго, с титулна страница; цветът ви отбелязва само молбата и срока.
proposals-won-of = { $part } от { $all }
proposals-won-few = решени досега; дял се дава от пет решения
proposals-days-few = дава се от три отговора
