### Карта на отношенията: кой къде стои в решението и кой кого слуша.

map-views = Как да се покажат хората
map-view = { $view ->
    [map] Карта
   *[list] Списък
}
map-name = Карта на отношенията: { $account }
map-keys = Стрелките минават от картон на картон, Enter го отваря, Shift със стрелки го мести. Плюс и минус променят мащаба, 0 показва цялата карта, Ctrl със стрелки мести картата.
map-beside = До картата
map-zoom = Мащаб
map-nearer = По-близо
map-farther = По-далеч
map-whole = Цялата карта
map-reports = подчинен на
map-deep = обхват
map-influences = влияе на
map-deal = Сделка
map-deal-all = Целият клиент
map-none-text = Добавете този, когото срещнахте пръв. Картата се рисува сама: по длъжности, по това кой на кого е подчинен и кой кого слуша.
map-none-deal = В тази сделка още никой не е посочен
map-none-deal-text = Картата на сделка показва хората, които участват в нея.

## Картони

map-nobody = още никого не познаваме
map-gap-part = трябва да има
map-no-role = ролята не се знае
map-buying-role = Роля в покупката
map-buying = { $role ->
    [economic] Дава парите
    [user] Работи с него
    [technical] Проверява дали е подходящо
   *[coach] Казва ни как се решава
}
map-covered = Обхват
map-area = Област на решение: { $name }
map-depth = { $depth ->
    [none] Нито един контакт за година
    [brief] Накратко: един контакт за година
    [several] Няколко контакта за година
   *[in_depth] Задълбочено
}
map-met = Последна среща на { $date }, { $ago }
map-never-met = Още няма среща
map-bond = { $bond ->
    [stranger] непознати
    [acquainted] познати
    [working] работни отношения
    [trusted] доверие
   *[partner] партньорство
}
map-bond-now = Отношения с нас
map-bond-wanted = Какви отношения искаме
map-bond-line = Отношения: { $bond }
map-bond-lines = Отношения: { $bond }; искаме: { $wanted }
map-came = Дойде на
map-profile = Отвори профила
map-automatic = Автоматично място
map-placed = { $count ->
    [one] Преместен е { $count } картон
   *[other] Преместени са { $count } картона
}

## Влияние

map-listens = Кого слуша
map-listens-none = Още не знаем.
map-moves = На кого влияе
map-influence-add = Добави кого слуша
map-influence-who = { $name } слуша
map-influence-why = Откъде знаем
map-influence-why-of = Защо { $to } слуша { $from }
map-influence-lacks = { $lacks ->
    [who] Изберете кого слуша.
   *[why] Напишете с една дума откъде знаем.
}
map-influence-added = Добавено влияние: { $from } → { $to }
map-influence-drop = Изтрий влиянието: { $from } → { $to }
map-influence-dropped = Изтрито влияние: { $from } → { $to }
map-keep = Добави
map-keeping = Добавяне
map-leave = Отказ

## Празни картони

map-gap-add = Добави празен картон
map-gaps = Тревожни знаци и празни картони
map-gaps-list = Празни картони
map-gap-about = За човек, който със сигурност е там, но още не знаем името му.
map-gap-title = Какъв е там
map-gap-lacks = Напишете какъв е там, например „Ръководител качество“.
map-gap-added = Добавен е празен картон „{ $title }“
map-gap-who = Кой е
map-gap-who-hint = когато научите името
map-gap-note = Откъде знаем, че съществува
map-gap-filled = { $name } вече е на картона
map-gap-delete = Изтрий картона
map-gap-deleted = Изтрит е празният картон „{ $title }“

## Предупреждения, най-лошите първи

map-flags = Тревожни знаци
map-flags-count = { $count ->
    [one] { $count } тревожен знак
   *[other] { $count } тревожни знака
}
map-no-flags = Няма: всички роли в покупката са известни, има съюзник и нищо не липсва.
map-flag-no-ally = Няма съюзник: там още никой не ни помага.
map-flag-uncovered = Роля в покупката без покритие: { $role }. Не познаваме никого.
map-flag-unmet = Роля в покупката без покритие: { $role }. Още няма среща: { $people }.
map-flag-unknown = Не знаем името: { $title }.
map-flag-change = { $dated ->
    [yes] Реорганизация, { $date }: { $text }
   *[no] Реорганизация: { $text }
}
map-flag-new = Нов човек: { $name }, от { $date }.
map-flag-missing = { $name }: още не се знае: { $what }.
map-lacking = { $what ->
    [role] роля
    [reader] как чете
    [stance] отношение
    [influence] влияние
   *[criteria] критерии
}

## Файл

map-pdf = Запази
map-save = Запази картата на отношенията като PDF…
map-save-picture = Запази картата на отношенията като изображение (PNG)…
map-saving = Запазване
map-saved = Картата на отношенията е запазена
map-file = { $of ->
    [deal] Карта на отношенията, { $account }, { $deal }
   *[account] Карта на отношенията, { $account }
}
