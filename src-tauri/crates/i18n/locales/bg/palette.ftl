### Палитрата: Ctrl K.

palette-title = Намери или направи
palette-open = Отвори
palette-do = Направи
palette-text = Намерено в текста
palette-scope = Клиент: { $name }
palette-scope-empty = Напишете име или дума, за да ги намерим при { $name }.
palette-scope-remove = Търси отново навсякъде, не само при { $name }
palette-narrow = само при един клиент
palette-choose = отвори
palette-keys = всички клавиши
palette-nothing = Нищо не е намерено. Опитайте с началото на име или дума.

## Where the words of a hit are

palette-field-legal-name = Официално име
palette-field-names = Име на друг език
palette-field-notes = Бележки
palette-field-keeps = Какво ги задържа
palette-field-next-step = Следваща стъпка
palette-field-business = Дейност
palette-field-supply = Доставки
palette-field-industry = Отрасъл
palette-field-tags = Етикети
palette-field-address = Адрес
palette-field-website = Сайт
palette-field-email = Имейл
palette-field-phone = Телефон
palette-field-tax-id = Данъчен номер
palette-field-position = Длъжност
palette-field-department = Отдел
palette-field-number = Номер
palette-field-headline = Заглавие
palette-field-text = Текст
palette-field-summary = Накратко
palette-field-commitment = Ангажимент
palette-field-criteria = Критерии
palette-field-content = Текст
palette-field-industries = Отрасли
