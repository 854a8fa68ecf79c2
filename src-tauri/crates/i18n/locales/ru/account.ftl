### Один клиент: заголовок, досье, контакты, предложения, анкета.

account-gone = Этого клиента здесь больше нет
account-gone-text = Запись удалена. Её вернёт отмена, а ещё 30 дней — корзина в настройках.
account-name = Название
account-tabs = Разделы: { $name }
account-tab-of = { $tab }: { $name }
account-dossier = Досье
account-people = Люди
account-proposals = Предложения
account-contacts = Контакты
account-notes = Заметки
account-new-here = Добавить здесь
account-unknown = пока неизвестно
account-facts-missing = Ещё не заполнено: { $facts }
account-nobody = Никто

## Заголовок

account-status = { $status ->
    [prospect] Потенциальный
    [active] Действующий
    [dormant] Спящий
   *[former] Бывший
}
account-key = Ключевой клиент
account-key-detail = Ждём повторных заказов
account-large = Крупный клиент
account-large-detail = В каждой области решают свои люди
account-large-areas = { $count ->
    [0] Крупный клиент
    [one] Крупный: { $count } область
    [few] Крупный: { $count } области
   *[many] Крупный: { $count } областей
}
account-more = Ещё
account-papers = Документы
account-key-mark = Отметить «{ $name }» как ключевого клиента
account-key-unmark = Снять с «{ $name }» отметку ключевого клиента
account-pin-named = Закрепить «{ $name }» сбоку
account-unpin-named = Открепить «{ $name }»
account-delete = Удалить клиента
account-delete-named = Удалить «{ $name }»
account-deleted = «{ $name }»: удалено
account-note-contact = Записать контакт
account-note-contact-named = Записать контакт: { $name }
account-new-proposal = Новое предложение
account-new-proposal-named = Новое предложение: { $name }
account-new-person-named = Добавить человека: { $name }

## Сведения

account-facts = Сведения
account-facts-all = Все сведения
account-business = Чем занимается
account-business-hint = Одной строкой: что делают или чем торгуют
account-size = Размер
account-employees-of = { $count ->
    [one] { $figure } человек
    [few] { $figure } человека
   *[other] { $figure } человек
}
account-sites = Площадки
account-sites-more = ещё { $count }
account-since = Первая поставка
account-ours = Ведёт
account-reach = Связь
account-industry = Отрасль
account-legal-name = Юридическое название
account-names = Название на других языках
account-names-hint = Так пишется в документах на этом языке; иначе — как выше.
account-addresses = Адрес на других языках
account-tax-id = Налоговый номер
account-phone = Телефон
account-email = Эл. почта
account-website = Сайт
account-address = Адрес
account-employees = Работников
account-turnover = Их оборот в год
account-could-decide-label = Сколько могут купить или повлиять
account-customer-since = Клиент с
account-with-us = У нас
account-manager = Наш менеджер
account-language = Язык
account-language-hint = На нём начинаются предложения и анкеты
account-currency = Валюта
account-tags = Метки
account-tag-add = Добавить метку
account-whole-malformed = Это не число. Напишите, например, 1420.
account-month-malformed = Это не месяц. Напишите, например, март 2019 или 03.2019.
account-site-add = Добавить
account-site-hint = Завод, филиал, склад…
account-site-name = Площадка
account-site-names = Название площадки на других языках
account-site-address-hint = Адрес
account-site-note = Заметка
account-site-note-hint = Заметка
account-site-delete = Удалить «{ $name }»
account-site-deleted = «{ $name }»: удалено

## Цели, что удерживает, следующий шаг

account-goals = Цели, которые нам назвали
account-goals-none = Пока никто не спросил
account-goal = Цель
account-goal-add = Добавить цель
account-goal-hint = Их словами
account-goal-told-by-on = { $name }, { $date }
account-goal-told-by = { $name }, день не записан
account-goal-told-on = названа { $date }
account-goal-told-nobody = кто и когда назвал?
account-goal-when = Когда названа
account-goal-who = Кто назвал
account-goal-delete = Удалить цель
account-goal-deleted = Цель удалена
account-supply = Поставки
account-bought = Покупает
account-bought-all = Что покупают у нас
account-bought-add = Добавить товар
account-bought-hint = Из прайс-листа или своё название
account-bought-note = Сколько, с какого времени
account-bought-delete = Убрать: { $name }
account-competitors = Конкуренты
account-competitors-all = Кто ещё им поставляет
account-competitor-add = Добавить поставщика
account-competitor-hint = Название поставщика
account-competitor-name = Поставщик
account-competitor-supplies = Что поставляет
account-competitor-share = Доля, %
account-competitor-delete = Убрать: { $name }
account-keeps = Что их удерживает
account-keeps-hint = Во что им обойдётся уход от нас: деньги, время, обучение, условия?
account-next-step = Следующий шаг
account-next-step-hint = Что делаем дальше
account-next-step-on = Срок следующего шага
account-next-step-when = когда?

