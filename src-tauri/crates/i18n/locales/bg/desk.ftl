### Бюрото на офертата: план, страници, подробности.

desk-proposal-gone = Офертата вече я няма
desk-back = Към офертите
desk-title = Заглавие
desk-no-number = Още без номер
desk-until = До { $date }
desk-days-left = { $days ->
    [0] Последен ден
    [one] Остава { $days } ден
   *[other] Остават { $days } дни
}
desk-days-past = { $days ->
    [one] Изтекла преди { $days } ден
   *[other] Изтекла преди { $days } дни
}
desk-frozen = { $state ->
    [sent] Изпратена на { $date }: текстът и цените остават, каквито са изпратени.
    [expiring] Изпратена на { $date }: текстът и цените остават, каквито са изпратени.
    [expired] Изпратена на { $date }, срокът изтече. Текстът и цените остават, каквито са изпратени.
    [accepted] Приета. Текстът и цените остават, каквито са изпратени.
    [declined] Отказана. Текстът и цените остават, каквито са изпратени.
   *[other] Приключена. Текстът и цените остават, каквито са изпратени.
}

## Версии

desk-editions = Версии за читател
desk-show-edition = { $reader ->
    [director] Покажи версията за директора
    [hr] Покажи версията за човешки ресурси
   *[finance] Покажи версията за финанси и техника
}
desk-nobody = Още до никого
desk-show-person = Покажи версията за { $person }
desk-edition-add = Версия за един човек
desk-edition-for = За { $person }
desk-edition-write = Напиши за { $person }
desk-editions-personal = Версии за един човек
desk-edition-nobody = Няма други адресати. Добави хора…
desk-edition-remove = Изтрий версията за { $person }
desk-edition-removed = Изтрита версия: { $person }
desk-written-as = Написана като за
desk-written-as-hint = При друг избор тази версия започва отначало от страниците на онзи читател; „Отмени“ връща написаното сега.
desk-edition-rewritten = { $reader ->
    [director] Версията за { $person } започна отначало от тази за директора
    [hr] Версията за { $person } започна отначало от тази за човешки ресурси
   *[finance] Версията за { $person } започна отначало от тази за финанси и техника
}
desk-file-name-person = { $number } { $account } { $person }
desk-answered = { $answered } от { $of }

## Части на прозореца

desk-panes = Части на прозореца
desk-blocks = Блокове
desk-pages = Страници
desk-details = Подробности

## Издаване

desk-export = Издай
desk-exporting = Издава се
desk-export-this = Тази версия…
desk-export-all = Всички версии в папка…
desk-export-this-named = Издай тази версия…
desk-export-all-named = Издай всички версии в папка…
desk-export-words = pdf експорт запази файл документ
desk-print = Отпечатай тази версия
desk-final = Начисто, с номер
desk-final-detail = Получава следващия номер. Черновата няма номер.
desk-final-next = Получава номер { $number }. Черновата няма номер.
desk-number-taken = Номерът е { $number }.
desk-number-kept = Файловете носят номер { $number }.
desk-file-name = { $number } { $account } { $reader ->
    [director] директор
    [hr] човешки ресурси
   *[finance] финанси
}
desk-exported = Издадена: { $file }
desk-exported-all = { $count ->
    [one] Издадена е { $count } версия
   *[other] Издадени са { $count } версии
}

## План

