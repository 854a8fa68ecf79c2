### Слова набора элементов: как кнопки и знаки называются везде.

kit-working = Выполняется…
kit-close = Закрыть
kit-stop = Остановить
kit-retry = Попробовать ещё раз
kit-undo = Отменить
kit-open-list = Открыть список
kit-nothing-found = Ничего не найдено
kit-add-named = Добавить «{ $name }»
kit-filter-remove = Убрать фильтр «{ $name }»
kit-tag-remove = Убрать «{ $tag }»
kit-hint-dismiss = Больше не показывать эту подсказку
kit-breadcrumbs = К чему относится эта страница
kit-edit-value = { $name }: { $value }. Изменить
kit-progress = { $done } из { $total }
kit-error-title = Это не удаётся показать

## Знаки: слово рядом со знаком и полное название, когда знак стоит один.

kit-reader = { $reader ->
    [director] Директор
    [hr] Персонал
   *[finance] Финансы, техника
}
kit-stance = { $value ->
    [ally] Союзник
    [neutral] Нейтрально
    [opponent] Противник
   *[unknown] Неизвестно
}
kit-stance-named = { $value ->
    [ally] Отношение: союзник
    [neutral] Отношение: нейтральное
    [opponent] Отношение: противник
   *[unknown] Отношение: неизвестно
}
kit-influence = Влияние
kit-influence-of = Влияние { $value } из { $max }
kit-criterion = { $kind ->
    [verified] Подтверждён
   *[stated] Только заявлен
}
kit-coverage = { $met } — встречались, { $known } — знаем, { $could } — могут решать
kit-coverage-known = { $met } — встречались, { $known } — знаем

## Порядок

kit-moved = { $name }, { $place } из { $total }, { $way ->
    [up] выше
   *[down] ниже
}
kit-move-up = Передвинуть выше
kit-move-down = Передвинуть ниже

## Деньги и даты

kit-money-malformed = Это не сумма. Напишите, например, 148 000 или 148 тыс.
kit-date-malformed = Это не дата. Напишите, например, 30 ноября, 30.11.2026 или пт.
kit-number-too-large = Слишком большое число.
kit-number-negative = Не меньше нуля.
kit-number-malformed = Это не число.
kit-new-add = Добавить
kit-field-full = Больше не помещается: в поле до { $limit } знаков.
kit-paste-too-long = { $limit ->
    [one] Вставляемый текст слишком длинный и не вставлен: здесь помещается { $limit } знак.
    [few] Вставляемый текст слишком длинный и не вставлен: здесь помещается { $limit } знака.
   *[other] Вставляемый текст слишком длинный и не вставлен: здесь помещается { $limit } знаков.
}
kit-date-day = { $month }: в этом месяце { $days ->
    [one] { $days } день.
    [few] { $days } дня.
   *[other] { $days } дней.
}
kit-date-fix = Поставить { $date }?
kit-calendar = Открыть календарь
kit-month-before = Предыдущий месяц
kit-month-after = Следующий месяц

## Только что выпущенный файл

kit-file-open = Открыть
kit-file-reveal = Показать в папке
kit-file-print = Напечатать
kit-files-open = Открыть все
kit-files-print = Напечатать все
kit-file-printed = { $printed ->
    [queued] Отправлено на печать
   *[opened] Файл открыт: напечатайте его оттуда
}
