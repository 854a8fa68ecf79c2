### Нашата страна: фирмата, новите оферти, екипът, данъците, ценовата листа, препоръките.

## Общо

company-add = Добави
company-delete = Изтрий
company-delete-named = Изтрий „{ $name }“
company-deleted = „{ $name }“: изтрито
company-cancel = Отказ
company-unnamed = Още без име
company-new-hint = Enter го добавя, останалото се попълва отстрани
company-language = Език на тези текстове
company-language-more = Друг език
company-language-missing = { $count ->
    [one] { $count } текст още не е написан; вместо него стои сивият.
   *[other] { $count } текста още не са написани; вместо тях стоят сивите.
}
company-languages = Езици
company-not-written = още не е написано
company-month-wrong = Напишете месец и година: март 2024 или 03.2024.

## Изображения

company-picture-choose = Избери…
company-picture-replace = Смени…
company-picture-remove = Махни изображението
company-picture-taking = Зареждаме
company-picture-hint = PNG или JPEG, до 20 MB. Пуснете го тук или го поставете.
company-picture-broken = Това не е цяло изображение PNG или JPEG. Изберете друго; нищо не е променено.
company-picture-lost = Изображението не може да се покаже. Изберете го отново.

## Фирма

company-company-summary = Какво казва за вас всеки документ. Записва се, докато пишете.
company-letterhead = Горната част на страница с тези данни
company-group-page = На всяка страница
company-group-page-note = На езика на документа
company-name = Име
company-line = Дейност
company-logo = Лого
company-logo-removed = Логото е махнато
company-accent = Акцентен цвят
company-accent-choose = Избери цвят
company-accent-wrong = Напишете цвета така: #A5182F.
company-accent-good = { $contrast } : 1 върху бяло, чете се лесно
company-accent-low = { $contrast } : 1 върху бяло. За дребните надписи е нужно 4,5 : 1.
company-accent-darker = Използвай { $colour }
company-group-legal = Данни за фактури
company-legal-name = Официално име
company-tax-id = ЕИК или ДДС номер
company-address = Адрес
company-legal-names = Официално име на други езици
company-addresses = Адрес на други езици
company-group-contacts = Контакти
company-phone = Телефон
company-email = Имейл
company-website = Сайт
company-group-bank = Банка
company-bank = { $key ->
    [name] Име на банката
    [iban] IBAN
   *[bic] BIC
}
company-group-money = Пари
company-currency = Основна валута
company-currencies = Други валути
company-currencies-add = Добави валута
company-currencies-remove = Махни { $code }
company-tax-inside = Цените са с данък
company-tax-inside-note = За новите оферти. Вече направените остават, както са.

## Оферти

company-proposals-summary = С какво започва нова оферта. Вече направените не се променят.
company-validity = Срок на валидност на условията
company-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
company-days-word = { $count ->
    [one] ден
   *[other] дни
}
company-validity-own = Друг
company-validity-days = Брой дни
company-validity-wrong = Напишете брой дни, от 1 до 366.
company-validity-until = Условия, дадени днес, важат до { $date } включително.
company-number = Номера
company-number-pattern = Образец
company-number-hint = Всичко извън скобите остава, както е: с „ТР-“ пред тях всеки номер започва с ТР.
company-number-parts = Какво може да има в образеца и какво би било днес
company-number-insert = Вмъкни { $token }
company-number-token = { $id ->
    [year] Година
    [short-year] Година, две цифри
    [month] Месец
   *[sequence] Пореден номер, поне четири цифри
}
company-number-restarts = { $when ->
    [month] Поредният номер започва отново от 1 всеки месец.
    [year] Поредният номер започва отново от 1 всяка година.
   *[never] Поредният номер никога не започва отново.
}
company-number-next = Следващата изпратена оферта е
company-number-revision = първата му редакция е { $number }

## Екип

company-team-summary = { $count ->
    [0] Кой подготвя офертите и работи по проектите
    [one] { $count } колега. В документите пише кой ги е подготвил и кой ще работи.
   *[other] { $count } колеги. В документите пише кой ги е подготвил и кой ще работи.
}
company-team-empty = Тук още няма никого
company-team-empty-text = Офертите назовават хората, които са ги подготвили. Започнете със себе си.
company-team-new = Име на колегата
company-member = Колега
company-member-name = Име
company-position = Длъжност
company-about-member = Какво прави в проекта
company-about-member-note = Два-три реда за версията за човешки ресурси.
company-photo = Снимка
company-photo-removed = Снимката е махната
company-me = Това съм аз
company-me-note = Отпечатаните анкети носят вашето име.

## Данъчни ставки

