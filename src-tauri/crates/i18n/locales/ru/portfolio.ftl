# Портфель и зависимость (M1).

portfolio-title = Портфель
portfolio-span = Период
portfolio-last12 = 12 месяцев по { $date }
portfolio-last12-short = Последние 12 месяцев
portfolio-as-table = Таблицей
portfolio-as-chart = Графиком
portfolio-summary-last12 = Продажи за 12 месяцев: { $sales }.
portfolio-summary-year = Продажи за { $year } год: { $sales }.
portfolio-no-danger = Опасной зависимости нет.
portfolio-only = За это время выручка записана только у одного клиента — { $name }: доли считать не из чего. Если больше никто не покупал, это опасность.
portfolio-danger = Опасность: всё держится на одном клиенте — { $name }.
portfolio-band =
    { $band ->
        [low] Доля ключевых клиентов ниже обычной.
        [high] Доля ключевых клиентов выше обычной.
       *[normal] Доля ключевых клиентов обычная.
    }
portfolio-dependency = Зависимость
portfolio-share-of-sales = доля во всех продажах
portfolio-all-key-share = Все ключевые { $share }
portfolio-share-of = { $name } { $share }
portfolio-band-normal = ключевые, норма
portfolio-band-danger = один клиент: опасность
portfolio-band-words = Норма для всех ключевых клиентов вместе: от { $low } до { $high } %. Один клиент выше { $danger } % — опасность.
portfolio-key-count = { $count ->
    [one] { $count } ключевой клиент
    [few] { $count } ключевых клиента
   *[other] { $count } ключевых клиентов
}{ $large ->
    [0] .
    [one] , из них { $large } крупный: там несколько областей решения.
   *[other] , из них крупных { $large }: там несколько областей решения.
}
portfolio-nothing-sold = За этот период продаж нет.
portfolio-curve =
    { $count ->
        [one] Вся выручка ключевых — от одного клиента
       *[other] { $percent } % выручки ключевых дают { $reach } из { $count }
    }
portfolio-curve-words = { $percent } % выручки ключевых клиентов дают { $reach } из { $count }. То же таблицей — рядом, одной кнопкой.
portfolio-curve-none = Что приносят ключевые клиенты
portfolio-curve-units = тыс. { $currency } и нарастающая доля
portfolio-curve-empty = За этот период ключевые клиенты ничего не купили.
portfolio-bar-title = { $name }: { $share } всех продаж; вместе с более крупными { $running } выручки ключевых
portfolio-met = встреча
portfolio-col-account = Клиент
portfolio-col-sales = Продажи, { $currency }
portfolio-col-share = От всех продаж
portfolio-col-running = Нарастающая, от выручки ключевых
portfolio-col-met = Последняя встреча
portfolio-never-met = Никогда
portfolio-more =
    { $count ->
        [one] Не показан ещё { $count } ключевой клиент поменьше.
        [few] Не показаны ещё { $count } ключевых клиента поменьше.
       *[other] Не показаны ещё { $count } ключевых клиентов поменьше.
    }
portfolio-trend = Доля по годам
portfolio-trend-units = % продаж
portfolio-trend-none = Линия появится здесь через полтора года выручки.
portfolio-trend-alone = Не показано время, за которое выручка записана только у одного клиента.
portfolio-limit = { $danger } % — предел для одного
portfolio-all-key = Все ключевые
portfolio-largest = Крупнейший, { $name }
portfolio-attention = Стоит взглянуть
portfolio-attention-none = Все ключевые клиенты покупают как прежде, со всеми недавно встречались.
portfolio-silent =
    { $months ->
        [one] ничего не купили { $months } месяц
        [few] ничего не купили { $months } месяца
       *[other] ничего не купили { $months } месяцев
    }
portfolio-fallen = за год меньше на { $percent } %
portfolio-not-met =
    { $days ->
        [one] не встречались { $days } день
        [few] не встречались { $days } дня
       *[other] не встречались { $days } дней
    }
portfolio-not-met-ever = не встречались ни разу
portfolio-open = Открыть
portfolio-pace = { $name }: доля растёт на { $points } п. п. в год.
portfolio-pace-passes = Таким темпом { $limit } % будет пройдено в { $year } году.
portfolio-none = Выручка пока не записана
portfolio-none-text = Впишите её по месяцам на странице клиента, и здесь станет видно, от кого зависит компания.
portfolio-to-accounts = К клиентам
