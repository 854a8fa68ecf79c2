### Стол коммерческого предложения: план, страницы, свойства.

desk-proposal-gone = Предложения больше нет
desk-back = К предложениям
desk-title = Название
desk-no-number = Пока без номера
desk-until = До { $date }
desk-days-left = { $days ->
    [0] Последний день
    [one] Остался { $days } день
    [few] Осталось { $days } дня
   *[other] Осталось { $days } дней
}
desk-days-past = { $days ->
    [one] Истекло { $days } день назад
    [few] Истекло { $days } дня назад
   *[other] Истекло { $days } дней назад
}
desk-frozen = { $state ->
    [sent] Отправлено { $date }: текст и цены остаются такими, какими отправлены.
    [expiring] Отправлено { $date }: текст и цены остаются такими, какими отправлены.
    [expired] Отправлено { $date }, срок истёк. Текст и цены остаются такими, какими отправлены.
    [accepted] Принято. Текст и цены остаются такими, какими отправлены.
    [declined] Отклонено. Текст и цены остаются такими, какими отправлены.
   *[other] Закрыто. Текст и цены остаются такими, какими отправлены.
}

## Редакции

desk-editions = Редакции
desk-show-edition = { $reader ->
    [director] Показать редакцию для директора
    [hr] Показать редакцию для персонала
   *[finance] Показать редакцию для финансов и техники
}
desk-nobody = Пока никому
desk-show-person = Показать редакцию. Кому: { $person }
desk-edition-add = Редакция для одного человека
desk-edition-for = Кому: { $person }
desk-edition-write = Написать. Кому: { $person }
desk-editions-personal = Редакции для одного человека
desk-edition-nobody = Адресатов больше нет. Добавить людей…
desk-edition-remove = Удалить редакцию. Кому: { $person }
desk-edition-removed = Редакция удалена: { $person }
desk-written-as = Написано как для
desk-written-as-hint = При другом выборе эта редакция начнётся заново со страниц того читателя; «Отменить» вернёт написанное сейчас.
desk-edition-rewritten = { $reader ->
    [director] Редакция — { $person } — начата заново с редакции директора
    [hr] Редакция — { $person } — начата заново с редакции для персонала
   *[finance] Редакция — { $person } — начата заново с редакции для финансов и техники
}
desk-file-name-person = { $number } { $account } { $person }
desk-answered = { $answered } из { $of }

## Части окна

desk-panes = Части окна
desk-blocks = Блоки
desk-pages = Страницы
desk-details = Подробности

## Выпуск

desk-export = Выпустить
desk-exporting = Выпускается
desk-export-this = Эту редакцию…
desk-export-all = Все редакции в папку…
desk-export-this-named = Выпустить эту редакцию…
desk-export-all-named = Выпустить все редакции в папку…
desk-export-words = pdf экспорт сохранить файл документ
desk-print = Напечатать эту редакцию
desk-final = Начисто, с номером
desk-final-detail = Получит следующий номер. У черновика номера нет.
desk-final-next = Получит номер { $number }. У черновика номера нет.
desk-number-taken = Присвоен номер { $number }.
desk-number-kept = В файлах стоит номер { $number }.
desk-file-name = { $number } { $account } { $reader ->
    [director] директор
    [hr] персонал
   *[finance] финансы
}
desk-exported = Выпущено: { $file }
desk-exported-all = { $count ->
    [one] Выпущена { $count } редакция
    [few] Выпущены { $count } редакции
   *[other] Выпущено { $count } редакций
}

## План

