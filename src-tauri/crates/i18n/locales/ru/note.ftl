### Запись контакта откуда угодно и того, что при этом узнали.

note-anywhere = Записать контакт…
note-words = звонок встреча письмо разговор заметка
note-title = Записать контакт
note-summary = Кто, что сказали, что делают дальше.
note-account = С каким клиентом
note-account-hint = Название
note-ours = Что пообещали мы
note-ours-hint = Станет нашей задачей
note-ours-due = Обещанию нужен срок.
note-learned = Что о них узнали
note-stance-of = Отношение: { $name }
note-stance-same = { $stance }, как раньше
note-plans-asked = Спросили о планах на 12 месяцев
note-discarded = Отброшено, не записано: { $name }
note-noted = { $count ->
    [0] Контакт записан: { $name }
    [one] Контакт записан: { $name }, обновлён { $count } факт
    [few] Контакт записан: { $name }, обновлено { $count } факта
   *[other] Контакт записан: { $name }, обновлено { $count } фактов
}
note-offers = Что обновить
note-offers-none = Здесь встанут люди, их отношение, критерии, проблемы, перемены и обещания из того, что вы пишете. Без вашей отметки ничего не изменится.
note-offer-said = «{ $said }»
note-offer-person = { $name }: среди участников
note-offer-criterion = { $state ->
    [verified] { $was ->
        [verified] { $name }: «{ $text }», сказано снова
       *[stated] { $name }: «{ $text }», теперь видно на деле
    }
   *[stated] { $name }: «{ $text }», сказано снова
}
note-offer-stance = { $name }: { $stance ->
    [ally] теперь союзник
    [opponent] теперь противник
   *[neutral] теперь держится нейтрально
}
note-offer-problem = { $known ->
    [yes] Известная проблема: { $text }
   *[no] Новая проблема: { $text }
}
note-offer-change = Объявленная перемена: { $text }
note-offer-commitment = Делают дальше: { $what }
note-offer-commitment-by = Делают дальше, до { $date }: { $what }
note-offer-date = Срок их обещания { $date }
note-offer-dismiss = Неверно, убрать: { $what }
note-offers-again = { $count ->
    [one] Показать { $count } убранную подсказку
    [few] Показать { $count } убранные подсказки
   *[many] Показать { $count } убранных подсказок
}