desk-page = Страница { $page }
desk-one-page-first = първо една страница
desk-add-block = Добави блок
desk-page-break = Нова страница
desk-page-break-before = преди „{ $name }“
desk-add-find = Вид блок, думи от библиотеката
desk-add-fitting = Отговаря на това, което е още без отговор
desk-add-kinds = Нов
desk-add-shared = Общи, тук не се показват
desk-add-library = От библиотеката
desk-add-answers = Отговаря на „{ $criterion }“
desk-add-untranslated = Още не е написано на този език
desk-add-more = { $count ->
    [one] Още един в библиотеката: напишете дума.
   *[other] Още { $count } в библиотеката: напишете дума.
}
desk-inserted = От библиотеката: { $name }
desk-block-menu = Какво да се направи с „{ $name }“
desk-block-open = Тук остава нещо за довършване
desk-block-shared = Общ за версиите
desk-block-foot = Стои в долния край на първата страница
desk-block-last = Винаги последен
desk-shared-note = Общ за версиите: променете го тук и ще се промени навсякъде.
desk-move-note = премести блока
desk-slash-note = добави блок
desk-move-to-page = Премести на страница { $page }
desk-own-copy = Направи отделно копие
desk-share = Сподели с другите версии
desk-new-page = Започни на нова страница
desk-take-out = Махни от тази версия
desk-delete = Изтрий
desk-delete-everywhere = Изтрий от всички версии
desk-taken-out = Махнат: { $name }
desk-deleted = Изтрит: { $name }
desk-shared = Вече може да се покаже и в другите версии: { $name }
desk-owned = Тази версия вече има свой блок: { $name }

## Страници

pdf-page-of = Страница { $page } от { $pages }
desk-page-before = Предишна страница
desk-page-after = Следваща страница
desk-zoom-in = По-едри страници
desk-zoom-out = По-дребни страници
desk-zoom-fit = По ширината
desk-is-the-pdf = Самият PDF, преди { $seconds } с
desk-is-the-pdf-brief = PDF, преди { $seconds } с
desk-opening = Офертата се отваря…
desk-laying-out = Страниците се подреждат…
desk-last-good = Това са последните добри страници
desk-not-drawn = Страница не може да се изобрази
desk-no-pages = Страниците не могат да се подредят

## Избран блок

desk-block-close = Затвори блока
desk-shared-by = Общ: { $readers }. Промяна тук променя всички тях.
desk-shared-alone = Може да се покаже и в други версии.
desk-expiry-note = Винаги последните думи на офертата.
desk-other-languages = Пишете на: { $language }. Написано е и на: { $others }.
desk-shown-instead = Още не е написано на този език. На страницата стои това, което тук е в сиво.
desk-row-empty = Ред { $number }
desk-row-remove = Махни
desk-row-remove-named = Махни { $name }
desk-gone = Вече не е в списъка
desk-to-settings = Отвори настройките

## Писане

desk-text-tools = Вид на текста
desk-bold = Получер
desk-italic = Курсив
desk-bullets = Списък
desk-numbers = Номериран списък
desk-number = Число
desk-insert-number = Вмъкни число, което се пази на едно място
desk-link = Връзка
desk-link-address = Адрес
desk-link-set = Постави връзката
desk-link-remove = Махни връзката
desk-link-wrong = Това не е адрес. Напишете го например така: example.org или name@example.org.

## Цени и условия

