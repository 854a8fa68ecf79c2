# Opportunities (M8): deals on their way through the stages, by recorded facts.

opportunities-title = Opportunities
opportunities-new = Opportunity
opportunities-new-words = deal project new
opportunities-summary = { $count ->
    [one] One deal, and it { $standing ->
        [0] is moving.
       *[other] isn’t moving.
    }
   *[other] { $count } deals, { $standing ->
        [0] all of them are moving.
        [one] one of them isn’t moving.
       *[other] { $standing } of them aren’t moving.
    }
}
opportunities-summary-lost = { $lost ->
    [one] One more is lost.
   *[other] { $lost } more are lost.
}
opportunities-total = Worth of the deals shown, first year: { $sum }
opportunities-sums = By stage
opportunities-sources = Sources
opportunities-views = How they are shown
opportunities-view = { $view ->
    [board] Board
    [figures] Outcomes
   *[list] List
}
opportunities-show = { $view ->
    [board] Deals on a board
    [figures] What became of deals
   *[list] Deals as a list
}
opportunities-figures-span = Time
opportunities-figures-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
opportunities-figures-between = Deals begun from { $from } to { $to }, contacts of the same time
opportunities-figures-none = Nothing was begun in this time
opportunities-figures-none-text = Here you will see what became of deals, where your time went, and why deals were lost.
opportunities-figures-deals = Won of those worked out
opportunities-figures-kind = { $kind ->
    [new] New customers
   *[existing] Existing customers
}
opportunities-figures-worked = { $count ->
    [0] no deals
    [one] { $count } deal
   *[other] { $count } deals
}
opportunities-figures-part = { $part ->
    [won] won { $count }
    [lost] lost { $count }
   *[open] still open { $count }
}
opportunities-figures-few = (a share is told from five that ended)
opportunities-figures-no-deals = None was begun in this time.
opportunities-won-of = { $part } of { $all }
opportunities-figures-time = Where the time went
opportunities-figures-work = { $kind ->
    [new] Hunting
   *[existing] Serving
}
opportunities-figures-work-with = { $kind ->
    [new] with those who don’t buy yet
   *[existing] with customers
}
opportunities-figures-hours = { $hours } h
opportunities-figures-contacts = { $count ->
    [one] { $count } contact.
   *[other] { $count } contacts.
}
opportunities-figures-unmeasured = { $count ->
    [one] The length of { $count } isn’t noted, so it isn’t in the hours.
   *[other] The length of { $count } isn’t noted, so they aren’t in the hours.
}
opportunities-figures-no-contacts = No contacts in this time.
opportunities-figures-no-time = Nothing to count yet: no contact of this time says how long it took. The length is noted with the contact.
opportunities-figures-losses = Why deals were lost
opportunities-figures-no-losses = None of these deals was lost.
opportunities-figures-of-lost = { $count } of { $all } lost
opportunities-filters = Filters
opportunities-find = Title, problem
opportunities-find-clear = Clear the search
opportunities-none = No opportunity yet
opportunities-none-text = A deal goes from the first open door to serial supply, and each stage is left by facts.
opportunities-none-found = No deal is like that
opportunities-none-found-text = Take away a filter to see more.
opportunities-show-all = Show all
opportunities-state = { $state ->
    [won] Won
    [lost] Lost
   *[open] Open
}
opportunities-standing = Not moving
opportunities-standing-count = { $count ->
    [one] one isn’t moving
   *[other] { $count } aren’t moving
}
opportunities-stage = { $stage ->
    [ally] Ally
    [confirmation] Confirmation
    [approval] Approval
    [implementation] Implementation
    [serial-supply] Serial supply
   *[entry] Entry
}
opportunities-met = { $met } of { $total } met
opportunities-col-title = Deal
opportunities-col-stage = Stage
opportunities-col-value = First year
opportunities-col-movement = What they will do
opportunities-col-owner = Ours
opportunities-until = by { $date }
opportunities-col-by = Decide by
opportunities-movement = { $kind ->
    [no-contact] { $days ->
        [0] Nobody has spoken with them yet.
        [one] Nobody has spoken with them for a day.
       *[other] Nobody has spoken with them for { $days } days.
    }
    [no-commitment] The contact on { $date } ended without anything they would do.
    [overdue] “{ $commitment }” was promised for { $date }
    [silent] “{ $commitment }”: said on { $date }, without a day.
   *[moving] { $dated ->
        [yes] { $commitment }, by { $date }
       *[no] { $commitment }
    }
}
opportunities-column = { $stage }, { $count ->
    [one] one deal
   *[other] { $count } deals
}
opportunities-move = Move { $title }
opportunities-move-to = To { $stage }
opportunities-moved = { $title }: now in { $stage }
opportunities-moving = Moving
opportunities-why = Why now?
opportunities-unmet = { $count ->
    [one] One thing is missing before { $stage }. You can go on; the answer is kept in the history.
   *[other] { $count } things are missing before { $stage }. You can go on; the answer is kept in the history.
}
opportunities-reason-missing = Write why: whoever looks later will want to know.
opportunities-move-anyway = Move it
opportunities-leave = Leave it
opportunities-account = Account
opportunities-account-hint = Find an account
opportunities-account-missing = Choose the account.
opportunities-name = Title
opportunities-name-hint = What the deal is about
opportunities-title-missing = Give it a title.
opportunities-customer = Customer
opportunities-customer-kind = { $kind ->
    [new] New
   *[existing] Existing
}
opportunities-create = Begin
opportunities-creating = Beginning
opportunities-deleted = Deleted: { $title }
opportunities-delete = Delete the deal
opportunities-gone = This deal is not there any more
opportunities-gone-text = It was deleted, or its making was undone.
opportunities-to-list = All opportunities
opportunities-first-year = { $sum } in the first year
opportunities-to = To { $stage }
opportunities-more-actions = More for this deal
opportunities-note-contact = Note a contact
opportunities-way = The way of the deal
opportunities-ahead = ahead
opportunities-after-deal = after the deal
opportunities-is-standing = It isn’t moving.
opportunities-exits = What is missing
opportunities-missing = Before { $stage }
opportunities-nothing-asked = This stage isn’t left: it goes on.
opportunities-anyway = You can go on now too. You are asked why, and the answer is kept in the history.
opportunities-is-met = Met:
opportunities-is-missing = Missing:
opportunities-record = Record
opportunities-record-named = Record: { $what }
opportunities-exit = { $code ->
    [problem-list-drafted] A draft of the problem list
    [door-opened] Somebody inside opened the door
    [meeting-or-invitation] A meeting is booked, or we are invited
    [problems-found-in-meetings] Problems found in meetings
    [explicit-need] A need in their own words
    [ally-named] An ally who has one of the problems
    [problem-list-real] Of every problem: who has it, whether they want it solved, how they choose
    [criterion-proved] Proof of “{ $what }”
    [consequences-counted] Every problem has its cost
    [volume-stated] The volume is stated
    [approved-theirs] Who decides there agreed
    [approved-ours] Who decides on our side agreed
    [price-discussed] Price discussed: { $what }
    [volume-confirmed] The volume is confirmed
    [plan-signed] The action plan is signed by both sides
    [contacts-denser] Contacts are more frequent than before
    [disappointment-overcome] Users got through the first disappointment
    [confident-use] Users work with it confidently
    [plan-done] Every step of the action plan is done
   *[other] Another condition
}
opportunities-level = { $level ->
    [users] with users
    [heads] with heads of departments
   *[top] with who signs
}
opportunities-fact-need = “{ $words }”, { $person }
opportunities-fact-criterion = “{ $text }” of { $person }, { $verified ->
    [yes] verified
   *[no] stated
}
opportunities-criterion-of = criterion of { $person }, { $verified ->
    [yes] verified
   *[no] stated
}
opportunities-fact-decision = whether { $person } wants “{ $problem }” solved
opportunities-fact-criteria = by what { $person } chooses
opportunities-fact-contact = { $kind ->
    [call] call
    [letter] letter
   *[meeting] meeting
} on { $date }
opportunities-fact-contacts = { $since } in { $sinceDays } days, before { $before } in { $beforeDays } days
opportunities-more = { $count ->
    [one] one more
   *[other] { $count } more
}
opportunities-mark = { $kind ->
    [door-opened] Opened the door
    [meeting-booked] Agreed to a meeting
    [invited] Invited us to a project
    [volume-stated] Stated the volume
    [approved-theirs] Agreed on their side
    [approved-ours] Agreed on our side
    [price-discussed] Price discussed
    [volume-confirmed] Confirmed the volume
    [plan-signed] Signed the action plan
    [disappointment-overcome] Got through the first disappointment
   *[confident-use] Work with it confidently
}
opportunities-mark-what = What happened
opportunities-mark-who = Who of theirs
opportunities-mark-who-hint = Choose a person
opportunities-mark-ours = Who of ours
opportunities-mark-on = On
opportunities-mark-volume = Which volume
opportunities-mark-words = Words
opportunities-lacks = { $lacks ->
    [person] Choose who of theirs.
    [member] Choose who of ours.
    [words] Write which volume.
   *[day] Say on which day.
}
opportunities-marked = Recorded: { $what }
opportunities-mark-drop = Take out: { $what }
opportunities-mark-dropped = Taken out: { $what }
opportunities-keep = Keep
opportunities-keeping = Keeping
opportunities-marks = Also recorded
opportunities-prices = Price discussed
opportunities-not-discussed = not yet
opportunities-proposals = Proposals
opportunities-link = Link
opportunities-no-proposals = No proposal is linked to this deal.
opportunities-history = History
opportunities-in-stage = { $days ->
    [0] in this stage since today
    [one] in this stage for a day
   *[other] in this stage for { $days } days, since { $date }
}
opportunities-history-move = { $left } → { $entered }
opportunities-history-unmet = Was missing: { $what }.
opportunities-history-proof = Proof of a criterion
opportunities-history-price = Price discussed at every level
opportunities-history-times = { $what } ({ $count })
opportunities-history-opened = The deal was opened
opportunities-quote = “{ $words }”
opportunities-facts = Facts of the deal
opportunities-worth = Worth in the first year
opportunities-worth-hint = Without tax.
opportunities-nobody = Nobody
opportunities-opened = Opened on
opportunities-by = They decide by
opportunities-people = Who has a say
opportunities-note = Note
opportunities-close = { $kind ->
    [lost] Lost…
   *[won] Won…
}
opportunities-close-on = On
opportunities-loss = Why
opportunities-loss-choose = Choose the reason
opportunities-loss-reason = { $reason ->
    [price] The price
    [competitor] Another supplier suits them better
    [no-budget] No budget
    [no-decision] They leave everything as it is
    [unsuitable] It doesn’t do what they need
    [people] Who wanted it is gone
   *[other] Another reason
}
opportunities-loss-missing = Choose why it was lost.
opportunities-loss-words = Write the reason in words.
opportunities-loss-in-words = In words
opportunities-winner = Who got it
opportunities-won-why = { $count ->
    [one] One condition is unmet: write why it is won anyway.
   *[other] { $count } conditions are unmet: write why it is won anyway.
}
opportunities-closed = { $title }: { $kind ->
    [lost] lost
   *[won] won
}
opportunities-ended = { $kind ->
    [lost] Lost on { $date }
   *[won] Won on { $date }
}
opportunities-reopen = Take it up again
opportunities-reopened = { $title }: taken up again

