### Надписи по страниците на предложението. Числата, сумите и датите идват вече изписани.

## Горе и долу на страницата

doc-proposal = Предложение
doc-proposal-number = Предложение { $number }
doc-proposal-draft = Предложение, чернова
doc-draft = Чернова
doc-template-customer = ‹Клиент›
doc-revision = Редакция { $revision }
doc-edition-director = Версия „Директор“
doc-edition-hr = Версия „Човешки ресурси“
doc-edition-finance = Версия „Финанси и техника“
doc-edition-person = Лично: { $person }
doc-file-director = директор
doc-file-hr = човешки ресурси
doc-file-finance = финанси
doc-prepared-for = За: { $account }, { $date }
doc-held-until = Валидно до { $date }
doc-page = Страница { $page } от { $pages }

## Свойства на PDF файла

doc-pdf-title = { $number } · { $account } · { $edition }
doc-pdf-title-draft = Чернова на предложение · { $account } · { $edition }
doc-pdf-subject = Търговско предложение за { $account }, валидно до { $date }

## Думи от няколко таблици

doc-head-unit = { $head }, { $unit }
doc-none = –
doc-vat = ДДС
doc-vat-rate = { $tax } { $rate }
doc-without-vat = без { $tax }
doc-with-vat = с { $tax }
doc-months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеца
}
doc-years = { $count ->
    [one] { $count } година
   *[other] { $count } години
}
doc-continued = { $title }, продължение

## Цени

doc-price-title = Цени
doc-price-number = №
doc-price-item = Наименование
doc-price-quantity = Кол-во
doc-price-unit = Мярка
doc-price-price = Ед. цена
doc-price-discount = Отстъпка
doc-price-net = Стойност
doc-price-tax = { $tax }
doc-price-total = Общо
doc-price-optional = по избор
doc-price-alternative = вариант
doc-price-alternative-chosen = вариант, избран
doc-price-alternative-to = вариант на № { $number }
doc-price-on-request = по запитване
doc-price-included = включено
doc-price-once = Еднократно
doc-price-yearly = Годишно
doc-price-subtotal = Междинна сума
doc-price-list-price = по ценоразпис { $amount }
doc-price-excludes-vat = Цените са в { $currency }, без { $tax }.
doc-price-no-vat = Цените са в { $currency }, без начислен ДДС.
doc-price-includes-vat = Цените са в { $currency }, с { $tax }.
doc-price-note-optional = Позициите по избор не влизат в общата сума.
doc-price-note-alternative = От вариантите в общата сума влиза само един.
doc-price-note-on-request = Позициите по запитване не влизат в общата сума.

## Общо

doc-total-once = Общо еднократно
doc-total-yearly = Общо годишно
doc-total-subtotal = Междинна сума
doc-total-discount = Отстъпка
doc-total-discount-rate = Отстъпка { $rate }
doc-total-net = Общо без { $tax }
doc-total-tax = { $tax } { $rate }
doc-total-tax-on = { $tax } { $rate } върху { $amount }
doc-total-tax-none = Без начислен ДДС
doc-total-gross = Общо с { $tax }
doc-total-included-tax = в това число { $tax } { $rate }
doc-total-once-gross = Еднократно с { $tax }
doc-total-yearly-gross = Годишно с { $tax }
doc-total-first-year = Първа година
doc-total-first-year-net = Първа година без { $tax }
doc-total-first-year-gross = Първа година с { $tax }
doc-total-options = С позициите по избор
doc-total-options-net = С позициите по избор, без { $tax }
doc-total-options-gross = С позициите по избор, с { $tax }

## Разходи сега и след това

doc-cost-title = Разходи сега и след това, { $unit } годишно
doc-cost-item = Перо и изчисление
doc-cost-now = Сега
doc-cost-after = След това
doc-cost-change = Промяна
doc-cost-total = Общо за година

## Паричен поток

doc-cash-label = Паричен поток
doc-cash-title = Кога се връща вложението
# Where nothing is invested.
doc-cash-title-saved = Колко и кога се спестява
doc-cash-unit = Хил. { $unit }, без { $tax }
doc-cash-unit-whole = { $unit }, без { $tax }
doc-cash-thousands = хил. { $unit }
doc-cash-month = Месец
doc-cash-quarter = Тримесечие
doc-cash-year = Година
doc-cash-flow-month = Поток за месеца
doc-cash-flow-quarter = Поток за тримесечието
doc-cash-flow-year = Поток за годината
doc-cash-since-start = От началото
doc-cash-legend-investments = вложения
doc-cash-legend-savings = икономии
doc-cash-legend-since-start = от началото
doc-cash-payback = Възвръщане: { $month }
doc-cash-payback-none = Не се възвръща в показания срок