## Сроки

account-due-by = до { $date }
account-due-today = срок сегодня
account-due-late = { $days ->
    [one] { $date }, опоздание { $days } день
    [few] { $date }, опоздание { $days } дня
   *[other] { $date }, опоздание { $days } дней
}

## Охват

account-coverage = Охват
account-coverage-good = Со всеми, кто решает, встретились и поговорили о планах
account-met-count = { $met } встречались
account-known-count = { $known } знаем
account-could-decide-count = { $count ->
   *[other] решают
}
account-could-decide-more = { $count ->
    [one] решать может ещё { $count }
   *[other] решать могут ещё { $count }
}
account-warning-no-decision-maker = Неизвестно, кто принимает решение
account-warning-single-contact = Связь держится на одном человеке: { $person }
account-warning-never-met = { $person }: не встречались ни разу
account-warning-not-met = { $days ->
    [one] { $person }: не встречались { $days } день
    [few] { $person }: не встречались { $days } дня
   *[other] { $person }: не встречались { $days } дней
}
account-warning-plans-not-asked = { $person }: никто не спросил о планах на 12 месяцев
account-warning-no-proposal = { $days ->
    [one] Ничего нового не предлагали { $days } день
    [few] Ничего нового не предлагали { $days } дня
   *[other] Ничего нового не предлагали { $days } дней
}
account-warning-never-proposed = Пока ничего не предлагали
account-warnings-more = ещё { $count }
account-who-decides = Кто решает

## Доля и выручка

account-share = Доля в наших продажах
account-share-danger = Один клиент — больше { $limit } % продаж: мы от него зависим
account-sales-line = Продажи по месяцам, { $from } — { $to }: последний месяц { $last }, наибольшее { $most }
account-sales-12m = Продажи за 12 месяцев
account-revenue = Выручка по месяцам
account-revenue-edit = Выручка по месяцам
account-revenue-in = { $name }, { $symbol }
account-revenue-of = { $month } { $year }
account-revenue-sum = Всего
account-revenue-hint = Строка или столбец, скопированные из таблицы, заполнят следующие месяцы; в таблице месяцы идут вниз, годы — вправо. Сумма рядом с месяцем попадает в этот месяц.
account-revenue-pasted = { $count ->
    [one] Внесён { $count } месяц
    [few] Внесено { $count } месяца
   *[other] Внесено { $count } месяцев
}
account-revenue-wrong = Ничего не внесено: «{ $text }» — не сумма
account-revenue-foreign = Ничего не внесено: «{ $text }» — другая валюта, не { $symbol }
account-revenue-ahead = Ничего не внесено: { $month } ещё впереди
account-revenue-tall = Ничего не внесено: строки уходят за декабрь. Скопируйте месяцы вниз, годы вправо.
account-years-before = Более ранние годы
account-years-after = Более поздние годы

## Последнее и контакты

account-lately = Последнее
account-lately-none = Пока ничего не было
account-lately-proposal = { $state ->
    [draft] «{ $title }», пишется
    [sent] «{ $title }», отправлено
    [expiring] «{ $title }», срок истекает
    [expired] «{ $title }», срок истёк
    [accepted] «{ $title }», принято
    [declined] «{ $title }», отклонено
    [withdrawn] «{ $title }», отозвано
   *[superseded] «{ $title }», заменено более поздним
}
account-proposal-draft = Черновик
account-next-from-them = Следующее за ними: { $what }
account-no-commitment = Обязательств не взяли
account-contact-kind = { $kind ->
    [meeting] Встреча
    [call] Звонок
   *[letter] Письмо
}
account-contact-with = { $kind ->
    [meeting] Встреча: { $names }
    [call] Звонок: { $names }
   *[letter] Письмо: { $names }
}
account-contacts-all = { $count ->
    [one] { $count } контакт
    [few] все { $count } контакта
   *[other] все { $count } контактов
}
account-contacts-count = { $count ->
    [one] Записан { $count } контакт
    [few] Записано { $count } контакта
   *[other] Записано { $count } контактов
}
account-contacts-older = Показать более ранние ({ $count })
account-contacts-none = Контактов пока нет
account-contacts-none-text = Здесь стоят встречи, звонки и письма, и у каждого — что они обещали сделать дальше.
account-contact-what = Что было
account-contact-when = Когда
account-contact-by = Кто проводил
account-contact-who = Кто был
account-contact-summary = О чём говорили
account-contact-summary-hint = В нескольких предложениях, где можно — их словами
account-commitment = Что они сделают дальше
account-commitment-hint = Дать данные, назначить встречу, провести испытание…
account-commitment-due = К сроку
account-contact-note = Записать
account-contact-noting = Записываем
account-contact-cancel = Отмена
account-contact-edit = Изменить контакт
account-contact-delete = Удалить контакт
account-contact-deleted = Контакт удалён
account-contact-done = Готово

