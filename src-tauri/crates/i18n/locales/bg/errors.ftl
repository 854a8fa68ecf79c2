### Откази с думи: error-<код>. Казват какво не е наред и, където може, какво да се направи или какво е запазено.

error-internal = Нещо в програмата се обърка ({ $detail }). Данните ви не са променени.
error-unknown-command = Програмата няма такава команда.
error-bad-request = Заявката не е във вида, който тази команда очаква ({ $detail }). Данните ви не са променени.
error-field-missing = В заявката липсва полето { $field }. Данните ви не са променени.
error-field-unknown = В заявката има поле, което тази команда не познава: { $field }. Данните ви не са променени.

## Полета

error-field-required = Попълнете това поле.
error-field-too-long = { $limit ->
    [one] Тук се побира най-много { $limit } знак.
   *[other] Тук се побират най-много { $limit } знака.
}
error-too-many = { $limit ->
    [one] Тук се побира най-много { $limit } запис.
   *[other] Тук се побират най-много { $limit } записа.
}
error-field-out-of-range = От { $min } до { $max } включително.
error-field-malformed = Това не може да се прочете. Проверете как е написано.
error-field-too-precise = { $decimals ->
    [0] Тук са нужни цели числа.
    [one] Най-много { $decimals } цифра след десетичната запетая.
   *[other] Най-много { $decimals } цифри след десетичната запетая.
}
error-field-duplicate = Това вече е в списъка.
error-field-control-character = В текста има невидим знак. Напишете го наново, вместо да го поставяте.
error-not-allowed = В сегашното състояние това не може да се направи.
error-amount-too-large = Сумата е твърде голяма.
error-currency-mismatch = { $found } не може да се събере с { $expected }.
error-dates-reversed = Краят е преди началото.
error-date-in-future = Тази дата още не е настъпила.
error-birthday-in-future = Този рожден ден още не е настъпил.
error-expiry-required = Посочете докога важат условията.
error-edition-required = Версиите за трите вида читатели остават. Може да се изтрие само версия, написана за един човек.
error-reporting-cycle = Подчинението би се затворило в кръг: { $path }.
error-influence-on-self = Човек не може да влияе сам на себе си. Изберете двама души.
error-alternative-chosen-twice = Може да се избере само един от вариантите.
error-line-not-found = Този ред вече го няма.
error-item-not-found = Този ред вече го няма.
error-duplicate = Такова вече има.
error-unmet-needs-reason = { $count ->
    [one] Не е изпълнен { $count } критерий. Напишете защо продължавате; отговорът се пази.
   *[other] Не са изпълнени { $count } критерия. Напишете защо продължавате; отговорът се пази.
}

## Образци за номера

error-pattern-unknown-token = Образецът не познава „{ $token }“.
error-pattern-without-sequence = В образеца е нужен пореден номер.
error-pattern-two-sequences = Поредният номер може да е само един в образеца.
error-pattern-month-without-year = Месецът в образеца се нуждае от година.
error-pattern-like-revision = Краят на образеца би приличал на редакция.

## Записи

error-not-found = Това вече го няма.
error-version-conflict = Междувременно записът е променен другаде. Погледнете отново; текстът ви остава тук.
error-still-referenced = Това още се използва някъде.
error-sent-stays = Тази оферта е изпратена и остава каквато е. За промени започнете нова редакция.
error-revision-open = { $number } вече е започната. Продължете я или първо я изтрийте.
error-file-erased = На тези страници имаше човек, чиито данни са изтрити, затова те вече не се пазят.
error-nothing-to-undo = Няма какво да се отмени.
error-nothing-to-redo = Няма какво да се върне.

## Работни пространства и файлове

