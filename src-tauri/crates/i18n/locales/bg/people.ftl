### Хора: участието им в решението и личното.

people-name = Име и фамилия
people-names = Име на други езици
people-positions = Длъжност на други езици
people-departments = Отдел на други езици
people-add = Добави лице
people-more = Още за това лице
people-hint = добавя лицето; Esc – изход
people-hint-known = добавя ново лице; ↓ избира познато
people-known = Познати от други клиенти
people-same = { $name } вече е тук
people-all = { $count ->
    [one] { $count } лице
   *[other] всички { $count } лица
}
people-summary = Със среща това тримесечие: { $met }, познаваме: { $known }, могат да купят или да повлияят: { $could }
people-summary-known = Със среща това тримесечие: { $met }, познаваме: { $known }
people-none = Още не познаваме никого там
people-none-text = Добавете този, когото срещнахте пръв. Зад всяка покупка стоят няколко души.
people-also-in = Участва и при

## Колони

people-col-person = Лице
people-col-department = Отдел
people-col-reader = Читател
people-col-role = Роля
people-col-stance = Отношение
people-col-influence = Влияние
people-col-chooses-by = По какво избира
people-col-met = Среща
people-nobody-asked = никой не е питал
people-left-on = Напусна на { $date }
people-met-on = Последна среща на { $date }
people-met-never = Още няма среща

## Участие

people-position = Длъжност
people-department = Отдел
people-reports-to = Подчинява се на
people-reports-nobody = Никого
people-roles = Роля
people-role = { $role ->
    [primary_contact] Основен контакт
    [influencer] Влиятелно лице
    [decision_maker] Вземащ решение
    [user] Потребител
    [gatekeeper] Контролира достъпа
   *[ally] Съюзник
}
people-reads = Чете като
people-stance = Отношение
people-left = Напусна фирмата на
people-plans-asked = Попитахме за плановете на
people-plans-asked-today = Попитахме днес
people-part-remove = Махни от този клиент
people-part-remove-stays = остава при другите
people-part-removed = { $name }: махнато от този клиент
people-delete = Изтрий лицето
people-delete-everywhere = { $count ->
    [one] при { $count } клиент
   *[other] при { $count } клиента
}
people-deleted = { $name }: изтрито

## Критерии

people-criterion = Критерий
people-criterion-add = Добави критерий
people-criterion-hint = По какво избира доставчик?
people-criterion-state = { $state ->
    [verified] Потвърден: видя се на дело
   *[stated] Заявен: така казва
}
people-criterion-short = { $state ->
    [verified] потвърден
   *[stated] заявен
}
people-criterion-when = Кога е записан
people-criterion-source = Източник
people-criterion-source-hint = откъде го знаем?
people-criterion-note = Заявеният критерий може да е лъжлив. Отбележете го като потвърден, когато делото го покаже.
people-criterion-delete = Изтрий критерия „{ $text }“
people-criterion-deleted = Критерият е изтрит

## Връзка

people-mobile = Мобилен
people-channel-prefers = Предпочита
people-channel = { $channel ->
    [phone] Телефон
    [email] Имейл
    [messenger] Месинджър
    [meeting] Среща
   *[letter] Писмо
}

## Лично

people-personal = Лично
people-birthday = Рожден ден
people-birthday-hint = 17 март; годината, ако я знаете
people-hobbies = Увлечения
people-family = Семейство
people-values = Ценности
people-temperament = Темперамент
people-erase = Заличи данните на лицето…
people-erase-detail = завинаги, по закон
people-erase-title = Заличаване: { $name }
people-erase-what = За лице, което иска за него да не се пази нищо. Не може да се отмени и в кошчето не остава нищо. За да махнете някого за известно време, изтрийте го.
people-erase-goes-title = Какво изчезва
people-erase-goes =
    { $what ->
        [timeline] Името в контакти, стъпки, отговори, предложения на преговори, проблеми и сделки; самите записи остават без него.
        [addressed] Страниците от изпратени версии, адресирани до лицето, заедно с файловете.
        [search] Каквото търсенето, отмяната и историята на промените пазят за лицето.
       *[card] Картата: длъжност, отношение, критерии, връзка, семейство, рожден ден и бележки, при всички клиенти.
    }
people-erase-stays-title = Какво остава
people-erase-stays =
    { $what ->
        [pages] Страниците, изпратени на други, така, както са изпратени, когото и да назовават. От версиите до това лице остават номерът, цените и датите.
        [backups] В предишните резервни копия лицето остава, докато старите копия не бъдат изтрити.
       *[records] Ваши думи в други записи, в които има това име. После са изброени, за да се прочетат един по един.
    }
people-erase-type = За да заличите, въведете името: { $name }
people-erase-type-wrong = Въведете името така, както е записано: { $name }.
people-erase-keep = Остави лицето
people-erase-now = Заличи завинаги
people-erasing = Заличава се
people-erased = Данните са заличени
people-erased-record = Какво е заличено и какво остава
people-erased-noted = Отбелязано: на { $date } са заличени данните на лице. В записа няма име.
people-erased-files =
    { $count ->
        [one] Премахнат е един файл с изпратени страници, адресирани до лицето.
       *[other] Премахнати са { $count } файла с изпратени страници, адресирани до лицето.
    }
people-erased-files-left =
    { $count ->
        [one] Един файл не можа да бъде премахнат от папката с приложения; махнете го ръчно:
       *[other] { $count } файла не можаха да бъдат премахнати от папката с приложения; махнете ги ръчно:
    }
people-erased-mentions =
    { $count ->
        [one] Един запис още съдържа името
       *[other] { $count } записа още съдържат името
    }
people-erased-mentions-note = Дали е същото лице, може да каже само който ги прочете.
people-erased-no-mentions = Никъде другаде в това работно пространство името не се среща.
people-erased-close = Затвори

## Две карти на един човек

people-join = Обедини с друга карта…
people-join-title = Обединяване на две карти
people-join-whom = Другата карта на същия човек
people-join-hint = Напишете име
people-join-find = Изберете другата карта. Първо ще сравните какво пише и в двете и едва тогава ще ги обедините.
people-join-about = Остава тази карта. Контактите, офертите, проблемите и другите клиенти, в които е записана другата карта ({ $name }), ще сочат към нея. Другата карта отива в кошчето.
people-join-this = тази карта
people-join-other = другата карта
people-join-both = и двете
people-join-leave = Остави ги отделно
people-join-now = Обедини картите
people-joining = Обединяват се
people-joined = Двете карти са обединени: { $name }
people-twin = { $name }: има още една карта. Същият човек ли е?
people-twin-at = { $name }: има още една карта ({ $where }). Същият човек ли е?
people-twin-compare = Сравни
