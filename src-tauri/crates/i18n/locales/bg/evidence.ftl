# Папката с доказателства на клиента (M11): всеки общ резултат като файл, свързан с критериите, които доказва.

evidence-name = Доказателства
evidence-files = Файлове
evidence-drop-hint = Файловете могат да се пуснат тук
evidence-add = Добави файл в папката с доказателства
evidence-add-short = Добави…
evidence-add-for = Добави доказателство за „{ $what }“
evidence-adding = Копира се
evidence-copying = Копира се { $at } от { $of }: { $name }
evidence-added = { $count ->
    [one] В папката има един нов файл
   *[other] В папката има { $count } нови файла
}
evidence-deleted = Изтрито: { $title }
evidence-delete = Изтрий файла
evidence-none = Още няма нищо в папката
evidence-none-text = Подписаните протоколи, докладите от изпитвания и общите изчисления доказват онова, което обещавате. Те се копират изцяло и вече не се променят.
evidence-sought = Каквото добавите сега, доказва { $what }, критерий: { $person }. Файл, който вече е тук, може да се отвори и отбележи.
evidence-sought-leave = Не сега
evidence-choose = Избери файл…
evidence-kind-label = Вид
evidence-kind = { $kind ->
    [test-report] Доклад от изпитване
    [minutes] Протокол
    [calculation] Изчисление
    [estimate] Оферта с разчет
    [third-party] Доклад от трета страна
    [past-project] Минал проект
   *[other] Друго
}
evidence-undated = без дата
evidence-proves-these = { $count ->
    [1] доказва „{ $first }“
    [2] доказва „{ $first }“ и още един критерий
   *[other] доказва „{ $first }“, общо критерии: { $count }
}
evidence-proves-nothing = още не доказва никакъв критерий
evidence-gone = Файлът изчезна: той не доказва нищо, докато не се избере отново.
evidence-refile = Избери го отново…
evidence-refiled = Файлът отново е в папката
evidence-missing = Критерии без доказателство
evidence-missing-of = { $missing } от { $wanted }
evidence-nothing-wanted = Още не са известни ничии критерии: те се записват при хората.
evidence-all-proved = Всеки критерий има доказателство.
evidence-decides = решава
evidence-title = Заглавие
evidence-dated = Дата на документа
evidence-author = Съставил
evidence-deal = За коя сделка
evidence-no-deal = За никоя
evidence-proves = Какво доказва
evidence-no-criteria = Още не са известни ничии критерии.
evidence-note = Бележка
evidence-preview = Какво има във файла
evidence-no-preview = Такива файлове се отварят в своята програма.
evidence-unreadable = Този файл не може да се покаже тук. Пази се такъв, какъвто е дошъл; може би ще го отвори собствената му програма.
evidence-cut = Текстът продължава; тук е показано само началото.
evidence-open = Отвори копие
evidence-save = Запази копие…
evidence-saved = Записано: { $name }
evidence-size = { $unit ->
    [b] { $value } B
    [kb] { $value } KB
   *[mb] { $value } MB
}
evidence-none-deal = Още няма файл за тази сделка
