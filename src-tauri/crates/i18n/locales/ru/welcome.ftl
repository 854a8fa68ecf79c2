### Первый экран.

welcome-title = Хороший клиент — редкий зверь.
welcome-text = Размножить этот вид нельзя. Можно иначе работать с каждым, кто у вас есть.
welcome-offline = Работает без интернета. Ничего не покидает этот компьютер.
welcome-where = Где будет храниться ваша книга?
welcome-what = Рабочее пространство — это файл на этом компьютере и папка с вложениями рядом с ним. «Сделать копию» в настройках берёт и то и другое.
welcome-refused = Файл «{ $file }» не открылся
welcome-refused-safe = В нём ничего не изменилось.
welcome-opening = Открываем
welcome-restore = Восстановить из копии…
welcome-restoring = Восстанавливаем
welcome-restored = Пространство восстановлено из копии
welcome-restored-aside = Восстановлено из копии. Повреждённый файл сохранён рядом: { $file }
welcome-new = Новое рабочее пространство
welcome-name = Название
welcome-name-hint = Название компании, как оно стоит в предложениях. Позже его можно изменить.
welcome-language = Язык
welcome-currency = Валюта
welcome-folder = Папка
welcome-choose = Выбрать…
welcome-create = Создать пространство
welcome-creating = Создаём
welcome-open = Открыть рабочее пространство
welcome-open-detail = Выбрать файл .redbook
welcome-recent = Открывали раньше
welcome-sample = Осмотреться на примере
welcome-sample-detail = Вымышленные клиенты, их люди, предложения в трёх редакциях
