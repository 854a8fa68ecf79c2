### Как клиентът се отнася към нас: обхват по роли, състояние на отношенията, съответствие, удовлетвореност, лоялност, цена на напускането, промени.

standing-name = Как вървят отношенията
standing-health = Състояние на отношенията
standing-fit = Близост до идеала
standing-satisfaction = Удовлетвореност
standing-satisfaction-what = какво казват
standing-loyalty = Лоялност
standing-loyalty-what = какво правят
standing-of-100 = { $value } от 100
standing-of-hundred = от 100
standing-seen-of = { $seen } от { $of }
standing-confidence = Известни са { $percent } от оценката

## Състояние на отношенията

standing-health-about = Смята се само по факти. Известни са { $percent } от тежестта; каквото никой не знае, не се брои нито за, нито против.
standing-weights = Тежести на частите
standing-weight = тежест { $weight }
standing-part = { $part ->
    [profile] Досие
    [coverage] Обхват
    [freshness] Скорошен контакт
    [review] Преглед на отношенията
    [satisfaction] Удовлетвореност
    [loyalty] Лоялност
    [delivery] Изпълнение на плана
   *[risks] Рискове
}
standing-check = { $code ->
    [profile_filled] Досието е попълнено
    [decision_maker_met] Имаше среща с вземащ решение това тримесечие
    [ally_known] Има съюзник
    [several_contacts] Това тримесечие имаше срещи с повече от един човек
    [roles_known] Всички, които трябва да ги има, са известни по име
    [last_contact] Преди колко дни беше последният контакт
    [last_review] Кога за последно са задавани трите въпроса
    [mark] Какво казват за нас
    [behaviour] Какво правят за нас
    [actions_on_time] Стъпките от плановете са изпълнени в срок
    [dependency] Не зависим само от този клиент
    [ally_silent] Нито един съюзник не е замлъкнал
   *[changes_ahead] Не предстоят обявени промени
}
standing-check-unknown = никой не знае
standing-fact-empty = Празно: { $field ->
    [industry] отрасъл
    [business] дейност
    [address] адрес
    [phone] телефон или имейл
    [employees] брой служители
    [turnover] оборот
    [manager-id] наш мениджър
    [could-decide] колко души решават
    [supply] какво и от кого купуват
    [next-step] следваща стъпка
    [goals] цели
    [sites] обекти
    [people] хора
    [criteria] по какво избират
   *[revenue] приходи
}
standing-fact-met = { $name }, последна среща на { $date }
standing-fact-never = { $name }, още няма среща
standing-fact-gap = Не знаем името: { $title }
standing-fact-contact = { $days ->
    [0] Последен контакт днес
    [one] Последен контакт на { $date }, преди { $days } ден
   *[other] Последен контакт на { $date }, преди { $days } дни
}
standing-fact-review = { $days ->
    [0] Попитани днес
    [one] Попитани на { $date }, преди { $days } ден
   *[other] Попитани на { $date }, преди { $days } дни
}{ $said ->
    [0] , няма нищо за поправяне
    [one] , { $said } отговор за поправяне
   *[other] , { $said } отговора за поправяне
}
standing-fact-mark = { $people ->
    [one] { $mark } от 10, отговорил е { $people } човек
   *[other] { $mark } от 10, отговорили са { $people } души
}
standing-fact-behaviour = { $against ->
    [0] Забелязани { $seen } от { $of }
   *[other] Забелязани { $seen } от { $of }, обратното: { $against }
}
standing-fact-actions = { $due ->
    [one] Срокът дойде за { $due } стъпка: навреме { $time }, със закъснение { $late }, просрочени { $overdue }
   *[other] Срокът дойде за { $due } стъпки: навреме { $time }, със закъснение { $late }, просрочени { $overdue }
}
standing-fact-share = { $percent } от нашите продажби; опасно е над { $danger }
standing-fact-change = { $what }, без посочен срок
standing-fact-change-on = { $what }, { $date }

