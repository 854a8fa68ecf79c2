### Как клиент к нам относится: охват по ролям, состояние отношений, соответствие, удовлетворённость, лояльность, цена ухода, перемены.

standing-name = Как складываются отношения
standing-health = Состояние отношений
standing-fit = Близость к идеалу
standing-satisfaction = Удовлетворённость
standing-satisfaction-what = что говорят
standing-loyalty = Лояльность
standing-loyalty-what = что делают
standing-of-100 = { $value } из 100
standing-of-hundred = из 100
standing-seen-of = { $seen } из { $of }
standing-confidence = Известно { $percent } оценки

## Состояние отношений

standing-health-about = Считается только по фактам. Известно { $percent } веса; чего никто не знает, не идёт ни в плюс, ни в минус.
standing-weights = Веса частей
standing-weight = вес { $weight }
standing-part = { $part ->
    [profile] Досье
    [coverage] Охват
    [freshness] Свежесть контакта
    [review] Встреча по трём вопросам
    [satisfaction] Удовлетворённость
    [loyalty] Лояльность
    [delivery] Выполнение плана
   *[risks] Риски
}
standing-check = { $code ->
    [profile_filled] Досье заполнено
    [decision_maker_met] С принимающим решение встречались в этом квартале
    [ally_known] Союзник есть
    [several_contacts] В этом квартале встречались не с одним человеком
    [roles_known] Все, кто должен быть, известны по имени
    [last_contact] Сколько дней назад был контакт
    [last_review] Когда в последний раз задали три вопроса
    [mark] Что о нас говорят
    [behaviour] Что для нас делают
    [actions_on_time] Шаги планов действий выполнены в срок
    [dependency] Мы не зависим от одного этого клиента
    [ally_silent] Ни один союзник не замолчал
   *[changes_ahead] Перемен впереди не объявлено
}
standing-check-unknown = никто не знает
standing-fact-empty = Не заполнено: { $field ->
    [industry] отрасль
    [business] чем занимаются
    [address] адрес
    [phone] телефон или почта
    [employees] сколько людей
    [turnover] оборот
    [manager-id] наш менеджер
    [could-decide] сколько людей решают
    [supply] что и у кого покупают
    [next-step] следующий шаг
    [goals] цели
    [sites] площадки
    [people] люди
    [criteria] по чему выбирают
   *[revenue] выручка
}
standing-fact-met = { $name }, последняя встреча { $date }
standing-fact-never = { $name }, ещё не встречались
standing-fact-gap = Не знаем имени: { $title }
standing-fact-contact = { $days ->
    [0] Последний контакт сегодня
    [one] Последний контакт { $date }, { $days } день назад
    [few] Последний контакт { $date }, { $days } дня назад
   *[other] Последний контакт { $date }, { $days } дней назад
}
standing-fact-review = { $days ->
    [0] Спросили сегодня
    [one] Спросили { $date }, { $days } день назад
    [few] Спросили { $date }, { $days } дня назад
   *[other] Спросили { $date }, { $days } дней назад
}{ $said ->
    [0] , исправлять нечего
    [one] , { $said } ответ требует исправлений
    [few] , { $said } ответа требуют исправлений
   *[other] , { $said } ответов требуют исправлений
}
standing-fact-mark = { $people ->
    [one] { $mark } из 10, ответил { $people } человек
    [few] { $mark } из 10, ответили { $people } человека
   *[other] { $mark } из 10, ответили { $people } человек
}
standing-fact-behaviour = { $against ->
    [0] Замечено { $seen } из { $of }
   *[other] Замечено { $seen } из { $of }, обратное: { $against }
}
standing-fact-actions = { $due ->
    [one] Срок настал у { $due } шага: в срок { $time }, с опозданием { $late }, просрочено { $overdue }
   *[other] Срок настал у { $due } шагов: в срок { $time }, с опозданием { $late }, просрочено { $overdue }
}
standing-fact-share = { $percent } наших продаж; опасно с { $danger }
standing-fact-change = { $what }, срок не назван
standing-fact-change-on = { $what }, { $date }

