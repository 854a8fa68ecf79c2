### Люди: их участие в решении и личное.

people-name = Имя и фамилия
people-names = Имя на других языках
people-positions = Должность на других языках
people-departments = Отдел на других языках
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
people-summary-known = За квартал встречались: { $met }, знаем: { $known }
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
people-reports-nobody = Никому
people-roles = Роль
people-role = { $role ->
    [primary_contact] Основной контакт
    [influencer] Влиятельное лицо
    [decision_maker] Принимающий решение
    [user] Пользователь
    [gatekeeper] Контролирует доступ
   *[ally] Союзник
}
people-reads = Читает как
people-stance = Отношение
people-left = Больше не работает с
people-plans-asked = О планах спросили
people-plans-asked-today = Спросили сегодня
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
people-erase = Стереть данные человека…
people-erase-detail = навсегда, по закону
people-erase-title = Стереть данные: { $name }
people-erase-what = Для тех, кто просит ничего о себе не хранить. Отменить это нельзя, и в корзине ничего не останется. Чтобы убрать человека на время, удалите его.
people-erase-goes-title = Что исчезнет
people-erase-goes =
    { $what ->
        [timeline] Имя во встречах, шагах, ответах, предложениях на переговорах, проблемах и сделках; сами записи останутся без него.
        [addressed] Страницы отправленных версий, адресованные этому человеку, вместе с файлами.
        [search] Всё о человеке в поиске, отмене и истории изменений.
       *[card] Карточка: должность, отношение, критерии, способы связи, семья, день рождения и заметки, у всех клиентов.
    }
people-erase-stays-title = Что останется
people-erase-stays =
    { $what ->
        [pages] Страницы, отправленные другим, — такими, какими ушли, кого бы они ни называли. От версий, отправленных этому человеку, останутся номер, цены и даты.
        [backups] В прежних резервных копиях человек останется, пока они не будут прорежены.
       *[records] Ваши слова в других записях, где есть это имя. Потом они будут перечислены, чтобы прочесть их по одной.
    }
people-erase-type = Чтобы стереть, введите имя: { $name }
people-erase-type-wrong = Введите имя так, как оно записано: { $name }.
people-erase-keep = Оставить
people-erase-now = Стереть навсегда
people-erasing = Стираем
people-erased = Данные стёрты
people-erased-record = Что стёрто и что осталось
people-erased-noted = Записано: { $date } стёрты данные человека. Имени в записи нет.
people-erased-files =
    { $count ->
        [one] Удалён { $count } файл отправленных страниц, адресованных этому человеку.
        [few] Удалены { $count } файла отправленных страниц, адресованных этому человеку.
       *[other] Удалено { $count } файлов отправленных страниц, адресованных этому человеку.
    }
people-erased-files-left =
    { $count ->
        [one] { $count } файл не удалось убрать из папки вложений; уберите его вручную:
        [few] { $count } файла не удалось убрать из папки вложений; уберите их вручную:
       *[other] { $count } файлов не удалось убрать из папки вложений; уберите их вручную:
    }
people-erased-mentions =
    { $count ->
        [one] Имя ещё есть в { $count } записи
       *[other] Имя ещё есть в { $count } записях
    }
people-erased-mentions-note = Тот ли это человек, скажет только тот, кто их прочтёт.
people-erased-no-mentions = Больше нигде в этом рабочем пространстве имени нет.
people-erased-close = Закрыть

## Две карточки одного человека

people-join = Объединить с другой карточкой…
people-join-title = Объединить две карточки
people-join-whom = Другая карточка того же человека
people-join-hint = Введите имя
people-join-find = Выберите вторую карточку. Сначала вы сравните, что сказано в обеих, и только потом они объединятся.
people-join-about = Останется эта карточка. Контакты, предложения, проблемы и другие клиенты, где записана вторая карточка ({ $name }), будут указывать на неё. Вторая карточка уйдёт в корзину.
people-join-this = эта карточка
people-join-other = вторая карточка
people-join-both = обе
people-join-leave = Не объединять
people-join-now = Объединить карточки
people-joining = Объединяются
people-joined = Две карточки объединены: { $name }
people-twin = { $name }: есть ещё одна карточка. Это тот же человек?
people-twin-at = { $name }: есть ещё одна карточка ({ $where }). Это тот же человек?
people-twin-compare = Сравнить
