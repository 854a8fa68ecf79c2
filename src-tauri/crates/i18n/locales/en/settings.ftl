### Settings of the program on this computer.

settings-summary = Of the program on this computer. They never touch a document.
settings-appearance = Appearance
settings-keys = Keys
settings-language = Language of the program
settings-language-note = Documents are written in the language of their reader, whatever is chosen here.
settings-theme = Theme
settings-theme-name = { $value ->
    [light] Light
    [dark] Dark
   *[system] As the system
}
settings-zoom = Size
settings-single-keys = Single-letter keys
settings-single-keys-note = N for a new record, G then A for accounts. They never work while you type in a field.
