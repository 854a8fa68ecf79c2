### Блокове на офертата: видове и полета.

blocks-kind-heading = Заглавие на раздел
blocks-kind-text = Текст
blocks-kind-key-figures = Ключови показатели
blocks-kind-price-table = Цени
blocks-kind-cost-table = Разходи сега и после
blocks-kind-cash-flow = Паричен поток
blocks-kind-picture = Изображение
blocks-kind-exclusivity = Само за вас
blocks-kind-references = Препоръки
blocks-kind-team = Екип
blocks-kind-specification = Таблица на съответствието
blocks-kind-proofs = Доказателства
blocks-kind-decision = Решението, за което молим
blocks-kind-prepared-by = Подготвили
blocks-kind-table = Таблица
blocks-kind-chart = Диаграма
blocks-kind-two-columns = Две колони
blocks-kind-quotation = Цитат
blocks-kind-callout = Откроен текст
blocks-kind-appendix = Приложение
blocks-kind-expiry = Срок на валидност

## Общо за много видове

blocks-text = Текст
blocks-title = Заглавие
blocks-label = Надпис в полето
blocks-label-hint = Стои вляво от текста; в плана блокът се нарича по него.
blocks-sublabel = Втори ред в полето
blocks-note = Бележка
blocks-lead = Встъпителни думи
blocks-lead-detail = Набират се по-едро, като първи абзац на страница.
blocks-to-numbers = Отвори

## Числа

blocks-figures = Числа
blocks-figure-add = Число
blocks-figure-number = Какво да се покаже
blocks-figure-written = Написано на ръка
blocks-figure-value = Число
blocks-figure-caption = Думи под него
blocks-figure-caption-hint = Ако е празно, се печатат обичайните думи.

## Таблици

blocks-price-source = Редовете идват от „Цени и условия“.
blocks-cost-source = Числата идват от „Изчисление“.
blocks-what-ifs = С „Ами ако“
blocks-what-ifs-detail = Малка таблица: какво става, ако тръгне по-зле.
blocks-requirements = Изисквания
blocks-requirement-add = Изискване
blocks-requirement = Какво се иска
blocks-offered = Какво се предлага
blocks-compliance = Съответствие
blocks-proofs = Доказателства
blocks-proof-add = Доказателство
blocks-proof-criterion = Критерий
blocks-proof-who = Кой го посочи
blocks-proof-document = Документ
blocks-proof-date = Дата
blocks-proof-appendix = Приложение

## Условия, хора, изображения

blocks-points = Условия
blocks-point-add = Условие
blocks-point-term = Условие
blocks-point-text = Какво означава
blocks-members = Кой стои тук
blocks-member-add = Добави колега
blocks-members-none = В екипа още няма никого.
blocks-references = Препоръки
blocks-reference-add = Добави препоръка
blocks-references-none = Още няма препоръки.
blocks-how-to-ask = Как да бъдат попитани
blocks-picture-choose = Избери изображение…
blocks-picture-replace = Замени…
blocks-picture-reading = Чете се
blocks-picture-drop = Или пуснете, или поставете изображение тук. PNG, JPEG или SVG.
blocks-picture-alternative = Какво се вижда на него
blocks-picture-alternative-hint = Чете се на глас на тези, които не го виждат.
blocks-picture-caption = Надпис
blocks-picture-width = Ширина
blocks-picture-full = Цялата страница
blocks-picture-text = Колоната на текста
blocks-guarantee = Думи на гаранцията
blocks-guarantee-hint = Ако е празно, се печатат обичайните думи.

## Собствени таблици, диаграми и други блокове

blocks-columns = Колони
blocks-column-add = Колона
blocks-column-number = Колона { $number }
blocks-column-head = Заглавие
blocks-column-kind = Какво съдържа
blocks-column-text = Думи
blocks-column-amount = Числа
blocks-column-money = Пари
blocks-column-align = Подравняване
blocks-align-left = Вляво
blocks-align-centre = В средата
blocks-align-right = Вдясно
blocks-column-width = Ширина
blocks-column-width-hint = В проценти от страницата; ако е празно – според съдържанието.
blocks-column-unread = { $count ->
    [one] В колоната „{ $column }“ { $count } клетка не е число: отпечатва се както е и не влиза в сбора.
   *[other] В колоната „{ $column }“ { $count } клетки не са числа: отпечатват се както са и не влизат в сбора.
}
blocks-column-sum = Сумиране
blocks-cells = Клетки
blocks-cell = { $column }, ред { $row }
blocks-cell-looks = Клетка: ред { $row }, колона { $column }
blocks-grid-wide = Отвори по-широко
blocks-grid-size =
    { $columns ->
        [one] { $columns } колона
       *[other] { $columns } колони
    }, { $rows ->
        [one] { $rows } ред
       *[other] { $rows } реда
    }
blocks-row-add = Ред
blocks-row-remove = Премахни ред { $number }
blocks-table-total = Ред с общо
blocks-table-total-detail = Събира колоните, за които е поискано, и тези, в които всяка клетка е число.
blocks-table-repeat = Повтаряй заглавието на всяка страница
blocks-chart-kind = Вид диаграма
blocks-chart-bar = Стълбове
blocks-chart-line = Линии
blocks-chart-before-after = Преди и след
blocks-chart-timeline = План по срокове
blocks-chart-share = Части от цялото
blocks-chart-row = Име
blocks-chart-value = Стойност
blocks-chart-unit = Мерна единица
blocks-chart-unit-hint = Стои над диаграмата, например „хиляди курса на месец“.
blocks-chart-figures = Числа
blocks-chart-table = Отпечатай числата под нея
blocks-chart-alternative = Какво показва диаграмата
blocks-chart-alternative-hint = Чете се на глас за тези, които не я виждат; ако е празно, се четат числата.
blocks-series = Редици
blocks-series-add = Редица
blocks-series-name = Име на редицата
blocks-series-number = Редица { $number }
blocks-stages = Етапи
blocks-stage-add = Етап
blocks-stage-name = Какво се прави
blocks-stage-from = От
blocks-stage-to = До
blocks-stage-reversed = Краят е преди началото.
blocks-left-title = Заглавие вляво
blocks-left = Текст вляво
blocks-right-title = Заглавие вдясно
blocks-right = Текст вдясно
blocks-quotation-text = Казаното
blocks-quotation-who = Кой го каза
blocks-quotation-position = Длъжност
blocks-quotation-organisation = Организация
blocks-crop = Изрежи
blocks-crop-left = Вляво
blocks-crop-right = Вдясно
blocks-crop-top = Отгоре
blocks-crop-bottom = Отдолу
blocks-crop-edge = { $side ->
    [left] Ляв край на рамката
    [right] Десен край на рамката
    [top] Горен край на рамката
   *[bottom] Долен край на рамката
}
blocks-crop-cut = изрязани { $percent } %
blocks-crop-frame = Премести рамката
blocks-crop-hint = Плъзгайте рамката или краищата ѝ. Стрелките местят с 1 %, с Shift – с 5 %.
blocks-crop-whole = Цялото изображение
blocks-appendix-choose = Изберете PDF…
blocks-appendix-replace = Сменете…
blocks-appendix-reading = Четене
blocks-appendix-drop = Или го пуснете тук. Страниците му идват след последната страница на изданието.
blocks-appendix-pages = { $count ->
    [one] { $count } страница
   *[other] { $count } страници
}
blocks-appendix-title-hint = Ако е празно, се отпечатва името на файла.
blocks-appendix-claims = С чужди страници PDF вече не твърди, че спазва PDF/A и PDF/UA.
