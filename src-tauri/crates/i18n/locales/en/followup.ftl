### After sending: what is said to the customer at each step.

## Scripts, in the proposal’s language. Said aloud or written; “me” is the caller, “company” our side.

followup-script-check-arrival = Good day, this is { $me } from { $company }. We sent you our proposal “{ $title }”. I am calling only to check that it arrived and that everyone has the pages meant for them.
followup-script-ask-next-step = Good day, { $me } from { $company }. You have our proposal “{ $title }”. What happens to it next on your side, and who looks at it then?
followup-script-ask-urgency = Good day, { $me } from { $company }. To plan our part well: what makes “{ $title }” urgent for you, or what lets it wait? Is there a day by which it must be decided?
followup-script-agree-interim = Good day, { $me } from { $company }. Let us agree on a day to go through what you have found out so far about “{ $title }”. Half an hour will do. Which day suits you?
followup-script-expiry-week = Good day, { $me } from { $company }. The terms of “{ $title }” are held until { $until }. Will that be enough for your decision, or shall we talk about what is still missing?
followup-script-expiry-day = Good day, { $me } from { $company }. The terms of “{ $title }” are held until { $until }. How do you want to go on: decide by then, or receive them anew for a later day?

## On the screen

followup-title = Follow-up
followup-sent = sent on { $date }
followup-open = Steps that wait
followup-kind = { $kind ->
    [sent] Sent
    [check_arrival] Check that it arrived
    [ask_next_step] Ask about their next step
    [ask_urgency] Ask what makes it urgent, or not
    [agree_interim] Agree the talk on first results
    [expiry_week] Decide whether to extend the terms
    [expiry_day] Last days of the terms
   *[other] Another step
}
followup-state = { $state ->
    [later] planned
    [today] today
    [overdue] overdue
    [done] done
   *[skipped] skipped
}
followup-late = overdue, { $date }
followup-days-late = { $days ->
    [one] { $days } day late, was due { $date }
   *[other] { $days } days late, was due { $date }
}
followup-done-on = done on { $date }
followup-skipped-because = skipped: { $reason }
followup-left-out = left out when it was sent
followup-script = What to say
followup-done = Done
followup-skip = Skip
followup-reopen = Take back
followup-reopened = Open again: { $step }
followup-said = What was said
followup-contact = Note the contact
followup-contact-kind = { $kind ->
    [call] Call
    [meeting] Meeting
    [letter] Letter
   *[none] No contact
}
followup-with = With whom
followup-on = On
followup-reason = Why it is skipped
followup-reason-missing = Write why: whoever looks later will want to know.
followup-day-missing = Say on which day.
followup-done-now = Done
followup-done-contact = Done, note the contact
followup-skip-now = Skip it
followup-noting = Noting
followup-cancel = Cancel
followup-finished = Done: { $step }
followup-skipped = Skipped: { $step }
followup-not-begun = No steps have been planned for this one.
followup-begin = Plan these steps
followup-beginning = Planning
followup-begun = { $count ->
    [one] { $count } step planned
   *[other] { $count } steps planned
}
followup-warning = { $code ->
    [indifference] It looks as if we don’t care.
    [neediness_contacts] We press too often.
   *[neediness_concession] We gave without being asked.
}
followup-warning-fact = { $code ->
    [indifference] No step for { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }, since { $dates }; { $limit } would do.
    [neediness_contacts] { $count ->
        [one] { $count } contact
       *[other] { $count } contacts
    } without an answer: { $dates }. Let them speak first.
   *[neediness_concession] { $count ->
        [one] A concession nobody asked for
       *[other] { $count } concessions nobody asked for
    }: { $dates }.
}
followup-readers = What readers said
followup-reader-state = { $state ->
    [not_sent] not sent
    [sent] sent, no acknowledgement yet
    [acknowledged] it arrived
   *[answered] answered
}
followup-arrived = It arrived
followup-arrived-named = It arrived: { $name }
followup-acknowledged = Noted, it arrived: { $name }
followup-answer = Answer…
followup-answer-named = Note the answer of { $name }
followup-answer-note = What they said
followup-answer-how = How: telephone, e-mail, in person
followup-answer-now = Note the answer
followup-answer-missing = Write what they said.
followup-answered = Answer noted: { $name }
followup-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
followup-answer-delete = Delete
followup-answer-deleted = Answer deleted