desk-page = Страница { $page }
desk-one-page-first = сначала одна страница
desk-add-block = Добавить блок
desk-page-break = Разрыв страницы
desk-page-break-before = перед «{ $name }»
desk-add-find = Вид блока, слова из библиотеки
desk-add-fitting = Отвечает на то, что ещё без ответа
desk-add-kinds = Новый
desk-add-shared = Общие, здесь не показаны
desk-add-library = Из библиотеки
desk-add-answers = Отвечает на критерий «{ $criterion }»
desk-add-untranslated = На этом языке ещё не написано
desk-add-more = В библиотеке ещё { $count }: наберите слово.
desk-inserted = Из библиотеки: { $name }
desk-block-menu = Что сделать с блоком «{ $name }»
desk-block-open = Здесь не всё закончено
desk-block-shared = Общий для редакций
desk-block-foot = Стоит внизу первой страницы
desk-block-last = Всегда последний
desk-shared-note = Общий для редакций: изменится здесь — изменится везде.
desk-move-note = передвинуть блок
desk-slash-note = добавить блок
desk-move-to-page = Перенести на страницу { $page }
desk-own-copy = Сделать отдельную копию
desk-share = Сделать общим для редакций
desk-new-page = Начать с новой страницы
desk-take-out = Убрать из этой редакции
desk-delete = Удалить
desk-delete-everywhere = Удалить из всех редакций
desk-taken-out = Убрано: { $name }
desk-deleted = Удалено: { $name }
desk-shared = Теперь доступно другим редакциям: { $name }
desk-owned = У этой редакции теперь свой блок: { $name }

## Страницы

pdf-page-of = Страница { $page } из { $pages }
desk-page-before = Предыдущая страница
desk-page-after = Следующая страница
desk-zoom-in = Страницы крупнее
desk-zoom-out = Страницы мельче
desk-zoom-fit = По ширине
desk-is-the-pdf = Это сам PDF, обновлён { $seconds } с назад
desk-is-the-pdf-brief = PDF, { $seconds } с назад
desk-opening = Предложение открывается…
desk-laying-out = Страницы верстаются…
desk-last-good = Показаны последние удачные страницы
desk-not-drawn = Страница не рисуется
desk-no-pages = Страницы не удаётся сверстать

## Выбранный блок

desk-block-close = Закрыть блок
desk-shared-by = Общий: { $readers }. Правка меняет все эти редакции.
desk-shared-alone = Можно показать и в других редакциях.
desk-expiry-note = Всегда последние слова предложения.
desk-other-languages = Вы пишете: { $language }. Ещё написано: { $others }.
desk-shown-instead = На этом языке ещё не написано. На странице стоит то, что здесь серым.
desk-row-empty = Строка { $number }
desk-row-remove = Убрать
desk-row-remove-named = Убрать: { $name }
desk-gone = Больше нет в списке
desk-to-settings = Открыть настройки

## Письмо

desk-text-tools = Вид текста
desk-bold = Полужирный
desk-italic = Курсив
desk-bullets = Список
desk-numbers = Нумерованный список
desk-number = Число
desk-insert-number = Вставить число, которое хранится в одном месте
desk-link = Ссылка
desk-link-address = Адрес
desk-link-set = Поставить ссылку
desk-link-remove = Убрать ссылку
desk-link-wrong = Это не адрес. Напишите, например, example.org или name@example.org.

## Цены и условия

