### Список предложений.

proposals-new = Новое предложение
proposals-summary = { $all ->
    [one] { $all } предложение
    [few] { $all } предложения
   *[other] { $all } предложений
}{ $drafts ->
    [0] { "" }
    [one] : { $drafts } черновик
    [few] : { $drafts } черновика
   *[other] : { $drafts } черновиков
}{ $out ->
    [0] { "" }
   *[other] { $drafts ->
        [0] :
       *[other] ,
    } { $out } у клиентов
}{ $running ->
    [0] { "" }
    [1] { "" } (одно истекает в течение недели)
    [one] { "" } ({ $running } истекает в течение недели)
   *[other] { "" } ({ $running } истекают в течение недели)
}{ $expired ->
    [0] { "" }
   *[other] { $drafts ->
        [0] { $out ->
            [0] :
           *[other] ,
        }
       *[other] ,
    } { $expired } с истёкшим сроком
}
proposals-state = { $state ->
    [draft] Черновик
    [sent] Отправлено
    [expiring] Истекает
    [expired] Истекло
    [accepted] Принято
    [declined] Отклонено
    [withdrawn] Отозвано
   *[superseded] Заменено
}
proposals-state-chip = { $state ->
    [draft] Черновики
    [sent] Отправлены
    [expiring] Истекают
    [expired] Истекли
    [accepted] Приняты
    [declined] Отклонены
    [withdrawn] Отозваны
   *[superseded] Заменены
}
proposals-days-left = { $days ->
    [0] Последний день
    [one] Остался { $days } день
    [few] Осталось { $days } дня
   *[other] Осталось { $days } дней
}
proposals-in-days = { $days ->
    [0] сегодня
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}

## Столбцы

proposals-col-proposal = Предложение
proposals-col-number = Номер
proposals-col-readers = Читатели
proposals-col-total = Без НДС
proposals-col-state = Состояние
proposals-col-until = Действует до
proposals-col-changed = Изменено
proposals-col-menu = Действия
proposals-total = { $sum }, { $count ->
    [one] { $count } предложение
    [few] { $count } предложения
   *[other] { $count } предложений
}
proposals-total-none = { $count ->
    [one] { $count } предложение{ $sum }
    [few] { $count } предложения{ $sum }
   *[other] { $count } предложений{ $sum }
}
proposals-total-of = учтены: { $states }; каждая сделка один раз, без НДС и опций
proposals-keys-move = по строкам
proposals-keys-open = открыть
proposals-keys-peek = взглянуть

## Поиск

proposals-filters = Фильтры
proposals-find = Название, клиент, номер
proposals-find-clear = Очистить
proposals-none = Одни и те же числа, три редакции
proposals-none-text = Цены вводятся один раз. Директор, персонал и финансисты читают каждый свои страницы.
proposals-none-fits = Ничего не подошло
proposals-none-fits-text = Остальные скрыты фильтрами.
proposals-clear-filters = Убрать фильтры

## Новое

proposals-account = Клиент
proposals-account-placeholder = Для кого
proposals-account-missing = Выберите клиента.
proposals-title = Название
proposals-title-placeholder = О чём оно
proposals-title-missing = Дайте название.
proposals-language = Язык
proposals-language-account = Язык клиента
proposals-language-of-account = язык клиента
proposals-create = Открыть стол
proposals-creating = Открывается
proposals-cancel = Отмена

## Что можно сделать

proposals-menu = Действия: { $name }
proposals-open = Открыть
proposals-record = Записать исход…
proposals-delete = Удалить
proposals-delete-not = Удалить можно только черновик. Отправленное хранится.
proposals-deleted = Удалено: { $name }
proposals-withdraw = Отозвать
proposals-withdrawn = Отозвано: { $name }
proposals-draft-note = Черновик. Отправьте, когда он готов: с этого дня идут следующие шаги и срок.
proposals-sent-on = Отправлено

## Исход

proposals-outcome = Чем кончилось
proposals-outcome-kind = { $kind ->
    [accepted] Принято
    [declined] Отклонено
   *[withdrawn] Отозвано нами
}
proposals-outcome-named = { $kind ->
    [accepted] Принято
    [declined] Отклонено
    [withdrawn] Отозвано нами
   *[superseded] Заменено новым пересмотром
}
proposals-outcome-on = Когда
proposals-said-by = Кто сказал
proposals-told-by = Кто сообщил клиенту
proposals-how = Как
proposals-how-placeholder = По телефону, письмом, на встрече
proposals-reason = Причина
proposals-reason-missing = Отказ ценен причиной: запишите, что сказали.
proposals-winner = Кто выиграл
proposals-winner-hint = Если известно
proposals-why = Почему
proposals-record-now = Записать
proposals-recording = Записывается
proposals-recorded = { $kind ->
    [accepted] Принято: { $name }
    [declined] Отклонено: { $name }
   *[withdrawn] Отозвано: { $name }
}

## Виды

proposals-views = Как показывать
proposals-view = { $view ->
    [list] Список
    [board] Доска
    [calendar] Календарь
   *[conversion] Итоги
}
proposals-show = { $view ->
    [list] Предложения списком
    [board] Предложения на доске
    [calendar] Календарь предложений
   *[conversion] Чем кончились предложения
}
proposals-col-next = Следующий шаг
proposals-no-step = Ничего не намечено
proposals-negotiation = Лист переговоров
proposals-sums = Суммы по состояниям
proposals-answer = { $state ->
    [not_sent] не отправлено
    [sent] ответа ещё нет
    [acknowledged] получено
   *[answered] есть ответ
}
proposals-answer-count = { $state ->
    [answered] ответов: { $count } из { $all }
   *[other] получили: { $count } из { $all }
}
proposals-ending = Истекает за неделю
proposals-needs-step = Ждёт шага

