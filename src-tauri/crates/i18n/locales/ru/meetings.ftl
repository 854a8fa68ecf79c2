### Встречи: кого о чём спросить, что ответили, что из этого вышло; банк вопросов (M10).

meetings-title = Встречи
meetings-summary = Кого о чём спросить и что из этого вышло.
meetings-plan = Запланировать встречу
meetings-planned = Встреча запланирована на завтра
meetings-new-title = Встреча, { $account }
meetings-none = Встреч пока не запланировано
meetings-none-text = Встречу планируют из досье клиента или из сделки.
meetings-to-accounts = К клиентам
meetings-more = ещё { $count }
meetings-group = { $group ->
    [silent] Прошли, но ещё не записаны
    [ahead] Предстоят
   *[held] Прошли
}
meetings-asked = ответов { $asked } из { $questions }
meetings-questions = { $count ->
    [0] вопросов пока нет
    [one] { $count } вопрос
    [few] { $count } вопроса
   *[other] { $count } вопросов
}
meetings-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
meetings-gone = Этой встречи здесь больше нет
meetings-gone-text = Её удалили. Отмена вернёт её.
meetings-name = Название
meetings-delete = Удалить план
meetings-deleted = { $title }: удалено
meetings-print = Напечатать план
meetings-print-in = Сохранить лист встречи в PDF, { $language }…
meetings-printed = Лист встречи сохранён: { $name }
meetings-file = { $title } { $date }
meetings-grid = Вопросы
meetings-beside = Рядом с вопросами

## Вопросы

meetings-col-questions = Вопросы
meetings-whoever = Кто знает
meetings-absent = без участия
meetings-kinds = Вид вопроса
meetings-kind = { $kind ->
    [situation] Ситуация
    [problem] Проблема
    [implication] Последствие
   *[need_payoff] Польза
}
meetings-kind-about = { $kind ->
    [situation] как устроено сейчас
    [problem] что мешает
    [implication] чем это грозит
   *[need_payoff] что это даст, их словами
}
meetings-question = Вопрос
meetings-question-hint = Enter сохранит
meetings-question-add = Добавить: { $kind }, { $name }
meetings-question-drop = Убрать: { $text }
meetings-answer = что ответили
meetings-answer-of = Что ответили: { $text }
meetings-not-printed = Отношение и ответы не печатаются: на листе для встречи только вопросы и место для записи.
meetings-link = { $kind ->
    [problem] { $place ->
        [0] проблема: { $title }
       *[other] проблема { $place }: { $title }
    }
    [criterion] критерий: { $title }
    [influence] карта отношений: { $title }
    [planned_change] перемена: { $title }
    [part] отношение: { $title }
    [task] наша задача: { $title }
   *[contact] контакт: { $title }
}

## Банк

meetings-bank = Банк вопросов
meetings-from-bank = Вопрос из банка
meetings-bank-short = Из банка
meetings-bank-for = Из банка, для: { $name }
meetings-ask-whom = Кого спросить
meetings-own = свой
meetings-used = { $count ->
    [one] в { $count } плане
   *[other] в { $count } планах
}
meetings-taken = В плане
meetings-take = Взять в план: { $text }
meetings-bank-none = Такого вопроса в банке нет
meetings-bank-edit = Все вопросы банка
meetings-bank-summary = Ситуация, проблема, последствие, польза: отсюда план берёт вопросы.
meetings-bank-any-reader = Вопросы для всех читателей
meetings-bank-any-industry = Все отрасли
meetings-bank-language = Язык вопросов
meetings-bank-find = Найти вопрос
meetings-bank-own = Свои
meetings-bank-own-none = Пока нет. Добавьте вопрос или возьмите один из тех, что ниже, и измените.
meetings-bank-add = Добавить вопрос
meetings-bank-added = Вопрос добавлен
meetings-bank-deleted = Вопрос удалён
meetings-bank-lacks = Напишите вопрос так, как его задают.
meetings-bank-readers = Для кого (не отмечено: для всех)
meetings-bank-industries = Отрасли (пусто: для всех)
meetings-bank-industry-add = Добавить отрасль
meetings-bank-starting = Есть в программе
meetings-bank-copy = Взять как свой: { $text }

## Обстановка

