### People: their part in the decision and the personal side.

people-name = Full name
people-names = Name in other languages
people-positions = Position in other languages
people-departments = Department in other languages
people-add = Add a person
people-more = More about this person
people-hint = adds the person; Esc leaves
people-hint-known = adds a new person; ↓ chooses a known one
people-known = Known from elsewhere
people-same = { $name } is here already
people-all = all { $count } people
people-summary = { $met } met this quarter, { $known } known, { $could } could buy or influence
people-summary-known = { $met } met this quarter, { $known } known
people-none = Nobody there is known yet
people-none-text = Add whoever you met first. Several people stand behind every purchase.
people-also-in = Also takes part in

## Columns

people-col-person = Person
people-col-department = Department
people-col-reader = Reader
people-col-role = Role
people-col-stance = Stance
people-col-influence = Influence
people-col-chooses-by = Chooses by
people-col-met = Met
people-nobody-asked = nobody has asked
people-left-on = Left on { $date }
people-met-on = Last met on { $date }
people-met-never = Never met

## Part in the account

people-position = Position
people-department = Department
people-reports-to = Reports to
people-reports-nobody = Nobody
people-roles = Role
people-role = { $role ->
    [primary_contact] Primary contact
    [influencer] Influencer
    [decision_maker] Decision maker
    [user] User
    [gatekeeper] Gatekeeper
   *[ally] Ally
}
people-reads = Reads as
people-stance = Stance
people-left = Left the company on
people-plans-asked = Asked about plans on
people-plans-asked-today = Asked today
people-part-remove = Remove from this account
people-part-remove-stays = stays in the others
people-part-removed = { $name } removed from this account
people-delete = Delete the person
people-delete-everywhere = in { $count } accounts
people-deleted = { $name } deleted

## Criteria

people-criterion = Criterion
people-criterion-add = Add a criterion
people-criterion-hint = By what do they choose a supplier?
people-criterion-state = { $state ->
    [verified] Verified: seen in practice
   *[stated] Stated: they said so
}
people-criterion-short = { $state ->
    [verified] seen
   *[stated] said
}
people-criterion-when = Noted on
people-criterion-source = Source
people-criterion-source-hint = where do we know it from?
people-criterion-note = What is only said can be a false criterion. Mark it as seen once practice has shown it.
people-criterion-delete = Delete the criterion “{ $text }”
people-criterion-deleted = Criterion deleted

## Reach

people-mobile = Mobile
people-channel-prefers = Prefers
people-channel = { $channel ->
    [phone] Phone
    [email] E-mail
    [messenger] Messenger
    [meeting] Meeting
   *[letter] Letter
}

## Personal side

people-personal = Personal
people-birthday = Birthday
people-birthday-hint = 17 March, the year if you know it
people-hobbies = Hobbies
people-family = Family
people-values = Values
people-temperament = Temperament
people-erase = Erase this person…
people-erase-detail = for good, by law
people-erase-title = Erase { $name }
people-erase-what = For a person who asks that nothing about them is kept. It can’t be undone, and the bin doesn’t keep it. To put somebody away for a while, delete them instead.
people-erase-goes-title = What goes
people-erase-goes =
    { $what ->
        [timeline] Their name in contacts, tasks, answers, offers, problems and deals; those stay without them.
        [addressed] The pages of sent versions that were addressed to them, with the files.
        [search] What search, undo and the history of changes hold about them.
       *[card] Their card: position, stance, criteria, how to reach them, family, birthday and notes, in all accounts.
    }
people-erase-stays-title = What stays
people-erase-stays =
    { $what ->
        [pages] Pages sent to others, as they were sent, whoever they name. Of the versions sent to this person the number, prices and dates stay.
        [backups] Backups made before still have the person, until they are thinned out.
       *[records] Words you wrote elsewhere that have the name. They are listed afterwards, to be read one by one.
    }
people-erase-type = To erase, type the name: { $name }
people-erase-type-wrong = Type the name as it stands: { $name }.
people-erase-keep = Keep the person
people-erase-now = Erase for good
people-erasing = Erasing
people-erased = Erased
people-erased-record = What was erased and what is left
people-erased-noted = Noted: a person was erased on { $date }. The note holds no name.
people-erased-files =
    { $count ->
        [one] One file of sent pages addressed to them is gone.
       *[other] { $count } files of sent pages addressed to them are gone.
    }
people-erased-files-left =
    { $count ->
        [one] One file could not be removed from the folder of attachments; remove it by hand:
       *[other] { $count } files could not be removed from the folder of attachments; remove them by hand:
    }
people-erased-mentions =
    { $count ->
        [one] One record still has the name
       *[other] { $count } records still have the name
    }
people-erased-mentions-note = Only somebody who reads them can say whether it is the same person.
people-erased-no-mentions = No other words in this workspace have the name.
people-erased-close = Close

## Two cards of one person

people-join = Join with another card…
people-join-title = Join two cards
people-join-whom = The other card of the same person
people-join-hint = Type a name
people-join-find = Choose the other card. What both say is then compared, and nothing is joined before you have seen it.
people-join-about = This card stays. Everything that names { $name } will name it: contacts, proposals, problems, other accounts. The other card goes to the bin.
people-join-this = this card
people-join-other = the other card
people-join-both = both
people-join-leave = Leave them apart
people-join-now = Join the cards
people-joining = Joining
people-joined = Two cards joined: { $name }
people-twin = { $name } has another card. Is it the same person?
people-twin-at = { $name } has another card ({ $where }). Is it the same person?
people-twin-compare = Compare
