### Какво да се погледне преди издаване на версия: readiness-<код>. Бележките нищо не забраняват.

readiness-ready = Готово
readiness-ready-but = { $count ->
    [one] Почти готово: { $count } забележка
    [2] Почти готово: { $count } забележки
    [3] Почти готово: { $count } забележки
   *[other] { $count } забележки
}
readiness-ready-here = Тази версия е готова
readiness-in-edition = { $name } { $count }
readiness-beside = Другите версии: { $editions }.
readiness-seen = Читателят ще забележи: { $count }
readiness-unseen = Струва си да се обмисли: { $count }
readiness-of-sent = { $count ->
    [0] Няма забележки към изпратеното
    [one] { $count } забележка към изпратеното
   *[other] { $count } забележки към изпратеното
}
readiness-anyway = Може да се издаде и така.
readiness-show = Покажи
readiness-add = Добави: { $kind }
readiness-more = Още { $count }
readiness-fewer = По-малко
readiness-placeholders = { $block }: остават { $count } места за попълване.
readiness-placeholders-here = { $count ->
    [one] За попълване: { $count } място.
   *[other] За попълване: { $count } места.
}
readiness-claims = Не е казано откъде са числата: { $blocks }.

## Бележки

readiness-no-person-addressed = Версията не е адресирана до никого по име.
readiness-person-left = Версията е за човек, който вече не работи там: { $person } (от { $date }).
readiness-member-gone = { $count ->
    [one] Един от показаните тук вече не е в екипа ни и няма да излезе на страницата.
   *[other] { $count } от показаните тук вече не са в екипа ни и няма да излязат на страницата.
}
readiness-criterion-unanswered = Нито един довод не отговаря на „{ $criterion }“.
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
readiness-prices-unreckoned = Цените не могат да се съберат, затова ги няма на страниците. Проверете отстъпките, количествата и цените.
readiness-lines-given-back = { $count ->
    [one] В { $count } ред количеството е под нулата и намалява общата сума. Така ли трябва да бъде?
   *[other] В { $count } реда количеството е под нулата и намалява общата сума. Така ли трябва да бъде?
}
readiness-line-without-name = { $count ->
    [one] Ред { $lines } от ценовата таблица няма наименование.
   *[other] { $count } реда от ценовата таблица нямат наименование: { $lines }.
}
readiness-line-of-nothing = { $count ->
    [one] В ред { $lines } от ценовата таблица количеството е 0.
   *[other] В { $count } реда от ценовата таблица количеството е 0: { $lines }.
}
readiness-alternative-unchosen = { $count ->
    [one] От алтернативите, които започват на ред { $lines } от ценовата таблица, не е избрана нито една и в общата сума не влиза нито една.
   *[other] В { $count } групи алтернативи не е избрана нито една и в общата сума не влиза нито една. Първите им редове: { $lines }.
}
readiness-no-lines = Още няма цени.
readiness-no-calculation = Няма изчисление за печат: в разходите още няма числа.
readiness-picture-missing = Изображението липсва.
readiness-picture-without-alternative = Изображението няма описание.
readiness-text-missing-language = Не всичко е написано на езика на версията ({ $language }).
readiness-lines-unwritten = { $count ->
    [one] Ред { $lines } от ценовата таблица няма наименование на езика на версията ({ $language }).
   *[other] { $count } реда от ценовата таблица нямат наименование на езика на версията ({ $language }): { $lines }.
}
readiness-member-unwritten = { $member }: длъжността не е написана на езика на версията ({ $language }).
readiness-reference-unwritten = { $reference }: не всичко е написано на езика на версията ({ $language }).
readiness-company-unwritten = С какво се занимаваме (горе на всяка страница), не е написано на езика на версията ({ $language }).
readiness-paper-language = Няма такъв документ на { $wanted ->
    [de] немски
    [et] естонски
   *[other] { $wanted }
}, затова е отпечатан на { $language ->
    [en] английски
    [ru] руски
    [bg] български
   *[other] { $language }
}: { $accounts }.
readiness-glyph-missing = В шрифта няма знак за „{ $characters }“.
readiness-text-overflow = Не се побира на страницата: { $text }.
readiness-picture-broken = Изображението не може да се прочете ({ $reason }).
readiness-logo-gone = Файлът на логото липсва: страниците излизат без него.
readiness-picture-gone = Файлът на изображението липсва: страницата излиза без него.
readiness-appendix-missing = Приложението няма файл.
readiness-appendix-unreadable = Приложението не може да се прочете и е пропуснато. Изберете файла отново.
readiness-appendix-not-archival = С файла { $text } в приложението тази версия не е PDF/A: не може да се обещае, че страниците ще изглеждат същите и след години.
readiness-decision-missing = Версията не моли за никакво решение.
readiness-accent-low-contrast = Цветът ви е блед на хартия: { $ratio } към 1, а трябва поне 4,5.
readiness-company-unsaid = За нас е известно само името: „{ $company }“. Проверете го и въведете адреса и данните ни.
readiness-criterion-without-proof = Критерият „{ $criterion }“ е заявен в текста, но няма свързани доказателства.
readiness-criterion-answer-unseen = Блокът, който отговаря на „{ $criterion }“, още няма какво да покаже.
readiness-standing-missing = Версията не започва с положението на тяхната компания.
readiness-exclusivity-missing = Не е казано какво получават само те.
readiness-decision-not-on-first-page = Молбата за решение не е на първата страница.
readiness-references-missing = Не е посочен нито един подобен проект.
readiness-recommending-people-missing = Не е посочен никой, който ни препоръчва.
readiness-reference-without-contact = { $reference }: няма как да се потърси { $person }.
readiness-team-missing = Не е посочен никой от нашия екип.
readiness-prepared-by-missing = Не е посочено кой е подготвил офертата.
readiness-key-figures-missing = Няма ключови показатели.
readiness-cost-table-missing = Няма сравнение на разходите преди и след това.
readiness-cash-flow-missing = Не са показани възвръщаемостта и паричният поток.
readiness-specification-missing = Таблицата на съответствието е празна.
readiness-proofs-missing = Списъкът на доказателствата е празен.
readiness-text-in-other-language = Нещо е написано на друг език; езикът на версията е { $language }.
readiness-number-typed = Въведено на ръка: { $text }. Каквото не е свързано, ще изостане, когато цените се променят.
readiness-figure-without-source = Не е казано откъде е числото { $text }.
readiness-claim-without-source = Не е казано откъде са тези числа: { $text }. Свържете ги с изчислението, приложете доказателство или посочете източник.
readiness-names-another-reader = В текста се споменава друг читател: { $person }.
readiness-names-another-customer = В текста се споменава друг клиент: { $account }.
readiness-names-person-of-customer = В текста се споменава лице от друг клиент: { $person } ({ $account }).
readiness-table-uncounted = Колоната „{ $column }“ не е събрана цялата: „{ $text }“ не е число като останалите.
readiness-amount-unknown = Такива числа в офертата няма: { $text }. Свържете каквото трябва да следва цените, останалото проверете.
readiness-line-gone = Число в текста е от ред с цени, който вече го няма.
readiness-cost-gone = Число в текста е от ред на изчислението, който вече го няма.
readiness-cost-unknown = В изчислението е казана само едната страна: { $text }. Докато не кажете и другата, редът не влиза в сборовете и го няма на страниците.
readiness-block-empty = { $kind ->
    [heading] Заглавието е без думи
    [text] Текстът е без думи
    [key_figures] Няма нито едно ключово число
    [price_table] Още няма цени
    [cost_table] Няма какво да се сравни: изчислението е без статии
    [cash_flow] Няма паричен поток: изчислението е без статии
    [picture] Изображението липсва
    [exclusivity] Специалните условия са без точки
    [references] В препоръките не е посочен проект
    [team] В екипа не е посочен никой
    [specification] Таблицата на съответствието е без редове
    [proofs] В списъка с доказателства няма документ
    [decision] Не е казано какво решение се иска
    [prepared_by] Не е посочено кой е изготвил офертата
    [table] Таблицата няма попълнени клетки
    [chart] Диаграмата е без данни
    [two_columns] Двете колони са без думи
    [quotation] Цитатът е без думи
    [callout] Карето е без думи
   *[appendix] Приложението е без файл
}; блокът не се отпечатва.
readiness-feed-changed = „{ $title }“: в досието вече пише друго.
readiness-feed-gone = Това, от което е направено, вече го няма в досието.
