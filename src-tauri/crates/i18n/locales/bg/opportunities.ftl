# Сделки (M8): пътят през етапите, по записани факти.

opportunities-title = Сделки
opportunities-new = Сделка
opportunities-new-words = проект нова възможност
opportunities-summary = { $count ->
    [one] Една сделка, { $standing ->
        [0] движи се.
       *[other] не се движи.
    }
   *[other] { $count } сделки, { $standing ->
        [0] всички се движат.
        [one] { $standing } не се движи.
       *[other] { $standing } не се движат.
    }
}
opportunities-summary-lost = { $lost ->
    [one] Още една е загубена.
   *[other] Още { $lost } са загубени.
}
opportunities-total = Показаните сделки, за първата година: { $sum }
opportunities-sums = По етапи
opportunities-sources = Източници
opportunities-views = Как се показват
opportunities-view = { $view ->
    [board] Дъска
    [figures] Резултати
   *[list] Списък
}
opportunities-show = { $view ->
    [board] Сделките на дъска
    [figures] Какво стана със сделките
   *[list] Сделките като списък
}
opportunities-figures-span = Период
opportunities-figures-months = { $months ->
    [one] { $months } месец
   *[other] { $months } месеца
}
opportunities-figures-between = Сделки, започнати от { $from } до { $to }, и контакти през същото време
opportunities-figures-none = През това време нищо не е започнато
opportunities-figures-none-text = Тук ще се вижда какво стана със сделките, за какво отиде времето и защо сделки са загубени.
opportunities-figures-deals = Спечелени от разработените
opportunities-figures-kind = { $kind ->
    [new] Нови клиенти
   *[existing] Настоящи клиенти
}
opportunities-figures-worked = { $count ->
    [0] няма сделки
    [one] { $count } сделка
   *[other] { $count } сделки
}
opportunities-figures-part = { $part ->
    [won] спечелени { $count }
    [lost] загубени { $count }
   *[open] още отворени { $count }
}
opportunities-figures-few = (дял се дава от пет приключили)
opportunities-figures-no-deals = През това време не е започната нито една.
opportunities-won-of = { $part } от { $all }
opportunities-figures-time = За какво отиде времето
opportunities-figures-work = { $kind ->
    [new] Търсене на нови
   *[existing] Работа с клиенти
}
opportunities-figures-work-with = { $kind ->
    [new] с тези, които още не купуват
   *[existing] с тези, които вече купуват
}
opportunities-figures-hours = { $hours } ч
opportunities-figures-contacts = { $count ->
    [one] { $count } контакт.
   *[other] { $count } контакта.
}
opportunities-figures-unmeasured = { $count ->
    [one] На { $count } не е записано колко е продължил и не влиза в часовете.
   *[other] На { $count } не е записано колко са продължили и не влизат в часовете.
}
opportunities-figures-no-contacts = През това време не е имало контакти.
opportunities-figures-no-time = Още няма какво да се брои: за нито един контакт през това време не е записано колко е продължил. Продължителността се записва заедно с контакта.
opportunities-figures-losses = Защо са загубени сделки
opportunities-figures-no-losses = Нито една от тези сделки не е загубена.
opportunities-figures-of-lost = { $count } от { $all } загубени
opportunities-filters = Филтри
opportunities-find = Заглавие, проблем
opportunities-find-clear = Изчисти търсенето
opportunities-none = Още няма сделка
opportunities-none-text = Сделката върви от първата отворена врата до серийните доставки, а от всеки етап се излиза с факти.
opportunities-none-found = Няма такава сделка
opportunities-none-found-text = Махнете филтър, за да видите повече.
opportunities-show-all = Покажи всички
opportunities-state = { $state ->
    [won] Спечелени
    [lost] Загубени
   *[open] Отворени
}
opportunities-standing = Не се движат
opportunities-standing-count = { $count ->
    [one] { $count } не се движи
   *[other] { $count } не се движат
}
opportunities-stage = { $stage ->
    [ally] Търсене на съюзник
    [confirmation] Потвърждение
    [approval] Одобрение
    [implementation] Внедряване
    [serial-supply] Серийни доставки
   *[entry] Вход
}
opportunities-met = изпълнени { $met } от { $total }
opportunities-col-title = Сделка
opportunities-col-stage = Етап
opportunities-col-value = Първа година
opportunities-col-movement = Какво ще направят
opportunities-col-owner = От нас
opportunities-until = до { $date }
opportunities-col-by = Решават до
opportunities-movement = { $kind ->
    [no-contact] { $days ->
        [0] Още никой не е говорил с тях.
        [one] Никой не е говорил с тях от { $days } ден.
       *[other] Никой не е говорил с тях от { $days } дни.
    }
    [no-commitment] Контактът на { $date } завърши без техен ангажимент.
    [overdue] „{ $commitment }“ беше обещано за { $date }
    [silent] „{ $commitment }“: казано на { $date }, без срок.
   *[moving] { $dated ->
        [yes] { $commitment }, до { $date }
       *[no] { $commitment }
    }
}
opportunities-column = { $stage }, { $count ->
    [one] { $count } сделка
   *[other] { $count } сделки
}
opportunities-move = Премести: { $title }
opportunities-move-to = Към „{ $stage }“
opportunities-moved = { $title }: вече е в „{ $stage }“
opportunities-moving = Премества се
opportunities-why = Защо сега?
opportunities-unmet = { $count ->
    [one] До „{ $stage }“ липсва { $count } условие. Може да продължите; отговорът остава в историята.
   *[other] До „{ $stage }“ липсват { $count } условия. Може да продължите; отговорът остава в историята.
}
opportunities-reason-missing = Напишете защо: после ще искат да знаят.
opportunities-move-anyway = Премести
opportunities-leave = Отказ
opportunities-account = Клиент
opportunities-account-hint = Намери клиент
opportunities-account-missing = Изберете клиента.
opportunities-name = Заглавие
opportunities-name-hint = За какво е сделката
opportunities-title-missing = Дайте заглавие.
opportunities-customer = Клиент
opportunities-customer-kind = { $kind ->
    [new] Нов
   *[existing] Настоящ
}
opportunities-create = Започни
opportunities-creating = Започва се
opportunities-deleted = Изтрита: { $title }
opportunities-delete = Изтрий сделката
opportunities-gone = Тази сделка вече я няма
opportunities-gone-text = Изтрита е или създаването ѝ е отменено.
opportunities-to-list = Всички сделки
opportunities-first-year = { $sum } за първата година
opportunities-to = Към „{ $stage }“
opportunities-more-actions = Още за тази сделка
opportunities-note-contact = Запиши контакт
opportunities-way = Пътят на сделката
opportunities-ahead = предстои
opportunities-after-deal = след сделката
opportunities-is-standing = Сделката не се движи.
opportunities-exits = Какво липсва
opportunities-missing = До „{ $stage }“
opportunities-nothing-asked = От този етап не се излиза: той продължава.
opportunities-anyway = Може да продължите и сега. Ще попитаме защо и отговорът остава в историята.
opportunities-is-met = Изпълнено:
opportunities-is-missing = Липсва:
opportunities-record = Запиши
opportunities-record-named = Запиши: { $what }
opportunities-exit = { $code ->
    [problem-list-drafted] Чернова на списъка с проблеми
    [door-opened] Някой отвътре отвори вратата
    [meeting-or-invitation] Уговорена среща или покана
    [problems-found-in-meetings] Проблеми, намерени на срещи
    [explicit-need] Нужда с техни думи
    [ally-named] Съюзник, който има някой от проблемите
    [problem-list-real] За всеки проблем: кой го има, иска ли да се реши, как избира
    [criterion-proved] Доказателство за „{ $what }“
    [consequences-counted] Всеки проблем има цена
    [volume-stated] Обемът е казан
    [approved-theirs] Който решава при тях, е съгласен
    [approved-ours] Който решава при нас, е съгласен
    [price-discussed] Цената е обсъдена: { $what }
    [volume-confirmed] Обемът е потвърден
    [plan-signed] Планът за действие е подписан от двете страни
    [contacts-denser] Контактите са по-чести отпреди
    [disappointment-overcome] Първото разочарование е преодоляно
    [confident-use] Работят уверено
    [plan-done] Всички стъпки от плана за действие са изпълнени
   *[other] Друго условие
}
opportunities-level = { $level ->
    [users] с тези, които работят
    [heads] с ръководителите на отдели
   *[top] с този, който подписва
}
opportunities-fact-need = „{ $words }“, { $person }
opportunities-fact-criterion = „{ $text }“, { $person }, { $verified ->
    [yes] потвърден
   *[no] заявен
}
opportunities-criterion-of = критерий на { $person }, { $verified ->
    [yes] потвърден
   *[no] заявен
}
opportunities-fact-decision = иска ли { $person } да се реши „{ $problem }“
opportunities-fact-criteria = по какво избира { $person }
opportunities-fact-contact = { $kind ->
    [call] разговор
    [letter] писмо
   *[meeting] среща
} на { $date }
opportunities-fact-contacts = { $since } за { $sinceDays } дни, преди това { $before } за { $beforeDays } дни
opportunities-more = още { $count }
opportunities-mark = { $kind ->
    [door-opened] Отвориха вратата
    [meeting-booked] Съгласиха се на среща
    [invited] Поканиха ни в проект
    [volume-stated] Казаха обема
    [approved-theirs] Съгласиха се при тях
    [approved-ours] Съгласихме се при нас
    [price-discussed] Обсъдихме цената
    [volume-confirmed] Потвърдиха обема
    [plan-signed] Подписаха плана за действие
    [disappointment-overcome] Преодоляха първото разочарование
   *[confident-use] Работят уверено
}
opportunities-mark-what = Какво се случи
opportunities-mark-who = Кой при тях
opportunities-mark-who-hint = Изберете лице
opportunities-mark-ours = Кой при нас
opportunities-mark-on = Кога
opportunities-mark-volume = Какъв обем
opportunities-mark-words = Думи
opportunities-lacks = { $lacks ->
    [person] Изберете кой при тях.
    [member] Изберете кой при нас.
    [words] Напишете какъв обем.
   *[day] Посочете деня.
}
opportunities-marked = Записано: { $what }
opportunities-mark-drop = Махни: { $what }
opportunities-mark-dropped = Махнато: { $what }
opportunities-keep = Запази
opportunities-keeping = Запазва се
opportunities-marks = Записано още
opportunities-prices = Обсъждане на цената
opportunities-not-discussed = още не
opportunities-proposals = Оферти
opportunities-link = Свържи
opportunities-no-proposals = С тази сделка не е свързана оферта.
opportunities-history = История
opportunities-in-stage = { $days ->
    [0] в този етап от днес
    [one] в този етап от { $days } ден, от { $date }
   *[other] в този етап от { $days } дни, от { $date }
}
opportunities-history-move = { $left } → { $entered }
opportunities-history-unmet = Липсваше: { $what }.
opportunities-history-proof = Доказателство по критерий
opportunities-history-price = Разговор за цената на всяко ниво
opportunities-history-times = { $what } ({ $count })
opportunities-history-opened = Сделката е отворена
opportunities-quote = „{ $words }“
opportunities-facts = Данни за сделката
opportunities-worth = Стойност за първата година
opportunities-worth-hint = Без данък.
opportunities-nobody = Никой
opportunities-opened = Отворена на
opportunities-by = Решават до
opportunities-people = Кой участва в решението
opportunities-note = Бележка
opportunities-close = { $kind ->
    [lost] Загубена…
   *[won] Спечелена…
}
opportunities-close-on = Кога
opportunities-loss = Защо
opportunities-loss-choose = Изберете причината
opportunities-loss-reason = { $reason ->
    [price] Цената
    [competitor] Друг доставчик им подхожда повече
    [no-budget] Няма бюджет
    [no-decision] Оставят всичко както е
    [unsuitable] Не върши работата, която им трябва
    [people] Този, който го искаше, го няма
   *[other] Друга причина
}
opportunities-loss-missing = Изберете защо е загубена.
opportunities-loss-words = Напишете причината с думи.
opportunities-loss-in-words = С думи
opportunities-winner = Кой я спечели
opportunities-won-why = { $count ->
    [one] Не е изпълнено { $count } условие: напишете защо въпреки това е спечелена.
   *[other] Не са изпълнени { $count } условия: напишете защо въпреки това е спечелена.
}
opportunities-closed = { $title }: { $kind ->
    [lost] загубена
   *[won] спечелена
}
opportunities-ended = { $kind ->
    [lost] Загубена на { $date }
   *[won] Спечелена на { $date }
}
opportunities-reopen = Върни се към сделката
opportunities-reopened = { $title }: отново отворена

