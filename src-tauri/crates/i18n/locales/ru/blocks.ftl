### Блоки предложения: их виды и поля.

blocks-kind-heading = Заголовок раздела
blocks-kind-text = Текст
blocks-kind-key-figures = Ключевые показатели
blocks-kind-price-table = Цены
blocks-kind-cost-table = Затраты сейчас и после
blocks-kind-cash-flow = Денежный поток
blocks-kind-picture = Картинка
blocks-kind-exclusivity = Только для вас
blocks-kind-references = Рекомендации
blocks-kind-team = Команда
blocks-kind-specification = Таблица соответствия
blocks-kind-proofs = Доказательства
blocks-kind-decision = Решение, о котором просим
blocks-kind-prepared-by = Подготовили
blocks-kind-table = Таблица
blocks-kind-chart = Диаграмма
blocks-kind-two-columns = Две колонки
blocks-kind-quotation = Цитата
blocks-kind-callout = Выноска
blocks-kind-appendix = Приложение
blocks-kind-expiry = Срок действия

## Общее для многих видов

blocks-text = Текст
blocks-title = Заголовок
blocks-label = Подпись на поле
blocks-label-hint = Стоит слева от текста; в плане блок называется по ней.
blocks-sublabel = Вторая строка на поле
blocks-note = Примечание
blocks-lead = Вступительные слова
blocks-lead-detail = Набираются крупнее, как первый абзац страницы.
blocks-to-numbers = Открыть

## Числа

blocks-figures = Числа
blocks-figure-add = Число
blocks-figure-number = Что показать
blocks-figure-written = Написать своё
blocks-figure-value = Число
blocks-figure-caption = Слова под ним
blocks-figure-caption-hint = Если пусто, печатаются обычные слова.

## Таблицы

blocks-price-source = Строки берутся из «Цен и условий».
blocks-cost-source = Цифры берутся из «Расчёта».
blocks-what-ifs = С разделом «Что, если»
blocks-what-ifs-detail = Небольшая таблица: что будет, если пойдёт хуже.
blocks-requirements = Требования
blocks-requirement-add = Требование
blocks-requirement = Что требуется
blocks-offered = Что предлагается
blocks-compliance = Соответствие
blocks-proofs = Доказательства
blocks-proof-add = Доказательство
blocks-proof-criterion = Критерий
blocks-proof-who = Кто его назвал
blocks-proof-document = Документ
blocks-proof-date = Дата
blocks-proof-appendix = Приложение

## Условия, люди, картинки

blocks-points = Условия
blocks-point-add = Условие
blocks-point-term = Условие
blocks-point-text = Что это значит
blocks-members = Кто здесь стоит
blocks-member-add = Добавить коллегу
blocks-members-none = В команде пока никого нет.
blocks-references = Рекомендации
blocks-reference-add = Добавить рекомендацию
blocks-references-none = Рекомендаций пока нет.
blocks-how-to-ask = Как их спросить
blocks-picture-choose = Выбрать картинку…
blocks-picture-replace = Заменить…
blocks-picture-reading = Читается
blocks-picture-drop = Или перетащить, или вставить сюда. PNG, JPEG или SVG.
blocks-picture-alternative = Что на ней видно
blocks-picture-alternative-hint = Читается вслух тем, кто её не видит.
blocks-picture-caption = Подпись
blocks-picture-width = Ширина
blocks-picture-full = Вся страница
blocks-picture-text = Колонка текста
blocks-guarantee = Слова гарантии
blocks-guarantee-hint = Если пусто, печатаются обычные слова.

## Свои таблицы, диаграммы и другие блоки