## Какво, ако

doc-whatif-label = Какво, ако
doc-whatif-sublabel = Чувствителност
doc-whatif-case = Отклонение от изчислението
doc-whatif-saved = Икономия годишно
doc-whatif-payback = Възвръщане
doc-whatif-base = По изчислението
doc-whatif-savings-less = Икономията е с { $rate } по-малка
doc-whatif-volume-less = Обемът е с { $rate } по-малък
doc-whatif-item-less = { $item }: икономията е с { $rate } по-малка
doc-whatif-later = { $count ->
    [one] Начало { $count } месец по-късно
   *[other] Начало { $count } месеца по-късно
}
doc-whatif-later-quarter = Начало едно тримесечие по-късно
doc-whatif-never = над { $count ->
    [one] { $count } година
   *[other] { $count } години
}

## Препоръки

doc-reference-label = Препоръки
doc-reference-project = Проект: { $period }
doc-reference-result = Резултат
doc-reference-consent = Съгласие за контакт: дадено на { $date }
doc-reference-consent-note = Съгласие за контакт: дадено на { $date }; { $note }
doc-reference-consent-until = Съгласие за контакт: дадено на { $date }, до { $until }
doc-reference-consent-until-note = Съгласие за контакт: дадено на { $date }, до { $until }; { $note }
doc-reference-how = Как да питате

## Екип

doc-team-label = Екип
doc-team-name = Име
doc-team-role = Роля
doc-team-about = За какво да го потърсите
doc-prepared-by = Подготвиха
doc-prepared-by-one = Изготвил
doc-prepared-by-group = Работна група

## Изисквания и доказателства

doc-spec-label = Съответствие
doc-spec-requirement = Изискване
doc-spec-offered = Предложено
doc-spec-verdict = Съответствие
doc-spec-note = Бележка
doc-verdict-exceeds = над изискването
doc-verdict-meets = отговаря
doc-verdict-partly = отчасти
doc-verdict-no = не отговаря
doc-proof-label = Доказателства
doc-proof-criterion = Критерий и кой го е посочил
doc-proof-document = Документ
doc-proof-date = Дата
doc-proof-appendix = Прил.
doc-appendix = Прил. { $number }

## Само за вас, решение

doc-exclusivity-label = Само за вас
doc-decision-title = Решението, за което ви молим
doc-decision-sign = За { $company }, дата и подпис

## Докога важат условията

doc-expiry-title = Условията са в сила до
doc-expiry-guarantee = До тази дата гарантираме всички цени, срокове и условия в предложението. Числата са едни и същи във всички версии. След тази дата условията се договарят наново.

## Показатели: какво казва числото

doc-figure-saved-yearly = по-малко разходи всяка година
doc-figure-paid-once = еднократно плащане без { $tax }
doc-figure-paid-once-plain = еднократно плащане
doc-figure-paid-yearly = плащане за година без { $tax }
doc-figure-paid-yearly-plain = плащане за година
doc-figure-total = общо с { $tax }
doc-figure-total-plain = общо
doc-figure-total-net = общо без { $tax }
doc-figure-total-first-year = за първата година с { $tax }
doc-figure-total-first-year-plain = за първата година
doc-figure-total-net-first-year = за първата година без { $tax }
doc-figure-payback-month = вложението е напълно възвърнато
doc-figure-payback-count = до пълното възвръщане
doc-figure-return = възвръщаемост на вложението
doc-figure-return-over = възвръщаемост за { $period }
doc-figure-net-gain = икономии минус вложения за целия срок
doc-figure-net-gain-over = икономии минус вложения за { $period }
doc-figure-valid-until = условията са в сила до

## Думи за тези, които не виждат страницата

doc-alt-logo = Лого: { $company }
doc-alt-photo = Снимка: { $person }
doc-alt-picture = Изображение без описание
doc-alt-cash-month = Графика на паричния поток по месеци, { $unit }: стълбове за вложенията и икономиите, линия за сумата от началото ({ $payback }). Числата са в таблицата под графиката.
doc-alt-cash-quarter = Графика на паричния поток по тримесечия, { $unit }: стълбове за вложенията и икономиите, линия за сумата от началото ({ $payback }). Числата са в таблицата под графиката.
doc-alt-cash-year = Графика на паричния поток по години, { $unit }: стълбове за вложенията и икономиите, линия за сумата от началото ({ $payback }). Числата са в таблицата под графиката.

