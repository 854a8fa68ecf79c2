### Рамката на прозореца: странична лента, команди, запис, отмяна.

shell-app = Redbook
shell-places = Раздели
shell-accounts = Клиенти
shell-proposals = Оферти
shell-pinned = Закачени
shell-settings = Настройки
shell-search = Намери…
shell-nowhere = Няма такава страница
shell-nowhere-text = Адресът може да е остарял или записът да е изтрит.
shell-nowhere-home = Към клиентите

## Запис

shell-saved-at = Записано в { $time }
shell-saved-on = Записано на { $date }, { $time }
shell-saved-day = Записано на { $date }
shell-saved-nothing = Всичко е записано
shell-not-saved-short = Не е записано
shell-not-saved = Последната промяна не е записана.
shell-not-read = Не всичко тук можа да се прочете.
shell-text-kept = Текстът ви остава тук.
shell-retrying = Записваме

## Отмяна

shell-undone = { $way ->
    [undo] Отменено: { $what }
   *[redo] Върнато: { $what }
}
shell-change = последната промяна
shell-redo = Върни

## Команди и клавиши

shell-other-workspace = Отвори друго работно пространство
shell-all-keys = Всички клавиши
shell-back = Назад
shell-forward = Напред
shell-pane-next = Следващ панел
shell-pane-previous = Предишен панел
shell-theme-dark = Тъмна тема
shell-theme-light = Светла тема
shell-zoom-in = По-едро
shell-zoom-out = По-дребно
shell-zoom-reset = Обичаен размер
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
shell-keys-here = Работят тук
shell-keys-lists = В списъци и полета
shell-keys-rows = Следващ и предишен ред
shell-keys-open = Отвори
shell-keys-peek = Надникни
shell-keys-esc = Затвори или излез от полето
shell-keys-move = Премести ред или блок
shell-keys-delete = Изтрий реда или блока

## The menu bar of macOS

menu-edit = Редактиране
menu-window = Прозорец
shell-files-missing = { $count ->
    [one] С това копие не дойде едно изображение или документ: до него липсва папката с приложенията.
   *[other] С това копие не дойдоха { $count } изображения и документа: до него липсва папката с приложенията.
}
