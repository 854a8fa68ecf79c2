# Portfolio and dependency (M1).

portfolio-title = Portfolio
portfolio-span = Period
portfolio-last12 = 12 months to { $date }
portfolio-last12-short = Last 12 months
portfolio-as-table = As a table
portfolio-as-chart = As a chart
portfolio-summary-last12 = { $sales } of sales over 12 months.
portfolio-summary-year = { $sales } of sales in { $year }.
portfolio-no-danger = No account is a danger.
portfolio-only = Only { $name } has revenue noted for this time: no share can be told. If nobody else bought, it is a danger.
portfolio-danger = { $name } alone is a danger.
portfolio-band =
    { $band ->
        [low] Key accounts make less than usual.
        [high] Key accounts make more than usual.
       *[normal] Key accounts make as much as is usual.
    }
portfolio-dependency = Dependency
portfolio-share-of-sales = share of all sales
portfolio-all-key-share = All key accounts { $share }
portfolio-share-of = { $name } { $share }
portfolio-band-normal = key accounts, normal
portfolio-band-danger = one customer: danger
portfolio-band-words = Normal for all key accounts together: { $low } to { $high } %. One customer above { $danger } % is a danger.
portfolio-key-count = { $count ->
    [one] One key account
   *[other] { $count } key accounts
}{ $large ->
    [0] .
    [one] , one of them large: several areas decide there.
   *[other] , { $large } of them large: several areas decide there.
}
portfolio-nothing-sold = Nothing was sold in this period.
portfolio-curve =
    { $count ->
        [one] One account makes all key revenue
       *[other] { $reach } of { $count } accounts make { $percent } % of key revenue
    }
portfolio-curve-words = { $reach } of { $count } key accounts make { $percent } % of key revenue. The same as a table is one button away.
portfolio-curve-none = What key accounts bring
portfolio-curve-units = { $currency } 000 and running share
portfolio-curve-empty = No key account bought anything in this period.
portfolio-bar-title = { $name }: { $share } of all sales; with the larger ones { $running } of key revenue
portfolio-met = met
portfolio-col-account = Account
portfolio-col-sales = Sales, { $currency }
portfolio-col-share = Of all sales
portfolio-col-running = Running, of key revenue
portfolio-col-met = Last met
portfolio-never-met = Never
portfolio-more =
    { $count ->
        [one] One smaller key account isn’t listed.
       *[other] { $count } smaller key accounts aren’t listed.
    }
portfolio-trend = Share over time
portfolio-trend-units = % of sales
portfolio-trend-none = After a year and a half of revenue the line begins here.
portfolio-trend-alone = Left out: time for which only one account has revenue noted.
portfolio-limit = { $danger } % limit for one customer
portfolio-all-key = All key accounts
portfolio-largest = Largest, { $name }
portfolio-attention = Worth a look
portfolio-attention-none = All key accounts buy as before and were met lately.
portfolio-silent =
    { $months ->
        [one] bought nothing for a month
       *[other] bought nothing for { $months } months
    }
portfolio-fallen = down { $percent } % in a year
portfolio-not-met =
    { $days ->
        [one] not met for a day
       *[other] not met for { $days } days
    }
portfolio-not-met-ever = never met
portfolio-open = Open
portfolio-pace = { $name } grows by { $points } points a year.
portfolio-pace-passes = At this pace it passes { $limit } % in { $year }.
portfolio-none = No revenue is written down yet
portfolio-none-text = Enter it by month on an account, and this page shows on whom the company depends.
portfolio-to-accounts = To the accounts