## Охват

standing-coverage-open = Охват по ролям
standing-coverage-about = Встретили за квартал: { $met }, знаем: { $known }, могут решать или влиять: { $could }.
standing-coverage-about-known = Встретили за квартал: { $met }, знаем: { $known }.
standing-last-proposal = Последнее предложение { $date }
standing-group = { $group ->
    [role] По роли
    [buying] По роли в покупке
   *[reader] По читателю
}
standing-col-what = Роль
standing-col-who = Люди
standing-col-met = Встречи за квартал
standing-reader-unknown = Как читают, неизвестно
standing-not-met = ещё не встречались
standing-met-of = { $met } из { $known }
standing-uncovered = Никого не знаем
standing-gaps = Должны быть, но имени не знаем

## Факты об удовлетворённости и лояльности

standing-of-ten = { $people ->
    [one] из 10, ответил { $people } человек
    [few] из 10, ответили { $people } человека
   *[other] из 10, ответили { $people } человек
}
standing-satisfaction-about = Среднее последних оценок каждого человека за год.
standing-said = Что говорили
standing-said-add = Добавить оценку
standing-said-none = Пока никого не спросили. Добавьте оценку после разговора, опроса или анкеты.
standing-said-added = Оценка записана
standing-said-deleted = Оценка удалена
standing-said-named = оценка { $mark }, { $date }
standing-mark = Оценка от 0 до 10
standing-mark-lacks = Выберите оценку от 0 до 10.
standing-words-said = Что сказали при этом
standing-who-said = Кто оценил
standing-how-asked = Как спросили
standing-on = Когда
standing-no-words = слова не записаны
standing-nobody-named = кто именно, не записано
standing-not-counted = больше не учитывается
standing-asked = { $asked ->
    [survey] опрос
    [questionnaire] анкета
   *[talk] в разговоре
}
standing-loyalty-about = Что делают для нас помимо покупок: последний факт каждого рода за два года.
standing-behaviours = Что мы замечаем
standing-behaviour = { $behaviour ->
    [recommended_unasked] Рекомендовали нас без просьбы
    [told_of_offer] Рассказали о предложении конкурента
    [forgave_mistake] Простили ошибку
    [involved_in_plans] Посвятили в планы
    [introduced_colleague] Познакомили с коллегой
    [shared_figures] Поделились своими цифрами
    [tried_first] Первыми попробовали новое
   *[defended_us] Вступились за нас
}
standing-contrary = обратное, { $date }
standing-done = Что делали
standing-done-add = Добавить факт
standing-done-none = Пока ничего не записано. Добавьте, что сделали для нас или против нас, и когда.
standing-done-added = Факт записан
standing-done-deleted = Факт удалён
standing-done-named = { $behaviour }, { $date }
standing-done-lacks = Напишите, что произошло.
standing-behaviour-what = Поступок
standing-which-way = Как было
standing-did = Так и сделали
standing-against = Сделали обратное
standing-against-short = обратное
standing-what-happened = Что произошло
standing-who-did = Кто это был

## Цена ухода