# The action plan (M12).
opportunities-plan = Action plan
opportunities-plan-none = Who of both sides does what, by when and how both will see that it worked: it is signed before the deal, and done after it.
opportunities-plan-unsigned = not signed yet
opportunities-plan-signed = signed by both sides on { $date }
opportunities-plan-changed = changed since it was signed on { $date }
opportunities-plan-sign = Note the signatures
opportunities-plan-export = Export
opportunities-plan-print = The action plan to sign (PDF)…
opportunities-plan-calendar = The action plan for a calendar (.ics)…
opportunities-plan-file = Action plan, { $title }
opportunities-plan-saved = Saved: { $name }
opportunities-step = Step
opportunities-step-new = New step of the action plan
opportunities-step-what = What is done
opportunities-step-who = Who does it
opportunities-step-who-hint = Theirs or ours
opportunities-step-due = By
opportunities-step-measure = How both will see that it worked
opportunities-step-measure-hint = It is printed with the step.
opportunities-step-lacks = { $lacks ->
    [what] Write what is done.
    [who] Choose who does it, of theirs or of ours.
   *[day] Say by which day.
}
opportunities-step-add = Add
opportunities-step-close = Close
opportunities-step-added = Added: { $what }
opportunities-step-side = { $side ->
    [theirs] theirs
   *[ours] ours
}
opportunities-step-done = Done: { $what }
opportunities-step-done-on = done on { $date }
opportunities-step-done-day = Done on
opportunities-step-is-done = Done today: { $what }
opportunities-step-is-open = Not done after all: { $what }
opportunities-step-late = { $days ->
    [one] a day late
   *[other] { $days } days late
}
opportunities-step-note = Note for us, not printed
opportunities-step-delete = Delete the step
opportunities-step-deleted = Deleted: { $what }
opportunities-nowhere = There is no such deal
opportunities-nowhere-text = The address may be cut off or mistyped. All deals stand in the list.
