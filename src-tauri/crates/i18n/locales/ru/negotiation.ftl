### Лист переговоров: только для нас.

negotiation-title = Лист переговоров
negotiation-private = Только для нас
negotiation-never = Ни в одном документе.
negotiation-never-text = Ничего отсюда нельзя поместить в предложение, выпустить или напечатать вместе с ним.
negotiation-hide = Скрыть
negotiation-show = Показать
negotiation-hidden = Скрыто, пока кто-то смотрит. Ничего не пропало.
negotiation-prepared = Подготовлено до переговоров
negotiation-talks = Переговоры
negotiation-written = Лист переговоров изменён
negotiation-edit = Изменить
negotiation-edit-named = Изменить: { $name }
negotiation-delete = Удалить
negotiation-cancel = Отмена
negotiation-write = Записать
negotiation-writing = Записывается
negotiation-note = Записать

## От чего отказываемся и где стоим

negotiation-refuse = Отказываемся, если
negotiation-refuse-none = Пока ничего нет. Запишите точку отказа до первого предложения.
negotiation-set-before = записано до первого предложения
negotiation-set-after = записано после первого предложения
negotiation-worse = { $better ->
    [higher] меньше { $value }
   *[lower] больше { $value }
}
negotiation-stand = Где мы стоим
negotiation-their-ask = просят они
negotiation-nothing-said = не названо
negotiation-refuse-at = отказ { $value }
negotiation-target-at = цель { $value }
negotiation-ask-is = Они просят { $value }
negotiation-ask-beyond = Они просят { $value }, это за точкой отказа
negotiation-value = { $unit ->
    [money] { $figure }
    [percent] { $figure } %
    [days] { $count ->
        [one] { $figure } день
        [few] { $figure } дня
       *[other] { $figure } дней
    }
    [months] { $count ->
        [one] { $figure } месяц
        [few] { $figure } месяца
       *[other] { $figure } месяцев
    }
    [years] { $count ->
        [one] { $figure } год
        [few] { $figure } года
       *[other] { $figure } лет
    }
    [pieces] { $figure } шт.
   *[number] { $figure }
}
negotiation-term-add = Добавить условие…
negotiation-term = О чём договариваемся
negotiation-term-placeholder = Цена за рейс
negotiation-term-missing = Напишите, о чём договариваемся.
negotiation-unit = В чём считаем
negotiation-unit-name = { $unit ->
    [money] деньги
    [percent] проценты
    [days] дни
    [months] месяцы
    [years] годы
    [pieces] штуки
   *[number] число
}
negotiation-better = Что лучше для нас
negotiation-better-way = { $better ->
    [higher] Больше
   *[lower] Меньше
}
negotiation-line = Точка отказа
negotiation-target = Цель
negotiation-line-words = Или условие словами

## Если не договоримся

negotiation-else = Если не договоримся
negotiation-we-have = У нас есть
negotiation-they-have = У них есть
negotiation-worth = Сколько стоит
negotiation-sure = Уверенность
negotiation-sure-part = уверенность { $part }
negotiation-else-none = Что есть у нас и что у них, если ничего не выйдет: кто это знает, торгуется спокойно.
negotiation-else-write = Записать
negotiation-else-done = Готово

## Правила

negotiation-them = им
negotiation-hours-left = { $hours } ч
negotiation-guard = { $code ->
    [walk_away] { $state ->
        [running] Запишите точку отказа до первого предложения.
       *[broken] { $open ->
            [true] Точки отказа нет, а предложения уже звучат.
           *[false] Точка отказа записана после первого предложения.
        }
    }
    [counter_offer] { $state ->
        [running] Ответ не раньше { $until } ({ $who })
       *[broken] Вы ответили слишком рано.
    }
    [second_concession] { $state ->
        [running] Вы уступили и ждёте ответа.
       *[broken] Вы уступили дважды, не получив ответа.
    }
    [unasked_concession] Вы уступили без просьбы.
   *[beyond_walk_away] Ваше предложение — за вашей же точкой отказа.
}
negotiation-guard-fact = { $code ->
    [walk_away] { $state ->
        [running] Черта, проведённая в пылу переговоров, сдвигается.
       *[broken] Первое предложение прозвучало { $at }.
    }
    [counter_offer] { $state ->
        [running] Осталось { $left_hours } ч { $left_minutes } мин из { $hours }. Готовить ответ можно уже сейчас.
       *[broken] { $at }, раньше чем через { $hours } ч после { $since }.
    }
    [second_concession] { $state ->
        [running] { $what }, { $since }. Пока не ответят, больше ничего не уступайте.
       *[broken] { $what }, вторая уступка { $at }. Прежде чем уступать снова, узнайте, что дают за первую.
    }
    [unasked_concession] { $open ->
        [true] { $what }, { $at }. Попросите что-то взамен и, пока не ответят, больше не уступайте.
       *[false] { $what }, { $at }. В следующий раз сначала назовите цену.
    }
   *[beyond_walk_away] Прозвучало { $at }.
}
negotiation-guard-act = { $code ->
    [walk_away] Записать
    [counter_offer] { $state ->
        [running] Написать ответ
       *[broken] К предложению
    }
    [second_concession] Записать, что дали
    [unasked_concession] Попросить что-то
   *[beyond_walk_away] К предложению
}

