### Our side: the company, proposals' defaults, team, tax rates, price list, references.

## Shared

company-add = Add
company-delete = Delete
company-delete-named = Delete “{ $name }”
company-deleted = “{ $name }” deleted
company-cancel = Cancel
company-unnamed = No name yet
company-new-hint = Enter adds it, the rest is filled in beside
company-language = Language of these texts
company-language-more = Another language
company-language-missing = { $count ->
    [one] { $count } text is not written yet; the grey one stands in for it.
   *[other] { $count } texts are not written yet; the grey ones stand in for them.
}
company-languages = Languages
company-not-written = not written yet
company-month-wrong = Write a month and a year, like March 2024 or 03.2024.

## Pictures

company-picture-choose = Choose…
company-picture-replace = Replace…
company-picture-remove = Remove the picture
company-picture-taking = Reading
company-picture-hint = PNG or JPEG, up to 20 MB. Drop it here or paste it.
company-picture-broken = This is not a whole PNG or JPEG picture. Choose another; nothing has changed.
company-picture-lost = The picture can’t be shown. Choose it again.

## Company

company-company-summary = What every document says about you. Saved as you type.
company-letterhead = The head of a page with this data
company-group-page = On every page
company-group-page-note = In the language of the document
company-name = Name
company-line = What you do
company-logo = Logo
company-logo-removed = Logo removed
company-accent = Accent colour
company-accent-choose = Choose a colour
company-accent-wrong = Write a colour like #A5182F.
company-accent-good = { $contrast } : 1 on white, easy to read
company-accent-low = { $contrast } : 1 on white. Small labels need 4.5 : 1 to be read.
company-accent-darker = Take { $colour }
company-group-legal = Legal data
company-legal-name = Legal name
company-tax-id = Tax number
company-address = Address
company-legal-names = Legal name in other languages
company-addresses = Address in other languages
company-group-contacts = Contacts
company-phone = Phone
company-email = E-mail
company-website = Website
company-group-bank = Bank
company-bank = { $key ->
    [name] Name of the bank
    [iban] IBAN
   *[bic] BIC
}
company-group-money = Money
company-currency = Main currency
company-currencies = Other currencies
company-currencies-add = Add a currency
company-currencies-remove = Remove { $code }
company-tax-inside = Prices include tax
company-tax-inside-note = For new proposals. Those already made keep their way.

## Proposals

company-proposals-summary = What a new proposal begins with. Those already made stay as they are.
company-validity = How long terms are held
company-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
company-days-word = { $count ->
    [one] day
   *[other] days
}
company-validity-own = Other
company-validity-days = Number of days
company-validity-wrong = Write a number of days, from 1 to 366.
company-validity-until = Terms given today are held until the end of { $date }.
company-number = Numbers
company-number-pattern = Pattern
company-number-hint = Anything outside the braces stays as it is: “TR-” before them begins every number with TR.
company-number-parts = What a pattern may hold, and what it would be today
company-number-insert = Put { $token } in
company-number-token = { $id ->
    [year] Year
    [short-year] Year, two figures
    [month] Month
   *[sequence] Running number, at least four figures
}
company-number-restarts = { $when ->
    [month] The running number begins with 1 again every month.
    [year] The running number begins with 1 again every year.
   *[never] The running number never begins again.
}
company-number-next = The next proposal sent is
company-number-revision = its first revision { $number }

## Team

company-team-summary = { $count ->
    [0] Who prepares proposals and works in projects
    [one] { $count } colleague. Documents say who prepared them and who will do the work.
   *[other] { $count } colleagues. Documents say who prepared them and who will do the work.
}
company-team-empty = Nobody here yet
company-team-empty-text = Proposals name the people who prepared them. Begin with yourself.
company-team-new = Name of the colleague
company-member = Colleague
company-member-name = Name
company-position = Position
company-about-member = What they do in a project
company-about-member-note = Two or three lines for the HR edition.
company-photo = Photo
company-photo-removed = Photo removed
company-me = This is me
company-me-note = Printed questionnaires carry your name.

## Tax rates

