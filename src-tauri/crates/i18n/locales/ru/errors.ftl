### Отказы словами: error-<код>. Говорят, что не так и, где можно, что делать или что в сохранности.

error-internal = В программе что-то пошло не так ({ $detail }). Ваши данные не изменились.
error-unknown-command = Эта часть программы новее остальных. Перезапустите её.
error-bad-request = Программа не поняла саму себя. Ваши данные не изменились.

## Поля

error-field-required = Заполните это поле.
error-field-too-long = { $limit ->
    [one] Здесь помещается не больше { $limit } знака.
   *[other] Здесь помещается не больше { $limit } знаков.
}
error-field-out-of-range = От { $min } до { $max } включительно.
error-field-malformed = Это не удаётся прочесть. Проверьте, как написано.
error-field-too-precise = Слишком много знаков после запятой.
error-field-duplicate = Это уже есть в списке.
error-field-control-character = В тексте есть невидимый знак. Наберите текст заново, не вставляя.
error-not-allowed = Здесь это изменить нельзя.
error-amount-too-large = Сумма слишком велика.
error-currency-mismatch = { $found } нельзя сложить с { $expected }.
error-dates-reversed = Конец раньше начала.
error-date-in-future = Эта дата ещё не наступила.
error-birthday-in-future = Этот день рождения ещё не наступил.
error-expiry-required = Укажите, до какого числа действуют условия.
error-reporting-cycle = Два человека не могут подчиняться друг другу.

## Записи

error-not-found = Этого больше нет.
error-version-conflict = Тем временем запись изменили в другом месте. Посмотрите ещё раз; ваш текст остаётся здесь.
error-nothing-to-undo = Отменять нечего.
error-nothing-to-redo = Возвращать нечего.

## Рабочие пространства и файлы

error-workspace-none-open = Рабочее пространство не открыто.
error-workspace-newer-schema = Это пространство записано более новой версией Redbook. Обновите программу; файл не тронут.
error-workspace-locked = Это рабочее пространство открыто в другом окне.
error-workspace-not-ours = Этот файл — не рабочее пространство Redbook.
error-workspace-damaged = Рабочее пространство повреждено. Восстановите копию; сам файл не тронут.
error-disk-full = На диске нет места. Освободите место и попробуйте ещё раз.
error-io-failed = Диск не отвечает. Проверьте, подключён ли он, и попробуйте ещё раз.
error-file-missing = Этого файла больше нет.
error-no-desktop = Это работает только в настольной программе.

## Документы

error-picture-broken = Картинка повреждена. Замените её; текст сохранён.
error-picture-too-large = Картинка слишком велика.
error-glyph-missing = В шрифте нет знака «{ $char }». Напишите иначе.
