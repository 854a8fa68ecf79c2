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
exporting-to-wrong = «{ $text }» — это не адрес. Пишите так: name@example.org.
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
exporting-draft-opened = Черновик в почтовой программе, файлы вложены
exporting-print-letter = Напечатать
exporting-findings = { $count ->
    [one] С чистовым файлом сохранено { $count } замечание. Посмотрите его перед отправкой.
    [few] С чистовым файлом сохранены { $count } замечания. Посмотрите их перед отправкой.
   *[many] С чистовым файлом сохранено { $count } замечаний. Посмотрите их перед отправкой.
}
exporting-found = { $count ->
    [one] При проверке нашлось { $count } замечание. Посмотрите его до выпуска начисто.
    [few] При проверке нашлось { $count } замечания. Посмотрите их до выпуска начисто.
   *[other] При проверке нашлось { $count } замечаний. Посмотрите их до выпуска начисто.
}
exporting-working = Записывается

## Много предложений сразу

exporting-bulk = Выпустить показанные
exporting-bulk-formats = Файлы
exporting-bulk-readers = Редакции
exporting-format = { $format ->
    [pdf] Редакции в PDF
    [xlsx] Цены таблицей (XLSX)
   *[docx] Редакции в Word (DOCX)
}
exporting-reader = { $reader ->
    [director] Для директора
    [hr] Для персонала
   *[finance] Для финансистов и техников
}
exporting-bulk-final = Начисто, с номерами
exporting-bulk-final-detail = { $count ->
    [one] Без номера пока { $count } предложение: оно получит следующий.
    [few] Без номера пока { $count } предложения: они получат следующие.
   *[other] Без номера пока { $count } предложений: они получат следующие.
}
exporting-bulk-no-format = Выберите хотя бы один вид файлов.
exporting-bulk-no-reader = Выберите хотя бы одну редакцию.
exporting-bulk-busy = Ещё идёт другой выпуск. Дождитесь его или остановите.
exporting-bulk-start = { $count ->
    [one] { $count } предложение в папку…
    [few] { $count } предложения в папку…
   *[other] { $count } предложений в папку…
}
exporting-bulk-running = Выпускается
exporting-bulk-stopping = Остановится после этого файла
exporting-bulk-done = { $phase ->
    [stopped] Остановлено
   *[done] Выпущено
}: { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[other] { $files } файлов
}{ $pages ->
    [0] { "" }
    [one] , { $pages } страница
    [few] , { $pages } страницы
   *[other] , { $pages } страниц
}
exporting-bulk-failed = { $count ->
    [one] Не удалось сделать: { $count }
   *[other] Не удалось сделать: { $count }
}
exporting-bulk-more = { $count ->
    [one] и ещё { $figure }
   *[other] и ещё { $figure }
}
