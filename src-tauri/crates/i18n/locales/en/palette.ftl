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

## Where the words of a hit are

palette-field-legal-name = Full name
palette-field-names = Name in another language
palette-field-notes = Notes
palette-field-keeps = What keeps them
palette-field-next-step = Next step
palette-field-business = Business
palette-field-supply = Supply
palette-field-industry = Industry
palette-field-tags = Labels
palette-field-address = Address
palette-field-website = Website
palette-field-email = E-mail
palette-field-phone = Phone
palette-field-tax-id = Tax number
palette-field-position = Position
palette-field-department = Department
palette-field-number = Number
palette-field-headline = Headline
palette-field-text = Text
palette-field-summary = Summary
palette-field-commitment = Commitment
palette-field-criteria = Criteria
palette-field-content = Text
palette-field-industries = Industries
