### Настройки: разделы, вид программы, рабочее пространство.

settings-sections = Разделы настроек
settings-group = { $id ->
    [ours] В документах
    [work] Как мы работаем
   *[program] Программа
}
settings-section = { $id ->
    [company] Компания
    [proposals] Предложения
    [templates] Шаблоны
    [team] Команда
    [tax] Ставки налога
    [prices] Прайс-лист
    [references] Рекомендации
    [ideal] Идеальный клиент
    [rules] Правила и сроки
    [appearance] Вид
   *[workspace] Рабочее пространство
}

## В палитре

settings-open = Настройки: { $section }
settings-words = { $id ->
    [company] логотип бланк адрес банк IBAN цвет акцент валюта реквизиты
    [proposals] срок действия дни номер образец префикс
    [templates] шаблоны структура основа заготовки
    [team] сотрудники коллеги фото
    [tax] НДС процент
    [prices] товары услуги цены себестоимость
    [references] референсы рекомендатели согласие
    [ideal] наш клиент критерии вес соответствие шесть вопросов
    [rules] напоминания дни сроки после отправки переговоры часы портфель пределы опасность проценты состояние отношений веса
    [appearance] язык тема тёмная светлая размер масштаб клавиши
   *[workspace] резервная копия восстановить проверить корзина файл часовой пояс
}
settings-add = { $id ->
    [team] Добавить сотрудника
    [tax] Добавить ставку налога
    [prices] Добавить в прайс-лист
   *[references] Добавить рекомендацию
}
settings-check = Проверить рабочее пространство
settings-bin-open = Открыть корзину

## Правила и сроки

settings-rules-summary = По этим правилам программа напоминает и предупреждает.
settings-rules-followup = После отправки
settings-rules-followup-note = Считается от дня, когда предложение отправлено.
settings-rules-warnings = Предупреждения о двух крайностях
settings-rules-warnings-note = Слишком долго ни одного шага или слишком много шагов без ответа.
settings-rules-deals = Сделки
settings-rules-deals-note = Сделка, по которой клиент так долго ничего не обещал, не движется.
settings-rules-health = Состояние отношений
settings-rules-health-note = Сколько весит каждая часть; 0 её исключает.
settings-rules-portfolio = Портфель
settings-rules-portfolio-note = Доли считаются от продаж всем клиентам.
settings-rule = { $id ->
    [check-arrival] Проверить, что дошло, через
    [ask-next-step] Спросить о следующем шаге через
    [ask-urgency] Спросить, что делает вопрос срочным, через
    [agree-interim] Назначить разговор о результатах через
    [remind-early] Первое напоминание до окончания срока за
    [remind-late] Последнее напоминание до окончания срока за
    [quiet-days] Равнодушие: ни одного шага дольше
    [most-contacts] Нужда: обращений без ответа больше
    [contact-days] Считать за последние
    [key-low] Ключевые клиенты вместе, не меньше
    [key-high] Ключевые клиенты вместе, не больше
    [danger] Один клиент опасен, если больше
    [curve] Кривая: кто даёт
    [silent-days] Обещание без срока действует
    [unmet-days] Обратить внимание, если не встречались
    [profile] Досье
    [coverage] Охват
    [freshness] Свежесть контакта
    [review] Встреча по трём вопросам
    [satisfaction] Удовлетворённость
    [loyalty] Лояльность
    [delivery] Выполнение плана
    [risks] Риски
   *[fall] Обратить внимание, если выручка упала на
}
settings-rule-counts = { $counts ->
    [workdays] { $count ->
        [one] рабочий день
        [few] рабочих дня
       *[many] рабочих дней
    }
    [days] { $count ->
        [one] день
        [few] дня
       *[many] дней
    }
    [contacts] { $count ->
        [one] обращение
        [few] обращения
       *[many] обращений
    }
    [weight] из 100
   *[percent] %
}
settings-rule-number = Только целые числа.
settings-rule-other = { $rule }: { $problem }
settings-wait = Переговоры: время до нашего ответа
settings-wait-note = Чем крупнее сделка, тем дольше ждёт их предложение. Ниже первой суммы ждать не нужно.
settings-wait-from = Сделка от
settings-wait-time = Ждать
settings-wait-total = Сделка от, ступень { $step }
settings-wait-hours = Ждать, ступень { $step }
settings-wait-hours-word = { $count ->
    [one] час
    [few] часа
   *[many] часов
}
settings-wait-place = { $field ->
    [total] Сумма ступени { $step }
   *[hours] Часы ступени { $step }
}
settings-wait-add = Сделки крупнее
settings-wait-remove = Убрать ступень { $step }

## Вид

settings-appearance-summary = Для программы на этом компьютере. Документов это не касается.
settings-language = Язык программы
settings-language-formats = Числа и даты: { $sample }
settings-language-note = Документы пишутся на языке своего читателя, что бы ни было выбрано здесь.
settings-theme = Тема
settings-theme-name = { $value ->
    [light] Светлая
    [dark] Тёмная
   *[system] Как в системе
}
settings-zoom = Размер
settings-zoom-note = От половины обычного размера до двойного.
settings-keys = Клавиши
settings-single-keys = Клавиши из одной буквы
settings-single-keys-note = N — новая запись, G, затем A — клиенты. Пока вы пишете в поле, они не действуют.

