### Надписи на страницах предложения. Числа, суммы и даты приходят уже написанными.

## Верх и низ страницы

doc-proposal = Предложение
doc-proposal-number = Предложение { $number }
doc-proposal-draft = Предложение, черновик
doc-draft = Черновик
doc-template-customer = ‹Клиент›
doc-revision = Пересмотр { $revision }
doc-edition-director = Директор
doc-edition-hr = Персонал
doc-edition-finance = Финансы и техника
doc-edition-person = Лично: { $person }
doc-file-director = директор
doc-file-hr = персонал
doc-file-finance = финансы
doc-prepared-for = Получатель: { $account }, { $date }
doc-held-until = Действует до { $date }
doc-page = Страница { $page } из { $pages }

## Свойства PDF

doc-pdf-title = { $number } · { $account } · { $edition }
doc-pdf-title-draft = Черновик предложения · { $account } · { $edition }
doc-pdf-subject = Коммерческое предложение для { $account }, действует до { $date }

## Слова нескольких таблиц

doc-head-unit = { $head }, { $unit }
doc-none = —
doc-vat = НДС
doc-vat-rate = { $tax } { $rate }
doc-without-vat = без { $tax }
doc-with-vat = с { $tax }
doc-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
doc-years = { $count ->
    [one] { $count } год
    [few] { $count } года
   *[many] { $count } лет
}
doc-continued = { $title }, продолжение

## Цены

doc-price-title = Цены
doc-price-number = №
doc-price-item = Наименование
doc-price-quantity = Кол-во
doc-price-unit = Ед.
doc-price-price = Цена
doc-price-discount = Скидка
doc-price-net = Сумма
doc-price-tax = { $tax }
doc-price-total = Всего
doc-price-optional = по желанию
doc-price-alternative = вариант
doc-price-alternative-chosen = вариант, выбран
doc-price-alternative-to = вариант к № { $number }
doc-price-on-request = по запросу
doc-price-included = включено
doc-price-once = Единовременно
doc-price-yearly = Ежегодно
doc-price-subtotal = Промежуточный итог
doc-price-list-price = прейскурант { $amount }
doc-price-excludes-vat = Цены в { $currency }, без { $tax }.
doc-price-no-vat = Цены в { $currency }, НДС не облагается.
doc-price-includes-vat = Цены в { $currency }, с { $tax }.
doc-price-note-optional = Позиции по желанию в итог не входят.
doc-price-note-alternative = Из вариантов в итог входит только один.
doc-price-note-on-request = Позиции по запросу в итог не входят.

## Итоги

doc-total-once = Итого единовременно
doc-total-yearly = Итого в год
doc-total-subtotal = Промежуточный итог
doc-total-discount = Скидка
doc-total-discount-rate = Скидка { $rate }
doc-total-net = Итого без { $tax }
doc-total-tax = { $tax } { $rate }
doc-total-tax-on = { $tax } { $rate } с { $amount }
doc-total-tax-none = НДС не облагается
doc-total-gross = Итого с { $tax }
doc-total-included-tax = в том числе { $tax } { $rate }
doc-total-once-gross = Единовременно с { $tax }
doc-total-yearly-gross = В год с { $tax }
doc-total-first-year = Первый год
doc-total-first-year-net = Первый год без { $tax }
doc-total-first-year-gross = Первый год с { $tax }
doc-total-options = С позициями по желанию
doc-total-options-net = С позициями по желанию, без { $tax }
doc-total-options-gross = С позициями по желанию, с { $tax }

## Затраты сейчас и после

doc-cost-title = Затраты сейчас и после, { $unit } в год
doc-cost-item = Статья и расчёт
doc-cost-now = Сейчас
doc-cost-after = После
doc-cost-change = Изменение
doc-cost-total = Всего в год

## Денежный поток

doc-cash-label = Денежный поток
doc-cash-title = Когда вернутся вложения
# Where nothing is invested.
doc-cash-title-saved = Сколько и когда экономится
doc-cash-unit = Тыс. { $unit }, без { $tax }
doc-cash-unit-whole = { $unit }, без { $tax }
doc-cash-thousands = тыс. { $unit }
doc-cash-month = Месяц
doc-cash-quarter = Квартал
doc-cash-year = Год
doc-cash-flow-month = Поток за месяц
doc-cash-flow-quarter = Поток за квартал
doc-cash-flow-year = Поток за год
doc-cash-since-start = С начала проекта
doc-cash-legend-investments = вложения
doc-cash-legend-savings = экономия
doc-cash-legend-since-start = с начала
doc-cash-payback = Окупаемость: { $month }
doc-cash-payback-none = За показанный срок не окупается

