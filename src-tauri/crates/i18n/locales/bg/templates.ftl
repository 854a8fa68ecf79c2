### Шаблони на оферти: с какво започва нова и как може да изглежда.

## Нова оферта

templates-begins = Започва с
templates-what = От какво се състои
templates-usual = Обичайните текстове
templates-usual-about = Три версии, които отговарят на въпросите на директора, на човешки ресурси и на специалиста по финанси или техника, с места за вашите думи.
templates-usual-structure = Ключовите показатели, „Подготвили“ и срокът са общи за трите; останалото е само на всяка версия.
templates-own-about = Направен от ваша оферта.
templates-held = { $days ->
    [one] Условията важат { $days } ден
   *[other] Условията важат { $days } дни
}
templates-look = Оформление: { $look }
templates-group = { $id ->
    [own] Ваши
   *[program] От програмата
}

## Шаблон от оферта

templates-save-as = Запази като шаблон…
templates-name = Име на шаблона
templates-name-missing = Дайте име на шаблона.
templates-taken = Влизат версиите, блоковете, текстовете, оформлението и условията. Остават навън цените, изчислението и имената на клиента и читателите.
templates-save = Запази шаблона
templates-saving = Запазва се
templates-cancel = Отказ
templates-saved = „{ $name }“: шаблонът е запазен
templates-open = Отвори шаблоните

## В настройките

templates-summary = { $count ->
    [0] С какво може да започне нова оферта: засега четири шаблона от програмата.
    [one] С какво може да започне нова оферта: { $count } ваш шаблон и четири от програмата.
   *[other] С какво може да започне нова оферта: { $count } ваши шаблона и четири от програмата.
}
templates-none = Още нямате свой шаблон
templates-none-text = Отворете бюрото на успешна оферта, после „Издай“ и „Запази като шаблон…“. Структурата и текстовете се запазват, клиентът и цените – не.
templates-none-open = Отвори офертите
templates-name-column = Шаблон
templates-from = Чий
templates-held-column = Срок
templates-whose = { $id ->
    [own] Ваш
   *[program] На програмата
}
templates-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
templates-begin = Нова оферта от него
templates-delete = Изтрий шаблона
templates-deleted = Шаблонът „{ $name }“ е изтрит
templates-program-note = Той остава, както е. За да го нагласите, направете от него оферта, променете я на бюрото ѝ и я запазете там като шаблон.
templates-program-follows = Срокът и оформлението следват настройките ви за офертите: { $days ->
    [one] { $days } ден
   *[other] { $days } дни
}, { $look }.
templates-structure = Структура
templates-structure-note = Текстовете се променят в оферта, направена от шаблона.
templates-editions = Версии за читател
templates-terms = Как се показват цените
templates-new-page = Започни нова страница преди „{ $name }“
templates-take-out = Махни „{ $name }“ от тази версия
templates-taken-out = Махнато от версията: „{ $name }“

## Оформления

templates-look-note = За новите оферти. На бюрото всяка може да има друго.

## Its first page

templates-page = Страници
templates-page-reader = Чии страници
templates-page-short = { $reader ->
    [director] Директор
    [hr] Човешки ресурси
   *[finance] Финанси
}
templates-page-working = Страницата се подрежда
templates-page-note = Така ще излезе на хартия. Цените, имената и изчислението идват от офертата.
templates-customer = ‹Клиент›
