### Един клиент: заглавие, досие, контакти, оферти, анкета.

account-gone = Този клиент вече не е тук
account-gone-text = Записът е изтрит. Връща го отмяната, а още 30 дни – и кошчето в настройките.
account-name = Име
account-tabs = Раздели: { $name }
account-tab-of = { $tab }: { $name }
account-dossier = Досие
account-people = Хора
account-proposals = Оферти
account-contacts = Контакти
account-notes = Бележки
account-new-here = Добави тук
account-unknown = още не се знае
account-facts-missing = Още не е попълнено: { $facts }
account-nobody = Никой

## Заглавие

account-status = { $status ->
    [prospect] Потенциален
    [active] Действащ
    [dormant] Спящ
   *[former] Бивш
}
account-key = Ключов клиент
account-key-detail = Очакваме повторни поръчки
account-large = Голям клиент
account-large-detail = Във всяка област решават свои хора
account-large-areas = { $count ->
    [0] Голям клиент
    [one] Голям: една област
   *[other] Голям: { $count } области
}
account-more = Още
account-papers = Документи
account-key-mark = Отбележи „{ $name }“ като ключов клиент
account-key-unmark = Махни от „{ $name }“ знака за ключов клиент
account-pin-named = Закачи „{ $name }“ отстрани
account-unpin-named = Откачи „{ $name }“
account-delete = Изтрий клиента
account-delete-named = Изтрий „{ $name }“
account-deleted = „{ $name }“: изтрито
account-note-contact = Запиши контакт
account-note-contact-named = Запиши контакт: { $name }
account-new-proposal = Нова оферта
account-new-proposal-named = Нова оферта: { $name }
account-new-person-named = Добави лице: { $name }

## Данни

account-facts = Данни
account-facts-all = Всички данни
account-business = Дейност
account-business-hint = С какво се занимават, на един ред
account-size = Размер
account-employees-of = { $count ->
    [one] { $figure } човек
   *[other] { $figure } души
}
account-sites = Обекти
account-sites-more = още { $count }
account-since = Клиент от
account-ours = Води го
account-reach = Връзка
account-industry = Отрасъл
account-legal-name = Официално име
account-names = Име на други езици
account-names-hint = Така се пише в документите на този език; иначе – както е горе.
account-addresses = Адрес на други езици
account-tax-id = Данъчен номер
account-phone = Телефон
account-email = Имейл
account-website = Сайт
account-address = Адрес
account-employees = Служители
account-turnover = Оборотът им за година
account-could-decide-label = Колко могат да купят или да повлияят
account-customer-since = Клиент от
account-with-us = При нас
account-manager = Наш мениджър
account-language = Език
account-language-hint = На него започват офертите и анкетите
account-currency = Валута
account-tags = Етикети
account-tag-add = Добави етикет
account-whole-malformed = Това не е число. Напишете например 1420.
account-month-malformed = Това не е месец. Напишете например март 2019 или 03.2019.
account-site-add = Добави
account-site-hint = Завод, клон, склад…
account-site-name = Обект
account-site-names = Име на обекта на други езици
account-site-address-hint = Адрес
account-site-note = Бележка
account-site-note-hint = Бележка
account-site-delete = Изтрий „{ $name }“
account-site-deleted = „{ $name }“: изтрито

## Цели, какво ги задържа, следваща стъпка

account-goals = Цели, които ни казаха
account-goals-none = Още никой не е питал
account-goal = Цел
account-goal-add = Добави цел
account-goal-hint = С техните думи
account-goal-told-by-on = { $name }, { $date }
account-goal-told-by = { $name }, денят не е записан
account-goal-told-on = казана на { $date }
account-goal-told-nobody = кой и кога я каза?
account-goal-when = Кога е казана
account-goal-who = Кой я каза
account-goal-delete = Изтрий целта
account-goal-deleted = Целта е изтрита
account-supply = Доставки
account-bought = Купува
account-bought-all = Какво купуват от нас
account-bought-add = Добави стока
account-bought-hint = От ценовата листа или друго име
account-bought-note = Колко, откога
account-bought-delete = Махни: { $name }
account-competitors = Конкуренти
account-competitors-all = Кой още ги снабдява
account-competitor-add = Добави доставчик
account-competitor-hint = Име на доставчика
account-competitor-name = Доставчик
account-competitor-supplies = Какво доставя
account-competitor-share = Дял, %
account-competitor-delete = Махни: { $name }
account-keeps = Какво ги задържа
account-keeps-hint = Какво би им струвало да ни напуснат: пари, време, обучение, условия?
account-next-step = Следваща стъпка
account-next-step-hint = Какво правим сега
account-next-step-on = Срок на следващата стъпка
account-next-step-when = кога?