## Сохранённые фильтры

proposals-filters-kept = Сохранённые фильтры
proposals-filter-save = Сохранить фильтр…
proposals-filter-name = Название
proposals-filter-name-missing = Назовите фильтр.
proposals-filter-keep = Сохранить
proposals-filter-saved = Фильтр сохранён: { $name }
proposals-filter-delete = Удалить «{ $name }»
proposals-filter-deleted = Фильтр удалён: { $name }
proposals-filter-unread = Не удалось прочитать сохранённые фильтры

## Несколько сразу

proposals-picking = Выбрать несколько
proposals-pick = Выбрать: { $name }
proposals-picked = { $count ->
    [one] Выбрано { $count }
   *[other] Выбрано { $count }
}
proposals-pick-all = { $count ->
    [one] Выбрать то, что у клиента
   *[other] Выбрать все, что у клиентов: { $count }
}
proposals-pick-hint = X — выбрать строку, Shift + ↓ — несколько
proposals-close-choose = Сначала выберите, чем всё закончилось
proposals-pick-most = Не больше { $count } за раз
proposals-pick-done = Готово
proposals-close-more = Закрыть…
proposals-close-now = { $count ->
    [one] Закрыть { $count } предложение
    [few] Закрыть { $count } предложения
   *[other] Закрыть { $count } предложений
}
proposals-closed = { $kind ->
    [declined] { $count ->
        [one] Записан отказ по { $count } предложению
       *[other] Записан отказ по { $count } предложениям
    }
   *[withdrawn] { $count ->
        [one] Отозвано { $count } предложение
        [few] Отозвано { $count } предложения
       *[other] Отозвано { $count } предложений
    }
}
proposals-day-missing = Укажите день.

## Доска

proposals-until = до { $date }
proposals-move = Перенести: { $name }
proposals-move-send = Отправить…
proposals-move-back = Снять исход
proposals-moved-back = Исход снят: { $name }
proposals-move-to = { $kind ->
    [accepted] Принято…
    [declined] Отклонено…
   *[withdrawn] Отозвано…
}

## Календарь

proposals-today = Сегодня
proposals-month-before = Предыдущий месяц
proposals-month-after = Следующий месяц
proposals-day-after = Следующий день
proposals-terms-end = Конец срока
proposals-calendar-none = В этот день ничего нет.
proposals-calendar-week = Неделя
proposals-calendar-week-number = { $number }-я неделя
proposals-calendar-more = и ещё { $count }
proposals-calendar-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[other] { $count } записей
}
proposals-calendar-summary = { $steps ->
    [0] Шагов нет
    [one] { $steps } шаг
    [few] { $steps } шага
   *[other] { $steps } шагов
}{ $ends ->
    [0] { "" }
    [one] , срок истекает у одного предложения
   *[other] , срок истекает у { $ends } предложений
}

## Итоги

proposals-span = Период
proposals-span-months = { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[other] { $months } месяцев
}
proposals-as = Показать как
proposals-as-bars = Полосы
proposals-as-table = Таблица
proposals-sent-between = Впервые отправлены с { $from } по { $to }, каждое считается один раз
proposals-conversion-none = За это время ничего не отправлено
proposals-conversion-none-text = Счёт идёт со дня отправки.
proposals-conversion-sent = Отправлено
proposals-conversion-won = Принято
proposals-conversion-days = Дней до ответа
proposals-conversion-half = половина дольше
proposals-conversion-open = Ещё у клиентов
proposals-conversion-silent = истекли без ответа: { $count }
proposals-of-decided = { $part } из { $all } решённых
proposals-by-reader = По читателям
proposals-by-argument = По аргументам из библиотеки
proposals-argument-gone = С тех пор удалён
proposals-by-template = По шаблонам
proposals-template-gone = Шаблон с тех пор удалён
proposals-template-none = Без шаблона
proposals-by-age = По давности клиента
proposals-age = { $age ->
    [new] Новый: меньше года
    [young] От года до трёх лет
    [old] Три года и больше
   *[unknown] Неизвестно, с какого времени
}
proposals-answered-of = этот читатель ответил: { $part } из { $all }
proposals-part = { $part ->
    [accepted] принято: { $count }
    [declined] отклонено: { $count }
    [withdrawn] отозвано: { $count }
    [expired] истекло без ответа: { $count }
   *[open] ещё у клиентов: { $count }
}
proposals-part-none = Ничего не отправлено
proposals-part-head = { $part ->
    [sent] Отправлено
    [accepted] Принято
    [declined] Отклонено
    [withdrawn] Отозвано
    [expired] Без ответа
    [answered] Ответил
   *[open] У клиентов
}

## Оформления

proposals-look = Оформление
proposals-look-book = Книга
proposals-look-book-about = Шрифт с засечками на тёплой бумаге, подписи вашего цвета.
proposals-look-clear = Ясное
proposals-look-clear-about = Рубленый шрифт, холодные тона, крупные заголовки.
proposals-look-folio = Фолиант
proposals-look-folio-about = Книга под обложкой вашего цвета.
proposals-look-ledger = Гроссбух
proposals-look-ledger-about = Чёрное и строгое, с титульным листом; ваш цвет отмечает только просьбу и срок.
proposals-won-of = { $part } из { $all }
proposals-won-few = решено пока; доля — от пяти решений
proposals-days-few = считаем от трёх ответов
