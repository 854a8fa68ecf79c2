### Импорт клиентов, людей и продаж из CSV, XLSX и vCard.

## Чем может быть колонка: import-field-<код>

import-field-name = Имя и фамилия
import-field-given-name = Имя
import-field-family-name = Фамилия
import-field-company = Компания
import-field-legal-name = Юридическое название
import-field-tax-id = Налоговый номер
import-field-industry = Отрасль
import-field-website = Сайт
import-field-position = Должность
import-field-department = Отдел
import-field-phone = Телефон
import-field-mobile = Мобильный
import-field-email = Эл. почта
import-field-birthday = День рождения
import-field-address = Адрес
import-field-employees = Сотрудников
import-field-tags = Метки
import-field-month = Месяц
import-field-amount = Сумма
import-field-note = Заметка
# Что уступило при объединении карточек; строка в заметках.
import-kept = { $field }, из импорта: { $value }

## Почему файл не принят

error-import-old-workbook = Это старая книга XLS или книга с паролем. Сохраните её в формате XLSX без пароля.
error-import-not-a-table = Это не таблица и не визитки. Импортировать можно CSV, XLSX и vCard.
error-import-no-rows = В файле нет строк.
error-import-wrong-encoding = В строке { $row } есть знаки, которых нет в кодировке { $encoding }. Выберите другую.
error-import-quote-open = Строка { $row }, { $column }: кавычка открыта и не закрыта.
error-import-quote-stray = Строка { $row }, { $column }: после закрывающей кавычки что-то стоит.
error-import-workbook-broken = Книга повреждена ({ $detail }).
error-import-unpacks-too-large = Книга распаковывается более чем в { $megabytes } МБ.
error-import-no-such-sheet = Такого листа нет. Листов в книге: { $count }.
error-import-card-broken = Строка { $row } — не полная визитка.
error-import-too-many-rows = За один раз можно импортировать не больше { $limit } строк.
error-import-too-many-columns = Можно импортировать не больше { $limit } колонок.

## Почему колонки не подходят

error-import-field-needed = { $field ->
    [name] Одна колонка должна быть именем и фамилией или фамилией.
    [company] Одна колонка должна быть компанией.
    [amount] Одна колонка должна быть суммой.
    [month] Одна колонка должна быть месяцем, или у сумм должен быть месяц в заголовке.
   *[other] Не хватает колонки.
}
error-import-field-twice = Две колонки значат одно и то же. Одну пропустите.
error-import-field-unfit = Колонка не подходит к тому, что в строках.

## Что сказано о ячейках

error-import-value-missing = Здесь пусто, а без этого строку не внести.
error-import-birthday-unclear = День и месяц не читаются.
error-import-birthday-impossible = Такого дня нет.
error-import-birthday-future = Этот день рождения ещё не наступил.
error-import-email-malformed = Это не адрес эл. почты.
error-import-email-ending = В адресе нет окончания после «{ $host }».
error-import-phone-digits = { $digits ->
    [one] { $digits } цифра. Останется как написано.
    [few] { $digits } цифры. Останется как написано.
   *[other] { $digits } цифр. Останется как написано.
}
error-import-number-malformed = Это не целое число.
error-import-month-unclear = Месяц не читается.
error-import-amount-malformed = Сумма не читается.
error-import-amount-negative = Сумма продаж не может быть меньше нуля.
error-import-cell-error = В книге здесь ошибка: { $value }.
error-import-formula = Формула. Войдёт как обычный текст.
error-import-merged = Объединённая ячейка. Её текст относится к каждой из её строк.
error-import-same-as-row = То же, что в строке { $row }. Войдут как одно.
error-import-contradicts-row = Строка { $row } о том же говорит иначе.
error-import-account-by-tax = Это ваш клиент { $account }, узнан по налоговому номеру.
error-import-account-by-name = Это ваш клиент { $account }, узнан по названию.
error-import-account-unknown = Такого клиента нет. Сначала импортируйте или добавьте его.

## Почему импорт не начат

error-import-not-checked = Сначала проверьте строки.
error-import-wrong-rows = { $count ->
    [one] В { $count } строке есть что исправить.
   *[other] В { $count } строках есть что исправить.
}
error-import-undecided-rows = { $count ->
    [one] { $count } строка похожа на того, кого вы знаете. Решите, что с ней делать.
    [few] { $count } строки похожи на тех, кого вы знаете. Решите, что с ними делать.
   *[other] { $count } строк похожи на тех, кого вы знаете. Решите, что с ними делать.
}
error-import-done-already = Этот файл уже импортирован. Чтобы импортировать ещё раз, откройте его снова.
error-import-stopped = Остановлено. Ничего не внесено.
