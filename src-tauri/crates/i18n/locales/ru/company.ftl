### Наша сторона: компания, новые предложения, команда, налоги, прайс-лист, рекомендации.

## Общее

company-add = Добавить
company-delete = Удалить
company-delete-named = Удалить «{ $name }»
company-deleted = «{ $name }»: удалено
company-cancel = Отмена
company-unnamed = Пока без названия
company-new-hint = Enter добавит запись, остальное заполняется рядом
company-language = Язык этих текстов
company-language-more = Другой язык
company-language-missing = { $count ->
    [one] Не написан ещё { $count } текст; вместо него стоит серый.
    [few] Не написаны ещё { $count } текста; вместо них стоят серые.
   *[other] Не написано ещё { $count } текстов; вместо них стоят серые.
}
company-languages = Языки
company-not-written = ещё не написано
company-month-wrong = Напишите месяц и год: март 2024 или 03.2024.

## Рисунки

company-picture-choose = Выбрать…
company-picture-replace = Заменить…
company-picture-remove = Убрать рисунок
company-picture-taking = Читаем
company-picture-hint = PNG или JPEG, до 20 МБ. Можно перетащить сюда или вставить.
company-picture-broken = Это не целый рисунок PNG или JPEG. Выберите другой; ничего не изменилось.
company-picture-lost = Рисунок не удаётся показать. Выберите его заново.

## Компания

company-company-summary = Что о вас говорит каждый документ. Сохраняется, пока вы пишете.
company-letterhead = Верх страницы с этими данными
company-group-page = На каждой странице
company-group-page-note = На языке документа
company-name = Название
company-line = Чем занимаетесь
company-logo = Логотип
company-logo-removed = Логотип убран
company-accent = Цвет акцента
company-accent-choose = Выбрать цвет
company-accent-wrong = Напишите цвет так: #A5182F.
company-accent-good = { $contrast } : 1 на белом, читается легко
company-accent-low = { $contrast } : 1 на белом. Мелким подписям нужно 4,5 : 1.
company-accent-darker = Взять { $colour }
company-group-legal = Реквизиты
company-legal-name = Юридическое название
company-tax-id = ИНН
company-address = Адрес
company-legal-names = Юридическое название на других языках
company-addresses = Адрес на других языках
company-group-contacts = Контакты
company-phone = Телефон
company-email = Почта
company-website = Сайт
company-group-bank = Банк
company-bank = { $key ->
    [name] Название банка
    [iban] IBAN или счёт
   *[bic] БИК
}
company-group-money = Деньги
company-currency = Основная валюта
company-currencies = Другие валюты
company-currencies-add = Добавить валюту
company-currencies-remove = Убрать { $code }
company-tax-inside = Цены включают налог
company-tax-inside-note = В новых предложениях. В сделанных раньше всё остаётся как было.

## Предложения

company-proposals-summary = С чего начинается новое предложение. Сделанные раньше не меняются.
company-validity = Срок действия условий
company-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[other] { $count } дней
}
company-days-word = { $count ->
    [one] день
    [few] дня
   *[other] дней
}
company-validity-own = Другой
company-validity-days = Число дней
company-validity-wrong = Напишите число дней, от 1 до 366.
company-validity-until = Условия, данные сегодня, действуют до { $date } включительно.
company-number = Номера
company-number-pattern = Образец
company-number-hint = Всё вне скобок остаётся как есть: с «ТР-» перед ними каждый номер начинается с ТР.
company-number-parts = Что может быть в образце и чем это стало бы сегодня
company-number-insert = Вставить { $token }
company-number-token = { $id ->
    [year] Год
    [short-year] Год, две цифры
    [month] Месяц
   *[sequence] Порядковый номер, не меньше четырёх цифр
}
company-number-restarts = { $when ->
    [month] Порядковый номер каждый месяц снова начинается с 1.
    [year] Порядковый номер каждый год снова начинается с 1.
   *[never] Порядковый номер никогда не начинается заново.
}
company-number-next = Следующее отправленное предложение —
company-number-revision = его первый пересмотр — { $number }

## Команда

company-team-summary = { $count ->
    [0] Кто готовит предложения и работает в проектах
    [one] { $count } сотрудник. В документах сказано, кто их подготовил и кто будет работать.
    [few] { $count } сотрудника. В документах сказано, кто их подготовил и кто будет работать.
   *[other] { $count } сотрудников. В документах сказано, кто их подготовил и кто будет работать.
}
company-team-empty = Здесь пока никого
company-team-empty-text = В предложении названы те, кто его подготовил. Начните с себя.
company-team-new = Имя сотрудника
company-member = Сотрудник
company-member-name = Имя
company-position = Должность
company-about-member = Что делает в проекте
company-about-member-note = Две-три строки для редакции по персоналу.
company-photo = Фото
company-photo-removed = Фото убрано
company-me = Это я
company-me-note = На печатных анкетах стоит ваше имя.

## Ставки налога

company-tax-summary = Предлагаются в строках цен. Новые строки прайс-листа начинаются с обычной.
company-tax-empty = Ставок налога нет
company-tax-empty-text = Без ставки в ценах нет налога.
company-tax-new = Название, например НДС 20 %
company-tax-default = Обычная
company-tax-default-named = { $name } — обычная ставка
company-tax-name-in = Название, { $language }
company-tax-percent = Процент
company-tax-percent-named = Процент: { $name }
company-tax-percent-wrong = От 0 до 100.

