### Други файлове на офертата освен PDF и много оферти наведнъж.

exporting-sheet = Цените като таблица (XLSX)…
exporting-word = Тази версия в Word (DOCX)…
exporting-mail-more = Чернова на имейл…
exporting-letter-more = Писмо на хартия…

## Думи към версията

exporting-cover = { $reader ->
    [director] Към версията за директора
    [hr] Към версията за човешки ресурси
   *[finance] Към версията за финансите
}
exporting-cover-note = Нищо не напуска този компютър само. Първо прегледайте текста.
exporting-way = Как тръгва
exporting-mail = Имейл
exporting-letter = Писмо на хартия
exporting-to = До
exporting-to-hint = Няколко адреса се разделят със запетаи.
exporting-to-missing = Напишете поне един адрес.
exporting-to-wrong = „{ $text }“ не е адрес. Пишете така: name@example.org.
exporting-subject = Тема
exporting-subject-missing = Напишете тема.
exporting-address = Адрес
exporting-address-hint = Най-много шест реда, за да влезе в прозореца на плика.
exporting-address-long = Прозорецът на плика побира { $lines } реда. Съкратете адреса.
exporting-body = Текст
exporting-signature = Под него се добавя подписът
exporting-words-restore = Първоначален текст
exporting-words-restored = Първоначалният текст е върнат
exporting-words-back = Върни моя
exporting-copy = Копирай текста
exporting-copied = Текстът е копиран, PDF файлът е готов за прикачване
exporting-copy-failed = Копирането не успя. Маркирайте текста и го копирайте сами.
exporting-save = Запази…
exporting-saved = Запазено: { $file }
exporting-open-draft = Отвори в пощата
exporting-draft-opened = Черновата е в пощенската програма, файловете са прикачени
exporting-print-letter = Отпечатай
exporting-findings = { $count ->
    [one] С файла начисто е запазена { $count } забележка. Прегледайте я, преди да го изпратите.
   *[other] С файла начисто са запазени { $count } забележки. Прегледайте ги, преди да го изпратите.
}
exporting-found = { $count ->
    [one] Проверката намери { $count } забележка. Прегледайте я преди издаването начисто.
   *[other] Проверката намери { $count } забележки. Прегледайте ги преди издаването начисто.
}
exporting-working = Записва се

## Много оферти наведнъж

exporting-bulk = Издай показаните
exporting-bulk-formats = Файлове
exporting-bulk-readers = Версии
exporting-format = { $format ->
    [pdf] Версиите в PDF
    [xlsx] Цените като таблица (XLSX)
   *[docx] Версиите в Word (DOCX)
}
exporting-reader = { $reader ->
    [director] За директора
    [hr] За човешки ресурси
   *[finance] За финанси и техника
}
exporting-bulk-final = Начисто, с номера
exporting-bulk-final-detail = { $count ->
    [one] Една от тях още няма номер и получава следващия.
   *[other] { $count } от тях още нямат номер и получават следващите.
}
exporting-bulk-no-format = Изберете поне един вид файлове.
exporting-bulk-no-reader = Изберете поне една версия.
exporting-bulk-busy = Друго издаване още върви. Изчакайте го или го спрете.
exporting-bulk-start = { $count ->
    [one] Една оферта в папка…
   *[other] { $count } оферти в папка…
}
exporting-bulk-running = Издава се
exporting-bulk-stopping = Ще спре след този файл
exporting-bulk-done = { $phase ->
    [stopped] Спряно
   *[done] Издадено
}: { $files ->
    [one] един файл
   *[other] { $files } файла
}{ $pages ->
    [0] { "" }
    [one] , една страница
   *[other] , { $pages } страници
}
exporting-bulk-failed = { $count ->
    [one] Един файл не можа да се направи
   *[other] { $count } файла не можаха да се направят
}
exporting-bulk-more = { $count ->
    [one] и още един
   *[other] и още { $figure }
}
