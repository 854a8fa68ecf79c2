### Блоки предложения: их виды и поля.

blocks-kind-heading = Заголовок раздела
blocks-kind-text = Текст
blocks-kind-key-figures = Главные числа
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
