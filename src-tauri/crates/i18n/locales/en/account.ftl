### One account: head, dossier, contacts, proposals, questionnaire.

account-gone = This account isn’t here any more
account-gone-text = It was deleted. Undo brings it back, and for 30 days so does the bin in Settings.
account-name = Name
account-tabs = Parts of { $name }
account-tab-of = { $tab } of { $name }
account-dossier = Dossier
account-people = People
account-proposals = Proposals
account-contacts = Contacts
account-notes = Notes
account-new-here = New here
account-unknown = not known yet
account-facts-missing = Still to fill in: { $facts }
account-nobody = Nobody

## Head

account-status = { $status ->
    [prospect] Prospect
    [active] Active
    [dormant] Dormant
   *[former] Former
}
account-key = Key account
account-key-detail = Repeat orders are expected
account-large = Large account
account-large-detail = Several areas decide together
account-large-areas = { $count ->
    [0] Large account
    [one] Large: one area
   *[other] Large: { $count } areas
}
account-more = More
account-papers = Documents
account-key-mark = Mark { $name } as a key account
account-key-unmark = Take the key-account mark off { $name }
account-pin-named = Pin { $name } to the sidebar
account-unpin-named = Take { $name } from the sidebar
account-delete = Delete the account
account-delete-named = Delete { $name }
account-deleted = { $name } deleted
account-note-contact = Note a contact
account-note-contact-named = Note a contact with { $name }
account-new-proposal = New proposal
account-new-proposal-named = New proposal for { $name }
account-new-person-named = Add a person at { $name }

## Facts

account-facts = Facts
account-facts-all = All facts
account-business = Business
account-business-hint = What they do, in a line
account-size = Size
account-employees-of = { $count ->
    [one] { $figure } person
   *[other] { $figure } people
}
account-sites = Sites
account-sites-more = { $count } more
account-since = Since
account-ours = Ours
account-reach = Reach
account-industry = Industry
account-legal-name = Legal name
account-names = Name in other languages
account-names-hint = Written so in documents in that language; otherwise as above.
account-addresses = Address in other languages
account-tax-id = Tax number
account-phone = Phone
account-email = E-mail
account-website = Website
account-address = Address
account-employees = People employed
account-turnover = Their turnover a year
account-could-decide-label = How many could buy or influence
account-customer-since = Customer since
account-with-us = With us
account-manager = Our manager
account-language = Language
account-language-hint = Proposals and forms begin in it
account-currency = Currency
account-tags = Tags
account-tag-add = Add a tag
account-whole-malformed = This is not a number. Write it like 1420.
account-month-malformed = This is not a month. Write it like March 2019 or 03.2019.
account-site-add = Add
account-site-hint = Plant, branch, warehouse…
account-site-name = Site
account-site-names = Name of the site in other languages
account-site-address-hint = Address
account-site-note = Note
account-site-note-hint = Note
account-site-delete = Delete { $name }
account-site-deleted = { $name } deleted

## Goals, what keeps them, next step

account-goals = Goals they told us
account-goals-none = Nobody has asked yet
account-goal = Goal
account-goal-add = Add a goal
account-goal-hint = In their words
account-goal-told-by-on = { $name }, { $date }
account-goal-told-by = { $name }, day not noted
account-goal-told-on = told on { $date }
account-goal-told-nobody = who told it, and when?
account-goal-when = Told on
account-goal-who = Told by
account-goal-delete = Delete the goal
account-goal-deleted = Goal deleted
account-supply = Supply
account-bought = Buys
account-bought-all = What they buy from us
account-bought-add = Add a product
account-bought-hint = From the price list, or any name
account-bought-note = How much, since when
account-bought-delete = Take off { $name }
account-competitors = Competitors
account-competitors-all = Who else supplies them
account-competitor-add = Add a supplier
account-competitor-hint = Name of the supplier
account-competitor-name = Supplier
account-competitor-supplies = What they supply
account-competitor-share = Share, %
account-competitor-delete = Take off { $name }
account-keeps = What keeps them
account-keeps-hint = What would leaving us cost them: money, time, learning, terms?
account-next-step = Next step
account-next-step-hint = What is done next
account-next-step-on = Next step on
account-next-step-when = when?

## Dates that wait

account-due-by = by { $date }
account-due-today = due today
account-due-late = { $days ->
    [one] { $date }, { $days } day late
   *[other] { $date }, { $days } days late
}

## Coverage

account-coverage = Coverage
account-coverage-good = Everybody who decides was met and asked
account-met-count = { $met } met
account-known-count = { $known } known
account-could-decide-count = { $count ->
   *[other] could decide
}
account-could-decide-more = { $count ->
    [one] one more could decide
    [2] two more could decide
    [3] three more could decide
   *[other] { $count } more could decide
}
account-warning-no-decision-maker = No decision maker is known
account-warning-single-contact = Only { $person } is in touch with us
account-warning-never-met = { $person } was never met
account-warning-not-met = { $person } not met for { $days } days
account-warning-plans-not-asked = Nobody asked { $person } about plans for the next 12 months
account-warning-no-proposal = Nothing new proposed for { $days } days
account-warning-never-proposed = Nothing was proposed yet
account-warnings-more = { $count } more
account-who-decides = Who decides

## Share and revenue

