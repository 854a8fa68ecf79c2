### Срещи: кого за какво питаме, какво казаха, какво излезе от това; банката с въпроси (M10).

meetings-title = Срещи
meetings-summary = Кого за какво питаме и какво излезе от това.
meetings-plan = Планирай среща
meetings-planned = Срещата е планирана за утре
meetings-new-title = Среща, { $account }
meetings-none = Още няма планирана среща
meetings-none-text = Среща се планира от досието на клиент или от сделка.
meetings-to-accounts = Към клиентите
meetings-more = още { $count }
meetings-group = { $group ->
    [silent] Минали, но още без записки
    [ahead] Предстоят
   *[held] Проведени
}
meetings-asked = отговори { $asked } от { $questions }
meetings-questions = { $count ->
    [0] още няма въпроси
    [one] { $count } въпрос
   *[other] { $count } въпроса
}
meetings-minutes = { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
}
meetings-gone = Тази среща вече я няма тук
meetings-gone-text = Изтрита е. Отмяната ще я върне.
meetings-name = Заглавие
meetings-delete = Изтрий плана
meetings-deleted = { $title }: изтрито
meetings-print = Отпечатай плана
meetings-print-in = Запази листа за срещата като PDF, { $language }…
meetings-printed = Листът за срещата е запазен: { $name }
meetings-file = { $title } { $date }
meetings-grid = Въпроси
meetings-beside = До въпросите

## Въпроси

meetings-col-questions = Въпроси
meetings-whoever = Който знае
meetings-absent = не дойде
meetings-kinds = Вид въпрос
meetings-kind = { $kind ->
    [situation] Ситуация
    [problem] Проблем
    [implication] Последствие
   *[need_payoff] Полза
}
meetings-kind-about = { $kind ->
    [situation] как е сега
    [problem] какво пречи
    [implication] до какво води
   *[need_payoff] какво би дало, с техни думи
}
meetings-question = Въпрос
meetings-question-hint = Enter го запазва
meetings-question-add = Добави: { $kind }, { $name }
meetings-question-drop = Махни: { $text }
meetings-answer = какво казаха
meetings-answer-of = Какво казаха: { $text }
meetings-not-printed = Отношението и отговорите не се печатат: на листа за срещата са само въпросите и място за записки.
meetings-link = { $kind ->
    [problem] { $place ->
        [0] проблем: { $title }
       *[other] проблем { $place }: { $title }
    }
    [criterion] критерий: { $title }
    [influence] карта на отношенията: { $title }
    [planned_change] промяна: { $title }
    [part] отношение: { $title }
    [task] наша задача: { $title }
   *[contact] контакт: { $title }
}

## Банката

meetings-bank = Банка с въпроси
meetings-from-bank = Въпрос от банката
meetings-bank-short = От банката
meetings-bank-for = От банката, за { $name }
meetings-ask-whom = Кого питаме
meetings-own = наш
meetings-used = { $count ->
    [one] в { $count } план
   *[other] в { $count } плана
}
meetings-taken = В плана
meetings-take = Вземи в плана: { $text }
meetings-bank-none = Няма такъв въпрос в банката
meetings-bank-edit = Всички въпроси в банката
meetings-bank-summary = Ситуация, проблем, последствие, полза: оттук планът взема въпросите си.
meetings-bank-any-reader = Въпроси за всички читатели
meetings-bank-any-industry = Всички отрасли
meetings-bank-language = Език на въпросите
meetings-bank-find = Намери въпрос
meetings-bank-own = Наши
meetings-bank-own-none = Още няма. Добавете въпрос или вземете някой от долните и го променете.
meetings-bank-add = Добави въпрос
meetings-bank-added = Въпросът е добавен
meetings-bank-deleted = Въпросът е изтрит
meetings-bank-lacks = Напишете въпроса така, както се задава.
meetings-bank-readers = За кого (без отметка: за всички)
meetings-bank-industries = Отрасли (празно: за всички)
meetings-bank-industry-add = Добави отрасъл
meetings-bank-starting = Идват с програмата
meetings-bank-copy = Вземи като наш: { $text }

## Обстановка