## Срокове

account-due-by = до { $date }
account-due-today = срокът е днес
account-due-late = { $days ->
    [one] { $date }, закъснение { $days } ден
   *[other] { $date }, закъснение { $days } дни
}

## Обхват

account-coverage = Обхват
account-coverage-good = С всички, които решават, имаше среща и разговор за плановете
account-met-count = { $met } със среща
account-known-count = { $known } познаваме
account-could-decide-count = { $count ->
   *[other] решават
}
account-could-decide-more = { $count ->
    [one] още { $count } може да решава
   *[other] още { $count } могат да решават
}
account-warning-no-decision-maker = Не се знае кой взема решението
account-warning-single-contact = Връзката се държи на един човек: { $person }
account-warning-never-met = { $person }: още няма среща
account-warning-not-met = { $days ->
    [one] { $person }: няма среща от { $days } ден
   *[other] { $person }: няма среща от { $days } дни
}
account-warning-plans-not-asked = { $person }: никой не е питал за плановете за 12 месеца
account-warning-no-proposal = { $days ->
    [one] Нищо ново не сме предлагали от { $days } ден
   *[other] Нищо ново не сме предлагали от { $days } дни
}
account-warning-never-proposed = Още нищо не сме предлагали
account-warnings-more = още { $count }
account-who-decides = Кой решава

## Дял и приходи

account-share = Дял от нашите продажби
account-share-danger = Един клиент над { $limit } % от продажбите: зависим от него
account-sales-line = Продажби по месеци, { $from } – { $to }: последен месец { $last }, най-много { $most }
account-sales-12m = Продажби за 12 месеца
account-revenue = Приходи по месеци
account-revenue-edit = Приходи по месеци
account-revenue-in = { $name }, { $symbol }
account-revenue-of = { $month } { $year }
account-revenue-sum = Общо
account-revenue-hint = Ред или колона, копирани от таблица, попълват следващите месеци; в таблицата месеците са надолу, годините – надясно. Сума до своя месец отива в него.
account-revenue-pasted = { $count ->
    [one] Въведен е { $count } месец
   *[other] Въведени са { $count } месеца
}
account-revenue-wrong = Нищо не е въведено: „{ $text }“ не е сума
account-revenue-foreign = Нищо не е въведено: „{ $text }“ е в друга валута, не { $symbol }
account-revenue-ahead = Нищо не е въведено: { $month } още предстои
account-revenue-tall = Нищо не е въведено: редовете минават след декември. Копирайте месеците надолу, годините надясно.
account-years-before = По-ранни години
account-years-after = По-късни години

## Напоследък и контакти

account-lately = Напоследък
account-lately-none = Още нищо не се е случило
account-lately-proposal = { $state ->
    [draft] „{ $title }“, пише се
    [sent] „{ $title }“, изпратена
    [expiring] „{ $title }“, срокът изтича
    [expired] „{ $title }“, срокът изтече
    [accepted] „{ $title }“, приета
    [declined] „{ $title }“, отказана
    [withdrawn] „{ $title }“, оттеглена
   *[superseded] „{ $title }“, заменена с по-късна
}
account-proposal-draft = Чернова
account-next-from-them = Следва от тях: { $what }
account-no-commitment = Не поеха ангажимент
account-contact-kind = { $kind ->
    [meeting] Среща
    [call] Разговор по телефона
   *[letter] Писмо
}
account-contact-with = { $kind ->
    [meeting] Среща: { $names }
    [call] Разговор по телефона: { $names }
   *[letter] Писмо: { $names }
}
account-contacts-all = { $count ->
    [one] { $count } контакт
   *[other] всички { $count } контакта
}
account-contacts-count = { $count ->
    [one] Записан е { $count } контакт
   *[other] Записани са { $count } контакта
}
account-contacts-older = Покажи по-ранните ({ $count })
account-contacts-none = Още няма записани контакти
account-contacts-none-text = Тук стоят срещите, разговорите и писмата, а при всяко – какво обещаха да направят.
account-contact-what = Какво беше
account-contact-when = Кога
account-contact-by = Проведе
account-contact-who = Кой беше там
account-contact-summary = Какво се каза
account-contact-summary-hint = В няколко изречения, където може – с техните думи
account-commitment = Какво ще направят те
account-commitment-hint = Да дадат данните, да определят среща, да направят изпитване…
account-commitment-due = До
account-contact-note = Запиши
account-contact-noting = Записва се
account-contact-cancel = Отказ
account-contact-edit = Промени контакта
account-contact-delete = Изтрий контакта
account-contact-deleted = Контактът е изтрит
account-contact-done = Готово

