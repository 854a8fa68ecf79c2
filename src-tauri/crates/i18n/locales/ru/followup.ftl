### После отправки: что сказать клиенту на каждом шаге.

## Тексты на языке предложения. Говорятся или пишутся; «me» — кто звонит, «company» — наша сторона.

followup-script-check-arrival = Добрый день, это { $me }, { $company }. Мы отправили вам предложение «{ $title }». Звоню только убедиться, что оно дошло и что у каждого есть предназначенные ему страницы.
followup-script-ask-next-step = Добрый день, { $me }, { $company }. У вас наше предложение «{ $title }». Что с ним происходит дальше у вас и кто смотрит его следующим?
followup-script-ask-urgency = Добрый день, { $me }, { $company }. Чтобы верно спланировать нашу часть: что делает «{ $title }» срочным для вас, а что позволяет подождать? Есть ли день, к которому нужно решить?
followup-script-agree-interim = Добрый день, { $me }, { $company }. Давайте условимся о дне, когда пройдём по тому, что вы уже выяснили о предложении «{ $title }». Хватит получаса. Какой день вам удобен?
followup-script-expiry-week = Добрый день, { $me }, { $company }. Условия предложения «{ $title }» действуют до { $until }. Хватит ли этого времени для решения, или обсудим, чего ещё не хватает?
followup-script-expiry-day = Добрый день, { $me }, { $company }. Условия предложения «{ $title }» действуют до { $until }. Как вам удобнее: решить к этому дню или получить условия заново, с более поздним сроком?

## На экране

followup-title = После отправки
followup-sent = отправлено { $date }
followup-open = Шаги, которые ждут
followup-kind = { $kind ->
    [sent] Отправлено
    [check_arrival] Проверить, что дошло
    [ask_next_step] Спросить о следующем шаге
    [ask_urgency] Спросить, что торопит, а что нет
    [agree_interim] Назначить разговор о первых итогах
    [expiry_week] Решить, продлевать ли срок
    [expiry_day] Последние дни срока
   *[other] Другой шаг
}
followup-state = { $state ->
    [later] намечено
    [today] сегодня
    [overdue] просрочено
    [done] сделано
   *[skipped] пропущено
}
followup-late = просрочено, { $date }
followup-days-late = { $days ->
    [one] на { $days } день позже срока, { $date }
    [few] на { $days } дня позже срока, { $date }
   *[other] на { $days } дней позже срока, { $date }
}
followup-done-on = сделано { $date }
followup-skipped-because = пропущено: { $reason }
followup-left-out = не намечено при отправке
followup-script = Что сказать
followup-done = Сделано
followup-skip = Пропустить
followup-reopen = Вернуть
followup-reopened = Снова открыто: { $step }
followup-said = О чём говорили
followup-contact = Записать контакт
followup-contact-kind = { $kind ->
    [call] Звонок
    [meeting] Встреча
    [letter] Письмо
   *[none] Без контакта
}
followup-with = С кем
followup-on = Когда
followup-reason = Почему пропущено
followup-reason-missing = Напишите почему: потом это захотят узнать.
followup-day-missing = Укажите день.
followup-done-now = Сделано
followup-done-contact = Сделано, записать контакт
followup-skip-now = Пропустить
followup-noting = Записывается
followup-cancel = Отмена
followup-finished = Сделано: { $step }
followup-skipped = Пропущено: { $step }
followup-not-begun = Шаги для этого предложения не намечены.
followup-begin = Наметить эти шаги
followup-beginning = Намечаются
followup-begun = { $count ->
    [one] Намечен { $count } шаг
    [few] Намечено { $count } шага
   *[other] Намечено { $count } шагов
}
followup-warning = { $code ->
    [indifference] Похоже на безразличие.
    [neediness_contacts] Мы слишком настойчивы.
   *[neediness_concession] Мы уступили без просьбы.
}
followup-warning-fact = { $code ->
    [indifference] Ни одного шага { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
       *[other] { $count } рабочих дней
    }, с { $dates }; допустимо { $limit }.
    [neediness_contacts] { $count ->
        [one] { $count } контакт
        [few] { $count } контакта
       *[other] { $count } контактов
    } без ответа: { $dates }. Пусть теперь скажут они.
   *[neediness_concession] { $count ->
        [one] Уступка, о которой не просили
       *[other] Уступки, о которых не просили: { $count }
    }; { $dates }.
}
followup-readers = Что сказали читатели
followup-reader-state = { $state ->
    [not_sent] не отправлено
    [sent] отправлено, подтверждения ещё нет
    [acknowledged] дошло
   *[answered] есть ответ
}
followup-arrived = Дошло
followup-arrived-named = Дошло: { $name }
followup-acknowledged = Записано, что дошло: { $name }
followup-answer = Ответ…
followup-answer-named = Записать ответ: { $name }
followup-answer-note = Что ответили
followup-answer-how = Как: по телефону, письмом, лично
followup-answer-now = Записать ответ
followup-answer-missing = Напишите, что ответили.
followup-answered = Ответ записан: { $name }
followup-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
   *[other] { $count } ответов
}
followup-answer-delete = Удалить
followup-answer-deleted = Ответ удалён