error-in-use = Продукти с тази ставка: { $count }. Първо им изберете друга ставка.
error-workspace-none-open = Няма отворено работно пространство.
error-workspace-newer-schema = Пространството е записано от по-нов Redbook. Обновете програмата; файлът не е променен.
error-workspace-locked = Работното пространство е отворено в друг прозорец.
error-workspace-not-ours = Този файл не е работно пространство на Redbook.
error-workspace-damaged = Работното пространство е повредено. Възстановете резервно копие; файлът остава, какъвто е.
error-workspace-missing = Работното пространство вече го няма. Преместен ли е файлът?
error-workspace-exists = Вече има файл с това име. Изберете друго име или друга папка.
error-storage-internal = Работното пространство не можа да се запише ({ $detail }). Данните ви не са променени.
error-backup-failed = Резервното копие не е направено ({ $reason }). По-старите са запазени.
error-check-failed = Проверката не можа да завърши.
error-check-found = Неща за преглед: { $count }. Изброени са по-горе.
error-no-such-command = Няма команда { $name }. `redbook commands` показва всички.
error-no-such-file = Няма файл { $path }. Проверете как са написани името и папката му.
error-is-a-folder = { $path } е папка. Посочете файл в нея.
error-no-such-proposal = { $found ->
    [none] Няма оферта с номер или ключ { $name }.
   *[other] Няма оферта с номер или ключ { $name }. Близки: { $near }.
}
error-no-such-account = { $found ->
    [none] Няма клиент с името { $name }. Напишете цялото име, ключа или all.
   *[other] Няма клиент с името { $name }. Близки: { $near }. Напишете цялото име, ключа или all.
}
error-disk-full = Дискът е пълен. Освободете място и опитайте отново.
error-io-failed = Не може да се прочете или запише: { $path }. Проверете дали папката съществува и дали може да се пише в нея.
error-file-is-workspace = { $path } е работно пространство на Redbook или място за файловете му. Изберете друго име или папка.
error-file-missing = Файла вече го няма.
error-file-too-large = „{ $name }“ е по-голям от { $megabytes } MB. Добавете по-малко копие или страница, на която пише къде е файлът.
error-file-empty = „{ $name }“ е празен.
error-file-vanished = Файлът „{ $name }“ вече го няма. Нищо не е копирано.
error-file-changed = „{ $name }“ се промени, докато се копираше. Запишете го, затворете го и го изберете пак.
error-file-damaged = Файлът е повреден. Приложете го отново.
error-file-not-ours = Програмата отваря само файлове, които сама е направила.
error-open-failed = Файлът не можа да се отвори. Той е в папката си.
error-print-failed = Печатът не започна. Файлът е записан; отворете го и отпечатайте оттам.
error-no-desktop = Това работи само в настолната програма.

## Документи

error-layout-failed = Страниците не можаха да се подредят ({ $reason }). Текстът ви е записан.
error-write-failed = PDF не можа да се запише ({ $reason }). Текстът ви е записан.
error-picture-broken = Картината е повредена. Сменете я; текстът е записан.
error-picture-too-large = Картината е твърде голяма.
error-appendix-broken = Файлът „{ $name }“ е повреден или не е PDF. Запишете го отново там, откъдето идва, и го изберете пак.
error-appendix-encrypted = Файлът „{ $name }“ е защитен. Запишете го без парола и ограничения и го изберете пак.
error-appendix-too-large = Файлът „{ $name }“ е твърде голям. Едно приложение има най-много { $megabytes } МБ и { $pages } страници.
error-glyph-missing = В шрифта няма знак за „{ $char }“. Напишете го по друг начин.
error-no-display = Няма екран. Какво работи без него, показва „redbook help“.
error-nothing-to-print = Още няма какво да се отпечата.
error-meeting-held = Тази среща вече е записана: добавете само наученото.
error-letter-too-long = Писмото не се побира на една страница. Съкратете го; текстът остава тук.
error-job-running = Друга дълга задача още върви. Изчакайте я или я спрете.
error-files-failed = { $count ->
    [one] { $count } файл не беше записан; причината е в списъка. Останалите са в папката.
   *[other] { $count } файла не бяха записани; причините са в списъка. Останалите са в папката.
}
error-no-such-folder = Няма папка { $path }. Първо я създайте.
