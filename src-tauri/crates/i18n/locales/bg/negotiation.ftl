### Преговорен лист: само за нас.

negotiation-title = Преговорен лист
negotiation-private = Само за нас
negotiation-never = Никога в документ.
negotiation-never-text = Нищо оттук не може да се постави в оферта, да се изнесе или отпечата с нея.
negotiation-hide = Скрий
negotiation-show = Покажи
negotiation-hidden = Скрито, докато някой гледа. Нищо не е загубено.
negotiation-prepared = Подготвено преди преговорите
negotiation-talks = Преговори
negotiation-written = Преговорният лист е променен
negotiation-edit = Промени
negotiation-edit-named = Промени: { $name }
negotiation-delete = Изтрий
negotiation-cancel = Отказ
negotiation-write = Запиши
negotiation-writing = Записва се
negotiation-note = Запиши

## Какво отказваме и къде сме

negotiation-refuse = Отказваме, ако
negotiation-refuse-none = Още няма нищо. Запишете точката на отказ преди първото предложение.
negotiation-set-before = записано преди първото предложение
negotiation-set-after = записано след първото предложение
negotiation-worse = { $better ->
    [higher] под { $value }
   *[lower] над { $value }
}
negotiation-stand = Къде сме
negotiation-their-ask = те искат
negotiation-nothing-said = не е казано
negotiation-refuse-at = отказ { $value }
negotiation-target-at = цел { $value }
negotiation-ask-is = Те искат { $value }
negotiation-ask-beyond = Те искат { $value }, отвъд нашата граница
negotiation-value = { $unit ->
    [money] { $figure }
    [percent] { $figure } %
    [days] { $count ->
        [one] { $figure } ден
       *[other] { $figure } дни
    }
    [months] { $count ->
        [one] { $figure } месец
       *[other] { $figure } месеца
    }
    [years] { $count ->
        [one] { $figure } година
       *[other] { $figure } години
    }
    [pieces] { $figure } бр.
   *[number] { $figure }
}
negotiation-term-add = Добави условие…
negotiation-term = За какво се договаряме
negotiation-term-placeholder = Цена за курс
negotiation-term-missing = Напишете за какво се договаряме.
negotiation-unit = В какво се брои
negotiation-unit-name = { $unit ->
    [money] пари
    [percent] проценти
    [days] дни
    [months] месеци
    [years] години
    [pieces] бройки
   *[number] число
}
negotiation-better = По-добре за нас
negotiation-better-way = { $better ->
    [higher] Повече
   *[lower] По-малко
}
negotiation-line = Точка на отказ
negotiation-target = Цел
negotiation-line-words = Или условие с думи

## Ако не стане

negotiation-else = Ако не стане
negotiation-we-have = Ние имаме
negotiation-they-have = Те имат
negotiation-worth = Колко струва
negotiation-sure = Сигурност
negotiation-sure-part = сигурност { $part }
negotiation-else-none = Какво имаме ние и какво имат те, ако нищо не стане: който го знае, преговаря спокойно.
negotiation-else-write = Запиши го
negotiation-else-done = Готово

## Правила

negotiation-them = тях
negotiation-hours-left = { $hours } ч
negotiation-guard = { $code ->
    [walk_away] { $state ->
        [running] Запишете точката на отказ преди първото предложение.
       *[broken] { $open ->
            [true] Няма точка на отказ, а вече има предложения.
           *[false] Точката на отказ е записана след първото предложение.
        }
    }
    [counter_offer] { $state ->
        [running] Отговорете не по-рано от { $until } ({ $who })
       *[broken] Отговорили сте твърде рано.
    }
    [second_concession] { $state ->
        [running] Отстъпили сте и чакате отговор.
       *[broken] Отстъпили сте два пъти без отговор.
    }
    [unasked_concession] Отстъпили сте, без да са искали.
   *[beyond_walk_away] Предложението ви е отвъд собствената ви точка на отказ.
}
negotiation-guard-fact = { $code ->
    [walk_away] { $state ->
        [running] Черта, теглена в разгара на преговорите, се мести.
       *[broken] Първото предложение е от { $at }.
    }
    [counter_offer] { $state ->
        [running] Остават { $left_hours } ч { $left_minutes } мин от { $hours }. Може да подготвите отговора още сега.
       *[broken] На { $at }, по-малко от { $hours } ч след { $since }.
    }
    [second_concession] { $state ->
        [running] { $what }, на { $since }. Не давайте нищо повече, преди да отговорят.
       *[broken] { $what }, втората на { $at }. Преди трета чуйте какво дават за първата.
    }
    [unasked_concession] { $open ->
        [true] { $what }, на { $at }. Поискайте нещо в замяна и не давайте нищо повече, преди да отговорят.
       *[false] { $what }, на { $at }. Следващия път първо назовете цената.
    }
   *[beyond_walk_away] Направено на { $at }.
}
negotiation-guard-act = { $code ->
    [walk_away] Запиши
    [counter_offer] { $state ->
        [running] Напиши отговора
       *[broken] Виж предложението
    }
    [second_concession] Запиши какво дадоха
    [unasked_concession] Поискай нещо
   *[beyond_walk_away] Виж предложението
}