desk-prices = Цени и условия
desk-prices-aside = { $currency }, { $tax ->
    [with] с ДДС
   *[without] без ДДС
}
desk-lines = Ценови редове
desk-lines-none = Още няма цени. Въвеждат се веднъж и стоят във всички версии.
desk-lines-more = { $shown } от { $count }, покажи още
desk-line = Ред
desk-line-new = Нов ред
desk-line-from-list = От ценовата листа
desk-line-heading = Заглавие
desk-line-subtotal = Междинен сбор
desk-line-unnamed = Без име
desk-line-name = Име
desk-line-nameless = В таблицата ще има празен ред. Напишете какво е това.
desk-line-nothing = При количество 0 редът не струва нищо. Посочете количество или махнете реда.
desk-line-too-large = Сумата на реда е твърде голяма.
desk-line-note = Бележка под името
desk-line-remove = Махни реда
desk-line-is-optional = по желание
desk-line-is-alternative = вариант
desk-line-is-chosen = избран
desk-line-is-yearly = на година
desk-line-kind = Смята се като
desk-line-kind-name = { $kind ->
    [normal] Част от общата сума
    [optional] По желание, до общата сума
    [alternative] Вариант, избира се един
    [heading] Заглавие
   *[subtotal] Междинен сбор
}
desk-line-rival = Вместо кое
desk-line-rival-choose = Изберете ред
desk-line-rival-none = Редът не замества никой друг: докато е избран, влиза в сумата като обикновен.
desk-line-number = Ред { $number }
desk-line-choose = Избран
desk-line-choose-detail = В общата сума влиза само избраният вариант.
desk-quantity = Количество
desk-unit = Мярка
desk-price = Цена
desk-on-request = по запитване
desk-cadence = Плаща се
desk-cadence-once = Веднъж
desk-cadence-yearly = Всяка година
desk-discount = Отстъпка
desk-discount-none = няма
desk-discount-whole = Отстъпка от цялото
desk-discount-hint = 5 % или сума
desk-discount-wrong = Напишете го например така: 5 % или 1500.
desk-discount-above = Отстъпката е по-голяма от сумата: най-много { $most }.
desk-discount-percent = Най-много 100 %.
desk-discount-of = Отстъпка { $discount }
desk-tax = Данък
desk-tax-none = Без данък
desk-tax-of = ДДС { $rate }
desk-terms = Условия на цените
desk-currency = Валута
desk-include-tax = Цените включват ДДС
desk-hide-prices = Покажи само сборовете
desk-hide-prices-detail = Читателите виждат редовете без цени.
desk-untaxed = Без ДДС: известна е само ставката 0 %.
desk-untaxed-rates = Данъчни ставки
desk-total-untaxed = Общо
desk-total-yearly-untaxed = Всяка година
desk-total-first-year-untaxed = За първата година
desk-total-options-untaxed = С опциите
desk-total-net = Общо без ДДС
desk-total-yearly-net = Всяка година без ДДС
desk-total-first-year = За първата година без ДДС
desk-total-tax = ДДС
desk-total-tax-of = ДДС { $rate }
desk-total-gross = Общо с ДДС
desk-total-options = С опциите, с ДДС
desk-total-asked = { $count ->
    [one] Още { $count } ред
   *[other] Още { $count } реда
}

## Изчисление

desk-calculation = Изчисление
desk-calculation-aside = { $months ->
    [one] за { $months } месец
   *[other] за { $months } месеца
}
desk-calculation-none = Колко струва сега и после и кога се връщат парите. Финансистите четат това първо.
desk-calculation-add = Започни изчислението
desk-calculation-remove = Махни изчислението
desk-calculation-removed = Изчислението е махнато
desk-costs = Разходи сега и после
desk-cost-add = Разход
desk-cost-now = Разходи сега, на година
desk-cost-after = Разходи после, на година
desk-cost-name = Име
desk-cost-unit = Мярка на количествата
desk-cost-basis = Откъде са числата
desk-cost-basis-hint = Ако е празно, се печата количество × ставка.
desk-cost-varies = Расте и намалява с обема
desk-now = Сега, на година
desk-after = После, на година
desk-side = { $kind ->
    [none] Няма такъв разход
    [computed] Количество × ставка
    [amount] Сума
    [unknown] Още не се знае
   *[yearly_price] Годишната част от цената
}
desk-rate = Ставка
desk-amount = Сума
desk-investments = Вложения
desk-investment = Вложение
desk-investment-price = Еднократната част от цената
desk-investment-add = Вложение
desk-investment-kind = { $kind ->
    [once_price] Еднократната част от цената
   *[fixed] Сума
}
desk-investment-month = Плаща се през
desk-course = Ход
desk-start = Начало
desk-year = Година
desk-ramp = Икономия по тримесечия, %
desk-ramp-hint = 0, 50, 80, 100: от четвъртото тримесечие – цялата.
desk-ramp-wrong = Напишете процентите със запетаи, например 0, 50, 80, 100.
desk-horizon = Покажи за
desk-periods = Периоди на паричния поток
desk-by-quarter = Тримесечия
desk-by-month = Месеци
desk-what-ifs = Ами ако
desk-what-if-add = Ами ако
desk-what-if-name = С ваши думи
desk-what-if-kind = Какво върви по-зле
desk-what-if-kind-name = { $kind ->
    [savings_less] Икономията е по-малка
    [volume_less] Обемът е по-малък
    [start_later] Икономията започва по-късно
   *[item_less] Един разход спестява по-малко
}
desk-what-if-percent = По-малко с
desk-what-if-months = Месеци по-късно
desk-what-if = { $kind ->
    [savings_less] Икономия, по-малка с { $percent }
    [volume_less] Обем, по-малък с { $percent }
   *[item_less] { $item }: спестява с { $percent } по-малко
}
desk-what-if-start = { $count ->
    [one] Начало { $count } месец по-късно
   *[other] Начало { $count } месеца по-късно
}
desk-payback = { $month }, { $count }. месец
desk-never = не се изплаща
desk-months = { $count ->
    [one] { $count } месец
   *[other] { $count } месеца
}