desk-prices = Цены и условия
desk-prices-aside = { $currency }, { $tax ->
    [with] с НДС
   *[without] без НДС
}
desk-lines = Строки цен
desk-lines-none = Цен пока нет. Они вводятся один раз и стоят во всех редакциях.
desk-lines-more = { $shown } из { $count }, показать ещё
desk-line = Строка
desk-line-new = Новая строка
desk-line-from-list = Из прайс-листа
desk-line-heading = Заголовок
desk-line-subtotal = Подытог
desk-line-unnamed = Без названия
desk-line-name = Название
desk-line-nameless = В таблице будет пустая строка. Напишите, что это.
desk-line-nothing = При количестве 0 строка ничего не стоит. Укажите количество или уберите строку.
desk-line-too-large = Сумма строки слишком велика.
desk-line-note = Примечание под названием
desk-line-remove = Убрать строку
desk-line-is-optional = по желанию
desk-line-is-alternative = вариант
desk-line-is-chosen = выбрано
desk-line-is-yearly = в год
desk-line-kind = Считать как
desk-line-kind-name = { $kind ->
    [normal] Часть итога
    [optional] По желанию, рядом с итогом
    [alternative] Вариант, выбирается один
    [heading] Заголовок
   *[subtotal] Подытог
}
desk-line-rival = Вместо чего
desk-line-rival-choose = Выберите строку
desk-line-rival-none = Эта строка не заменяет никакую другую: пока она выбрана, она входит в итог как обычная.
desk-line-number = Строка { $number }
desk-line-choose = Выбран
desk-line-choose-detail = В итог входит только выбранный вариант.
desk-quantity = Количество
desk-unit = Единица
desk-price = Цена
desk-on-request = по запросу
desk-cadence = Оплата
desk-cadence-once = Один раз
desk-cadence-yearly = Каждый год
desk-discount = Скидка
desk-discount-none = нет
desk-discount-whole = Скидка на всё
desk-discount-hint = 5 % или сумма
desk-discount-wrong = Напишите, например, 5 % или 1 500.
desk-discount-above = Скидка больше суммы: не более { $most }.
desk-discount-percent = Не больше 100 %.
desk-discount-of = Скидка { $discount }
desk-tax = Налог
desk-tax-none = Без налога
desk-tax-of = НДС { $rate }
desk-terms = Условия цен
desk-currency = Валюта
desk-include-tax = Цены включают НДС
desk-hide-prices = Показывать только итоги
desk-hide-prices-detail = Читатели видят строки без цен.
desk-untaxed = Без НДС: известна только ставка 0 %.
desk-untaxed-rates = Ставки налога
desk-total-untaxed = Итого
desk-total-yearly-untaxed = Каждый год
desk-total-first-year-untaxed = За первый год
desk-total-options-untaxed = С опциями
desk-total-net = Итого без НДС
desk-total-yearly-net = Каждый год без НДС
desk-total-first-year = За первый год без НДС
desk-total-tax = НДС
desk-total-tax-of = НДС { $rate }
desk-total-gross = Итого с НДС
desk-total-options = С опциями, с НДС
desk-total-asked = { $count ->
    [one] Ещё { $count } строка
    [few] Ещё { $count } строки
   *[many] Ещё { $count } строк
}

## Расчёт

desk-calculation = Расчёт
desk-calculation-aside = { $months ->
    [one] за { $months } месяц
    [few] за { $months } месяца
   *[other] за { $months } месяцев
}
desk-calculation-none = Во сколько обходится сейчас и после и когда вернутся деньги. Финансисты читают это первым.
desk-calculation-add = Начать расчёт
desk-calculation-remove = Убрать расчёт
desk-calculation-removed = Расчёт убран
desk-costs = Затраты сейчас и после
desk-cost-add = Затрата
desk-cost-now = Затраты сейчас, в год
desk-cost-after = Затраты после, в год
desk-cost-name = Название
desk-cost-unit = Единица количества
desk-cost-basis = Откуда цифры
desk-cost-basis-hint = Если пусто, печатается количество × ставка.
desk-cost-varies = Растёт и падает вместе с объёмом
desk-now = Сейчас, в год
desk-after = После, в год
desk-side = { $kind ->
    [none] Такой затраты нет
    [computed] Количество × ставка
    [amount] Сумма
    [unknown] Пока неизвестно
   *[yearly_price] Ежегодная часть цены
}
desk-rate = Ставка
desk-amount = Сумма
desk-investments = Вложения
desk-investment = Вложение
desk-investment-price = Разовая часть цены
desk-investment-add = Вложение
desk-investment-kind = { $kind ->
    [once_price] Разовая часть цены
   *[fixed] Сумма
}
desk-investment-month = Когда платится
desk-course = Ход
desk-start = Начало
desk-year = Год
desk-ramp = Экономия по кварталам, %
desk-ramp-hint = 0, 50, 80, 100: с четвёртого квартала — вся.
desk-ramp-wrong = Напишите проценты через запятую, например 0, 50, 80, 100.
desk-horizon = Показать за
desk-periods = Периоды денежного потока
desk-by-quarter = Кварталы
desk-by-month = Месяцы
desk-what-ifs = Что, если
desk-what-if-add = Что, если
desk-what-if-name = Своими словами
desk-what-if-kind = Что пойдёт хуже
desk-what-if-kind-name = { $kind ->
    [savings_less] Экономия меньше
    [volume_less] Объём меньше
    [start_later] Экономия начнётся позже
   *[item_less] Одна статья сберегает меньше
}
desk-what-if-percent = Меньше на
desk-what-if-months = Месяцев позже
desk-what-if = { $kind ->
    [savings_less] Экономия меньше на { $percent }
    [volume_less] Объём меньше на { $percent }
   *[item_less] { $item }: сберегает на { $percent } меньше
}
desk-what-if-start = { $count ->
    [one] Начало на { $count } месяц позже
    [few] Начало на { $count } месяца позже
   *[other] Начало на { $count } месяцев позже
}
desk-payback = { $month }, { $count }-й месяц
desk-never = не окупается
desk-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[other] { $count } месяцев
}