# Планът за действие (M12).
opportunities-plan = План за действие
opportunities-plan-none = Кой от двете страни какво прави, до кога и по какво ще се види, че се е получило: планът се подписва преди сделката и се изпълнява след нея.
opportunities-plan-unsigned = още не е подписан
opportunities-plan-signed = подписан от двете страни на { $date }
opportunities-plan-changed = променен, след като е подписан на { $date }
opportunities-plan-sign = Отбележи подписите
opportunities-plan-export = Изведи
opportunities-plan-print = Планът за подпис (PDF)…
opportunities-plan-calendar = Планът за календар (.ics)…
opportunities-plan-file = План за действие, { $title }
opportunities-plan-saved = Записано: { $name }
opportunities-step = Стъпка
opportunities-step-new = Нова стъпка в плана за действие
opportunities-step-what = Какво правим
opportunities-step-who = Кой го прави
opportunities-step-who-hint = От клиента или от нас
opportunities-step-due = Срок
opportunities-step-measure = По какво двете страни ще видят, че се е получило
opportunities-step-measure-hint = Печата се заедно със стъпката.
opportunities-step-lacks = { $lacks ->
    [what] Напишете какво правим.
    [who] Изберете кой го прави – от клиента или от нас.
   *[day] Посочете до кой ден.
}
opportunities-step-add = Добави
opportunities-step-close = Затвори
opportunities-step-added = Добавено: { $what }
opportunities-step-side = { $side ->
    [theirs] клиентът
   *[ours] ние
}
opportunities-step-done = Готово: { $what }
opportunities-step-done-on = готово на { $date }
opportunities-step-done-day = Готово на
opportunities-step-is-done = Готово днес: { $what }
opportunities-step-is-open = Все пак не е готово: { $what }
opportunities-step-late = { $days ->
    [one] закъснява с един ден
   *[other] закъснява с { $days } дни
}
opportunities-step-note = Бележка за нас, не се печата
opportunities-step-delete = Изтрий стъпката
opportunities-step-deleted = Изтрито: { $what }
opportunities-nowhere = Няма такава сделка
opportunities-nowhere-text = Адресът може да е непълен или сгрешен. Всички сделки са в списъка.