## Едно число, три версии

desk-bound = Едно число, три версии
desk-on-page = на страница
desk-bound-none = Числата се появяват, щом има цена.
desk-bound-more = Още { $count }: още не са на страници
desk-bound-fewer = Само тези на страниците
desk-bound-counting = броят се…
desk-bound-uncounted = не са преброени
desk-bound-on = { $reader }, страница { $pages }
desk-bound-saved-yearly = Икономия на година
desk-bound-paid-once = Еднократно
desk-bound-paid-yearly = Годишно
desk-bound-total = Общо с ДДС
desk-bound-total-net = Общо без ДДС
desk-bound-payback-month = Изплаща се
desk-bound-payback-count = Изплаща се за
desk-bound-return = Възвръщаемост
desk-bound-net-gain = Обща печалба
desk-bound-valid-until = Важи до
desk-bound-line-price = { $line }: единична цена
desk-bound-line-quantity = { $line }: количество
desk-bound-line-total = { $line }: сума на реда
desk-bound-line-gone = Ред, който вече го няма
desk-bound-cost-now = Сегашен разход от изчислението

## Какво търси читателят

desk-looks-for-person = Какво търси { $person }
desk-looks-for = { $reader ->
    [director] Какво търси директорът
    [hr] Какво търсят човешките ресурси
   *[finance] Какво търсят финансистите
}
desk-criterion-answered = Има отговор
desk-criterion-open = Няма отговор
desk-criterion-why = { $state ->
    [unproved] Заявено е, но няма приложено доказателство
    [unseen] Отговорът още няма какво да покаже
   *[open] В тази версия няма довод
}
desk-criterion-is = { $state ->
    [verified] потвърден
   *[stated] само заявен
}
desk-criteria-how = Изберете блок и отбележете на какво отговаря.
desk-go = Към: { $part }
desk-part-criteria = По какво избира читателят
desk-part-readiness = Какво остава да се погледне
desk-answers = Отговаря на критериите
desk-proof-missing = Няма приложено доказателство
desk-proof-link = Свържи доказателство…
desk-proof-link-for = Свържи доказателство с „{ $criterion }“
desk-proof-which = Доказателство за „{ $criterion }“
desk-proof-choose = Кой файл от доказателствата на клиента го потвърждава?
desk-proof-add = Добави файл…
desk-proof-linked = Свързано като доказателство: { $file }
desk-no-criteria = Никой от тези читатели още не е посочил критерий.
desk-no-criteria-person = { $person } още не е посочил критерий.
desk-to-people = Отвори лицата

## Версия и срок

desk-edition = Версия
desk-person = До кого
desk-nobody-yet = Още до никого
desk-language = Език
desk-headline = Заглавие на първата страница
desk-term = Срок на условията
desk-term-days = Дни от деня на офертата
desk-days = { $days ->
    [one] { $days } ден
   *[other] { $days } дни
}
desk-prepared-on = Ден на офертата
desk-term-words = удължи изтича валидност до коя дата
desk-valid-until = Важи до

# Какво не се запази при поставяне от друга програма; частите започват с малка буква, изброяването е едно изречение.
desk-pasted = Поставено с промени: { $changes }.
desk-paste-pictures =
    { $count ->
        [one] едно изображение остана навън (добавете блок „Изображение“)
       *[other] { $count } изображения останаха навън (добавете блокове „Изображение“)
    }
desk-paste-others =
    { $count ->
        [one] едно видео или форма остана навън
       *[other] { $count } видеа или форми останаха навън
    }
