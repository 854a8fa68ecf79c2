### Версии предложения и копии для другого клиента: copy-<код> говорит, на что взглянуть в копии.

copy-dates-moved = Подготовлено сегодня; условия действуют до { $valid_until }.
copy-language-changed = Язык теперь { $to }, а был { $from }.
copy-currency-changed = Цены были в валюте { $from } и очищены: введите их в валюте { $to }.
copy-discount-kept = Скидку давали другому клиенту. Подходит ли она здесь?
copy-calculation-kept = В расчёте затраты другого клиента.
copy-calculation-dropped = Расчёт был в другой валюте и не перенесён.
copy-person-emptied = Редакция никому не адресована: её читатель работает у другого клиента.
copy-exclusivity-promised = Эти условия обещаны только другому клиенту.
copy-criteria-answered = Здесь ответ на то, о чём спрашивал другой клиент.
copy-reference-is-account = { $reference } прочтёт здесь о себе.
copy-reference-competitor = { $reference }: та же отрасль ({ $industry }), возможно, конкурент.
copy-name-left = В тексте осталось «{ $name }».
copy-date-left = В тексте осталась дата из другого предложения: { $text }.
copy-text-missing-language = Не всё написано на нужном языке ({ $language }).
