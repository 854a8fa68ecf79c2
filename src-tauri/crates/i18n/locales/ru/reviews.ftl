### Встречи по трём вопросам (M21): что спросили у клиента и что мы сделали по его ответам.

reviews-title = Встречи по трём вопросам
reviews-about = Каждому ключевому клиенту три вопроса задают раз в квартал, самое редкое — раз в год, а потом рассказывают, что сделано.
reviews-asked = Задали три вопроса
reviews-add = Записать ответы
reviews-add-named = Записать ответы на три вопроса: { $name }
reviews-none = Три вопроса им ещё никто не задавал.
reviews-none-short = никто не спрашивал
reviews-of = встреча { $date }
reviews-added = Ответы на три вопроса записаны
reviews-deleted = Встреча по трём вопросам удалена
reviews-on = Когда спросили
reviews-who-said = Кто ответил
reviews-who-asked = Кто спросил
reviews-question = { $answer ->
    [wrong] Что в нашей работе вас не устраивает?
    [change] Что бы вы изменили в нашем сотрудничестве?
   *[disliked] Что в этом вам не понравилось?
}
reviews-answer-hint = Пусто — ничего
reviews-which = Последняя программа, проект или поставка
reviews-which-hint = О ней третий вопрос.
reviews-short = { $answer ->
    [wrong] Не устраивает:
    [change] Изменить:
   *[disliked] Не понравилось:
}
reviews-disliked-in = Не понравилось, «{ $about }»:
reviews-nothing = Исправлять нечего
reviews-done = Что мы сделали
reviews-told-on = Когда рассказали им
reviews-we-did = Сделали: { $what }
reviews-told = { $date } рассказали, что сделано
reviews-not-told = ещё не рассказали, что сделано
