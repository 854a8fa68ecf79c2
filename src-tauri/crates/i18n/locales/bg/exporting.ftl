### Други файлове на предложението освен PDF и много предложения наведнъж.

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
exporting-draft-opened = Черновата е в пощенската програма, PDF файлът е прикачен
exporting-print-letter = Отпечатай
exporting-working = Записва се
