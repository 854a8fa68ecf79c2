### Днес: какво е за вършене, какво не търпи, какво предстои през седмицата.

today-title = Днес
today-summary = { $count ->
    [0] Няма нищо за вършене.
    [one] { $count } задача{ $urgent ->
        [0] .
       *[other] , която не търпи.
    }
   *[other] { $count } задачи. { $urgent ->
        [0] Нищо не закъснява.
        [one] Една не търпи.
       *[other] { $urgent } не търпят.
    }
}
today-views = Как е подредено
today-view = { $view ->
    [account] По клиенти
   *[urgency] По спешност
}
today-waits = Какво чака
today-beside = Календар и сделки
today-group = { $group ->
    [urgent] Не търпи
    [today] Днес
    [week] Тази седмица
   *[unmet] Отдавна не сме се срещали
}
today-no-account = Без клиент
today-none = Нищо не чака
today-none-text = Стъпките след изпращането, обещанията на двете страни, изтичащите срокове, рождените дни и големите клиенти, с които отдавна не сме се срещали, идват тук сами.
today-to-opportunities = Виж сделките
today-tick = Готово: { $what }
today-done = Готово: { $what }
today-commitment = Обещаха: { $what }
today-promised = Обещано за { $date }
today-step = { $side ->
    [theirs] Стъпка от плана за действие, тяхна
   *[ours] Стъпка от плана за действие, наша
}
today-meeting-unheld = Беше насрочена; резултат не е записан
today-expires = { $number } важи до { $date }
today-expired = Срокът на { $number } изтече: { $date }
today-birthday = Рожден ден: { $name }
today-birthday-turns = { $years ->
   *[other] { $name } става на { $years }
}
today-never-met = Още никой не се е срещал с тях
today-not-met = { $days ->
    [one] Без среща от { $days } ден
   *[other] Без среща от { $days } дни
}
today-last-met = Последна среща на { $date }
today-sales = { $sum } за 12 месеца
today-late = { $days ->
    [one] закъснява с { $days } ден
   *[other] закъснява с { $days } дни
}
today-left = { $days ->
    [0] изтича днес
    [one] остава { $days } ден
   *[other] остават { $days } дни
}
today-over = { $days ->
    [one] изтекъл преди { $days } ден
   *[other] изтекъл преди { $days } дни
}
today-now = днес
today-tomorrow = утре
today-script = Какво да кажа
today-script-of = Какво да кажа: { $what }
today-plan = Насрочи среща
today-plan-with = Насрочи среща: { $name }
today-open = { $kind ->
    [commitment] Отвори контакта
    [action] Отвори плана
    [meeting] Отвори плана
    [expiring] Отвори офертата
    [birthday] Отвори картата
   *[other] Отвори
}
today-open-named = { $kind ->
    [commitment] Отвори контакта
    [action] Отвори плана
    [meeting] Отвори плана
    [expiring] Отвори офертата
    [birthday] Отвори картата
   *[other] Отвори
}: { $what }
today-calendar = В календара
today-calendar-all = Всички срещи
today-calendar-none = За тези дни няма насрочена среща.
today-distance = Разстояние до сделката
today-standing = { $count ->
    [one] { $count } не се движи: след последния контакт клиентът не е поел ангажимент.
   *[other] { $count } не се движат: след последния контакт клиентът не е поел ангажимент.
}
