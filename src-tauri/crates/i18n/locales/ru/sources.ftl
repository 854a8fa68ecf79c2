### Источники новых клиентов: попытки и что из них вышло (M7).

sources-title = Источники новых клиентов
sources-words = попытки холодные звонки рекомендации письма выставки конверсия поиск
sources-summary = { $tried ->
    [one] { $tried } попытка
    [few] { $tried } попытки
   *[other] { $tried } попыток
}: ведут разговор { $talking }, отказались { $refused }, не ответили { $waiting }.
sources-span = За какое время
sources-months = { $months ->
    [one] За { $months } месяц
    [few] За { $months } месяца
   *[other] За { $months } месяцев
}
sources-conversion = Что вышло из попыток
sources-source = Источник
sources-name = { $source ->
    [referral] Рекомендация
    [cold_call] Холодный звонок
    [letter] Письмо
    [exhibition] Выставка
   *[incoming] Обратились сами
}
sources-all = Все источники
sources-tried = Попытки
sources-col-waiting = Ответа нет
sources-col-refused = Отказались
sources-col-talking = Ведут разговор
sources-col-won = Стали клиентами
sources-answer-rate = Разговор, из ответивших
sources-win-rate = Клиенты, из всех попыток
sources-few = меньше пяти случаев
sources-few-note = Доля показана, когда случаев пять и больше: при меньшем числе она говорит скорее о случае, чем об источнике.
sources-attempts = Попытки
sources-add = Записать попытку
sources-added = { $company }: попытка записана
sources-deleted = { $company }: попытка удалена
sources-named = { $company }, { $date }
sources-none = За это время попыток не записано. Отказы тоже записывают: они показывают, какой источник стоит усилий.
sources-none-of = За это время попыток из этого источника нет.
sources-company = Компания
sources-company-lacks = Напишите, к какой компании обращались.
sources-on = Когда
sources-answer = Что ответили
sources-answer-is = { $answer ->
    [waiting] Ответа нет
    [talking] Ведут разговор
   *[refused] Отказались
}
sources-won = Стал клиентом
sources-said = Что сказали
sources-why-refused = Почему отказались
sources-refusal-lacks = Напишите, почему отказались: с этого начнётся следующая попытка.
sources-person = С кем говорили
sources-member = Кто из наших
sources-account = Каким клиентом стал
sources-no-account = Пока никаким
