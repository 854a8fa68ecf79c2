### На что взглянуть перед выпуском редакции: readiness-<код>. Замечания ничего не запрещают.

readiness-ready = Готово
readiness-ready-but = { $count ->
    [one] Готово, кроме { $count } замечания
   *[other] Готово, кроме { $count } замечаний
}
readiness-others = { $count ->
    [one] Ещё { $count } — в других редакциях.
   *[other] Ещё { $count } — в других редакциях.
}
readiness-anyway = Выпустить можно и так.
readiness-show = Показать
readiness-more = Ещё { $count }
readiness-fewer = Свернуть
readiness-placeholders = { $block }: осталось заполнить { $count ->
    [one] { $count } место.
    [few] { $count } места.
   *[other] { $count } мест.
}

## Замечания

readiness-no-person-addressed = Редакция никому не адресована по имени.
readiness-criterion-unanswered = Ни один довод не отвечает на критерий «{ $criterion }».
readiness-placeholder-left = Осталось заполнить: { $text }.
readiness-expiry-past = Срок условий уже истёк.
readiness-expiry-near = { $days ->
    [0] Срок условий истекает сегодня.
    [one] Срок условий истекает через { $days } день.
    [few] Срок условий истекает через { $days } дня.
   *[other] Срок условий истекает через { $days } дней.
}
readiness-reference-without-consent = { $reference }: никто не давал согласия на звонки.
readiness-consent-ends-before-expiry = { $reference }: согласие кончается { $date }, раньше срока условий.
readiness-member-without-contact = { $member }: нет ни телефона, ни почты.
readiness-price-missing = { $count ->
    [one] У { $count } строки нет цены.
   *[other] У { $count } строк нет цены.
}
readiness-no-lines = Цен пока нет.
readiness-no-calculation = Нет расчёта, который можно напечатать.
readiness-picture-missing = Нет картинки.
readiness-picture-without-alternative = У картинки нет описания.
readiness-text-missing-language = Не всё написано на языке редакции ({ $language }).
readiness-glyph-missing = В шрифте нет знака для «{ $characters }».
readiness-text-overflow = Не помещается на страницу: { $text }.
readiness-picture-broken = Картинку не удаётся прочесть ({ $reason }).
readiness-decision-missing = Редакция не просит ни о каком решении.
readiness-accent-low-contrast = Ваш цвет на бумаге бледен: { $ratio } к 1, а нужно хотя бы 4,5.