meetings-goal = На что они должны согласиться
meetings-goal-hint = Их следующее обязательство: данные, проба, встреча с тем, кто решает
meetings-when-where = Когда и где
meetings-on = День
meetings-at = Время
meetings-at-wrong = Напишите как 9:30.
meetings-place = Место
meetings-lasts = Минут
meetings-theirs = С их стороны
meetings-ours = С нашей стороны
meetings-nobody-known = Там пока никого не знаем
meetings-hint-goal = Напишите, на что они должны согласиться в конце.
meetings-hint-nobody = Отметьте, кто придёт с их стороны.
meetings-hint-question = { $name }: ни одного вопроса.
meetings-hint-benefit = Пользу должен назвать клиент. { $name }: ещё нет вопроса о пользе.
meetings-hint-unanswered = { $count ->
    [one] Без ответа остался { $count } вопрос.
    [few] Без ответа остались { $count } вопроса.
   *[other] Без ответа осталось { $count } вопросов.
}

## Слова

meetings-objections = Что могут возразить
meetings-objections-none = Возражений пока не ждём
meetings-objection = Что могут сказать
meetings-objection-add = Добавить возражение
meetings-objection-hint = Enter, потом наш ответ
meetings-objection-answer = Наш ответ: { $says }
meetings-our-answer = Что ответим
meetings-objection-drop = Убрать: { $says }
meetings-fallback = Самое меньшее, с чем уйдём
meetings-bring = Взять с собой
meetings-note = Наша заметка
meetings-ours-only = Только для нас, не печатается

## После встречи

meetings-after = После встречи
meetings-after-about = Когда встреча пройдёт, она станет контактом, а ответы смогут войти в список проблем.
meetings-was-held = Встреча прошла…
meetings-held-noted = Встреча записана как контакт
meetings-who-came = Кто был
meetings-later = Позже
meetings-commitment = Их следующее обязательство
meetings-contact = Контакт { $date }
meetings-offers = Что войдёт в список проблем
meetings-offer-into = Войдёт как
meetings-offer-new = Новая проблема
meetings-offer-text = Проблема
meetings-offer-text-hint = Проблема одной строкой
meetings-offer-consequence = Следствие:
meetings-offer-benefit = Польза:
meetings-offer-hidden = Нужда скрытая: пользу не назвали
meetings-enter = { $count ->
    [one] Внести { $count } запись
    [few] Внести { $count } записи
   *[other] Внести { $count } записей
}
meetings-enter-none = Отметьте, что внести в список.
meetings-enter-after = Войдёт в список, когда встреча пройдёт.
meetings-entered = { $count ->
    [one] Внесена { $count } проблема
    [few] Внесены { $count } проблемы
   *[other] Внесено { $count } проблем
}
meetings-next = Следующая встреча
meetings-next-on = Следующая встреча: { $when }
meetings-carried = { $count ->
    [0] отсюда ничего не перенесено
    [one] { $count } вопрос перенесён отсюда
    [few] { $count } вопроса перенесены отсюда
   *[other] { $count } вопросов перенесено отсюда
}
meetings-left = { $count ->
    [0] Открытых вопросов не осталось
    [one] Остался { $count } открытый вопрос
    [few] Осталось { $count } открытых вопроса
   *[other] Осталось { $count } открытых вопросов
}
meetings-plan-next = Запланировать следующую
meetings-open = Открыть план
meetings-follows = Продолжает

## Что узнали о людях

meetings-heard = Критерии и отношение
meetings-heard-again = Повторили
meetings-heard-again-named = «{ $text }»: повторили на встрече
meetings-heard-seen = Увидели на деле
meetings-heard-seen-named = «{ $text }»: увидели на деле
meetings-heard-is-noted = обновлено по этой встрече, { $date }
meetings-heard-noted = { $name }: «{ $text }», { $seen ->
    [yes] увидели на деле
   *[no] повторили
}
meetings-heard-more = ещё { $count }
meetings-heard-add = Критерий
meetings-heard-add-for = Новый критерий: { $name }
meetings-heard-added = { $name }: записан критерий «{ $text }»
meetings-heard-source = со встречи { $date }
meetings-heard-stance-noted = { $name }: { $stance }
meetings-heard-plans = Спросили о 12 месяцах
meetings-heard-plans-of = Спросили о 12 месяцах: { $name }
meetings-heard-plans-noted = { $name }: о планах на 12 месяцев спросили
meetings-heard-change = Объявили:
meetings-heard-change-short = В список перемен
meetings-heard-change-take = В список перемен: { $what }
meetings-heard-change-noted = В списке перемен: { $what }
