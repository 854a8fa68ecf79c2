# Проблеми на клиента (M9): какви са, колко струва на година, какво казаха сами.

problems-title = Проблеми
problems-new = Проблем
problems-new-text = Проблемът им, с един ред
problems-new-hint = Enter добавя, Esc затваря
problems-none = Още няма записан проблем
problems-none-text = Стойността на офертата за клиента е в проблемите му и в това колко му струват на година.
problems-together = заедно струват { $sum } на година
problems-col-problem = Проблем и кой го има
problems-col-consequence = Последица
problems-col-cost = Цена за година
problems-col-need = Нужда
problems-col-benefit = Ползата с техни думи
problems-nobody = още не се знае кой
problems-uncounted = не е изчислено
problems-uncounted-rest = { $count ->
    [one] { $count } проблем още не е изчислен и не е в сбора.
   *[other] { $count } проблема още не са изчислени и не са в сбора.
}
problems-need = { $need ->
    [explicit] изрична
   *[hidden] скрита
}
problems-quote = „{ $words }“
problems-not-said = още не са го казали
problems-deleted = Изтрит: { $name }
problems-delete = Изтрий проблема
problems-text = Проблем
problems-who = Кой го има
problems-decision = { $decision ->
    [considering] обмисля
    [for] иска да се реши
    [against] би го оставил
   *[unknown] не сме питали
}
problems-decision-of = Иска ли { $name } да се реши
problems-holder-add = Добави лице
problems-holder-drop = Махни: { $name }
problems-department = Отдел
problems-department-hint = Докато лицето не е известно.
problems-consequence = Какво следва от него
problems-cost = Колко им струва
problems-a-year = { $sum } на година
problems-part = Част { $number }
problems-part-label = Какво се брои
problems-part-drop = Махни част { $number }
problems-part-add = Още една част
problems-part-sum = { $factors } = { $sum } годишно
problems-part-uncounted = Не е изчислено: напишете колко струва една единица.
problems-count-it = Изчисли
problems-rate = За единица
problems-quantity = Колко
problems-unit = Единица
problems-unit-hint = ч, курсове
problems-per-label = Колко често
problems-per = { $per ->
    [day] на ден
    [week] на седмица
    [month] на месец
    [quarter] на тримесечие
   *[year] на година
}
problems-share = Дял
problems-source = Откъде са числата
problems-source-hint = Счетоводството им, отчет
problems-said = С техни думи
problems-benefit = Какво ще им даде решението
problems-benefit-hint = Както го казаха
problems-said-by = Кой го каза
problems-said-by-hint = Изберете лице
problems-said-on = Кога
problems-said-waits = Посочете кой го каза: тогава нуждата става изрична и думите се записват.
problems-criteria = По какво ще избират
problems-criteria-short = Критерии:
problems-criterion-add = Свържи критерий
problems-criterion-drop = Премахни връзката: { $text }
problems-criteria-none = Още не знаем нито един критерий на тези хора. Критериите се записват при всеки човек:
problems-note = Бележка
