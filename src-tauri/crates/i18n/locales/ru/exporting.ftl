### Другие файлы предложения, кроме PDF, и много предложений сразу.

exporting-sheet = Цены таблицей (XLSX)…
exporting-word = Эту редакцию в Word (DOCX)…
exporting-mail-more = Черновик письма по почте…
exporting-letter-more = Бумажное письмо…

## Слова к редакции

exporting-cover = { $reader ->
    [director] К редакции для директора
    [hr] К редакции для персонала
   *[finance] К редакции для финансистов
}
exporting-cover-note = Само по себе ничто не покидает этот компьютер. Сначала просмотрите текст.
exporting-way = Как уйдёт
exporting-mail = По почте
exporting-letter = Бумажное письмо
exporting-to = Кому
exporting-to-hint = Несколько адресов разделяются запятыми.
exporting-to-missing = Укажите хотя бы один адрес.
exporting-to-wrong = «{ $text }» – это не адрес. Пишите так: name@example.org.
exporting-subject = Тема
exporting-subject-missing = Укажите тему.
exporting-address = Адрес
exporting-address-hint = Не больше шести строк, чтобы вошло в окно конверта.
exporting-address-long = В окно конверта входит строк: { $lines }. Сократите адрес.
exporting-body = Текст
exporting-signature = Под ним добавится подпись
exporting-words-restore = Исходный текст
exporting-words-restored = Снова исходный текст
exporting-words-back = Вернуть
exporting-copy = Копировать текст
exporting-copied = Текст скопирован, PDF готов к вложению
exporting-copy-failed = Скопировать не удалось. Выделите текст и скопируйте его сами.
exporting-save = Сохранить…
exporting-saved = Сохранено: { $file }
exporting-open-draft = Открыть в почте
exporting-draft-opened = Черновик в почтовой программе, PDF вложен
exporting-print-letter = Напечатать
exporting-working = Записывается
