### Библиотека: что пишется один раз и звучит во многих предложениях.

library-title = Библиотека
library-summary = { $count ->
    [one] { $count } запись. Выигранное считается по закрытым предложениям, никто не ставит галочек.
    [few] { $count } записи. Выигранное считается по закрытым предложениям, никто не ставит галочек.
   *[other] { $count } записей. Выигранное считается по закрытым предложениям, никто не ставит галочек.
}
library-new = Новая запись
library-new-title = Как она называется
library-new-hint = Enter — добавить
library-entries = Записи
library-entry = Запись
library-back = Назад к списку

## Виды

library-kind = Вид
library-kinds = Виды
library-all = Все
library-kinds-counted = { $kinds } { $count }
library-kind-argument = Аргумент
library-kind-proof = Доказательство
library-kind-reference = Рекомендация
library-kind-team = Команда
library-kind-case = Пример
library-kind-text = Текст
library-kinds-argument = Аргументы
library-kinds-proof = Доказательства
library-kinds-reference = Рекомендации
library-kinds-team = Команды
library-kinds-case = Примеры
library-kinds-text = Тексты

## Отбор

library-filters = Отбор в библиотеке
library-find = Название, текст
library-find-clear = Очистить поиск
library-reader = Читатель
library-language = Язык
library-industry = Отрасль
library-criterion = Критерий
library-missing-in = Ещё не написано: { $language }
library-clear = Снять отбор
library-shown = Показано: { $shown } из { $count }.
library-dashed = Пунктир: на этом языке ещё не написано.
library-narrow = Не показано ещё { $count }: найдите по слову.

## Столбцы

library-col-entry = Запись
library-col-answers = Отвечает на
library-col-readers = Кому
library-col-languages = Языки
library-col-used = Применена
library-col-record = Счёт
library-for-all = Для всех читателей
library-written-in = Написано на языках: { $languages }
library-written-nowhere = Ни на одном языке не написано целиком
library-behind-in = Ещё в прежней формулировке: { $languages }
library-consent-ends = Согласие истекает { $date }
library-consent-ended = Согласие кончилось { $date }
library-consent-until = Согласие до { $date }
library-loses = Чаще проигрывает; убрать?

## Счёт

library-record = Что из этого вышло
library-won-lost = побед { $won }, потерь { $lost }
library-open = { $count ->
    [one] в { $count } открытом
   *[other] в { $count } открытых
}
library-record-none = пока нет
library-unused = Ни в одном предложении ещё не была.
library-fate = { $fate ->
    [won] выиграно, { $date }
    [lost] проиграно, { $date }
   *[open] открыто, { $date }
}
library-more = Ещё { $count }
library-fewer = Свернуть

## Одна запись

library-entry-title = Название
library-entry-summary = Одна строка о ней
library-summary-placeholder = Одна строка о ней
library-language-written = { $language }: написано
library-language-open = { $language }: ещё не всё написано
library-language-behind = { $language }: ещё прежняя формулировка
library-behind = Текст на другом языке с тех пор улучшен: { $language } — ещё прежняя формулировка.
library-behind-fits = Формулировка подходит
library-answers = На что отвечает
library-answers-one = Критерий { $number }
library-answers-new = Критерий — так, как его называют люди
library-answers-add = Критерий
library-answers-remove = Убрать критерий «{ $criterion }»
library-answers-why = В предложении запись отвечает на эти критерии читателя.
library-meant = Для кого
library-meant-all = Никто не отмечен: для всех читателей.
library-industries = Отрасли
library-industries-all = Ни одной не указано: для всех отраслей.
library-industry-add = Добавить отрасль
library-tags = Метки
library-tag-add = Добавить метку
library-delete = Удалить запись
library-deleted = Удалено из библиотеки: { $name }

## Показать нечего

library-none = Библиотека пуста
library-none-text = Здесь стоят аргументы, доказательства и рекомендации: их пишут один раз, они готовы для любого предложения, и видно, что они выиграли.
library-none-fits = Ничего не подходит
library-none-fits-text = Нет записи с такими словами и под такой отбор.

## В предложение

library-insert = Вставить в предложение…
library-insert-now = Вставить
library-inserting = Вставляется
library-insert-cancel = Отмена
library-insert-where = Куда
library-insert-proposal = Предложение
library-insert-choose = Введите название или клиента
library-insert-choose-first = Сначала выберите предложение.
library-insert-edition = Редакция
library-insert-place = Место
library-insert-first = В начало
library-insert-after = После «{ $name }»
library-insert-none = Сейчас ни одно предложение не пишется; отправленные не меняются.
library-insert-show = Показать в «{ $title }»
library-inserted = «{ $name }» — вставлено в «{ $title }»
library-fit-answers = Отвечает на { $criteria }: было { $before } из { $total }, станет { $after } из { $total }
library-fit-unproved = Отвечает на { $criteria }, но доказательства ещё нет: по-прежнему { $after } из { $total }
library-fit-again = Ещё раз отвечает на { $criteria }: на все { $total } уже есть ответ
library-fit-nothing = Не отвечает ни на один открытый критерий этого читателя.
library-fit-proofs = { $count ->
    [one] Добавит { $count } доказательство
    [few] Добавит { $count } доказательства
   *[other] Добавит { $count } доказательств
}
library-fit-language = На { $language } ещё переведено не всё.
library-fit-behind = Ещё в прежней формулировке: { $language }.
library-fit-copied = Текст копируется: последующие правки в библиотеке не меняют это предложение.
library-nowhere = Такой записи нет
library-nowhere-text = Её удалили, или в адресе ошибка. Все записи — в списке.
