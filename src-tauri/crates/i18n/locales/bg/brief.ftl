# Досие за предаване и карта на отношенията на хартия; само за нас.

doc-map-document = Карта на отношенията
doc-map-nobody = още никого не познаваме
doc-map-reports = подчинен на
doc-map-influences = влияе на

doc-brief-document = Досие за предаване · { $account }
doc-brief-ours = Вътрешен документ: { $company }
doc-brief-as-of = Данните са към { $date }
doc-brief-title = { $account }: какво да знаете преди първата среща
doc-brief-led-by = Води
doc-brief-takes-over = поема клиента
doc-brief-takes-over-on = поема клиента на { $date }
doc-brief-handed-by = от { $manager }
doc-brief-for = За { $person }
doc-brief-short = Накратко
doc-brief-since = Първа доставка: { $month }
doc-brief-sites = Обекти: { $sites }.
doc-brief-buys = Купуват: { $products }.
doc-brief-others = Освен нас доставят: { $others }.
doc-brief-decided = До { $date } решават за „{ $deal }“.
doc-brief-with-us = С нас: { $people }.
doc-brief-against-us = Срещу нас: { $people }.
doc-brief-next = Следва: { $step }.
doc-brief-next-by = Следва до { $date }: { $step }.
doc-brief-sales = продажби за последните дванадесет месеца
doc-brief-share = от всички наши продажби
doc-brief-known = { $known } от { $could }
doc-brief-known-under = { $met ->
    [0] от решаващите познаваме; през последното тримесечие не сме срещали никого
    [one] от решаващите познаваме; през последното тримесечие сме се срещали с един
   *[other] от решаващите познаваме; през последното тримесечие сме се срещали с { $met }
}
doc-brief-steps = Първи стъпки
doc-brief-talk = Как да говорите
doc-brief-channel = Предпочита: { $channel }.
doc-brief-birthday = Рожден ден: { $date }.
doc-brief-people = Хора
doc-brief-people-title = Кой решава и по какво избира
doc-brief-known-from = Откъде знаем
doc-brief-criteria-note = видян на дело|само казан
doc-brief-areas = Области на решение
doc-brief-area-nobody = Кой решава, не се знае.
doc-brief-area-known = Познаваме { $known } от { $could }.
doc-brief-area-deals = В работа: { $deals }.
doc-brief-goals = Техните цели
doc-brief-problems = Проблеми
doc-brief-problem = Проблем
doc-brief-who-has = Кой го има
doc-brief-a-year = Струва за година
doc-brief-uncounted = не е изчислен
doc-brief-together = Общо
doc-brief-keeps = Какво ги задържа
doc-brief-satisfaction = Удовлетвореност
doc-brief-loyalty = Лоялност
doc-brief-leaving = Да си тръгнат от нас, ще им струва
doc-brief-leaving-cost = { $cost } еднократно
doc-brief-leaving-days = { $days ->
    [one] { $days } ден
   *[other] { $days } дни
}
doc-brief-deals = Отворени сделки
doc-brief-decide-by = решение до { $date }
doc-brief-missing = До следващия етап липсва:
doc-brief-all-met = До следващия етап не липсва нищо.
doc-brief-promises = Открити обещания
doc-brief-promises-under = и от двете страни
doc-brief-who = Кой
doc-brief-what = Какво
doc-brief-by = До
doc-brief-late = закъснява
doc-brief-they = Те
doc-brief-we = Ние
doc-brief-history = История
doc-brief-numbers = Числа
doc-brief-numbers-under = продажби по години, хил. { $unit }
doc-brief-twelve = 12 месеца
doc-brief-buying = { $role ->
    [economic] кой дава парите
    [user] кой работи с него
    [technical] кой проверява дали става
   *[coach] кой ни казва как се решава
}
doc-brief-flag-no-ally = Там още никой не ни помага. Намерете чий проблем решаваме най-добре.
doc-brief-flag-role = Разберете { $role }. Още никого не познаваме.
doc-brief-flag-role-unmet = Срещнете се: { $people }, { $role }. От година не сме говорили.
doc-brief-flag-unknown = Намерете кой е: { $title }.
doc-brief-step-decides = Разберете кой решава.
doc-brief-step-single = Запознайте се с още някого: засега познаваме един човек, { $person }.
doc-brief-step-never-met = Запознайте се: { $person }, среща още не е имало.
doc-brief-step-plans = Попитайте за плановете за 12 месеца: { $person }.
doc-brief-step-not-met = { $days ->
    [one] Срещнете се: { $person }, последната среща е отпреди { $days } ден.
   *[other] Срещнете се: { $person }, последната среща е отпреди { $days } дни.
}
doc-brief-step-late = { $person } закъснява: „{ $what }“, обещано за { $date }. Попитайте.
doc-brief-flag-unknown-all = Намерете кои са: { $title }.
doc-brief-flag-new = { $person }: нов човек от { $date }. Представете ни отново.
doc-brief-flag-change = Обявено е: { $what }. Попитайте какво променя за нас.
doc-brief-flag-change-on = За { $date } е обявено: { $what }. Попитайте какво променя за нас.
doc-brief-flag-lacking = { $person }: разберете { $what }.
doc-brief-lacking = { $what ->
    [role] ролята
    [reader] типа читател
    [stance] отношението
    [influence] влиянието
   *[criteria] критериите
}
doc-brief-file = досие за предаване
