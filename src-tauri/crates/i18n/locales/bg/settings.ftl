### Настройки на програмата на този компютър.

settings-summary = На програмата на този компютър. Документите не се засягат.
settings-appearance = Изглед
settings-keys = Клавиши
settings-language = Език на програмата
settings-language-note = Документите се пишат на езика на своя читател, каквото и да е избрано тук.
settings-theme = Тема
settings-theme-name = { $value ->
    [light] Светла
    [dark] Тъмна
   *[system] Като системата
}
settings-zoom = Размер
settings-single-keys = Клавиши от една буква
settings-single-keys-note = N – нов запис, G, после A – клиенти. Докато пишете в поле, те не действат.
