### Какво да се погледне преди издаване на версия: readiness-<код>. Бележките нищо не забраняват.

readiness-ready = Готово
readiness-ready-but = { $count ->
    [one] Готово без едно нещо
   *[other] Готово без { $count } неща
}
readiness-others = { $count ->
    [one] Още { $count } в другите версии.
   *[other] Още { $count } в другите версии.
}
readiness-anyway = Може да се издаде и така.
readiness-show = Покажи
readiness-more = Още { $count }
readiness-fewer = По-малко
readiness-placeholders = { $block }: остават { $count } места за попълване.

## Бележки

readiness-no-person-addressed = Версията не е адресирана до никого по име.
readiness-criterion-unanswered = Никой довод не отговаря на „{ $criterion }“.
readiness-placeholder-left = Остава да се попълни: { $text }.
readiness-expiry-past = Срокът на условията вече изтече.
readiness-expiry-near = { $days ->
    [0] Срокът на условията изтича днес.
    [one] Срокът на условията изтича след { $days } ден.
   *[other] Срокът на условията изтича след { $days } дни.
}
readiness-reference-without-consent = { $reference }: никой не е дал съгласие да му се обаждат.
readiness-consent-ends-before-expiry = { $reference }: съгласието изтича на { $date }, преди срока на условията.
readiness-member-without-contact = { $member } няма нито телефон, нито поща.
readiness-price-missing = { $count ->
    [one] { $count } ред няма цена.
   *[other] { $count } реда нямат цена.
}
readiness-no-lines = Още няма цени.
readiness-no-calculation = Няма изчисление за печат.
readiness-picture-missing = Изображението липсва.
readiness-picture-without-alternative = Изображението няма описание.
readiness-text-missing-language = Не всичко е написано на езика на версията ({ $language }).
readiness-glyph-missing = В шрифта няма знак за „{ $characters }“.
readiness-text-overflow = Не се побира на страницата: { $text }.
readiness-picture-broken = Изображението не може да се прочете ({ $reason }).
readiness-decision-missing = Версията не моли за никакво решение.
readiness-accent-low-contrast = Цветът ви е блед на хартия: { $ratio } към 1, а трябва поне 4,5.