## Предложения сторон

negotiation-offers = Предложения сторон
negotiation-important = важная сделка: { $hours } ч между их и нашим
negotiation-not-important = небольшая сделка: ждать не нужно
negotiation-note-theirs = Записать их предложение
negotiation-note-ours = Записать наше предложение
negotiation-when = Когда
negotiation-side = Сторона
negotiation-side-of = { $side ->
    [ours] Наше
   *[theirs] Их
}
negotiation-offer = Предложение
negotiation-who = Кто
negotiation-then = Что потом
negotiation-today = Сегодня
negotiation-day = День
negotiation-hour = Время
negotiation-hour-wrong = Напишите время так: 14:30.
negotiation-words = Словами
negotiation-offer-missing = Напишите, что предложено: число или слова.
negotiation-answers = Это ответ на
negotiation-replied = Другая сторона ответила без предложения
negotiation-reply = Что ответила
negotiation-offer-beyond = Это за нашей же точкой отказа: { $value }.
negotiation-offer-early = Со времени их предложения не прошло { $hours } ч. Отвечайте не раньше { $until }.
negotiation-offer-noted = Предложение записано
negotiation-offer-deleted = Предложение удалено
negotiation-answered = { $days ->
    [0] ответ через { $hours } ч
    [one] ответ через { $days } день
    [few] ответ через { $days } дня
   *[other] ответ через { $days } дней
}
negotiation-we-answered = { $days ->
    [0] мы ждали { $hours } ч
    [one] мы ждали { $days } день
    [few] мы ждали { $days } дня
   *[other] мы ждали { $days } дней
}
negotiation-no-answer = { $days ->
    [0] нет ответа { $hours } ч
    [one] нет ответа { $days } день
    [few] нет ответа { $days } дня
   *[other] нет ответа { $days } дней
}
negotiation-new-ask = { $days ->
    [0] новая просьба, не ответ
    [one] новая просьба, ответа нет { $days } день
    [few] новая просьба, ответа нет { $days } дня
   *[other] новая просьба, ответа нет { $days } дней
}
negotiation-not-answered = { $days ->
    [0] мы не ответили, { $hours } ч
    [one] мы не ответили, { $days } день
    [few] мы не ответили, { $days } дня
   *[other] мы не ответили, { $days } дней
}
negotiation-guard-runs = идёт ожидание

## Уступки

negotiation-ledger = Уступки, каждая за что-то
negotiation-cost = наши стоят { $yearly } в год и { $once } разово
negotiation-we-gave = Мы дали
negotiation-they-gave = Они дали за это
negotiation-a-year = { $sum } в год
negotiation-once = { $sum } разово
negotiation-worth-sum = стоит { $sum }
negotiation-got = Что-то взамен
negotiation-returned = { $state ->
    [nothing_yet] Пока ничего
   *[nothing_asked] Ничего не просили
}
negotiation-asked = просили: { $what }
negotiation-name-first = в следующий раз сначала назовите цену
negotiation-can-give = Ещё можем дать, но за что-то
negotiation-can-give-none = Для обмена ничего не приготовлено.
negotiation-for = за: { $what }
negotiation-concession-add = Добавить уступку…
negotiation-concession = Что мы даём
negotiation-concession-missing = Напишите, что мы даём.
negotiation-cost-yearly = Стоит в год
negotiation-cost-once = Стоит разово
negotiation-in-return = Что просим взамен
negotiation-is-given = Уже дали
negotiation-in-offer = В каком предложении
negotiation-got-what = Что дали за это
negotiation-got-on = Когда
negotiation-got-by = Кто
negotiation-concession-noted = Уступка записана
negotiation-concession-deleted = Уступка удалена