company-tax-summary = Offered on lines of prices. New rows of the price list begin with the usual one.
company-tax-empty = No tax rates
company-tax-empty-text = Without a rate prices carry no tax.
company-tax-new = Name, such as VAT 20 %
company-tax-default = Usual
company-tax-default-named = { $name } is the usual rate
company-tax-name-in = Name in { $language }
company-tax-percent = Percent
company-tax-percent-named = Percent of { $name }
company-tax-percent-wrong = From 0 to 100.

## Price list

company-prices-summary = { $count ->
    [0] What lines of proposals are taken from
    [one] { $count } product or service. Costs are for your eyes only.
   *[other] { $count } products and services. Costs are for your eyes only.
}
company-prices-empty = The price list is empty
company-prices-empty-text = Lines of proposals are taken from here. Copy rows in your spreadsheet and paste them.
company-prices-new = Name of the product or service
company-prices-find = Find by code or name
company-prices-all = Show the whole list
company-prices-shown = { $shown } of { $total }
company-prices-none = Nothing called “{ $text }”
company-code = Code
company-product = Product or service
company-product-name = Name
company-description = Description
company-unit = Unit
company-price = Price
company-price-note = Empty is “on request”; 0 is free.
company-price-wrong = This is not an amount. Write it like 6.20 or 1,240.
company-on-request = on request
company-a-year = a year
company-currency-of = Currency
company-cadence = Paid
company-cadence-name = { $value ->
    [once] Once
   *[yearly] Every year
}
company-tax-rate = Tax rate
company-tax-rate-none = Without tax
company-private = For you only. Your cost is never part of a document.
company-cost = Cost

## Pasting rows

company-paste = Paste rows
company-paste-subtitle = Texts are taken as { $language }, prices in { $currency }
company-paste-rows = Rows
company-paste-placeholder = Copy rows in your spreadsheet and paste them here
company-paste-hint = A code that is in the list already gets its new figures; other rows are added.
company-paste-preview = Pasted rows
company-paste-column = Column { $column }
company-paste-part = { $part ->
    [code] Code
    [name] Name
    [description] Description
    [unit] Unit
    [price] Price
   *[cost] Cost
}
company-paste-skip = Leave out
company-paste-rest = { $count ->
    [one] and { $count } more row
   *[other] and { $count } more rows
}
company-paste-problem = Row { $row }, { $column }: { $what ->
    [name] there is no name
    [twice] this code stands above already
   *[amount] this is not an amount
}
company-paste-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
company-paste-no-name = Say above which column is the name.
company-paste-wrong = { $count ->
    [one] { $count } cell can’t be read. Put it right above, or leave its column out.
   *[other] { $count } cells can’t be read. Put them right above, or leave their columns out.
}
company-paste-nothing = The list says all this already.
company-paste-new = { $count } new
company-paste-changed = { $count } with new figures
company-paste-same = { $count } as they are
company-paste-take = { $count ->
    [0] Take in
    [one] Take in { $count } row
   *[other] Take in { $count } rows
}
company-paste-taking = Taking in
company-paste-done = { $count ->
    [one] { $count } row taken in
   *[other] { $count } rows taken in
}
company-paste-failed = Nothing was taken in. { $why }

## References

company-references-summary = { $count ->
    [0] Comparable projects, and the people there who agreed to recommend you
    [one] { $count } comparable project, and the people there who agreed to recommend you
   *[other] { $count } comparable projects, and the people there who agreed to recommend you
}
company-references-empty = No references yet
company-references-empty-text = Projects in known companies, with people who vouch for them, convince more than claims.
company-references-new = Name of the customer
company-customer = Customer
company-about-customer = Industry and size
company-about-customer-note = One line, such as “Bakery, 640 people”.
company-period = When
company-from = From
company-to = To
company-since = since { $month }
company-till = until { $month }
company-project = Project
company-result = Result
company-result-note = With figures and over what time.
company-referees = Agreed to recommend you
company-referees-none = Nobody yet. Ask after a result that came on time.
company-referee-add = Add a person
company-referee-new = New person
company-nobody-agreed = nobody yet
company-more-people = and { $count } more
company-consent = { $state ->
    [none] No consent noted
    [open] Agreed on { $on }
    [holds] Consent until { $until }
    [ending] Consent ends on { $until }
   *[ended] Consent ended on { $until }
}
company-consent-on = Agreed on
company-consent-until = Until
company-consent-note = What they agreed to
company-consent-note-hint = Such as “calls on weekdays after four”.