## Что если

doc-whatif-label = Что если
doc-whatif-sublabel = Чувствительность
doc-whatif-case = Отклонение от расчёта
doc-whatif-saved = Экономия в год
doc-whatif-payback = Окупаемость
doc-whatif-base = По расчёту
doc-whatif-savings-less = Экономия меньше на { $rate }
doc-whatif-volume-less = Объём меньше на { $rate }
doc-whatif-item-less = { $item }: экономия меньше на { $rate }
doc-whatif-later = { $count ->
    [one] Запуск позже на { $count } месяц
    [few] Запуск позже на { $count } месяца
   *[many] Запуск позже на { $count } месяцев
}
doc-whatif-later-quarter = Запуск позже на квартал
doc-whatif-never = более { $count ->
    [one] { $count } года
   *[other] { $count } лет
}

## Рекомендации

doc-reference-label = Рекомендации
doc-reference-project = Проект: { $period }
doc-reference-result = Результат
doc-reference-consent = Согласие на контакт дано { $date }
doc-reference-consent-note = Согласие на контакт дано { $date }; { $note }
doc-reference-consent-until = Согласие на контакт дано { $date }, до { $until }
doc-reference-consent-until-note = Согласие на контакт дано { $date }, до { $until }; { $note }
doc-reference-how = Как спросить

## Команда

doc-team-label = Команда
doc-team-name = Имя
doc-team-role = Роль
doc-team-about = С чем обращаться
doc-prepared-by = Подготовили
doc-prepared-by-one = Составитель
doc-prepared-by-group = Рабочая группа

## Требования и доказательства

doc-spec-label = Соответствие
doc-spec-requirement = Требование
doc-spec-offered = Предложено
doc-spec-verdict = Соответствие
doc-spec-note = Примечание
doc-verdict-exceeds = лучше требования
doc-verdict-meets = соответствует
doc-verdict-partly = частично
doc-verdict-no = не соответствует
doc-proof-label = Доказательства
doc-proof-criterion = Критерий и кто его назвал
doc-proof-document = Документ
doc-proof-date = Дата
doc-proof-appendix = Прил.
doc-appendix = Прил. { $number }

## Только для вас, решение

doc-exclusivity-label = Только для вас
doc-decision-title = Решение, о котором просим
doc-decision-sign = { $company }: дата и подпись

## До какого дня действуют условия

doc-expiry-title = Условия действуют до
doc-expiry-guarantee = До этой даты гарантируем все цены, сроки и условия, названные в предложении. Числа во всех редакциях одинаковы. После этой даты условия согласуются заново.

## Показатели: что значит число

doc-figure-saved-yearly = экономия в год
doc-figure-paid-once = единовременные вложения без { $tax }
doc-figure-paid-once-plain = единовременные вложения
doc-figure-paid-yearly = платежи в год без { $tax }
doc-figure-paid-yearly-plain = платежи в год
doc-figure-total = всего с { $tax }
doc-figure-total-plain = всего
doc-figure-total-net = всего без { $tax }
doc-figure-total-first-year = за первый год с { $tax }
doc-figure-total-first-year-plain = за первый год
doc-figure-total-net-first-year = за первый год без { $tax }
doc-figure-payback-month = вложения полностью вернулись
doc-figure-payback-count = до полного возврата вложений
doc-figure-return = рентабельность вложений
doc-figure-return-over = рентабельность вложений за { $period }
doc-figure-net-gain = экономия за вычетом вложений за весь срок
doc-figure-net-gain-over = экономия за вычетом вложений за { $period }
doc-figure-valid-until = условия действуют до

## Слова для тех, кто не видит страницу

doc-alt-logo = Логотип: { $company }
doc-alt-photo = Фотография: { $person }
doc-alt-picture = Иллюстрация без описания
doc-alt-cash-month = График денежного потока по месяцам, { $unit }: столбцы — вложения и экономия, линия — сумма с начала проекта ({ $payback }). Числа — в таблице под графиком.
doc-alt-cash-quarter = График денежного потока по кварталам, { $unit }: столбцы — вложения и экономия, линия — сумма с начала проекта ({ $payback }). Числа — в таблице под графиком.
doc-alt-cash-year = График денежного потока по годам, { $unit }: столбцы — вложения и экономия, линия — сумма с начала проекта ({ $payback }). Числа — в таблице под графиком.

## Книга с ценами

