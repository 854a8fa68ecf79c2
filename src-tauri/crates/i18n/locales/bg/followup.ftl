### След изпращането: какво се казва на клиента при всяка стъпка.

## Текстове на езика на офертата. Казват се или се пишат; „me“ е който се обажда, „company“ сме ние.

followup-script-check-arrival = Добър ден, обажда се { $me } от „{ $company }“. Изпратихме ви офертата „{ $title }“. Обаждам се само да проверя дали е пристигнала и дали всеки има страниците, предназначени за него.
followup-script-ask-next-step = Добър ден, { $me } от „{ $company }“. Получихте офертата ни „{ $title }“. Какво следва с нея при вас и кой я разглежда след това?
followup-script-ask-urgency = Добър ден, { $me } от „{ $company }“. За да планираме добре нашата част: какво прави „{ $title }“ спешно за вас или какво позволява да почака? Има ли ден, до който трябва да се реши?
followup-script-agree-interim = Добър ден, { $me } от „{ $company }“. Нека уговорим ден, в който да минем през това, което вече сте установили за „{ $title }“. Половин час стига. Кой ден ви е удобен?
followup-script-expiry-week = Добър ден, { $me } от „{ $company }“. Условията на „{ $title }“ важат до { $until }. Ще ви стигне ли времето за решение, или да поговорим какво още липсва?
followup-script-expiry-day = Добър ден, { $me } от „{ $company }“. Условията на „{ $title }“ важат до { $until }. Как предпочитате: да решите дотогава или да ги получите отново с по-късен срок?

## На екрана

followup-title = След изпращането
followup-sent = изпратена на { $date }
followup-open = Стъпки, които чакат
followup-kind = { $kind ->
    [sent] Изпратена
    [check_arrival] Провери дали е пристигнала
    [ask_next_step] Попитай за следващата им стъпка
    [ask_urgency] Попитай кое е спешно и кое не
    [agree_interim] Уговори разговор за първите резултати
    [expiry_week] Реши дали да се удължи срокът
    [expiry_day] Последни дни от срока
   *[other] Друга стъпка
}
followup-state = { $state ->
    [later] планирана
    [today] днес
    [overdue] просрочена
    [done] направена
   *[skipped] пропусната
}
followup-late = просрочена, { $date }
followup-days-late = { $days ->
    [one] с { $days } ден закъснение, за { $date }
   *[other] с { $days } дни закъснение, за { $date }
}
followup-done-on = направена на { $date }
followup-skipped-because = пропусната: { $reason }
followup-left-out = не е планирана при изпращането
followup-script = Какво да се каже
followup-done = Готово
followup-skip = Пропусни
followup-reopen = Върни
followup-reopened = Отново отворена: { $step }
followup-said = Какво беше казано
followup-contact = Запиши контакта
followup-contact-kind = { $kind ->
    [call] Обаждане
    [meeting] Среща
    [letter] Писмо
   *[none] Без контакт
}
followup-with = С кого
followup-on = Кога
followup-reason = Защо се пропуска
followup-reason-missing = Напишете защо: някой ще иска да знае.
followup-day-missing = Посочете деня.
followup-done-now = Готово
followup-done-contact = Готово, запиши контакта
followup-skip-now = Пропусни
followup-noting = Записва се
followup-cancel = Отказ
followup-finished = Направена: { $step }
followup-skipped = Пропусната: { $step }
followup-not-begun = За тази оферта няма планирани стъпки.
followup-begin = Планирай тези стъпки
followup-beginning = Планира се
followup-begun = { $count ->
    [one] Планирана е { $count } стъпка
   *[other] Планирани са { $count } стъпки
}
followup-warning = { $code ->
    [indifference] Изглеждаме безразлични.
    [neediness_contacts] Настояваме твърде често.
   *[neediness_concession] Отстъпихме, без да са искали.
}
followup-warning-fact = { $code ->
    [indifference] Без стъпка от { $count ->
        [one] { $count } работен ден
       *[other] { $count } работни дни
    }, от { $dates }; допустими са { $limit }.
    [neediness_contacts] { $count ->
        [one] { $count } контакт
       *[other] { $count } контакта
    } без отговор: { $dates }. Нека сега говорят те.
   *[neediness_concession] { $count ->
        [one] Отстъпка, която никой не е искал
       *[other] { $count } отстъпки, които никой не е искал
    }: { $dates }.
}
followup-readers = Какво казаха читателите
followup-reader-state = { $state ->
    [not_sent] не е изпратена
    [sent] изпратена, още няма потвърждение
    [acknowledged] пристигна
   *[answered] отговори
}
followup-arrived = Пристигна
followup-arrived-named = Пристигна: { $name }
followup-acknowledged = Отбелязано, че е пристигнала: { $name }
followup-answer = Отговор…
followup-answer-named = Запиши отговора: { $name }
followup-answer-note = Какво отговориха
followup-answer-how = Как: по телефона, с имейл, лично
followup-answer-now = Запиши отговора
followup-answer-missing = Напишете какво отговориха.
followup-answered = Отговорът е записан: { $name }
followup-answers = { $count ->
    [one] { $count } отговор
   *[other] { $count } отговора
}
followup-answer-delete = Изтрий
followup-answer-deleted = Отговорът е изтрит