blocks-columns = Столбцы
blocks-column-add = Столбец
blocks-column-number = Столбец { $number }
blocks-column-head = Заголовок
blocks-column-kind = Что в нём
blocks-column-text = Слова
blocks-column-amount = Числа
blocks-column-money = Деньги
blocks-column-align = Выравнивание
blocks-align-left = Слева
blocks-align-centre = По центру
blocks-align-right = Справа
blocks-column-width = Ширина
blocks-column-width-hint = В процентах от ширины страницы; если пусто — по содержанию.
blocks-column-unread = { $count ->
    [one] В столбце «{ $column }» { $count } ячейка — не число: она печатается как есть и в итог не входит.
    [few] В столбце «{ $column }» { $count } ячейки — не числа: они печатаются как есть и в итог не входят.
   *[other] В столбце «{ $column }» { $count } ячеек — не числа: они печатаются как есть и в итог не входят.
}
blocks-column-sum = Подводить итог
blocks-cells = Ячейки
blocks-cell = { $column }, строка { $row }
blocks-cell-looks = Ячейка: строка { $row }, столбец { $column }
blocks-grid-wide = Открыть шире
blocks-grid-size =
    { $columns ->
        [one] { $columns } столбец
        [few] { $columns } столбца
       *[other] { $columns } столбцов
    }, { $rows ->
        [one] { $rows } строка
        [few] { $rows } строки
       *[other] { $rows } строк
    }
blocks-row-add = Строка
blocks-row-remove = Удалить строку { $number }
blocks-table-total = Строка итогов
blocks-table-total-detail = Складывает столбцы, у которых включён итог, и те, где в каждой ячейке число.
blocks-table-repeat = Повторять заголовок на каждой странице
blocks-chart-kind = Вид диаграммы
blocks-chart-bar = Столбцы
blocks-chart-line = Линии
blocks-chart-before-after = Было и стало
blocks-chart-timeline = План по срокам
blocks-chart-share = Части целого
blocks-chart-row = Название
blocks-chart-value = Значение
blocks-chart-unit = Единица
blocks-chart-unit-hint = Стоит над диаграммой, например «тысяч рейсов в месяц».
blocks-chart-figures = Числа
blocks-chart-table = Печатать числа под ней
blocks-chart-alternative = Что показывает диаграмма
blocks-chart-alternative-hint = Читается вслух тем, кто её не видит; если пусто, читаются числа.
blocks-series = Ряды
blocks-series-add = Ряд
blocks-series-name = Название ряда
blocks-series-number = Ряд { $number }
blocks-stages = Этапы
blocks-stage-add = Этап
blocks-stage-name = Что делается
blocks-stage-from = С
blocks-stage-to = По
blocks-stage-reversed = Конец раньше начала.
blocks-left-title = Заголовок слева
blocks-left = Текст слева
blocks-right-title = Заголовок справа
blocks-right = Текст справа
blocks-quotation-text = Сказанное
blocks-quotation-who = Кто сказал
blocks-quotation-position = Должность
blocks-quotation-organisation = Организация
blocks-crop = Обрезать
blocks-crop-left = Слева
blocks-crop-right = Справа
blocks-crop-top = Сверху
blocks-crop-bottom = Снизу
blocks-crop-edge = { $side ->
    [left] Левый край рамки
    [right] Правый край рамки
    [top] Верхний край рамки
   *[bottom] Нижний край рамки
}
blocks-crop-cut = обрезано { $percent } %
blocks-crop-frame = Сдвинуть рамку
blocks-crop-hint = Тяните рамку или её края. Стрелки сдвигают на 1 %, с Shift — на 5 %.
blocks-crop-whole = Вся картинка
blocks-appendix-choose = Выбрать PDF…
blocks-appendix-replace = Заменить…
blocks-appendix-reading = Читаем
blocks-appendix-drop = Или перетащите его сюда. Его страницы встанут за последней страницей редакции.
blocks-appendix-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
   *[many] { $count } страниц
}
blocks-appendix-title-hint = Если пусто, печатается имя файла.
blocks-appendix-claims = С чужими страницами PDF уже не заявляет о соответствии PDF/A и PDF/UA.
