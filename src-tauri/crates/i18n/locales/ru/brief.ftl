# Справка для передачи клиента и карта отношений на бумаге; только для своих.

doc-map-document = Карта отношений
doc-map-nobody = пока никого не знаем
doc-map-reports = подчиняется
doc-map-influences = влияет

doc-brief-document = Передача клиента · { $account }
doc-brief-ours = Внутренний документ: { $company }
doc-brief-as-of = Данные на { $date }
doc-brief-title = { $account }: что знать до первой встречи
doc-brief-led-by = Ведёт
doc-brief-takes-over = принимает клиента
doc-brief-takes-over-on = принимает клиента с { $date }
doc-brief-handed-by = передаёт { $manager }
doc-brief-for = Для: { $person }
doc-brief-short = Коротко
doc-brief-since = Первая поставка: { $month }.
doc-brief-sites = Площадки: { $sites }.
doc-brief-buys = Покупают: { $products }.
doc-brief-others = Кроме нас поставляют: { $others }.
doc-brief-decided = До { $date } решают вопрос «{ $deal }».
doc-brief-with-us = За нас: { $people }.
doc-brief-against-us = Против нас: { $people }.
doc-brief-next = Дальше: { $step }.
doc-brief-next-by = Дальше, до { $date }: { $step }.
doc-brief-sales = продажи за последние двенадцать месяцев
doc-brief-share = от всех наших продаж
doc-brief-known = { $known } из { $could }
doc-brief-known-under = { $met ->
    [0] решающих знаем; за последний квартал не виделись ни с кем
    [one] решающих знаем; за последний квартал виделись с { $met } человеком
   *[other] решающих знаем; за последний квартал виделись с { $met } людьми
}
doc-brief-steps = Первые шаги
doc-brief-talk = Как говорить
doc-brief-channel = Удобнее всего: { $channel }.
doc-brief-birthday = День рождения: { $date }.
doc-brief-people = Люди
doc-brief-people-title = Кто решает и по чему выбирает
doc-brief-known-from = Откуда знаем
doc-brief-criteria-note = видели на деле|только сказано
doc-brief-areas = Области решения
doc-brief-area-nobody = Кто решает, неизвестно.
doc-brief-area-known = Знаем { $known } из { $could }.
doc-brief-area-deals = В работе: { $deals }.
doc-brief-goals = Их цели
doc-brief-problems = Проблемы
doc-brief-problem = Проблема
doc-brief-who-has = У кого
doc-brief-a-year = Цена за год
doc-brief-uncounted = не посчитана
doc-brief-together = Вместе
doc-brief-keeps = Что удерживает
doc-brief-satisfaction = Удовлетворённость
doc-brief-loyalty = Лояльность
doc-brief-leaving = Уход от нас будет стоить им
doc-brief-leaving-cost = { $cost } один раз
doc-brief-leaving-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
doc-brief-deals = Открытые сделки
doc-brief-decide-by = решение до { $date }
doc-brief-missing = До следующего этапа не хватает:
doc-brief-all-met = До следующего этапа всё есть.
doc-brief-promises = Открытые обещания
doc-brief-promises-under = обеих сторон
doc-brief-who = Кто
doc-brief-what = Что
doc-brief-by = Срок
doc-brief-late = просрочено
doc-brief-they = Они
doc-brief-we = Мы
doc-brief-history = История
doc-brief-numbers = Цифры
doc-brief-numbers-under = продажи по годам, тыс. { $unit }
doc-brief-twelve = 12 месяцев
doc-brief-buying = { $role ->
    [economic] кто даёт деньги
    [user] кто с этим работает
    [technical] кто проверяет, подходит ли
   *[coach] кто подсказывает, как там решают
}
doc-brief-flag-no-ally = Там пока никто нам не помогает. Найдите, чью проблему мы решаем лучше всего.
doc-brief-flag-role = Узнайте, { $role }. Пока никого не знаем.
doc-brief-flag-role-unmet = Встретьтесь: { $people }, { $role }. За год не говорили ни разу.
doc-brief-flag-unknown = Узнайте, кто это: { $title }.
doc-brief-step-decides = Узнайте, кто решает.
doc-brief-step-single = Познакомьтесь ещё с кем-нибудь: пока знаем одного человека, { $person }.
doc-brief-step-never-met = Познакомьтесь: { $person }, встреч ещё не было.
doc-brief-step-plans = Спросите о планах на 12 месяцев: { $person }.
doc-brief-step-not-met = { $days ->
    [one] Встретьтесь: { $person }, последняя встреча { $days } день назад.
    [few] Встретьтесь: { $person }, последняя встреча { $days } дня назад.
   *[other] Встретьтесь: { $person }, последняя встреча { $days } дней назад.
}
doc-brief-step-late = { $person }: срок вышел { $date }. Спросите: «{ $what }».
doc-brief-flag-unknown-all = Узнайте, кто это: { $title }.
doc-brief-flag-new = { $person }: на месте с { $date }. Представьтесь заново.
doc-brief-flag-change = Объявлено: { $what }. Спросите, что это изменит для нас.
doc-brief-flag-change-on = На { $date } объявлено: { $what }. Спросите, что это изменит для нас.
doc-brief-flag-lacking = { $person }: выясните { $what }.
doc-brief-lacking = { $what ->
    [role] роль
    [reader] тип читателя
    [stance] отношение
    [influence] влияние
   *[criteria] критерии
}
doc-brief-file = передача клиента
