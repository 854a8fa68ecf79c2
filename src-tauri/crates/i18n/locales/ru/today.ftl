### Сегодня: что пора сделать, что не терпит, что на этой неделе.

today-title = Сегодня
today-summary = { $count ->
    [0] Срочных дел нет.
    [one] { $count } дело{ $urgent ->
        [0] .
       *[other] , и оно не терпит.
    }
    [few] { $count } дела. { $urgent ->
        [0] Ничего не опаздывает.
       *[other] Не терпят: { $urgent }.
    }
   *[many] { $count } дел. { $urgent ->
        [0] Ничего не опаздывает.
       *[other] Не терпят: { $urgent }.
    }
}
today-views = Как собрать
today-view = { $view ->
    [account] По клиентам
   *[urgency] По срочности
}
today-waits = Что ждёт
today-beside = Календарь и сделки
today-group = { $group ->
    [urgent] Не терпит
    [today] Сегодня
    [week] На этой неделе
   *[unmet] Давно не виделись
}
today-no-account = Без клиента
today-none = Ничего не ждёт
today-none-text = Шаги после отправки, обещания обеих сторон, окончания сроков, дни рождения и крупные клиенты, с которыми давно не виделись, появляются здесь сами.
today-to-opportunities = Посмотреть сделки
today-tick = Сделано: { $what }
today-done = Сделано: { $what }
today-commitment = Обещали: { $what }
today-promised = Обещано к { $date }
today-step = { $side ->
    [theirs] Шаг плана, за ними
   *[ours] Шаг плана, за нами
}
today-meeting-unheld = Была назначена; итогов нет
today-expires = { $number } действует до: { $date }
today-expired = Срок { $number } истёк: { $date }
today-birthday = День рождения: { $name }
today-birthday-turns = { $years ->
    [one] { $name }: исполняется { $years } год
    [few] { $name }: исполняется { $years } года
   *[many] { $name }: исполняется { $years } лет
}
today-never-met = С ними ещё никто не виделся
today-not-met = { $days ->
    [one] Не виделись { $days } день
    [few] Не виделись { $days } дня
   *[many] Не виделись { $days } дней
}
today-last-met = Последняя встреча { $date }
today-sales = { $sum } за 12 месяцев
today-late = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[many] просрочено на { $days } дней
}
today-left = { $days ->
    [0] истекает сегодня
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
}
today-over = { $days ->
    [one] истёк { $days } день назад
    [few] истёк { $days } дня назад
   *[many] истёк { $days } дней назад
}
today-now = сегодня
today-tomorrow = завтра
today-script = Что сказать
today-script-of = Что сказать: { $what }
today-plan = Назначить встречу
today-plan-with = Назначить встречу: { $name }
today-open = { $kind ->
    [commitment] Открыть контакт
    [action] Открыть план
    [meeting] Открыть план
    [expiring] Открыть КП
    [birthday] Открыть карточку
   *[other] Открыть
}
today-open-named = { $kind ->
    [commitment] Открыть контакт
    [action] Открыть план
    [meeting] Открыть план
    [expiring] Открыть КП
    [birthday] Открыть карточку
   *[other] Открыть
}: { $what }
today-calendar = В календаре
today-calendar-all = Все встречи
today-calendar-none = На эти дни встреч не назначено.
today-distance = Расстояние до сделки
today-standing = { $count ->
    [one] { $count } не движется: после последнего контакта клиент ничего не обещал.
   *[other] { $count } не движутся: после последнего контакта клиент ничего не обещал.
}
