### Отказы словами: error-<код>. Говорят, что не так и, где можно, что делать или что в сохранности.

error-internal = В программе что-то пошло не так ({ $detail }). Ваши данные не изменились.
error-unknown-command = Такой команды в программе нет.
error-bad-request = Запрос имеет не тот вид, который ждёт эта команда ({ $detail }). Ваши данные не изменились.
error-field-missing = В запросе нет поля { $field }. Ваши данные не изменились.
error-field-unknown = В запросе есть поле, которого эта команда не знает: { $field }. Ваши данные не изменились.

## Поля

error-field-required = Заполните это поле.
error-field-too-long = { $limit ->
    [one] Здесь помещается не больше { $limit } знака.
   *[other] Здесь помещается не больше { $limit } знаков.
}
error-too-many = { $limit ->
    [one] Здесь помещается не больше { $limit } записи.
   *[other] Здесь помещается не больше { $limit } записей.
}
error-field-out-of-range = От { $min } до { $max } включительно.
error-field-malformed = Это не удаётся прочесть. Проверьте, как написано.
error-field-too-precise = { $decimals ->
    [0] Здесь нужны целые числа.
    [one] Не больше { $decimals } знака после запятой.
   *[other] Не больше { $decimals } знаков после запятой.
}
error-field-duplicate = Это уже есть в списке.
error-field-control-character = В тексте есть невидимый знак. Наберите текст заново, не вставляя.
error-not-allowed = В нынешнем состоянии этого сделать нельзя.
error-amount-too-large = Сумма слишком велика.
error-currency-mismatch = { $found } нельзя сложить с { $expected }.
error-dates-reversed = Конец раньше начала.
error-date-in-future = Эта дата ещё не наступила.
error-birthday-in-future = Этот день рождения ещё не наступил.
error-expiry-required = Укажите, до какого числа действуют условия.
error-edition-required = Редакции для трёх типов читателей остаются. Удалить можно только написанную для одного человека.
error-reporting-cycle = Подчинение замкнулось бы в круг: { $path }.
error-influence-on-self = Человек не может влиять сам на себя. Выберите двоих.
error-alternative-chosen-twice = Выбрать можно только один вариант.
error-line-not-found = Этой строки больше нет.
error-item-not-found = Этой строки больше нет.
error-duplicate = Такое уже есть.
error-unmet-needs-reason = { $count ->
    [one] Не выполнен { $count } критерий. Напишите, почему идёте дальше: ответ сохранится.
    [few] Не выполнены { $count } критерия. Напишите, почему идёте дальше: ответ сохранится.
   *[many] Не выполнено { $count } критериев. Напишите, почему идёте дальше: ответ сохранится.
}

## Образцы номеров

error-pattern-unknown-token = Образец не знает знака «{ $token }».
error-pattern-without-sequence = В образце нужен порядковый номер.
error-pattern-two-sequences = Порядковый номер в образце может быть только один.
error-pattern-month-without-year = Месяцу в образце нужен год.
error-pattern-like-revision = Конец образца был бы похож на пересмотр.

## Записи

error-not-found = Этого больше нет.
error-version-conflict = Тем временем запись изменили в другом месте. Посмотрите ещё раз; ваш текст остаётся здесь.
error-still-referenced = Это ещё где-то используется.
error-sent-stays = Эта версия отправлена и остаётся как была. Чтобы изменить её, начните пересмотр.
error-revision-open = { $number } уже начат. Продолжите его или сначала удалите.
error-file-erased = На этих страницах был человек, данные которого стёрты, поэтому они больше не хранятся.
error-nothing-to-undo = Отменять нечего.
error-nothing-to-redo = Возвращать нечего.

## Рабочие пространства и файлы