meetings-goal = С какво да се съгласят
meetings-goal-hint = Следващият им ангажимент: данни, проба, среща с този, който решава
meetings-when-where = Кога и къде
meetings-on = Ден
meetings-at = Час
meetings-at-wrong = Напишете го като 9:30.
meetings-place = Място
meetings-lasts = Минути
meetings-theirs = От тяхна страна
meetings-ours = От наша страна
meetings-nobody-known = Още никого не познаваме там
meetings-hint-goal = Напишете с какво да се съгласят накрая.
meetings-hint-nobody = Отбележете кой идва от тяхна страна.
meetings-hint-question = { $name }: още няма въпрос.
meetings-hint-benefit = Ползата трябва да я назове клиентът. { $name }: още няма въпрос за полза.
meetings-hint-unanswered = { $count ->
    [one] { $count } въпрос е без отговор.
   *[other] { $count } въпроса са без отговор.
}

## Думи

meetings-objections = Какво може да възразят
meetings-objections-none = Още не очакваме възражения
meetings-objection = Какво може да кажат
meetings-objection-add = Добави възражение
meetings-objection-hint = Enter, после нашият отговор
meetings-objection-answer = Нашият отговор: { $says }
meetings-our-answer = Какво отговаряме
meetings-objection-drop = Махни: { $says }
meetings-fallback = Най-малкото, с което си тръгваме
meetings-bring = Да вземем с нас
meetings-note = Наша бележка
meetings-ours-only = Само за нас, не се печата

## След срещата

meetings-after = След срещата
meetings-after-about = Щом срещата мине, тя става контакт, а отговорите могат да влязат в списъка с проблеми.
meetings-was-held = Срещата мина…
meetings-held-noted = Срещата е записана като контакт
meetings-who-came = Кой дойде
meetings-later = По-късно
meetings-commitment = Следващият им ангажимент
meetings-contact = Контакт от { $date }
meetings-offers = Какво може да влезе в списъка с проблеми
meetings-offer-into = Влиза като
meetings-offer-new = Нов проблем
meetings-offer-text = Проблем
meetings-offer-text-hint = Проблемът в един ред
meetings-offer-consequence = Следва:
meetings-offer-benefit = Полза:
meetings-offer-hidden = Скрита нужда: не назоваха полза
meetings-enter = { $count ->
    [one] Внеси { $count } запис
   *[other] Внеси { $count } записа
}
meetings-enter-none = Отбележете какво да влезе в списъка.
meetings-enter-after = Влиза в списъка, след като срещата мине.
meetings-entered = { $count ->
    [one] Внесен е { $count } проблем
   *[other] Внесени са { $count } проблема
}
meetings-next = Следваща среща
meetings-next-on = Следваща среща: { $when }
meetings-carried = { $count ->
    [0] оттук не е пренесен въпрос
    [one] { $count } въпрос е пренесен оттук
   *[other] { $count } въпроса са пренесени оттук
}
meetings-left = { $count ->
    [0] Не останаха отворени въпроси
    [one] Остана { $count } отворен въпрос
   *[other] Останаха { $count } отворени въпроса
}
meetings-plan-next = Планирай следващата
meetings-open = Отвори плана
meetings-follows = Продължава

## Какво научихме за хората

meetings-heard = Критерии и отношение
meetings-heard-again = Повториха го
meetings-heard-again-named = „{ $text }“: повториха го
meetings-heard-seen = Видяхме го на дело
meetings-heard-seen-named = „{ $text }“: видяхме го на дело
meetings-heard-is-noted = обновено от тази среща, { $date }
meetings-heard-noted = { $name }: „{ $text }“, { $seen ->
    [yes] видяхме го на дело
   *[no] повториха го
}
meetings-heard-more = още { $count }
meetings-heard-add = Критерий
meetings-heard-add-for = Нов критерий: { $name }
meetings-heard-added = { $name }: записан е критерият „{ $text }“
meetings-heard-source = от срещата на { $date }
meetings-heard-stance-noted = { $name }: { $stance }
meetings-heard-plans = Питахме за 12 месеца
meetings-heard-plans-of = Питахме за 12 месеца: { $name }
meetings-heard-plans-noted = { $name }: за плановете за 12 месеца питахме
meetings-heard-change = Обявиха:
meetings-heard-change-short = Към промените
meetings-heard-change-take = Към промените: { $what }
meetings-heard-change-noted = Сред планираните промени: { $what }
