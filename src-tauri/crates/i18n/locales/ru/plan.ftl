# План действий по сделке: страницы, которые подписывают обе стороны.

doc-plan-document = План действий
doc-plan-intro = Что делают { $ours } и { $theirs }, к какому дню и по чему обе стороны увидят, что получилось.
doc-plan-by = Срок
doc-plan-what = Что делаем
doc-plan-measure = По чему видно, что получилось
doc-plan-who = Кто
doc-plan-done = сделано { $date }
doc-plan-agreed = Согласовано с обеих сторон:
doc-plan-name-position = Имя, должность, подпись
doc-plan-date = Дата
doc-plan-event = { $what } · { $who }
doc-plan-event-measure = По чему видно, что получилось: { $measure }
