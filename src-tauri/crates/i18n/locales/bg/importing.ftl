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
import-field-area = Област на решение
import-field-phone = Телефон
import-field-mobile = Мобилен
import-field-email = Имейл
import-field-birthday = Рожден ден
import-field-address = Адрес
import-field-employees = Служители
import-field-status = Статус
import-field-key-account = Ключов клиент
import-field-tags = Етикети
import-field-month = Месец
import-field-amount = Сума
import-field-note = Бележка
import-yes = да
import-no = не
# Какво е отстъпило при обединяване на картоните; ред в бележките.
import-kept = { $field }, от внасянето: { $value }
import-kept-before = { $field } преди внасянето: { $value }

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
error-import-too-many-areas = Ред { $row }: един клиент има най-много { $limit } области на решение.

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
error-import-status-unclear = Това не е статус: потенциален, действащ, спящ или бивш.
error-import-yes-unclear = Това не е нито „да“, нито „не“.
error-import-amount-malformed = Сумата не се чете.
error-import-amount-negative = Сумата на продажбите не може да е под нулата.
error-import-amount-replaces = { $month }: заменя записаното досега { $was }.
error-import-cell-error = В книгата тук има грешка: { $value }.
error-import-formula = Формула. Влиза като обикновен текст.
error-import-merged = Обединена клетка. Текстът ѝ важи за всеки от редовете ѝ.
error-import-same-as-row = Същото като ред { $row }. Двата влизат като един.
error-import-contradicts-row = Ред { $row } казва друго за същото.
error-import-account-by-tax = Това е вашият клиент { $account }, познат по данъчния номер.
error-import-account-by-name = Това е вашият клиент { $account }, познат по името.
error-import-account-alike = Може би вашият клиент { $account }? Тогава вземете това име; така, както е, това е друга фирма.
error-import-account-unknown = Няма такъв клиент. Първо го внесете или добавете.

## Защо внасянето не започва

error-import-no-stdin = Импортът чете файл: посочете го вместо „-“.
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

## Екранът

import-command = Внасяне на клиенти, хора или продажби
import-command-words = csv xlsx vcard excel файл контакти зареждане
import-title = Внасяне
import-summary-empty = Хора, клиенти и продажби от файл. Първо го виждате и поправяте.
import-summary = { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}. В Redbook още нищо не е внесено.
# Един лист от няколко.
import-summary-sheet = Лист „{ $sheet }“, { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}. В Redbook още нищо не е внесено.
import-another = Друг файл…

## Още няма файл

import-choose-title = Изберете файл със списъка
import-choose-text = CSV, XLSX или vCard, до 50 MB. Кодировката, колоните и хората, които вече познавате, се разпознават; без вашата дума нищо не влиза.
import-choose = Избери файл…
import-choose-drop = или го пуснете тук
import-opening = Файлът се чете…
import-gone = Този файл вече не е отворен. Изберете го отново.
import-subject-people = Хора
import-subject-accounts = Клиенти
import-subject-revenue = Продажби
import-about-people = Кой къде работи: име, фирма, длъжност, телефон, имейл, рожден ден. Новите фирми се добавят.
import-about-accounts = Фирми с данъчен номер, бранш, адрес, размер и етикети.
import-about-revenue = Колко е купил всеки клиент: месец на всеки ред или месеците като колони.

## Как се чете файлът

import-rows-are = Какво има в редовете
import-charset = Кодировка
import-charset-choose = Изберете кодировка
import-charset-utf-8 = UTF-8
import-charset-utf-16le = UTF-16 LE
import-charset-utf-16be = UTF-16 BE
import-charset-windows-1251 = Windows-1251 (кирилица)
import-charset-koi8-r = KOI8-R (кирилица)
import-charset-windows-1252 = Windows-1252 (западна)
import-charset-windows-1250 = Windows-1250 (централноевропейска)
import-charset-windows-1257 = Windows-1257 (балтийска)
import-delimiter = Между клетките
import-delimiter-comma = Запетая
import-delimiter-semicolon = Точка и запетая
import-delimiter-tab = Табулация
import-delimiter-bar = Вертикална черта
import-sheet = Лист
import-head = Първият ред е със заглавия
import-show = Кои редове да се виждат
import-show-all = { $count ->
    [one] { $count } ред
   *[other] Всички { $count } реда
}
import-show-noted = Редове с бележки
import-show-wrong = Редове за поправяне
import-show-same = Приличащи на познати

## Редовете

import-rows-of-file = Редове на файла
import-row-number = Ред
# $head: „none“, ако файлът не я назовава.
import-column-is = { $head ->
    [none] Какво е колона { $column }
   *[other] Какво е колона { $column }, „{ $head }“
}
import-leave-out = Пропусни
import-cell = Ред { $row }, { $column }
import-empty-cell = (празно)
import-marked-wrong = за поправяне
import-marked-said = с бележка
import-standing-left-out = пропуснат

## Какво е с редовете

