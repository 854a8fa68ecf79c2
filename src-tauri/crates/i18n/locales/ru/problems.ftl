# Проблемы клиента (M9): какие они, во что обходится за год, что сказали сами.

problems-title = Проблемы
problems-new = Проблема
problems-new-text = Проблема клиента, одной строкой
problems-new-hint = Enter добавляет, Esc закрывает
problems-none = Ни одной проблемы пока не записано
problems-none-text = Ценность предложения для клиента — в его проблемах и в том, во что они обходятся за год.
problems-together = вместе обходятся в { $sum } за год
problems-col-problem = Проблема и у кого она
problems-col-consequence = Последствие
problems-col-cost = Цена за год
problems-col-need = Потребность
problems-col-benefit = Что даст решение, их словами
problems-nobody = пока неизвестно, у кого
problems-uncounted = не посчитано
problems-uncounted-rest = { $count ->
    [one] { $count } проблема ещё не посчитана и в сумму не входит.
    [few] { $count } проблемы ещё не посчитаны и в сумму не входят.
   *[many] { $count } проблем ещё не посчитаны и в сумму не входят.
}
problems-need = { $need ->
    [explicit] явная
   *[hidden] скрытая
}
problems-quote = «{ $words }»
problems-not-said = ещё не сказали
problems-deleted = Удалено: { $name }
problems-delete = Удалить проблему
problems-text = Проблема
problems-who = У кого она
problems-decision = { $decision ->
    [considering] думает
    [for] хочет решить
    [against] оставит как есть
   *[unknown] не спрашивали
}
problems-decision-of = Хочет ли решить: { $name }
problems-holder-add = Добавить человека
problems-holder-drop = Убрать: { $name }
problems-department = Отдел
problems-department-hint = Пока человек неизвестен.
problems-consequence = Что из этого следует
problems-cost = Во что это обходится
problems-a-year = { $sum } за год
problems-part = Часть { $number }
problems-part-label = Что считается
problems-part-drop = Убрать часть { $number }
problems-part-add = Ещё часть
problems-part-sum = { $factors } = { $sum } в год
problems-part-uncounted = Не посчитано: впишите, сколько стоит одна единица.
problems-count-it = Посчитать
problems-rate = За единицу
problems-quantity = Сколько
problems-unit = Единица
problems-unit-hint = ч, рейсы
problems-per-label = Как часто
problems-per = { $per ->
    [day] в день
    [week] в неделю
    [month] в месяц
    [quarter] в квартал
   *[year] в год
}
problems-share = Доля
problems-source = Откуда числа
problems-source-hint = Их бухгалтерия, отчёт
problems-said = Их собственными словами
problems-benefit = Что им даст решение
problems-benefit-hint = Как они сказали
problems-said-by = Кто сказал
problems-said-by-hint = Выберите человека
problems-said-on = Когда
problems-said-waits = Укажите, кто сказал: тогда потребность станет явной и слова сохранятся.
problems-criteria = По чему будут выбирать
problems-criteria-short = Критерии:
problems-criterion-add = Связать критерий
problems-criterion-drop = Убрать связь: { $text }
problems-criteria-none = Ни одного критерия этих людей пока не знаем. Критерии записывают у каждого человека:
problems-note = Заметка
