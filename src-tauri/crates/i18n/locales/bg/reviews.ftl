### Прегледи на отношенията (M21): три въпроса към клиента и какво направихме по отговорите.

reviews-title = Прегледи на отношенията
reviews-about = Трите въпроса се задават на всеки ключов клиент веднъж на тримесечие, най-малко веднъж годишно, а после му се казва какво е направено.
reviews-asked = Зададохме трите въпроса
reviews-add = Запиши отговорите
reviews-add-named = Запиши отговорите на трите въпроса: { $name }
reviews-none = Още никой не им е задал трите въпроса.
reviews-none-short = никой не е питал
reviews-of = прегледа от { $date }
reviews-added = Прегледът на отношенията е записан
reviews-deleted = Прегледът на отношенията е изтрит
reviews-on = Кога питахме
reviews-who-said = Кой отговори
reviews-who-asked = Кой попита
reviews-question = { $answer ->
    [wrong] Какво в нашата работа не ви устройва?
    [change] Какво бихте променили в съвместната ни работа?
   *[disliked] Какво в нея не ви хареса?
}
reviews-answer-hint = Празно: нищо
reviews-which = Последната програма, проект или доставка
reviews-which-hint = За нея е третият въпрос.
reviews-short = { $answer ->
    [wrong] Не ги устройва:
    [change] Биха променили:
   *[disliked] Не им хареса:
}
reviews-disliked-in = Не им хареса, „{ $about }“:
reviews-nothing = Няма нищо за поправяне
reviews-done = Какво направихме
reviews-told-on = Кога им казахме
reviews-we-did = Направихме: { $what }
reviews-told = на { $date } казахме какво е направено
reviews-not-told = още не сме казали какво е направено
