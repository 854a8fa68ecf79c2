# Сделки (M8): путь по стадиям, по записанным фактам.

opportunities-title = Сделки
opportunities-new = Сделка
opportunities-new-words = проект новая возможность
opportunities-summary = { $count ->
    [1] Одна сделка, { $standing ->
        [0] она движется.
       *[other] она не движется.
    }
   *[other] { $count ->
        [one] { $count } сделка
        [few] { $count } сделки
       *[many] { $count } сделок
    }, { $standing ->
        [0] все движутся.
        [one] { $standing } не движется.
       *[other] { $standing } не движутся.
    }
}
opportunities-summary-lost = { $lost ->
    [one] Ещё { $lost } проиграна.
    [few] Ещё { $lost } проиграны.
   *[many] Ещё { $lost } проиграно.
}
opportunities-total = Показанные сделки, за первый год: { $sum }
opportunities-sums = По этапам
opportunities-sources = Источники
opportunities-views = Как показывать
opportunities-view = { $view ->
    [board] Доска
    [figures] Итоги
   *[list] Список
}
opportunities-show = { $view ->
    [board] Сделки на доске
    [figures] Чем кончились сделки
   *[list] Сделки списком
}
opportunities-figures-span = Период
opportunities-figures-months = { $months ->
    [one] { $months } месяц
    [few] { $months } месяца
   *[other] { $months } месяцев
}
opportunities-figures-between = Сделки, начатые с { $from } по { $to }, и контакты за то же время
opportunities-figures-none = За это время ничего не начато
opportunities-figures-none-text = Здесь станет видно, чем кончились сделки, на что ушло время и почему сделки проигрывали.
opportunities-figures-deals = Выиграно из проработанных
opportunities-figures-kind = { $kind ->
    [new] Новые клиенты
   *[existing] Действующие клиенты
}
opportunities-figures-worked = { $count ->
    [0] нет сделок
    [one] { $count } сделка
    [few] { $count } сделки
   *[other] { $count } сделок
}
opportunities-figures-part = { $part ->
    [won] выиграно { $count }
    [lost] проиграно { $count }
   *[open] ещё открыто { $count }
}
opportunities-figures-few = (долю называем от пяти завершённых)
opportunities-figures-no-deals = За это время ни одной не начато.
opportunities-won-of = { $part } из { $all }
opportunities-figures-time = На что ушло время
opportunities-figures-work = { $kind ->
    [new] Поиск новых
   *[existing] Работа с клиентами
}
opportunities-figures-work-with = { $kind ->
    [new] с теми, кто ещё не покупает
   *[existing] с теми, кто уже покупает
}
opportunities-figures-hours = { $hours } ч
opportunities-figures-contacts = { $count ->
    [one] { $count } контакт.
    [few] { $count } контакта.
   *[other] { $count } контактов.
}
opportunities-figures-unmeasured = { $count ->
    [one] У { $count } длительность не записана, в часы он не вошёл.
   *[other] У { $count } длительность не записана, в часы они не вошли.
}
opportunities-figures-no-contacts = За это время контактов не было.
opportunities-figures-no-time = Считать пока нечего: ни у одного контакта за это время не записано, сколько он длился. Длительность записывают вместе с контактом.
opportunities-figures-losses = Почему проигрывали
opportunities-figures-no-losses = Ни одна из этих сделок не проиграна.
opportunities-figures-of-lost = { $count } из { $all } проигранных
opportunities-filters = Фильтры
opportunities-find = Название, проблема
opportunities-find-clear = Очистить поиск
opportunities-none = Сделок пока нет
opportunities-none-text = Сделка идёт от первой открытой двери до серийных поставок; из каждой стадии выходят по фактам.
opportunities-none-found = Таких сделок нет
opportunities-none-found-text = Уберите фильтр, чтобы увидеть больше.
opportunities-show-all = Показать все
opportunities-state = { $state ->
    [won] Выиграны
    [lost] Проиграны
   *[open] Открыты
}
opportunities-standing = Не движутся
opportunities-standing-count = { $count ->
    [one] { $count } не движется
   *[other] { $count } не движутся
}
opportunities-stage = { $stage ->
    [ally] Поиск союзника
    [confirmation] Подтверждение
    [approval] Одобрение
    [implementation] Внедрение
    [serial-supply] Серийные поставки
   *[entry] Вход
}
opportunities-met = выполнено { $met } из { $total }
opportunities-col-title = Сделка
opportunities-col-stage = Стадия
opportunities-col-value = Первый год
opportunities-col-movement = Что сделают они
opportunities-col-owner = От нас
opportunities-until = до { $date }
opportunities-col-by = Решат до
opportunities-movement = { $kind ->
    [no-contact] { $days ->
        [0] С ними ещё никто не говорил.
        [one] С ними никто не говорил { $days } день.
        [few] С ними никто не говорил { $days } дня.
       *[many] С ними никто не говорил { $days } дней.
    }
    [no-commitment] Контакт { $date } закончился без их обязательств.
    [overdue] «{ $commitment }» обещали к { $date }
    [silent] «{ $commitment }»: сказано { $date }, без срока.
   *[moving] { $dated ->
        [yes] { $commitment }, до { $date }
       *[no] { $commitment }
    }
}
opportunities-column = { $stage }, { $count ->
    [one] { $count } сделка
    [few] { $count } сделки
   *[many] { $count } сделок
}
opportunities-move = Передвинуть: { $title }
opportunities-move-to = На стадию «{ $stage }»
opportunities-moved = { $title }: теперь «{ $stage }»
opportunities-moving = Передвигается
opportunities-why = Почему сейчас?
opportunities-unmet = { $count ->
    [one] До стадии «{ $stage }» не хватает { $count } условия. Можно идти дальше; ответ останется в истории.
   *[other] До стадии «{ $stage }» не хватает { $count } условий. Можно идти дальше; ответ останется в истории.
}
opportunities-reason-missing = Напишите почему: потом это захотят узнать.
opportunities-move-anyway = Передвинуть
opportunities-leave = Отмена
opportunities-account = Клиент
opportunities-account-hint = Найти клиента
opportunities-account-missing = Выберите клиента.
opportunities-name = Название
opportunities-name-hint = О чём сделка
opportunities-title-missing = Дайте название.
opportunities-customer = Клиент
opportunities-customer-kind = { $kind ->
    [new] Новый
   *[existing] Действующий
}
opportunities-create = Начать
opportunities-creating = Начинается
opportunities-deleted = Удалено: { $title }
opportunities-delete = Удалить сделку
opportunities-gone = Этой сделки больше нет
opportunities-gone-text = Её удалили, или её создание отменили.
opportunities-to-list = Все сделки
opportunities-first-year = { $sum } за первый год
opportunities-to = К стадии «{ $stage }»
opportunities-more-actions = Ещё для этой сделки
opportunities-note-contact = Записать контакт
opportunities-way = Путь сделки
opportunities-ahead = впереди
opportunities-after-deal = после сделки
opportunities-is-standing = Сделка не движется.
opportunities-exits = Чего не хватает
opportunities-missing = До стадии «{ $stage }»
opportunities-nothing-asked = Из этой стадии не выходят: она продолжается.
opportunities-anyway = Можно перейти и сейчас. Мы спросим почему, и ответ останется в истории.
opportunities-is-met = Выполнено:
opportunities-is-missing = Не хватает:
opportunities-record = Записать
opportunities-record-named = Записать: { $what }
opportunities-exit = { $code ->
    [problem-list-drafted] Черновик списка проблем
    [door-opened] Кто-то внутри открыл дверь
    [meeting-or-invitation] Встреча назначена или нас пригласили
    [problems-found-in-meetings] Проблемы найдены на встречах
    [explicit-need] Потребность их словами
    [ally-named] Союзник, у которого есть одна из проблем
    [problem-list-real] О каждой проблеме: у кого она, хотят ли решить, как выбирают
    [criterion-proved] Доказательство: «{ $what }»
    [consequences-counted] У каждой проблемы есть цена
    [volume-stated] Объём назван
    [approved-theirs] Одобрил тот, кто решает у них
    [approved-ours] Одобрил тот, кто решает у нас
    [price-discussed] Цена обсуждена: { $what }
    [volume-confirmed] Объём подтверждён
    [plan-signed] План действий подписан обеими сторонами
    [contacts-denser] Контакты чаще, чем прежде
    [disappointment-overcome] Первое разочарование пройдено
    [confident-use] Работают уверенно
    [plan-done] Все шаги плана действий выполнены
   *[other] Другое условие
}
opportunities-level = { $level ->
    [users] с теми, кто работает
    [heads] с руководителями отделов
   *[top] с тем, кто подписывает
}
opportunities-fact-need = «{ $words }», { $person }
opportunities-fact-criterion = «{ $text }», { $person }, { $verified ->
    [yes] подтверждён
   *[no] заявлен
}
opportunities-criterion-of = критерий: { $person }, { $verified ->
    [yes] подтверждён
   *[no] заявлен
}
opportunities-fact-decision = хочет ли { $person } решить «{ $problem }»
opportunities-fact-criteria = по чему выбирает { $person }
opportunities-fact-contact = { $kind ->
    [call] звонок
    [letter] письмо
   *[meeting] встреча
} { $date }
opportunities-fact-contacts = { $since } за { $sinceDays } дн., прежде { $before } за { $beforeDays } дн.
opportunities-more = ещё { $count }
opportunities-mark = { $kind ->
    [door-opened] Открыли дверь
    [meeting-booked] Согласились на встречу
    [invited] Пригласили в проект
    [volume-stated] Назвали объём
    [approved-theirs] Одобрили у них
    [approved-ours] Одобрили у нас
    [price-discussed] Обсудили цену
    [volume-confirmed] Подтвердили объём
    [plan-signed] Подписали план действий
    [disappointment-overcome] Прошли первое разочарование
   *[confident-use] Работают уверенно
}
opportunities-mark-what = Что произошло
opportunities-mark-who = Кто у них
opportunities-mark-who-hint = Выберите человека
opportunities-mark-ours = Кто у нас
opportunities-mark-on = Когда
opportunities-mark-volume = Какой объём
opportunities-mark-words = Слова
opportunities-lacks = { $lacks ->
    [person] Выберите, кто у них.
    [member] Выберите, кто у нас.
    [words] Напишите, какой объём.
   *[day] Укажите день.
}
opportunities-marked = Записано: { $what }
opportunities-mark-drop = Убрать: { $what }
opportunities-mark-dropped = Убрано: { $what }
opportunities-keep = Сохранить
opportunities-keeping = Сохраняется
opportunities-marks = Записано ещё
opportunities-prices = Обсуждение цены
opportunities-not-discussed = ещё нет
opportunities-proposals = Предложения
opportunities-link = Связать
opportunities-no-proposals = С этой сделкой не связано ни одного предложения.
opportunities-history = История
opportunities-in-stage = { $days ->
    [0] на этой стадии с сегодняшнего дня
    [one] на этой стадии { $days } день, с { $date }
    [few] на этой стадии { $days } дня, с { $date }
   *[many] на этой стадии { $days } дней, с { $date }
}
opportunities-history-move = { $left } → { $entered }
opportunities-history-unmet = Не хватало: { $what }.
opportunities-history-proof = Доказательство по критерию
opportunities-history-price = Обсуждение цены на всех уровнях
opportunities-history-times = { $what } ({ $count })
opportunities-history-opened = Сделка открыта
opportunities-quote = «{ $words }»
opportunities-facts = Данные сделки
opportunities-worth = Стоимость первого года
opportunities-worth-hint = Без налога.
opportunities-nobody = Никто
opportunities-opened = Открыта
opportunities-by = Они решат до
opportunities-people = Кто участвует в решении
opportunities-note = Заметка
opportunities-close = { $kind ->
    [lost] Проиграна…
   *[won] Выиграна…
}
opportunities-close-on = Когда
opportunities-loss = Почему
opportunities-loss-choose = Выберите причину
opportunities-loss-reason = { $reason ->
    [price] Цена
    [competitor] Им больше подошёл другой поставщик
    [no-budget] Нет бюджета
    [no-decision] Оставили всё как есть
    [unsuitable] Не решает их задачу
    [people] Ушёл тот, кто этого хотел
   *[other] Другая причина
}
opportunities-loss-missing = Выберите, почему проиграна.
opportunities-loss-words = Напишите причину словами.
opportunities-loss-in-words = Словами
opportunities-winner = Кому досталась
opportunities-won-why = { $count ->
    [one] Не выполнено { $count } условие: напишите, почему сделка всё же выиграна.
    [few] Не выполнено { $count } условия: напишите, почему сделка всё же выиграна.
   *[many] Не выполнено { $count } условий: напишите, почему сделка всё же выиграна.
}
opportunities-closed = { $title }: { $kind ->
    [lost] проиграна
   *[won] выиграна
}
opportunities-ended = { $kind ->
    [lost] Проиграна { $date }
   *[won] Выиграна { $date }
}
opportunities-reopen = Вернуться к сделке
opportunities-reopened = { $title }: снова открыта

