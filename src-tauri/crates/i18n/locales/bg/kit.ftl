### Думи на комплекта от елементи: как се наричат бутоните и знаците навсякъде.

kit-working = Изпълнява се…
kit-close = Затвори
kit-stop = Спри
kit-retry = Опитай отново
kit-undo = Отмени
kit-open-list = Отвори списъка
kit-nothing-found = Нищо не е намерено
kit-add-named = Добави „{ $name }“
kit-filter-remove = Махни филтъра „{ $name }“
kit-tag-remove = Махни „{ $tag }“
kit-hint-dismiss = Не показвай повече тази подсказка
kit-breadcrumbs = Към какво принадлежи тази страница
kit-edit-value = { $name }: { $value }. Промени
kit-progress = { $done } от { $total }
kit-error-title = Това не може да се покаже

## Знаци: думата до знака и цялото име, когато знакът стои сам.

kit-reader = { $reader ->
    [director] Директор
    [hr] Човешки ресурси
   *[finance] Финанси, техника
}
kit-stance = { $value ->
    [ally] Съюзник
    [neutral] Неутрално
    [opponent] Противник
   *[unknown] Неизвестно
}
kit-stance-named = { $value ->
    [ally] Отношение: съюзник
    [neutral] Отношение: неутрално
    [opponent] Отношение: противник
   *[unknown] Отношение: неизвестно
}
kit-influence = Влияние
kit-influence-of = Влияние { $value } от { $max }
kit-criterion = { $kind ->
    [verified] Потвърден
   *[stated] Само заявен
}
kit-coverage = { $met } – със среща, { $known } – познаваме, { $could } – могат да решават
kit-coverage-known = { $met } – със среща, { $known } – познаваме

## Ред

kit-moved = { $name }, { $place } от { $total }, { $way ->
    [up] преместено нагоре
   *[down] преместено надолу
}
kit-move-up = Премести нагоре
kit-move-down = Премести надолу

## Пари и дати

kit-money-malformed = Това не е сума. Напишете например 148 000 или 148 хил.
kit-date-malformed = Това не е дата. Напишете например 30 ноември, 30.11.2026 или пт.
kit-number-too-large = Числото е твърде голямо.
kit-number-negative = Не по-малко от нула.
kit-number-malformed = Това не е число.
kit-new-add = Добави
kit-field-full = Повече не се побира: полето е до { $limit } знака.
kit-paste-too-long = { $limit ->
    [one] Текстът за поставяне е твърде дълъг и не е поставен: тук се побира { $limit } знак.
   *[other] Текстът за поставяне е твърде дълъг и не е поставен: тук се побират { $limit } знака.
}
kit-date-day = { $month }: месецът има { $days ->
    [one] { $days } ден.
   *[other] { $days } дни.
}
kit-date-fix = Да бъде ли { $date }?
kit-calendar = Отвори календара
kit-month-before = Предишен месец
kit-month-after = Следващ месец

## Току-що издаден файл

kit-file-open = Отвори
kit-file-reveal = Покажи в папката
kit-file-print = Отпечатай
kit-files-open = Отвори всички
kit-files-print = Отпечатай всички
kit-file-printed = { $printed ->
    [queued] Изпратено за печат
   *[opened] Файлът е отворен: отпечатайте го оттам
}
