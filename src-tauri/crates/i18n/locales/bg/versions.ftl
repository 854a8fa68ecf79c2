### Редакции на оферта и копия за друг клиент: copy-<код> казва какво да се погледне в копието.

copy-dates-moved = Условията важат до { $valid_until }: копието е подготвено днес.
copy-language-changed = Езикът вече е { $to }, а беше { $from }.
copy-currency-changed = Цените бяха в { $from } и са изчистени: въведете ги в { $to }.
copy-discount-kept = Отстъпката е дадена на друг клиент. Важи ли и тук?
copy-calculation-kept = Изчислението е с разходите на друг клиент.
copy-calculation-dropped = Изчислението беше в друга валута и не е пренесено.
copy-person-emptied = Версията не е адресирана до никого: читателят ѝ работи при другия клиент.
copy-exclusivity-promised = Тези условия са обещани само на друг клиент.
copy-criteria-answered = Това отговаря на въпросите на друг клиент.
copy-appendix-kept = Приложението „{ $name }“ идва с копието. Споменава ли другия клиент?
copy-reference-is-account = { $reference } ще прочете тук за себе си.
copy-reference-competitor = { $reference } е от същия отрасъл ({ $industry }) и може да е конкурент.
copy-name-left = В текста е останало „{ $name }“.
copy-date-left = В текста е останала дата от другата оферта: { $text }.
copy-name-left-nameless = В текста е останало име на другия клиент.
copy-date-left-nameless = В текста е останала дата от другата оферта.
copy-appendix-kept-nameless = С копието идва приложение. Споменава ли другия клиент?
copy-reference-is-account-nameless = Един от препоръчващите ще прочете тук за себе си.
copy-reference-competitor-nameless = Един от препоръчващите е от същия отрасъл и може да е конкурент.
copy-text-missing-language = Нещо още не е написано на нужния език ({ $language }).

## Редакции на оферта: списък, удължаване

versions-title = Редакции
versions-open = Редакции…
versions-of = { $number }, редакции
versions-revision = Редакция { $revision }
versions-sent = Изпратена на { $date }, важи до { $until }
versions-not-sent = Пише се от { $date }, важи до { $until }
versions-went = { $how ->
    [email] { $name } по имейл
    [letter] { $name } с писмо
    [by_hand] { $name } на ръка
   *[other] { $name }
}
versions-erased = изтрито лице
versions-findings = { $count ->
    [one] С нея се пази { $count } забележка
   *[other] С нея се пазят { $count } забележки
}
versions-finding-show = Покажи: { $finding }
versions-revise = Нова редакция…
versions-revised = Започната е { $number }. Изпратеното важи, докато тя не бъде изпратена.
versions-extend = Удължи…
versions-extend-note = Започва следващата редакция с по-късен последен ден. Изпратеното остава, каквото беше.
versions-extend-by = +{ $days } дни, { $date }
versions-extend-other = Друг ден
versions-extend-later = Изберете ден след { $date }, който още не е минал.
versions-extend-to = Удължи до { $date }
versions-extended = Започната е { $number } с по-късния ден
versions-record = { $kind ->
    [accepted] Запиши: приета…
    [declined] Запиши: отказана…
   *[withdrawn] Запиши: оттеглена от нас…
}
versions-reopen = Върни изхода
versions-reopened = Отново отворена: { $number }
versions-compare = Сравни с предишната
versions-writing = { $number } се пише: изпратете я или я изтрийте, преди да започнете друга редакция.