company-tax-summary = Предлагат се в редовете с цени. Новите редове в ценовата листа започват с обичайната.
company-tax-empty = Няма данъчни ставки
company-tax-empty-text = Без ставка цените са без данък.
company-tax-new = Име, например ДДС 20 %
company-tax-default = Обичайна
company-tax-default-named = { $name } е обичайната ставка
company-tax-name-in = Име, { $language }
company-tax-percent = Процент
company-tax-percent-named = Процент: { $name }
company-tax-percent-wrong = От 0 до 100.

## Ценова листа

company-prices-summary = { $count ->
    [0] Оттук се вземат редовете на офертите
    [one] { $count } стока или услуга. Себестойността виждате само вие.
   *[other] { $count } стоки и услуги. Себестойността виждате само вие.
}
company-prices-empty = Ценовата листа е празна
company-prices-empty-text = Оттук се вземат редовете на офертите. Копирайте редове в таблицата си и ги поставете.
company-prices-new = Име на стоката или услугата
company-prices-find = Намери по код или име
company-prices-all = Покажи целия списък
company-prices-shown = { $shown } от { $total }
company-prices-none = Няма нищо като „{ $text }“
company-code = Код
company-product = Стока или услуга
company-product-name = Име
company-description = Описание
company-unit = Мярка
company-price = Цена
company-price-note = Празно е „по запитване“; 0 е безплатно.
company-price-wrong = Това не е сума. Напишете я така: 6,20 или 1240.
company-on-request = по запитване
company-a-year = на година
company-currency-of = Валута
company-cadence = Плаща се
company-cadence-name = { $value ->
    [once] Веднъж
   *[yearly] Всяка година
}
company-tax-rate = Данъчна ставка
company-tax-rate-none = Без данък
company-private = Само за вас. Себестойността не влиза в нито един документ.
company-cost = Себестойност

## Поставяне на редове

company-paste = Постави редове
company-paste-subtitle = Език на текстовете: { $language }, валута на цените: { $currency }
company-paste-rows = Редове
company-paste-placeholder = Копирайте редове в таблицата си и ги поставете тук
company-paste-hint = Код, който вече е в листата, получава новите данни; другите редове се добавят.
company-paste-preview = Поставени редове
company-paste-column = Колона { $column }
company-paste-part = { $part ->
    [code] Код
    [name] Име
    [description] Описание
    [unit] Мярка
    [price] Цена
   *[cost] Себестойност
}
company-paste-skip = Пропусни
company-paste-rest = { $count ->
    [one] и още { $count } ред
   *[other] и още { $count } реда
}
company-paste-problem = Ред { $row }, { $column }: { $what ->
    [name] няма име
    [twice] този код вече стои по-горе
   *[amount] това не е сума
}
company-paste-more = и още { $count }
company-paste-no-name = Посочете горе в коя колона е името.
company-paste-wrong = { $count ->
    [one] { $count } клетка не се чете. Поправете я горе или пропуснете колоната ѝ.
   *[other] { $count } клетки не се четат. Поправете ги горе или пропуснете колоните им.
}
company-paste-nothing = Всичко това вече е в листата.
company-paste-new = { $count ->
    [one] { $count } нов
   *[other] { $count } нови
}
company-paste-changed = { $count } с нови данни
company-paste-same = { $count } без промяна
company-paste-take = { $count ->
    [0] Вземи
    [one] Вземи { $count } ред
   *[other] Вземи { $count } реда
}
company-paste-taking = Вземаме
company-paste-done = { $count ->
    [one] Взет е { $count } ред
   *[other] Взети са { $count } реда
}
company-paste-failed = Нищо не е взето. { $why }

## Препоръки

company-references-summary = { $count ->
    [0] Сходни проекти и хората там, които са съгласни да ви препоръчат
    [one] { $count } сходен проект и хората там, които са съгласни да ви препоръчат
   *[other] { $count } сходни проекта и хората там, които са съгласни да ви препоръчат
}
company-references-empty = Още няма препоръки
company-references-empty-text = Проекти в познати фирми и хора, които гарантират за тях, убеждават повече от обещания.
company-references-new = Име на клиента
company-customer = Клиент
company-about-customer = Отрасъл и размер
company-about-customer-note = Един ред, например „Хлебопроизводство, 640 души“.
company-period = Кога
company-from = От
company-to = До
company-since = от { $month }
company-till = до { $month }
company-project = Проект
company-result = Резултат
company-result-note = С числа и за какъв срок.
company-referees = Съгласни да ви препоръчат
company-referees-none = Още никой. Попитайте след резултат, дошъл навреме.
company-referee-add = Добави лице
company-referee-new = Ново лице
company-nobody-agreed = още никой
company-more-people = и още { $count }
company-consent = { $state ->
    [none] Няма записано съгласие
    [open] Съгласие от { $on }
    [holds] Съгласие до { $until }
    [ending] Съгласието изтича на { $until }
   *[ended] Съгласието изтече на { $until }
}
company-consent-on = Дадено на
company-consent-until = Важи до
company-consent-note = За какво е съгласието
company-consent-note-hint = Например „обаждания в делник след четири“.
