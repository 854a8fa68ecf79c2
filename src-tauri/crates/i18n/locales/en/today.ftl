### Today: what is due, what can't wait, what comes this week.

today-title = Today
today-summary = { $count ->
    [0] Nothing is due.
    [one] One thing is due{ $urgent ->
        [0] .
       *[other] , and it can’t wait.
    }
   *[other] { $count } things are due. { $urgent ->
        [0] None of them is late.
        [one] One of them can’t wait.
       *[other] { $urgent } of them can’t wait.
    }
}
today-views = How it is put together
today-view = { $view ->
    [account] By account
   *[urgency] By urgency
}
today-waits = What waits
today-beside = Calendar and deals
today-group = { $group ->
    [urgent] Can’t wait
    [today] Today
    [week] This week
   *[unmet] Not met for long
}
today-no-account = Without an account
today-none = Nothing waits
today-none-text = Steps after sending, promises of both sides, ends of terms, birthdays and large accounts that nobody has met for long come here by themselves.
today-to-opportunities = Look at the deals
today-tick = Done: { $what }
today-done = Done: { $what }
today-commitment = Their promise: { $what }
today-promised = Promised for { $date }
today-step = { $side ->
    [theirs] Step of the action plan, theirs
   *[ours] Step of the action plan, ours
}
today-meeting-unheld = Was planned; not noted as held
today-expires = { $number } is held until { $date }
today-expired = The terms of { $number } ended on { $date }
today-birthday = Birthday of { $name }
today-birthday-turns = { $years ->
   *[other] { $name } turns { $years }
}
today-never-met = Nobody has met them yet
today-not-met = { $days ->
    [one] Not met for a day
   *[other] Not met for { $days } days
}
today-last-met = Last met on { $date }
today-sales = { $sum } in 12 months
today-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
today-left = { $days ->
    [0] ends today
    [one] 1 day left
   *[other] { $days } days left
}
today-over = { $days ->
    [one] 1 day over
   *[other] { $days } days over
}
today-now = today
today-tomorrow = tomorrow
today-script = What to say
today-script-of = What to say: { $what }
today-plan = Plan a meeting
today-plan-with = Plan a meeting with { $name }
today-open = { $kind ->
    [commitment] Open contact
    [action] Open plan
    [meeting] Open plan
    [expiring] Open proposal
    [birthday] Open card
   *[other] Open
}
today-open-named = { $kind ->
    [commitment] Open contact
    [action] Open plan
    [meeting] Open plan
    [expiring] Open proposal
    [birthday] Open card
   *[other] Open
}: { $what }
today-calendar = In the calendar
today-calendar-all = All meetings
today-calendar-none = No meeting is planned for these days.
today-distance = Distance to the deal
today-standing = { $count ->
    [one] One isn’t moving: the customer has made no commitment since the last contact.
   *[other] { $count } aren’t moving: the customer has made no commitment since the last contact.
}
