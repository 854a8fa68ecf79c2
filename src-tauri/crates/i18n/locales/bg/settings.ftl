### Настройки: раздели, изглед на програмата, работното пространство.

settings-sections = Раздели на настройките
settings-group = { $id ->
    [ours] В документите
    [work] Как работим
   *[program] Програмата
}
settings-section = { $id ->
    [company] Фирма
    [proposals] Оферти
    [templates] Шаблони
    [team] Екип
    [tax] Данъчни ставки
    [prices] Ценова листа
    [references] Препоръки
    [ideal] Идеален клиент
    [rules] Правила и срокове
    [appearance] Изглед
   *[workspace] Работно пространство
}

## В палитрата

settings-open = Настройки: { $section }
settings-words = { $id ->
    [company] лого бланка адрес банка IBAN цвят акцент валута
    [proposals] валидност дни номер образец представка
    [templates] шаблони структура заготовки
    [team] колеги служители снимка
    [tax] ДДС процент
    [prices] стоки услуги цени себестойност
    [references] референции препоръчващи съгласие
    [ideal] наш клиент критерии тежест съответствие шест въпроса
    [rules] напомняния дни срокове след изпращане преговори часове портфейл граници опасност проценти състояние отношения тежести
    [appearance] език тема тъмна светла размер клавиши
   *[workspace] резервно копие възстанови провери кошче файл часова зона
}
settings-add = { $id ->
    [team] Добави колега
    [tax] Добави данъчна ставка
    [prices] Добави в ценовата листа
   *[references] Добави препоръка
}
settings-check = Провери работното пространство
settings-bin-open = Отвори кошчето

## Правила и срокове

settings-rules-summary = По тези правила програмата напомня и предупреждава.
settings-rules-followup = След изпращането
settings-rules-followup-note = Брои се от деня, в който офертата е изпратена.
settings-rules-warnings = Предупреждения за две крайности
settings-rules-warnings-note = Твърде дълго без нито една стъпка или твърде много стъпки без отговор.
settings-rules-deals = Сделки
settings-rules-deals-note = Сделка, по която клиентът толкова дълго не е обещал нищо, не се движи.
settings-rules-health = Състояние на отношенията
settings-rules-health-note = Колко тежи всяка част; 0 я изключва.
settings-rules-portfolio = Портфейл
settings-rules-portfolio-note = Дяловете са от продажбите на всички клиенти.
settings-rule = { $id ->
    [check-arrival] Проверка дали е пристигнала след
    [ask-next-step] Въпрос за следващата им стъпка след
    [ask-urgency] Въпрос какво я прави спешна след
    [agree-interim] Уговорка за разговор за резултатите след
    [remind-early] Първо напомняне преди края на условията
    [remind-late] Последно напомняне преди края на условията
    [quiet-days] Безразличие: нито една стъпка повече от
    [most-contacts] Натрапчивост: контакти без отговор, повече от
    [contact-days] Брои се за последните
    [key-low] Ключовите клиенти заедно, поне
    [key-high] Ключовите клиенти заедно, най-много
    [danger] Един клиент е опасност над
    [curve] Кривата: кой прави
    [silent-days] Обещание без срок важи
    [unmet-days] За внимание, ако няма среща от
    [profile] Досие
    [coverage] Обхват
    [freshness] Скорошен контакт
    [review] Преглед на отношенията
    [satisfaction] Удовлетвореност
    [loyalty] Лоялност
    [delivery] Изпълнение на плана
    [risks] Рискове
   *[fall] За внимание, ако приходът е паднал с
}
settings-rule-counts = { $counts ->
    [workdays] { $count ->
        [one] работен ден
       *[other] работни дни
    }
    [days] { $count ->
        [one] ден
       *[other] дни
    }
    [contacts] { $count ->
        [one] контакт
       *[other] контакта
    }
    [weight] от 100
   *[percent] %
}
settings-rule-number = Само цели числа.
settings-rule-other = { $rule }: { $problem }
settings-wait = Преговори: времето до нашия отговор
settings-wait-note = Колкото по-голяма е сделката, толкова по-дълго чака тяхното предложение. Под първата сума не се чака.
settings-wait-from = Сделка от
settings-wait-time = Изчакване
settings-wait-total = Сделка от, стъпка { $step }
settings-wait-hours = Изчакване, стъпка { $step }
settings-wait-hours-word = { $count ->
    [one] час
   *[other] часа
}
settings-wait-place = { $field ->
    [total] Сума на стъпка { $step }
   *[hours] Часове на стъпка { $step }
}
settings-wait-add = По-големи сделки
settings-wait-remove = Махни стъпка { $step }

## Изглед

settings-appearance-summary = За програмата на този компютър. Документите не се променят.
settings-language = Език на програмата
settings-language-formats = Числа и дати: { $sample }
settings-language-note = Документите се пишат на езика на своя читател, каквото и да е избрано тук.
settings-theme = Тема
settings-theme-name = { $value ->
    [light] Светла
    [dark] Тъмна
   *[system] Както в системата
}
settings-zoom = Размер
settings-zoom-note = От половината до двойния обичаен размер.
settings-keys = Клавиши
settings-single-keys = Клавиши от една буква
settings-single-keys-note = N – нов запис, G, после A – клиенти. Докато пишете в поле, те не действат.