import-counts = Какво е с редовете
import-count-fresh = нови
import-count-adds = { $subject ->
    [people] допълват познати хора
   *[other] допълват познатото
}
import-count-same = { $count ->
    [one] прилича на повторение
   *[other] приличат на повторения
}
import-count-left = пропуснати
import-count-wrong = за поправяне

## Какво да се поправи

import-problems = За поправяне
import-wrong-of = { $count ->
    [one] { $wrong } от { $count } ред
   *[other] { $wrong } от { $count } реда
}
import-save-list = Запиши списъка за връщане…
import-place = { $count ->
    [one] Ред { $rows }
   *[other] Редове { $rows }
}
import-place-column = { $place }, { $column }
import-rows-more = { $rows } и още { $more }
import-offer = { $place }: сложи „{ $text }“
import-empty = Празно
import-edit = Промени
import-edit-of = { $place }: промени клетката
import-not-it = Не е той
import-not-it-of = Не е той: { $company }
import-apart-said = { $company } влиза като отделен клиент
import-apart-back = Все пак е той
import-nothing-to-do = няма какво да се прави
import-nothing-wrong = Няма какво. Всеки ред може да влезе както е.
import-more = Покажи още { $count }

## На кого приличат редовете

import-same = { $kind ->
    [person] Същият човек ли е?
   *[other] Същата фирма ли е?
}
import-same-of = { $kind ->
    [person] Същият човек ли е? { $index } от { $total }
   *[other] Същата фирма ли е? { $index } от { $total }
}
import-same-before = Предишната двойка
import-same-next = Следващата двойка
import-ours = В Redbook
import-theirs = Във файла, ред { $row }
import-row-before = Във файла, ред { $row }
import-in-both = еднакво
import-only-ours = само в Redbook
import-only-before = само в онзи ред
import-only-theirs = само във файла
import-same-sure = { $kind ->
    [person] Със сигурност е същият, само част от данните се различават. Което не се вземе, остава в бележките.
   *[other] Със сигурност е същата, само част от данните се различават. Което не се вземе, остава в бележките.
}
import-same-maybe = { $kind ->
    [person] Може да е друг със същото име или адрес. Ако ги обедините, което не се вземе, остава в бележките.
   *[other] Може да е друга фирма. Ако ги обедините, което не се вземе, остава в бележките.
}
import-merge = Обедини двете
import-separate = { $kind ->
    [person] Двама са
   *[other] Две са
}
import-leave-row = Пропусни
import-can-be-undone = може да се отмени и след внасянето
import-decided = { $way ->
    [merge] Влизат като едно.
    [separate] { $kind ->
        [person] Двама души са.
       *[other] Две фирми са.
    }
   *[other] Редът е пропуснат.
}
import-undecide = Реши отново

## Краят

import-end = Внасяне
import-checking = Търсим повторения
import-checking-text = Внасянето чака проверката. Редовете влизат всички заедно или никой; ако спрете, в Redbook всичко остава както е било.
import-importing = Внасяме
import-importing-text = Редовете влизат всички заедно или никой; ако спрете, в Redbook всичко остава както е било.
import-stopping = Спираме
import-left = още около { $seconds } с
import-check-stopped = Проверката е спряна. В Redbook нищо не е внесено.
import-check-again = Провери отново
import-stopped = Спряно. Нищо не е внесено.
import-none = Няма да влезе нито един ред.
import-ready = Редовете влизат всички заедно, като една стъпка, която може да се отмени.
import-leave-wrong = { $count ->
    [one] Пропусни { $count } непоправен ред
   *[other] Пропусни { $count } непоправени реда
}
import-leave-undecided = { $count ->
    [one] Пропусни { $count } повторение без решение
   *[other] Пропусни { $count } повторения без решение
}
import-run = { $count ->
    [one] Внеси { $count } ред
   *[other] Внеси { $count } реда
}
import-run-bare = Внеси
import-list-file = { $name }, за поправяне
import-list-saved = Записано: { $file }
import-done = Внесено е
import-done-toast = Файлът { $name } е внесен
import-done-people = { $count ->
    [one] нов човек
   *[other] нови хора
}
import-done-accounts = { $count ->
    [one] нов клиент
   *[other] нови клиенти
}
import-done-areas = { $count ->
    [one] нова област на решение
   *[other] нови области на решение
}
import-done-months = { $count ->
    [one] месец продажби
   *[other] месеца продажби
}
import-done-added = { $count ->
    [one] допълнен картон
   *[other] допълнени картона
}
import-done-left = { $count ->
    [one] пропуснат ред
   *[other] пропуснати реда
}
import-done-nothing = Всичко във файла вече беше известно.
import-done-text = Влезе като една стъпка: отмяната връща всичко, както е било.
import-undone = Внасянето е отменено
import-undone-text = В Redbook всичко е както преди. За да внесете пак, отворете файла отново или върнете внасянето.
import-to-accounts = Към клиентите
import-to-portfolio = Към портфейла

## Tables that go out: name of the sheet and the file

doc-table-accounts = Клиенти
doc-table-people = Хора
doc-table-revenue = Приходи