## Предложения

account-col-proposal = Предложение
account-col-state = Состояние
account-col-readers = Читатели
account-col-valid-until = Действует до
account-col-total = Сумма
account-col-changed = Изменено
account-proposals-count = { $count ->
    [0] Предложений пока нет
    [one] { $count } предложение
    [few] { $count } предложения
   *[other] { $count } предложений
}
account-proposals-none = Пока ничего не предложено
account-proposals-none-text = Одни и те же цифры, написанные для директора, для персонала и для финансистов.
account-proposal-deleted = { $name }: удалено

## VIP-анкета

account-questionnaire = VIP-анкета
account-questionnaire-about = Для разговора с клиентом: { $name }
account-questionnaire-show = Посмотреть
account-questionnaire-show-named = Посмотреть VIP-анкету: { $name }
account-questionnaire-save = Сохранить PDF…
account-questionnaire-save-named = Сохранить VIP-анкету: { $name }…
account-questionnaire-print = Напечатать…
account-questionnaire-print-named = Напечатать VIP-анкету: { $name }…
account-questionnaire-saving = Сохраняем
account-questionnaire-saved = { $count ->
    [one] Сохранена { $count } анкета, страниц: { $pages }
    [few] Сохранено { $count } анкеты, страниц: { $pages }
   *[other] Сохранено { $count } анкет, страниц: { $pages }
}
account-questionnaire-file = VIP-анкета { $name }
account-questionnaires-file = { $count ->
    [one] VIP-анкеты, { $count } клиент
    [few] VIP-анкеты, { $count } клиента
   *[other] VIP-анкеты, { $count } клиентов
}
account-questionnaire-language = Язык анкеты
account-questionnaire-instead = { $wanted ->
    [de] Анкеты на немецком языке нет.
    [et] Анкеты на эстонском языке нет.
   *[other] Анкеты на языке этого клиента нет.
} { $language ->
    [ru] Она печатается на русском; другой язык можно выбрать выше.
    [bg] Она печатается на болгарском; другой язык можно выбрать выше.
   *[other] Она печатается на английском; другой язык можно выбрать выше.
}
account-questionnaire-note = Номер анкета получает при сохранении

## Заметки

account-notes-label = Заметки: { $name }
account-notes-hint = Всё, чему не нашлось своего места
account-nowhere = Такого клиента нет
account-nowhere-text = Возможно, адрес обрезан или введён с ошибкой. Все клиенты — в списке.
account-contact-minutes = Сколько минут
account-contact-minutes-wrong = От 1 минуты до 24 часов: «45», «1:30» или «2 ч».
account-contact-about = О какой сделке
account-contact-about-none = Обо всех открытых
account-contact-lasted = { $minutes } мин

## Сделки с этим клиентом

account-deals-none = Сделок с ними пока нет
account-deals-new = Новая сделка
account-deals-new-named = Новая сделка: { $name }
account-deals-more = { $count ->
    [one] Показать ещё { $count }
   *[other] Показать ещё { $count }
}
account-deals-ended = Завершены
account-deals-by = решат до { $date }
account-deals-distance = { $count ->
    [0] сделка заключена
    [one] до сделки { $count } стадия
    [few] до сделки { $count } стадии
   *[many] до сделки { $count } стадий
}
account-deals-problems = { $count ->
    [0] Проблемы не записаны
    [one] { $count } проблема
    [few] { $count } проблемы
   *[many] { $count } проблем
}
account-deals-yearly = { $sum } в год
account-deals-plan = сделано { $done } из { $all }
account-deals-plan-late = сделано { $done } из { $all }, опаздывают { $late }
account-deals-plan-none = пока нет
account-deals-files = { $count ->
    [0] пока нет
    [one] { $count } файл
    [few] { $count } файла
   *[many] { $count } файлов
}
account-deals-proofs = не хватает { $missing } из { $wanted }
