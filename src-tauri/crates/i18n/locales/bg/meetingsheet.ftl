# The sheet that goes along to a meeting; a client may read it.

doc-meeting-document = Лист за среща
doc-meeting-prepared = За срещата с { $account }, { $date }
doc-meeting-when = Кога
doc-meeting-where = Къде
doc-meeting-theirs = С кого
doc-meeting-ours = От наша страна
doc-meeting-bring = Да се вземе
doc-meeting-minutes = { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
}
doc-meeting-whoever = Който знае
doc-meeting-agreed = За какво се договорихме
doc-meeting-agreed-who = Кой
doc-meeting-agreed-by = До кога
doc-spin-situation = Ситуация
doc-spin-situation-hint = как е сега
doc-spin-problem = Проблем
doc-spin-problem-hint = какво пречи
doc-spin-implication = Последствие
doc-spin-implication-hint = до какво води
doc-spin-need-payoff = Полза
doc-spin-need-payoff-hint = какво би дало
