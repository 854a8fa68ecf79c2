### Люди: их участие в решении и личное.

people-name = Имя и фамилия
people-add = Добавить человека
people-more = Ещё об этом человеке
people-hint = добавит человека; Esc — выйти
people-hint-known = добавит нового; ↓ — выбрать известного
people-known = Известны по другим клиентам
people-same = { $name }: уже здесь
people-all = { $count ->
    [one] { $count } человек
    [few] все { $count } человека
   *[other] все { $count } человек
}
people-summary = За квартал встречались: { $met }, знаем: { $known }, могут купить или повлиять: { $could }
people-none = Там пока никого не знаем
people-none-text = Добавьте того, с кем встретились первым. За каждой покупкой стоят несколько человек.
people-also-in = Участвует также у клиентов

## Столбцы

people-col-person = Человек
people-col-department = Отдел
people-col-reader = Читатель
people-col-role = Роль
people-col-stance = Отношение
people-col-influence = Влияние
people-col-chooses-by = По чему выбирает
people-col-met = Встреча
people-nobody-asked = никто не спросил
people-left-on = Ушёл { $date }
people-met-on = Последняя встреча { $date }
people-met-never = Ещё не встречались

## Участие

people-position = Должность
people-department = Отдел
people-reports-to = Подчиняется
people-roles = Роль
people-role = { $role ->
    [primary_contact] Основной контакт
    [influencer] Влиятельное лицо
    [decision_maker] Принимающий решение
    [user] Пользователь
    [gatekeeper] Привратник
   *[ally] Союзник
}
people-reads = Читает как
people-stance = Отношение
people-left = Ушёл из компании
people-plans-asked = О планах спрошен
people-plans-asked-today = Спрошен сегодня
people-part-remove = Убрать из этого клиента
people-part-remove-stays = у других останется
people-part-removed = { $name }: убрано из этого клиента
people-delete = Удалить человека
people-delete-everywhere = { $count ->
    [one] у { $count } клиента
   *[other] у { $count } клиентов
}
people-deleted = { $name }: удалено

## Критерии

people-criterion = Критерий
people-criterion-add = Добавить критерий
people-criterion-hint = По чему выбирает поставщика?
people-criterion-state = { $state ->
    [verified] Подтверждён: видно на деле
   *[stated] Заявлен: так говорит
}
people-criterion-short = { $state ->
    [verified] подтверждён
   *[stated] заявлен
}
people-criterion-when = Когда записан
people-criterion-source = Источник
people-criterion-source-hint = откуда знаем?
people-criterion-note = Заявленный критерий может быть ложным. Отметьте его подтверждённым, когда это покажет дело.
people-criterion-delete = Удалить критерий «{ $text }»
people-criterion-deleted = Критерий удалён

## Связь

people-mobile = Мобильный
people-channel-prefers = Удобнее
people-channel = { $channel ->
    [phone] Телефон
    [email] Эл. почта
    [messenger] Мессенджер
    [meeting] Встреча
   *[letter] Письмо
}

## Личное

people-personal = Личное
people-birthday = День рождения
people-birthday-hint = 17 марта; год, если знаете
people-hobbies = Увлечения
people-family = Семья
people-values = Ценности
people-temperament = Темперамент