## Обхват

standing-coverage-open = Обхват по роли
standing-coverage-about = Със среща това тримесечие: { $met }, познаваме: { $known }, могат да решават или влияят: { $could }.
standing-coverage-about-known = Със среща това тримесечие: { $met }, познаваме: { $known }.
standing-last-proposal = Последно предложихме нещо на { $date }
standing-group = { $group ->
    [role] По роля
    [buying] По роля в покупката
   *[reader] По читател
}
standing-col-what = Роля
standing-col-who = Хора
standing-col-met = Срещи това тримесечие
standing-reader-unknown = Не се знае как четат
standing-not-met = още няма среща
standing-met-of = { $met } от { $known }
standing-uncovered = Никого не познаваме
standing-gaps = Трябва да ги има, но не знаем името

## Факти за удовлетвореност и лоялност

standing-of-ten = { $people ->
    [one] от 10, отговорил е { $people } човек
   *[other] от 10, отговорили са { $people } души
}
standing-satisfaction-about = Средната стойност от последната оценка на всеки човек за една година.
standing-said = Какво казаха
standing-said-add = Добави оценка
standing-said-none = Още никой не е питан. Добавете оценка след разговор, проучване или анкета.
standing-said-added = Оценката е записана
standing-said-deleted = Оценката е изтрита
standing-said-named = оценка { $mark }, { $date }
standing-mark = Оценка от 0 до 10
standing-mark-lacks = Изберете оценка от 0 до 10.
standing-words-said = Какво казаха при това
standing-who-said = Кой я даде
standing-how-asked = Как беше попитано
standing-on = Кога
standing-no-words = думите не са записани
standing-nobody-named = не е записано кой
standing-not-counted = вече не се брои
standing-asked = { $asked ->
    [survey] проучване
    [questionnaire] анкета
   *[talk] в разговор
}
standing-loyalty-about = Какво правят за нас освен покупките: последният факт от всеки вид за две години.
standing-behaviours = Какво забелязваме
standing-behaviour = { $behaviour ->
    [recommended_unasked] Препоръчаха ни, без да сме молили
    [told_of_offer] Казаха ни за оферта на конкурент
    [forgave_mistake] Простиха грешка
    [involved_in_plans] Включиха ни в плановете си
    [introduced_colleague] Запознаха ни с колега
    [shared_figures] Споделиха свои числа
    [tried_first] Първи опитаха нещо ново с нас
   *[defended_us] Застъпиха се за нас
}
standing-contrary = обратното, { $date }
standing-done = Какво направиха
standing-done-add = Добави факт
standing-done-none = Още нищо не е записано. Добавете какво направиха за нас или против нас и кога.
standing-done-added = Фактът е записан
standing-done-deleted = Фактът е изтрит
standing-done-named = { $behaviour }, { $date }
standing-done-lacks = Напишете какво се случи.
standing-behaviour-what = Постъпка
standing-which-way = Как беше
standing-did = Направиха го
standing-against = Направиха обратното
standing-against-short = обратното
standing-what-happened = Какво се случи
standing-who-did = Кой беше

## Цена на напускането

