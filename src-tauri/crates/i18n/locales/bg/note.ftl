### Записване на контакт отвсякъде и на наученото при него.

note-anywhere = Запиши контакт…
note-words = обаждане среща писмо разговор бележка
note-title = Запиши контакт
note-summary = Кой, какво се каза, какво правят после.
note-account = С кой клиент
note-account-hint = Име
note-ours = Какво обещахме ние
note-ours-hint = Става наша задача
note-ours-due = Обещанието иска срок.
note-learned = Какво научихме за тях
note-stance-of = Отношение: { $name }
note-stance-same = { $stance }, както досега
note-plans-asked = Питан за плановете за 12 месеца
note-discarded = Отхвърлено, не е записано: { $name }
note-noted = { $count ->
    [0] Контактът е записан: { $name }
    [one] Контактът е записан: { $name }, обновен е { $count } факт
   *[other] Контактът е записан: { $name }, обновени са { $count } факта
}
note-offers = За обновяване
note-offers-none = Тук се появяват хора, отношението им, критерии, проблеми, промени и обещания от това, което пишете. Без вашата отметка нищо не се променя.
note-offer-said = „{ $said }“
note-offer-person = { $name }: участва
note-offer-criterion = { $state ->
    [verified] { $was ->
        [verified] { $name }: „{ $text }“, казано отново
       *[stated] { $name }: „{ $text }“, вече се видя на дело
    }
   *[stated] { $name }: „{ $text }“, казано отново
}
note-offer-stance = { $name }: { $stance ->
    [ally] вече съюзник
    [opponent] вече противник
   *[neutral] вече с неутрално отношение
}
note-offer-problem = { $known ->
    [yes] Познат проблем: { $text }
   *[no] Нов проблем: { $text }
}
note-offer-change = Обявена промяна: { $text }
note-offer-commitment = Правят после: { $what }
note-offer-commitment-by = Правят после, до { $date }: { $what }
note-offer-date = Срок на обещанието им { $date }
note-offer-dismiss = Грешно, махни: { $what }
note-offers-again = { $count ->
    [one] Покажи { $count } махната подсказка
   *[other] Покажи { $count } махнати подсказки
}