account-share = Share of our sales
account-share-danger = One customer above { $limit } % of sales: we depend on them
account-sales-line = Sales by month, { $from } to { $to }: last { $last }, at most { $most }
account-sales-12m = Sales, 12 months
account-revenue = Revenue by month
account-revenue-edit = Revenue by month
account-revenue-in = { $name }, { $symbol }
account-revenue-of = { $month } { $year }
account-revenue-sum = In all
account-revenue-hint = A row or a column copied from a spreadsheet fills the months that follow; a table goes months down, years across. An amount beside its month goes to that month.
account-revenue-pasted = { $count ->
    [one] { $count } month entered
   *[other] { $count } months entered
}
account-revenue-wrong = Nothing was entered: “{ $text }” is not an amount
account-revenue-foreign = Nothing was entered: “{ $text }” is of another currency than { $symbol }
account-revenue-ahead = Nothing was entered: { $month } is still to come
account-revenue-tall = Nothing was entered: the rows run past December. Copy months down, years across.
account-years-before = Earlier years
account-years-after = Later years

## Lately and contacts

account-lately = Lately
account-lately-none = Nothing happened yet
account-lately-proposal = { $state ->
    [draft] “{ $title }”, being written
    [sent] “{ $title }”, sent
    [expiring] “{ $title }”, about to expire
    [expired] “{ $title }”, expired
    [accepted] “{ $title }”, accepted
    [declined] “{ $title }”, declined
    [withdrawn] “{ $title }”, withdrawn
   *[superseded] “{ $title }”, replaced by a later one
}
account-proposal-draft = Draft
account-next-from-them = Next from them: { $what }
account-no-commitment = They committed to nothing
account-contact-kind = { $kind ->
    [meeting] Meeting
    [call] Call
   *[letter] Letter
}
account-contact-with = { $kind ->
    [meeting] Meeting with { $names }
    [call] Call with { $names }
   *[letter] Letter, { $names }
}
account-contacts-all = { $count ->
    [one] { $count } contact
   *[other] all { $count } contacts
}
account-contacts-count = { $count ->
    [one] { $count } contact noted
   *[other] { $count } contacts noted
}
account-contacts-older = Show older ({ $count })
account-contacts-none = No contact noted yet
account-contacts-none-text = Meetings, calls and letters stand here, each with what they promised to do next.
account-contact-what = What it was
account-contact-when = When
account-contact-by = Held by
account-contact-who = Who was there
account-contact-summary = What was said
account-contact-summary-hint = In a few sentences, their words where you can
account-commitment = What they do next
account-commitment-hint = Give the data, set the meeting, run the test…
account-commitment-due = By
account-contact-note = Note it
account-contact-noting = Noting
account-contact-cancel = Discard
account-contact-edit = Edit the contact
account-contact-delete = Delete the contact
account-contact-deleted = Contact deleted
account-contact-done = Done

## Proposals

account-col-proposal = Proposal
account-col-state = State
account-col-readers = Readers
account-col-valid-until = Valid until
account-col-total = Total
account-col-changed = Changed
account-proposals-count = { $count ->
    [0] No proposal yet
    [one] { $count } proposal
   *[other] { $count } proposals
}
account-proposals-none = Nothing proposed yet
account-proposals-none-text = One set of numbers, written for the director, for HR and for finance.
account-proposal-deleted = { $name } deleted

## VIP questionnaire

account-questionnaire = VIP questionnaire
account-questionnaire-about = For a conversation with { $name }
account-questionnaire-show = Look at it
account-questionnaire-show-named = Look at the VIP questionnaire of { $name }
account-questionnaire-save = Save as PDF…
account-questionnaire-save-named = Save the VIP questionnaire of { $name }…
account-questionnaire-print = Print…
account-questionnaire-print-named = Print the VIP questionnaire of { $name }…
account-questionnaire-saving = Saving
account-questionnaire-saved = { $count ->
    [one] Questionnaire saved, { $pages } sides
   *[other] { $count } questionnaires saved, { $pages } sides
}
account-questionnaire-file = VIP questionnaire { $name }
account-questionnaires-file = { $count ->
   *[other] VIP questionnaires, { $count } accounts
}
account-questionnaire-language = Language of the form
account-questionnaire-instead = { $wanted ->
    [de] There is no form in German.
    [et] There is no form in Estonian.
   *[other] There is no form in this customer’s language.
} { $language ->
    [ru] It is printed in Russian; another language can be chosen above.
    [bg] It is printed in Bulgarian; another language can be chosen above.
   *[other] It is printed in English; another language can be chosen above.
}
account-questionnaire-note = The form takes its number when it is saved

## Notes

account-notes-label = Notes on { $name }
account-notes-hint = Whatever has no place of its own
account-nowhere = There is no such account
account-nowhere-text = The address may be cut off or mistyped. All accounts stand in the list.
account-contact-minutes = How long, minutes
account-contact-minutes-wrong = From 1 minute to 24 hours: “45”, “1:30” or “2 h”.
account-contact-about = About the deal
account-contact-about-none = All that are open
account-contact-lasted = { $minutes } min

## Deals with this account

account-deals-none = No deal with them yet
account-deals-new = New opportunity
account-deals-new-named = New opportunity with { $name }
account-deals-more = { $count ->
    [one] Show one more
   *[other] Show { $count } more
}
account-deals-ended = Ended
account-deals-by = they decide by { $date }
account-deals-distance = { $count ->
    [0] the deal is made
    [one] one stage before the deal
   *[other] { $count } stages before the deal
}
account-deals-problems = { $count ->
    [0] No problem written down
    [one] One problem
   *[other] { $count } problems
}
account-deals-yearly = { $sum } a year
account-deals-plan = { $done } of { $all } done
account-deals-plan-late = { $done } of { $all } done, { $late } late
account-deals-plan-none = none yet
account-deals-files = { $count ->
    [0] none yet
    [one] one file
   *[other] { $count } files
}
account-deals-proofs = { $missing } of { $wanted } missing