## Одно число, три редакции

desk-bound = Одно число, три редакции
desk-on-page = на странице
desk-bound-none = Числа появятся, как только будет цена.
desk-bound-more = Ещё { $count }: на страницах пока нет
desk-bound-fewer = Только те, что на страницах
desk-bound-counting = страницы считаются…
desk-bound-uncounted = не посчитано
desk-bound-on = { $reader }, страница { $pages }
desk-bound-saved-yearly = Экономия в год
desk-bound-paid-once = Разовый платёж
desk-bound-paid-yearly = Платёж в год
desk-bound-total = Итого с НДС
desk-bound-total-net = Итого без НДС
desk-bound-payback-month = Окупится
desk-bound-payback-count = Окупится за
desk-bound-return = Рентабельность
desk-bound-net-gain = Общая выгода
desk-bound-valid-until = Действует до
desk-bound-line-price = { $line }: цена за единицу
desk-bound-line-quantity = { $line }: количество
desk-bound-line-total = { $line }: сумма строки
desk-bound-line-gone = Строка, которой больше нет
desk-bound-cost-now = Нынешний расход из расчёта

## Что важно читателю

desk-looks-for-person = Что важно: { $person }
desk-looks-for = { $reader ->
    [director] Что важно директору
    [hr] Что важно персоналу
   *[finance] Что важно финансистам
}
desk-criterion-answered = Ответ есть
desk-criterion-open = Ответа нет
desk-criterion-why = { $state ->
    [unproved] Заявлено, но доказательства не приложены
    [unseen] В ответе пока нечего показать
   *[open] В этой редакции нет довода
}
desk-criterion-is = { $state ->
    [verified] подтверждён
   *[stated] только заявлен
}
desk-criteria-how = Выберите блок и отметьте, на что он отвечает.
desk-go = Перейти: { $part }
desk-part-criteria = По чему выбирает читатель
desk-part-readiness = На что ещё взглянуть
desk-answers = Отвечает на критерии
desk-proof-missing = Доказательства не приложены
desk-proof-link = Привязать доказательство…
desk-proof-link-for = Привязать доказательство к «{ $criterion }»
desk-proof-which = Доказательство для «{ $criterion }»
desk-proof-choose = Какой файл из доказательств клиента это подтверждает?
desk-proof-add = Добавить файл…
desk-proof-linked = Привязано как доказательство: { $file }
desk-no-criteria = Никто из этих читателей ещё не назвал критерия.
desk-no-criteria-person = { $person }: критерии ещё не названы.
desk-to-people = Открыть людей

## Редакция и срок

desk-edition = Редакция
desk-person = Кому
desk-nobody-yet = Пока никому
desk-language = Язык
desk-headline = Заголовок первой страницы
desk-term = Срок действия условий
desk-term-days = Дней со дня предложения
desk-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
}
desk-prepared-on = День предложения
desk-term-words = продлить истекает до какого числа дата
desk-valid-until = Действует до

# Что при вставке из другой программы не сохранилось; части пишутся со строчной, перечень — одно предложение.
desk-pasted = Вставлено с изменениями: { $changes }.
desk-paste-pictures =
    { $count ->
        [one] { $count } картинка не вошла (добавьте блок «Картинка»)
        [few] { $count } картинки не вошли (добавьте блоки «Картинка»)
       *[other] { $count } картинок не вошло (добавьте блоки «Картинка»)
    }
desk-paste-others =
    { $count ->
        [one] { $count } видео или форма не вошли
        [few] { $count } видео или формы не вошли
       *[other] { $count } видео или форм не вошло
    }
desk-paste-tables =
    { $count ->
        [one] { $count } таблица стала строками
        [few] { $count } таблицы стали строками
       *[other] { $count } таблиц стали строками
    }