standing-switching = Какво би им струвало да ни напуснат
standing-switching-open = Цена на напускането
standing-switching-count = Пресметнете цената на напускането
standing-switching-about = Парите се събират, а времето е най-дългото от всички: всичко се прави едновременно.
standing-uncounted = { $count ->
    [one] { $count } ред още няма нито сума, нито срок.
   *[other] { $count } реда още нямат нито сума, нито срок.
}
standing-cost = { $has ->
    [both] { $days ->
        [one] Около { $cost } и { $days } ден
       *[other] Около { $cost } и { $days } дни
    }
    [cost] Около { $cost }
    [days] { $days ->
        [one] Около { $days } ден
       *[other] Около { $days } дни
    }
    [barriers] { $barriers ->
        [one] { $barriers } бариера за конкурентите
       *[other] { $barriers } бариери за конкурентите
    }
   *[none] Още не е пресметнато
}
standing-switching-list = Разходи и бариери
standing-switching-add = Добави разход или бариера
standing-switching-none = Още нищо не е записано: пари, време, обучение, изгубени условия, бариери за конкурентите.
standing-switching-added = Записано
standing-switching-deleted = Изтрито
standing-switching-lacks = Напишете какво е.
standing-switching-what-kind = Вид
standing-switching-kind = { $kind ->
    [time] Време
    [money] Пари
    [learning] Обучение
    [lost_terms] Изгубени условия
   *[barrier] Бариера за конкурентите
}
standing-switching-what = Какво е
standing-switching-cost = Струва им еднократно
standing-switching-days = Отнема дни
standing-days = { $days ->
    [one] { $days } ден
   *[other] { $days } дни
}
standing-days-wrong = Само цели дни, например 35.
standing-raise = Какво би я повишило
standing-raise-line = Би я повишило: { $what }
standing-source = Откъде го знаем

## Близост до идеала

standing-fit-about = По оценените критерии: { $percent } от тежестта.
standing-fit-none = Идеалният клиент още не е описан
standing-fit-none-text = Запишете критериите и тежестите им в настройките и всеки клиент ще може да се оцени по тях.
standing-fit-profile = Идеален клиент
standing-fit-why = Откъде го знаем
standing-fit-why-of = Откъде го знаем: { $text }
standing-grade = { $grade ->
    [fits] Подхожда
    [partly] Донякъде
   *[no] Не подхожда
}

## Обявени промени

standing-changes = Обявени промени
standing-changes-none = Още нищо не е записано: нови линии и заводи, реорганизации, норми, напускащи хора.
standing-changes-all-over = Нищо не предстои
standing-change-add = Добави промяна
standing-change-added = Промяната е записана
standing-change-deleted = Промяната е изтрита
standing-change-lacks = Напишете какво ще се промени.
standing-change-what = Какво ще се промени
standing-change-what-kind = Вид
standing-change-kind = { $kind ->
    [reorganisation] Реорганизация
    [new_line] Нова линия
    [new_plant] Нов завод
    [regulation] Нормативна промяна
    [leaving] Някой напуска
   *[other] Друго
}
standing-change-expected = Очаква се на
standing-change-undated = без посочен срок
standing-change-source = Кой го каза или къде
standing-change-noted-on = Научихме на
standing-change-heard = { $source }, { $date }
standing-change-noted = записано на { $date }
standing-change-over = отмина
standing-change-is-over = Случи се или отпадна
standing-note = Бележка

## Досие за предаване

standing-brief = Досие за предаване
standing-brief-in = Запази като PDF, { $language }…
standing-brief-named = Досие за предаване на { $name }
standing-brief-about = Какво трябва да знае този, който поема клиента { $name }.
standing-brief-for = Кой поема клиента
standing-brief-for-anybody = За всеки
standing-brief-from = От кой ден
standing-brief-ours = Само за нас: на страниците са отношението и влиянието на хората.
standing-brief-language = Език на страниците
standing-brief-save = Запази PDF…
standing-brief-print = Отпечатай
standing-brief-saved = Досието за предаване е запазено: { $name }
standing-brief-file = Досие за предаване { $name }

## Проблемите и сделките

standing-hurts = Какви проблеми имат
standing-hurts-all = { $count ->
    [one] { $count } проблем
   *[other] всички { $count } проблема
}
standing-hurts-none = Още никой не е научил. Проблемите се научават от въпросите на срещите.
standing-hurts-uncounted = цената не е пресметната
standing-hurts-year = Общо за година
standing-deals = Отворени сделки
standing-deals-all = всички { $count }
standing-deals-none = Няма отворена сделка
standing-deals-missing = До следващия етап липсва:
standing-deals-complete = До следващия етап нищо не липсва.
standing-deals-more = и още { $count }
