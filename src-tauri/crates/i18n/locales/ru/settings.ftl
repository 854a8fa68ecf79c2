### Настройки программы на этом компьютере.

settings-summary = Для программы на этом компьютере. Документов они не касаются.
settings-appearance = Вид
settings-keys = Клавиши
settings-language = Язык программы
settings-language-note = Документы пишутся на языке своего читателя, что бы ни было выбрано здесь.
settings-theme = Тема
settings-theme-name = { $value ->
    [light] Светлая
    [dark] Тёмная
   *[system] Как в системе
}
settings-zoom = Размер
settings-single-keys = Клавиши из одной буквы
settings-single-keys-note = N — новая запись, G, затем A — клиенты. Пока вы пишете в поле, они не действуют.