desk-paste-headings =
    { $count ->
        [one] { $count } заголовок стал жирным текстом
        [few] { $count } заголовка стали жирным текстом
       *[other] { $count } заголовков стали жирным текстом
    }
desk-paste-levels = вложенные списки подняты на один уровень
desk-paste-links =
    { $count ->
        [one] { $count } ссылка, которая никуда не ведёт, стала простым текстом
        [few] { $count } ссылки, которые никуда не ведут, стали простым текстом
       *[other] { $count } ссылок, которые никуда не ведут, стали простым текстом
    }
desk-paste-looks = подчёркивания и цвета не вошли
desk-paste-raised = надстрочные и подстрочные знаки стоят теперь в строке
desk-paste-struck = зачёркнутый текст не вошёл
desk-paste-hidden = скрытый и удалённый текст не вошёл
desk-paste-comments = примечания не вошли

# Два окна изменили одни и те же слова предложения.
desk-conflict = «{ $name }»: это место изменено и в другом окне.
desk-conflict-note = Ничего не потеряно: выберите, что оставить.
desk-conflict-mine = Оставить моё
desk-conflict-theirs = Взять из другого окна
desk-conflict-here = Здесь
desk-conflict-there = В другом окне
desk-conflict-nothing = Ничего
desk-conflict-more =
    { $count ->
        [one] Отличается ещё { $count } место.
        [few] Отличаются ещё { $count } места.
       *[other] Отличаются ещё { $count } мест.
    }
desk-conflict-taken = «{ $name }»: теперь как в другом окне.
desk-conflict-back = Вернуть моё
desk-conflict-left =
    { $others ->
        [0] «{ $name }»: ваши слова не сохранены, их изменили и в другом окне.
        [one] «{ $name }» и ещё { $others } место: ваши слова не сохранены, их изменили и в другом окне.
        [few] «{ $name }» и ещё { $others } места: ваши слова не сохранены, их изменили и в другом окне.
       *[other] «{ $name }» и ещё { $others } мест: ваши слова не сохранены, их изменили и в другом окне.
    }
desk-conflict-proposal = Цены и даты
desk-conflict-edition =
    { $reader ->
        [director] Редакция для директора
        [hr] Редакция для HR
       *[finance] Редакция для финансов
    }

## Блок и библиотека

desk-library-from = Взято из библиотеки.
desk-library-open = Открыть запись
desk-library-moved = { $moved ->
    [block] Здесь текст стал лучше. Вернуть его в библиотеку?
    [entry] В библиотеке текст новее.
   *[both] Текст изменён и здесь, и в библиотеке.
}
desk-library-take-back = Вернуть в библиотеку
desk-library-refresh = Взять новый текст
desk-library-taken = В библиотеке теперь текст отсюда
desk-library-taken-behind = Теперь в библиотеке этот текст; ещё в прежней формулировке: { $languages }
desk-library-refreshed = В блоке теперь текст из библиотеки
desk-library-keep = Сохранить в библиотеке
desk-library-kept = Теперь в библиотеке: { $name }

## Все редакции сразу

desk-views = Сколько редакций видно
desk-one-edition = Одна редакция
desk-all-editions = { $count ->
    [3] Все три
   *[other] Все { $count }
}
desk-all = Все редакции рядом
desk-all-open = Открыть редакцию: { $name }
desk-all-in = { $language }
desk-all-numbers = Связанные числа
desk-all-choose = Выберите число внизу или на странице: оно подсветится везде, где стоит.
desk-all-places = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[other] { $count } мест
}
desk-all-from = { $source ->
    [calculation] Получается в расчёте.
    [prices] Складывается из строк цен.
   *[term] Последний день условий.
} { $count ->
    [one] Измените там — изменится и на { $count } месте.
   *[other] Измените там — изменится на всех { $count } местах.
}
desk-all-source = { $source ->
    [calculation] К расчёту
    [prices] К ценам
   *[term] К сроку
}

## Критерии и редакции

