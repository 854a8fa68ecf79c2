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