error-in-use = Товаров с этой ставкой: { $count }. Сначала выберите им другую ставку.
error-workspace-none-open = Рабочее пространство не открыто.
error-workspace-newer-schema = Это пространство записано более новой версией Redbook. Обновите программу; файл не тронут.
error-workspace-locked = Это рабочее пространство открыто в другом окне.
error-workspace-not-ours = Этот файл — не рабочее пространство Redbook.
error-workspace-damaged = Рабочее пространство повреждено. Восстановите копию; сам файл не тронут.
error-workspace-missing = Рабочего пространства больше нет. Файл переместили?
error-workspace-exists = Файл с таким именем уже есть. Выберите другое имя или другую папку.
error-storage-internal = Не удалось записать рабочее пространство ({ $detail }). Ваши данные не изменились.
error-backup-failed = Копия не сделана ({ $reason }). Прежние копии на месте.
error-check-failed = Проверку не удалось закончить.
error-check-found = На что посмотреть: { $count }. Список выше.
error-no-such-command = Команды { $name } нет. Весь список выводит `redbook commands`.
error-no-such-file = Файла { $path } нет. Проверьте, как написаны его имя и папка.
error-is-a-folder = { $path } — это папка. Назовите файл в ней.
error-no-such-proposal = { $found ->
    [none] Предложения с номером или ключом { $name } нет.
   *[other] Предложения с номером или ключом { $name } нет. Похожие: { $near }.
}
error-no-such-account = { $found ->
    [none] Клиента с названием { $name } нет. Напишите название целиком, ключ или all.
   *[other] Клиента с названием { $name } нет. Похожие: { $near }. Напишите название целиком, ключ или all.
}
error-disk-full = На диске нет места. Освободите место и попробуйте ещё раз.
error-io-failed = Не удалось прочитать или записать: { $path }. Проверьте, что папка существует и в неё можно писать.
error-file-is-workspace = { $path } — рабочее пространство Redbook или место его файлов. Выберите другое имя или папку.
error-file-missing = Этого файла больше нет.
error-file-too-large = «{ $name }» больше { $megabytes } МБ. Добавьте копию поменьше или страницу о том, где лежит файл.
error-file-empty = «{ $name }» — пустой файл.
error-file-vanished = Файла «{ $name }» больше нет. Ничего не скопировано.
error-file-changed = «{ $name }» изменился во время копирования. Сохраните и закройте его, потом выберите ещё раз.
error-file-damaged = Файл повреждён. Приложите его ещё раз.
error-file-not-ours = Программа открывает только те файлы, которые сделала сама.
error-open-failed = Не удалось открыть файл. Он лежит в своей папке.
error-print-failed = Печать не началась. Файл сохранён; откройте его и напечатайте оттуда.
error-no-desktop = Это работает только в настольной программе.

## Документы

error-layout-failed = Не удалось сверстать страницы ({ $reason }). Ваш текст сохранён.
error-write-failed = Не удалось записать PDF ({ $reason }). Ваш текст сохранён.
error-picture-broken = Картинка повреждена. Замените её; текст сохранён.
error-picture-too-large = Картинка слишком велика.
error-appendix-broken = Файл «{ $name }» повреждён или это не PDF. Сохраните его заново в исходной программе и выберите ещё раз.
error-appendix-encrypted = Файл «{ $name }» защищён. Сохраните его без пароля и ограничений и выберите ещё раз.
error-appendix-too-large = Файл «{ $name }» слишком велик. В приложении не больше { $megabytes } МБ и { $pages } страниц.
error-glyph-missing = В шрифте нет знака «{ $char }». Напишите иначе.
error-no-display = Экрана нет. Что работает без него, покажет «redbook help».
error-nothing-to-print = Печатать пока нечего.
error-meeting-held = Эта встреча уже записана: добавьте только то, что узнали.
error-letter-too-long = Письмо не помещается на одну страницу. Сократите его; текст остаётся здесь.
error-job-running = Другая долгая работа ещё идёт. Дождитесь её конца или остановите.
error-files-failed = { $count ->
    [one] Не записан { $count } файл; причина — в списке. Остальные лежат в папке.
    [few] Не записаны { $count } файла; причины — в списке. Остальные лежат в папке.
   *[many] Не записано { $count } файлов; причины — в списке. Остальные лежат в папке.
}
error-no-such-folder = Папки { $path } нет. Сначала создайте её.
