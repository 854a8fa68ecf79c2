# Папка доказательств клиента (M11): каждый общий результат файлом, со ссылкой на критерии, которые он доказывает.

evidence-name = Доказательства
evidence-files = Файлы
evidence-drop-hint = Файлы можно перетащить сюда
evidence-add = Добавить файл в папку доказательств
evidence-add-short = Добавить…
evidence-add-for = Добавить доказательство для «{ $what }»
evidence-adding = Копируется
evidence-copying = Копируется { $at } из { $of }: { $name }
evidence-added = { $count ->
    [one] В папке { $count } новый файл
    [few] В папке { $count } новых файла
   *[many] В папке { $count } новых файлов
}
evidence-deleted = Удалено: { $title }
evidence-delete = Удалить файл
evidence-none = Пока ничего не подшито
evidence-none-text = Подписанные протоколы, отчёты об испытаниях и совместные расчёты доказывают то, что вы обещаете. Они копируются целиком и больше не меняются.
evidence-sought = То, что вы добавите сейчас, докажет { $what }, критерий: { $person }. Файл, который уже здесь, можно открыть и отметить.
evidence-sought-leave = Не сейчас
evidence-choose = Выбрать файл…
evidence-kind-label = Вид
evidence-kind = { $kind ->
    [test-report] Отчёт об испытании
    [minutes] Протокол
    [calculation] Расчёт
    [estimate] Смета
    [third-party] Отчёт третьей стороны
    [past-project] Прошлый проект
   *[other] Другое
}
evidence-undated = без даты
evidence-proves-these = { $count ->
    [1] доказывает «{ $first }»
    [2] доказывает «{ $first }» и ещё один критерий
   *[other] доказывает «{ $first }», всего критериев: { $count }
}
evidence-proves-nothing = пока не доказывает ни одного критерия
evidence-gone = Файл пропал: он ничего не доказывает, пока его не выбрать заново.
evidence-refile = Выбрать заново…
evidence-refiled = Файл снова в папке
evidence-missing = Критерии без доказательств
evidence-missing-of = { $missing } из { $wanted }
evidence-nothing-wanted = Ничьи критерии пока не известны: их записывают у людей.
evidence-all-proved = У каждого критерия есть доказательство.
evidence-decides = решает
evidence-title = Название
evidence-dated = Дата на документе
evidence-author = Кто составил
evidence-deal = Для какой сделки
evidence-no-deal = Ни для какой
evidence-proves = Что доказывает
evidence-no-criteria = Ничьи критерии пока не известны.
evidence-note = Заметка
evidence-preview = Что в файле
evidence-no-preview = Такие файлы открываются в своей программе.
evidence-unreadable = Этот файл здесь показать нельзя. Он хранится таким, каким пришёл; возможно, его откроет своя программа.
evidence-cut = Текст продолжается; здесь показано только начало.
evidence-open = Открыть копию
evidence-save = Сохранить копию…
evidence-saved = Сохранено: { $name }
evidence-size = { $unit ->
    [b] { $value } Б
    [kb] { $value } КБ
   *[mb] { $value } МБ
}
evidence-none-deal = Об этой сделке файлов пока нет