desk-paste-tables =
    { $count ->
        [one] една таблица стана на редове
       *[other] { $count } таблици станаха на редове
    }
desk-paste-headings =
    { $count ->
        [one] едно заглавие стана получер текст
       *[other] { $count } заглавия станаха получер текст
    }
desk-paste-levels = вложените списъци са качени с едно ниво
desk-paste-links =
    { $count ->
        [one] една връзка, която не води никъде, стана обикновен текст
       *[other] { $count } връзки, които не водят никъде, станаха обикновен текст
    }
desk-paste-looks = подчертаванията и цветовете останаха навън
desk-paste-raised = горните и долните индекси вече са на реда
desk-paste-struck = зачертаният текст остана навън
desk-paste-hidden = скритият и изтритият текст остана навън
desk-paste-comments = бележките останаха навън

# Два прозореца са променили едни и същи думи в една оферта.
desk-conflict = „{ $name }“: това място е променено и в друг прозорец.
desk-conflict-note = Нищо не е загубено: изберете кое да остане.
desk-conflict-mine = Остави моето
desk-conflict-theirs = Вземи от другия прозорец
desk-conflict-here = Тук
desk-conflict-there = В другия прозорец
desk-conflict-nothing = Нищо
desk-conflict-more =
    { $count ->
        [one] Различава се още едно място.
       *[other] Различават се още { $count } места.
    }
desk-conflict-taken = „{ $name }“: вече е както в другия прозорец.
desk-conflict-back = Върни моето
desk-conflict-left =
    { $others ->
        [0] „{ $name }“: думите ви не са запазени, променени са и в друг прозорец.
        [one] „{ $name }“ и още едно място: думите ви не са запазени, променени са и в друг прозорец.
       *[other] „{ $name }“ и още { $others } места: думите ви не са запазени, променени са и в друг прозорец.
    }
desk-conflict-proposal = Цени и дати
desk-conflict-edition =
    { $reader ->
        [director] Версията за директора
        [hr] Версията за човешки ресурси
       *[finance] Версията за финансите
    }

## Блокът и библиотеката

desk-library-from = Взето от библиотеката.
desk-library-open = Отвори записа
desk-library-moved = { $moved ->
    [block] Тук текстът е подобрен. Да се върне ли в библиотеката?
    [entry] В библиотеката има по-нов текст.
   *[both] Текстът е променен и тук, и в библиотеката.
}
desk-library-take-back = Върни го в библиотеката
desk-library-refresh = Вземи новия текст
desk-library-taken = В библиотеката вече е текстът оттук
desk-library-taken-behind = Библиотеката вече има този текст; още в предишната формулировка: { $languages }
desk-library-refreshed = В блока вече е текстът от библиотеката
desk-library-keep = Запази в библиотеката
desk-library-kept = Вече в библиотеката: { $name }

## Всички версии наведнъж

desk-views = Колко версии се виждат
desk-one-edition = Една версия
desk-all-editions = { $count ->
    [3] И трите
   *[other] Всичките { $count }
}
desk-all = Всички версии една до друга
desk-all-open = Отвори версията: { $name }
desk-all-in = { $language }
desk-all-numbers = Свързани числа
desk-all-choose = Изберете число долу или на страница: то светва навсякъде, където стои.
desk-all-places = { $count ->
    [one] { $count } място
   *[other] { $count } места
}
desk-all-from = { $source ->
    [calculation] Получава се в изчислението.
    [prices] Идва от редовете с цени.
   *[term] Последният ден на условията.
} { $count ->
    [one] Променете го там и мястото го следва.
   *[other] Променете го там и всичките { $count } места го следват.
}
desk-all-source = { $source ->
    [calculation] Към изчислението
    [prices] Към цените
   *[term] Към срока
}

## Критерии и версии

