### На что взглянуть перед выпуском редакции: readiness-<код>. Замечания ничего не запрещают.

readiness-ready = Готово
readiness-ready-but = { $count ->
    [1] Почти готово: { $count } замечание
    [2] Почти готово: { $count } замечания
    [3] Почти готово: { $count } замечания
    [one] { $count } замечание
    [few] { $count } замечания
   *[other] { $count } замечаний
}
readiness-ready-here = Эта редакция готова
readiness-in-edition = { $name } { $count }
readiness-beside = Другие редакции: { $editions }.
readiness-seen = Заметит читатель: { $count }
readiness-unseen = Стоит подумать: { $count }
readiness-of-sent = { $count ->
    [0] К отправленному замечаний нет
    [one] { $count } замечание к отправленному
    [few] { $count } замечания к отправленному
   *[many] { $count } замечаний к отправленному
}
readiness-anyway = Выпустить можно и так.
readiness-show = Показать
readiness-add = Добавить: { $kind }
readiness-more = Ещё { $count }
readiness-fewer = Свернуть
readiness-placeholders = { $block }: осталось заполнить { $count ->
    [one] { $count } место.
    [few] { $count } места.
   *[other] { $count } мест.
}
readiness-placeholders-here = { $count ->
    [one] Ещё заполнить: { $count } место.
    [few] Ещё заполнить: { $count } места.
   *[other] Ещё заполнить: { $count } мест.
}
readiness-claims = Не сказано, откуда цифры: { $blocks }.

## Замечания