# План действий (M12).
opportunities-plan = План действий
opportunities-plan-none = Кто с обеих сторон что делает, к какому дню и по чему будет видно, что получилось: план подписывают до сделки и выполняют после неё.
opportunities-plan-unsigned = ещё не подписан
opportunities-plan-signed = подписан обеими сторонами { $date }
opportunities-plan-changed = изменён после подписания { $date }
opportunities-plan-sign = Отметить подписи
opportunities-plan-export = Выпустить
opportunities-plan-print = План действий на подпись (PDF)…
opportunities-plan-calendar = План действий для календаря (.ics)…
opportunities-plan-file = План действий, { $title }
opportunities-plan-saved = Сохранено: { $name }
opportunities-step = Шаг
opportunities-step-new = Новый шаг плана действий
opportunities-step-what = Что делаем
opportunities-step-who = Кто делает
opportunities-step-who-hint = От клиента или от нас
opportunities-step-due = Срок
opportunities-step-measure = По чему обе стороны увидят, что получилось
opportunities-step-measure-hint = Печатается вместе с шагом.
opportunities-step-lacks = { $lacks ->
    [what] Напишите, что делаем.
    [who] Выберите, кто это делает: от клиента или от нас.
   *[day] Укажите, к какому дню.
}
opportunities-step-add = Добавить
opportunities-step-close = Закрыть
opportunities-step-added = Добавлено: { $what }
opportunities-step-side = { $side ->
    [theirs] клиент
   *[ours] мы
}
opportunities-step-done = Сделано: { $what }
opportunities-step-done-on = сделано { $date }
opportunities-step-done-day = Сделано
opportunities-step-is-done = Сделано сегодня: { $what }
opportunities-step-is-open = Всё-таки не сделано: { $what }
opportunities-step-late = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[many] просрочено на { $days } дней
}
opportunities-step-note = Заметка для нас, не печатается
opportunities-step-delete = Удалить шаг
opportunities-step-deleted = Удалено: { $what }
opportunities-nowhere = Такой сделки нет
opportunities-nowhere-text = Возможно, адрес обрезан или введён с ошибкой. Все сделки — в списке.