## Прайс-лист

company-prices-summary = { $count ->
    [0] Отсюда берутся строки предложений
    [one] { $count } товар или услуга. Себестоимость видите только вы.
    [few] { $count } товара и услуги. Себестоимость видите только вы.
   *[other] { $count } товаров и услуг. Себестоимость видите только вы.
}
company-prices-empty = Прайс-лист пуст
company-prices-empty-text = Отсюда берутся строки предложений. Скопируйте строки в таблице и вставьте их.
company-prices-new = Название товара или услуги
company-prices-find = Найти по коду или названию
company-prices-all = Показать весь список
company-prices-shown = { $shown } из { $total }
company-prices-none = Ничего похожего на «{ $text }»
company-code = Код
company-product = Товар или услуга
company-product-name = Название
company-description = Описание
company-unit = Единица
company-price = Цена
company-price-note = Пусто — «по запросу»; 0 — бесплатно.
company-price-wrong = Это не сумма. Напишите так: 6,20 или 1240.
company-on-request = по запросу
company-a-year = в год
company-currency-of = Валюта
company-cadence = Платят
company-cadence-name = { $value ->
    [once] Один раз
   *[yearly] Каждый год
}
company-tax-rate = Ставка налога
company-tax-rate-none = Без налога
company-private = Только для вас. Себестоимость не попадает ни в один документ.
company-cost = Себестоимость

## Вставка строк

company-paste = Вставить строки
company-paste-subtitle = Язык текстов: { $language }, валюта цен: { $currency }
company-paste-rows = Строки
company-paste-placeholder = Скопируйте строки в таблице и вставьте их сюда
company-paste-hint = Код, который уже есть в списке, получит новые данные; остальные строки добавятся.
company-paste-preview = Вставленные строки
company-paste-column = Столбец { $column }
company-paste-part = { $part ->
    [code] Код
    [name] Название
    [description] Описание
    [unit] Единица
    [price] Цена
   *[cost] Себестоимость
}
company-paste-skip = Не брать
company-paste-rest = { $count ->
    [one] и ещё { $count } строка
    [few] и ещё { $count } строки
   *[other] и ещё { $count } строк
}
company-paste-problem = Строка { $row }, { $column }: { $what ->
    [name] нет названия
    [twice] такой код уже есть выше
   *[amount] это не сумма
}
company-paste-more = и ещё { $count }
company-paste-no-name = Укажите, в каком столбце название.
company-paste-wrong = { $count ->
    [one] Не читается { $count } ячейка. Исправьте её выше или не берите её столбец.
    [few] Не читаются { $count } ячейки. Исправьте их выше или не берите их столбцы.
   *[other] Не читается { $count } ячеек. Исправьте их выше или не берите их столбцы.
}
company-paste-nothing = Всё это в списке уже есть.
company-paste-new = { $count ->
    [one] { $count } новая
    [few] { $count } новые
   *[other] { $count } новых
}
company-paste-changed = { $count } с новыми данными
company-paste-same = { $count } без изменений
company-paste-take = { $count ->
    [0] Взять
    [one] Взять { $count } строку
    [few] Взять { $count } строки
   *[other] Взять { $count } строк
}
company-paste-taking = Берём
company-paste-done = { $count ->
    [one] Взята { $count } строка
    [few] Взяты { $count } строки
   *[other] Взято { $count } строк
}
company-paste-failed = Ничего не взято. { $why }

## Рекомендации

company-references-summary = { $count ->
    [0] Похожие проекты и люди в них, согласные вас рекомендовать
    [one] { $count } похожий проект и люди в нём, согласные вас рекомендовать
    [few] { $count } похожих проекта и люди в них, согласные вас рекомендовать
   *[other] { $count } похожих проектов и люди в них, согласные вас рекомендовать
}
company-references-empty = Рекомендаций пока нет
company-references-empty-text = Проекты в известных компаниях и люди, которые за них ручаются, убеждают сильнее обещаний.
company-references-new = Название клиента
company-customer = Клиент
company-about-customer = Отрасль и размер
company-about-customer-note = Одна строка, например «Хлебозавод, 640 человек».
company-period = Когда
company-from = С
company-to = По
company-since = с { $month }
company-till = до { $month }
company-project = Проект
company-result = Результат
company-result-note = С цифрами и за какой срок.
company-referees = Готовы рекомендовать
company-referees-none = Пока никто. Спросите после результата, который пришёл в срок.
company-referee-add = Добавить человека
company-referee-new = Новый человек
company-nobody-agreed = пока никто
company-more-people = и ещё { $count }
company-consent = { $state ->
    [none] Согласие не записано
    [open] Согласие дано { $on }
    [holds] Согласие до { $until }
    [ending] Согласие истекает { $until }
   *[ended] Согласие кончилось { $until }
}
company-consent-on = Согласие дано
company-consent-until = Действует до
company-consent-note = На что дано согласие
company-consent-note-hint = Например: «звонки по будням после четырёх».
