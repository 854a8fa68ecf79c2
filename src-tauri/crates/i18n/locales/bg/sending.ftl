### Изпращане на оферта: листът преди него и след него.

sending-open = Изпрати…
sending-preparing = Изпращане
sending-title = { $count ->
    [0] Фиксиране без изпращане
    [one] Изпращане до { $count } читател
   *[other] Изпращане до { $count } читатели
}
sending-note = { $account }. Изпращането фиксира тази редакция; за промяна започнете { $next }.
sending-number = Номер при изпращане
sending-laying-out = Страниците се подреждат
sending-keep = Остави като чернова
sending-now = Фиксирай и изпрати { $revision }
sending-working = Изпраща се
sending-stays = Redbook не изпраща нищо сам. Той подготвя имейла, писмото и разпечатките, а вие ги изпращате.
sending-refused = В този вид не може да се изпрати.
sending-refused-ended = Срокът на условията вече е изтекъл: задайте по-късен ден.
sending-refused-accepted = Предишната редакция е приета: договореното не се предлага отново под същия номер.
sending-look-at-readers = В „Кой какво получава“ нещо липсва.
sending-done = Готово

## Кой какво получава

sending-who = Кой какво получава
sending-own-edition = всеки вижда само своята версия
sending-nobody = Никой
sending-frozen-too = фиксира се с останалите
sending-name = Име
sending-name-for = { $reader ->
    [director] Кой получава версията за директора
    [hr] Кой получава версията за човешки ресурси
   *[finance] Кой получава версията за финансите
}
sending-name-missing = Напишете кой я получава или изберете „На никого“.
sending-edition = { $reader ->
    [director] Версия за директора
    [hr] Версия за човешки ресурси
   *[finance] Версия за финансите
}
sending-language-pages = { $language }, { $pages ->
    [one] { $pages } страница
   *[other] { $pages } страници
}
sending-how = { $how ->
    [email] Имейл
    [letter] Писмо
    [by_hand] На ръка
   *[none] На никого
}
sending-how-to = Как я получава { $name }
sending-email = Имейл адрес
sending-email-of = Имейл адрес: { $name }
sending-email-wrong = Това не е адрес. Напишете го така: name@example.org.
sending-email-note = приложен PDF, { $size }
sending-email-note-sheet = приложени PDF ({ $size }) и таблица с цените
sending-address = Пощенски адрес
sending-address-of = Пощенски адрес: { $name }
sending-letter-note = писмо за плик с прозорец
sending-hand = Кога и къде
sending-hand-of = Кога и къде я получава { $name }
sending-hand-note = разпечатва се оттук
sending-none-note = Страниците се фиксират, но не отиват при никого.
sending-kb = { $size } КБ
sending-mb = { $size } МБ
sending-words = Придружителен текст…
sending-words-changed = Придружителен текст, променен…
sending-add = Добави човек
sending-add-for = { $reader ->
    [director] Добави човек: версия за директора
    [hr] Добави човек: версия за човешки ресурси
   *[finance] Добави човек: версия за финансите
}
sending-another-name = { $reader ->
    [director] Кой още получава версията за директора
    [hr] Кой още получава версията за човешки ресурси
   *[finance] Кой още получава версията за финансите
}
sending-another-drop = Махни: { $name }
sending-another-dropped = { $name } вече не е сред получателите

## Забележки

sending-no-findings = Проверката не намери нищо.
sending-findings = { $count ->
    [one] { $count } забележка, пази се с { $revision }
   *[other] { $count } забележки, пазят се с { $revision }
}
sending-findings-note = Нито една не ви спира. Който отвори { $revision } по-късно, ги вижда.

## Какво се фиксира

sending-freezes = Фиксира се от този момент
sending-freezes-terms = { $has ->
    [both] Текст, цени и условия: { $once } еднократно, { $yearly } годишно
    [once] Текст, цени и условия: { $once }
    [yearly] Текст, цени и условия: { $yearly } годишно
   *[none] Текст и условия; няма цени
}
sending-freezes-until = Важи до { $date }, до края на деня
sending-freezes-parts = Каквито са днес: { $parts }
sending-members = { $count ->
    [one] { $count } наш човек
   *[other] { $count } наши хора
}
sending-references = { $count ->
    [one] { $count } препоръка
   *[other] { $count } препоръки
}
sending-pictures = { $count ->
    [one] { $count } изображение
   *[other] { $count } изображения
}
sending-freezes-files = { $files ->
    [one] { $files } PDF с шрифтовете си
   *[other] { $files } PDF файла с шрифтовете си
}, { $pages ->
    [one] { $pages } страница
   *[other] { $pages } страници
}
sending-hash = SHA-256 { $hash }, { $reader ->
    [director] директор
    [hr] човешки ресурси
   *[finance] финанси
}
sending-supersedes = { $number } от { $date } се заменя

## След изпращането

sending-sent-title = { $number } е фиксирана
sending-sent-note = Сега я предайте: всичко по-долу идва от фиксираните страници.
sending-noted = { $how ->
    [email] записано: по имейл
    [letter] записано: с писмо
    [by_hand] записано: на ръка
   *[none] не се изпраща
}
sending-papers-of = Документи за { $name }
sending-save-draft = Запази черновата…
sending-print-letter = Отпечатай писмото
sending-save-letter = Запази писмото…
sending-print-pages = Отпечатай страниците
sending-show-pdf = Покажи PDF
sending-text = Текст…
sending-text-changed = Текст, променен…
sending-show-pdf-of = Покажи PDF: { $file }
sending-save-pdf = Запази PDF…

## Стъпки след това

sending-steps = Последващи контакти, които ще бъдат създадени
sending-steps-note = само работни дни
sending-today = Днес
sending-script = текст
sending-reminder = напомняне
sending-steps-more = { $count ->
    [one] Още { $count } стъпка по-долу
   *[other] Още { $count } стъпки по-долу
}
sending-steps-below =
    { $count ->
        [one] Една стъпка с дата, { $first }
       *[other] { $count } стъпки с дати, първата предстояща е на { $first }
    }
