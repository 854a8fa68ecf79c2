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
import-field-area = Область решения
import-field-phone = Телефон
import-field-mobile = Мобильный
import-field-email = Эл. почта
import-field-birthday = День рождения
import-field-address = Адрес
import-field-employees = Сотрудников
import-field-status = Статус
import-field-key-account = Ключевой клиент
import-field-tags = Метки
import-field-month = Месяц
import-field-amount = Сумма
import-field-note = Заметка
import-yes = да
import-no = нет
# Что уступило при объединении карточек; строка в заметках.
import-kept = { $field }, из импорта: { $value }
import-kept-before = { $field } до импорта: { $value }

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
error-import-too-many-areas = Строка { $row }: у клиента не больше { $limit } областей решения.

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
error-import-status-unclear = Это не статус: потенциальный, действующий, спящий или бывший.
error-import-yes-unclear = Это ни «да», ни «нет».
error-import-amount-malformed = Сумма не читается.
error-import-amount-negative = Сумма продаж не может быть меньше нуля.
error-import-amount-replaces = { $month }: заменит { $was }, записанное раньше.
error-import-cell-error = В книге здесь ошибка: { $value }.
error-import-formula = Формула. Войдёт как обычный текст.
error-import-merged = Объединённая ячейка. Её текст относится к каждой из её строк.
error-import-same-as-row = То же, что в строке { $row }. Войдут как одно.
error-import-contradicts-row = Строка { $row } о том же говорит иначе.
error-import-account-by-tax = Это ваш клиент { $account }, узнан по налоговому номеру.
error-import-account-by-name = Это ваш клиент { $account }, узнан по названию.
error-import-account-alike = Возможно, это ваш клиент { $account }? Тогда возьмите это название; так, как есть, это другая компания.
error-import-account-unknown = Такого клиента нет. Сначала импортируйте или добавьте его.

## Почему импорт не начат

error-import-no-stdin = Импорт читает файл: назовите его вместо «-».
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

## Экран

import-command = Импорт клиентов, людей или продаж
import-command-words = csv xlsx vcard excel файл контакты загрузить
import-title = Импорт
import-summary-empty = Люди, клиенты и продажи из файла. Сначала вы его увидите и поправите.
import-summary = { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}. В Redbook ещё ничего не внесено.
# Один лист из нескольких.
import-summary-sheet = Лист «{ $sheet }», { $count ->
    [one] { $count } строка
    [few] { $count } строки
   *[other] { $count } строк
}. В Redbook ещё ничего не внесено.
import-another = Другой файл…

## Файла ещё нет

import-choose-title = Выберите файл со списком
import-choose-text = CSV, XLSX или vCard, до 50 МБ. Кодировка, колонки и те, кого вы уже знаете, узнаются сами; без вашего слова ничего не войдёт.
import-choose = Выбрать файл…
import-choose-drop = или перетащите его сюда
import-opening = Читаем файл…
import-gone = Этот файл уже закрыт. Выберите его снова.
import-subject-people = Люди
import-subject-accounts = Клиенты
import-subject-revenue = Продажи
import-about-people = Кто где работает: имя, компания, должность, телефон, почта, день рождения. Новые компании добавятся.
import-about-accounts = Компании: налоговый номер, отрасль, адрес, размер и метки.
import-about-revenue = Сколько купил каждый клиент: месяц в строке или месяцы в колонках.

## Как читается файл

import-rows-are = Что в строках
import-charset = Кодировка
import-charset-choose = Выберите кодировку
import-charset-utf-8 = UTF-8
import-charset-utf-16le = UTF-16 LE
import-charset-utf-16be = UTF-16 BE
import-charset-windows-1251 = Windows-1251 (кириллица)
import-charset-koi8-r = KOI8-R (кириллица)
import-charset-windows-1252 = Windows-1252 (западная)
import-charset-windows-1250 = Windows-1250 (центральноевропейская)
import-charset-windows-1257 = Windows-1257 (балтийская)
import-delimiter = Между ячейками
import-delimiter-comma = Запятая
import-delimiter-semicolon = Точка с запятой
import-delimiter-tab = Табуляция
import-delimiter-bar = Вертикальная черта
import-sheet = Лист
import-head = В первой строке названия
import-show = Какие строки показать
import-show-all = { $count ->
    [one] { $count } строка
    [few] Все { $count } строки
   *[other] Все { $count } строк
}
import-show-noted = Строки с пометками
import-show-wrong = Строки с ошибками
import-show-same = Похожие на известных

## Строки

import-rows-of-file = Строки файла
import-row-number = Строка
# $head: «none», если в файле названия нет.
import-column-is = { $head ->
    [none] Чем является колонка { $column }
   *[other] Чем является колонка { $column }, «{ $head }»
}
import-leave-out = Пропустить
import-cell = Строка { $row }, { $column }
import-empty-cell = (пусто)
import-marked-wrong = нужно исправить
import-marked-said = с пометкой
import-standing-left-out = пропущена

## Что со строками