## Рабочее пространство

settings-workspace-summary = Один файл на этом компьютере и папка с вложениями рядом. Сами по себе они никуда не уходят.
settings-workspace-close = Закрыть пространство
settings-workspace-name = Название
settings-workspace-path = Файл
settings-workspace-zone = Часовой пояс
settings-workspace-zone-note = По нему начинаются дни и истекают сроки.
settings-workspace-zone-changed = Часовой пояс теперь { $zone }
settings-workspace-renamed = Пространство теперь называется «{ $name }»
settings-workspace-holds = Внутри
settings-workspace-counts = { $accounts ->
    [one] { $accounts } клиент
    [few] { $accounts } клиента
   *[other] { $accounts } клиентов
}, { $proposals ->
    [one] { $proposals } предложение
    [few] { $proposals } предложения
   *[other] { $proposals } предложений
}
settings-moment = { $date }, { $time }

settings-backups = Резервные копии
settings-backups-note = Делаются сами во время работы и при закрытии.
settings-backups-none = Пока нет. Первая появится, когда вы закроете пространство.
settings-backups-all = Показать все { $count }
settings-backup-aside = что было до возврата
settings-backup-now = Сделать копию
settings-backup-elsewhere = Сделать копию в…
settings-backup-name = Redbook
settings-backing-up = Копируем
settings-backup-made = Копия сделана, { $size }
settings-backup-reveal = Показать в папке копию: { $moment }
settings-restore = Вернуться…
settings-restore-named = Вернуться к копии: { $moment }
settings-restore-question = Пространство станет таким, каким было { $moment }. Нынешнее сохранится как копия: к нему можно вернуться.
settings-restore-do = Вернуться
settings-restoring = Возвращаемся
settings-restored = Пространство такое, каким было { $moment }
settings-restore-undone = Пространство снова такое, каким было

settings-health = Состояние файла
settings-health-note = Файл читается целиком; большой — несколько секунд.
settings-health-none = С запуска программы ещё не проверяли.
settings-health-good = Всё в порядке. Проверено в { $time }.
settings-health-repaired = Построено заново. Теперь всё в порядке, проверено в { $time }.
settings-health-left = Построено заново. Осталось вот что:
settings-check-do = Проверить
settings-checking = Проверяем
settings-repair = Построить заново
settings-repair-note = По вашим записям; сами они не изменятся.
settings-repairing = Строим заново
settings-finding-pages-damaged = Часть файла повреждена. Вернитесь к копии, сделанной до этого.
settings-finding-reference-broken = Запись ссылается на другую, которой нет.
settings-finding-row-unreadable = Запись не читается. Вернитесь к копии, в которой она есть.
settings-finding-file-missing = Вложенного файла или рисунка нет. Вложите его заново.
settings-finding-file-damaged = Вложенный файл или рисунок повреждён. Вложите его заново.
settings-finding-search-stale = Поиск может не находить последних изменений. Записи целы.
settings-finding-figures-stale = Часть чисел в списках устарела. Записи целы.
settings-finding-links-stale = В списках у некоторых людей может не быть последних контактов. Записи целы.
settings-finding-journal-broken = В истории изменений пробел. Записи целы; старые шаги может не получиться отменить.
settings-finding-other = Что-то не так, как должно быть ({ $code }).
settings-finding-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
   *[other] { $count } раз
}

settings-bin = Корзина
settings-bin-note = Удалённое хранится 30 дней.
settings-bin-empty = Пусто. То, что вы удалите, можно будет вернуть отсюда.
settings-bin-until = до { $date }
settings-bin-restore = Вернуть
settings-bin-restore-named = Вернуть «{ $name }»
settings-bin-restored = «{ $name }» снова на месте
settings-bin-more = { $count ->
    [one] Показать ещё { $count }
   *[other] Показать ещё { $count }
}
settings-kind-account = Клиент
settings-kind-site = Площадка
settings-kind-decision-area = Область решения
settings-kind-goal = Цель
settings-kind-person = Человек
settings-kind-part = Участие в решении
settings-kind-criterion = Критерий
settings-kind-contact = Контакт
settings-kind-proposal = Предложение
settings-kind-edition = Редакция
settings-kind-block = Блок
settings-kind-member = Сотрудник
settings-kind-tax-rate = Ставка налога
settings-kind-product = Товар
settings-kind-reference = Рекомендация
settings-kind-library = Запись библиотеки
settings-kind-form = Анкета
settings-kind-problem = Проблема
settings-kind-opportunity = Сделка
settings-kind-mark = Факт сделки
settings-kind-evidence = Доказательство
settings-kind-action = Шаг плана
settings-kind-influence = Связь влияния
settings-kind-role-gap = Пустая карточка
settings-kind-planned-change = Перемена у клиента
settings-kind-satisfaction = Оценка удовлетворённости
settings-kind-loyalty = Факт лояльности
settings-kind-switching = Цена ухода
settings-kind-ideal-criterion = Критерий идеального клиента
settings-kind-attempt = Попытка найти клиента
settings-kind-review = Встреча по трём вопросам
settings-kind-spin-question = Вопрос банка
settings-kind-meeting = План встречи
settings-kind-revenue = Продажи
settings-kind-other = Запись
