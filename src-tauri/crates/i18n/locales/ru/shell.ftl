### Рамка окна: боковая панель, команды, сохранение, отмена.

shell-app = Redbook
shell-places = Разделы
shell-accounts = Клиенты
shell-proposals = Предложения
shell-pinned = Закреплённые
shell-settings = Настройки
shell-search = Найти…
shell-nowhere = Такой страницы нет
shell-nowhere-text = Адрес мог устареть, или запись удалена.
shell-nowhere-home = Перейти к клиентам

## Сохранение

shell-saved-at = Сохранено в { $time }
shell-saved-on = Сохранено { $date }, { $time }
shell-saved-day = Сохранено { $date }
shell-saved-nothing = Всё сохранено
shell-not-saved-short = Не сохранено
shell-not-saved = Последнее изменение не сохранено.
shell-not-read = Здесь удалось прочитать не всё.
shell-text-kept = Ваш текст остаётся здесь.
shell-retrying = Сохраняем

## Отмена

shell-undone = { $way ->
    [undo] Отменено: { $what }
   *[redo] Возвращено: { $what }
}
shell-change = последнее изменение
shell-redo = Вернуть

## Команды и клавиши

shell-other-workspace = Открыть другое рабочее пространство
shell-all-keys = Все клавиши
shell-back = Назад
shell-forward = Вперёд
shell-pane-next = Следующая панель
shell-pane-previous = Предыдущая панель
shell-theme-dark = Тёмная тема
shell-theme-light = Светлая тема
shell-zoom-in = Крупнее
shell-zoom-out = Мельче
shell-zoom-reset = Обычный размер
shell-language-name = { $code ->
    [ru] Русский
    [bg] Български
   *[en] English
}
shell-language-switch = { $code ->
    [ru] Русский язык
    [bg] Български език
   *[en] English language
}
shell-keys-here = Работают здесь
shell-keys-lists = В списках и полях
shell-keys-rows = Следующая и предыдущая строка
shell-keys-open = Открыть
shell-keys-peek = Заглянуть
shell-keys-esc = Закрыть или выйти из поля
shell-keys-move = Переместить строку или блок
shell-keys-delete = Удалить строку или блок

## The menu bar of macOS

menu-edit = Правка
menu-window = Окно
shell-files-missing = { $count ->
    [one] С этой копией не пришёл { $count } рисунок или документ: рядом с ней нет папки вложений.
    [few] С этой копией не пришли { $count } рисунка или документа: рядом с ней нет папки вложений.
   *[other] С этой копией не пришло { $count } рисунков и документов: рядом с ней нет папки вложений.
}