desk-coverage = Критерии и доводы
desk-coverage-note = Сначала подтверждённые критерии; знак ведёт к доводу.
desk-coverage-none = Критерии читателей пока неизвестны.
desk-coverage-none-here = Этот читатель пока не назвал критериев.
desk-coverage-no-arguments = Доводов пока нет
desk-coverage-pages = стр. { $pages }
desk-coverage-view = Какая редакция
desk-coverage-all = Все редакции
desk-coverage-of = { $name }, { $answered } из { $of }
desk-coverage-mark = { $mark ->
    [counts] засчитан
    [unproved] нет доказательства
    [undated] доказательство без даты
   *[unseen] не на странице
}
desk-coverage-mark-why = { $mark ->
    [counts] стоит на странице этой редакции и доказан, если критерий того требует
    [unproved] отвечает, но критерий требует доказательства, а оно не приложено
    [undated] отвечает, но у доказательства нет ни файла, ни документа с датой
   *[unseen] отвечает, но на странице ещё нечего показать
}
desk-coverage-criterion = Критерий
desk-coverage-cell = { $state ->
    [answered] Отвечено
    [unproved] Нет доказательства
    [unseen] Нечего показать
   *[open] Нет ответа
}
desk-coverage-not-asked = Этот читатель о нём не спрашивает
desk-coverage-insert = Из библиотеки: { $name }

desk-undo-sent = Отправленная версия остаётся такой, какой ушла. Чтобы её изменить, начните пересмотр.
desk-moved = перемещено: «{ $name }»
desk-undo-making = Осталось отменить только создание предложения: это делают из списка предложений
desk-paste-table-blocks =
    { $count ->
        [one] { $count } таблица стала отдельным блоком после этого.
        [few] { $count } таблицы стали отдельными блоками после этого.
       *[other] { $count } таблиц стали отдельными блоками после этого.
    }
desk-nowhere = Такого предложения нет
desk-nowhere-text = Возможно, адрес обрезан или введён с ошибкой. Все предложения — в списке.
desk-nowhere-deleted = Его удалили, или его создание отменили. Удалённое ещё 30 дней вернёт корзина в настройках.

desk-evidence = Из папки доказательств
desk-evidence-none = В папке доказательств этого клиента пока ничего нет.
desk-evidence-proves-nothing = пока не доказывает ни одного критерия
desk-evidence-is-here = уже есть в этом списке
desk-evidence-quote = Внести в список: { $count }
desk-evidence-quoting = Вносится
desk-evidence-quoted = { $count ->
    [one] { $count } документ внесён в список доказательств
    [few] { $count } документа внесены в список доказательств
   *[many] { $count } документов внесены в список доказательств
}
desk-evidence-folder = Открыть папку

## Из досье

desk-feeds = Из досье
desk-feeds-waiting = можно вставить: { $count }
desk-feeds-none = В досье пока нет того, о чём сказать этому читателю: ни проблемы, ни союзника, ни рекомендации, ни плана действий, ни доказательства.
desk-feeds-open = Открыть досье
desk-feeds-more = Ещё { $count }
desk-feeds-fewer = Свернуть
desk-feed-kind = { $kind ->
    [problem] Проблема
    [ally] Союзник
    [reference] Рекомендация
    [action_plan] План действий
   *[evidence] Доказательство
}
desk-feed-yearly = { $amount } в год
desk-feed-also = есть и в редакции: { $readers }
desk-feed-put = Вставить
desk-feed-put-named = Вставить «{ $title }»
desk-feed-putting = Вставляется
desk-feed-open = Открыть проблему «{ $title }»
desk-feed-show = Показать
desk-feed-show-named = Показать, где стоит «{ $title }»
desk-feed-calculation = в расчёте
desk-feed-changed = В досье теперь написано иначе.
desk-feed-edited = Текст здесь ваш: новые слова его заменят.
desk-feed-gone = В досье этого больше нет.
desk-feed-take = Взять новое
desk-feed-keep = Оставить как есть
desk-feed-done = Вставлено: «{ $title }»
feed-in = В предложениях
feed-in-none = Сейчас этому клиенту не пишут и не показывают ни одного предложения.
feed-in-nowhere = В этом предложении этого нет.
feed-in-edition = Посмотреть: { $reader }
feed-in-calculation = В расчёте: { $reader }
feed-in-put = Вставить: { $reader }
desk-feed-kept = Оставлено как есть: «{ $title }»