doc-sheet-kind = Вид
doc-sheet-counts = В итоге
doc-sheet-paid = Оплата
doc-sheet-yes = да
doc-sheet-no = нет

## Слова, с которыми уходит редакция: письмо электронное или на бумаге

doc-cover-subject = { $document }: { $headline }
doc-cover-greeting = Здравствуйте, { $person }!
doc-cover-greeting-nobody = Здравствуйте!
doc-cover-director = Направляю наше предложение для компании { $account } — ту его часть, что написана для вас: какое положение вы займёте, какие условия держим только для вас и о каком решении просим.
doc-cover-others = Числа во всех частях одни и те же.
doc-cover-others-both = Отзывы о похожих проектах и полный расчёт — у ваших коллег в кадрах и финансах; числа во всех частях одни и те же.
doc-cover-others-references = Отзывы о похожих проектах — у ваших коллег в кадрах; числа во всех частях одни и те же.
doc-cover-others-calculation = Полный расчёт — у ваших коллег в финансах; числа во всех частях одни и те же.
doc-cover-hr = Направляю наше предложение для компании { $account } — ту его часть, что написана для вас: похожие проекты и люди, которые их вели и согласились на звонок, команда, которая остаётся рядом с вашими людьми, и что изменится в их работе.
doc-cover-hr-bare = Направляю наше предложение для компании { $account } — ту его часть, что написана для вас: кто будет рядом с вашими людьми и что изменится в их работе.
doc-cover-finance = Направляю наше предложение для компании { $account } — ту его часть, что написана для вас: цены по строкам, затраты сейчас и после, денежный поток и срок окупаемости.
doc-cover-finance-prices = Направляю наше предложение для компании { $account } — ту его часть, что написана для вас: цены по строкам и порядок оплаты.
doc-cover-finance-bare = Направляю наше предложение для компании { $account } — ту его часть, что написана для вас: условия.
doc-cover-finance-evidence = В нём указаны документы, на которых всё это основано.
doc-cover-held = Условия действуют до { $date }.
doc-cover-questions = Если при чтении появятся вопросы, позвоните или напишите мне напрямую.
doc-cover-regards = С уважением,
doc-letter-enclosed = Приложение
doc-letter-enclosure = { $document }, { $edition }, { $count ->
    [one] { $count } страница
    [few] { $count } страницы
   *[many] { $count } страниц
}

## Свои таблицы и диаграммы

doc-table-total = Итого
doc-chart-before = До
doc-chart-after = После
doc-chart-part = Доля
doc-chart-stage = Этап
doc-chart-dates = Сроки
doc-alt-chart = { $kind }. { $figures }.
doc-alt-chart-bar = Столбчатая диаграмма
doc-alt-chart-line = Линейный график
doc-alt-chart-before-after = Было и стало
doc-alt-chart-timeline = План по срокам
doc-alt-chart-share = Части целого

## Файлы за редакцией

doc-appendix-label = Приложение { $number }
doc-appendix-page = Страница { $from } этого файла
doc-appendix-pages = Страницы { $from }–{ $to } этого файла
doc-appendix-outline = { $label }: { $title }
doc-alt-appendix = { $label }: { $title }, страница { $page } из { $pages }

## What differs between two versions

doc-changes-title = Что изменилось: { $before } → { $after }
doc-changes-numbers = Числа
doc-changes-lines = Цены
doc-changes-texts = Тексты
doc-changes-what = Что
doc-changes-line = Строка
doc-changes-headline = Заголовок
doc-changes-added = новое
doc-changes-removed = убрано
doc-changes-moved = перенесено с места { $from } на место { $to }
doc-changes-none = Различий нет.

## Места в черновике на экране

doc-slot = { $kind ->
    [heading] Заголовок без слов
    [text] Текст без слов
    [key_figures] Ключевые показатели без чисел
    [price_table] Цены без строк
    [cost_table] Затраты до и после без расчёта
    [cash_flow] Денежный поток без расчёта
    [picture] Изображение без файла
    [exclusivity] Особые условия без пунктов
    [references] Рекомендации без проектов
    [team] Команда без людей
    [specification] Таблица соответствия без строк
    [proofs] Доказательства без документов
    [decision] Решение без слов
    [prepared_by] Никто не указан как составитель
    [table] Таблица без ячеек
    [chart] Диаграмма без данных
    [two_columns] Две колонки без слов
    [quotation] Цитата без слов
    [callout] Выноска без слов
   *[appendix] Приложение без файла
}. Это место не печатается.
