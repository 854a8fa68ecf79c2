### The VIP questionnaire (M25): two sides of one A4 sheet, for a conversation of up to an hour.
### The customer may read it. Lines are short, because the form must fit with writing lines of 9 mm.

questionnaire-title = VIP questionnaire
questionnaire-lead = A conversation of up to an hour. Filled in by hand; the answers are entered the same day.
questionnaire-lead-back = One “no” in section 5 means “not good enough”: we set ourselves a task to put it right.
questionnaire-programme = programme { $programme }
questionnaire-side = side { $side } of { $sides }
questionnaire-pdf-title = { $label } · VIP questionnaire · { $account }
questionnaire-pdf-title-blank = VIP questionnaire
questionnaire-pdf-title-many = VIP questionnaires for { $count } accounts
questionnaire-alt-qr = Code of form { $label }

## 1

questionnaire-meeting-title = Customer, date, who held the meeting
questionnaire-meeting-hint = what we know is filled in: check it
questionnaire-field-account = Customer
questionnaire-field-site = Site
questionnaire-field-date = Date
questionnaire-field-start = Start
questionnaire-field-end = End
questionnaire-field-held-by = Held by
questionnaire-field-assigned = Your manager

## 2

questionnaire-people-title = Key people
questionnaire-people-hint = check every row, add those who are new
questionnaire-people-name = Name
questionnaire-people-position = Position
questionnaire-people-contact = Phone, e-mail
questionnaire-people-area = Area
questionnaire-people-correct = correct
questionnaire-people-left = left
questionnaire-people-changed = What has changed
questionnaire-people-more = { $count ->
    [one] and { $count } more person whom we know
   *[other] and { $count } more people whom we know
}
questionnaire-people-who-else = Whom else should we meet
questionnaire-people-who-decides = who decides on next year’s purchases

## 3

questionnaire-company-title = Your company
questionnaire-company-hint = in your own words
questionnaire-company-proud = What are you proudest of in the last two years? What went better than at others?
questionnaire-company-plans = How do you see next year: what do you want to reach, what are you changing for it?
questionnaire-company-chosen = Why do your customers choose you? To which of them do you matter most?

## 4

questionnaire-cooperation-title = How we work together
questionnaire-cooperation-hint = tick and add details
questionnaire-cooperation-bought = You buy from us
questionnaire-cooperation-rhythm = Rhythm of orders
questionnaire-cooperation-rhythm-week = week
questionnaire-cooperation-rhythm-month = month
questionnaire-cooperation-rhythm-quarter = quarter
questionnaire-cooperation-rhythm-request = as needed
questionnaire-cooperation-others = Who else supplies you, and what share
questionnaire-cooperation-channel = Best way to reach you
questionnaire-cooperation-important = What matters most in our work

## 5

questionnaire-quality-title = Quality of our work
questionnaire-quality-hint = is the condition met?
questionnaire-quality-measure = Measure
questionnaire-quality-good = Good means
questionnaire-quality-ours = our figures
questionnaire-quality-yes = yes
questionnaire-quality-no = no
questionnaire-quality-words = In your words: what to put right, by when
questionnaire-quality-delivery = Delivery on time
questionnaire-quality-delivery-good = on the agreed day: 95 orders of 100
questionnaire-quality-complete = Complete orders
questionnaire-quality-complete-good = no more than 1 short delivery a quarter
questionnaire-quality-goods = Quality of goods
questionnaire-quality-goods-good = no more than 2 remarks in 6 months
questionnaire-quality-reply = Reply to a request
questionnaire-quality-reply-good = on the same working day
questionnaire-quality-complaints = Complaints
questionnaire-quality-complaints-good = settled within 5 working days
questionnaire-quality-papers = Invoices and papers
questionnaire-quality-papers-good = no corrections 3 months in a row
questionnaire-quality-meetings = Meetings with us
questionnaire-quality-meetings-good = at least once a quarter
questionnaire-quality-disliked = What did you not like in the last delivery or project

## 6

questionnaire-growth-title = Where we can grow together
questionnaire-growth-hint = volumes, sites, plans
questionnaire-growth-volume = Volume next year
questionnaire-growth-sites = new lines, sites
questionnaire-growth-site = new site
questionnaire-growth-line = new line
questionnaire-growth-product = new product
questionnaire-growth-other = other

## 7

questionnaire-offers-title = What we could show you next
questionnaire-offers-hint = tick and write down
questionnaire-offers-offer = Offer
questionnaire-offers-interesting = interesting
questionnaire-offers-later = later
questionnaire-offers-no = no
questionnaire-offers-next = When and with whom to go on

## 8

questionnaire-referrals-title = Whom would you recommend us to
questionnaire-referrals-hint = if you are content with the result
questionnaire-referrals-letter = letter of recommendation
questionnaire-referrals-calls = others may call you
questionnaire-referrals-introduce = introduce us in person
questionnaire-referrals-not-yet = not yet
questionnaire-referrals-name = Name, company
questionnaire-referrals-phone = phone
questionnaire-referrals-agreed = What we agreed: your next step and its date

## Foot

questionnaire-foot-made = { $company } · form made on { $date }
questionnaire-foot-privacy = Personal data: kept only in the manager’s working database, deleted on request
questionnaire-foot-thanks = Thank you for the conversation. What we put right, we will tell you within a month.