## Оферти

account-col-proposal = Оферта
account-col-state = Състояние
account-col-readers = Читатели
account-col-valid-until = Валидна до
account-col-total = Сума
account-col-changed = Променена
account-proposals-count = { $count ->
    [0] Още няма оферти
    [one] { $count } оферта
   *[other] { $count } оферти
}
account-proposals-none = Още нищо не е предложено
account-proposals-none-text = Едни и същи числа, написани за директора, за човешките ресурси и за финансите.
account-proposal-deleted = { $name }: изтрита

## VIP анкета

account-questionnaire = VIP анкета
account-questionnaire-about = За разговор с клиента: { $name }
account-questionnaire-show = Погледни я
account-questionnaire-show-named = Погледни VIP анкетата: { $name }
account-questionnaire-save = Запази като PDF…
account-questionnaire-save-named = Запази VIP анкетата: { $name }…
account-questionnaire-print = Отпечатай…
account-questionnaire-print-named = Отпечатай VIP анкетата: { $name }…
account-questionnaire-saving = Записва се
account-questionnaire-saved = { $count ->
    [one] Запазена е { $count } анкета, страници: { $pages }
   *[other] Запазени са { $count } анкети, страници: { $pages }
}
account-questionnaire-file = VIP анкета { $name }
account-questionnaires-file = { $count ->
    [one] VIP анкети, { $count } клиент
   *[other] VIP анкети, { $count } клиента
}
account-questionnaire-language = Език на анкетата
account-questionnaire-instead = { $wanted ->
    [de] Няма анкета на немски.
    [et] Няма анкета на естонски.
   *[other] Няма анкета на езика на този клиент.
} { $language ->
    [ru] Отпечатва се на руски; друг език може да се избере горе.
    [bg] Отпечатва се на български; друг език може да се избере горе.
   *[other] Отпечатва се на английски; друг език може да се избере горе.
}
account-questionnaire-note = Анкетата получава номер при записването

## Бележки

account-notes-label = Бележки: { $name }
account-notes-hint = Всичко, за което няма отделно място
account-nowhere = Няма такъв клиент
account-nowhere-text = Адресът може да е непълен или сгрешен. Всички клиенти са в списъка.
account-contact-minutes = Колко минути
account-contact-minutes-wrong = От 1 минута до 24 часа: „45“, „1:30“ или „2 ч“.
account-contact-about = За коя сделка
account-contact-about-none = За всички отворени
account-contact-lasted = { $minutes } мин

## Сделки с този клиент

account-deals-none = Още няма сделка с тях
account-deals-new = Нова сделка
account-deals-new-named = Нова сделка: { $name }
account-deals-more = { $count ->
    [one] Покажи още { $count }
   *[other] Покажи още { $count }
}
account-deals-ended = Приключили
account-deals-by = решават до { $date }
account-deals-distance = { $count ->
    [0] сделката е сключена
    [one] { $count } етап до сделката
   *[other] { $count } етапа до сделката
}
account-deals-problems = { $count ->
    [0] Няма записан проблем
    [one] { $count } проблем
   *[other] { $count } проблема
}
account-deals-yearly = { $sum } на година
account-deals-plan = изпълнени { $done } от { $all }
account-deals-plan-late = изпълнени { $done } от { $all }, закъсняват { $late }
account-deals-plan-none = още няма
account-deals-files = { $count ->
    [0] още няма
    [one] { $count } файл
   *[other] { $count } файла
}
account-deals-proofs = липсват { $missing } от { $wanted }
