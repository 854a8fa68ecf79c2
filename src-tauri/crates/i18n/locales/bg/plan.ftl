# Планът за действие по сделка: страници, които двете страни подписват.

doc-plan-document = План за действие
doc-plan-intro = Какво правят { $ours } и { $theirs }, до кога и по какво двете страни ще видят, че се е получило.
doc-plan-by = Срок
doc-plan-what = Какво правим
doc-plan-measure = По какво се вижда, че се е получило
doc-plan-who = Кой
doc-plan-done = готово на { $date }
doc-plan-agreed = Съгласувано от двете страни:
doc-plan-name-position = Име, длъжност, подпис
doc-plan-date = Дата
doc-plan-event = { $what } · { $who }
doc-plan-event-measure = По какво се вижда, че се е получило: { $measure }
