### Хора: участието им в решението и личното.

people-name = Име и фамилия
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
people-summary = Срещнати това тримесечие: { $met }, познати: { $known }, могат да купят или да повлияят: { $could }
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
people-roles = Роля
people-role = { $role ->
    [primary_contact] Основен контакт
    [influencer] Влиятелно лице
    [decision_maker] Вземащ решение
    [user] Потребител
    [gatekeeper] Пазител на входа
   *[ally] Съюзник
}
people-reads = Чете като
people-stance = Отношение
people-left = Напусна фирмата на
people-plans-asked = Питан за плановете на
people-plans-asked-today = Питан днес
people-part-remove = Махни от този клиент
people-part-remove-stays = остава при другите
people-part-removed = { $name }: махнато от този клиент
people-delete = Изтрий лицето
people-delete-everywhere = { $count ->
    [one] при { $count } клиент
   *[other] при { $count } клиенти
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