desk-coverage = Критерии и доводи
desk-coverage-note = Първо потвърдените критерии; знакът води към довода.
desk-coverage-none = Критериите на читателите още не са известни.
desk-coverage-none-here = Този читател още не е назовал критерий.
desk-coverage-no-arguments = Още няма доводи
desk-coverage-pages = стр. { $pages }
desk-coverage-view = Коя версия
desk-coverage-all = Всички версии
desk-coverage-of = { $name }, { $answered } от { $of }
desk-coverage-mark = { $mark ->
    [counts] зачита се
    [unproved] няма доказателство
    [undated] доказателство без дата
   *[unseen] не е на страница
}
desk-coverage-mark-why = { $mark ->
    [counts] стои на страница от тази версия и е доказан, ако критерият го изисква
    [unproved] отговаря, но критерият иска доказателство, а такова не е приложено
    [undated] отговаря, но доказателството няма нито файл, нито документ с дата
   *[unseen] отговаря, но още няма какво да покаже на страница
}
desk-coverage-criterion = Критерий
desk-coverage-cell = { $state ->
    [answered] Отговорено
    [unproved] Няма доказателство
    [unseen] Няма какво да се покаже
   *[open] Няма отговор
}
desk-coverage-not-asked = Този читател не пита за него
desk-coverage-insert = От библиотеката: { $name }

desk-undo-sent = Изпратената версия остава такава, каквато е изпратена. За промени започнете редакция.
desk-moved = преместено: „{ $name }“
desk-undo-making = Остава да се отмени само създаването на оферта: това става от списъка с оферти
desk-paste-table-blocks =
    { $count ->
        [one] Таблицата стана отделен блок след този.
       *[other] { $count } таблици станаха отделни блокове след този.
    }
desk-nowhere = Няма такава оферта
desk-nowhere-text = Адресът може да е непълен или сгрешен. Всички оферти са в списъка.
desk-nowhere-deleted = Изтрита е или създаването ѝ е отменено. Изтритото се връща 30 дни от кошчето в настройките.

desk-evidence = От папката с доказателства
desk-evidence-none = В папката с доказателства на този клиент още няма нищо.
desk-evidence-proves-nothing = още не доказва никакъв критерий
desk-evidence-is-here = вече е в този списък
desk-evidence-quote = { $count ->
    [one] Внеси го в списъка
   *[other] Внеси { $count } в списъка
}
desk-evidence-quoting = Внася се
desk-evidence-quoted = { $count ->
    [one] Един документ е внесен в списъка с доказателства
   *[other] { $count } документа са внесени в списъка с доказателства
}
desk-evidence-folder = Отвори папката

## От досието

desk-feeds = От досието
desk-feeds-waiting = за вмъкване: { $count }
desk-feeds-none = В досието още няма какво да се каже на този читател: нито проблем, нито съюзник, нито препоръка, нито план за действие, нито доказателство.
desk-feeds-open = Отвори досието
desk-feeds-more = Още { $count }
desk-feeds-fewer = По-малко
desk-feed-kind = { $kind ->
    [problem] Проблем
    [ally] Съюзник
    [reference] Препоръка
    [action_plan] План за действие
   *[evidence] Доказателство
}
desk-feed-yearly = { $amount } годишно
desk-feed-also = има го и при: { $readers }
desk-feed-put = Вмъкни
desk-feed-put-named = Вмъкни „{ $title }“
desk-feed-putting = Вмъква се
desk-feed-open = Отвори проблема „{ $title }“
desk-feed-show = Покажи
desk-feed-show-named = Покажи къде стои „{ $title }“
desk-feed-calculation = в изчислението
desk-feed-changed = В досието вече пише друго.
desk-feed-edited = Тук сте писали вие: новите думи ще заменят вашите.
desk-feed-gone = В досието вече го няма.
desk-feed-take = Вземи новото
desk-feed-keep = Остави както е
desk-feed-done = Вмъкнато: „{ $title }“
feed-in = В офертите
feed-in-none = Сега на този клиент не се пише и не се показва нито една оферта.
feed-in-nowhere = Няма го в тази оферта.
feed-in-edition = Виж: { $reader }
feed-in-calculation = В изчислението: { $reader }
feed-in-put = Вмъкни: { $reader }
desk-feed-kept = Оставено както е: „{ $title }“