## Предложения на страните

negotiation-offers = Предложения на страните
negotiation-important = важна сделка: { $hours } ч между тяхното и нашето
negotiation-not-important = малка сделка: без изчакване
negotiation-note-theirs = Запиши тяхно предложение
negotiation-note-ours = Запиши наше предложение
negotiation-when = Кога
negotiation-side = Страна
negotiation-side-of = { $side ->
    [ours] Наше
   *[theirs] Тяхно
}
negotiation-offer = Предложение
negotiation-who = Кой
negotiation-then = После
negotiation-today = Днес
negotiation-day = Ден
negotiation-hour = Час
negotiation-hour-wrong = Напишете часа като 14:30.
negotiation-words = С думи
negotiation-offer-missing = Напишете какво е предложено: число или думи.
negotiation-answers = Отговаря на
negotiation-replied = Другата страна отговори без предложение
negotiation-reply = Какво каза
negotiation-offer-beyond = Това е отвъд собствената ни точка на отказ: { $value }.
negotiation-offer-early = От тяхното предложение не са минали { $hours } ч. Отговорете не по-рано от { $until }.
negotiation-offer-noted = Предложението е записано
negotiation-offer-deleted = Предложението е изтрито
negotiation-answered = { $days ->
    [0] отговор след { $hours } ч
    [one] отговор след { $days } ден
   *[other] отговор след { $days } дни
}
negotiation-we-answered = { $days ->
    [0] изчакахме { $hours } ч
    [one] изчакахме { $days } ден
   *[other] изчакахме { $days } дни
}
negotiation-no-answer = { $days ->
    [0] без отговор, { $hours } ч
    [one] без отговор, { $days } ден
   *[other] без отговор, { $days } дни
}
negotiation-new-ask = { $days ->
    [0] ново искане, не отговор
    [one] ново искане, без отговор { $days } ден
   *[other] ново искане, без отговор { $days } дни
}
negotiation-not-answered = { $days ->
    [0] не сме отговорили, { $hours } ч
    [one] не сме отговорили, { $days } ден
   *[other] не сме отговорили, { $days } дни
}
negotiation-guard-runs = тече изчакване

## Отстъпки

negotiation-ledger = Отстъпки, всяка срещу нещо
negotiation-cost = нашите струват { $yearly } на година и { $once } еднократно
negotiation-we-gave = Ние дадохме
negotiation-they-gave = Те дадоха за това
negotiation-a-year = { $sum } на година
negotiation-once = { $sum } еднократно
negotiation-worth-sum = на стойност { $sum }
negotiation-got = Нещо в замяна
negotiation-returned = { $state ->
    [nothing_yet] Още нищо
   *[nothing_asked] Нищо не е поискано
}
negotiation-asked = поискано: { $what }
negotiation-name-first = следващия път първо назовете цената
negotiation-can-give = Още можем да дадем, срещу нещо
negotiation-can-give-none = Няма подготвено за размяна.
negotiation-for = срещу { $what }
negotiation-concession-add = Добави отстъпка…
negotiation-concession = Какво даваме
negotiation-concession-missing = Напишете какво се дава.
negotiation-cost-yearly = Струва на година
negotiation-cost-once = Струва еднократно
negotiation-in-return = Какво искаме за нея
negotiation-is-given = Вече е дадена
negotiation-in-offer = В кое предложение
negotiation-got-what = Какво дадоха за нея
negotiation-got-on = Кога
negotiation-got-by = Кой
negotiation-concession-noted = Отстъпката е записана
negotiation-concession-deleted = Отстъпката е изтрита