readiness-no-person-addressed = Редакция никому не адресована по имени.
readiness-person-left = Редакция адресована человеку, который там больше не работает: { $person } (с { $date }).
readiness-member-gone = { $count ->
    [one] { $count } человек из показанных здесь больше не в нашей команде и на страницу не попадёт.
    [few] { $count } человека из показанных здесь больше не в нашей команде и на страницу не попадут.
   *[many] { $count } человек из показанных здесь больше не в нашей команде и на страницу не попадут.
}
readiness-criterion-unanswered = Ни один довод не отвечает на критерий «{ $criterion }».
readiness-placeholder-left = Осталось заполнить: { $text }.
readiness-expiry-past = Срок условий уже истёк.
readiness-expiry-near = { $days ->
    [0] Срок условий истекает сегодня.
    [one] Срок условий истекает через { $days } день.
    [few] Срок условий истекает через { $days } дня.
   *[other] Срок условий истекает через { $days } дней.
}
readiness-reference-without-consent = { $reference }: никто не давал согласия на звонки.
readiness-consent-ends-before-expiry = { $reference }: согласие истекает { $date }, раньше срока условий.
readiness-member-without-contact = { $member }: нет ни телефона, ни почты.
readiness-price-missing = { $count ->
    [one] У { $count } строки нет цены.
   *[other] У { $count } строк нет цены.
}
readiness-prices-unreckoned = Цены не складываются, поэтому на страницах их нет. Проверьте скидки, количество и цены.
readiness-lines-given-back = { $count ->
    [one] В { $count } строке количество меньше нуля: она уменьшает итог. Так и задумано?
    [few] В { $count } строках количество меньше нуля: они уменьшают итог. Так и задумано?
   *[other] В { $count } строках количество меньше нуля: они уменьшают итог. Так и задумано?
}
readiness-line-without-name = { $count ->
    [1] У строки { $lines } таблицы цен нет названия.
    [one] В таблице цен { $count } строка без названия: { $lines }.
    [few] В таблице цен { $count } строки без названия: { $lines }.
   *[other] В таблице цен { $count } строк без названия: { $lines }.
}
readiness-line-of-nothing = { $count ->
    [1] В строке { $lines } таблицы цен количество 0.
    [one] В таблице цен { $count } строка с количеством 0: { $lines }.
    [few] В таблице цен { $count } строки с количеством 0: { $lines }.
   *[other] В таблице цен { $count } строк с количеством 0: { $lines }.
}
readiness-alternative-unchosen = { $count ->
    [1] Среди вариантов, начиная со строки { $lines } таблицы цен, ни один не выбран: в итог не входит ни один.
    [one] В { $count } группе вариантов ни один не выбран: в итог не входит ни один. Первые строки: { $lines }.
    [few] В { $count } группах вариантов ни один не выбран: в итог не входит ни один. Первые строки: { $lines }.
   *[other] В { $count } группах вариантов ни один не выбран: в итог не входит ни один. Первые строки: { $lines }.
}
readiness-no-lines = Цен пока нет.
readiness-no-calculation = Расчёт нечего печатать: в затратах ещё нет чисел.
readiness-picture-missing = Нет картинки.
readiness-picture-without-alternative = У картинки нет описания.
readiness-text-missing-language = Не всё написано на языке редакции ({ $language }).
readiness-lines-unwritten = { $count ->
    [one] В таблице цен { $count } строка без названия на языке редакции ({ $language }): { $lines }.
    [few] В таблице цен { $count } строки без названия на языке редакции ({ $language }): { $lines }.
   *[other] В таблице цен { $count } строк без названия на языке редакции ({ $language }): { $lines }.
}
readiness-member-unwritten = { $member }: должность не написана на языке редакции ({ $language }).
readiness-reference-unwritten = { $reference }: не всё написано на языке редакции ({ $language }).
readiness-company-unwritten = Чем мы занимаемся (вверху каждой страницы), не написано на языке редакции ({ $language }).
readiness-paper-language = { $wanted ->
    [de] На немецком
    [et] На эстонском
   *[other] На языке «{ $wanted }»
} такого документа нет, он напечатан { $language ->
    [en] по-английски
    [ru] по-русски
    [bg] по-болгарски
   *[other] на языке «{ $language }»
}: { $accounts }.
readiness-glyph-missing = В шрифте нет знака для «{ $characters }».
readiness-text-overflow = Не помещается на страницу: { $text }.
readiness-picture-broken = Картинку не удаётся прочесть ({ $reason }).
readiness-logo-gone = Файл логотипа пропал: страницы выходят без него.
readiness-picture-gone = Файл картинки пропал: страница выходит без него.
readiness-appendix-missing = У приложения нет файла.
readiness-appendix-unreadable = Приложение не удаётся прочесть, оно пропущено. Выберите файл заново.
readiness-appendix-not-archival = С файлом { $text } в приложении эта редакция не соответствует PDF/A: нельзя обещать, что страницы и через годы откроются такими же.
readiness-decision-missing = Редакция не просит ни о каком решении.
readiness-accent-low-contrast = Ваш цвет на бумаге бледен: { $ratio } к 1, а нужно хотя бы 4,5.
readiness-company-unsaid = О нас известно только название: «{ $company }». Проверьте его и внесите наш адрес и реквизиты.
readiness-criterion-without-proof = Критерий «{ $criterion }» заявлен в тексте, но доказательства не привязаны.
readiness-criterion-answer-unseen = В блоке, который отвечает на «{ $criterion }», пока нечего показать.
readiness-standing-missing = Редакция начинается не с положения их компании.
readiness-exclusivity-missing = Не сказано, что получат только они.
readiness-decision-not-on-first-page = Просьба о решении стоит не на первой странице.
readiness-references-missing = Не назван ни один похожий проект.
readiness-recommending-people-missing = Не назван никто, кто нас рекомендует.
readiness-reference-without-contact = { $reference }: не указано, как связаться ({ $person }).
readiness-team-missing = Не назван никто из нашей команды.
readiness-prepared-by-missing = Не названы те, кто подготовил предложение.
readiness-key-figures-missing = Нет ключевых показателей.
readiness-cost-table-missing = Нет сравнения затрат до и после.
readiness-cash-flow-missing = Не показаны окупаемость и денежный поток.
readiness-specification-missing = Таблица соответствия пуста.
readiness-proofs-missing = Список доказательств пуст.
readiness-text-in-other-language = Что-то написано на другом языке; язык редакции: { $language }.
readiness-number-typed = Набрано вручную: { $text }. Что не связано, отстанет, когда изменятся цены.
readiness-figure-without-source = Не сказано, откуда цифра { $text }.
readiness-claim-without-source = Не сказано, откуда эти цифры: { $text }. Свяжите их с расчётом, приложите доказательство или назовите источник.
readiness-names-another-reader = В тексте упоминается другой читатель: { $person }.
readiness-names-another-customer = В тексте упоминается другой клиент: { $account }.
readiness-names-person-of-customer = В тексте упоминается сотрудник другого клиента: { $person } ({ $account }).
readiness-table-uncounted = Столбец «{ $column }» сложен не целиком: «{ $text }» — не такое же число, как остальные.
readiness-amount-unknown = Таких чисел в предложении нет: { $text }. Свяжите то, что должно следовать за ценами, остальное проверьте.
readiness-line-gone = Число в тексте относится к строке цен, которой больше нет.
readiness-cost-gone = Число в тексте относится к строке расчёта, которой больше нет.
readiness-cost-unknown = В расчёте известна только одна сторона: { $text }. Пока вторая не названа, строка не входит в суммы и не стоит на страницах.
readiness-block-empty = { $kind ->
    [heading] В заголовке нет слов
    [text] В тексте нет слов
    [key_figures] Среди ключевых показателей нет ни одного
    [price_table] Ещё нет ни одной цены
    [cost_table] Сравнивать нечего: в расчёте нет статей
    [cash_flow] Денежного потока нет: в расчёте нет статей
    [picture] Нет изображения
    [exclusivity] В особых условиях нет пунктов
    [references] В рекомендациях не назван ни один проект
    [team] В команде никто не назван
    [specification] В таблице соответствия нет строк
    [proofs] В списке доказательств нет документов
    [decision] Не сказано, какое решение нужно
    [prepared_by] Не указано, кто подготовил предложение
    [table] В таблице нет заполненных ячеек
    [chart] В диаграмме нет данных
    [two_columns] В двух колонках нет слов
    [quotation] В цитате нет слов
    [callout] В выноске нет слов
   *[appendix] У приложения нет файла
}; блок не печатается.
readiness-feed-changed = «{ $title }»: в досье теперь сказано иначе.
readiness-feed-gone = Того, из чего это сделано, в досье больше нет.
