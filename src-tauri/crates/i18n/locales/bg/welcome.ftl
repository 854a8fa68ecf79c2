### Първият екран.

welcome-title = Добрият клиент е рядък вид.
welcome-text = Не можете да го размножите, но можете да промените как работите с всеки, когото имате.
welcome-offline = Работи без интернет. Нищо не напуска този компютър.
welcome-where = Къде да пазим вашата книга?
welcome-what = Работното пространство е файл на този компютър и папка с прикачени файлове до него. „Направи копие“ в настройките взема и двете.
welcome-refused = Файлът „{ $file }“ не се отвори
welcome-refused-safe = В него нищо не е променено.
welcome-opening = Отваряме
welcome-restore = Възстанови от копие…
welcome-restoring = Възстановяваме
welcome-restored = Пространството е възстановено от копието
welcome-restored-aside = Възстановено от копието. Повреденият файл се пази до него: { $file }
welcome-new = Ново работно пространство
welcome-name = Име
welcome-name-hint = Името на фирмата, както се изписва в офертите. По-късно може да се промени.
welcome-language = Език
welcome-currency = Валута
welcome-folder = Папка
welcome-choose = Избери…
welcome-create = Създай пространството
welcome-creating = Създаваме
welcome-open = Отвори работно пространство
welcome-open-detail = Избери файл .redbook
welcome-recent = Последно отваряни
welcome-sample = Разгледай пример
welcome-sample-detail = Измислени клиенти с техните хора и оферти в три версии