import-counts = Что со строками
import-count-fresh = новых
import-count-adds = { $subject ->
    [people] дополняют известных
   *[other] дополняют известное
}
import-count-same = { $count ->
    [one] похожа на повтор
   *[other] похожи на повтор
}
import-count-left = пропущено
import-count-wrong = исправить

## Что исправить

import-problems = Что исправить
import-wrong-of = { $count ->
    [one] { $wrong } из { $count } строки
   *[other] { $wrong } из { $count } строк
}
import-save-list = Сохранить список для возврата…
import-place = { $count ->
    [1] Строка { $rows }
   *[other] Строки { $rows }
}
import-place-column = { $place }, { $column }
import-rows-more = { $rows } и ещё { $more }
import-offer = { $place }: поставить «{ $text }»
import-empty = Пусто
import-edit = Изменить
import-edit-of = { $place }: изменить ячейку
import-not-it = Не он
import-not-it-of = Не он: { $company }
import-apart-said = { $company } войдёт как отдельный клиент
import-apart-back = Всё-таки он
import-nothing-to-do = делать ничего не нужно
import-nothing-wrong = Нечего. Каждая строка может войти как есть.
import-more = Показать ещё { $count }

## На кого похожи строки

import-same = { $kind ->
    [person] Это один человек?
   *[other] Это одна компания?
}
import-same-of = { $kind ->
    [person] Это один человек? { $index } из { $total }
   *[other] Это одна компания? { $index } из { $total }
}
import-same-before = Предыдущая пара
import-same-next = Следующая пара
import-ours = В Redbook
import-theirs = В файле, строка { $row }
import-row-before = В файле, строка { $row }
import-in-both = одинаково
import-only-ours = только в Redbook
import-only-before = только в той строке
import-only-theirs = только в файле
import-same-sure = { $kind ->
    [person] Точно один и тот же, различаются лишь данные. Что не взято, останется в заметках.
   *[other] Точно одна и та же, различаются лишь данные. Что не взято, останется в заметках.
}
import-same-maybe = { $kind ->
    [person] Может быть и другой с тем же именем или адресом. Если объединить, что не взято, останется в заметках.
   *[other] Может быть и другая компания. Если объединить, что не взято, останется в заметках.
}
import-merge = Объединить
import-separate = { $kind ->
    [person] Это двое
   *[other] Это две
}
import-leave-row = Пропустить
import-can-be-undone = можно отменить и после импорта
import-decided = { $way ->
    [merge] Войдут как одно.
    [separate] { $kind ->
        [person] Это два человека.
       *[other] Это две компании.
    }
   *[other] Строка пропущена.
}
import-undecide = Решить заново

## Конец

import-end = Импорт
import-checking = Ищем повторы
import-checking-text = Импорт ждёт проверки. Войдут все строки сразу или ни одной; если остановить, в Redbook всё останется как было.
import-importing = Импортируем
import-importing-text = Войдут все строки сразу или ни одной; если остановить, в Redbook всё останется как было.
import-stopping = Останавливаем
import-left = ещё около { $seconds } с
import-check-stopped = Проверка остановлена. В Redbook ничего не внесено.
import-check-again = Проверить снова
import-stopped = Остановлено. Ничего не внесено.
import-none = Не войдёт ни одной строки.
import-ready = Все строки войдут вместе, одним шагом, который можно отменить.
import-leave-wrong = { $count ->
    [one] Пропустить { $count } неисправленную строку
    [few] Пропустить { $count } неисправленные строки
   *[other] Пропустить { $count } неисправленных строк
}
import-leave-undecided = { $count ->
    [one] Пропустить { $count } повтор без решения
    [few] Пропустить { $count } повтора без решения
   *[other] Пропустить { $count } повторов без решения
}
import-run = { $count ->
    [one] Импортировать { $count } строку
    [few] Импортировать { $count } строки
   *[other] Импортировать { $count } строк
}
import-run-bare = Импортировать
import-list-file = { $name }, исправить
import-list-saved = Сохранено: { $file }
import-done = Всё внесено
import-done-toast = Файл { $name } импортирован
import-done-people = { $count ->
    [one] новый человек
    [few] новых человека
   *[other] новых людей
}
import-done-accounts = { $count ->
    [one] новый клиент
    [few] новых клиента
   *[other] новых клиентов
}
import-done-areas = { $count ->
    [one] новая область решения
    [few] новые области решения
   *[other] новых областей решения
}
import-done-months = { $count ->
    [one] месяц продаж
    [few] месяца продаж
   *[other] месяцев продаж
}
import-done-added = { $count ->
    [one] карточка дополнена
    [few] карточки дополнены
   *[other] карточек дополнено
}
import-done-left = { $count ->
    [one] строка пропущена
    [few] строки пропущены
   *[other] строк пропущено
}
import-done-nothing = Всё в файле уже было известно.
import-done-text = Всё вошло одним шагом: отмена вернёт всё как было.
import-undone = Импорт отменён
import-undone-text = В Redbook всё как было. Чтобы импортировать снова, откройте файл ещё раз или верните импорт.
import-to-accounts = К клиентам
import-to-portfolio = К портфелю

## Tables that go out: name of the sheet and the file

doc-table-accounts = Клиенты
doc-table-people = Люди
doc-table-revenue = Выручка
