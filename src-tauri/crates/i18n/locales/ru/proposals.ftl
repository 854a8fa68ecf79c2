### Список предложений.

proposals-new = Новое предложение
proposals-summary = { $all ->
    [one] { $all } предложение
    [few] { $all } предложения
   *[other] { $all } предложений
}{ $drafts ->
    [0] { "" }
   *[other] , пишется: { $drafts }
}{ $out ->
    [0] { "" }
   *[other] , у клиентов: { $out }
}{ $running ->
    [0] { "" }
    [one] , одному из них осталось не больше недели
   *[other] , { $running } из них осталось не больше недели
}{ $expired ->
    [0] { "" }
   *[other] , срок истёк: { $expired }
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
proposals-mark-sent = Отметить отправленным
proposals-mark-sent-more = Отметить отправленным…
proposals-record = Записать исход…
proposals-delete = Удалить
proposals-delete-not = Удалить можно только черновик. Отправленное хранится.
proposals-deleted = Удалено: { $name }
proposals-marked-sent = Отмечено отправленным: { $name }
proposals-draft-note = Черновик. Отметьте его отправленным, когда он у клиента: с этого дня идут следующие шаги и срок.
proposals-send-freezes = Предложение получит номер, а текст и цены останутся такими, как сейчас.
proposals-send-freezes-number = Предложение уйдёт под номером { $number }, а текст и цены останутся такими, как сейчас.
proposals-send-stays = Само по себе ничто не покидает этот компьютер. Отменить это нельзя.
proposals-not-yet = Пока нет
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
