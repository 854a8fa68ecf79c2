### The palette: Ctrl K.

palette-title = Search or do
palette-open = Open
palette-do = Do
palette-text = Found in text
palette-scope = In { $name }
palette-scope-empty = Type a name or a word to look for in { $name }.
palette-scope-remove = Search everywhere again, not only in { $name }
palette-narrow = narrow to an account
palette-choose = open
palette-keys = all keys
palette-nothing = Nothing found. Try the beginning of a name or of a word.
