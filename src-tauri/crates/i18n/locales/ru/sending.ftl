### Отправка предложения: лист до неё и после.

sending-open = Отправить…
sending-preparing = Отправка
sending-title = { $count ->
    [0] Зафиксировать без отправки
    [one] Отправить { $count } читателю
   *[other] Отправить { $count } читателям
}
sending-note = { $account }. Отправка фиксирует эту версию; чтобы её изменить, начните { $next }.
sending-number = Номер при отправке
sending-laying-out = Страницы верстаются
sending-keep = Оставить черновиком
sending-now = Зафиксировать и отправить { $revision }
sending-working = Отправляется
sending-stays = Redbook сам ничего не отправляет: он готовит письма и распечатки, а отправляете их вы.
sending-refused = В таком виде отправить нельзя.
sending-refused-ended = Срок условий уже истёк: укажите более поздний день.
sending-refused-accepted = Прежняя версия принята: согласованное не предлагают заново под тем же номером.
sending-look-at-readers = В разделе «Кому что» чего-то не хватает.
sending-done = Готово

## Кому что

sending-who = Кому что
sending-own-edition = каждый видит только свою редакцию
sending-nobody = Никому
sending-frozen-too = фиксируется с остальными
sending-name = Имя
sending-name-for = { $reader ->
    [director] Кто получит редакцию для директора
    [hr] Кто получит редакцию для персонала
   *[finance] Кто получит редакцию для финансов
}
sending-name-missing = Напишите, кто получит, или выберите «Никому».
sending-edition = { $reader ->
    [director] Для директора
    [hr] Для персонала
   *[finance] Для финансов
}
sending-language-pages = { $language }, { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
   *[other] { $pages } страниц
}
sending-how = { $how ->
    [email] E-mail
    [letter] Письмо
    [by_hand] Лично
   *[none] Никому
}
sending-how-to = Как получит { $name }
sending-email = Адрес эл. почты
sending-email-of = Адрес эл. почты: { $name }
sending-email-wrong = Это не адрес. Напишите так: name@example.org.
sending-email-note = вложен PDF, { $size }
sending-email-note-sheet = вложены PDF ({ $size }) и таблица цен
sending-address = Почтовый адрес
sending-address-of = Почтовый адрес: { $name }
sending-letter-note = письмо для конверта с окном
sending-hand = Когда и где
sending-hand-of = Когда и где получит { $name }
sending-hand-note = печатается отсюда
sending-none-note = Страницы фиксируются, но никому не идут.
sending-kb = { $size } КБ
sending-mb = { $size } МБ
sending-words = Сопроводительный текст…
sending-words-changed = Сопроводительный текст, изменён…
sending-add = Добавить человека
sending-add-for = { $reader ->
    [director] Добавить человека: редакция для директора
    [hr] Добавить человека: редакция для персонала
   *[finance] Добавить человека: редакция для финансов
}
sending-another-name = { $reader ->
    [director] Кто ещё получит редакцию для директора
    [hr] Кто ещё получит редакцию для персонала
   *[finance] Кто ещё получит редакцию для финансов
}
sending-another-drop = Исключить: { $name }
sending-another-dropped = { $name }: больше не получает

## Замечания

sending-no-findings = Проверка ничего не нашла.
sending-findings = { $count ->
    [one] { $count } замечание, хранится с { $revision }
    [few] { $count } замечания, хранятся с { $revision }
   *[other] { $count } замечаний, хранятся с { $revision }
}
sending-findings-note = Ни одно не мешает отправке. Кто откроет { $revision } позже, увидит их.

## Что фиксируется

sending-freezes = Фиксируется с этой минуты
sending-freezes-terms = { $has ->
    [both] Текст, цены и условия: { $once } разово, { $yearly } в год
    [once] Текст, цены и условия: { $once }
    [yearly] Текст, цены и условия: { $yearly } в год
   *[none] Текст и условия; цен нет
}
sending-freezes-until = Действует до { $date }, до конца дня
sending-freezes-parts = В сегодняшнем виде: { $parts }
sending-members = { $count ->
    [one] { $count } наш сотрудник
    [few] { $count } наших сотрудника
   *[other] { $count } наших сотрудников
}
sending-references = { $count ->
    [one] { $count } рекомендация
    [few] { $count } рекомендации
   *[other] { $count } рекомендаций
}
sending-pictures = { $count ->
    [one] { $count } изображение
    [few] { $count } изображения
   *[other] { $count } изображений
}
sending-freezes-files = { $files ->
    [one] { $files } PDF со шрифтами
   *[other] { $files } PDF со шрифтами
}, { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
   *[other] { $pages } страниц
}
sending-hash = SHA-256 { $hash }, { $reader ->
    [director] директор
    [hr] персонал
   *[finance] финансы
}
sending-supersedes = { $number } от { $date } становится заменённым

## После отправки

sending-sent-title = { $number } зафиксировано
sending-sent-note = Теперь передайте его: всё ниже взято с зафиксированных страниц.
sending-noted = { $how ->
    [email] записано: по эл. почте
    [letter] записано: письмом
    [by_hand] записано: лично
   *[none] не отправляется
}
sending-papers-of = Бумаги: { $name }
sending-save-draft = Сохранить черновик…
sending-print-letter = Печатать письмо
sending-save-letter = Сохранить письмо…
sending-print-pages = Печатать страницы
sending-show-pdf = Показать PDF
sending-text = Текст…
sending-text-changed = Текст, изменён…
sending-show-pdf-of = Показать PDF: { $file }
sending-save-pdf = Сохранить PDF…

## Шаги после отправки

sending-steps = Следующие шаги, которые появятся
sending-steps-note = только рабочие дни
sending-today = Сегодня
sending-script = текст
sending-reminder = напоминание
sending-steps-more = { $count ->
    [one] Ещё { $count } шаг ниже
    [few] Ещё { $count } шага ниже
   *[other] Ещё { $count } шагов ниже
}
sending-steps-below =
    { $count ->
        [one] { $count } шаг с датой, { $first }
        [few] { $count } шага с датами, первый из предстоящих — { $first }
       *[other] { $count } шагов с датами, первый из предстоящих — { $first }
    }