standing-switching = Во что обойдётся уход от нас
standing-switching-open = Цена ухода
standing-switching-count = Посчитать цену ухода
standing-switching-about = Деньги складываются, а срок берётся самый долгий: всё делают одновременно.
standing-uncounted = { $count ->
    [one] У { $count } строки пока нет ни суммы, ни срока.
   *[other] У { $count } строк пока нет ни суммы, ни срока.
}
standing-cost = { $has ->
    [both] { $days ->
        [one] Около { $cost } и { $days } день
        [few] Около { $cost } и { $days } дня
       *[other] Около { $cost } и { $days } дней
    }
    [cost] Около { $cost }
    [days] { $days ->
        [one] Около { $days } дня
       *[other] Около { $days } дней
    }
    [barriers] { $barriers ->
        [one] { $barriers } барьер для конкурентов
        [few] { $barriers } барьера для конкурентов
       *[other] { $barriers } барьеров для конкурентов
    }
   *[none] Пока не посчитано
}
standing-switching-list = Издержки и барьеры
standing-switching-add = Добавить издержку или барьер
standing-switching-none = Пока не записано: деньги, время, обучение, потерянные условия, барьеры для конкурентов.
standing-switching-added = Записано
standing-switching-deleted = Удалено
standing-switching-lacks = Напишите, что это.
standing-switching-what-kind = Род
standing-switching-kind = { $kind ->
    [time] Время
    [money] Деньги
    [learning] Обучение
    [lost_terms] Потерянные условия
   *[barrier] Барьер для конкурентов
}
standing-switching-what = Что это
standing-switching-cost = Стоит им, разово
standing-switching-days = Займёт, дней
standing-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
standing-days-wrong = Целое число дней, например 35.
standing-raise = Что её повысит
standing-raise-line = Повысит: { $what }
standing-source = Откуда знаем

## Близость к идеалу

standing-fit-about = По оценённым критериям: { $percent } веса.
standing-fit-none = Идеальный клиент ещё не описан
standing-fit-none-text = Запишите критерии и их веса в настройках, и по ним можно будет оценить каждого клиента.
standing-fit-profile = Идеальный клиент
standing-fit-why = Откуда знаем
standing-fit-why-of = Откуда знаем: { $text }
standing-grade = { $grade ->
    [fits] Подходит
    [partly] Отчасти
   *[no] Не подходит
}

## Объявленные перемены

standing-changes = Объявленные перемены
standing-changes-none = Пока не записано: новые линии и заводы, реорганизации, нормы, уход людей.
standing-changes-all-over = Впереди ничего
standing-change-add = Добавить перемену
standing-change-added = Перемена записана
standing-change-deleted = Перемена удалена
standing-change-lacks = Напишите, что изменится.
standing-change-what = Что изменится
standing-change-what-kind = Род
standing-change-kind = { $kind ->
    [reorganisation] Реорганизация
    [new_line] Новая линия
    [new_plant] Новый завод
    [regulation] Нормы и законы
    [leaving] Кто-то уходит
   *[other] Другое
}
standing-change-expected = Когда ожидается
standing-change-undated = срок не назван
standing-change-source = Кто сказал или где
standing-change-noted-on = Когда узнали
standing-change-heard = { $source }, { $date }
standing-change-noted = записано { $date }
standing-change-over = позади
standing-change-is-over = Произошло или отменено
standing-note = Заметка

## Передача клиента

standing-brief = Передача клиента
standing-brief-in = Сохранить в PDF, { $language }…
standing-brief-named = Справка для передачи клиента: { $name }
standing-brief-about = Что должен знать тот, кто примет клиента «{ $name }».
standing-brief-for = Кто принимает клиента
standing-brief-for-anybody = Для любого
standing-brief-from = С какого дня
standing-brief-ours = Только для нас: на страницах отношение и влияние людей.
standing-brief-language = Язык страниц
standing-brief-save = Сохранить PDF…
standing-brief-print = Напечатать
standing-brief-saved = Справка для передачи сохранена: { $name }
standing-brief-file = Передача клиента { $name }

## Проблемы и сделки

standing-hurts = Их проблемы
standing-hurts-all = { $count ->
    [one] { $count } проблема
    [few] все { $count } проблемы
   *[other] все { $count } проблем
}
standing-hurts-none = Пока никто не выяснил. Проблемы узнают из вопросов на встречах.
standing-hurts-uncounted = цена не посчитана
standing-hurts-year = Итого за год
standing-deals = Открытые сделки
standing-deals-all = все { $count }
standing-deals-none = Открытых сделок нет
standing-deals-missing = До следующей стадии не хватает:
standing-deals-complete = До следующей стадии всё есть.
standing-deals-more = и ещё { $count }