## Таблицата с цени

doc-sheet-kind = Вид
doc-sheet-counts = В сумата
doc-sheet-paid = Плащане
doc-sheet-yes = да
doc-sheet-no = не

## Думите, с които тръгва версията: имейл или писмо

doc-cover-subject = { $document }: { $headline }
doc-cover-greeting = Здравейте, { $person },
doc-cover-greeting-nobody = Здравейте,
doc-cover-director = Изпращам нашето предложение за { $account } в частта, написана за вас: до какво положение ви води, кои условия пазим само за вас и за какво решение ви молим.
doc-cover-others = Числата са едни и същи във всички части.
doc-cover-others-both = Препоръките и пълното изчисление са при колегите ви от „Човешки ресурси“ и „Финанси“; числата са едни и същи във всички части.
doc-cover-others-references = Препоръките са при колегите ви от „Човешки ресурси“; числата са едни и същи във всички части.
doc-cover-others-calculation = Пълното изчисление е при колегите ви от „Финанси“; числата са едни и същи във всички части.
doc-cover-hr = Изпращам нашето предложение за { $account } в частта, написана за вас: сходни проекти и хората, които са ги водили и са съгласни да им се обадите, екипът, който остава до вашите хора, и какво се променя в работата им.
doc-cover-hr-bare = Изпращам нашето предложение за { $account } в частта, написана за вас: кой ще бъде до вашите хора и какво се променя в работата им.
doc-cover-finance = Изпращам нашето предложение за { $account } в частта, написана за вас: цените ред по ред, разходите сега и след промяната, паричният поток и срокът на изплащане.
doc-cover-finance-prices = Изпращам нашето предложение за { $account } в частта, написана за вас: цените ред по ред и условията за плащане.
doc-cover-finance-bare = Изпращам нашето предложение за { $account } в частта, написана за вас: условията.
doc-cover-finance-evidence = В него са посочени документите, на които се опират.
doc-cover-held = Условията са валидни до { $date }.
doc-cover-questions = Ако при четенето възникне въпрос, обадете се или пишете направо на мен.
doc-cover-regards = С уважение,
doc-letter-enclosed = Приложение
doc-letter-enclosure = { $document }, { $edition }, { $count ->
    [one] { $count } страница
   *[other] { $count } страници
}

## Собствени таблици и диаграми

doc-table-total = Общо
doc-chart-before = Преди
doc-chart-after = След
doc-chart-part = Дял
doc-chart-stage = Етап
doc-chart-dates = Срокове
doc-alt-chart = { $kind }. { $figures }.
doc-alt-chart-bar = Стълбовидна диаграма
doc-alt-chart-line = Линейна графика
doc-alt-chart-before-after = Преди и след
doc-alt-chart-timeline = План по срокове
doc-alt-chart-share = Части от цялото

## Файлове зад изданието

doc-appendix-label = Приложение { $number }
doc-appendix-page = Страница { $from } от този файл
doc-appendix-pages = Страници { $from }–{ $to } от този файл
doc-appendix-outline = { $label }: { $title }
doc-alt-appendix = { $label }: { $title }, страница { $page } от { $pages }

## What differs between two versions

doc-changes-title = Какво е променено: { $before } → { $after }
doc-changes-numbers = Числа
doc-changes-lines = Цени
doc-changes-texts = Текстове
doc-changes-what = Какво
doc-changes-line = Ред
doc-changes-headline = Заглавие
doc-changes-added = ново
doc-changes-removed = премахнато
doc-changes-moved = преместено от място { $from } на място { $to }
doc-changes-none = Няма разлики.

## Места в черновата на екрана

doc-slot = { $kind ->
    [heading] Заглавие без думи
    [text] Текст без думи
    [key_figures] Ключови показатели без стойности
    [price_table] Цени без редове
    [cost_table] Разходи преди и след без изчисление
    [cash_flow] Паричен поток без изчисление
    [picture] Изображение без файл
    [exclusivity] Специални условия без точки
    [references] Препоръки без проекти
    [team] Екип без хора
    [specification] Таблица на съответствието без редове
    [proofs] Доказателства без документи
    [decision] Решение без думи
    [prepared_by] Никой не е посочен като изготвил
    [table] Таблица без клетки
    [chart] Диаграма без данни
    [two_columns] Две колони без думи
    [quotation] Цитат без думи
    [callout] Каре без думи
   *[appendix] Приложение без файл
}. Това място не се отпечатва.
