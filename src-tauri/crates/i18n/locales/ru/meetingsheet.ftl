# The sheet that goes along to a meeting; a client may read it.

doc-meeting-document = Лист встречи
doc-meeting-prepared = К встрече с { $account }, { $date }
doc-meeting-when = Когда
doc-meeting-where = Где
doc-meeting-theirs = С кем
doc-meeting-ours = С нашей стороны
doc-meeting-bring = Взять с собой
doc-meeting-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
doc-meeting-whoever = Кто знает
doc-meeting-agreed = О чём договорились
doc-meeting-agreed-who = Кто
doc-meeting-agreed-by = К какому дню
doc-spin-situation = Ситуация
doc-spin-situation-hint = как устроено сейчас
doc-spin-problem = Проблема
doc-spin-problem-hint = что мешает
doc-spin-implication = Последствие
doc-spin-implication-hint = чем это грозит
doc-spin-need-payoff = Польза
doc-spin-need-payoff-hint = что это даст
