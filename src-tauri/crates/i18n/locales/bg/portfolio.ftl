# Портфейл и зависимост (M1).

portfolio-title = Портфейл
portfolio-span = Период
portfolio-last12 = 12 месеца до { $date }
portfolio-last12-short = Последните 12 месеца
portfolio-as-table = Като таблица
portfolio-as-chart = Като графика
portfolio-summary-last12 = Продажби за 12 месеца: { $sales }.
portfolio-summary-year = Продажби за { $year } г.: { $sales }.
portfolio-no-danger = Няма опасна зависимост.
portfolio-only = За това време е записан приход само от един клиент – { $name }: дял не може да се сметне. Ако никой друг не е купувал, това е опасност.
portfolio-danger = Опасност: всичко се държи на един клиент – { $name }.
portfolio-band =
    { $band ->
        [low] Делът на ключовите клиенти е под обичайния.
        [high] Делът на ключовите клиенти е над обичайния.
       *[normal] Делът на ключовите клиенти е обичаен.
    }
portfolio-dependency = Зависимост
portfolio-share-of-sales = дял от всички продажби
portfolio-all-key-share = Всички ключови { $share }
portfolio-share-of = { $name } { $share }
portfolio-band-normal = ключови, нормално
portfolio-band-danger = един клиент: опасност
portfolio-band-words = Нормално за всички ключови клиенти заедно: от { $low } до { $high } %. Един клиент над { $danger } % е опасност.
portfolio-key-count = { $count ->
    [one] { $count } ключов клиент
   *[other] { $count } ключови клиента
}{ $large ->
    [0] .
    [one] , { $large } от тях е голям: там има няколко области на решение.
   *[other] , { $large } от тях са големи: там има няколко области на решение.
}
portfolio-nothing-sold = През този период няма продажби.
portfolio-curve =
    { $count ->
        [one] Всички приходи от ключови са от един клиент
       *[other] { $percent } % от приходите от ключови дават { $reach } от { $count }
    }
portfolio-curve-words = { $percent } % от приходите от ключови клиенти дават { $reach } от { $count }. Същото като таблица е на един бутон разстояние.
portfolio-curve-none = Какво носят ключовите клиенти
portfolio-curve-units = хил. { $currency } и натрупан дял
portfolio-curve-empty = През този период ключовите клиенти не са купили нищо.
portfolio-bar-title = { $name }: { $share } от всички продажби; заедно с по-големите { $running } от приходите от ключови
portfolio-met = среща
portfolio-col-account = Клиент
portfolio-col-sales = Продажби, { $currency }
portfolio-col-share = От всички продажби
portfolio-col-running = Натрупано, от приходите от ключови
portfolio-col-met = Последна среща
portfolio-never-met = Никога
portfolio-more =
    { $count ->
        [one] Още един по-малък ключов клиент не е показан.
       *[other] Още { $count } по-малки ключови клиенти не са показани.
    }
portfolio-trend = Дял през годините
portfolio-trend-units = % от продажбите
portfolio-trend-none = Линията ще започне тук след година и половина приходи.
portfolio-trend-alone = Не е показано времето, за което е записан приход само от един клиент.
portfolio-limit = { $danger } % – граница за един
portfolio-all-key = Всички ключови
portfolio-largest = Най-голям, { $name }
portfolio-attention = Струва си да се види
portfolio-attention-none = Всички ключови клиенти купуват както преди и с всички имаше скорошни срещи.
portfolio-silent =
    { $months ->
        [one] нищо не са купили от един месец
       *[other] нищо не са купили от { $months } месеца
    }
portfolio-fallen = с { $percent } % по-малко за година
portfolio-not-met =
    { $days ->
        [one] без среща от един ден
       *[other] без среща от { $days } дни
    }
portfolio-not-met-ever = без нито една среща
portfolio-open = Отвори
portfolio-pace = { $name }: делът расте с { $points } процентни пункта на година.
portfolio-pace-passes = С това темпо ще премине { $limit } % през { $year } г.
portfolio-none = Още няма записани приходи
portfolio-none-text = Впишете ги по месеци в страницата на клиента и тук ще се вижда от кого зависи фирмата.
portfolio-to-accounts = Към клиентите
