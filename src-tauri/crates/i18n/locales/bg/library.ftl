### Библиотеката: каквото се пише веднъж и се казва в много оферти.

library-title = Библиотека
library-summary = { $count ->
    [one] Един запис. Спечеленото се брои от приключените оферти, никой не го отмята.
   *[other] { $count } аргумента, доказателства, препоръки и текстове. Спечеленото се брои от приключените оферти, никой не го отмята.
}
library-new = Нов запис
library-new-title = Как се казва
library-new-hint = Enter го добавя
library-entries = Записи
library-entry = Запис
library-back = Назад към списъка

## Видове

library-kind = Вид
library-kinds = Видове
library-all = Всички
library-kinds-counted = { $kinds } { $count }
library-kind-argument = Аргумент
library-kind-proof = Доказателство
library-kind-reference = Препоръка
library-kind-team = Екип
library-kind-case = Пример
library-kind-text = Текст
library-kinds-argument = Аргументи
library-kinds-proof = Доказателства
library-kinds-reference = Препоръки
library-kinds-team = Екипи
library-kinds-case = Примери
library-kinds-text = Текстове

## Филтри

library-filters = Филтри на библиотеката
library-find = Заглавие, текст
library-find-clear = Изчисти търсенето
library-reader = Читател
library-language = Език
library-industry = Бранш
library-criterion = Критерий
library-missing-in = Още не е написано: { $language }
library-clear = Махни филтрите
library-shown = { $shown } от { $count }.
library-dashed = Пунктир: на този език още не е написано.
library-narrow = { $count ->
    [one] Още един не е показан: потърсете по дума.
   *[other] Още { $count } не са показани: потърсете по дума.
}

## Колони

library-col-entry = Запис
library-col-answers = Отговаря на
library-col-readers = За кого
library-col-languages = Езици
library-col-used = Последно
library-col-record = Сметка
library-for-all = За всички читатели
library-written-in = Написано на езиците: { $languages }
library-written-nowhere = На никой език не е написано изцяло
library-behind-in = Още в предишната формулировка: { $languages }
library-consent-ends = Съгласието изтича на { $date }
library-consent-ended = Съгласието изтече на { $date }
library-consent-until = Съгласие до { $date }
library-loses = По-често губи; да отпадне ли?

## Сметка

library-record = Какво излезе от него
library-won-lost = победи { $won }, загуби { $lost }
library-open = { $count ->
    [one] в едно отворено
   *[other] в { $count } отворени
}
library-record-none = още няма
library-unused = Още не е влизал в оферта.
library-fate = { $fate ->
    [won] спечелено, { $date }
    [lost] загубено, { $date }
   *[open] отворено, { $date }
}
library-more = { $count ->
    [one] Още един
   *[other] Още { $count }
}
library-fewer = По-малко

## Един запис

library-entry-title = Заглавие
library-entry-summary = Един ред за него
library-summary-placeholder = Един ред за него
library-language-written = { $language }: написано
library-language-open = { $language }: още не е написано изцяло
library-language-behind = { $language }: още в предишната формулировка
library-behind = Текстът на друг език оттогава е подобрен: { $language } – още в предишната формулировка.
library-behind-fits = Формулировката подхожда
library-answers = На какво отговаря
library-answers-one = Критерий { $number }
library-answers-new = Критерий, както го казват хората
library-answers-add = Критерий
library-answers-remove = Махни критерия „{ $criterion }“
library-answers-why = В оферта записът отговаря на тези критерии на читателя.
library-meant = За кого
library-meant-all = Никой не е отметнат: за всички читатели.
library-industries = Браншове
library-industries-all = Не е посочен бранш: за всички.
library-industry-add = Добави бранш
library-tags = Етикети
library-tag-add = Добави етикет
library-delete = Изтрий записа
library-deleted = Изтрито от библиотеката: { $name }

## Няма какво да се покаже

library-none = Библиотеката е празна
library-none-text = Тук стоят аргументи, доказателства и препоръки, които се пишат веднъж и са готови за всяка оферта, с това, което са спечелили.
library-none-fits = Нищо не отговаря
library-none-fits-text = Няма запис с тези думи и под тези филтри.

## В оферта

library-insert = Вмъкни в оферта…
library-insert-now = Вмъкни
library-inserting = Вмъква се
library-insert-cancel = Отказ
library-insert-where = Къде отива
library-insert-proposal = Оферта
library-insert-choose = Въведете заглавие или клиент
library-insert-choose-first = Първо изберете офертата.
library-insert-edition = Версия за читател
library-insert-place = Място
library-insert-first = В началото
library-insert-after = След „{ $name }“
library-insert-none = В момента не се пише оферта; изпратените остават както са.
library-insert-show = Вижте в „{ $title }“
library-inserted = „{ $name }“ е вмъкнато в „{ $title }“
library-fit-answers = Отговаря на { $criteria }: от { $before } става { $after } от общо { $total }
library-fit-unproved = Отговаря на { $criteria }, но доказателство още няма: остава { $after } от { $total }
library-fit-again = Отговаря още веднъж на { $criteria }: всичките { $total } вече имат отговор
library-fit-nothing = Не отговаря на нито един отворен критерий на този читател.
library-fit-proofs = { $count ->
    [one] Носи { $count } доказателство
   *[other] Носи { $count } доказателства
}
library-fit-language = На { $language } още не е написано изцяло.
library-fit-behind = Още в предишната формулировка: { $language }.
library-fit-copied = Текстът се копира: по-късните промени в библиотеката не променят тази оферта.
library-nowhere = Няма такъв запис
library-nowhere-text = Изтрит е или адресът е сгрешен. Всички записи са в списъка.
