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
