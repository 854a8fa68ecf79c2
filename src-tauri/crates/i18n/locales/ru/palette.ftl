### Палитра: Ctrl K.

palette-title = Найти или сделать
palette-open = Открыть
palette-do = Сделать
palette-text = Найдено в тексте
palette-scope = Клиент: { $name }
palette-scope-empty = Напишите имя или слово, чтобы найти его у клиента { $name }.
palette-scope-remove = Снова искать везде, а не только у клиента { $name }
palette-narrow = искать у одного клиента
palette-choose = открыть
palette-keys = все клавиши
palette-nothing = Ничего не найдено. Попробуйте начало имени или слова.

## Where the words of a hit are

palette-field-legal-name = Полное название
palette-field-names = Имя на другом языке
palette-field-notes = Заметки
palette-field-keeps = Что их удерживает
palette-field-next-step = Следующий шаг
palette-field-business = Чем занимается
palette-field-supply = Поставки
palette-field-industry = Отрасль
palette-field-tags = Метки
palette-field-address = Адрес
palette-field-website = Сайт
palette-field-email = Почта
palette-field-phone = Телефон
palette-field-tax-id = Налоговый номер
palette-field-position = Должность
palette-field-department = Подразделение
palette-field-number = Номер
palette-field-headline = Заголовок
palette-field-text = Текст
palette-field-summary = Кратко
palette-field-commitment = Обязательство
palette-field-criteria = Критерии
palette-field-content = Текст
palette-field-industries = Отрасли
