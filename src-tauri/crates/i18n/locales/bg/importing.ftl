### Внасяне на клиенти, хора и продажби от CSV, XLSX и vCard.

## Какво може да е колоната: import-field-<код>

import-field-name = Име и фамилия
import-field-given-name = Собствено име
import-field-family-name = Фамилия
import-field-company = Фирма
import-field-legal-name = Юридическо наименование
import-field-tax-id = Данъчен номер
import-field-industry = Бранш
import-field-website = Уебсайт
import-field-position = Длъжност
import-field-department = Отдел
import-field-phone = Телефон
import-field-mobile = Мобилен
import-field-email = Имейл
import-field-birthday = Рожден ден
import-field-address = Адрес
import-field-employees = Служители
import-field-tags = Етикети
import-field-month = Месец
import-field-amount = Сума
import-field-note = Бележка
# Какво е отстъпило при обединяване на картоните; ред в бележките.
import-kept = { $field }, от внасянето: { $value }

## Защо файлът не е приет

error-import-old-workbook = Това е стара книга XLS или книга с парола. Запишете я като XLSX без парола.
error-import-not-a-table = Това не е таблица и не са визитки. Могат да се внасят CSV, XLSX и vCard.
error-import-no-rows = Във файла няма редове.
error-import-wrong-encoding = Ред { $row } има знаци, които { $encoding } не познава. Изберете друга кодировка.
error-import-quote-open = Ред { $row }, { $column }: кавичка е отворена и не е затворена.
error-import-quote-stray = Ред { $row }, { $column }: след затварящата кавичка стои още нещо.
error-import-workbook-broken = Книгата е повредена ({ $detail }).
error-import-unpacks-too-large = Книгата се разопакова до повече от { $megabytes } MB.
error-import-no-such-sheet = Няма такъв лист. Листове в книгата: { $count }.
error-import-card-broken = Ред { $row } не е цяла визитка.
error-import-too-many-rows = Наведнъж могат да се внесат най-много { $limit } реда.
error-import-too-many-columns = Могат да се внесат най-много { $limit } колони.

## Защо колоните не стават

error-import-field-needed = { $field ->
    [name] Една колона трябва да е име и фамилия или фамилия.
    [company] Една колона трябва да е фирмата.
    [amount] Една колона трябва да е сумата.
    [month] Една колона трябва да е месецът или сумите да имат месец за заглавие.
   *[other] Липсва колона.
}
error-import-field-twice = Две колони значат едно и също. Пропуснете едната.
error-import-field-unfit = Колона не подхожда на това, което е в редовете.

## Какво се казва за клетките

error-import-value-missing = Празно е, а без това редът не може да влезе.
error-import-birthday-unclear = Денят и месецът не се четат.
error-import-birthday-impossible = Няма такъв ден.
error-import-birthday-future = Този рожден ден още не е дошъл.
error-import-email-malformed = Това не е имейл адрес.
error-import-email-ending = Адресът няма окончание след „{ $host }“.
error-import-phone-digits = { $digits ->
    [one] { $digits } цифра. Остава, както е написано.
   *[other] { $digits } цифри. Остава, както е написано.
}
error-import-number-malformed = Това не е цяло число.
error-import-month-unclear = Месецът не се чете.
error-import-amount-malformed = Сумата не се чете.
error-import-amount-negative = Сумата на продажбите не може да е под нулата.
error-import-cell-error = В книгата тук има грешка: { $value }.
error-import-formula = Формула. Влиза като обикновен текст.
error-import-merged = Обединена клетка. Текстът ѝ важи за всеки от редовете ѝ.
error-import-same-as-row = Същото като ред { $row }. Двата влизат като един.
error-import-contradicts-row = Ред { $row } казва друго за същото.
error-import-account-by-tax = Това е вашият клиент { $account }, познат по данъчния номер.
error-import-account-by-name = Това е вашият клиент { $account }, познат по името.
error-import-account-unknown = Няма такъв клиент. Първо го внесете или добавете.

## Защо внасянето не започва

error-import-not-checked = Първо проверете редовете.
error-import-wrong-rows = { $count ->
    [one] В { $count } ред има какво да се поправи.
   *[other] В { $count } реда има какво да се поправи.
}
error-import-undecided-rows = { $count ->
    [one] { $count } ред прилича на някого, когото познавате. Решете какво да стане с него.
   *[other] { $count } реда приличат на хора, които познавате. Решете какво да стане с тях.
}
error-import-done-already = Този файл вече е внесен. За да го внесете пак, отворете го отново.
error-import-stopped = Спряно. Нищо не е внесено.
