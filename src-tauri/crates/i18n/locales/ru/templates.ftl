### Шаблоны предложений: с чего начинается новое и как оно может выглядеть.

## Новое предложение

templates-begins = Основа
templates-what = Из чего состоит
templates-usual = Обычные тексты
templates-usual-about = Три редакции отвечают на то, о чём спрашивают директор, служба персонала и специалист по финансам или технике; в текстах есть места для ваших слов.
templates-usual-structure = Ключевые показатели, «Подготовили» и срок действия общие для всех трёх; остальное у каждой своё.
templates-own-about = Сделан из вашего предложения.
templates-held = { $days ->
    [one] Условия действуют { $days } день
    [few] Условия действуют { $days } дня
   *[many] Условия действуют { $days } дней
}
templates-look = Оформление: { $look }
templates-group = { $id ->
    [own] Ваши
   *[program] Из программы
}

## Шаблон из предложения

templates-save-as = Сохранить как шаблон…
templates-name = Название шаблона
templates-name-missing = Дайте шаблону название.
templates-taken = Войдут редакции, блоки, тексты, оформление и условия. Не войдут цены, расчёт, имена клиента и читателей.
templates-save = Сохранить шаблон
templates-saving = Сохраняется
templates-cancel = Отмена
templates-saved = «{ $name }»: шаблон сохранён
templates-open = Открыть шаблоны

## В настройках

templates-summary = { $count ->
    [0] С чего может начаться новое предложение: пока четыре шаблона из программы.
    [one] С чего может начаться новое предложение: { $count } ваш шаблон и четыре из программы.
    [few] С чего может начаться новое предложение: { $count } ваших шаблона и четыре из программы.
   *[many] С чего может начаться новое предложение: { $count } ваших шаблонов и четыре из программы.
}
templates-none = Своих шаблонов пока нет
templates-none-text = Откройте стол удачного предложения, затем «Выпустить» и «Сохранить как шаблон…». Структура и тексты сохранятся, клиент и цены — нет.
templates-none-open = Открыть предложения
templates-name-column = Шаблон
templates-from = Чей
templates-held-column = Срок условий
templates-whose = { $id ->
    [own] Ваш
   *[program] Программы
}
templates-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
templates-begin = Новое предложение из него
templates-delete = Удалить шаблон
templates-deleted = Шаблон «{ $name }» удалён
templates-program-note = Сам он не меняется. Чтобы сделать по-своему, создайте из него предложение, измените его на столе и сохраните там как шаблон.
templates-program-follows = Срок и оформление — по вашим настройкам предложений: { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[many] { $days } дней
}, { $look }.
templates-structure = Структура
templates-structure-note = Тексты меняют в предложении, созданном из шаблона.
templates-editions = Редакции
templates-terms = Как показаны цены
templates-new-page = Начать с новой страницы: «{ $name }»
templates-take-out = Убрать из этой редакции: «{ $name }»
templates-taken-out = «{ $name }»: блок убран из редакции

## Оформление

templates-look-note = Для новых предложений. На столе каждому можно дать другое.

## Its first page

templates-page = Страницы
templates-page-reader = Чьи страницы
templates-page-short = { $reader ->
    [director] Директор
    [hr] Персонал
   *[finance] Финансы
}
templates-page-working = Страница верстается
templates-page-note = Так она выйдет на бумаге. Цены, имена и расчёт придут из предложения.
templates-customer = ‹Клиент›