## Работно пространство

settings-workspace-summary = Един файл на този компютър и папка с прикачени файлове до него. Нищо не се изпраща без вас.
settings-workspace-close = Затвори пространството
settings-workspace-name = Име
settings-workspace-path = Файл
settings-workspace-zone = Часова зона
settings-workspace-zone-note = По нея започват дните и изтичат сроковете.
settings-workspace-zone-changed = Часовата зона вече е { $zone }
settings-workspace-renamed = Пространството вече се казва „{ $name }“
settings-workspace-holds = Съдържа
settings-workspace-counts = { $accounts ->
    [one] { $accounts } клиент
   *[other] { $accounts } клиента
}, { $proposals ->
    [one] { $proposals } оферта
   *[other] { $proposals } оферти
}
settings-moment = { $date }, { $time }

settings-backups = Резервни копия
settings-backups-note = Правят се сами, докато работите и при затваряне.
settings-backups-none = Още няма. Първото се прави, когато затворите пространството.
settings-backups-all = Покажи всички { $count }
settings-backup-aside = каквото беше преди връщането
settings-backup-now = Направи копие
settings-backup-elsewhere = Направи копие в…
settings-backup-name = Redbook
settings-backing-up = Копираме
settings-backup-made = Копието е направено, { $size }
settings-backup-reveal = Покажи в папката копието: { $moment }
settings-restore = Върни се…
settings-restore-named = Върни се към копието: { $moment }
settings-restore-question = Пространството става такова, каквото беше на { $moment }. Сегашното се пази като копие, към което можете да се върнете.
settings-restore-do = Върни се
settings-restoring = Връщаме се
settings-restored = Пространството е такова, каквото беше на { $moment }
settings-restore-undone = Пространството отново е такова, каквото беше

settings-health = Състояние на файла
settings-health-note = Прочита се целият файл; при голям това отнема няколко секунди.
settings-health-none = Не е проверявано от пускането на програмата.
settings-health-good = Всичко е наред. Проверено в { $time }.
settings-health-repaired = Изградено е отново. Вече всичко е наред, проверено в { $time }.
settings-health-left = Изградено е отново. Остава това:
settings-check-do = Провери
settings-checking = Проверяваме
settings-repair = Изгради отново
settings-repair-note = По вашите записи; те остават същите.
settings-repairing = Изграждаме отново
settings-finding-pages-damaged = Част от файла е повредена. Върнете се към копие отпреди това.
settings-finding-reference-broken = Запис сочи към друг, който го няма.
settings-finding-row-unreadable = Запис не може да се прочете. Върнете се към копие, в което го има.
settings-finding-file-missing = Липсва прикачен файл или изображение. Прикачете го отново.
settings-finding-file-damaged = Повреден е прикачен файл или изображение. Прикачете го отново.
settings-finding-search-stale = Търсенето може да не намира последните промени. Записите са цели.
settings-finding-figures-stale = Някои числа в списъците са стари. Записите са цели.
settings-finding-links-stale = В списъците при някои лица може да липсват последните контакти. Записите са цели.
settings-finding-journal-broken = В историята на промените има празнина. Записите са цели; по-стари стъпки може да не се отменят.
settings-finding-other = Нещо не е както трябва ({ $code }).
settings-finding-times = { $count ->
    [one] { $count } път
   *[other] { $count } пъти
}

settings-bin = Кошче
settings-bin-note = Изтритото се пази 30 дни.
settings-bin-empty = Празно. Каквото изтриете, можете да върнете оттук.
settings-bin-until = до { $date }
settings-bin-restore = Върни
settings-bin-restore-named = Върни „{ $name }“
settings-bin-restored = „{ $name }“ е отново тук
settings-bin-more = Покажи още { $count }
settings-kind-account = Клиент
settings-kind-site = Обект
settings-kind-decision-area = Област на решение
settings-kind-goal = Цел
settings-kind-person = Лице
settings-kind-part = Участие в решението
settings-kind-criterion = Критерий
settings-kind-contact = Контакт
settings-kind-proposal = Оферта
settings-kind-edition = Версия за читател
settings-kind-block = Блок
settings-kind-member = Колега
settings-kind-tax-rate = Данъчна ставка
settings-kind-product = Стока
settings-kind-reference = Препоръка
settings-kind-library = Запис в библиотеката
settings-kind-form = Анкета
settings-kind-problem = Проблем
settings-kind-opportunity = Сделка
settings-kind-mark = Факт по сделка
settings-kind-evidence = Доказателство
settings-kind-action = Стъпка от план
settings-kind-influence = Връзка на влияние
settings-kind-role-gap = Празен картон
settings-kind-planned-change = Промяна при клиента
settings-kind-satisfaction = Оценка за удовлетвореност
settings-kind-loyalty = Факт за лоялност
settings-kind-switching = Цена на напускането
settings-kind-ideal-criterion = Критерий за идеален клиент
settings-kind-attempt = Опит да спечелим клиент
settings-kind-review = Преглед на отношенията
settings-kind-spin-question = Въпрос от банката
settings-kind-meeting = План за среща
settings-kind-revenue = Продажби
settings-kind-other = Запис
