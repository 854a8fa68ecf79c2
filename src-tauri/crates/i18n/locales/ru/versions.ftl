### Версии предложения и копии для другого клиента: copy-<код> говорит, на что взглянуть в копии.

copy-dates-moved = Условия действуют до { $valid_until }: копия подготовлена сегодня.
copy-language-changed = Язык теперь { $to }, а был { $from }.
copy-currency-changed = Цены были в валюте { $from } и очищены: введите их в валюте { $to }.
copy-discount-kept = Скидку давали другому клиенту. Подходит ли она здесь?
copy-calculation-kept = В расчёте затраты другого клиента.
copy-calculation-dropped = Расчёт был в другой валюте и не перенесён.
copy-person-emptied = Редакция никому не адресована: её читатель работает у другого клиента.
copy-exclusivity-promised = Эти условия обещаны только другому клиенту.
copy-criteria-answered = Здесь ответ на то, о чём спрашивал другой клиент.
copy-appendix-kept = Приложение «{ $name }» перенесено. Не назван ли в нём другой клиент?
copy-reference-is-account = { $reference } прочтёт здесь о себе.
copy-reference-competitor = { $reference }: та же отрасль ({ $industry }), возможно, конкурент.
copy-name-left = В тексте осталось «{ $name }».
copy-date-left = В тексте осталась дата из другого предложения: { $text }.
copy-name-left-nameless = В тексте осталось название или имя другого клиента.
copy-date-left-nameless = В тексте осталась дата из другого предложения.
copy-appendix-kept-nameless = Перенесено приложение. Не назван ли в нём другой клиент?
copy-reference-is-account-nameless = Один из рекомендателей прочтёт здесь о себе.
copy-reference-competitor-nameless = Один из рекомендателей из той же отрасли: возможно, конкурент.
copy-text-missing-language = Не всё написано на нужном языке ({ $language }).

## Пересмотры предложения: список, продление

versions-title = Версии
versions-open = Версии…
versions-of = { $number }, версии
versions-revision = Пересмотр { $revision }
versions-sent = Отправлено { $date }, действует до { $until }
versions-not-sent = Пишется с { $date }, действует до { $until }
versions-went = { $how ->
    [email] { $name } по эл. почте
    [letter] { $name } письмом
    [by_hand] { $name } лично
   *[other] { $name }
}
versions-erased = удалённый человек
versions-findings = { $count ->
    [one] С ней хранится { $count } замечание
    [few] С ней хранятся { $count } замечания
   *[other] С ней хранятся { $count } замечаний
}
versions-finding-show = Показать: { $finding }
versions-revise = Пересмотреть…
versions-revised = Начат { $number }. Отправленное действует, пока не отправлен он.
versions-extend = Продлить…
versions-extend-note = Начинается следующий пересмотр с более поздним последним днём. Отправленное остаётся как было.
versions-extend-by = +{ $days } дн., { $date }
versions-extend-other = Другой день
versions-extend-later = Выберите день позже { $date }, который ещё не прошёл.
versions-extend-to = Продлить до { $date }
versions-extended = Начат { $number } с более поздним днём
versions-record = { $kind ->
    [accepted] Записать: принято…
    [declined] Записать: отклонено…
   *[withdrawn] Записать: отозвано нами…
}
versions-reopen = Отменить исход
versions-reopened = Снова открыто: { $number }
versions-compare = Сравнить с прежней
versions-writing = { $number } пишется: отправьте или удалите его, прежде чем начинать другой пересмотр.
